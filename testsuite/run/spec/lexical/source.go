// Source code representation: UTF-8, letters and digits of Unicode, nothing is canonicalised.
package main

import "fmt"

type Größe int

const Σ, π = 10, 3

var 日本語 = "Japanese"

func ärger(ñ int) (ß int) { ß = ñ * 2; return }

type t struct {
	é, É   int // different characters
	_x9    string
	x٣, x3 int // Arabic-Indic and ASCII digits: different identifiers
	_      int
	Δ𝛼     bool
}

func (g Größe) Übergröße() bool { return g > 50 }

func main() {
	v := t{é: 1, É: 2, _x9: "x9", x٣: 3, x3: 4, Δ𝛼: true}
	fmt.Println(v.é, v.É, v._x9, v.x٣, v.x3, v.Δ𝛼)
	fmt.Println(Σ+π, 日本語, ärger(21), Größe(52).Übergröße())
	α, αβ, ſ, s := 1, 2, 3, 4
	fmt.Println(α, αβ, ſ, s)
	// An accented code point differs from an accent combined with a letter.
	a, b := "é", "é"
	fmt.Println(a == b, len(a), len(b), []rune(a), []rune(b))
	__, ___ := 1, 2
	fmt.Println(__, ___)
}
