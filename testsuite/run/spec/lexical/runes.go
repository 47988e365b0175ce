// Rune literals.
package main

import "fmt"

func main() {
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '\\', '"', ' ', '`')
	fmt.Println('😀', '\u00e4' == 'ä', '\U0010FFFF', '\uFFFD', '\uD7FF', '\uE000')
	r := 'x'
	fmt.Printf("%T %T %c\n", r, 'x'+1, 'x'+1)
	var b byte = 'z'
	var f float64 = 'A'
	fmt.Println(b, f, '9'-'0')
}
