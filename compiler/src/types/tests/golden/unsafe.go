package p
import "unsafe"
type S struct { a int8; b int64; in }
type in struct { c int }
type SP struct { *in }
func (S) m() {}
func f(s S, sp SP, p unsafe.Pointer, i int, ip *int, str string, bs []byte) {
	const a = unsafe.Sizeof(s)
	const b = unsafe.Offsetof(s.b)
	const c = unsafe.Alignof(s.a)
	_ = unsafe.Offsetof(s)
	_ = unsafe.Offsetof(s.m)
	_ = unsafe.Offsetof(s.x)
	_ = unsafe.Offsetof(sp.c)
	_ = unsafe.Offsetof(s.c)
	_ = unsafe.Sizeof()
	_ = unsafe.Add(p, "a")
	_ = unsafe.Add(ip, 1)
	_ = unsafe.Slice(i, 1)
	_ = unsafe.Slice(ip, -1)
	_ = unsafe.Slice(ip, 1)
	_ = unsafe.String(ip, 1)
	_ = unsafe.StringData(1)
	_ = unsafe.SliceData(i)
	_ = unsafe.Foo
	_ = unsafe.Pointer(i)
	_ = unsafe.Pointer(ip)
	_ = uintptr(p)
	_ = uintptr(ip)
	_ = (*int)(p)
	_ = (*int)(uintptr(1))
	unsafe.Sizeof(s)
	_, _, _ = a, b, c
}
