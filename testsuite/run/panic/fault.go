// exit: 2
package main

import "unsafe"

var p uintptr = 0x123456789000

func main() { println(*(*int)(unsafe.Pointer(p))) }
