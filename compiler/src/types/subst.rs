//! Substitution of type arguments for type parameters.

use super::Checker;
use super::object::{ObjId, ObjKind};
use super::ty::{Alias, Basic, Interface, Signature, Struct, Term, Type, TypeId};

impl<'a> Checker<'a> {
    /// The type with type parameters replaced by type arguments; the type itself if it has none of
    /// them. A type parameter without argument (`tparams` longer than `targs`) stays.
    pub fn subst(&mut self, t: TypeId, tparams: &[TypeId], targs: &[TypeId]) -> TypeId {
        if tparams.is_empty() {
            return t;
        }
        if let Some(alias) = self.types.alias(t)
            && !alias.targs.is_empty()
        {
            return self.subst_alias(t, alias.clone(), tparams, targs);
        }
        match &self.types[t] {
            Type::Basic(_) => t,
            Type::TypeParam(_) => {
                let t = self.types.resolve(t);
                let at = tparams.iter().position(|&p| p == t);
                at.and_then(|i| targs.get(i).copied()).unwrap_or(t)
            }
            &Type::Pointer(e) => {
                let new = self.subst(e, tparams, targs);
                self.rebuilt(t, new != e, Type::Pointer(new))
            }
            &Type::Slice(e) => {
                let new = self.subst(e, tparams, targs);
                self.rebuilt(t, new != e, Type::Slice(new))
            }
            &Type::Array(e, n) => {
                let new = self.subst(e, tparams, targs);
                self.rebuilt(t, new != e, Type::Array(new, n))
            }
            &Type::Chan(dir, e) => {
                let new = self.subst(e, tparams, targs);
                self.rebuilt(t, new != e, Type::Chan(dir, new))
            }
            &Type::Map(k, v) => {
                let (nk, nv) = (self.subst(k, tparams, targs), self.subst(v, tparams, targs));
                self.rebuilt(t, (nk, nv) != (k, v), Type::Map(nk, nv))
            }
            Type::Tuple(list) => {
                let list = list.clone();
                let new = self.subst_list(&list, tparams, targs);
                self.rebuilt(t, new != list, Type::Tuple(new))
            }
            Type::Union(terms) => {
                let terms = terms.clone();
                let new: Vec<Term> =
                    terms.iter().map(|m| Term { tilde: m.tilde, ty: self.subst(m.ty, tparams, targs) }).collect();
                self.rebuilt(t, new != terms, Type::Union(new))
            }
            Type::Struct(s) => {
                let s = s.clone();
                let fields = self.subst_vars(&s.fields, tparams, targs);
                let changed = fields != s.fields;
                self.rebuilt(t, changed, Type::Struct(Box::new(Struct { fields, tags: s.tags })))
            }
            Type::Signature(s) => {
                let s = s.clone();
                let params = self.subst_vars(&s.params, tparams, targs);
                let results = self.subst_vars(&s.results, tparams, targs);
                let changed = params != s.params || results != s.results;
                self.rebuilt(t, changed, Type::Signature(Box::new(Signature { params, results, ..*s })))
            }
            Type::Interface(_) => self.subst_interface(t, tparams, targs),
            Type::Named(n) => {
                let (origin, old) = match n.origin {
                    Some(origin) => (origin, n.targs.clone()),
                    None if n.implicit.is_empty() => return t,
                    None => (self.types.resolve(t), n.implicit.clone()),
                };
                if old.len() != self.instance_tparams(origin).len() {
                    // A wrong number of type arguments, which was reported.
                    return Basic::Invalid.id();
                }
                let new = self.subst_list(&old, tparams, targs);
                if new == old { t } else { self.named_instance(origin, new) }
            }
        }
    }

    /// An instance of a generic alias keeps its name.
    fn subst_alias(&mut self, t: TypeId, alias: Alias, tparams: &[TypeId], targs: &[TypeId]) -> TypeId {
        let denoted = self.subst(alias.denoted, tparams, targs);
        let list = self.subst_list(&alias.targs, tparams, targs);
        if denoted == alias.denoted && list == alias.targs { t } else { self.types.add_alias(alias.obj, list, denoted) }
    }

    fn rebuilt(&mut self, old: TypeId, changed: bool, new: Type) -> TypeId {
        if changed { self.types.add(new) } else { old }
    }

    /// [`Checker::subst`] for several types.
    pub fn subst_list(&mut self, list: &[TypeId], tparams: &[TypeId], targs: &[TypeId]) -> Vec<TypeId> {
        list.iter().map(|&t| self.subst(t, tparams, targs)).collect()
    }

    /// Variables with substituted types; those that change are copies.
    fn subst_vars(&mut self, list: &[ObjId], tparams: &[TypeId], targs: &[TypeId]) -> Vec<ObjId> {
        let mut out = Vec::with_capacity(list.len());
        for &v in list {
            let old = self.var_ty(v);
            let new = self.subst(old, tparams, targs);
            out.push(if new == old { v } else { self.retyped(v, new) });
        }
        out
    }

    /// A copy of a variable or method with another type.
    pub(super) fn retyped(&mut self, obj: ObjId, ty: TypeId) -> ObjId {
        let mut new = self.obj(obj).clone();
        new.ty = Some(ty);
        match &mut new.kind {
            ObjKind::Var(v) => v.origin = v.origin.or(Some(obj)),
            ObjKind::Func(f) => f.origin = f.origin.or(Some(obj)),
            _ => {}
        }
        self.add_object(new)
    }

    fn subst_interface(&mut self, t: TypeId, tparams: &[TypeId], targs: &[TypeId]) -> TypeId {
        let i = self.interface(t);
        let (methods, embedded) = (i.methods.clone(), i.embedded.clone());
        let (implicit, incomplete) = (i.implicit, i.incomplete);
        let new_methods = self.subst_vars(&methods, tparams, targs);
        let new_embedded: Vec<_> = embedded.iter().map(|&(e, pos)| (self.subst(e, tparams, targs), pos)).collect();
        if new_methods == methods && new_embedded == embedded {
            return t;
        }
        let new = Interface { methods: new_methods, embedded: new_embedded, implicit, incomplete, type_set: None };
        self.types.add(Type::Interface(Box::new(new)))
    }
}
