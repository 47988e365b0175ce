package main

func f(a ...int, b int) {} // ERROR "can only use ... with final parameter"
func g() (r ...int)     {} // ERROR "invalid use of ..."
func h(a int, string)   {} // ERROR "syntax error: missing parameter type"
