package old

import "fmt"

func Each() {
	var f [3]func()
	for i := range f {
		f[i] = func() { fmt.Print(i, " ") }
	}
	for _, f := range f {
		f()
	}
	fmt.Println()
}
