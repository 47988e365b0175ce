// Seeded sequences of random numbers; containers.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
)

type H []int

func (h H) Len() int           { return len(h) }
func (h H) Less(i, j int) bool { return h[i] < h[j] }
func (h H) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *H) Push(x any)        { *h = append(*h, x.(int)) }
func (h *H) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

func main() {
	for _, seed := range []int64{0, 1, 42, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		for i := 0; i < 20; i++ {
			fmt.Println(r.Int63(), r.Uint32(), r.Uint64(), r.Int31(), r.Int(), r.Intn(10), r.Intn(1<<40+1), r.Int31n(1000), r.Int63n(1e15), r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
		}
		fmt.Println(r.Perm(10))
		a := []int{1, 2, 3, 4, 5, 6}
		r.Shuffle(6, func(i, j int) { a[i], a[j] = a[j], a[i] })
		b := make([]byte, 20)
		r.Read(b)
		fmt.Println(a, b)
		z := rand.NewZipf(r, 1.5, 2, 1000)
		for i := 0; i < 2000; i++ {
			r.Int63()
		}
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), r.Int63())
		s := 0.0
		for i := 0; i < 10000; i++ {
			s += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Println(s)
	}
	for _, src := range []r2.Source{r2.NewPCG(1, 2), r2.NewChaCha8([32]byte([]byte("chacha8 seed for testing 1234567"))), r2.NewPCG(0, 0)} {
		r := r2.New(src)
		for i := 0; i < 40; i++ {
			fmt.Println(r.Int64(), r.Uint32(), r.Uint64(), r.Int32(), r.Int(), r.IntN(10), r.IntN(1<<40+1), r.Int32N(1000), r.Int64N(1e15), r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64(), r.Uint64N(77), r.UintN(3))
		}
		fmt.Println(r.Perm(10))
	}
	fmt.Println(rand.Intn(1), r2.N(1), rand.Intn(100) < 100, r2.IntN(10) < 10)
	c := r2.NewChaCha8([32]byte{1})
	bb := make([]byte, 11)
	c.Read(bb)
	c.Read(bb[:5])
	fmt.Println(bb, c.Uint64())
	h := &H{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	heap.Push(h, 1)
	heap.Remove(h, 2)
	(*h)[0] = 9
	heap.Fix(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	l.PushBackList(l)
	l.Remove(e1)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, ",")
	}
	fmt.Println(l.Len(), l.Back().Prev().Value)
	var l0 list.List
	l0.PushBack("x")
	fmt.Println(l0.Len())
	rg := ring.New(5)
	for i := 0; i < 5; i++ {
		rg.Value = i
		rg = rg.Next()
	}
	rg.Unlink(2)
	rg.Do(func(x any) { fmt.Print(x, " ") })
	fmt.Println(rg.Len(), rg.Move(-1).Value)
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}
