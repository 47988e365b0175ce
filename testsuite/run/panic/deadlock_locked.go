// exit: 2
package main

import "runtime"

func main() {
	runtime.LockOSThread()
	ch := make(chan int)
	go func() {
		runtime.LockOSThread()
		<-ch
	}()
	<-ch
}
