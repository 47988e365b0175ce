//! Function types, parameters, receivers and type parameter lists (spec: Function types, Method
//! declarations, Type parameter declarations).

use super::Checker;
use super::object::{ObjId, ObjKind, VarKind};
use super::operand::Mode;
use super::position::{at, start_pos};
use super::ty::{Basic, Signature, Type, TypeId, TypeParam};
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::{Expr, ExprKind, Field, FuncType, Ident};
use crate::syntax::expr_string;

/// A receiver's type taken apart: `*`, base type expression, type parameters.
pub(super) struct RecvParts<'a> {
    pub ptr: bool,
    pub base: &'a Expr,
    pub tparams: &'a [Expr],
}

/// Takes a receiver's type apart.
pub(super) fn unpack_recv(e: &Expr) -> RecvParts<'_> {
    let mut base = e.unparen();
    let mut ptr = false;
    if let ExprKind::Star(x) = &base.kind {
        ptr = true;
        base = x.unparen();
    }
    match &base.kind {
        ExprKind::Index { x, indices } => RecvParts { ptr, base: x, tparams: indices },
        _ => RecvParts { ptr, base, tparams: &[] },
    }
}

impl<'a> Checker<'a> {
    /// # Panics
    /// If the type is not a signature.
    pub(super) fn sig_mut(&mut self, t: TypeId) -> &mut Signature {
        match &mut self.types[t] {
            Type::Signature(s) => s,
            other => panic!("not a signature: {other:?}"),
        }
    }

    /// The scope of a function's parameters, in which its body's scope lies.
    pub fn func_scope(&self, sig: TypeId) -> super::object::ScopeId {
        self.func_scopes[&self.types.resolve(sig)]
    }

    /// A function type, or a method's with a receiver.
    pub fn func_type(&mut self, recv: Option<&'a Field>, ty: &'a FuncType) -> TypeId {
        let sig = self.types.add(Type::Signature(Box::default()));
        self.func_type_into(sig, recv, &[], ty);
        sig
    }

    /// Fills a signature that was made before, so that recursive declarations can refer to it.
    pub(super) fn func_type_into(
        &mut self,
        sig: TypeId,
        recv: Option<&'a Field>,
        tparams: &'a [Field],
        ty: &'a FuncType,
    ) {
        let scope = self.open_scope();
        self.scopes[scope.0 as usize].is_func = true;
        self.func_scopes.insert(sig, scope);
        let mut recv_obj = None;
        if let Some(field) = recv {
            let (obj, recv_tparams) = self.collect_recv(field, ty.span.lo);
            self.sig_mut(sig).recv_tparams = recv_tparams;
            recv_obj = Some(obj);
        }
        if !tparams.is_empty() {
            self.collect_type_params(tparams, |c, list| c.sig_mut(sig).tparams = list);
        }
        let (params, variadic) = self.collect_params(VarKind::Param, &ty.params);
        let (results, _) = self.collect_params(VarKind::Result, &ty.results);
        // Parameters are in scope in the body only.
        let start = ty.span.hi;
        if let (Some(field), Some(obj)) = (recv, recv_obj)
            && let Some(name) = field.names.first()
        {
            self.declare(scope, Some(name), obj, start);
        }
        self.declare_params(&ty.params, &params, start);
        self.declare_params(&ty.results, &results, start);
        let s = self.sig_mut(sig);
        s.recv = recv_obj;
        s.params = params;
        s.results = results;
        s.variadic = variadic;
        self.close_scope();
    }

    fn collect_params(&mut self, kind: VarKind, list: &'a [Field]) -> (Vec<ObjId>, bool) {
        let mut out = Vec::new();
        let mut variadic = false;
        for (i, f) in list.iter().enumerate() {
            let mut ftype = &f.ty;
            let mut dots = false;
            if let ExprKind::Ellipsis(elem) = &f.ty.kind {
                ftype = elem;
                if kind == VarKind::Param && i == list.len() - 1 && f.names.len() <= 1 {
                    dots = true;
                } else {
                    let msg = "can only use ... with final parameter in list";
                    self.error(Code::InvalidDotDotDot, at(&f.ty), msg);
                }
            }
            let mut ty = self.var_type(ftype);
            if dots {
                variadic = true;
                ty = self.types.add(Type::Slice(ty));
                self.record_type_and_value(&f.ty, Mode::Type, ty, None);
            }
            for name in &f.names {
                out.push(self.new_var(kind, name.name, name.pos, Some(ty)));
            }
            if f.names.is_empty() {
                let obj = self.new_var(kind, Symbol::intern(""), f.span.lo, Some(ty));
                self.record_implicit(f.id, obj);
                out.push(obj);
            }
        }
        (out, variadic)
    }

    fn declare_params(&mut self, list: &'a [Field], params: &[ObjId], start: Pos) {
        let mut params = params.iter();
        for f in list {
            for name in &f.names {
                let &obj = params.next().expect("a variable for each name");
                self.declare(self.env.scope, Some(name), obj, start);
            }
            if f.names.is_empty() {
                params.next();
            }
        }
    }

    /// A method's receiver and its type parameters.
    fn collect_recv(&mut self, field: &'a Field, scope_pos: Pos) -> (ObjId, Vec<TypeId>) {
        let parts = unpack_recv(&field.ty);
        let (ty, tparams) = if parts.tparams.is_empty() {
            (self.plain_recv_type(field, &parts), Vec::new())
        } else {
            self.generic_recv_type(field, &parts, scope_pos)
        };
        let recv = match field.names.first() {
            Some(name) => self.new_var(VarKind::Recv, name.name, name.pos, Some(ty)),
            None => {
                let obj = self.new_var(VarKind::Recv, Symbol::intern(""), field.span.lo, Some(ty));
                self.record_implicit(field.id, obj);
                obj
            }
        };
        let base = start_pos(parts.base);
        self.later(move |c| c.valid_recv(base, recv));
        (recv, tparams)
    }

    fn plain_recv_type(&mut self, field: &'a Field, parts: &RecvParts<'a>) -> TypeId {
        let ty = self.var_type(&field.ty);
        // An alias may stand for an instance somewhere along the chain.
        let mut at_type = self.literal_base(ty);
        while let Some(alias) = self.types.alias(at_type) {
            at_type = self.literal_base(alias.denoted);
            let instance_of_alias = self.types.alias(at_type).is_some_and(|a| !a.targs.is_empty());
            let is_alias = self.types.alias(at_type).is_some();
            if instance_of_alias || !is_alias && self.named(at_type).is_some_and(|n| n.origin.is_some()) {
                let g = self.type_string(at_type);
                let msg = format!("cannot define new methods on instantiated type {g}");
                self.error(Code::InvalidRecv, at(parts.base), msg);
                return Basic::Invalid.id();
            }
        }
        ty
    }

    /// A type without the stars that are written before it.
    fn literal_base(&self, mut t: TypeId) -> TypeId {
        while let (None, &Type::Pointer(base)) = (self.types.alias(t), &self.types[t]) {
            t = base;
        }
        t
    }

    fn generic_recv_type(&mut self, field: &'a Field, parts: &RecvParts<'a>, scope_pos: Pos) -> (TypeId, Vec<TypeId>) {
        let mut cause = String::new();
        let base = self.generic_type(parts.base, &mut cause);
        if !cause.is_empty() {
            self.error(Code::InvalidRecv, at(parts.base), cause);
        }
        let tparams: Vec<TypeId> = parts.tparams.iter().map(|e| self.recv_type_param(e, scope_pos)).collect();
        self.bind_tparams(&tparams);
        if !self.is_valid(base) {
            return (base, tparams);
        }
        let named = self.named(base).filter(|_| self.types.alias(base).is_none());
        let Some(named) = named else {
            let msg = format!("cannot define new methods on generic alias type {}", self.type_string(base));
            self.error(Code::InvalidRecv, at(parts.base), msg);
            return (Basic::Invalid.id(), tparams);
        };
        let base_tparams = named.tparams.clone();
        if base_tparams.len() == tparams.len() {
            for (&p, &b) in tparams.iter().zip(&base_tparams) {
                self.mono_canon(p, b);
                let bound = self.constraint(b);
                let bound = self.subst(bound, &base_tparams, &tparams);
                self.set_constraint(p, bound);
            }
        } else {
            let n = tparams.len();
            let got = if n == 1 { "1 type parameter".into() } else { format!("{n} type parameters") };
            let msg = format!("receiver declares {got}, but receiver base type declares {}", base_tparams.len());
            self.error(Code::BadRecv, at(parts.base), msg);
        }
        self.requires(18, at(parts.base), "type instantiation");
        let mut ty = self.instance(field.ty.span.lo, base, &tparams);
        self.record_instance(parts.base, tparams.clone(), ty);
        if parts.ptr {
            ty = self.types.add(Type::Pointer(ty));
        }
        self.record_recv_types(&field.ty, ty);
        (ty, tparams)
    }

    fn recv_type_param(&mut self, e: &'a Expr, scope_pos: Pos) -> TypeId {
        let name = match e.kind {
            ExprKind::Ident(name) => name,
            ExprKind::Bad => Symbol::intern("_"),
            _ => {
                let msg = format!("receiver type parameter {} must be an identifier", expr_string(e));
                self.error(Code::BadDecl, e.span, msg);
                Symbol::intern("_")
            }
        };
        let ident = Ident { id: e.id, name, pos: e.span.lo };
        let p = self.declare_type_param(&ident, scope_pos);
        self.record_type_and_value(e, Mode::Type, p, None);
        p
    }

    /// Records the types of `*T`, `(T)` and so on in a receiver.
    fn record_recv_types(&mut self, e: &'a Expr, ty: TypeId) {
        self.record_type_and_value(e, Mode::Type, ty, None);
        match &e.kind {
            ExprKind::Paren(x) => self.record_recv_types(x, ty),
            ExprKind::Star(x) => {
                let (base, _) = self.deref(ty);
                self.record_recv_types(x, base);
            }
            _ => {}
        }
    }

    /// Reports receivers of types that cannot have methods.
    fn valid_recv(&mut self, pos: Pos, recv: ObjId) {
        let ty = self.var_ty(recv);
        let (base, _) = self.deref(ty);
        if !self.is_valid(base) {
            return;
        }
        let text = self.type_string(base);
        match &self.types[base] {
            Type::Named(n) if self.obj(n.obj).pkg != Some(self.env.pkg) => {
                let msg = format!("cannot define new methods on non-local type {text}");
                self.error(Code::InvalidRecv, pos, msg);
            }
            Type::Named(_) => {
                let cause = match self.under_type(base) {
                    Type::Basic(Basic::UnsafePointer) => "unsafe.Pointer",
                    Type::Pointer(_) | Type::Interface(_) => "pointer or interface type",
                    _ => return,
                };
                self.error(Code::InvalidRecv, pos, format!("invalid receiver type {text} ({cause})"));
            }
            Type::Basic(_) => {
                let msg = format!("cannot define new methods on non-local type {text}");
                self.error(Code::InvalidRecv, pos, msg);
            }
            _ => {
                let msg = format!("invalid receiver type {}", self.type_string(ty));
                self.error(Code::InvalidRecv, pos, msg);
            }
        }
    }

    // Type parameters.

    /// Declares a type parameter list. `bind` stores the parameters before their constraints are
    /// checked: constraints may mention the declared type.
    pub(super) fn collect_type_params(&mut self, list: &'a [Field], bind: impl FnOnce(&mut Checker<'a>, Vec<TypeId>)) {
        let scope_pos = list[0].span.lo;
        let mut tparams = Vec::new();
        for f in list {
            for name in &f.names {
                tparams.push(self.declare_type_param(name, scope_pos));
            }
        }
        self.bind_tparams(&tparams);
        bind(self, tparams.clone());
        let saved = std::mem::replace(&mut self.env.in_tparam_list, true);
        let mut next = 0;
        for f in list {
            let mut bound = self.bound(&f.ty);
            if self.is_type_param(bound) {
                let msg = "cannot use a type parameter as constraint";
                self.error(Code::MisplacedTypeParam, at(&f.ty), msg);
                bound = Basic::Invalid.id();
            }
            for _ in &f.names {
                self.set_constraint(tparams[next], bound);
                next += 1;
            }
        }
        self.env.in_tparam_list = saved;
    }

    fn declare_type_param(&mut self, name: &Ident, scope_pos: Pos) -> TypeId {
        let kind = ObjKind::TypeName { alias: false, tparams: Vec::new() };
        let obj = self.new_object(name.name, name.pos, None, kind);
        let p = self.new_type_param(obj, Basic::Invalid.id());
        self.declare(self.env.scope, Some(name), obj, scope_pos);
        p
    }

    /// A type parameter for a type name, which gets it as its type.
    pub(super) fn new_type_param(&mut self, obj: ObjId, constraint: TypeId) -> TypeId {
        let p = self.types.add(Type::TypeParam(Box::new(TypeParam { obj, index: 0, constraint })));
        self.obj_mut(obj).ty = Some(p);
        p
    }

    /// Numbers the type parameters of a list.
    pub(super) fn bind_tparams(&mut self, list: &[TypeId]) {
        for (i, &p) in list.iter().enumerate() {
            if let Type::TypeParam(p) = &mut self.types[p] {
                p.index = i as u32;
            }
        }
    }

    pub(super) fn set_constraint(&mut self, p: TypeId, bound: TypeId) {
        if let Type::TypeParam(p) = &mut self.types[p] {
            p.constraint = bound;
        }
    }
}
