package main

type T struct{ x int }

func (t T) x() {} // ERROR "field and method with the same name x"
func (t T) M() {}
func (t *T) M() {} // ERROR "method T.M already declared at ./methods.go:6:12"
func (t int) N() {} // ERROR "cannot define new methods on non-local type int"
func (t *I) O() {} // ERROR "invalid receiver type I (pointer or interface type)"
func (t **T) P() {} // ERROR "invalid receiver type **T"

type I interface{ M() }

func main() {}
