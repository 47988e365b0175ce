package main

func a[T any](t T)                 { _ = len(t) } // ERROR "invalid argument: t (variable of type T constrained by any) for built-in len"
func b[T []int | int](t T)         { _ = len(t) } // ERROR "invalid argument: t (variable of type T constrained by []int | int) for built-in len"
func c[T []int | map[int]int](t T) { _ = append(t, 1) } // ERROR "invalid append: argument must be a slice; have t (variable of type T constrained by []int | map[int]int)"
func d[T chan int | []int](t T)    { close(t) } // ERROR "invalid operation: cannot close non-channel t (variable of type T constrained by chan int | []int)"
func e[T map[int]int | map[string]int](t T) { delete(t, 1) } // ERROR "invalid argument: maps of t (variable of type T constrained by map[int]int | map[string]int) must have identical key types"
func f[T any]()                    { _ = make(T) } // ERROR "invalid argument: cannot make T: no specific type"
func g[T []int | chan int]()       { _ = make(T, 1) } // ERROR "invalid argument: cannot make T: []int and chan int have different underlying types"
func h[T float64](t T)             { _ = complex(t, t) } // ERROR "t (variable of type T constrained by float64) not supported as argument to built-in complex for go1.18 (see go.dev/issue/50937)"
func i[T any](s, t T)              { _ = min(s, t) } // ERROR "invalid argument: s (variable of type T constrained by any) cannot be ordered"
func j[T []int | [3]int](t T)      { clear(t) } // ERROR "invalid argument: cannot clear t (variable of type T constrained by []int | [3]int): argument must be (or constrained by) map or slice"
func k[T any](t T)                 { copy(t, t) } // ERROR "invalid copy: argument must be a slice; have t (variable of type T constrained by any)"

func main() {}
