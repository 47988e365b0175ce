// Integer division by zero.
// exit: 2
package main

type stats struct{ sum, n uint16 }

func (s stats) mean() uint16 { return s.sum / s.n }

func main() {
	println(stats{10, 4}.mean())
	println(stats{10, 0}.mean())
}
