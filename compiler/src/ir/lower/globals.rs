//! Package-level variables: their data objects, and how they get their first values.

use super::Lowerer;
use super::types::EnvId;
use crate::ir::program::{Data, DataId, Section};
use crate::types::object::ObjId;

impl Lowerer<'_, '_> {
    /// The data object of a package-level variable.
    pub fn global(&mut self, obj: ObjId) -> DataId {
        if let Some(&id) = self.globals.get(&obj) {
            return id;
        }
        let ty = self.check.obj_type(obj);
        let ty = self.canon(ty, EnvId(0));
        let shape = self.shape(ty);
        let o = &self.check.objects[obj.0 as usize];
        let symbol = format!("{}.{}", o.pkg.map_or("", |p| self.pkg_path(p)), o.name);
        let id = self.add_data(Data {
            symbol,
            section: Section::Writable,
            align: shape.align,
            size: shape.size,
            bytes: Vec::new(),
            relocs: Vec::new(),
            scan: shape.pointers,
        });
        self.globals.insert(obj, id);
        id
    }
}
