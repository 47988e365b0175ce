"""Statements on slices, strings and maps."""

from gotypes import BOOL, BY_NAME, INT, INTS, STRING, UINT8, Var, map_of, slice_of


class Data:
    """The part of a function body's generator that changes slices and maps."""

    def append_stmt(self):
        r = self.rng
        mine = [v for v in self.visible() if v.private]
        if not mine:
            ty = slice_of(r.choice(INTS + [STRING] + self.program.structs + self.program.floats))
            name = self.name("s")
            self.line(f"{name} := make({ty}, 4, {r.choice([4, 4, 6, 16])})")
            if ty.elem.reference():
                self.line(f"for i := range {name} {{")
                self.line(f"\t{name}[i] = {self.leaf(ty.elem)}")
                self.line("}")
            self.declare_var(name, ty, private=True)
            return
        v = r.choice(mine)
        values = self.several(v.ty.elem, r.randint(1, 3), 2)
        if v.name in self.pinned or self.mult > 200:
            return self.op_assign_stmt()
        if self.mult > 1:
            self.line(f"if len({v.name}) < {r.choice([8, 30, 70])} {{")
            self.line(f"\t{v.name} = append({v.name}, {values})")
            self.line("}")
        elif r.random() < 0.3:
            self.line(f"{v.name} = append({v.name}, {v.name}...)")
        else:
            self.line(f"{v.name} = append({v.name}, {values})")

    def map_stmt(self):
        r = self.rng
        maps = [v for v in self.visible() if v.ty.kind == "map" and (v.fresh or not self.pure)]
        if not maps:
            ty = map_of(r.choice([INT, STRING, UINT8, BY_NAME["int16"], BOOL]), r.choice(INTS + [STRING]))
            name = self.name("m")
            self.line(f"{name} := make({ty})")
            self.declare_var(name, ty, fresh=True)
            return
        m = r.choice(maps)
        roll = r.random()
        if m.ty.key.kind == "float":
            return self.op_assign_stmt()
        if roll < 0.5:
            self.line(f"{m.name}[{self.expr(m.ty.key, 2)}] = {self.expr(m.ty.elem, 2)}")
        elif roll < 0.65:
            self.line(f"delete({m.name}, {self.expr(m.ty.key, 2)})")
        elif roll < 0.7:
            self.line(f"clear({m.name})")
        elif not m.ty.elem.reference():
            v, ok = self.name("v"), self.name("ok")
            self.line(f"{v}, {ok} := {m.name}[{self.expr(m.ty.key, 2)}]")
            self.declare_var(v, m.ty.elem)
            self.declare_var(ok, BOOL)

    def copy_stmt(self):
        r = self.rng
        slices = [v for v in self.visible() if v.ty.kind == "slice"]
        dst = [v for v in slices if v.fresh or v.private or not self.pure]
        if not dst:
            return self.append_stmt()
        d = r.choice(dst)
        same = [v for v in slices if v.ty == d.ty]
        s = r.choice(same)
        roll = r.random()
        self.cost += 20 * self.mult
        if roll < 0.2 and not d.ty.elem.reference():
            self.line(f"clear({d.name}{r.choice(['', '[1:3]', '[:2]'])})")
        elif d.ty.text == "[]byte" and roll < 0.4:
            self.line(f"copy({d.name}, {self.nonconst(STRING, 2)})")
        elif roll < 0.8:
            self.line(f"copy({d.name}{r.choice(['', '[1:]', '[2:4]'])}, {s.name}{r.choice(['', '[:3]', '[1:]', '[2:]'])})")
        else:
            n = self.name("v")
            self.line(f"{n} := copy({d.name}[{r.randrange(4)}:], {s.name})")
            self.declare_var(n, INT)

    def wild_stmt(self):
        """A slice of unknown length, or nil; every access asks first."""
        r = self.rng
        slices = [v for v in self.visible() if v.ty.kind == "slice"]
        if not slices:
            return self.append_stmt()
        s = r.choice(slices)
        w, lo, hi = self.name("w"), self.name("lo"), self.name("hi")
        i = self.program.id
        self.line(f"{lo}, {hi} := span_{i}({self.nonconst(INT, 2)}, {self.nonconst(INT, 2)}, len({s.name}))")
        form = r.choice([f"{s.name}[{lo}:{hi}]", f"{s.name}[{lo}:{hi}:{hi}]", f"{s.name}[:{hi}]", f"{s.name}[{lo}:]"])
        self.line(f"{w} := {form}")
        self.line(f"_, _ = {lo}, {hi}")
        self.scopes[-1].append(Var(w, s.ty, wild=True, depth=len(self.scopes)))
        k, e = self.name("k"), self.name("e")
        self.fresh_statement()
        if r.random() < 0.5:
            self.line(f"if {k} := {self.nonconst(INT, 2)}; {k} >= 0 && {k} < len({w}) {{")
        else:
            self.line(f"for {k} := {r.randrange(3)}; {k} < len({w}); {k} += {r.randint(1, 3)} {{")
        self.indent += 1
        self.push()
        keep, self.mult = self.mult, self.mult * 8
        self.counter(k, INT, None)
        if s.fresh or s.private or not self.pure:
            self.line(f"{w}[{k}] = {self.expr(s.ty.elem, 2)}")
        else:
            self.line(f"{e} := {w}[{k}]")
            self.declare_var(e, s.ty.elem)
        self.use_all()
        self.mult = keep
        self.pop()
        self.indent -= 1
        self.line("}")
        if not self.pure:
            self.line(f"mix_{i}(uint64(len({w})))")
