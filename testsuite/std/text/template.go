// Templates: actions, functions, variables, errors of parsing and of execution, associated templates.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type user struct {
	Name  string
	Age   int
	Tags  []string
	Meta  map[string]any
	Next  *user
	priv  int
	Fn    func(int) string
	Iface fmt.Stringer
	Err   error
}

func (u user) Hello(s string) string { return "hello " + s + " from " + u.Name }
func (u *user) Ptr() int             { return u.Age * 2 }
func (u user) Fail() (string, error) { return "", errors.New("failed") }
func (u user) Sum(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}
func (u user) Panics() string { panic("oh no") }

type str string

func (s str) String() string { return "<" + string(s) + ">" }

func main() {
	u := &user{Name: "Bob", Age: 42, Tags: []string{"a", "b", "c"}, Meta: map[string]any{"z": 1, "a": "x<y>", "n": nil, "m": map[string]int{"k": 5}}, Fn: func(i int) string { return fmt.Sprint("fn", i) }, Iface: str("s"), Err: errors.New("an error")}
	u.Next = &user{Name: "Al"}
	funcs := template.FuncMap{"upper": strings.ToUpper, "add": func(a, b int) int { return a + b }, "err": func() (int, error) { return 0, errors.New("func err") }, "list": func(a ...any) []any { return a }, "f": func(x float64) float64 { return x / 2 }, "nilf": func() any { return nil }}
	for i, text := range []string{
		"plain", "{{.Name}} is {{.Age}}", "{{- .Name -}}  x  {{- 3 }}", "a  {{- /* comment */ -}}  b", "{{/* c */}}x", "{{if .Age}}yes{{else}}no{{end}}", "{{if eq .Name \"x\"}}1{{else if eq .Name \"Bob\"}}2{{else}}3{{end}}", "{{range .Tags}}[{{.}}]{{end}}", "{{range $i, $t := .Tags}}{{$i}}={{$t}};{{end}}", "{{range $k, $v := .Meta}}{{$k}}:{{$v}} {{end}}", "{{range .Meta.none}}x{{else}}empty{{end}}", "{{range 3}}{{.}}{{end}}", "{{range $i := 3}}{{$i}},{{end}}", "{{range .Tags}}{{if eq . \"b\"}}{{break}}{{end}}{{.}}{{end}}", "{{range .Tags}}{{if eq . \"b\"}}{{continue}}{{end}}{{.}}{{end}}",
		"{{with .Next}}{{.Name}}{{end}}", "{{with $x := .Next}}{{$x.Name}} {{$.Name}}{{end}}", "{{with .Next.Next}}x{{else}}none{{end}}", "{{with nilf}}1{{else with .Name}}{{.}}{{end}}", "{{$x := 1}}{{if true}}{{$x = 2}}{{end}}{{$x}}", "{{.Hello \"x\"}} {{.Ptr}} {{.Next.Ptr}}", "{{.Sum 1 2 3}} {{.Sum}} {{3 | .Sum 1}}", "{{.Name | printf \"%s-%d\" \"q\" | upper}}", "{{printf \"%05.2f|%q|%v\" 3.14159 .Name .Tags}}", "{{len .Tags}} {{len .Name}} {{index .Tags 1}} {{index .Meta \"m\" \"k\"}} {{slice .Tags 1 2}} {{slice .Name 1}}", "{{html \"<a&b>\" .Name}} {{js \"it's <\\n>\"}} {{urlquery \"a b&c=é\"}}", "{{and 1 0 2}} {{or 0 \"\" \"x\"}} {{not 0}} {{and true .Name}}", "{{eq 1 1}} {{eq .Age 1 42}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt \"b\" \"a\"}} {{ge 1.5 2.5}}", "{{call .Fn 5}} {{.Iface}} {{.Err}}", "{{1}} {{0x1F}} {{1.5}} {{1e3}} {{'x'}} {{1i}} {{-3}} {{true}} {{\"s\\t\"}} {{`raw`}}", "{{(index .Tags 0) | upper}} {{(.Next).Name}}", "{{list 1 \"a\" nil .Name}}", "{{add 1 2 | add 3}}", "{{print 1 2 \"x\" \"y\"}} {{println 1}}", "{{define \"T\"}}T:{{.}}{{end}}{{template \"T\" .Name}} {{template \"T\"}}", "{{block \"B\" .Age}}B{{.}}{{end}}", "{{.Meta.z}} {{.Meta.zz}} {{.Meta.n}}", "{{$}}{{\"\"}}", "{{f 3}}", "{{.Meta}}", "{{with $y := 5}}{{$y}}{{end}}", "{{range $i, $e := .Tags}}{{if $i}}, {{end}}{{$e}}{{end}}", "{{  .Name  }}\n{{.Age\n}}", "{{eq .Next nil}} {{eq nilf nil}} {{if .Next.Next}}x{{end}}", "{{range \"aé\"}}{{.}} {{end}}", "{{nilf}}", "{{index .Tags 0 | len}}",
		// errors
		"{{", "{{.Name", "{{.Name}", "{{end}}", "{{else}}", "{{if}}x{{end}}", "{{if .X}}", "{{nofunc 1}}", "{{$x}}", "{{.Name | 3}}", "{{range .Tags}}", "{{break}}", "{{template x}}", "{{define}}{{end}}", "{{define \"a\"}}", "{{\"abc}}", "{{`abc}}", "{{'ab'}}", "{{1a}}", "{{(1}}", "{{1)}}", "{{.Name.}}", "{{/* x", "{{/* x */ y}}", "{{|}}", "{{1 2 :=}}", "{{$a, $b := 1}}", "{{range $a, $b, $c := .}}{{end}}", "{{if 1}}{{else}}{{else}}{{end}}", "line1\nline2 {{bad}}", "{{nil}}", "{{nil.Foo}}", "{{true.x}}", "{{.x@}}", "{{99999999999999999999}}", "{{define \"D\"}}1{{end}}{{define \"D\"}}2{{end}}", "{{if x}}\n{{.}}\n", "{{- /*a*/-}}", "{{\"x\" \n  .Foo",
		"{{.Nope}}", "{{.Name.Foo}}", "{{.Next.Next.Name}}", "{{.priv}}", "{{.Fail}}", "{{err}}", "{{.Hello}}", "{{.Hello 1}}", "{{.Hello \"a\" \"b\"}}", "{{index .Tags 5}}", "{{index .Tags \"x\"}}", "{{index nil 1}}", "{{len 3}}", "{{.Name 1}}", "{{template \"none\"}}", "{{add 1}}", "{{add 1 \"x\"}}", "{{add 1 1.5}}", "{{upper 3}}", "{{upper nil}}", "{{lt 1 \"x\"}}", "{{eq 1 \"x\"}}", "{{eq .Tags .Tags}}", "{{lt .Tags 1}}", "{{eq 1}}", "{{range 5.5}}{{end}}", "{{range $i, $j := 3}}{{end}}", "{{.Fn}}", "{{call .Name}}", "{{call nil}}", "{{.Panics}}", "{{slice .Tags 2 1}}", "{{slice 5}}", "a\nb {{.Name}} {{.Next.Next.Name.Something.Long}}", "{{\"x\".Foo}}", "{{3 4}}", "{{.Meta.z.y}}", "{{not}}", "{{printf}}", "{{f \"x\"}}", "{{with .Nope}}{{end}}", "{{html .Fn}}",
	} {
		for _, data := range []any{u, map[string]any{"Name": "M", "Age": 3}} {
			if _, ok := data.(*user); !ok && i%5 != 0 {
				continue
			}
			t, err := template.New("t").Funcs(funcs).Parse(text)
			if err != nil {
				fmt.Printf("%q: parse: %v\n", text, err)
				break
			}
			var b strings.Builder
			err = t.Execute(&b, data)
			out := b.String()
			if strings.Contains(out, "0x") {
				out = "(address)"
			}
			fmt.Printf("%q: %q %v\n", text, out, err)
			if t.Tree != nil && t.Root != nil {
				fmt.Println("   ", t.Root)
			}
		}
	}
	t := template.Must(template.New("root").Parse(`{{define "x"}}X{{.}}{{end}}{{template "x" 1}}`))
	fmt.Println(len(t.DefinedTemplates()), t.Name(), t.Lookup("x") != nil, t.Lookup("y") == nil, len(t.Templates()))
	c, _ := t.Clone()
	template.Must(c.Parse(`{{define "x"}}Y{{.}}{{end}}`))
	fmt.Println(t.Execute(os.Stdout, nil), c.Execute(os.Stdout, nil), c.ExecuteTemplate(os.Stdout, "x", 5), c.ExecuteTemplate(os.Stdout, "none", 5))
	fmt.Println(template.New("e").Execute(os.Stdout, 1), template.Must(template.New("d").Delims("<<", ">>").Parse("<<.>> {{.}}\n")).Execute(os.Stdout, 1))
	for _, o := range []string{"missingkey=zero", "missingkey=error", "missingkey=invalid"} {
		fmt.Println(template.Must(template.New("o").Option(o).Parse("{{.a}} {{.b}}|")).Execute(os.Stdout, map[string]int{"a": 1}))
	}
	fmt.Println(template.HTMLEscapeString("<\"'&>\x00"), template.JSEscapeString("\u2028é'\x01="), template.URLQueryEscaper("a/b", 1))
	func() {
		defer func() { fmt.Println(recover()) }()
		template.Must(template.New("x").Parse("{{"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Funcs(template.FuncMap{"a-b": 1})
	}()
}
