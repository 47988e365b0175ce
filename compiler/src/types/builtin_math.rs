//! Predeclared functions on numbers (`complex`, `real`, `imag`, `min`, `max`) and package unsafe.

use super::Checker;
use super::builtin_calls::BuiltinCall;
use super::builtins::BuiltinId;
use super::constant::Const;
use super::info::{Selection, SelectionKind};
use super::object::ObjKind;
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, Type, TypeId, UNIVERSE_BYTE};
use crate::diag::Code;
use crate::syntax::ast::{BinaryOp, ExprKind};
use crate::syntax::expr_string;

impl<'a> Checker<'a> {
    pub(super) fn builtin_complex(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let y = &mut b.args[1].clone();
        match (self.is_untyped(x.ty), self.is_untyped(y.ty)) {
            (false, false) => {}
            (true, false) => self.convert_untyped(x, y.ty),
            (false, true) => self.convert_untyped(y, x.ty),
            (true, true) if x.is_constant() && y.is_constant() => {
                for v in [&mut *x, &mut *y] {
                    let real = v.value.as_ref().is_some_and(|c| !c.is_unknown() && c.imag().sign() == 0);
                    if real && self.is_numeric(v.ty) {
                        v.ty = Basic::UntypedFloat.id();
                    }
                }
            }
            // Untyped shifts, which floats do not have.
            (true, true) => {
                self.convert_untyped(x, Basic::Float64.id());
                self.convert_untyped(y, Basic::Float64.id());
            }
        }
        if x.is_invalid() || y.is_invalid() {
            return false;
        }
        if !self.identical(x.ty, y.ty) {
            let (xt, yt) = (self.type_string(x.ty), self.type_string(y.ty));
            let shown = expr_string(b.call);
            let msg = format!("invalid operation: {shown} (mismatched types {xt} and {yt})");
            self.error(Code::InvalidComplex, x.span(), msg);
            return false;
        }
        let Some(result) = self.map_basic(x, b.id, |b| match b {
            Basic::Float32 => Some(Basic::Complex64),
            Basic::Float64 => Some(Basic::Complex128),
            Basic::UntypedFloat => Some(Basic::UntypedComplex),
            _ => None,
        }) else {
            let ts = self.type_string(x.ty);
            let msg = format!("invalid argument: arguments have type {ts}, expected floating-point");
            self.error(Code::InvalidComplex, x.span(), msg);
            return false;
        };
        match (&x.value, &y.value) {
            (Some(re), Some(im)) if x.is_constant() && y.is_constant() => {
                x.value = Some(Const::make_complex(&re.to_float(), &im.to_float()));
            }
            _ => {
                x.mode = Mode::Value;
                self.record_builtin(b, Some(result), &[x.ty, x.ty]);
            }
        }
        x.ty = result;
        true
    }

    pub(super) fn builtin_real(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        if self.is_untyped(x.ty) {
            if !x.is_constant() {
                self.convert_untyped(x, Basic::Complex128.id());
                if x.is_invalid() {
                    return false;
                }
            } else if self.is_numeric(x.ty) {
                x.ty = Basic::UntypedComplex.id();
            }
        }
        let Some(result) = self.map_basic(x, b.id, |b| match b {
            Basic::Complex64 => Some(Basic::Float32),
            Basic::Complex128 => Some(Basic::Float64),
            Basic::UntypedComplex => Some(Basic::UntypedFloat),
            _ => None,
        }) else {
            let ts = self.type_string(x.ty);
            let msg = format!("invalid argument: argument has type {ts}, expected complex type");
            self.error(Code::InvalidRealImag, x.span(), msg);
            return false;
        };
        match &x.value {
            Some(value) if x.is_constant() => {
                x.value = Some(if b.id == BuiltinId::Real { value.real() } else { value.imag() });
            }
            _ => {
                x.mode = Mode::Value;
                self.record_builtin(b, Some(result), &[x.ty]);
            }
        }
        x.ty = result;
        true
    }

    /// The type that corresponds to the operand's basic type. Type parameters have none: the language
    /// cannot express it.
    fn map_basic(&mut self, x: &Operand<'a>, id: BuiltinId, f: impl Fn(Basic) -> Option<Basic>) -> Option<TypeId> {
        if !self.is_type_param(x.ty) {
            return self.basic_under(x.ty).and_then(f).map(Basic::id);
        }
        for term in self.typeset(x.ty) {
            let (_, u) = term?;
            self.basic_under(u).and_then(&f)?;
        }
        let (xs, name) = (self.operand_string(x), id.name());
        let msg = format!("{xs} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)");
        self.error(Code::InvalidComplex, x.span(), msg);
        Some(Basic::Invalid.id())
    }

    pub(super) fn builtin_max(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let op = if b.id == BuiltinId::Max { BinaryOp::Gt } else { BinaryOp::Lt };
        for (i, arg) in b.args.iter_mut().enumerate() {
            if !self.all_ordered(arg.ty) {
                let text = |xs| format!("invalid argument: {xs} cannot be ordered");
                return self.bad_arg(Code::InvalidMinMax, arg, text);
            }
            if i == 0 {
                continue;
            }
            self.match_types(x, arg);
            if x.is_invalid() {
                return false;
            }
            if !self.identical(x.ty, arg.ty) {
                let (xt, at) = (self.type_string(x.ty), self.type_string(arg.ty));
                let shown = arg.expr.map(expr_string).unwrap_or_default();
                let msg =
                    format!("invalid argument: mismatched types {xt} (previous argument) and {at} (type of {shown})");
                self.error(Code::MismatchedTypes, arg.span(), msg);
                return false;
            }
            match (&x.value, &arg.value) {
                (Some(xv), Some(av)) if x.is_constant() && arg.is_constant() => {
                    if !xv.is_unknown() && !av.is_unknown() && Const::compare(av, op, xv) {
                        *x = arg.clone();
                    }
                }
                _ => x.mode = Mode::Value,
            }
        }
        if !x.is_constant() {
            x.mode = Mode::Value;
            x.value = None;
            let any = self.empty_interface();
            let context = format!("argument to built-in {}", b.id.name());
            self.assignment(x, Some(any), &context);
            if x.is_invalid() {
                return false;
            }
        }
        for arg in &b.args {
            self.update_expr_type(arg.expr, x.ty, true);
        }
        if !x.is_constant() {
            let types = vec![x.ty; b.args.len()];
            self.record_builtin(b, Some(x.ty), &types);
        }
        true
    }

    pub(super) fn builtin_unsafe(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        match b.id {
            BuiltinId::UnsafeAdd => self.unsafe_add(x, b),
            BuiltinId::UnsafeOffsetof => self.unsafe_offsetof(x, b),
            BuiltinId::UnsafeSlice | BuiltinId::UnsafeSliceData => self.unsafe_slice(x, b),
            BuiltinId::UnsafeString | BuiltinId::UnsafeStringData => self.unsafe_string(x, b),
            _ => self.unsafe_sizeof(x, b),
        }
    }

    fn unsafe_add(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let pointer = Basic::UnsafePointer.id();
        self.assignment(x, Some(pointer), "argument to unsafe.Add");
        if x.is_invalid() || !self.is_valid_index(&mut b.args[1], Code::InvalidUnsafe, "length", true) {
            return false;
        }
        x.mode = Mode::Value;
        x.ty = pointer;
        self.record_builtin(b, Some(pointer), &[pointer, b.args[1].ty]);
        true
    }

    /// `unsafe.Sizeof` and `unsafe.Alignof`: constant unless the size depends on a type parameter.
    fn unsafe_sizeof(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        self.assignment(x, None, &format!("argument to unsafe.{}", b.id.name()));
        if x.is_invalid() {
            return false;
        }
        if self.has_var_size(x.ty, &mut Vec::new()) {
            x.mode = Mode::Value;
            x.value = None;
            self.record_builtin(b, Some(Basic::Uintptr.id()), &[x.ty]);
        } else {
            let n = if b.id == BuiltinId::UnsafeSizeof { self.sizeof(x.ty) } else { self.alignof(x.ty) };
            if n < 0 {
                return self.bad_arg(Code::TypeTooLarge, x, |xs| format!("{xs} is too large"));
            }
            x.mode = Mode::Constant;
            x.value = Some(Const::int(n));
        }
        x.ty = Basic::Uintptr.id();
        true
    }

    fn unsafe_offsetof(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        let arg = &b.exprs[0];
        let selector = arg.unparen();
        let ExprKind::Selector { x: inner, sel } = &selector.kind else {
            let shown = expr_string(arg);
            self.error(
                Code::InvalidOffsetof,
                at(arg),
                format!("invalid argument: {shown} is not a selector expression"),
            );
            self.use_exprs([arg]);
            return false;
        };
        self.expr(None, x, inner);
        if x.is_invalid() {
            return false;
        }
        let base = match self.under_type(x.ty) {
            Type::Pointer(base) if matches!(self.under_type(base), Type::Struct(_)) => base,
            _ => x.ty,
        };
        let found = self.lookup_field_or_method(base, false, Some(self.env.pkg), sel.name, false);
        let (name, ts) = (sel.name, self.type_string(base));
        let Some(obj) = found.obj else {
            let msg = format!("invalid argument: {ts} has no single field {name}");
            self.error(Code::MissingFieldOrMethod, x.span(), msg);
            return false;
        };
        if matches!(self.obj(obj).kind, ObjKind::Func(_)) {
            let msg = format!("invalid argument: {} is a method value", expr_string(arg));
            self.error(Code::InvalidOffsetof, at(arg), msg);
            return false;
        }
        if found.indirect {
            let msg = format!("invalid argument: field {name} is embedded via a pointer in {ts}");
            self.error(Code::InvalidOffsetof, x.span(), msg);
            return false;
        }
        let field_type = self.obj_type(obj);
        let kind = SelectionKind::Field;
        let path = found.path.clone();
        self.record_selection(selector, Selection { kind, recv: base, obj, path, indirect: false });
        let mode = if x.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
        self.record_type_and_value(selector, mode, field_type, None);
        x.ty = Basic::Uintptr.id();
        if self.has_var_size(base, &mut Vec::new()) {
            x.mode = Mode::Value;
            x.value = None;
            self.record_builtin(b, Some(x.ty), &[field_type]);
        } else {
            let offset = self.offsetof(base, &found.path);
            if offset < 0 {
                x.ty = base;
                return self.bad_arg(Code::TypeTooLarge, x, |xs| format!("{xs} is too large"));
            }
            x.mode = Mode::Constant;
            x.value = Some(Const::int(offset));
        }
        true
    }

    /// Offset of a field through embedded structs.
    fn offsetof(&mut self, base: TypeId, path: &[u32]) -> i64 {
        let mut offset = 0;
        let mut t = base;
        for &i in path {
            let under = self.under(t);
            let Type::Struct(s) = &self.types[under] else { break };
            let field = s.fields[i as usize];
            offset += self.offsetsof(under)[i as usize];
            t = self.obj_type(field);
        }
        offset
    }

    /// Whether a type's size depends on a type parameter.
    fn has_var_size(&mut self, t: TypeId, seen: &mut Vec<TypeId>) -> bool {
        if self.is_type_param(t) {
            return true;
        }
        if matches!(self.types[t], Type::Named(_)) {
            if seen.contains(&t) {
                return false;
            }
            seen.push(t);
        }
        match self.under_type(t) {
            Type::Array(elem, _) => self.has_var_size(elem, seen),
            Type::Struct(s) => s.fields.iter().any(|&f| {
                let t = self.obj_type(f);
                self.has_var_size(t, seen)
            }),
            _ => false,
        }
    }

    /// `unsafe.Slice` and `unsafe.SliceData`
    fn unsafe_slice(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let make = b.id == BuiltinId::UnsafeSlice;
        let under = self.common_under(x.ty).ok();
        let elem = match (under.map(|u| &self.types[u]), make) {
            (Some(&Type::Pointer(elem)), true) | (Some(&Type::Slice(elem)), false) => elem,
            _ => {
                let what = if make { "pointer" } else { "slice" };
                return self.bad_arg(Code::InvalidUnsafe, x, |xs| format!("invalid argument: {xs} is not a {what}"));
            }
        };
        let mut params = vec![under.expect("has elements")];
        x.mode = Mode::Value;
        if make {
            if !self.is_valid_index(&mut b.args[1], Code::InvalidUnsafe, "length", false) {
                return false;
            }
            params.push(b.args[1].ty);
            x.ty = self.types.add(Type::Slice(elem));
        } else {
            x.ty = self.types.add(Type::Pointer(elem));
        }
        self.record_builtin(b, Some(x.ty), &params);
        true
    }

    /// `unsafe.String` and `unsafe.StringData`
    fn unsafe_string(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let make = b.id == BuiltinId::UnsafeString;
        let (string, pointer) = (Basic::String.id(), self.types.add(Type::Pointer(UNIVERSE_BYTE)));
        let (from, to) = if make { (pointer, string) } else { (string, pointer) };
        self.assignment(x, Some(from), &format!("argument to unsafe.{}", b.id.name()));
        if x.is_invalid() {
            return false;
        }
        let mut params = vec![from];
        if make {
            if !self.is_valid_index(&mut b.args[1], Code::InvalidUnsafe, "length", false) {
                return false;
            }
            params.push(b.args[1].ty);
        }
        x.mode = Mode::Value;
        x.ty = to;
        x.value = None;
        self.record_builtin(b, Some(to), &params);
        true
    }
}
