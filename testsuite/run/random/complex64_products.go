package main

import "fmt"

//go:noinline
func mul(a, b complex64) complex64 { return a * b }

//go:noinline
func div(a, b complex64) complex64 { return a / b }

//go:noinline
func sum(a, b, c complex64) complex64 { return a*b + c - b }

//go:noinline
func opassign(a, b complex64) complex64 {
	a *= b
	a *= a
	return a
}

func main() {
	a, b := complex64(complex(1.1, 2.3)), complex64(complex(3.7, -1.9))
	for i := range 12 {
		fmt.Println(i, mul(a, b), div(a, b), sum(a, b, a), opassign(a, b))
		a, b = mul(a, complex(0.7, 0.3)), mul(b, complex(0.1, 1.3))
	}
	fmt.Println(mul(complex(1e20, 1e20), complex(1e19, 1e19)), mul(complex(3e38, 1), complex(2, 0)))
}
