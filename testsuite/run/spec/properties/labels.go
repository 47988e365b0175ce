// Label scopes: not block scoped, no conflict with other identifiers, functions are separate.
package main

import "fmt"

func f() int {
	x := 1
x:
	for i := 0; ; i++ {
		func() {
		x:
			for {
				break x
			}
		}()
		if i == 3 {
			break x
		}
		x += i
		continue x
	}
	return x
}

func g() {
	i := 0
	goto end
main:
	fmt.Println("main label", i)
	i++
	if i < 3 {
		goto main
	}
	return
end:
	{
		i = 1
		goto main
	}
}

func main() {
	fmt.Println(f())
	g()
f:
	for {
		switch {
		default:
			break f
		}
	}
	fmt.Println(f())
}
