package geo

var axes = []string{"x", "y"}

const zero = 0
