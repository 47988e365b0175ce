// Type identity, observed through type assertions and assignments.
package main

import "fmt"

type (
	A0 = []string
	A1 = A0
	A2 = struct{ a, b int }
	A3 = int
	A4 = func(A3, float64) *A0
	A5 = func(x int, _ float64) *[]string

	B0 A0
	B1 []string
	B2 struct{ a, b int }
	B3 struct{ a, c int }
	B4 func(int, float64) *B0
	B5 func(x int, y float64) *A1

	C0 = B0

	D0[P1, P2 any] struct {
		x P1
		y P2
	}
	E0 = D0[int, string]
)

func same[T any](x any) bool { _, ok := x.(T); return ok }

func main() {
	fmt.Println(same[[]string](A0(nil)), same[A1](A0(nil)), same[struct{ a, b int }](A2{}), same[int](A3(1)))
	fmt.Println(same[func(int, float64) *[]string](A4(nil)), same[A4](A5(nil)), same[B0](C0(nil)), same[E0](D0[int, string]{}))
	fmt.Println(same[B1](B0(nil)), same[A0](B0(nil)), same[B2](A2{}), same[B3](B2{}), same[struct{ x int; y string }](E0{}))
	fmt.Println(same[[3]int]([3]int{}), same[[4]int]([3]int{}), same[*int](new(int)), same[*B0](new(A0)))
	fmt.Println(same[map[string]A3](map[string]int{}), same[chan int](make(<-chan int)), same[<-chan int]((<-chan int)(nil)))
	fmt.Println(same[func(...int)](func(...int) {}), same[func([]int)](func(...int) {}))
	fmt.Println(same[struct{ a int `x` }](struct{ a int }{}), same[struct{ a int `x` }](struct{ a int "x" }{}))
	fmt.Println(same[struct{ int }](struct{ int }{}), same[struct{ int int }](struct{ int }{}))
	fmt.Println(same[[]interface{ M(); N() }]([]interface{ N(); M() }{}), same[[]any]([]interface{}{}))
	fmt.Println(same[D0[string, int]](E0{}), same[D0[A3, string]](E0{}), same[[]rune]([]int32{}), same[[]byte]([]uint8{}))
	type local int
	x := any(local(1))
	func() {
		type local int
		_, ok := x.(local)
		fmt.Println(ok)
	}()
	_, ok := x.(local)
	fmt.Println(ok)
}
