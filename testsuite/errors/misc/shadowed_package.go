package main

import "fmt" // ERROR "imported and not used"

func main() {
	fmt := 1
	fmt.Println("x") // ERROR "fmt.Println undefined (type int has no field or method Println)"
}
