// Where functions are, by their code.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

func f() {}

type T int

func (T) M()  {}
func (*T) P() {}

func gen[X any](x X) {}

func show(v any) {
	pc := reflect.ValueOf(v).Pointer()
	fn := runtime.FuncForPC(pc)
	file, line := fn.FileLine(pc)
	i := strings.LastIndex(file, "/")
	fmt.Println(fn.Name(), file[i+1:], line, pc == fn.Entry())
}

var lit = func() {}

func init() { show(func() {}) }

func main() {
	show(f)
	show(T.M)
	show((*T).P)
	show((*T).M)
	show(T(1).M)
	show(new(T).P)
	show(gen[int])
	show(func() {})
	x := 1
	show(func() { x++ })
	show(lit)
	show(fmt.Stringer.String)
}
