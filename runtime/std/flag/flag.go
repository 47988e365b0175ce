// Package flag parses command lines: -name, -name=value, -name value, with one or two dashes.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// ErrHelp is the error if -help or -h is given but not defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling tells what Parse does with an error.
type ErrorHandling int

// What to do with errors.
const (
	ContinueOnError ErrorHandling = iota // return it
	ExitOnError                          // exit with status 2, for -help with 0
	PanicOnError                         // panic with it
)

// Value is the value of a flag.
type Value interface {
	String() string
	Set(string) error
}

// Getter is a Value whose value can be had.
type Getter interface {
	Value
	Get() any
}

// boolFlag is a Value that needs no argument.
type boolFlag interface {
	Value
	IsBoolFlag() bool
}

// Flag is a flag.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string // the default as text
}

// FlagSet is a set of flags.
type FlagSet struct {
	// Usage is called if there is an error.
	Usage func()

	name     string
	parsed   bool
	actual   map[string]*Flag
	formal   map[string]*Flag
	args     []string
	handling ErrorHandling
	output   io.Writer
}

// CommandLine is the set that the functions of the package use.
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)

// Usage prints how the command line's flags are used. It may be replaced.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

func init() { CommandLine.Usage = func() { Usage() } }

// NewFlagSet returns an empty set.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, handling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

// Init sets name and error handling.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name, f.handling = name, errorHandling
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// Output returns where messages go.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets where messages go.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

// Name returns the set's name.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns what is done with errors.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }

// Parsed reports whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Args returns the arguments behind the flags.
func (f *FlagSet) Args() []string { return f.args }

// NArg returns the number of arguments behind the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// NFlag returns the number of flags that were set.
func (f *FlagSet) NFlag() int { return len(f.actual) }

// Arg returns argument i behind the flags, or "".
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// Lookup returns the flag with the name, or nil.
func (f *FlagSet) Lookup(name string) *Flag { return f.formal[name] }

func visit(flags map[string]*Flag, fn func(*Flag)) {
	list := make([]*Flag, 0, len(flags))
	for _, x := range flags {
		list = append(list, x)
	}
	slices.SortFunc(list, func(a, b *Flag) int { return strings.Compare(a.Name, b.Name) })
	for _, x := range list {
		fn(x)
	}
}

// VisitAll calls fn for all flags, in order of their names.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.formal, fn) }

// Visit calls fn for the flags that were set, in order of their names.
func (f *FlagSet) Visit(fn func(*Flag)) { visit(f.actual, fn) }

// Set sets a flag.
func (f *FlagSet) Set(name, value string) error {
	x, ok := f.formal[name]
	if !ok {
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := x.Value.Set(value); err != nil {
		return err
	}
	if f.actual == nil {
		f.actual = make(map[string]*Flag)
	}
	f.actual[name] = x
	return nil
}

// Var defines a flag.
func (f *FlagSet) Var(value Value, name string, usage string) {
	switch {
	case strings.HasPrefix(name, "-"):
		panic(f.message("flag %q begins with -", name))
	case strings.Contains(name, "="):
		panic(f.message("flag %q contains =", name))
	case f.formal[name] != nil:
		if f.name == "" {
			panic(f.message("flag redefined: %s", name))
		}
		panic(f.message("%s flag redefined: %s", f.name, name))
	}
	if f.formal == nil {
		f.formal = make(map[string]*Flag)
	}
	f.formal[name] = &Flag{name, usage, value, value.String()}
}

// message formats a text, prints it and returns it.
func (f *FlagSet) message(format string, a ...any) string {
	text := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), text)
	return text
}

// fail reports an error with the usage.
func (f *FlagSet) fail(format string, a ...any) error {
	err := errors.New(f.message(format, a...))
	f.usage()
	return err
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

// next parses one flag; false at the end of the flags or at an error.
func (f *FlagSet) next() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	if len(arg) < 2 || arg[0] != '-' {
		return false, nil
	}
	name := arg[1:]
	if name[0] == '-' {
		if name = name[1:]; name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name[0] == '-' || name[0] == '=' {
		return false, f.fail("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	name, value, given := strings.Cut(name, "=")
	x, ok := f.formal[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.fail("flag provided but not defined: -%s", name)
	}
	if b, ok := x.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !given {
			value = "true"
		}
		if err := f.Set(name, value); err != nil {
			if given {
				return false, f.fail("invalid boolean value %q for -%s: %v", value, name, err)
			}
			return false, f.fail("invalid boolean flag %s: %v", name, err)
		}
		return true, nil
	}
	if !given {
		if len(f.args) == 0 {
			return false, f.fail("flag needs an argument: -%s", name)
		}
		value, f.args = f.args[0], f.args[1:]
	}
	if err := f.Set(name, value); err != nil {
		return false, f.fail("invalid value %q for flag -%s: %v", value, name, err)
	}
	return true, nil
}

// Parse parses flags from arguments, without the program's name.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.next()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.handling {
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return err
	}
}

// UnquoteUsage returns a name for the flag's value, from back quotes in its usage or from its type, and
// the usage without the quotes.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	before, rest, ok := strings.Cut(flag.Usage, "`")
	if quoted, after, closed := strings.Cut(rest, "`"); ok && closed {
		return quoted, before + quoted + after
	}
	name = "value"
	switch x := flag.Value.(type) {
	case boolFlag:
		if x.IsBoolFlag() {
			name = ""
		}
	case *basic[time.Duration]:
		name = "duration"
	case *basic[float64]:
		name = "float"
	case *basic[int], *basic[int64]:
		name = "int"
	case *basic[string]:
		name = "string"
	case *basic[uint], *basic[uint64]:
		name = "uint"
	}
	return name, flag.Usage
}

// isZero reports whether the default is the zero value of the flag's type.
func isZero(x *Flag) bool {
	if z, ok := x.Value.(interface{ zero() string }); ok {
		return x.DefValue == z.zero()
	}
	return x.DefValue == ""
}

// PrintDefaults prints all flags with their usage and defaults.
func (f *FlagSet) PrintDefaults() {
	f.VisitAll(func(x *Flag) {
		var b strings.Builder
		fmt.Fprintf(&b, "  -%s", x.Name)
		name, usage := UnquoteUsage(x)
		if name != "" {
			b.WriteString(" " + name)
		}
		if b.Len() <= 4 { // a flag of one letter fits in the margin
			b.WriteString("\t")
		} else {
			b.WriteString("\n    \t")
		}
		b.WriteString(strings.ReplaceAll(usage, "\n", "\n    \t"))
		if !isZero(x) {
			if _, ok := x.Value.(*basic[string]); ok {
				fmt.Fprintf(&b, " (default %q)", x.DefValue)
			} else {
				fmt.Fprintf(&b, " (default %v)", x.DefValue)
			}
		}
		fmt.Fprintln(f.Output(), b.String())
	})
}

// PrintDefaults prints the command line's flags.
func PrintDefaults() { CommandLine.PrintDefaults() }

// Parse parses the command line.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parsed reports whether the command line was parsed.
func Parsed() bool { return CommandLine.Parsed() }

// Args returns the command line's arguments behind the flags.
func Args() []string { return CommandLine.args }

// NArg returns their number.
func NArg() int { return len(CommandLine.args) }

// Arg returns one of them, or "".
func Arg(i int) string { return CommandLine.Arg(i) }

// NFlag returns the number of flags that were set.
func NFlag() int { return len(CommandLine.actual) }

// Lookup returns a flag of the command line, or nil.
func Lookup(name string) *Flag { return CommandLine.formal[name] }

// Set sets a flag of the command line.
func Set(name, value string) error { return CommandLine.Set(name, value) }

// Visit calls fn for the flags that were set.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// VisitAll calls fn for all flags.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Var defines a flag of the command line.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }
