//! Method sets, through embedding (spec: Selectors, Method sets).
//!
//! [`Lowerer::methods`] lists what can be called on an addressable operand of a canonical type, in
//! the order of names: a breadth-first search through embedded fields, where a shallower name hides
//! deeper ones and two of equal depth hide each other. Which of them belong to the method set of a
//! value that is not addressable is said by each entry. A struct with one embedded field has what that has, but for
//! what it hides: chains of embedding are not searched again from each of their types.

use super::Lowerer;
use super::types::EnvId;
use crate::source::Symbol;
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{Type, TypeId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// What a method is in the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MethodKind {
    /// A declared method: the generic type's object, the receiver's type arguments, and whether the
    /// receiver is a pointer.
    Declared(ObjId, EnvId, bool),
    /// Method `index` of the interface type at the end of the path.
    Interface(u32),
}

/// A method that can be called on a type.
#[derive(Clone, Debug)]
pub struct MethodEntry {
    /// Name.
    pub name: Symbol,
    /// Package of an unexported name.
    pub pkg: Option<PkgId>,
    /// Embedded fields to go through, by index.
    pub path: Vec<u32>,
    /// The named type or interface that has the method.
    pub recv: TypeId,
    /// What it is.
    pub kind: MethodKind,
    /// Canonical func type without receiver.
    pub sig: TypeId,
    /// Whether it is in the method set of the type itself, not only callable on addressable operands.
    pub in_set: bool,
}

/// A type reached by the search.
struct Reached {
    ty: TypeId,
    path: Vec<u32>,
    /// Whether a pointer was followed.
    indirect: bool,
    /// Whether two fields of this depth lead to the type.
    multiple: bool,
}

impl Lowerer<'_, '_> {
    /// Methods callable on an operand of a type, sorted by name, then package path.
    pub fn methods(&mut self, ty: TypeId) -> Rc<Vec<MethodEntry>> {
        if let Some(m) = self.method_sets.get(&ty) {
            return m.clone();
        }
        let mut list = self.collect_methods(ty);
        let path = |l: &Self, p: Option<PkgId>| p.map_or("", |p| l.pkg_path(p));
        list.sort_by(|a, b| (a.name.as_str(), path(self, a.pkg)).cmp(&(b.name.as_str(), path(self, b.pkg))));
        let list = Rc::new(list);
        self.method_sets.insert(ty, list.clone());
        list
    }

    /// Index of a method among [`Lowerer::methods`].
    pub fn find_method(&mut self, ty: TypeId, name: Symbol, pkg: Option<PkgId>) -> Option<u32> {
        let pkg = if name.is_exported() { None } else { pkg };
        self.methods(ty).iter().position(|m| m.name == name && m.pkg == pkg).map(|i| i as u32)
    }

    /// Whether a type's method set has all methods of an interface type.
    pub fn implements(&mut self, ty: TypeId, iface: TypeId) -> bool {
        let wanted = self.interface_methods(iface);
        if wanted.is_empty() {
            return true;
        }
        let methods = self.methods(ty);
        let has = |&(name, pkg, sig): &(Symbol, Option<PkgId>, TypeId)| {
            methods.iter().any(|m| m.name == name && m.pkg == pkg && m.sig == sig && m.in_set)
        };
        wanted.iter().all(has)
    }

    fn collect_methods(&mut self, ty: TypeId) -> Vec<MethodEntry> {
        let named = matches!(self.check.types[ty], Type::Named(_));
        let (start, indirect) = match self.check.types[ty] {
            Type::Pointer(elem) => (elem, true),
            _ => (ty, false),
        };
        if indirect && self.is_interface(start) || named && self.is_pointer(ty) {
            return Vec::new();
        }
        if let Some(list) = self.methods_by_field(start, indirect) {
            return list;
        }
        let mut found: Vec<MethodEntry> = Vec::new();
        let mut hidden: FxHashSet<(Symbol, Option<PkgId>)> = FxHashSet::default();
        let mut seen: FxHashSet<TypeId> = FxHashSet::default();
        let mut level = vec![Reached { ty: start, path: Vec::new(), indirect, multiple: false }];
        while !level.is_empty() {
            let mut here: FxHashMap<(Symbol, Option<PkgId>), u32> = FxHashMap::default();
            let mut candidates = Vec::new();
            let mut next: Vec<Reached> = Vec::new();
            for r in &level {
                if !seen.insert(r.ty) {
                    continue;
                }
                let weight = if r.multiple { 2 } else { 1 };
                for m in self.direct_methods(r) {
                    *here.entry((m.name, m.pkg)).or_insert(0) += weight;
                    candidates.push(m);
                }
                self.embedded(r, weight, &mut here, &mut next);
            }
            for m in candidates {
                let key = (m.name, m.pkg);
                if here[&key] == 1 && !hidden.contains(&key) {
                    found.push(m);
                }
            }
            hidden.extend(here.into_keys());
            level = next;
        }
        found
    }

    /// Methods of a struct type with one embedded field; `None` for other types, and for one inside of itself.
    fn methods_by_field(&mut self, ty: TypeId, indirect: bool) -> Option<Vec<MethodEntry>> {
        if !matches!(self.under_type(ty), Type::Struct(_)) {
            return None;
        }
        let fields = self.struct_fields(ty);
        let mut embedded = fields.iter().enumerate().filter(|f| f.1.embedded);
        let (Some((index, field)), None) = (embedded.next(), embedded.next()) else { return None };
        let (elem, pointer) = match self.check.types[field.ty] {
            Type::Pointer(e) => (e, true),
            _ => (field.ty, false),
        };
        if !self.embedding.insert(ty) {
            return None;
        }
        let inner = stacker::maybe_grow(64 << 10, 1 << 20, || self.methods(elem));
        self.embedding.remove(&ty);
        let mut found = self.direct_methods(&Reached { ty, path: Vec::new(), indirect, multiple: false });
        let mut hidden: FxHashSet<(Symbol, Option<PkgId>)> = found.iter().map(|m| (m.name, m.pkg)).collect();
        hidden.extend(fields.iter().map(|f| (f.name, if f.name.is_exported() { None } else { f.pkg })));
        found.extend(inner.iter().filter(|m| !hidden.contains(&(m.name, m.pkg))).map(|m| {
            let path = std::iter::once(index as u32).chain(m.path.iter().copied()).collect();
            MethodEntry { path, in_set: m.in_set || indirect || pointer, ..m.clone() }
        }));
        Some(found)
    }

    /// Methods that a reached type has itself.
    fn direct_methods(&mut self, r: &Reached) -> Vec<MethodEntry> {
        let entry = |name, pkg, kind, sig, in_set| {
            let (path, recv) = (r.path.clone(), r.ty);
            MethodEntry { name, pkg, path, recv, kind, sig, in_set }
        };
        if self.is_interface(r.ty) {
            let list = self.interface_methods(r.ty);
            let all = list.into_iter().enumerate();
            return all
                .map(|(i, (name, pkg, sig))| entry(name, pkg, MethodKind::Interface(i as u32), sig, true))
                .collect();
        }
        let Type::Named(n) = &self.check.types[r.ty] else { return Vec::new() };
        let targs = n.targs.clone();
        let declared = match n.origin.map(|o| &self.check.types[o]) {
            Some(Type::Named(generic)) => generic.methods.clone(),
            _ => n.methods.clone(),
        };
        let mut out = Vec::new();
        for m in declared {
            let env = self.method_env(m, &targs);
            let ty = self.check.obj_type(m);
            let sig = self.canon(ty, env);
            let ptr_recv = self.func_of(m).ptr_recv;
            let o = &self.check.objects[m.0 as usize];
            let pkg = if o.name.is_exported() { None } else { o.pkg };
            let kind = MethodKind::Declared(m, env, ptr_recv);
            out.push(entry(o.name, pkg, kind, sig, r.indirect || !ptr_recv));
        }
        out
    }

    /// The receiver's type arguments of a declared method as an environment.
    pub fn method_env(&mut self, method: ObjId, targs: &[TypeId]) -> EnvId {
        if targs.is_empty() {
            return EnvId(0);
        }
        let ty = self.check.obj_type(method);
        let Type::Signature(s) = &self.check.types[ty] else { panic!("method without a signature") };
        let params = s.recv_tparams.clone();
        self.env(&params, targs)
    }

    /// Adds the embedded types of a reached struct to the next level; all field names hide.
    fn embedded(
        &mut self,
        r: &Reached,
        weight: u32,
        here: &mut FxHashMap<(Symbol, Option<PkgId>), u32>,
        next: &mut Vec<Reached>,
    ) {
        if !matches!(self.under_type(r.ty), Type::Struct(_)) {
            return;
        }
        for (i, f) in self.struct_fields(r.ty).into_iter().enumerate() {
            let pkg = if f.name.is_exported() { None } else { f.pkg };
            *here.entry((f.name, pkg)).or_insert(0) += weight.max(1);
            if !f.embedded {
                continue;
            }
            let (ty, pointer) = match self.check.types[f.ty] {
                Type::Pointer(e) => (e, true),
                _ => (f.ty, false),
            };
            let mut path = r.path.clone();
            path.push(i as u32);
            match next.iter_mut().find(|n| n.ty == ty) {
                Some(n) => n.multiple = true,
                None => next.push(Reached { ty, path, indirect: r.indirect || pointer, multiple: r.multiple }),
            }
        }
    }
}
