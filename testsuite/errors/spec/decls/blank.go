package main

import _ "fmt"

func _() {}

type T struct{ _ int }

func main() {
	x := _ // ERROR "declared and not used: x" "cannot use _ as value or type"
	_ = T{_: 1} // ERROR "unknown field _ in struct literal of type T"
	_ = T{}._ // ERROR "T{}._ undefined (type T has no field or method _)"
	_() // ERROR "cannot use _ as value or type"
	_++ // ERROR "cannot use _ as value or type"
	_ += 1 // ERROR "cannot use _ as value or type"
	_ := 1 // ERROR "no new variables on left side of :="
	var y int = _ // ERROR "declared and not used: y" "cannot use _ as value or type"
	_.x = 1 // ERROR "cannot use _ as value or type"
	fmt.Println() // ERROR "undefined: fmt"
	for _ := range []int{} { // ERROR "no new variables on left side of :="
	}
	f(_) // ERROR "cannot use _ as value or type"
}

func f(int) {}
