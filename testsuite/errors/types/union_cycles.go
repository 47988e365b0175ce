package main

type S struct{ I } // ERROR "invalid recursive type S" "cannot use type I outside a type constraint: interface contains type constraints"

type I interface{ int | S }

type N interface{ int | N } // ERROR "invalid recursive type: N refers to itself"

type P interface{ *P } // ERROR "cannot use type P outside a type constraint: interface contains type constraints"

type Q interface{ R } // ERROR "invalid recursive type Q"

type R interface{ Q }

func main() {
	var q Q
	_ = q
}
