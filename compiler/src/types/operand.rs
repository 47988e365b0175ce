//! Operands: what an expression evaluates to while it is being checked.
//!
//! An operand has a mode, a type, the expression it comes from and, for constants, a value. Its
//! printed form ([`Checker::operand_string`]) is the `x (variable of type int)` of messages.
//! Assignability (spec: Assignability) is decided here, with the cause of a refusal.

use super::Checker;
use super::builtins::BuiltinId;
use super::constant::Const;
pub use super::info::Mode;
use super::object::ObjId;
use super::position::at;
use super::ty::{Basic, ChanDir, Type, TypeId, UNIVERSE_ANY};
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::expr_string;

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
        self.expr.map_or(Span::default(), at)
    }
}

impl<'a> Checker<'a> {
    /// The operand as messages show it: the expression, then in parentheses what it is.
    pub fn operand_string(&mut self, x: &Operand<'a>) -> String {
        if x.is_nil() {
            return match x.ty {
                t if t == Basic::UntypedNil.id() => "nil".into(),
                t if !self.is_valid(t) => "nil (with invalid type)".into(),
                t => format!("nil (of type {})", self.type_string(t)),
            };
        }
        let shown = match x.mode {
            _ if x.expr.is_some() => x.expr.map(expr_string).unwrap_or_default(),
            Mode::Builtin => x.id.map(|id| id.name().to_string()).unwrap_or_default(),
            Mode::Type => self.type_string(x.ty),
            Mode::Constant => x.value.as_ref().map(Const::to_string).unwrap_or_default(),
            _ => String::new(),
        };
        let mut out = String::new();
        let untyped = self.is_untyped(x.ty);
        let has_type = !matches!(x.mode, Mode::Invalid | Mode::NoValue | Mode::Builtin | Mode::Type);
        if has_type && untyped {
            out.push_str(&self.type_string(x.ty));
            out.push(' ');
        }
        out.push_str(mode_string(x.mode));
        if let (Mode::Constant, Some(value)) = (x.mode, &x.value) {
            let value = value.to_string();
            if value != shown {
                out.push(' ');
                out.push_str(&value);
            }
        }
        if has_type && !untyped {
            match self.named_results(x) {
                Some(results) => out.push_str(&format!(" of type ({results})")),
                None => out.push_str(&self.of_type_string(x.ty)),
            }
        }
        if shown.is_empty() { out } else { format!("{shown} ({out})") }
    }

    /// The results of a call of several values, where they have names.
    fn named_results(&mut self, x: &Operand<'a>) -> Option<String> {
        let (Type::Tuple(_), ExprKind::Call { fun, .. }) = (&self.types[x.ty], &x.expr?.unparen().kind) else {
            return None;
        };
        let sig = self.info().type_and_value(fun)?.ty;
        let results = self.signature(self.types.resolve(sig))?.results;
        let show = |&r: &ObjId| {
            let obj = self.obj(r);
            let ty = obj.ty.map(|t| self.type_string(t)).unwrap_or_default();
            if obj.name.as_str().is_empty() { ty } else { format!("{} {ty}", obj.name) }
        };
        Some(results.iter().map(show).collect::<Vec<_>>().join(", "))
    }

    /// ` of type T`, with the kind of a named type and the constraint of a type parameter.
    fn of_type_string(&mut self, t: TypeId) -> String {
        if !self.is_valid(t) {
            return " with invalid type".into();
        }
        let mut desc = if self.is_generic(t) { "generic ".to_string() } else { String::new() };
        let constraint = match &self.types[t] {
            Type::TypeParam(p) => Some(p.constraint),
            _ if self.types.alias(t).is_some() || self.named(t).is_some() => {
                let kind = match self.composite_kind(t) {
                    "" if self.basic_under(t) == Some(Basic::UnsafePointer) => "Pointer".into(),
                    "" => {
                        let under = self.under(t);
                        self.type_string(under)
                    }
                    kind => kind.to_string(),
                };
                desc.push_str(&kind);
                desc.push(' ');
                None
            }
            _ if t == UNIVERSE_ANY => {
                desc.push_str("interface ");
                None
            }
            _ => None,
        };
        let mut out = format!(" of {desc}type {}", self.type_string(t));
        if let Some(constraint) = constraint {
            out.push_str(&format!(" constrained by {}", self.type_string(constraint)));
            if self.has_empty_typeset(t) {
                out.push_str(" with empty type set");
            }
        }
        out
    }

    /// Whether the operand can be assigned to a variable of type `t` (spec: Assignability). On refusal
    /// `cause` may say why.
    pub fn assignable_to(&mut self, x: &Operand<'a>, t: TypeId, cause: &mut String) -> Result<(), Code> {
        let v = x.ty;
        if x.is_invalid() || !self.is_valid(t) || !self.is_valid(v) || self.identical(v, t) {
            return Ok(());
        }
        if self.is_untyped(v) {
            return self.untyped_assignable_to(x, t);
        }
        let (vu, tu) = (self.under(v), self.under(t));
        let (v_param, t_param) = (self.is_type_param(v), self.is_type_param(t));
        let some_unnamed = !self.has_name(v) || !self.has_name(t);
        if !v_param && !t_param && some_unnamed && self.identical(vu, tu) {
            return Ok(());
        }
        let t_iface = matches!(self.types[tu], Type::Interface(_));
        if t_iface && !t_param || self.is_interface_ptr(tu) {
            // Causes speak of the types themselves.
            if self.implements(self.types.resolve(v), self.types.resolve(t), false, cause) {
                return Ok(());
            }
            // The types of a type parameter may still be assignable one by one.
            if !v_param {
                return Err(Code::InvalidIfaceAssign);
            }
            cause.clear();
        }
        let v_iface = matches!(self.types[vu], Type::Interface(_));
        // An invalid type may have been meant as an interface.
        if v_iface && !self.is_valid(tu) || t_iface && !self.is_valid(vu) {
            return Ok(());
        }
        if v_iface && !v_param && self.implements(t, v, false, &mut String::new()) {
            *cause = "need type assertion".into();
            return Err(Code::IncompatibleAssign);
        }
        if let (&Type::Chan(ChanDir::Both, ve), &Type::Chan(_, te)) = (&self.types[vu], &self.types[tu])
            && self.identical(ve, te)
        {
            return if some_unnamed { Ok(()) } else { Err(Code::IncompatibleAssign) };
        }
        if t_param && !self.has_name(v) {
            return self.assignable_to_each(x, t, cause);
        }
        if v_param && !self.has_name(t) {
            return self.each_assignable_to(x, t, cause);
        }
        Err(Code::IncompatibleAssign)
    }

    fn untyped_assignable_to(&mut self, x: &Operand<'a>, t: TypeId) -> Result<(), Code> {
        let fits = if self.is_type_param(t) {
            let terms = self.type_set_terms(t).unwrap_or_default();
            !terms.is_empty() && terms.iter().all(|term| self.implicit_type_and_value(x, term.ty).is_ok())
        } else {
            self.implicit_type_and_value(x, t).is_ok()
        };
        if fits { Ok(()) } else { Err(Code::IncompatibleAssign) }
    }

    /// A value of unnamed type and a type parameter: assignable to each type of its type set.
    fn assignable_to_each(&mut self, x: &Operand<'a>, t: TypeId, cause: &mut String) -> Result<(), Code> {
        let terms = self.type_set_terms(t).unwrap_or_default();
        if terms.is_empty() {
            return Err(Code::IncompatibleAssign);
        }
        for term in terms {
            if let Err(code) = self.assignable_to(x, term.ty, cause) {
                let (xs, ts, ps) = (self.type_string(x.ty), self.type_string(term.ty), self.type_string(t));
                wrap_cause(cause, format!("cannot assign {xs} to {ts} (in {ps})"));
                return Err(code);
            }
        }
        Ok(())
    }

    /// A value of a type parameter and an unnamed type: each type of the type set is assignable.
    fn each_assignable_to(&mut self, x: &Operand<'a>, t: TypeId, cause: &mut String) -> Result<(), Code> {
        let terms = self.type_set_terms(x.ty).unwrap_or_default();
        if terms.is_empty() {
            return Err(Code::IncompatibleAssign);
        }
        for term in terms {
            let y = Operand { ty: term.ty, ..x.clone() };
            if let Err(code) = self.assignable_to(&y, t, cause) {
                let (vs, ps, ts) = (self.type_string(term.ty), self.type_string(x.ty), self.type_string(t));
                wrap_cause(cause, format!("cannot assign {vs} (in {ps}) to {ts}"));
                return Err(code);
            }
        }
        Ok(())
    }
}

/// Puts a more general cause before what is there.
pub(super) fn wrap_cause(cause: &mut String, text: String) {
    *cause = if cause.is_empty() { text } else { format!("{text}\n\t{cause}") };
}

fn mode_string(mode: Mode) -> &'static str {
    match mode {
        Mode::Invalid => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin => "built-in",
        Mode::Type => "type",
        Mode::Constant => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::Nil => "nil",
        Mode::CommaOk => "comma, ok expression",
        Mode::Package => "package",
    }
}
