// Which of several failing operands panics, and what operands see of calls beside them: as gc has it, where the
// specification leaves it open.
package main

import "fmt"

type T struct{ a, b int }

func (t T) Get(x int) int { fmt.Print("Get "); return t.a + x }

type getter interface{ Get(int) int }

type key struct{ a, b string }

var (
	zero, four, eight, nine = 0, 4, 8, 9
	a                       = []int{1, 2, 3}
	arr                     = [3]int{4, 5, 6}
	m                       = map[int]int{1: 1}
	names                   = map[string]int{"a": 1}
	keys                    = map[key]int{{"a", "b"}: 1}
	none                    getter
	noFunc                  func(int) int
	i                       any = "text"
	sink                    int
)

//go:noinline
func id(x int) int { return x }

//go:noinline
func two(x, y int) int { return x + y }

//go:noinline
func boxed(x int, y any) int { return x }

//go:noinline
func list(x int, y ...int) int { return x + len(y) }

//go:noinline
func anys(x ...any) int { return len(x) }

func call(x int) int { fmt.Print("call "); return x }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func failing() {
	try("operators", func() { sink = a[four] + a[eight] })
	try("literal", func() { sink = a[four] + T{a[eight], 1}.a })
	try("literal argument", func() { sink = two(a[four], T{a[eight], 1}.a) })
	try("slice literal", func() { sink = a[four] + []int{a[eight]}[0] })
	try("pointer to literal", func() { sink = a[four] + (&T{a: a[eight]}).a })
	try("literals in order", func() { sink = T{a[four], 1}.a + T{a[eight], 1}.a })
	try("elements", func() { _ = []int{a[four], T{a[eight], 1}.a} })
	try("slice", func() { sink = a[four] + len(a[eight:]) })
	try("slices in order", func() { sink = len(a[four:]) + len(a[eight:]) })
	try("assertion", func() { sink = a[four] + i.(int) })
	try("pointer assertion", func() { sink = a[four] + i.(*T).a })
	try("conversion", func() { sink = a[four] + [4]int(a[:id(1)])[0] })
	try("boxed", func() { boxed(a[four], a[eight]) })
	try("boxed second", func() { anys(a[four], a[eight]) })
	try("boxed literal", func() { anys(a[four], &T{a: a[eight]}, call(1)) })
	try("boxed by address", func() { anys(uint8(a[four]), call(1)) })
	try("variadic", func() { list(a[four], a[eight]) })
	try("compared", func() { sink = a[four]; _ = any(a[eight]) == i })
	try("map key", func() { sink = a[four] + m[a[eight]] })
	try("map value first", func() { m[a[four]] = a[eight] })
	try("map literal", func() { m = map[int]int{a[four]: a[eight]} })
	try("concatenation", func() { sink = a[four] + len("x"+string(rune(a[eight]))) })
	try("index after value", func() { a[four] = a[eight] })
	try("operation", func() { a[four] += a[eight] })
	try("interface callee", func() { none.Get(a[four]) })
	try("func callee", func() { noFunc(a[four]) })
	try("boxed callee", func() { getter(T{a[four], 1}).Get(a[eight]) })
	try("division", func() { sink = 1/zero + a[four] })
	try("shift", func() { sink = T{1 << (zero - 1), 1}.a + a[four] })
	try("call first", func() { sink = a[four] + call(1) })
	try("slice before call", func() { sink = len(a[four:]) + call(1) })
	try("deferred", func() { defer two(a[four], T{a[eight], 1}.a) })
	try("assigned", func() { sink, arr[nine] = a[four], a[eight] })
	try("assigned together", func() {
		x, y := 0, 0
		defer func() { fmt.Print(x, y, " ") }()
		x, y = 1/zero, a[four]
	})
}

func results() (x, y int) {
	defer func() { fmt.Println("results", recover(), x, y) }()
	return a[four], a[eight]
}

func changed() {
	set := func() int { m[1] = 100; names["a"] = 100; keys[key{"a", "b"}] = 100; return id(0) }
	reset := func() { m, names, keys = map[int]int{1: 1}, map[string]int{"a": 1}, map[key]int{{"a", "b"}: 1} }
	reset()
	fmt.Println(m[1] + set())
	reset()
	fmt.Println(names["a"]+set(), keys[key{"a", "b"}])
	reset()
	b := []byte("a")
	fmt.Println(names[string(b)] + set())
	s := []int{1, 2, 3}
	cut := func() int { s = s[:1]; return 1 }
	fmt.Println(len(s[1:3]), cut(), len(s))
	s = []int{1, 2, 3}
	fmt.Println(two(len(s), cut()), two(len(s[:1]), cut()))
	var v any = 1
	change := func() int { v = 2; return id(0) }
	fmt.Println(v.(int) + change() + v.(int))
	t := T{1, 2}
	set2 := func() int { t = T{8, 9}; return id(0) }
	fmt.Println(t.a+set2(), T{t.a, 1}.a, t == T{8, 9})
}

func main() {
	failing()
	results()
	changed()
}
