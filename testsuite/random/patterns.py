"""Concurrent patterns whose output does not depend on scheduling, with random work inside.

A goroutine's work is an expression over what it is given; results come together by index, by a sum, or in the order of
one channel."""

from gotypes import INT, STRING, Var


def work(b, name, ty=INT):
    """A pure expression over a variable of the given name."""
    keep = b.scopes, b.pure, b.may_panic_allowed
    b.scopes = [[], [Var(name, ty, depth=1)]]
    b.pure, b.may_panic_allowed = True, False
    b.fresh_statement()
    text = b.nonconst(ty, 2)
    b.scopes, b.pure, b.may_panic_allowed = keep
    return text


def emit(b, text):
    for line in text.strip("\n").split("\n"):
        b.line(line)


def pipeline(b):
    """Stages connected by channels, each closing the next."""
    a, c, x = b.name("ch"), b.name("ch"), b.name("x")
    n = b.rng.randint(3, 20)
    size = b.rng.choice(["", ", 1", ", 4"])
    emit(b, f"""
{a}, {c} := make(chan int{size}), make(chan int)
go func() {{
	for {x} := range {n} {{
		_ = {x}
		{a} <- {work(b, x)}
	}}
	close({a})
}}()
go func() {{
	defer close({c})
	for {x} := range {a} {{
		_ = {x}
		{c} <- {work(b, x)}
	}}
}}()
for {x} := range {c} {{
	mix_{b.program.id}(uint64({x}))
}}""")


def workers(b):
    """Workers that take jobs and put results where the job says."""
    jobs, done, out, x = b.name("jobs"), b.name("done"), b.name("out"), b.name("x")
    n, w = b.rng.randint(4, 24), b.rng.randint(1, 4)
    emit(b, f"""
{jobs}, {done} := make(chan int, {b.rng.choice([0, 1, 8])}), make(chan bool)
{out} := make([]int, {n})
for range {w} {{
	go func() {{
		for {x} := range {jobs} {{
			{out}[{x}] = {work(b, x)}
		}}
		{done} <- true
	}}()
}}
for {x} := range {out} {{
	{jobs} <- {x}
}}
close({jobs})
for range {w} {{
	<-{done}
}}
for _, {x} := range {out} {{
	mix_{b.program.id}(uint64({x}))
}}""")


def fan_in(b):
    """A sum of what several goroutines send."""
    c, x, s = b.name("ch"), b.name("x"), b.name("s")
    n, m = b.rng.randint(2, 6), b.rng.randint(2, 10)
    emit(b, f"""
{c} := make(chan int{b.rng.choice(["", ", 3"])})
for {x} := range {n} {{
	go func(from int) {{
		for {x} := range {m} {{
			{x} += from
			{c} <- {work(b, x)}
		}}
	}}({x} * 100)
}}
{s} := 0
for range {n * m} {{
	{s} += <-{c}
}}
mix_{b.program.id}(uint64({s}))""")


def selects(b):
    """select whose ready case is known."""
    a, c, x, ok = b.name("ch"), b.name("ch"), b.name("x"), b.name("ok")
    i = b.program.id
    emit(b, f"""
{a}, {c} := make(chan int, 2), make(chan string)
select {{
case {x} := <-{a}:
	mix_{i}(uint64({x}))
default:
	mix_{i}({b.rng.randrange(1000)})
}}
{a} <- {b.nonconst(INT, 2)}
select {{
case {x}, {ok} := <-{a}:
	mix_{i}(uint64({x}))
	mixB_{i}({ok})
case {c} <- "never":
}}
close({a})
for range 2 {{
	select {{
	case {x}, {ok} := <-{a}:
		mix_{i}(uint64({x}))
		mixB_{i}({ok})
	case {x} := <-{c}:
		mixS_{i}({x})
	}}
}}
go func() {{
	select {{
	case {c} <- {b.leaf(STRING)}:
	}}
}}()
mixS_{i}(<-{c})""")


def ping_pong(b):
    """Two goroutines that take turns, and a quit channel in a select."""
    ping, pong, quit, x = b.name("ping"), b.name("pong"), b.name("quit"), b.name("x")
    n = b.rng.randint(2, 30)
    emit(b, f"""
{ping}, {pong}, {quit} := make(chan int), make(chan int), make(chan struct{{}})
go func() {{
	for {{
		select {{
		case {x} := <-{ping}:
			_ = {x}
			{pong} <- {work(b, x)}
		case <-{quit}:
			close({pong})
			return
		}}
	}}
}}()
for {x} := range {n} {{
	{ping} <- {x}
	mix_{b.program.id}(uint64(<-{pong}))
}}
close({quit})
_, {x} := <-{pong}
mixB_{b.program.id}({x})""")


def goroutine_panic(b):
    """A panic recovered in the goroutine it happens in, and Goexit-like return through deferred calls."""
    c, x = b.name("ch"), b.name("x")
    i = b.program.id
    b.line(f"{c} := make(chan string, 1)")
    emit(b, f"""
go func() {{
	defer close({c})
	defer func() {{
		if {x} := recover(); {x} != nil {{
			{c} <- text_{i}({x})
		}}
	}}()""")
    b.indent += 1
    b.push()
    keep = b.mult
    b.trouble()
    b.mult = keep
    b.pop()
    b.indent -= 1
    b.line("}()")
    b.line(f"mixS_{i}(<-{c})")


def guarded_counter(b):
    """A lock made of a channel."""
    lock, done, s, x = b.name("lock"), b.name("done"), b.name("s"), b.name("x")
    n, m = b.rng.randint(2, 5), b.rng.randint(2, 12)
    emit(b, f"""
{lock}, {done} := make(chan bool, 1), make(chan int)
var {s} uint64
for {x} := range {n} {{
	go func() {{
		for range {m} {{
			{lock} <- true
			{s} += uint64({work(b, x)})
			<-{lock}
		}}
		{done} <- {x}
	}}()
}}
for range {n} {{
	<-{done}
}}
mix_{b.program.id}({s})""")


PATTERNS = [pipeline, workers, fan_in, selects, ping_pong, goroutine_panic, guarded_counter]


def pattern(b):
    b.cost += 2000
    b.rng.choice(PATTERNS)(b)
