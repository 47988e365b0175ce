// Floating-point and imaginary literals.
package main

import "fmt"

func main() {
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1E6, .25, .12345E+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0X_1FFFP-16, 0x15e-2)
	fmt.Println(09.5, 08e1, 1e0, 1_000.000_1, 0e0, 00.0)
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345E+5i, 0x1p-2i)
	fmt.Println(08i, 0_9i, 0b11i, 1_0i, 0x1_0i)
	fmt.Println(1+2i, (1+2i)*(3-4i), 'a'+1i)
	fmt.Println(1e-400 == 0, 1e400/1e399, 0x1p-1074, 5e-324, 1.7976931348623157e308)
	fmt.Println(0.1+0.2, float32(0.1), 123456789.0, 1e20, 1e21, 1e-4, 1e-5)
}
