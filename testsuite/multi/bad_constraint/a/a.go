//go:build linux &&

package a

func F() {}
