"""Random statements.

Every loop is bounded by its shape. `self.mult` is how often the current place runs at most and `self.cost` what the body
costs in all, so a program ends after a bounded number of steps however calls and loops are nested. What changes anything
outside a function (`self.pure` is false) is called only as a statement of its own."""

from gotypes import (ANY, BOOL, BY_NAME, BYTES, F64, INT, INT32, INTS, STRING, UINT64, UINT8, Func, Var, array, func, map_of,
                     slice_of)

STATEMENTS = [
    ("declare", 12), ("assign", 14), ("op_assign", 14), ("if", 9), ("loop", 12), ("switch", 4), ("observe", 3),
    ("call", 5), ("closure", 3), ("swap", 3), ("append", 3), ("map", 3), ("range_func", 2), ("guarded", 3), ("defer", 2),
    ("block", 1), ("wild", 3), ("copy", 2), ("typeswitch", 2), ("goto", 1), ("escape_loop", 2), ("dead_store", 4),
    ("reduce", 7), ("stencil", 3), ("pattern", 3), ("edge_loop", 9), ("reslice", 4), ("alias", 5), ("phi", 6), ("list", 2),
    ("sort", 3), ("keep", 4), ("parts", 8), ("order", 2), ("length", 8), ("move", 7), ("bytes", 2), ("recursion", 3), ("conversion", 3),
]


class Statements:
    """The part of a function body's generator that makes statements."""

    def line(self, text):
        self.out.append("\t" * self.indent + text)

    def push(self):
        self.scopes.append([])

    def pop(self):
        self.scopes.pop()

    def open(self, head):
        self.line(head + " {")
        self.indent += 1
        self.push()

    def close(self, tail=""):
        self.use_all()
        self.pop()
        self.indent -= 1
        self.line("}" + tail)

    def use_all(self):
        """Uses what the innermost scope declares, sometimes so that it is seen."""
        for v in self.scopes[-1]:
            self.use(v)

    def use(self, v):
        if v.name not in self.unused:
            return
        self.unused.discard(v.name)
        if not self.pure and not v.wild and v.ty.kind != "func" and self.rng.random() < 0.6 and self.mult <= 64:
            self.observe_text(v.name, v.ty)
        elif not self.gather(v):
            self.line(f"_ = {v.name}")

    def gather(self, v):
        """Adds what is in a variable to the function's own sum."""
        if v.wild or self.sum is None or self.rng.random() < 0.1:
            return False
        ways = [(t, w) for t in (v.ty, INT, UINT8, STRING, F64, BOOL, UINT64) for w in self.steps(v.ty, t, 2, False)
                if t.kind in ("int", "float", "string", "bool") and all(k != "map" for k, _ in w)]
        if not ways:
            return False
        ty, way = self.rng.choice(ways)
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        text = self.walk(v, way, 0)
        self.may_panic_allowed = keep
        i = self.program.id
        value = {"int": f"uint64({text})", "float": f"hashF_{i}(float64({text}))", "string": f"hashS_{i}(string({text}))",
                 "bool": f"uint64(b2i_{i}(bool({text})))"}[ty.kind]
        self.cost += self.mult * (20 if ty.kind in ("string", "float") else 1)
        self.line(f"{self.sum} = {self.sum}*{self.rng.choice([3, 31, 1099511628211])} {self.rng.choice('+^')} {value}")
        return True

    def declare_var(self, name, ty, **attrs):
        v = Var(name, ty, depth=len(self.scopes), **attrs)
        self.scopes[-1].append(v)
        self.unused.add(name)
        return v

    def fresh_name(self, prefix="v"):
        # Shadowing, where nothing in this scope has the name.
        outer = [v.name for scope in self.scopes[:-1] for v in scope if v.depth > 0 and not v.readonly and not v.bound]
        bounds = {v.bound for scope in self.scopes for v in scope if isinstance(v.bound, str)}
        here = {v.name for v in self.scopes[-1]}
        free = [n for n in outer if n not in here and n not in bounds and n not in self.unused and n not in self.pinned]
        if free and self.rng.random() < 0.06:
            return self.rng.choice(free)
        return self.name(prefix)

    # -- driving

    def statements(self, n):
        for _ in range(n):
            if self.lines_left() <= 0:
                return
            self.statement()

    def lines_left(self):
        return self.max_lines - len(self.out)

    def statement(self):
        self.risk, self.spent, self.limit = 1, 0, 14
        self.cost += self.mult
        names = [s for s, _ in STATEMENTS]
        kind = self.rng.choices(names, [w for _, w in STATEMENTS])[0]
        if self.nesting >= 4 and kind in ("if", "loop", "switch", "guarded", "block", "range_func", "typeswitch",
                                          "escape_loop", "reduce", "stencil", "closure", "pattern", "edge_loop", "recursion"):
            kind = "op_assign"
        getattr(self, f"{kind}_stmt")()

    def body(self, n):
        """Statements of a nested block, whose braces the caller writes."""
        self.nesting += 1
        self.statements(self.rng.randint(1, n))
        self.nesting -= 1

    def fresh_statement(self):
        """Between statements of one template: a new allowance."""
        self.risk, self.spent = 1, 0

    # -- observation

    def observe_text(self, text, ty):
        """A statement that makes a value count."""
        if ty.kind == "func":
            self.line(f"_ = {text}")
            return
        name = self.program.observer(ty)
        self.cost += self.mult * (2 + ty.scalars()) * 4
        self.line(f"{name}({text})")

    def observe_stmt(self):
        if self.pure or self.mult > 200:
            return self.op_assign_stmt()
        ty = self.some_type()
        if ty.kind == "func":
            ty = INT
        self.observe_text(self.nonconst(ty, 2), ty)

    def some_type(self):
        """A type to work with: usually one that is at hand."""
        r = self.rng
        if r.random() < 0.5:
            at_hand = [v.ty for v in self.visible() if v.depth > 0]
            if at_hand:
                return r.choice(at_hand)
        if self.tparam is not None and r.random() < 0.5:
            return self.tparam
        return self.program.pick_type(r)

    # -- variables

    def declare_stmt(self):
        r = self.rng
        ty = self.some_type()
        name = self.fresh_name()
        roll = r.random()
        if ty.kind in ("slice", "map") and roll < 0.6 and not (ty.kind == "slice" and ty.elem.reference()):
            # A value that nothing else refers to.
            text = self.make(ty, 2)
            if ty.kind == "slice" and text.startswith("append"):
                text = f"make({ty}, 6)"
            self.line(f"{name} := {text}")
            private = ty.kind == "slice" and r.random() < 0.4
            self.declare_var(name, ty, fresh=not private, private=private)
            return
        zeroable = not ty.reference() and ty.kind not in ("tparam",)
        if zeroable and roll < 0.15:
            self.line(f"var {name} {ty}")
        elif roll < 0.3:
            self.line(f"var {name} {ty} = {self.expr(ty, 3)}")
        else:
            text = self.nonconst(ty, 3)
            if self.default_type_differs(ty, text):
                text = f"{ty}({text})"
            self.line(f"{name} := {text}")
        self.declare_var(name, ty)

    def default_type_differs(self, ty, text):
        # A function literal has an unnamed type; nothing else leaves its type open.
        return ty.kind == "func" and "func(" in text[:5] and not ty.text.startswith("func")

    def target(self, ty=None):
        """(text, type) of something that can be assigned, or None."""
        r = self.rng
        if ty is None:
            options = []
            for _ in range(4):
                t = self.some_type()
                options += [(p, t) for p in self.paths(t, lvalue=True)]
        else:
            options = [(p, ty) for p in self.paths(ty, lvalue=True)]
        if not options:
            return None
        (v, way), t = r.choice(options)
        if self.mult > 1 and t.kind == "string":
            return None
        return self.walk(v, way, 2), t

    def assign_stmt(self):
        t = self.target()
        if t is None:
            return self.declare_stmt()
        text, ty = t
        self.line(f"{text} = {self.expr(ty, 3)}")

    def op_assign_stmt(self):
        r = self.rng
        numbers = INTS + self.program.named_ints + self.program.floats + [INT] * 6
        if self.tparam is not None and "string" not in {t.kind for t in self.tparam.typeset}:
            numbers = [self.tparam] * 6 + [INT]
        for _ in range(6):
            ty = r.choice(numbers)
            t = self.target(ty)
            if t is not None:
                break
        else:
            return self.declare_stmt()
        text, _ = t
        if ty.kind == "int":
            roll = r.random()
            if roll < 0.12:
                self.line(text + r.choice(["++", "--"]))
            elif roll < 0.22:
                self.line(f"{text} {r.choice(['<<=', '>>='])} {self.shift_count(ty, 2)}")
            elif roll < 0.3:
                self.line(f"{text} {r.choice(['/=', '%='])} {self.divisor(ty, 2)}")
            else:
                self.line(f"{text} {r.choice(['+=', '-=', '*=', '&=', '|=', '^=', '&^='])} {self.expr(ty, 2)}")
        else:
            self.line(f"{text} {r.choice(['+=', '-=', '*='])} {self.expr(ty, 2)}")

    def order_stmt(self):
        """Operands on the left are evaluated before anything is assigned."""
        r = self.rng
        counts = [p for p in self.paths(INT, lvalue=True) if not p[1]]
        homes = [(v, v.ty) for v in self.visible() if v.ty.kind in ("array", "slice") and v.ty.elem.kind in ("int", "string")
                 and not v.readonly and (v.depth > 0 or not self.pure) and (v.ty.kind == "array" or v.fresh or not self.pure)]
        if not counts or not homes or self.mult > 1 and any(t.elem.kind == "string" for _, t in homes):
            return self.op_assign_stmt()
        i = r.choice(counts)[0].name
        a, ty = r.choice(homes)
        mask = f"{i}&{1 if ty.kind == 'array' and ty.length < 4 else 3}"
        left = [i, f"{a.name}[{mask}]"]
        right = [self.nonconst(INT, 1), f"{a.name}[{i}&1]" if r.random() < 0.5 else self.nonconst(ty.elem, 1)]
        if r.random() < 0.5:
            left.reverse()
            right.reverse()
        self.line(f"{', '.join(left)} = {', '.join(right)}")

    def bytes_stmt(self):
        """Strings do not change when the bytes they were made of do."""
        r = self.rng
        if self.mult > 20:
            return self.op_assign_stmt()
        b, s, k = self.name("b"), self.name("s"), self.name("i")
        self.line(f"{b} := []byte(cut_x(string({self.nonconst(STRING, 2)}), 30) + \"{r.choice(['pad', 'x', 'wörter'])}\")")
        self.line(f"{s} := string({b})")
        self.line(f"for {k} := range {b} {{")
        self.line(f"\t{b}[{k}] {r.choice(['+=', '^=', '-='])} byte({k}) {r.choice('+^*')} {self.nonconst(UINT8, 1)}")
        self.line("}")
        if r.random() < 0.5:
            self.line(f"{s} += string({b}[len({b})/2:])")
        if r.random() < 0.5:
            self.line(f"if string({b}) {r.choice(['==', '<', '>='])} {s} {{")
            self.line(f"\t{b} = append({b}, {s}...)")
            self.line("}")
        self.cost += self.mult * 200
        self.declare_var(s, STRING)
        self.declare_var(b, BYTES, wild=True)
        if not self.pure:
            self.line(f"mixS_x(string({b}))")

    def swap_stmt(self):
        ty = self.some_type()
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        a, b = self.target(ty), self.target(ty)
        if a is None or b is None:
            self.may_panic_allowed = keep
            return self.op_assign_stmt()
        if self.rng.random() < 0.5 and a[0] != b[0]:
            self.line(f"{a[0]}, {b[0]} = {b[0]}, {a[0]}")
        elif a[0] != b[0]:
            self.line(f"{a[0]}, {b[0]} = {self.expr(ty, 2)}, {self.expr(ty, 2)}")
        self.may_panic_allowed = keep

    def dead_store_stmt(self):
        """Stores to one place with reads between that may or may not see them."""
        ty = self.rng.choice([INT] + INTS)
        t = self.target(ty)
        if t is None:
            return self.declare_stmt()
        text = t[0]
        self.line(f"{text} = {self.expr(ty, 1)}")
        self.fresh_statement()
        if self.rng.random() < 0.6:
            self.statement_of(["assign", "op_assign", "swap"])
        self.line(f"{text} = {self.expr(ty, 2)}")

    def statement_of(self, kinds):
        self.fresh_statement()
        getattr(self, f"{self.rng.choice(kinds)}_stmt")()
        self.fresh_statement()

    # -- branches

    def cond(self):
        return f"({self.nonconst(BOOL, 3)})"

    def if_stmt(self):
        r = self.rng
        head = ""
        self.push()
        if r.random() < 0.2:
            ty = r.choice([INT, STRING, UINT8, BOOL])
            name = self.name("c")
            head = f"{name} := ({self.nonconst(ty, 2)}); "
            self.scopes[-1].append(Var(name, ty, depth=len(self.scopes)))
            self.fresh_statement()
            head += f"{name} == {self.leaf(ty)} && " if ty.kind != "bool" else f"{name} != "
        self.open(f"if {head}{self.cond()}")
        self.body(3)
        if r.random() < 0.15:
            self.leave()
        while r.random() < 0.45:
            self.fresh_statement()
            last = r.random() < 0.6
            self.reopen(last)
            self.body(3)
            if last:
                break
        self.close()
        self.pop()

    def reopen(self, last):
        self.use_all()
        self.pop()
        self.indent -= 1
        self.line("} else {" if last else f"}} else if {self.cond()} {{")
        self.fresh_statement()
        self.indent += 1
        self.push()

    def leave(self):
        """return, break, continue or panic at the end of a block, behind a condition that is its own."""
        r = self.rng
        self.fresh_statement()
        roll = r.random()
        if self.loops and roll < 0.7:
            kind = r.choice(["break", "continue"])
            label = ""
            if r.random() < 0.4:
                # The labels that can be reached from here.
                deep = r.choice(self.loops)
                if deep is not None:
                    label = f" {deep}"
                    self.labels_used.add(deep)
            self.pre_leave()
            self.line(kind + label)
            return
        if self.can_return:
            self.pre_leave()
            self.give_sum()
            self.line(self.return_text())
        elif self.may_panic_allowed and not self.pure and r.random() < 0.3:
            self.panics = True
            self.pre_leave()
            self.line(f"panic({r.choice(['7', chr(34) + 'left' + chr(34)])})")

    def pre_leave(self):
        self.use_all()

    def return_text(self):
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        if self.named_results and self.rng.random() < 0.4:
            text = "return"
            hidden = {v.name for scope in self.scopes[2:] for v in scope}
            if any(n in hidden for n in self.named_results):
                text = None
            if text:
                self.may_panic_allowed = keep
                return text
        values = [self.with_sum(t, self.expr(t, 2)) for t in self.results]
        self.may_panic_allowed = keep
        return "return " + ", ".join(values) if values else "return"

    def give_sum(self):
        if self.sum and not self.pure:
            self.line(f"mix_{self.program.id}({self.sum})")

    def with_sum(self, ty, text):
        """A result that also depends on the function's own sum."""
        if not self.sum or not self.pure or self.rng.random() < 0.1:
            return text
        i = self.program.id
        match ty.kind:
            case "int":
                return f"{ty}({self.sum}) ^ {self.par(text)}"
            case "float":
                return f"{ty}({self.sum}&0xfffff) + {self.par(text)}"
            case "bool":
                return f"({self.sum}&1 == 0) != bool({text})" if ty.text == "bool" else text
            case "string":
                return f"{ty}(str_{i}(int({self.sum}))) + {self.par(text)}"
        return text

    def switch_stmt(self):
        r = self.rng
        kind = r.choice(["int", "string", "none", "init"])
        if kind == "none":
            self.line("switch {")
        elif kind == "string":
            self.line(f"switch ({self.nonconst(STRING, 2)}) {{")
        else:
            ty = r.choice(INTS + self.program.named_ints)
            mask = r.choice([3, 7, 15])
            self.line(f"switch (({self.nonconst(ty, 2)}) & {mask}) {{")
        self.fresh_statement()
        n = r.randint(1, 5)
        values = r.sample(range(0, 16), 10)
        words = ["", "a", "go", "zz", "ab", "abc", "日本", "héllo", "q", "x\\x00"]
        default = r.randrange(n + 2)
        self.loops.append(None)
        inner_switch = self.in_switch
        for i in range(n):
            if i == default:
                self.case("default:")
            if kind == "none":
                self.case(f"case {self.nonconst(BOOL, 2)}:", closing=i < n - 1)
            elif kind == "string":
                many = [words.pop() for _ in range(r.randint(1, 2))]
                self.case("case " + ", ".join(f'"{w}"' for w in many) + ":", closing=i < n - 1)
            else:
                many = [str(values.pop()) for _ in range(r.randint(1, 2))]
                self.case("case " + ", ".join(many) + ":", closing=i < n - 1)
        self.loops.pop()
        self.in_switch = inner_switch
        self.line("}")

    def case(self, head, closing=False):
        self.line(head)
        self.indent += 1
        self.push()
        self.fresh_statement()
        # `break` and `continue` without a label mean different things here; only labels are used.
        keep, self.loops = self.loops, [label for label in self.loops if label]
        self.body(2)
        self.use_all()
        if closing and self.rng.random() < 0.12:
            self.line("fallthrough")
        elif self.rng.random() < 0.1:
            self.line("break")
        self.loops = keep
        self.pop()
        self.indent -= 1

    def typeswitch_stmt(self):
        r = self.rng
        ty = r.choice([ANY] + self.program.ifaces)
        name = self.name("t")
        self.line(f"switch {name} := ({self.nonconst(ty, 2)}).(type) {{")
        self.fresh_statement()
        choices = list(dict.fromkeys([INT, STRING, UINT8, BOOL, F64] + self.program.named_values)) if ty.kind == "any" \
            else list(dict.fromkeys(ty.implementers))
        r.shuffle(choices)
        if ty.kind == "any" and self.program.ifaces and r.random() < 0.4:
            choices.insert(r.randrange(3), r.choice(self.program.ifaces))
        used = False
        for t in choices[:r.randint(1, 4)]:
            self.line(f"case {t}:")
            self.indent += 1
            self.push()
            self.scopes[-1].append(Var(name, t, depth=len(self.scopes), readonly=True))
            keep, self.loops = self.loops, [label for label in self.loops if label]
            self.body(2)
            self.loops = keep
            if self.pure or t.kind == "func":
                self.line(f"_ = {name}")
            else:
                self.observe_text(name, t)
            self.use_all_but(name)
            self.pop()
            self.indent -= 1
            used = True
        self.line("default:")
        if not used or r.random() < 0.5:
            self.indent += 1
            self.line(f"_ = {name}")
            self.indent -= 1
        self.line("}")

    def use_all_but(self, name):
        for v in self.scopes[-1]:
            if v.name != name:
                self.use(v)

    # -- loops

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

    # -- calls, closures, panics

    def call_stmt(self):
        r = self.rng
        room = (self.budget - self.cost) / max(1, self.mult)
        local = [v.function for scope in self.scopes for v in scope if v.function]
        fits = [f for f in self.program.callable if f.cost <= room and (not f.panics or self.may_panic_allowed)
                and (f.pure or not self.pure)]
        fits += [f for f in local if f.cost <= room and not self.pure] * 3
        if not fits:
            return self.op_assign_stmt()
        f = r.choice(fits)
        self.cost += f.cost * self.mult
        self.panics |= f.panics
        self.may_panic_allowed, keep = False, self.may_panic_allowed
        call = self.call_text(f, 2)
        self.may_panic_allowed = keep
        if not f.results:
            self.line(call)
            return
        if len(f.results) == 1 and r.random() < 0.3:
            plain = [v for v in self.visible() if v.ty == f.results[0] and self.writable(v, []) and v.depth > 0]
            if plain and not f.results[0].kind == "string":
                self.line(f"{r.choice(plain).name} = {call}")
                return
        names = [self.name("r") if r.random() < 0.85 else "_" for _ in f.results]
        if all(n == "_" for n in names):
            self.line(f"{', '.join(names)} = {call}")
            return
        self.line(f"{', '.join(names)} := {call}")
        for n, t in zip(names, f.results):
            if n != "_":
                self.declare_var(n, t)

    def closure_stmt(self):
        """A local function that changes what it captures, called afterwards."""
        r = self.rng
        if self.pure or self.mult > 40 or len(self.loops) > 2:
            return self.op_assign_stmt()
        name = self.name("fn")
        params = [self.program.pick_type(r) for _ in range(r.randint(0, 2))]
        results = [self.program.pick_type(r) for _ in range(r.randint(0, 2))]
        names = [self.name("a") for _ in params]
        back = "" if not results else f" ({', '.join(map(str, results))})"
        self.line(f"{name} := func({', '.join(f'{n} {t}' for n, t in zip(names, params))}){back} {{")
        inner = self.nested(params, names, results)
        self.line("}")
        f = Func(name, params, results, False, inner, self.last_panics)
        self.scopes[-1].append(Var(name, func(params, results), wild=True, depth=len(self.scopes), function=f))
        self.line(f"_ = {name}")
        if r.random() < 0.7:
            self.fresh_statement()
            room = (self.budget - self.cost) / max(1, self.mult)
            if f.cost < room and (not f.panics or self.may_panic_allowed):
                self.cost += f.cost * self.mult
                self.panics |= f.panics
                self.may_panic_allowed, keep = False, self.may_panic_allowed
                call = self.call_text(f, 1)
                self.may_panic_allowed = keep
                self.line(call if not results else ", ".join("_" for _ in results) + " = " + call)

    def nested(self, params, names, results, lines=10, panics=True):
        """The body of a function literal; what it costs a call."""
        keep = (self.mult, self.cost, self.budget, self.loops, self.results, self.named_results, self.can_return,
                self.max_lines, self.panics, self.nesting, self.may_panic_allowed, self.sum)
        self.mult, self.cost, self.budget = 1, 1, 300
        self.loops, self.results, self.named_results, self.can_return = [], results, [], True
        self.max_lines = min(self.max_lines + 4, len(self.out) + lines)
        self.panics, self.nesting = False, max(self.nesting, 2)
        self.may_panic_allowed = self.may_panic_allowed and panics
        self.push()
        self.closures += 1
        self.indent += 1
        for n, t in zip(names, params):
            self.scopes[-1].append(Var(n, t, depth=len(self.scopes)))
        self.statements(self.rng.randint(1, 4))
        self.use_all()
        self.fresh_statement()
        if results:
            self.line(self.return_text())
        self.indent -= 1
        self.closures -= 1
        self.pop()
        cost, self.last_panics = self.cost, self.panics
        (self.mult, self.cost, self.budget, self.loops, self.results, self.named_results, self.can_return, self.max_lines,
         self.panics, self.nesting, self.may_panic_allowed, self.sum) = keep
        return cost

    def guarded_stmt(self):
        """Statements that may panic, in a function that recovers."""
        if self.pure or self.mult > 40:
            return self.op_assign_stmt()
        r = self.rng
        self.line("func() {")
        self.indent += 1
        self.line(f"defer caught_{self.program.id}()")
        self.indent -= 1
        keep, self.may_panic_allowed = self.may_panic_allowed, True
        cost = self.nested([], [], [], 12)
        self.cost += cost * self.mult
        self.indent += 1
        if r.random() < 0.5:
            self.push()
            self.trouble()
            self.pop()
        self.indent -= 1
        self.may_panic_allowed = keep
        self.line("}()")

    def trouble(self):
        """Something that panics for sure, or nearly."""
        r = self.rng
        self.fresh_statement()
        x = self.program.opaque(INT)
        n = self.name("z")
        i = self.program.id
        choices = [
            [f"var {n} []int", f"{n}[{self.leaf(INT)}]++"],
            [f"var {n} map[string]int", f'{n}["k"] = {self.leaf(INT)}'],
            [f"var {n} *[4]int", f"{n}[{r.randrange(4)}] = 1"],
            [f"{n} := make([]int, {r.randrange(5)})", f"_ = {n}[{r.choice(['', '2', x])}:{r.choice(['9', x])}]"],
            [f"{n} := make([]int, 3, 5)", f"_ = {n}[1:2:{r.choice(['6', x])}]"],
            [f"{n} := {x}", f"{n} = {n} / ({n} - {n})"],
            [f"{n} := {x}", f"_ = 1 << ({n} | -1 << 63)"],
            [f"{n} := any({self.leaf(STRING)})", f"_ = {n}.(int)"],
            [f"var {n} any", f"_ = {n}.(string)"],
            [f"var {n} error", f"_ = {n}.Error()"],
            [f"{n} := any([]int{{1}})", f"_ = {n} == {n}"],
            [f"{n} := map[any]int{{}}", f"{n}[func() {{}}] = 1"],
            [f"_ = make([]int, {x}|-1<<62)"],
            [f"{n} := []int{{1, 2, 3}}", f"_ = [4]int({n})"],
            [f"{n} := {self.leaf(STRING)}", f"_ = {n}[len({n})+{r.randrange(3)}]"],
            [f"{n} := {self.leaf(STRING)}", f"_ = {n}[{r.randrange(1, 4)}:][{r.choice(['40', x])}:]"],
            [f"panic({r.choice(['int8(-3)', 'uint16(9)', '2.5', 'true', chr(34) + 'text' + chr(34), f'errT_{i}(4)'])})"],
            [f"var {n} chan int", f"close({n})"],
            [f"{n} := make(chan int)", f"close({n})", f"close({n})"],
            [f"{n} := make(chan int, 1)", f"close({n})", f"{n} <- 1"],
            [f"var {n} func(int) int", f"_ = {n}({x})"],
        ]
        if self.program.structs:
            s = r.choice(self.program.structs)
            fields = [f for f in s.fields if f[1].kind == "int"]
            choices.append([f"var {n} any = {self.leaf(s)}", f"_ = {n}.(interface{{ Missing() }})"])
            choices.append([f"var {n} any = {self.leaf(s)}", f"_ = {n}.(*{s})"])
            if fields:
                choices.append([f"var {n} *{s}", f"{n}.{fields[0][0]}++"])
                choices.append([f"var {n} *{s}", f"_ = {n}.{fields[0][0]}"])
        for text in r.choice(choices):
            self.line(text)

    def defer_stmt(self):
        r = self.rng
        if self.pure or self.mult > 10 or self.in_closure():
            return self.op_assign_stmt()
        f = [f for f in self.program.callable if not f.pure and not f.results and f.cost < 400 and f.variadic is None]
        if f and r.random() < 0.3:
            g = r.choice(f)
            self.may_panic_allowed, keep = False, self.may_panic_allowed
            self.line(f"defer {self.call_text(g, 2)}")
            self.may_panic_allowed = keep
            self.cost += g.cost * self.mult
            self.panics |= g.panics
            return
        name, ty = self.name("a"), r.choice([INT, UINT8, STRING])
        self.line(f"defer func({name} {ty}) {{")
        self.indent += 1
        if r.random() < 0.3:
            self.line(f"caughtHere_{self.program.id}(recover())")
        self.indent -= 1
        cost = self.nested([ty], [name], [], 6, panics=False)
        self.line(f"}}({self.nonconst(ty, 1)})")
        self.cost += cost * self.mult

    def in_closure(self):
        return self.closures > 0

    def block_stmt(self):
        self.open("")
        self.body(3)
        self.close()

    def goto_stmt(self):
        """A jump forward over statements, or a loop made of jumps."""
        r = self.rng
        if self.pure and r.random() < 0.5:
            return self.op_assign_stmt()
        label = self.name("G")
        if r.random() < 0.5:
            self.line(f"if {self.cond()} {{")
            self.line(f"\tgoto {label}")
            self.line("}")
            self.open("")
            self.body(2)
            self.close()
            self.line(f"{label}:")
            self.line("{")
            self.line("}")
            return
        n = self.trips()
        if n < 2:
            return self.op_assign_stmt()
        c = self.name("n")
        self.open("")
        self.line(f"{c} := 0")
        self.scopes[-1].append(Var(c, INT, readonly=True, depth=len(self.scopes)))
        self.out.append("\t" * (self.indent - 1) + f"{label}:")
        self.line(f"{c}++")
        self.open("")
        keep, self.mult = self.mult, self.mult * n
        loops, self.loops = self.loops, []
        self.body(2)
        self.mult, self.loops = keep, loops
        self.close()
        self.line(f"if {c} < {n} {{")
        self.line(f"\tgoto {label}")
        self.line("}")
        self.close()

    # -- slices and maps

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
        if label in self.labels_used:
            tabs = "\t" * self.indent
            while not self.out[at].startswith(tabs + "for"):
                at += 1
            self.out.insert(at, tabs[1:] + label + ":")

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

    def pattern_stmt(self):
        if self.pure or self.mult > 1 or self.in_closure():
            return self.op_assign_stmt()
        from patterns import pattern
        pattern(self)
