package main

var a = 'ab' // ERROR "more than one character in rune literal"
var b = 1
var c = 0x // ERROR "hexadecimal literal has no digits"
var d = 08 // ERROR "invalid digit '8' in octal literal"
var e = 1_ // ERROR "'_' must separate successive digits"
var f = '\q' // ERROR "unknown escape"
var g = "\xZZ" // ERROR "invalid character 'Z' in hexadecimal escape"
var h = '' // ERROR "empty rune literal or unescaped '"
var i = 0b12 // ERROR "invalid digit '2' in binary literal"
var j = 1e // ERROR "exponent has no digits"

func main() {}
