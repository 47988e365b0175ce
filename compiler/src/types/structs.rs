//! Struct types (spec: Struct types).

use super::Checker;
use super::object::{ObjId, ObjKind, Var, VarKind};
use super::position::start_pos;
use super::ty::{Basic, Struct, Type, TypeId};
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::{Expr, ExprKind, Field, Ident, LitKind};
use crate::syntax::{expr_string, unquote};
use rustc_hash::FxHashMap;

/// Fields of a struct type under construction.
#[derive(Default)]
struct Fields {
    list: Vec<ObjId>,
    tags: Vec<Symbol>,
    by_name: FxHashMap<Symbol, ObjId>,
}

impl<'a> Checker<'a> {
    pub(super) fn struct_type(&mut self, list: &'a [Field]) -> TypeId {
        let mut fields = Fields::default();
        for f in list {
            let ty = self.var_type(&f.ty);
            let tag = f.tag.as_deref().and_then(|t| self.tag(t));
            for &name in &f.names {
                self.add_field(&mut fields, name, ty, tag, false);
            }
            if f.names.is_empty() {
                self.add_embedded(&mut fields, f, ty, tag);
            }
        }
        let has_tags = fields.tags.iter().any(|t| !t.as_str().is_empty());
        let tags = if has_tags { fields.tags } else { Vec::new() };
        self.types.add(Type::Struct(Box::new(Struct { fields: fields.list, tags })))
    }

    /// The text of a tag.
    fn tag(&self, e: &Expr) -> Option<Symbol> {
        let ExprKind::BasicLit { kind, raw } = e.kind else { return None };
        if kind == LitKind::String {
            return Some(Symbol::intern(&String::from_utf8_lossy(&unquote(raw.as_str()))));
        }
        self.error(Code::Malformed, e.span, format!("invalid syntax tree: incorrect tag syntax: {:?}", raw.as_str()));
        None
    }

    fn add_field(&mut self, fields: &mut Fields, name: Ident, ty: TypeId, tag: Option<Symbol>, embedded: bool) {
        let var = Var { kind: VarKind::Field, embedded, used: false, origin: None };
        let obj = self.new_object(name.name, name.pos, Some(ty), ObjKind::Var(var));
        if !name.name.is_blank() {
            if let Some(&alt) = fields.by_name.get(&name.name) {
                let mut err = self.new_error(Code::DuplicateField);
                err.add(name.span(), format!("{} redeclared", name.name));
                self.add_alt_decl(&mut err, alt);
                self.report_parts(err);
                return;
            }
            fields.by_name.insert(name.name, obj);
        }
        fields.list.push(obj);
        fields.tags.push(tag.unwrap_or_else(|| Symbol::intern("")));
        self.record_def(name.id, obj);
    }

    fn add_embedded(&mut self, fields: &mut Fields, f: &'a Field, ty: TypeId, tag: Option<Symbol>) {
        let pos = start_pos(&f.ty);
        let Some((name, name_pos)) = embedded_name(&f.ty) else {
            if !matches!(f.ty.kind, ExprKind::Bad) {
                self.error(Code::InvalidEmbed, pos, format!("invalid embedded field type {}", expr_string(&f.ty)));
            }
            let name = Ident { id: f.id, name: Symbol::intern("_"), pos };
            self.add_field(fields, name, Basic::Invalid.id(), None, true);
            return;
        };
        self.add_field(fields, Ident { id: f.id, name, pos: name_pos }, ty, tag, true);
        self.later(move |c| c.check_embedded(pos, ty));
    }

    /// An embedded type is a type name or a pointer to a non-interface type name.
    fn check_embedded(&mut self, pos: Pos, ty: TypeId) {
        let (t, is_ptr) = self.deref(ty);
        let u = self.under(t);
        let (code, msg) = match &self.types[u] {
            Type::Basic(Basic::UnsafePointer) => (Code::InvalidEmbed, "embedded field type cannot be unsafe.Pointer"),
            Type::Pointer(_) => (Code::InvalidEmbed, "embedded field type cannot be a pointer"),
            Type::Interface(_) if self.is_type_param(t) => {
                (Code::MisplacedTypeParam, "embedded field type cannot be a (pointer to a) type parameter")
            }
            Type::Interface(_) if is_ptr => {
                (Code::InvalidEmbed, "embedded field type cannot be a pointer to an interface")
            }
            _ => return,
        };
        self.error(code, pos, msg);
    }
}

/// The name that an embedded field gets from its type, and where it stands.
fn embedded_name(e: &Expr) -> Option<(Symbol, Pos)> {
    match &e.kind {
        ExprKind::Ident(name) => Some((*name, e.span.lo)),
        ExprKind::Star(x) if !matches!(x.kind, ExprKind::Star(_)) => embedded_name(x),
        ExprKind::Selector { sel, .. } => Some((sel.name, sel.pos)),
        ExprKind::Index { x, .. } | ExprKind::Paren(x) => embedded_name(x),
        _ => None,
    }
}
