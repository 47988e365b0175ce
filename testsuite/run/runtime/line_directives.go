// Line directives in what the runtime tells about callers and in tracebacks.
// exit: 2
package main

import (
	"fmt"
	"runtime"
)

func where() {
	_, file, line, ok := runtime.Caller(1)
	fmt.Println(file, line, ok)
}

//line grammar.y:100
func a() {
	where()
	/*line included.y:7:3*/ where()
	where()
}

//line /made/from/template.go:50
func b() { where() }

//line :60
func c() { where() }

func main() {
	a()
	b()
	c()
//line deep/down.y:1
	panic("end")
}
