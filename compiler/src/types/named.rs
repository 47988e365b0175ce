//! Defined types and lazily expanded instances of generic types.
//!
//! An instance is made without looking at the generic type's declaration, so that recursive generic
//! types work; its right side and its methods are substituted when they are first asked for.

use super::Checker;
use super::object::{Func, ObjId, ObjKind, PkgId};
use super::suggest::equal_fold;
use super::ty::{Basic, Named, Type, TypeId};
use crate::source::Symbol;

/// Stands for a method of an instance that has not been asked for.
const UNEXPANDED: ObjId = ObjId(u32::MAX);

impl<'a> Checker<'a> {
    /// A new defined type for a type name, without right side.
    pub(super) fn new_named(&mut self, obj: ObjId, origin: Option<TypeId>, targs: Vec<TypeId>) -> TypeId {
        let named = Named { origin, targs, ..Named::new(obj) };
        self.types.add(Type::Named(Box::new(named)))
    }

    /// The defined type that a type is.
    pub fn named(&self, t: TypeId) -> Option<&Named> {
        match &self.types[t] {
            Type::Named(n) => Some(n),
            _ => None,
        }
    }

    /// # Panics
    /// If the type is not a defined one.
    pub fn named_mut(&mut self, t: TypeId) -> &mut Named {
        match &mut self.types[t] {
            Type::Named(n) => n,
            other => panic!("not a defined type: {other:?}"),
        }
    }

    /// The generic type of an instance, or the type itself.
    pub fn origin(&self, t: TypeId) -> TypeId {
        self.named(t).and_then(|n| n.origin).unwrap_or_else(|| self.types.resolve(t))
    }

    /// The type parameters that an instance of the type replaces.
    pub(super) fn instance_tparams(&self, origin: TypeId) -> Vec<TypeId> {
        match self.named(origin) {
            Some(n) => [&n.tparams[..], &n.implicit].concat(),
            None => Vec::new(),
        }
    }

    /// The right side of a type's declaration, substituted for an instance; `None` while the
    /// declaration is being checked.
    pub(super) fn named_rhs(&mut self, t: TypeId) -> Option<TypeId> {
        let n = self.named(t)?;
        let Some(origin) = n.origin else { return n.rhs };
        if n.rhs.is_some() {
            return n.rhs;
        }
        let targs = n.targs.clone();
        let rhs = self.named(origin)?.rhs?;
        let tparams = self.instance_tparams(origin);
        // Instances inside count as written where this one is.
        let pos = self.named(t)?.pos;
        let saved = std::mem::replace(&mut self.instance_pos, pos);
        let rhs = if tparams.len() == targs.len() { self.subst(rhs, &tparams, &targs) } else { Basic::Invalid.id() };
        self.instance_pos = saved;
        self.named_mut(t).rhs = Some(rhs);
        Some(rhs)
    }

    /// The methods of a generic or ordinary type as declared.
    pub(super) fn declared_methods(&self, t: TypeId) -> Vec<ObjId> {
        self.named(t).map_or(Vec::new(), |n| n.methods.clone())
    }

    /// A method of a defined type by name, as used in a package.
    pub(super) fn lookup_named_method(
        &mut self,
        t: TypeId,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Option<(usize, ObjId)> {
        let n = self.named(t)?;
        if self.obj(n.obj).pkg != pkg && !name.is_exported() && !fold_case {
            return None;
        }
        let origin = self.named(n.origin.unwrap_or(t))?;
        let same = |m: ObjId| {
            let have = self.obj(m).name;
            have == name || fold_case && equal_fold(have, name)
        };
        let i = origin.methods.iter().position(|&m| same(m))?;
        Some((i, self.named_method(t, i)))
    }

    /// A method of a defined type by index; of an instance, substituted.
    pub fn named_method(&mut self, t: TypeId, i: usize) -> ObjId {
        let t = self.types.resolve(t);
        let n = self.named(t).expect("a defined type");
        let Some(origin) = n.origin else { return n.methods[i] };
        if let Some(&m) = n.methods.get(i)
            && m != UNEXPANDED
        {
            return m;
        }
        let m = self.expand_method(t, origin, i);
        let n = self.named_mut(t);
        if n.methods.len() <= i {
            n.methods.resize(i + 1, UNEXPANDED);
        }
        n.methods[i] = m;
        m
    }

    /// All methods of a defined type, in source order; of an instance, substituted.
    pub fn named_methods(&mut self, t: TypeId) -> Vec<ObjId> {
        let origin = self.origin(t);
        let count = self.named(origin).map_or(0, |n| n.methods.len());
        (0..count).map(|i| self.named_method(t, i)).collect()
    }

    fn expand_method(&mut self, t: TypeId, origin: TypeId, i: usize) -> ObjId {
        let generic = self.named(origin).expect("a generic type").methods[i];
        let sig_ty = self.obj_type(generic);
        let Type::Signature(sig) = self.types[sig_ty].clone() else { return generic };
        let Some(recv) = sig.recv else { return generic };
        let (base, _) = self.deref(self.var_ty(recv));
        if self.types.resolve(base) == t {
            return generic;
        }
        let targs = self.named(t).expect("an instance").targs.clone();
        let mut new = sig.clone();
        if sig.recv_tparams.len() == targs.len() {
            let substituted = self.subst(sig_ty, &sig.recv_tparams, &targs);
            new = Box::new(self.sig(substituted).clone());
        }
        new.recv_tparams = Vec::new();
        let ptr_recv = self.has_ptr_recv(generic);
        let recv_ty = if ptr_recv { self.types.add(Type::Pointer(t)) } else { t };
        let mut recv_obj = self.obj(recv).clone();
        recv_obj.ty = Some(recv_ty);
        new.recv = Some(self.add_object(recv_obj));
        let mut method = self.obj(generic).clone();
        method.ty = Some(self.types.add(Type::Signature(new)));
        method.kind = ObjKind::Func(Func { ptr_recv, origin: Some(generic), interface: false });
        self.add_object(method)
    }
}
