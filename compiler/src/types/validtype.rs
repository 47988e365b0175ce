//! Types that contain themselves (spec: Type declarations): values of such a type would be infinite.
//!
//! Walks through arrays, structs, unions and embedded interfaces. Type parameters stand for the
//! arguments of the innermost instance on the way, so that `type T[P any] struct { f P }` with
//! `type S struct { f T[S] }` is found.

use super::Checker;
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;
use rustc_hash::FxHashSet;

/// The defined types on the way, the innermost last.
#[derive(Default)]
struct Nest {
    list: Vec<TypeId>,
    inside: FxHashSet<TypeId>,
}

impl Nest {
    fn push(&mut self, t: TypeId) {
        self.list.push(t);
        self.inside.insert(t);
    }

    fn pop(&mut self) {
        if let Some(t) = self.list.pop() {
            self.inside.remove(&t);
        }
    }
}

impl<'a> Checker<'a> {
    /// Reports a defined type that contains itself, and makes it invalid.
    pub(super) fn valid_type(&mut self, t: TypeId) {
        self.valid_type_rec(t, &mut Nest::default(), &mut Vec::new());
    }

    fn valid_type_rec(&mut self, t: TypeId, nest: &mut Nest, path: &mut Vec<TypeId>) -> bool {
        match &self.types[t] {
            &Type::Array(elem, _) => self.valid_type_rec(elem, nest, path),
            Type::Struct(s) => {
                let types = self.types_of(&s.fields);
                types.into_iter().all(|t| self.valid_type_rec(t, nest, path))
            }
            Type::Union(terms) => {
                let terms = terms.clone();
                terms.into_iter().all(|term| self.valid_type_rec(term.ty, nest, path))
            }
            Type::Interface(i) => {
                let embedded = i.embedded.clone();
                embedded.into_iter().all(|(t, _)| self.valid_type_rec(t, nest, path))
            }
            Type::Named(_) => self.valid_named(t, nest, path),
            Type::TypeParam(_) => {
                let Some(&inst) = nest.list.last() else { return true };
                let targs = self.named(inst).map_or(Vec::new(), |n| n.targs.clone());
                let tparams = self.instance_tparams(self.origin(inst));
                let t = self.types.resolve(t);
                match tparams.iter().position(|&p| p == t).and_then(|i| targs.get(i).copied()) {
                    Some(targ) => {
                        // The argument was written outside of the instance.
                        nest.pop();
                        let ok = self.valid_type_rec(targ, nest, path);
                        nest.push(inst);
                        ok
                    }
                    None => true,
                }
            }
            _ => true,
        }
    }

    /// Reports interface literals that mention themselves through the methods of what they embed, as in
    /// `type I interface { m() interface { I } }`: such types have no finite description.
    pub(super) fn anonymous_cycles(&mut self) {
        let mut literals = std::mem::take(&mut self.interface_literals);
        literals.sort_by_key(|&(_, pos)| pos);
        let mut done = FxHashSet::default();
        for (t, pos) in literals {
            if self.mentions_itself(t, &mut Vec::new(), &mut done) {
                let msg =
                    "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
                self.error(Code::InvalidDeclCycle, pos, msg);
            }
        }
    }

    /// Whether type literals lead from a type to an interface on the path.
    fn mentions_itself(&mut self, t: TypeId, path: &mut Vec<TypeId>, done: &mut FxHashSet<TypeId>) -> bool {
        let t = self.types.resolve(t);
        let inner = match &self.types[t] {
            Type::Interface(_) if path.contains(&t) => return true,
            Type::Interface(_) => {
                if !done.insert(t) {
                    return false;
                }
                let set = self.type_set(t);
                self.types_of(&set.methods)
            }
            &Type::Pointer(e) | &Type::Slice(e) | &Type::Array(e, _) | &Type::Chan(_, e) => vec![e],
            &Type::Map(k, v) => vec![k, v],
            Type::Struct(s) => self.types_of(&s.fields),
            Type::Signature(s) => [self.types_of(&s.params), self.types_of(&s.results)].concat(),
            Type::Tuple(list) => list.clone(),
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) => return false,
        };
        path.push(t);
        let found = inner.into_iter().any(|t| self.mentions_itself(t, path, done));
        path.pop();
        found
    }

    fn valid_named(&mut self, t: TypeId, nest: &mut Nest, path: &mut Vec<TypeId>) -> bool {
        let t = self.types.resolve(t);
        if self.valid_types.contains(&t) {
            return true;
        }
        // Identical instances are one type.
        if nest.inside.contains(&t) {
            let origin = self.origin(t);
            for t in [origin, t] {
                let n = self.named_mut(t);
                n.rhs = Some(Basic::Invalid.id());
                n.underlying = Some(Basic::Invalid.id());
            }
            let start = path.iter().position(|&p| p == t).expect("the start of the cycle");
            let cycle: Vec<_> = path[start..].iter().map(|&p| self.cycle_step(p)).collect();
            self.cycle_error_at(&cycle, 0);
            return false;
        }
        let origin = self.origin(t);
        let closed = origin == t && !self.is_generic(t) || self.closed(t);
        let Some(rhs) = self.named(origin).and_then(|n| n.rhs) else { return true };
        nest.push(t);
        path.push(t);
        let ok = self.valid_type_rec(rhs, nest, path);
        nest.pop();
        path.pop();
        if ok && closed {
            self.valid_types.insert(t);
        }
        ok
    }

    /// Whether what a type means does not depend on type parameters, as far as is easily seen.
    pub(super) fn closed(&mut self, t: TypeId) -> bool {
        let t = self.types.resolve(t);
        match &self.types[t] {
            Type::Basic(_) => true,
            &Type::Pointer(e) | &Type::Slice(e) | &Type::Array(e, _) | &Type::Chan(_, e) => self.closed(e),
            &Type::Map(k, v) => self.closed(k) && self.closed(v),
            Type::Named(n) if n.targs.is_empty() => n.implicit.is_empty() && !self.is_generic(t),
            Type::Named(n) => {
                if let Some(&known) = self.closed_types.get(&t) {
                    return known;
                }
                let targs = n.targs.clone();
                let closed = targs.into_iter().all(|t| self.closed(t));
                self.closed_types.insert(t, closed);
                closed
            }
            _ => false,
        }
    }
}
