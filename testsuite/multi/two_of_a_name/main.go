package main

import "sync"

type Mutex struct{}

var x Mutex = sync.Mutex{}
var n int = sync.OnceFunc

func main() {}
