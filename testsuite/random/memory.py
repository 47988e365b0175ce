"""Statements about where values live: objects that outlive the iteration that made them or do not, and structs and
arrays that are copied whole and in parts."""

from gotypes import INT, array


class Memory:
    """The part of a function body's generator that makes statements for escape analysis and scalar replacement."""

    def keep_stmt(self):
        """Objects made in a loop, some of which a later iteration sees."""
        r = self.rng
        if self.pure or self.mult > 4 or self.in_closure():
            return self.op_assign_stmt()
        node, holder = self.name("node"), self.name("holder")
        i, x, o, keep, arr, ptrs, hs, last, acc, fn = (self.name(p) for p in (
            "i", "x", "o", "keep", "arr", "ptrs", "hs", "last", "acc", "fn"))
        mix = f"mix_{self.program.id}"
        self.line(f"type {node} struct {{")
        self.line("\tv int")
        if r.random() < 0.3:
            self.line(f"\tmore [{r.choice([3, 40])}]int")
        self.line(f"\tp *{node}")
        self.line("\tf func() int")
        self.line("}")
        self.line(f"type {holder} struct {{")
        self.line(f"\to *{node}")
        self.line("\tn int")
        self.line("}")
        self.line(f"var {keep} *{node}")
        self.line(f"var {arr} [4]*{node}")
        self.line(f"var {ptrs} []*int")
        self.line(f"var {hs} {holder}")
        self.line(f"var {last} any")
        self.line(f"{fn} := func(n *{node}) *{node} {{ return {r.choice(['n', 'n', '&' + node + '{v: n.v}'])} }}")
        self.line(f"{acc} := 0")
        self.line(f"_, _, _, _, _, _ = {keep}, {arr}, {ptrs}, {hs}, {last}, {fn}")
        n = r.randint(3, 12)
        self.line(f"for {i} := range {n} {{")
        self.indent += 1
        self.push()
        self.counter(i, INT, n)
        self.line(f"{x} := {self.nonconst(INT, 1)} + {i}")
        self.line(f"{o} := &{node}{{v: {x}}}")
        self.line(f"_ = {o}")
        at = r.choice([f"{i}&3", f"({i}+1)&3", "0", "2"])
        fragments = [
            [f"if {i}%{r.randint(2, 4)} == 1 {{", f"\t{keep} = {o}", "}"],
            [f"if {keep} == nil || {keep}.v < {o}.v {{", f"\t{keep} = {o}", "}"],
            [f"{arr}[{i}&3] = {o}"],
            [f"if q := {arr}[{at}]; q != nil {{", f"\t{acc} += q.v", "\tq.v++", "}"],
            [f"{o}.p = {keep}", f"if {o}.p != nil {{", f"\t{acc} ^= {o}.p.v << 1", "}"],
            [f"{ptrs} = append({ptrs}, &{x})"],
            [f"{ptrs} = append({ptrs}, &{o}.v)"],
            [f"{o}.f = func() int {{", f"\t{x}++", f"\treturn {x} + {o}.v", "}"],
            [f"{o}.f = func() int {{ return {i} * {x} }}"],
            [f"if {keep} != nil && {keep}.f != nil {{", f"\t{acc} += {keep}.f()", "}"],
            [f"h := {holder}{{{o}, {i}}}", f"{acc} += h.o.v", f"if {i} < {r.randint(1, n)} {{", f"\t{hs} = h", "}"],
            [f"{acc} += {fn}({o}).v"],
            [f"{keep}, {o} = {o}, {keep}", f"if {o} == nil {{", f"\t{o} = {keep}", "}"],
            [f"{last} = {o}"], [f"{last} = {x}"], [f"{last} = {o}.v"],
            [f"if q, ok := {last}.(*{node}); ok {{", f"\t{acc} -= q.v", "}"],
            [f"{x} += {acc} & 7"],
        ]
        for fragment in r.sample(fragments, r.randint(3, 8)):
            for text in fragment:
                self.line(text)
        self.pop()
        self.indent -= 1
        self.line("}")
        self.line(f"for _, q := range {arr} {{")
        self.line("\tif q != nil {")
        self.line(f"\t\t{acc} = {acc}*3 + q.v")
        self.line("\t\tif q.f != nil {")
        self.line(f"\t\t\t{acc} += q.f()")
        self.line("\t\t}")
        self.line("\t}")
        self.line("}")
        self.line(f"for _, q := range {ptrs} {{")
        self.line(f"\t{acc} = {acc}*5 + *q")
        self.line("}")
        # There may be cycles.
        self.line(f"for q, z := {keep}, 0; q != nil && z < 9; q, z = q.p, z+1 {{")
        self.line(f"\t{acc} += q.v*2 + z")
        self.line("}")
        self.line(f"if {hs}.o != nil {{")
        self.line(f"\t{acc} += {hs}.o.v")
        self.line("}")
        self.line(f"if q, ok := {last}.(int); ok {{")
        self.line(f"\t{acc} += q")
        self.line("}")
        self.line(f"{mix}(uint64({acc}))")
        self.cost += 60 * n * self.mult

    def leaves(self, ty, text):
        """All parts of a value, itself included, with constant indexes: (text, type)."""
        out = [(text, ty)]
        if ty.kind == "struct":
            for name, t, _ in ty.fields:
                out += self.leaves(t, f"{text}.{name}")
        elif ty.kind == "array":
            for i in self.rng.sample(range(ty.length), min(ty.length, 4)):
                out += self.leaves(ty.elem, f"{text}[{i}]")
        return out

    def parts_stmt(self):
        """A few variables of one type, copied as a whole and in parts."""
        r = self.rng
        if self.mult > 40:
            return self.op_assign_stmt()
        types = [t for t in self.program.structs + self.program.arrays if not t.reference() and t.scalars() < 40]
        types += [array(2, t) for t in types if t.scalars() < 12]
        ty = r.choice(types)
        names = [self.name("y") for _ in range(r.randint(2, 3))]
        for k, n in enumerate(names):
            self.fresh_statement()
            self.line(f"var {n} {ty}" if k and r.random() < 0.4 else f"{n} := {self.nonconst(ty, 1)}")
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        for _ in range(r.randint(3, 9)):
            self.fresh_statement()
            self.part(names, ty)
        self.may_panic_allowed = keep
        for n in names:
            self.declare_var(n, ty)
        self.cost += 30 * self.mult

    def part(self, names, ty):
        r = self.rng
        a, b = r.choice(names), r.choice(names)
        mine, other = self.leaves(ty, a), self.leaves(ty, b)
        text, t = r.choice(mine)
        same = [u for u, k in other if k == t and u != text]
        match r.randrange(7):
            case 0 | 1 if same:
                self.line(f"{text} = {r.choice(same)}")
            case 2 if same:
                u = r.choice(same)
                self.line(f"{text}, {u} = {u}, {text}")
            case 3 if same:
                self.line(f"if {self.cond()} {{")
                self.line(f"\t{text} = {r.choice(same)}")
                self.line("} else {")
                self.line(f"\t{r.choice(same)} = {text}")
                self.line("}")
            case 4:
                p = self.name("p")
                self.line(f"{p} := &{a}")
                inner, k = r.choice([x for x in self.leaves(ty, p) if x[0] != p] or [(f"(*{p})", ty)])
                self.line(f"{inner} = {self.expr(k, 1)}" if k.kind != "string" else f"_ = {inner}")
                self.line(f"{b} = *{p}")
            case 5 if same:
                i = self.name("i")
                self.line(f"for {i} := range {r.randint(2, 4)} {{")
                self.line(f"\tif {i} != 1 {{")
                self.line(f"\t\t{text} = {r.choice(same)}")
                self.line("\t}")
                u, k = r.choice(other)
                if k.kind == "int":
                    self.line(f"\t{u} += {k}({i})")
                self.line("}")
            case _:
                leaf = [x for x in mine if x[1].kind in ("int", "float", "bool")]
                if leaf:
                    text, t = r.choice(leaf)
                    self.line(f"{text} = {self.nonconst(t, 2)}")
