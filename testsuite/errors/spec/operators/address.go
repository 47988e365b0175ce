package main

type T struct{ n int }

func f() T { return T{} }

const c = 1

func main() {
	x := 1
	m := map[string]int{}
	mt := map[string]T{}
	_ = &f()
	_ = &1
	_ = &c
	_ = &m["a"]
	_ = &f().n
	_ = &mt["a"].n
	_ = &"abc"[0]
	_ = &(x + 1)
	_ = &f
	_ = *x
	_ = *T{}
	_ = *nil
	_ = &nil
	_ = &[3]int{}[1]
	_ = &main
	_ = &x.y
	_ = &int(x)
	_ = &T
	_ = **&x
	*x = 1
	_ = &x++ // ERROR "syntax error: unexpected ++ at end of statement"
}
