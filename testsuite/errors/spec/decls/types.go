package main

type A A // ERROR "invalid recursive type: A refers to itself"
type B struct{ B } // ERROR "invalid recursive type: B refers to itself"
type C [2]C // ERROR "invalid recursive type: C refers to itself"
type D struct{ e E } // ERROR "invalid recursive type D"
type E struct{ d D }
type F = F // ERROR "invalid recursive type: F refers to itself"
type G = []G // ERROR "invalid recursive type: G refers to itself"
type H[P any] P // ERROR "cannot use a type parameter as RHS in type declaration"
type K interface{ K } // ERROR "invalid recursive type: K refers to itself"

func f[T any]() {
	type L T // ERROR "cannot use a type parameter as RHS in type declaration"
	var _ L
}

type L []L
type M map[string]M
type N func(N) N
type O struct{ o *O }
type P [len(p)]int // ERROR "invalid recursive type P"

var p P

type Q[T any] struct{ q Q[Q[T]] } // ERROR "invalid recursive type: Q refers to itself"
type R[T any] struct{ r *R[T] }
type S = undefined // ERROR "undefined: undefined"

func (S) m() {}

type V1 = V2 // ERROR "invalid recursive type V1"
type V2 = V1
