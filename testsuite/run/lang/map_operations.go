// Assignment operations on map elements: what is evaluated when, and what is left after a panic.
package main

import "fmt"

type pair struct {
	n int
	s string
}

var trace []string

func say[T any](name string, v T) T {
	trace = append(trace, name)
	return v
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
	fmt.Println(name, "ends")
}

func main() {
	m := map[string]int{"a": 5}
	zero, list, minus := 0, []int{1}, -1
	try("index", func() { m["index"] += list[len(m)+5] })
	try("division", func() { m["division"] /= zero })
	try("remainder", func() { m["remainder"] %= zero })
	try("shift", func() { m["shift"] <<= minus })
	try("nil", func() {
		var p *pair
		m["nil"] -= p.n
	})
	fmt.Println(m)

	m["a"] += m["a"] + m["b"]
	m["b"] -= len(m)
	m["c"] |= m["c"] + 6
	m["c"] &^= 2
	m["d"]++
	m["e"]--
	m["a"] <<= 2
	m["a"] /= 3
	fmt.Println(m)

	var none map[any]int
	try("nil map", func() { none[1]++ })
	try("nil map, key", func() { none[[]int{}] += 1 })
	try("nil map, right side", func() { none[1] += list[len(m)+5] })
	try("nil map, division", func() { none[1] /= zero })

	maps := map[string]map[string]float64{"x": {}}
	say("map", maps)[say("key", "x")][say("inner", "y")] += say("value", 1.5)
	say("map", maps)["x"][say("inner", "y")]++
	fmt.Println(trace, maps)

	words := map[string]string{}
	for i, w := range []string{"a", "b", "a", "c", "a"} {
		words[w] += fmt.Sprint(i, ";")
		words[w] += w + words["a"]
	}
	fmt.Println(words)

	grow := map[int]complex128{}
	for i := range 1000 {
		grow[i%700] += complex(float64(i), 1)
		grow[-i]++
	}
	fmt.Println(len(grow), grow[0], grow[299], grow[-700])

	f := map[string]func() int{}
	m["self"] += func() int { m["self"] = 40; delete(m, "a"); return 2 }()
	fmt.Println(m["self"], len(m), len(f))
	keys := map[pair]uint8{}
	keys[pair{1, "x"}] += 200
	keys[pair{1, "x"}] += 100
	keys[pair{}]--
	fmt.Println(keys)
}
