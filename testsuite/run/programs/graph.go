// Matrices and graphs: generics, heaps, recursion, formatted tables.
package main

import (
	"container/heap"
	"container/list"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
)

type Scalar interface{ ~int | ~float64 | ~complex128 }

type Matrix[T Scalar] struct {
	rows, cols int
	data       []T
}

func New[T Scalar](rows, cols int, data ...T) *Matrix[T] {
	m := &Matrix[T]{rows, cols, make([]T, rows*cols)}
	copy(m.data, data)
	return m
}

func Identity[T Scalar](n int) *Matrix[T] {
	m := New[T](n, n)
	for i := range n {
		m.Set(i, i, 1)
	}
	return m
}

func (m *Matrix[T]) At(r, c int) T     { return m.data[r*m.cols+c] }
func (m *Matrix[T]) Set(r, c int, v T) { m.data[r*m.cols+c] = v }
func (m *Matrix[T]) Row(r int) []T     { return m.data[r*m.cols : (r+1)*m.cols : (r+1)*m.cols] }

type ShapeError struct{ a, b [2]int }

func (e ShapeError) Error() string { return fmt.Sprintf("shapes %v and %v do not fit", e.a, e.b) }

func (m *Matrix[T]) Mul(n *Matrix[T]) (*Matrix[T], error) {
	if m.cols != n.rows {
		return nil, ShapeError{[2]int{m.rows, m.cols}, [2]int{n.rows, n.cols}}
	}
	p := New[T](m.rows, n.cols)
	for i := range m.rows {
		for j := range n.cols {
			var sum T
			for k, v := range m.Row(i) {
				sum += v * n.At(k, j)
			}
			p.Set(i, j, sum)
		}
	}
	return p, nil
}

func Must[T any](t T, err error) T {
	if err != nil {
		panic(err)
	}
	return t
}

func (m *Matrix[T]) Pow(n uint) *Matrix[T] {
	r := Identity[T](m.rows)
	for b := m; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = Must(r.Mul(b))
		}
		b = Must(b.Mul(b))
	}
	return r
}

func (m *Matrix[T]) String() string {
	var b strings.Builder
	for i := range m.rows {
		for j, v := range m.Row(i) {
			if j > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%6.4v", v)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Solve solves m*x = v by elimination.
func Solve(m *Matrix[float64], v []float64) ([]float64, error) {
	n := m.rows
	a := New[float64](n, n+1)
	for i := range n {
		copy(a.Row(i), m.Row(i))
		a.Set(i, n, v[i])
	}
	for c := range n {
		best := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a.At(r, c)) > math.Abs(a.At(best, c)) {
				best = r
			}
		}
		if math.Abs(a.At(best, c)) < 1e-12 {
			return nil, errors.New("singular")
		}
		x, y := a.Row(c), a.Row(best)
		for i := range x {
			x[i], y[i] = y[i], x[i]
		}
		for r := range n {
			if f := a.At(r, c) / a.At(c, c); r != c {
				for k := c; k <= n; k++ {
					a.data[r*a.cols+k] -= f * a.At(c, k)
				}
			}
		}
	}
	out := make([]float64, n)
	for i := range out {
		out[i] = a.At(i, n) / a.At(i, i)
	}
	return out, nil
}

type Graph[K comparable] struct {
	edges map[K][]edge[K]
	order []K
}

type edge[K comparable] struct {
	to     K
	weight float64
}

func (g *Graph[K]) node(k K) {
	if g.edges == nil {
		g.edges = make(map[K][]edge[K])
	}
	if _, ok := g.edges[k]; !ok {
		g.edges[k] = nil
		g.order = append(g.order, k)
	}
}

func (g *Graph[K]) Edge(a, b K, w float64) *Graph[K] {
	g.node(a)
	g.node(b)
	g.edges[a] = append(g.edges[a], edge[K]{b, w})
	return g
}

type item[K any] struct {
	node K
	dist float64
}
type pq[K any] []item[K]

func (q pq[K]) Len() int           { return len(q) }
func (q pq[K]) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q pq[K]) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *pq[K]) Push(x any)        { *q = append(*q, x.(item[K])) }
func (q *pq[K]) Pop() any {
	last := len(*q) - 1
	defer func() { *q = (*q)[:last] }()
	return (*q)[last]
}

func (g *Graph[K]) Shortest(from, to K) (path []K, dist float64) {
	dists := map[K]float64{from: 0}
	prev := map[K]K{}
	q := &pq[K]{{from, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item[K])
		if it.node == to {
			for n := to; ; n = prev[n] {
				path = append(path, n)
				if n == from {
					slices.Reverse(path)
					return path, it.dist
				}
			}
		}
		for _, e := range g.edges[it.node] {
			d := it.dist + e.weight
			if old, ok := dists[e.to]; !ok || d < old {
				dists[e.to], prev[e.to] = d, it.node
				heap.Push(q, item[K]{e.to, d})
			}
		}
	}
	return nil, math.Inf(1)
}

func (g *Graph[K]) BFS(from K) func(func(int, K) bool) {
	return func(yield func(int, K) bool) {
		depth := map[K]int{from: 0}
		l := list.New()
		l.PushBack(from)
		for e := l.Front(); e != nil; e = e.Next() {
			k := e.Value.(K)
			if !yield(depth[k], k) {
				return
			}
			for _, n := range g.edges[k] {
				if _, seen := depth[n.to]; !seen {
					depth[n.to] = depth[k] + 1
					l.PushBack(n.to)
				}
			}
		}
	}
}

type CycleError[K any] struct{ Path []K }

func (e *CycleError[K]) Error() string { return fmt.Sprint("cycle ", e.Path) }

func (g *Graph[K]) Topological() (out []K, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[K]int{}
	var stack []K
	var visit func(K) error
	visit = func(k K) error {
		switch color[k] {
		case black:
			return nil
		case grey:
			return &CycleError[K]{append(slices.Clone(stack[slices.Index(stack, k):]), k)}
		}
		color[k] = grey
		stack = append(stack, k)
		for _, e := range g.edges[k] {
			if err := visit(e.to); err != nil {
				return err
			}
		}
		stack = stack[:len(stack)-1]
		color[k] = black
		out = append(out, k)
		return nil
	}
	for _, k := range g.order {
		if err := visit(k); err != nil {
			return nil, err
		}
	}
	slices.Reverse(out)
	return
}

type Cell struct{ x, y int }

func maze(rows []string) (g Graph[Cell], start, end Cell) {
	for y, row := range rows {
		for x, c := range row {
			if c == '#' {
				continue
			}
			at := Cell{x, y}
			switch c {
			case 'S':
				start = at
			case 'E':
				end = at
			}
			for _, d := range [...]Cell{{0, -1}, {1, 0}, {0, 1}, {-1, 0}} {
				if n := (Cell{x + d.x, y + d.y}); rows[n.y][n.x] != '#' {
					g.Edge(at, n, 1)
				}
			}
		}
	}
	return
}

func main() {
	fib := New(2, 2, 1, 1, 1, 0)
	fmt.Print(fib.Pow(30))
	rot := New(2, 2, 0, -1i, 1i, 0)
	fmt.Print(rot.Pow(3))
	a := New(3, 3, 2.0, 1, -1, -3, -1, 2, -2, 1, 2)
	x, err := Solve(a, []float64{8, -11, -3})
	fmt.Printf("%.3f %v\n", x, err)
	_, err = Solve(New[float64](2, 2, 1, 2, 2, 4), []float64{1, 2})
	fmt.Println(err)
	_, err = fib.Mul(New[int](3, 1))
	var se ShapeError
	fmt.Println(err, errors.As(err, &se), se.b)

	var g Graph[string]
	g.Edge("a", "b", 7).Edge("a", "c", 9).Edge("a", "f", 14).Edge("b", "c", 10).Edge("b", "d", 15)
	g.Edge("c", "d", 11).Edge("c", "f", 2).Edge("d", "e", 6).Edge("f", "e", 9)
	fmt.Println(g.Shortest("a", "e"))
	fmt.Println(g.Shortest("e", "a"))
	for d, k := range g.BFS("a") {
		if d > 1 {
			break
		}
		fmt.Print(d, k, " ")
	}
	fmt.Println()
	fmt.Println(g.Topological())
	g.Edge("e", "c", 1)
	order, err := g.Topological()
	var ce *CycleError[string]
	fmt.Println(order, err, errors.As(err, &ce))

	rows := []string{
		"##########",
		"#S #   # #",
		"#  # # # #",
		"## # #   #",
		"#    ###E#",
		"##########",
	}
	m, s, e := maze(rows)
	path, n := m.Shortest(s, e)
	canvas := make([][]byte, len(rows))
	for y := range rows {
		canvas[y] = []byte(rows[y])
	}
	for _, c := range path[1 : len(path)-1] {
		canvas[c.y][c.x] = '.'
	}
	for _, row := range canvas {
		fmt.Fprintf(os.Stdout, "%s\n", row)
	}
	fmt.Println(n, len(m.edges))
}
