// Constant declarations and iota.
package main

import "fmt"

const Pi float64 = 3.14159265358979323846
const zero = 0.0
const (
	size int64 = 1024
	eof        = -1
)
const a, b, c = 3, 4, "foo"
const u, v float32 = 0, 3

const (
	Sunday = iota
	Monday
	Tuesday
	_
	Thursday
	numberOfDays
)

const (
	c0 = 1 << iota
	c1 = 1 << iota
	c2 = 3
	c3 = 1 << iota
)

const (
	w1         = iota * 42
	w2 float64 = iota * 42
	w3         = iota * 42
)

const x = iota
const y = iota

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Weight uint16

const (
	kg Weight = 1000 * (iota + 1)
	t
	_
	big
	plain = "text"
	again
	last = len(again) + iota
)

const (
	p, q = iota, iota + 10
	// A comment does not count.

	r, s
)

type TimeZone int

const (
	EST TimeZone = -(5 + iota)
	CST
	MST
)

func (tz TimeZone) String() string { return fmt.Sprintf("GMT%+dh", int(tz)) }

func main() {
	fmt.Printf("%T %T %T %T %T\n", Pi, zero, size, eof, c)
	fmt.Println(a, b, c, u, v, x, y)
	fmt.Println(Sunday, Monday, Tuesday, Thursday, numberOfDays)
	fmt.Println(c0, c1, c2, c3, w1, w2, w3)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(kg, t, big, plain, again, last)
	fmt.Printf("%T %T %T\n", t, again, w2)
	fmt.Println(p, q, r, s, EST, CST, MST)
	const (
		local = iota
		inner
	)
	const shadow = inner + 1
	{
		const inner = "inner"
		fmt.Println(inner, shadow)
	}
	fmt.Println(local, inner)
	const iota = 7
	const (
		own = iota
		ownAgain
	)
	fmt.Println(own, ownAgain)
}
