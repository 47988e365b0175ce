package b

import "example.com/m/c"

func F() { c.F() }
