//! Assignments and initialisations (spec: Assignment statements, Variable declarations, Return statements).

use super::Checker;
use super::expr::Target;
use super::object::{ObjId, ObjKind, VarKind};
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, Type, TypeId};
use super::untyped::Misfit;
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span, Symbol};
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::expr_string;
use rustc_hash::FxHashSet;

impl<'a> Checker<'a> {
    /// Checks that the operand can be assigned to a variable of type `t` (none for the blank identifier),
    /// and gives untyped operands their type. `context` says in messages what is assigned.
    pub fn assignment(&mut self, x: &mut Operand<'a>, t: Option<TypeId>, context: &str) {
        self.assignment_for(x, t, context, None);
    }

    /// [`Checker::assignment`] to a variable, parameter, result or field, whose declaration frames show.
    pub(super) fn assignment_for(
        &mut self,
        x: &mut Operand<'a>,
        t: Option<TypeId>,
        context: &str,
        variable: Option<ObjId>,
    ) {
        self.single_value(x);
        match x.mode {
            Mode::Invalid => return,
            Mode::Constant | Mode::Variable | Mode::MapIndex | Mode::Value | Mode::Nil | Mode::CommaOk => {}
            Mode::NoValue | Mode::Builtin | Mode::Type | Mode::Package => {
                let xs = self.operand_string(x);
                let ts = t.map_or_else(|| "_".to_string(), |t| self.type_string(t));
                let msg = format!("cannot assign {xs} to {ts} in {context}");
                self.error(Code::IncompatibleAssign, x.span(), msg);
                x.mode = Mode::Invalid;
                return;
            }
        }
        if self.is_untyped(x.ty) {
            self.assign_untyped(x, t, context, variable);
            if x.is_invalid() {
                return;
            }
        }
        if let Type::Signature(sig) = self.under_type(x.ty)
            && !sig.tparams.is_empty()
        {
            let xs = self.operand_string(x);
            let msg = format!("cannot use generic function {xs} without instantiation in {context}");
            self.error(Code::WrongTypeArgCount, x.span(), msg);
            x.mode = Mode::Invalid;
            return;
        }
        let Some(t) = t else { return };
        let mut cause = String::new();
        if let Err(code) = self.assignable_to(x, t, &mut cause) {
            let (xs, ts) = (self.operand_string(x), self.type_string(t));
            let colon = if cause.is_empty() { "" } else { ": " };
            let msg = format!("cannot use {xs} as {ts} value in {context}{colon}{cause}");
            let mut d = Diagnostic::new(code, x.span(), msg);
            let literal = x.expr.is_some_and(|e| matches!(e.unparen().kind, ExprKind::CompositeLit { .. }));
            if cause.ends_with("has pointer receiver)") && (literal || x.mode == Mode::Variable) {
                let start = x.span().lo;
                d = d.fix("take its address with &", Span::new(start, start), "&");
            }
            self.report(self.with_declaration(d, variable));
            x.mode = Mode::Invalid;
        }
    }

    /// Converts an untyped operand to the variable's type, or to its default type for interfaces and the
    /// blank identifier.
    fn assign_untyped(&mut self, x: &mut Operand<'a>, t: Option<TypeId>, context: &str, variable: Option<ObjId>) {
        let target = match t {
            None if x.is_nil() => {
                self.error(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
                x.mode = Mode::Invalid;
                return;
            }
            Some(t) if x.is_nil() || !self.is_non_type_param_interface(t) => t,
            _ => self.default_type(x.ty),
        };
        match self.implicit_type_and_value(x, target) {
            Ok((ty, value)) => self.set_implicit_type(x, ty, value),
            Err(misfit) => {
                let (code, note) = match misfit {
                    Misfit::Truncated => (Code::TruncatedFloat, " (truncated)"),
                    Misfit::Overflows => (Code::NumericOverflow, " (overflows)"),
                    Misfit::Kind => (Code::IncompatibleAssign, ""),
                };
                let (xs, ts) = (self.operand_string(x), self.type_string(target));
                let msg = format!("cannot use {xs} as {ts} value in {context}{note}");
                self.report(self.with_declaration(Diagnostic::new(code, x.span(), msg), variable));
                x.mode = Mode::Invalid;
            }
        }
    }

    /// The type of a variable or constant that may not have one yet.
    fn known_type(&self, obj: ObjId) -> Option<TypeId> {
        self.obj(obj).ty
    }

    fn set_invalid_if_unknown(&mut self, obj: ObjId) {
        self.obj_mut(obj).ty.get_or_insert(Basic::Invalid.id());
    }

    /// Initialises a constant.
    pub fn init_const(&mut self, lhs: ObjId, x: &mut Operand<'a>) {
        let declared = self.known_type(lhs);
        if x.is_invalid() || !self.is_valid(x.ty) || declared.is_some_and(|t| !self.is_valid(t)) {
            self.set_invalid_if_unknown(lhs);
            return;
        }
        if !x.is_constant() {
            let xs = self.operand_string(x);
            self.error(Code::InvalidConstInit, x.span(), format!("{xs} is not constant"));
            self.set_invalid_if_unknown(lhs);
            return;
        }
        let ty = declared.unwrap_or(x.ty);
        self.obj_mut(lhs).ty = Some(ty);
        self.assignment(x, Some(ty), "constant declaration");
        if !x.is_invalid() {
            self.obj_mut(lhs).kind = ObjKind::Const(x.value.clone());
        }
    }

    /// Initialises a variable; one without type takes the operand's.
    pub fn init_var(&mut self, lhs: ObjId, x: &mut Operand<'a>, context: &str) {
        let declared = self.known_type(lhs);
        if x.is_invalid() || !self.is_valid(x.ty) || declared.is_some_and(|t| !self.is_valid(t)) {
            self.set_invalid_if_unknown(lhs);
            x.mode = Mode::Invalid;
            return;
        }
        let ty = match declared {
            Some(t) => t,
            None if x.ty == Basic::UntypedNil.id() => {
                self.error(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
                self.obj_mut(lhs).ty = Some(Basic::Invalid.id());
                x.mode = Mode::Invalid;
                return;
            }
            None => self.default_type(x.ty),
        };
        self.obj_mut(lhs).ty = Some(ty);
        // The declaration of a variable stands on the same line; that of a result does not.
        let shown = self.var(lhs).is_some_and(|v| v.kind == VarKind::Result).then_some(lhs);
        self.assignment_for(x, Some(ty), context, shown);
    }

    /// The variable that a left side names, if it is not used so far: assigning to it is no use.
    pub(super) fn unused_lhs_var(&self, e: &Expr) -> Option<ObjId> {
        let ExprKind::Ident(name) = e.unparen().kind else { return None };
        let obj = self.lookup(name)?;
        let unused = self.var(obj).is_some_and(|v| !v.used);
        (unused && self.obj(obj).pkg == Some(self.env.pkg)).then_some(obj)
    }

    /// Takes back the use of a variable on a left side.
    pub(super) fn keep_unused(&mut self, obj: Option<ObjId>) {
        if let Some(obj) = obj
            && let ObjKind::Var(v) = &mut self.obj_mut(obj).kind
        {
            v.used = false;
        }
    }

    /// Checks a left side; its type, none for the blank identifier, invalid after an error.
    pub(super) fn lhs_var(&mut self, lhs: &'a Expr) -> Option<TypeId> {
        if matches!(lhs.unparen().kind, ExprKind::Ident(name) if name.is_blank()) {
            return None;
        }
        let keep = self.unused_lhs_var(lhs);
        let mut x = Operand::invalid();
        self.expr(None, &mut x, lhs);
        self.keep_unused(keep);
        let invalid = Some(Basic::Invalid.id());
        if x.is_invalid() || !self.is_valid(x.ty) {
            return invalid;
        }
        if matches!(x.mode, Mode::Variable | Mode::MapIndex) {
            return Some(x.ty);
        }
        let shown = x.expr.map(expr_string).unwrap_or_default();
        if let Some(Expr { kind: ExprKind::Selector { x: inner, .. }, .. }) = x.expr {
            let mut op = Operand::invalid();
            self.expr(None, &mut op, inner);
            if op.mode == Mode::MapIndex {
                let msg = format!("cannot assign to struct field {shown} in map");
                self.error(Code::UnaddressableFieldAssign, x.span(), msg);
                return invalid;
            }
        }
        let msg = format!("cannot assign to {shown} (neither addressable nor a map index expression)");
        self.error(Code::UnassignableOperand, x.span(), msg);
        invalid
    }

    /// Checks `lhs = rhs`.
    pub(super) fn assign_var(&mut self, lhs: &'a Expr, rhs: &'a Expr, context: &str) {
        let t = self.lhs_var(lhs);
        if t.is_some_and(|t| !self.is_valid(t)) {
            self.use_exprs([rhs]);
            return;
        }
        let target = self.new_target(t, || expr_string(lhs));
        let mut x = Operand::invalid();
        self.expr(target.as_ref(), &mut x, rhs);
        self.assign_to(t, &mut x, context, self.named_variable(lhs));
    }

    /// Checks `lhs = x` for a value that is there already.
    pub(super) fn assign_operand(&mut self, lhs: &'a Expr, x: &mut Operand<'a>, context: &str) {
        let t = self.lhs_var(lhs);
        if t.is_some_and(|t| !self.is_valid(t)) {
            x.mode = Mode::Invalid;
            return;
        }
        self.assign_to(t, x, context, self.named_variable(lhs));
    }

    /// The variable that an expression is.
    fn named_variable(&self, e: &Expr) -> Option<ObjId> {
        let ExprKind::Ident(name) = e.unparen().kind else { return None };
        self.lookup(name).filter(|&o| self.var(o).is_some())
    }

    fn assign_to(&mut self, t: Option<TypeId>, x: &mut Operand<'a>, context: &str, variable: Option<ObjId>) {
        let blank = t.is_none() && context == "assignment";
        self.assignment_for(x, t, if blank { "assignment to _ identifier" } else { context }, variable);
    }

    fn assign_error(&mut self, rhs: &'a [Expr], left: usize, right: usize) {
        let measure = |n: usize, unit: &str| format!("{n} {unit}{}", if n == 1 { "" } else { "s" });
        let (vars, vals) = (measure(left, "variable"), measure(right, "value"));
        let msg = match rhs {
            [only] => match &only.unparen().kind {
                ExprKind::Call { fun, .. } => {
                    format!("assignment mismatch: {vars} but {} returns {vals}", expr_string(fun))
                }
                _ => format!("assignment mismatch: {vars} but {vals}"),
            },
            _ => format!("assignment mismatch: {vars} but {vals}"),
        };
        let mut err = self.new_error(Code::WrongAssignCount);
        err.add(at(&rhs[0]), msg);
        if let [only] = rhs
            && let ExprKind::Call { fun, .. } = &only.unparen().kind
        {
            self.note_function(&mut err, fun);
        }
        self.report_parts(err);
    }

    fn return_error(&mut self, at: Span, lhs: &[ObjId], rhs: &[Operand<'a>]) {
        let (place, qualifier) = match rhs.last() {
            _ if rhs.len() > lhs.len() => (rhs[lhs.len()].span(), "too many"),
            Some(last) => (last.span(), "not enough"),
            None => (at, "not enough"),
        };
        let have: Vec<TypeId> = rhs.iter().map(|x| x.ty).collect();
        let want = self.var_types(lhs);
        let mut err = self.new_error(Code::WrongResultCount);
        err.add(place, format!("{qualifier} return values"));
        err.add(Pos::NONE, format!("have {}", self.types_summary(&have, false, false)));
        err.add(Pos::NONE, format!("want {}", self.types_summary(&want, false, false)));
        if let Some(&first) = lhs.first() {
            err.note(self.obj(first).pos, "the results are declared here");
        }
        self.report_parts(err);
    }

    /// Initialises variables with expressions; for a return statement, whose place is given, the results.
    pub fn init_vars(&mut self, lhs: &[ObjId], rhs: &'a [Expr], return_stmt: Option<Span>) {
        let context = if return_stmt.is_some() { "return statement" } else { "assignment" };
        // A single call is no 1:1 mapping: the message about the number of its results is better.
        if lhs.len() == rhs.len() && !is_single_call(rhs) {
            for (&v, e) in lhs.iter().zip(rhs) {
                let target = self.var_target(v, return_stmt.is_some());
                let mut x = Operand::invalid();
                self.expr(target.as_ref(), &mut x, e);
                self.init_var(v, &mut x, context);
            }
            return;
        }
        let [only] = rhs else {
            // The mismatch is reported only if there is nothing else to report.
            if self.use_exprs(rhs) {
                match return_stmt {
                    Some(at) => {
                        let values = self.expr_list(rhs);
                        self.return_error(at, lhs, &values);
                    }
                    None => self.assign_error(rhs, lhs.len(), rhs.len()),
                }
            }
            lhs.iter().for_each(|&v| self.set_invalid_if_unknown(v));
            return;
        };
        let (mut values, comma_ok) = self.multi_expr(only, lhs.len() == 2 && return_stmt.is_none());
        if values.len() == lhs.len() {
            for (&v, x) in lhs.iter().zip(&mut values) {
                self.init_var(v, x, context);
            }
            self.record_comma_ok(comma_ok, only, &values);
            return;
        }
        if !values[0].is_invalid() {
            match return_stmt {
                Some(at) => self.return_error(at, lhs, &values),
                None => self.assign_error(rhs, lhs.len(), values.len()),
            }
        }
        lhs.iter().for_each(|&v| self.set_invalid_if_unknown(v));
    }

    fn record_comma_ok(&mut self, comma_ok: bool, e: &Expr, values: &[Operand<'a>]) {
        if let ([a, b], true) = (values, comma_ok)
            && !a.is_invalid()
            && !b.is_invalid()
        {
            self.record_comma_ok_types(e, [a.ty, b.ty]);
        }
    }

    /// What a generic function that initialises the variable takes its type arguments from.
    fn var_target(&mut self, v: ObjId, result: bool) -> Option<Target> {
        let (ty, name) = (self.known_type(v), self.obj(v).name);
        self.new_target(ty, || match name.as_str() {
            "" if result => "result variable".to_string(),
            name => name.to_string(),
        })
    }

    /// Checks `lhs = rhs` for lists.
    pub(super) fn assign_vars(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        if lhs.len() == rhs.len() && !is_single_call(rhs) {
            for (l, r) in lhs.iter().zip(rhs) {
                self.assign_var(l, r, "assignment");
            }
            return;
        }
        let [only] = rhs else {
            let left_ok = self.use_lhs(lhs);
            if self.use_exprs(rhs) && left_ok {
                self.assign_error(rhs, lhs.len(), rhs.len());
            }
            return;
        };
        let (mut values, comma_ok) = self.multi_expr(only, lhs.len() == 2);
        if values.len() == lhs.len() {
            for (l, x) in lhs.iter().zip(&mut values) {
                self.assign_operand(l, x, "assignment");
            }
            self.record_comma_ok(comma_ok, only, &values);
            return;
        }
        if !values[0].is_invalid() {
            self.assign_error(rhs, lhs.len(), values.len());
        }
        self.use_lhs(lhs);
    }

    /// Checks `lhs := rhs` (spec: Short variable declarations).
    pub(super) fn short_var_decl(&mut self, pos: Pos, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let top = self.delayed_top();
        let scope = self.env.scope;
        let mut seen = FxHashSet::default();
        let mut vars = Vec::with_capacity(lhs.len());
        let mut new_vars = Vec::new();
        let mut failed = false;
        for e in lhs {
            let var = match e.kind {
                ExprKind::Ident(name) => self.define(e, name, &mut seen, &mut new_vars),
                ExprKind::Bad => None,
                _ => {
                    self.use_lhs([e]);
                    let msg = format!("non-name {} on left side of :=", expr_string(e));
                    self.error(Code::NonNameDefine, at(e), msg);
                    None
                }
            };
            failed |= var.is_none();
            let var = var.unwrap_or_else(|| self.new_var(VarKind::Local, Symbol::intern("_"), e.span.lo, None));
            vars.push(var);
        }
        self.init_vars(&vars, rhs, None);
        // Function literals on the right do not see the new variables.
        self.process_delayed(top);
        if new_vars.is_empty() && !failed {
            self.no_new_var(pos);
            return;
        }
        let start = rhs.last().map_or(pos, |e| e.span.hi);
        for v in new_vars {
            self.declare(scope, None, v, start);
        }
    }

    /// The variable that a name on the left of `:=` defines or reuses; none after an error.
    fn define(
        &mut self,
        e: &Expr,
        name: Symbol,
        seen: &mut FxHashSet<Symbol>,
        new_vars: &mut Vec<ObjId>,
    ) -> Option<ObjId> {
        if !name.is_blank() && !seen.insert(name) {
            self.error(Code::RepeatedDecl, at(e), format!("{name} repeated on left side of :="));
            return None;
        }
        if let Some(alt) = self.lookup_in(self.env.scope, name) {
            self.record_use(e.id, alt);
            if self.var(alt).is_some() {
                return Some(alt);
            }
            self.error(Code::UnassignableOperand, at(e), format!("cannot assign to {name}"));
            return None;
        }
        let v = self.new_var(VarKind::Local, name, e.span.lo, None);
        if !name.is_blank() {
            new_vars.push(v);
        }
        self.record_def(e.id, v);
        Some(v)
    }
}

fn is_single_call(rhs: &[Expr]) -> bool {
    matches!(rhs, [only] if matches!(only.unparen().kind, ExprKind::Call { .. }))
}
