//! Map operations: calls of the instances of package internal/maps for a map type.

use super::func::{Addr, FuncLower, Val};
use crate::ir::func::{CmpOp, Ty, Value, Values};
use crate::ir::program::FuncId;
use crate::types::ty::{Type, TypeId};
use smallvec::smallvec;

impl super::Lowerer<'_, '_> {
    /// The instance of a function of internal/maps for a map type.
    pub fn map_func(&mut self, name: &str, map: TypeId) -> FuncId {
        let (key, elem) = self.map_parts(map);
        self.library_instance("internal/maps", name, &[key, elem])
    }

    /// Key and element type.
    pub fn map_parts(&mut self, map: TypeId) -> (TypeId, TypeId) {
        match *self.under_type(map) {
            Type::Map(k, e) => (k, e),
            ref other => panic!("not a map: {other:?}"),
        }
    }
}

impl FuncLower<'_, '_, '_> {
    fn map_call(&mut self, name: &str, map: TypeId, m: Value, key: Option<&Val>) -> Option<Value> {
        let func = self.l.map_func(name, map);
        let mut args: Values = smallvec![m];
        super::call::flatten(key, &mut args);
        self.call_func(func, args).first().copied()
    }

    /// `make(map[K]V, hint)`
    pub fn map_new(&mut self, map: TypeId, hint: Value) -> Value {
        let func = self.l.map_func("New", map);
        self.call_func(func, smallvec![hint])[0]
    }

    /// `m[key]`
    pub fn map_get(&mut self, map: TypeId, m: Value, key: &Val) -> Val {
        self.map_get_ok(map, m, key).0
    }

    /// `v, ok = m[key]`
    pub fn map_get_ok(&mut self, map: TypeId, m: Value, key: &Val) -> (Val, Value) {
        let (_, elem) = self.l.map_parts(map);
        let p = self.map_call("Get", map, m, Some(key)).expect("a pointer");
        let ok = self.cmp_const(CmpOp::Ne, p, 0);
        (self.present_or_zero(elem, ok, p, |f| f.load(elem, Addr::ptr(p))), ok)
    }

    /// The value of type `ty` at `p` if `ok` holds, and zero otherwise; `load` loads it into scalars.
    pub fn present_or_zero(&mut self, ty: TypeId, ok: Value, p: Value, load: impl FnOnce(&mut Self) -> Val) -> Val {
        let shape = self.shape(ty);
        if shape.is_memory() {
            let room = self.room(ty);
            let (found, missing, join) = (self.new_block(), self.new_block(), self.new_block());
            self.branch(ok, found, missing);
            self.switch_to(found);
            self.copy(room, Addr::ptr(p), shape.size);
            self.jump(join);
            self.switch_to(missing);
            self.zero(ty, room);
            self.jump(join);
            self.switch_to(join);
            return Val::Mem(self.address(room));
        }
        let zero = self.zero_val(ty);
        let (join, params) = self.block_with(&shape.tys());
        self.leave_unless(ok, join, zero.scalars());
        let v = load(self);
        self.jump_with(join, v.scalars());
        self.switch_to(join);
        Val::Scalars(params)
    }

    /// Where to store the element of a key.
    pub fn map_assign(&mut self, map: TypeId, m: Value, key: &Val) -> Value {
        self.map_call("Assign", map, m, Some(key)).expect("a pointer")
    }

    /// `delete(m, key)`
    pub fn map_delete(&mut self, map: TypeId, m: Value, key: &Val) {
        self.map_call("Delete", map, m, Some(key));
    }

    /// `clear(m)`
    pub fn map_clear(&mut self, map: TypeId, m: Value) {
        self.map_call("Clear", map, m, None);
    }

    /// `len(m)`: the map's first word.
    pub fn map_len(&mut self, m: Value) -> Value {
        self.word_or_zero(m, 0)
    }

    /// A word of the object behind a pointer; 0 if the pointer is nil.
    pub fn word_or_zero(&mut self, p: Value, offset: u64) -> Value {
        let (join, params) = self.block_with(&[Ty::I64]);
        let zero = self.int(0);
        let is_nil = self.cmp_const(CmpOp::Eq, p, 0);
        self.leave_if(is_nil, join, &[zero]);
        let n = self.load_scalar(Ty::I64, Addr::ptr(p).plus(offset));
        self.jump_with(join, &[n]);
        self.switch_to(join);
        params[0]
    }
}
