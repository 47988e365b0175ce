// Exported identifiers and uniqueness: names of other packages' unexported fields differ.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type withReader struct {
	*strings.Reader
	s string // strings.Reader has an unexported s of its own
	i int
}

type Ünïcode struct{ Ärger, ärger int }

type E struct{ error }

func main() {
	w := withReader{strings.NewReader("text"), "mine", 7}
	fmt.Println(w.s, w.i, w.Len())
	fmt.Printf("%+v\n", Ünïcode{1, 2})
	e := E{errors.New("embedded predeclared type")}
	fmt.Println(e.Error(), e.error)
}
