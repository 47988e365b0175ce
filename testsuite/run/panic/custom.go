// exit: 2
package main

type E struct{ code int }

func (e E) Error() string { return "custom error" }

func main() { panic(E{3}) }
