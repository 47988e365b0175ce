// Conway's game of life on a torus.
package main

import (
	"fmt"
	"strings"
)

// Grid is a field of cells; its edges are joined.
type Grid [][]bool

// NewGrid reads a grid from lines of '.' and '#'.
func NewGrid(lines ...string) Grid {
	g := make(Grid, len(lines))
	for y, line := range lines {
		g[y] = make([]bool, len(line))
		for x, c := range line {
			g[y][x] = c == '#'
		}
	}
	return g
}

// Alive tells whether a cell lives; coordinates wrap around.
func (g Grid) Alive(x, y int) bool {
	h, w := len(g), len(g[0])
	return g[(y+h)%h][(x+w)%w]
}

// Neighbours counts the living cells around one.
func (g Grid) Neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && g.Alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return
}

// Next is the following generation.
func (g Grid) Next() Grid {
	next := make(Grid, len(g))
	for y := range g {
		next[y] = make([]bool, len(g[y]))
		for x := range g[y] {
			switch g.Neighbours(x, y) {
			case 3:
				next[y][x] = true
			case 2:
				next[y][x] = g[y][x]
			}
		}
	}
	return next
}

func (g Grid) String() string {
	var b strings.Builder
	for _, row := range g {
		for _, alive := range row {
			if alive {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func (g Grid) count() (n int) {
	for _, row := range g {
		for _, alive := range row {
			if alive {
				n++
			}
		}
	}
	return n
}

func main() {
	glider := NewGrid(
		".#........",
		"..#.......",
		"###.......",
		"..........",
		"..........",
		"..........",
		"..........",
		"..........",
	)
	g := glider
	for generation := 0; generation <= 8; generation++ {
		if generation%4 == 0 {
			fmt.Printf("generation %d, %d alive\n%v\n", generation, g.count(), g)
		}
		g = g.Next()
	}

	// On a torus of 10 by 8, the glider comes home after 4 * lcm(10, 8) generations.
	g = glider
	steps := 0
	for {
		g, steps = g.Next(), steps+1
		if g.String() == glider.String() {
			break
		}
	}
	fmt.Println("home after", steps, "generations")
}
