// exit: 2
package main

import "runtime"

var p *[4]int

func main() {
	p = new([4]int)
	runtime.SetFinalizer(&p[1], func(*int) {})
}
