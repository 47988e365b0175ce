package main

import "fmt"

// Methods of generic types whose arguments are written with the aliases byte and rune.
type box[T any] struct{ v T }

func (b box[T]) kind() string {
	switch any(b.v).(type) {
	case byte:
		return "byte"
	case []byte:
		return "bytes"
	case []rune:
		return "runes"
	case map[byte]rune:
		return "map"
	case *[]byte:
		return "pointer"
	case func(byte) rune:
		return "function"
	case box[[]byte]:
		return "box of bytes"
	case box[byte]:
		return "box of byte"
	}
	return "other"
}

func (b box[T]) is(x any) bool {
	_, ok := x.(T)
	return ok && x == any(b.v)
}

// list is declared with its alias by one function and with the type itself by another.
type list[T any] []T

func (l list[T]) boxed() any { return any([]T(l)) }

func bytes() list[byte]   { return list[byte]{1} }
func uint8s() list[uint8] { return list[uint8]{2} }

func main() {
	fmt.Println(box[byte]{}.kind(), box[[]byte]{}.kind(), box[[]rune]{}.kind())
	fmt.Println(box[map[byte]rune]{}.kind(), box[*[]byte]{}.kind(), box[func(byte) rune]{}.kind())
	fmt.Println(box[box[[]byte]]{}.kind(), box[box[byte]]{}.kind(), box[[2]byte]{}.kind())
	fmt.Println(box[byte]{1}.is(uint8(1)), box[rune]{'a'}.is(int32('a')), box[[1]byte]{}.is([1]uint8{}))
	_, a := bytes().boxed().([]uint8)
	_, b := uint8s().boxed().([]byte)
	fmt.Println(a, b, any(bytes()[0]) == any(uint8s()[0]-1))
	fmt.Printf("%T %T\n", box[[]byte]{}, bytes())
	m := map[any]string{[1]uint8{7}: "found"}
	fmt.Println(m[box[[1]byte]{[1]byte{7}}.v])
}
