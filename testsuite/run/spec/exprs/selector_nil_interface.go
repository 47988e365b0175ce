// A method called on a nil interface value.
// exit: 2
package main

type I interface{ M() int }

func main() {
	var i I
	defer println("deferred")
	println(i.M())
}
