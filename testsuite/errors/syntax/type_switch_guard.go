package main

func f(x any) {
	switch _ = x.(type) { // ERROR "syntax error: cannot use assignment _ = x.(type) as value"
	}
	switch x, y := x.(type) { // ERROR "syntax error: cannot use x, y := x.(type) as value"
	}
	_ = x.(type)
}

func main() {}
