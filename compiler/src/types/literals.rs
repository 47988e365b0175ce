//! Basic, function and composite literals.

use super::Checker;
use super::constant::Const;
use super::operand::{Mode, Operand};
use super::position::at;
use super::ty::{Basic, Struct, Type, TypeId};
use crate::diag::Code;
use crate::source::Symbol;
use crate::syntax::ast::{Block, Expr, ExprKind, FuncType, LitKind};
use crate::syntax::expr_string;
use rustc_hash::{FxHashMap, FxHashSet};

/// Literals longer than this are refused: they cannot mean anything.
const LONGEST_NUMBER: usize = 10000;

/// A constant map key, for finding duplicates: equal numbers are equal whatever their kind.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum ConstKey {
    Bool(bool),
    Str(std::sync::Arc<[u8]>),
    Number(String),
}

impl ConstKey {
    /// The key of a value; none if it is unknown.
    pub(super) fn new(value: &Const) -> Option<ConstKey> {
        Some(match value {
            Const::Unknown => return None,
            Const::Bool(b) => ConstKey::Bool(*b),
            Const::Str(s) => ConstKey::Str(s.bytes()),
            Const::Int(v) => ConstKey::Number(v.to_string()),
            Const::Float(v) => ConstKey::Number(v.key()),
            Const::Complex(c) if c.1.is_zero() => ConstKey::Number(c.0.key()),
            Const::Complex(c) => ConstKey::Number(format!("{}+{}i", c.0.key(), c.1.key())),
        })
    }
}

impl<'a> Checker<'a> {
    pub(super) fn basic_lit(&mut self, x: &mut Operand<'a>, e: &'a Expr, kind: LitKind, raw: Symbol) {
        let text = raw.as_str();
        if matches!(kind, LitKind::Int | LitKind::Float | LitKind::Imag) {
            self.number_allowed(e, kind, text);
            if text.len() > LONGEST_NUMBER {
                let msg = format!("excessively long constant: {}... ({} chars)", &text[..10], text.len());
                self.error(Code::InvalidConstVal, at(e), msg);
                return;
            }
        }
        let value = Const::from_literal(kind, text);
        if value.is_unknown() {
            self.error(Code::InvalidConstVal, at(e), format!("malformed constant: {text}"));
            return;
        }
        x.mode = Mode::Constant;
        x.ty = match kind {
            LitKind::Int => Basic::UntypedInt,
            LitKind::Float => Basic::UntypedFloat,
            LitKind::Imag => Basic::UntypedComplex,
            LitKind::Char => Basic::UntypedRune,
            LitKind::String => Basic::UntypedString,
        }
        .id();
        x.value = Some(value);
        self.overflow(x);
    }

    /// Refuses forms of numbers that came with a later version of the language.
    fn number_allowed(&self, e: &Expr, kind: LitKind, text: &str) {
        if self.allows(13) || text.len() <= 2 {
            return;
        }
        let what = match &text[..2] {
            _ if text.contains('_') => "underscore in numeric literal",
            "0b" | "0B" => "binary literal",
            "0o" | "0O" => "0o/0O-style octal literal",
            "0x" | "0X" if kind != LitKind::Int => "hexadecimal floating-point literal",
            _ => return,
        };
        self.requires(13, at(e), what);
    }

    /// A function literal. Its body is checked when the statement around it has been: it may be part of a
    /// type declaration that it refers to.
    pub(super) fn func_lit(&mut self, x: &mut Operand<'a>, _e: &'a Expr, ty: &'a FuncType, body: &'a Block) {
        let sig = self.func_type(None, ty);
        let (decl, iota, tparams) = (self.env.decl, self.env.iota.clone(), self.env.tparams.clone());
        self.later(move |check| check.func_body(decl, sig, body, iota, tparams));
        x.mode = Mode::Value;
        x.ty = sig;
    }

    pub(super) fn composite_lit(
        &mut self,
        x: &mut Operand<'a>,
        e: &'a Expr,
        ty: Option<&'a Expr>,
        elems: &'a [Expr],
        hint: Option<TypeId>,
    ) {
        let (typ, base) = self.lit_type(e, ty, hint);
        let common = self.common_under(base).ok();
        match common.map(|u| self.types[u].clone()) {
            Some(Type::Struct(s)) => self.struct_lit(x, e, &s, base, elems),
            Some(Type::Array(elem, len)) => {
                let n = self.indexed_elems(elems, elem, (len >= 0).then_some(len));
                if len < 0 {
                    if let Some(u) = common {
                        self.types[u] = Type::Array(elem, n);
                    }
                    if let Some(ty) = ty {
                        self.record_type_and_value(ty, Mode::Type, typ, None);
                    }
                }
            }
            Some(Type::Slice(elem)) => {
                self.indexed_elems(elems, elem, None);
            }
            Some(Type::Map(key, elem)) => self.map_lit(x, elems, key, elem),
            other => {
                self.use_exprs(elems.iter().map(|e| match &e.kind {
                    ExprKind::KeyValue { value, .. } => &**value,
                    _ => e,
                }));
                if !matches!(other, Some(Type::Basic(Basic::Invalid))) {
                    let qualifier = if ty.is_none() { " element" } else { "" };
                    let cause = if other.is_none() { " (no common underlying type)" } else { "" };
                    let ts = self.type_string(typ);
                    let msg = format!("invalid composite literal{qualifier} type {ts}{cause}");
                    self.error(Code::InvalidLit, at(e), msg);
                    x.mode = Mode::Invalid;
                    return;
                }
            }
        }
        x.mode = Mode::Value;
        x.ty = typ;
        x.value = None;
        // The operand was used for the elements: it must stand for the literal again.
        x.expr = Some(e);
    }

    /// The type of a composite literal, and the one that its elements follow: in a literal of elements `*T`
    /// `{...}` stands for `&T{...}`.
    fn lit_type(&mut self, e: &'a Expr, ty: Option<&'a Expr>, hint: Option<TypeId>) -> (TypeId, TypeId) {
        match (ty, hint) {
            (Some(ty), _) => {
                let typ = match &ty.kind {
                    ExprKind::ArrayType { len: None, elem } => {
                        let elem = self.var_type(elem);
                        self.types.add(Type::Array(elem, -1))
                    }
                    _ => self.typ(ty),
                };
                (typ, typ)
            }
            (None, Some(hint)) => match self.common_under(hint).map(|u| &self.types[u]) {
                Ok(&Type::Pointer(base)) => (hint, base),
                _ => (hint, hint),
            },
            (None, None) => {
                self.error(Code::UntypedLit, at(e), "missing type in composite literal");
                (Basic::Invalid.id(), Basic::Invalid.id())
            }
        }
    }

    fn struct_lit(&mut self, x: &mut Operand<'a>, e: &'a Expr, s: &Struct, base: TypeId, elems: &'a [Expr]) {
        match elems.first() {
            None => {}
            Some(first) if matches!(first.kind, ExprKind::KeyValue { .. }) => self.keyed_fields(x, s, base, elems),
            Some(_) => self.positional_fields(x, e, s, base, elems),
        }
    }

    fn keyed_fields(&mut self, x: &mut Operand<'a>, s: &Struct, base: TypeId, elems: &'a [Expr]) {
        let mut visited = vec![false; s.fields.len()];
        for e in elems {
            let ExprKind::KeyValue { key, value } = &e.kind else {
                let msg = "mixture of field:value and value elements in struct literal";
                self.error(Code::MixedStructLit, at(e), msg);
                continue;
            };
            let ExprKind::Ident(name) = key.kind else {
                self.expr(None, x, value);
                let msg = format!("invalid field name {} in struct literal", expr_string(key));
                self.error(Code::InvalidLitField, at(e), msg);
                continue;
            };
            let pkg = Some(self.env.pkg);
            let field = |check: &mut Checker<'a>, fold| {
                s.fields.iter().position(|&f| !name.is_blank() && check.same_id(f, pkg, name, fold))
            };
            self.expr(None, x, value);
            let Some(i) = field(self, false) else {
                let alt = field(self, true).map(|j| s.fields[j]);
                let msg = self.lookup_error(base, name, alt, true);
                self.error_at_name(Code::MissingLitField, key.span, name, msg, |c| c.field_names(&s.fields));
                continue;
            };
            self.record_use(key.id, s.fields[i]);
            let ty = self.obj_type(s.fields[i]);
            self.assignment_for(x, Some(ty), "struct literal", Some(s.fields[i]));
            if std::mem::replace(&mut visited[i], true) {
                let msg = format!("duplicate field name {name} in struct literal");
                self.error(Code::DuplicateLitField, at(e), msg);
            }
        }
    }

    fn positional_fields(&mut self, x: &mut Operand<'a>, lit: &'a Expr, s: &Struct, base: TypeId, elems: &'a [Expr]) {
        for (i, e) in elems.iter().enumerate() {
            if matches!(e.kind, ExprKind::KeyValue { .. }) {
                let msg = "mixture of field:value and value elements in struct literal";
                self.error(Code::MixedStructLit, at(e), msg);
                continue;
            }
            self.expr(None, x, e);
            let Some(&field) = s.fields.get(i) else {
                let msg = format!("too many values in struct literal of type {}", self.type_string(base));
                self.error(Code::InvalidStructLit, at(e), msg);
                break;
            };
            let obj = self.obj(field);
            if !obj.name.is_exported() && obj.pkg != Some(self.env.pkg) {
                let (name, ts) = (obj.name, self.type_string(base));
                let msg = format!("implicit assignment to unexported field {name} in struct literal of type {ts}");
                self.error(Code::UnexportedLitField, at(e), msg);
                continue;
            }
            let ty = self.obj_type(field);
            self.assignment_for(x, Some(ty), "struct literal", Some(field));
        }
        if elems.len() < s.fields.len() {
            let msg = format!("too few values in struct literal of type {}", self.type_string(base));
            let rbrace = crate::source::Pos(lit.span.hi.0 - 1);
            self.error(Code::InvalidStructLit, rbrace, msg);
        }
    }

    fn map_lit(&mut self, x: &mut Operand<'a>, elems: &'a [Expr], key: TypeId, elem: TypeId) {
        // In a map of interfaces equal values of different types are different keys.
        let by_type = self.is_non_type_param_interface(key);
        let mut visited: FxHashMap<ConstKey, Vec<TypeId>> = FxHashMap::default();
        for e in elems {
            let ExprKind::KeyValue { key: k, value } = &e.kind else {
                self.error(Code::MissingLitKey, at(e), "missing key in map literal");
                continue;
            };
            self.expr_with_hint(x, k, key);
            self.assignment(x, Some(key), "map literal");
            if x.is_invalid() {
                continue;
            }
            if let (Some(v), true) = (&x.value, x.is_constant())
                && let Some(const_key) = ConstKey::new(v)
            {
                let shown = v.to_string();
                let types = visited.entry(const_key).or_default();
                let ty = if by_type { x.ty } else { key };
                if types.clone().into_iter().any(|t| self.identical(t, ty)) {
                    self.error(Code::DuplicateLitKey, at(k), format!("duplicate key {shown} in map literal"));
                    continue;
                }
                types.push(ty);
            }
            self.expr_with_hint(x, value, elem);
            self.assignment(x, Some(elem), "map literal");
        }
    }

    /// Checks the elements of an array or slice literal; its length.
    fn indexed_elems(&mut self, elems: &'a [Expr], elem: TypeId, length: Option<i64>) -> i64 {
        let mut visited = FxHashSet::default();
        let (mut index, mut max) = (0, 0);
        for e in elems {
            let mut valid = false;
            let mut value = e;
            if let ExprKind::KeyValue { key, value: v } = &e.kind {
                let (ty, i) = self.index(key, length);
                match i {
                    Some(i) => (index, valid) = (i, true),
                    None if self.is_valid(ty) => {
                        let msg = format!("index {} must be integer constant", expr_string(key));
                        self.error(Code::InvalidLitIndex, at(e), msg);
                    }
                    None => {}
                }
                value = v;
            } else if let Some(length) = length.filter(|&n| index >= n) {
                let msg = format!("index {index} is out of bounds (>= {length})");
                self.error(Code::OversizeArrayLit, at(e), msg);
            } else {
                valid = true;
            }
            if valid && !visited.insert(index) {
                let msg = format!("duplicate index {index} in array or slice literal");
                self.error(Code::DuplicateLitKey, at(e), msg);
            }
            index = index.saturating_add(1);
            max = max.max(index);
            let mut x = Operand::invalid();
            self.expr_with_hint(&mut x, value, elem);
            self.assignment(&mut x, Some(elem), "array or slice literal");
        }
        max
    }
}
