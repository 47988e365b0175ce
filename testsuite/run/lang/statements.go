// Switches, goto, labels, select, range and assignments in unusual forms.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type T struct{ a, b int }

var log []string

func tr(s string, v int) int { log = append(log, s); return v }
func flush()                 { fmt.Println(strings.Join(log, " ")); log = nil }

func trp(s string, p *int) *int               { log = append(log, s); return p }
func trs(s string, x []int) []int             { log = append(log, s); return x }
func trm(s string, m map[int]int) map[int]int { log = append(log, s); return m }

func order() {
	x := 0
	s := []int{1, 2, 3}
	m := map[int]int{}
	*trp("p", &x), trs("s", s)[tr("i", 1)], trm("m", m)[tr("k", 5)] = tr("1", 10), tr("2", 20), tr("3", 30)
	flush()
	fmt.Println(x, s, m)
	i := 0
	i, s[i] = 2, 99
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	a, b := T{1, 2}, T{3, 4}
	a, b = b, a
	a.a, a.b = a.b, a.a
	fmt.Println(a, b)
	p := &a
	p, p.a = &b, 77
	fmt.Println(a, b, *p)
	var arr [3]int
	j := 1
	arr[j], j = j+5, 2
	fmt.Println(arr, j)
	m2 := map[string][]int{}
	m2["a"] = append(m2["a"], 1)
	m2["a"][0] += tr("q", 5) << tr("r", 2)
	flush()
	fmt.Println(m2)
	_ = [...]int{tr("e0", 0), 5: tr("e5", 5), tr("e6", 6)}
	_ = map[int]int{tr("k1", 1): tr("v1", 1), tr("k2", 2): tr("v2", 2)}
	_ = T{b: tr("b", 1), a: tr("a", 2)}
	flush()
	f := func(n ...int) func(...int) int { return func(m ...int) int { return len(n) + len(m) } }
	fmt.Println(f(tr("f1", 1), tr("f2", 2))(tr("g1", 1)))
	flush()
	v := tr("l", 1) + tr("m", 2)*tr("n", 3) - tr("o", 4)
	fmt.Println(v, tr("x", 0) == 1 && tr("y", 1) == 1 || tr("z", 2) == 2)
	flush()
	ch := make(chan int, 1)
	ch <- 5
	arr2 := []int{0, 0, 0}
	arr2[tr("idx", 1)] = <-ch + tr("plus", 1)
	flush()
	fmt.Println(arr2)
}

func switches(x any, n int) string {
	var sb strings.Builder
	switch y := x.(type) {
	case nil:
		sb.WriteString("nil")
	case int, int8:
		fmt.Fprintf(&sb, "%T", y)
	case func() int:
		fmt.Fprint(&sb, y())
	case error:
		sb.WriteString(y.Error())
	case []int:
		y = append(y, 1)
		fmt.Fprint(&sb, len(y))
	case interface{ M() }:
		sb.WriteString("M")
	default:
		fmt.Fprintf(&sb, "default %v", y)
	}
	switch z := n * 2; {
	case z > 10:
		sb.WriteString(" big")
		fallthrough
	case z == 6:
		sb.WriteString(" six")
		if n > 100 {
			break
		}
		fallthrough
	default:
		sb.WriteString(" dflt")
	case z < 0:
		sb.WriteString(" neg")
	}
	switch n {
	case tr("c1", 1), tr("c2", 2):
		sb.WriteString(" 1or2")
	case tr("c3", 3):
		sb.WriteString(" 3")
	}
	switch s := sb.String(); s {
	case "", "x":
		return "empty"
	}
	switch {
	}
	switch interface{}(n) {
	case "a", 3.0, int8(3):
		sb.WriteString(" wrong")
	case 3:
		sb.WriteString(" any3")
	}
	return sb.String()
}

func gotos(n int) (s string) {
	i := 0
loop:
	if i < n {
		s += fmt.Sprint(i)
		i++
		goto loop
	}
	for {
		for j := 0; ; j++ {
			if j == 3 {
				goto out
			}
			s += "j"
		}
	}
out:
	return s
}

func labels() (s string) {
outer:
	for i := range 4 {
	mid:
		switch i {
		case 1:
			continue outer
		case 2:
			for {
				select {
				default:
					break mid
				}
			}
		case 3:
			break outer
		}
		s += fmt.Sprint(i)
	}
	return
}

func ranges() {
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, v, " ")
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v)
		s[2] = 30
		if i == 0 {
			s = nil
			s = append(s, 1, 2, 3)
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var nilArr *[4]int
	for i := range nilArr {
		fmt.Print(i)
	}
	fmt.Println(len(nilArr))
	for i, r := range "a\xffé\u4e16\xe4\xb8" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	var i8 int8
	for i8 = range 5 {
		i8 += 1
	}
	fmt.Println(i8)
	for i := range uint8(3) {
		i := i * 100
		fmt.Print(i, " ")
	}
	var x struct{ k, v int }
	for x.k, x.v = range []int{7, 8} {
	}
	fmt.Println(x)
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok := <-c
	fmt.Println(v, ok)
	for range 2 {
		fmt.Print("r")
	}
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " "); i += 10 })
		if i == 1 {
			i++
			fs[1]()
		}
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
}

func mapsChange() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := 0
	for k := range m {
		if k%2 == 0 {
			delete(m, k+1)
		} else {
			delete(m, k-1)
		}
		seen++
	}
	fmt.Println(seen, len(m))
	for k := range m {
		delete(m, k)
		m[k] = 1
	}
	fmt.Println(len(m))
	count := 0
	for k := range m {
		m[k+1000] = 1
		count++
		if count > 100000 {
			break
		}
	}
	for k := range m {
		clear(m)
		_ = k
	}
	fmt.Println(len(m))
	var nilMap map[string]int
	for range nilMap {
		fmt.Println("never")
	}
	delete(nilMap, "x")
	fmt.Println(nilMap["q"], len(nilMap))
	type key struct {
		a any
		b [2]string
	}
	mk := map[key]*int{{1, [2]string{"x"}}: new(int)}
	*mk[key{1, [2]string{"x", ""}}] = 5
	fmt.Println(*mk[key{1, [2]string{"x"}}], mk[key{int8(1), [2]string{"x"}}] == nil)
	nan := 0.0
	nan /= nan
	mf := map[float64]int{nan: 1, nan: 2}
	mf[nan] = 3
	fmt.Println(len(mf), mf[nan])
	clear(mf)
	fmt.Println(len(mf))
	var keys []string
	for k, v := range map[string]int{"b": 2, "a": 1} {
		keys = append(keys, fmt.Sprint(k, v))
	}
	sort.Strings(keys)
	fmt.Println(keys)
}

func copies() {
	s := []int{0, 1, 2, 3, 4, 5, 6, 7}
	fmt.Println(copy(s[2:], s), s)
	s = []int{0, 1, 2, 3, 4, 5, 6, 7}
	fmt.Println(copy(s, s[3:]), s)
	b := []byte("hello world")
	fmt.Println(copy(b[3:], "XYZ"), string(b), copy(b, b[5:]), string(b))
	s = append(s[:1], s[2:]...)
	fmt.Println(s, len(s), cap(s))
	s = append(s[:3], append([]int{100}, s[3:]...)...)
	fmt.Println(s)
	t := append(s[:2:2], 9)
	fmt.Println(s[:4], t)
	type big [20]int
	bs := []big{{1}, {2}, {3}}
	copy(bs[1:], bs)
	fmt.Println(bs[0][0], bs[1][0], bs[2][0])
	bs = append(bs, bs...)
	bs[0][0] = 50
	fmt.Println(bs[3][0], len(bs))
	var e []struct{}
	e = append(e, struct{}{}, struct{}{})
	fmt.Println(len(e), copy(e, e))
	x := []string{"a", "b"}
	x = append(x, x...)
	x = append(x, x[1:3]...)
	fmt.Println(x, append([]byte("q"), "rs"...), append([]byte(nil), "é"...))
}

func selects() {
	a, b := make(chan int, 1), make(chan string, 1)
	var n chan int
	for i := range 3 {
		select {
		case v := <-a:
			fmt.Print("a", v, " ")
			b <- "x"
		case s, ok := <-b:
			fmt.Print("b", s, ok, " ")
			close(b)
		case <-n:
			fmt.Print("nil")
		case n <- tr("sent", i):
			fmt.Print("nil")
		default:
			fmt.Print("default ")
			a <- i
		}
	}
	fmt.Println()
	flush()
	arr := []int{0, 0}
	select {
	case arr[tr("index", 1)] = <-a:
	case a <- tr("value", 3):
	}
	flush()
	fmt.Println(arr, len(a))
}

func main() {
	order()
	fmt.Println(switches(nil, 1), switches(int8(3), 3), switches(func() int { return 9 }, 6))
	fmt.Println(switches(fmt.Errorf("err"), 200), switches([]int{1}, 2), switches("s", -3))
	flush()
	fmt.Println(gotos(3), labels())
	ranges()
	mapsChange()
	copies()
	selects()
}
