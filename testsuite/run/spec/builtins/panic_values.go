// What is printed for values of different types.
// exit: 2
package main

type Celsius float64

type T struct{ s string }

func (t T) String() string { return "a Stringer is not asked" }

func main() {
	defer func() {
		defer func() {
			panic(Celsius(36.6))
		}()
		panic(T{"x"})
	}()
	panic("multi\nline")
}
