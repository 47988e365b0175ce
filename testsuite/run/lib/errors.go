package main

import (
	"errors"
	"fmt"
)

var ErrBase = errors.New("base")

type codeErr int

func (c codeErr) Error() string        { return fmt.Sprintf("code %d", int(c)) }
func (c codeErr) Is(target error) bool { return target == ErrBase }

func main() {
	e1 := fmt.Errorf("one: %w", ErrBase)
	e2 := fmt.Errorf("two: %w", e1)
	fmt.Println(e2, errors.Is(e2, ErrBase), errors.Unwrap(e2) == e1, errors.Is(nil, ErrBase))
	j := errors.Join(e1, nil, codeErr(4))
	fmt.Println(j)
	var c codeErr
	fmt.Println(errors.As(j, &c), c, errors.Is(codeErr(1), ErrBase))
	m := fmt.Errorf("%w and %w", ErrBase, codeErr(2))
	fmt.Println(m, errors.Is(m, ErrBase), errors.As(m, &c), int(c))
	fmt.Println(errors.Unwrap(ErrBase), errors.Join(nil, nil) == nil)
	fmt.Printf("%v %q %s %+v\n", ErrBase, ErrBase, ErrBase, ErrBase)
}
