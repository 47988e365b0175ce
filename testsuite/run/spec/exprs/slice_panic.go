// Slice bounds out of range.
// exit: 2
package main

func head(s []string, n int) []string { return s[:n] }

func main() {
	s := make([]string, 2, 4)
	println(len(head(s, 4)))
	println(len(head(s, 5)))
}
