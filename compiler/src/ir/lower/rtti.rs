//! Type descriptors and itabs.

use super::Lowerer;
use crate::ir::program::DataId;
use crate::types::ty::TypeId;

impl Lowerer<'_, '_> {
    /// The descriptor of a canonical type.
    pub fn type_desc(&mut self, ty: TypeId) -> DataId {
        unimplemented!("descriptor of {ty:?}")
    }

    /// The itab of a concrete type for an interface type with methods.
    pub fn itab(&mut self, iface: TypeId, concrete: TypeId) -> DataId {
        unimplemented!("itab of {concrete:?} for {iface:?}")
    }
}
