package p
func f(i int, s string, b bool, c chan int, x any, e error, fn func()) {
	if i {}
	if s := 1; s {}
	for i {}
	for i = 0; i; i++ {}
	switch i { case "a": case 1.5: case 1: case 1: case nil: }
	switch s { case "a": case "a": case 'a': }
	switch { case 1: case i: case b: case true: case true: case i > 0: }
	switch x { case 1: case "a": case 1: case fn: case nil: }
	switch fn { case nil: case fn: }
	switch []int{} { }
	switch nil { }
	switch f { default: default: }
	switch x := x.(type) { case int, string: _ = x; case int: case nil: case nil: case error: case undefinedT: }
	switch i.(type) { case int: }
	switch e.(type) { case int: case *int: case interface{ Foo() }: }
	switch x.(type) { default: default: case 1: }
	switch _ := x.(type) { }
	select { case 1: case i := 1: case <-c: case v := <-c: _ = v; case v, ok := <-c: _, _ = v, ok; case c <- "a": case i = <-c: case s = <-c: default: default: }
	i
	i + 1
	-i
	"a"
	s == "b"
	func() {}
	<-c
	(<-c)
	x.(int)
	c <- "a"
	*i
	&i
	nil
	[]int{}
	i == 1
	1 + 2
	switch i := i; i { case i: }
	switch y := 1; { case y: }
	goto L
	L: i++
	if x {}
	if x == nil {}
	if true && i {}
	switch x := x.(type) { case chan int: case func(): case []int: case [3]int: x.foo() }
	switch int8(i) { case 300: case 1, 2, 1: }
	switch 5 { case 5: case 5.0: case 6.5: }
	var iface interface{ M(); N() }
	switch iface.(type) { case int: case MM: case *MM: }
	_ = iface.(MM)
	_ = iface.(*MM)
	_ = iface.(error)
	_ = i.(int)
	_ = iface.(undefinedT)
}
type MM struct{}
func (*MM) M() {}
func (*MM) N() {}
