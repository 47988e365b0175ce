package main

import "os"

type T struct{ Name string }

func (t *T) String() string { return t.name }

type Stringer interface{ String() string }

func main() {
	x := 1
	x := 2
	var s Stringer = T{}
	prinln(x, s)
}
