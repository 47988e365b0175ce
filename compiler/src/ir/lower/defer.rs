//! `defer` and `go`.

use super::func::FuncLower;
use crate::syntax::ast::{Expr, Stmt};

/// Deferred calls of a function.
#[derive(Debug, Default)]
pub struct Defers {}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Before the body: what defer statements need.
    pub fn begin_defers(&mut self) {}

    /// After the body: the exit block of a function with defer statements.
    pub fn end_defers(&mut self) {}

    /// To the exit block, which runs deferred calls and returns.
    pub fn jump_to_exit(&mut self) {
        self.return_results();
    }

    /// A defer statement.
    pub fn defer_stmt(&mut self, s: &'a Stmt, _e: &'a Expr) {
        self.unsupported(s.span, "defer");
    }

    /// A go statement.
    pub fn go_stmt(&mut self, s: &'a Stmt, _e: &'a Expr) {
        self.unsupported(s.span, "go");
    }
}
