//go:build go1.20

package main

func nn() {
	for i := range 10 {
		_ = i
	}
	_ = min(1, 2)
	_ = func(x any) {}
	for i := range func(func(int) bool) {} {
		_ = i
	}
}
