//! Interface types, and unions of type terms in them (spec: Interface types, General interfaces).

use super::Checker;
use super::object::{Func, ObjId, ObjKind, VarKind};
use super::operand::Mode;
use super::position::{at, start_pos};
use super::ty::{Basic, Interface, Term, Type, TypeId, UNIVERSE_COMPARABLE};
use super::typeset::MAX_TERMS;
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, InterfaceElem, UnaryOp};
use crate::syntax::expr_string;
use std::rc::Rc;

impl<'a> Checker<'a> {
    /// An interface type; the right side of the declaration of `def`, if given.
    pub(super) fn interface_type(&mut self, e: &'a Expr, elems: &'a [InterfaceElem], def: Option<ObjId>) -> TypeId {
        let ty = self.types.add(Type::Interface(Box::new(Interface { incomplete: true, ..Interface::default() })));
        let recv_ty =
            def.and_then(|d| self.obj(d).ty).filter(|&t| matches!(self.types[t], Type::Named(_))).unwrap_or(ty);
        let mut iface = Interface::default();
        for elem in elems {
            match elem {
                InterfaceElem::Embedded(x) => {
                    let t = self.union_type(x);
                    if !self.allows(18) {
                        self.later(move |c| c.embedding_allowed(t, start_pos(x)));
                    }
                    iface.embedded.push((t, start_pos(x)));
                }
                InterfaceElem::Method { name, ty } => {
                    if name.name.is_blank() {
                        let msg = "methods must have a unique non-blank name";
                        self.error(Code::BlankIfaceMethod, name.span(), msg);
                        continue;
                    }
                    let sig = self.func_type(None, ty);
                    let recv = self.new_var(VarKind::Recv, Symbol::intern(""), name.pos, Some(recv_ty));
                    self.sig_mut(sig).recv = Some(recv);
                    let kind = ObjKind::Func(Func { interface: true, ..Func::default() });
                    let method = self.new_object(name.name, name.pos, Some(sig), kind);
                    self.record_def(name.id, method);
                    iface.methods.push(method);
                }
            }
        }
        if iface.methods.is_empty() && iface.embedded.is_empty() {
            iface.type_set = Some(Rc::default());
        } else {
            self.later(move |c| {
                c.type_set(ty);
            });
        }
        if !self.is_library(self.env.pkg) {
            self.interface_literals.push((ty, e.span.lo));
        }
        self.sort_methods(&mut iface.methods);
        self.types[ty] = Type::Interface(Box::new(iface));
        ty
    }

    /// Refuses what only constraints embed, in a language version without type parameters.
    fn embedding_allowed(&mut self, t: TypeId, pos: Pos) {
        let what = match self.under_type(t) {
            Type::Basic(Basic::Invalid) => return,
            Type::Interface(_) if !self.is_imported_constraint(t) => return,
            Type::Interface(_) => "embedding constraint interface",
            Type::Union(_) => "embedding interface element",
            _ => "embedding non-interface type",
        };
        self.requires(18, pos, &format!("{what} {}", self.type_string(t)));
    }

    /// Whether a type is another package's constraint interface.
    pub(super) fn is_imported_constraint(&mut self, t: TypeId) -> bool {
        let imported = self.named(t).is_some_and(|n| self.obj(n.obj).pkg.is_some_and(|p| p != self.env.pkg));
        let u = self.under(t);
        imported && matches!(self.types[u], Type::Interface(_)) && !self.type_set(u).is_method_set()
    }

    /// A constraint: a term list stands for an interface that embeds it.
    pub(super) fn bound(&mut self, e: &'a Expr) -> TypeId {
        if !matches!(e.kind, ExprKind::Unary { op: UnaryOp::Tilde, .. } | ExprKind::Binary { op: BinaryOp::Or, .. }) {
            return self.typ(e);
        }
        let t = self.union_type(e);
        let iface = Interface { embedded: vec![(t, start_pos(e))], implicit: true, ..Interface::default() };
        let iface = self.types.add(Type::Interface(Box::new(iface)));
        self.later(move |c| {
            c.type_set(iface);
        });
        self.record_type_and_value(e, Mode::Type, iface, None);
        iface
    }

    /// An embedded element: a type or a union of terms.
    fn union_type(&mut self, e: &'a Expr) -> TypeId {
        let mut exprs = Vec::new();
        flatten(e, &mut exprs);
        let mut terms = Vec::new();
        let mut valid = true;
        for x in &exprs {
            let term = self.term(x);
            if exprs.len() == 1 && !term.tilde {
                return term.ty;
            }
            if terms.len() >= MAX_TERMS {
                if valid {
                    let msg = format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
                    self.error(Code::InvalidUnion, at(x), msg);
                }
                valid = false;
            } else {
                terms.push(term);
            }
        }
        if !valid {
            return Basic::Invalid.id();
        }
        let union = self.types.add(Type::Union(terms.clone()));
        self.record_type_and_value(e, Mode::Type, union, None);
        self.later(move |c| c.check_terms(&terms, &exprs));
        union
    }

    fn term(&mut self, e: &'a Expr) -> Term {
        let (tilde, x) = match &e.kind {
            ExprKind::Unary { op: UnaryOp::Tilde, x } => (true, &**x),
            _ => (false, e),
        };
        let mut ty = self.typ(x);
        if self.is_type_param(ty) {
            let msg = if tilde {
                format!("type in term {} cannot be a type parameter", expr_string(e))
            } else {
                "term cannot be a type parameter".into()
            };
            self.error(Code::MisplacedTypeParam, at(x), msg);
            ty = Basic::Invalid.id();
        }
        Term { tilde, ty }
    }

    /// The rules for terms that need complete types: `~T` needs a type that is its own underlying type,
    /// interfaces with methods have no place in unions, and terms must not overlap.
    fn check_terms(&mut self, terms: &[Term], exprs: &[&'a Expr]) {
        for (i, &t) in terms.iter().enumerate() {
            if !self.is_valid(t.ty) {
                continue;
            }
            let span = at(exprs[i]);
            let u = self.under(t.ty);
            let is_iface = matches!(self.types[u], Type::Interface(_));
            let text = self.type_string(t.ty);
            if t.tilde && is_iface {
                self.error(Code::InvalidUnion, span, format!("invalid use of ~ ({text} is an interface)"));
                continue;
            }
            if t.tilde && !self.identical(u, t.ty) {
                let msg = format!("invalid use of ~ (underlying type of {text} is {})", self.type_string(u));
                self.error(Code::InvalidUnion, span, msg);
                continue;
            }
            if is_iface {
                let set = self.type_set(u);
                let text = self.terms_string(&[t]);
                let msg = if !set.methods.is_empty() {
                    format!("cannot use {text} in union ({text} contains methods)")
                } else if self.types.resolve(t.ty) == UNIVERSE_COMPARABLE {
                    "cannot use comparable in union".into()
                } else if set.comparable {
                    format!("cannot use {text} in union ({text} embeds comparable)")
                } else {
                    continue;
                };
                self.error(Code::InvalidUnion, span, msg);
                continue;
            }
            for &other in &terms[..i] {
                if !self.is_interface(other.ty) && !self.disjoint(other, t) {
                    let msg =
                        format!("overlapping terms {} and {}", self.terms_string(&[t]), self.terms_string(&[other]));
                    self.error(Code::InvalidUnion, span, msg);
                    break;
                }
            }
        }
    }
}

/// The terms of `a | b | c`.
fn flatten<'e>(e: &'e Expr, out: &mut Vec<&'e Expr>) {
    let mut rest = Vec::new();
    let mut at = e;
    while let ExprKind::Binary { op: BinaryOp::Or, x, y, .. } = &at.kind {
        rest.push(&**y);
        at = x;
    }
    out.push(at);
    out.extend(rest.into_iter().rev());
}
