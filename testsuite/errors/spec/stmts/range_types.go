package main

type T struct{}

func g[P []int | map[string]int](p P) {
	for range p {
	}
}

func seq(yield func(int) bool)  {}
func seq0(yield func() bool)    {}
func bad(yield func(int))       {}
func bad2(f func(int) bool) int { return 1 }
func bad3(yield func(a, b, c int) bool) {}

func main() {
	var c chan int
	var so chan<- int
	var p *[]int
	for a, b := range c {
	}
	for range so {
	}
	for range p {
	}
	for range T{} { // ERROR "syntax error: unexpected { at end of statement"
	}
	for range 1.5 { // ERROR "syntax error: non-declaration statement outside function body"
	}
	for i, j := range 5 {
	}
	for i := range "abc" {
		i = 'x'
	}
	var str string
	for str = range []int{} { // ERROR "syntax error: non-declaration statement outside function body"
	}
	for str, _ = range map[int]int{} {
	}
	for i, r := range "x" {
	}
	for range nil {
	}
	for range main {
	}
	for a, b := range seq {
	}
	for a := range seq0 {
	}
	for range bad {
	}
	for range bad2 {
	}
	for range bad3 {
	}
	for _, r := range "x" {
		var b byte = r
	} // ERROR "syntax error: non-declaration statement outside function body"
	for i := range 1 << 70 {
		_ = i
	}
	var i8 int8
	for i8 = range 300 { // ERROR "syntax error: non-declaration statement outside function body"
	}
	for 1 = range s() {
	}
	for x := range undefined {
	}
}

func s() []int { return nil }
