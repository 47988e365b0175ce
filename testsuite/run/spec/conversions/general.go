// Conversions: syntax, assignable values, underlying types, pointers, tags, type parameters.
package main

import "fmt"

type Point struct{ x, y int }
type Point2 Point
type IntP *int
type F func(int) int
type Ch chan int
type Person struct {
	Name    string
	Address *struct {
		Street string
		City   string
	}
}
type S []int
type myString string
type MyInt int
type Str interface{ String() string }

func (m MyInt) String() string { return "MyInt" }

func to[T, V ~int | ~float64 | ~uint8](v V) T { return T(v) }
func bytes[T ~string | ~[]byte](t T) []byte    { return []byte(t) }
func str[T ~string](b []byte) T                { return T(b) }
func constant[P ~float32 | ~float64]() P       { return P(1.1) * 3 }

func main() {
	p := &Point{1, 2}
	q := (*Point2)(p)
	q.x = 10
	fmt.Println(*p, Point2(*p), *(*Point)(q))
	c := make(chan int, 2)
	c <- 4
	fmt.Println(<-chan int(c), (<-chan int)(c) == c, len((chan<- int)(c)))
	fn := func() { fmt.Println("called") }
	(func())(fn)()
	g := func() int { return 3 }
	fmt.Println((func() int)(g)(), func() int(g)(), F(func(n int) int { return n + 1 })(1))
	var data *struct {
		Name    string `json:"name"`
		Address *struct {
			Street string `json:"street"`
			City   string `json:"city"`
		} `json:"address"`
	}
	person := (*Person)(data)
	fmt.Println(person == nil)
	fmt.Println(Person(struct {
		Name    string `a`
		Address *struct {
			Street string
			City   string `b`
		}
	}{"n", nil}).Name)
	fmt.Println(S([]int{1}), []int(S{2}), Ch(c) == c, IntP(&p.x) == &p.x)
	var s Str = Str(MyInt(3))
	fmt.Println(s.String(), any(s).(MyInt), interface{}(nil) == nil, error(nil) == nil)
	fmt.Println((*int)(nil) == nil, []int(nil) == nil, map[string]int(nil) == nil, (func())(nil) == nil, Ch(nil) == nil)
	fmt.Println(to[int](2.9), to[float64](MyInt(3)), to[uint8](300.5-50), to[MyInt](uint8(7)))
	fmt.Println(bytes(myString("ab")), str[myString]([]byte("cd")), constant[float32](), constant[float64]())
	fmt.Println(float32(2.718281828), complex128(1), float32(0.49999999), float64(-1e-1000), string('x'), string(rune(0x266c)), myString("foo"+"bar"))
	fmt.Println(MyInt(3)+MyInt(4), int(MyInt(5)), uint(3.0), byte('a'), rune("é"[0]))
	type T1 struct{ p *T1 }
	type T2 struct{ p *T1 }
	fmt.Println(T2(T1{}).p == nil)
	fmt.Println([]byte("x")[0], len([]rune("日本")), string([]byte{104, 105}))
}
