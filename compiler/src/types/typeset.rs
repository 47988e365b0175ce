//! Type sets of interfaces (spec: Interface types), and operations on lists of type terms.
//!
//! A type set is the intersection of the sets of an interface's elements. The terms are kept as a
//! normalised union: no term includes another one. `None` stands for all types, an empty list for the
//! empty set.

use super::Checker;
use super::object::{ObjId, PkgId};
use super::ty::{Term, Type, TypeId, TypeSet};
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Most terms a union may have.
pub(super) const MAX_TERMS: usize = 100;

/// A union of terms; `None` is the universe.
pub(super) type Terms = Option<Vec<Term>>;

/// The methods of an interface while its type set is computed.
#[derive(Default)]
struct Methods {
    all: Vec<ObjId>,
    pos: Vec<Pos>,
    /// Indices by name, unexported ones by package, too.
    index: FxHashMap<(Symbol, Option<PkgId>), usize>,
}

impl TypeSet {
    /// Whether no type is in it.
    pub fn is_empty(&self) -> bool {
        self.terms.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether the methods alone describe it, as they do for ordinary interfaces.
    pub fn is_method_set(&self) -> bool {
        !self.comparable && self.terms.is_none()
    }

    /// Whether all types are in it.
    pub fn is_all(&self) -> bool {
        self.is_method_set() && self.methods.is_empty()
    }

    /// Whether specific types are listed.
    pub fn has_terms(&self) -> bool {
        self.terms.as_ref().is_some_and(|t| !t.is_empty())
    }
}

impl<'a> Checker<'a> {
    /// The type set of an interface.
    pub fn type_set(&mut self, iface: TypeId) -> Rc<TypeSet> {
        let iface = self.under(iface);
        let i = self.interface(iface);
        if let Some(set) = &i.type_set {
            return set.clone();
        }
        if i.incomplete {
            return Rc::default();
        }
        let (methods, embedded) = (i.methods.clone(), i.embedded.clone());
        // Blocks infinite recursion through invalid embedding; validtype reports that.
        self.set_type_set(iface, Rc::default());
        let mut all = Methods::default();
        for m in methods {
            let pos = self.obj(m).pos;
            self.add_method(&mut all, pos, m, true);
        }
        let (mut terms, mut comparable) = (None, false);
        for (ty, pos) in embedded {
            let u = self.under(ty);
            let (t, c) = match &self.types[u] {
                Type::Interface(_) => {
                    let set = self.type_set(u);
                    for &m in &set.methods {
                        self.add_method(&mut all, pos, m, false);
                    }
                    (set.terms.clone(), set.comparable)
                }
                Type::Union(list) => {
                    let list = list.clone();
                    match self.union_terms(&list, pos) {
                        Some(terms) => (terms, false),
                        None => continue,
                    }
                }
                _ if !self.is_valid(u) => continue,
                _ => (Some(vec![Term { tilde: false, ty }]), false),
            };
            (terms, comparable) = self.intersect_sets(terms, comparable, t, c);
        }
        let mut methods = all.all;
        self.sort_methods(&mut methods);
        let set = Rc::new(TypeSet { methods, terms, comparable });
        self.set_type_set(iface, set.clone());
        set
    }

    fn set_type_set(&mut self, iface: TypeId, set: Rc<TypeSet>) {
        if let Type::Interface(i) = &mut self.types[iface] {
            i.type_set = Some(set);
        }
    }

    /// Sorts methods by name, then package path.
    pub(super) fn sort_methods(&self, methods: &mut [ObjId]) {
        methods.sort_by_key(|&m| {
            let obj = self.obj(m);
            let path = obj.pkg.map_or("", |p| self.packages[p.0 as usize].path.as_str());
            (obj.name.as_str(), if obj.name.is_exported() { "" } else { path })
        });
    }

    fn add_method(&mut self, all: &mut Methods, pos: Pos, m: ObjId, explicit: bool) {
        let (pkg, name) = (self.obj(m).pkg, self.obj(m).name);
        let id = (name, if name.is_exported() { None } else { pkg });
        let Some(&at) = all.index.get(&id) else {
            all.index.insert(id, all.all.len());
            all.all.push(m);
            all.pos.push(pos);
            return;
        };
        let (other, other_pos) = (all.all[at], all.pos[at]);
        let report = move |c: &mut Checker<'a>| {
            let mut err = c.new_error(Code::DuplicateMethod);
            err.add(pos, format!("duplicate method {name}"));
            err.add(other_pos, format!("other declaration of method {name}"));
            c.report_parts(err);
        };
        if explicit {
            report(self);
        } else {
            // Overlapping methods of embedded interfaces must have identical signatures; before Go 1.14 there
            // may be none.
            self.later(move |c| {
                let (t, u) = (c.var_ty(m), c.var_ty(other));
                if !c.allows(14) || !c.identical(t, u) {
                    report(c);
                }
            });
        }
    }

    /// The terms of a union; `None` if it is too large.
    fn union_terms(&mut self, list: &[Term], pos: Pos) -> Option<Terms> {
        let mut all: Terms = Some(Vec::new());
        for term in list {
            let u = self.under(term.ty);
            let terms = if matches!(self.types[u], Type::Interface(_)) {
                self.type_set(u).terms.clone()
            } else if !self.is_valid(u) {
                continue;
            } else if term.tilde && !self.identical(term.ty, u) {
                // No type has the term's type as underlying type: the term stands for no type.
                Some(Vec::new())
            } else {
                Some(vec![*term])
            };
            all = self.unite(all, terms);
            if all.as_ref().is_some_and(|t| t.len() > MAX_TERMS) {
                let msg = format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
                self.error(Code::InvalidUnion, pos, msg);
                return None;
            }
        }
        Some(all)
    }

    fn intersect_sets(&mut self, x: Terms, xcomp: bool, y: Terms, ycomp: bool) -> (Terms, bool) {
        let comparable = xcomp || ycomp;
        match self.intersect(x, y) {
            None => (None, comparable),
            Some(mut terms) => {
                if comparable {
                    terms.retain(|t| self.comparable_type(t.ty, false).is_ok());
                }
                (Some(terms), false)
            }
        }
    }

    /// The terms of a type's type set: of a type parameter's constraint, or of an interface; `None`
    /// when there are none that restrict it.
    pub fn type_set_terms(&mut self, t: TypeId) -> Option<Vec<Term>> {
        let u = self.under(t);
        match self.types[u] {
            Type::Interface(_) => self.type_set(u).terms.clone(),
            _ => Some(vec![Term { tilde: false, ty: t }]),
        }
    }

    fn unite(&mut self, x: Terms, y: Terms) -> Terms {
        let (Some(mut x), Some(y)) = (x, y) else { return None };
        x.extend(y);
        let mut out: Vec<Term> = Vec::new();
        for t in x {
            if out.iter().any(|&o| self.term_subset(t, o)) {
                continue;
            }
            out.retain(|&o| !self.term_subset(o, t));
            out.push(t);
        }
        Some(out)
    }

    fn intersect(&mut self, x: Terms, y: Terms) -> Terms {
        let (x, y) = match (x, y) {
            (None, t) | (t, None) => return t,
            (Some(x), Some(y)) => (x, y),
        };
        let mut out = Vec::new();
        for &a in &x {
            for &b in &y {
                if !self.disjoint(a, b) {
                    out.push(if !a.tilde || b.tilde { a } else { b });
                }
            }
        }
        self.unite(Some(out), Some(Vec::new()))
    }

    /// Whether two terms have no type in common. They have no interface types.
    pub(super) fn disjoint(&mut self, x: Term, y: Term) -> bool {
        let ux = if y.tilde { self.under(x.ty) } else { x.ty };
        let uy = if x.tilde { self.under(y.ty) } else { y.ty };
        !self.identical(ux, uy)
    }

    /// Whether all types of `x` are in `y`.
    pub(super) fn term_subset(&mut self, x: Term, y: Term) -> bool {
        !self.disjoint(x, y) && (!x.tilde || y.tilde)
    }

    /// Whether a type is in a term.
    pub(super) fn term_includes(&mut self, x: Term, t: TypeId) -> bool {
        let u = if x.tilde { self.under(t) } else { t };
        self.identical(x.ty, u)
    }

    /// Whether all types of `x` are in `y`.
    pub(super) fn terms_subset(&mut self, x: &Terms, y: &Terms) -> bool {
        match (x, y) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(x), Some(y)) => x.iter().all(|&t| y.iter().any(|&o| self.term_subset(t, o))),
        }
    }

    /// Whether two unions have the same types.
    pub(super) fn terms_equal(&mut self, x: &Terms, y: &Terms) -> bool {
        self.terms_subset(x, y) && self.terms_subset(y, x)
    }
}
