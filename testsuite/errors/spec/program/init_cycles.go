package main

var a = b // ERROR "initialization cycle for a"
var b = c
var c = f()

func f() int { return a }

var x = x // ERROR "initialization cycle: x refers to itself"

var y = func() int { return z }() // ERROR "initialization cycle for y"
var z = g()

func g() int { return h() }
func h() int { return y }

type T struct{}

func (T) m() int { return w }

var w = T{}.m() // ERROR "initialization cycle for w"
var v = T.m

const k = l // ERROR "initialization cycle for k"
const l = k

var p = &q // ERROR "initialization cycle for p"
var q = *p

func ok() int { return ok() }

var good = ok()
var arr [len(arr)]int // ERROR "initialization cycle: arr refers to itself"

func main() {}
