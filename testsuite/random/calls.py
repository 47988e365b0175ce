"""Calls, closures, deferred calls and panics."""

from gotypes import INT, STRING, UINT8, Func, Var, func
from patterns import pattern


class Calls:
    """The part of a function body's generator that makes calls and what they need."""

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

    def pattern_stmt(self):
        if self.pure or self.mult > 1 or self.in_closure():
            return self.op_assign_stmt()
        pattern(self)
