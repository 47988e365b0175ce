//! Expressions.
//!
//! Expressions are checked top down; each function leaves its result in an [`Operand`], which is invalid
//! when an error was reported. All go through [`Checker::raw_expr`], which records what is final and
//! remembers what is still untyped (see `untyped`). A `hint` is the element type of an enclosing
//! composite literal, for literals without a type of their own; a [`Target`] is the function type that a
//! generic function is assigned to, from which its type arguments may be inferred.

use super::Checker;
use super::builtins::ExprClass;
use super::operand::{Mode, Operand};
use super::position::{at, node_pos};
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;
use crate::source::Pos;
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::{expr_string, grow_stack};

/// The function type, and a description, of what an expression is assigned to.
#[derive(Clone, Debug)]
pub struct Target {
    /// A signature.
    pub sig: TypeId,
    /// The variable or result, for messages.
    pub desc: String,
}

impl<'a> Checker<'a> {
    /// A target, if the type is a function type.
    pub fn new_target(&mut self, ty: Option<TypeId>, desc: impl FnOnce() -> String) -> Option<Target> {
        let sig = self.under(ty?);
        match self.types[sig] {
            Type::Signature(_) => Some(Target { sig, desc: desc() }),
            _ => None,
        }
    }

    /// Checks any expression or type.
    pub fn raw_expr(
        &mut self,
        target: Option<&Target>,
        x: &mut Operand<'a>,
        e: &'a Expr,
        hint: Option<TypeId>,
        allow_generic: bool,
    ) -> ExprClass {
        grow_stack(|| {
            *x = Operand { expr: Some(e), ..Operand::invalid() };
            let class = self.expr_internal(target, x, e, hint);
            if !allow_generic {
                self.non_generic(target, x);
            }
            self.pending_type(x);
            self.record(x);
            class
        })
    }

    /// Reports a generic type or function that is used without instantiation, unless its type arguments
    /// follow from the target.
    pub fn non_generic(&mut self, target: Option<&Target>, x: &mut Operand<'a>) {
        if matches!(x.mode, Mode::Invalid | Mode::NoValue) {
            return;
        }
        let what = match &self.types[x.ty] {
            _ if self.is_generic(x.ty) => "type",
            Type::Signature(sig) if !sig.tparams.is_empty() => {
                if let Some(target) = target {
                    self.func_inst(Some(target), x.expr.map_or(Pos::NONE, node_pos), x, None, true);
                    return;
                }
                "function"
            }
            _ => return,
        };
        let shown = x.expr.map(expr_string).unwrap_or_default();
        let msg = format!("cannot use generic {what} {shown} without instantiation");
        self.error(Code::WrongTypeArgCount, x.span(), msg);
        x.mode = Mode::Invalid;
        x.ty = Basic::Invalid.id();
    }

    fn expr_internal(
        &mut self,
        target: Option<&Target>,
        x: &mut Operand<'a>,
        e: &'a Expr,
        hint: Option<TypeId>,
    ) -> ExprClass {
        match &e.kind {
            ExprKind::Bad => {}
            ExprKind::Ident(_) => self.ident(x, e, false),
            ExprKind::Ellipsis(_) => self.error(Code::MisplacedSyntax, at(e), "invalid use of ..."),
            ExprKind::BasicLit { kind, raw } => self.basic_lit(x, e, *kind, *raw),
            ExprKind::FuncLit { ty, body } => self.func_lit(x, e, ty, body),
            ExprKind::CompositeLit { ty, elems, .. } => self.composite_lit(x, e, ty.as_deref(), elems, hint),
            ExprKind::Paren(inner) => {
                // Inference does not go past parentheses.
                let class = self.raw_expr(None, x, inner, None, false);
                x.expr = Some(e);
                return class;
            }
            ExprKind::Selector { .. } => self.selector(x, e, false),
            ExprKind::Index { .. } => {
                if self.index_expr(x, e) {
                    self.func_inst(target, node_pos(e), x, Some(e), true);
                }
            }
            ExprKind::Slice { .. } => self.slice_expr(x, e),
            ExprKind::TypeAssert { x: inner, ty } => self.type_assert(x, e, inner, ty.as_deref()),
            ExprKind::Call { .. } => return self.call_expr(x, e),
            ExprKind::Star(inner) => self.star(x, inner),
            ExprKind::Unary { op, x: inner } => {
                self.unary(x, e, *op, inner);
                if *op == crate::syntax::ast::UnaryOp::Recv {
                    x.expr = Some(e);
                    return ExprClass::Statement;
                }
            }
            ExprKind::Binary { op, x: lhs, y: rhs, .. } => self.binary(x, Some(e), lhs, rhs, *op),
            ExprKind::KeyValue { .. } => self.error(Code::MisplacedSyntax, at(e), "no key:value expected"),
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => {
                x.ty = self.typ(e);
                x.mode = Mode::Type;
            }
        }
        x.expr = Some(e);
        // What is invalid is never "not used".
        if x.is_invalid() { ExprClass::Statement } else { ExprClass::Expression }
    }

    /// `*x`: an indirection or a pointer type.
    fn star(&mut self, x: &mut Operand<'a>, inner: &'a Expr) {
        self.expr_or_type(x, inner, false);
        match x.mode {
            Mode::Invalid => return,
            Mode::Type => {
                self.valid_var_type(at(inner).lo, x.ty);
                x.ty = self.types.add(Type::Pointer(x.ty));
                return;
            }
            _ => {}
        }
        let mut base = None;
        for term in self.typeset(x.ty) {
            let Some(&Type::Pointer(b)) = term.map(|(_, u)| &self.types[u]) else {
                let xs = self.operand_string(x);
                self.error(Code::InvalidIndirection, x.span(), format!("invalid operation: cannot indirect {xs}"));
                x.mode = Mode::Invalid;
                return;
            };
            if base.is_some_and(|base| !self.identical(base, b)) {
                let xs = self.operand_string(x);
                let msg = format!("invalid operation: pointers of {xs} must have identical base types");
                self.error(Code::InvalidIndirection, x.span(), msg);
                x.mode = Mode::Invalid;
                return;
            }
            base = Some(b);
        }
        x.mode = Mode::Variable;
        x.ty = base.unwrap_or(Basic::Invalid.id());
    }

    /// `x.(T)`
    fn type_assert(&mut self, x: &mut Operand<'a>, e: &'a Expr, inner: &'a Expr, ty: Option<&'a Expr>) {
        let Some(ty) = ty else {
            self.error(Code::MisplacedSyntax, at(e), "invalid syntax tree: use of .(type) outside type switch");
            self.use_exprs([inner]);
            return;
        };
        self.expr(None, x, inner);
        if x.is_invalid() {
            return;
        }
        let is_param = self.is_type_param(x.ty);
        if is_param || !self.is_interface(x.ty) {
            let xs = self.operand_string(x);
            let msg = if is_param {
                format!("invalid operation: cannot use type assertion on type parameter value {xs}")
            } else {
                format!("invalid operation: {xs} is not an interface")
            };
            self.error(Code::InvalidAssert, x.span(), msg);
            x.mode = Mode::Invalid;
            return;
        }
        let t = self.var_type(ty);
        if !self.is_valid(t) {
            x.mode = Mode::Invalid;
            return;
        }
        self.type_assertion(e, x, t, false);
        x.mode = Mode::CommaOk;
        x.ty = t;
    }

    /// Reports an assertion, or type switch case, that can never hold.
    pub(super) fn type_assertion(&mut self, e: &'a Expr, x: &Operand<'a>, t: TypeId, type_switch: bool) {
        let mut cause = String::new();
        if self.assertable_to(x.ty, t, &mut cause) {
            return;
        }
        let (shown, ts) = (expr_string(e), self.type_string(t));
        let msg = if type_switch {
            let xs = self.operand_string(x);
            format!("impossible type switch case: {shown}\n\t{xs} cannot have dynamic type {ts} {cause}")
        } else {
            let xt = self.type_string(x.ty);
            format!("impossible type assertion: {shown}\n\t{ts} does not implement {xt} {cause}")
        };
        self.error(Code::ImpossibleAssert, at(e), msg);
    }

    /// Checks an expression with a single value.
    pub fn expr(&mut self, target: Option<&Target>, x: &mut Operand<'a>, e: &'a Expr) {
        self.raw_expr(target, x, e, None, false);
        self.exclude(x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
        self.single_value(x);
    }

    /// Like `expr`, but the value may be a generic function.
    pub fn generic_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr) {
        self.raw_expr(None, x, e, None, true);
        self.exclude(x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
        self.single_value(x);
    }

    /// Checks an element of a composite literal.
    pub fn expr_with_hint(&mut self, x: &mut Operand<'a>, e: &'a Expr, hint: TypeId) {
        self.raw_expr(None, x, e, Some(hint), false);
        self.exclude(x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
        self.single_value(x);
    }

    /// Checks an expression with a single value, or a type.
    pub fn expr_or_type(&mut self, x: &mut Operand<'a>, e: &'a Expr, allow_generic: bool) {
        self.raw_expr(None, x, e, None, allow_generic);
        self.exclude(x, &[Mode::NoValue]);
        self.single_value(x);
    }

    /// Checks an expression with one or several values. Where two are wanted, a comma-ok expression has
    /// two; the second result says whether this is the case. On an error the first value is invalid.
    pub fn multi_expr(&mut self, e: &'a Expr, allow_comma_ok: bool) -> (Vec<Operand<'a>>, bool) {
        let mut x = Operand::invalid();
        self.raw_expr(None, &mut x, e, None, false);
        self.exclude(&mut x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
        if let Some(list) = self.unpack(&x, e) {
            return (list, false);
        }
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            return (vec![x, Operand::value(e, Basic::UntypedBool.id())], true);
        }
        (vec![x], false)
    }

    /// The values of a call with several results.
    pub(super) fn unpack(&self, x: &Operand<'a>, e: &'a Expr) -> Option<Vec<Operand<'a>>> {
        match &self.types[x.ty] {
            Type::Tuple(list) if !x.is_invalid() => Some(list.iter().map(|&t| Operand::value(e, t)).collect()),
            _ => None,
        }
    }

    /// Reports an operand of one of the modes; types among them decides the text.
    pub fn exclude(&mut self, x: &mut Operand<'a>, modes: &[Mode]) {
        if !modes.contains(&x.mode) {
            return;
        }
        let (code, what) = match x.mode {
            Mode::NoValue if modes.contains(&Mode::Type) => (Code::TooManyValues, "used as value"),
            Mode::NoValue => (Code::TooManyValues, "used as value or type"),
            Mode::Builtin => (Code::UncalledBuiltin, "must be called"),
            _ => (Code::NotAnExpr, "is not an expression"),
        };
        let xs = self.operand_string(x);
        self.error(code, x.span(), format!("{xs} {what}"));
        x.mode = Mode::Invalid;
    }

    /// Reports an operand of several values.
    pub fn single_value(&mut self, x: &mut Operand<'a>) {
        if x.mode == Mode::Value && matches!(self.types[x.ty], Type::Tuple(_)) {
            let xs = self.operand_string(x);
            self.error(Code::TooManyValues, x.span(), format!("multiple-value {xs} in single-value context"));
            x.mode = Mode::Invalid;
        }
    }

    /// Checks expressions for the sake of their parts after another error; whether all are valid.
    pub fn use_exprs(&mut self, list: impl IntoIterator<Item = &'a Expr>) -> bool {
        list.into_iter().map(|e| self.use_expr(e, false)).fold(true, std::ops::BitAnd::bitand)
    }

    /// Like `use_exprs`, for left sides: a variable there is not used.
    pub fn use_lhs(&mut self, list: impl IntoIterator<Item = &'a Expr>) -> bool {
        list.into_iter().map(|e| self.use_expr(e, true)).fold(true, std::ops::BitAnd::bitand)
    }

    fn use_expr(&mut self, e: &'a Expr, lhs: bool) -> bool {
        let mut x = Operand::invalid();
        let inner = e.unparen();
        match &inner.kind {
            ExprKind::Ident(name) if name.is_blank() => return true,
            ExprKind::Ident(_) => {
                let keep = if lhs { self.unused_lhs_var(inner) } else { None };
                self.expr_or_type(&mut x, inner, true);
                self.keep_unused(keep);
            }
            _ => {
                self.raw_expr(None, &mut x, e, None, true);
            }
        }
        !x.is_invalid()
    }
}
