"""Random statements.

Every loop is bounded by its shape. `self.mult` is how often the current place runs at most and `self.cost` what the body
costs in all, so a program ends after a bounded number of steps however calls and loops are nested. What changes anything
outside a function (`self.pure` is false) is called only as a statement of its own."""

from gotypes import ANY, BOOL, BYTES, F64, INT, INTS, STRING, UINT64, UINT8, Var


STATEMENTS = [
    ("declare", 12), ("assign", 14), ("op_assign", 14), ("if", 9), ("loop", 12), ("switch", 4), ("observe", 3),
    ("call", 5), ("closure", 3), ("swap", 3), ("append", 3), ("map", 3), ("range_func", 2), ("guarded", 3), ("defer", 2),
    ("block", 1), ("wild", 3), ("copy", 2), ("typeswitch", 2), ("goto", 1), ("escape_loop", 2), ("dead_store", 4),
    ("reduce", 7), ("stencil", 3), ("pattern", 3), ("edge_loop", 9), ("reslice", 4), ("alias", 5), ("phi", 6), ("list", 2),
    ("sort", 3), ("keep", 4), ("parts", 8), ("order", 2), ("length", 8), ("move", 7), ("bytes", 2), ("recursion", 3), ("conversion", 3),
    ("concurrent", 3),
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
                                          "escape_loop", "reduce", "stencil", "closure", "pattern", "edge_loop", "recursion", "concurrent"):
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
