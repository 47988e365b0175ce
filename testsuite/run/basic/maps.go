package main

import (
	"fmt"
	"math"
	"sort"
)

type key struct {
	a int
	s string
}

func main() {
	m := map[string]int{"a": 1, "b": 2}
	m["c"] = 3
	delete(m, "a")
	delete(m, "zzz")
	v, ok := m["b"]
	w, ok2 := m["nope"]
	fmt.Println(len(m), v, ok, w, ok2, m)
	m["b"] += 10
	m["n"]++
	fmt.Println(m)
	big := make(map[int]int)
	for i := 0; i < 10000; i++ {
		big[i*7] = i
	}
	sum := 0
	for k, v := range big {
		if k != v*7 {
			panic("bad")
		}
		sum += v
	}
	fmt.Println(len(big), sum)
	for k := range big {
		if k%2 == 0 {
			delete(big, k)
		}
	}
	fmt.Println(len(big))
	ks := map[key][]int{}
	ks[key{1, "x"}] = append(ks[key{1, "x"}], 5)
	ks[key{1, "x"}] = append(ks[key{1, "x"}], 6)
	fmt.Println(ks)
	nan := map[float64]int{math.NaN(): 1}
	nan[math.NaN()] = 2
	_, ok = nan[math.NaN()]
	fmt.Println(len(nan), ok)
	any1 := map[any]string{1: "int", "1": "string", 1.5: "float", key{1, "a"}: "key", nil: "nil"}
	fmt.Println(any1[1], any1["1"], any1[1.5], any1[key{1, "a"}], any1[nil], any1[int8(1)] == "")
	var nilmap map[string]int
	fmt.Println(nilmap["x"], len(nilmap))
	for range nilmap {
	}
	nested := map[string]map[string]int{"x": {"y": 1}}
	nested["x"]["z"] = 2
	fmt.Println(nested)
	clear(nested)
	fmt.Println(len(nested))
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
	type pt struct{ x, y int }
	arr := map[[2]int]pt{{1, 2}: {3, 4}}
	fmt.Println(arr[[2]int{1, 2}].y)
	fns := map[string]func(int) int{"dbl": func(x int) int { return 2 * x }}
	fmt.Println(fns["dbl"](21))
}
