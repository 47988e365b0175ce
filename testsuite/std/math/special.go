// Error and gamma functions.
package main

import (
	"fmt"
	"math"
)

func main() {
	xs := []float64{0, math.Copysign(0, -1), 1, -1, 2, 3, 0.5, -0.5, 1e-10, -1e-10, 1e-30, 1e-310, 5, 20, 33, 34, 170, 171.5, 172, 200, -33.5, -34.5, -170.5, -180.3, math.Inf(1), math.Inf(-1), math.NaN(), -2, -3, 1e16, 1e300, 0.84375, 1.25, 6, 7, 28, 30, -6.5, -7, 0.9, 1.46, 1.7, 1.3, 0.3, 0.1, 0.8, 0.2, 0.95, 0.99, 0.999999, 0.85, 0.86, -0.9999}
	seed := uint64(99)
	for i := 0; i < 300; i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		u := float64(seed>>11) / (1 << 53)
		switch i % 4 {
		case 0:
			xs = append(xs, u*4-2)
		case 1:
			xs = append(xs, u*20-10)
		case 2:
			xs = append(xs, u*340-170)
		case 3:
			xs = append(xs, u*60)
		}
	}
	for _, x := range xs {
		l, s := math.Lgamma(x)
		fmt.Println(x, math.Erf(x), math.Erfc(x), math.Erfinv(x), math.Erfcinv(x), math.Gamma(x), l, s)
	}
}
