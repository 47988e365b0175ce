//! Where errors about expressions point: at the places that Go's compiler reports.
//!
//! An error about an expression points at its start. The start of a slice expression, though, is its
//! bracket, and some errors point at the place that stands for the whole node: the operator, the dot,
//! the opening bracket or parenthesis.

use crate::source::{Pos, Span};
use crate::syntax::ast::{Expr, ExprKind};

/// The extent of an expression as errors about it show it.
pub(super) fn at(e: &Expr) -> Span {
    Span::new(start_pos(e), e.span.hi)
}

/// Where errors about an expression point.
pub(super) fn start_pos(e: &Expr) -> Pos {
    let mut e = e;
    loop {
        e = match &e.kind {
            ExprKind::CompositeLit { ty: Some(x), .. }
            | ExprKind::KeyValue { key: x, .. }
            | ExprKind::Selector { x, .. }
            | ExprKind::Index { x, .. }
            | ExprKind::TypeAssert { x, .. }
            | ExprKind::Binary { x, .. }
            | ExprKind::Call { fun: x, .. } => x,
            ExprKind::Slice { x, .. } => return x.span.hi,
            // A function type begins behind the word func.
            ExprKind::FuncType(_) => return e.span.lo.plus(4),
            _ => return e.span.lo,
        }
    }
}

/// The place that stands for a node.
pub(super) fn node_pos(e: &Expr) -> Pos {
    match &e.kind {
        ExprKind::Selector { x, .. }
        | ExprKind::Index { x, .. }
        | ExprKind::Slice { x, .. }
        | ExprKind::TypeAssert { x, .. } => x.span.hi,
        ExprKind::Call { lparen, .. } => *lparen,
        ExprKind::CompositeLit { lbrace, .. } => *lbrace,
        ExprKind::Binary { op_pos, .. } => *op_pos,
        ExprKind::FuncType(_) => e.span.lo.plus(4),
        _ => e.span.lo,
    }
}
