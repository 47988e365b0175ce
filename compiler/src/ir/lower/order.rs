//! Order of evaluation.
//!
//! The specification orders calls, receives and logical operations from left to right, and leaves the other
//! operands of a statement to the compiler. Programs see the difference: a call may change a variable that
//! stands beside it, and of two operands that fail only one can panic. We do what gc does, in three steps:
//!
//! 1. What is ordered happens in its turn, each with its own operands: calls and receives, but also slice
//!    expressions, assertions of types that are not pointers, map literals, and values that an interface or
//!    a comparison wants the address of ([`FuncLower::prepare`]).
//! 2. What is built in memory or takes a call into the runtime follows: composite literals, method values, and
//!    the operands of string operations, of map accesses and of conversions to interfaces
//!    ([`FuncLower::settle`]). As only panics can tell, this is done for operands that may fail.
//! 3. The rest is evaluated from left to right.
//!
//! The first two steps keep values in `hoisted`, from where the evaluation proper takes them, each once. They are
//! taken for whole trees of operands, once for each tree within, and left out where nothing before could be told
//! apart. The elements of composite literals, the arguments of a
//! deferred call and the right sides of an assignment are statements of their own: for them only the first
//! step is taken together.

use super::contents::Contents;
use super::func::FuncLower;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, NodeId, UnaryOp};
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::ty::{Basic, Type, TypeId};

/// What the left side of an assignment is.
pub enum Left<'a> {
    /// `_`
    Blank,
    /// An operand.
    Operand(&'a Expr),
    /// A new variable.
    Var(ObjId),
    /// A result of a function with deferred calls, which may see it.
    Result,
}

/// What the assignments further left have written.
#[derive(Default)]
struct Written {
    anything: bool,
    memory: bool,
    vars: Vec<ObjId>,
}

impl Written {
    /// A local variable that nothing shares is written, or else memory.
    fn add(&mut self, var: Option<ObjId>) {
        match var {
            Some(obj) => self.vars.push(obj),
            None => self.memory = true,
        }
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// What an expression contains.
    pub fn contents(&self, e: &Expr) -> Contents {
        self.analysis.contents.get(&e.id).copied().unwrap_or_default()
    }

    // ---- Operands of a statement or an operation ----------------------------------------------

    /// Takes the first step for operands each of which is then evaluated for itself and converted to a type.
    pub fn order_each(&mut self, operands: &[(&'a Expr, TypeId)]) {
        let rest = operands.get(1..).unwrap_or_default();
        let ordered = rest.iter().any(|&(e, ty)| {
            let c = self.contents(e);
            c.ordered || c.fails && self.is_boxed_in_turn(e, ty)
        });
        if ordered {
            operands.iter().for_each(|&(e, ty)| self.prepare_as(e, ty));
        }
    }

    /// Takes the first two steps for the operands of an operation.
    pub fn order_all(&mut self, exprs: impl Iterator<Item = &'a Expr> + Clone) {
        let rest = || exprs.clone().skip(1).map(|e| self.contents(e));
        let early = rest().any(|c| c.early);
        if early || rest().any(|c| c.ordered) {
            exprs.clone().for_each(|e| self.prepare(e));
        }
        if early {
            exprs.for_each(|e| self.settle(e));
        }
    }

    /// The same for two operands.
    pub fn order_pair(&mut self, x: &'a Expr, y: &'a Expr) {
        self.order_all([x, y].into_iter());
    }

    /// The same for the operands of a comparison.
    pub fn order_compared(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr) {
        let both_fail = self.contents(x).fails && self.contents(y).fails;
        if both_fail || self.contents(y).ordered {
            self.prepare(x);
            self.prepare(y);
        }
        if both_fail {
            self.settle_operands(op, x, y);
        }
    }

    /// The same for what is called and its arguments, which are converted to these types; those from `packed` on
    /// become a slice.
    pub fn order_call(&mut self, fun: &'a Expr, args: &'a [Expr], types: &[TypeId], packed: usize) {
        let operands = || args.iter().zip(types);
        let callee = self.contents(fun);
        let early = operands().enumerate().any(|(i, (a, &ty))| {
            let c = self.contents(a);
            c.early || c.fails && (callee.early || i >= packed || self.boxes(a, ty))
        });
        if early || callee.ordered || args.iter().any(|a| self.contents(a).ordered) {
            self.prepare(fun);
            operands().for_each(|(a, &ty)| self.prepare_as(a, ty));
        }
        if early {
            match &fun.unparen().kind {
                ExprKind::Selector { x, .. } => self.settle(x),
                _ => self.settle(fun),
            }
        }
        for (i, (a, &ty)) in operands().enumerate() {
            if early {
                self.settle_as(a, ty);
            }
            if i >= packed && early {
                self.hoist_failing(a);
            }
        }
        if !self.is_static_callee(fun) {
            args.iter().for_each(|a| self.hoist_failing(a));
        }
    }

    /// Whether a callee is a function or a method of a concrete type. Others may be nil, which shows in the
    /// call itself.
    fn is_static_callee(&mut self, fun: &'a Expr) -> bool {
        let fun = fun.unparen();
        match &fun.kind {
            ExprKind::FuncLit { .. } => true,
            ExprKind::Index { x, .. } => self.is_instantiation(x),
            ExprKind::Selector { x, sel } => match self.selection(fun) {
                Some(s) if s.kind == SelectionKind::Method => {
                    let ty = self.type_of(x);
                    !self.l.is_interface(ty)
                }
                Some(s) => s.kind == SelectionKind::MethodExpr,
                None => self.is_function(sel.id),
            },
            _ => self.is_function(fun.id),
        }
    }

    fn is_function(&self, name: NodeId) -> bool {
        let obj = self.object(name).map(|o| &self.l.check.objects[o.0 as usize].kind);
        matches!(obj, Some(ObjKind::Func(_)))
    }

    /// The same for the slice and the elements of `append`: elements that are places are read after the others.
    pub fn order_appended(&mut self, slice: &'a Expr, elems: &'a [Expr], ty: TypeId) {
        let failing = elems.iter().filter(|e| self.contents(e).fails).count() > 1;
        if failing || elems.iter().any(|e| self.contents(e).ordered) {
            self.prepare(slice);
            elems.iter().for_each(|e| self.prepare_as(e, ty));
        }
        if failing {
            self.settle(slice);
            for e in elems {
                self.settle_as(e, ty);
                self.hoist_unplaced(e);
            }
        }
    }

    /// Evaluates what may fail of an expression, but for the last steps to a place.
    fn hoist_unplaced(&mut self, e: &'a Expr) {
        match &e.kind {
            _ if self.is_hoisted(e) => {}
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Selector { x, .. } => self.hoist_unplaced(x),
            ExprKind::Index { x, indices } => {
                self.hoist_unplaced(x);
                self.hoist_failing(&indices[0]);
            }
            _ => self.hoist_failing(e),
        }
    }

    // ---- Assignments --------------------------------------------------------------------------

    /// Evaluates the right sides that an assignment further left may change, as far as they may fail. The others
    /// follow, each with its assignment; ours are carried out together, as the specification has it.
    pub fn order_assigned(&mut self, left: impl Iterator<Item = Left<'a>>, right: &[(&'a Expr, TypeId)]) {
        if right.len() < 2 || !right[1..].iter().any(|r| self.contents(r.0).fails) {
            return;
        }
        let mut written = Written::default();
        for (side, &(y, ty)) in left.zip(right) {
            if self.contents(y).fails && self.is_affected(y, &written) {
                self.settle_as(y, ty);
                self.hoist_failing(y);
            }
            match side {
                Left::Blank => {}
                Left::Result => written.anything = true,
                Left::Operand(x) => {
                    let var = self.written_var(x);
                    written.add(var.filter(|&obj| !self.analysis.by_ref(obj)));
                }
                Left::Var(obj) => written.add(Some(obj).filter(|&obj| !self.analysis.by_ref(obj))),
            }
        }
    }

    /// The local variable that an assignment to an operand changes, if it changes no other memory.
    fn written_var(&mut self, x: &'a Expr) -> Option<ObjId> {
        match &x.unparen().kind {
            ExprKind::Ident(_) => self.local_var(x.unparen().id),
            ExprKind::Selector { x: inner, .. } => {
                let field = self.selection(x.unparen()).is_some_and(|s| !s.indirect);
                if field { self.written_var(inner) } else { None }
            }
            ExprKind::Index { x, .. } => {
                let ty = self.type_of(x);
                if matches!(self.l.under_type(ty), Type::Array(..)) { self.written_var(x) } else { None }
            }
            _ => None,
        }
    }

    fn local_var(&self, name: NodeId) -> Option<ObjId> {
        let is_local = |o: &ObjId| match self.l.check.objects[o.0 as usize].kind {
            ObjKind::Var(v) => v.kind != VarKind::Package,
            _ => false,
        };
        self.object(name).filter(is_local)
    }

    /// Whether an expression may read what was written.
    fn is_affected(&mut self, e: &'a Expr, written: &Written) -> bool {
        if written.anything {
            return true;
        }
        if self.is_hoisted(e) || self.const_value(e).is_some() {
            return false;
        }
        match &e.kind {
            ExprKind::Ident(_) => match self.local_var(e.id) {
                Some(obj) => written.vars.contains(&obj) || written.memory && self.analysis.by_ref(obj),
                None => written.memory,
            },
            ExprKind::Paren(x) | ExprKind::TypeAssert { x, .. } => self.is_affected(x, written),
            ExprKind::Unary { op, x } if *op != UnaryOp::Addr => self.is_affected(x, written),
            ExprKind::Binary { x, y, .. } => self.any_affected([&**x, &**y], written),
            ExprKind::Selector { x, .. } if self.selection(e).is_some_and(|s| !s.indirect) => {
                self.is_affected(x, written)
            }
            ExprKind::Call { args, .. } => self.any_affected(args, written),
            ExprKind::KeyValue { value, .. } => self.is_affected(value, written),
            _ if written.memory => true,
            ExprKind::CompositeLit { elems, .. } => self.any_affected(elems, written),
            ExprKind::Star(x) | ExprKind::Selector { x, .. } | ExprKind::Unary { x, .. } => {
                self.is_affected(x, written)
            }
            ExprKind::Index { x, indices } => self.any_affected(std::iter::once(&**x).chain(indices), written),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let bounds = [lo, hi, max].into_iter().flatten().map(|b| &**b);
                self.any_affected(std::iter::once(&**x).chain(bounds), written)
            }
            _ => false,
        }
    }

    fn any_affected(&mut self, list: impl IntoIterator<Item = &'a Expr>, written: &Written) -> bool {
        list.into_iter().any(|x| self.is_affected(x, written))
    }

    // ---- What happens in its turn -------------------------------------------------------------

    /// Evaluates the ordered operations inside an expression.
    pub fn prepare(&mut self, e: &'a Expr) {
        let wanted = self.contents(e).ordered && !self.is_hoisted(e) && self.const_value(e).is_none();
        if wanted && self.steps[0].insert(e.id) {
            stacker::maybe_grow(128 << 10, 1 << 20, || self.prepare_inner(e));
        }
    }

    fn prepare_inner(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Selector { x, .. } => self.prepare(x),
            ExprKind::Slice { .. } => self.hoist(e),
            ExprKind::TypeAssert { x, .. } => {
                let ty = self.value_type(e);
                if self.l.is_direct(ty) { self.prepare(x) } else { self.hoist(e) }
            }
            ExprKind::Call { fun, args, .. } => match self.mode(fun) {
                Mode::Type => {
                    let to = self.type_of(fun);
                    match self.l.under_type(to) {
                        Type::Slice(_) => self.hoist(e),
                        _ => self.prepare_as(&args[0], to),
                    }
                }
                _ => self.hoist(e),
            },
            ExprKind::Unary { op: UnaryOp::Recv, .. } => self.hoist(e),
            ExprKind::Unary { x, .. } => self.prepare(x),
            ExprKind::Binary { op: BinaryOp::LogAnd | BinaryOp::LogOr, .. } => self.hoist(e),
            ExprKind::Binary { op, x, y, .. } => {
                self.prepare(x);
                self.prepare(y);
                if op.is_comparison() {
                    self.hoist_compared(x);
                    self.hoist_compared(y);
                }
            }
            ExprKind::Index { x, indices } => {
                let ty = self.type_of(x);
                self.prepare(x);
                match *self.l.under_type(ty) {
                    Type::Map(key, _) => self.prepare_key(e, &indices[0], key),
                    _ => indices.iter().for_each(|i| self.prepare(i)),
                }
            }
            ExprKind::CompositeLit { elems, .. } => {
                let ty = self.type_of(e);
                match self.l.under_type(ty) {
                    Type::Map(..) => self.hoist(e),
                    _ => elems.iter().for_each(|x| self.prepare(x)),
                }
            }
            ExprKind::KeyValue { key, value } => {
                self.prepare(key);
                self.prepare(value);
            }
            _ => {}
        }
    }

    /// The key of the map access `e`: an access whose key borrows the bytes of a slice happens at once.
    fn prepare_key(&mut self, e: &'a Expr, key: &'a Expr, ty: TypeId) {
        self.prepare_as(key, ty);
        if self.borrows_bytes(key) {
            return self.hoist(e);
        }
        let size = self.l.size_of(ty);
        let by_value = match *self.l.under_type(ty) {
            Type::Basic(b) if b.is_float() || b.is_complex() => false,
            Type::Basic(Basic::String) | Type::Pointer(_) | Type::Chan(..) => true,
            Type::Basic(_) => size >= 4,
            _ => false,
        };
        if !by_value && self.contents(key).fails && !self.is_addressable(key) {
            self.hoist(key);
        }
    }

    /// Whether a map key is the string of a byte slice, or a literal that holds one.
    fn borrows_bytes(&mut self, key: &'a Expr) -> bool {
        match &key.unparen().kind {
            ExprKind::Call { fun, args, .. } if self.mode(fun) == Mode::Type && self.const_value(key).is_none() => {
                let (to, from) = (self.type_of(fun), self.type_of(&args[0]));
                let Type::Slice(elem) = *self.l.under_type(from) else { return false };
                self.l.basic(to) == Some(Basic::String) && self.l.basic(elem) == Some(Basic::Uint8)
            }
            ExprKind::CompositeLit { elems, .. } => elems.iter().any(|x| match &x.kind {
                ExprKind::KeyValue { value, .. } => self.borrows_bytes(value),
                _ => self.borrows_bytes(x),
            }),
            _ => false,
        }
    }

    /// An operand of a comparison: structs and arrays are compared by address.
    fn hoist_compared(&mut self, e: &'a Expr) {
        let ty = self.type_of(e);
        if matches!(self.l.under_type(ty), Type::Struct(_) | Type::Array(..)) && !self.is_addressable(e) {
            self.hoist(e);
        }
    }

    /// The same as [`Self::prepare`] for an operand that will be converted to `ty`: what becomes an interface by
    /// way of its address is evaluated in its turn, unless it has one.
    pub fn prepare_as(&mut self, e: &'a Expr, ty: TypeId) {
        if self.is_boxed_in_turn(e, ty) {
            return self.hoist(e);
        }
        self.prepare(e);
    }

    fn is_boxed_in_turn(&mut self, e: &'a Expr, ty: TypeId) -> bool {
        if !self.boxes(e, ty) {
            return false;
        }
        let from = self.value_type(e);
        self.boxed_by_address(from) && !self.is_addressable(e)
    }

    /// Whether converting an operand to `ty` makes it an interface's dynamic value.
    fn boxes(&mut self, e: &'a Expr, ty: TypeId) -> bool {
        if !self.l.is_interface(ty) || self.const_value(e).is_some() || self.is_nil(e) {
            return false;
        }
        let from = self.value_type(e);
        !self.l.is_interface(from)
    }

    /// Whether gc converts values of a type to interfaces by address, instead of by value.
    fn boxed_by_address(&mut self, mut ty: TypeId) -> bool {
        let shape = self.shape(ty);
        match (shape.size, shape.align) {
            (2, 2) => return false,
            (4, 4) | (8, 8) if !shape.pointers => return false,
            _ => {}
        }
        loop {
            ty = match *self.l.under_type(ty) {
                Type::Basic(b) => return b != Basic::String,
                Type::Slice(_) => return false,
                Type::Array(elem, 1) => elem,
                Type::Struct(_) => match self.l.struct_fields(ty)[..] {
                    [field] => field.ty,
                    _ => return true,
                },
                _ => return true,
            };
        }
    }

    /// Whether an expression denotes a variable, or part of one.
    fn is_addressable(&mut self, e: &'a Expr) -> bool {
        match &e.kind {
            ExprKind::Paren(x) => self.is_addressable(x),
            ExprKind::Star(_) => true,
            ExprKind::Ident(_) => {
                let obj = self.object(e.id).map(|o| &self.l.check.objects[o.0 as usize].kind);
                matches!(obj, Some(ObjKind::Var(_)))
            }
            ExprKind::Selector { x, sel } => match self.selection(e) {
                Some(s) => s.kind == SelectionKind::Field && (s.indirect || self.is_addressable(x)),
                None => {
                    let obj = self.object(sel.id).map(|o| &self.l.check.objects[o.0 as usize].kind);
                    matches!(obj, Some(ObjKind::Var(_)))
                }
            },
            ExprKind::Index { x, .. } => {
                let ty = self.type_of(x);
                match self.l.under_type(ty) {
                    Type::Slice(_) | Type::Pointer(_) => true,
                    Type::Array(..) => self.is_addressable(x),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Evaluates an expression now; the evaluation proper takes the value.
    fn hoist(&mut self, e: &'a Expr) {
        if self.is_hoisted(e) || matches!(self.mode(e), Mode::NoValue | Mode::Type | Mode::Nil) {
            return;
        }
        let ty = self.type_of(e);
        if matches!(self.l.check.types[ty], Type::Tuple(_)) || self.const_value(e).is_some() {
            return;
        }
        let v = self.expr(e);
        self.hoisted.insert(e.id, v);
    }

    /// Whether an expression's value is there already.
    pub fn is_hoisted(&self, e: &Expr) -> bool {
        self.hoisted.contains_key(&e.id) || self.hoisted.contains_key(&e.unparen().id)
    }

    // ---- What happens before its neighbours ---------------------------------------------------

    /// Evaluates what is built in memory or takes a call into the runtime, after the ordered operations.
    pub fn settle(&mut self, e: &'a Expr) {
        let wanted = self.contents(e).early && !self.is_hoisted(e) && self.const_value(e).is_none();
        if wanted && self.steps[1].insert(e.id) {
            stacker::maybe_grow(128 << 10, 1 << 20, || self.settle_inner(e));
        }
    }

    /// The same for an operand that will be converted to `ty`.
    fn settle_as(&mut self, e: &'a Expr, ty: TypeId) {
        self.settle(e);
        if self.boxes(e, ty) {
            self.hoist_failing(e);
        }
    }

    fn settle_inner(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::CompositeLit { .. } => self.hoist(e),
            ExprKind::Unary { op: UnaryOp::Addr, x } if matches!(x.unparen().kind, ExprKind::CompositeLit { .. }) => {
                self.hoist(e);
            }
            ExprKind::Selector { x, .. } => match self.selection(e) {
                Some(s) if s.kind == SelectionKind::Method => self.hoist(e),
                _ => self.settle(x),
            },
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Unary { x, .. } | ExprKind::TypeAssert { x, .. } => {
                self.settle(x);
            }
            ExprKind::Index { x, indices } => {
                let ty = self.type_of(x);
                self.settle(x);
                indices.iter().for_each(|i| self.settle(i));
                if let Type::Map(..) = self.l.under_type(ty) {
                    self.hoist_failing(x);
                    self.hoist_failing(&indices[0]);
                }
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.settle(x);
                [lo, hi, max].into_iter().flatten().for_each(|b| self.settle(b));
            }
            ExprKind::Call { fun, args, .. } if self.mode(fun) == Mode::Type => {
                let to = self.type_of(fun);
                self.settle_as(&args[0], to);
                if self.l.basic(to) == Some(Basic::String) && self.type_of(&args[0]) != to {
                    self.hoist_failing(&args[0]);
                }
            }
            ExprKind::Binary { op, x, y, .. } => self.settle_operands(*op, x, y),
            _ => {}
        }
    }

    /// The operands of an operator. Equal interfaces are looked for from the right, equal strings from the left, each
    /// operand for itself.
    fn settle_operands(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr) {
        let (tx, ty) = (self.type_of(x), self.type_of(y));
        let (string, interfaces) = (self.l.basic(tx) == Some(Basic::String), [tx, ty].map(|t| self.l.is_interface(t)));
        let one_by_one = match op {
            BinaryOp::Eq | BinaryOp::Ne if interfaces == [true, true] => Some([y, x]),
            BinaryOp::Eq | BinaryOp::Ne if string => Some([x, y]),
            _ => None,
        };
        if let Some(operands) = one_by_one {
            for e in operands {
                self.settle(e);
                self.hoist_failing(e);
            }
            return;
        }
        self.settle(x);
        self.settle(y);
        if string || interfaces[0] || interfaces[1] {
            self.hoist_failing(x);
            self.hoist_failing(y);
        }
    }

    fn hoist_failing(&mut self, e: &'a Expr) {
        if self.contents(e).fails {
            self.hoist(e);
        }
    }
}
