package main

import lib "example.com/m"

func main() { print(lib.Word, "\n") }
