// Package math/cmplx.
package main

import (
	"fmt"
	"math/cmplx"
)

func main() {
	xs := []complex128{0, 1, -1, 1i, -1i, 3 + 4i, -3 + 4i, 0.1 - 0.2i, -2.5 - 1.5i, 10 + 0.001i, 1e-5 + 1e-6i, 100 - 30i}
	for _, x := range xs {
		r, t := cmplx.Polar(x)
		fmt.Println(x, r, t, cmplx.Rect(r, t), cmplx.Conj(x), cmplx.Sqrt(x), cmplx.Exp(x), cmplx.Sin(x), cmplx.Cos(x), cmplx.Sinh(x), cmplx.Cosh(x))
		if x != 0 {
			fmt.Println(cmplx.Log(x), cmplx.Log10(x))
		}
		for _, y := range xs {
			if x != 0 || real(y) > 0 {
				fmt.Print(cmplx.Pow(x, y), " ")
			}
		}
		fmt.Println()
	}
	fmt.Println(cmplx.Inf(), cmplx.NaN(), cmplx.IsInf(cmplx.Inf()), cmplx.IsNaN(cmplx.NaN()))
}
