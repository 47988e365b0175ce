//! `for range`.

use super::func::{Abi, FuncLower, LitInfo};
use crate::ir::func::Term;
use crate::source::Symbol;
use crate::syntax::ast::{BranchKind, Expr, Stmt};

/// What the body of a range-over-func loop needs to know of its loop.
#[derive(Clone, Debug)]
pub struct RangeBody {}

/// The loop whose body a function is.
#[derive(Clone, Debug)]
pub struct BodyContext {}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A range loop.
    pub fn range_stmt(&mut self, _label: Option<Symbol>, s: &'a Stmt) {
        self.unsupported(s.span, "range");
    }

    /// The function of a range-over-func loop's body.
    pub fn range_body(&mut self, _abi: &Abi, _info: &LitInfo<'a>, stmt: &'a Stmt) {
        self.unsupported(stmt.span, "range over func");
        self.terminate(Term::Unreachable);
    }

    /// `return` in the body of a range-over-func loop.
    pub fn return_from_range(&mut self, list: &'a [Expr]) {
        self.unsupported(list.first().map(|e| e.span).unwrap_or_default(), "return in range over func");
    }

    /// A branch out of the body of a range-over-func loop.
    pub fn branch_from_range(&mut self, kind: BranchKind, label: Option<Symbol>) {
        panic!("{kind:?} {label:?} leaves nothing");
    }
}
