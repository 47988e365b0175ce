// exit: 2
package main

type I interface{ M() }

type T int

func main() {
	var x any = T(1)
	x.(I).M()
}
