package main

import (
	"os"
	"strings"
)

func main() {
	var b strings.Builder
	b.buf = nil // ERROR "b.buf undefined (cannot refer to unexported field buf)"
	os.exit(1) // ERROR "undefined: os.exit (but have Exit)"
	_ = strings.builder{} // ERROR "undefined: strings.builder (but have Builder)"
}
