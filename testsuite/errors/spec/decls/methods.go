package main

import "strings"

type T struct{ f int }
type P *T
type I interface{ M() }
type G[A any] struct{}

func (T) a()      {}
func (t T) a()    {} // ERROR "method T.a already declared at ./methods.go:10:10"
func (*T) f()     {} // ERROR "field and method with the same name f"
func (P) b()      {} // ERROR "invalid receiver type P (pointer or interface type)"
func (I) c()      {} // ERROR "invalid receiver type I (pointer or interface type)"
func (**T) d()    {} // ERROR "invalid receiver type **T"
func (int) e()    {} // ERROR "cannot define new methods on non-local type int"
func (strings.Builder) g() {} // ERROR "cannot define new methods on non-local type strings.Builder"
func (*strings.Builder) h() {} // ERROR "cannot define new methods on non-local type strings.Builder"
func ([]int) i()  {} // ERROR "invalid receiver type []int"
func (t T) j(t int) {} // ERROR "t redeclared in this block"
func (t *Undefined) k() {} // ERROR "undefined: Undefined"
func (T) _()      {}
func (T) _()      {}
func (G[int]) l()  {}
func (G[A]) m(A A) {} // ERROR "A redeclared in this block"
func (struct{}) n() {} // ERROR "invalid receiver type struct{}"

var v = T.M // ERROR "T.M undefined (type T has no field or method M)"
