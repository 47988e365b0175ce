//! `--dump=types`: what the checker found out about the main package's declarations.

use super::Checker;
use super::object::ObjId;

impl Checker<'_> {
    /// The package-level objects of the main package, one a line, in order of position.
    pub fn dump_types(&mut self) -> String {
        let Some(package) = self.main_package() else { return String::new() };
        let mut objects: Vec<ObjId> = self.scopes[package.scope.0 as usize].names.values().copied().collect();
        objects.sort_by_key(|o| self.objects[o.0 as usize].pos);
        objects.into_iter().map(|o| self.obj_string(o) + "\n").collect()
    }
}
