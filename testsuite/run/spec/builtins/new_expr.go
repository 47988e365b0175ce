// new of an expression makes a variable with that value.
package main

import "fmt"

type P struct {
	Name *string
	Age  *int
}

func yearsSince() int { return 30 }

func ptr[T any](t T) *T { return new(t) }

func main() {
	p := new(42)
	*p++
	s := new("text")
	fmt.Println(*p, *s, *new(2.5), *new('x'), *new(1 < 2), *new(yearsSince()))
	fmt.Printf("%T %T %T %T\n", new(1), new(1.5), new(int64(1)), new(any(3)))
	v := P{Name: new("gopher"), Age: new(yearsSince() + 1)}
	fmt.Println(*v.Name, *v.Age)
	x := 5
	q := new(x)
	x++
	fmt.Println(*q, x, *ptr("generic"), *new([]int{1, 2}), *new(P{}) == P{}, new(1) == new(1))
	r := new(struct{ a, b int }{1, 2})
	r.a = 7
	fmt.Println(*r, *new(len("abc")), **new(new(3)))
}
