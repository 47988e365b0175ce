package p
type It func(yield func(int) bool)
func f(i int, s string, a [3]int, pa *[3]int, sl []int, m map[string]int, c chan int, so chan<- int, x float64, e any, f0 func(func() bool), f1 func(func(int) bool), f2 func(func(int, string) bool), f3 func(func(int, int, int) bool), f4 func(), f5 func(int), f6 func(func(int)), f7 func(func(int) bool) int, f8 func(func(int) int), st struct{}) {
	for range i {}
	for a := range i { _ = a }
	for a, b := range i { _, _ = a, b }
	for a, b := range c { _, _ = a, b }
	for a := range so { _ = a }
	for a := range x { _ = a }
	for a := range e { _ = a }
	for a := range 1.5 { _ = a }
	for a := range st { _ = a }
	for a := range nil { _ = a }
	for a := range f0 { _ = a }
	for a, b := range f1 { _, _ = a, b }
	for a, b := range f2 { _, _ = a, b }
	for range f3 {}
	for range f4 {}
	for range f5 {}
	for range f6 {}
	for range f7 {}
	for range f8 {}
	for a := range 10 { _ = a }
	for a := range 1 << 70 { _ = a }
	var u8 uint8
	for u8 = range 256 {}
	for u8 = range 255 {}
	var fl float64
	for fl = range 10 {}
	for s = range sl {}
	for i, s = range sl {}
	for i = range m {}
	for s, i = range m {}
	for _, _ = range m {}
	for _ = range m {}
	for _, _ := range m {}
	for _ := range m {}
	for i, _ := range m { _ = i }
	for i, i := range sl { _ = i }
	for a, b := range s { var r rune = b; var x byte = a; _, _ = r, x }
	for range &a {}
	for undefx = range sl {}
	for a := range undefx { _ = a }
	for range len {}
	for range int {}
	for f = range sl {}
	for 1 = range sl {}
	for k, v := range pa { k = "a"; v = "b" }
	for sl[0] = range sl {}
	for m["a"] = range sl {}
	for a, b, c := range sl {}
	for 'a' = range s {}
	for a := range 'x' { var r rune = a; _ = r; var j int = a; _ = j }
}
