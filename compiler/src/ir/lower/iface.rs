//! Type assertions, and calls of interface methods.

use super::func::{Addr, FuncLower, Val};
use super::operators::pair;
use crate::ir::func::{CmpOp, Inst, Term, Ty, Value, Values};
use crate::types::ty::TypeId;
use minigo_abi::layout::Itab;
use smallvec::smallvec;
use std::mem::offset_of;

impl FuncLower<'_, '_, '_> {
    /// `x.(T)`: the value, and with `comma_ok` whether the assertion holds (the value is zero if not).
    pub fn type_assert(&mut self, v: Val, from: TypeId, to: TypeId, comma_ok: bool) -> (Val, Option<Value>) {
        match (self.l.is_interface(to), comma_ok) {
            (true, false) => (self.assert_interface(&v, from, to), None),
            (true, true) => {
                let (v, ok) = self.try_interface(&v, from, to);
                (v, Some(ok))
            }
            (false, false) => (self.assert_concrete(&v, from, to), None),
            (false, true) => {
                let (v, ok) = self.try_concrete(&v, from, to);
                (v, Some(ok))
            }
        }
    }

    /// Whether the first word of an interface value says that its dynamic type is `to`.
    pub fn has_type(&mut self, tab: Value, from: TypeId, to: TypeId) -> Value {
        // In an instance of a generic function an assertion may turn out impossible.
        if !self.l.implements(to, from) {
            return self.iconst(Ty::I8, 0);
        }
        let want = match self.l.is_empty_interface(from) {
            true => self.type_desc(to),
            false => self.type_word(to, from),
        };
        self.cmp(CmpOp::Eq, tab, want)
    }

    fn assert_concrete(&mut self, v: &Val, from: TypeId, to: TypeId) -> Val {
        let [tab, data] = pair(v);
        let ok = self.has_type(tab, from, to);
        let (good, bad) = (self.new_block(), self.new_block());
        self.branch(ok, good, bad);
        self.set_cold(bad);
        self.switch_to(bad);
        let have = self.dynamic_type(from, tab);
        let (want, iface) = (self.type_desc(to), self.type_desc(from));
        self.support("panicdottype", &[have, want, iface]);
        self.terminate(Term::Unreachable);
        self.switch_to(good);
        self.unbox(to, data)
    }

    fn try_concrete(&mut self, v: &Val, from: TypeId, to: TypeId) -> (Val, Value) {
        let [tab, data] = pair(v);
        let ok = self.has_type(tab, from, to);
        (self.present_or_zero(to, ok, data, |f| f.unbox(to, data)), ok)
    }

    fn assert_interface(&mut self, v: &Val, from: TypeId, to: TypeId) -> Val {
        let [tab, data] = pair(v);
        let typ = self.dynamic_type(from, tab);
        let inter = self.type_desc(to);
        let tab = self.iface_tab(typ, to);
        let missing = self.cmp_const(CmpOp::Eq, tab, 0);
        // Panics for a nil type as well as for one that lacks a method.
        self.fail_if(missing, "assertE2I", &[inter, typ]);
        let parts: Values = smallvec![tab, data];
        Val::Scalars(parts)
    }

    fn try_interface(&mut self, v: &Val, from: TypeId, to: TypeId) -> (Val, Value) {
        let [tab, data] = pair(v);
        let typ = self.dynamic_type(from, tab);
        let tab = self.iface_tab(typ, to);
        let ok = self.cmp_const(CmpOp::Ne, tab, 0);
        let null = self.null();
        let data = self.value(Inst::Select(ok, data, null));
        let parts: Values = smallvec![tab, data];
        (Val::Scalars(parts), ok)
    }

    /// The first word of interface type `to` for a dynamic type; null if it does not implement it,
    /// or is null.
    pub fn iface_tab(&mut self, typ: Value, to: TypeId) -> Value {
        if self.l.interface_methods(to).is_empty() {
            return typ;
        }
        let (join, params) = self.block_with(&[Ty::Ptr]);
        let is_nil = self.cmp_const(CmpOp::Eq, typ, 0);
        self.leave_if(is_nil, join, &[typ]);
        // Tables belong to the underlying interface type, whatever its names.
        let inter = self.l.under(to);
        let inter = self.type_desc(inter);
        let tab = self.support("getitab", &[inter, typ])[0];
        self.jump_with(join, &[tab]);
        self.switch_to(join);
        params[0]
    }

    /// Code and receiver of an interface value's method; a nil interface faults.
    pub fn iface_method(&mut self, v: &Val, index: u32) -> (Value, Value) {
        let [tab, data] = pair(v);
        let at = Addr::nilable(tab).plus(offset_of!(Itab, fun0) as u64 + 8 * u64::from(index));
        (self.load_scalar(Ty::Ptr, at), data)
    }
}
