// Logical operators evaluate their right operand conditionally.
package main

import "fmt"

type B bool

func t(n int) bool { fmt.Print("t", n, " "); return true }
func f(n int) bool { fmt.Print("f", n, " "); return false }

func main() {
	fmt.Println(t(1) && f(2), f(3) && t(4), t(5) || f(6), f(7) || t(8))
	fmt.Println(!t(1) || !f(2) && !f(3), (t(1) || t(2)) && f(3))
	var p *struct{ ok bool }
	fmt.Println(p != nil && p.ok, p == nil || p.ok)
	var b B = true
	fmt.Printf("%T %v %T\n", b && !b, b || false, !b)
	if x := 5; x > 3 && (x < 4 || !f(9)) {
		fmt.Println("taken")
	}
}
