package main

func main() {}
func F() {}
