//! Calls of predeclared functions (spec: Built-in functions) and of those of package unsafe.
//!
//! A call that is no constant records its own signature for the callee: lowering takes the types of the
//! arguments from there. `min`, `max`, sizes and the functions of package unsafe are in `builtin_math`.

use super::Checker;
use super::builtins::BuiltinId;
use super::call::has_dots;
use super::constant::Const;
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, ChanDir, Type, TypeId, UNIVERSE_ANY, UNIVERSE_BYTE};
use crate::diag::Code;
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::expr_string;

/// A call under check.
pub(super) struct BuiltinCall<'a> {
    pub call: &'a Expr,
    pub fun: &'a Expr,
    /// The arguments as written.
    pub exprs: &'a [Expr],
    /// Their values, for functions of ordinary arguments.
    pub args: Vec<Operand<'a>>,
    pub id: BuiltinId,
}

impl<'a> Checker<'a> {
    /// Checks a call of a predeclared function; the result is in `x`. False after an error.
    pub(super) fn builtin(&mut self, x: &mut Operand<'a>, call: &'a Expr, id: BuiltinId) -> bool {
        let ExprKind::Call { fun, args: exprs, .. } = &call.kind else { return false };
        if has_dots(call) && id != BuiltinId::Append {
            let msg = format!("invalid operation: invalid use of ... with built-in {}", id.name());
            self.error(Code::InvalidDotDotDot, at(call), msg);
            self.use_exprs(exprs);
            return false;
        }
        // Whether len and cap are constant depends on their arguments alone.
        let outer = self.env.has_call_or_recv;
        let measures = matches!(id, BuiltinId::Len | BuiltinId::Cap);
        if measures {
            self.env.has_call_or_recv = false;
        }
        let ok = self.builtin_args(x, call, fun, exprs, id);
        if measures {
            self.env.has_call_or_recv = outer;
        }
        ok
    }

    fn builtin_args(
        &mut self,
        x: &mut Operand<'a>,
        call: &'a Expr,
        fun: &'a Expr,
        exprs: &'a [Expr],
        id: BuiltinId,
    ) -> bool {
        let mut args = Vec::new();
        let mut count = exprs.len();
        if !matches!(id, BuiltinId::Make | BuiltinId::New | BuiltinId::UnsafeOffsetof) {
            args = self.expr_list(exprs);
            count = args.len();
            if args.iter().any(|a| a.is_invalid()) {
                return false;
            }
            if let Some(first) = args.first() {
                *x = first.clone();
            }
        }
        let min = id.min_args();
        if count < min || !id.is_variadic() && count > min {
            let qualifier = if count < min { "not enough" } else { "too many" };
            let shown = expr_string(call);
            let msg = format!("invalid operation: {qualifier} arguments for {shown} (expected {min}, found {count})");
            self.error(Code::WrongArgCount, at(call), msg);
            return false;
        }
        if let Some((version, name)) = id.since() {
            self.requires(version, at(fun), name);
        }
        let mut b = BuiltinCall { call, fun, exprs, args, id };
        match id {
            BuiltinId::Append => self.builtin_append(x, &mut b),
            BuiltinId::Cap | BuiltinId::Len => self.builtin_len(x, &b),
            BuiltinId::Clear => self.builtin_clear(x, &b),
            BuiltinId::Close => self.builtin_close(x, &b),
            BuiltinId::Complex => self.builtin_complex(x, &mut b),
            BuiltinId::Copy => self.builtin_copy(x, &b),
            BuiltinId::Delete => self.builtin_delete(x, &mut b),
            BuiltinId::Imag | BuiltinId::Real => self.builtin_real(x, &b),
            BuiltinId::Make => self.builtin_make(x, &b),
            BuiltinId::Max | BuiltinId::Min => self.builtin_max(x, &mut b),
            BuiltinId::New => self.builtin_new(x, &b),
            BuiltinId::Panic => self.builtin_panic(x, &b),
            BuiltinId::Print | BuiltinId::Println => self.builtin_print(x, &mut b),
            BuiltinId::Recover => {
                x.mode = Mode::Value;
                x.ty = self.types.add(Type::Interface(Box::default()));
                self.record_builtin(&b, Some(x.ty), &[]);
                true
            }
            BuiltinId::UnsafeAdd
            | BuiltinId::UnsafeAlignof
            | BuiltinId::UnsafeOffsetof
            | BuiltinId::UnsafeSizeof
            | BuiltinId::UnsafeSlice
            | BuiltinId::UnsafeSliceData
            | BuiltinId::UnsafeString
            | BuiltinId::UnsafeStringData => self.builtin_unsafe(x, &mut b),
        }
    }

    /// Records the signature of a call.
    pub(super) fn record_builtin(&mut self, b: &BuiltinCall<'a>, result: Option<TypeId>, params: &[TypeId]) {
        let sig = self.make_sig(result, params, b.id == BuiltinId::Append);
        self.record_builtin_type(b.fun, sig);
    }

    /// `interface{}`
    pub(super) fn empty_interface(&mut self) -> TypeId {
        self.under(UNIVERSE_ANY)
    }

    /// Reports a bad argument.
    pub(super) fn bad_arg(&mut self, code: Code, x: &Operand<'a>, text: impl FnOnce(String) -> String) -> bool {
        let xs = self.operand_string(x);
        self.error(code, x.span(), text(xs));
        false
    }

    /// The element type of a slice, or of all slices of a type set.
    fn slice_elem(&mut self, x: &Operand<'a>) -> Result<TypeId, String> {
        let mut elem = None;
        for term in self.typeset(x.ty) {
            let Some(&Type::Slice(e)) = term.map(|(_, u)| &self.types[u]) else {
                return Err(if x.is_nil() {
                    "argument must be a slice; have untyped nil".into()
                } else {
                    format!("argument must be a slice; have {}", self.operand_string(x))
                });
            };
            match elem {
                None => elem = Some(e),
                Some(first) if !self.identical(first, e) => {
                    let (a, b) = (self.type_string(first), self.type_string(e));
                    let xs = self.operand_string(x);
                    return Err(format!("mismatched slice element types {a} and {b} in {xs}"));
                }
                Some(_) => {}
            }
        }
        elem.ok_or_else(|| "argument must be a slice".into())
    }

    /// Whether all types of a type set are strings or byte slices; and whether there is a string.
    fn bytes_or_string(&mut self, t: TypeId) -> (bool, bool) {
        let mut has_string = false;
        for term in self.typeset(t) {
            let Some((_, u)) = term else { return (false, has_string) };
            if self.is_string(u) {
                has_string = true;
                continue;
            }
            let elem = match self.types[u] {
                Type::Slice(e) => e,
                _ => return (false, has_string),
            };
            if !self.identical(elem, UNIVERSE_BYTE) {
                return (false, has_string);
            }
        }
        (true, has_string)
    }

    fn assignable_to_bytes(&mut self, x: &Operand<'a>) -> bool {
        let bytes = self.types.add(Type::Slice(UNIVERSE_BYTE));
        self.assignable_to(x, bytes, &mut String::new()).is_ok()
    }

    fn builtin_append(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let elem = match self.slice_elem(x) {
            Ok(elem) => elem,
            Err(cause) => {
                self.error(Code::InvalidAppend, x.span(), format!("invalid append: {cause}"));
                return false;
            }
        };
        let slice = x.ty;
        let special = b.args.len() == 2
            && has_dots(b.call)
            && self.assignable_to_bytes(x)
            && self.bytes_or_string(b.args[1].ty) == (true, true);
        if special {
            // The bytes of a string.
            if self.is_untyped(b.args[1].ty) {
                self.convert_untyped(&mut b.args[1], Basic::String.id());
            }
            self.record_builtin(b, Some(slice), &[slice, b.args[1].ty]);
        } else {
            let rest = self.types.add(Type::Slice(elem));
            let sig = self.make_sig(Some(slice), &[slice, rest], true);
            let mut args = std::mem::take(&mut b.args);
            self.plain_arguments(b.call, sig, &mut args);
            self.record_builtin_type(b.fun, sig);
        }
        x.mode = Mode::Value;
        x.value = None;
        true
    }

    fn builtin_len(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        let is_len = b.id == BuiltinId::Len;
        let mut mode = Mode::Invalid;
        let mut value = None;
        if self.is_type_param(x.ty) {
            let terms = self.typeset(x.ty);
            if terms.into_iter().all(|term| term.is_some_and(|(_, u)| self.has_len(u, is_len))) {
                mode = Mode::Value;
            }
        } else {
            let under = self.under(x.ty);
            let array = self.array_pointer_base(under);
            match (self.types[array].clone(), &x.value) {
                (Type::Array(_, n), _) => {
                    // spec: constant if there are no calls and receives in it.
                    mode = if self.env.has_call_or_recv { Mode::Value } else { Mode::Constant };
                    value = Some(if n >= 0 { Const::int(n) } else { Const::Unknown });
                }
                (Type::Basic(_), Some(Const::Str(s))) if is_len && x.is_constant() => {
                    mode = Mode::Constant;
                    value = Some(Const::int(s.len() as i64));
                }
                _ if self.has_len(under, is_len) => mode = Mode::Value,
                _ => {}
            }
        }
        if mode == Mode::Invalid {
            let under = self.under(x.ty);
            if !self.is_valid(under) {
                return false;
            }
            let (code, name) = (if is_len { Code::InvalidLen } else { Code::InvalidCap }, b.id.name());
            return self.bad_arg(code, x, |xs| format!("invalid argument: {xs} for built-in {name}"));
        }
        if mode == Mode::Value {
            self.record_builtin(b, Some(Basic::Int.id()), &[x.ty]);
            value = None;
        }
        x.mode = mode;
        x.ty = Basic::Int.id();
        x.value = value;
        true
    }

    /// Whether a type (an underlying one) has a length or capacity.
    fn has_len(&mut self, under: TypeId, is_len: bool) -> bool {
        let array = self.array_pointer_base(under);
        match self.types[array] {
            Type::Basic(_) => is_len && self.is_string(array),
            Type::Map(..) => is_len,
            Type::Array(..) | Type::Slice(_) | Type::Chan(..) => true,
            _ => false,
        }
    }

    /// The array type behind a pointer to an array; any other type as it is.
    pub(super) fn array_pointer_base(&mut self, t: TypeId) -> TypeId {
        if let Type::Pointer(base) = self.types[t] {
            let under = self.under(base);
            if matches!(self.types[under], Type::Array(..)) {
                return under;
            }
        }
        t
    }

    fn builtin_clear(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        for term in self.typeset(x.ty) {
            if !term.is_some_and(|(_, u)| matches!(self.types[u], Type::Map(..) | Type::Slice(_))) {
                return self.bad_arg(Code::InvalidClear, x, |xs| {
                    format!("invalid argument: cannot clear {xs}: argument must be (or constrained by) map or slice")
                });
            }
        }
        x.mode = Mode::NoValue;
        self.record_builtin(b, None, &[x.ty]);
        true
    }

    fn builtin_close(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        for term in self.typeset(x.ty) {
            let what = match term.map(|(_, u)| &self.types[u]) {
                Some(Type::Chan(ChanDir::Recv, _)) => "receive-only channel",
                Some(Type::Chan(..)) => continue,
                _ => "non-channel",
            };
            return self.bad_arg(Code::InvalidClose, x, |xs| format!("invalid operation: cannot close {what} {xs}"));
        }
        x.mode = Mode::NoValue;
        self.record_builtin(b, None, &[x.ty]);
        true
    }

    fn builtin_copy(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        let mut y = b.args[1].clone();
        let special = self.assignable_to_bytes(x) && self.bytes_or_string(y.ty).0;
        if !special && !self.copy_elems_match(x, &y) {
            return false;
        }
        if self.is_untyped(y.ty) {
            self.convert_untyped(&mut y, Basic::String.id());
        }
        self.record_builtin(b, Some(Basic::Int.id()), &[x.ty, y.ty]);
        x.mode = Mode::Value;
        x.ty = Basic::Int.id();
        x.value = None;
        true
    }

    fn copy_elems_match(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        let invalid = |check: &Checker<'a>, x: &Operand<'a>, cause: String| {
            check.error(Code::InvalidCopy, x.span(), format!("invalid copy: {cause}"));
            false
        };
        let dst = match self.slice_elem(x) {
            Ok(elem) => elem,
            Err(cause) => return invalid(self, x, cause),
        };
        let src = match self.slice_elem(y) {
            Ok(elem) => elem,
            // Different element types are the better message for strings.
            Err(_) if self.all_string(y.ty) => UNIVERSE_BYTE,
            Err(cause) => return invalid(self, y, cause),
        };
        if self.identical(dst, src) {
            return true;
        }
        let (xs, ys) = (self.operand_string(x), self.operand_string(y));
        let (d, s) = (self.type_string(dst), self.type_string(src));
        invalid(self, x, format!("arguments {xs} and {ys} have different element types {d} and {s}"))
    }

    fn builtin_delete(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let map = x.ty;
        let mut key = None;
        for term in self.typeset(map) {
            let Some(&Type::Map(k, _)) = term.map(|(_, u)| &self.types[u]) else {
                return self.bad_arg(Code::InvalidDelete, x, |xs| format!("invalid argument: {xs} is not a map"));
            };
            if key.is_some_and(|first| !self.identical(first, k)) {
                return self.bad_arg(Code::InvalidDelete, x, |xs| {
                    format!("invalid argument: maps of {xs} must have identical key types")
                });
            }
            key = Some(k);
        }
        let Some(key) = key else { return false };
        *x = b.args[1].clone();
        self.assignment(x, Some(key), "argument to delete");
        if x.is_invalid() {
            return false;
        }
        x.mode = Mode::NoValue;
        self.record_builtin(b, None, &[map, key]);
        true
    }

    fn builtin_make(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        let arg = &b.exprs[0];
        let t = self.var_type(arg);
        if !self.is_valid(t) {
            self.use_exprs(&b.exprs[1..]);
            return false;
        }
        let common = self.common_under_if(t, &mut |check, term| match term.map(|(_, u)| &check.types[u]) {
            Some(Type::Slice(_) | Type::Map(..) | Type::Chan(..)) => Ok(()),
            None => Err("no specific type".into()),
            Some(_) => Err("type must be slice, map, or channel".into()),
        });
        let under = match common {
            Ok(under) => under,
            Err(cause) => {
                let msg = format!("invalid argument: cannot make {}: {cause}", expr_string(arg));
                self.error(Code::InvalidMake, at(arg), msg);
                self.use_exprs(&b.exprs[1..]);
                return false;
            }
        };
        let min = if matches!(self.types[under], Type::Slice(_)) { 2 } else { 1 };
        let found = b.exprs.len();
        if found < min || min + 1 < found {
            let shown = expr_string(b.call);
            let more = min + 1;
            let msg = format!("invalid operation: {shown} expects {min} or {more} arguments; found {found}");
            self.error(Code::WrongArgCount, at(b.call), msg);
            return false;
        }
        let mut types = vec![t];
        let mut sizes = Vec::new();
        for size in &b.exprs[1..] {
            let (ty, value) = self.index(size, None);
            types.push(ty);
            sizes.extend(value);
        }
        if let [len, cap] = sizes[..]
            && len > cap
        {
            let msg = "invalid argument: length and capacity swapped";
            self.error(Code::SwappedMakeArgs, at(&b.exprs[1]), msg);
        }
        x.mode = Mode::Value;
        x.ty = t;
        self.record_builtin(b, Some(t), &types);
        true
    }

    /// `new(T)`, and `new(x)` as of Go 1.26.
    fn builtin_new(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        let arg = &b.exprs[0];
        self.expr_or_type(x, arg, false);
        self.exclude(x, &[Mode::NoValue, Mode::Builtin]);
        match x.mode {
            Mode::Invalid => return false,
            Mode::Type => self.valid_var_type(at(arg).lo, x.ty),
            _ => {
                if self.is_untyped(x.ty) {
                    self.assignment(x, None, "argument to new");
                    if x.is_invalid() {
                        return false;
                    }
                }
                self.requires(26, at(b.fun), &format!("new({})", expr_string(arg)));
            }
        }
        let t = x.ty;
        x.mode = Mode::Value;
        x.ty = self.types.add(Type::Pointer(t));
        x.value = None;
        self.record_builtin(b, Some(x.ty), &[t]);
        true
    }

    fn builtin_panic(&mut self, x: &mut Operand<'a>, b: &BuiltinCall<'a>) -> bool {
        self.env.is_panic.insert(b.call.id);
        let any = self.empty_interface();
        self.assignment(x, Some(any), "argument to panic");
        if x.is_invalid() {
            return false;
        }
        x.mode = Mode::NoValue;
        self.record_builtin(b, None, &[any]);
        true
    }

    fn builtin_print(&mut self, x: &mut Operand<'a>, b: &mut BuiltinCall<'a>) -> bool {
        let context = format!("argument to built-in {}", b.id.name());
        let mut types = Vec::with_capacity(b.args.len());
        for arg in &mut b.args {
            self.assignment(arg, None, &context);
            if arg.is_invalid() {
                return false;
            }
            types.push(arg.ty);
        }
        x.mode = Mode::NoValue;
        self.record_builtin(b, None, &types);
        true
    }
}
