package main

type T [1 << 29]byte

type S struct{ a, b T }

func f(x S) byte { return x.a[0] } // ERROR "stack frame too large (>1GB): 0 MB locals + 1024 MB args"

func g() (x [1 << 30]byte) { return } // ERROR "stack frame too large (>1GB): 0 MB locals + 1024 MB args"

func (t T) m(u T) byte { return t[0] } // ERROR "stack frame too large (>1GB): 0 MB locals + 1024 MB args"

func (*S) n(x, y T) {} // ERROR "stack frame too large (>1GB): 0 MB locals + 1024 MB args"

func fine(t T, p *S) byte { return t[0] }

func generic[P any](x P) {}

func main() {}
