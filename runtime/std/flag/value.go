// This file implements flags of the basic types.

package flag

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
)

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// basic is a variable of a basic type as a Value.
type basic[T any] struct {
	to    *T
	parse func(string) (T, error)
}

// Set implements Value. What parsing returns with an error is stored too.
func (b *basic[T]) Set(s string) error {
	v, err := b.parse(s)
	*b.to = v
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		err = errParse
	case errors.Is(err, strconv.ErrRange):
		err = errRange
	case err != nil:
		err = errParse
	}
	return err
}

// Get implements Getter.
func (b *basic[T]) Get() any { return *b.to }

// String implements Value.
func (b *basic[T]) String() string {
	if b == nil || b.to == nil {
		return ""
	}
	return fmt.Sprint(*b.to)
}

func (b *basic[T]) zero() string { return fmt.Sprint(*new(T)) }

// boolean is basic[bool] that needs no argument.
type boolean struct{ basic[bool] }

// IsBoolFlag tells that no argument is needed.
func (b *boolean) IsBoolFlag() bool { return true }

// define defines a flag of a basic type.
func define[T any](f *FlagSet, p *T, name string, value T, usage string, parse func(string) (T, error)) {
	*p = value
	f.Var(&basic[T]{p, parse}, name, usage)
}

// made makes a variable and defines its flag.
func made[T any](define func(p *T, name string, value T, usage string), name string, value T, usage string) *T {
	p := new(T)
	define(p, name, value, usage)
	return p
}

// function is a Value that calls a function.
type function func(string) error

// Set implements Value.
func (f function) Set(s string) error { return f(s) }

// String implements Value.
func (f function) String() string { return "" }

// boolFunction is a function that needs no argument.
type boolFunction struct{ function }

// IsBoolFlag tells that no argument is needed.
func (f boolFunction) IsBoolFlag() bool { return true }

// text is a flag that converts itself.
type text struct{ p encoding.TextUnmarshaler }

func (t text) Set(s string) error { return t.p.UnmarshalText([]byte(s)) }

func (t text) Get() any { return t.p }

func (t text) String() string {
	if m, ok := t.p.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err == nil {
			return string(b)
		}
	}
	return ""
}

// TextVar defines a flag that is stored in p by its UnmarshalText; value must be of the type that p
// points to.
func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	ptr := reflect.ValueOf(p)
	if ptr.Kind() != reflect.Pointer {
		panic("variable value type must be a pointer")
	}
	v := reflect.ValueOf(value)
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if v.Type() != ptr.Type().Elem() {
		panic("default type does not match variable type: " + v.Type().String() + " != " + ptr.Type().Elem().String())
	}
	ptr.Elem().Set(v)
	f.Var(text{p}, name, usage)
}

// TextVar defines a flag of the command line that is stored in p by its UnmarshalText.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

// Func defines a flag that calls fn with each value.
func (f *FlagSet) Func(name, usage string, fn func(string) error) { f.Var(function(fn), name, usage) }

// Func defines a flag of the command line that calls fn with each value.
func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

// BoolFunc is Func for a flag that needs no argument.
func (f *FlagSet) BoolFunc(name, usage string, fn func(string) error) {
	f.Var(boolFunction{fn}, name, usage)
}

// BoolFunc is Func for a flag that needs no argument.
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }

// BoolVar defines a bool flag that is stored in *p.
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) {
	*p = value
	f.Var(&boolean{basic[bool]{p, strconv.ParseBool}}, name, usage)
}

// IntVar defines an int flag that is stored in *p.
func (f *FlagSet) IntVar(p *int, name string, value int, usage string) {
	define(f, p, name, value, usage, func(s string) (int, error) {
		v, err := strconv.ParseInt(s, 0, strconv.IntSize)
		return int(v), err
	})
}

// Int64Var defines an int64 flag that is stored in *p.
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string) {
	define(f, p, name, value, usage, func(s string) (int64, error) { return strconv.ParseInt(s, 0, 64) })
}

// UintVar defines a uint flag that is stored in *p.
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string) {
	define(f, p, name, value, usage, func(s string) (uint, error) {
		v, err := strconv.ParseUint(s, 0, strconv.IntSize)
		return uint(v), err
	})
}

// Uint64Var defines a uint64 flag that is stored in *p.
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string) {
	define(f, p, name, value, usage, func(s string) (uint64, error) { return strconv.ParseUint(s, 0, 64) })
}

// Float64Var defines a float64 flag that is stored in *p.
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) {
	define(f, p, name, value, usage, func(s string) (float64, error) { return strconv.ParseFloat(s, 64) })
}

// StringVar defines a string flag that is stored in *p.
func (f *FlagSet) StringVar(p *string, name string, value string, usage string) {
	define(f, p, name, value, usage, func(s string) (string, error) { return s, nil })
}

// DurationVar defines a time.Duration flag that is stored in *p.
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	define(f, p, name, value, usage, time.ParseDuration)
}

// Bool defines a bool flag and returns where it is stored.
func (f *FlagSet) Bool(name string, value bool, usage string) *bool {
	return made(f.BoolVar, name, value, usage)
}

// BoolVar defines a bool flag of the command line that is stored in *p.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a bool flag of the command line and returns where it is stored.
func Bool(name string, value bool, usage string) *bool { return CommandLine.Bool(name, value, usage) }

// Int defines an int flag and returns where it is stored.
func (f *FlagSet) Int(name string, value int, usage string) *int {
	return made(f.IntVar, name, value, usage)
}

// IntVar defines an int flag of the command line that is stored in *p.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

// Int defines an int flag of the command line and returns where it is stored.
func Int(name string, value int, usage string) *int { return CommandLine.Int(name, value, usage) }

// Int64 defines an int64 flag and returns where it is stored.
func (f *FlagSet) Int64(name string, value int64, usage string) *int64 {
	return made(f.Int64Var, name, value, usage)
}

// Int64Var defines an int64 flag of the command line that is stored in *p.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines an int64 flag of the command line and returns where it is stored.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// Uint defines a uint flag and returns where it is stored.
func (f *FlagSet) Uint(name string, value uint, usage string) *uint {
	return made(f.UintVar, name, value, usage)
}

// UintVar defines a uint flag of the command line that is stored in *p.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a uint flag of the command line and returns where it is stored.
func Uint(name string, value uint, usage string) *uint { return CommandLine.Uint(name, value, usage) }

// Uint64 defines a uint64 flag and returns where it is stored.
func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64 {
	return made(f.Uint64Var, name, value, usage)
}

// Uint64Var defines a uint64 flag of the command line that is stored in *p.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a uint64 flag of the command line and returns where it is stored.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// Float64 defines a float64 flag and returns where it is stored.
func (f *FlagSet) Float64(name string, value float64, usage string) *float64 {
	return made(f.Float64Var, name, value, usage)
}

// Float64Var defines a float64 flag of the command line that is stored in *p.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a float64 flag of the command line and returns where it is stored.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// String defines a string flag and returns where it is stored.
func (f *FlagSet) String(name string, value string, usage string) *string {
	return made(f.StringVar, name, value, usage)
}

// StringVar defines a string flag of the command line that is stored in *p.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a string flag of the command line and returns where it is stored.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Duration defines a time.Duration flag and returns where it is stored.
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration {
	return made(f.DurationVar, name, value, usage)
}

// DurationVar defines a time.Duration flag of the command line that is stored in *p.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a time.Duration flag of the command line and returns where it is stored.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}
