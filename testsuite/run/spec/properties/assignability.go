// Assignability.
package main

import "fmt"

type IntSlice []int
type Fn func(int) string
type Ch chan int
type Ptr *int
type St struct{ a int }
type Stringer interface{ String() string }
type N int

func (n N) String() string { return fmt.Sprint("N", int(n)) }

type MyStringer Stringer

func nilable[P interface{ *int | *string }]() P { return nil }

func fromLit[T interface{ IntSlice | []int }]() T {
	var t T = []int{1, 2}
	return t
}

func toLit[T IntSlice | []int](t T) []int { return t }

func main() {
	var is IntSlice = []int{1}
	var s []int = is
	var f Fn = func(n int) string { return fmt.Sprint(n) }
	var g func(int) string = f
	var c Ch = make(chan int, 1)
	var send chan<- int = c
	var recv <-chan int = make(Ch)
	n := 3
	var p Ptr = &n
	var q *int = p
	var st St = struct{ a int }{4}
	var anon struct{ a int } = st
	fmt.Println(is, s, f(1), g(2), cap(send), cap(recv), *q, st, anon)
	var i Stringer = N(1)
	var my MyStringer = i
	var e any = my
	fmt.Println(i, my.String(), e)
	var (
		np *int           = nil
		nf func()         = nil
		ns []int          = nil
		nm map[string]int = nil
		nc chan int       = nil
		ni any            = nil
	)
	fmt.Println(np == nil, nf == nil, ns == nil, nm == nil, nc == nil, ni == nil)
	var by byte = 'a'
	var fl float32 = 7
	var co complex64 = 2.5
	var r rune = 65.0
	fmt.Println(by, fl, co, r)
	fmt.Println(nilable[*string]() == nil, fromLit[IntSlice](), toLit(IntSlice{3}))
	var b bool = 1 < 2
	type MyBool bool
	var mb MyBool = n == 3
	fmt.Println(b, mb)
	type Rec struct{ next *Rec }
	var rec struct{ next *Rec } = Rec{}
	fmt.Println(rec.next == nil)
}
