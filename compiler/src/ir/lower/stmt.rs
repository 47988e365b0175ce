//! Statements: dispatch, assignments, `if`, `for`, branches, returns.
//!
//! `switch`, `select`, `range`, `defer` and `go` have files of their own.

use super::func::{Addr, FuncLower, Val, VarLoc};
use super::place::{LValue, Operand};
use crate::ir::func::{Block as IrBlock, Ty};
use crate::source::Symbol;
use crate::syntax::ast::{BinaryOp, Block, BranchKind, Decl, Expr, ExprKind, Ident, Stmt, StmtKind, VarSpec};
use crate::types::object::ObjId;
use crate::types::ty::{Type, TypeId};
use rustc_hash::FxHashMap;

/// What `break` and `continue` leave or go on with.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The statement's label.
    pub label: Option<Symbol>,
    /// After the statement.
    pub brk: IrBlock,
    /// The next iteration, for loops.
    pub cont: Option<IrBlock>,
    /// Only a `break` with the label leaves it: a labeled block.
    pub plain: bool,
}

/// Statement contexts of a function.
#[derive(Debug)]
pub struct Control<'a> {
    /// Enclosing statements that `break` or `continue` may name, innermost last.
    pub targets: Vec<Target>,
    /// Blocks of labels, by name: labels are unique within a function.
    pub labels: FxHashMap<Symbol, IrBlock>,
    /// The label of the statement about to be lowered.
    pub label: Option<Symbol>,
    /// Where `fallthrough` goes.
    pub fallthrough: Option<IrBlock>,
    /// Deferred calls.
    pub defers: super::defer::Defers,
    /// The loop whose body this function is, for a range-over-func body.
    pub range: Option<super::range::BodyContext>,
    /// Marks the lifetime of the syntax.
    pub syntax: std::marker::PhantomData<&'a ()>,
}

impl Default for Control<'_> {
    fn default() -> Self {
        Control {
            targets: Vec::new(),
            labels: FxHashMap::default(),
            label: None,
            fallthrough: None,
            defers: Default::default(),
            range: None,
            syntax: std::marker::PhantomData,
        }
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A block.
    pub fn block(&mut self, b: &'a Block) {
        self.stmts(&b.stmts);
    }

    /// Statements in order.
    pub fn stmts(&mut self, list: &'a [Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    /// A statement that may be absent.
    pub fn opt_stmt(&mut self, s: &'a Option<Box<Stmt>>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// A statement.
    pub fn stmt(&mut self, s: &'a Stmt) {
        stacker::maybe_grow(128 << 10, 1 << 20, || self.stmt_inner(s));
    }

    fn stmt_inner(&mut self, s: &'a Stmt) {
        self.loc.pos = s.span.lo;
        let label = self.ctl.label.take();
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty { .. } => {}
            StmtKind::Decl(decls) => self.local_decls(decls),
            StmtKind::Labeled { label, stmt } => self.labeled(label, stmt),
            StmtKind::Expr(e) => self.effect(e),
            StmtKind::Send { chan, value, .. } => self.send_stmt(chan, value),
            StmtKind::IncDec { x, inc } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op: Some(op), rhs, .. } => self.op_assign(&lhs[0], *op, &rhs[0]),
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign(lhs, rhs),
            StmtKind::Define { lhs, rhs, .. } => self.define(lhs, rhs),
            StmtKind::Go(e) => self.go_stmt(s, e),
            StmtKind::Defer(e) => self.defer_stmt(s, e),
            StmtKind::Return(list) => self.return_stmt(list),
            StmtKind::Branch { kind, label } => self.branch_stmt(*kind, *label),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If { init, cond, then, els } => self.if_stmt(init, cond, then, els),
            StmtKind::Switch { init, tag, clauses, .. } => self.switch_stmt(label, init, tag.as_ref(), clauses),
            StmtKind::TypeSwitch { init, x, clauses, .. } => self.type_switch(label, init, x, clauses),
            StmtKind::Select { clauses, .. } => self.select_stmt(label, clauses),
            StmtKind::For { init, cond, post, body } => self.for_stmt(label, init, cond.as_ref(), post, body),
            StmtKind::Range { .. } => self.range_stmt(label, s),
        }
    }

    fn local_decls(&mut self, decls: &'a [Decl]) {
        for d in decls {
            if let Decl::Var(v) = d {
                self.var_spec(v);
            }
        }
    }

    fn var_spec(&mut self, v: &'a VarSpec) {
        let objs: Vec<Option<ObjId>> = v.names.iter().map(|n| self.defined(n)).collect();
        if v.values.is_empty() {
            for obj in objs.into_iter().flatten() {
                self.declare_var(obj, true);
            }
            return;
        }
        if let ([Some(obj)], [e]) = (&objs[..], &v.values[..]) {
            return self.define_one(*obj, e);
        }
        let declared = v.ty.as_ref().map(|t| self.type_of(t));
        let vals = self.values_for(&objs, declared, &v.values);
        for (obj, val) in objs.into_iter().zip(vals) {
            if let Some(obj) = obj {
                self.define_var(obj, &val);
            }
        }
    }

    /// The variable that an identifier declares; `None` for the blank one.
    pub fn defined(&self, name: &Ident) -> Option<ObjId> {
        if name.name.is_blank() { None } else { self.object(name.id) }
    }

    /// Right sides for variables, the blank ones of the declared type or the value's own.
    fn values_for(&mut self, objs: &[Option<ObjId>], declared: Option<TypeId>, exprs: &'a [Expr]) -> Vec<Val> {
        let own = self.right_types(exprs);
        let ty = |(i, o): (usize, &Option<ObjId>)| match (*o, declared) {
            (Some(o), _) => self.var_type(o),
            (None, Some(t)) => t,
            (None, None) => own[i],
        };
        let tys: Vec<TypeId> = objs.iter().enumerate().map(ty).collect();
        self.multi_as(exprs, &tys)
    }

    /// The types of right sides, a call's results one by one.
    fn right_types(&mut self, exprs: &'a [Expr]) -> Vec<TypeId> {
        let mut out = Vec::new();
        for e in exprs {
            let ty = self.type_of(e);
            match &self.l.check.types[ty] {
                Type::Tuple(list) if exprs.len() == 1 => out.extend(list.iter().copied()),
                _ => out.push(ty),
            }
        }
        out
    }

    /// Declares a variable with the value of an expression.
    fn define_one(&mut self, obj: ObjId, e: &'a Expr) {
        let ty = self.var_type(obj);
        if self.shape(ty).is_memory() {
            let by_ref = self.needs_object(obj, ty);
            let loc = self.make_var(ty, by_ref);
            let addr = self.loc_addr(&loc);
            self.expr_into(e, ty, addr);
            self.vars.insert(obj, loc);
            return;
        }
        let v = self.expr_as(e, ty);
        self.define_var(obj, &v);
    }

    fn send_stmt(&mut self, chan: &'a Expr, value: &'a Expr) {
        self.prepare_pair(chan, value);
        let ty = self.type_of(chan);
        let elem = self.l.elem(ty);
        let ch = self.scalar(chan);
        let v = self.expr_as(value, elem);
        self.send(ch, elem, &v);
    }

    // ---- Assignments -------------------------------------------------------------------------

    /// Evaluates the calls inside the operands of a left side ahead.
    fn prepare_left(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::Paren(x) => self.prepare_left(x),
            ExprKind::Index { x, indices } => {
                self.prepare(x);
                self.prepare(&indices[0]);
            }
            ExprKind::Selector { x, .. } if self.selection(e).is_some() => self.prepare_left(x),
            ExprKind::Star(x) => self.prepare(x),
            _ => {}
        }
    }

    fn is_blank(e: &Expr) -> bool {
        matches!(e.unparen().kind, ExprKind::Ident(name) if name.is_blank())
    }

    fn assign(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        if let ([l], [r]) = (lhs, rhs) {
            return self.assign_one(l, r);
        }
        if rhs.iter().any(|r| self.has_call(r)) || lhs.iter().skip(1).any(|l| self.has_call(l)) {
            lhs.iter().for_each(|l| self.prepare_left(l));
            if rhs.len() > 1 {
                rhs.iter().for_each(|r| self.prepare(r));
            }
        }
        let places: Vec<LValue> = lhs.iter().map(|l| self.lvalue(l)).collect();
        let own = self.right_types(rhs);
        let ty = |(i, l): (usize, &'a Expr)| if Self::is_blank(l) { own[i] } else { self.type_of(l) };
        let tys: Vec<TypeId> = lhs.iter().enumerate().map(ty).collect();
        let vals = self.multi_as(rhs, &tys);
        for ((place, &ty), v) in places.iter().zip(&tys).zip(&vals) {
            self.lvalue_store(place, ty, v);
        }
    }

    fn assign_one(&mut self, l: &'a Expr, r: &'a Expr) {
        if Self::is_blank(l) {
            if !self.is_nil(r) {
                self.effect(r);
            }
            return;
        }
        if self.has_call(r) {
            self.prepare_left(l);
            self.prepare(r);
        }
        let ty = self.type_of(l);
        let place = self.lvalue(l);
        if self.shape(ty).is_memory() && !self.is_nil(r) && self.value_type(r) == ty && self.is_plain_place(r) {
            if let Operand::Place(from) = self.operand(r) {
                let size = self.l.size_of(ty);
                match &place {
                    LValue::Map { .. } => {
                        let v = self.load(ty, from);
                        self.lvalue_store(&place, ty, &v);
                    }
                    LValue::Blank => {}
                    _ => {
                        let to = self.lvalue_addr(&place);
                        self.copy(to, from, size);
                    }
                }
                return;
            }
        }
        let v = self.expr_as(r, ty);
        self.lvalue_store(&place, ty, &v);
    }

    /// Whether an expression surely is a place when lowered as an operand.
    fn is_plain_place(&self, e: &Expr) -> bool {
        match &e.unparen().kind {
            ExprKind::Ident(_) => {
                let obj = self.object(e.unparen().id);
                !obj.is_some_and(|o| matches!(self.vars.get(&o), Some(VarLoc::Value(_))))
            }
            ExprKind::Star(_) => true,
            _ => false,
        }
    }

    fn op_assign(&mut self, l: &'a Expr, op: BinaryOp, r: &'a Expr) {
        if self.has_call(r) {
            self.prepare_left(l);
            self.prepare(r);
        }
        let ty = self.type_of(l);
        let place = self.lvalue(l);
        let v = if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            let (count, count_ty) = self.shift_count(r);
            let place = self.lvalue_checked(place.clone());
            let old = self.lvalue_load(&place, ty);
            let v = self.shift(op, ty, &old, count, count_ty);
            return self.lvalue_store(&place, ty, &v);
        } else {
            self.expr_as(r, ty)
        };
        let place = self.lvalue_checked(place);
        let old = self.lvalue_load(&place, ty);
        let new = self.arith(op, ty, &old, &v);
        self.lvalue_store(&place, ty, &new);
    }

    fn inc_dec(&mut self, x: &'a Expr, inc: bool) {
        let ty = self.type_of(x);
        let place = self.lvalue(x);
        let place = self.lvalue_checked(place);
        let old = self.lvalue_load(&place, ty);
        let one = self.const_val(&crate::types::constant::Const::Int(1.into()), ty);
        let op = if inc { BinaryOp::Add } else { BinaryOp::Sub };
        let new = self.arith(op, ty, &old, &one);
        self.lvalue_store(&place, ty, &new);
    }

    /// The variables of `:=`, the new ones and those assigned to.
    fn define(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let objs: Vec<Option<ObjId>> = lhs.iter().map(|e| self.defined_expr(e)).collect();
        if let ([Some(obj)], [e]) = (&objs[..], rhs)
            && self.is_new(*obj, &lhs[0])
        {
            return self.define_one(*obj, e);
        }
        let vals = self.values_for(&objs, None, rhs);
        for ((obj, e), v) in objs.into_iter().zip(lhs).zip(vals) {
            let Some(obj) = obj else { continue };
            if self.is_new(obj, e) {
                self.define_var(obj, &v);
            } else {
                let ty = self.var_type(obj);
                let addr = self.var_addr(obj);
                self.store(ty, addr, &v);
            }
        }
    }

    /// The variable that a left operand of `:=` names; `None` for the blank one.
    pub fn defined_expr(&self, e: &Expr) -> Option<ObjId> {
        if Self::is_blank(e) { None } else { self.object(e.unparen().id) }
    }

    /// Whether an identifier declares its variable, rather than naming one declared before.
    pub fn is_new(&self, obj: ObjId, e: &Expr) -> bool {
        self.l.check.objects[obj.0 as usize].pos == e.unparen().span.lo
    }

    // ---- Control flow ------------------------------------------------------------------------

    fn return_stmt(&mut self, list: &'a [Expr]) {
        if self.ctl.range.is_some() {
            return self.return_from_range(list);
        }
        if list.is_empty() {
            return self.return_current();
        }
        let tys: Vec<TypeId> = self.results.iter().map(|r| r.ty).collect();
        let vals = self.multi_as(list, &tys);
        self.return_values(vals);
    }

    fn if_stmt(&mut self, init: &'a Option<Box<Stmt>>, cond: &'a Expr, then: &'a Block, els: &'a Option<Box<Stmt>>) {
        self.opt_stmt(init);
        let (yes, join) = (self.new_block(), self.new_block());
        let no = if els.is_some() { self.new_block() } else { join };
        self.loc.pos = cond.span.lo;
        self.cond(cond, yes, no);
        self.switch_to(yes);
        self.block(then);
        self.jump(join);
        if let Some(els) = els {
            self.switch_to(no);
            self.stmt(els);
            self.jump(join);
        }
        self.switch_to(join);
    }

    fn for_stmt(
        &mut self,
        label: Option<Symbol>,
        init: &'a Option<Box<Stmt>>,
        cond: Option<&'a Expr>,
        post: &'a Option<Box<Stmt>>,
        body: &'a Block,
    ) {
        self.opt_stmt(init);
        let boxed = self.box_loop_vars(init);
        let (head, inside, next, after) = (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.jump(head);
        self.switch_to(head);
        match cond {
            Some(cond) => {
                self.loc.pos = cond.span.lo;
                self.cond(cond, inside, after);
            }
            None => self.jump(inside),
        }
        self.switch_to(inside);
        self.ctl.targets.push(Target { label, brk: after, cont: Some(next), plain: false });
        self.block(body);
        self.ctl.targets.pop();
        self.jump(next);
        self.switch_to(next);
        for (slot, ty) in boxed {
            self.renew_loop_var(slot, ty);
        }
        self.opt_stmt(post);
        self.jump(head);
        self.switch_to(after);
    }

    /// Loop variables that are objects: their addresses move to slots, as each iteration has its own.
    fn box_loop_vars(&mut self, init: &'a Option<Box<Stmt>>) -> Vec<(crate::ir::func::Slot, TypeId)> {
        let Some(StmtKind::Define { lhs, .. }) = init.as_ref().map(|s| &s.kind) else { return Vec::new() };
        let mut out = Vec::new();
        for obj in lhs.iter().filter_map(|e| self.defined_expr(e)).collect::<Vec<_>>() {
            let Some(VarLoc::Mem(p)) = self.vars.get(&obj) else { continue };
            let p = *p;
            let slot = self.f.new_slot(8, 8);
            self.store_scalar(Addr::slot(slot), p);
            self.vars.insert(obj, VarLoc::Boxed(slot));
            let ty = self.var_type(obj);
            out.push((slot, ty));
        }
        out
    }

    /// A new object for the next iteration, with the value the last one left.
    fn renew_loop_var(&mut self, slot: crate::ir::func::Slot, ty: TypeId) {
        let old = self.load_scalar(Ty::Ptr, Addr::slot(slot));
        let new = self.new_object(ty);
        let v = match self.shape(ty).is_memory() {
            true => Val::Mem(old),
            false => self.load(ty, Addr::ptr(old)),
        };
        self.store(ty, Addr::ptr(new), &v);
        self.store_scalar(Addr::slot(slot), new);
    }

    fn labeled(&mut self, label: &Ident, s: &'a Stmt) {
        let block = self.label_block(label.name);
        self.jump(block);
        self.switch_to(block);
        self.ctl.label = Some(label.name);
        let (brk, plain) = match s.kind {
            // `break` may also leave a labeled block.
            StmtKind::Block(_) | StmtKind::If { .. } => (self.new_block(), true),
            _ => (block, false),
        };
        if plain {
            self.ctl.targets.push(Target { label: Some(label.name), brk, cont: None, plain: true });
        }
        self.stmt(s);
        if plain {
            self.ctl.targets.pop();
            self.jump(brk);
            self.switch_to(brk);
        }
    }

    fn label_block(&mut self, name: Symbol) -> IrBlock {
        if let Some(&b) = self.ctl.labels.get(&name) {
            return b;
        }
        let b = self.new_block();
        self.ctl.labels.insert(name, b);
        b
    }

    fn branch_stmt(&mut self, kind: BranchKind, label: Option<Ident>) {
        let label = label.map(|l| l.name);
        let find = |t: &&Target| match label {
            Some(_) => t.label == label,
            None => {
                if kind == BranchKind::Break {
                    !t.plain
                } else {
                    t.cont.is_some()
                }
            }
        };
        let target = match kind {
            BranchKind::Fallthrough => self.ctl.fallthrough.expect("a following clause"),
            BranchKind::Goto => self.label_block(label.expect("goto has a label")),
            BranchKind::Break | BranchKind::Continue => match self.ctl.targets.iter().rev().find(find).copied() {
                Some(t) if kind == BranchKind::Break => t.brk,
                Some(t) => t.cont.expect("continue names a loop"),
                None => return self.branch_from_range(kind, label),
            },
        };
        self.jump(target);
    }
}
