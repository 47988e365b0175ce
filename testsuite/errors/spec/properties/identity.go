package main

type (
	B0 []string
	B1 []string
	S1 struct{ a int }
	S2 struct{ b int }
	D0[P1, P2 any] struct {
		x P1
		y P2
	}
)

func f[P1, P2 any](p P1, q P2) { p = q } // ERROR "cannot use q (variable of type P2 constrained by any) as P1 value in assignment"

var a B0 = B1(nil) // ERROR "cannot use B1(nil) (value of slice type B1) as B0 value in variable declaration"
var b S1 = S2{} // ERROR "cannot use S2{} (value of struct type S2) as S1 value in variable declaration"
var c D0[int, string] = D0[string, int]{} // ERROR "cannot use D0[string, int]{} (value of struct type D0[string, int]) as D0[int, string] value in variable declaration"
var d []interface{} = []int{} // ERROR "cannot use []int{} (value of type []int) as []interface{} value in variable declaration"
var e [3]int = [4]int{} // ERROR "cannot use [4]int{} (value of type [4]int) as [3]int value in variable declaration"
var g func(...int) = (func([]int))(nil) // ERROR "cannot use (func([]int))(nil) (value of type func([]int)) as func(...int) value in variable declaration"
var h map[string]int = map[string]int64{} // ERROR "cannot use map[string]int64{} (value of type map[string]int64) as map[string]int value in variable declaration"
var i chan int = make(chan string) // ERROR "cannot use make(chan string) (value of type chan string) as chan int value in variable declaration"
var j *int = new(int64) // ERROR "cannot use new(int64) (value of type *int64) as *int value in variable declaration"
var k struct{ a int } = struct { // ERROR "}) as struct{a int} value in variable declaration"
	a int "tag"
}{}
var l int = int64(1) // ERROR "cannot use int64(1) (constant 1 of type int64) as int value in variable declaration"
var m int32 = 'a' + int64(1) // ERROR "cannot use 'a' + int64(1) (constant 98 of type int64) as int32 value in variable declaration"
var n byte = int8(1) // ERROR "cannot use int8(1) (constant 1 of type int8) as byte value in variable declaration"
var o interface{ M() } = (interface{ N() })(nil) // ERROR "cannot use (interface{N()})(nil) (value of type interface{N()}) as interface{M()} value in variable declaration: interface{N()} does not implement interface{M()} (missing method M)"
