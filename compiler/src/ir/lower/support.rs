//! Functions of the Go library that lowering calls: package runtime's by name, internal/maps' by
//! name and type arguments.

use super::func::Abi;
use super::types::EnvId;
use super::{FuncKey, Lowerer};
use crate::ir::program::{FuncDecl, FuncId};
use crate::source::Symbol;
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{Type, TypeId};

impl Lowerer<'_, '_> {
    /// The package with an import path.
    pub fn package(&self, path: &str) -> Option<PkgId> {
        let i = self.check.packages.iter().position(|p| p.path.as_str() == path)?;
        Some(PkgId(i as u32))
    }

    /// A package-level object of a library package.
    ///
    /// # Panics
    /// If the library lacks it: compiler and library do not belong together.
    pub fn library_object(&self, path: &str, name: &str) -> ObjId {
        let pkg = self.package(path).unwrap_or_else(|| panic!("package {path} is not loaded"));
        let scope = self.check.packages[pkg.0 as usize].scope;
        let found = self.check.scopes[scope.0 as usize].names.get(&Symbol::intern(name));
        *found.unwrap_or_else(|| panic!("{path}.{name} is missing"))
    }

    /// A function of package runtime.
    pub fn support(&mut self, name: &str) -> FuncId {
        let obj = self.library_object("runtime", name);
        self.func_instance(obj, EnvId(0))
    }

    /// An instance of a generic function of a library package.
    pub fn library_instance(&mut self, path: &str, name: &str, targs: &[TypeId]) -> FuncId {
        let obj = self.library_object(path, name);
        let ty = self.check.obj_type(obj);
        let Type::Signature(s) = &self.check.types[ty] else { panic!("{path}.{name} is not a function") };
        let params = s.tparams.clone();
        let env = self.env(&params, targs);
        self.func_instance(obj, env)
    }

    /// The instance of a declared function or method (the generic one's object).
    pub fn func_instance(&mut self, obj: ObjId, env: EnvId) -> FuncId {
        let key = FuncKey::Decl(obj, env);
        if let Some(id) = self.known(key) {
            return id;
        }
        if let Some(target) = self.linked(obj) {
            let id = self.func_instance(target, EnvId(0));
            self.funcs.insert(key, id);
            return id;
        }
        let names = self.func_names(obj, env);
        let abi = self.decl_abi(obj, env);
        let id = self.declare(key, FuncDecl { symbol: names.symbol, name: names.display, sig: abi.sig.clone() });
        self.note_hidden(id, &abi);
        id
    }

    /// The IR signature of a declared function or method.
    pub fn decl_abi(&mut self, obj: ObjId, env: EnvId) -> Abi {
        let ty = self.check.obj_type(obj);
        let recv = match &self.check.types[ty] {
            Type::Signature(s) => s.recv,
            other => panic!("not a function: {other:?}"),
        };
        let recv = recv.map(|r| {
            let t = self.check.obj_type(r);
            self.canon(t, env)
        });
        let ty = self.canon(ty, env);
        let sig = self.signature(ty);
        self.abi(&sig, recv, false)
    }

    /// The function of package runtime that a body-less declaration with `//minigo:link` stands for.
    fn linked(&self, obj: ObjId) -> Option<ObjId> {
        let name = self.directive(obj, "minigo:link ")?;
        Some(self.library_object("runtime", name))
    }

    /// The argument of a directive above a function without a body.
    pub fn directive(&self, obj: ObjId, prefix: &str) -> Option<&'static str> {
        let (_, decl) = self.check.func_decls.get(&obj)?;
        if decl.body.is_some() {
            return None;
        }
        decl.directives.iter().find_map(|d| d.text.as_str().strip_prefix(prefix)).map(str::trim)
    }
}
