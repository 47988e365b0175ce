package main

import (
	"fmt"
	"os" // ERROR "imported and not used"
	str "strings" // ERROR "imported as str and not used"
)

func main() { fmt.Println() }
