package p
type S struct{ a int }
type I interface{ M() }
type T struct{}
func (*T) M() {}
func two() (int, string) { return 1, "" }
func f(m map[string]S, arr [2]int, i int, s string, c <-chan int) {
	var a int = "a"
	var b string = 1
	var c1 int8 = 300
	var d uint = -1
	var e I = T{}
	var g I = &T{}
	var h I = 1
	var j *int = 0
	var k []int = nil
	var l int = nil
	var mm = nil
	n := nil
	i = "a"
	i = 1.5
	i = 1.0
	s = 'a'
	s = nil
	m["a"].a = 1
	f = nil
	1 = 2
	i + 1 = 2
	two() = 1
	i, s = two()
	i = two()
	i, s, _ = two()
	i, s = 1
	i, s = 1, "a", 2
	i = 1, 2
	var x, y = two()
	var z, w int = two()
	var p, q = 1
	var p1, q1 = 1, 2, 3
	v, ok := m["a"]
	v1, ok1 := <-c
	v2, ok2, more := m["a"]
	var ii interface{ M() } = nil
	t, ok3 := ii.(*T)
	i, s := 1, "a"
	i := 1
	i, i := 1, 2
	i, nw := 1, 2
	s.x := 1
	_ = 1
	_ = nil
	_ = two()
	_ = int
	_, _ = two()
	const cc = 1
	cc = 2
	"a"[0] = 1
	S{}.a = 1
	len = 1
	int = 1
	nil = 1
	*i = 1
	var bl byte = s
	var er error = "a"
	var fn func(int) = f
	var ch chan int = c
	_, _ = 1
	i, s = s, i
	var un undefinedT = 1
	un2 := undefinedv
	un2 = 1
	if i = 1; i > 0 {}
}
