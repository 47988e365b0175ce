"""Statements with goroutines, channels and select, of which every order of execution gives the same result: either one
goroutine at a time does anything, or each writes what no other looks at."""

from gotypes import BOOL, INT, INTS, STRING


class Concurrent:
    """The part of a function body's generator that makes concurrent statements."""

    def concurrent_stmt(self):
        if self.pure or self.mult > 8:
            return self.op_assign_stmt()
        self.statement_of(["handoff", "pipe", "parallel", "select", "rendezvous"])

    def handoff_stmt(self):
        """Statements in a goroutine that is waited for."""
        r = self.rng
        done, i = self.name("done"), self.program.id
        if r.random() < 0.5:
            self.line(f"{done} := make(chan struct{{}}{r.choice(['', ', 1'])})")
            signal, wait = r.choice([f"close({done})", f"func() {{ {done} <- struct{{}}{{}} }}()"]), f"<-{done}"
        else:
            self.line(f"var {done} sync.WaitGroup")
            self.line(f"{done}.Add(1)")
            signal, wait = f"{done}.Done()", f"{done}.Wait()"
        self.line("go func() {")
        self.line(f"\tdefer {signal}")
        self.line(f"\tdefer caught_{i}()")
        keep, self.may_panic_allowed = self.may_panic_allowed, True
        self.cost += self.nested([], [], [], 12) * self.mult
        self.may_panic_allowed = keep
        self.line("}()")
        self.line(wait)

    def element(self):
        """A type of what channels carry, and some of its values."""
        r = self.rng
        ty = r.choice(INTS + [STRING, BOOL] + self.program.floats + self.program.structs)
        keep, self.may_panic_allowed = self.may_panic_allowed, False
        values = [self.expr(ty, 2) for _ in range(r.randint(1, 4))]
        self.may_panic_allowed = keep
        return ty, values

    def pipe_stmt(self):
        """Values through a channel, or two, to a loop."""
        r = self.rng
        ty, values = self.element()
        vs, c, v = self.name("vs"), self.name("c"), self.name("v")
        self.line(f"{vs}, {c} := []{ty}{{{', '.join(values)}}}, make(chan {ty}{r.choice(['', ', 1', ', 8'])})")
        self.line(f"go func(out chan<- {ty}) {{")
        self.line("\tdefer close(out)")
        self.line(f"\tfor _, v := range {vs} {{")
        self.line("\t\tout <- v")
        self.line("\t}")
        self.line(f"}}({c})")
        if r.random() < 0.5:
            second = self.name("c")
            self.line(f"{second} := make(chan {ty}{r.choice(['', ', 2'])})")
            self.line(f"go func(in <-chan {ty}, out chan<- {ty}) {{")
            self.line("\tdefer close(out)")
            self.line("\tfor v := range in {")
            self.line("\t\tout <- v")
            self.line("\t}")
            self.line(f"}}({c}, {second})")
            c = second
        self.line(f"for {v} := range {c} {{")
        self.each(v, ty, len(values))
        self.line("}")

    def each(self, v, ty, n):
        """The body of a loop that sees every value."""
        self.indent += 1
        self.push()
        keep, self.mult = self.mult, self.mult * n
        self.declare_var(v, ty)
        self.observe_text(v, ty)
        self.unused.discard(v)
        self.mult = keep
        self.pop()
        self.indent -= 1

    def parallel_stmt(self):
        """Goroutines that each fill an element of their own."""
        r = self.rng
        ty, values = self.element()
        res, wg, v = self.name("res"), self.name("wg"), self.name("v")
        n = len(values)
        self.line(f"var {res} [{n}]{ty}")
        self.line(f"var {wg} sync.WaitGroup")
        self.line(f"for i, v := range [...]{ty}{{{', '.join(values)}}} {{")
        if r.random() < 0.5:
            self.line(f"\t{wg}.Go(func() {{ {res}[i] = v }})")
        else:
            self.line(f"\t{wg}.Add(1)")
            self.line("\tgo func() {")
            self.line(f"\t\tdefer {wg}.Done()")
            self.line(f"\t\t{res}[i] = v")
            self.line("\t}()")
        self.line("}")
        self.line(f"{wg}.Wait()")
        self.line(f"for _, {v} := range {res} {{")
        self.each(v, ty, n)
        self.line("}")

    def select_stmt(self):
        """Sends and receives of which exactly one, or none, can go on."""
        r = self.rng
        ty, values = self.element()
        c, none, v, ok, acc = (self.name(p) for p in ("c", "none", "v", "ok", "acc"))
        room = r.randrange(3)
        self.line(f"{c} := make(chan {ty}, {room})")
        self.line(f"var {none} chan {ty}")
        self.line(f"{acc} := len({none})")
        for x in values:
            self.line("select {")
            self.line(f"case {c} <- {x}:")
            self.line(f"\t{acc}++")
            self.line("default:")
            self.line(f"\t{acc} += 10")
            self.line("}")
        if r.random() < 0.5:
            self.line(f"close({c})")
        for _ in range(r.randint(1, 3)):
            self.line("select {")
            self.line(f"case {v}, {ok} := <-{c}:")
            self.indent += 1
            self.observe_text(v, ty)
            self.observe_text(ok, BOOL)
            self.indent -= 1
            self.line(f"case <-{none}:")
            self.line(f"\t{acc} = -1")
            self.line("default:")
            self.line(f"\t{acc} += 100 + len({c})")
            self.line("}")
        self.declare_var(acc, INT)

    def rendezvous_stmt(self):
        """A question and its answer."""
        ty, values = self.element()
        ask, answer, v = self.name("ask"), self.name("answer"), self.name("v")
        self.line(f"{ask}, {answer} := make(chan int), make(chan {ty})")
        self.line("go func() {")
        self.line(f"\tfor n := range {ask} {{")
        self.line(f"\t\t{answer} <- [...]{ty}{{{', '.join(values)}}}[n]")
        self.line("\t}")
        self.line(f"\tclose({answer})")
        self.line("}()")
        self.line(f"for n := range {len(values)} {{")
        self.line(f"\t{ask} <- n")
        self.line(f"\t{v} := <-{answer}")
        self.each(v, ty, len(values))
        self.line("}")
        self.line(f"close({ask})")
        self.line(f"<-{answer}")
