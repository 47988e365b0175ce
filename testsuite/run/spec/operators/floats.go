// Floating-point and complex operators.
package main

import (
	"fmt"
	"math"
)

func dot[F ~float32 | ~float64](v1, v2 []F) (s F) {
	for i, x := range v1 {
		s += x * v2[i]
	}
	return
}

func main() {
	x, y, z := 0.1, 0.2, 0.0
	fmt.Println(x+y, x*y, x/y, x-y, -x, +x, x/z, -x/z, z/z, 1/(-z), 1/math.Copysign(0, -1))
	var f float32 = 0.1
	fmt.Println(f+0.2, f*3, f/3, float64(f), float32(16777216)+f)
	fmt.Println(dot([]float32{0.1, 0.2}, []float32{3, 4}), dot([]float64{0.1, 0.2}, []float64{3, 4}))
	inf, nan := math.Inf(1), math.NaN()
	fmt.Println(inf-inf, inf+1, nan == nan, nan != nan, nan < 1, nan > 1, !(nan >= 1), inf > math.MaxFloat64, -inf < inf)
	fmt.Println(z == -z, 1/z == 1/-z, x*1e308*100, -y*1e308*100, x*5e-324)
	c, d := 1+2i, 3-1i
	fmt.Println(c+d, c-d, c*d, c/d, -c, c == d, c == 1+2i, c != d, real(c), imag(d))
	var c64 complex64 = complex64(c)
	fmt.Println(c64*c64, c/complex(z, z), c64/(0.1+0.1i))
	r := x*y + z
	t := float64(x*y) + z
	fmt.Println(r == t, (x+y)+0.3 == x+(y+0.3), 0.1+(0.2+0.3))
	fmt.Println(math.Sqrt(2)*math.Sqrt(2), 9007199254740993.0, float32(1)/3)
}
