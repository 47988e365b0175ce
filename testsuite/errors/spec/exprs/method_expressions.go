package main

type T struct{ a int }

func (tv T) Mv(a int) int   { return 0 }
func (tp *T) Mp(f float32)  {}

type I interface{ M() }

func makeT() T { return T{} }

func main() {
	_ = T.Mp // ERROR "invalid method expression T.Mp (needs pointer receiver (*T).Mp)"
	_ = T.Missing // ERROR "T.Missing undefined (type T has no field or method Missing)"
	_ = (*T).Missing // ERROR "(*T).Missing undefined (type *T has no field or method Missing)"
	T.Mv(1) // ERROR "not enough arguments in call to T.Mv"
	T.Mv(T{}) // ERROR "not enough arguments in call to T.Mv"
	(*T).Mp(T{}, 1) // ERROR "cannot use T{} (value of struct type T) as *T value in argument to (*T).Mp"
	f := T.Mv
	T{}.f(7) // ERROR "T{}.f undefined (type T has no field or method f)"
	f(7) // ERROR "not enough arguments in call to f"
	_ = makeT().Mp // ERROR "cannot call pointer method Mp on T"
	_ = I.N // ERROR "I.N undefined (type I has no field or method N)"
	_ = (*I).M // ERROR "(*I).M undefined (type *I is pointer to interface, not interface)"
	_ = T.a // ERROR "T.a undefined (type T has no method a)"
	var i I
	_ = i.M() // ERROR "i.M() (no value) used as value"
	_ = i.M == nil
	var g func(float32) int = new(T).Mp // ERROR "cannot use new(T).Mp (value of type func(f float32)) as func(float32) int value in variable declaration"
	_ = g
}
