//! Range statements (spec: For statements with range clause).

use super::Checker;
use super::constant::Const;
use super::object::{ObjId, VarKind};
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, ChanDir, Signature, Type, TypeId, UNIVERSE_RUNE};
use crate::diag::Code;
use crate::source::{Span, Symbol};
use crate::syntax::ast::{Expr, ExprKind, Stmt, StmtKind};
use crate::syntax::expr_string;

/// Key and value types of an iteration; none where there is no such value.
type KeyValue = (Option<TypeId>, Option<TypeId>);

impl<'a> Checker<'a> {
    pub(super) fn range_stmt(&mut self, s: &'a Stmt) {
        let StmtKind::Range { key, value, extra, define, x: range, body } = &s.kind else { return };
        let mut x = Operand::invalid();
        self.env.has_call_or_recv = false;
        self.expr(None, &mut x, range);
        if !x.is_invalid() && value.is_none() && !self.env.has_call_or_recv {
            self.record_constant_range(&x, range);
        }
        let types =
            if x.is_invalid() { (None, None) } else { self.range_types(&x, key.as_ref(), value.as_ref(), *extra) };
        // The iteration variables belong to the loop's scope, which begins after the range expression.
        self.in_scope(|check| {
            let lhs = [(key.as_ref(), types.0), (value.as_ref(), types.1)];
            let over_int = !x.is_invalid() && check.is_integer(x.ty);
            if *define {
                check.define_iteration(s, &mut x, lhs, over_int);
            } else if key.is_some() {
                check.assign_iteration(&mut x, lhs, over_int);
            } else if over_int {
                // As for an assignment to the blank identifier: an untyped number gets a type.
                check.assignment(&mut x, None, "range clause");
            }
            check.block(body);
        });
    }

    /// spec: with at most one iteration variable, an array whose length is constant is not evaluated.
    fn record_constant_range(&mut self, x: &Operand<'a>, range: &'a Expr) {
        let under = self.under(x.ty);
        let array = self.array_pointer_base(under);
        if let Type::Array(_, n) = self.types[array] {
            let value = Some(Const::int(n));
            self.record_type_and_value(range.unparen(), Mode::Constant, Basic::Int.id(), value);
        }
    }

    /// Key and value types of ranging over the operand, after reporting what is wrong with it.
    fn range_types(
        &mut self,
        x: &Operand<'a>,
        key: Option<&Expr>,
        value: Option<&Expr>,
        extra: Option<Span>,
    ) -> KeyValue {
        let (code, place, msg, types) = match self.range_key_value(x.ty) {
            Err(cause) => {
                let xs = self.operand_string(x);
                let colon = if cause.is_empty() { "" } else { ": " };
                let msg = format!("cannot range over {xs}{colon}{cause}");
                (Code::InvalidRangeExpr, x.span(), msg, (None, None))
            }
            Ok(types) => {
                let xs = self.operand_string(x);
                match (types, key, value) {
                    ((None, _), Some(key), _) => {
                        let msg = format!("range over {xs} permits no iteration variables");
                        (Code::InvalidIterVar, at(key), msg, types)
                    }
                    ((_, None), _, Some(value)) => {
                        let msg = format!("range over {xs} permits only one iteration variable");
                        (Code::InvalidIterVar, at(value), msg, types)
                    }
                    _ => {
                        let Some(extra) = extra else { return types };
                        let msg = "range clause permits at most two iteration variables";
                        (Code::InvalidIterVar, extra, msg.into(), types)
                    }
                }
            }
        };
        self.error(code, place, msg);
        types
    }

    /// Key and value types of ranging over a type, or why that is not possible.
    pub(super) fn range_key_value(&mut self, t: TypeId) -> Result<KeyValue, String> {
        let common = self.common_under_if(t, &mut |check, term| match term {
            Some((t, u)) if matches!(check.types[u], Type::Chan(ChanDir::Send, _)) => {
                Err(format!("receive from send-only channel {}", check.type_string(t)))
            }
            _ => Ok(()),
        })?;
        let int = Some(Basic::Int.id());
        let base = self.array_pointer_base(common);
        match self.types[base].clone() {
            Type::Basic(_) if self.is_string(base) => Ok((int, Some(UNIVERSE_RUNE))),
            Type::Basic(_) if self.is_integer(base) && !self.allows(22) => Err(self.version_needed(22)),
            Type::Basic(_) if self.is_integer(base) => Ok((Some(t), None)),
            Type::Array(elem, _) | Type::Slice(elem) => Ok((int, Some(elem))),
            Type::Map(key, elem) => Ok((Some(key), Some(elem))),
            Type::Chan(_, elem) => Ok((Some(elem), None)),
            Type::Signature(_) if !self.allows(23) => Err(self.version_needed(23)),
            Type::Signature(sig) => self.range_func(&sig),
            _ => Err(String::new()),
        }
    }

    /// Range over a function: `func(yield func(...) bool)`.
    fn range_func(&mut self, sig: &Signature) -> Result<KeyValue, String> {
        let bad = |cause: &str| Err(format!("func must be func(yield func(...) bool): {cause}"));
        let &[param] = &sig.params[..] else { return bad("wrong argument count") };
        if !sig.results.is_empty() {
            return bad("unexpected results");
        }
        let param = self.obj_type(param);
        let yield_sig = match self.common_under(param) {
            Ok(u) => self.signature(u),
            Err(cause) => return bad(&format!("in yield type, {cause}")),
        };
        let Some(yield_sig) = yield_sig else { return bad("argument is not func") };
        if yield_sig.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        let results = self.var_types(&yield_sig.results);
        match results[..] {
            [result] if self.identical(result, Basic::Bool.id()) => {}
            [result] if self.is_boolean(result) => return bad("yield func returns user-defined boolean, not bool"),
            _ => return bad("yield func does not return bool"),
        }
        let params = self.var_types(&yield_sig.params);
        Ok((params.first().copied(), params.get(1).copied()))
    }

    /// `for a, b := range x`
    fn define_iteration(
        &mut self,
        s: &'a Stmt,
        x: &mut Operand<'a>,
        lhs: [(Option<&'a Expr>, Option<TypeId>); 2],
        over_int: bool,
    ) {
        let StmtKind::Range { body, .. } = &s.kind else { return };
        let mut vars: Vec<ObjId> = Vec::new();
        for (e, ty) in lhs {
            let Some(e) = e else { continue };
            let v = match e.kind {
                ExprKind::Ident(name) => {
                    let v = self.new_var(VarKind::Local, name, e.span.lo, None);
                    self.record_def(e.id, v);
                    if !name.is_blank() {
                        vars.push(v);
                    }
                    v
                }
                _ => {
                    if !matches!(e.kind, ExprKind::Bad) {
                        let msg = format!("non-name {} on left side of :=", expr_string(e));
                        self.error(Code::NonNameDefine, at(e), msg);
                    }
                    self.new_var(VarKind::Local, Symbol::intern("_"), e.span.lo, None)
                }
            };
            let Some(ty) = ty.filter(|&t| self.is_valid(t)) else {
                self.obj_mut(v).ty = Some(Basic::Invalid.id());
                self.mark_used(v);
                continue;
            };
            if over_int {
                self.init_var(v, x, "range clause");
            } else {
                // The variable stands for the value too, in messages.
                self.init_var(v, &mut Operand::value(e, ty), "assignment");
            }
        }
        if vars.is_empty() {
            self.error(Code::NoNewVar, s.span, "no new variables on left side of :=");
        }
        for v in vars {
            self.declare(self.env.scope, None, v, body.span.lo);
        }
    }

    /// `for a, b = range x`
    fn assign_iteration(&mut self, x: &mut Operand<'a>, lhs: [(Option<&'a Expr>, Option<TypeId>); 2], over_int: bool) {
        for (e, ty) in lhs {
            let (Some(e), Some(ty)) = (e, ty) else { continue };
            if !self.is_valid(ty) {
                continue;
            }
            if !over_int {
                self.assign_operand(e, &mut Operand::value(e, ty), "assignment");
                continue;
            }
            self.assign_operand(e, x, "range clause");
            if !x.is_invalid() && !self.is_integer(x.ty) {
                let msg = format!("cannot use iteration variable of type {}", self.type_string(x.ty));
                self.error(Code::InvalidRangeExpr, at(e), msg);
            }
        }
    }
}
