package main

var (
	a = 42_ // ERROR "'_' must separate successive digits"
)
