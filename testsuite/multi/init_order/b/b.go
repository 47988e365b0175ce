package b

import "example.com/m/c"

var X = c.Say("b")

func init() { c.Say("b init") }
