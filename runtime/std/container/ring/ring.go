// Package ring has circular lists.
package ring

// Ring is an element of a circular list; it stands for the whole. The zero value is a ring of one.
type Ring struct {
	next, prev *Ring
	Value      any
}

// New returns a ring of n elements; nil if n <= 0.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring).init()
	for ; n > 1; n-- {
		r.prev.Link(new(Ring))
	}
	return r
}

func (r *Ring) init() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r
}

// Next returns the next element.
func (r *Ring) Next() *Ring { return r.init().next }

// Prev returns the previous element.
func (r *Ring) Prev() *Ring { return r.init().prev }

// Move goes n elements on, back if n is negative.
func (r *Ring) Move(n int) *Ring {
	r.init()
	for ; n > 0; n-- {
		r = r.next
	}
	for ; n < 0; n++ {
		r = r.prev
	}
	return r
}

// Link makes s the next element of r and returns what that was. Within one ring this takes out the
// elements between r and s.
func (r *Ring) Link(s *Ring) *Ring {
	next := r.Next()
	if s != nil {
		last := s.Prev()
		r.next, s.prev = s, r
		next.prev, last.next = last, next
	}
	return next
}

// Unlink takes out n elements behind r and returns them.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len returns the number of elements.
func (r *Ring) Len() int {
	n := 0
	r.Do(func(any) { n++ })
	return n
}

// Do calls f for each value.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
