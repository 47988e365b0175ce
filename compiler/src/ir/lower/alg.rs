//! Equality and hash functions of types.

use super::Lowerer;
use crate::ir::program::FuncId;
use crate::types::ty::TypeId;

impl Lowerer<'_, '_> {
    /// Whether equality of a type is equality of its bytes.
    pub fn is_regular_memory(&mut self, ty: TypeId) -> bool {
        unimplemented!("{ty:?}")
    }

    /// `func(a, b unsafe.Pointer) bool` of a comparable type.
    pub fn equal_func(&mut self, ty: TypeId) -> FuncId {
        unimplemented!("{ty:?}")
    }

    /// `func(p unsafe.Pointer, seed uintptr) uintptr` of a comparable type.
    pub fn hash_func(&mut self, ty: TypeId) -> FuncId {
        unimplemented!("{ty:?}")
    }

    /// Lowers an equality function.
    pub fn lower_equal(&mut self, ty: TypeId, id: FuncId) {
        unimplemented!("{ty:?} {id:?}")
    }

    /// Lowers a hash function.
    pub fn lower_hash(&mut self, ty: TypeId, id: FuncId) {
        unimplemented!("{ty:?} {id:?}")
    }
}
