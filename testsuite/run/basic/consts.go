package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const huge = 1 << 200
const third = 1.0 / 3
const s = "const" + "ant"
const (
	a, b = iota, iota * 10
	c, d
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d] }

func main() {
	fmt.Println(Sunday, Monday, Thursday, KB, MB, GB)
	fmt.Println(huge>>198, third, s, len(s), a, b, c, d)
	const r = 'a' + 1
	fmt.Println(r, string(rune(r)), 5/2, 5/2.0, 1e3, 0x1p-2, 0b101, 0o17, 1_000)
	var f float32 = 16777217
	fmt.Println(f, 'x', "\u00e9\x41\101\n"[0], `raw\n`)
	var u uint8 = 255
	fmt.Println(u+1 == 0, ^uint16(0), -5%3, 1<<3.0)
	fmt.Println(complex(1, 2)*1i, 3+4i, len("héllo"), 07)
}
