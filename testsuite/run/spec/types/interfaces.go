// Interface types: basic, embedded, implementing, nil, dynamic values.
package main

import "fmt"

type Reader interface {
	Read(p []byte) (n int, err error)
	Close() error
}
type Writer interface {
	Write(p []byte) (n int, err error)
	Close() error
}
type ReadWriter interface {
	Reader
	Writer
}
type Locker interface {
	Lock()
	Unlock()
}

type S1 struct{ data []byte }

func (s *S1) Read(p []byte) (int, error)  { return copy(p, s.data), nil }
func (s *S1) Write(p []byte) (int, error) { s.data = append(s.data, p...); return len(p), nil }
func (s *S1) Close() error                { return nil }
func (s *S1) Lock()                       { fmt.Println("lock") }
func (s *S1) Unlock()                     { fmt.Println("unlock") }

type S2 int

func (s S2) Read(p []byte) (int, error)  { return int(s), nil }
func (s S2) Write(p []byte) (int, error) { return -int(s), nil }
func (s S2) Close() error                { return fmt.Errorf("S2 %d closed", int(s)) }

type Func func() string

func (f Func) String() string { return f() }

type Stringer interface{ String() string }

type Map map[string]int

func (m Map) String() string { return fmt.Sprint("map of ", len(m)) }

type embedsError interface {
	error
	Code() int
}
type codeErr int

func (c codeErr) Error() string { return fmt.Sprint("code ", int(c)) }
func (c codeErr) Code() int     { return int(c) }

type recursive interface{ Next() recursive }
type chain struct{ n recursive }

func (c chain) Next() recursive { return c.n }

func main() {
	var rw ReadWriter = &S1{}
	rw.Write([]byte("hello"))
	buf := make([]byte, 3)
	n, err := rw.Read(buf)
	fmt.Println(n, err, string(buf))
	var r Reader = rw
	l, ok := r.(Locker)
	fmt.Println(ok)
	l.Lock()
	rw = S2(4)
	fmt.Println(rw.Read(nil))
	fmt.Println(rw.Close())
	_, ok = rw.(Locker)
	fmt.Println(ok)
	var w Writer = rw
	fmt.Println(w.Write(nil))
	for _, s := range []Stringer{Func(func() string { return "func" }), Map{"a": 1}} {
		fmt.Println(s.String(), s)
	}
	var e interface{}
	fmt.Println(e == nil)
	e = (*S1)(nil)
	fmt.Println(e == nil, e != interface{}(nil))
	var a any = 5
	var b interface{} = 5
	fmt.Println(a == b, a.(int)+b.(int))
	var ee embedsError = codeErr(3)
	var plain error = ee
	fmt.Println(ee, plain.Error(), ee.Code())
	var c recursive = chain{chain{nil}}
	fmt.Println(c.Next() != nil, c.Next().Next() == nil)
	var inline interface {
		Stringer
		fmt.Stringer
	} = Map{}
	fmt.Println(inline.String())
}
