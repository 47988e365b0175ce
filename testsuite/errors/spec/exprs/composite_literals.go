package main

import "strings"

type P struct{ x, y int }
type I interface{}
type G[T any] struct{ v T }

const k = -1

var n = 2

var (
	_ = P{1}
	_ = P{1, 2, 3}
	_ = P{x: 1, 2}
	_ = P{1, y: 2}
	_ = P{z: 1}
	_ = P{x: 1, x: 2}
	_ = P{"a", 1}
	_ = P{x: "a"}
	_ = P{p.x: 1}
	_ = I{}
	_ = int{}
	_ = (*P){} // ERROR "syntax error: unexpected { in grouped declaration; possibly missing semicolon or newline or )"
	_ = []int{k: 1}
	_ = []int{n: 1}
	_ = []int{"a": 1}
	_ = []int{1.5: 1}
	_ = []int{0: 1, 0: 2}
	_ = []int{1, 0: 2}
	_ = [2]int{2: 1}
	_ = [...]int{-1: 2}
	_ = []int{"x"}
	_ = map[string]int{"a"}
	_ = map[string]int{1: 1}
	_ = map[string]int{"a": "b"}
	_ = [][]int{1}
	_ = []P{{1}}
	_ = []P{{z: 1}}
	_ = []*P{{1, "x"}}
	_ = []I{{}}
	_ = strings.Builder{buf: nil}
	_ = strings.Reader{"x", 1, 2}
	_ = G{1}
	_ = G[int]{"x"}
	_ = undefined{}
	_ = [n]int{}
	_ = [][...]int{{1}}
	_ = []int{int8(1): 2, 1 << 70: 3}
)
