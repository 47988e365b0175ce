// exit: 2
package main

func f(n int) int {
	if n == 0 {
		panic("deep")
	}
	return f(n-1) + 1
}

func main() { println(f(300)) }
