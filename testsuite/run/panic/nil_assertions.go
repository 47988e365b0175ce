// What failed assertions of nil interfaces say.
package main

import "fmt"

type I interface{ M() }

func g[T any](x any) T { return x.(T) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var x any
	var i I
	try(func() { _ = x.(any) })
	try(func() { _ = i.(any) })
	try(func() { _ = i.(I) })
	try(func() { _ = x.(I) })
	try(func() { _ = x.(int) })
	try(func() { _ = g[any](nil) })
	try(func() { _ = g[I](nil) })
	try(func() { _ = g[int](nil) })
	try(func() { _ = g[error](1) })
	try(func() { _ = i.(interface{ N() }) })
}
