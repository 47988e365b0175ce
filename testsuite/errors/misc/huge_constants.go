package p

const (
	a int     = 1e646456992           // ERROR "(untyped float constant 1e+646456992) as int value in constant declaration (truncated)"
	b float64 = 1.23456789e10000000   // ERROR "(untyped float constant 1.23457e+10000000) as float64 value in constant declaration (overflows)"
	c int     = -1.23456789e-1000000  // ERROR "(untyped float constant -1.23457e-1000000) as int value in constant declaration (truncated)"
	d         = 1e1000000000          // ERROR "malformed constant: 1e1000000000"
	e int     = 1e100000 / 1e99999    // fine: 10
	f         = 1i / 1e-600000000i    // ERROR "division by zero"
	g         = 1e400000000 * 1e400000000 // ERROR "constant result is not representable"
	h int     = 0x1p100000000         // ERROR "(untyped float constant 3.68467e+30102999)"
)

var _ [e - 9]int = [2]int{} // ERROR "cannot use [2]int{} (value of type [2]int) as [1]int value"
