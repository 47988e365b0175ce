package main

import (
	"fmt"
	"math"
)

type large struct{ a [40]int }

//go:noinline
func store(p *struct{}) { *p = struct{}{} }

//go:noinline
func load(p *struct{}) struct{} { return *p }

//go:noinline
func loadArray(p *[0]int) { x := *p; _ = x }

//go:noinline
func copyArray(p, q *[0]int) { *p = *q }

//go:noinline
func dead(p *int) { _ = *p }

//go:noinline
func deadLarge(p *large) { _ = *p }

//go:noinline
func deadField(p *large) int { _ = p.a; return 1 }

// More elements than bytes of memory: sums of two indices overflow.
//
//go:noinline
func indices(s []struct{}, i, j int) {
	if i >= 0 && j >= 0 && i < len(s) && j < len(s) {
		s[i] = struct{}{}
		s[j] = struct{}{}
		if k := i + j; k < len(s) {
			s[k] = struct{}{}
			fmt.Println("index", k)
		}
	}
}

//go:noinline
func bounds(s []struct{}, i, j int) {
	if i >= 0 && j >= 0 && i < len(s) && j < len(s) {
		_, _ = s[i:], s[:j]
		if k := i + j; k < len(s) {
			fmt.Println("bound", len(s[k:]))
		}
	}
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("store", func() { store(nil) })
	try("load", func() { load(nil) })
	try("load array", func() { loadArray(nil) })
	try("copy to nil", func() { copyArray(nil, new([0]int)) })
	try("copy from nil", func() { copyArray(new([0]int), nil) })
	try("dead", func() { dead(nil) })
	try("dead large", func() { deadLarge(nil) })
	try("dead field", func() { deadField(nil) })
	s := make([]struct{}, math.MaxInt)
	try("overflow", func() { indices(s, math.MaxInt-1, math.MaxInt-1) })
	try("small", func() { indices(s, 1, 2) })
	try("overflow", func() { bounds(s, math.MaxInt-1, math.MaxInt-1) })
	try("small", func() { bounds(s, 1, 2) })
}
