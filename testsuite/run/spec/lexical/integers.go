// Integer literals: bases, prefixes, underscores.
package main

import "fmt"

func main() {
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0O600, 0, 00, 0_0)
	fmt.Println(0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6, 0XFF, 0xabcDEF)
	fmt.Println(0b101, 0B1_0, 0b_1111_0000, 0x0, 0b0, 0o0)
	fmt.Println(170141183460469231731687303715884105727 / 1e30)
	fmt.Println(170_141183_460469_231731_687303_715884_105727 == 1<<127-1)
	fmt.Println(9223372036854775807, uint64(18446744073709551615), -9223372036854775808)
	_42 := "an identifier"
	fmt.Println(_42, 0x15e-2, 0777, 0x_1)
}
