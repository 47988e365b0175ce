package main

type Left interface { // ERROR "invalid recursive type"
	m() Right
	Right
}

type Right interface {
	Left
}

var left Left = right
var right Right
var again Right = left

func main() {}
