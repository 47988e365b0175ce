// exit: 2
package main

import "fmt"

func main() { fmt.Println(len(make([]byte, 1<<40))) }
