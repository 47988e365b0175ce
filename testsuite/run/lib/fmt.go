package main

import (
	"errors"
	"fmt"
	"os"
)

type P struct {
	X, Y int
	s    string
}
type S string

func (s S) String() string { return "S:" + string(s) }

type G struct{ a any }

func (g G) GoString() string { return "G!" }

type Deep struct {
	P  *P
	M  map[string]int
	Sl []any
	E  error
	F  func()
	C  chan int
	N  *Deep
}

func main() {
	fmt.Printf("%d %5d|%-5d|%05d %+d %x %X %o %b %c %q %U\n", 42, 42, 42, 42, 42, 255, 255, 8, 5, 'A', 'A', 0x1F600)
	fmt.Printf("%f %.2f %8.3f|%-8.1f|%e %g %G %6.2f%%\n", 3.14159, 3.14159, 3.14159, 3.14159, 123456.789, 1e21, 1e-7, 99.5)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%X|% x\n", "go", "go", "go", "golang", "a\"b\n", "hi", "hi", "abc")
	fmt.Printf("%v %+v %#v %T\n", P{1, 2, "a"}, P{1, 2, "a"}, P{1, 2, "a"}, P{})
	fmt.Printf("%v %+v\n", &P{1, 2, "b"}, &P{})
	fmt.Printf("%v %d %s %q\n", []int{1, 2}, []int{1, 2}, []string{"a", "b"}, []string{"a", "b"})
	fmt.Printf("%#v %#v %#v %#v\n", []int{1}, map[string]int{"z": 1, "a": 2}, "q", [2]bool{true})
	fmt.Printf("%v %s %d\n", S("x"), S("y"), 5)
	fmt.Printf("%t %v %p\n", true, false, nil)
	fmt.Printf("%!|%z|%d|%d %d\n", 1, "s", 2)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%[2]d %[1]d %*d %.*f\n", 1, 2, 5, 42, 2, 3.14159)
	fmt.Printf("%v %v %v\n", errors.New("err"), nil, struct{}{})
	fmt.Printf("%#v %v\n", G{1}, G{2})
	fmt.Printf("%6v|%-6v|%06d|%x|%X\n", 1.5, true, -42, -255, []byte{1, 0xab})
	fmt.Printf("%+v\n", Deep{P: nil, M: map[string]int{"b": 2, "a": 1}, Sl: []any{1, "x", nil}, E: errors.New("e")})
	fmt.Printf("%v %v\n", [3]byte{1, 2, 3}, []byte("hi"))
	fmt.Printf("%08b %#x %#o %+q %#q % d\n", 5, 255, 8, "é", "raw", 7)
	fmt.Printf("%c%c %v %v\n", 0x4e16, 'x', 'x', int8(-5))
	fmt.Printf("%v %.3v %10.2v|\n", 1+2i, 1.23456+2i, 3.0)
	fmt.Println(1, "a", nil, 2.0, []any{1, nil}, map[int]string{2: "b", 1: "a"}, S("s"), 'a', 1e6, 1e20, 1e21, float32(0.1))
	fmt.Print("a", 1, 2, "b", "c", 3.5, nil, nil, "\n")
	fmt.Fprintln(os.Stdout, fmt.Sprint("x", 1), fmt.Sprintln("y"), fmt.Sprintf("%03d", 7))
	err := fmt.Errorf("ctx %d: %w", 1, os.ErrNotExist)
	fmt.Println(err, errors.Is(err, os.ErrNotExist), errors.Unwrap(err) == os.ErrNotExist)
	fmt.Printf("%v %d %v\n", &[]int{1}, &[]int{2}, &map[string]int{"a": 1})
	fmt.Printf("%T %T %T %T %T\n", 1, "s", nil, err, func(int) string { return "" })
	var np *P
	var ns fmt.Stringer
	fmt.Printf("%v %+v %v %s\n", np, np, ns, []error{errors.New("a")})
	fmt.Printf("%s %d\n", 42, "str")
	fmt.Printf("%5t|%-7t|%q|%v\n", true, false, []rune("hi"), []rune("hi"))
	fmt.Printf("%x %X %x\n", "hello", []byte("hello"), 3.5)
	fmt.Printf("%10.3s|%-10.3s|%+d %+d\n", "abcdef", "abcdef", 5, -5)
	fmt.Printf("%3c|%-3c|%03s\n", 'a', 'b', "x")
	fmt.Printf("%e %E %.0f %.0f %.0f\n", 0.0, 1.0, 0.5, 1.5, 2.5)
}
