// The receiver of a method value is evaluated at once: a nil interface panics there.
// exit: 2
package main

type I interface{ M() }

func main() {
	var i I
	println("before")
	f := i.M
	println("after")
	f()
}
