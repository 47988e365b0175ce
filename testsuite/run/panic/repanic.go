// exit: 2
package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		panic(fmt.Sprintf("re-panic: %v", r))
	}()
	panic("first")
}
