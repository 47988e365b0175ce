"""Random valid Go programs: `generate.py SEED [SIZE]` prints one. The same seed gives the same program.

A program is a prelude of helpers, types with methods, package variables, constants, functions, and a main that calls
the functions and prints a checksum after each. Names at package level end in the seed, those of the prelude apart, so
that many programs can be compiled as files of one package where only their output is wanted."""

import random
import sys

from bodies import Body
from gotypes import (ANY, BASIC, BOOL, BY_NAME, BYTES, C128, C64, F32, F64, INT, INT32, INTS, STRING, UINT64, UINT8, Func,
                     Ty, Var, array, func, int_range, map_of, ptr, slice_of)
from order import order_program

PRELUDE = """
var sum_x uint64 = 14695981039346656037

func mix_x(x uint64) {
	sum_x = (sum_x ^ x) * 1099511628211
	sum_x ^= sum_x >> 29
}

func mixB_x(b bool) {
	if b {
		mix_x(1)
	} else {
		mix_x(2)
	}
}

func hashS_x(s string) uint64 {
	h := uint64(len(s)) + 77
	for i := 0; i < len(s); i++ {
		h = h*31 + uint64(s[i])
	}
	return h
}

func mixS_x(s string) { mix_x(hashS_x(s)) }

func hashF_x(f float64) uint64 {
	if f != f {
		return 0x7ff8000000000001
	}
	if f == 0 {
		if 1/f < 0 {
			return 3
		}
		return 5
	}
	e := uint64(0)
	if f < 0 {
		f, e = -f, 1
	}
	for f > 1e18 {
		f *= 0x1p-32
		e += 2
		if e > 200 {
			return e
		}
	}
	for f < 1e9 {
		f *= 0x1p32
		e += 1000
		if e > 200000 {
			return e
		}
	}
	return uint64(f) ^ e<<40
}

func b2i_x(b bool) int {
	if b {
		return 1
	}
	return 0
}

func f2i_x(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return 42
}

func at_x(s string, i int) byte {
	if uint(i) < uint(len(s)) {
		return s[i]
	}
	return byte(i)
}

func cut_x(s string, n int) string {
	n &= 31
	if len(s) > n {
		return s[len(s)-n:]
	}
	return s
}

func str_x(n int) string {
	if n < 0 {
		return "-" + string(rune('a'-n%26))
	}
	b := []byte{}
	for {
		b = append(b, byte('0'+n%10))
		if n /= 10; n == 0 {
			break
		}
	}
	return string(b)
}

func span_x(a, b, n int) (int, int) {
	lo, hi := int(uint(a)%uint(n+1)), int(uint(b)%uint(n+1))
	if lo > hi {
		return hi, lo
	}
	return lo, hi
}

func pick_x[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

type errT_x int

func (e errT_x) Error() string { return "error " + str_x(int(e)) }

func text_x(r any) string {
	switch r := r.(type) {
	case error:
		_, rt := r.(interface{ RuntimeError() })
		return r.Error() + string(rune('N'+b2i_x(rt)))
	case string:
		return r
	case int:
		return str_x(r)
	}
	return "another value"
}

var shown_x int

func show_x(r any) {
	t := text_x(r)
	mixS_x(t)
	if shown_x++; shown_x < 60 {
		println("caught", t)
	}
}

func caught_x() {
	if r := recover(); r != nil {
		show_x(r)
	}
}

func caughtHere_x(r any) {
	if r != nil {
		show_x(r)
	}
}

func try_x(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			println(name, "panicked:", text_x(r))
		}
		println(name, sum_x)
	}()
	f()
}

func seq_x(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func tree_x(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer func() { mix_x(uint64(n)) }()
		for i := range seq_x(n) {
			if i%2 == 0 {
				if !yield(i * 3) {
					return
				}
				continue
			}
			for j := range seq_x(2) {
				if j == 1 && i > 2 {
					break
				}
				if !yield(j - i) {
					return
				}
			}
		}
	}
}

func pairs_x[T any](s []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}
"""


class Program:
    """A program in the making."""

    def __init__(self, seed, size=None):
        self.id = "x"  # ends the names of the prelude, which is the same in all programs
        self.seed = seed
        self.rng = random.Random(seed * 2654435761 + 12345)
        self.counter = 0
        self.step_cache = {}
        self.observers = {}
        self.observer_texts = []
        self.arrays = [array(n, t) for n, t in ((3, F64), (5, INT), (6, F32), (9, UINT8), (2, C128))]
        self.twins = {}  # struct types that convert to each other
        self.named_ints, self.named_values, self.structs, self.ifaces = [], [], [], []
        self.floats = [F32, F64]
        self.globals = []
        self.callable = []
        self.by_result = {}
        self.pool = []
        self.constants = {}
        r = self.rng
        self.imports_bits = r.random() < 0.3
        self.imports_math = r.random() < 0.3
        self.uses_fmt = r.random() < 0.06
        self.size = size or r.choice([60, 100, 100, 160, 300])

    # -- what bodies ask for

    def name(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def top(self, prefix):
        return f"{self.name(prefix)}_{self.seed}"

    def opaque(self, ty):
        """A package variable of a basic type (or of one defined with it)."""
        names = [v.name for v in self.globals if v.ty == ty]
        if names:
            return self.rng.choice(names)
        v = Var(self.top("g"), ty)
        self.globals.append(v)
        self.global_texts.append(f"var {v.name} {ty} = {self.constant_of(ty)}")
        return v.name

    def constant_of(self, ty):
        r = self.rng
        if ty.kind == "int":
            lo, hi = int_range(ty)
            return str(r.choice([0, 1, 3, lo, hi, r.randint(lo, hi), r.randint(0, 20)]))
        return {"float": "1.5", "complex": "(1 - 2i)", "bool": "true", "string": '"global"'}[ty.kind]

    def complex_of(self, ty):
        return C64 if ty.text == "float32" else C128

    def float_of(self, ty):
        return F32 if ty.bits == 32 else F64

    def pick_type(self, r):
        return r.choice(self.pool)

    def callable_for(self, ty):
        return self.by_result.get(ty.text, [])

    def add_function(self, f):
        self.callable.append(f)
        if len(f.results) == 1:
            self.by_result.setdefault(f.results[0].text, []).append(f)

    def hasher(self, ty, text):
        if ty.kind == "string":
            return f"hashS_{self.id}(string({text}))"
        if ty.kind == "bool":
            return f"uint64(b2i_{self.id}(bool({text})))"
        return f"uint64({text})"

    def observer(self, ty):
        """The name of a function that mixes a value of the type into the checksum."""
        i = self.id
        if ty.text in self.observers:
            return self.observers[ty.text]
        name = self.top("obs")
        self.observers[ty.text] = name
        self.observer_texts.append(f"func {name}(x {ty}) {{\n" + self.observe(ty, "x", "\t") + "}\n")
        return name

    def observe(self, ty, x, tab):
        i, k = self.id, ty.kind
        if k == "int":
            return f"{tab}mix_{i}(uint64({x}))\n"
        if k == "float":
            return f"{tab}mix_{i}(hashF_{i}(float64({x})))\n"
        if k == "complex":
            return f"{tab}mix_{i}(hashF_{i}(float64(real({x}))))\n{tab}mix_{i}(hashF_{i}(float64(imag({x}))))\n"
        if k == "bool":
            return f"{tab}mixB_{i}(bool({x}))\n"
        if k == "string":
            return f"{tab}mixS_{i}(string({x}))\n"
        if k in ("array", "slice"):
            if ty.elem.kind == "func":
                return f"{tab}mix_{i}(uint64(len({x})))\n"
            inner = self.observer(ty.elem)
            return f"{tab}mix_{i}(uint64(len({x})))\n{tab}for _, e := range {x} {{\n{tab}\t{inner}(e)\n{tab}}}\n"
        if k == "map":
            if ty.elem.kind in ("int", "bool", "string"):
                simple = ty.key.kind in ("int", "bool", "string")
                key = self.hasher(ty.key, "k") if simple else "7"
                return (f"{tab}s := uint64(len({x}))\n{tab}for {'k' if simple else '_'}, e := range {x} {{\n"
                        f"{tab}\ts += {key} * ({self.hasher(ty.elem, 'e')} | 1)\n{tab}}}\n{tab}mix_{i}(s)\n")
            return f"{tab}mix_{i}(uint64(len({x})))\n"
        if k == "ptr":
            inner = self.observer(ty.elem)
            return f"{tab}if {x} == nil {{\n{tab}\tmix_{i}(9)\n{tab}\treturn\n{tab}}}\n{tab}{inner}(*{x})\n"
        if k == "struct":
            text = "".join(f"{tab}{self.observer(t)}({x}.{n})\n" for n, t, _ in ty.fields if t.kind != "func")
            return text or f"{tab}_ = {x}\n"
        if k in ("iface", "any"):
            cases = ty.implementers if k == "iface" else [INT, STRING, UINT8, BOOL, F64] + self.named_values
            text = f"{tab}switch e := {x}.(type) {{\n"
            for n, t in enumerate(dict.fromkeys(cases)):
                text += f"{tab}case {t}:\n{tab}\tmix_{i}({n})\n{tab}\t{self.observer(t)}(e)\n"
            return text + f"{tab}default:\n{tab}\t_ = e\n{tab}\tmix_{i}(99)\n{tab}}}\n"
        if k == "tparam":
            return f"{tab}_ = {x}\n"
        return f"{tab}_ = {x}\n"

    # -- declarations

    def field_type(self):
        r = self.rng
        options = [INT, INT, UINT8, STRING, BOOL, F64, INT32] + INTS + self.named_ints + self.structs
        options += [F32, C64, C128, array(r.choice([2, 3, 4, 8]), r.choice([INT, UINT8, INT32, F32, STRING]))]
        options += [slice_of(r.choice([INT, UINT8, STRING])), ptr(r.choice([INT, INT32])), map_of(STRING, INT)]
        return r.choice(options)

    def declare_types(self):
        r = self.rng
        out = []
        for _ in range(r.randint(1, 3)):
            base = r.choice(INTS + [INT, STRING, F64, BOOL])
            t = base.renamed(self.top("N"))
            out.append(f"type {t} {base}")
            if t.kind == "int":
                self.named_ints.append(t)
            elif t.kind == "float":
                self.floats = self.floats + [t]
            self.named_values.append(t)
        for _ in range(r.randint(2, 5)):
            name = self.top("S")
            fields = []
            big = r.random() < 0.15
            for _ in range(r.randint(1, 6) if not big else r.randint(7, 14)):
                t = self.field_type()
                if t.kind == "struct" and r.random() < 0.5 and t.text not in [f[0] for f in fields]:
                    fields.append((t.text, t, True))
                elif t.kind == "struct" and r.random() < 0.3 and t.text not in [f[0].strip("*") for f in fields]:
                    fields.append((t.text, ptr(t), True))
                else:
                    fields.append((self.name("f"), t, False))
            t = Ty("struct", name, fields=fields)
            out.append(f"type {name} struct {{")
            for n, ft, embedded in fields:
                if r.random() < 0.05:
                    out.append(f"\t_ {r.choice([UINT8, INT32, STRING])}")
                out.append(f"\t{ft}" if embedded else f"\t{n} {ft}")
            out.append("}\n")
            self.structs.append(t)
            if r.random() < 0.25:
                twin = t.renamed(self.top("S"))
                out.append(f"type {twin} {t}\n")
                self.structs.append(twin)
                self.twins[t.text], self.twins[twin.text] = twin, t
            if t.scalars() < 40:
                self.named_values.append(t)
        if r.random() < 0.5:
            base = array(r.choice([4, 8]), r.choice([INT, UINT8, BY_NAME["uint16"]]))
            t = base.renamed(self.top("A"))
            out.append(f"type {t} {base}")
            self.pool.append(t)
            self.named_values.append(t)
        self.type_texts = out

    def fill_pool(self):
        r = self.rng
        pool = [INT] * 6 + INTS + [STRING] * 3 + [BOOL] * 3 + [F64, F64, F32, C128, C64] + self.named_ints + self.floats
        pool += self.named_values + self.structs * 2
        elems = [INT, INT, UINT8, INT32, UINT64, F64, STRING] + self.structs + self.named_ints
        pool += [slice_of(INT), slice_of(INT), BYTES] + [slice_of(r.choice(elems)) for _ in range(3)]
        pool += [array(r.choice([2, 3, 4, 8, 8, 16]), r.choice(elems)) for _ in range(3)]
        pool += [array(r.randint(2, 4), array(r.choice([2, 4, 8]), r.choice([INT, UINT8, F64])))]
        pool += [array(r.choice([33, 64, 100]), r.choice([INT, UINT8, INT32]))]
        pool += [slice_of(slice_of(r.choice([INT, UINT8, STRING])))]
        keys = [k for k in [INT, STRING, UINT8, BY_NAME["int16"]] + self.named_ints]
        pool += [map_of(r.choice(keys), r.choice([INT, STRING, UINT8, UINT64] + self.structs)) for _ in range(2)]
        comparable = [s for s in self.structs if s.comparable() and not s.reference()]
        if comparable and r.random() < 0.5:
            pool.append(map_of(r.choice(comparable), INT))
        pool += [ptr(r.choice(self.structs)) for _ in range(3)] + [ptr(INT), ptr(r.choice(INTS))]
        simple = [INT, INT, UINT8, STRING, BOOL, F64, UINT64]
        for _ in range(2):
            pool.append(func([r.choice(simple) for _ in range(r.randint(0, 2))], [r.choice(simple)]))
        if r.random() < 0.4:
            t = Ty("struct", "struct { x int; y uint8 }", fields=[("x", INT, False), ("y", UINT8, False)])
            pool.append(t)
        pool.append(ANY)
        self.pool += pool

    def declare_constants(self):
        """Constants, untyped ones beyond every type's range among them; none of them overflows where it is used."""
        r = self.rng
        out, self.constant_names = [], []
        shift = r.randint(60, 300)
        known = [(self.top("c"), (1 << shift) - r.randint(1, 9))]
        out.append(f"const {known[0][0]} = 1<<{shift} - {(1 << shift) - known[0][1]}")
        for _ in range(r.randint(2, 5)):
            (a, v), (b, w) = r.choice(known), r.choice(known)
            k = r.randint(1, 1000)
            text, value = r.choice([
                (f"{a} >> {k % 70}", v >> k % 70), (f"{a} + {b}", v + w), (f"{a} - {b}*{k}", v - w * k),
                (f"{a} & {b}", v & w), (f"{a} ^ {b}", v ^ w), (f"-{a} | {k}", -v | k), (f"{a} &^ {k}", v & ~k),
                (f"^{a}", ~v), (f"{a} % {k}", abs(v) % k * (1 if v >= 0 else -1)),
                (f"{a} / {k}", abs(v) // k * (1 if v >= 0 else -1)), (f"'x' + {a}<<{k % 9}", 120 + (v << k % 9)),
            ])
            if abs(value) < 1 << 400:
                known.append((self.top("c"), value))
                out.append(f"const {known[-1][0]} = {text}")
        for name, value in known:
            fits = [t for t in INTS if int_range(t)[0] <= value <= int_range(t)[1]]
            if fits:
                self.constant_names.append((name, r.choice(fits).text))
            else:
                self.constant_names += [(f"{name} & 0x7fff", "int16"), (f"{name} % 1000003", "int32")]
                self.constant_names.append((name, "float64"))
        it = [self.top("c") for _ in range(4)]
        out += ["const (", f"\t{it[0]} uint8 = 1 << (iota + {r.randint(0, 3)})", f"\t{it[1]}", "\t_", f"\t{it[3]}", ")"]
        f = self.top("c")
        out.append(f"const {f} = {r.randint(1, 99)} / {r.choice([2.0, 3.0, 7.0])} + 1i*1i")
        self.constant_names += [(c, "uint8") for c in (it[0], it[1], it[3])] + [(f"real({f})", "float64")]
        self.constant_texts = out

    def declare_globals(self):
        r = self.rng
        self.global_texts = []
        for ty in BASIC:
            if r.random() < 0.4:
                self.opaque(ty)
        body = self.body(pure=True, budget=200)
        body.may_panic_allowed = False
        for _ in range(r.randint(1, 5)):
            ty = self.pick_type(r)
            if ty.kind in ("iface",):
                continue
            body.scopes = [[g for g in self.globals]]
            name = self.top("g")
            body.spent, body.limit = 0, 6
            text = body.make(ty, 2)
            self.global_texts.append(f"var {name} {ty} = {text}")
            self.globals.append(Var(name, ty))

    def body(self, pure, budget, params=(), results=(), tparam=None):
        return Body(self, pure, budget, list(params), list(results), tparam)

    def function(self, pure, receiver=None, method=None, signature=None, tparam=None, budget=None):
        """One function; its text goes to `self.function_texts`, its record is returned."""
        r = self.rng
        budget = budget or (r.choice([20, 60, 60, 200, 800]) if pure else r.choice([200, 2000, 20000]))
        if signature:
            params, results, variadic = signature[0], signature[1], None
        else:
            count = r.choice([0, 1, 1, 2, 2, 3, 4, 5, 12])
            params = [self.pick_type(r) if tparam is None or r.random() < 0.4 else r.choice([tparam, tparam, slice_of(tparam)])
                      for _ in range(count)]
            if tparam is not None and receiver is None:
                params = [tparam] + params
            results = [self.pick_type(r) for _ in range(1 if pure else r.choice([0, 1, 1, 2, 2, 3]))]
            if tparam is not None and r.random() < 0.8:
                results = [tparam]
            variadic = r.choice([INT, INT, STRING, UINT8, F64]) if r.random() < 0.1 and tparam is None else None
        name = method or self.top("F" if not pure else "P")
        names = [self.name("p") for _ in params]
        named = [self.name("res") for _ in results] if not pure and results and r.random() < 0.4 else []
        variables = [Var(n, t, depth=1) for n, t in zip(names, params)]
        texts = [f"{n} {t}" for n, t in zip(names, params)]
        if variadic is not None:
            n = self.name("p")
            texts.append(f"{n} ...{variadic}")
            variables.append(Var(n, slice_of(variadic), depth=1, wild=True))
        b = self.body(pure, budget, variables, results, tparam)
        head = "func "
        if receiver is not None:
            rn = self.name("t")
            head += f"({rn} {receiver}) "
            b.scopes[1].append(Var(rn, receiver, depth=1))
        if tparam is not None and receiver is None:
            head += f"{name}[{tparam} {tparam.constraint}]"
        else:
            head += name
        if named:
            back = " (" + ", ".join(f"{n} {t}" for n, t in zip(named, results)) + ")"
            for n, t in zip(named, results):
                b.scopes[1].append(Var(n, t, depth=1, wild=t.reference()))
            b.named_results = [] if any(t.reference() for t in results) else named
        else:
            back = "" if not results else f" {results[0]}" if len(results) == 1 else f" ({', '.join(map(str, results))})"
        b.function(head + f"({', '.join(texts)}){back}")
        self.function_texts.append("\n".join(b.out))
        return Func(name, params, results, pure, b.cost + 3, b.panics, receiver, variadic, tparam)

    def declare_methods(self):
        r = self.rng
        receivers = self.structs + self.named_ints
        for _ in range(r.randint(1, 3)):
            t = r.choice(receivers)
            pure = r.random() < 0.7
            recv = ptr(t) if r.random() < 0.5 else t
            m = self.function(pure, receiver=recv, method=self.name("M"))
            self.add_function(m)
        # Interfaces: a few types get the same methods, which are pure and cheap.
        for _ in range(r.choice([1, 1, 2])):
            chosen = r.sample(receivers, min(len(receivers), r.randint(2, 3)))
            chosen = [ptr(t) if r.random() < 0.4 and t.kind == "struct" else t for t in chosen]
            simple = [INT, STRING, BOOL, UINT8, F64]
            specs = [(self.name("I"), [r.choice(simple) for _ in range(r.randint(0, 2))], [r.choice(simple)])
                     for _ in range(r.randint(1, 2))]
            for t in chosen:
                for name, params, results in specs:
                    m = self.function(True, receiver=t, method=name, signature=(params, results), budget=40)
                    m.cost = min(m.cost, 100)
                    self.add_function(m)
            name = self.top("I")
            methods = [Func(n, p, q, True, 100, False) for n, p, q in specs]
            iface = Ty("iface", name, implementers=chosen, methods=methods)
            text = [f"type {name} interface {{"]
            for n, p, q in specs:
                text.append(f"\t{n}({', '.join(map(str, p))}) {q[0]}")
            self.type_texts += text + ["}\n"]
            self.ifaces.append(iface)
            self.pool += [iface, iface, r.choice([slice_of(iface), array(4, iface), map_of(STRING, iface), slice_of(ANY)])]
            if len(specs) > 1:
                # A smaller interface that this one embeds.
                part = Ty("iface", self.top("I"), implementers=chosen, methods=methods[:1])
                part.wider = iface
                self.type_texts += [f"type {part} interface {{", text[1], "}\n"]
                self.type_texts[self.type_texts.index(text[0]) + 1] = f"\t{part}"
                self.ifaces.append(part)
                self.pool.append(part)

    def type_sets(self):
        return [
            ([INT, BY_NAME["int8"], BY_NAME["uint16"], UINT64, UINT8] + self.named_ints,
             "interface{ ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr }"),
            ([INT, F64, F32, INT32], "interface{ ~int | ~int32 | ~float32 | ~float64 }"),
            ([INT, STRING, F64], "interface{ int | string | float64 }"),
        ]

    def declare_generics(self):
        r = self.rng
        sets = self.type_sets()
        for _ in range(r.randint(1, 2)):
            types, constraint = r.choice(sets)
            tp = Ty("tparam", self.name("T"), typeset=types)
            tp.constraint = constraint
            f = self.function(True, tparam=tp)
            for t in r.sample(types, min(3, len(types))):
                def put(x, t=t):
                    return t if x == tp else slice_of(t) if x.text == f"[]{tp}" else x
                name = f.name if r.random() < 0.6 else f"{f.name}[{t}]"
                self.add_function(Func(name, [put(p) for p in f.params], [put(x) for x in f.results], True, f.cost,
                                       f.panics))

    def declare_generic_types(self):
        """A generic struct with methods, and types made of it."""
        r = self.rng
        types, constraint = self.type_sets()[r.randrange(2)]
        tp = Ty("tparam", self.name("T"), typeset=types)
        tp.constraint = constraint
        name = self.top("G")
        shape = [(self.name("f"), tp, False), (self.name("f"), r.choice([INT, STRING, UINT8]), False)]
        shape += [(self.name("f"), r.choice([array(4, tp), tp, slice_of(tp)]), False) for _ in range(r.randint(0, 2))]
        inner = Ty("struct", f"{name}[{tp}]", fields=shape)
        self.type_texts.append(f"type {name}[{tp} {constraint}] struct {{")
        self.type_texts += [f"\t{n} {t}" for n, t, _ in shape] + ["}\n"]
        methods = []
        for _ in range(r.randint(1, 3)):
            receiver = ptr(inner) if r.random() < 0.6 else inner
            methods.append(self.function(True, receiver=receiver, method=self.name("M"), tparam=tp))

        def put(x, t):
            if x.kind == "array" and x.elem == tp:
                return array(x.length, t)
            return t if x == tp else slice_of(t) if x.text == f"[]{tp}" else x
        for t in r.sample(types, min(2, len(types))):
            made = Ty("struct", f"{name}[{t}]", fields=[(n, put(ft, t), e) for n, ft, e in shape])
            self.structs.append(made)
            self.pool += [made, made, ptr(made)]
            for m in methods:
                receiver = ptr(made) if m.receiver.kind == "ptr" else made
                self.add_function(Func(m.name, [put(p, t) for p in m.params], [put(q, t) for q in m.results], m.pure,
                                       m.cost, m.panics, receiver))

    def text(self):
        r = self.rng
        self.function_texts = []
        self.declare_types()
        self.fill_pool()
        self.declare_constants()
        self.declare_globals()
        self.declare_methods()
        if r.random() < 0.6:
            self.declare_generics()
        if r.random() < 0.4:
            self.declare_generic_types()
        before = sum(t.count("\n") + 1 for t in self.function_texts)
        while sum(t.count("\n") + 1 for t in self.function_texts) < self.size + before:
            f = self.function(r.random() < 0.3)
            self.add_function(f)
        # Dependencies decide in which order package variables get their values.
        r.shuffle(self.global_texts)
        main = self.main_text()
        parts = [PRELUDE, "\n".join(self.type_texts), "\n".join(self.constant_texts), "\n".join(self.global_texts),
                 "\n".join(self.observer_texts), "\n\n".join(self.function_texts), main]
        text = "\n".join(parts) + "\n"
        head = "// Made by testsuite/random/generate.py.\npackage main\n\n"
        for path in ("fmt", "math", "math/bits", "sync"):
            if path.split("/")[-1] + "." in text:
                head += f'import "{path}"\n'
        return head + text

    def main_text(self):
        r = self.rng
        b = self.body(pure=False, budget=100000)
        b.may_panic_allowed = False
        b.out = ["func main() {"]
        b.indent = 1
        i = self.id
        for c, t in self.constant_names:
            b.line(f"println({t}({c}))")
        effective = [f for f in self.callable if not f.pure]
        pure = [f for f in self.callable if f.pure]
        for f in effective + r.sample(pure, min(6, len(pure))):
            for _ in range(r.choice([1, 1, 2])):
                b.push()
                b.line(f'try_{i}("{f.name.split("[")[0].split("_")[0]}", func() {{')
                b.indent += 1
                b.spent, b.limit, b.risk = 0, 12, 0
                b.may_panic_allowed = False
                call = b.call_text(f, 2)
                if not f.results:
                    b.line(call)
                else:
                    names = [b.name("r") for _ in f.results]
                    b.line(f"{', '.join(names)} := {call}")
                    for n, t in zip(names, f.results):
                        b.observe_text(n, t)
                        if t.kind in ("int", "float", "complex", "bool") and r.random() < 0.3:
                            b.line(f"println({n})")
                b.indent -= 1
                b.line("})")
                b.pop()
        for g in self.globals:
            if g.ty.kind != "func":
                b.observe_text(g.name, g.ty)
        if self.uses_fmt:
            for g in self.globals:
                if not g.ty.reference() and g.ty.kind not in ("ptr",):
                    b.line(f'fmt.Printf("%v %+v %T\\n", {g.name}, {g.name}, {g.name})')
            b.line('fmt.Println("fmt")')
        b.line(f"println(sum_{i})")
        self.ending(b)
        b.line("")
        b.out.pop()
        b.out.append("}")
        return "\n".join(b.out)

    def ending(self, b):
        """Some programs do not end well."""
        r = self.rng
        roll = r.random()
        i = self.id
        if roll < 0.08:
            b.line('defer println("deferred")')
            b.may_panic_allowed = True
            b.push()
            b.trouble()
            b.pop()
        elif roll < 0.10:
            b.line(f"panic(errT_{i}({r.randrange(100)}))")
        elif roll < 0.12:
            b.line("var c chan int")
            b.line("<-c")
        elif roll < 0.14:
            b.line("defer func() {")
            b.line("\tdefer func() { panic(recover()) }()")
            b.line('\tpanic("second")')
            b.line("}()")
            b.line(f"panic(errT_{i}(3))")


def generate(seed, size=None):
    """The text of the program of a seed; `size` is how many lines its functions have at least."""
    if seed % 16 == 0:
        return order_program(seed)
    return Program(seed, size).text()


if __name__ == "__main__":
    sys.stdout.write(generate(*map(int, sys.argv[1:])))
