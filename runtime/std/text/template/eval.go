// This file implements the evaluation of pipelines: fields, methods, functions and their arguments.

package template

import (
	"fmt"
	"reflect"
	"strings"
	"text/template/parse"
)

// pipeline returns the value of a pipeline, after setting its variables; no value for nil.
func (s *state) pipeline(dot reflect.Value, pipe *parse.PipeNode) (value reflect.Value) {
	if pipe == nil {
		return
	}
	s.at(pipe)
	value = missingValue
	for _, cmd := range pipe.Cmds {
		value = s.command(dot, cmd, value)
		if value.Kind() == reflect.Interface && value.NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range pipe.Decl {
		if pipe.IsAssign {
			s.setVar(v.Ident[0], value)
		} else {
			s.vars = append(s.vars, variable{v.Ident[0], value})
		}
	}
	return value
}

// noArguments fails if something that is no function has arguments.
func (s *state) noArguments(args []parse.Node, final reflect.Value) {
	if len(args) > 1 || !isMissing(final) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

// command returns the value of a command; final is the value of the command before it.
func (s *state) command(dot reflect.Value, cmd *parse.CommandNode, final reflect.Value) reflect.Value {
	first := cmd.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.fieldNode(dot, n, cmd.Args, final)
	case *parse.ChainNode:
		return s.chainNode(dot, n, cmd.Args, final)
	case *parse.IdentifierNode:
		return s.function(dot, n, cmd, cmd.Args, final)
	case *parse.PipeNode:
		s.noArguments(cmd.Args, final)
		return s.pipeline(dot, n)
	case *parse.VariableNode:
		return s.variableNode(dot, n, cmd.Args, final)
	}
	s.at(first)
	s.noArguments(cmd.Args, final)
	switch n := first.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't evaluate command %q", first)
	return reflect.Value{}
}

// constant returns a number where no type is wanted.
func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	hex := strings.HasPrefix(strings.ToLower(strings.TrimLeft(n.Text, "+-")), "0x") && !strings.ContainsAny(n.Text, "pP")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !hex && n.Text[0] != '\'' && strings.ContainsAny(n.Text, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		s.errorf("%s overflows int", n.Text)
	}
	return reflect.Value{}
}

func (s *state) fieldNode(dot reflect.Value, n *parse.FieldNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	return s.fields(dot, dot, n, n.Ident, args, final)
}

func (s *state) chainNode(dot reflect.Value, n *parse.ChainNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	if len(n.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	return s.fields(dot, s.argument(dot, nil, n.Node), n, n.Field, args, final)
}

func (s *state) variableNode(dot reflect.Value, n *parse.VariableNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	value := s.varValue(n.Ident[0])
	if len(n.Ident) == 1 {
		s.noArguments(args, final)
		return value
	}
	return s.fields(dot, value, n, n.Ident[1:], args, final)
}

// fields follows names; only the last has arguments.
func (s *state) fields(dot, receiver reflect.Value, node parse.Node, names []string, args []parse.Node, final reflect.Value) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		receiver = s.field(dot, name, node, nil, missingValue, receiver)
	}
	return s.field(dot, names[last], node, args, final, receiver)
}

func (s *state) function(dot reflect.Value, n *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	s.tmpl.mu.RLock()
	f := s.tmpl.execFuncs[n.Ident]
	s.tmpl.mu.RUnlock()
	builtin := false
	if !f.IsValid() {
		f, builtin = builtins()[n.Ident], true
	}
	if !f.IsValid() {
		s.errorf("%q is not a defined function", n.Ident)
	}
	return s.call(dot, f, builtin, cmd, n.Ident, args, final)
}

// field returns a field, an element of a map, or the result of a method.
func (s *state) field(dot reflect.Value, name string, node parse.Node, args []parse.Node, final, receiver reflect.Value) reflect.Value {
	if !receiver.IsValid() {
		if s.tmpl.missingKey == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := receiver.Type()
	receiver, isNil := indirect(receiver)
	if receiver.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", typ, name)
	}
	ptr := receiver
	if ptr.Kind() != reflect.Interface && ptr.Kind() != reflect.Pointer && ptr.CanAddr() {
		ptr = ptr.Addr()
	}
	if m := ptr.MethodByName(name); m.IsValid() {
		return s.call(dot, m, false, node, name, args, final)
	}
	hasArgs := len(args) > 1 || !isMissing(final)
	switch receiver.Kind() {
	case reflect.Struct:
		if f, ok := receiver.Type().FieldByName(name); ok {
			v, err := receiver.FieldByIndexErr(f.Index)
			switch {
			case !f.IsExported():
				s.errorf("%s is an unexported field of struct type %s", name, typ)
			case err != nil:
				s.errorf("%v", err)
			case hasArgs:
				s.errorf("%s has arguments but cannot be invoked as function", name)
			}
			return v
		}
	case reflect.Map:
		if key := reflect.ValueOf(name); key.Type().AssignableTo(receiver.Type().Key()) {
			if hasArgs {
				s.errorf("%s is not a method but has arguments", name)
			}
			v := receiver.MapIndex(key)
			if !v.IsValid() {
				switch s.tmpl.missingKey {
				case missingZero:
					v = reflect.Zero(receiver.Type().Elem())
				case missingError:
					s.errorf("map has no entry for key %q", name)
				}
			}
			return v
		}
	case reflect.Pointer:
		if elem := receiver.Type().Elem(); elem.Kind() == reflect.Struct {
			if _, ok := elem.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	return reflect.Value{}
}

var valueType = reflect.TypeFor[reflect.Value]()

// unwrap returns the Value that v holds, if it is one.
func unwrap(v reflect.Value) reflect.Value {
	if v.IsValid() && v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// call calls a function; args[0] is its name.
func (s *state) call(dot, f reflect.Value, builtin bool, node parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	t := f.Type()
	given := len(args)
	if !isMissing(final) {
		given++
	}
	fixed := len(args)
	if t.IsVariadic() {
		fixed = t.NumIn() - 1
		if given < fixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if given != t.NumIn() {
		s.errorf("wrong number of args for %s: want %d got %d", name, t.NumIn(), given)
	}
	if err := goodFunc(name, t); err != nil {
		s.errorf("%v", err)
	}
	if builtin && (name == "and" || name == "or") { // only as many arguments as are needed
		var v reflect.Value
		for _, arg := range args {
			v = unwrap(s.argument(dot, t.In(0), arg))
			if truth, _ := isTrue(indirectInterface(v)); truth == (name == "or") {
				return v
			}
		}
		if !isMissing(final) {
			v = unwrap(s.fit(final, t.In(0)))
		}
		return v
	}
	in := make([]reflect.Value, 0, given)
	for i, arg := range args {
		want := t.In(min(i, t.NumIn()-1))
		if i >= fixed {
			want = want.Elem()
		}
		in = append(in, s.argument(dot, want, arg))
	}
	if !isMissing(final) {
		want := t.In(t.NumIn() - 1)
		if t.IsVariadic() {
			if given-1 < fixed {
				want = t.In(given - 1)
			} else {
				want = want.Elem()
			}
		}
		in = append(in, s.fit(final, want))
	}
	if builtin && name == "call" {
		callee := final.String()
		if len(args) > 0 {
			callee = args[0].String()
		}
		in = append([]reflect.Value{reflect.ValueOf(callee)}, in...)
		f = reflect.ValueOf(call)
	}
	v, err := safeCall(f, in)
	if err != nil {
		s.at(node)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

// safeCall calls f; a panic becomes an error.
func safeCall(f reflect.Value, args []reflect.Value) (val reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	out := f.Call(args)
	if len(out) == 2 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return out[0], nil
}

func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return t == valueType
}

// fit returns a value as an argument of a type; any type if that is nil.
func (s *state) fit(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return reflect.ValueOf(nil)
		}
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("invalid value; expected %s", t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t == nil || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(t) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
		if v = v.Elem(); !v.IsValid() {
			s.errorf("dereference of nil pointer of type %s", t)
		}
	case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
		v = v.Addr()
	default:
		s.errorf("wrong type for value; expected %s; got %s", t, v.Type())
	}
	return v
}

// argument returns the value of an operand as an argument of type t.
func (s *state) argument(dot reflect.Value, t reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch arg := n.(type) {
	case *parse.DotNode:
		return s.fit(dot, t)
	case *parse.NilNode:
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("cannot assign nil to %s", t)
	case *parse.FieldNode:
		return s.fit(s.fieldNode(dot, arg, []parse.Node{n}, missingValue), t)
	case *parse.VariableNode:
		return s.fit(s.variableNode(dot, arg, nil, missingValue), t)
	case *parse.PipeNode:
		return s.fit(s.pipeline(dot, arg), t)
	case *parse.IdentifierNode:
		return s.fit(s.function(dot, arg, arg, nil, missingValue), t)
	case *parse.ChainNode:
		return s.fit(s.chainNode(dot, arg, nil, missingValue), t)
	}
	if t == nil {
		return s.anything(n)
	}
	v := reflect.New(t).Elem()
	number, _ := n.(*parse.NumberNode)
	want := ""
	switch k := t.Kind(); {
	case k == reflect.Bool:
		want = "bool"
		if b, ok := n.(*parse.BoolNode); ok {
			v.SetBool(b.True)
			return v
		}
	case k == reflect.String:
		want = "string"
		if str, ok := n.(*parse.StringNode); ok {
			v.SetString(str.Text)
			return v
		}
	case v.CanInt():
		want = "integer"
		if number != nil && number.IsInt {
			v.SetInt(number.Int64)
			return v
		}
	case v.CanUint():
		want = "unsigned integer"
		if number != nil && number.IsUint {
			v.SetUint(number.Uint64)
			return v
		}
	case v.CanFloat():
		want = "float"
		if number != nil && number.IsFloat {
			v.SetFloat(number.Float64)
			return v
		}
	case v.CanComplex():
		want = "complex"
		if number != nil && number.IsComplex {
			v.SetComplex(number.Complex128)
			return v
		}
	case k == reflect.Interface && t.NumMethod() == 0:
		return s.anything(n)
	case t == valueType:
		return reflect.ValueOf(s.anything(n))
	default:
		s.errorf("can't handle %s for arg of type %s", n, t)
	}
	s.errorf("expected %s; found %s", want, n)
	return v
}

// anything returns the value of a literal where every type is welcome.
func (s *state) anything(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	return reflect.Value{}
}
