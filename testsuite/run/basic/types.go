package main

import "fmt"

type Celsius float64
type IntSlice []int
type StrMap map[string]IntSlice
type Fn func(int) Fn
type Rec struct {
	kids []Rec
	m    map[string]*Rec
	f    func(Rec) Rec
}
type E struct{}
type Ifc interface{ M() Ifc }

func (E) M() Ifc { return E{} }
func (s IntSlice) Len() int { return len(s) }
func (m StrMap) Get(k string) int { return m[k].Len() }

func ret3() (a, b int, c string) { a = 1; c = "x"; return }

type A = B
type B struct{ v int }

func conv() {
	f := 3.99
	i := int(f)
	u := uint8(int(f) + 255)
	fmt.Println(i, u, int(-f), float32(0.1), int64(float32(16777216.0)), uint32(1<<32-1))
	var big int64 = 1<<40 + 5
	fmt.Println(int32(big), int8(big), uint16(big), float64(big), string(rune(65)))
	c := Celsius(36.6)
	fmt.Println(float64(c)+0.4, IntSlice([]int{1, 2}).Len())
	var i32 int32 = -5
	fmt.Println(uint64(i32), uint8(i32), int64(uint32(i32)))
	b := []byte("abc")
	s := string(b)
	b[0] = 'x'
	fmt.Println(s, string(b))
}

func main() {
	conv()
	fmt.Println(ret3())
	fmt.Println(StrMap{"a": {1, 2, 3}}.Get("a"))
	var f Fn
	n := 0
	f = func(i int) Fn { n += i; return f }
	f(1)(2)(3)
	fmt.Println(n)
	r := Rec{kids: []Rec{{}, {kids: make([]Rec, 2)}}}
	fmt.Println(len(r.kids[1].kids), r.m == nil)
	fmt.Println(E{}.M().M() == E{})
	fmt.Printf("%T %T %T %T %T\n", A{}, c128, f, r, struct{ X int }{1})
	var arr [2][3]int
	arr[1][2] = 5
	arr2 := arr
	arr2[0][0] = 1
	fmt.Println(arr, arr2, len(arr[0]))
	type local struct{ a, b int }
	fmt.Printf("%v %+v %T\n", local{1, 2}, local{3, 4}, local{})
	var ch chan<- chan (<-chan int)
	fmt.Printf("%T %T %T\n", ch, map[string][]func(int, ...string) (bool, error){}, [3]*int{})
}

var c128 = 1i
