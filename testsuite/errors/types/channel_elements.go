package p

type big [1 << 16]byte
type small [1<<16 - 1]byte

var a chan big // ERROR "channel element type too large (>64kB)"
var b chan small
var c = make(chan [70000]int) // ERROR "channel element type too large (>64kB)"

type T struct{ c chan [1 << 20]int } // ERROR "channel element type too large (>64kB)"

func f(c chan<- [1 << 17]byte) {} // ERROR "channel element type too large (>64kB)"

func g[P any](c chan P) {}

func h() {
	var l chan [80000]byte // ERROR "channel element type too large (>64kB)"
	_ = l
	_ = make(<-chan *big)
}
