// Composite literals.
package main

import "fmt"

type Point3D struct{ x, y, z float64 }
type Line struct{ p, q Point3D }
type Point struct{ x, y float64 }
type PPoint *Point
type Grid [2][2]Point
type Emb struct {
	Point
	*Line
	n int
}
type Fn struct{ f func(int) int }
type G[T any] struct {
	v T
	l []T
}

func mk[S ~[]E, E any](a, b E) S { return S{a, b, 4: b} }

func main() {
	origin := Point3D{}
	line := Line{origin, Point3D{y: -4, z: 12.3}}
	fmt.Println(origin, line, Line{q: Point3D{1, 2, 3}})
	var pointer *Point3D = &Point3D{y: 1000}
	fmt.Println(*pointer)
	p1 := &[]int{}
	p2 := new([]int)
	fmt.Println(*p1 == nil, *p2 == nil)
	buffer := [10]string{}
	intSet := [6]int{1, 2, 3, 5}
	days := [...]string{"Sat", "Sun"}
	fmt.Println(len(buffer), intSet, len(days))
	fmt.Println([...]Point{{1.5, -3.5}, {0, 0}}, [][]int{{1, 2, 3}, {4, 5}, {}, nil}, [][]Point{{{0, 1}, {1, 2}}})
	fmt.Println(map[string]Point{"orig": {0, 0}}, map[Point]string{{0, 0}: "orig"})
	a := [2]*Point{{1.5, -3.5}, {}}
	b := [2]PPoint{{1.5, -3.5}, {}}
	fmt.Println(*a[0], *a[1], *b[0], b[1].x)
	primes := []int{2, 3, 5, 7, 9, 2147483647}
	vowels := [128]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true, 'y': true}
	filter := [10]float32{-1, 4: -0.1, -0.1, 9: -1}
	noteFrequency := map[string]float32{
		"C0": 16.35, "D0": 18.35,
		"G0": 24.50,
	}
	fmt.Println(primes, vowels['e'], vowels['x'], filter, noteFrequency)
	const k = 2
	s := []string{k: "two", "three", 0: "zero", k * 3: "six"}
	fmt.Printf("%q %d\n", s, cap(s))
	e := Emb{Point{1, 2}, &Line{}, 3}
	f := Emb{Point: Point{x: 5}}
	fmt.Println(e.x, e.Line.p, f.x, f.Line == nil)
	fmt.Println(Fn{func(n int) int { return n * n }}.f(5), Fn{}.f == nil)
	if x := (Point{1, 2}); x == (Point{1, 2}) {
		fmt.Println("in parentheses")
	}
	for _, v := range []Point{{1, 1}} {
		fmt.Println(v)
	}
	switch (Point{3, 4}) {
	case Point{3, 4}:
		fmt.Println("switched")
	}
	m := map[[2]int]map[string][]Point{{1, 2}: {"a": {{1, 2}}}}
	fmt.Println(m, map[*Point]int{{1, 2}: 3}[nil])
	fmt.Println(G[int]{1, []int{2}}, mk[[]string]("a", "b"), Grid{{{1, 1}}, {1: {2, 2}}})
	fmt.Println(struct {
		a int
		b string
	}{1, "x"}, &struct{}{}, []interface{}{1, "a", nil, []int{1}})
	x := &[]*[]int{{1}, {2, 3}}
	fmt.Println(len(*(*x)[1]), []rune{'a', 5: 'b'}[5], [...]int{}, len([...]int{9: 1}))
	n := 0
	next := func() int { n++; return n }
	fmt.Println([]int{next(), next(), next()}, map[string]int{"a": next(), "b": next()}, Point3D{float64(next()), float64(next()), 0})
	for range 2 {
		l := []int{1}
		l[0]++
		fmt.Print(l[0], " ") // a new value each time
	}
	fmt.Println([]any{0: 'x', 2: 2.5}, [2]any{}, map[any]any{1: 2, 3: "2", 2: nil})
}
