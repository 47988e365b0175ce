package main

var table [1 << 33]byte // ERROR "main.table: symbol too large (8589934592 bytes > 2000000000 bytes)"

var fine [1 << 20]byte

func main() {
	var local [1 << 33]byte
	println(len(table), len(local))
}
