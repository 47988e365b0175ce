package main

func main()
{ // ERROR "syntax error: unexpected semicolon or newline before {"
}

func f() int {
	x := 1
		+ 2
	if x == 1 // ERROR "syntax error: unexpected newline, expected { after if clause"
	{
	}
	return x
}
