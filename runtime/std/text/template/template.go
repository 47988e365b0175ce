// Package template produces text from templates: {{.Field}}, {{if}}, {{range}}, {{with}}, functions and
// pipelines, and templates that use others.
//
// Package parse makes trees; this package walks them with package reflect. An error in a template ends
// its execution; output that was written stays.
package template

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"text/template/parse"
	"unicode"
)

// FuncMap has functions by name. They return a value, or a value and an error.
type FuncMap map[string]any

// common is what associated templates share.
type common struct {
	mu         sync.RWMutex
	tmpl       map[string]*Template
	missingKey missingKey
	parseFuncs map[string]any
	execFuncs  map[string]reflect.Value
}

type missingKey int

const (
	missingInvalid missingKey = iota // <no value>
	missingZero
	missingError
)

// Template is a parsed template with the templates it may use.
type Template struct {
	name string
	*parse.Tree
	*common
	left, right string
}

// New returns an empty template.
func New(name string) *Template { return &Template{name: name} }

// Must returns t, or panics for an error.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Name returns the name.
func (t *Template) Name() string { return t.name }

// New returns an empty template that is associated with t.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, left: t.left, right: t.right}
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{tmpl: map[string]*Template{}, parseFuncs: map[string]any{}, execFuncs: map[string]reflect.Value{}}
	}
}

// Clone returns a copy with copies of the associated templates, to which others can be added.
func (t *Template) Clone() (*Template, error) {
	c := &Template{name: t.name, Tree: t.Tree, left: t.left, right: t.right}
	c.init()
	if t.common == nil {
		return c, nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	for name, other := range t.tmpl {
		if name == t.name {
			c.tmpl[name] = c
		} else {
			c.tmpl[name] = &Template{name: name, Tree: other.Tree, common: c.common, left: other.left, right: other.right}
		}
	}
	c.missingKey = t.missingKey
	maps.Copy(c.parseFuncs, t.parseFuncs)
	maps.Copy(c.execFuncs, t.execFuncs)
	return c, nil
}

// AddParseTree associates a tree with t.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	other := t
	if name != t.name {
		other = t.New(name)
	}
	if t.associate(other, tree) || other.Tree == nil {
		other.Tree = tree
	}
	return other, nil
}

// associate enters a template; an empty tree does not replace another one.
func (t *Template) associate(other *Template, tree *parse.Tree) bool {
	if old := t.tmpl[other.name]; old != nil && parse.IsEmptyTree(tree.Root) && old.Tree != nil {
		return false
	}
	t.tmpl[other.name] = other
	return true
}

// Templates returns the associated templates, t too if it is defined.
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return slices.Collect(maps.Values(t.tmpl))
}

// Delims sets the delimiters of actions; empty ones are {{ and }}.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.left, t.right = left, right
	return t
}

// Funcs adds functions; it panics if one cannot be used.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	for name, fn := range funcMap {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(fn)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		t.parseFuncs[name], t.execFuncs[name] = fn, v
	}
	return t
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

var errorType = reflect.TypeFor[error]()

func goodFunc(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1, n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// Lookup returns the associated template of a name, nil if there is none.
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.tmpl[name]
}

// Option sets options: "missingkey=default", "=invalid", "=zero" or "=error" tell what a missing key of
// a map means.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		if s == "" {
			panic("empty option string")
		}
		key, value, ok := strings.Cut(s, "=")
		if ok && key == "missingkey" {
			switch value {
			case "invalid", "default":
				t.missingKey = missingInvalid
				continue
			case "zero":
				t.missingKey = missingZero
				continue
			case "error":
				t.missingKey = missingError
				continue
			}
		}
		panic("unrecognized option: " + s)
	}
	return t
}

// Parse parses text as t's body; what it defines is associated with t. A body of nothing but white
// space and comments does not replace another one.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.mu.RLock()
	trees, err := parse.Parse(t.name, text, t.left, t.right, t.parseFuncs, builtinNames)
	t.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// source is a file with its text.
type source struct{ name, text string }

// ParseFiles returns a template with the name and text of the first file; the others are associated.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, filenames) }

// ParseFiles associates files with t, by the last elements of their names.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, filenames)
}

func parseFiles(t *Template, filenames []string) (*Template, error) {
	var list []source
	for _, name := range filenames {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		list = append(list, source{filepath.Base(name), string(b)})
	}
	return parseSources(t, list)
}

func parseSources(t *Template, list []source) (*Template, error) {
	if len(list) == 0 {
		return nil, errors.New("template: no files named in call to ParseFiles")
	}
	for _, s := range list {
		if t == nil {
			t = New(s.name)
		}
		other := t
		if s.name != t.name {
			other = t.New(s.name)
		}
		if _, err := other.Parse(s.text); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ParseGlob is ParseFiles with the files that match a pattern.
func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

// ParseGlob associates the files that match a pattern.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, names)
}

// ParseFS is ParseFiles with the files of fsys that match the patterns.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

// ParseFS associates the files of fsys that match the patterns.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var list []source
	for _, pattern := range patterns {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		for _, name := range names {
			b, err := fs.ReadFile(fsys, name)
			if err != nil {
				return nil, err
			}
			list = append(list, source{path.Base(name), string(b)})
		}
	}
	return parseSources(t, list)
}

// DefinedTemplates lists the defined templates for messages.
func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	var names []string
	t.mu.RLock()
	defer t.mu.RUnlock()
	for name, other := range t.tmpl {
		if other.Tree != nil && other.Root != nil {
			names = append(names, fmt.Sprintf("%q", name))
		}
	}
	if len(names) == 0 {
		return ""
	}
	slices.Sort(names)
	return "; defined templates are: " + strings.Join(names, ", ")
}
