package main

func main() { print("hello\n") }
