package p
type S struct { A int; b string }
type L []int
type PL *[]int
func f(i int) {
	_ = S{1}
	_ = S{1, "a", 2}
	_ = S{A: 1, 2}
	_ = S{1, b: "a"}
	_ = S{C: 1}
	_ = S{a: 1}
	_ = S{A: "x"}
	_ = S{A: 1, A: 2}
	_ = S{1: 2}
	_ = S{"a", 1}
	_ = [2]int{1, 2, 3}
	_ = [2]int{5: 1}
	_ = [...]int{1: 1, 1: 2}
	_ = []int{i: 1}
	_ = []int{-1: 1}
	_ = []int{"a": 1}
	_ = []int{0: 1, 1, 1: 3}
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[string]int{1}
	_ = map[string]int{1: 1}
	_ = map[any]int{1: 1, 1.0: 1, "a": 1, 1: 2}
	_ = map[float64]int{1: 1, 1.0: 2}
	_ = map[bool]int{true: 1, true: 2}
	_ = int{1}
	_ = PL{1}
	_ = []S{{1, "a"}, {A: 1}, {1}}
	_ = []*S{{1, "a"}, &S{}, {1}}
	_ = [][]int{{1}, {"a"}}
	_ = []int{{1}}
	_ = map[S]int{{1, "a"}: 1}
	_ = []func(){ {} }
	_ = [...]string{"a", 1}
	_ = *S{}
	_ = undefined{1, i}
	_ = S{A: undefinedx}
	_ = struct{ x int }{y: 1}
	var _ [2]int = [...]int{1, 2, 3}
}
