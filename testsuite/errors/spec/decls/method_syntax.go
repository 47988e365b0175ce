package main

type T int

func () a()        {} // ERROR "method has no receiver"
func (a, b T) b()  {} // ERROR "method has multiple receivers"
func (t ...T) c()  {} // ERROR "invalid use of ..."
func (T) d[P any]() {} // ERROR "syntax error: method must have no type parameters"
