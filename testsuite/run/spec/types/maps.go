// Map types: keys of all comparable types, nil maps, growth, NaN keys.
package main

import (
	"fmt"
	"math"
)

type K struct {
	a int
	s string
}

func main() {
	var n map[string]int
	v, ok := n["x"]
	fmt.Println(n == nil, len(n), v, ok)
	delete(n, "x")
	for range n {
		fmt.Println("never")
	}
	m := make(map[string]int, 2)
	for i := 0; i < 1000; i++ {
		m[fmt.Sprint("k", i)] = i
	}
	fmt.Println(len(m), m["k500"], m["none"])
	for k := range m {
		if m[k]%10 != 0 {
			delete(m, k)
		}
	}
	fmt.Println(len(m))
	sum := 0
	for _, v := range m {
		sum += v
	}
	fmt.Println(sum)
	st := map[K]int{{1, "a"}: 1, {2, "b"}: 2}
	st[K{1, "a"}]++
	fmt.Println(st)
	ar := map[[2]string]bool{{"x", "y"}: true}
	fmt.Println(ar[[2]string{"x", "y"}], ar[[2]string{"y", "x"}])
	in := map[interface{}]string{1: "int", "1": "string", 1.0: "float", K{}: "struct", nil: "nil", int8(1): "int8", [1]int{1}: "array"}
	fmt.Println(in[1], in["1"], in[1.0], in[K{}], in[nil], in[int8(1)], in[[1]int{1}], in[uint(1)] == "", len(in))
	p, q := new(int), new(int)
	pt := map[*int]int{p: 1, q: 2}
	fmt.Println(pt[p], pt[q], pt[nil])
	c := make(chan int)
	ch := map[chan int]int{c: 1}
	fmt.Println(ch[c], ch[make(chan int)])
	fl := map[float64]int{math.NaN(): 1, 0.0: 2}
	fl[math.NaN()] = 3
	fl[math.Copysign(0, -1)] = 4
	_, found := fl[math.NaN()]
	fmt.Println(len(fl), fl[0], found)
	clear(fl)
	fmt.Println(len(fl))
	bo := map[bool][]int{}
	for i := 0; i < 6; i++ {
		bo[i%2 == 0] = append(bo[i%2 == 0], i)
	}
	fmt.Println(bo)
	nested := map[string]map[string]int{"a": {"b": 1}}
	nested["a"]["c"]++
	fmt.Println(nested, nested["z"]["y"])
	fs := map[string]func() int{"f": func() int { return 4 }}
	fmt.Println(fs["f"](), fs["g"] == nil)
	alias := st
	alias[K{}] = 9
	fmt.Println(len(st), st[K{}])
	m["k500"] += 5
	m["new"]--
	fmt.Println(m["k500"], m["new"])
}
