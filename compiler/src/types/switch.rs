//! Expression switches and type switches (spec: Switch statements).

use super::Checker;
use super::constant::Const;
use super::literals::ConstKey;
use super::object::{ObjId, ObjKind, VarKind};
use super::operand::{Mode, Operand};
use super::position::{at, node_pos};
use super::ty::{Basic, TypeId};
use crate::diag::Code;
use crate::source::Span;
use crate::source::Symbol;
use crate::syntax::ast::{BinaryOp, CaseClause, Expr, ExprKind, Ident, NodeId};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The tag of a switch without one.
static TRUE: LazyLock<Expr> = LazyLock::new(|| Expr {
    id: NodeId(u32::MAX),
    span: Span::default(),
    kind: ExprKind::Ident(Symbol::intern("true")),
});

/// Constant cases seen so far: types and places by value.
type SeenValues = FxHashMap<ConstKey, Vec<(TypeId, Span)>>;

/// Types of cases seen so far, `None` for nil, with their places; by what is the same of identical types.
type SeenTypes = FxHashMap<Option<u64>, Vec<(Option<TypeId>, Span)>>;

impl<'a> Checker<'a> {
    /// Checks an expression switch after its init statement.
    pub(super) fn switch_stmt(&mut self, tag: Option<&'a Expr>, clauses: &'a [CaseClause]) {
        let mut x = Operand::invalid();
        match tag {
            Some(tag) => {
                self.expr(None, &mut x, tag);
                // As if assigned to a temporary variable.
                self.assignment(&mut x, None, "switch expression");
                if !x.is_invalid() && !self.comparable(x.ty) && !self.has_nil(x.ty) {
                    let (xs, ts) = (self.operand_string(&x), self.type_string(x.ty));
                    let msg = format!("cannot switch on {xs} ({ts} is not comparable)");
                    self.error(Code::InvalidExprSwitch, x.span(), msg);
                    x.mode = Mode::Invalid;
                }
            }
            None => x = Operand::constant(Some(&TRUE), Basic::Bool.id(), Const::Bool(true)),
        }
        self.multiple_defaults(default_spans(clauses));
        let mut seen = SeenValues::default();
        for clause in clauses {
            self.case_values(&x, clause.exprs.as_deref().unwrap_or_default(), &mut seen);
            self.in_scope(|check| check.stmt_list(&clause.body));
        }
    }

    fn case_values(&mut self, x: &Operand<'a>, values: &'a [Expr], seen: &mut SeenValues) {
        for e in values {
            let mut v = Operand::invalid();
            self.expr(None, &mut v, e);
            if x.is_invalid() || v.is_invalid() {
                continue;
            }
            self.convert_untyped(&mut v, x.ty);
            if v.is_invalid() {
                continue;
            }
            let (mut result, mut tag) = (v.clone(), x.clone());
            self.comparison(&mut result, &mut tag, BinaryOp::Eq, true);
            if result.is_invalid() || !v.is_constant() {
                continue;
            }
            // As gc, which checks numbers and strings only.
            let key = match &v.value {
                Some(value @ (Const::Int(_) | Const::Float(_) | Const::Str(_))) => ConstKey::new(value),
                _ => None,
            };
            if let Some(key) = key {
                self.duplicate_case(&v, seen.entry(key).or_default());
            }
        }
    }

    fn duplicate_case(&mut self, v: &Operand<'a>, same_value: &mut Vec<(TypeId, Span)>) {
        for &(ty, span) in same_value.iter() {
            if self.identical(v.ty, ty) {
                let vs = self.operand_string(v);
                let mut err = self.new_error(Code::DuplicateCase);
                err.add(v.span(), format!("duplicate case {vs} in expression switch"));
                err.add(span, "previous case");
                self.report_parts(err);
                return;
            }
        }
        same_value.push((v.ty, v.expr.map_or(v.span(), |e| node_pos(e).into())));
    }

    /// Checks a type switch after its init statement.
    pub(super) fn type_switch_stmt(&mut self, bind: Option<&'a Ident>, x: &'a Expr, clauses: &'a [CaseClause]) {
        let mut bind = bind;
        if let Some(ident) = bind.filter(|b| b.name.is_blank()) {
            self.error(Code::NoNewVar, ident.span(), "no new variable on left side of :=");
            bind = None;
        }
        let guard = self.type_switch_operand(x);
        self.multiple_defaults(default_spans(clauses));
        let mut vars: Vec<ObjId> = Vec::new();
        let mut seen = SeenTypes::default();
        for clause in clauses {
            let ty = self.case_types(guard.as_ref(), clause.exprs.as_deref().unwrap_or_default(), &mut seen);
            self.in_scope(|check| {
                if let Some(ident) = bind {
                    let v = check.new_var(VarKind::Local, ident.name, ident.pos, Some(ty));
                    check.declare(check.env.scope, None, v, clause.colon);
                    check.record_implicit(clause.id, v);
                    vars.push(v);
                }
                check.stmt_list(&clause.body);
            });
        }
        if let Some(ident) = bind {
            // All clauses' variables count as one.
            let used = vars.iter().any(|&v| self.var(v).is_some_and(|v| v.used));
            vars.iter().for_each(|&v| self.mark_used(v));
            if !used {
                self.error(Code::UnusedVar, ident.span(), format!("{} declared and not used", ident.name));
            }
        }
    }

    /// The operand of a type switch; none after an error.
    fn type_switch_operand(&mut self, e: &'a Expr) -> Option<Operand<'a>> {
        let mut x = Operand::invalid();
        self.expr(None, &mut x, e);
        if x.is_invalid() {
            return None;
        }
        let is_param = self.is_type_param(x.ty);
        if !is_param && self.is_interface(x.ty) {
            return Some(x);
        }
        let xs = self.operand_string(&x);
        let msg = if is_param {
            format!("cannot use type switch on type parameter value {xs}")
        } else {
            format!("{xs} is not an interface")
        };
        self.error(Code::InvalidTypeSwitch, x.span(), msg);
        None
    }

    /// Checks the types of a clause; the type that the symbolic variable has in it.
    fn case_types(&mut self, x: Option<&Operand<'a>>, types: &'a [Expr], seen: &mut SeenTypes) -> TypeId {
        let guard = x.map_or(Basic::Invalid.id(), |x| x.ty);
        let mut last = None;
        for e in types {
            let ty = if self.denotes_nil(e) {
                let mut nil = Operand::invalid();
                self.expr(None, &mut nil, e);
                None
            } else {
                let t = self.var_type(e);
                last = Some(t);
                if !self.is_valid(t) {
                    continue;
                }
                Some(t)
            };
            last = ty;
            let alike = seen.entry(ty.map(|t| self.outline(t))).or_default();
            let previous = alike.iter().copied().find(|&(other, _)| match (ty, other) {
                (None, None) => true,
                (Some(a), Some(b)) => self.identical(a, b),
                _ => false,
            });
            if let Some((_, span)) = previous {
                let ts = ty.map_or_else(|| "nil".to_string(), |t| self.type_string(t));
                let mut err = self.new_error(Code::DuplicateCase);
                err.add(at(e), format!("duplicate case {ts} in type switch"));
                err.add(span, "previous case");
                self.report_parts(err);
                continue;
            }
            alike.push((ty, at(e)));
            if let (Some(x), Some(t)) = (x, ty) {
                self.type_assertion(e, x, t, true);
            }
        }
        match (types, last) {
            ([_], Some(t)) => t,
            _ => guard,
        }
    }

    /// Whether an expression is the predeclared `nil`.
    fn denotes_nil(&self, e: &Expr) -> bool {
        let ExprKind::Ident(name) = e.unparen().kind else { return false };
        self.lookup(name).is_some_and(|obj| matches!(self.obj(obj).kind, ObjKind::Nil))
    }
}

fn default_spans(clauses: &[CaseClause]) -> Vec<Span> {
    clauses.iter().filter(|c| c.exprs.is_none()).map(|c| c.span).collect()
}
