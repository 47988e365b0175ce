//! Statements (spec: Statements), except those with a file of their own: `switch`, `range`,
//! `select`, `defer` and `go`.
//!
//! [`Control`] knows where branches go. A `for` loop is head, body, post and exit blocks; variables
//! of its init statement that closures share get a new object before each post statement.

use super::func::{Addr, FuncLower, Val, VarLoc};
use super::order::Left;
use super::place::LValue;
use super::rangefunc::RangeFrame;
use crate::ir::func::{Block, Inst, Slot, Ty, Value, Values};
use crate::source::Symbol;
use crate::syntax::ast::{self, BinaryOp as Op, BranchKind, Decl, Expr, Ident, Stmt, StmtKind};
use crate::types::object::ObjId;
use crate::types::ty::TypeId;
use rustc_hash::FxHashMap;

/// Where branch statements inside a statement go.
#[derive(Clone, Copy, Debug)]
struct Target {
    label: Option<Symbol>,
    brk: Block,
    /// `None` for switch, select and labelled blocks.
    cont: Option<Block>,
    /// Whether a `break` without label means this one.
    plain: bool,
}

/// Statement contexts of a function.
#[derive(Default, Debug)]
pub struct Control {
    /// Statements around the current one, outermost first.
    targets: Vec<Target>,
    /// Blocks of labels, for goto.
    labels: FxHashMap<Symbol, Block>,
    /// The label of the statement about to be lowered.
    label: Option<Symbol>,
    /// Where `fallthrough` goes.
    pub fallthrough: Option<Block>,
    /// The function's exit with its deferred calls.
    pub exit: Option<super::defer::Exit>,
    /// For the body of a range-over-func loop: the loop.
    pub range: Option<RangeFrame>,
}

/// The right side of an assignment operation.
enum Right {
    Operand(Val),
    /// A shift count, and its type if it must be checked.
    Count((Value, Option<TypeId>)),
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Lowers a block.
    pub fn block(&mut self, b: &'a ast::Block) {
        self.stmts(&b.stmts);
    }

    /// Lowers statements in order.
    pub fn stmts(&mut self, list: &'a [Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    /// Lowers a statement.
    pub fn stmt(&mut self, s: &'a Stmt) {
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            self.loc.pos = s.span.lo;
            let label = self.ctl.label.take();
            self.stmt_kind(s, label);
        });
    }

    fn stmt_kind(&mut self, s: &'a Stmt, label: Option<Symbol>) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty { .. } => {}
            StmtKind::Decl(decls) => decls.iter().for_each(|d| self.local_decl(d)),
            StmtKind::Labeled { label, stmt } => self.labeled(label, stmt),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value, .. } => self.send_stmt(chan, value),
            StmtKind::IncDec { x, inc } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op, op_pos, rhs } => {
                self.loc.pos = *op_pos;
                match op {
                    Some(op) => self.assign_op(&lhs[0], *op, &rhs[0]),
                    None => self.assign(lhs, rhs),
                }
            }
            StmtKind::Define { lhs, rhs, .. } => self.define(lhs, rhs),
            StmtKind::Go(call) => self.go_stmt(call),
            StmtKind::Defer(call) => self.defer_stmt(call),
            StmtKind::Return(list) => self.return_stmt(list),
            StmtKind::Branch { kind, label } => self.branch_stmt(*kind, *label),
            StmtKind::Block(b) => match label {
                None => self.block(b),
                Some(_) => self.labelled_block(label, |f| f.block(b)),
            },
            StmtKind::If { init, cond, then, els } => match label {
                None => self.if_stmt(init, cond, then, els),
                Some(_) => self.labelled_block(label, |f| f.if_stmt(init, cond, then, els)),
            },
            StmtKind::Switch { init, tag, clauses, .. } => self.switch_stmt(label, init, tag.as_ref(), clauses),
            StmtKind::TypeSwitch { init, bind, x, clauses, .. } => {
                self.type_switch(label, init, bind.is_some(), x, clauses)
            }
            StmtKind::Select { clauses, .. } => self.select_stmt(label, clauses),
            StmtKind::For { init, cond, post, body } => self.for_stmt(label, init, cond.as_ref(), post, body),
            StmtKind::Range { .. } => self.range_stmt(label, s),
        }
    }

    /// Lowers an init statement.
    pub fn init_stmt(&mut self, init: &'a Option<Box<Stmt>>) {
        if let Some(s) = init {
            self.stmt(s);
        }
    }

    // ---- Targets -----------------------------------------------------------------------------

    /// Lowers `body` with a target for `break`, and for `continue` if `cont` is given.
    pub fn with_target(
        &mut self,
        label: Option<Symbol>,
        brk: Block,
        cont: Option<Block>,
        body: impl FnOnce(&mut Self),
    ) {
        self.ctl.targets.push(Target { label, brk, cont, plain: true });
        body(self);
        self.ctl.targets.pop();
    }

    /// A labelled statement that only `break label` may leave.
    fn labelled_block(&mut self, label: Option<Symbol>, body: impl FnOnce(&mut Self)) {
        let brk = self.new_block();
        self.ctl.targets.push(Target { label, brk, cont: None, plain: false });
        body(self);
        self.ctl.targets.pop();
        self.jump(brk);
        self.switch_to(brk);
    }

    /// The block of a label, for goto.
    fn label_block(&mut self, label: Symbol) -> Block {
        if let Some(&b) = self.ctl.labels.get(&label) {
            return b;
        }
        let b = self.new_block();
        self.ctl.labels.insert(label, b);
        b
    }

    fn labeled(&mut self, label: &Ident, stmt: &'a Stmt) {
        if !label.name.is_blank() {
            let block = self.label_block(label.name);
            self.jump(block);
            self.switch_to(block);
        }
        self.ctl.label = Some(label.name);
        self.stmt(stmt);
        self.ctl.label = None;
    }

    fn branch_stmt(&mut self, kind: BranchKind, label: Option<Ident>) {
        let label = label.map(|l| l.name);
        match self.branch_target(kind, label) {
            Some(block) => self.jump(block),
            None => self.leave_range_body(kind, label),
        }
    }

    /// The block a branch statement goes to; `None` if that is outside this range-over-func body.
    pub fn branch_target(&mut self, kind: BranchKind, label: Option<Symbol>) -> Option<Block> {
        match kind {
            BranchKind::Fallthrough => self.ctl.fallthrough,
            BranchKind::Goto => {
                let label = label.expect("goto has a label");
                if self.ctl.range.is_some() && !self.defines_label(label) {
                    return None;
                }
                Some(self.label_block(label))
            }
            BranchKind::Break | BranchKind::Continue => {
                let wanted = |t: &&Target| match label {
                    Some(_) => t.label == label,
                    None => t.plain && (kind == BranchKind::Break || t.cont.is_some()),
                };
                let t = self.ctl.targets.iter().rev().find(wanted)?;
                if kind == BranchKind::Break { Some(t.brk) } else { t.cont }
            }
        }
    }

    // ---- Simple statements -------------------------------------------------------------------

    fn expr_stmt(&mut self, e: &'a Expr) {
        self.effect(e);
    }

    fn send_stmt(&mut self, chan: &'a Expr, value: &'a Expr) {
        let ty = self.type_of(chan);
        let elem = self.l.elem(ty);
        self.order_pair(chan, value);
        let ch = self.scalar(chan);
        let v = self.expr_as(value, elem);
        self.loc.pos = chan.span.lo;
        self.send(ch, elem, &v);
    }

    fn inc_dec(&mut self, x: &'a Expr, inc: bool) {
        let ty = self.type_of(x);
        let lv = self.lvalue(x);
        let lv = self.lvalue_made(lv);
        let old = self.lvalue_load(&lv, ty);
        let one = self.one(ty);
        let op = if inc { Op::Add } else { Op::Sub };
        let new = self.arith(op, ty, &old, &one);
        self.lvalue_store(&lv, ty, &new);
    }

    /// The number 1.
    fn one(&mut self, ty: TypeId) -> Val {
        let (one, one32) = (1.0_f64.to_bits(), 1.0_f32.to_bits());
        let mut out = Values::new();
        for (i, t) in self.shape(ty).tys().into_iter().enumerate() {
            out.push(match t {
                _ if i > 0 => self.zero_scalar(t),
                Ty::F64 => self.value(Inst::Fconst(t, one)),
                Ty::F32 => self.value(Inst::Fconst(t, u64::from(one32))),
                t => self.iconst(t, 1),
            });
        }
        Val::Scalars(out)
    }

    fn assign_op(&mut self, x: &'a Expr, op: Op, y: &'a Expr) {
        let ty = self.type_of(x);
        // The left operand is loaded after calls on the right, as gc does.
        self.prepare_assignment(std::slice::from_ref(x), &[(y, ty)]);
        // A division may panic: then a map gets no element.
        let division = matches!(op, Op::Div | Op::Rem);
        let (lv, right) = match self.is_map_element(x) && !division {
            true => {
                let right = self.right_operand(op, y, ty);
                (self.lvalue(x), right)
            }
            false => {
                let lv = self.lvalue(x);
                self.settle(y);
                let lv = self.lvalue_checked(lv);
                (lv, self.right_operand(op, y, ty))
            }
        };
        let lv = if division { lv } else { self.lvalue_made(lv) };
        let old = self.lvalue_load(&lv, ty);
        let new = match right {
            Right::Operand(y) => self.arith(op, ty, &old, &y),
            Right::Count((count, count_ty)) => self.shift(op, ty, &old, count, count_ty),
        };
        self.lvalue_store(&lv, ty, &new);
    }

    fn right_operand(&mut self, op: Op, y: &'a Expr, ty: TypeId) -> Right {
        match op {
            Op::Shl | Op::Shr => Right::Count(self.shift_count(y)),
            _ => Right::Operand(self.expr_as(y, ty)),
        }
    }

    fn assign(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        if let ([x], [y]) = (lhs, rhs) {
            return self.assign_one(x, y);
        }
        if rhs.len() == 1 {
            lhs.iter().for_each(|e| self.prepare_left(e));
            let vals = self.multi(&rhs[0]);
            let places: Vec<LValue> = lhs.iter().map(|e| self.lvalue(e)).collect();
            for ((place, e), (v, from)) in places.iter().zip(lhs).zip(vals) {
                self.store_converted(place, e, &v, from);
            }
            return;
        }
        let right: Vec<_> = lhs.iter().zip(rhs).map(|(x, y)| (y, self.target_type(x, y))).collect();
        self.prepare_assignment(lhs, &right);
        self.order_assigned(lhs.iter().map(left_side), &right);
        let places: Vec<LValue> = lhs.iter().map(|e| self.lvalue(e)).collect();
        let vals: Vec<_> = right.into_iter().map(|(y, ty)| (self.expr_as(y, ty), ty)).collect();
        for (place, (v, ty)) in places.iter().zip(&vals) {
            self.lvalue_store(place, *ty, v);
        }
    }

    /// Evaluates what is ordered inside an assignment ahead.
    fn prepare_assignment(&mut self, lhs: &'a [Expr], rhs: &[(&'a Expr, TypeId)]) {
        if lhs.iter().any(|e| self.contents(e).ordered) || rhs.iter().any(|r| self.contents(r.0).ordered) {
            lhs.iter().for_each(|e| self.prepare_left(e));
            rhs.iter().for_each(|&(e, ty)| self.prepare_as(e, ty));
        }
    }

    /// Evaluates the calls inside a left side ahead; itself it is not evaluated.
    fn prepare_left(&mut self, e: &'a Expr) {
        match &e.unparen().kind {
            ast::ExprKind::Index { x, indices } => {
                self.prepare_left(x);
                indices.iter().for_each(|i| self.prepare(i));
            }
            ast::ExprKind::Selector { x, .. } => self.prepare_left(x),
            ast::ExprKind::Ident(_) => {}
            _ => self.prepare(e),
        }
    }

    fn assign_one(&mut self, x: &'a Expr, y: &'a Expr) {
        let ty = self.target_type(x, y);
        self.prepare_assignment(std::slice::from_ref(x), &[(y, ty)]);
        if self.is_map_element(x) {
            // As in gc the value comes first.
            let v = self.expr_as(y, ty);
            let place = self.lvalue(x);
            return self.lvalue_store(&place, ty, &v);
        }
        let place = self.lvalue(x);
        let v = self.expr_as(y, ty);
        self.lvalue_store(&place, ty, &v);
    }

    /// Type that a right operand is converted to: the left one's, or its own for `_`.
    fn target_type(&mut self, x: &'a Expr, y: &'a Expr) -> TypeId {
        match &x.unparen().kind {
            ast::ExprKind::Ident(name) if name.is_blank() => self.type_of(y),
            _ => self.type_of(x),
        }
    }

    /// Stores a value of type `from` to the place of `e`.
    pub fn store_converted(&mut self, place: &LValue, e: &'a Expr, v: &Val, from: TypeId) {
        if matches!(place, LValue::Blank) {
            return;
        }
        let ty = self.type_of(e);
        let v = self.convert_val(v.clone(), from, ty);
        self.lvalue_store(place, ty, &v);
    }

    fn define(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        if rhs.len() == 1 && lhs.len() > 1 {
            let vals = self.multi(&rhs[0]);
            for (e, (v, from)) in lhs.iter().zip(vals) {
                self.define_operand(e, &v, from);
            }
            return;
        }
        let right = lhs.iter().zip(rhs).map(|(x, y)| match self.object(x.unparen().id) {
            Some(obj) if !is_blank(x) => (y, self.var_type(obj)),
            _ => (y, self.type_of(y)),
        });
        let right: Vec<_> = right.collect();
        self.order_each(&right);
        self.order_assigned(lhs.iter().map(left_side), &right);
        let vals: Vec<_> = right.into_iter().map(|(y, ty)| (self.expr_as(y, ty), ty)).collect();
        for (e, (v, from)) in lhs.iter().zip(vals) {
            self.define_operand(e, &v, from);
        }
    }

    /// Gives a left operand of `:=` a value: a new variable, or one that exists.
    pub fn define_operand(&mut self, e: &'a Expr, v: &Val, from: TypeId) {
        let e = e.unparen();
        let Some(obj) = self.object(e.id).filter(|_| !is_blank(e)) else { return };
        let ty = self.var_type(obj);
        let v = self.convert_val(v.clone(), from, ty);
        if self.l.check.objects[obj.0 as usize].pos == e.span.lo {
            self.define_var(obj, &v);
        } else {
            let a = self.var_addr(obj);
            self.store(ty, a, &v);
        }
    }

    fn local_decl(&mut self, d: &'a Decl) {
        let Decl::Var(spec) = d else { return };
        let objs: Vec<Option<ObjId>> =
            spec.names.iter().map(|n| self.object(n.id).filter(|_| !n.name.is_blank())).collect();
        if spec.values.is_empty() {
            for obj in objs.into_iter().flatten() {
                self.declare_var(obj, true);
            }
            return;
        }
        let declared = spec.ty.as_ref().map(|t| self.type_of(t));
        let vals = if spec.values.len() == 1 && objs.len() > 1 {
            self.multi(&spec.values[0])
        } else {
            let right = spec.values.iter().map(|e| (e, declared.unwrap_or_else(|| self.type_of(e))));
            let right: Vec<_> = right.collect();
            self.order_each(&right);
            self.order_assigned(objs.iter().map(|o| o.map_or(Left::Blank, Left::Var)), &right);
            right.into_iter().map(|(e, ty)| (self.expr_as(e, ty), ty)).collect()
        };
        for (obj, (v, from)) in objs.into_iter().zip(vals) {
            let Some(obj) = obj else { continue };
            let ty = self.var_type(obj);
            let v = self.convert_val(v, from, ty);
            self.define_var(obj, &v);
        }
    }

    fn return_stmt(&mut self, list: &'a [Expr]) {
        if self.ctl.range.is_some() {
            return self.return_from_range_body(list);
        }
        if list.is_empty() {
            return self.return_current();
        }
        let types: Vec<TypeId> = self.results.iter().map(|r| r.ty).collect();
        if self.frame().has_defer && list.len() > 1 {
            let right: Vec<_> = list.iter().zip(types.iter().copied()).collect();
            self.order_each(&right);
            self.order_assigned(list.iter().map(|_| Left::Result), &right);
        }
        let vals = self.multi_as(list, &types);
        self.return_values(vals);
    }

    // ---- If and for --------------------------------------------------------------------------

    fn if_stmt(
        &mut self,
        init: &'a Option<Box<Stmt>>,
        cond: &'a Expr,
        then: &'a ast::Block,
        els: &'a Option<Box<Stmt>>,
    ) {
        self.init_stmt(init);
        let (yes, done) = (self.new_block(), self.new_block());
        let no = if els.is_some() { self.new_block() } else { done };
        self.cond(cond, yes, no);
        self.switch_to(yes);
        self.block(then);
        self.jump(done);
        if let Some(s) = els {
            self.switch_to(no);
            self.stmt(s);
            self.jump(done);
        }
        self.switch_to(done);
    }

    fn for_stmt(
        &mut self,
        label: Option<Symbol>,
        init: &'a Option<Box<Stmt>>,
        cond: Option<&'a Expr>,
        post: &'a Option<Box<Stmt>>,
        body: &'a ast::Block,
    ) {
        self.init_stmt(init);
        let shared = self.box_loop_vars(init);
        let (head, inside, next, done) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(head);
        self.switch_to(head);
        match cond {
            Some(c) => {
                self.loc.pos = c.span.lo;
                self.cond(c, inside, done);
            }
            None => self.jump(inside),
        }
        self.switch_to(inside);
        self.with_target(label, done, Some(next), |f| f.block(body));
        self.jump(next);
        self.switch_to(next);
        for (obj, slot) in shared {
            self.renew_loop_var(obj, slot);
        }
        self.init_stmt(post);
        self.jump(head);
        self.switch_to(done);
    }

    /// Variables of an init statement that live in objects: from here on the object is found through
    /// a slot, so that each iteration can have its own.
    fn box_loop_vars(&mut self, init: &'a Option<Box<Stmt>>) -> Vec<(ObjId, Slot)> {
        let Some(StmtKind::Define { lhs, .. }) = init.as_ref().map(|s| &s.kind) else { return Vec::new() };
        if !self.l.check.lang(self.file).own_loop_vars() {
            return Vec::new();
        }
        let mut shared = Vec::new();
        for e in lhs {
            let Some(obj) = self.object(e.unparen().id) else { continue };
            let defined = self.l.check.objects[obj.0 as usize].pos == e.unparen().span.lo;
            if let (true, Some(&VarLoc::Mem(p))) = (defined && self.analysis.by_ref(obj), self.vars.get(&obj)) {
                let slot = self.f.new_slot(8, 8);
                self.store_scalar(Addr::slot(slot), p);
                self.vars.insert(obj, VarLoc::Boxed(slot));
                shared.push((obj, slot));
            }
        }
        shared
    }

    /// Gives a loop variable a new object with the old one's value.
    fn renew_loop_var(&mut self, obj: ObjId, slot: Slot) {
        let ty = self.var_type(obj);
        let old = self.load_scalar(Ty::Ptr, Addr::slot(slot));
        let new = self.new_object(ty);
        let size = self.l.size_of(ty);
        self.copy(Addr::ptr(new), Addr::ptr(old), size);
        self.store_scalar(Addr::slot(slot), new);
    }

    /// Whether the statement under construction may run more than once a call of the function.
    pub fn may_repeat(&self) -> bool {
        !self.ctl.labels.is_empty() || self.ctl.targets.iter().any(|t| t.cont.is_some())
    }
}

/// Whether an operand is the blank identifier.
pub fn is_blank(e: &Expr) -> bool {
    matches!(&e.unparen().kind, ast::ExprKind::Ident(name) if name.is_blank())
}

fn left_side(e: &Expr) -> Left<'_> {
    if is_blank(e) { Left::Blank } else { Left::Operand(e) }
}
