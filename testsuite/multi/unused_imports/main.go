package main

import (
	"os"                  // ERROR "imported and not used"
	str "strings"         // ERROR " imported as str and not used"
	. "fmt"               // ERROR "imported and not used"
	_ "io"
	"example.com/m/named" // ERROR " imported as other and not used"
	"example.com/m/two"
	"os"                  // ERROR "os redeclared in this block" "imported and not used"
)

func main() { two.F() }
