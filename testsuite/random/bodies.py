"""The body of one function in the making: scopes, allowances and what is written so far."""

from calls import Calls
from concurrent import Concurrent
from data import Data
from expressions import Expressions
from gotypes import BY_NAME, Var
from loops import Loops
from memory import Memory
from shapes import Shapes
from statements import Statements


class Body(Expressions, Statements, Loops, Calls, Data, Shapes, Memory, Concurrent):
    """A function body's generator."""

    def __init__(self, program, pure, budget, params, results, tparam):
        self.program = program
        self.rng = program.rng
        self.pure = pure
        self.budget = budget
        self.results = results
        self.tparam = tparam
        self.named_results = []
        self.out = []
        self.indent = 0
        self.scopes = [list(program.globals), list(params)]
        self.closures = 0
        self.unused = set()  # variables that must still be used
        self.pinned = set()  # variables on whose value a loop relies
        self.loops = []  # labels of the loops around, None for those without
        self.labels_used = set()
        self.mult = 1
        self.cost = 1
        self.nesting = 0
        self.in_switch = False
        self.can_return = True
        self.sum = None  # the variable that gathers what the function computes
        self.panics = False
        self.last_panics = False
        self.may_panic_allowed = program.rng.random() < 0.5
        self.risk, self.spent, self.limit = 1, 0, 14
        self.max_lines = program.rng.choice([6, 12, 25, 40])

    def name(self, prefix):
        return self.program.name(prefix)

    def function(self, head):
        """Writes the whole function."""
        self.line(head + " {")
        self.indent += 1
        if self.rng.random() < 0.85:
            self.sum = self.name("h")
            self.line(f"{self.sum} := uint64({self.rng.randrange(1000)})")
            self.pinned.add(self.sum)
            self.scopes[-1].append(Var(self.sum, BY_NAME["uint64"], depth=1, readonly=True))
            self.line(f"_ = {self.sum}")
        for _ in range(self.rng.choice([0, 0, 2, 3])):
            self.fresh_statement()
            self.declare_stmt()
        self.statements(self.rng.randint(2, 16))
        self.use_all()
        self.fresh_statement()
        self.give_sum()
        if self.results:
            self.line(self.return_text())
        self.indent -= 1
        self.line("}")
