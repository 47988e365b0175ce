// Method sets of types, pointers, interfaces, embedded fields and type parameters.
package main

import "fmt"

type T struct{ n int }

func (t T) V() int   { return t.n }
func (t *T) P() int  { t.n++; return t.n }

type V interface{ V() int }
type P interface{ P() int }
type VP interface {
	V
	P
}

type EmbT struct{ T }
type EmbP struct{ *T }
type Defined T
type DefinedEmb EmbT
type PtrT *T

type Alias = T

func (a Alias) Another() string { return "alias method" }

func has[I any](x any) bool { _, ok := x.(I); return ok }

type Unnamed []struct{ T }

func viaParam[X VP](x X) int { return x.V() + x.P() }

func viaPtr[X any, PX interface {
	*X
	P
}](x X) int {
	return PX(&x).P()
}

func main() {
	t := T{1}
	fmt.Println(has[V](t), has[P](t), has[V](&t), has[P](&t), has[VP](&t))
	fmt.Println(has[V](EmbT{t}), has[P](EmbT{t}), has[P](&EmbT{t}), has[V](EmbP{&t}), has[P](EmbP{&t}), has[VP](&EmbP{&t}))
	fmt.Println(has[V](Defined{}), has[V](&Defined{}), has[V](DefinedEmb{}), has[P](&DefinedEmb{}), has[V](PtrT(&t)))
	fmt.Println(has[V](struct{ T }{}), has[P](struct{ *T }{}), has[V](Unnamed{}), has[V](Alias{}), t.Another())
	pp := &t
	fmt.Println(has[V](&pp))
	var i interface{ V() int } = t
	fmt.Println(has[V](&i), has[V](i))
	fmt.Println(viaParam(&t), viaPtr(t), t.n)
	fmt.Println(t.P(), EmbT{t}.V(), (&EmbT{t}).P(), EmbP{&t}.P(), t.n)
}
