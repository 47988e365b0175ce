//! Declarations of constants, variables, types and functions (spec: Declarations and scope).
//!
//! Package-level objects are declared on demand: whoever needs an object's type calls
//! [`Checker::obj_decl`]. Objects under declaration are on a path; meeting one again is a cycle, which
//! is valid only through a type definition (`type T *T`) or only through functions' bodies.

use super::Checker;
use super::constant::Const;
use super::env::Env;
use super::object::{ObjId, ObjKind, ScopeId, VarKind};
use super::operand::Operand;
use super::position::{at, node_pos};
use super::sizes::declared_at;
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;
use crate::source::{FileId, Pos, Span};
use crate::syntax::ast::{ConstSpec, Decl, Expr, FuncDecl, Ident, TypeSpec, VarSpec};
use crate::syntax::expr_string;
use rustc_hash::{FxHashMap, FxHashSet};

/// How a package-level object or method is declared.
pub(super) struct DeclInfo<'a> {
    /// Its file.
    pub file: FileId,
    /// The file's scope.
    pub scope: ScopeId,
    /// Whose dependencies these are: the object itself, or the first variable of an n:1 declaration.
    pub owner: ObjId,
    /// The variables of an n:1 variable declaration.
    pub lhs: Option<Vec<ObjId>>,
    /// The type of a constant or variable.
    pub ty: Option<&'a Expr>,
    /// The initial value.
    pub init: Option<&'a Expr>,
    /// Value of `iota` for a constant.
    pub iota: u32,
    /// Whether the initial value is an implicit repetition.
    pub inherited: bool,
    /// A type declaration.
    pub type_spec: Option<&'a TypeSpec>,
    /// A function declaration.
    pub func: Option<&'a FuncDecl>,
    /// Package-level objects of this package that the initialiser or body mentions.
    pub deps: FxHashSet<ObjId>,
}

impl<'a> DeclInfo<'a> {
    pub(super) fn new(file: FileId, scope: ScopeId, owner: ObjId) -> DeclInfo<'a> {
        DeclInfo {
            file,
            scope,
            owner,
            lhs: None,
            ty: None,
            init: None,
            iota: 0,
            inherited: false,
            type_spec: None,
            func: None,
            deps: FxHashSet::default(),
        }
    }
}

/// Follows implicit repetition through the constant specs of a declaration list.
#[derive(Default)]
pub(super) struct ConstGroup<'a> {
    group: Option<u32>,
    last: Option<&'a ConstSpec>,
}

impl<'a> ConstGroup<'a> {
    /// The spec whose type and values hold for `s`, and whether they are repeated.
    pub(super) fn enter(&mut self, s: &'a ConstSpec) -> (Option<&'a ConstSpec>, bool) {
        if self.group != Some(s.group) {
            *self = ConstGroup { group: Some(s.group), last: None };
        }
        if s.ty.is_some() || !s.values.is_empty() {
            self.last = Some(s);
            return (self.last, false);
        }
        (self.last, self.last.is_some())
    }
}

impl<'a> Checker<'a> {
    /// Notes that the declaration under check depends on a package-level object.
    pub fn add_decl_dep(&mut self, to: ObjId) {
        let Some(from) = self.env.decl else { return };
        let to = match &self.obj(to).kind {
            ObjKind::Func(f) => f.origin.unwrap_or(to),
            _ => to,
        };
        if self.obj(to).pkg == Some(self.env.pkg) && self.decls.contains_key(&to) {
            self.decls.get_mut(&from).expect("a declaration").deps.insert(to);
        }
    }

    /// Makes sure that an object has a type; reports invalid cycles.
    pub fn obj_decl(&mut self, id: ObjId) {
        if self.path_index.contains_key(&id) {
            let valid = self.valid_cycle(id);
            let obj = self.obj_mut(id);
            match obj.kind {
                ObjKind::Const(_) | ObjKind::Var(_) if !valid || obj.ty.is_none() => {
                    obj.ty = Some(Basic::Invalid.id());
                }
                ObjKind::TypeName { .. } if !valid => obj.ty = Some(Basic::Invalid.id()),
                _ => {}
            }
            return;
        }
        if self.obj(id).ty.is_some() {
            return;
        }
        let Some(d) = self.decls.get(&id) else {
            self.obj_mut(id).ty = Some(Basic::Invalid.id());
            return;
        };
        let pkg = self.obj(id).pkg.expect("declared in a package");
        let mut env = Env::new(pkg, d.file, d.scope);
        let (owner, lhs, ty, init) = (d.owner, d.lhs.clone(), d.ty, d.init);
        let (iota, inherited, type_spec, func) = (d.iota, d.inherited, d.type_spec, d.func);
        self.push_path(id);
        if matches!(self.obj(id).kind, ObjKind::Const(_) | ObjKind::Var(_)) {
            env.decl = Some(owner);
        }
        let saved = std::mem::replace(&mut self.env, env);
        crate::syntax::grow_stack(|| match self.obj(id).kind {
            ObjKind::Const(_) => self.const_decl(id, ty, init, inherited, iota),
            ObjKind::Var(_) => self.var_decl(id, lhs.as_deref(), ty, init),
            ObjKind::TypeName { .. } => {
                self.type_decl(id, type_spec.expect("a type declaration"));
                self.collect_methods(id);
            }
            ObjKind::Func(_) => self.func_decl(id, func.expect("a function declaration")),
            _ => unreachable!("not a package-level object"),
        });
        self.env = saved;
        self.pop_path();
    }

    fn push_path(&mut self, id: ObjId) {
        self.path_index.insert(id, self.path.len());
        self.path.push(id);
    }

    fn pop_path(&mut self) {
        let id = self.path.pop().expect("a path");
        self.path_index.remove(&id);
    }

    /// Whether the cycle that `id` closes on the path is valid; reports it if not.
    fn valid_cycle(&mut self, id: ObjId) -> bool {
        let start = self.path_index[&id];
        let cycle = self.path[start..].to_vec();
        let (mut values, mut definitions) = (0, 0);
        for &o in &cycle {
            match &self.obj(o).kind {
                ObjKind::Const(_) | ObjKind::Var(_) => values += 1,
                ObjKind::TypeName { alias, .. } => {
                    // A generic type in its own type parameter list.
                    if self.env.in_tparam_list && self.obj(o).ty.is_some_and(|t| self.is_generic(t)) {
                        return true;
                    }
                    if !alias {
                        definitions += 1;
                    }
                }
                _ => {}
            }
        }
        // A cycle of values only is an initialisation cycle, or goes through function literals.
        if values == cycle.len() || values == 0 && definitions > 0 {
            return true;
        }
        let first = self.first_in_source(&cycle);
        self.cycle_error(&cycle, first);
        false
    }

    /// Index of the object that is declared first.
    pub(super) fn first_in_source(&self, list: &[ObjId]) -> usize {
        (0..list.len()).min_by_key(|&i| self.obj(list[i]).pos).unwrap_or(0)
    }

    /// Invalidates an operand whose type is under declaration and would have to be complete, as in
    /// `type T [unsafe.Sizeof(T{})]int`.
    pub(super) fn pending_type(&mut self, x: &mut Operand<'a>) {
        if !x.is_invalid() && !self.finite_size(x.ty, &mut Vec::new()) {
            *x = Operand { expr: x.expr, ..Operand::invalid() };
        }
    }

    /// Whether a type has a finite size as far as is known; reports a cycle through the objects under
    /// declaration, or through the types in `within`.
    fn finite_size(&mut self, t: TypeId, within: &mut Vec<TypeId>) -> bool {
        match &self.types[t] {
            Type::Named(n) => {
                let t = self.types.resolve(t);
                if self.finite_types.contains(&t) {
                    return true;
                }
                let cycle: Vec<(ObjId, Pos)> = if let Some(i) = within.iter().position(|&w| w == t) {
                    within[i..].iter().map(|&w| self.cycle_step(w)).collect()
                } else if n.origin.is_none()
                    && let Some(&start) = self.path_index.get(&n.obj)
                {
                    let on_path = self.path[start..].iter().map(|&o| (o, self.obj(o).pos));
                    on_path.chain(within.iter().map(|&w| self.cycle_step(w))).collect()
                } else {
                    let Some(rhs) = n.rhs else { return true };
                    within.push(t);
                    let finite = self.finite_size(rhs, within);
                    within.pop();
                    if finite {
                        self.finite_types.insert(t);
                    }
                    return finite;
                };
                for &w in within.iter() {
                    let n = self.named_mut(w);
                    (n.rhs, n.underlying) = (Some(Basic::Invalid.id()), Some(Basic::Invalid.id()));
                }
                let first = (0..cycle.len()).min_by_key(|&i| cycle[i].1).unwrap_or(0);
                self.cycle_error_at(&cycle, first);
                false
            }
            &Type::Array(elem, _) => self.finite_size(elem, within),
            Type::Struct(s) => {
                let types = self.types_of(&s.fields);
                types.into_iter().all(|t| self.finite_size(t, within))
            }
            _ => true,
        }
    }

    /// Reports a cycle of declarations, beginning with the object at `start`.
    pub(super) fn cycle_error(&mut self, cycle: &[ObjId], start: usize) {
        let cycle: Vec<(ObjId, Pos)> = cycle.iter().map(|&o| (o, self.obj(o).pos)).collect();
        self.cycle_error_at(&cycle, start);
    }

    /// A type as a step of a cycle: its name, and where an instance was written.
    pub(super) fn cycle_step(&self, t: TypeId) -> (ObjId, Pos) {
        let n = self.named(t).expect("a defined type");
        (n.obj, if n.pos.is_some() { n.pos } else { self.obj(n.obj).pos })
    }

    /// Reports a cycle whose steps have places of their own.
    pub(super) fn cycle_error_at(&mut self, cycle: &[(ObjId, Pos)], start: usize) {
        let name = |c: &Self, id: ObjId| {
            let prefix = c.obj(id).pkg.map_or(String::new(), |p| c.qualifier(p));
            if prefix.is_empty() { c.obj(id).name.to_string() } else { format!("{prefix}.{}", c.obj(id).name) }
        };
        let (first, pos) = cycle[start];
        let is_type = matches!(self.obj(first).kind, ObjKind::TypeName { .. });
        if matches!(self.obj(first).kind, ObjKind::TypeName { alias: true, .. }) {
            self.obj_mut(first).ty = Some(Basic::Invalid.id());
        }
        if cycle.len() == 1 {
            let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration" };
            let msg = format!("{what}: {} refers to itself", name(self, first));
            let span = Span::new(pos, pos.plus(self.obj(first).name.as_str().len() as u32));
            self.error(Code::InvalidDeclCycle, span, msg);
            return;
        }
        let mut err = self.new_error(Code::InvalidDeclCycle);
        let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration of" };
        err.add(pos, format!("{what} {}", name(self, first)));
        let (mut obj, mut pos) = (first, pos);
        for i in 0..cycle.len() {
            let (next, next_pos) = cycle[(start + i + 1) % cycle.len()];
            err.add(pos, format!("{} refers to {}", name(self, obj), name(self, next)));
            (obj, pos) = (next, next_pos);
        }
        self.report_parts(err);
    }

    /// The extent of an object's name at its declaration.
    pub(super) fn name_span(&self, id: ObjId) -> Span {
        let obj = self.obj(id);
        if let ObjKind::PkgName { .. } = obj.kind {
            // Most imports stand at their path.
            return obj.pos.into();
        }
        Span::new(obj.pos, obj.pos.plus(obj.name.as_str().len() as u32))
    }

    fn const_decl(&mut self, id: ObjId, ty: Option<&'a Expr>, init: Option<&'a Expr>, inherited: bool, iota: u32) {
        let saved = (self.env.iota.replace(Const::int(iota.into())), self.env.errpos.take());
        self.obj_mut(id).kind = ObjKind::Const(Some(Const::Unknown));
        self.const_decl_value(id, ty, init, inherited);
        (self.env.iota, self.env.errpos) = saved;
    }

    fn const_decl_value(&mut self, id: ObjId, ty: Option<&'a Expr>, init: Option<&'a Expr>, inherited: bool) {
        if let Some(ty) = ty {
            let t = self.typ(ty);
            if !self.is_const_type(t) {
                let u = self.under(t);
                if self.is_valid(u) {
                    let msg = format!("invalid constant type {}", self.type_string(t));
                    self.error(Code::InvalidConstType, at(ty), msg);
                }
                self.obj_mut(id).ty = Some(Basic::Invalid.id());
                return;
            }
            self.obj_mut(id).ty = Some(t);
        }
        let mut x = Operand::invalid();
        if let Some(init) = init {
            if inherited {
                // The values stand elsewhere: errors are about this constant.
                self.env.errpos = Some(self.obj(id).pos);
            }
            self.expr(None, &mut x, init);
        }
        self.init_const(id, &mut x);
    }

    fn var_decl(&mut self, id: ObjId, lhs: Option<&[ObjId]>, ty: Option<&'a Expr>, init: Option<&'a Expr>) {
        if let Some(ty) = ty {
            let t = self.var_type(ty);
            self.obj_mut(id).ty = Some(t);
        }
        let Some(init) = init else {
            if ty.is_none() {
                self.obj_mut(id).ty = Some(Basic::Invalid.id());
            }
            return;
        };
        match lhs {
            Some(lhs) if lhs.len() > 1 => {
                if ty.is_some() {
                    let t = self.obj(id).ty;
                    for &v in lhs {
                        self.obj_mut(v).ty = t;
                    }
                }
                self.init_vars(lhs, std::slice::from_ref(init), None);
            }
            _ => {
                let (t, name) = (self.obj(id).ty, self.obj(id).name);
                let target = self.new_target(t, || name.to_string());
                let mut x = Operand::invalid();
                self.expr(target.as_ref(), &mut x, init);
                self.init_var(id, &mut x, "variable declaration");
            }
        }
    }

    fn type_decl(&mut self, id: ObjId, spec: &'a TypeSpec) {
        self.later(move |c| {
            let t = c.var_ty(id);
            if matches!(c.types[t], Type::Named(_)) {
                c.valid_type(t);
            }
            if !c.allows(18) {
                c.constraint_allowed(t, &spec.ty);
            }
        });
        if spec.alias.is_some() {
            self.alias_decl(id, spec);
            return;
        }
        let named = self.new_named(id, None, Vec::new());
        self.named_mut(named).implicit = self.env.tparams.clone();
        self.obj_mut(id).ty = Some(named);
        let generic = !spec.tparams.is_empty();
        if generic {
            self.requires(18, spec.tparams[0].span.lo, "type parameter");
            self.open_scope();
            self.collect_type_params(&spec.tparams, |c, list| c.named_mut(named).tparams = list);
        }
        let mut rhs = self.declared_type(&spec.ty, Some(id));
        // spec: "In a type definition the given type cannot be a type parameter."
        if self.is_type_param(rhs) {
            let msg = "cannot use a type parameter as RHS in type declaration";
            self.error(Code::MisplacedTypeParam, at(&spec.ty), msg);
            rhs = Basic::Invalid.id();
        }
        self.named_mut(named).rhs = Some(rhs);
        if generic {
            self.close_scope();
        }
    }

    /// Refuses another package's constraint as the right side of a declaration, in a language version without
    /// constraints.
    fn constraint_allowed(&mut self, t: TypeId, e: &Expr) {
        let rhs = match self.types.alias(t) {
            Some(alias) => alias.denoted,
            None => self.named(t).and_then(|n| n.rhs).unwrap_or(t),
        };
        if self.is_imported_constraint(rhs) {
            self.requires(18, at(e), &format!("using type constraint {}", self.type_string(rhs)));
        }
    }

    fn alias_decl(&mut self, id: ObjId, spec: &'a TypeSpec) {
        // It denotes nothing yet for uses inside its own declaration.
        let slot = self.types.add_alias(id, Vec::new(), Basic::Invalid.id());
        let obj = self.obj_mut(id);
        obj.ty = Some(slot);
        obj.kind = ObjKind::TypeName { alias: true, tparams: Vec::new() };
        let generic = !spec.tparams.is_empty();
        let mut own = Vec::new();
        if !generic {
            self.requires(9, spec.name.pos, "type alias");
        } else {
            self.requires(23, spec.tparams[0].span.lo, "generic type alias");
            self.open_scope();
            self.collect_type_params(&spec.tparams, |c, list| {
                own = list.clone();
                c.obj_mut(id).kind = ObjKind::TypeName { alias: true, tparams: list };
            });
        }
        let mut rhs = self.declared_type(&spec.ty, Some(id));
        if own.contains(&self.types.resolve(rhs)) {
            let msg = "cannot use type parameter declared in alias declaration as RHS";
            self.error(Code::MisplacedTypeParam, at(&spec.ty), msg);
            rhs = Basic::Invalid.id();
        }
        if generic {
            self.close_scope();
        }
        self.types.set_denoted(slot, rhs);
    }

    /// Binds the methods of a package-level type to it.
    pub(super) fn collect_methods(&mut self, id: ObjId) {
        let Some(methods) = self.methods.remove(&id) else { return };
        let base = self.obj(id).ty.filter(|&t| matches!(self.types[t], Type::Named(_)));
        if let Some(base) = base {
            self.later(move |c| c.check_field_uniqueness(base));
        }
        let mut names: FxHashMap<_, ObjId> = FxHashMap::default();
        for m in methods {
            let (name, pos) = (self.obj(m).name, self.obj(m).pos);
            if let Some(&alt) = names.get(&name) {
                let at = self.pos_string(self.obj(alt).pos);
                let msg = format!("method {}.{name} already declared at {at}", self.obj(id).name);
                let d = crate::diag::Diagnostic::new(Code::DuplicateMethod, pos, msg);
                self.report(d.related(self.name_span(alt), "other declaration"));
                continue;
            }
            names.insert(name, m);
            if let Some(base) = base {
                self.named_mut(base).methods.push(m);
            }
        }
    }

    /// spec: "If the base type is a struct type, the non-blank method and field names must be distinct."
    fn check_field_uniqueness(&mut self, base: TypeId) {
        let methods = self.declared_methods(base);
        let Type::Struct(s) = self.under_type(base) else { return };
        for f in s.fields {
            let name = self.obj(f).name;
            if let Some(&m) = methods.iter().find(|&&m| self.obj(m).name == name) {
                let mut err = self.new_error(Code::DuplicateFieldAndMethod);
                err.add(self.obj(m).pos, format!("field and method with the same name {name}"));
                self.add_alt_decl(&mut err, f);
                self.report_parts(err);
            }
        }
    }

    fn func_decl(&mut self, id: ObjId, decl: &'a FuncDecl) {
        let sig = self.types.add(Type::Signature(Box::default()));
        self.obj_mut(id).ty = Some(sig);
        let recv = decl.recv.as_ref().and_then(|r| r.first());
        self.func_type_into(sig, recv, &decl.ty.tparams, &decl.ty);
        let library = self.is_library(self.env.pkg);
        if decl.body.is_none() {
            if !library && !decl.ty.tparams.is_empty() {
                self.error(Code::BadDecl, declared_at(decl), "generic function is missing function body");
            }
            return;
        }
        if !library {
            self.later(move |c| c.check_body(id));
        }
    }

    /// Reports functions without bodies; as gc, only if all else is right.
    pub(super) fn missing_bodies(&mut self, objects: &[ObjId]) {
        if self.failed.get() {
            return;
        }
        let without_body = |d: &&'a FuncDecl| d.body.is_none();
        let missing: Vec<&'a FuncDecl> =
            objects.iter().filter_map(|o| self.decls[o].func).filter(without_body).collect();
        for decl in missing {
            let pos = declared_at(decl);
            match decl.directives.iter().any(|d| d.text.as_str().starts_with("go:linkname ")) {
                true => self.error(Code::NotSupported, pos, "not supported yet: //go:linkname"),
                false => self.error(Code::MissingBody, pos, "missing function body"),
            }
        }
    }

    /// Checks the body of a declared function, once.
    pub(super) fn check_body(&mut self, id: ObjId) {
        if !self.checked_bodies.insert(id) {
            return;
        }
        let Some(d) = self.decls.get(&id) else { return };
        let (file, scope, func) = (d.file, d.scope, d.func);
        let pkg = self.obj(id).pkg.expect("declared in a package");
        let sig = self.obj_type(id);
        let Some(body) = func.and_then(|f| f.body.as_ref()) else { return };
        let s = self.sig(sig);
        let tparams = [&s.recv_tparams[..], &s.tparams[..]].concat();
        let saved = std::mem::replace(&mut self.env, Env::new(pkg, file, scope));
        self.func_body(Some(id), sig, body, None, tparams);
        self.env = saved;
    }

    /// Makes sure that the body of a function or method has been checked; for functions of library
    /// packages, whose bodies are checked on demand. Instances' methods stand for the generic ones.
    pub fn ensure_body(&mut self, id: ObjId) {
        let id = match &self.obj(id).kind {
            ObjKind::Func(f) => f.origin.unwrap_or(id),
            _ => id,
        };
        if self.checked_bodies.contains(&id) {
            return;
        }
        let top = self.delayed_top();
        self.check_body(id);
        self.process_delayed(top);
        self.record_untyped();
    }

    /// Local declarations of constants, variables and types.
    pub fn decl_stmt(&mut self, list: &'a [Decl]) {
        let mut group = ConstGroup::default();
        for decl in list {
            match decl {
                Decl::Const(s) => self.local_consts(s, &mut group),
                Decl::Var(s) => self.local_vars(s),
                Decl::Type(s) => {
                    let kind = ObjKind::TypeName { alias: s.alias.is_some(), tparams: Vec::new() };
                    let obj = self.new_object(s.name.name, s.name.pos, None, kind);
                    // spec: "The scope of a type identifier declared inside a function begins at the
                    // identifier in the TypeSpec."
                    self.declare(self.env.scope, Some(&s.name), obj, s.name.pos);
                    self.push_path(obj);
                    self.type_decl(obj, s);
                    self.pop_path();
                }
                Decl::Func(f) => self.error(Code::MisplacedSyntax, f.span, "unexpected function declaration"),
            }
        }
    }

    fn local_consts(&mut self, s: &'a ConstSpec, group: &mut ConstGroup<'a>) {
        let top = self.delayed_top();
        let (last, inherited) = group.enter(s);
        let values: &'a [Expr] = last.map_or(&[], |l| &l.values);
        let ty = last.and_then(|l| l.ty.as_ref());
        let mut lhs = Vec::new();
        for (i, name) in s.names.iter().enumerate() {
            let obj = self.new_object(name.name, name.pos, None, ObjKind::Const(None));
            self.const_decl(obj, ty, values.get(i), inherited, s.iota);
            lhs.push(obj);
        }
        self.arity(s.span, &s.names, values, true, inherited);
        // Function literals in the values do not see the constants.
        self.process_delayed(top);
        for (name, obj) in s.names.iter().zip(lhs) {
            self.declare(self.env.scope, Some(name), obj, s.span.hi);
        }
    }

    fn local_vars(&mut self, s: &'a VarSpec) {
        let top = self.delayed_top();
        let lhs: Vec<ObjId> = s.names.iter().map(|n| self.new_var(VarKind::Local, n.name, n.pos, None)).collect();
        let ty = s.ty.as_ref();
        for (i, &obj) in lhs.iter().enumerate() {
            if s.values.len() == s.names.len() {
                self.var_decl(obj, None, ty, Some(&s.values[i]));
            } else if s.values.len() == 1 {
                // A multi-valued expression: the first variable declares all.
                self.var_decl(obj, Some(&lhs), ty, Some(&s.values[0]));
                break;
            } else {
                self.var_decl(obj, None, ty, s.values.get(i));
            }
        }
        if s.ty.is_none() || !s.values.is_empty() {
            self.arity(s.span, &s.names, &s.values, false, false);
        }
        self.process_delayed(top);
        for (name, obj) in s.names.iter().zip(lhs) {
            self.declare(self.env.scope, Some(name), obj, s.span.hi);
        }
    }

    /// Reports names without values and values without names.
    pub(super) fn arity(&self, spec: Span, names: &[Ident], values: &[Expr], constant: bool, inherited: bool) {
        let (l, r) = (names.len(), values.len());
        if l < r {
            let extra = &values[l];
            if inherited {
                let msg = format!("extra init expr at {}", self.pos_string(node_pos(extra)));
                self.error(Code::WrongAssignCount, spec.lo, msg);
            } else {
                let msg = format!("extra init expr {}", expr_string(extra));
                self.error(Code::WrongAssignCount, at(extra), msg);
            }
        } else if l > r && (constant || r != 1) {
            let n = &names[r];
            self.error(Code::WrongAssignCount, n.span(), format!("missing init expr for {}", n.name));
        }
    }
}
