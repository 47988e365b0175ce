// exit: 2
package main

func main() {
	var f func()
	defer func() { println("not recovered", recover() != nil) }()
	go f()
}
