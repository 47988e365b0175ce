//! Operands: what an expression evaluates to while it is being checked.
//!
//! An operand has a mode, a type, the expression it comes from and, for constants, a value. Its
//! printed form ([`Checker::operand_string`]) is the `x (variable of type int)` of messages.
//! Assignability (spec: Assignability) is decided here, with the cause of a refusal.

use super::builtins::BuiltinId;
use super::constant::Const;
pub use super::info::Mode;
use super::ty::{Basic, TypeId};
use crate::source::Span;
use crate::syntax::ast::Expr;

/// An intermediate value of checking. Errors flow on as [`Mode::Invalid`].
#[derive(Clone, Debug)]
pub struct Operand<'a> {
    /// What it denotes.
    pub mode: Mode,
    /// Its type; `Basic::Invalid` where it has none.
    pub ty: TypeId,
    /// The expression; none only for synthesized or invalid operands.
    pub expr: Option<&'a Expr>,
    /// The value of a constant.
    pub value: Option<Const>,
    /// The predeclared function of [`Mode::Builtin`].
    pub id: Option<BuiltinId>,
}

impl<'a> Operand<'a> {
    /// An invalid operand.
    pub fn invalid() -> Operand<'a> {
        Operand { mode: Mode::Invalid, ty: Basic::Invalid.id(), expr: None, value: None, id: None }
    }

    /// A computed value of a type.
    pub fn value(expr: &'a Expr, ty: TypeId) -> Operand<'a> {
        Operand { mode: Mode::Value, ty, expr: Some(expr), value: None, id: None }
    }

    /// A constant.
    pub fn constant(expr: Option<&'a Expr>, ty: TypeId, value: Const) -> Operand<'a> {
        Operand { mode: Mode::Constant, ty, expr, value: Some(value), id: None }
    }

    /// Whether it was reported already.
    pub fn is_invalid(&self) -> bool {
        self.mode == Mode::Invalid
    }

    /// Whether it is the predeclared `nil`.
    pub fn is_nil(&self) -> bool {
        self.mode == Mode::Nil
    }

    /// Whether it is a constant.
    pub fn is_constant(&self) -> bool {
        self.mode == Mode::Constant
    }

    /// Where errors about it are reported.
    pub fn span(&self) -> Span {
        self.expr.map_or(Span::default(), |e| e.span)
    }
}
