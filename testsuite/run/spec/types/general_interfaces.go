// General interfaces: type sets as constraints.
package main

import "fmt"

type MyInt int
type MyString string

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

type Float interface{ ~float32 | ~float64 }
type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type Number interface{ Integer | Float }
type StringableInt interface {
	~int
	String() string
}
type Exactly interface{ int }
type overlapping interface{ float32 | Float }
type Celsius float32
type Both interface {
	Number
	comparable
}

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t
}

func Show[T StringableInt](t T) string { return t.String() + fmt.Sprint("=", int(t)+1) }

func OnlyInt[T Exactly](t T) T { return t * 2 }

func Over[T overlapping](t T) T { return t / 2 }

func Index[T Both](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

func Bytes[T ~[]byte | ~string](t T) (n int) {
	for i := 0; i < len(t); i++ {
		n += int(t[i])
	}
	return n
}

func Chan[T any, C ~chan T | ~<-chan T](c C) T { return <-c }

func Elems[E any, T interface{ ~[]E }](t T) int { return len(t) }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2), Sum(Celsius(1.5), 2), Sum[int8]())
	fmt.Println(Show(MyInt(4)), OnlyInt(21), Over(Celsius(3)), Over(float32(5)))
	fmt.Println(Index([]MyInt{1, 2, 3}, 3), Index([]float64{1}, 2))
	fmt.Println(Bytes("abc"), Bytes(MyString("a")), Bytes([]byte{1, 2}))
	c := make(chan string, 1)
	c <- "received"
	var ro <-chan string = c
	fmt.Println(Chan[string](ro), Elems[int]([]int{1, 2}))
}
