package main

func main(x int) int { return 1 } // ERROR "func main must have no arguments and no return values"

func init() int { return 1 } // ERROR "func init must have no arguments and no return values"
