//! Type expressions, and identifiers as expressions or types (spec: Types, Instantiations).

use super::Checker;
use super::constant::Const;
use super::object::ObjKind;
use super::operand::{Mode, Operand};
use super::position::{at, node_pos, start_pos};
use super::ty::{Basic, Type, TypeId};
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span, Symbol};
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::{expr_list_string, expr_string, grow_stack};

impl<'a> Checker<'a> {
    /// Checks an identifier. With `want_type` only a type name is accepted.
    pub fn ident(&mut self, x: &mut Operand<'a>, e: &'a Expr, want_type: bool) {
        *x = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::Ident(name) = e.kind else { unreachable!("an identifier") };
        let Some((scope, id)) = self.lookup_scope(name) else {
            self.undefined(e.span, name);
            return;
        };
        self.record_use(e.id, id);
        let is_type = matches!(self.obj(id).kind, ObjKind::TypeName { .. });
        if is_type && scope == self.universe && matches!(name.as_str(), "any" | "comparable") {
            self.requires(18, at(e), &format!("predeclared {name}"));
        }
        if want_type && !is_type {
            let msg = format!("{name} ({}) is not a type", self.object_kind(id));
            self.error(Code::NotAType, at(e), msg);
            if self.obj(id).pkg == Some(self.env.pkg) && self.var(id).is_some() {
                self.mark_used(id);
            }
            return;
        }
        // A type name of this package may be part of a cycle, which obj_decl finds.
        if self.obj(id).ty.is_none() || want_type && self.obj(id).pkg == Some(self.env.pkg) {
            self.obj_decl(id);
        }
        let ty = self.var_ty(id);
        if let Some(&import) = self.dot_imports.get(&(scope, name)) {
            self.mark_used(import);
        }
        match &self.obj(id).kind {
            ObjKind::PkgName { .. } => {
                let msg = format!("use of package {name} not in selector");
                self.error(Code::InvalidPkgUse, at(e), msg);
                return;
            }
            ObjKind::Const(value) => {
                let value = value.clone();
                self.add_decl_dep(id);
                if !self.is_valid(ty) {
                    return;
                }
                if id == self.iota {
                    let Some(iota) = self.env.iota.clone() else {
                        let msg = "cannot use iota outside constant declaration";
                        self.error(Code::InvalidIota, at(e), msg);
                        return;
                    };
                    x.value = Some(iota);
                } else {
                    x.value = Some(value.unwrap_or(Const::Unknown));
                }
                x.mode = Mode::Constant;
            }
            ObjKind::TypeName { .. } => x.mode = Mode::Type,
            ObjKind::Var(_) => {
                if self.obj(id).pkg == Some(self.env.pkg) {
                    self.mark_used(id);
                }
                self.add_decl_dep(id);
                if !self.is_valid(ty) {
                    return;
                }
                x.mode = Mode::Variable;
            }
            ObjKind::Func(_) => {
                self.add_decl_dep(id);
                x.mode = Mode::Value;
            }
            ObjKind::Builtin(builtin) => {
                x.id = Some(*builtin);
                x.mode = Mode::Builtin;
            }
            ObjKind::Nil => x.mode = Mode::Nil,
            ObjKind::Label { .. } => unreachable!("labels have their own scopes"),
        }
        x.ty = ty;
    }

    fn undefined(&mut self, span: Span, name: Symbol) {
        if name.is_blank() {
            self.error(Code::InvalidBlank, span, "cannot use _ as value or type");
            return;
        }
        let mut d = Diagnostic::new(Code::UndeclaredName, span, format!("undefined: {name}"));
        if let Some(alt) = self.similar_name(name) {
            d = d.fix(format!("did you mean {alt}?"), span, alt.as_str());
        }
        self.report(d);
    }

    /// Checks a type expression.
    pub fn typ(&mut self, e: &'a Expr) -> TypeId {
        self.declared_type(e, None)
    }

    /// Checks the type of a variable: not a constraint interface.
    pub fn var_type(&mut self, e: &'a Expr) -> TypeId {
        let t = self.declared_type(e, None);
        self.valid_var_type(start_pos(e), t);
        t
    }

    pub(super) fn valid_var_type(&mut self, pos: Pos, t: TypeId) {
        if matches!(self.types[t], Type::TypeParam(_) | Type::Basic(_)) {
            return;
        }
        // Underlying types are not complete while declarations are being checked.
        self.later(move |c| {
            let u = c.under(t);
            if !matches!(c.types[u], Type::Interface(_)) {
                return;
            }
            let set = c.type_set(u);
            if !set.is_method_set() {
                let why = if set.comparable {
                    "interface is (or embeds) comparable"
                } else {
                    "interface contains type constraints"
                };
                let msg = format!("cannot use type {} outside a type constraint: {why}", c.type_string(t));
                c.error(Code::MisplacedConstraintIface, pos, msg);
            }
        });
    }

    /// Checks the type expression on the right side of a type declaration of `def`.
    pub(super) fn declared_type(&mut self, e: &'a Expr, def: Option<super::object::ObjId>) -> TypeId {
        let mut t = grow_stack(|| self.typ_internal(e, def));
        if self.is_generic(t) {
            let msg = format!("cannot use generic type {} without instantiation", self.type_string(t));
            self.error(Code::WrongTypeArgCount, at(e), msg);
            t = Basic::Invalid.id();
        }
        self.record_type_and_value(e, Mode::Type, t, None);
        t
    }

    /// Checks an expression that must denote a generic type; the cause if it does not.
    pub fn generic_type(&mut self, e: &'a Expr, cause: &mut String) -> TypeId {
        let mut t = grow_stack(|| self.typ_internal(e, None));
        if self.is_valid(t) && !self.is_generic(t) {
            *cause = format!("{} is not a generic type", self.type_string(t));
            t = Basic::Invalid.id();
        }
        self.record_type_and_value(e, Mode::Type, t, None);
        t
    }

    fn typ_internal(&mut self, e: &'a Expr, def: Option<super::object::ObjId>) -> TypeId {
        match &e.kind {
            ExprKind::Bad => {}
            ExprKind::Ident(_) | ExprKind::Selector { .. } => {
                let mut x = Operand::invalid();
                if let ExprKind::Ident(_) = e.kind {
                    self.ident(&mut x, e, true);
                } else {
                    self.selector(&mut x, e, true);
                }
                match x.mode {
                    Mode::Type => return x.ty,
                    Mode::Invalid => {}
                    Mode::NoValue => {
                        let msg = format!("{} used as type", self.operand_string(&x));
                        self.error(Code::NotAType, at(e), msg);
                    }
                    _ => {
                        let msg = format!("{} is not a type", self.operand_string(&x));
                        self.error(Code::NotAType, at(e), msg);
                    }
                }
            }
            ExprKind::Index { x, indices } => return self.instantiated_type(e, x, indices),
            ExprKind::Paren(x) => return self.declared_type(x, def),
            ExprKind::ArrayType { len, elem } => {
                let n = match len {
                    Some(len) => self.array_length(len),
                    None => {
                        let msg = "invalid use of [...] array (outside a composite literal)";
                        self.error(Code::MisplacedSyntax, at(e), msg);
                        -1
                    }
                };
                let elem = self.var_type(elem);
                if n >= 0 {
                    let array = self.types.add(Type::Array(elem, n));
                    self.written_arrays.push((array, at(e)));
                    return array;
                }
            }
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                return self.types.add(Type::Slice(elem));
            }
            ExprKind::Ellipsis(_) => self.error(Code::MisplacedSyntax, at(e), "invalid use of ..."),
            ExprKind::StructType(fields) => return self.struct_type(fields),
            ExprKind::Star(x) => {
                let base = self.var_type(x);
                // A pointer to an invalid type only causes further errors.
                if self.is_valid(base) {
                    return self.types.add(Type::Pointer(base));
                }
            }
            ExprKind::FuncType(ty) => return self.func_type(None, ty),
            ExprKind::InterfaceType(elems) => return self.interface_type(e, elems, def),
            ExprKind::MapType { key, value } => return self.map_type(key, value),
            ExprKind::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                self.written_channels.push((elem, at(e)));
                return self.types.add(Type::Chan(*dir, elem));
            }
            _ => {
                self.error(Code::NotAType, at(e), format!("{} is not a type", expr_string(e)));
                self.use_exprs([e]);
            }
        }
        Basic::Invalid.id()
    }

    fn map_type(&mut self, key: &'a Expr, value: &'a Expr) -> TypeId {
        let (k, v) = (self.var_type(key), self.var_type(value));
        let t = self.types.add(Type::Map(k, v));
        let span = at(key);
        self.later(move |c| {
            if !c.comparable(k) {
                let why = if c.is_type_param(k) { " (missing comparable constraint)" } else { "" };
                let msg = format!("invalid map key type {}{why}", c.type_string(k));
                c.error(Code::IncomparableMapKey, span, msg);
            }
        });
        t
    }

    fn instantiated_type(&mut self, e: &'a Expr, x: &'a Expr, xlist: &'a [Expr]) -> TypeId {
        self.requires(18, at(x), "type instantiation");
        let mut cause = String::new();
        let generic = self.generic_type(x, &mut cause);
        if !cause.is_empty() {
            let text = format!("invalid operation: {}[{}] ({cause})", expr_string(x), expr_list_string(xlist));
            self.error(Code::NotAGenericType, at(x), text);
        }
        let alias = self.types.alias(generic).map(|a| a.obj).filter(|_| self.is_generic(generic));
        if alias.is_none() && !self.is_valid(generic) {
            return generic;
        }
        let Some(targs) = self.type_list(xlist) else { return Basic::Invalid.id() };
        if let Some(alias) = alias
            && let ObjKind::TypeName { tparams, .. } = &self.obj(alias).kind
        {
            let tparams = tparams.clone();
            return self.alias_instance(e, x, alias, generic, tparams, targs, xlist);
        }
        let inst = self.instance(x.span.lo, generic, &targs);
        self.verify_later(e, x, generic, targs, inst, xlist);
        inst
    }

    /// Checks the type arguments of an instance once its type parameters are complete.
    fn verify_later(
        &mut self,
        e: &'a Expr,
        x: &'a Expr,
        generic: TypeId,
        targs: Vec<TypeId>,
        inst: TypeId,
        xlist: &'a [Expr],
    ) {
        self.later(move |c| {
            c.record_instance(e, targs.clone(), inst);
            let n = c.named(generic).expect("a generic type");
            let (tparams, name) = (n.tparams.clone(), c.obj(n.obj).name);
            if c.validate_targ_len(node_pos(x), name, tparams.len(), targs.len()) {
                c.verify_instance(x, &tparams, &targs, xlist);
            }
        });
    }

    fn verify_instance(&mut self, x: &'a Expr, tparams: &[TypeId], targs: &[TypeId], xlist: &'a [Expr]) {
        match self.verify(x.span.lo, tparams, targs) {
            Ok(()) => {
                let places: Vec<Pos> = xlist.iter().map(|a| a.span.lo).collect();
                self.record_mono(x.span.lo, tparams, targs, &places);
            }
            Err((i, cause)) => {
                let span = at(xlist.get(i).unwrap_or(x));
                self.error(Code::InvalidTypeArg, span, cause);
            }
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn alias_instance(
        &mut self,
        e: &'a Expr,
        x: &'a Expr,
        alias: super::object::ObjId,
        rhs: TypeId,
        tparams: Vec<TypeId>,
        targs: Vec<TypeId>,
        xlist: &'a [Expr],
    ) -> TypeId {
        let name = self.obj(alias).name;
        if !self.validate_targ_len(node_pos(x), name, tparams.len(), targs.len()) {
            return Basic::Invalid.id();
        }
        let denoted = self.subst(rhs, &tparams, &targs);
        let inst = self.types.add_alias(alias, targs.clone(), denoted);
        self.later(move |c| {
            c.record_instance(e, targs.clone(), inst);
            c.verify_instance(x, &tparams, &targs, xlist);
        });
        inst
    }

    /// The length of an array type; negative if it is invalid.
    pub fn array_length(&mut self, e: &'a Expr) -> i64 {
        // The "length" may be meant as a type parameter whose constraint is missing.
        if let ExprKind::Ident(name) = e.kind {
            match self.lookup(name) {
                None => {
                    let msg = format!("undefined array length {name} or missing type constraint");
                    self.error(Code::InvalidArrayLen, at(e), msg);
                    return -1;
                }
                Some(obj) if !matches!(self.obj(obj).kind, ObjKind::Const(_)) => {
                    self.error(Code::InvalidArrayLen, at(e), format!("invalid array length {name}"));
                    return -1;
                }
                Some(_) => {}
            }
        }
        let mut x = Operand::invalid();
        self.expr(None, &mut x, e);
        if x.mode != Mode::Constant {
            if x.mode != Mode::Invalid {
                let msg = format!("array length {} must be constant", self.operand_string(&x));
                self.error(Code::InvalidArrayLen, at(e), msg);
            }
            return -1;
        }
        let integer = self.is_integer(x.ty);
        if self.is_untyped(x.ty) || integer {
            let n = x.value.as_ref().and_then(|v| v.to_int().to_i64());
            if let Some(n) = n.filter(|&n| n >= 0) {
                return n;
            }
        }
        let text = self.operand_string(&x);
        let msg = if integer {
            format!("invalid array length {text}")
        } else {
            format!("array length {text} must be integer")
        };
        self.error(Code::InvalidArrayLen, at(e), msg);
        -1
    }

    /// Checks type arguments; `None` if one is invalid.
    pub fn type_list(&mut self, list: &'a [Expr]) -> Option<Vec<TypeId>> {
        let types: Vec<TypeId> = list.iter().map(|e| self.var_type(e)).collect();
        types.iter().all(|&t| self.is_valid(t)).then_some(types)
    }
}
