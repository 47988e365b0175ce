package p
type P *[3]int
func f(a [3]int, s []int, str string, m map[string]int, p *[3]int, pp **[3]int, i int, x float64, st struct{}) {
	_ = a[5]
	_ = a[-1]
	_ = s[-1]
	_ = s["a"]
	_ = s[1.5]
	_ = s[x]
	_ = str[10]
	_ = "abc"[5]
	_ = m[1]
	_ = p[3]
	_ = pp[0]
	_ = i[0]
	_ = st[0]
	_ = a[1:5]
	_ = a[2:1]
	_ = s[2:1]
	_ = s[1:2:1]
	_ = s[3:2:1]
	_ = str[1:2:3]
	_ = "abc"[2:10]
	_ = m[1:2]
	_ = i[:]
	_ = [3]int{}[:]
	_ = fa()[:]
	_ = a[1<<100]
	_ = a[1.0]
	_ = a["x":]
	_ = nil[0]
	str[0] = 'a'
	s[0], a[0] = 1, 2
	fa()[0] = 1
	_ = &str[0]
	_ = &m["a"]
	_ = s[f:]
	_ = 1[0]
}
func fa() [3]int { return [3]int{} }
