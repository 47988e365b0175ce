package main

import "unsafe"

var x [1 << 62][1 << 62]byte // ERROR "type [4611686018427387904]byte larger than address space" "type [4611686018427387904][4611686018427387904]byte larger than address space"
var y *[1 << 60]int32        // ERROR "type [1152921504606846976]int32 larger than address space"

func main() { _ = unsafe.Sizeof(y) }
