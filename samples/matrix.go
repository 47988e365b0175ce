// Matrix product, row by row in parallel, checked against a plain one.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Matrix is a dense matrix, row by row in one slice.
type Matrix struct {
	rows, cols int
	data       []float64
}

// New makes a matrix of zeros.
func New(rows, cols int) *Matrix {
	return &Matrix{rows, cols, make([]float64, rows*cols)}
}

// Row returns a row; it shares the matrix's memory.
func (m *Matrix) Row(i int) []float64 { return m.data[i*m.cols : (i+1)*m.cols] }

// Fill sets each element to f of its row and column.
func (m *Matrix) Fill(f func(i, j int) float64) *Matrix {
	for i := range m.rows {
		row := m.Row(i)
		for j := range row {
			row[j] = f(i, j)
		}
	}
	return m
}

// Transposed returns the transposed matrix.
func (m *Matrix) Transposed() *Matrix {
	return New(m.cols, m.rows).Fill(func(i, j int) float64 { return m.data[j*m.cols+i] })
}

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// Mul is the product, computed by as many goroutines as there are processors.
func (m *Matrix) Mul(o *Matrix) *Matrix {
	if m.cols != o.rows {
		panic(fmt.Sprintf("matrix: %dx%d times %dx%d", m.rows, m.cols, o.rows, o.cols))
	}
	result, columns := New(m.rows, o.cols), o.Transposed()
	rows := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rows {
				out := result.Row(i)
				for j := range out {
					out[j] = dot(m.Row(i), columns.Row(j))
				}
			}
		}()
	}
	for i := range m.rows {
		rows <- i
	}
	close(rows)
	wg.Wait()
	return result
}

func (m *Matrix) String() string {
	s := ""
	for i := range m.rows {
		s += fmt.Sprintf("%6.1f\n", m.Row(i))
	}
	return s
}

func main() {
	a := New(3, 4).Fill(func(i, j int) float64 { return float64(i + j) })
	b := New(4, 2).Fill(func(i, j int) float64 { return float64(i*2 - j) })
	fmt.Print(a.Mul(b))

	const n = 120
	x := New(n, n).Fill(func(i, j int) float64 { return float64((i*j)%7) - 3 })
	y := New(n, n).Fill(func(i, j int) float64 { return float64((i+2*j)%5) - 2 })
	p := x.Mul(y)
	trace, worst := 0.0, 0.0
	for i := range n {
		trace += p.Row(i)[i]
		for j := range n {
			plain := 0.0
			for k := range n {
				plain += x.Row(i)[k] * y.Row(k)[j]
			}
			worst = max(worst, plain-p.Row(i)[j], p.Row(i)[j]-plain)
		}
	}
	fmt.Printf("trace of a %dx%d product: %g, largest deviation: %g\n", n, n, trace, worst)

	defer func() { fmt.Println("recovered:", recover()) }()
	a.Mul(a)
}
