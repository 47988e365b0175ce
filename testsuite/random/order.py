"""Programs of single statements whose operands fail, or are changed by calls beside them: they show in which order operands
are evaluated. What Go leaves open here follows gc (see `ir/lower/order.rs`)."""

import random

STATEMENTS = 60

# `@` stands for what makes names of a program its own.
PRELUDE = """package main

import (
	"fmt"
	"strings"
)

type T@ struct{ a, b int }
type E@ struct {
	T@
	c int
}
type M@ interface{ Get(int) int }

func (t T@) Get(x int) int { note@("G", x+t.a); return t.a + x }
func (t T@) Add(x int) int { note@("A", x+t.b); return t.b + x }

var tr@ strings.Builder

func note@(s string, x any) {
	if p, ok := x.(*T@); ok {
		x = *p
	}
	if tr@.Len() < 400 {
		fmt.Fprint(&tr@, s, x, ";")
	}
}

var (
	gv@    = 5
	gs@    = []int{20, 21, 22}
	gt@    = T@{1, 2}
	gstr@  = "ghi"
	z@     = 0
	neg@   = -1
	@indices
)

//go:noinline
func box@(x any) int { note@("x", x); return x.(int) }

//go:noinline
func boxes@(list ...any) int {
	for _, x := range list {
		note@("b", x)
	}
	return len(list)
}

//go:noinline
func sum@(a int, list ...int) int {
	for _, b := range list {
		a += b
	}
	note@("v", a)
	return a
}

//go:noinline
func withAny@(a int, b any) int { note@("f", b); return a }

//go:noinline
func withString@(a int, b string) int { note@("s", b); return a + len(b) }

//go:noinline
func withStruct@(a int, b T@) int { note@("t", b); return a + b.b }

//go:noinline
func str@(a int) string { note@("q", a); gstr@ += "z"; return "sf" }

//go:noinline
func pair@(a int) T@ { note@("r", a); gt@.a++; return T@{a, a} }

//go:noinline
func bit@(b bool) int {
	if b {
		return 1
	}
	return 0
}

//go:noinline
func global@(a, b int) int { note@("l", a*b); gv@++; return a + b }

func channel@(x int) chan int { c := make(chan int, 1); c <- x; note@("c", x); return c }

func main() {
	for i, f := range cases@ {
		tr@.Reset()
		gv@, gs@, gt@, gstr@ = 5, []int{20, 21, 22}, T@{1, 2}, "ghi"
		fmt.Println(i, f())
	}
}
"""

CASE = """
func case@_{number}() (res string) {{
	v, w, x, y := 1, 2, 0, 0
	s := []int{{10, 11, 12}}
	t, p, m, ar := T@{{3, 4}}, &T@{{5, 6}}, map[int]int{{1: 100}}, [3]int{{7, 8, 9}}
	var i any = {any}
	var im M@ = {iface}
	str, q, e, ep := "abc", new(int), E@{{T@{{1, 2}}, 3}}, &E@{{T@{{1, 2}}, 3}}
	ts, bs, ss, ms, cc := []T@{{{{1, 2}}, {{3, 4}}}}, []byte("hey"), []string{{"m", "n"}}, map[string]int{{"x": 3}}, make(chan int, 2)
	g := func(a int) int {{ note@("g", a); {changes[0]}; {changes[1]}; return a + 1 }}
	g2 := func(a, b int) int {{ note@("h", a+b); {changes[2]}; return a - b }}
	defer func() {{
		if e := recover(); e != nil {{
			res = fmt.Sprint(tr@.String(), " PANIC ", e, v, x, y, s, t, ar, m)
		}}
	}}()
	_, _, _, _, _, _, _, _, _, _ = g, g2, e, ep, ts, bs, ss, ms, cc, im
	{statement}
	return fmt.Sprint(tr@.String(), v, w, x, y, s, t, *p, m, ar, len(str), *q, gv@, gs@, gt@, gstr@, i != nil)
}}
"""

CHANGES = ["v += 10", "s = s[:1]", "t.a += 100", "ar[1] += 7", "p = &T@{50, 60}", "i = 43", "m = map[int]int{1: 7}", "w--",
           "*q += 3", 'str = "wxyz"', "bs[0]++", "gv@ *= 2", "gs@ = gs@[:2]", "e.a++", "t = T@{8, 9}", "ts = nil",
           "s = append(s, 1)[1:]"]


class Order:
    """The generator of one program. Its methods make expressions nested at most `d` deep."""

    def __init__(self, seed):
        self.rng = random.Random(f"order {seed}")

    def pick(self, *templates, **parts):
        """One of the templates, each `{x}` in it replaced by what `parts["x"]` makes."""
        out, rest = "", self.rng.choice(templates)
        while "{" in rest:
            before, rest = rest.split("{", 1)
            name, rest = rest.split("}", 1)
            out += before + (parts[name]() if name in parts else "{" + name + "}")
        return out + rest

    def index(self, n):
        """An index below `n`, or one that fails in its own way."""
        return f"k@_{self.rng.randrange(n) if self.rng.random() > 0.22 else self.rng.randrange(5, 30)}"

    def parts(self, d):
        return {"e": lambda: self.int(d - 1), "b": lambda: self.bool(d - 1), "s": lambda: self.string(d - 1),
                "a": lambda: self.any(d - 1), "t": lambda: self.struct(d - 1), "2": lambda: self.index(2),
                "3": lambda: self.index(3), "<": lambda: "{", ">": lambda: "}"}

    def int(self, d):
        if d <= 0 or self.rng.random() < 0.12:
            return self.pick("v", "w", "gv@", "t.a", "ar[k@_1]", "p.a", "*q", "s[0]", "gs@[1]", "len(s)", "cap(s)", "3", "7",
                             "len(str)", "gt@.b", "e.T@.a", "ep.a")
        return self.pick(
            "s[{2}]", "ar[{3}]", "gs@[{3}]", "int(str[{3}])", "({e} / z@)", "({e} / k@_2)", "({e} % k@_1)", "({e} % z@)",
            "T@{<}{e}, {e}{>}.a", "T@{<}{e}, {e}{>}.b", "[2]int{<}{e}, {e}{>}[{2}]", "[]int{<}{e}, {e}{>}[{2}]",
            "(&T@{<}{e}, {e}{>}).a", "m[{e}]", "g({e})", "g({e})", "g({e})", "g2({e}, {e})", "i.(int)", "len(i.(string))",
            "i.(T@).a", "i.(*T@).a", "len(s[{2}:])", "s[{2}:{3}][0]", "s[{2}:{3}][{2}]", "min({e}, {e})", "(<-channel@({e}))",
            "({e} + {e})", "({e} * {e})", "({e} - {e})", "(({e} + v) << k@_1)", "(({e} + v) << neg@)", "box@({e})", "any({e}).(int)",
            "sum@({e}, {e}, {e})", "bit@({b})", "[2]int(s[:{3}])[0]", "M@(T@{<}{e}, {e}{>}).Get({e})",
            "map[int]int{<}{e}: {e}{>}[{e}]", "len({s})", "t.Add({e})", "p.Add({e})", "T@{<}{e}, {e}{>}.Add({e})",
            "boxes@({a}, {a})", "global@({e}, {e})", "func() int {<} return {e} {>}()", "int(float64({e}))",
            "withAny@({e}, {a})", "withString@({e}, {s})", "withStruct@({e}, {t})", "len(append(s, {e}))", "(-{e})", "ms[{s}]",
            "im.Get({e})", **self.parts(d))

    def bool(self, d):
        return self.pick("{e} < {e}", "{e} == {e} && {e} < {e}", "{e} < {e} || {e} > {e}", "T@{<}{e}, {e}{>} == (T@{<}{e}, {e}{>})",
                         "any({e}) == any({e})", "{s} < {s}", "{s} == {s}", "i == any({e})", "{e} == i", **self.parts(d))

    def string(self, d):
        if d <= 0:
            return self.pick("str", '"x"', "gstr@")
        return self.pick("({s} + {s})", "string(rune({e}))", "str[{3}:]", "gstr@[:{3}]", "str@({e})",
                         "string([]byte{<}byte({e} + w){>})", "string(bs[{2}:])", "string(bs)", "ss[{2}]", **self.parts(d))

    def any(self, d):
        return self.pick("{e}", "{s}", "{t}", "uint8({e} + w)", "&T@{<}{e}, {e}{>}", "[]int{<}{e}, {e}{>}", "float64({e})", "i",
                         "[1]int{<}{e}{>}", "({e} < {e})", **self.parts(d))

    def struct(self, d):
        if d <= 0:
            return self.pick("t", "gt@", "*p")
        return self.pick("T@{<}{e}, {e}{>}", "t", "*p", "ts[{2}]", "pair@({e})", "gt@", "T@{<}a: {e}{>}", **self.parts(d))

    def statement(self, d):
        left = lambda: self.pick("x", "y", "v", "s[{2}]", "s[{e}&1]", "m[{e}]", "t.a", "ar[{3}]", "p.b", **self.parts(d))
        return self.pick(
            "x = {e}", "x = {e}", "x, y = {e}, {e}", "x, y = {e}, {e}", "{l} = {e}", "{l} += {e}", "{l} /= {e}", "{l}++",
            "if ({b}) {<} x = 77 {>}", "switch ({e}) {<} case {e} + w: x = 1; case {e} + v, {e} - w: x = 2 {>}",
            "x, y = func() (int, int) {<} return {e}, {e} {>}()", "cc <- {e}; x = <-cc", "x = sum@({e}, {e}, {e})",
            "func() {<} defer g2({e}, {e}) {>}()", "x = boxes@({a}, {a}, {a})", "t = T@{<}{e}, {e}{>}",
            "a := [3]int{<}{e}, {e}, {e}{>}; x = a[0] + a[1] + a[2]", "i = {a}", "s[{2}], i = {e}, {a}",
            "for j, u := range []int{<}{e}, {e}{>} {<} x += j + u {>}", "var a, b any = {a}, {a}; x = boxes@(a, b)",
            "m = map[int]int{<}{e} + w: {e}, {e} * v: {e}{>}; x = len(m)", **self.parts(d + 1), l=left)

    def case(self, number):
        r = self.rng
        return CASE.format(number=number, any=r.choice(["42", "42", "42", '"st"', "T@{1, 2}"]),
                           iface=r.choice(["t", "t", "nil"]), changes=r.sample(CHANGES, 3),
                           statement=self.statement(r.choice([1, 2, 2, 3])))


def order_program(seed):
    """The text of the program of a seed."""
    order = Order(seed)
    names = ", ".join(f"k@_{i}" for i in range(30))
    text = PRELUDE.replace("@indices", f"{names} = {', '.join(map(str, range(30)))}")
    text += "".join(order.case(n) for n in range(STATEMENTS))
    cases = ", ".join(f"case@_{n}" for n in range(STATEMENTS))
    text += f"\nvar cases@ = []func() string{{{cases}}}\n"
    return text.replace("@", f"_{seed}")
