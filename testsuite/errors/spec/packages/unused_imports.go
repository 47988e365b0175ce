package main

import (
	"fmt" // ERROR "imported and not used"
	"os" // ERROR "imported and not used"
	str "strings" // ERROR "imported as str and not used"
	. "math" // ERROR "imported and not used"
	f "fmt" // ERROR "imported as f and not used"
	_ "sort"
)

func main() {}
