package p

//go:noinline
func inlined() {}

//go:nosplit
type T int

func f() {
	//go:noinline // ERROR "misplaced compiler directive"
	x := 1
	_ = x
	//go:nosplit // ERROR "misplaced compiler directive"
}

//go:yeswritebarrierrec // ERROR "//go:yeswritebarrierrec only allowed in runtime"
func g() {}

//go:systemstack // ERROR "//go:systemstack only allowed in runtime"
func h() {}

//go:unknown
func i() {}

//go:generate x

//go:linkname // ERROR "usage"
func j() {}

func k() {} //go:noinline // ERROR "misplaced compiler directive"

//go:norace // ERROR "misplaced compiler directive"
var (
	//go:norace
	y int
	//go:norace // ERROR "misplaced compiler directive"
)

type S struct {
	//go:noinline // ERROR "misplaced compiler directive"
	a int
}

//go:uintptrkeepalive // ERROR "//go:uintptrkeepalive is only allowed in the standard library"
func m() {}

func n() {
	//go:noinline
	var x int
	_ = x
	switch {
	case true:
		//go:noinline // ERROR "misplaced compiler directive"
	}
}

//go:noinline // ERROR "misplaced compiler directive"
