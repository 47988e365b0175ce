package main

import "unsafe"
import u "unsafe"

type T struct{ t T }
type (
	A B
	B A
)
type C [len(c)]int

var c C

type D interface{ D }
type E struct{ e [2]F }
type F struct{ e E }
type G *G
type H = H
type I = []I

var a = b
var b = f()

func f() int { return a }

var d = d

const (
	k0 = k1
	k1 = k0
)
const k2 []int = nil
const (
	k3, k4 = 1, 2
	k5
	k6, k7, k8
)
const k9 = iota + zz

var v0, v1 = 1
var v2, v3 = 1, 2, 3
var v4, v5 = two()
var v6, v7, v8 = two()

func two() (int, int) { return 1, 2 }

func a() {}
func init() int { return 0 }
func main(x int) {}
func _() {}
func _() {}

var init = 1

type R struct {
	x, x int
	y    string
	*G
	*int
	unsafe.Pointer
}

func (R) y()   {}
func (R) m()   {}
func (*R) m()  {}
func (int) m() {}
func (G) m()   {}
func (**R) n() {}
func (Z) n()   {}
func (R) _()   {}
func (r R) o(r int) {}

func g() {
	type L struct{ l L }
	type M *M
	const c = c
	var v = v
	var w, w int
	x := func() int { return x }
}

var iota = 3

type Y [iota]int
type X [-1]int
type W [1.5]int
type V [n]int
type U [a]int
type S map[[]int]int
type Q map[func()]int
type P chan<- undefined
type O func(x, y int, x string) (z, y int)
type N interface {
	m()
	m()
	_()
	int
}

var n N
var _ = _
var _ unsafe
var _ int = int
var _ T.x
