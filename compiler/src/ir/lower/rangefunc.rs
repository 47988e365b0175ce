//! Range loops over functions (spec: For statements with range clause, item 6).
//!
//! The body becomes a closure that the iterator function calls. Control that leaves the body in
//! another way than `continue` is remembered in a record, the closure returns false, and the code
//! after the iterator's call goes on from there.
//!
//! The function that contains the outermost such loop makes the record, once for each execution of
//! the loop, and bodies of loops inside share it:
//!
//! | field | meaning |
//! |---|---|
//! | `next` | 0 nothing; n > 0: branch n-1 of [`RangeBody::branches`]; -1 return results; -2 return what the result variables hold |
//! | `fp`, `entry` | frame and entry of that function: deferred calls in bodies belong to it |
//! | results | operands of a return statement |
//!
//! Each loop has a state word that finds misuse by the iterator function (`runtime.panicrangestate`):
//! the body may be called only while it is [`READY`].

use super::FuncKey;
use super::func::{Abi, Addr, Capture, FuncLower, LitBody, LitInfo, Val, VarLoc};
use super::range::Clause;
use crate::ir::func::{CmpOp, ConvOp, Inst, Term, Ty, Value};
use crate::source::Symbol;
use crate::syntax::ast::{BranchKind, CaseClause, CommClause, Expr, Stmt, StmtKind};
use crate::types::object::{ObjId, ObjKind, Object, Var, VarKind};
use crate::types::ty::{Basic, TypeId};
use smallvec::smallvec;
use std::rc::Rc;

/// The body may be called.
const READY: i64 = -1;
/// The body returned false.
const DONE: i64 = 0;
/// The loop is over.
const EXHAUSTED: i64 = 1;
/// The body is running, or panicked.
const RUNNING: i64 = 2;
/// What `panicrangestate` calls a loop whose iterator swallowed a panic of the body.
const SWALLOWED: i64 = 3;

const NEXT_RETURN: i64 = -1;
const NEXT_RETURN_CURRENT: i64 = -2;

/// Fields of the record before the results.
const RECORD_HEAD: [&str; 3] = ["next", "fp", "entry"];

/// What the body of a range-over-func loop needs to know of its loop.
#[derive(Clone, Debug)]
pub struct RangeBody {
    /// Canonical type of the record.
    record: TypeId,
    /// Variable that holds the record's address.
    record_var: ObjId,
    /// Variable that holds the address of the loop's state.
    state_var: ObjId,
    /// Result types of the function around the outermost loop.
    results: Rc<[TypeId]>,
    /// Labelled branches inside the outermost loop.
    branches: Rc<[(BranchKind, Symbol)]>,
    /// The loop's label.
    label: Option<Symbol>,
}

/// A range-over-func body under construction.
#[derive(Debug)]
pub struct RangeFrame {
    info: RangeBody,
    record: Value,
    state: Value,
    /// Labels defined inside the body.
    labels: Vec<Symbol>,
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A loop over a function of type `ty`.
    pub fn range_func(&mut self, label: Option<Symbol>, s: &'a Stmt, c: Clause<'a>, ty: TypeId) {
        let info = self.range_info(label, c);
        let state = self.new_object(Basic::Int.id());
        let ready = self.int(READY);
        self.store_scalar(Addr::ptr(state), ready);
        self.vars.insert(info.state_var, VarLoc::Value(Val::one(state)));
        if self.analysis.frame(Some(s.id)).defers_outside && self.ctl.range.is_none() {
            self.mark_defers();
        }
        let sig = self.l.signature(ty);
        let callee = self.callee(c.x);
        let body = self.range_closure(s, &info, sig.params[0]);
        self.call_callee(callee, &sig, &[Val::one(body)]);
        self.after_range(s, c, &info, state);
    }

    /// The record to use: the one of the loop around this one, or a new one.
    fn range_info(&mut self, label: Option<Symbol>, c: Clause<'a>) -> RangeBody {
        let state_var = self.hidden_var();
        if let Some(frame) = &self.ctl.range {
            return RangeBody { state_var, label, ..frame.info.clone() };
        }
        let results: Rc<[TypeId]> = self.results.iter().map(|r| r.ty).collect();
        let mut fields: Vec<_> = RECORD_HEAD.iter().map(|n| (Symbol::intern(n), Basic::Int.id())).collect();
        fields.extend(results.iter().enumerate().map(|(i, &t)| (Symbol::intern(&format!("r{i}")), t)));
        let record = self.l.struct_of(&fields);
        let mut branches = Vec::new();
        each_branch(&c.body.stmts, &mut |kind, label| {
            if !branches.contains(&(kind, label)) {
                branches.push((kind, label));
            }
        });
        let p = self.new_object(record);
        let fp = self.value(Inst::GetFp);
        let own = self.conv(ConvOp::PtrToInt, Ty::I64, fp);
        let entry = self.value(Inst::FuncAddr(self.f.id));
        let entry = self.conv(ConvOp::PtrToInt, Ty::I64, entry);
        for (i, v) in [own, entry].into_iter().enumerate() {
            self.store_scalar(Addr::ptr(p).plus(8 + 8 * i as u64), v);
        }
        let record_var = self.hidden_var();
        self.vars.insert(record_var, VarLoc::Value(Val::one(p)));
        RangeBody { record, record_var, state_var, results, branches: branches.into(), label }
    }

    /// A variable without a name, to be captured by value.
    fn hidden_var(&mut self) -> ObjId {
        let var = Var { kind: VarKind::Local, embedded: false, used: true, origin: None };
        let objects = &mut self.l.check.objects;
        objects.push(Object {
            name: Symbol::intern(""),
            pos: Default::default(),
            file: None,
            pkg: None,
            parent: None,
            ty: Some(Basic::UnsafePointer.id()),
            kind: ObjKind::Var(var),
        });
        ObjId(objects.len() as u32 - 1)
    }

    fn range_closure(&mut self, s: &'a Stmt, info: &RangeBody, sig: TypeId) -> Value {
        let names = self.names.range_body(self.analysis.frame(Some(s.id)).number);
        let captures: Rc<[Capture]> = self.captures(s.id, &[info.record_var, info.state_var]);
        let lit = LitInfo {
            body: LitBody::Range(s),
            file: self.file,
            env: self.env,
            node: s.id,
            sig,
            analysis: self.analysis.clone(),
            captures,
            names,
            around: self.names.clone(),
            range: Some(info.clone()),
        };
        self.make_closure(FuncKey::Lit(self.file, s.id, self.env), lit).1
    }

    /// The code after the iterator's call.
    fn after_range(&mut self, s: &'a Stmt, c: Clause<'a>, info: &RangeBody, state: Value) {
        self.loc.pos = s.span.lo;
        let now = self.load_scalar(Ty::I64, Addr::ptr(state));
        let running = self.cmp_const(CmpOp::Eq, now, RUNNING);
        let swallowed = self.int(SWALLOWED);
        self.fail_if(running, "panicrangestate", &[swallowed]);
        let exhausted = self.int(EXHAUSTED);
        self.store_scalar(Addr::ptr(state), exhausted);
        let leaves = leaves(c);
        if !leaves.any() {
            return;
        }
        let VarLoc::Value(record) = self.vars[&info.record_var].clone() else { panic!("record is captured by value") };
        let record = record.scalar();
        let next = self.load_scalar(Ty::I64, Addr::ptr(record));
        let done = self.new_block();
        let mut cases = Vec::new();
        let mut blocks = Vec::new();
        let mut codes: Vec<i64> = Vec::new();
        if leaves.returns {
            codes.extend([NEXT_RETURN, NEXT_RETURN_CURRENT]);
        }
        // Branches to the loop itself have done their work by ending the body.
        for b in leaves.branches.iter().filter(|b| info.label != Some(b.1) || b.0 == BranchKind::Goto) {
            let n = info.branches.iter().position(|x| x == b).expect("collected before");
            codes.push(n as i64 + 1);
        }
        for &code in &codes {
            let block = self.new_block();
            cases.push((code, block));
            blocks.push((code, block));
        }
        self.terminate(Term::Switch { value: next, cases, default: done });
        for (code, block) in blocks {
            self.switch_to(block);
            self.go_on(info, record, code);
        }
        self.switch_to(done);
    }

    /// Goes on with what a body asked for: here, or in the function around this body.
    fn go_on(&mut self, info: &RangeBody, record: Value, code: i64) {
        let target = match code {
            NEXT_RETURN | NEXT_RETURN_CURRENT if self.ctl.range.is_some() => return self.leave_body(None),
            NEXT_RETURN | NEXT_RETURN_CURRENT => None,
            n => {
                let (kind, label) = info.branches[n as usize - 1];
                match self.branch_target(kind, Some(label)) {
                    None => return self.leave_body(None),
                    target => target,
                }
            }
        };
        let zero = self.int(0);
        self.store_scalar(Addr::ptr(record), zero);
        match (target, code) {
            (Some(block), _) => self.jump(block),
            (None, NEXT_RETURN) => {
                let offsets = self.l.field_offsets(info.record);
                let mut vals = Vec::new();
                for (&ty, &at) in info.results.iter().zip(&offsets[RECORD_HEAD.len()..]) {
                    vals.push(self.load(ty, Addr::ptr(record).plus(at)));
                }
                self.return_values(vals);
            }
            (None, _) => self.return_current(),
        }
    }

    // ---- Inside the body ---------------------------------------------------------------------

    /// Lowers the function of a loop body.
    pub fn range_body(&mut self, abi: &Abi, lit: &LitInfo<'a>, s: &'a Stmt) {
        let info = lit.range.clone().expect("a range-over-func body");
        let c = Clause::of(s);
        let (_, ctx, params) = self.split_params(abi);
        self.ctx = ctx;
        self.bind_captures(lit);
        let hidden = |f: &Self, obj: ObjId| match &f.vars[&obj] {
            VarLoc::Value(v) => v.scalar(),
            other => panic!("hidden variable at {other:?}"),
        };
        let (record, state) = (hidden(self, info.record_var), hidden(self, info.state_var));
        let label = info.label;
        let mut labels = Vec::new();
        each_label(&c.body.stmts, &mut |l| labels.push(l));
        self.ctl.range = Some(RangeFrame { info, record, state, labels });
        self.enter_body(state);
        let mut vals = params.into_iter().zip(abi.params.iter().copied());
        let vals = [vals.next(), vals.next()];
        self.range_vars(c, vals);
        let (brk, cont) = (self.new_block(), self.new_block());
        self.with_target(label, brk, Some(cont), |f| f.block(c.body));
        self.jump(cont);
        self.switch_to(cont);
        self.return_from_body(READY, 1);
        self.switch_to(brk);
        self.return_from_body(DONE, 0);
    }

    /// Checks that the loop may call its body now, and says that it runs.
    fn enter_body(&mut self, state: Value) {
        let now = self.load_scalar(Ty::I64, Addr::ptr(state));
        let misused = self.cmp_const(CmpOp::Ne, now, READY);
        self.fail_if(misused, "panicrangestate", &[now]);
        let running = self.int(RUNNING);
        self.store_scalar(Addr::ptr(state), running);
    }

    fn frame_of_body(&self) -> &RangeFrame {
        self.ctl.range.as_ref().expect("inside a range-over-func body")
    }

    /// Whether a label is defined inside this body.
    pub fn defines_label(&self, label: Symbol) -> bool {
        self.frame_of_body().labels.contains(&label)
    }

    /// Sets the state and returns whether the iterator shall go on.
    fn return_from_body(&mut self, state: i64, go_on: i64) {
        let p = self.frame_of_body().state;
        let state = self.int(state);
        self.store_scalar(Addr::ptr(p), state);
        let go_on = self.iconst(Ty::I8, go_on);
        self.terminate(Term::Return(smallvec![go_on]));
    }

    /// Leaves the body, saying what shall happen next; `None` leaves what a loop inside said.
    fn leave_body(&mut self, next: Option<i64>) {
        if let Some(n) = next {
            let record = self.frame_of_body().record;
            let n = self.int(n);
            self.store_scalar(Addr::ptr(record), n);
        }
        self.return_from_body(DONE, 0);
    }

    /// A branch to a place outside the body.
    pub fn leave_range_body(&mut self, kind: BranchKind, label: Option<Symbol>) {
        let label = label.expect("a branch without label stays inside");
        let branches = &self.frame_of_body().info.branches;
        let n = branches.iter().position(|&b| b == (kind, label)).expect("collected before");
        self.leave_body(Some(n as i64 + 1));
    }

    /// A return statement inside the body.
    pub fn return_from_range_body(&mut self, list: &'a [Expr]) {
        let frame = self.frame_of_body();
        let (record, ty, types) = (frame.record, frame.info.record, frame.info.results.clone());
        if list.is_empty() {
            return self.leave_body(Some(NEXT_RETURN_CURRENT));
        }
        let vals = self.multi_as(list, &types);
        let offsets = self.l.field_offsets(ty);
        for ((v, &t), &at) in vals.iter().zip(types.iter()).zip(&offsets[RECORD_HEAD.len()..]) {
            self.store(t, Addr::ptr(record).plus(at), v);
        }
        self.leave_body(Some(NEXT_RETURN));
    }

    /// Frame pointer and entry (I64) of the function that deferred calls here belong to, if this is a
    /// loop body.
    pub fn outer_frame(&mut self) -> Option<[Value; 2]> {
        let record = self.ctl.range.as_ref()?.record;
        Some([1, 2].map(|i| self.load_scalar(Ty::I64, Addr::ptr(record).plus(8 * i))))
    }
}

/// How control may leave a loop body, other than by its end, `break` and `continue`.
struct Leaves {
    returns: bool,
    branches: Vec<(BranchKind, Symbol)>,
}

impl Leaves {
    fn any(&self) -> bool {
        self.returns || !self.branches.is_empty()
    }
}

fn leaves(c: Clause<'_>) -> Leaves {
    let mut labels = Vec::new();
    each_label(&c.body.stmts, &mut |l| labels.push(l));
    let mut out = Leaves { returns: false, branches: Vec::new() };
    each_branch(&c.body.stmts, &mut |kind, label| {
        if !labels.contains(&label) && !out.branches.contains(&(kind, label)) {
            out.branches.push((kind, label));
        }
    });
    each_stmt(&c.body.stmts, &mut |s| out.returns |= matches!(s.kind, StmtKind::Return(_)));
    out
}

/// Calls `f` with every labelled branch statement.
fn each_branch(list: &[Stmt], f: &mut dyn FnMut(BranchKind, Symbol)) {
    each_stmt(list, &mut |s| {
        if let StmtKind::Branch { kind, label: Some(label) } = s.kind {
            f(kind, label.name);
        }
    });
}

/// Calls `f` with every label that is defined.
fn each_label(list: &[Stmt], f: &mut dyn FnMut(Symbol)) {
    each_stmt(list, &mut |s| {
        if let StmtKind::Labeled { label, .. } = &s.kind {
            f(label.name);
        }
    });
}

/// Calls `f` with every statement, those inside others included, not those of function literals.
fn each_stmt<'s>(list: &'s [Stmt], f: &mut dyn FnMut(&'s Stmt)) {
    for s in list {
        stacker::maybe_grow(64 << 10, 1 << 20, || each_inner(s, f));
    }
}

fn each_inner<'s>(s: &'s Stmt, f: &mut dyn FnMut(&'s Stmt)) {
    f(s);
    match &s.kind {
        StmtKind::Labeled { stmt, .. } => each_inner(stmt, f),
        StmtKind::Block(b) => each_stmt(&b.stmts, f),
        StmtKind::If { then, els, .. } => {
            each_stmt(&then.stmts, f);
            if let Some(s) = els {
                each_inner(s, f);
            }
        }
        StmtKind::For { body, .. } | StmtKind::Range { body, .. } => each_stmt(&body.stmts, f),
        StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
            clauses.iter().for_each(|c: &CaseClause| each_stmt(&c.body, f));
        }
        StmtKind::Select { clauses, .. } => clauses.iter().for_each(|c: &CommClause| each_stmt(&c.body, f)),
        _ => {}
    }
}
