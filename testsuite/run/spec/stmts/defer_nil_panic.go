// A deferred nil function panics when the surrounding function returns.
// exit: 2
package main

func main() {
	var f func()
	defer f()
	println("the body runs")
}
