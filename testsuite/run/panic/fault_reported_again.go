// exit: 2
package main

import "fmt"

type T struct{ a [3]int }

// A panic after a recovered fault, in the call that recovered it, is reported with the fault.
func main() {
	var p *T
	defer func() {
		fmt.Println("recovered:", recover())
		panic("second")
	}()
	fmt.Println(p.a[1])
}
