//! `select`.

use super::func::FuncLower;
use crate::source::Symbol;
use crate::syntax::ast::CommClause;

impl<'a> FuncLower<'_, '_, 'a> {
    /// A select statement.
    pub fn select_stmt(&mut self, _label: Option<Symbol>, clauses: &'a [CommClause]) {
        self.unsupported(clauses.first().map(|c| c.span).unwrap_or_default(), "select");
    }
}
