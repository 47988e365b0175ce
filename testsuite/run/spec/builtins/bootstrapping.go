// print and println write to standard error.
package main

func main() {
	println("hello", 1, -2, true, 'x', uint8(3), 1.5, 2i)
	print("a", "b", 3, "\n")
	println()
	var p *int
	var e error
	println(p, e == nil, nil == p)
	var i8 int8 = -8
	type S string
	println(i8, S("named"), uint64(1<<63), float32(0.1), 1e100)
}
