// Constant expressions: kinds of results, exact evaluation.
package main

import "fmt"

const a = 2 + 3.0
const b = 15 / 4
const c = 15 / 4.0
const Θ float64 = 3 / 2
const Π float64 = 3 / 2.
const d = 1 << 3.0
const e = 1.0 << 3
const h = "foo" > "bar"
const j = true
const k = 'w' + 1
const l = "hi"
const m = string(k)
const Σ = 1 - 0.707i
const Δ = Σ + 2.0e-4
const Φ = iota*1i - 1/1i
const ic = complex(0, c)
const iΘ = complex(0, Θ)
const Huge = 1 << 100
const Four int8 = Huge >> 98

type Celsius float32

const boiling Celsius = 100

func main() {
	fmt.Printf("%T %v, %T %v, %T %v\n", a, a, b, b, c, c)
	fmt.Printf("%T %v, %T %v, %T %v, %T %v\n", Θ, Θ, Π, Π, d, d, e, e)
	fmt.Printf("%T %v, %T %v, %T %v, %T %v, %T %v\n", h, h, j, j, k, k, l, l, m, m)
	fmt.Printf("%T %v, %T %v, %T %v, %T %v, %T %v\n", Σ, Σ, Δ, Δ, Φ, Φ, ic, ic, iΘ, iΘ)
	fmt.Printf("%T %v, %T %v\n", Four, Four, boiling*2, boiling/3)
	fmt.Println(^1, ^uint8(1), int8(^1), ^int8(1), ^uint32(0), -5%3, -5/3, 5&^4, 6|1, 6^3)
	fmt.Println(7/2*2.0, 7/2.*2, 'a'/2, 'a'/2.0, 1/2i, 5.0/2, 1<<62>>60)
	fmt.Println("a"+"b" == "ab", "a" < "b" && !false, 1 < 1.5, 'a' == 97, 3 == 3.0, 2i*2i == -4)
	fmt.Println(uint8(255), int16(-32768), float32(1e38), complex64(1i), string('♬'), string(rune(0x266c)))
	const sh = uint8(1) << 7
	const mask = 1<<10 - 1
	fmt.Printf("%T %v %v\n", sh, sh, Huge&mask == 0)
	const big = 1 << 300
	fmt.Println(big%7, big/(big-1), -big>>298, (big+1)&0xff)
}
