// Passing arguments to ... parameters.
package main

import "fmt"

func Greeting(prefix string, who ...string) {
	fmt.Println(prefix, who, who == nil, len(who), cap(who))
}

func modify(a ...int) { a[0] = 100 }

func addr(a ...int) *int { return &a[0] }

type Ints []int

func gen[T any](xs ...T) int { return len(xs) }

func chain(fs ...func(int) int) (r int) {
	r = 1
	for _, f := range fs {
		r = f(r)
	}
	return
}

func any2(a ...interface{}) string { return fmt.Sprint(len(a), a) }

func main() {
	Greeting("nobody")
	Greeting("hello:", "Joe", "Anna", "Eileen")
	s := []string{"James", "Jasmine"}
	Greeting("goodbye:", s...)
	Greeting("part:", s[1:]...)
	Greeting("nil:", nil...)
	Greeting("empty:", []string{}...)
	n := []int{1, 2}
	modify(n...)
	modify(1, 2)
	modify(Ints(n)...)
	fmt.Println(n, addr(n...) == &n[0], addr(1) != addr(1))
	fmt.Println(gen[int](), gen(1, 2), gen([]string{"a"}...), gen(s))
	fmt.Println(chain(func(i int) int { return i + 1 }, func(i int) int { return i * 5 }), chain())
	fmt.Println(any2(), any2(nil), any2(nil...), any2(s), any2([]any{1, 2}...), any2(1, "a", nil, []int{1}))
	fmt.Println(string(append([]byte("ab"), "cd"...)))
}
