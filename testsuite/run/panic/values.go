// exit: 2
package main

type MyInt int

func main() {
	defer func() {
		defer func() {
			panic(MyInt(3))
		}()
		panic("second\nline")
	}()
	panic(1.5)
}
