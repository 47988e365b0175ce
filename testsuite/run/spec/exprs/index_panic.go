// An index out of range, in an array of arrays.
// exit: 2
package main

var grid [3][4]int

func cell(x, y int) int { return grid[y][x] }

func main() {
	println(cell(3, 2))
	println(cell(4, 2))
}
