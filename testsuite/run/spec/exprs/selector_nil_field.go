// A field selected through a nil pointer.
// exit: 2
package main

type Inner struct{ n int }
type Outer struct {
	pad [8]int
	*Inner
}

func main() {
	o := &Outer{}
	println(o.pad[3])
	println(o.n)
}
