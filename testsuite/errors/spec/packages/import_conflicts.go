package main

import (
	"fmt" // ERROR "imported and not used"
	"fmt" // ERROR "fmt redeclared in this block" "imported and not used"
	os "io"
	"os" // ERROR "os redeclared in this block" "imported and not used"
	. "strings" // ERROR "imported and not used"
)

type fmt int // ERROR "fmt already declared through import of package fmt ("

func Repeat() {} // ERROR "Repeat already declared through dot-import of package strings ("

func main() { os.Exit(1) } // ERROR "undefined: os.Exit"
