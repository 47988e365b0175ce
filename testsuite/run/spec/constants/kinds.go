// Constants: kinds, default types, arbitrary precision, no overflow.
package main

import (
	"fmt"
	"math"
)

const (
	huge  = 1 << 250
	big   = huge * huge
	third = 1.0 / 3
	tiny  = 1e-1000
	name  = "const" + "ant"
	truth = 1 < 2
)

type MyBool bool

func conv[P ~float32 | ~float64]() P { return P(1.1) + 1.2 }

func main() {
	fmt.Println(huge>>248, big>>499, big/huge == huge, third*3 == 1, tiny*1e1000 == 1, name, truth)
	fmt.Printf("%T %T %T %T %T %T\n", truth, 'a', 1, 1.0, 1i, name)
	i, f, r, c, s, b := 0, 0.0, 'r', 2i, "", !truth
	fmt.Printf("%T %T %T %T %T %T\n", i, f, r, c, s, b)
	var e interface{} = 1 << 3
	fmt.Printf("%T %v\n", e, e)
	e = 'a' * 1.0
	fmt.Printf("%T %v\n", e, e)
	e = 'a' + 1
	fmt.Printf("%T %v\n", e, e)
	var mb MyBool = 3 > 2
	fmt.Printf("%T %v\n", mb, mb)
	// There is no negative zero, infinity or NaN among constants.
	z := -0.0
	fmt.Println(1/z > 0, math.Signbit(z), math.Signbit(-1e-1000))
	const minusZero = -1e-1000
	var mz float64 = minusZero
	fmt.Println(math.Signbit(mz))
	fmt.Println(len("four"), len([3]int{}), cap([4]string{}), real(3+4i), imag(3+4i), complex(1, 2))
	const l = len([10]float64{2})
	var arr [l]int
	fmt.Println(len(arr), math.MaxUint64/3.0, uint64(math.MaxUint64))
	fmt.Println(conv[float32](), conv[float64]())
	fmt.Println(float32(16777217.0), float32(0.49999999), 0.1+0.2 == 0.3, math.Pi*1e15 == 3141592653589793.23846264338327950288419716939937510582097494459)
}
