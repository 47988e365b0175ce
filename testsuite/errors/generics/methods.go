package main

type L[T any] struct{ v T }

func (l L[T]) Get() T          { return l.v }
func (l L[T]) Map[U any](f func(T) U) L[U] { return L[U]{f(l.v)} } // ERROR "syntax error: method must have no type parameters"
func (l L) Bad()               {}
func (l L[int]) Shadow() int   { return l.v }

func main() {}
