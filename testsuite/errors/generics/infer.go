package main

func F[T any](x T, y T)   {}
func G[T any]()           {}
func H[K comparable, V any](m map[K]V) {}
func N[T int | string](x T) {}

type S[T any] struct{ x T }

func main() {
	F(1, "a") // ERROR "in call to F, mismatched types untyped int and untyped string (cannot infer T)"
	F(1, 2.5)
	G() // ERROR "in call to G, cannot infer T (declared at ./infer.go:4:8)"
	G[int]()
	H(1) // ERROR "in call to H, cannot infer K (declared at ./infer.go:5:8)"
	H(map[string]int{})
	N(1.5) // ERROR "float64 does not satisfy int | string (float64 missing in int | string)"
	N[float64](1) // ERROR "float64 does not satisfy int | string (float64 missing in int | string)"
	var s S // ERROR "cannot use generic type S[T any] without instantiation"
	var t S[int, string] // ERROR "too many type arguments for type S: have 2, want 1"
	_ = S[int]{x: "a"} // ERROR "(untyped string constant) as int value in struct literal"
	_, _ = s, t
	_ = F // ERROR "cannot use generic function F without instantiation"
	f := F[int]
	f("a", 1) // ERROR "(untyped string constant) as int value in argument to f"
	F[int, string](1, 2) // ERROR "got 2 type arguments but want 1"
}
