//! Scopes and the declaration of objects in them (spec: Declarations and scope).
//!
//! Local objects are entered into their scope at the point of the source where their scope starts, so
//! a lookup needs no position: what is found is in scope.

use super::Checker;
use super::object::{ObjId, ObjKind, Object, Scope, ScopeId, Var, VarKind};
use super::ty::TypeId;
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::Ident;

impl<'a> Checker<'a> {
    /// A new scope inside `parent`.
    pub fn new_scope(&mut self, parent: Option<ScopeId>) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        let up = parent.and_then(|p| if self.scope(p).names.is_empty() { self.scope(p).up } else { Some(p) });
        self.scopes.push(Scope { parent, up, ..Scope::default() });
        if let Some(p) = parent {
            self.scopes[p.0 as usize].children.push(id);
        }
        id
    }

    /// Opens a scope inside the current one and makes it the current one.
    pub fn open_scope(&mut self) -> ScopeId {
        let id = self.new_scope(Some(self.env.scope));
        self.env.scope = id;
        id
    }

    /// Goes back to the enclosing scope.
    pub fn close_scope(&mut self) {
        self.env.scope = self.scope(self.env.scope).parent.expect("the universe is never closed");
    }

    /// A scope.
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    /// The object of a name in one scope.
    pub fn lookup_in(&self, scope: ScopeId, name: Symbol) -> Option<ObjId> {
        self.scope(scope).names.get(&name).copied()
    }

    /// The object that a name denotes here, and the scope that declares it.
    pub fn lookup_scope(&self, name: Symbol) -> Option<(ScopeId, ObjId)> {
        let mut at = Some(self.env.scope);
        while let Some(id) = at {
            if let Some(obj) = self.lookup_in(id, name) {
                return Some((id, obj));
            }
            at = self.scope(id).up;
        }
        None
    }

    /// The object that a name denotes here.
    pub fn lookup(&self, name: Symbol) -> Option<ObjId> {
        self.lookup_scope(name).map(|(_, obj)| obj)
    }

    /// Enters an object into a scope; the object of that name that is already there, if any.
    pub fn insert(&mut self, scope: ScopeId, id: ObjId) -> Option<ObjId> {
        let name = self.obj(id).name;
        if let Some(alt) = self.lookup_in(scope, name) {
            return Some(alt);
        }
        if self.scope(scope).names.is_empty() {
            self.comes_between(scope);
        }
        self.scopes[scope.0 as usize].names.insert(name, id);
        let obj = self.obj_mut(id);
        if obj.parent.is_none() {
            obj.parent = Some(scope);
        }
        None
    }

    /// A scope gets its first name: scopes inside that looked past it no longer do.
    fn comes_between(&mut self, scope: ScopeId) {
        let up = self.scope(scope).up;
        let mut work = self.scope(scope).children.clone();
        while let Some(inner) = work.pop() {
            if self.scope(inner).up == up {
                self.scopes[inner.0 as usize].up = Some(scope);
                work.extend(&self.scope(inner).children);
            }
        }
    }

    /// Declares an object in a scope, from `start` on, and records it for its identifier.
    pub fn declare(&mut self, scope: ScopeId, ident: Option<&Ident>, id: ObjId, start: Pos) {
        let name = self.obj(id).name;
        if !name.is_blank() {
            if let Some(alt) = self.insert(scope, id) {
                let place = self.name_span(id);
                let mut err = self.new_error(Code::DuplicateDecl);
                err.add(place, format!("{name} redeclared in this block"));
                self.add_alt_decl(&mut err, alt);
                self.report_parts(err);
                return;
            }
            if start.is_some() {
                self.scopes[scope.0 as usize].starts.insert(id, start);
            }
        }
        if let Some(ident) = ident {
            self.record_def(ident.id, id);
        }
    }

    /// An object.
    pub fn obj(&self, id: ObjId) -> &Object {
        &self.objects[id.0 as usize]
    }

    /// An object, to change.
    pub fn obj_mut(&mut self, id: ObjId) -> &mut Object {
        &mut self.objects[id.0 as usize]
    }

    /// A new object of the current package and file.
    pub fn new_object(&mut self, name: Symbol, pos: Pos, ty: Option<TypeId>, kind: ObjKind) -> ObjId {
        let (pkg, file) = (Some(self.env.pkg), Some(self.env.file));
        self.add_object(Object { name, pos, file, pkg, parent: None, ty, kind })
    }

    /// Adds an object.
    pub fn add_object(&mut self, obj: Object) -> ObjId {
        let id = ObjId(self.objects.len() as u32);
        self.objects.push(obj);
        id
    }

    /// A new variable of the current package and file.
    pub fn new_var(&mut self, kind: VarKind, name: Symbol, pos: Pos, ty: Option<TypeId>) -> ObjId {
        let var = Var { kind, embedded: false, used: false, origin: None };
        self.new_object(name, pos, ty, ObjKind::Var(var))
    }

    /// The variable part of an object that is a variable.
    pub fn var(&self, id: ObjId) -> Option<&Var> {
        match &self.obj(id).kind {
            ObjKind::Var(v) => Some(v),
            _ => None,
        }
    }

    /// Marks a variable or package name as used.
    pub fn mark_used(&mut self, id: ObjId) {
        match &mut self.obj_mut(id).kind {
            ObjKind::Var(v) => v.used = true,
            ObjKind::PkgName { used, .. } | ObjKind::Label { used } => *used = true,
            _ => {}
        }
    }
}
