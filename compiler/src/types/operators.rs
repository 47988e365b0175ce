//! Unary and binary operators (spec: Operators).

use super::Checker;
use super::constant::Const;
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, ChanDir, Type, TypeId};
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::syntax::expr_string;

/// The largest count of a constant shift: enough to write the smallest float64.
const SHIFT_BOUND: u64 = 1023 - 1 + 52;

impl<'a> Checker<'a> {
    /// `op inner`
    pub(super) fn unary(&mut self, x: &mut Operand<'a>, e: &'a Expr, op: UnaryOp, inner: &'a Expr) {
        if op == UnaryOp::Addr {
            return self.address_of(x, inner);
        }
        self.expr(None, x, inner);
        if x.is_invalid() {
            return;
        }
        let mut op = op;
        match op {
            UnaryOp::Addr => {}
            UnaryOp::Recv => {
                let elem = self.chan_elem(x.span(), x, true);
                x.mode = if elem.is_some() { Mode::CommaOk } else { Mode::Invalid };
                if let Some(elem) = elem {
                    x.ty = elem;
                    self.env.has_call_or_recv = true;
                }
                return;
            }
            UnaryOp::Tilde => {
                let integer = self.all_integer(x.ty);
                let hint = if integer { " (use ^ for bitwise complement)" } else { "" };
                let msg = format!("cannot use ~ outside of interface or type constraint{hint}");
                self.error(Code::UndefinedOp, at(e), msg);
                if !integer {
                    x.mode = Mode::Invalid;
                    return;
                }
                op = UnaryOp::Com;
            }
            UnaryOp::Plus | UnaryOp::Neg | UnaryOp::Not | UnaryOp::Com => {}
        }
        let defined = match op {
            UnaryOp::Com => self.all_integer(x.ty),
            UnaryOp::Not => self.all_boolean(x.ty),
            _ => self.all_numeric(x.ty),
        };
        if !defined {
            self.undefined_op(x, op.as_str());
            return;
        }
        match &x.value {
            Some(Const::Unknown) if x.is_constant() => {}
            Some(value) if x.is_constant() => {
                let value = value.clone();
                let width = if self.is_unsigned(x.ty) { self.sizeof(x.ty) as u32 * 8 } else { 0 };
                x.value = Some(Const::unary(op, &value, width));
                x.expr = Some(e);
                self.overflow(x);
            }
            _ => x.mode = Mode::Value,
        }
    }

    fn undefined_op(&mut self, x: &mut Operand<'a>, op: &str) {
        let xs = self.operand_string(x);
        self.error(Code::UndefinedOp, x.span(), format!("invalid operation: operator {op} not defined on {xs}"));
        x.mode = Mode::Invalid;
    }

    /// `&inner` (spec: Address operators): of a variable or a composite literal.
    fn address_of(&mut self, x: &mut Operand<'a>, inner: &'a Expr) {
        // As in gc, parentheses are not there: errors show what is inside.
        let bare = inner.unparen();
        self.expr(None, x, bare);
        if x.is_invalid() {
            return;
        }
        let mut e = inner;
        while let ExprKind::Paren(next) = &e.kind {
            self.record_type_and_value(e, x.mode, x.ty, None);
            e = next;
        }
        let literal = matches!(bare.kind, ExprKind::CompositeLit { .. });
        if !literal && x.mode != Mode::Variable {
            let xs = self.operand_string(x);
            let msg = format!("invalid operation: cannot take address of {xs}");
            self.error(Code::UnaddressableOperand, x.span(), msg);
            x.mode = Mode::Invalid;
            return;
        }
        x.mode = Mode::Value;
        x.ty = self.types.add(Type::Pointer(x.ty));
    }

    /// The element type of a channel to receive from or send to; reports what is no such channel.
    pub(super) fn chan_elem(&mut self, at: Span, x: &Operand<'a>, recv: bool) -> Option<TypeId> {
        let result = self.common_under_if(x.ty, &mut |check, term| {
            let Some((t, u)) = term else { return Err("no specific channel type".into()) };
            let dir = match check.types[u] {
                Type::Chan(dir, _) => dir,
                _ => return Err(format!("non-channel {}", check.type_string(t))),
            };
            match (dir, recv) {
                (ChanDir::Send, true) => Err(format!("send-only channel {}", check.type_string(t))),
                (ChanDir::Recv, false) => Err(format!("receive-only channel {}", check.type_string(t))),
                _ => Ok(()),
            }
        });
        let cause = match result {
            Ok(u) => match self.types[u] {
                Type::Chan(_, elem) => return Some(elem),
                _ => return None,
            },
            Err(cause) => cause,
        };
        let xs = self.operand_string(x);
        let (code, verb) = if recv { (Code::InvalidReceive, "receive from") } else { (Code::InvalidSend, "send to") };
        let msg = if self.is_type_param(x.ty) {
            format!("invalid operation: cannot {verb} {xs}: {cause}")
        } else {
            format!("invalid operation: cannot {verb} {cause} {xs}")
        };
        self.error(code, at, msg);
        None
    }

    /// The common underlying type of a type set all of whose types fulfil a condition.
    pub(super) fn common_under_if(
        &mut self,
        t: TypeId,
        cond: &mut dyn FnMut(&mut Checker<'a>, Option<(TypeId, TypeId)>) -> Result<(), String>,
    ) -> Result<TypeId, String> {
        for term in self.typeset(t) {
            cond(self, term)?;
        }
        self.common_under(t)
    }

    /// `lhs op rhs`; no expression for an assignment operation.
    pub(super) fn binary(
        &mut self,
        x: &mut Operand<'a>,
        e: Option<&'a Expr>,
        lhs: &'a Expr,
        rhs: &'a Expr,
        op: BinaryOp,
    ) {
        let mut y = Operand::invalid();
        self.expr(None, x, lhs);
        self.expr(None, &mut y, rhs);
        if x.is_invalid() {
            return;
        }
        if y.is_invalid() {
            x.mode = Mode::Invalid;
            x.expr = y.expr;
            return;
        }
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            return self.shift(x, &mut y, e, op);
        }
        self.match_types(x, &mut y);
        if x.is_invalid() {
            return;
        }
        if op.is_comparison() {
            return self.comparison(x, &mut y, op, false);
        }
        if !self.identical(x.ty, y.ty) {
            if self.is_valid(x.ty) && self.is_valid(y.ty) {
                let shown = match e {
                    Some(e) => expr_string(e),
                    None => format!("{} {}= {}", expr_string(lhs), op.as_str(), expr_string(rhs)),
                };
                let (xt, yt) = (self.type_string(x.ty), self.type_string(y.ty));
                let msg = format!("invalid operation: {shown} (mismatched types {xt} and {yt})");
                let d = Diagnostic::new(Code::MismatchedTypes, x.span(), msg);
                self.report(d.related(x.span(), xt).related(y.span(), yt));
            }
            x.mode = Mode::Invalid;
            return;
        }
        if !self.binary_op_defined(op, x.ty) {
            self.undefined_op(x, op.as_str());
            return;
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem) && self.is_zero_divisor(x, &y) {
            self.error(Code::DivByZero, y.span(), "invalid operation: division by zero");
            x.mode = Mode::Invalid;
            return;
        }
        self.fold_binary(x, &y, e, op);
    }

    fn binary_op_defined(&mut self, op: BinaryOp, t: TypeId) -> bool {
        match op {
            BinaryOp::Add => self.all_numeric_or_string(t),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => self.all_numeric(t),
            BinaryOp::LogAnd | BinaryOp::LogOr => self.all_boolean(t),
            _ => self.all_integer(t),
        }
    }

    fn is_zero_divisor(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        let Some(value) = y.value.as_ref().filter(|_| y.is_constant()) else { return false };
        let is_zero = match value {
            Const::Unknown => false,
            // The squares are what a division divides by; they may be too small to be told from zero.
            Const::Complex(_) => {
                let square = |part: Const| Const::binary(&part, BinaryOp::Mul, &part, false).sign();
                square(value.real()) == 0 && square(value.imag()) == 0
            }
            _ => value.sign() == 0,
        };
        is_zero && (x.is_constant() || self.all_integer(x.ty))
    }

    fn fold_binary(&mut self, x: &mut Operand<'a>, y: &Operand<'a>, e: Option<&'a Expr>, op: BinaryOp) {
        let (Some(xv), Some(yv), true) = (&x.value, &y.value, x.is_constant() && y.is_constant()) else {
            x.mode = Mode::Value;
            return;
        };
        let (xv, yv) = (xv.clone(), yv.clone());
        if xv.is_unknown() || yv.is_unknown() {
            x.value = Some(Const::Unknown);
            return;
        }
        let int_div = op == BinaryOp::Div && self.is_integer(x.ty);
        x.value = Some(Const::binary(&xv, op, &yv, int_div));
        x.expr = e.or(x.expr);
        self.overflow(x);
    }

    /// Converts untyped operands so that both have the same type, where that can succeed.
    pub(super) fn match_types(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>) {
        if !self.may_convert(x, y) {
            return;
        }
        self.convert_untyped(x, y.ty);
        if x.is_invalid() {
            return;
        }
        self.convert_untyped(y, x.ty);
        if y.is_invalid() {
            x.mode = Mode::Invalid;
        }
    }

    /// Whether conversion of an untyped operand to the other's type is worth trying; if not, the types are
    /// reported as mismatched.
    fn may_convert(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        if !self.is_untyped(x.ty) && !self.is_untyped(y.ty) {
            return false;
        }
        if self.all_numeric(x.ty) != self.all_numeric(y.ty) {
            return false;
        }
        if self.is_non_type_param_interface(x.ty) || self.is_non_type_param_interface(y.ty) {
            return true;
        }
        if self.all_boolean(x.ty) != self.all_boolean(y.ty) || self.all_string(x.ty) != self.all_string(y.ty) {
            return false;
        }
        if x.is_nil() {
            return self.has_nil(y.ty);
        }
        if y.is_nil() {
            return self.has_nil(x.ty);
        }
        !self.is_pointer(x.ty) && !self.is_pointer(y.ty)
    }

    /// `x op y` for a comparison operator; for a switch case `x` against the tag `y`.
    pub(super) fn comparison(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>, op: BinaryOp, switch_case: bool) {
        if !self.is_valid(x.ty) || !self.is_valid(y.ty) {
            x.mode = Mode::Invalid;
            return;
        }
        if let Err((code, second, cause)) = self.comparable_operands(x, y, op) {
            self.comparison_error(x, y, op, switch_case, (code, second, cause));
            x.mode = Mode::Invalid;
            return;
        }
        match (&x.value, &y.value) {
            (Some(xv), Some(yv)) if x.is_constant() && y.is_constant() => {
                let known = !xv.is_unknown() && !yv.is_unknown();
                x.value = Some(if known { Const::Bool(Const::compare(xv, op, yv)) } else { Const::Unknown });
            }
            _ => {
                x.mode = Mode::Value;
                let (xt, yt) = (self.default_type(x.ty), self.default_type(y.ty));
                self.update_expr_type(x.expr, xt, true);
                self.update_expr_type(y.expr, yt, true);
            }
        }
        x.ty = Basic::UntypedBool.id();
    }

    /// Whether two operands can be compared; otherwise code, whether the second operand is to blame, and
    /// the cause.
    fn comparable_operands(
        &mut self,
        x: &Operand<'a>,
        y: &Operand<'a>,
        op: BinaryOp,
    ) -> Result<(), (Code, bool, String)> {
        let mut ignored = String::new();
        if self.assignable_to(x, y.ty, &mut ignored).is_err() && self.assignable_to(y, x.ty, &mut ignored).is_err() {
            let (xt, yt) = (self.type_string(x.ty), self.type_string(y.ty));
            return Err((Code::MismatchedTypes, true, format!("mismatched types {xt} and {yt}")));
        }
        let fail = |second, cause| Err((Code::UndefinedOp, second, cause));
        if !matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if !self.all_ordered(x.ty) {
                return fail(false, String::new());
            }
            if !self.all_ordered(y.ty) {
                return fail(true, String::new());
            }
        } else if x.is_nil() || y.is_nil() {
            let other = if x.is_nil() { y.ty } else { x.ty };
            if !self.has_nil(other) || x.is_nil() && y.is_nil() {
                return fail(true, String::new());
            }
        } else if !self.comparable(x.ty) {
            return fail(false, self.incomparable_cause(x.ty));
        } else if !self.comparable(y.ty) {
            return fail(true, self.incomparable_cause(y.ty));
        }
        Ok(())
    }

    fn comparison_error(
        &mut self,
        x: &Operand<'a>,
        y: &Operand<'a>,
        op: BinaryOp,
        switch_case: bool,
        (code, second, mut cause): (Code, bool, String),
    ) {
        let mut blamed = if second { y } else { x };
        let op = op.as_str();
        if cause.is_empty() {
            if self.is_type_param(x.ty) || self.is_type_param(y.ty) {
                if !self.is_type_param(x.ty) {
                    blamed = y;
                }
                cause = format!("type parameter {} cannot use operator {op}", self.type_string(blamed.ty));
            } else {
                let mut what = self.composite_kind(blamed.ty).to_string();
                if what.is_empty() {
                    what = self.type_string(blamed.ty);
                }
                cause = format!("operator {op} not defined on {what}");
            }
        }
        let show = |x: &Operand<'a>| x.expr.map(expr_string).unwrap_or_default();
        let (xs, ys) = (show(x), show(y));
        if switch_case {
            self.error(code, x.span(), format!("invalid case {xs} in switch on {ys} ({cause})"));
        } else {
            let mut d = Diagnostic::new(code, blamed.span(), format!("invalid operation: {xs} {op} {ys} ({cause})"));
            if code == Code::MismatchedTypes {
                d = d.related(x.span(), self.type_string(x.ty)).related(y.span(), self.type_string(y.ty));
            }
            self.report(d);
        }
    }

    /// Why values of a type cannot be compared; empty if there is nothing to add.
    pub(super) fn incomparable_cause(&mut self, t: TypeId) -> String {
        match self.under_type(t) {
            Type::Slice(_) | Type::Signature(_) | Type::Map(..) => {
                format!("{} can only be compared to nil", self.composite_kind(t))
            }
            _ => self.comparable_type(t, true).err().unwrap_or_default(),
        }
    }

    /// `x << y`, `x >> y`
    fn shift(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>, e: Option<&'a Expr>, op: BinaryOp) {
        let xval = x.value.as_ref().filter(|_| x.is_constant()).map(Const::to_int);
        let untyped_int = self.is_untyped(x.ty) && matches!(xval, Some(Const::Int(_)));
        if !untyped_int && !self.all_integer(x.ty) {
            return self.invalid_shift(x);
        }
        let Some(yval) = self.shift_count(y) else {
            x.mode = Mode::Invalid;
            return;
        };
        if let (Some(xval), Some(yval)) = (xval, yval) {
            return self.constant_shift(x, y, e, op, (xval, yval));
        }
        if self.is_untyped(y.ty) {
            self.convert_untyped(y, Basic::Uint.id());
        }
        if x.is_constant() && self.is_untyped(x.ty) {
            // Checked when the operand's type is known.
            if let Some(e) = x.expr {
                self.mark_shift_operand(e);
            }
            x.mode = Mode::Value;
            return;
        }
        if !self.all_integer(x.ty) {
            return self.invalid_shift(x);
        }
        x.mode = Mode::Value;
    }

    fn invalid_shift(&mut self, x: &mut Operand<'a>) {
        let xs = self.operand_string(x);
        let msg = format!("invalid operation: shifted operand {xs} must be integer");
        self.error(Code::InvalidShiftOperand, x.span(), msg);
        x.mode = Mode::Invalid;
    }

    /// Checks a shift count; its value if it is constant. `None` after an error.
    fn shift_count(&mut self, y: &mut Operand<'a>) -> Option<Option<Const>> {
        if let Some(value) = y.value.as_ref().filter(|_| y.is_constant()) {
            let value = value.to_int();
            if matches!(value, Const::Int(_)) && value.sign() < 0 {
                let ys = self.operand_string(y);
                let msg = format!("invalid operation: negative shift count {ys}");
                self.error(Code::InvalidShiftCount, y.span(), msg);
                return None;
            }
            if self.is_untyped(y.ty) {
                self.representable(y, Basic::Uint.id());
                if y.is_invalid() {
                    return None;
                }
            }
            // gc takes typed constants that are not of integer type, too.
            return Some(Some(value));
        } else if self.all_integer(y.ty) {
            if !self.allows(13) && !self.all_unsigned(y.ty) {
                let text = format!("invalid operation: signed shift count {}", self.operand_string(y));
                self.requires(13, y.span(), &text);
                return None;
            }
            return Some(None);
        } else if self.is_untyped(y.ty) {
            self.convert_untyped(y, Basic::Uint.id());
            return if y.is_invalid() { None } else { Some(None) };
        }
        let ys = self.operand_string(y);
        let msg = format!("invalid operation: shift count {ys} must be integer");
        self.error(Code::InvalidShiftCount, y.span(), msg);
        None
    }

    fn constant_shift(
        &mut self,
        x: &mut Operand<'a>,
        y: &Operand<'a>,
        e: Option<&'a Expr>,
        op: BinaryOp,
        (xval, yval): (Const, Const),
    ) {
        if x.value.as_ref().is_some_and(Const::is_unknown) || yval.is_unknown() {
            x.value = Some(Const::Unknown);
        } else {
            let Some(count) = yval.to_u64().filter(|&s| s <= SHIFT_BOUND) else {
                let ys = self.operand_string(y);
                self.error(Code::InvalidShiftCount, y.span(), format!("invalid operation: invalid shift count {ys}"));
                x.mode = Mode::Invalid;
                return;
            };
            x.value = Some(Const::shift(&xval, op, count as u32));
        }
        // 2.0 is a fine operand, but the result is an integer.
        if !self.is_integer(x.ty) {
            x.ty = Basic::UntypedInt.id();
        }
        x.expr = e.or(x.expr);
        if x.value.as_ref().is_some_and(|v| !v.is_unknown()) {
            self.overflow(x);
        }
    }
}
