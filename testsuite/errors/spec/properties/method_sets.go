package main

type T struct{}

func (t T) V()  {}
func (t *T) P() {}

type V interface{ V() }
type P interface{ P() }

type Emb struct{ T }
type EmbP struct{ *T }
type Def T
type Ptr *T

func make_() T { return T{} }

var (
	a P = T{} // ERROR "cannot use T{} (value of struct type T) as P value in variable declaration: T does not implement P (method P has pointer receiver)"
	b P = Emb{} // ERROR "cannot use Emb{} (value of struct type Emb) as P value in variable declaration: Emb does not implement P (method P has pointer receiver)"
	c P = EmbP{}
	d V = Def{} // ERROR "cannot use Def{} (value of struct type Def) as V value in variable declaration: Def does not implement V (missing method V)"
	e V = Ptr(nil) // ERROR "cannot use Ptr(nil) (value of pointer type Ptr) as V value in variable declaration: Ptr does not implement V (missing method V)"
	f   = T.P // ERROR "invalid method expression T.P (needs pointer receiver (*T).P)"
	g V = new(*T) // ERROR "cannot use new(*T) (value of type **T) as V value in variable declaration: **T does not implement V (missing method V)"
)

func main() {
	make_().P() // ERROR "cannot call pointer method P on T"
	T{}.P() // ERROR "cannot call pointer method P on T"
	Def{}.V() // ERROR "Def{}.V undefined (type Def has no field or method V)"
	map[int]T{}[0].P() // ERROR "cannot call pointer method P on T"
	var p Ptr
	p.V() // ERROR "p.V undefined (type Ptr has no field or method V)"
	pp := &p
	pp.V() // ERROR "pp.V undefined (type *Ptr has no field or method V)"
	var i interface{} = T{}
	i.V() // ERROR "i.V undefined (type interface{} has no field or method V)"
	var pi *V
	pi.V() // ERROR "pi.V undefined (type *V is pointer to interface, not interface)"
	var _ = make_().P // ERROR "cannot call pointer method P on T"
}
