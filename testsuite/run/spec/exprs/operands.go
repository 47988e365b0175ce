// Operands, qualified identifiers, parentheses, instantiated functions as operands.
package main

import (
	"fmt"
	"math"
	m "math/bits"
	. "strings"
)

const c = 5

var v = 6

func f() int { return 7 }

func g[T any](t T) string { return fmt.Sprintf("%T", t) }

func main() {
	fmt.Println(((c)), (v), (f)(), ((f()))+(c), (((math.Sqrt)))(16))
	fmt.Println(math.MaxInt8, m.Len(255), ToUpper("dot"), (&Builder{}).Len())
}
