//! Selectors: qualified identifiers, fields, methods, method values and method expressions (spec:
//! Selectors, Method expressions, Method values).

use super::Checker;
use super::info::{Selection, SelectionKind};
use super::lookup::Lookup;
use super::object::{ObjId, ObjKind, PkgId, VarKind};
use super::operand::{Mode, Operand};
use super::position::node_pos;
use super::suggest::equal_fold;
use super::ty::{Basic, Signature, Type, TypeId};
use crate::diag::Code;
use crate::source::Symbol;
use crate::syntax::ast::{Expr, ExprKind, Ident};
use crate::syntax::expr_string;

impl<'a> Checker<'a> {
    /// Checks `x.sel`. With `want_type` anything but a type is an error.
    pub fn selector(&mut self, x: &mut Operand<'a>, e: &'a Expr, want_type: bool) {
        *x = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::Selector { x: inner, sel } = &e.kind else { return };
        if self.qualified_ident(x, e, inner, sel) {
            return;
        }
        self.expr_or_type(x, inner, false);
        if x.mode == Mode::Builtin {
            let xs = self.operand_string(x);
            self.error(Code::UncalledBuiltin, node_pos(e), format!("invalid use of {xs} in selector expression"));
            x.mode = Mode::Invalid;
        } else if want_type && !x.is_invalid() {
            // Nothing is known about what an invalid type has.
            let known = self.named(x.ty).and_then(|n| n.rhs);
            if known.is_none_or(|rhs| self.is_valid(rhs)) {
                self.error(Code::NotAType, sel.span(), format!("{} is not a type", expr_string(e)));
            }
            x.mode = Mode::Invalid;
        }
        if !x.is_invalid() {
            self.select(x, e, sel);
        }
        if x.is_invalid() {
            x.ty = Basic::Invalid.id();
        }
        x.expr = Some(e);
    }

    /// Checks `pkg.Name`; false if the identifier does not denote a package.
    fn qualified_ident(&mut self, x: &mut Operand<'a>, e: &'a Expr, inner: &'a Expr, sel: &Ident) -> bool {
        let ExprKind::Ident(name) = inner.kind else { return false };
        let Some(obj) = self.lookup(name) else { return false };
        let ObjKind::PkgName { imported, .. } = self.obj(obj).kind else { return false };
        self.record_use(inner.id, obj);
        self.mark_used(obj);
        let package = &self.packages[imported.0 as usize];
        let (scope, fake, package_name) = (package.scope, package.fake, package.name);
        // What a library package does not export is not there for others.
        let visible = sel.name.is_exported() || !self.is_library(imported);
        let Some(exp) = self.lookup_in(scope, sel.name).filter(|_| visible) else {
            let hint = match self.exported_ignoring_case(imported, sel.name) {
                Some(alt) => format!(" (but have {alt})"),
                None => String::new(),
            };
            if !fake {
                let msg = format!("undefined: {}{hint}", expr_string(e));
                let names = |c: &mut Self| c.exported_names(imported);
                self.error_at_name(Code::UndeclaredImportedName, sel.span(), sel.name, msg, names);
            }
            return true;
        };
        if !sel.name.is_exported() {
            let msg = format!("name {} not exported by package {package_name}", sel.name);
            self.error(Code::UnexportedName, sel.span(), msg);
        }
        self.record_use(sel.id, exp);
        self.use_object(x, exp);
        true
    }

    /// The operand that an exported object is.
    fn use_object(&mut self, x: &mut Operand<'a>, obj: ObjId) {
        let ty = match self.obj(obj).kind {
            ObjKind::Builtin(_) => Basic::Invalid.id(),
            _ => self.obj_type(obj),
        };
        x.ty = ty;
        match &self.obj(obj).kind {
            ObjKind::Const(value) => match value {
                Some(value) if self.is_valid(ty) => {
                    x.mode = Mode::Constant;
                    x.value = Some(value.clone());
                }
                _ => x.mode = Mode::Invalid,
            },
            ObjKind::TypeName { .. } => x.mode = Mode::Type,
            ObjKind::Var(_) => x.mode = Mode::Variable,
            ObjKind::Func(_) => x.mode = Mode::Value,
            &ObjKind::Builtin(id) => {
                x.mode = Mode::Builtin;
                x.id = Some(id);
            }
            ObjKind::PkgName { .. } | ObjKind::Label { .. } | ObjKind::Nil => {
                unreachable!("packages export no such objects")
            }
        }
        if !self.is_valid(ty) && x.mode != Mode::Builtin {
            x.mode = Mode::Invalid;
        }
    }

    /// An exported name of a package that differs in case only; the first by name.
    fn exported_ignoring_case(&self, pkg: PkgId, name: Symbol) -> Option<Symbol> {
        let scope = self.packages[pkg.0 as usize].scope;
        let names = self.scope(scope).names.keys();
        names.copied().filter(|&n| n.is_exported() && equal_fold(n, name)).min_by_key(|n| n.as_str())
    }

    /// Resolves a field or method of a valid operand or type.
    fn select(&mut self, x: &mut Operand<'a>, e: &'a Expr, sel: &Ident) {
        let pkg = Some(self.env.pkg);
        let found = self.lookup_field_or_method(x.ty, x.mode == Mode::Variable, pkg, sel.name, false);
        let Some(obj) = found.obj else {
            self.missing_selector(x, sel, &found);
            x.mode = Mode::Invalid;
            return;
        };
        let ty = self.obj_type(obj);
        let is_method = matches!(self.obj(obj).kind, ObjKind::Func(_));
        let selection = |kind, recv| Selection { kind, recv, obj, path: found.path.clone(), indirect: found.indirect };
        if x.mode == Mode::Type {
            if !is_method {
                let (shown, ts) = (x.expr.map(expr_string).unwrap_or_default(), self.type_string(x.ty));
                let name = sel.name;
                let msg = format!("{shown}.{name} undefined (type {ts} has no method {name})");
                self.error(Code::MissingFieldOrMethod, sel.span(), msg);
                x.mode = Mode::Invalid;
                return;
            }
            self.record_selection(e, selection(SelectionKind::MethodExpr, x.ty));
            self.method_expr(x, ty);
            self.add_decl_dep(obj);
        } else if is_method {
            self.record_selection(e, selection(SelectionKind::Method, x.ty));
            x.mode = Mode::Value;
            x.ty = self.without_receiver(ty);
            self.add_decl_dep(obj);
        } else {
            self.record_selection(e, selection(SelectionKind::Field, x.ty));
            let addressable = x.mode == Mode::Variable || found.indirect;
            x.mode = if addressable { Mode::Variable } else { Mode::Value };
            x.ty = ty;
        }
        x.value = None;
    }

    /// Reports that there is no such field or method.
    fn missing_selector(&mut self, x: &Operand<'a>, sel: &Ident, found: &Lookup) {
        let under = self.under(x.ty);
        if !self.is_valid(under) {
            return;
        }
        let name = sel.name;
        let shown = x.expr.map(expr_string).unwrap_or_default();
        let ts = self.type_string(x.ty);
        if !found.path.is_empty() {
            self.error(Code::AmbiguousSelector, sel.span(), format!("ambiguous selector {shown}.{name}"));
            return;
        }
        if found.indirect {
            let msg = if x.mode == Mode::Type {
                format!("invalid method expression {ts}.{name} (needs pointer receiver (*{ts}).{name})")
            } else {
                format!("cannot call pointer method {name} on {ts}")
            };
            self.error(Code::InvalidMethodExpr, sel.span(), msg);
            return;
        }
        let why = if self.is_interface_ptr(x.ty) {
            self.interface_ptr_error(x.ty)
        } else {
            let pkg = Some(self.env.pkg);
            let alt = self.lookup_field_or_method(x.ty, x.mode == Mode::Variable, pkg, name, true);
            self.lookup_error(x.ty, name, alt.obj, false)
        };
        let msg = format!("{shown}.{name} undefined ({why})");
        self.error_at_name(Code::MissingFieldOrMethod, sel.span(), name, msg, |c| c.member_names(x.ty));
    }

    /// Makes the operand the function of a method expression: the receiver is its first parameter.
    fn method_expr(&mut self, x: &mut Operand<'a>, method: TypeId) {
        let Some(sig) = self.signature(method) else {
            x.mode = Mode::Invalid;
            return;
        };
        // Parameters are either all named or all unnamed.
        let named = sig.params.first().is_some_and(|&p| !self.obj(p).name.as_str().is_empty());
        let name = match sig.recv.map(|r| self.obj(r).name) {
            Some(name) if named && !name.as_str().is_empty() => name,
            _ if named => Symbol::intern("_"),
            _ => Symbol::intern(""),
        };
        let recv = self.new_var(VarKind::Param, name, crate::source::Pos::NONE, Some(x.ty));
        let mut params = vec![recv];
        params.extend(&sig.params);
        let sig = Signature { recv: None, recv_tparams: Vec::new(), params, ..sig };
        x.mode = Mode::Value;
        x.ty = self.types.add(Type::Signature(Box::new(sig)));
    }

    /// The function type of a method value.
    fn without_receiver(&mut self, method: TypeId) -> TypeId {
        match self.signature(method) {
            Some(sig) => {
                let sig = Signature { recv: None, recv_tparams: Vec::new(), ..sig };
                self.types.add(Type::Signature(Box::new(sig)))
            }
            None => method,
        }
    }
}
