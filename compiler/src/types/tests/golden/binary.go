package p
type T struct{ a []int }
func f(s string, b bool, i int, j int8, x float64, p *int, m map[int]int, t T, e any, er error, fn func()) {
	_ = s + i
	_ = i + j
	_ = i + 1.5
	_ = i + "a"
	_ = s - s
	_ = b + b
	_ = x % x
	_ = i && b
	_ = i && i
	_ = i | x
	_ = x | x
	_ = i / 0
	_ = i % 0
	_ = x / 0
	_ = 1 / 0
	_ = 1.0 / 0.0
	_ = m == m
	_ = m == nil
	_ = fn == fn
	_ = t == t
	_ = t == nil
	_ = nil == nil
	_ = nil + nil
	_ = p + 1
	_ = p < p
	_ = e < e
	_ = e == 1
	_ = e == t
	_ = er == 1
	_ = s == 'a'
	_ = b < b
	_ = i == nil
	_ = nil == i
	_ = 1 + "a"
	_ = "a" + 'b'
	_ = 'a' + 1.5
	_ = true + 1
	_ = s == 1
	_ = f == f
	_ = i == x
	s += 1
	i += "a"
	i += x
	b++
	s--
	i <<= x
	_ = t.a == t.a
	_ = [2][]int{} == [2][]int{}
	_ = struct{ f func() }{} == struct{ f func() }{}
}
