//! Field and method lookup (spec: Selectors, Method sets), and what a type misses of an interface.
//!
//! Breadth first through embedded fields: the shallowest depth that has the name wins, several at
//! that depth collide.

use super::Checker;
use super::object::{ObjId, ObjKind, PkgId};
use super::ty::{Type, TypeId};
use crate::source::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

/// Result of a lookup.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    /// The field or method; `None` if there is none, if several collide (then the path is not empty),
    /// or if a method needs a pointer receiver (then `indirect` is set).
    pub obj: Option<ObjId>,
    /// Field indices through embedded fields; the last is the field's or method's own index.
    pub path: Vec<u32>,
    /// Whether there was a pointer on the way.
    pub indirect: bool,
}

/// A type at some depth of the search.
struct Embedded {
    ty: TypeId,
    /// The step that leads to it; none for the type that the search begins with.
    step: Option<usize>,
    indirect: bool,
    /// The type occurs several times at this depth: everything in it collides.
    multiples: bool,
}

/// The embedded fields that a search has followed.
#[derive(Default)]
struct Steps {
    /// The step before, and the index of the field.
    list: Vec<(Option<usize>, u32)>,
}

impl Steps {
    fn add(&mut self, before: Option<usize>, field: u32) -> Option<usize> {
        self.list.push((before, field));
        Some(self.list.len() - 1)
    }

    /// The indices of the fields up to a step, and one more.
    fn path(&self, to: Option<usize>, last: u32) -> Vec<u32> {
        let mut path = vec![last];
        let mut at = to;
        while let Some(i) = at {
            path.push(self.list[i].1);
            at = self.list[i].0;
        }
        path.reverse();
        path
    }
}

/// An entry of a method set.
#[derive(Clone, Debug)]
pub struct MethodSetEntry {
    /// The method.
    pub obj: ObjId,
    /// Path to it, as in [`Lookup`].
    pub path: Vec<u32>,
    /// Whether there is a pointer on the way.
    pub indirect: bool,
}

/// Why a method is missing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    NotFound,
    WrongName,
    Unexported,
    WrongSignature,
    Ambiguous,
    PointerReceiver,
    Field,
}

/// Decides whether two method types count as the same.
pub(super) type Equivalent<'e, 'a> = dyn FnMut(&mut Checker<'a>, TypeId, TypeId) -> bool + 'e;

impl<'a> Checker<'a> {
    /// Looks up a field or method `name`, as used in package `pkg`, in a type. `addressable` says
    /// whether methods with pointer receivers may be called on it.
    pub fn lookup_field_or_method(
        &mut self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Lookup {
        // A defined pointer type has the fields of its base, but no methods.
        if matches!(self.types[t], Type::Named(_)) {
            let u = self.under(t);
            if matches!(self.types[u], Type::Pointer(_)) {
                let found = self.lookup_rec(u, false, pkg, name, fold_case);
                let is_method = found.obj.is_some_and(|o| matches!(self.obj(o).kind, ObjKind::Func(_)));
                return if is_method { Lookup::default() } else { found };
            }
        }
        self.lookup_rec(t, addressable, pkg, name, fold_case)
    }

    fn lookup_rec(
        &mut self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Lookup {
        if name.is_blank() {
            return Lookup::default();
        }
        let (ty, is_ptr) = self.deref(t);
        if is_ptr && self.is_interface(ty) {
            return Lookup::default();
        }
        let mut current = vec![Embedded { ty, step: None, indirect: is_ptr, multiples: false }];
        let mut steps = Steps::default();
        let mut seen: FxHashSet<TypeId> = FxHashSet::default();
        while !current.is_empty() {
            let mut next = Vec::new();
            let mut found: Option<Lookup> = None;
            for e in &current {
                // Identical instances are one type.
                if matches!(self.types[e.ty], Type::Named(_)) && !seen.insert(self.types.resolve(e.ty)) {
                    continue;
                }
                let here = self.lookup_here(e, pkg, name, fold_case);
                let (obj, index) = match here {
                    Some(here) => here,
                    None if found.is_some() => continue,
                    None => {
                        self.embedded_types(e, &mut steps, &mut next);
                        continue;
                    }
                };
                let path = steps.path(e.step, index);
                if found.is_some() || e.multiples {
                    return Lookup { obj: None, path, indirect: false };
                }
                found = Some(Lookup { obj: Some(obj), path, indirect: e.indirect });
            }
            if let Some(found) = found {
                let needs_ptr = found.obj.is_some_and(|o| self.has_ptr_recv(o));
                if needs_ptr && !found.indirect && !addressable {
                    return Lookup { indirect: true, ..Lookup::default() };
                }
                return found;
            }
            current = self.consolidate(next);
        }
        Lookup::default()
    }

    /// Looks into one type.
    fn lookup_here(&mut self, e: &Embedded, pkg: Option<PkgId>, name: Symbol, fold_case: bool) -> Option<(ObjId, u32)> {
        if matches!(self.types[e.ty], Type::Named(_))
            && let Some((i, m)) = self.lookup_named_method(e.ty, pkg, name, fold_case)
        {
            return Some((m, i as u32));
        }
        let u = self.under(e.ty);
        match &self.types[u] {
            Type::Struct(s) => {
                let hit = s.fields.iter().position(|&f| self.same_id(f, pkg, name, fold_case));
                hit.map(|i| (s.fields[i], i as u32))
            }
            Type::Interface(_) => {
                let set = self.type_set(u);
                let hit = set.methods.iter().position(|&m| self.same_id(m, pkg, name, fold_case));
                hit.map(|i| (set.methods[i], i as u32))
            }
            _ => None,
        }
    }

    /// Adds the types that a struct type embeds to those of the next depth.
    fn embedded_types(&mut self, e: &Embedded, steps: &mut Steps, next: &mut Vec<Embedded>) {
        let u = self.under(e.ty);
        let Type::Struct(s) = &self.types[u] else { return };
        for (i, &f) in s.fields.iter().enumerate() {
            if self.var(f).is_some_and(|v| v.embedded) {
                let (ty, is_ptr) = self.deref(self.var_ty(f));
                let step = steps.add(e.step, i as u32);
                next.push(Embedded { ty, step, indirect: e.indirect || is_ptr, multiples: e.multiples });
            }
        }
    }

    /// Merges equal types of a depth, marking them as occurring several times.
    fn consolidate(&mut self, list: Vec<Embedded>) -> Vec<Embedded> {
        if list.len() <= 1 {
            return list;
        }
        let mut out: Vec<Embedded> = Vec::with_capacity(list.len());
        let mut named: FxHashMap<TypeId, usize> = FxHashMap::default();
        for e in list {
            let same = match self.types[e.ty] {
                Type::Named(_) => {
                    let old = named.get(&self.types.resolve(e.ty)).copied();
                    named.entry(self.types.resolve(e.ty)).or_insert(out.len());
                    old
                }
                _ => out.iter().position(|o| self.identical(o.ty, e.ty)),
            };
            match same {
                Some(i) => out[i].multiples = true,
                None => out.push(e),
            }
        }
        out
    }

    /// Whether a method has a pointer receiver.
    pub fn has_ptr_recv(&self, m: ObjId) -> bool {
        matches!(&self.obj(m).kind, ObjKind::Func(f) if f.ptr_recv)
    }

    /// The method set of a type, sorted by name (spec: Method sets): what a value of the type, not
    /// addressable, can call.
    pub fn method_set(&mut self, t: TypeId) -> Vec<MethodSetEntry> {
        let mut names: Vec<(Symbol, Option<PkgId>)> = Vec::new();
        let (base, _) = self.deref(t);
        self.method_names(base, &mut names, &mut FxHashSet::default());
        let path = |c: &Self, p: Option<PkgId>| p.map_or("", |p| c.packages[p.0 as usize].path.as_str());
        names.sort_by_key(|&(name, pkg)| (name.as_str(), path(self, pkg)));
        names.dedup();
        let mut out = Vec::new();
        for (name, pkg) in names {
            let found = self.lookup_field_or_method(t, false, pkg, name, false);
            if let Some(obj) = found.obj
                && matches!(self.obj(obj).kind, ObjKind::Func(_))
            {
                out.push(MethodSetEntry { obj, path: found.path, indirect: found.indirect });
            }
        }
        out
    }

    /// Names of all methods reachable from a type; unexported ones with their package.
    fn method_names(&mut self, t: TypeId, names: &mut Vec<(Symbol, Option<PkgId>)>, seen: &mut FxHashSet<TypeId>) {
        if !seen.insert(t) {
            return;
        }
        let mut methods = match &self.types[t] {
            Type::Named(n) => match n.origin {
                Some(origin) => self.declared_methods(origin),
                None => n.methods.clone(),
            },
            _ => Vec::new(),
        };
        let u = self.under(t);
        match self.types[u].clone() {
            Type::Struct(s) => {
                for f in s.fields {
                    if self.var(f).is_some_and(|v| v.embedded) {
                        let (base, _) = self.deref(self.var_ty(f));
                        self.method_names(base, names, seen);
                    }
                }
            }
            Type::Interface(_) => methods.extend(&self.type_set(u).methods),
            _ => {}
        }
        names.extend(methods.into_iter().map(|m| {
            let obj = self.obj(m);
            (obj.name, if obj.name.is_exported() { None } else { obj.pkg })
        }));
    }

    /// The first method of interface type `t` that `v` lacks, with the cause. With `is_static` unset
    /// methods that an interface `v` does not mention count as present.
    pub fn missing_method(&mut self, v: TypeId, t: TypeId, is_static: bool, cause: &mut String) -> Option<ObjId> {
        self.missing_method_by(v, t, is_static, &mut |c, x, y| c.identical(x, y), cause)
    }

    pub(super) fn missing_method_by(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        equivalent: &mut Equivalent<'_, 'a>,
        cause: &mut String,
    ) -> Option<ObjId> {
        let tu = self.under(t);
        let methods = self.type_set(tu).methods.clone();
        if methods.is_empty() {
            return None;
        }
        let vu = self.under(v);
        let v_set = matches!(self.types[vu], Type::Interface(_)).then(|| self.type_set(vu));
        for m in methods {
            let (pkg, name) = (self.obj(m).pkg, self.obj(m).name);
            let (found, why) = match &v_set {
                Some(set) => {
                    let f = set.methods.iter().copied().find(|&f| self.same_id(f, pkg, name, false));
                    if f.is_none() && !is_static {
                        continue;
                    }
                    (f, Missing::NotFound)
                }
                None => self.find_method(v, pkg, name),
            };
            let (f, why) = match (found, why) {
                (Some(f), Missing::NotFound) => {
                    let (ft, mt) = (self.obj_type(f), self.obj_type(m));
                    if equivalent(self, ft, mt) {
                        continue;
                    }
                    (Some(f), Missing::WrongSignature)
                }
                other => other,
            };
            *cause = self.missing_cause(v, t, m, f, why);
            return Some(m);
        }
        None
    }

    /// The method of a type that is not an interface, or why it has none. With a method found the
    /// reason is meaningless.
    fn find_method(&mut self, v: TypeId, pkg: Option<PkgId>, name: Symbol) -> (Option<ObjId>, Missing) {
        let found = self.lookup_rec(v, false, pkg, name, false);
        match found.obj {
            Some(f) if matches!(self.obj(f).kind, ObjKind::Func(_)) => (Some(f), Missing::NotFound),
            Some(_) => (None, Missing::Field),
            None if !found.path.is_empty() => (None, Missing::Ambiguous),
            None if found.indirect => (None, Missing::PointerReceiver),
            None => {
                let alt = self.lookup_rec(v, false, pkg, name, true).obj;
                match alt.filter(|&f| matches!(self.obj(f).kind, ObjKind::Func(_))) {
                    Some(f) if self.obj(f).name == name => (Some(f), Missing::Unexported),
                    Some(f) => (Some(f), Missing::WrongName),
                    None => (None, Missing::NotFound),
                }
            }
        }
    }

    fn missing_cause(&mut self, v: TypeId, t: TypeId, m: ObjId, f: Option<ObjId>, why: Missing) -> String {
        let name = self.obj(m).name;
        if let Some(f) = f {
            self.obj_type(f);
        }
        let have_want =
            |c: &Self, full: bool| (f.map_or(String::new(), |f| c.func_string(f, full)), c.func_string(m, full));
        match why {
            Missing::NotFound if self.is_interface_ptr(v) => format!("({})", self.interface_ptr_error(v)),
            Missing::NotFound if self.is_interface_ptr(t) => format!("({})", self.interface_ptr_error(t)),
            Missing::NotFound => format!("(missing method {name})"),
            Missing::WrongName => {
                let (have, want) = have_want(self, false);
                format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Missing::Unexported => format!("(unexported method {name})"),
            Missing::WrongSignature => {
                let (mut have, mut want) = have_want(self, false);
                if have == want {
                    (have, want) = have_want(self, true);
                }
                if have == want {
                    return format!("(wrong type for method {name})");
                }
                format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Missing::Ambiguous => format!("(ambiguous selector {}.{name})", self.type_string(v)),
            Missing::PointerReceiver => format!("(method {name} has pointer receiver)"),
            Missing::Field => format!("({}.{name} is a field, not a method)", self.type_string(v)),
        }
    }

    /// Whether `v` has all methods of interface type `t`; the cause if not.
    pub fn has_all_methods(&mut self, v: TypeId, t: TypeId, is_static: bool, cause: &mut String) -> bool {
        self.has_all_methods_by(v, t, is_static, &mut |c, x, y| c.identical(x, y), cause)
    }

    pub(super) fn has_all_methods_by(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        equivalent: &mut Equivalent<'_, 'a>,
        cause: &mut String,
    ) -> bool {
        if !self.is_valid(v) {
            return true;
        }
        self.missing_method_by(v, t, is_static, equivalent, cause).is_none()
            || self.has_invalid_embedded_fields(v, &mut FxHashSet::default())
    }

    fn has_invalid_embedded_fields(&mut self, t: TypeId, seen: &mut FxHashSet<TypeId>) -> bool {
        let mut u = self.under(t);
        if let Type::Pointer(base) = self.types[u] {
            u = self.under(base);
        }
        if !seen.insert(u) {
            return false;
        }
        let Type::Struct(s) = self.types[u].clone() else { return false };
        s.fields.into_iter().any(|f| {
            let ty = self.var_ty(f);
            self.var(f).is_some_and(|v| v.embedded)
                && (!self.is_valid(ty) || self.has_invalid_embedded_fields(ty, seen))
        })
    }

    /// Whether the type is a pointer to an interface or type parameter.
    pub fn is_interface_ptr(&mut self, t: TypeId) -> bool {
        match self.under_type(t) {
            Type::Pointer(base) => self.is_interface(base),
            _ => false,
        }
    }

    /// What is wrong with a pointer to an interface.
    pub fn interface_ptr_error(&mut self, t: TypeId) -> String {
        let text = self.type_string(t);
        match self.under_type(t) {
            Type::Pointer(base) if self.is_type_param(base) => {
                format!("type {text} is pointer to type parameter, not type parameter")
            }
            _ => format!("type {text} is pointer to interface, not interface"),
        }
    }

    /// Whether a value of interface type `v` can have dynamic type `t`.
    pub fn assertable_to(&mut self, v: TypeId, t: TypeId, cause: &mut String) -> bool {
        self.is_interface(t) || self.has_all_methods(t, v, false, cause)
    }

    /// The message for a selector that a type does not have; `obj` is one with another spelling.
    pub fn lookup_error(&mut self, t: TypeId, sel: Symbol, obj: Option<ObjId>, struct_lit: bool) -> String {
        let ty = self.type_string(t);
        let tail = |s: Symbol| s.as_str().char_indices().nth(1).map_or(s.as_str(), |(i, _)| &s.as_str()[i..]);
        let (mut misspelled, mut unexported, mut inaccessible) = (false, false, false);
        let alt = obj.map_or(sel, |o| self.obj(o).name);
        if let Some(o) = obj {
            if self.obj(o).pkg == Some(self.env.pkg) {
                misspelled = true;
            } else if sel.is_exported() {
                misspelled = alt.is_exported();
                unexported = !misspelled && tail(sel) == tail(alt);
            } else if alt.is_exported() {
                misspelled = tail(sel) == tail(alt);
            } else {
                inaccessible = sel == alt;
            }
        }
        let what = match obj.map(|o| &self.obj(o).kind) {
            Some(ObjKind::Var(_)) => "field",
            Some(ObjKind::Func(_)) => "method",
            _ => "object",
        };
        let hidden = if unexported { "unexported " } else { "" };
        if struct_lit {
            if inaccessible {
                return format!("cannot refer to unexported field {alt} in struct literal of type {ty}");
            }
            let but = if misspelled || unexported { format!(", but does have {hidden}{alt}") } else { String::new() };
            return format!("unknown field {sel} in struct literal of type {ty}{but}");
        }
        if inaccessible {
            return format!("cannot refer to unexported {what} {alt}");
        }
        let but =
            if misspelled || unexported { format!(", but does have {hidden}{what} {alt}") } else { String::new() };
        format!("type {ty} has no field or method {sel}{but}")
    }
}
