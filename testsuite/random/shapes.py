"""Statements shaped after what each optimisation pass looks for, right and wrong by one.

Edge loops index with expressions of their counter that may or may not stay within the slice: what happened before the
panic is observed afterwards. Alias statements store and load through different ways to the same place. Phi statements
give variables different values on many paths."""

from gotypes import BOOL, BY_NAME, F64, INT, INT32, INTS, STRING, UINT64, UINT8, Var, slice_of


class Shapes:
    """The part of a function body's generator that makes shaped statements."""

    def edge_loop_stmt(self):
        r = self.rng
        if self.pure or self.mult > 8 or (self.budget - self.cost) / self.mult < 300:
            return self.op_assign_stmt()
        i = self.program.id
        s, t, k = self.name("s"), self.name("t"), self.name("i")
        ty = r.choice([INT, INT, INT, UINT8, INT32, UINT64, BY_NAME["uint16"], F64])
        n = r.choice([1, 2, 3, 5, 8, 10, 16, 20])
        kind = r.choice(["make", "literal", "array", "param"])
        if kind == "array":
            self.line(f"var {s} [{n}]{ty}")
        elif kind == "literal":
            self.line(f"{s} := []{ty}{{{', '.join(str(r.randrange(100)) for _ in range(n))}}}")
        elif kind == "make":
            self.line(f"{s} := make([]{ty}, {n}, {n + r.choice([0, 0, 4])})")
        else:
            # Its length is not known to the compiler.
            self.line(f"{s} := make([]{ty}, {n} + {self.program.opaque(INT)}&1)")
        self.line(f"{t} := {self.typed_literal(ty)}")
        local = r.random() < 0.5
        self.line(f"func({t} {ty}) {{" if local else "func() {")
        self.indent += 1
        self.line(f"defer caught_{i}()")
        length = f"len({s})"
        head, counter = self.edge_header(k, length, n)
        for line in head:
            self.line(line)
        self.indent += 1
        self.push()
        keep = self.mult, self.may_panic_allowed, self.can_return, self.loops
        self.mult *= 20
        self.may_panic_allowed, self.can_return, self.loops = False, False, []
        self.scopes[-1].append(Var(t, ty, depth=len(self.scopes)))
        self.scopes[-1].append(Var(k, counter, readonly=True, depth=len(self.scopes)))
        for _ in range(r.randint(1, 3)):
            self.fresh_statement()
            at = self.edge_index(k, counter, length)
            match r.randrange(6):
                case 0:
                    self.line(f"{s}[{at}] = {self.nonconst(ty, 1)}")
                case 1:
                    self.line(f"{s}[{at}] += {t}")
                case 2:
                    self.line(f"{t} += {s}[{at}]")
                case 3:
                    self.line(f"{t} -= {s}[{at}] + {s}[{self.edge_index(k, counter, length)}]")
                case 4:
                    self.line(f"if {self.cond()} {{")
                    self.line(f"\t{s}[{at}]++")
                    self.line("}")
                case _:
                    self.line(f"if uint({at}) < uint({length}) {{")
                    self.line(f"\t{t} ^= {s}[{at}]" if ty.kind == "int" else f"\t{t} *= {s}[{at}]")
                    self.line("}")
        if r.random() < 0.3:
            self.nesting += 1
            self.statement_of(["op_assign", "assign", "if"])
            self.nesting -= 1
        self.use_all()
        self.mult, self.may_panic_allowed, self.can_return, self.loops = keep
        self.pop()
        self.indent -= 1
        self.line("}")
        if local:
            self.observe_text(t, ty)
        self.indent -= 1
        self.line(f"}}({t})" if local else "}()")
        self.observe_text(t, ty)
        if kind == "array":
            self.observe_text(f"{s}[:]", slice_of(ty))
        else:
            self.observe_text(s, slice_of(ty))
        self.cost += 600 * self.mult

    def edge_header(self, k, length, n):
        """A loop that ends, near the bounds of the slice."""
        r = self.rng
        limit = r.choice([length, length, length, f"{length}-1", f"{length}+1", str(n), str(n + 1), str(max(1, n - 1)),
                          f"{length}/2", f"min({length}, 7)", f"{self.program.opaque(INT)}&15"])
        step = r.choice([1, 1, 1, 2, 3])
        match r.randrange(10):
            case 0:
                return [f"for {k} := {limit}; {k} >= {r.choice([0, 0, 1, -1])}; {k} -= {step} {{"], INT
            case 1:
                return [f"for {k} := {length} - 1; {k} > {r.choice([0, -1, 1])}; {k}-- {{"], INT
            case 2:
                ty = r.choice([UINT8, BY_NAME["int8"], BY_NAME["uint16"], INT32])
                return [f"for {k} := {ty}({r.choice([0, 1, 2])}); {k} < {ty}({limit}); {k}++ {{"], ty
            case 3:
                # Counts down to zero and wraps.
                return [f"for {k} := uint({limit}); {k} < uint({length})+2; {k}-- {{"], BY_NAME["uint"]
            case 4:
                return [f"for {k} := range {length} {{"], INT
            case 5:
                return [f"for {k} := {r.choice([0, 1, -1])}; {k} <= {limit}; {k} += {step} {{"], INT
            case 6:
                # Wraps around within the counter's type.
                ty = r.choice([UINT8, BY_NAME["int8"]])
                start = 250 if ty.text == "uint8" else 120
                return [f"for {k} := {ty}({start}); {k} != {r.choice([3, 5])}; {k}++ {{"], ty
            case 7:
                big = "1<<63 - 1"
                return [f"for {k} := {big} - {r.choice([3, 5])}; {k} > 0 && {k} <= {big}; {k}++ {{"], INT
            case _:
                return [f"for {k} := {r.choice([0, 0, 0, 1, 2])}; {k} < {limit}; {k} += {step} {{"], INT

    def edge_index(self, k, counter, length):
        r = self.rng
        c = r.choice([1, 1, 2, 3])
        i = k if counter.text == "int" else f"int({k})"
        return r.choice([
            k, k, k, f"{i}+{c}", f"{i}-{c}", f"{i}*2", f"{i}/2", f"{length}-1-{i}", f"{length}-{i}", f"{i}&3", f"{i}%4",
            f"{i}>>1", f"{i}<<1", f"{i}^1", f"uint8({k})", f"int8({k})", f"int({k}+{c})-{c}", f"{i}+{c}-{c}", f"-{i}",
            f"min({i}, {length}-1)", f"max({i}-{c}, 0)", f"({i}+{length})%{length}", f"uint({k})%uint({length})",
            f"{i}&^{c}", f"{length}-{c}+{i}-{i}",
        ])

    def reslice_stmt(self):
        """A loop that eats a slice or a string from one end."""
        r = self.rng
        if (self.budget - self.cost) / max(1, self.mult) < 200:
            return self.op_assign_stmt()
        slices = [v for v in self.visible() if v.ty.kind == "slice" and v.ty.elem.kind in ("int", "float")]
        w, acc = self.name("w"), self.name("acc")
        if slices and r.random() < 0.7:
            s = r.choice(slices)
            ty, text = s.ty.elem, s.name
        else:
            ty, text = UINT8, f"cut_{self.program.id}(string({self.nonconst(STRING, 2)}), 20)"
        self.line(f"{w}, {acc} := {text}, {self.typed_literal(ty)}")
        need = r.choice([1, 2, 3, 4])
        self.line(f"for len({w}) {r.choice(['>=', '>', '>='])} {need} {{")
        for _ in range(r.randint(1, 3)):
            at = r.randrange(need)
            at = r.choice([str(at), f"len({w})-{at + 1}"])
            op = r.choice(["+=", "-=", "*="] + (["^=", "|="] if ty.kind == "int" else []))
            self.line(f"\t{acc} {op} {w}[{at}]")
        step = r.randint(1, need)
        self.line(f"\t{w} = " + r.choice([f"{w}[{step}:]", f"{w}[:len({w})-{step}]", f"{w}[{step}:len({w})]"]))
        self.line("}")
        self.cost += 100 * self.mult
        self.declare_var(acc, ty)

    def alias_stmt(self):
        """Two ways to one place."""
        r = self.rng
        homes = [(v, way) for ty in (INT, UINT8, INT32, UINT64, F64, STRING) for v, way in self.paths(ty, lvalue=True)
                 if all(s[0] != "map" for s in way)]
        if self.pure or not homes or self.mult > 100:
            return self.op_assign_stmt()
        v, way = r.choice(homes)
        ty = v.ty
        for kind, arg in way:
            ty = dict((n, t) for n, t, _ in self.flat_fields(ty))[arg] if kind == "field" else ty.elem
        if ty.kind == "ptr":
            return self.op_assign_stmt()
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        text = self.walk(v, way, 0)
        p, q = self.name("p"), self.name("q")
        self.line(f"{p} := &{text}")
        self.line(f"{text} = {self.expr(ty, 1)}")
        self.line(f"{q} := *{p}")
        self.line(f"*{p} = {self.nonconst(ty, 2)}")
        self.declare_var(q, ty)
        if r.random() < 0.5:
            self.statement_of(["assign", "op_assign", "call"])
        if ty.kind == "int" and r.random() < 0.5:
            self.line(f"*{p} += {text} ^ {q}")
        elif ty.kind != "string":
            self.line(f"{text} += *{p}")
        self.observe_text(r.choice([text, f"*{p}"]), ty)
        self.may_panic_allowed = keep

    def length_stmt(self):
        """A number that is an index first and a length later, or the other way round."""
        r = self.rng
        if self.pure or self.mult > 8:
            return self.op_assign_stmt()
        n, t, s, acc = self.name("n"), self.name("t"), self.name("s"), self.name("acc")
        i = self.program.id
        size = r.choice([4, 8, 10])
        self.line(f"{acc}, {n} := 1, {self.nonconst(INT, 2)}")
        self.line(f"{t} := make([]int, {size}, {size + r.choice([0, 2])})")
        if r.random() < 0.8:
            # Small, of either sign.
            self.line(f"{n} = {r.choice(['', '', '-'])}({n} % {size + 3})")
        test = r.choice([f"{n} < {size}", f"{n} < len({t})", f"{n} <= len({t})", f"{n} >= 0", f"{n} != {size}",
                         f"uint({n}) < {size}", "true"])
        look = [f"if {test} {{", f"\t{acc} += {t}[{r.choice([n, n, f'{n}-1', f'{n}+1', f'len({t})-{n}'])}]", "}"]
        use = [f"{s} := " + r.choice([f"make([]int, {n})", f"{t}[:{n}]", f"{t}[{n}:]", f"make([]int, 2, {n})",
                                      f"{t}[1:{n}]", f"{t}[:2:{n}]", f"append({t}[:{n}:{n}], {acc})"])]
        use += [f"for i := range {s} {{", f"\t{s}[i] += {r.choice(['i', n, acc])}", "}",
                f"{acc} += {s}[{r.choice(['0', 'len(%s)-1' % s, acc + '&1', n + '-1', n])}]"]
        parts = [look, use] if r.random() < 0.7 else [use, look]
        if r.random() < 0.3:
            parts.append([f"{acc} ^= {t}[{n}]"])
        # Parameters, not captured variables: those live in memory.
        self.line(f"func({n}, {acc} int, {t} []int) {{")
        self.line(f"\tdefer caught_{i}()")
        for text in [x for p in parts for x in p]:
            self.line("\t" + text)
        self.line(f"\tmix_{i}(uint64({acc}))")
        self.line(f"}}({n}, {acc}, {t})")
        self.cost += 200 * self.mult
        self.observe_text(acc, INT)
        self.observe_text(t, slice_of(INT))

    def move_stmt(self):
        """Elements that are moved about while one of them is read."""
        r = self.rng
        if self.pure or self.mult > 8:
            return self.op_assign_stmt()
        elems = [t for t in self.program.structs + self.program.arrays if not t.reference() and t.scalars() < 60]
        if not elems:
            return self.alias_stmt()
        ty = r.choice(elems)
        s, p, i, j, acc, v = (self.name(x) for x in ("s", "p", "i", "j", "acc", "v"))
        n = r.randint(4, 9)
        leaves = [(way, t) for t in (INT, UINT8, F64, INT32, UINT64, BY_NAME["int16"]) for way in self.steps(ty, t, 3, True)]
        self.line(f"{s} := []{ty}{{{', '.join(self.make(ty, 1) for _ in range(n))}}}")
        if not leaves:
            return self.observe_text(s, slice_of(ty))
        way, leaf = r.choice(leaves)
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        if r.random() < 0.7:
            self.line(f"for {i} := range {s} {{")
            self.line(f"\t{self.walk(Var(f'{s}[{i}]', ty), way, 0)} = {leaf}({i} * {r.randint(1, 9)})")
            self.line("}")
        self.line(f"{acc}, {p} := {self.typed_literal(leaf)}, &{s}[{self.nonconst(INT, 1)}&3]")
        self.line(f"for {i} := 0; {i} < len({s})-1; {i}++ {{")
        read = self.walk(Var(p, ty), way, 0)
        self.line(f"\t{j} := " + r.choice([f"{i} + 1", f"len({s}) - 1 - {i}", f"({i} * 3) % len({s})"]))
        self.line(f"\t{acc} {r.choice(['+=', '-=', '*='])} {read}")
        moves = [[f"{v} := {s}[{i}]", f"{s}[{j}] = {v}"], [f"{s}[{i}], {s}[{j}] = {s}[{j}], {s}[{i}]"],
                 [f"{s}[{j}] = {s}[{i}]"], [f"{v} := *{p}", f"*{p} = {s}[{i}]", f"{s}[{j}] = {v}"],
                 [f"{v} := {s}[{j}]", f"{self.walk(Var(v, ty), way, 0)}++", f"{s}[{i}] = {v}"],
                 [f"{s}[{j}] = {ty}{{}}", f"*{p} = {s}[{i}]"]]
        for text in r.choice(moves) + ([f"{self.walk(Var(f'{s}[{i}]', ty), way, 0)} += {leaf}({i})"] if r.random() < 0.5 else []):
            self.line("\t" + text)
        self.line(f"\t{acc} += {read}")
        self.line("}")
        self.may_panic_allowed = keep
        self.cost += 300 * self.mult
        self.observe_text(acc, leaf)
        self.observe_text(s, slice_of(ty))

    def flat_fields(self, ty):
        """Fields of a struct, those promoted included."""
        if ty.kind == "ptr":
            ty = ty.elem
        out = list(ty.fields)
        for _, t, embedded in ty.fields:
            if embedded:
                names = {n for n, _, _ in out}
                out += [f for f in self.flat_fields(t) if f[0] not in names]
        return out

    def phi_stmt(self):
        """A few variables, changed on many paths, then used together."""
        r = self.rng
        ty = r.choice([INT, INT, UINT8, INT32, UINT64, F64, BOOL, STRING] if self.mult == 1 else [INT, UINT8, F64])
        names = [self.name("x") for _ in range(r.randint(2, 4))]
        self.line(f"{', '.join(names)} := {', '.join(self.typed(ty, 1) for _ in names)}")
        for n in names:
            self.declare_var(n, ty)
        for _ in range(r.randint(2, 4)):
            self.fresh_statement()
            a, b = r.choice(names), r.choice(names)
            match r.randrange(4):
                case 0:
                    self.line(f"if {self.cond()} {{")
                    self.line(f"\t{a} = {self.nonconst(ty, 1)}")
                    self.line("} else {")
                    self.line(f"\t{b} = {self.nonconst(ty, 2)}")
                    self.line("}")
                case 1:
                    self.line(f"if {self.cond()} {{")
                    self.line(f"\t{a}, {b} = {b}, {a}" if a != b else f"\t{a} = {self.leaf(ty)}")
                    self.line("}")
                case 2:
                    n = self.name("i")
                    self.line(f"for {n} := range {r.randint(2, 5)} {{")
                    other = [x for x in names if x != a]
                    self.line(f"\tif {n} != {r.randrange(3)} {{")
                    self.line(f"\t\t{a}, {other[0]} = {other[0]}, {a}")
                    self.line("\t}")
                    if ty.numeric:
                        self.line(f"\t{b} {r.choice(['+=', '-=', '*='])} {r.choice(names)}")
                    self.line("}")
                    self.cost += 10 * self.mult
                case _:
                    self.line(f"switch {self.name_of_bool()} {{")
                    self.line(f"case {self.nonconst(BOOL, 1)}:")
                    self.line(f"\t{a} = {b}")
                    self.line("default:")
                    self.line(f"\t{b} = {self.nonconst(ty, 2)}")
                    self.line("}")

    def name_of_bool(self):
        return f"({self.nonconst(BOOL, 1)})"

    def list_stmt(self):
        """Linked structures on the heap, walked and changed."""
        r = self.rng
        if self.pure or self.mult > 4 or self.in_closure():
            return self.op_assign_stmt()
        node, h, k, p = self.name("node"), self.name("h"), self.name("i"), self.name("p")
        ty = r.choice([INT, UINT8, STRING, F64, UINT64])
        i = self.program.id
        self.line(f"type {node} struct {{")
        self.line(f"\tv {ty}")
        self.line(f"\tnext *{node}")
        self.line(f"\tmore []*{node}")
        self.line("}")
        self.line(f"var {h} *{node}")
        n = r.randint(3, 40)
        self.line(f"for {k} := range {n} {{")
        self.indent += 1
        self.push()
        keep, self.mult = self.mult, self.mult * n
        self.counter(k, INT, n)
        self.line(f"{h} = &{node}{{v: {self.typed(ty, 2)}, next: {h}}}")
        self.mult = keep
        self.pop()
        self.line(f"if {k}%{r.randint(2, 5)} == 1 {{")
        self.line(f"\t{h}.more = append({h}.more, {h}.next, {h})")
        self.line("}")
        self.indent -= 1
        self.line("}")
        if r.random() < 0.7:
            # Turns it around.
            self.line(f"var {p} *{node}")
            self.line(f"for {h} != nil {{")
            self.line(f"\t{h}.next, {p}, {h} = {p}, {h}, {h}.next")
            self.line("}")
            self.line(f"{h} = {p}")
        self.line(f"for {h} != nil {{")
        self.line(f"\t{self.program.observer(ty)}({h}.v)")
        self.line(f"\tfor _, x := range {h}.more {{")
        self.line(f"\t\tmixB_{i}(x == {h})")
        self.line(f"\t\t{self.program.observer(ty)}(x.v)")
        self.line("\t}")
        self.line(f"\t{h} = {h}.next")
        self.line("}")
        self.cost += 40 * n * self.mult

    def sort_stmt(self):
        """Sorting by hand, with comparisons of any ordered type."""
        r = self.rng
        slices = [v for v in self.visible() if v.ty.kind == "slice" and v.ty.elem.kind in ("int", "string")
                  and (v.fresh or v.private)]
        if not slices or (self.budget - self.cost) / max(1, self.mult) < 500:
            return self.reslice_stmt()
        s = r.choice(slices).name
        i, j = self.name("i"), self.name("j")
        op = r.choice(["<", ">"])
        if r.random() < 0.5:
            self.line(f"for {i} := 1; {i} < len({s}); {i}++ {{")
            self.line(f"\tfor {j} := {i}; {j} > 0 && {s}[{j}] {op} {s}[{j}-1]; {j}-- {{")
            self.line(f"\t\t{s}[{j}], {s}[{j}-1] = {s}[{j}-1], {s}[{j}]")
        else:
            self.line(f"for {i} := range {s} {{")
            self.line(f"\tfor {j} := {i} + 1; {j} < len({s}); {j}++ {{")
            self.line(f"\t\tif {s}[{j}] {op} {s}[{i}] {{")
            self.line(f"\t\t\t{s}[{j}], {s}[{i}] = {s}[{i}], {s}[{j}]")
            self.line("\t\t}")
        self.line("\t}")
        self.line("}")
        self.cost += 400 * self.mult

    def recursion_stmt(self):
        """A local function that calls itself, to a bounded depth, with variables across the call."""
        r = self.rng
        if self.pure or self.mult > 4 or (self.budget - self.cost) / self.mult < 1500:
            return self.op_assign_stmt()
        f, n, x = self.name("rec"), self.name("n"), self.name("x")
        ty = r.choice([INT, UINT64, UINT8, F64, STRING, INT32])
        self.line(f"var {f} func({n} int, {x} {ty}) {ty}")
        self.line(f"{f} = func({n} int, {x} {ty}) {ty} {{")
        self.indent += 1
        self.push()
        self.closures += 1
        keep = self.mult, self.loops, self.can_return, self.may_panic_allowed
        self.mult, self.loops, self.can_return, self.may_panic_allowed = self.mult * 60, [], False, False
        self.scopes[-1].append(Var(n, INT, depth=len(self.scopes), readonly=True))
        self.scopes[-1].append(Var(x, ty, depth=len(self.scopes)))
        self.line(f"if {n} <= 0 {{")
        self.line(f"\treturn {self.nonconst(ty, 1)}")
        self.line("}")
        v = self.name("v")
        self.line(f"{v} := {self.typed(ty, 2) if ty.kind != 'string' else x}")
        self.declare_var(v, ty)
        self.nesting += 2
        self.statement_of(["op_assign", "phi", "if"] if ty.kind != "string" else ["op_assign"])
        self.nesting -= 2
        if r.random() < 0.6:
            self.line(f"{v} {'+=' if ty.kind == 'string' else r.choice(['+=', '-=', '*='])} {f}({n}-1, {x})")
        if r.random() < 0.6:
            self.line(f"{x} = {f}({n}-2, {v if ty.kind != 'string' else chr(34) + 'q' + chr(34)})")
        self.use_all()
        self.line(f"return {v} + {x}" if ty.kind != "string" else f"return cut_{self.program.id}({v}+{x}, 9)")
        self.mult, self.loops, self.can_return, self.may_panic_allowed = keep
        self.closures -= 1
        self.pop()
        self.indent -= 1
        self.line("}")
        self.observe_text(f"{f}({r.randint(3, 6)}, {self.typed(ty, 1)})", ty)
        self.cost += 400 * self.mult

    def conversion_stmt(self):
        """Chains of conversions through narrow and wide types."""
        r = self.rng
        ty = r.choice(INTS)
        text = self.nonconst(ty, 1)
        for _ in range(r.randint(2, 5)):
            ty = r.choice(INTS + [F64] * 2) if ty.kind == "int" else INT
            if ty.kind == "int" and text.startswith("float64("):
                text = f"f2i_{self.program.id}({text})"
            text = f"{ty}({text})"
        name = self.name("v")
        self.line(f"{name} := {text}")
        self.declare_var(name, ty)
