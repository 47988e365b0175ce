package main

import (
	"fmt"
	. "fmt"
	_ "example.com/m/side"
	"example.com/dep/v2"
	other "example.com/m/geo"
	"example.com/m/geo/shape"
	"example.com/m/internal/secret"
	"example.com/m/version"
)

func main() {
	Println(other.Origin, shape.Area(3, 4), secret.Word())
	fmt.Println(dep.Name(), version.OS(), version.Files)
	var s shape.Sized = other.Point{1, 2}
	fmt.Printf("%v %T %d\n", s, s, s.Size())
}
