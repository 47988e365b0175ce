package main

type T struct{}

func gen[P []int | map[string]int](p P) { _ = p[0] }
func gen2[P []int | []string](p P)      { _ = p[0] }
func gen3[P string | []byte](p P)       { p[0] = 1 }
func gen4[P any](p P)                   { _ = p[0] }

func main() {
	a := [3]int{}
	p := &a
	s := []int{}
	var i interface{} = s
	_ = a[3]
	_ = p[3]
	_ = a[-1]
	_ = s[-1]
	_ = s[1.5]
	_ = s["x"]
	_ = s[1<<63]
	_ = "abc"[3]
	_ = i[0]
	_ = T{}[0]
	_ = 5[0]
	_ = (&s)[0]
	_ = s[nil]
	_ = s[true]
	_ = s[int(-1)]
	m := map[string]int{}
	_ = m[0]
	_, _, _ = m["a"]
	x, ok := s[0]
	_ = s[] // ERROR "syntax error: unexpected ], expected operand"
}
