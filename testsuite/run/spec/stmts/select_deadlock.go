// A select without cases blocks forever; with only nil channels too.
// exit: 2
package main

func main() {
	var c chan int
	go func() {
		select {
		case <-c:
		case c <- 1:
		}
	}()
	select {}
}
