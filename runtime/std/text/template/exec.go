// This file implements execution: statements and printing.

package template

import (
	"cmp"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"text/template/parse"
)

// maxDepth is how deep templates may use each other.
const maxDepth = 100000

// ExecError is an error of Execute that is not one of writing.
type ExecError struct {
	Name string // of the template
	Err  error
}

// Error returns the text of the error.
func (e ExecError) Error() string { return e.Err.Error() }

// Unwrap returns Err.
func (e ExecError) Unwrap() error { return e.Err }

// writeError is a panic with an error of writing.
type writeError struct{ err error }

type variable struct {
	name  string
	value reflect.Value
}

// state is an execution of a template.
type state struct {
	tmpl  *Template
	w     io.Writer
	node  parse.Node // for messages
	vars  []variable
	depth int
}

// missing stands for no final argument of a pipeline.
type missing struct{}

var missingValue = reflect.ValueOf(missing{})

func isMissing(v reflect.Value) bool { return v.IsValid() && v.Type() == missingValue.Type() }

func (s *state) setVar(name string, value reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = value
			return
		}
	}
	s.errorf("undefined variable: %s", name)
}

func (s *state) varValue(name string) reflect.Value {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i].value
		}
	}
	s.errorf("undefined variable: %s", name)
	return reflect.Value{}
}

func percents(s string) string { return strings.ReplaceAll(s, "%", "%%") }

// errorf ends the execution.
func (s *state) errorf(format string, args ...any) {
	name := percents(s.tmpl.Name())
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", name, format)
	} else {
		location, context := s.tmpl.ErrorContext(s.node)
		format = fmt.Sprintf("template: %s: executing %q at <%s>: %s", location, name, percents(context), format)
	}
	panic(ExecError{s.tmpl.Name(), fmt.Errorf(format, args...)})
}

func (s *state) at(n parse.Node) { s.node = n }

// ExecuteTemplate executes the associated template of a name.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	other := t.Lookup(name)
	if other == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return other.Execute(wr, data)
}

// Execute writes what the template makes of data.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			panic(e)
		case writeError:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, w: wr, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return nil
}

// control tells what ended a walk.
type control int

const (
	onward control = iota
	breaks
	continues
)

func (s *state) walk(dot reflect.Value, node parse.Node) control {
	s.at(node)
	switch n := node.(type) {
	case *parse.ActionNode:
		v := s.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, v)
		}
	case *parse.BreakNode:
		return breaks
	case *parse.ContinueNode:
		return continues
	case *parse.CommentNode:
	case *parse.IfNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.WithNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.ListNode:
		for _, node := range n.Nodes {
			if c := s.walk(dot, node); c != onward {
				return c
			}
		}
	case *parse.RangeNode:
		s.loop(dot, n)
	case *parse.TemplateNode:
		s.use(dot, n)
	case *parse.TextNode:
		if _, err := s.w.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	default:
		s.errorf("unknown node: %s", node)
	}
	return onward
}

// branch executes if and with.
func (s *state) branch(dot reflect.Value, n *parse.BranchNode) control {
	defer func(vars int) { s.vars = s.vars[:vars] }(len(s.vars))
	val := s.pipeline(dot, n.Pipe)
	truth, ok := isTrue(indirectInterface(val))
	if !ok {
		s.errorf("if/with can't use %v", val)
	}
	switch {
	case truth && n.NodeType == parse.NodeWith:
		return s.walk(val, n.List)
	case truth:
		return s.walk(dot, n.List)
	case n.ElseList != nil:
		return s.walk(dot, n.ElseList)
	}
	return onward
}

// IsTrue reports whether val counts as true in conditions: it is not empty, zero or nil.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	switch v.Kind() {
	case reflect.Invalid:
		return false, true
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0, true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	}
	return !v.IsZero(), true
}

// loop executes range.
func (s *state) loop(dot reflect.Value, r *parse.RangeNode) {
	s.at(r)
	defer func(vars int) { s.vars = s.vars[:vars] }(len(s.vars))
	val, _ := indirect(s.pipeline(dot, r.Pipe))
	vars := len(s.vars)
	ran := false
	// body executes the list once; false after break.
	body := func(index, elem reflect.Value) bool {
		ran = true
		decl := r.Pipe.Decl
		switch {
		case len(decl) == 1 && r.Pipe.IsAssign:
			s.setVar(decl[0].Ident[0], elem)
		case len(decl) == 1:
			s.vars[len(s.vars)-1].value = elem
		case len(decl) > 1 && r.Pipe.IsAssign:
			s.setVar(decl[0].Ident[0], index)
			s.setVar(decl[1].Ident[0], elem)
		case len(decl) > 1:
			s.vars[len(s.vars)-1].value = elem
			s.vars[len(s.vars)-2].value = index
		}
		c := s.walk(elem, r.List)
		s.vars = s.vars[:vars]
		return c != breaks
	}
	s.iterate(val, len(r.Pipe.Decl), body)
	if !ran && r.ElseList != nil {
		s.walk(dot, r.ElseList)
	}
}

// iterate calls body for the elements of val.
func (s *state) iterate(val reflect.Value, vars int, body func(index, elem reflect.Value) bool) {
	each := func(seq func(func(reflect.Value) bool)) {
		for v := range seq {
			if !body(reflect.Value{}, v) {
				return
			}
		}
	}
	switch k := val.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i, n := 0, val.Len(); i < n && body(reflect.ValueOf(i), val.Index(i)); i++ {
		}
	case val.CanInt() || val.CanUint():
		if vars > 1 {
			s.errorf("can't use %v to iterate over more than one variable", val)
		}
		each(val.Seq())
	case k == reflect.Map:
		for _, key := range sortedKeys(val) {
			if !body(key, val.MapIndex(key)) {
				break
			}
		}
	case k == reflect.Chan:
		if val.IsNil() {
			break
		}
		if val.Type().ChanDir() == reflect.SendDir {
			s.errorf("range over send-only channel %v", val)
		}
		for i := 0; ; i++ {
			elem, ok := val.Recv()
			if !ok || !body(reflect.ValueOf(i), elem) {
				break
			}
		}
	case k == reflect.Invalid: // nil
	case k == reflect.Func && val.Type().CanSeq():
		if vars > 1 {
			s.errorf("can't use %v iterate over more than one variable", val)
		}
		each(val.Seq())
	case k == reflect.Func && val.Type().CanSeq2():
		for i, v := range val.Seq2() {
			if vars < 2 {
				i, v = reflect.Value{}, i
			}
			if !body(i, v) {
				break
			}
		}
	default:
		s.errorf("range can't iterate over %v", val)
	}
}

// sortedKeys returns the keys of a map, sorted where they have an order.
func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	slices.SortStableFunc(keys, compareKeys)
	return keys
}

func compareKeys(a, b reflect.Value) int {
	if a.Kind() == reflect.Interface {
		a, b = a.Elem(), b.Elem()
		if a.Kind() != b.Kind() {
			return int(a.Kind()) - int(b.Kind())
		}
	}
	switch k := a.Kind(); {
	case a.CanInt():
		return cmp.Compare(a.Int(), b.Int())
	case a.CanUint():
		return cmp.Compare(a.Uint(), b.Uint())
	case a.CanFloat():
		return cmp.Compare(a.Float(), b.Float())
	case k == reflect.String:
		return strings.Compare(a.String(), b.String())
	case k == reflect.Bool && a.Bool() != b.Bool():
		if b.Bool() {
			return -1
		}
		return 1
	case k == reflect.Pointer || k == reflect.Chan || k == reflect.UnsafePointer:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case k == reflect.Struct:
		for i := range a.NumField() {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case k == reflect.Array:
		for i := range a.Len() {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	}
	return 0
}

// use executes another template.
func (s *state) use(dot reflect.Value, n *parse.TemplateNode) {
	s.at(n)
	tmpl := s.tmpl.Lookup(n.Name)
	if tmpl == nil {
		s.errorf("template %q not defined", n.Name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.pipeline(dot, n.Pipe)
	inner := &state{tmpl: tmpl, w: s.w, node: s.node, vars: []variable{{"$", dot}}, depth: s.depth + 1}
	inner.walk(dot, tmpl.Root)
}

// print writes the value of an action.
func (s *state) print(n parse.Node, v reflect.Value) {
	s.at(n)
	i, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.w, i); err != nil {
		panic(writeError{err})
	}
}

var stringerType = reflect.TypeFor[fmt.Stringer]()

func prints(t reflect.Type) bool { return t.Implements(errorType) || t.Implements(stringerType) }

// printable returns v, what it points to or its address as fmt prints it best.
func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if !prints(v.Type()) {
		if v.CanAddr() && prints(reflect.PointerTo(v.Type())) {
			v = v.Addr()
		} else if k := v.Kind(); k == reflect.Chan || k == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

// indirect follows pointers and interfaces; isNil tells that one was nil.
func indirect(v reflect.Value) (rv reflect.Value, isNil bool) {
	for ; v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface; v = v.Elem() {
		if v.IsNil() {
			return v, true
		}
	}
	return v, false
}

// indirectInterface returns what an interface holds.
func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return reflect.Value{}
	}
	return v.Elem()
}
