package main

var a = ' // ERROR "newline in rune literal"
' // ERROR "syntax error: non-declaration statement outside function body" "newline in rune literal"
