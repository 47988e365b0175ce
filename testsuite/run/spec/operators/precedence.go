// Operators: precedence, associativity, shifts of untyped constants.
package main

import "fmt"

var order string

func t(s string, b bool) bool { order += s; return b }

func main() {
	x := []int{4, 5, 6}
	i, a, b := 1, 12, 3
	fmt.Println(+a, 23+3*x[i], a <= b, ^a>>1, a/b*2, a/(b*2), a-b-1, a%5*2, a<<1+1, a&b+1, a|b^1, 1+2<<3)
	fmt.Println(t("a", false) || t("b", true) && t("c", false) || t("d", true), order)
	c := make(chan int, 1)
	c <- 3
	fmt.Println(a == b*4 && <-c > 0, !(a == b) == true, -a*-b, - -a, ^^a, !!true)
	p := &x[0]
	*p++
	fmt.Println(x, *p**p, 2**p/3, a&^b|1, -5%3, -5/3*3)
	var s uint = 33
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var m int = 1.0 << s
	var n = 1.0<<s == j
	var o = 1<<s == 2<<s
	var q = 1<<s == 1<<33
	var w int64 = 1.0 << 33
	fmt.Println(1<<s, j, k, m, n, o, q, w)
	var u8 = uint8(1)<<s | 1
	var f = float64(uint32(1) << 3)
	fmt.Println(u8, f, len(make([]byte, 1.0<<(s-30))), x[1.0<<(s-33)])
	var arr [1 << 3]int
	fmt.Println(len(arr), 'a'<<1, uint8(1)<<7, uint16(1)<<15>>15)
	fmt.Println(1 < 2 == true, "a"+"b" < "ac", 5&6 == 4, 7 > 3 != false)
}
