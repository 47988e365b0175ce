//go:build ignore

package main

func main() { this is no Go }
