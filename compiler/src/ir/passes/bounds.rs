//! Bounds-check elimination: checks that cannot fail are removed.
//!
//! Facts are inequalities `a <= b + c` between 64-bit values taken as mathematical integers (after
//! Bodik, Gupta and Sarkar's "ABCD"). Branches and passed checks give facts that hold where the edge or
//! check dominates; instructions give facts that always hold, sums with a constant only in the
//! direction in which an overflow does no harm, or where one is excluded. A query searches from both
//! sides. A block parameter is below a bound if all arguments are; for the argument of a back edge the
//! parameter itself may be assumed to have been below it in the iteration before (induction).

use crate::ir::cfg::Cfg;
use crate::ir::*;
use minigo_abi::traps::Trap;
use rustc_hash::{FxHashMap, FxHashSet};

/// Steps of a query before it is given up, at each depth.
const BUDGET: u32 = 300;

/// Facts about a value beyond which some are passed over.
const MAX_FACTS: usize = 200;

/// How deep queries go: a short proof is found before the search is lost in a deep one.
const DEPTHS: [usize; 3] = [5, 10, 64];

/// No slice, string or array whose elements have a size is longer; lowering checks others by a trap.
const MAX_LEN: i64 = 1 << 48;

/// Removes checks; whether there was one.
pub fn run(f: &mut Function) -> bool {
    let is_check = |i: &InstId| matches!(f.insts[i.index()].inst, Inst::BoundsCheck { .. } | Inst::RangeCheck { .. });
    if !f.layout.iter().flat_map(|b| &f.blocks[b.index()].insts).any(is_check) {
        return false;
    }
    let cfg = Cfg::new(f);
    let mut prover = Prover::new(f, &cfg);
    let mut gone: FxHashSet<InstId> = FxHashSet::default();
    for &b in &cfg.rpo {
        for (n, &i) in f.blocks[b.index()].insts.iter().enumerate() {
            let at = Pos { block: b, index: n, edge: None };
            let ok = match f.insts[i.index()].inst {
                Inst::BoundsCheck { index, len, .. } => prover.below(index, len, -1, at),
                Inst::RangeCheck { lo, hi, .. } => prover.below(lo, hi, 0, at),
                _ => false,
            };
            if ok {
                gone.insert(i);
            }
        }
    }
    if !gone.is_empty() {
        for b in &cfg.rpo {
            f.blocks[b.index()].insts.retain(|i| !gone.contains(i));
        }
    }
    !gone.is_empty()
}

/// A side of an inequality: a value, or zero (`None`).
type Node = Option<Value>;

/// A point of the program: before an instruction, or on an edge out of the block.
#[derive(Clone, Copy)]
struct Pos {
    block: Block,
    index: usize,
    edge: Option<Block>,
}

/// `a <= b + c` from a point on.
#[derive(Clone, Copy)]
struct Fact {
    other: Node,
    c: i64,
    block: Block,
    index: usize,
    /// Holds on this edge only.
    edge: Option<Block>,
}

/// The facts that a query looks at, by index: of very many the first, which hold widest, and the last.
fn some_of(facts: Option<&Vec<Fact>>) -> impl Iterator<Item = usize> + use<> {
    let n = facts.map_or(0, Vec::len);
    let first = n.min(MAX_FACTS / 2);
    (0..first).chain(first.max(n.saturating_sub(MAX_FACTS / 2))..n)
}

struct Prover<'a> {
    f: &'a Function,
    cfg: &'a Cfg,
    /// Facts with this node on the smaller side; `other` is the larger.
    above: FxHashMap<Node, Vec<Fact>>,
    /// Facts with this node on the larger side; `other` is the smaller.
    below: FxHashMap<Node, Vec<Fact>>,
    /// Values that have been lengths since they exist.
    lengths: FxHashSet<Value>,
    /// Where instructions stand.
    place: Vec<Option<(Block, usize)>>,
    /// Inequalities that are being proved, against going round in circles.
    active: Vec<(Node, Node, i64)>,
    /// What induction lets assume.
    assumed: Vec<(Node, Node, i64)>,
    steps: u32,
    /// How deep to search, and whether that was too little.
    depth: usize,
    cut: bool,
}

impl<'a> Prover<'a> {
    fn new(f: &'a Function, cfg: &'a Cfg) -> Prover<'a> {
        let mut p = Prover {
            f,
            cfg,
            above: FxHashMap::default(),
            below: FxHashMap::default(),
            lengths: FxHashSet::default(),
            place: vec![None; f.insts.len()],
            active: Vec::new(),
            assumed: Vec::new(),
            steps: 0,
            depth: 0,
            cut: false,
        };
        let mut bounds = FxHashSet::default();
        for &b in &cfg.rpo {
            for (n, &i) in f.blocks[b.index()].insts.iter().enumerate() {
                p.place[i.index()] = Some((b, n));
                p.find_lengths(&f.insts[i.index()].inst, &mut bounds);
            }
        }
        p.lengths.retain(|v| !bounds.contains(v));
        for &b in &cfg.rpo {
            for (n, &i) in f.blocks[b.index()].insts.iter().enumerate() {
                p.check_facts(&f.insts[i.index()].inst, b, n + 1);
            }
            p.branch_facts(b);
        }
        p
    }

    /// Notes values that are used as lengths, and those that became lengths by a check: of them nothing is
    /// known before it. What is computed is described by its instruction.
    fn find_lengths(&mut self, inst: &Inst, bounds: &mut FxHashSet<Value>) {
        let length = match *inst {
            Inst::BoundsCheck { len, .. } => len,
            Inst::RangeCheck { lo, hi, trap } => {
                bounds.insert(self.f.resolve(lo));
                match trap {
                    Trap::SliceAlen | Trap::SliceAcap | Trap::Slice3Alen | Trap::Slice3Acap => hi,
                    _ => return,
                }
            }
            _ => return,
        };
        let computed = |i: &Inst| i.is_pure() && !matches!(i, Inst::Iconst(..));
        if !self.f.def(length).is_some_and(computed) {
            self.lengths.insert(self.f.resolve(length));
        }
    }

    /// A value and the constant that is to be added to it.
    fn node(&self, v: Value) -> (Node, i64) {
        let v = self.f.resolve(v);
        match self.f.constant(v) {
            Some(n) => (None, n),
            None => (Some(v), 0),
        }
    }

    /// Notes `x <= y + c`.
    fn fact(&mut self, x: Value, y: Node, c: i64, block: Block, index: usize, edge: Option<Block>) {
        let (a, k) = self.node(x);
        let (b, m) = y.map_or((None, 0), |y| self.node(y));
        let Some(c) = c.checked_add(m).and_then(|c| c.checked_sub(k)) else { return };
        if a != b {
            self.above.entry(a).or_default().push(Fact { other: b, c, block, index, edge });
            self.below.entry(b).or_default().push(Fact { other: a, c, block, index, edge });
        }
    }

    /// Notes `0 <= x`.
    fn not_negative(&mut self, x: Value, block: Block, index: usize, edge: Option<Block>) {
        if let (Some(v), _) = self.node(x) {
            self.above.entry(None).or_default().push(Fact { other: Some(v), c: 0, block, index, edge });
            self.below.entry(Some(v)).or_default().push(Fact { other: None, c: 0, block, index, edge });
        }
    }

    fn check_facts(&mut self, inst: &Inst, block: Block, index: usize) {
        match *inst {
            Inst::BoundsCheck { index: i, len, .. } => {
                self.not_negative(len, block, index - 1, None);
                self.fact(len, None, MAX_LEN, block, index - 1, None);
                self.not_negative(i, block, index, None);
                self.fact(i, Some(len), -1, block, index, None);
            }
            Inst::RangeCheck { lo, hi, .. } => {
                // Unsigned: both are not negative if the larger one is not.
                let at = Pos { block, index: index - 1, edge: None };
                if self.prove(None, self.node(hi).0, self.node(hi).1, at) {
                    self.not_negative(lo, block, index, None);
                    self.fact(lo, Some(hi), 0, block, index, None);
                }
            }
            _ => {}
        }
    }

    fn branch_facts(&mut self, b: Block) {
        let f = self.f;
        let Term::Branch(c, x, y) = &f.blocks[b.index()].term else { return };
        let Some(&Inst::Cmp(op, p, q)) = f.def(*c) else { return };
        if x.block == y.block || f.ty(f.resolve(p)) != Ty::I64 {
            return;
        }
        for (edge, op) in [(x, Some(op)), (y, super::fold::inverse(op))] {
            let Some(op) = op else { continue };
            // On an edge to a block with other predecessors the fact holds on the edge only.
            let single = self.cfg.preds[edge.block.index()].len() == 1;
            let (block, on) = if single { (edge.block, None) } else { (b, Some(edge.block)) };
            match op {
                CmpOp::SLt => self.fact(p, Some(q), -1, block, 0, on),
                CmpOp::SLe => self.fact(p, Some(q), 0, block, 0, on),
                CmpOp::SGt => self.fact(q, Some(p), -1, block, 0, on),
                CmpOp::SGe => self.fact(q, Some(p), 0, block, 0, on),
                CmpOp::Eq => {
                    self.fact(p, Some(q), 0, block, 0, on);
                    self.fact(q, Some(p), 0, block, 0, on);
                }
                CmpOp::ULt | CmpOp::ULe => {
                    let (len, n) = self.node(q);
                    if len.map_or(n >= 0, |v| self.lengths.contains(&v)) {
                        self.not_negative(p, block, 0, on);
                        self.fact(p, Some(q), if op == CmpOp::ULt { -1 } else { 0 }, block, 0, on);
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether `0 <= x <= y + c`.
    fn below(&mut self, x: Value, y: Value, c: i64, at: Pos) -> bool {
        let ((a, k), (b, m)) = (self.node(x), self.node(y));
        let Some(c) = c.checked_add(m).and_then(|c| c.checked_sub(k)) else { return false };
        self.prove(a, b, c, at) && self.prove(None, a, k, at)
    }

    fn prove(&mut self, a: Node, b: Node, c: i64, at: Pos) -> bool {
        for depth in DEPTHS {
            (self.steps, self.depth, self.cut) = (0, depth, false);
            self.active.clear();
            if self.le(a, b, c, at) {
                return true;
            }
            if !self.cut {
                break;
            }
        }
        false
    }

    fn holds(&self, fact: &Fact, at: Pos) -> bool {
        if fact.edge.is_some() {
            return fact.block == at.block && fact.edge == at.edge;
        }
        if fact.block == at.block { fact.index <= at.index } else { self.cfg.dominates(fact.block, at.block) }
    }

    /// Whether `a <= b + c` at a point.
    fn le(&mut self, a: Node, b: Node, c: i64, at: Pos) -> bool {
        if a == b {
            return c >= 0;
        }
        self.steps += 1;
        if self.steps > BUDGET || self.active.len() >= self.depth {
            self.cut |= self.steps <= BUDGET;
            return false;
        }
        if self.assumed.iter().any(|x| (x.0, x.1) == (a, b) && c >= x.2) {
            return true;
        }
        if self.active.iter().any(|x| (x.0, x.1) == (a, b) && c <= x.2) {
            return false;
        }
        self.active.push((a, b, c));
        let found = self.raise_smaller(a, b, c, at) || self.lower_larger(a, b, c, at);
        self.active.pop();
        found
    }

    /// Replaces the smaller side by something that is at least as large.
    fn raise_smaller(&mut self, a: Node, b: Node, c: i64, at: Pos) -> bool {
        // What zero is below is found from the larger side.
        let Some(v) = a else { return false };
        for n in some_of(self.above.get(&a)) {
            let fact = self.above[&a][n];
            if self.holds(&fact, at)
                && let Some(rest) = c.checked_sub(fact.c)
                && self.le(fact.other, b, rest, at)
            {
                return true;
            }
        }
        if self.lengths.contains(&v) && c >= MAX_LEN && self.le(None, b, c - MAX_LEN, at) {
            return true;
        }
        match self.f.values[v.index()].1 {
            ValueDef::Param(block, i) => self.all_arguments(block, i, b, (a, b, c), at, |p, arg, at| {
                let (a, k) = p.node(arg);
                c.checked_sub(k).is_some_and(|c| p.le(a, b, c, at))
            }),
            ValueDef::Result(i, _) => self.upper(i, b, c, at),
            ValueDef::Alias(_) => false,
        }
    }

    /// Replaces the larger side by something that is at most as large.
    fn lower_larger(&mut self, a: Node, b: Node, c: i64, at: Pos) -> bool {
        let Some(v) = b else { return false };
        for n in some_of(self.below.get(&b)) {
            let fact = self.below[&b][n];
            if self.holds(&fact, at)
                && let Some(rest) = c.checked_sub(fact.c)
                && self.le(a, fact.other, rest, at)
            {
                return true;
            }
        }
        if self.lengths.contains(&v) && self.le(a, None, c, at) {
            return true;
        }
        match self.f.values[v.index()].1 {
            ValueDef::Param(block, i) => self.all_arguments(block, i, a, (a, b, c), at, |p, arg, at| {
                let (b, k) = p.node(arg);
                c.checked_add(k).is_some_and(|c| p.le(a, b, c, at))
            }),
            ValueDef::Result(i, _) => self.lower(i, a, c, at),
            ValueDef::Alias(_) => false,
        }
    }

    /// Whether something holds for every argument of a block parameter. The other side of the
    /// inequality must mean the same on all edges: it is defined before the block.
    fn all_arguments(
        &mut self,
        block: Block,
        i: u32,
        other: Node,
        claim: (Node, Node, i64),
        at: Pos,
        mut holds: impl FnMut(&mut Self, Value, Pos) -> bool,
    ) -> bool {
        let f = self.f;
        if block == f.entry() || !self.cfg.dominates(block, at.block) || !self.defined_before(other, block) {
            return false;
        }
        let preds = &self.cfg.preds[block.index()];
        for &p in preds {
            for e in f.blocks[p.index()].term.edges().filter(|e| e.block == block) {
                let index = f.blocks[p.index()].insts.len();
                let at = Pos { block: p, index, edge: Some(block) };
                let back = self.cfg.dominates(block, p);
                if back {
                    self.assumed.push(claim);
                }
                let held = holds(self, f.resolve(e.args[i as usize]), at);
                if back {
                    self.assumed.pop();
                }
                if !held {
                    return false;
                }
            }
        }
        !preds.is_empty()
    }

    fn defined_before(&self, v: Node, block: Block) -> bool {
        let Some(v) = v else { return true };
        let def = match self.f.values[v.index()].1 {
            ValueDef::Param(b, _) => b,
            ValueDef::Result(i, _) => match self.place[i.index()] {
                Some((b, _)) => b,
                None => return false,
            },
            ValueDef::Alias(_) => return false,
        };
        def != block && self.cfg.dominates(def, block)
    }

    /// What the instruction that defines the smaller side says.
    fn upper(&mut self, i: InstId, b: Node, c: i64, at: Pos) -> bool {
        use BinaryOp::*;
        let inst = &self.f.insts[i.index()].inst;
        match *inst {
            Inst::Binary(Add, x, y) => match self.f.constant(y) {
                Some(k) if k >= 0 || self.is_not_negative_at(x, i) => self.step_up(x, k, b, c, at),
                _ => false,
            },
            Inst::Binary(Sub, x, y) => {
                self.not_negative_now(x, at) && self.not_negative_now(y, at) && self.step_up(x, 0, b, c, at)
            }
            Inst::Binary(And, x, y) => match self.f.constant(y) {
                Some(k) if k >= 0 => self.le_const(k, b, c, at),
                _ => self.not_negative_now(x, at) && self.step_up(x, 0, b, c, at),
            },
            Inst::Binary(UShr | SShr | UDiv | SDiv, x, y) => match self.f.constant(y) {
                Some(k) if k > 0 => self.not_negative_now(x, at) && self.step_up(x, 0, b, c, at),
                _ => false,
            },
            Inst::Binary(URem | SRem, x, y) => match self.f.constant(y) {
                Some(k) if k > 0 => self.le_const(k - 1, b, c, at),
                Some(_) => false,
                None => self.not_negative_now(y, at) && self.not_negative_now(x, at) && self.step_up(y, -1, b, c, at),
            },
            Inst::Conv(ConvOp::Zext, _, x) => {
                let bits = 8 * self.f.ty(self.f.resolve(x)).size();
                self.le_const((1i64 << bits) - 1, b, c, at)
            }
            Inst::Unary(UnaryOp::Clz | UnaryOp::Ctz | UnaryOp::Popcnt, _) => self.le_const(64, b, c, at),
            Inst::Select(cond, x, y) => {
                if self.is_smaller_of(cond, x, y) {
                    return self.step_up(x, 0, b, c, at) || self.step_up(y, 0, b, c, at);
                }
                self.step_up(x, 0, b, c, at) && self.step_up(y, 0, b, c, at)
            }
            _ => false,
        }
    }

    /// Whether a selection is of the smaller of its operands.
    fn is_smaller_of(&self, cond: Value, x: Value, y: Value) -> bool {
        let same = |a: Value, b: Value| self.f.resolve(a) == self.f.resolve(b);
        match self.f.def(cond) {
            Some(&Inst::Cmp(CmpOp::SLt | CmpOp::SLe, p, q)) => same(p, x) && same(q, y),
            Some(&Inst::Cmp(CmpOp::SGt | CmpOp::SGe, p, q)) => same(p, y) && same(q, x),
            _ => false,
        }
    }

    /// What the instruction that defines the larger side says.
    fn lower(&mut self, i: InstId, a: Node, c: i64, at: Pos) -> bool {
        use BinaryOp::*;
        let inst = &self.f.insts[i.index()].inst;
        match *inst {
            Inst::Binary(Add, x, y) => match self.f.constant(y) {
                Some(k) if k <= 0 || self.cannot_overflow(x, k, i) => {
                    let (b, m) = self.node(x);
                    c.checked_add(k).and_then(|c| c.checked_add(m)).is_some_and(|c| self.le(a, b, c, at))
                }
                Some(_) => false,
                None => self.small_at(x, i) && self.small_at(y, i) && self.le(a, None, c, at),
            },
            Inst::Binary(Mul, x, y) => match self.f.constant(y) {
                Some(k) if (1..1 << 12).contains(&k) => self.small_at(x, i) && self.le(a, None, c, at),
                _ => false,
            },
            Inst::Binary(Shl, x, y) => match self.f.constant(y) {
                Some(k) if (0..12).contains(&k) => self.small_at(x, i) && self.le(a, None, c, at),
                _ => false,
            },
            Inst::Binary(Sub, x, y) => {
                let ((small, k), (large, m)) = (self.node(y), self.node(x));
                let ordered = self.not_negative_now(y, at) && self.le(small, large, m.saturating_sub(k), at);
                ordered && self.le(a, None, c, at)
            }
            Inst::Binary(And, _, y) if self.f.constant(y).is_some_and(|k| k >= 0) => self.le(a, None, c, at),
            Inst::Binary(And, x, y) => {
                (self.not_negative_now(x, at) || self.not_negative_now(y, at)) && self.le(a, None, c, at)
            }
            Inst::Binary(UShr, _, y) if self.f.constant(y).is_some_and(|k| k > 0) => self.le(a, None, c, at),
            Inst::Binary(SShr | UShr, x, _) => self.not_negative_now(x, at) && self.le(a, None, c, at),
            Inst::Binary(SDiv | UDiv, x, y) if self.f.constant(y).is_some_and(|k| k > 0) => {
                self.not_negative_now(x, at) && self.le(a, None, c, at)
            }
            Inst::Binary(URem, _, y) if self.f.constant(y).is_some_and(|k| k > 0) => self.le(a, None, c, at),
            Inst::Binary(SRem, x, _) => self.not_negative_now(x, at) && self.le(a, None, c, at),
            Inst::Conv(ConvOp::Zext, ..) => self.le(a, None, c, at),
            Inst::Unary(UnaryOp::Clz | UnaryOp::Ctz | UnaryOp::Popcnt, _) => self.le(a, None, c, at),
            Inst::Select(_, x, y) => {
                let ((x, k), (y, m)) = (self.node(x), self.node(y));
                let first = c.checked_add(k).is_some_and(|c| self.le(a, x, c, at));
                first && c.checked_add(m).is_some_and(|c| self.le(a, y, c, at))
            }
            _ => false,
        }
    }

    /// `x + k <= b + c`
    fn step_up(&mut self, x: Value, k: i64, b: Node, c: i64, at: Pos) -> bool {
        let (a, m) = self.node(x);
        c.checked_sub(k).and_then(|c| c.checked_sub(m)).is_some_and(|c| self.le(a, b, c, at))
    }

    /// `k <= b + c`
    fn le_const(&mut self, k: i64, b: Node, c: i64, at: Pos) -> bool {
        c.checked_sub(k).is_some_and(|c| self.le(None, b, c, at))
    }

    fn not_negative_now(&mut self, x: Value, at: Pos) -> bool {
        let (x, k) = self.node(x);
        self.le(None, x, k, at)
    }

    fn at_inst(&self, i: InstId) -> Option<Pos> {
        self.place[i.index()].map(|(block, index)| Pos { block, index, edge: None })
    }

    /// Whether `x` is not negative where an instruction uses it.
    fn is_not_negative_at(&mut self, x: Value, i: InstId) -> bool {
        self.at_inst(i).is_some_and(|at| self.not_negative_now(x, at))
    }

    /// Whether `x + k`, k > 0, stays in range: x is smaller than something by k, or bounded.
    fn cannot_overflow(&mut self, x: Value, k: i64, i: InstId) -> bool {
        let Some(at) = self.at_inst(i) else { return false };
        let (x, _) = self.node(x);
        let facts = self.above.get(&x).map_or(&[][..], Vec::as_slice);
        if facts.iter().any(|fact| fact.other.is_some() && fact.c <= -k && self.holds(fact, at)) {
            return true;
        }
        k < 1 << 62 && self.le(x, None, 1 << 62, at)
    }

    /// Whether `x` is not negative and so small where an instruction uses it that sums of two such
    /// values, and small multiples, stay in range.
    fn small_at(&mut self, x: Value, i: InstId) -> bool {
        let Some(at) = self.at_inst(i) else { return false };
        let (x, k) = self.node(x);
        self.le(None, x, k, at) && self.le(x, None, (1 << 50) - k.max(0), at)
    }
}
