// What becomes an interface is read when gc reads it, beside a call that changes it.
package main

import "fmt"

type S3 struct{ a, b, c int }
type S1 struct{ a int }

//go:noinline
func id(f func() int) func() int { return f }

func main() {
	i, s, b, st, s1, f, sl, a1, a2, p, m := 1, "a", byte(200), S3{1, 2, 3}, S1{1}, 1.5, []int{1}, [1]int{1}, [2]int{1, 2}, new(int), map[int]int{}
	var e error
	bl := false
	i16 := int16(300)
	ch := func() int {
		for range 3 {
			defer func() {}()
		}
		i, s, b, st, s1, f, sl, a1, a2, p = 2, "b", 201, S3{4, 5, 6}, S1{2}, 2.5, []int{2}, [1]int{2}, [2]int{3, 4}, nil
		e = fmt.Errorf("x")
		bl = true
		i16 = 301
		m[1] = 1
		return 0
	}
	ch = id(ch)
	reset := func() {
		i, s, b, st, s1, f, sl, a1, a2, p, m = 1, "a", byte(200), S3{1, 2, 3}, S1{1}, 1.5, []int{1}, [1]int{1}, [2]int{1, 2}, new(int), map[int]int{}
		e, bl, i16 = nil, false, 300
	}
	fmt.Println(i, s, b, st, s1, f, sl, a1, a2, p == nil, len(m), e, bl, i16, ch())
	reset()
	fmt.Println(string([]byte(s)), s+"x", i+1, -f, st.b, s1.a, sl[0], a2[1], !bl, S1{i}, [2]int{i, i}, []int{i}, &i == nil, ch())
	reset()
	fmt.Println([]any{i, s, st, a2, f, sl, e, ch(), i, s})
	reset()
	var x any = i
	x, y := x, ch()
	fmt.Println(x, y)
	reset()
	z := []any{any(s), any(i), any(st), ch()}
	fmt.Println(z...)
	reset()
	mm := map[string]any{"i": i, "s": s, "st": st, "ch": ch()}
	fmt.Println(mm)
	reset()
	g := func(a ...any) { fmt.Println(a...) }
	g(i, s, st, a2, string([]byte(s)), f, ch())
	reset()
	h := func(a, b, c, d any) { fmt.Println(a, b, c, d) }
	h(i, s, st, ch())
	reset()
	k := func(a int, b string, c S3, d [2]int, e int) { fmt.Println(a, b, c, d, e) }
	k(i, s, st, a2, ch())
	reset()
	k(i+1, s+"q", S3{i, i, i}, [2]int{i}, ch())
}
