// A method with a value receiver works on a copy of its own, wherever a large receiver comes from.
package main

import "fmt"

type Big struct{ a [10]int }

func (t Big) Inc() int { t.a[0]++; t.a[9] = 7; return t.a[0] }

type Incer interface{ Inc() int }

type Emb struct {
	x int
	Big
}
type EmbP struct {
	x int
	*Big
}

func mk() Big { return Big{} }

func main() {
	var i any = Big{}
	fmt.Println(i.(Big).Inc(), i.(Big).Inc())
	fmt.Println(i.(Incer).Inc(), i.(Incer).Inc(), i)
	switch v := i.(type) {
	case Big:
		fmt.Println(v.Inc(), v.Inc(), v)
		f := func() int { return v.Inc() + v.Inc() }
		fmt.Println(f(), f(), v)
	}
	b := Big{}
	g := func() int { return b.Inc() }
	fmt.Println(g(), g())
	h := b.Inc
	fmt.Println(h(), h(), b)
	e := Emb{1, Big{}}
	var ie Incer = e
	fmt.Println(ie.Inc(), ie.Inc(), ie)
	ep := EmbP{1, &Big{}}
	ie = ep
	fmt.Println(ie.Inc(), ie.Inc(), *ep.Big)
	ie = &e
	fmt.Println(ie.Inc(), ie.Inc(), e)
	m := map[int]Big{1: {}}
	fmt.Println(m[1].Inc(), m[1].Inc(), m)
	s := []Big{{}}
	fmt.Println(s[0].Inc(), s[0].Inc(), s)
	ff := Big.Inc
	fmt.Println(ff(b), ff(b), b)
	fi := Incer.Inc
	fmt.Println(fi(b), fi(ie), b)
	fp := (*Big).Inc
	fmt.Println(fp(&b), fp(&b), b)
	defer func() { fmt.Println(b) }()
	defer b.Inc()
	ch := make(chan Big, 2)
	ch <- b
	ch <- b
	fmt.Println((<-ch).Inc(), (<-ch).Inc())
	x, ok := i.(Big)
	fmt.Println(x.Inc(), x.Inc(), ok, x, i)
	v := mk()
	w := v
	w.a[3] = 4
	fmt.Println(v, w)
	func(q Big) { q.a[1] = 9; fmt.Println(q.Inc()) }(v)
	fmt.Println(v)
	arr := [2]Big{}
	for k, el := range arr {
		arr[1].a[0] = 100
		fmt.Println(k, el.Inc(), el)
	}
	for k := range arr {
		fmt.Println(k, arr[k].Inc())
	}
	pa := &arr
	for k, el := range pa {
		pa[1].a[0] = 200
		fmt.Println(k, el.Inc(), el)
	}
}
