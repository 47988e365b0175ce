// exit: 2
package main

import "runtime"

func main() {
	go func() { select {} }()
	runtime.Goexit()
}
