// Endless recursion is a fatal error.
// exit: 2
package main

func down(n int) int { return down(n+1) + n }

func main() { println(down(0)) }
