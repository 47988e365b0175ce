package main

type K struct{ s []int }

var a map[[]int]string // ERROR "invalid map key type []int"
var b map[K]int // ERROR "invalid map key type K"
var c map[func()]int // ERROR "invalid map key type func()"
var d map[any]int
var e map[[2]map[int]int]int // ERROR "invalid map key type [2]map[int]int"

func main() {}
