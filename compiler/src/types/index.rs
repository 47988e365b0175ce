//! Index and slice expressions (spec: Index expressions, Slice expressions).

use super::Checker;
use super::constant::Const;
use super::operand::{Mode, Operand};
use super::position::{at, node_pos};
use super::ty::{Basic, Type, TypeId, UNIVERSE_BYTE};
use crate::diag::Code;
use crate::syntax::ast::{Expr, ExprKind};

/// What indexing a type yields.
struct Indexed {
    /// The key type of a map.
    key: Option<TypeId>,
    elem: TypeId,
    mode: Mode,
    /// The length, where it is known.
    length: Option<i64>,
}

impl<'a> Checker<'a> {
    /// Checks `x[i]`. When this is the instantiation of a generic function the result is true, and the
    /// operand is the function, which the caller instantiates.
    pub(super) fn index_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr) -> bool {
        let ExprKind::Index { x: inner, indices } = &e.kind else { return false };
        self.expr_or_type(x, inner, true);
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(indices);
                return false;
            }
            Mode::Type => {
                x.mode = Mode::Invalid;
                x.ty = self.var_type(e);
                if self.is_valid(x.ty) {
                    x.mode = Mode::Type;
                }
                return false;
            }
            Mode::Value => {
                if let Type::Signature(sig) = self.under_type(x.ty)
                    && !sig.tparams.is_empty()
                {
                    return true;
                }
            }
            _ => {}
        }
        self.non_generic(None, x);
        if !x.is_invalid() {
            self.index_value(x, e, indices);
        }
        false
    }

    fn index_value(&mut self, x: &mut Operand<'a>, e: &'a Expr, indices: &'a [Expr]) {
        let Some(found) = self.indexed(x) else {
            let xs = self.operand_string(x);
            self.error(Code::NonIndexableOperand, node_pos(e), format!("cannot index {xs}"));
            self.use_exprs(indices);
            x.mode = Mode::Invalid;
            return;
        };
        if let Some(extra) = indices.get(1) {
            self.error(Code::InvalidIndex, at(extra), "invalid operation: more than one index");
        }
        let Some(index) = indices.first() else {
            x.mode = Mode::Invalid;
            return;
        };
        if self.is_untyped(x.ty) {
            self.update_expr_type(x.expr, Basic::String.id(), true);
        }
        x.mode = found.mode;
        x.ty = found.elem;
        x.value = None;
        match found.key {
            Some(key) => {
                let mut k = Operand::invalid();
                self.expr(None, &mut k, index);
                self.assignment(&mut k, Some(key), "map index");
                x.expr = Some(e);
            }
            None => {
                self.index(index, found.length);
            }
        }
    }

    /// What indexing the operand yields, if it can be indexed.
    fn indexed(&mut self, x: &Operand<'a>) -> Option<Indexed> {
        if !self.is_type_param(x.ty) {
            let under = self.under(x.ty);
            return self.indexed_type(x, under);
        }
        let mut all: Option<Indexed> = None;
        for term in self.typeset(x.ty) {
            let (_, u) = term?;
            let one = self.indexed_type(x, u)?;
            let Some(so_far) = &mut all else {
                all = Some(one);
                continue;
            };
            let same_key = match (so_far.key, one.key) {
                (None, None) => true,
                (Some(a), Some(b)) => self.identical(a, b),
                _ => false,
            };
            if !same_key || !self.identical(so_far.elem, one.elem) {
                return None;
            }
            if one.mode == Mode::Value {
                so_far.mode = Mode::Value;
            }
            so_far.length = match (so_far.length, one.length) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        all
    }

    fn indexed_type(&mut self, x: &Operand<'a>, under: TypeId) -> Option<Indexed> {
        let value = |elem, mode, length| Some(Indexed { key: None, elem, mode, length });
        match self.types[under] {
            Type::Basic(b) if b == Basic::String || b == Basic::UntypedString => {
                // An element of a constant string is no constant.
                let length = match &x.value {
                    Some(Const::Str(s)) if x.is_constant() => Some(s.len() as i64),
                    _ => None,
                };
                value(UNIVERSE_BYTE, Mode::Value, length)
            }
            Type::Array(elem, n) => {
                let mode = if x.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
                value(elem, mode, (n >= 0).then_some(n))
            }
            Type::Pointer(base) => match self.under_type(base) {
                Type::Array(elem, n) => value(elem, Mode::Variable, (n >= 0).then_some(n)),
                _ => None,
            },
            Type::Slice(elem) => value(elem, Mode::Variable, None),
            Type::Map(key, elem) => Some(Indexed { key: Some(key), elem, mode: Mode::MapIndex, length: None }),
            _ => None,
        }
    }

    /// Checks `x[lo:hi:max]`.
    pub(super) fn slice_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr) {
        let ExprKind::Slice { x: inner, lo, hi, max, full } = &e.kind else { return };
        let bounds = [lo.as_deref(), hi.as_deref(), max.as_deref()];
        self.expr(None, x, inner);
        if x.is_invalid() {
            self.use_exprs(bounds.into_iter().flatten());
            return;
        }
        let Some(common) = self.sliced_under(x) else {
            x.mode = Mode::Invalid;
            return;
        };
        let Some(length) = self.sliced(x, common, *full, e) else {
            x.mode = Mode::Invalid;
            return;
        };
        x.mode = Mode::Value;
        x.value = None;
        self.slice_bounds(bounds, *full, length);
    }

    /// The common underlying type of a sliced operand; strings count as byte slices.
    fn sliced_under(&mut self, x: &Operand<'a>) -> Option<TypeId> {
        let mut common: Option<(TypeId, TypeId)> = None;
        let mut has_string = false;
        for term in self.typeset(x.ty) {
            let Some((t, mut u)) = term else {
                let (xs, ts) = (self.operand_string(x), self.type_string(x.ty));
                let msg = format!("cannot slice {xs}: no specific type in {ts}");
                self.error(Code::NonSliceableOperand, x.span(), msg);
                return None;
            };
            if self.is_string(u) {
                u = self.types.add(Type::Slice(UNIVERSE_BYTE));
                has_string = true;
            }
            match common {
                None => common = Some((t, u)),
                Some((ct, cu)) if !self.identical(cu, u) => {
                    let xs = self.operand_string(x);
                    let (a, b) = (self.type_string(ct), self.type_string(t));
                    let msg = format!("cannot slice {xs}: {a} and {b} have different underlying types");
                    self.error(Code::NonSliceableOperand, x.span(), msg);
                    return None;
                }
                Some(_) => {}
            }
        }
        if !has_string {
            return common.map(|(_, u)| u);
        }
        Some(if self.is_type_param(x.ty) { Basic::String.id() } else { self.under(x.ty) })
    }

    /// Sets the type of a slice expression; the operand's length where it is known. `None` after an error.
    fn sliced(&mut self, x: &mut Operand<'a>, common: TypeId, full: bool, e: &'a Expr) -> Option<Option<i64>> {
        let mut what = "";
        match self.types[common] {
            Type::Basic(b) if b == Basic::String || b == Basic::UntypedString => {
                if full {
                    let ExprKind::Slice { max, .. } = &e.kind else { return None };
                    let place = max.as_ref().map_or(at(e), |m| at(m));
                    self.error(Code::InvalidSliceExpr, place, "invalid operation: 3-index slice of string");
                    return None;
                }
                let length = match &x.value {
                    Some(Const::Str(s)) if x.is_constant() => Some(s.len() as i64),
                    _ => None,
                };
                if self.is_untyped(x.ty) {
                    self.update_expr_type(x.expr, Basic::String.id(), true);
                    x.ty = Basic::String.id();
                }
                return Some(length);
            }
            Type::Array(elem, n) if x.mode == Mode::Variable => {
                x.ty = self.types.add(Type::Slice(elem));
                return Some((n >= 0).then_some(n));
            }
            Type::Array(..) => what = "unaddressable value ",
            Type::Pointer(base) => {
                if let Type::Array(elem, n) = self.under_type(base) {
                    x.ty = self.types.add(Type::Slice(elem));
                    return Some((n >= 0).then_some(n));
                }
            }
            Type::Slice(_) => return Some(None),
            _ => {}
        }
        let xs = self.operand_string(x);
        self.error(Code::NonSliceableOperand, x.span(), format!("cannot slice {what}{xs}"));
        None
    }

    /// Checks the indices of a slice expression, and that constant ones are in order.
    fn slice_bounds(&mut self, bounds: [Option<&'a Expr>; 3], full: bool, length: Option<i64>) {
        let count = if full { 3 } else { 2 };
        let mut values = [None; 3];
        for (i, bound) in bounds[..count].iter().enumerate() {
            values[i] = match bound {
                Some(bound) => self.index(bound, length.map(|n| n.saturating_add(1))).1,
                None if i == 0 => Some(0),
                None => length,
            };
        }
        for i in 0..count {
            let Some(low) = values[i].filter(|&v| v > 0) else { continue };
            for j in i + 1..count {
                if let (Some(high), Some(bound)) = (values[j].filter(|&v| v < low), bounds[j]) {
                    let msg = format!("invalid slice indices: {high} < {low}");
                    self.error(Code::SwappedSliceIndices, at(bound), msg);
                    return;
                }
            }
        }
    }

    /// Checks an index against an upper bound. The type is invalid after an error; the value is known for
    /// constants.
    pub(super) fn index(&mut self, index: &'a Expr, max: Option<i64>) -> (TypeId, Option<i64>) {
        let failed = (Basic::Invalid.id(), None);
        let mut x = Operand::invalid();
        self.expr(None, &mut x, index);
        if !self.is_valid_index(&mut x, Code::InvalidIndex, "index", false) {
            return failed;
        }
        let Some(value) = x.value.as_ref().filter(|_| x.is_constant()) else { return (x.ty, None) };
        let Some(v) = value.to_i64() else { return failed };
        if let Some(max) = max.filter(|&max| v >= max) {
            let msg = format!("invalid argument: index {value} out of bounds [0:{max}]");
            self.error(Code::InvalidIndex, x.span(), msg);
            return failed;
        }
        (x.ty, Some(v))
    }

    /// Whether the operand is an integer and, if constant, not negative (unless allowed) and an int.
    pub(super) fn is_valid_index(&mut self, x: &mut Operand<'a>, code: Code, what: &str, negative: bool) -> bool {
        if x.is_invalid() {
            return false;
        }
        self.convert_untyped(x, Basic::Int.id());
        if x.is_invalid() {
            return false;
        }
        let problem = if !self.all_integer(x.ty) {
            "must be integer"
        } else if let Some(value) = x.value.as_ref().filter(|_| x.is_constant()) {
            if !negative && value.sign() < 0 {
                "must not be negative"
            } else {
                match value.representable(Basic::Int) {
                    Some(v) => {
                        x.value = Some(v);
                        return true;
                    }
                    None => "overflows int",
                }
            }
        } else {
            return true;
        };
        let xs = self.operand_string(x);
        self.error(code, x.span(), format!("invalid argument: {what} {xs} {problem}"));
        false
    }
}
