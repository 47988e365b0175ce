// No element may be added to a nil map.
// exit: 2
package main

type counts map[string]int

func (c counts) add(s string) { c[s]++ }

func main() {
	var c counts
	println(c["read"], len(c))
	c.add("x")
}
