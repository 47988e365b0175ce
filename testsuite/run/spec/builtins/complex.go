// complex, real and imag.
package main

import "fmt"

type F float32
type C complex64

func main() {
	var a = complex(2, -2)
	const b = complex(1.0, -1.4)
	x := float32(1)
	var c64 = complex(5, -x)
	var s int = complex(1, 0)
	const u = 2i
	var im = imag(b)
	var rl = real(c64)
	fmt.Printf("%T %v %v %T %v %v %T %v %T %v\n", a, a, b, c64, c64, s, im, im, rl, rl)
	fmt.Println(real(u), imag(u), real(3), imag(3), real('a'), complex(1, x))
	z := complex(x, x)
	z *= z
	fmt.Println(z, real(z), imag(z), z == complex(real(z), imag(z)))
	var cc C = 3 + 4i
	fmt.Printf("%T %v %T\n", cc, cc, real(cc))
	fmt.Println(complex(1, 2)*complex(0, 1), real(1i*1i), -imag(1i))
	var s1 uint = 3
	fmt.Println(complex(1<<3, 0), s1)
	const k = complex(real(5+0i), 1)
	fmt.Println(k)
}
