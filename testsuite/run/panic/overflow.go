// exit: 2
package main

type T struct{ x [10]int }

func (t *T) f(n int) int { return t.f(n+1) + t.x[n%10] }

func main() {
	defer func() { recover() }()
	println((&T{}).f(0))
}
