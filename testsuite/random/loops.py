"""Loops: the shapes that passes look for, over every kind of operand, with a bounded number of rounds each."""

from gotypes import BY_NAME, F64, INT, INT32, INTS, STRING, UINT64, UINT8, Var, array, slice_of


class Loops:
    """The part of a function body's generator that makes loops."""

    def trips(self):
        """How often a loop may run here, or 0."""
        room = (self.budget - self.cost) / max(1, self.mult) / 12
        if room < 2:
            return 0
        return min(int(room), self.rng.choice([2, 3, 4, 4, 5, 8, 8, 10, 16, 33, 70]))

    def loop_stmt(self):
        n = self.trips()
        if n < 2:
            return self.op_assign_stmt()
        r = self.rng
        label = None
        if r.random() < 0.35:
            label = self.name("L")
        at = len(self.out)
        shape = r.choice([self.counted, self.counted, self.counted, self.over_int, self.over_slice, self.over_slice,
                          self.over_array, self.over_string, self.while_loop, self.over_map])
        keep = self.mult, self.loops
        self.loops = self.loops + [label]
        shape(n)
        self.mult, self.loops = keep
        self.put_label(label, at)

    def put_label(self, label, at):
        """Puts the label, if it is used, before the loop that begins at line `at` or behind it."""
        if label in self.labels_used:
            tabs = "\t" * self.indent
            while not self.out[at].startswith(tabs + "for"):
                at += 1
            self.out.insert(at, tabs[1:] + label + ":")

    def loop_body(self, n, size=4):
        self.mult *= n
        self.fresh_statement()
        self.body(size)
        if self.rng.random() < 0.3:
            self.fresh_statement()
            self.line(f"if {self.cond()} {{")
            self.indent += 1
            self.push()
            self.leave_in_if()
            self.pop()
            self.indent -= 1
            self.line("}")

    def leave_in_if(self):
        if self.rng.random() < 0.5:
            self.body(2)
        self.leave()
        self.use_all()

    def counter(self, name, ty, bound):
        self.scopes[-1].append(Var(name, ty, readonly=True, bound=bound, depth=len(self.scopes)))
        self.pinned.add(name)

    def counted(self, n):
        """for i := ...; ...; ..., in the shapes that loop passes look for."""
        r = self.rng
        ty = r.choice([INT, INT, INT, INT] + INTS)
        if ty.bits == 8:
            n = min(n, 100)
        i = self.name("i")
        init = f"{i} := 0" if ty.text == "int" else f"{i} := {ty}(0)"
        slices = [v for v in self.visible() if v.ty.kind == "slice" and not v.wild and not v.private]
        match r.randrange(9):
            case 0 | 1 if slices:
                # Up to the length of a slice.
                s = r.choice(slices)
                ty = INT
                self.pinned.add(s.name)
                self.open(f"for {i} := 0; {i} < len({s.name}); {i}++")
                self.counter(i, INT, s.name)
                n = 16
            case 2:
                step = r.choice([2, 3, 5])
                self.open(f"for {init}; {i} < {n}; {i} += {step}")
                self.counter(i, ty, n)
            case 3 if ty.signed:
                self.open(f"for {i} := {ty}({n - 1}); {i} >= 0; {i}--")
                self.counter(i, ty, n)
            case 4:
                self.open(f"for {i} := {ty}({n}); {i} > 0; {i}--")
                self.counter(i, ty, n + 1)
            case 5:
                self.open(f"for {init}; {i} != {n}; {i}++")
                self.counter(i, ty, n)
            case 6:
                low = r.randrange(0, n)
                self.open(f"for {i} := {ty}({low}); {i} <= {n - 1}; {i}++")
                self.counter(i, ty, n)
            case 7:
                # Two counters that meet.
                j = self.name("j")
                self.open(f"for {i}, {j} := {ty}(0), {ty}({n - 1}); {i} < {j}; {i}, {j} = {i}+1, {j}-1")
                self.counter(i, ty, n)
                self.counter(j, ty, n)
            case _:
                self.open(f"for {init}; {i} < {n}; {i}++")
                self.counter(i, ty, n)
        self.loop_body(n)
        self.close()

    def over_int(self, n):
        ty = self.rng.choice([INT, INT, UINT8, UINT64, BY_NAME["int8"], INT32])
        if self.rng.random() < 0.2:
            self.open(f"for range {n}")
            self.loop_body(n)
            return self.close()
        i = self.name("i")
        self.open(f"for {i} := range {n if ty.text == 'int' else f'{ty}({n})'}")
        self.counter(i, ty, n)
        self.line(f"_ = {i}")
        self.loop_body(n)
        self.close()

    def over_slice(self, n):
        r = self.rng
        slices = [v for v in self.visible() if v.ty.kind == "slice"]
        if not slices:
            return self.counted(n)
        s = r.choice(slices)
        i, v = self.name("i"), self.name("e")
        self.pinned.add(s.name)
        if r.random() < 0.2:
            self.open(f"for _, {v} := range {s.name}")
        elif r.random() < 0.25:
            self.open(f"for {i} := range {s.name}")
        else:
            self.open(f"for {i}, {v} := range {s.name}")
        head = self.out[-1]
        if f" {i}" in head:
            self.counter(i, INT, s.name if not s.private else None)
            self.line(f"_ = {i}")
        if f" {v} " in head:
            self.scopes[-1].append(Var(v, s.ty.elem, depth=len(self.scopes)))
            self.line(f"_ = {v}")
        self.loop_body(16)
        self.close()

    def over_array(self, n):
        r = self.rng
        arrays = [v for v in self.visible() if v.ty.kind == "array" or v.ty.kind == "ptr" and v.ty.elem.kind == "array"]
        if not arrays:
            return self.over_int(n)
        s = r.choice(arrays)
        ty = s.ty if s.ty.kind == "array" else s.ty.elem
        amp = "&" if s.ty.kind == "array" and not s.readonly and r.random() < 0.3 else ""
        i, v = self.name("i"), self.name("e")
        self.open(f"for {i}, {v} := range {amp}{s.name}")
        self.counter(i, INT, ty.length)
        self.line(f"_ = {i}")
        self.scopes[-1].append(Var(v, ty.elem, depth=len(self.scopes)))
        self.line(f"_ = {v}")
        self.loop_body(ty.length)
        self.close()

    def over_string(self, n):
        i, v = self.name("i"), self.name("r")
        text = f"cut_{self.program.id}(string({self.nonconst(STRING, 2)}), 12)"
        self.open(f"for {i}, {v} := range {text}")
        self.scopes[-1].append(Var(i, INT, readonly=True, depth=len(self.scopes)))
        self.scopes[-1].append(Var(v, INT32, depth=len(self.scopes)))
        self.line(f"_, _ = {i}, {v}")
        self.loop_body(12)
        self.close()

    def while_loop(self, n):
        """A loop whose counter is an ordinary variable, counted before anything can skip it."""
        c = self.name("n")
        self.line(f"{c} := 0")
        self.scopes[-1].append(Var(c, INT, readonly=True, depth=len(self.scopes)))
        self.pinned.add(c)
        condition = f"{c} < {n} && {self.cond()}" if self.rng.random() < 0.6 else f"{c} < {n}"
        if self.rng.random() < 0.3:
            self.open("for")
            self.line(f"if {c} >= {n} {{")
            self.line("\tbreak")
            self.line("}")
        else:
            self.open(f"for {condition}")
        self.line(f"{c}++")
        self.loop_body(n)
        self.close()

    def over_map(self, n):
        """The order is random: only a sum may come out."""
        r = self.rng
        maps = [v for v in self.visible() if v.ty.kind == "map" and v.ty.elem.kind in ("int", "bool", "string")
                and v.ty.key.kind in ("int", "bool", "string")]
        if not maps:
            return self.over_slice(n)
        m = r.choice(maps)
        k, v, s = self.name("k"), self.name("e"), self.name("s")
        h = self.program.hasher
        self.line(f"var {s} uint64")
        self.line(f"for {k}, {v} := range {m.name} {{")
        self.line(f"\t{s} += {h(m.ty.key, k)} * ({h(m.ty.elem, v)} | 1)")
        self.line("}")
        self.cost += self.mult * 60
        self.declare_var(s, UINT64)

    def reduce_stmt(self):
        """Sums over slices and arrays: induction variables, invariant loads, accumulators."""
        r = self.rng
        n = self.trips()
        if n < 3:
            return self.op_assign_stmt()
        ty = r.choice([INT, INT, INT] + INTS + self.program.floats)
        acc, i = self.name("acc"), self.name("i")
        self.line(f"{acc} := {self.typed_literal(ty)}")
        self.declare_var(acc, ty)
        slices = [v for v in self.visible() if v.ty.kind == "slice"]
        keep = self.mult, self.loops
        self.loops = self.loops + [None]
        if slices and r.random() < 0.7:
            s = r.choice(slices)
            self.pinned.add(s.name)
            self.open(f"for {i} := 0; {i} < len({s.name}); {i}++")
            self.counter(i, INT, s.name)
            n = 16
        else:
            self.open(f"for {i} := 0; {i} < {n}; {i}++")
            self.counter(i, INT, n)
        self.mult *= n
        for _ in range(r.randint(1, 3)):
            self.fresh_statement()
            self.line(f"{acc} {r.choice(['+=', '-=', '*=', '+='])} {self.expr(ty, 3)}")
        if r.random() < 0.5:
            self.nesting += 1
            self.statement_of(["op_assign", "assign", "dead_store", "if"])
            self.nesting -= 1
        self.mult, self.loops = keep
        self.close()

    def stencil_stmt(self):
        """Nested loops over neighbours in an array of arrays or a slice."""
        r = self.rng
        if (self.budget - self.cost) / max(1, self.mult) < 600:
            return self.op_assign_stmt()
        ty = r.choice([INT, INT32, UINT8, F64, UINT64])
        a, i, j = self.name("m"), self.name("i"), self.name("j")
        h, w = r.randint(4, 7), r.randint(4, 8)
        matrix = array(h, array(w, ty)) if r.random() < 0.5 else slice_of(slice_of(ty))
        if matrix.kind == "array":
            self.line(f"var {a} {matrix}")
        else:
            self.line(f"{a} := make({matrix}, {h})")
            self.line(f"for {i} := range {a} {{")
            self.line(f"\t{a}[{i}] = make({matrix.elem}, {w})")
            self.line("}")
        keep = self.mult, self.loops
        self.loops = []
        self.line(f"for {i} := 0; {i} < {h}; {i}++ {{")
        self.line(f"\tfor {j} := 0; {j} < {w}; {j}++ {{")
        self.line(f"\t\t{a}[{i}][{j}] = {ty}({i} * {r.randint(1, 9)} {r.choice('+-^')} {j})")
        self.line("\t}")
        self.line("}")
        self.open(f"for {i} := 1; {i} < {h}-1; {i}++")
        self.counter(i, INT, h - 1)
        self.open(f"for {j} := 1; {j} < {w}-1; {j}++")
        self.counter(j, INT, w - 1)
        self.mult *= h * w
        near = [f"{a}[{i}][{j}-1]", f"{a}[{i}][{j}+1]", f"{a}[{i}-1][{j}]", f"{a}[{i}+1][{j}]", f"{a}[{i}][{j}]",
                f"{a}[{i}+1][{j}-1]"]
        for _ in range(r.randint(1, 3)):
            dst = r.choice(near)
            terms = [r.choice(near) for _ in range(r.randint(1, 3))]
            if r.random() < 0.5:
                self.fresh_statement()
                terms.append(self.par(self.nonconst(ty, 2)))
            self.line(f"{dst} {r.choice(['=', '+=', '-='])} " + f" {r.choice('+-*')} ".join(terms))
        if r.random() < 0.3:
            self.statement_of(["op_assign", "assign"])
        self.mult, self.loops = keep
        self.close()
        self.close()
        if self.pure:
            sink = self.name("v")
            self.line(f"{sink} := {a}[{r.randrange(h)}][{r.randrange(w)}]")
            self.declare_var(sink, ty)
        else:
            self.observe_text(a, matrix)

    def range_func_stmt(self):
        r = self.rng
        n = self.trips()
        if n < 2 or self.mult > 100 or self.pure:
            return self.op_assign_stmt()
        k, v = self.name("k"), self.name("e")
        label = self.name("L") if r.random() < 0.5 else None
        at = len(self.out)
        seq = r.choice(["seq", "pairs", "nested"])
        i = self.program.id
        if seq == "pairs":
            slices = [x for x in self.visible() if x.ty.kind == "slice"]
            if not slices:
                seq = "seq"
        keep = self.mult, self.loops
        self.loops = self.loops + [label]
        if seq == "pairs":
            s = r.choice(slices)
            self.open(f"for {k}, {v} := range pairs_{i}({s.name})")
            self.scopes[-1].append(Var(v, s.ty.elem, depth=len(self.scopes)))
            self.line(f"_ = {v}")
            n = 20
        else:
            self.open(f"for {k} := range {'seq' if seq == 'seq' else 'tree'}_{i}({n})")
        self.counter(k, INT, n if seq == "seq" else None)
        self.line(f"_ = {k}")
        self.loop_body(n)
        self.close()
        self.mult, self.loops = keep
        self.put_label(label, at)

    def escape_loop_stmt(self):
        """Closures and pointers that keep each iteration's variable."""
        r = self.rng
        n = r.randint(2, 6)
        if self.pure or self.mult > 10:
            return self.op_assign_stmt()
        fs, i, c = self.name("fs"), self.name("i"), self.name("x")
        self.line(f"var {fs} []func() int")
        if r.random() < 0.5:
            self.line(f"for {i} := 0; {i} < {n}; {i}++ {{")
        else:
            self.line(f"for {i} := range {n} {{")
        self.indent += 1
        self.push()
        self.counter(i, INT, n)
        self.line(f"{c} := {self.nonconst(INT, 2)}")
        self.pop()
        self.line(f"{fs} = append({fs}, func() int {{ {c} += {i}; {r.choice(['', f'{i} += 100; '])}return {c} {r.choice('+^-')} {i} }})")
        self.indent -= 1
        self.line("}")
        f = self.name("f")
        self.line(f"for _, {f} := range {fs} {{")
        self.line(f"\tmix_{self.program.id}(uint64({f}()))")
        self.line(f"\tmix_{self.program.id}(uint64({f}()))")
        self.line("}")
