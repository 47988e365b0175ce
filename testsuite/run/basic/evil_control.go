// Control flow that ties knots: defer, recover, goto, labels, range over functions and select together.
package main

import (
	"errors"
	"fmt"
)

func seq(n int, log *[]string) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer func() { *log = append(*log, "seq done") }()
		for i := range n {
			if !yield(i) {
				*log = append(*log, fmt.Sprint("stopped at ", i))
				return
			}
		}
	}
}

func find(n, want int) (res string, err error) {
	var log []string
	defer func() { res += fmt.Sprint(" ", log) }()
outer:
	for i := range seq(n, &log) {
		defer func() { log = append(log, fmt.Sprint("defer ", i)) }()
		for j := range seq(n, &log) {
			switch {
			case i*j == want && want%2 == 0:
				return fmt.Sprintf("%d*%d", i, j), nil
			case i*j == want:
				break outer
			case j > i:
				continue outer
			case want > 1000:
				panic(errors.New("too much"))
			}
		}
	}
	return "none", nil
}

func safe(n, want int) (s string) {
	defer func() {
		if e, ok := recover().(error); ok {
			s = "recovered " + e.Error()
		}
	}()
	s, _ = find(n, want)
	return
}

func state(input string) (out string) {
	i := 0
	var c byte
start:
	if i >= len(input) {
		goto end
	}
	c = input[i]
	i++
	switch {
	case c >= '0' && c <= '9':
		goto number
	case c == ' ':
		goto start
	}
	out += "?" + string(c)
	goto start
number:
	out += "#" + string(c)
	for i < len(input) && input[i] >= '0' && input[i] <= '9' {
		out += string(input[i])
		i++
	}
	goto start
end:
	return
}

func results() (a, b int, err error) {
	defer func() {
		if r := recover(); r != nil {
			a, err = a*10, fmt.Errorf("r: %v", r)
		}
	}()
	a, b = 1, 2
	defer func() { b++ }()
	func() {
		defer func() {
			a += 5
			panic(fmt.Sprint("again after ", recover()))
		}()
		var p *int
		*p = b
	}()
	return 100, 200, nil
}

func loops() (s string) {
	c := make(chan int, 3)
	quit := make(chan struct{})
	n := 0
L:
	for {
		select {
		case c <- n:
			if n++; n == 3 {
				close(quit)
				continue
			}
		case <-quit:
			for {
				select {
				case v := <-c:
					s += fmt.Sprint(v)
					if v == 1 {
						continue L
					}
				default:
					break L
				}
			}
		}
		if len(s) > 20 {
			break
		}
	}
	return
}

func deferLoop() (s string) {
	for i := 0; i < 3; i++ {
		defer func(n int) {
			if r := recover(); r != nil {
				s += fmt.Sprint("[", r, "]")
			}
			if n > 0 {
				panic(fmt.Sprint("p", n, i))
			}
		}(i)
	}
	panic("start")
}

func closures() (out []int) {
	var fs [4]func() int
	x := 0
	for i := range fs {
		x := x + i
		fs[i] = func() int {
			x += i
			return x
		}
	}
	for _, f := range fs {
		f()
		out = append(out, f())
	}
	return append(out, x)
}

func main() {
	fmt.Println(safe(4, 6))
	fmt.Println(safe(4, 3))
	fmt.Println(safe(3, 100))
	fmt.Println(safe(3, 2000))
	fmt.Println(state("12 a3b 456"))
	fmt.Println(results())
	fmt.Println(len(loops()) > 2)
	fmt.Println(deferLoop())
	fmt.Println(closures())
}
