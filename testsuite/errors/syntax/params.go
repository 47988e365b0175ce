package main

func f(a int, string) {} // ERROR "syntax error: missing parameter type"
func g(a, b int, c) {} // ERROR "syntax error: missing parameter type"
func h(...int, b string) {} // ERROR "syntax error: missing parameter name" "can only use ... with final parameter"
func i(a ...int, b int) {} // ERROR "can only use ... with final parameter"
func j() (a int, string) { return 1, "" } // ERROR "syntax error: missing parameter type"

func main() {}
