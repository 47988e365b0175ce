package main

import "fmt" // ERROR "imported and not used"

var x = 1
var x = 2 // ERROR "x redeclared in this block"

func f() {}

const f = 3 // ERROR "f redeclared in this block"

type fmt struct{} // ERROR "fmt already declared through import of package fmt ("

func g(a int, a2 string) {
	var a string // ERROR "a redeclared in this block"
	b := 1
	var b int // ERROR "b redeclared in this block"
	_ = b
	{
		c := 1
		_ = c
	}
	c = 2 // ERROR "undefined: c"
	d = d2 // ERROR "undefined: d" "undefined: d2"
	var d2 = 1 // ERROR "declared and not used: d2"
	var e = e // ERROR "declared and not used: e" "undefined: e"
	goto L // ERROR "label L not defined"
	return
M: // ERROR "label M defined and not used"
}

func init() int { return 1 } // ERROR "func init must have no arguments and no return values"
func init(a int) {} // ERROR "func init must have no arguments and no return values"

var y = init // ERROR "undefined: init"

func h() {
	if v := 1; v > 0 {
	}
	_ = v // ERROR "undefined: v"
	for i := 0; i < 1; i++ {
	}
	_ = i // ERROR "undefined: i"
	type T struct{ t U } // ERROR "undefined: U"
	type U int
}

var init = 1 // ERROR "cannot declare init - must be func"
var main = 2 // ERROR "cannot declare main - must be func"
