package main

func main() {
	x := 1
	fmt.Println("a")
}
