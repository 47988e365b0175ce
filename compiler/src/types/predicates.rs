//! Predicates on types: kinds, comparability, identity (spec: Properties of types and values).
//!
//! `is_x` asks about the underlying type, so it is false for type parameters; `all_x` asks whether
//! all types of a type parameter's type set are so.

use super::Checker;
use super::object::{ObjId, ObjKind, PkgId};
use super::suggest::equal_fold;
use super::ty::{Basic, Interface, Signature, Struct, Type, TypeId, UNIVERSE_RUNE};
use crate::source::Symbol;

/// Kinds of basic types.
fn numeric(b: Basic) -> bool {
    b.is_integer() || b.is_float() || b.is_complex()
}
fn string(b: Basic) -> bool {
    matches!(b, Basic::String | Basic::UntypedString)
}
fn boolean(b: Basic) -> bool {
    matches!(b, Basic::Bool | Basic::UntypedBool)
}
fn ordered(b: Basic) -> bool {
    b.is_integer() || b.is_float() || string(b)
}

/// How two types are compared.
#[derive(Clone, Copy)]
struct Comparer {
    ignore_tags: bool,
}

/// Pairs of interfaces under comparison: recursive interfaces are identical if nothing says otherwise.
type Pairs = Vec<(TypeId, TypeId)>;

macro_rules! basic_predicates {
    ($($(#[$doc:meta])* $is:ident $all:ident $test:expr;)*) => {
        impl<'a> Checker<'a> {
            $(
                $(#[$doc])*
                pub fn $is(&mut self, t: TypeId) -> bool {
                    self.basic_under(t).is_some_and($test)
                }
                /// The same for all types of a type parameter's type set.
                pub fn $all(&mut self, t: TypeId) -> bool {
                    self.all_basic(t, $test)
                }
            )*
        }
    };
}

basic_predicates! {
    /// Whether the underlying type is boolean.
    is_boolean all_boolean boolean;
    /// Whether the underlying type is an integer type.
    is_integer all_integer |b: Basic| b.is_integer();
    /// Whether the underlying type is an unsigned integer type.
    is_unsigned all_unsigned |b: Basic| b.is_unsigned();
    /// Whether the underlying type is a float type.
    is_float all_float |b: Basic| b.is_float();
    /// Whether the underlying type is a complex type.
    is_complex all_complex |b: Basic| b.is_complex();
    /// Whether the underlying type is numeric.
    is_numeric all_numeric numeric;
    /// Whether the underlying type is a string type.
    is_string all_string string;
    /// Whether the underlying type is an integer or float type.
    is_integer_or_float all_integer_or_float |b| b.is_integer() || b.is_float();
    /// Whether there are constants of the type.
    is_const_type all_const_type |b| boolean(b) || numeric(b) || string(b);
    /// Whether the underlying type is ordered.
    is_ordered all_ordered ordered;
    /// Whether the underlying type is numeric or a string type.
    is_numeric_or_string all_numeric_or_string |b| numeric(b) || string(b);
}

impl<'a> Checker<'a> {
    fn all_basic(&mut self, t: TypeId, test: impl Fn(Basic) -> bool) -> bool {
        if !self.is_type_param(t) {
            return self.basic_under(t).is_some_and(test);
        }
        match self.type_set_terms(t) {
            Some(terms) if !terms.is_empty() => terms.iter().all(|term| self.basic_under(term.ty).is_some_and(&test)),
            _ => false,
        }
    }

    /// Whether the type is not the invalid one.
    pub fn is_valid(&self, t: TypeId) -> bool {
        !matches!(self.types[t], Type::Basic(Basic::Invalid))
    }

    /// Whether the type is not untyped.
    pub fn is_typed(&self, t: TypeId) -> bool {
        !self.is_untyped(t)
    }

    /// Whether the type is one of the untyped ones.
    pub fn is_untyped(&self, t: TypeId) -> bool {
        matches!(self.types[t], Type::Basic(b) if b.is_untyped())
    }

    /// Whether the type is untyped and numeric.
    pub fn is_untyped_numeric(&self, t: TypeId) -> bool {
        matches!(self.types[t], Type::Basic(b) if b.is_untyped() && numeric(b))
    }

    /// Whether the type is predeclared, defined or a type parameter.
    pub fn has_name(&self, t: TypeId) -> bool {
        matches!(self.types[t], Type::Basic(_) | Type::Named(_) | Type::TypeParam(_))
    }

    /// Whether the type is neither a defined type nor a type parameter.
    pub fn is_type_lit(&self, t: TypeId) -> bool {
        !matches!(self.types[t], Type::Named(_) | Type::TypeParam(_))
    }

    /// Whether the underlying type is an interface; so it is for type parameters.
    pub fn is_interface(&mut self, t: TypeId) -> bool {
        let u = self.under(t);
        matches!(self.types[u], Type::Interface(_))
    }

    /// Whether the type is an interface and not a type parameter.
    pub fn is_non_type_param_interface(&mut self, t: TypeId) -> bool {
        !self.is_type_param(t) && self.is_interface(t)
    }

    /// Whether the type is a type parameter.
    pub fn is_type_param(&self, t: TypeId) -> bool {
        matches!(self.types[t], Type::TypeParam(_))
    }

    /// Whether the type is a generic type or alias that is not instantiated.
    pub fn is_generic(&self, t: TypeId) -> bool {
        if let Some(alias) = self.types.alias(t) {
            let of_params = |k: &ObjKind| matches!(k, ObjKind::TypeName { tparams, .. } if !tparams.is_empty());
            return alias.targs.is_empty() && of_params(&self.obj(alias.obj).kind);
        }
        matches!(&self.types[t], Type::Named(n) if n.origin.is_none() && !n.tparams.is_empty())
    }

    /// Whether a type is a type parameter that no type satisfies.
    pub fn has_empty_typeset(&mut self, t: TypeId) -> bool {
        self.is_type_param(t) && self.type_set_terms(t).is_some_and(|terms| terms.is_empty())
    }

    /// Whether values of the type can be compared, if need be with a panic at run time.
    pub fn comparable(&mut self, t: TypeId) -> bool {
        self.comparable_type(t, true).is_ok()
    }

    /// Whether values of the type can be compared, else the cause, which may be empty. With `dynamic`
    /// ordinary interfaces count as comparable.
    pub fn comparable_type(&mut self, t: TypeId, dynamic: bool) -> Result<(), String> {
        self.comparable_rec(t, dynamic, &mut Vec::new())
    }

    fn comparable_rec(&mut self, t: TypeId, dynamic: bool, seen: &mut Vec<TypeId>) -> Result<(), String> {
        if seen.contains(&t) {
            return Ok(());
        }
        seen.push(t);
        let u = self.under(t);
        match &self.types[u] {
            Type::Basic(Basic::UntypedNil) => Err(String::new()),
            Type::Basic(_) | Type::Pointer(_) | Type::Chan(..) => Ok(()),
            Type::Struct(s) => {
                for field in s.fields.clone() {
                    let ty = self.var_ty(field);
                    if self.comparable_rec(ty, dynamic, seen).is_err() {
                        return Err(format!("struct containing {} cannot be compared", self.type_string(ty)));
                    }
                }
                Ok(())
            }
            &Type::Array(elem, _) => self
                .comparable_rec(elem, dynamic, seen)
                .map_err(|_| format!("{} cannot be compared", self.type_string(t))),
            Type::Interface(_) => self.comparable_interface(t, u, dynamic, seen),
            _ => Err(String::new()),
        }
    }

    fn comparable_interface(
        &mut self,
        t: TypeId,
        iface: TypeId,
        dynamic: bool,
        seen: &mut Vec<TypeId>,
    ) -> Result<(), String> {
        if dynamic && !self.is_type_param(t) {
            return Ok(());
        }
        let set = self.type_set(iface);
        let ok = match &set.terms {
            None => set.comparable,
            Some(terms) => !terms.is_empty() && terms.iter().all(|t| self.comparable_rec(t.ty, false, seen).is_ok()),
        };
        if ok {
            return Ok(());
        }
        let empty = set.terms.as_ref().is_some_and(Vec::is_empty);
        Err(if empty { "empty type set" } else { "incomparable types in type set" }.into())
    }

    /// Whether `nil` is a value of the type.
    pub fn has_nil(&mut self, t: TypeId) -> bool {
        match self.under_type(t) {
            Type::Basic(b) => b == Basic::UnsafePointer,
            Type::Slice(_) | Type::Pointer(_) | Type::Signature(_) | Type::Map(..) | Type::Chan(..) => true,
            Type::Interface(_) => {
                if !self.is_type_param(t) {
                    return true;
                }
                self.typeset(t).into_iter().all(|term| term.is_some_and(|(_, u)| self.has_nil(u)))
            }
            _ => false,
        }
    }

    /// The type that an untyped constant gets without context (spec: Constants).
    pub fn default_type(&self, t: TypeId) -> TypeId {
        match self.types[t] {
            Type::Basic(Basic::UntypedBool) => Basic::Bool.id(),
            Type::Basic(Basic::UntypedInt) => Basic::Int.id(),
            Type::Basic(Basic::UntypedRune) => UNIVERSE_RUNE,
            Type::Basic(Basic::UntypedFloat) => Basic::Float64.id(),
            Type::Basic(Basic::UntypedComplex) => Basic::Complex128.id(),
            Type::Basic(Basic::UntypedString) => Basic::String.id(),
            _ => t,
        }
    }

    /// The larger one of two untyped numeric kinds; `None` for other types that differ.
    pub fn max_type(&self, x: TypeId, y: TypeId) -> Option<TypeId> {
        if x == y {
            return Some(x);
        }
        (self.is_untyped_numeric(x) && self.is_untyped_numeric(y)).then(|| x.max(y))
    }

    /// Whether an object is meant by a name that is used in a package (spec: Uniqueness of identifiers).
    pub fn same_id(&self, obj: ObjId, pkg: Option<PkgId>, name: Symbol, fold_case: bool) -> bool {
        let o = self.obj(obj);
        if fold_case && equal_fold(o.name, name) {
            return true;
        }
        o.name == name && (name.is_exported() || o.pkg == pkg)
    }

    /// Whether two types are identical (spec: Type identity).
    pub fn identical(&mut self, x: TypeId, y: TypeId) -> bool {
        self.identical_rec(Comparer { ignore_tags: false }, x, y, &mut Vec::new())
    }

    /// Whether two types are identical when struct tags are ignored.
    pub fn identical_ignore_tags(&mut self, x: TypeId, y: TypeId) -> bool {
        self.identical_rec(Comparer { ignore_tags: true }, x, y, &mut Vec::new())
    }

    /// A number that identical types have in common: from how they are made and from the type at the end of their
    /// elements.
    pub(super) fn outline(&self, mut t: TypeId) -> u64 {
        let mut out = 0u64;
        let mut add = |n: u32| out = out.wrapping_mul(31).wrapping_add(u64::from(n) + 1);
        loop {
            t = self.types.resolve(t);
            let (kind, elem) = match &self.types[t] {
                &Type::Pointer(e) => (0, e),
                &Type::Slice(e) => (1, e),
                &Type::Array(e, _) => (2, e),
                &Type::Chan(_, e) => (3, e),
                &Type::Map(_, e) => (4, e),
                Type::Named(n) => {
                    add(n.obj.0);
                    return out;
                }
                Type::Basic(b) => {
                    add(*b as u32);
                    return out;
                }
                Type::Struct(s) => {
                    add(s.fields.len() as u32);
                    return out;
                }
                _ => return out,
            };
            add(kind);
            t = elem;
        }
    }

    fn identical_rec(&mut self, c: Comparer, x: TypeId, y: TypeId, p: &mut Pairs) -> bool {
        if x == y {
            return true;
        }
        let (x, y) = (self.types.resolve(x), self.types.resolve(y));
        if x == y {
            return true;
        }
        match (&self.types[x], &self.types[y]) {
            (Type::Basic(a), Type::Basic(b)) => a == b,
            (&Type::Array(ex, nx), &Type::Array(ey, ny)) => {
                (nx < 0 || ny < 0 || nx == ny) && self.identical_rec(c, ex, ey, p)
            }
            (&Type::Slice(ex), &Type::Slice(ey)) | (&Type::Pointer(ex), &Type::Pointer(ey)) => {
                self.identical_rec(c, ex, ey, p)
            }
            (&Type::Map(kx, vx), &Type::Map(ky, vy)) => {
                self.identical_rec(c, kx, ky, p) && self.identical_rec(c, vx, vy, p)
            }
            (&Type::Chan(dx, ex), &Type::Chan(dy, ey)) => dx == dy && self.identical_rec(c, ex, ey, p),
            (Type::Struct(a), Type::Struct(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.identical_structs(c, &a, &b, p)
            }
            (Type::Signature(a), Type::Signature(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.identical_signatures(c, &a, &b, p)
            }
            (Type::Tuple(a), Type::Tuple(b)) => {
                let (a, b) = (a.clone(), b.clone());
                a.len() == b.len() && a.iter().zip(&b).all(|(&a, &b)| self.identical_rec(c, a, b, p))
            }
            (Type::Interface(_), Type::Interface(_)) => self.identical_interfaces(c, x, y, p),
            (Type::Union(a), Type::Union(b)) => {
                let (a, b) = (Some(a.clone()), Some(b.clone()));
                self.terms_equal(&a, &b)
            }
            (Type::Named(a), Type::Named(b)) => {
                if a.obj != b.obj || a.targs.len() != b.targs.len() {
                    return false;
                }
                let (a, b) = (a.targs.clone(), b.targs.clone());
                a.iter().zip(&b).all(|(&a, &b)| self.identical_rec(c, a, b, &mut Vec::new()))
            }
            _ => false,
        }
    }

    fn identical_structs(&mut self, c: Comparer, a: &Struct, b: &Struct, p: &mut Pairs) -> bool {
        if a.fields.len() != b.fields.len() {
            return false;
        }
        for (i, (&f, &g)) in a.fields.iter().zip(&b.fields).enumerate() {
            let same_tags = c.ignore_tags || a.tag(i) == b.tag(i);
            let same_embedding = self.var(f).map(|v| v.embedded) == self.var(g).map(|v| v.embedded);
            let (pkg, name) = (self.obj(g).pkg, self.obj(g).name);
            if !same_tags || !same_embedding || !self.same_id(f, pkg, name, false) {
                return false;
            }
            let (tf, tg) = (self.var_ty(f), self.var_ty(g));
            if !self.identical_rec(c, tf, tg, p) {
                return false;
            }
        }
        true
    }

    fn identical_signatures(&mut self, c: Comparer, a: &Signature, b: &Signature, p: &mut Pairs) -> bool {
        if a.variadic != b.variadic
            || a.tparams.len() != b.tparams.len()
            || a.params.len() != b.params.len()
            || a.results.len() != b.results.len()
        {
            return false;
        }
        for (&ta, &tb) in a.tparams.iter().zip(&b.tparams) {
            let (ca, cb) = (self.constraint(ta), self.constraint(tb));
            let cb = self.subst(cb, &b.tparams, &a.tparams);
            if !self.identical_rec(c, ca, cb, p) {
                return false;
            }
        }
        let pairs = a.params.iter().zip(&b.params).chain(a.results.iter().zip(&b.results));
        for (&va, &vb) in pairs {
            let (ta, mut tb) = (self.var_ty(va), self.var_ty(vb));
            if !b.tparams.is_empty() {
                tb = self.subst(tb, &b.tparams, &a.tparams);
            }
            if !self.identical_rec(c, ta, tb, p) {
                return false;
            }
        }
        true
    }

    fn identical_interfaces(&mut self, c: Comparer, x: TypeId, y: TypeId, p: &mut Pairs) -> bool {
        let (xset, yset) = (self.type_set(x), self.type_set(y));
        if xset.comparable != yset.comparable
            || xset.methods.len() != yset.methods.len()
            || !self.terms_equal(&xset.terms, &yset.terms)
        {
            return false;
        }
        if p.iter().any(|&q| q == (x, y) || q == (y, x)) {
            return true;
        }
        p.push((x, y));
        let same = xset.methods.iter().zip(&yset.methods).all(|(&f, &g)| {
            let (pkg, name) = (self.obj(g).pkg, self.obj(g).name);
            let (tf, tg) = (self.var_ty(f), self.var_ty(g));
            self.same_id(f, pkg, name, false) && self.identical_rec(c, tf, tg, p)
        });
        p.pop();
        same
    }

    /// The type of an object, invalid as long as it has none.
    pub fn var_ty(&self, obj: ObjId) -> TypeId {
        self.obj(obj).ty.unwrap_or(Basic::Invalid.id())
    }

    /// The types of objects.
    pub fn types_of(&self, list: &[ObjId]) -> Vec<TypeId> {
        list.iter().map(|&v| self.var_ty(v)).collect()
    }

    /// The signature of a function type.
    ///
    /// # Panics
    /// If the type is not a signature.
    pub fn sig(&self, t: TypeId) -> &Signature {
        match &self.types[t] {
            Type::Signature(s) => s,
            other => panic!("not a signature: {other:?}"),
        }
    }

    /// The interface of an interface type.
    ///
    /// # Panics
    /// If the type is not an interface.
    pub fn interface(&self, t: TypeId) -> &Interface {
        match &self.types[t] {
            Type::Interface(i) => i,
            other => panic!("not an interface: {other:?}"),
        }
    }
}
