//! The verifier: checks the invariants of the IR after lowering and after each pass, in debug
//! builds and tests. A violation is a compiler bug, so it panics with the function's text.
//!
//! Checked: every block ends in a terminator whose edges agree with block parameters in number and
//! type; operands are defined, dominate their uses and have the types that the operation wants;
//! the entry block has the signature's parameters and no predecessors; there is at most one
//! `TryCall`, and the path from its landing pad uses no value from outside; nil-checking accesses
//! stay below 4096; switch targets have no parameters and cases are distinct. After lowering also:
//! writes to constant places of slots, new objects and data stay inside. (Later, code behind a check
//! that always fails may have constant places outside.)

use super::cfg::Cfg;
use super::func::*;
use super::print;
use super::program::*;
use minigo_abi::functions::Kind;

/// Verifies all bodies; `when` names the step that came before.
///
/// # Panics
/// If an invariant is violated.
pub fn program(p: &Program, when: &str) {
    for f in p.bodies.iter().flatten() {
        function(p, f, when);
    }
}

/// Verifies all bodies as lowering made them.
///
/// # Panics
/// If an invariant is violated.
pub fn lowered(p: &Program) {
    program(p, "lowering");
    for f in p.bodies.iter().flatten() {
        let insts = f.layout.iter().flat_map(|b| &f.blocks[b.index()].insts).map(|i| &f.insts[i.index()].inst);
        for (place, size) in insts.filter_map(|i| written(f, i)) {
            if let Some((offset, room)) = constant_place(p, f, place.addr, i64::from(place.offset))
                && !(0..=room - size).contains(&offset)
            {
                let name = &p.decls[f.id.index()].symbol;
                panic!("{name} writes {size} bytes at {offset} of {room}\n{}", print::function(p, f));
            }
        }
    }
}

/// Where an instruction writes, and how many bytes.
fn written<'a>(f: &Function, inst: &'a Inst) -> Option<(&'a Place, i64)> {
    match inst {
        Inst::Store(place, v) => Some((place, i64::from(f.ty(f.resolve(*v)).size()))),
        Inst::Zero { dst, size } | Inst::Copy { dst, size, .. } => Some((dst, *size as i64)),
        _ => None,
    }
}

/// The offset that an address has in a slot, new object or data, and the size of that in bytes.
fn constant_place(p: &Program, f: &Function, addr: Value, offset: i64) -> Option<(i64, i64)> {
    match *f.def(addr)? {
        Inst::PtrAdd(x, n) => constant_place(p, f, x, offset + f.constant(n)?),
        Inst::SlotAddr(s, at) => Some((offset + i64::from(at), i64::from(f.slots[s.index()].size))),
        Inst::New { size, .. } => Some((offset, size as i64)),
        Inst::DataAddr(d, at) => Some((offset + at, p.data[d.index()].size as i64)),
        _ => None,
    }
}

/// Verifies a function; see [`program`].
///
/// # Panics
/// If an invariant is violated.
pub fn function(p: &Program, f: &Function, when: &str) {
    let mut v = Verifier { p, f, cfg: Cfg::new(f), position: vec![0; f.insts.len()], errors: Vec::new() };
    v.run();
    if !v.errors.is_empty() {
        let name = &p.decls[f.id.index()].symbol;
        panic!("invalid IR after {when} in {name}:\n  {}\n{}", v.errors.join("\n  "), print::function(p, f));
    }
}

/// The IR type of a runtime function's parameter or result.
pub fn rt_type(kind: Kind) -> Ty {
    match kind {
        Kind::I8 => Ty::I8,
        Kind::I32 => Ty::I32,
        Kind::I64 => Ty::I64,
        Kind::F64 => Ty::F64,
        Kind::Ptr => Ty::Ptr,
    }
}

/// Parameter and result types of what a call instruction calls directly.
pub fn callee_sig(p: &Program, callee: Callee) -> Signature {
    match callee {
        Callee::Func(f) => p.decls[f.index()].sig.clone(),
        Callee::Rt(f) => Signature {
            params: f.params().iter().map(|&k| rt_type(k)).collect(),
            results: f.results().iter().map(|&k| rt_type(k)).collect(),
        },
    }
}

struct Verifier<'a> {
    p: &'a Program,
    f: &'a Function,
    cfg: Cfg,
    /// Block (plus 1) in the high half and index in the low half, by instruction; 0: in no block.
    position: Vec<u64>,
    errors: Vec<String>,
}

impl Verifier<'_> {
    fn run(&mut self) {
        let f = self.f;
        let decl = &self.p.decls[f.id.index()].sig;
        self.check(*decl == f.sig, || format!("declared as {decl:?}, defined as {:?}", f.sig));
        let params = f.blocks[f.entry().index()].params.iter().map(|&v| f.ty(v));
        self.check(params.eq(f.sig.params.iter().copied()), || "entry parameters differ from the signature".into());
        let preds = self.cfg.preds[f.entry().index()].len();
        self.check(preds == 0, || "the entry block has predecessors".into());
        let tries = f.layout.iter().filter(|b| matches!(f.blocks[b.index()].term, Term::TryCall { .. }));
        let tries = tries.count();
        self.check(tries <= 1, || format!("{tries} try calls"));
        for &b in &f.layout {
            for (n, &i) in f.blocks[b.index()].insts.iter().enumerate() {
                let old = std::mem::replace(&mut self.position[i.index()], (u64::from(b.0) + 1) << 32 | n as u64);
                self.check(old == 0, || format!("i{} is in two places", i.0));
            }
        }
        for &b in &f.layout {
            if self.cfg.reachable(b) {
                self.block(b);
            }
        }
    }

    fn check(&mut self, ok: bool, message: impl FnOnce() -> String) {
        if !ok {
            self.errors.push(message());
        }
    }

    fn block(&mut self, b: Block) {
        let f = self.f;
        let data = &f.blocks[b.index()];
        for (n, &i) in data.insts.iter().enumerate() {
            let inst = &f.insts[i.index()];
            inst.inst.for_each_use(|v| self.usable(v, b, n));
            if self.errors.is_empty() {
                self.operand_types(b, &inst.inst);
                self.results(b, inst);
            }
        }
        data.term.for_each_use(|v| self.usable(v, b, data.insts.len()));
        if self.errors.is_empty() {
            self.term(b, &data.term);
        }
    }

    /// A use in block `b` before instruction `n`.
    fn usable(&mut self, v: Value, b: Block, n: usize) {
        let f = self.f;
        if v.index() >= f.values.len() {
            return self.errors.push(format!("b{}: v{} does not exist", b.0, v.0));
        }
        let v = f.resolve(v);
        let (def, before) = match f.values[v.index()].1 {
            ValueDef::Param(def, i) => {
                let listed = f.blocks[def.index()].params.get(i as usize) == Some(&v);
                self.check(listed, || format!("v{} is not a parameter of b{}", v.0, def.0));
                (def, true)
            }
            ValueDef::Result(i, _) => match self.position[i.index()] {
                0 => return self.errors.push(format!("b{}: the definition of v{} was removed", b.0, v.0)),
                at => (Block((at >> 32) as u32 - 1), (at as u32 as usize) < n),
            },
            ValueDef::Alias(_) => unreachable!("resolved"),
        };
        let ok = if def == b { before } else { self.cfg.dominates(def, b) };
        self.check(ok, || format!("v{} does not dominate its use in b{}", v.0, b.0));
    }

    fn ty(&self, v: Value) -> Ty {
        self.f.ty(self.f.resolve(v))
    }

    fn want(&mut self, b: Block, v: Value, t: Ty) {
        let have = self.ty(v);
        self.check(have == t, || format!("b{}: v{} is {have:?}, wanted {t:?}", b.0, v.0));
    }

    fn want_int(&mut self, b: Block, v: Value) {
        let have = self.ty(v);
        self.check(!have.is_float() && have != Ty::Ptr, || format!("b{}: v{} is {have:?}", b.0, v.0));
    }

    fn operand_types(&mut self, b: Block, inst: &Inst) {
        match inst {
            Inst::Binary(op, x, y) => self.binary(b, *op, *x, *y),
            Inst::Cmp(_, x, y) => self.want(b, *y, self.ty(*x)),
            Inst::Select(c, x, y) => {
                self.want(b, *c, Ty::I8);
                self.want(b, *y, self.ty(*x));
            }
            Inst::Conv(op, t, x) => self.conv(b, *op, *t, *x),
            Inst::PtrAdd(x, n) => {
                self.want(b, *x, Ty::Ptr);
                self.want(b, *n, Ty::I64);
            }
            Inst::Load(_, place) | Inst::Store(place, _) | Inst::Zero { dst: place, .. } => self.place(b, place),
            Inst::Copy { dst, src, .. } => {
                self.place(b, dst);
                self.place(b, src);
            }
            Inst::NilCheck(x) | Inst::AtomicLoad(_, x) | Inst::AtomicStore(x, _) => self.want(b, *x, Ty::Ptr),
            Inst::AtomicRmw(_, x, _) | Inst::AtomicCas(x, _, _) => self.want(b, *x, Ty::Ptr),
            Inst::BoundsCheck { index: x, len: y, .. } | Inst::RangeCheck { lo: x, hi: y, .. } => {
                self.want(b, *x, Ty::I64);
                self.want(b, *y, Ty::I64);
            }
            Inst::TrapIf { cond, info, .. } => {
                self.want(b, *cond, Ty::I8);
                if let Some((x, y)) = info {
                    self.want(b, *x, Ty::I64);
                    self.want(b, *y, Ty::I64);
                }
            }
            Inst::Call(callee, args) => self.args(b, &callee_sig(self.p, *callee).params, args),
            Inst::CallIndirect { code, sig, args } => {
                self.want(b, *code, Ty::Ptr);
                self.args(b, &sig.params, args);
            }
            Inst::SlotAddr(s, _) => {
                self.check(s.index() < self.f.slots.len(), || format!("b{}: no slot s{}", b.0, s.0));
            }
            Inst::Iconst(t, _) => self.check(!t.is_float(), || format!("b{}: integer constant of {t:?}", b.0)),
            Inst::Fconst(t, _) => self.check(t.is_float(), || format!("b{}: float constant of {t:?}", b.0)),
            Inst::Unary(..) | Inst::DataAddr(..) | Inst::FuncAddr(_) => {}
            Inst::New { .. } | Inst::GetG | Inst::GetFp => {}
        }
    }

    fn binary(&mut self, b: Block, op: BinaryOp, x: Value, y: Value) {
        use BinaryOp::*;
        let t = self.ty(x);
        match op {
            Shl | SShr | UShr | Rotl => {
                self.want_int(b, x);
                self.want_int(b, y);
            }
            FAdd | FSub | FMul | FDiv | FMin | FMax | FCopysign => {
                self.check(t.is_float(), || format!("b{}: {op:?} of {t:?}", b.0));
                self.want(b, y, t);
            }
            Add | Sub | Mul | SMulHi | UMulHi | SDiv | UDiv | SRem | URem | And | Or | Xor => {
                self.want_int(b, x);
                self.want(b, y, t);
            }
        }
    }

    fn conv(&mut self, b: Block, op: ConvOp, to: Ty, x: Value) {
        let from = self.ty(x);
        let int = |t: Ty| !t.is_float() && t != Ty::Ptr;
        let ok = match op {
            ConvOp::Sext | ConvOp::Zext => int(from) && int(to) && from.size() < to.size(),
            ConvOp::Trunc => int(from) && int(to) && from.size() > to.size(),
            ConvOp::SToF | ConvOp::UToF => int(from) && to.is_float(),
            ConvOp::FToS | ConvOp::FToU => from.is_float() && int(to),
            ConvOp::Promote => from == Ty::F32 && to == Ty::F64,
            ConvOp::Demote => from == Ty::F64 && to == Ty::F32,
            ConvOp::Bits => from.size() == to.size() && from.is_float() != to.is_float(),
            ConvOp::PtrToInt => from == Ty::Ptr && to == Ty::I64,
            ConvOp::IntToPtr => from == Ty::I64 && to == Ty::Ptr,
        };
        self.check(ok, || format!("b{}: {op:?} of v{} from {from:?} to {to:?}", b.0, x.0));
    }

    fn place(&mut self, b: Block, place: &Place) {
        self.want(b, place.addr, Ty::Ptr);
        let far = place.nil_check && !(0..4096).contains(&place.offset);
        self.check(!far, || format!("b{}: nil check at offset {}", b.0, place.offset));
    }

    fn args(&mut self, b: Block, params: &[Ty], args: &[Value]) {
        self.check(params.len() == args.len(), || {
            format!("b{}: {} arguments for {} parameters", b.0, args.len(), params.len())
        });
        for (&t, &v) in params.iter().zip(args) {
            self.want(b, v, t);
        }
    }

    fn results(&mut self, b: Block, inst: &InstData) {
        let want: Vec<Ty> = match &inst.inst {
            Inst::Call(callee, _) => callee_sig(self.p, *callee).results,
            Inst::CallIndirect { sig, .. } => sig.results.clone(),
            other => other.result_ty(|v| self.ty(v)).into_iter().collect(),
        };
        let have: Vec<Ty> = inst.results.iter().map(|&v| self.f.ty(v)).collect();
        self.check(want == have, || format!("b{}: results {have:?}, wanted {want:?} of {:?}", b.0, inst.inst));
    }

    fn term(&mut self, b: Block, term: &Term) {
        for e in term.edges() {
            let params: Vec<Ty> = self.f.blocks[e.block.index()].params.iter().map(|&v| self.f.ty(v)).collect();
            self.args(b, &params, &e.args);
        }
        match term {
            Term::Branch(c, ..) => self.want(b, *c, Ty::I8),
            Term::Switch { value, cases, default } => {
                self.want_int(b, *value);
                let mut seen: Vec<i64> = cases.iter().map(|c| c.0).collect();
                seen.sort_unstable();
                seen.dedup();
                self.check(seen.len() == cases.len(), || format!("b{}: duplicate cases", b.0));
                for t in cases.iter().map(|c| c.1).chain([*default]) {
                    self.no_params(b, t);
                }
            }
            Term::Return(vs) => self.args(b, &self.f.sig.results, vs),
            Term::TryCall { func, args, normal, recover } => {
                let sig = &self.p.decls[func.index()].sig;
                self.args(b, &sig.params, args);
                self.check(sig.results.is_empty(), || format!("b{}: try call with results", b.0));
                self.no_params(b, *normal);
                self.no_params(b, *recover);
            }
            Term::Jump(_) | Term::Unreachable => {}
        }
    }

    fn no_params(&mut self, b: Block, target: Block) {
        let n = self.f.blocks[target.index()].params.len();
        self.check(n == 0, || format!("b{}: target b{} has parameters", b.0, target.0));
    }
}
