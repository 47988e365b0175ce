// exit: 7
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	fmt.Println("bye")
	os.Exit(7)
}
