package main

import (
	"errors"
	"fmt"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Rect struct{ w, h float64 }
type Circle struct{ r float64 }
type Square struct{ Rect }
type Num int

func (r Rect) Area() float64       { return r.w * r.h }
func (r Rect) Perimeter() float64  { return 2 * (r.w + r.h) }
func (r Rect) Name() string        { return "rect" }
func (c *Circle) Area() float64    { return 3 * c.r * c.r }
func (c *Circle) Perimeter() float64 { return 6 * c.r }
func (n Num) Name() string         { return fmt.Sprint("num", int(n)) }
func (s Square) Name() string      { return "square of " + s.Rect.Name() }

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func mayFail(n int) error {
	if n > 1 {
		return &myErr{n}
	}
	if n == 1 {
		return errors.New("one")
	}
	return nil
}

func what(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case error:
		return "error " + v.Error()
	case Shape:
		return fmt.Sprint("shape ", v.Area())
	case func() int:
		return fmt.Sprint("func ", v())
	}
	return "other"
}

func main() {
	shapes := []Shape{Rect{2, 3}, &Circle{1}, Square{Rect{2, 2}}, &Rect{1, 1}}
	for _, s := range shapes {
		fmt.Print(s.Area(), " ", s.Perimeter(), " ")
		if n, ok := s.(Named); ok {
			fmt.Print(n.Name())
		}
		_, isRect := s.(Rect)
		fmt.Println("", isRect)
	}
	var ns NamedShape = Square{Rect{1, 2}}
	var sh Shape = ns
	var nm Named = ns
	fmt.Println(sh.Area(), nm.Name(), nm.(Shape).Perimeter(), Num(3).Name())
	for _, x := range []any{nil, 1, int64(2), "s", []int{1}, mayFail(1), mayFail(2), Rect{1, 1}, 1.5, func() int { return 42 }} {
		fmt.Println(what(x))
	}
	var e error
	fmt.Println(e == nil, mayFail(0) == nil, mayFail(1) != nil)
	var pe *myErr
	e = pe
	fmt.Println(e == nil, e.(*myErr) == nil)
	var a, b any = 1, 1
	fmt.Println(a == b, a == any(int8(1)), any("x") == any("x"), any(Rect{1, 2}) == any(Rect{1, 2}))
	fmt.Println(any(1.5) == 1.5, a != nil)
	f := Shape.Area
	g := nm.Name
	fmt.Println(f(Rect{5, 5}), g())
	var t *myErr
	fmt.Println(errors.As(fmt.Errorf("wrapped: %w", mayFail(7)), &t), t.code)
	type pair struct {
		Shape
		n int
	}
	fmt.Println(pair{Rect{3, 3}, 1}.Area())
}
