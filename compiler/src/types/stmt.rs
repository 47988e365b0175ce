//! Statements (spec: Statements), and function bodies.
//!
//! Branch statements and labels are checked with the syntax (see `syntax::branches`), switches and range
//! loops in `switch` and `range`.

use super::Checker;
use super::builtins::ExprClass;
use super::constant::Const;
use super::env::Env;
use super::object::{ObjId, ScopeId, VarKind};
use super::operand::{Mode, Operand};
use super::position::{at, node_pos};
use super::ty::TypeId;
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Block, CommClause, Expr, ExprKind, Stmt, StmtKind, UnaryOp};
use crate::syntax::{expr_string, grow_stack};

impl<'a> Checker<'a> {
    /// Checks the body of a function or function literal. `decl` is the package-level object it belongs
    /// to, `iota` the value inside a constant declaration, `tparams` the type parameters of the function
    /// declaration around it.
    pub fn func_body(
        &mut self,
        decl: Option<ObjId>,
        sig: TypeId,
        body: &'a Block,
        iota: Option<Const>,
        tparams: Vec<TypeId>,
    ) {
        let scope = self.func_scope(sig);
        let env = Env { decl, iota, sig: Some(sig), tparams, ..Env::new(self.env.pkg, self.env.file, scope) };
        let outer = std::mem::replace(&mut self.env, env);
        self.stmt_list(&body.stmts);
        let results = self.signature(sig).map_or(0, |s| s.results.len());
        if results > 0 && !self.is_terminating_block(body) {
            let mut err = self.new_error(Code::MissingReturn);
            err.add(body.rbrace(), "missing return");
            let first = self.signature(sig).and_then(|s| s.results.first().map(|&r| self.obj(r).pos));
            if let Some(pos) = first {
                err.note(
                    pos,
                    if results == 1 { "the result is declared here" } else { "the results are declared here" },
                );
            }
            self.report_parts(err);
        }
        self.usage(scope);
        self.env = outer;
    }

    /// Reports unused variables of a function's scopes, except those of function literals, which have
    /// bodies of their own.
    fn usage(&mut self, scope: ScopeId) {
        let mut unused: Vec<ObjId> = self.scope(scope).names.values().copied().collect();
        unused.retain(|&id| self.var(id).is_some_and(|v| !v.used && matches!(v.kind, VarKind::Local)));
        // In order of position: the table of names has no order.
        unused.sort_by_key(|&id| self.obj(id).pos);
        for id in unused {
            let obj = self.obj(id);
            let span = Span::new(obj.pos, obj.pos.plus(obj.name.as_str().len() as u32));
            let msg = format!("declared and not used: {}", obj.name);
            self.report(Diagnostic::new(Code::UnusedVar, span, msg));
        }
        for child in self.scope(scope).children.clone() {
            if !self.scope(child).is_func {
                self.usage(child);
            }
        }
    }

    /// Checks statements.
    pub(super) fn stmt_list(&mut self, list: &'a [Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    /// Checks a statement, and then the function literals in it: they see the scope as it is here.
    pub(super) fn stmt(&mut self, s: &'a Stmt) {
        grow_stack(|| {
            let top = self.delayed_top();
            self.stmt_inner(s);
            self.process_delayed(top);
        });
    }

    fn opt_stmt(&mut self, s: &'a Option<Box<Stmt>>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// Runs a check in a scope of its own.
    pub(super) fn in_scope(&mut self, f: impl FnOnce(&mut Checker<'a>)) {
        self.open_scope();
        f(self);
        self.close_scope();
    }

    fn stmt_inner(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty { .. } | StmtKind::Branch { .. } => {}
            StmtKind::Decl(list) => self.decl_stmt(list),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value, .. } => self.send_stmt(chan, value),
            StmtKind::IncDec { x, inc } => self.inc_dec_stmt(x, *inc),
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign_vars(lhs, rhs),
            StmtKind::Assign { lhs, op: Some(op), rhs, .. } => self.assign_op_stmt(s, lhs, *op, rhs),
            StmtKind::Define { lhs, op_pos, rhs } => self.short_var_decl(*op_pos, lhs, rhs),
            StmtKind::Go(call) => self.suspended_call("go", call),
            StmtKind::Defer(call) => self.suspended_call("defer", call),
            StmtKind::Return(results) => self.return_stmt(s, results),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If { init, cond, then, els } => self.in_scope(|check| {
                check.opt_stmt(init);
                check.condition(cond, "if");
                check.block(then);
                check.opt_stmt(els);
            }),
            StmtKind::Switch { init, tag, clauses, rbrace: _ } => self.in_scope(|check| {
                check.opt_stmt(init);
                check.switch_stmt(tag.as_ref(), clauses);
            }),
            StmtKind::TypeSwitch { init, bind, x, clauses, rbrace: _ } => self.in_scope(|check| {
                check.opt_stmt(init);
                check.type_switch_stmt(bind.as_ref(), x, clauses);
            }),
            StmtKind::Select { clauses, rbrace: _ } => self.select_stmt(clauses),
            StmtKind::For { init, cond, post, body } => self.in_scope(|check| {
                check.opt_stmt(init);
                if let Some(cond) = cond {
                    check.condition(cond, "for");
                }
                check.opt_stmt(post);
                check.block(body);
            }),
            StmtKind::Range { .. } => self.range_stmt(s),
        }
    }

    /// Checks a block in its own scope.
    pub(super) fn block(&mut self, block: &'a Block) {
        let top = self.delayed_top();
        self.in_scope(|check| check.stmt_list(&block.stmts));
        self.process_delayed(top);
    }

    fn condition(&mut self, cond: &'a Expr, what: &str) {
        let mut x = Operand::invalid();
        self.expr(None, &mut x, cond);
        if !x.is_invalid() && self.is_untyped(x.ty) {
            let ty = self.default_type(x.ty);
            self.update_expr_type(x.expr, ty, true);
        }
        if !x.is_invalid() && !self.all_boolean(x.ty) {
            self.error(Code::InvalidCond, at(cond), format!("non-boolean condition in {what} statement"));
        }
    }

    fn expr_stmt(&mut self, e: &'a Expr) {
        let mut x = Operand::invalid();
        let class = self.raw_expr(None, &mut x, e, None, false);
        let (code, what) = match x.mode {
            Mode::Builtin => (Code::UncalledBuiltin, "must be called"),
            Mode::Type => (Code::NotAnExpr, "is not an expression"),
            _ if class == ExprClass::Statement => return,
            _ => (Code::UnusedExpr, "is not used"),
        };
        let xs = self.operand_string(&x);
        self.error(code, x.span(), format!("{xs} {what}"));
    }

    fn send_stmt(&mut self, chan: &'a Expr, value: &'a Expr) {
        let (mut ch, mut val) = (Operand::invalid(), Operand::invalid());
        self.expr(None, &mut ch, chan);
        self.expr(None, &mut val, value);
        if ch.is_invalid() || val.is_invalid() {
            return;
        }
        if let Some(elem) = self.chan_elem(at(chan), &ch, false) {
            self.assignment(&mut val, Some(elem), "send");
        }
    }

    fn inc_dec_stmt(&mut self, e: &'a Expr, inc: bool) {
        let mut x = Operand::invalid();
        self.expr(None, &mut x, e);
        if x.is_invalid() {
            return;
        }
        if !self.all_numeric(x.ty) {
            let (shown, op, ts) = (expr_string(e), if inc { "++" } else { "--" }, self.type_string(x.ty));
            let msg = format!("invalid operation: {shown}{op} (non-numeric type {ts})");
            self.error(Code::NonNumericIncDec, at(e), msg);
            return;
        }
        self.assign_operand(e, &mut x, "assignment");
    }

    fn assign_op_stmt(&mut self, s: &'a Stmt, lhs: &'a [Expr], op: BinaryOp, rhs: &'a [Expr]) {
        let ([l], [r]) = (lhs, rhs) else {
            let msg = format!("assignment operation {}= requires single-valued expressions", op.as_str());
            self.error(Code::WrongAssignCount, s.span, msg);
            return;
        };
        let mut x = Operand::invalid();
        self.binary(&mut x, None, l, r, op);
        self.assign_operand(l, &mut x, "assignment");
    }

    fn suspended_call(&mut self, keyword: &str, call: &'a Expr) {
        if !matches!(call.kind, ExprKind::Call { .. }) {
            if !matches!(call.kind, ExprKind::Bad) {
                let msg = format!("expression in {keyword} must be function call");
                self.error(Code::InvalidGoDefer, at(call), msg);
            }
            self.use_exprs([call]);
            return;
        }
        let mut x = Operand::invalid();
        let (code, what) = match self.raw_expr(None, &mut x, call, None, false) {
            ExprClass::Conversion => (Code::InvalidGoDefer, "requires function call, not conversion"),
            ExprClass::Expression => (Code::UnusedResults, "discards result of"),
            ExprClass::Statement => return,
        };
        if x.is_invalid() {
            return;
        }
        let xs = self.operand_string(&x);
        self.error(code, x.span(), format!("{keyword} {what} {xs}"));
    }

    fn return_stmt(&mut self, s: &'a Stmt, results: &'a [Expr]) {
        let sig = self.env.sig.and_then(|sig| self.signature(sig));
        let Some(sig) = sig else { return };
        let named = sig.results.first().is_some_and(|&r| !self.obj(r).name.as_str().is_empty());
        if !results.is_empty() || !named {
            if !results.is_empty() || !sig.results.is_empty() {
                self.init_vars(&sig.results, results, Some(s.span));
            }
            return;
        }
        // A bare return returns the named results, which must not be shadowed.
        for &result in &sig.results {
            let name = self.obj(result).name;
            if let Some(alt) = self.lookup(name).filter(|&alt| alt != result) {
                let (pos, shown) = (self.obj(alt).pos, self.obj_string(alt));
                let mut err = self.new_error(Code::OutOfScopeResult);
                err.add(s.span, format!("result parameter {name} not in scope at return"));
                err.add(pos, format!("inner declaration of {shown}"));
                self.report_parts(err);
            }
        }
    }

    fn select_stmt(&mut self, clauses: &'a [CommClause]) {
        let defaults = clauses.iter().filter(|c| c.comm.is_none()).map(|c| c.span);
        self.multiple_defaults(defaults.collect());
        for clause in clauses {
            if let Some(comm) = &clause.comm
                && !is_communication(comm)
            {
                if !matches!(comm.kind, StmtKind::Bad) {
                    let msg = "select case must be send or receive (possibly with assignment)";
                    let place = match &comm.kind {
                        StmtKind::Expr(e) => node_pos(e).into(),
                        _ => comm.span,
                    };
                    self.error(Code::InvalidSelectCase, place, msg);
                }
                continue;
            }
            self.in_scope(|check| {
                check.opt_stmt(&clause.comm);
                check.stmt_list(&clause.body);
            });
        }
    }

    /// Reports all `default` clauses but the first.
    pub(super) fn multiple_defaults(&mut self, defaults: Vec<Span>) {
        let Some((first, rest)) = defaults.split_first() else { return };
        for &span in rest {
            let msg = format!("multiple defaults (first at {})", self.pos_string(first.lo));
            self.error(Code::DuplicateDefault, span, msg);
        }
    }
}

/// Whether a statement may be the communication of a select clause.
fn is_communication(s: &Stmt) -> bool {
    let is_receive = |e: &Expr| matches!(e.unparen().kind, ExprKind::Unary { op: UnaryOp::Recv, .. });
    match &s.kind {
        StmtKind::Send { .. } => true,
        StmtKind::Expr(e) => is_receive(e),
        StmtKind::Assign { op: None, rhs, .. } | StmtKind::Define { rhs, .. } => {
            matches!(&rhs[..], [only] if is_receive(only))
        }
        _ => false,
    }
}
