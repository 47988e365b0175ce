//go:noinline // ERROR "misplaced compiler directive"
package p

//go:noinline // ERROR "misplaced compiler directive"
import "fmt"

//go:noinline // ERROR "misplaced compiler directive"
var x int

//go:nosplit // ERROR "misplaced compiler directive"
type T int

//go:noinline // ERROR "misplaced compiler directive"
const c = 1

type (
	//go:noinline // ERROR "misplaced compiler directive"
	A int
	B = int
)

//go:noescape
func g() {} // ERROR "can only use //go:noescape with external func implementations"

//go:noescape
func (T) h(p func() struct{}) {} // ERROR "can only use //go:noescape with external func implementations"

//go:embed a.txt // ERROR "go:embed requires import"
var s string

var (
	//go:embed b.txt // ERROR "go:embed requires import"
	t string
)

//go:embed c.txt // ERROR "misplaced go:embed directive"
func i() {}

func j() {
	//go:noinline // ERROR "misplaced compiler directive"
	type L int
	//go:noinline // ERROR "misplaced compiler directive"
	var a, b = 1, 2
	_, _ = a, b
	//go:embed d.txt // ERROR "go:embed requires import"
	var c string
	fmt.Println(c)
	switch any(a).(type) {
	case int:
	}
}
