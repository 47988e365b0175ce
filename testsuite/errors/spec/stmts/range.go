package main

func main() {
	var s []int
	for a, b, c := range s { // ERROR "declared and not used: a" "declared and not used: b" "range clause permits at most two iteration variables"
	}
}
