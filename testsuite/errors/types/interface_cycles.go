package p

type A interface { // ERROR "anonymous interface refers to itself"
	next() interface {
		A
	}
}

type B interface { // ERROR "anonymous interface refers to itself"
	call(func(C) []map[string]*struct{ c C })
}

type C = interface{ B }
