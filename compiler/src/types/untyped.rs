//! Untyped operands: what they become in a context, and how that is recorded.
//!
//! An untyped expression gets its type late: from the other operand, from the variable it is assigned
//! to, or by default. Until then it waits in [`Checker::untyped`]. When its type is known the
//! expression is walked down again ([`Checker::update_expr_type`]) and the type recorded for every part
//! that is materialised at run time. Subexpressions of constants keep their untyped types: only the
//! constant's value is ever used. This is also what makes the left operand of a non-constant shift have
//! "the type it would have if the shift were replaced by its left operand alone" (spec: Operators).

use super::Checker;
use super::constant::Const;
use super::info::TypeAndValue;
use super::operand::{Mode, Operand};
use super::position::{at, start_pos};
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;
use crate::source::{FileId, Pos};
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, NodeId, UnaryOp};
use crate::syntax::{expr_string, grow_stack};

/// What is known of an expression that is still untyped.
#[derive(Clone, Debug)]
pub struct Untyped {
    /// Whether it is the left operand of a non-constant shift, and so must become an integer.
    is_lhs: bool,
    mode: Mode,
    ty: TypeId,
    value: Option<Const>,
}

/// Why a constant or untyped value does not fit a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// A fraction would be lost.
    Truncated,
    /// It is out of range.
    Overflows,
    /// It is of another kind.
    Kind,
}

impl<'a> Checker<'a> {
    fn untyped_key(&self, e: &Expr) -> (FileId, NodeId) {
        (self.env.file, e.id)
    }

    /// Records the operand's type and value for its expression, or remembers them until its final type
    /// is known.
    pub fn record(&mut self, x: &Operand<'a>) {
        let Some(e) = x.expr else { return };
        let value = if x.is_constant() { x.value.clone() } else { None };
        match x.mode {
            Mode::Invalid => {}
            Mode::NoValue => {
                let none = self.types.add(Type::Tuple(Vec::new()));
                self.record_type_and_value(e, x.mode, none, None);
            }
            _ if self.is_untyped(x.ty) => {
                let info = Untyped { is_lhs: false, mode: x.mode, ty: x.ty, value };
                let key = self.untyped_key(e);
                self.untyped.insert(key, info);
            }
            _ => self.record_type_and_value(e, x.mode, x.ty, value),
        }
    }

    /// Records what stayed untyped, at the end of a package or of a body checked on demand.
    pub fn record_untyped(&mut self) {
        // The order does not matter: every entry goes to a place of its own.
        for ((file, id), info) in std::mem::take(&mut self.untyped) {
            // What is evaluated at run time has a type; operands of constants may stay untyped.
            let ty = if info.value.is_none() { self.default_type(info.ty) } else { info.ty };
            let tv = TypeAndValue { mode: info.mode, ty, value: info.value };
            self.files[file.0 as usize].types[id.0 as usize] = Some(Box::new(tv));
        }
    }

    /// Marks the left operand of a non-constant shift.
    pub fn mark_shift_operand(&mut self, e: &Expr) {
        let key = self.untyped_key(e);
        if let Some(info) = self.untyped.get_mut(&key) {
            info.is_lhs = true;
        }
    }

    /// Replaces the value remembered for an untyped constant.
    pub fn update_expr_value(&mut self, e: Option<&Expr>, value: &Const) {
        let Some(e) = e else { return };
        let key = self.untyped_key(e);
        if let Some(info) = self.untyped.get_mut(&key) {
            info.value = Some(value.clone());
        }
    }

    /// Gives an untyped expression, and the parts that take their type from it, the type `ty`. With
    /// `last`, an untyped `ty` is final too.
    pub fn update_expr_type(&mut self, e: Option<&'a Expr>, ty: TypeId, last: bool) {
        let Some(e) = e else { return };
        grow_stack(|| self.update_expr_type_inner(e, ty, last));
    }

    fn update_expr_type_inner(&mut self, e: &'a Expr, ty: TypeId, last: bool) {
        let key = self.untyped_key(e);
        let Some(old) = self.untyped.get(&key).cloned() else { return };
        match &e.kind {
            ExprKind::Paren(x) => self.update_expr_type(Some(x), ty, last),
            // The operands of constant operations are never materialised.
            _ if old.value.is_some() => {}
            ExprKind::Unary { x, .. } => self.update_expr_type(Some(x), ty, last),
            ExprKind::Binary { op, x, y, .. } => match op {
                // The operands got their types when they were compared.
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {}
                BinaryOp::Shl | BinaryOp::Shr => self.update_expr_type(Some(x), ty, last),
                _ => {
                    self.update_expr_type(Some(x), ty, last);
                    self.update_expr_type(Some(y), ty, last);
                }
            },
            _ => {}
        }
        if !last && self.is_untyped(ty) {
            let under = self.under(ty);
            if let Some(info) = self.untyped.get_mut(&key) {
                info.ty = under;
            }
            return;
        }
        self.untyped.remove(&key);
        if old.is_lhs && !self.all_integer(ty) {
            let t = self.type_string(ty);
            let msg = format!("invalid operation: shifted operand {} (type {t}) must be integer", expr_string(e));
            self.error(Code::InvalidShiftOperand, at(e), msg);
            return;
        }
        let mut value = old.value;
        if value.is_some() {
            let mut c = Operand { mode: old.mode, ty: old.ty, expr: Some(e), value: value.clone(), id: None };
            self.convert_untyped(&mut c, ty);
            if c.is_invalid() {
                return;
            }
            value = c.value;
        }
        self.record_type_and_value(e, old.mode, ty, value);
    }

    /// The type, and for constants the value, that the operand takes on where `target` is wanted.
    pub fn implicit_type_and_value(
        &mut self,
        x: &Operand<'a>,
        target: TypeId,
    ) -> Result<(TypeId, Option<Const>), Misfit> {
        if x.is_invalid() || !self.is_untyped(x.ty) || !self.is_valid(target) {
            return Ok((x.ty, None));
        }
        if self.is_untyped(target) {
            return self.max_type(x.ty, target).map(|t| (t, None)).ok_or(Misfit::Kind);
        }
        if x.is_nil() {
            return if self.has_nil(target) { Ok((target, None)) } else { Err(Misfit::Kind) };
        }
        if self.is_type_param(target) {
            for term in self.typeset(target) {
                let Some((_, u)) = term else { return Err(Misfit::Kind) };
                self.implicit_type_and_value(x, u).map_err(|_| Misfit::Kind)?;
            }
            return Ok((target, None));
        }
        match self.under_type(target) {
            Type::Basic(b) if x.is_constant() => Ok((target, Some(self.representation(x, b)?))),
            Type::Basic(_) => {
                // Comparisons, and shifts whose type is not known yet.
                let fits = match self.basic_under(x.ty) {
                    Some(Basic::UntypedBool) => self.is_boolean(target),
                    Some(Basic::UntypedString) => self.is_string(target),
                    Some(b) if b.is_integer() || b.is_float() || b.is_complex() => self.is_numeric(target),
                    _ => false,
                };
                if fits { Ok((target, None)) } else { Err(Misfit::Kind) }
            }
            // Values in interfaces have concrete types.
            Type::Interface(_) if self.is_all_types(target) => Ok((self.default_type(x.ty), None)),
            _ => Err(Misfit::Kind),
        }
    }

    /// Whether an interface has no methods and no other restriction.
    fn is_all_types(&mut self, iface: TypeId) -> bool {
        let under = self.under(iface);
        let set = self.type_set(under);
        set.methods.is_empty() && set.terms.is_none() && !set.comparable
    }

    /// Converts an untyped operand to the type its context wants; reports what does not fit.
    pub fn convert_untyped(&mut self, x: &mut Operand<'a>, target: TypeId) {
        match self.implicit_type_and_value(x, target) {
            Ok((ty, value)) => self.set_implicit_type(x, ty, value),
            Err(misfit) => {
                let shown = if self.is_type_param(target) { target } else { self.under(target) };
                self.invalid_conversion(misfit, x, shown);
                x.mode = Mode::Invalid;
            }
        }
    }

    /// Gives an untyped operand its implicit type and value.
    pub fn set_implicit_type(&mut self, x: &mut Operand<'a>, ty: TypeId, value: Option<Const>) {
        if let Some(value) = value {
            self.update_expr_value(x.expr, &value);
            x.value = Some(value);
        }
        if ty != x.ty {
            x.ty = ty;
            self.update_expr_type(x.expr, ty, false);
        }
    }

    /// The value that represents a constant operand in a basic type.
    pub fn representation(&mut self, x: &Operand<'a>, b: Basic) -> Result<Const, Misfit> {
        let value = x.value.as_ref().expect("constants have values");
        if let Some(v) = value.representable(b) {
            return Ok(v);
        }
        let from = self.basic_under(x.ty).unwrap_or(Basic::Invalid);
        let numeric = |b: Basic| b.is_integer() || b.is_float() || b.is_complex();
        Err(match (numeric(from) && numeric(b), from.is_integer(), b.is_integer()) {
            (false, ..) => Misfit::Kind,
            (true, false, true) => Misfit::Truncated,
            (true, ..) => Misfit::Overflows,
        })
    }

    /// Makes sure that a constant operand is representable in a basic type, and rounds it to that.
    pub fn representable(&mut self, x: &mut Operand<'a>, target: TypeId) {
        let Some(b) = self.basic_under(target) else { return };
        match self.representation(x, b) {
            Ok(v) => x.value = Some(v),
            Err(misfit) => {
                let under = self.under(target);
                self.invalid_conversion(misfit, x, under);
                x.mode = Mode::Invalid;
            }
        }
    }

    /// Reports an operand that does not fit a type.
    pub fn invalid_conversion(&mut self, misfit: Misfit, x: &Operand<'a>, target: TypeId) {
        let (xs, t) = (self.operand_string(x), self.type_string(target));
        let (code, msg) = match misfit {
            Misfit::Truncated => (Code::TruncatedFloat, format!("{xs} truncated to {t}")),
            Misfit::Overflows => (Code::NumericOverflow, format!("{xs} overflows {t}")),
            Misfit::Kind => (Code::InvalidUntypedConversion, format!("cannot convert {xs} to type {t}")),
        };
        self.error(code, x.span(), msg);
    }

    /// Checks the result of a constant operation: a typed one must fit its type, an untyped integer must
    /// not grow beyond 512 bits.
    pub fn overflow(&mut self, x: &mut Operand<'a>) {
        let at = x.expr.map_or(Pos::NONE, op_pos);
        match &x.value {
            Some(Const::Unknown) => {
                self.error(Code::InvalidConstVal, at, "constant result is not representable".to_string());
            }
            _ if !self.is_untyped(x.ty) => self.representable(x, x.ty),
            Some(Const::Int(v)) if v.bits() > 512 => {
                let op = x.expr.map_or("", op_name);
                self.error(Code::NumericOverflow, at, format!("constant {op}overflow"));
                x.value = Some(Const::Unknown);
            }
            _ => {}
        }
    }
}

/// Position of the operator of an operation, of the start of any other expression.
fn op_pos(e: &Expr) -> Pos {
    match &e.kind {
        ExprKind::Binary { op_pos, .. } => *op_pos,
        _ => start_pos(e),
    }
}

/// Name of an operation that can overflow, with a space behind it.
fn op_name(e: &Expr) -> &'static str {
    match &e.kind {
        ExprKind::Unary { op: UnaryOp::Com, .. } => "bitwise complement ",
        ExprKind::Binary { op, .. } => match op {
            BinaryOp::Add => "addition ",
            BinaryOp::Sub => "subtraction ",
            BinaryOp::Xor => "bitwise XOR ",
            BinaryOp::Mul => "multiplication ",
            BinaryOp::Shl => "shift ",
            _ => "",
        },
        _ => "",
    }
}
