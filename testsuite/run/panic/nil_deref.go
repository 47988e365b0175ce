// exit: 2
package main

type T struct{ a, b int }

func get(t *T) int { return t.b }

func main() { println(get(nil)) }
