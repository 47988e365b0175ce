package main

var y = f("main2 y " + x)

func init() { println("main2 init", y) }
