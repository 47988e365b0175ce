// Comparing a case may panic as any comparison does.
// exit: 2
package main

func main() {
	var x any = []int{1}
	switch x {
	case 1:
	case x:
	}
}
