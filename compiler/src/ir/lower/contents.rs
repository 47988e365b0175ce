//! What expressions contain that decides about the order in which they are evaluated (see `order`). It is found by the
//! walk of `analysis`.

use super::analysis::Walk;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind};
use crate::types::info::{Mode, SelectionKind};
use crate::types::ty::{Basic, Type, TypeId};

/// What an expression contains, itself included.
#[derive(Clone, Copy, Default, Debug)]
pub struct Contents {
    /// A call or a receive.
    pub call: bool,
    /// A call, or one of the other operations that happen in their turn.
    pub ordered: bool,
    /// An operation that may fail.
    pub fails: bool,
    /// An operation that happens before its neighbours, with an operand that may fail.
    pub early: bool,
}

/// How many operations of each kind of [`Contents`] the walk has met.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    /// See [`Contents`].
    pub call: u32,
    /// See [`Contents`].
    pub ordered: u32,
    /// See [`Contents`].
    pub fails: u32,
    /// See [`Contents`].
    pub early: u32,
}

impl Counts {
    /// What was met since an earlier count.
    pub fn since(self, before: Counts) -> Contents {
        Contents {
            call: self.call != before.call,
            ordered: self.call != before.call || self.ordered != before.ordered,
            fails: self.fails != before.fails,
            early: self.early != before.early,
        }
    }
}

impl Walk<'_, '_, '_> {
    /// Whether gc evaluates an expression before its neighbours, though it is not ordered: what it builds in
    /// memory, and what takes a call into the runtime or a jump.
    pub fn is_early(&mut self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::CompositeLit { .. } => true,
            ExprKind::Selector { .. } => {
                let info = &self.l.check.files[self.file.0 as usize];
                info.selections.get(&e.id).is_some_and(|s| s.kind == SelectionKind::Method)
            }
            ExprKind::Index { x, .. } => {
                let ty = self.type_of(x);
                ty.is_some_and(|t| matches!(self.l.under_type(t), Type::Map(..)))
            }
            ExprKind::Binary { op: BinaryOp::Add, .. } => self.calls_runtime(e),
            ExprKind::Binary { op, x, y, .. } if op.is_comparison() => self.calls_runtime(x) || self.calls_runtime(y),
            ExprKind::Call { fun, .. } => self.is_type(fun) && self.calls_runtime(e),
            _ => false,
        }
    }

    /// Whether values of an expression's type are strings or interfaces, whose operations take calls.
    fn calls_runtime(&mut self, e: &Expr) -> bool {
        self.type_of(e)
            .is_some_and(|t| self.l.is_interface(t) || matches!(self.l.under_type(t), Type::Basic(Basic::String)))
    }

    /// Whether an expression is constant.
    pub fn is_constant(&self, e: &Expr) -> bool {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e);
        tv.is_some_and(|tv| tv.mode == Mode::Constant)
    }

    /// Whether a conversion makes an array, or a pointer to one, of a slice.
    pub fn converts_slice(&mut self, arg: &Expr, to: Option<TypeId>) -> bool {
        let from = self.type_of(arg);
        let mut is = |ty: Option<TypeId>, f: fn(&Type) -> bool| ty.is_some_and(|t| f(self.l.under_type(t)));
        is(from, |t| matches!(t, Type::Slice(_))) && is(to, |t| matches!(t, Type::Array(..) | Type::Pointer(_)))
    }
}
