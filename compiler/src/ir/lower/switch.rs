//! `switch` on expressions and on types.

use super::func::FuncLower;
use crate::source::Symbol;
use crate::syntax::ast::{CaseClause, Expr, Stmt};

impl<'a> FuncLower<'_, '_, 'a> {
    /// An expression switch.
    pub fn switch_stmt(
        &mut self,
        _label: Option<Symbol>,
        _init: &'a Option<Box<Stmt>>,
        tag: Option<&'a Expr>,
        clauses: &'a [CaseClause],
    ) {
        let span = tag.map(|t| t.span).or(clauses.first().map(|c| c.span)).unwrap_or_default();
        self.unsupported(span, "switch");
    }

    /// A type switch.
    pub fn type_switch(
        &mut self,
        _label: Option<Symbol>,
        _init: &'a Option<Box<Stmt>>,
        x: &'a Expr,
        _clauses: &'a [CaseClause],
    ) {
        self.unsupported(x.span, "type switch");
    }
}
