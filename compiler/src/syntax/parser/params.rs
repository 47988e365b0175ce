//! Parameter lists: parameters, results, receivers and type parameters (spec: Function types, Type
//! parameter declarations).
//!
//! A list is read as entries of an optional name and an optional type, because only the whole list tells
//! whether a lone name is a parameter or a type; then names get their types and are grouped.

use super::input::*;
use super::types::{array_or_type_args, qualified_name, type_elem, type_or_nil};
use super::*;

/// What a list declares, and so what may stand in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Params {
    /// Parameters of a function: the last may be variadic.
    Parameters,
    /// Results, a receiver, or type arguments read as parameters.
    Results,
    /// Type parameters, in brackets: every one has a name, types may be unions.
    Type,
    /// Like `Results`, in brackets.
    TypeArgs,
}

impl Params {
    fn close(self) -> Tok {
        match self {
            Params::Parameters | Params::Results => Tok::Rparen,
            Params::Type | Params::TypeArgs => Tok::Rbrack,
        }
    }
}

/// One entry of a list: at least one of name and type is there.
struct Entry {
    name: Option<Ident>,
    ty: Option<Expr>,
}

/// What of a list has been read before it was known to be one: its first name, and perhaps the type of
/// that.
pub(super) type Start = Option<(Ident, Option<Expr>)>;

/// `[ entry { "," entry } [ "," ] ] close`, up to and including the closing token.
pub(super) fn param_list(p: &mut In, start: Start, kind: Params) -> Vec<Field> {
    let close = kind.close();
    let mut entries = Vec::new();
    let mut start = start;
    let end = if start.as_ref().is_some_and(|(_, ty)| ty.is_some()) && p.tok() == close {
        let pos = p.pos();
        p.skip();
        entries.extend(start.take().map(|(name, ty)| Entry { name: Some(name), ty }));
        pos
    } else {
        list(p, "parameter list", Tok::Comma, close, |p| {
            entries.extend(match start.take() {
                Some((name, ty @ Some(_))) => Some(Entry { name: Some(name), ty }),
                Some((name, None)) => entry(p, Some(name), kind),
                None => entry(p, None, kind),
            });
            false
        })
    };
    let named = entries.iter().filter(|e| e.name.is_some() && e.ty.is_some()).count();
    if named == 0 && kind != Params::Type {
        for e in &mut entries {
            e.ty = e.ty.take().or(e.name.take().map(ident_expr));
        }
    } else if named != entries.len() {
        complete(p, &mut entries, named, end, kind);
    }
    check_variadic(p, &mut entries, kind);
    group(p, entries)
}

/// ParameterDecl = [ IdentifierList ] [ "..." ] Type, one name at a time. `first` is the name, if read.
fn entry(p: &mut In, first: Option<Ident>, kind: Params) -> Option<Entry> {
    let unions = kind.close() == Tok::Rbrack;
    if first.is_none() && unions && p.tok() == Tok::Tilde {
        return Some(Entry { name: None, ty: Some(type_elem(p, None)) });
    }
    let first = match first {
        None if p.tok() == Tok::Name => name(p),
        None => return entry_type(p, None, kind),
        Some(first) => first,
    };
    let (own_name, ty) = match p.tok() {
        Tok::Lbrack => match array_or_type_args(p, first) {
            (ty, true) => (None, ty),
            (ty, false) => (Some(first), ty),
        },
        Tok::Dot => (None, qualified_name(p, Some(first))),
        Tok::Or if unions => (None, ident_expr(first)),
        _ => return entry_type(p, Some(first), kind),
    };
    let ty = if unions && p.tok() == Tok::Or { type_elem(p, Some(ty)) } else { ty };
    Some(Entry { name: own_name, ty: Some(ty) })
}

/// The type of an entry behind its name, if it has one.
fn entry_type(p: &mut In, name: Option<Ident>, kind: Params) -> Option<Entry> {
    let unions = kind.close() == Tok::Rbrack;
    let lo = p.pos();
    if p.got(Tok::DotDotDot) {
        let ty = match type_or_nil(p) {
            Some(elem) => p.node(lo, ExprKind::Ellipsis(boxed(elem))),
            None => {
                p.syntax_error("... is missing type");
                p.bad()
            }
        };
        return Some(Entry { name, ty: Some(ty) });
    }
    if unions && p.tok() == Tok::Tilde {
        return Some(Entry { name, ty: Some(type_elem(p, None)) });
    }
    let mut ty = type_or_nil(p);
    if unions && p.tok() == Tok::Or && ty.is_some() {
        ty = Some(type_elem(p, ty));
    }
    if name.is_some() || ty.is_some() {
        return Some(Entry { name, ty });
    }
    let close = kind.close();
    p.syntax_error(format!("expected {}", close.spelling()));
    p.skip_to(&[Tok::Comma, close]);
    None
}

/// Gives every entry a name and a type: from right to left, a lone name takes the type of the next. What
/// stays incomplete is reported once, at its leftmost place.
fn complete(p: &mut In, entries: &mut [Entry], named: usize, end: Pos, kind: Params) {
    let typed = entries.iter().filter(|e| e.ty.is_some()).count();
    let mut error = None;
    let mut typed_right = false;
    for e in entries.iter_mut().rev() {
        match (&e.name, &e.ty) {
            (None, Some(ty)) => {
                let pos = ty.span.lo;
                error = Some(pos);
                e.name = Some(missing_name(p, pos));
                typed_right = true;
            }
            (_, Some(_)) => typed_right = true,
            // The grouping takes the type from the right.
            (_, None) if typed_right => {}
            (name, None) => {
                let pos = name.as_ref().map_or(end, |n| n.pos);
                error = Some(pos);
                e.ty = Some(Expr { id: p.id(), span: Span::new(pos, pos), kind: ExprKind::Bad });
            }
        }
    }
    let Some(pos) = error else { return };
    let generic = kind == Params::Type;
    if named == typed {
        p.syntax_error_at(end, if generic { "missing type constraint" } else { "missing parameter type" });
    } else if generic && entries.len() == 1 {
        p.syntax_error_at(pos, "missing type parameter name or invalid array length");
    } else {
        p.syntax_error_at(pos, if generic { "missing type parameter name" } else { "missing parameter name" });
    }
}

/// `...T` may stand at the end of a function's parameters only, behind a single name. Elsewhere it becomes
/// `T`, for one error.
fn check_variadic(p: &mut In, entries: &mut [Entry], kind: Params) {
    let last = entries.len().wrapping_sub(1);
    let mut error = None;
    for i in 0..entries.len() {
        let shared = i > 0 && entries[i - 1].ty.is_none();
        let Some(Expr { kind: ExprKind::Ellipsis(elem), span, .. }) = &mut entries[i].ty else { continue };
        let allowed = kind == Params::Parameters && i == last;
        if !allowed || shared {
            error = error.or(Some(span.lo));
        }
        if !allowed {
            let bad = Expr { id: elem.id, span: elem.span, kind: ExprKind::Bad };
            entries[i].ty = Some(std::mem::replace(&mut **elem, bad));
        } else if shared {
            let bad = Expr { id: p.id(), span: *span, kind: ExprKind::Bad };
            entries[i - 1].ty = Some(bad);
        }
    }
    if let Some(pos) = error {
        let only = kind == Params::Parameters;
        p.error_at(pos, if only { "can only use ... with final parameter" } else { "invalid use of ..." });
    }
}

/// Fields: each type with all the names in front of it.
fn group(p: &mut In, entries: Vec<Entry>) -> Vec<Field> {
    let mut fields = Vec::with_capacity(entries.len());
    let mut names: Vec<Ident> = Vec::new();
    for e in entries {
        names.extend(e.name);
        if let Some(ty) = e.ty {
            let names = std::mem::take(&mut names);
            let lo = names.first().map_or(ty.span.lo, |n| n.pos);
            fields.push(Field { id: p.id(), span: Span::new(lo, ty.span.hi), names, ty, tag: None });
        }
    }
    fields
}
