// Type switches.
package main

import (
	"errors"
	"fmt"
	"io"
)

type T int

func (t T) String() string { return fmt.Sprint("T", int(t)) }

type E struct{}

func (*E) Error() string { return "E" }

func describe(x any) string {
	switch i := x.(type) {
	case nil:
		return fmt.Sprintf("nil %v", i == nil)
	case int:
		return fmt.Sprint("int ", i+1)
	case float64:
		return fmt.Sprint("float64 ", i/2)
	case func(int) float64:
		return fmt.Sprint("func ", i(2))
	case bool, string:
		return fmt.Sprintf("bool or string %v", i)
	case []int:
		return fmt.Sprint("slice ", len(i))
	case fmt.Stringer:
		return "Stringer " + i.String()
	case error:
		return "error " + i.Error()
	case map[string]int, *int, chan int:
		return fmt.Sprintf("%T", i)
	case struct{ a int }:
		return fmt.Sprint("struct ", i.a)
	case [2]int:
		return fmt.Sprint("array ", i[1])
	case *struct{}:
		return fmt.Sprint("pointer ", i != nil)
	default:
		return fmt.Sprintf("default %T", i)
	}
}

func f[P any](x any) int {
	switch x.(type) {
	case P:
		return 0
	case string:
		return 1
	case []P:
		return 2
	case []byte:
		return 3
	default:
		return 4
	}
}

func ev(x any) any { fmt.Print("once "); return x }

func generic[T any](t T) string {
	switch v := any(t).(type) {
	case int:
		return fmt.Sprint("int ", v)
	case []T:
		return "never"
	case fmt.Stringer:
		return v.String()
	}
	return "other"
}

func main() {
	n := 1
	for _, x := range []any{nil, 1, 2.5, func(i int) float64 { return float64(i) }, true, "s", []int{1}, T(4), errors.New("err"), &E{},
		map[string]int{}, &n, make(chan int), struct{ a int }{5}, [2]int{1, 2}, &struct{}{}, 'x', int8(1), struct{}{}} {
		fmt.Println(describe(x))
	}
	fmt.Println(f[string]("foo"), f[byte]([]byte{}), f[int]("x"), f[int]([]byte{}), f[int](2.5), f[any](1))
	var r io.Reader
	switch r.(type) {
	case nil:
		fmt.Println("nil reader")
	}
	switch x := ev(3); y := x.(type) {
	case int:
		fmt.Println(x, y+1)
	}
	switch ev(1).(type) {
	}
	switch x := any(5).(type) {
	default:
		fmt.Printf("%T ", x)
	case string, int:
		x = "reassigned"
		fmt.Println(x)
	}
	switch x := any(T(1)).(type) {
	case interface{ Missing() }:
		fmt.Println("never", x)
	case interface{ String() string }:
		if x.String() == "T1" {
			break
		}
		fmt.Println("never")
	}
	fmt.Println(generic(3), generic(T(6)), generic("s"))
	var err error = fmt.Errorf("wrapped: %w", &E{})
	var e *E
	fmt.Println(errors.As(err, &e), e)
}
