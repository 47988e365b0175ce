package main

type Huge [1 << 60]int // ERROR "type [1152921504606846976]int larger than address space"

var far [1 << 51]byte // ERROR "type [2251799813685248]byte larger than address space"

var fine [1 << 20]byte

func main() { println(len(far)) }
