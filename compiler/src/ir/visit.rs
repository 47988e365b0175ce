//! Walking over operands: the one place that knows which fields of an instruction or terminator
//! are uses of values and which are edges; and what passes need of a function beyond that.

use super::func::{Block, Edge, Function, Inst, InstId, Place, Term, Value, ValueDef};

/// Expands the match over all operand positions once for shared and once for mutable access.
macro_rules! visit_inst {
    ($inst:expr, $f:expr) => {
        match $inst {
            Inst::Iconst(..) | Inst::Fconst(..) | Inst::SlotAddr(..) | Inst::DataAddr(..) => {}
            Inst::FuncAddr(_) | Inst::New { .. } | Inst::GetG | Inst::GetFp => {}
            Inst::Unary(_, x) | Inst::Conv(_, _, x) | Inst::NilCheck(x) | Inst::AtomicLoad(_, x) => $f(x),
            Inst::Binary(_, x, y) | Inst::Cmp(_, x, y) | Inst::PtrAdd(x, y) => {
                $f(x);
                $f(y);
            }
            Inst::AtomicStore(x, y) | Inst::AtomicRmw(_, x, y) => {
                $f(x);
                $f(y);
            }
            Inst::Select(x, y, z) | Inst::AtomicCas(x, y, z) => {
                $f(x);
                $f(y);
                $f(z);
            }
            Inst::Load(_, place) | Inst::Zero { dst: place, .. } => $f(place_addr!(place)),
            Inst::Store(place, x) => {
                $f(place_addr!(place));
                $f(x);
            }
            Inst::Copy { dst, src, .. } => {
                $f(place_addr!(dst));
                $f(place_addr!(src));
            }
            Inst::BoundsCheck { index, len, .. } => {
                $f(index);
                $f(len);
            }
            Inst::RangeCheck { lo, hi, .. } => {
                $f(lo);
                $f(hi);
            }
            Inst::TrapIf { cond, info, .. } => {
                $f(cond);
                if let Some((a, b)) = info {
                    $f(a);
                    $f(b);
                }
            }
            Inst::Call(_, args) => {
                for x in args {
                    $f(x);
                }
            }
            Inst::CallIndirect { code, args, .. } => {
                $f(code);
                for x in args {
                    $f(x);
                }
            }
        }
    };
}

impl Inst {
    /// Calls `f` for every operand.
    pub fn for_each_use(&self, mut f: impl FnMut(Value)) {
        macro_rules! place_addr {
            ($p:expr) => {
                &$p.addr
            };
        }
        let mut g = |v: &Value| f(*v);
        visit_inst!(self, g)
    }

    /// Calls `f` for every operand, to be changed in place.
    pub fn for_each_use_mut(&mut self, mut f: impl FnMut(&mut Value)) {
        macro_rules! place_addr {
            ($p:expr) => {
                &mut $p.addr
            };
        }
        visit_inst!(self, f)
    }

    /// Calls `f` for every place in memory, to be changed.
    pub fn for_each_place_mut(&mut self, mut f: impl FnMut(&mut Place)) {
        match self {
            Inst::Load(_, p) | Inst::Store(p, _) | Inst::Zero { dst: p, .. } => f(p),
            Inst::Copy { dst, src, .. } => {
                f(dst);
                f(src);
            }
            _ => {}
        }
    }

    /// Whether the instruction does nothing but compute its results from its operands.
    pub fn is_pure(&self) -> bool {
        match self {
            Inst::Iconst(..) | Inst::Fconst(..) | Inst::Unary(..) | Inst::Binary(..) => true,
            Inst::Cmp(..) | Inst::Select(..) | Inst::Conv(..) | Inst::PtrAdd(..) | Inst::SlotAddr(..) => true,
            Inst::DataAddr(..) | Inst::FuncAddr(_) | Inst::GetG | Inst::GetFp => true,
            Inst::Load(..) | Inst::Store(..) | Inst::Copy { .. } | Inst::Zero { .. } | Inst::New { .. } => false,
            Inst::NilCheck(_) | Inst::BoundsCheck { .. } | Inst::RangeCheck { .. } | Inst::TrapIf { .. } => false,
            Inst::Call(..) | Inst::CallIndirect { .. } | Inst::AtomicLoad(..) | Inst::AtomicStore(..) => false,
            Inst::AtomicRmw(..) | Inst::AtomicCas(..) => false,
        }
    }

    /// Whether the instruction may change memory that existed before.
    pub fn writes_memory(&self) -> bool {
        match self {
            Inst::Load(..) | Inst::New { .. } | Inst::NilCheck(_) | Inst::BoundsCheck { .. } => false,
            Inst::RangeCheck { .. } | Inst::TrapIf { .. } => false,
            _ => !self.is_pure(),
        }
    }

    /// Whether the instruction may be dropped when its results are not used.
    pub fn is_removable(&self) -> bool {
        match self {
            Inst::Load(_, place) => !place.nil_check,
            Inst::New { .. } => true,
            _ => self.is_pure(),
        }
    }
}

impl Term {
    /// Calls `f` for every operand, edge arguments included.
    pub fn for_each_use(&self, mut f: impl FnMut(Value)) {
        match self {
            Term::Jump(e) => e.args.iter().for_each(|&v| f(v)),
            Term::Branch(c, x, y) => {
                f(*c);
                x.args.iter().chain(&y.args).for_each(|&v| f(v));
            }
            Term::Switch { value, .. } => f(*value),
            Term::Return(vs) | Term::TryCall { args: vs, .. } => vs.iter().for_each(|&v| f(v)),
            Term::Unreachable => {}
        }
    }

    /// Calls `f` for every operand, to be changed in place.
    pub fn for_each_use_mut(&mut self, mut f: impl FnMut(&mut Value)) {
        match self {
            Term::Jump(e) => e.args.iter_mut().for_each(f),
            Term::Branch(c, x, y) => {
                f(c);
                x.args.iter_mut().chain(&mut y.args).for_each(f);
            }
            Term::Switch { value, .. } => f(value),
            Term::Return(vs) | Term::TryCall { args: vs, .. } => vs.iter_mut().for_each(f),
            Term::Unreachable => {}
        }
    }

    /// Calls `f` for every successor, once an edge.
    pub fn for_each_succ(&self, mut f: impl FnMut(Block)) {
        match self {
            Term::Jump(e) => f(e.block),
            Term::Branch(_, x, y) => {
                f(x.block);
                f(y.block);
            }
            Term::Switch { cases, default, .. } => {
                cases.iter().for_each(|c| f(c.1));
                f(*default);
            }
            Term::TryCall { normal, recover, .. } => {
                f(*normal);
                f(*recover);
            }
            Term::Return(_) | Term::Unreachable => {}
        }
    }

    /// Calls `f` for every successor, to be redirected.
    pub fn for_each_succ_mut(&mut self, mut f: impl FnMut(&mut Block)) {
        match self {
            Term::Jump(e) => f(&mut e.block),
            Term::Branch(_, x, y) => {
                f(&mut x.block);
                f(&mut y.block);
            }
            Term::Switch { cases, default, .. } => {
                cases.iter_mut().for_each(|c| f(&mut c.1));
                f(default);
            }
            Term::TryCall { normal, recover, .. } => {
                f(normal);
                f(recover);
            }
            Term::Return(_) | Term::Unreachable => {}
        }
    }

    /// The edges that carry arguments.
    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        let (a, b) = match self {
            Term::Jump(e) => (Some(e), None),
            Term::Branch(_, x, y) => (Some(x), Some(y)),
            Term::Switch { .. } | Term::Return(_) | Term::TryCall { .. } | Term::Unreachable => (None, None),
        };
        a.into_iter().chain(b)
    }

    /// The edges that carry arguments, to be changed.
    pub fn edges_mut(&mut self) -> impl Iterator<Item = &mut Edge> {
        let (a, b) = match self {
            Term::Jump(e) => (Some(e), None),
            Term::Branch(_, x, y) => (Some(x), Some(y)),
            Term::Switch { .. } | Term::Return(_) | Term::TryCall { .. } | Term::Unreachable => (None, None),
        };
        a.into_iter().chain(b)
    }
}

impl Function {
    /// The instruction that defines a value.
    pub fn def_inst(&self, v: Value) -> Option<InstId> {
        match self.values[self.resolve(v).index()].1 {
            ValueDef::Result(i, _) => Some(i),
            ValueDef::Param(..) | ValueDef::Alias(_) => None,
        }
    }

    /// What the instruction that defines a value does.
    pub fn def(&self, v: Value) -> Option<&Inst> {
        self.def_inst(v).map(|i| &self.insts[i.index()].inst)
    }

    /// The integer that a value is known to be.
    pub fn constant(&self, v: Value) -> Option<i64> {
        match self.def(v)? {
            Inst::Iconst(_, n) => Some(*n),
            _ => None,
        }
    }

    /// Makes all uses of a value uses of another one.
    pub fn replace(&mut self, v: Value, with: Value) {
        let with = self.resolve(with);
        assert!(v != with, "a value cannot replace itself");
        self.values[v.index()].1 = ValueDef::Alias(with);
    }

    /// Writes the resolved values into all uses, so that no alias is left in use.
    pub fn resolve_all(&mut self) {
        for n in 0..self.layout.len() {
            let b = self.layout[n].index();
            for k in 0..self.blocks[b].insts.len() {
                let i = self.blocks[b].insts[k].index();
                let mut inst = std::mem::replace(&mut self.insts[i].inst, Inst::GetG);
                inst.for_each_use_mut(|v| *v = self.resolve(*v));
                self.insts[i].inst = inst;
            }
            let mut term = std::mem::replace(&mut self.blocks[b].term, Term::Unreachable);
            term.for_each_use_mut(|v| *v = self.resolve(*v));
            self.blocks[b].term = term;
        }
    }

    /// Keeps the parameters of a block for which `keep` holds, by index; the edges are left alone.
    pub fn retain_params(&mut self, b: Block, keep: impl Fn(usize) -> bool) {
        let old = std::mem::take(&mut self.blocks[b.index()].params);
        let kept: Vec<Value> = old.into_iter().enumerate().filter(|(i, _)| keep(*i)).map(|(_, v)| v).collect();
        for (i, v) in kept.iter().enumerate() {
            self.values[v.index()].1 = ValueDef::Param(b, i as u32);
        }
        self.blocks[b.index()].params = kept;
    }
}
