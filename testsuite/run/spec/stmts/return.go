// Return statements.
package main

import "fmt"

func noResult() { return }

func simpleF() int                       { return 2 }
func complexF1() (re float64, im float64) { return -7.0, -4.0 }
func complexF2() (re float64, im float64) { return complexF1() }
func complexF3() (re float64, im float64) {
	re = 7.0
	im = 4.0
	return
}

type devnull struct{}

func (devnull) Write(p []byte) (n int, _ error) {
	n = len(p)
	return
}

func deferSees() (n int) {
	defer func() { n *= 2 }()
	return 21
}

func swap(a, b int) (x, y int) {
	x, y = a, b
	return y, x
}

func conv() (any, error) { return pair() }
func pair() (int, *E)    { return 1, nil }

type E struct{}

func (*E) Error() string { return "E" }

func closure() func() (int, string) { return func() (n int, s string) { n = 3; return } }

func unnamedDefer() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func big() (a [40]int, s struct{ x [3]string }) { a[39] = 1; s.x[2] = "z"; return }

func early(n int) (err error) {
	for i := range 10 {
		if i == n {
			return fmt.Errorf("at %d", i)
		}
	}
	return
}

func zeroed() (i int, s string, p *int, e error, m map[string]int) { return }

func overwrite() (n int) {
	defer func() {
		recover()
		n++
	}()
	n = 5
	panic("x")
}

func main() {
	noResult()
	fmt.Println(simpleF())
	fmt.Println(complexF2())
	fmt.Println(complexF3())
	fmt.Println(devnull{}.Write([]byte("abc")))
	fmt.Println(deferSees(), unnamedDefer(), overwrite())
	fmt.Println(swap(1, 2))
	v, err := conv()
	fmt.Println(v, err == nil) // a nil *E in an error is not nil
	fmt.Println(closure()())
	a, s := big()
	fmt.Println(a[39], s)
	fmt.Println(early(3), early(30))
	fmt.Println(zeroed())
}
