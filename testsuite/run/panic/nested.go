// exit: 2
package main

type E struct{ a, b int }
type M int
type Str string
type F float64
type C complex128
type B bool

func f(i int) {
	defer func() {
		if i < 6 {
			f(i + 1)
		}
	}()
	switch i {
	case 0:
		panic(M(3))
	case 1:
		panic(Str("two\nlines"))
	case 2:
		panic(F(1.5))
	case 3:
		panic(C(1 + 2i))
	case 4:
		panic(B(true))
	case 5:
		panic(3 + 4i)
	case 6:
		panic("plain\nlines")
	}
}

func main() { f(0) }
