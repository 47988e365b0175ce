package p
func f(s string, b bool, c <-chan int, d chan<- int, i int, e interface{ M() }, u uint8) {
	_ = -s
	_ = !i
	_ = ^b
	_ = +b
	_ = &f
	_ = &1
	_ = &f2()
	_ = <-d
	_ = <-i
	c <- 1
	i <- 1
	_ = *i
	_ = *nil
	_ = -u
	_ = ~i
	_ = ~b
	_ = &(i + 1)
	_ = &struct{}{}
}
func f2() int { return 0 }
