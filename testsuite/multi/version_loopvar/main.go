// Loops of a module written before go1.22 have one set of variables for all iterations; those of its files that
// ask for a later version have one for each.
package main

import (
	"fmt"
	"strings"

	"example.com/version/old"
)

type pair struct{ a, b [4]int }

func main() {
	var fs []func() string
	for i, j := 0, 10; i < 3; i, j = i+1, j-1 {
		fs = append(fs, func() string { return fmt.Sprint(i, j) })
	}
	for i, x := range []int{4, 5, 6} {
		fs = append(fs, func() string { return fmt.Sprint(i, x) })
	}
	for _, x := range []pair{{}, {a: [4]int{1}}} {
		fs = append(fs, func() string { return fmt.Sprint(x) })
	}
	for k, v := range map[string]bool{"a": true} {
		fs = append(fs, func() string { return fmt.Sprint(k, v) })
	}
	for _, c := range "héy" {
		fs = append(fs, func() string { return string(c) })
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for x := range ch {
		fs = append(fs, func() string { x++; return fmt.Sprint(x) })
	}
	var ptrs []*int
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
	}
	for i := range [3]bool{} {
		ptrs = append(ptrs, &i)
	}
	for i := 0; i < 2; i++ {
		i := i
		fs = append(fs, func() string { return fmt.Sprint("copy", i) })
	}
	var all []string
	for _, f := range fs {
		all = append(all, f())
	}
	fmt.Println(strings.Join(all, "; "))
	fmt.Println(*ptrs[0], ptrs[0] == ptrs[2], *ptrs[3], ptrs[3] == ptrs[5], ptrs[0] == ptrs[3])
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print(i, " ") }()
	}
	each()
	old.Each()
}
