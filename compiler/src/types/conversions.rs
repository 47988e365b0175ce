//! Conversions (spec: Conversions).

use super::Checker;
use super::constant::Const;
use super::operand::{Mode, Operand, wrap_cause};
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;

impl<'a> Checker<'a> {
    /// Checks the conversion `t(x)`; the result is in `x`.
    pub fn conversion(&mut self, x: &mut Operand<'a>, t: TypeId) {
        let const_arg = x.is_constant();
        let mut cause = String::new();
        let ok = if const_arg && self.is_const_type(t) {
            match self.const_convertible(x, t) {
                Some(value) => {
                    x.value = Some(value);
                    true
                }
                None if self.is_integer(x.ty) && self.is_integer(t) => {
                    let value = x.value.as_ref().map(Const::to_string).unwrap_or_default();
                    let msg = format!("constant {value} overflows {}", self.type_string(t));
                    self.error(Code::NumericOverflow, x.span(), msg);
                    x.mode = Mode::Invalid;
                    return;
                }
                None => {
                    // A whole number is shown as such.
                    if self.is_integer(t)
                        && let Some(whole @ Const::Int(_)) = x.value.as_ref().map(Const::to_int)
                    {
                        x.value = Some(whole);
                    }
                    false
                }
            }
        } else if const_arg && self.is_type_param(t) {
            let ok = self.const_convertible_to_param(x, t, &mut cause);
            x.mode = Mode::Value;
            ok
        } else {
            let ok = self.convertible_to(x, t, &mut cause);
            if ok {
                x.mode = Mode::Value;
            }
            ok
        };
        if !ok {
            let (xs, ts) = (self.operand_string(x), self.type_string(t));
            let colon = if cause.is_empty() { "" } else { ": " };
            let msg = format!("cannot convert {xs} to type {ts}{colon}{cause}");
            self.error(Code::InvalidConversion, x.span(), msg);
            x.mode = Mode::Invalid;
            return;
        }
        if self.is_untyped(x.ty) {
            self.convert_argument(x, t, const_arg);
        }
        x.ty = t;
        if !x.is_constant() {
            x.value = None;
        }
    }

    /// Gives the untyped argument of a conversion its final type: the conversion's, unless values of that
    /// type are not constants of it.
    fn convert_argument(&mut self, x: &Operand<'a>, t: TypeId, const_arg: bool) {
        let last = if x.ty == Basic::UntypedNil.id() {
            t
        } else if self.is_non_type_param_interface(t) || const_arg && !self.is_const_type(t) {
            self.default_type(x.ty)
        } else if x.is_constant() && self.is_integer(x.ty) && self.all_string(t) {
            x.ty
        } else {
            t
        };
        self.update_expr_type(x.expr, last, true);
    }

    /// The value of a constant converted to a constant type.
    fn const_convertible(&mut self, x: &Operand<'a>, t: TypeId) -> Option<Const> {
        let b = self.basic_under(t)?;
        let value = x.value.as_ref()?;
        if let Some(v) = value.representable(b) {
            return Some(v);
        }
        if self.is_integer(x.ty) && self.is_string(t) {
            let c = value.to_u64().and_then(|v| u32::try_from(v).ok()).and_then(char::from_u32);
            return Some(Const::str(c.unwrap_or(char::REPLACEMENT_CHARACTER).to_string().as_bytes()));
        }
        None
    }

    /// A constant is convertible to a type parameter if it is to each type of its type set.
    fn const_convertible_to_param(&mut self, x: &Operand<'a>, t: TypeId, cause: &mut String) -> bool {
        for term in self.typeset(t) {
            let Some((_, u)) = term else {
                *cause = format!("{} does not contain specific types", self.type_string(t));
                return false;
            };
            if self.is_string(x.ty) && self.is_bytes_or_runes(u) {
                continue;
            }
            if self.const_convertible(x, u).is_some() {
                continue;
            }
            let (us, ts) = (self.type_string(u), self.type_string(t));
            *cause = if self.is_integer(x.ty) && self.is_integer(u) {
                let value = x.value.as_ref().map(Const::to_string).unwrap_or_default();
                format!("constant {value} overflows {us} (in {ts})")
            } else {
                let xs = self.operand_string(x);
                format!("cannot convert {xs} to type {us} (in {ts})")
            };
            return false;
        }
        true
    }

    /// Whether a non-constant operand can be converted to a type.
    pub fn convertible_to(&mut self, x: &Operand<'a>, t: TypeId, cause: &mut String) -> bool {
        if self.assignable_to(x, t, cause).is_ok() {
            return true;
        }
        let v = x.ty;
        let (v_param, t_param) = (self.is_type_param(v), self.is_type_param(t));
        let (vu, tu) = (self.under(v), self.under(t));
        if !v_param && !t_param {
            return self.identical_ignore_tags(vu, tu)
                || self.pointers_convertible(v, t)
                || self.basics_convertible(vu, tu)
                || self.slice_convertible(vu, tu) && self.slice_conversion_allowed(tu, cause);
        }
        if v_param {
            for term in self.type_terms_or_none(v) {
                let Some(vt) = term else { return false };
                let y = Operand { ty: vt, ..x.clone() };
                if !self.convertible_to_each(&y, t, t_param, cause, Some(v)) {
                    return false;
                }
            }
            return true;
        }
        self.convertible_to_each(x, t, true, cause, None)
    }

    /// Converts to one type, or to each type of a type parameter's type set; `from` is the type parameter
    /// that the operand's type belongs to.
    fn convertible_to_each(
        &mut self,
        x: &Operand<'a>,
        t: TypeId,
        t_param: bool,
        cause: &mut String,
        from: Option<TypeId>,
    ) -> bool {
        let targets = if t_param { self.type_terms_or_none(t) } else { vec![Some(t)] };
        for target in targets {
            let Some(target) = target else { return false };
            if self.convertible_to(x, target, cause) {
                continue;
            }
            let mut text = format!("cannot convert {}", self.type_string(x.ty));
            if let Some(p) = from {
                text.push_str(&format!(" (in {})", self.type_string(p)));
            }
            text.push_str(&format!(" to type {}", self.type_string(target)));
            if t_param {
                text.push_str(&format!(" (in {})", self.type_string(t)));
            }
            wrap_cause(cause, text);
            return false;
        }
        true
    }

    /// The types of a type parameter's type set; `[None]` if there are no specific ones.
    fn type_terms_or_none(&mut self, t: TypeId) -> Vec<Option<TypeId>> {
        self.typeset(t).into_iter().map(|term| term.map(|(t, _)| t)).collect()
    }

    /// Unnamed pointers to types with identical underlying types.
    fn pointers_convertible(&mut self, v: TypeId, t: TypeId) -> bool {
        let (&Type::Pointer(a), &Type::Pointer(b)) = (&self.types[v], &self.types[t]) else { return false };
        let (au, bu) = (self.under(a), self.under(b));
        !self.is_type_param(a) && !self.is_type_param(b) && self.identical_ignore_tags(au, bu)
    }

    /// Numbers, strings, byte and rune slices, unsafe pointers.
    fn basics_convertible(&mut self, vu: TypeId, tu: TypeId) -> bool {
        if self.is_integer_or_float(vu) && self.is_integer_or_float(tu)
            || self.is_complex(vu) && self.is_complex(tu)
            || (self.is_integer(vu) || self.is_bytes_or_runes(vu)) && self.is_string(tu)
            || self.is_string(vu) && self.is_bytes_or_runes(tu)
        {
            return true;
        }
        let is = |check: &Checker<'a>, t: TypeId, b: Basic| matches!(check.types[t], Type::Basic(c) if c == b);
        let raw =
            |check: &Checker<'a>, t: TypeId| matches!(check.types[t], Type::Pointer(_)) || is(check, t, Basic::Uintptr);
        raw(self, vu) && is(self, tu, Basic::UnsafePointer) || is(self, vu, Basic::UnsafePointer) && raw(self, tu)
    }

    /// A slice to an array or array pointer of the same element type.
    fn slice_convertible(&mut self, vu: TypeId, tu: TypeId) -> bool {
        let Type::Slice(elem) = self.types[vu] else { return false };
        let array = match self.types[tu] {
            Type::Pointer(base) => self.under(base),
            _ => tu,
        };
        match self.types[array] {
            Type::Array(e, _) => self.identical(elem, e),
            _ => false,
        }
    }

    /// Whether the language version has the conversion of slices to such a type.
    fn slice_conversion_allowed(&self, to: TypeId, cause: &mut String) -> bool {
        let (version, what) = match self.types[to] {
            Type::Pointer(_) => (17, "array pointer"),
            _ => (20, "array"),
        };
        if !self.allows(version) {
            *cause = format!("conversion of slice to {what} {}", self.version_needed(version));
        }
        self.allows(version)
    }

    /// Whether the underlying type is `[]byte` or `[]rune`, of any byte or rune type.
    pub(super) fn is_bytes_or_runes(&mut self, t: TypeId) -> bool {
        match self.under_type(t) {
            Type::Slice(elem) => matches!(self.basic_under(elem), Some(Basic::Uint8 | Basic::Int32)),
            _ => false,
        }
    }

    /// Whether the underlying type is a pointer type.
    pub(super) fn is_pointer(&mut self, t: TypeId) -> bool {
        matches!(self.under_type(t), Type::Pointer(_))
    }
}
