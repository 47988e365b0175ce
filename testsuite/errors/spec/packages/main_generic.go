package main

func main[T any]() {} // ERROR "func main must have no type parameters"
func init[T any]() {} // ERROR "func init must have no type parameters"
