package a

import "example.com/m/c"

var X = c.Say("a")

func init() { c.Say("a init") }
