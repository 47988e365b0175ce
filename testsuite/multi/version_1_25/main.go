package main

// Before Go 1.26: new takes types only. Other errors in its argument come first.
func main() {
	_ = new(3)
	_ = new("a" + "b")
	_ = new(int)
	_ = new(nil)
	_ = new(undef)
	_ = new(main())
}
