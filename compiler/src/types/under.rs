//! Underlying types, type sets as lists of types, and core types (spec: Underlying types, Core types).

use super::Checker;
use super::object::ObjId;
use super::ty::{Basic, ChanDir, Interface, Type, TypeId, UNIVERSE_ANY};
use rustc_hash::FxHashSet;

impl<'a> Checker<'a> {
    /// The underlying type; for a type parameter its constraint interface. Invalid for a type whose
    /// declaration is still being checked.
    pub fn under(&mut self, t: TypeId) -> TypeId {
        match &self.types[t] {
            Type::Named(n) => match n.underlying {
                Some(u) => u,
                None => self.resolve_under(t),
            },
            Type::TypeParam(_) => self.constraint_iface(t),
            _ => self.types.resolve(t),
        }
    }

    /// A copy of the underlying type.
    pub fn under_type(&mut self, t: TypeId) -> Type {
        let u = self.under(t);
        self.types[u].clone()
    }

    /// The basic type that a type's underlying type is.
    pub fn basic_under(&mut self, t: TypeId) -> Option<Basic> {
        let u = self.under(t);
        match self.types[u] {
            Type::Basic(b) => Some(b),
            _ => None,
        }
    }

    /// Follows the right sides of declarations; remembers the result for all types on the way.
    fn resolve_under(&mut self, t: TypeId) -> TypeId {
        let (mut path, mut seen) = (Vec::new(), FxHashSet::default());
        let mut at = t;
        let u = loop {
            at = self.types.resolve(at);
            let Type::Named(n) = &self.types[at] else { break at };
            if let Some(u) = n.underlying {
                break u;
            }
            if !seen.insert(at) {
                return Basic::Invalid.id();
            }
            path.push(at);
            match self.named_rhs(at) {
                Some(rhs) => at = rhs,
                None => return Basic::Invalid.id(),
            }
        };
        if matches!(self.types[u], Type::TypeParam(_)) {
            return self.constraint_iface(u);
        }
        for t in path {
            if let Type::Named(n) = &mut self.types[t] {
                n.underlying = Some(u);
            }
        }
        u
    }

    /// Pairs of type and underlying type for the terms of a type parameter's type set, `None` for
    /// "no specific types"; just the type for other types.
    pub fn typeset(&mut self, t: TypeId) -> Vec<Option<(TypeId, TypeId)>> {
        if !self.is_type_param(t) {
            let u = self.under(t);
            return vec![Some((t, u))];
        }
        match self.type_set_terms(t) {
            Some(terms) if !terms.is_empty() => {
                let pair = |c: &mut Self, term: &super::ty::Term| {
                    let u = if term.tilde { c.types.resolve(term.ty) } else { c.under(term.ty) };
                    Some((term.ty, u))
                };
                terms.iter().map(|term| pair(self, term)).collect()
            }
            _ => vec![None],
        }
    }

    /// The common underlying type of all types of a type set, channels of different direction being
    /// restricted to the narrower one; or why there is none.
    pub fn common_under(&mut self, t: TypeId) -> Result<TypeId, String> {
        let mut common: Option<(TypeId, TypeId)> = None;
        for term in self.typeset(t) {
            let Some((t, u)) = term else { return Err("no specific type".into()) };
            let Some((ct, cu)) = common else {
                common = Some((t, u));
                continue;
            };
            if let (&Type::Chan(cdir, celem), &Type::Chan(dir, elem)) = (&self.types[cu], &self.types[u]) {
                if !self.identical(celem, elem) {
                    let (ct, t) = (self.type_string(ct), self.type_string(t));
                    return Err(format!("channels {ct} and {t} have different element types"));
                }
                if cdir != dir {
                    if cdir == ChanDir::Both {
                        common = Some((t, u));
                    } else if dir != ChanDir::Both {
                        let (ct, t) = (self.type_string(ct), self.type_string(t));
                        return Err(format!("channels {ct} and {t} have conflicting directions"));
                    }
                }
                continue;
            }
            if !self.identical(cu, u) {
                let (ct, t) = (self.type_string(ct), self.type_string(t));
                return Err(format!("{ct} and {t} have different underlying types"));
            }
        }
        common.map(|(_, u)| u).ok_or_else(String::new)
    }

    /// The core type, if there is one.
    pub fn core_type(&mut self, t: TypeId) -> Option<TypeId> {
        self.common_under(t).ok()
    }

    /// A pointer's base type and true, or the type itself and false. Only for pointer literals.
    pub fn deref(&self, t: TypeId) -> (TypeId, bool) {
        match self.types[t] {
            Type::Pointer(base) => (base, true),
            _ => (t, false),
        }
    }

    /// The constraint of a type parameter as it was written.
    pub fn constraint(&self, tparam: TypeId) -> TypeId {
        match &self.types[tparam] {
            Type::TypeParam(p) => p.constraint,
            _ => Basic::Invalid.id(),
        }
    }

    /// The constraint of a type parameter as an interface.
    pub fn constraint_iface(&mut self, tparam: TypeId) -> TypeId {
        let bound = self.constraint(tparam);
        if self.is_type_param(bound) {
            return UNIVERSE_ANY;
        }
        let u = self.under(bound);
        match self.types[u] {
            Type::Interface(_) => u,
            Type::Basic(Basic::Invalid) => UNIVERSE_ANY,
            _ => {
                let pos = match &self.types[tparam] {
                    Type::TypeParam(p) => self.obj(p.obj).pos,
                    _ => unreachable!("a type parameter"),
                };
                let iface = Interface { embedded: vec![(bound, pos)], implicit: true, ..Interface::default() };
                let iface = self.types.add(Type::Interface(Box::new(iface)));
                if let Type::TypeParam(p) = &mut self.types[tparam] {
                    p.constraint = iface;
                }
                iface
            }
        }
    }

    /// The type of an object; declares it first if need be.
    pub fn obj_type(&mut self, obj: ObjId) -> TypeId {
        if self.obj(obj).ty.is_none() {
            self.obj_decl(obj);
        }
        self.var_ty(obj)
    }
}
