package main

import (
	"fmt"
	"math"
	"runtime"
)

// values changed before a panic must be visible to deferred closures and named results
//
//go:noinline
func named(i int, a []int) (x, y int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	x = 1
	for k := 0; ; k++ {
		y = k
		x += a[i+k]
	}
}

//go:noinline
func captured(n int) (s string) {
	var z *int
	cnt := 0
	defer func() {
		recover()
		s = fmt.Sprint(cnt)
	}()
	for cnt = 0; cnt < 10; cnt++ {
		if cnt == n {
			*z = 1
		}
	}
	cnt = 100
	return "x"
}

//go:noinline
func divp(a, b int) (r int) {
	defer func() { recover() }()
	r = 5
	r = 7 + a/b
	return r
}

//go:noinline
func multi() (a, b int) {
	defer func() {
		recover()
		a *= 2
		b *= 3
	}()
	defer func() { a++; b++; panic("second") }()
	a, b = 1, 2
	panic("first")
}

//go:noinline
func idx(a []int, i int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	return fmt.Sprint(a[i+1])
}

//go:noinline
func lenm1(a []int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	s := 0
	for i := 0; i <= len(a)-1; i++ {
		s += a[i]
	}
	return fmt.Sprint(s, a[len(a)-1])
}

//go:noinline
func wrapi(a []int, i int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	if i+1 < len(a) {
		return fmt.Sprint(a[i])
	}
	return "no"
}

//go:noinline
func wrapj(a []int, i int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	if i > 0 && i+1 < len(a) {
		return fmt.Sprint(a[i+1], a[i-1])
	}
	if i >= 0 && i-1 < len(a) {
		return fmt.Sprint(a[i-1])
	}
	return "no"
}

//go:noinline
func u8(a []int, i uint8) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	if int(i) < len(a) {
		return fmt.Sprint(a[i], a[uint8(i+1)])
	}
	return "no"
}

//go:noinline
func i32(a []int, i int32) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	for j := i; int(j) < len(a); j++ {
		_ = a[j]
	}
	if int64(i)+1 > 0 {
		return fmt.Sprint(a[i+1])
	}
	return "no"
}

//go:noinline
func u64(a []int, i uint64) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	if i-1 < uint64(len(a)) {
		return fmt.Sprint("lt", a[i-1])
	}
	if i < uint64(len(a)) {
		return fmt.Sprint(a[i])
	}
	return fmt.Sprint(a[i])
}

//go:noinline
func slices(a []int, i, j int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	b := a[i:j]
	if len(b) > 0 {
		b = b[1:]
	}
	c := b[:len(b):cap(b)]
	return fmt.Sprint(b, c[len(c)-1:], cap(c))
}

//go:noinline
func rev(a []int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(runtime.Error).Error()
		}
	}()
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
	for i := len(a) - 1; i >= 0; i-- {
		a[i]++
	}
	for i := len(a); i > 0; i-- {
		a[i-1]++
	}
	for i := 0; i < len(a); i += 3 {
		a[i]++
	}
	for i := len(a) - 1; ; i -= 2 {
		a[i]++
	}
}

func main() {
	fmt.Println(named(0, []int{1, 2, 3}))
	fmt.Println(named(-1, []int{1, 2, 3}))
	fmt.Println(captured(3), captured(20))
	fmt.Println(divp(1, 0), divp(4, 2))
	fmt.Println(multi())
	a := []int{1, 2, 3, 4, 5}
	for _, i := range []int{0, 3, 4, -1, -2, math.MaxInt, math.MinInt, 5, 6} {
		fmt.Println(i, idx(a, i), wrapi(a, i), wrapj(a, i), u8(a, uint8(i)), i32(a, int32(i)), u64(a, uint64(i)))
		fmt.Println(slices(a, i, 4), slices(a, 1, i))
	}
	fmt.Println(lenm1(a), lenm1(nil))
	fmt.Println(rev([]int{1, 2, 3, 4, 5, 6}), rev(nil))
}
