// Predeclared functions and conversions are evaluated in order with calls, as gc does it.
package main

import "fmt"

func main() {
	s := make([]int, 1, 4)
	str := "abc"
	z := complex(1, 2)
	n := 1
	ch := make(chan int, 5)
	m := map[string]int{"a": 1}
	f := func() int {
		s = make([]int, 3, 9)
		str = "xyzw"
		z = complex(8, 9)
		n = 7
		ch <- 1
		m["b"] = 2
		return 0
	}
	reset := func() {
		s, str, z, n, ch, m = make([]int, 1, 4), "abc", complex(1, 2), 1, make(chan int, 5), map[string]int{"a": 1}
	}
	{
		a, _, c := len(s), f(), len(s)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := cap(s), f(), cap(s)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := len(str), f(), len(str)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := []byte(str), f(), []rune(str)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := real(z), f(), imag(z)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := complex(float64(n), 0), f(), complex(float64(n), 0)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c, d := len(ch), f(), len(ch), len(m)
		fmt.Println(a, c, d)
		reset()
	}
	{
		a, _, c := min(n, 3), f(), max(n, 3)
		fmt.Println(a, c)
		reset()
	}
	{
		a, _, c := append(s, 1), f(), append(s, 2)
		fmt.Println(a, c)
		reset()
	}
	fmt.Println(len(s)+f()*10+len(s), n)
	reset()
	fmt.Println([]int{len(s), f(), len(s), cap(s)})
	reset()
	x, y := len(s) > 1 || f() > 0, len(s)
	fmt.Println(x, y)
}
