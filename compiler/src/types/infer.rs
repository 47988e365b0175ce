//! Type inference (spec: Type inference): the type arguments of a call or assignment.
//!
//! First typed arguments are unified with parameter types, then constraints' core types and methods
//! until nothing changes, then untyped constants give their default types to parameters that are still
//! unknown. Last, inferred types that mention other type parameters are substituted.

use super::Checker;
use super::object::Object;
use super::operand::{Mode, Operand};
use super::ty::{Term, Type, TypeId};
use super::unify::{Unifier, UnifyMode};
use crate::source::{Pos, Span};
use crate::syntax::expr_string;

/// Errors of an inference: place and text.
type Failure = Vec<(Span, String)>;

impl<'a> Checker<'a> {
    /// Infers the type arguments of `tparams` that `targs` leaves open, from arguments for parameter
    /// types. With `reverse` the "argument" is a function type that a generic function is assigned to.
    /// An empty failure means that the cause was reported before.
    #[allow(clippy::too_many_arguments)]
    pub fn infer(
        &mut self,
        pos: Pos,
        tparams: &[TypeId],
        targs: &[Option<TypeId>],
        params: &[TypeId],
        args: &[Operand<'a>],
        reverse: bool,
    ) -> Result<Vec<TypeId>, Failure> {
        if targs.len() == tparams.len()
            && let Some(all) = targs.iter().copied().collect()
        {
            return Ok(all);
        }
        if args.iter().any(|a| a.mode == Mode::Invalid) {
            return Err(Vec::new());
        }
        let (known, with) = known_pairs(tparams, targs);
        let params = self.subst_list(params, &known, &with);
        let mut u = Unifier::new(tparams, targs, self.allows(21));
        let mut untyped = Vec::new();
        for (i, arg) in args.iter().enumerate() {
            let par = params[i];
            if !self.is_parameterized(tparams, par) && !self.is_parameterized(tparams, arg.ty) {
                continue;
            }
            if self.is_typed(arg.ty) {
                if !u.unify(self, par, arg.ty, UnifyMode::ASSIGN) {
                    return Err(self.mismatch(&u, tparams, par, arg, reverse));
                }
            } else if self.is_type_param(par) && !arg.is_nil() {
                untyped.push(i);
            }
        }
        self.infer_from_constraints(pos, &mut u, tparams)?;
        self.infer_untyped(&mut u, tparams, &params, args, &untyped)?;
        self.simplify(pos, u.inferred(), tparams, targs)
    }

    /// Constraint type inference.
    fn infer_from_constraints(&mut self, pos: Pos, u: &mut Unifier, tparams: &[TypeId]) -> Result<(), Failure> {
        loop {
            let before = u.unknowns();
            for (i, &p) in tparams.iter().enumerate() {
                let tx = u.at(i);
                if let Some((core, single)) = self.core_term(p) {
                    if let Some(tx) = tx {
                        if !u.unify(self, tx, core.ty, UnifyMode::INEXACT) {
                            return Err(self.unsatisfied(pos, p, tx, ""));
                        }
                    } else if single && !core.tilde {
                        u.set(i, core.ty);
                    }
                }
                if let Some(tx) = tx.filter(|&tx| !self.is_parameterized(tparams, tx)) {
                    let mut cause = String::new();
                    let constraint = self.constraint_iface(p);
                    let mut equivalent = |c: &mut Checker<'a>, x: TypeId, y: TypeId| u.unify(c, x, y, UnifyMode::EXACT);
                    if !self.has_all_methods_by(tx, constraint, true, &mut equivalent, &mut cause) {
                        return Err(self.unsatisfied(pos, p, tx, &cause));
                    }
                }
            }
            if u.unknowns() == before {
                return Ok(());
            }
        }
    }

    fn unsatisfied(&self, pos: Pos, p: TypeId, tx: TypeId, cause: &str) -> Failure {
        let (p_text, tx) = (self.type_string(p), self.type_string(tx));
        let bound = self.type_string(self.constraint(p));
        let space = if cause.is_empty() { "" } else { " " };
        vec![(pos.into(), format!("{p_text} (type {tx}) does not satisfy {bound}{space}{cause}"))]
    }

    /// Untyped constants: each open parameter gets the default type of the largest kind.
    fn infer_untyped(
        &mut self,
        u: &mut Unifier,
        tparams: &[TypeId],
        params: &[TypeId],
        args: &[Operand<'a>],
        untyped: &[usize],
    ) -> Result<(), Failure> {
        let mut largest: Vec<Option<TypeId>> = vec![None; tparams.len()];
        for &index in untyped {
            let par = self.types.resolve(params[index]);
            let Some(i) = tparams.iter().position(|&p| p == par) else { continue };
            if u.at(i).is_some() {
                continue;
            }
            let ty = args[index].ty;
            largest[i] = match largest[i] {
                None => Some(ty),
                Some(max) => match self.max_type(max, ty) {
                    Some(max) => Some(max),
                    None => {
                        let (max, ty) = (self.type_string(max), self.type_string(ty));
                        let p = self.type_string(par);
                        let msg = format!("mismatched types {max} and {ty} (cannot infer {p})");
                        return Err(vec![(args[index].span(), msg)]);
                    }
                },
            };
        }
        for (i, ty) in largest.into_iter().enumerate() {
            if let Some(ty) = ty {
                u.set(i, self.default_type(ty));
            }
        }
        Ok(())
    }

    /// Replaces type parameters in inferred types by what was inferred for them.
    fn simplify(
        &mut self,
        pos: Pos,
        mut inferred: Vec<Option<TypeId>>,
        tparams: &[TypeId],
        targs: &[Option<TypeId>],
    ) -> Result<Vec<TypeId>, Failure> {
        self.kill_cycles(tparams, &mut inferred);
        let mut dirty: Vec<usize> = (0..inferred.len())
            .filter(|&i| inferred[i].is_some() && targs.get(i).copied().flatten().is_none())
            .collect();
        while !dirty.is_empty() {
            let (known, with) = known_pairs(tparams, &inferred);
            dirty.retain(|&i| {
                let old = inferred[i].expect("inferred");
                let mut new = self.subst(old, &known, &with);
                if new == old {
                    return false;
                }
                // A generic function's type whose parameters are all replaced is not generic any more.
                if let Type::Signature(s) = &self.types[new]
                    && !s.tparams.is_empty()
                {
                    let mut s = s.clone();
                    if !self.is_parameterized(tparams, new) {
                        s.tparams = Vec::new();
                        new = self.types.add(Type::Signature(s));
                    }
                }
                inferred[i] = Some(new);
                true
            });
        }
        let mut out = Vec::new();
        for (i, t) in inferred.into_iter().enumerate() {
            match t.filter(|&t| !self.is_parameterized(tparams, t)) {
                Some(t) => out.push(t),
                None => {
                    let Type::TypeParam(p) = &self.types[tparams[i]] else { unreachable!("a type parameter") };
                    let obj = self.obj(p.obj);
                    let msg = format!("cannot infer {} (declared at {})", obj.name, self.pos_string(obj.pos));
                    return Err(vec![(pos.into(), msg)]);
                }
            }
        }
        Ok(out)
    }

    /// The error for an argument that does not unify with its parameter.
    fn mismatch(&mut self, u: &Unifier, tparams: &[TypeId], par: TypeId, arg: &Operand<'a>, reverse: bool) -> Failure {
        let inferred = u.inferred();
        let (targ, expr) = (self.type_string(arg.ty), arg.expr.map_or(String::new(), expr_string));
        let par_text = self.type_string(par);
        let text = if inferred.iter().all(Option::is_none) {
            let names = self.tparam_names(tparams);
            format!("type {targ} of {expr} does not match {par_text} (cannot infer {names})")
        } else {
            let (known, with) = known_pairs(tparams, &inferred);
            let inst = self.subst(par, &known, &with);
            let inst_text = self.type_string(inst);
            if inst == par {
                format!("type {targ} of {expr} does not match {par_text}")
            } else if reverse {
                format!("inferred type {inst_text} for {par_text} does not match type {targ} of {expr}")
            } else {
                format!("type {targ} of {expr} does not match inferred type {inst_text} for {par_text}")
            }
        };
        vec![(arg.span(), text)]
    }

    fn tparam_names(&self, tparams: &[TypeId]) -> String {
        let names: Vec<String> = tparams.iter().map(|&p| self.type_string(p)).collect();
        match &names[..] {
            [] => String::new(),
            [a] => a.clone(),
            [a, b] => format!("{a} and {b}"),
            [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
        }
    }

    /// Fresh copies of type parameters, and types in terms of them: a generic function may be called
    /// in its own body.
    pub fn rename_tparams(&mut self, tparams: &[TypeId], types: &[TypeId]) -> (Vec<TypeId>, Vec<TypeId>) {
        let mut new = Vec::new();
        for &p in tparams {
            let Type::TypeParam(tp) = &self.types[p] else { unreachable!("a type parameter") };
            let (constraint, obj) = (tp.constraint, self.obj(tp.obj));
            let obj = Object { ty: None, parent: None, ..obj.clone() };
            let obj = self.add_object(obj);
            new.push(self.new_type_param(obj, constraint));
        }
        self.bind_tparams(&new);
        for &p in &new {
            let bound = self.constraint(p);
            let bound = self.subst(bound, tparams, &new);
            self.set_constraint(p, bound);
        }
        let types = self.subst_list(types, tparams, &new);
        (new, types)
    }

    /// Whether a type mentions one of the type parameters.
    pub fn is_parameterized(&mut self, tparams: &[TypeId], t: TypeId) -> bool {
        self.is_parameterized_rec(tparams, t, &mut Vec::new())
    }

    fn is_parameterized_rec(&mut self, tparams: &[TypeId], t: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let t = self.types.resolve(t);
        let inner = match &self.types[t] {
            Type::Basic(_) => return false,
            Type::TypeParam(_) => return tparams.contains(&t),
            &Type::Array(e, _) | &Type::Slice(e) | &Type::Pointer(e) | &Type::Chan(_, e) => vec![e],
            &Type::Map(k, v) => vec![k, v],
            Type::Tuple(list) => list.clone(),
            Type::Union(terms) => terms.iter().map(|t| t.ty).collect(),
            Type::Named(n) if n.origin.is_none() => n.implicit.clone(),
            Type::Named(n) => n.targs.clone(),
            Type::Struct(s) => self.types_of(&s.fields),
            Type::Signature(s) => [self.types_of(&s.params), self.types_of(&s.results)].concat(),
            Type::Interface(_) => {
                let set = self.type_set(t);
                let mut list = self.types_of(&set.methods);
                if let Some(terms) = &set.terms {
                    // As for all types of a type set: one that is not parameterized is enough.
                    list.extend(terms.iter().map(|t| t.ty).take(1));
                }
                list
            }
        };
        if seen.contains(&t) {
            return false;
        }
        seen.push(t);
        inner.into_iter().any(|t| self.is_parameterized_rec(tparams, t, seen))
    }

    /// The core type of a type parameter's constraint as a term, and whether it is the only term.
    fn core_term(&mut self, p: TypeId) -> Option<(Term, bool)> {
        let terms = self.type_set_terms(p)?;
        if let [single] = terms[..] {
            return Some((single, true));
        }
        let tilde = terms.iter().any(|t| t.tilde);
        if terms.is_empty() {
            return None;
        }
        self.core_type(p).map(|ty| (Term { tilde, ty }, false))
    }

    /// Forgets inferred types that would contain themselves.
    fn kill_cycles(&mut self, tparams: &[TypeId], inferred: &mut [Option<TypeId>]) {
        for &p in tparams {
            self.find_cycle(p, tparams, inferred, &mut Vec::new());
        }
    }

    fn find_cycle(&mut self, t: TypeId, tparams: &[TypeId], inferred: &mut [Option<TypeId>], path: &mut Vec<TypeId>) {
        let t = self.types.resolve(t);
        let index = tparams.iter().position(|&p| p == t);
        if path.contains(&t) {
            if let Some(i) = index {
                inferred[i] = None;
            }
            return;
        }
        let inner = match &self.types[t] {
            Type::Basic(_) => return,
            Type::TypeParam(_) => index.and_then(|i| inferred[i]).into_iter().collect(),
            &Type::Array(e, _) | &Type::Slice(e) | &Type::Pointer(e) | &Type::Chan(_, e) => vec![e],
            &Type::Map(k, v) => vec![k, v],
            Type::Tuple(list) => list.clone(),
            Type::Union(terms) => terms.iter().map(|t| t.ty).collect(),
            Type::Named(n) => n.targs.clone(),
            Type::Struct(s) => self.types_of(&s.fields),
            Type::Signature(s) => [self.types_of(&s.params), self.types_of(&s.results)].concat(),
            Type::Interface(i) => {
                let mut list = self.types_of(&i.methods);
                list.extend(i.embedded.iter().map(|&(t, _)| t));
                list
            }
        };
        path.push(t);
        for t in inner {
            self.find_cycle(t, tparams, inferred, path);
        }
        path.pop();
    }
}

/// The type parameters that have an argument, with their arguments.
fn known_pairs(tparams: &[TypeId], targs: &[Option<TypeId>]) -> (Vec<TypeId>, Vec<TypeId>) {
    tparams.iter().zip(targs).filter_map(|(&p, &t)| t.map(|t| (p, t))).unzip()
}
