package shape

import "example.com/m/geo/internal/calc"

type Sized interface{ Size() int }

func Area(w, h int) int { return calc.Times(w, h) }
