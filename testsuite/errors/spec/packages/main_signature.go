package main

func main(args []string) int { return 1 } // ERROR "func main must have no arguments and no return values"
