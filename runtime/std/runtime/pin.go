// This file implements Pinner. The collector moves nothing, so that a pinned object only has to be
// kept alive.

package runtime

import "internal/abi"

// Pinner keeps objects alive, and where they are, until Unpin.
type Pinner struct{ refs *pinned }

// pinned is a list of objects.
type pinned struct {
	object any
	next   *pinned
}

// Pin pins the object that pointer, a pointer or unsafe.Pointer, points to.
func (p *Pinner) Pin(pointer any) {
	if t := abi.EfaceOf(&pointer).Typ; t == nil || t.Kind != abi.Pointer && t.Kind != abi.UnsafePointer {
		if t == nil {
			panic(errorString("runtime.Pinner: argument is nil"))
		}
		panic(errorString("runtime.Pinner: argument is not a pointer: " + t.String))
	}
	p.refs = &pinned{pointer, p.refs}
}

// Unpin unpins all objects.
func (p *Pinner) Unpin() { p.refs = nil }

// SetDefaultGOMAXPROCS sets GOMAXPROCS to the number of processors.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(NumCPU()) }
