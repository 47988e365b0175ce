//! Instantiation of generic types and functions, and satisfaction of constraints (spec:
//! Instantiations, Implementing an interface, Satisfying a type constraint).

use super::Checker;
use super::ty::{Basic, Term, Type, TypeId};
use crate::diag::Code;
use crate::source::{Pos, Span, Symbol};

impl<'a> Checker<'a> {
    /// The instance of a generic type for type arguments. Equal instances are the same type.
    pub fn named_instance(&mut self, origin: TypeId, targs: Vec<TypeId>) -> TypeId {
        let obj = self.named(origin).expect("a defined type").obj;
        let mut key = format!("{}[", obj.0);
        for &t in &targs {
            key.push_str(&self.canonical_string(t));
            key.push(',');
        }
        if let Some(&t) = self.instances.get(&key) {
            return t;
        }
        let t = self.new_named(obj, Some(origin), targs);
        self.named_mut(t).pos = self.instance_pos;
        self.instances.insert(key, t);
        t
    }

    /// The instance of a generic defined type or signature. The number of arguments is checked here for
    /// functions only; for types once their type parameters are known.
    pub fn instance(&mut self, pos: Pos, orig: TypeId, targs: &[TypeId]) -> TypeId {
        match &self.types[orig] {
            Type::Named(_) => {
                let orig = self.types.resolve(orig);
                let implicit = self.named(orig).map_or(Vec::new(), |n| n.implicit.clone());
                let saved = std::mem::replace(&mut self.instance_pos, pos);
                let t = self.named_instance(orig, [targs, &implicit].concat());
                self.instance_pos = saved;
                t
            }
            Type::Signature(s) => {
                let tparams = s.tparams.clone();
                let name = Symbol::intern(&self.type_string(orig));
                if !self.validate_targ_len(pos, name, tparams.len(), targs.len()) {
                    return Basic::Invalid.id();
                }
                if tparams.is_empty() {
                    return orig;
                }
                let new = self.subst(orig, &tparams, targs);
                let mut sig = self.sig(new).clone();
                sig.tparams = Vec::new();
                self.types.add(Type::Signature(Box::new(sig)))
            }
            other => panic!("not a generic type: {other:?}"),
        }
    }

    /// Reports a wrong number of type arguments for a type.
    pub fn validate_targ_len(&mut self, at: impl Into<Span>, name: Symbol, want: usize, got: usize) -> bool {
        let qual = match got.cmp(&want) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => "not enough",
            std::cmp::Ordering::Greater => "too many",
        };
        let msg = format!("{qual} type arguments for type {name}: have {got}, want {want}");
        self.error(Code::WrongTypeArgCount, at, msg);
        false
    }

    /// Whether type arguments satisfy their type parameters' constraints; else the index of the first
    /// that does not, and why.
    pub fn verify(&mut self, _pos: Pos, tparams: &[TypeId], targs: &[TypeId]) -> Result<(), (usize, String)> {
        for (i, &p) in tparams.iter().enumerate() {
            self.constraint_iface(p);
            let bound = self.constraint(p);
            let bound = self.subst(bound, tparams, targs);
            let mut cause = String::new();
            if !self.implements(targs[i], bound, true, &mut cause) {
                return Err((i, cause));
            }
        }
        Ok(())
    }

    /// Whether `v` implements interface `t`, or, with `constraint`, satisfies it; the cause if not.
    pub fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool, cause: &mut String) -> bool {
        let (vu, tu) = (self.under(v), self.under(t));
        if !self.is_valid(vu) || !self.is_valid(tu) {
            return true;
        }
        if let Type::Pointer(base) = self.types[vu] {
            let base = self.under(base);
            if !self.is_valid(base) {
                return true;
            }
        }
        let verb = if constraint { "satisfy" } else { "implement" };
        if !matches!(self.types[tu], Type::Interface(_)) {
            let detail = if self.is_interface_ptr(tu) {
                format!("type {} is pointer to interface, not interface", self.type_string(t))
            } else {
                format!("{} is not an interface", self.type_string(t))
            };
            *cause = format!("{} does not {verb} {} ({detail})", self.type_string(v), self.type_string(t));
            return false;
        }
        let t_set = self.type_set(tu);
        if t_set.is_all() {
            return true;
        }
        let v_set = matches!(self.types[vu], Type::Interface(_)).then(|| self.type_set(vu));
        if v_set.as_ref().is_some_and(|s| s.is_empty()) {
            return true;
        }
        if t_set.is_empty() {
            *cause = format!("cannot {verb} {} (empty type set)", self.type_string(t));
            return false;
        }
        let mut why = String::new();
        if !self.has_all_methods(v, t, true, &mut why) {
            *cause = format!("{} does not {verb} {} {why}", self.type_string(v), self.type_string(t));
            return false;
        }
        if let Some(terms) = t_set.terms.as_ref() {
            if let Some(v_set) = v_set {
                if !self.terms_subset(&v_set.terms, &t_set.terms) {
                    *cause = format!("{} does not {verb} {}", self.type_string(v), self.type_string(t));
                    return false;
                }
            } else if !terms.iter().any(|&term| self.term_includes(term, v)) {
                let detail = self.missing_term(v, t, tu, terms);
                *cause = format!("{} does not {verb} {} ({detail})", self.type_string(v), self.type_string(t));
                return false;
            }
        }
        self.implements_comparable(v, tu, constraint, verb, cause)
    }

    fn implements_comparable(
        &mut self,
        v: TypeId,
        iface: TypeId,
        constraint: bool,
        verb: &str,
        cause: &mut String,
    ) -> bool {
        let wanted = {
            let set = self.type_set(iface);
            match &set.terms {
                None => set.comparable,
                Some(terms) => !terms.is_empty() && terms.iter().all(|t| self.comparable_type(t.ty, false).is_ok()),
            }
        };
        if !wanted || self.comparable_type(v, false).is_ok() {
            return true;
        }
        if constraint && self.comparable_type(v, true).is_ok() {
            // Interfaces satisfy comparable since Go 1.20.
            if !self.allows(20) {
                *cause = format!("{} to {verb} comparable {}", self.type_string(v), self.version_needed(20));
            }
            return self.allows(20);
        }
        *cause = format!("{} does not {verb} comparable", self.type_string(v));
        false
    }

    /// Says which term a type would need to be in the type set of constraint `t`.
    fn missing_term(&mut self, v: TypeId, t: TypeId, iface: TypeId, terms: &[Term]) -> String {
        for &term in terms {
            let u = self.under(term.ty);
            if !term.tilde && self.identical(term.ty, u) && self.term_includes(Term { tilde: true, ..term }, v) {
                return format!("possibly missing ~ for {} in {}", self.type_string(term.ty), self.type_string(t));
            }
        }
        let (vs, ts) = (self.type_string(v), self.type_string(t));
        if self.mentions(iface, v) {
            return format!("{ts} mentions {vs}, but {vs} is not in the type set of {ts}");
        }
        format!("{vs} missing in {}", self.terms_string(terms))
    }

    /// Whether a type literally occurs in a constraint.
    fn mentions(&mut self, t: TypeId, typ: TypeId) -> bool {
        match &self.types[t] {
            Type::Interface(i) => {
                let embedded = i.embedded.clone();
                embedded.into_iter().any(|(e, _)| self.mentions(e, typ))
            }
            Type::Union(terms) => {
                let terms = terms.clone();
                terms.into_iter().any(|e| self.mentions(e.ty, typ))
            }
            _ => self.identical(t, typ),
        }
    }
}
