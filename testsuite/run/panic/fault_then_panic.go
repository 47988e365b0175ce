// exit: 2
package main

import "fmt"

type T struct{ a [3]int }

func read(p *T) int { return p.a[1] }

// recovered faults while another panic goes on: the fault is reported with that one.
func recovered() {
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(read(nil))
}

func main() {
	recovered()
	defer func() {
		recovered()
		panic("second")
	}()
	panic("first")
}
