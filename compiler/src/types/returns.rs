//! Terminating statements (spec: Terminating statements).
//!
//! Syntactic but for calls of the predeclared `panic`, which the checker has noted.

use super::Checker;
use crate::source::Symbol;
use crate::syntax::ast::{Block, BranchKind, CaseClause, Expr, ExprKind, Stmt, StmtKind};
use crate::syntax::grow_stack;

impl<'a> Checker<'a> {
    /// Whether control never flows out of the end of a block.
    pub(super) fn is_terminating_block(&self, body: &Block) -> bool {
        self.is_terminating_list(&body.stmts)
    }

    fn is_terminating(&self, s: &Stmt, label: Option<Symbol>) -> bool {
        grow_stack(|| match &s.kind {
            StmtKind::Labeled { label, stmt } => self.is_terminating(stmt, Some(label.name)),
            StmtKind::Expr(x) => self.is_panic_call(x.unparen()),
            // What could not be read is not blamed again.
            StmtKind::Return(_) | StmtKind::Bad => true,
            StmtKind::Branch { kind, .. } => matches!(kind, BranchKind::Goto | BranchKind::Fallthrough),
            StmtKind::Block(b) => self.is_terminating_list(&b.stmts),
            StmtKind::If { then, els: Some(els), .. } => {
                self.is_terminating_list(&then.stmts) && self.is_terminating(els, None)
            }
            StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
                self.is_terminating_switch(clauses, label)
            }
            StmtKind::Select { clauses, .. } => {
                clauses.iter().all(|c| self.is_terminating_list(&c.body) && !has_break_list(&c.body, label, true))
            }
            StmtKind::For { cond: None, body, .. } => !has_break_list(&body.stmts, label, true),
            StmtKind::For { .. }
            | StmtKind::Range { .. }
            | StmtKind::If { els: None, .. }
            | StmtKind::Empty { .. }
            | StmtKind::Decl(_)
            | StmtKind::Send { .. }
            | StmtKind::IncDec { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Define { .. }
            | StmtKind::Go(_)
            | StmtKind::Defer(_) => false,
        })
    }

    fn is_terminating_list(&self, list: &[Stmt]) -> bool {
        let last = list.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty { .. }));
        last.is_some_and(|s| self.is_terminating(s, None))
    }

    fn is_terminating_switch(&self, clauses: &[CaseClause], label: Option<Symbol>) -> bool {
        clauses.iter().any(|c| c.exprs.is_none())
            && clauses.iter().all(|c| self.is_terminating_list(&c.body) && !has_break_list(&c.body, label, true))
    }

    fn is_panic_call(&self, x: &Expr) -> bool {
        matches!(x.kind, ExprKind::Call { .. }) && self.env.is_panic.contains(&x.id)
    }
}

fn has_break_list(list: &[Stmt], label: Option<Symbol>, implicit: bool) -> bool {
    list.iter().any(|s| has_break(s, label, implicit))
}

/// Whether a statement holds a `break` that leaves the statement with the label, or the innermost one if
/// `implicit`.
fn has_break(s: &Stmt, label: Option<Symbol>, implicit: bool) -> bool {
    grow_stack(|| match &s.kind {
        StmtKind::Labeled { stmt, .. } => has_break(stmt, label, implicit),
        StmtKind::Branch { kind: BranchKind::Break, label: None } => implicit,
        StmtKind::Branch { kind: BranchKind::Break, label: Some(l) } => Some(l.name) == label,
        StmtKind::Block(b) => has_break_list(&b.stmts, label, implicit),
        StmtKind::If { then, els, .. } => {
            has_break_list(&then.stmts, label, implicit)
                || els.as_ref().is_some_and(|els| has_break(els, label, implicit))
        }
        StmtKind::Switch { clauses, .. } | StmtKind::TypeSwitch { clauses, .. } => {
            label.is_some() && clauses.iter().any(|c| has_break_list(&c.body, label, false))
        }
        StmtKind::Select { clauses, .. } => {
            label.is_some() && clauses.iter().any(|c| has_break_list(&c.body, label, false))
        }
        StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
            label.is_some() && has_break_list(&body.stmts, label, false)
        }
        StmtKind::Bad
        | StmtKind::Empty { .. }
        | StmtKind::Decl(_)
        | StmtKind::Expr(_)
        | StmtKind::Send { .. }
        | StmtKind::IncDec { .. }
        | StmtKind::Assign { .. }
        | StmtKind::Define { .. }
        | StmtKind::Go(_)
        | StmtKind::Defer(_)
        | StmtKind::Return(_)
        | StmtKind::Branch { .. } => false,
    })
}
