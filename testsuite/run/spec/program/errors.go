// The predeclared type error.
package main

import (
	"errors"
	"fmt"
	"io"
)

type PathError struct {
	Op, Path string
	Err      error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

func Read(ok bool, b []byte) (n int, err error) {
	if !ok {
		return 0, &PathError{"read", "/x", io.ErrUnexpectedEOF}
	}
	return len(b), nil
}

func typedNil() error {
	var p *PathError
	return p
}

func main() {
	n, err := Read(true, make([]byte, 3))
	fmt.Println(n, err, err == nil)
	_, err = Read(false, nil)
	fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF))
	var pe *PathError
	fmt.Println(errors.As(fmt.Errorf("wrap: %w", err), &pe), pe.Op, typedNil() == nil)
	var e error
	fmt.Println(e == nil, errors.Join(nil, err, errors.New("two")))
	type error interface{ Code() int } // shadows the predeclared one
	var shadow error
	fmt.Println(shadow == nil)
}
