// This file finds out which fields of a struct JSON sees, and by what names.

package json

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// field is a field, maybe of an embedded struct.
type field struct {
	name      string
	tagged    bool
	index     []int
	typ       reflect.Type
	omitEmpty bool
	isZero    func(reflect.Value) bool // not nil with option omitzero
	quoted    bool
	key       []byte // name as key, with the colon
	keyHTML   []byte // the same, escaped for HTML
	enc       *encoder
}

// structFields are the fields of a type.
type structFields struct {
	list   []field // in order of declaration
	exact  map[string]*field
	folded map[string]*field // by name without case; the first counts
}

func (f *structFields) find(name []byte) *field {
	if p := f.exact[string(name)]; p != nil {
		return p
	}
	return f.folded[fold(name)]
}

// fold returns what all strings have in common that differ only by case.
func fold(name []byte) string {
	out := make([]byte, 0, len(name))
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			if 'a' <= c && c <= 'z' {
				c -= 'a' - 'A'
			}
			out = append(out, c)
			i++
			continue
		}
		r, n := utf8.DecodeRune(name[i:])
		for next := unicode.SimpleFold(r); ; next = unicode.SimpleFold(next) {
			if next <= r {
				r = next // the smallest
				break
			}
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return string(out)
}

// validName reports whether a tag may give a field this name.
func validName(s string) bool {
	for _, r := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", r) && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return s != ""
}

var fieldCache sync.Map // from reflect.Type to *structFields

func fieldsOf(t reflect.Type) *structFields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(*structFields)
	}
	f, _ := fieldCache.LoadOrStore(t, collectFields(t))
	return f.(*structFields)
}

// level is a struct whose fields are looked at; the ones of a depth come before deeper ones.
type level struct {
	typ   reflect.Type
	index []int
	twice bool // the type occurs more than once at this depth: its fields hide each other
}

func collectFields(t reflect.Type) *structFields {
	var all []field
	seen := map[reflect.Type]bool{t: true}
	for depth := []level{{typ: t}}; len(depth) > 0; {
		var next []level
		for _, l := range depth {
			for i := range l.typ.NumField() {
				f, embedded, ok := describeField(l, i)
				if !ok {
					continue
				}
				if embedded == nil {
					all = append(all, f)
					if l.twice {
						all = append(all, f)
					}
				} else if at := slices.IndexFunc(next, func(n level) bool { return n.typ == embedded }); at >= 0 {
					next[at].twice = true
				} else if !seen[embedded] {
					next = append(next, level{embedded, f.index, l.twice})
				}
			}
		}
		for _, l := range next {
			seen[l.typ] = true
		}
		depth = next
	}
	return visible(all)
}

// describeField returns the i'th field of a struct, or the struct that it embeds; ok tells whether
// JSON sees either.
func describeField(l level, i int) (f field, embedded reflect.Type, ok bool) {
	sf := l.typ.Field(i)
	ft := sf.Type
	if sf.Anonymous {
		if ft.Kind() == reflect.Pointer {
			ft = ft.Elem()
		}
		if !sf.IsExported() && ft.Kind() != reflect.Struct {
			return f, nil, false
		}
	} else if !sf.IsExported() {
		return f, nil, false
	}
	tag := sf.Tag.Get("json")
	if tag == "-" {
		return f, nil, false
	}
	name, options, _ := strings.Cut(tag, ",")
	if !validName(name) {
		name = ""
	}
	f = field{name: name, tagged: name != "", index: append(slices.Clone(l.index), i), typ: sf.Type}
	if sf.Anonymous && name == "" && ft.Kind() == reflect.Struct {
		return f, ft, true
	}
	if name == "" {
		f.name = sf.Name
	}
	for options != "" {
		var option string
		option, options, _ = strings.Cut(options, ",")
		switch option {
		case "omitempty":
			f.omitEmpty = true
		case "omitzero":
			f.isZero = zeroTest(sf.Type)
		case "string":
			ft := sf.Type
			if ft.Name() == "" && ft.Kind() == reflect.Pointer {
				ft = ft.Elem()
			}
			k := ft.Kind()
			f.quoted = k >= reflect.Bool && k <= reflect.Float64 || k == reflect.String
		}
	}
	f.key = append(appendString(nil, f.name, false), ':')
	f.keyHTML = append(appendString(nil, f.name, true), ':')
	return f, nil, true
}

// visible drops fields that others of the same name hide: the least deep counts, then one with a
// tag; if there are several such, none.
func visible(all []field) *structFields {
	slices.SortStableFunc(all, func(a, b field) int {
		if c := strings.Compare(a.name, b.name); c != 0 {
			return c
		}
		if c := len(a.index) - len(b.index); c != 0 {
			return c
		}
		if a.tagged != b.tagged {
			if a.tagged {
				return -1
			}
			return 1
		}
		return slices.Compare(a.index, b.index)
	})
	s := &structFields{exact: map[string]*field{}, folded: map[string]*field{}}
	for i := 0; i < len(all); {
		n := i + 1
		for n < len(all) && all[n].name == all[i].name {
			n++
		}
		if n == i+1 || len(all[i].index) != len(all[i+1].index) || all[i].tagged != all[i+1].tagged {
			s.list = append(s.list, all[i])
		}
		i = n
	}
	slices.SortFunc(s.list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	for i := range s.list {
		f := &s.list[i]
		s.exact[f.name] = f
		if name := fold([]byte(f.name)); s.folded[name] == nil {
			s.folded[name] = f
		}
	}
	return s
}

type isZeroer interface{ IsZero() bool }

var isZeroerType = reflect.TypeFor[isZeroer]()

// zeroTest returns how to find out whether option omitzero applies to a value.
func zeroTest(t reflect.Type) func(reflect.Value) bool {
	switch {
	case t.Kind() == reflect.Interface && t.Implements(isZeroerType):
		return func(v reflect.Value) bool {
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || v.Interface().(isZeroer).IsZero()
		}
	case t.Kind() == reflect.Pointer && t.Implements(isZeroerType):
		return func(v reflect.Value) bool { return v.IsNil() || v.Interface().(isZeroer).IsZero() }
	case t.Implements(isZeroerType):
		return func(v reflect.Value) bool { return v.Interface().(isZeroer).IsZero() }
	case reflect.PointerTo(t).Implements(isZeroerType):
		return func(v reflect.Value) bool {
			if !v.CanAddr() {
				v2 := reflect.New(v.Type()).Elem()
				v2.Set(v)
				v = v2
			}
			return v.Addr().Interface().(isZeroer).IsZero()
		}
	}
	return reflect.Value.IsZero
}
