package main

type T struct{ Name string }

func (t *T) Method() {}

func main() {
	t := T{}
	_ = t.name // ERROR "t.name undefined (type T has no field or method name, but does have field Name)"
	_ = t.Nam // ERROR "t.Nam undefined (type T has no field or method Nam)"
	t.method() // ERROR "t.method undefined (type T has no field or method method, but does have method Method)"
	T.Method(t) // ERROR "invalid method expression T.Method (needs pointer receiver (*T).Method)"
	(*T).Method(&t)
	_ = T.Name // ERROR "T.Name undefined (type T has no method Name)"
	var p **T
	_ = p.Name // ERROR "p.Name undefined (type **T has no field or method Name)"
	x := 1
	_ = x.y // ERROR "x.y undefined (type int has no field or method y)"
}
