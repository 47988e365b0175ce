//! Types (spec: Types). One production a type literal; [`type_or_nil`] chooses by the first token.

use super::expr::{expr, literal, type_list};
use super::input::*;
use super::params::{Params, param_list};
use super::*;
use chumsky::prelude::*;

/// A type; a missing one is reported.
pub(super) fn type_(p: &mut In) -> Expr {
    if let Some(ty) = type_or_nil(p) {
        return ty;
    }
    let ty = p.bad();
    p.syntax_error("expected type");
    p.skip_to(&[Tok::Comma, Tok::Colon, Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
    ty
}

/// Type = TypeName | TypeLit | "(" Type ")" . Nothing is consumed when there is no type. The parentheses are not
/// kept: errors show types without them.
pub(super) fn type_or_nil(p: &mut In) -> Option<Expr> {
    let lo = p.pos();
    let kind = crate::syntax::grow_stack(|| {
        Some(match p.tok() {
            Tok::Name => return Err(qualified_name(p, None)),
            Tok::Star => p.run(pointer_type()),
            Tok::Lbrack => p.run(array_or_slice_type()),
            Tok::Map => p.run(map_type()),
            Tok::Chan | Tok::Arrow => p.run(chan_type()),
            Tok::Func => {
                p.skip();
                ExprKind::FuncType(Box::new(func_type(p, lo, "function type")))
            }
            Tok::Struct => p.run(struct_type()),
            Tok::Interface => p.run(interface_type()),
            Tok::Lparen => return Err(p.run(rule(type_).delimited_by(just(Tok::Lparen), want(Tok::Rparen)))),
            _ => return Ok(None),
        })
        .map_or(Ok(None), |kind| Ok(Some(kind)))
    });
    match kind {
        Ok(kind) => kind.map(|kind| p.node(lo, kind)),
        Err(whole) => Some(whole),
    }
}

/// PointerType = "*" BaseType .
fn pointer_type<'s>() -> impl Rule<'s, ExprKind> {
    just(Tok::Star).ignore_then(rule(type_)).map(|base| ExprKind::Star(boxed(base)))
}

/// MapType = "map" "[" KeyType "]" ElementType .
fn map_type<'s>() -> impl Rule<'s, ExprKind> {
    just(Tok::Map)
        .ignore_then(rule(type_).delimited_by(want(Tok::Lbrack), want(Tok::Rbrack)))
        .then(rule(type_))
        .map(|(key, value)| ExprKind::MapType { key: boxed(key), value: boxed(value) })
}

/// ChannelType = ( "chan" | "chan" "<-" | "<-" "chan" ) ElementType .
fn chan_type<'s>() -> impl Rule<'s, ExprKind> {
    let receive = just(Tok::Arrow).then_ignore(want(Tok::Chan)).to(ChanDir::Recv);
    let other = just(Tok::Chan)
        .ignore_then(just(Tok::Arrow).or_not())
        .map(|arrow| if arrow.is_some() { ChanDir::Send } else { ChanDir::Both });
    let elem = rule_or_nil(type_or_nil).or(rule(|p| {
        let ty = p.bad();
        p.syntax_error("missing channel element type");
        ty
    }));
    receive.or(other).then(elem).map(|(dir, elem)| ExprKind::ChanType { dir, elem: boxed(elem) })
}

/// ArrayType = "[" ArrayLength "]" ElementType .  SliceType = "[" "]" ElementType .
fn array_or_slice_type<'s>() -> impl Rule<'s, ExprKind> {
    just(Tok::Lbrack).ignore_then(rule(|p| {
        if p.got(Tok::Rbrack) { ExprKind::SliceType(boxed(type_(p))) } else { array_type(p, None) }
    }))
}

/// The rest of an array type behind `[`, or behind its length if that has been read.
pub(super) fn array_type(p: &mut In, len: Option<Expr>) -> ExprKind {
    let len = match len {
        Some(len) => Some(boxed(len)),
        None if p.got(Tok::DotDotDot) => None,
        None => {
            p.state().xnest += 1;
            let len = expr(p);
            p.state().xnest -= 1;
            Some(boxed(len))
        }
    };
    if p.tok() == Tok::Comma {
        // Good in a type parameter list, which this might have been meant to be.
        p.syntax_error("unexpected comma; expected ]");
        p.skip();
    }
    p.want(Tok::Rbrack);
    ExprKind::ArrayType { len, elem: boxed(type_(p)) }
}

/// TypeName [ TypeArgs ], TypeName = identifier | PackageName "." identifier .
///
/// `first` is the name, if it has been read.
pub(super) fn qualified_name(p: &mut In, first: Option<Ident>) -> Expr {
    let first = match first {
        Some(first) => first,
        None if p.tok() == Tok::Name => name(p),
        None => {
            let pos = p.pos();
            p.syntax_error("expected name");
            p.skip_to(&[Tok::Dot, Tok::Semi, Tok::Rbrace]);
            missing_name(p, pos)
        }
    };
    let lo = first.pos;
    let mut x = ident_expr(first);
    if p.got(Tok::Dot) {
        let sel = name(p);
        x = p.node(lo, ExprKind::Selector { x: boxed(x), sel });
    }
    if p.got(Tok::Lbrack) {
        let indices = if p.tok() == Tok::Rbrack {
            p.syntax_error("expected type argument list");
            vec![p.bad()]
        } else {
            type_list(p, true).0
        };
        p.want(Tok::Rbrack);
        x = p.node(lo, ExprKind::Index { x: boxed(x), indices });
    }
    x
}

/// [ TypeParameters ] Signature. `context`, if not empty, says what may have no type parameters.
pub(super) fn func_type(p: &mut In, lo: Pos, context: &str) -> FuncType {
    let open = p.pos();
    let mut tparams = Vec::new();
    if p.got(Tok::Lbrack) {
        if !context.is_empty() {
            p.syntax_error_at(open, format!("{context} must have no type parameters"));
        }
        if p.tok() == Tok::Rbrack {
            p.syntax_error("empty type parameter list");
            p.skip();
        } else {
            tparams = param_list(p, None, Params::Type);
        }
    }
    p.want(Tok::Lparen);
    let params = param_list(p, None, Params::Parameters);
    let results = result(p);
    FuncType { span: Span::new(lo, p.end().max(lo)), tparams, params, results }
}

/// Result = Parameters | Type .
fn result(p: &mut In) -> Vec<Field> {
    if p.got(Tok::Lparen) {
        return param_list(p, None, Params::Results);
    }
    match type_or_nil(p) {
        Some(ty) => vec![Field { id: p.id(), span: ty.span, names: Vec::new(), ty, tag: None }],
        None => Vec::new(),
    }
}

/// StructType = "struct" "{" { FieldDecl ";" } "}" .
fn struct_type<'s>() -> impl Rule<'s, ExprKind> {
    just(Tok::Struct).ignore_then(want(Tok::Lbrace)).ignore_then(rule(|p| {
        let mut fields = Vec::new();
        list(p, "struct type", Tok::Semi, Tok::Rbrace, |p| {
            fields.extend(field_decl(p));
            false
        });
        ExprKind::StructType(fields)
    }))
}

/// FieldDecl = ( IdentifierList Type | EmbeddedField ) [ Tag ] .
fn field_decl(p: &mut In) -> Option<Field> {
    let lo = p.pos();
    let (names, ty) = match p.tok() {
        Tok::Name => named_field(p),
        Tok::Star | Tok::Lparen => (Vec::new(), embedded_pointer(p)),
        _ => {
            p.syntax_error("expected field name or embedded type");
            p.skip_to(&[Tok::Semi, Tok::Rbrace]);
            return None;
        }
    };
    let tag = tag(p);
    Some(Field { id: p.id(), span: Span::new(lo, p.end()), names, ty, tag })
}

/// A field that begins with a name, which may be the name of an embedded type.
fn named_field(p: &mut In) -> (Vec<Ident>, Expr) {
    let first = name(p);
    if matches!(p.tok(), Tok::Dot | Tok::Semi | Tok::Rbrace) || p.tok().is_literal() {
        return (Vec::new(), qualified_name(p, Some(first)));
    }
    let names = more_names(p, first);
    if let ([one], Tok::Lbrack) = (&names[..], p.tok()) {
        return match array_or_type_args(p, *one) {
            (ty, true) => (Vec::new(), ty),
            (ty, false) => (names, ty),
        };
    }
    (names, type_(p))
}

/// EmbeddedField = "*" TypeName [ TypeArgs ] , with the parentheses that users try to put in it.
fn embedded_pointer(p: &mut In) -> Expr {
    let lo = p.pos();
    let star = p.got(Tok::Star);
    let paren = p.tok() == Tok::Lparen;
    if paren {
        p.syntax_error("cannot parenthesize embedded type");
        p.skip();
    }
    let star = star || p.got(Tok::Star);
    let ty = qualified_name(p, None);
    if paren {
        p.got(Tok::Rparen);
    }
    if star { p.node(lo, ExprKind::Star(boxed(ty))) } else { ty }
}

/// Tag = string_lit .
fn tag(p: &mut In) -> Option<Box<Expr>> {
    p.tok().is_literal().then(|| boxed(literal(p)))
}

/// `[n]E`, `[]E` or `[T1, T2]` behind a name: an array or slice type (and `false`), or `name` instantiated
/// (and `true`). Only what follows the bracket tells them apart.
pub(super) fn array_or_type_args(p: &mut In, name: Ident) -> (Expr, bool) {
    let lo = p.pos();
    p.want(Tok::Lbrack);
    if p.got(Tok::Rbrack) {
        let elem = boxed(type_(p));
        return (p.node(lo, ExprKind::SliceType(elem)), false);
    }
    let (mut indices, comma) = type_list(p, false);
    p.want(Tok::Rbrack);
    if !comma && let Some(elem) = type_or_nil(p) {
        let len = indices.pop().map(boxed);
        return (p.node(lo, ExprKind::ArrayType { len, elem: boxed(elem) }), false);
    }
    let x = boxed(ident_expr(name));
    (p.node(name.pos, ExprKind::Index { x, indices }), true)
}

/// InterfaceType = "interface" "{" { ( MethodSpec | TypeElem ) ";" } "}" .
fn interface_type<'s>() -> impl Rule<'s, ExprKind> {
    just(Tok::Interface).ignore_then(want(Tok::Lbrace)).ignore_then(rule(|p| {
        let mut elems = Vec::new();
        list(p, "interface type", Tok::Semi, Tok::Rbrace, |p| {
            elems.push(interface_elem(p));
            false
        });
        ExprKind::InterfaceType(elems)
    }))
}

fn interface_elem(p: &mut In) -> InterfaceElem {
    if p.tok() != Tok::Name {
        return InterfaceElem::Embedded(type_elem(p, None));
    }
    match method_or_type(p) {
        InterfaceElem::Embedded(first) => InterfaceElem::Embedded(type_elem(p, Some(first))),
        method => method,
    }
}

/// MethodSpec = MethodName Signature, or a type that begins with a name.
fn method_or_type(p: &mut In) -> InterfaceElem {
    let first = name(p);
    match p.tok() {
        Tok::Lparen => method_spec(p, first),
        Tok::Lbrack => generic_method_or_instance(p, first),
        _ => InterfaceElem::Embedded(qualified_name(p, Some(first))),
    }
}

fn method_spec(p: &mut In, name: Ident) -> InterfaceElem {
    let ty = func_type(p, name.pos, "interface method");
    InterfaceElem::Method { name, ty }
}

/// `name[T1, T2]`, or an erroneous `name[T C](...)`: the list is read as parameters, and whether the
/// first has a name decides.
fn generic_method_or_instance(p: &mut In, name: Ident) -> InterfaceElem {
    let open = p.pos();
    p.skip();
    let close = p.pos();
    if p.got(Tok::Rbrack) {
        if p.tok() == Tok::Lparen {
            p.error_at(close, "empty type parameter list");
            return method_spec(p, name);
        }
        p.error_at(close, "empty type argument list");
        return InterfaceElem::Embedded(ident_expr(name));
    }
    let list = param_list(p, None, Params::TypeArgs);
    let end = p.end();
    match list.first() {
        None if p.tok() != Tok::Lparen => InterfaceElem::Embedded(ident_expr(name)),
        None => method_spec(p, name),
        Some(first) if !first.names.is_empty() => {
            let method = method_spec(p, name);
            p.error_at(open, "interface method must have no type parameters");
            discard(list);
            method
        }
        Some(_) => {
            let indices = list.into_iter().map(|f| f.ty).collect();
            let kind = ExprKind::Index { x: boxed(ident_expr(name)), indices };
            InterfaceElem::Embedded(Expr { id: p.id(), span: Span::new(name.pos, end), kind })
        }
    }
}

/// TypeElem = TypeTerm { "|" TypeTerm } . `first` is the first term, if it has been read.
pub(super) fn type_elem(p: &mut In, first: Option<Expr>) -> Expr {
    let mut x = match first {
        Some(x) => x,
        None => type_term(p),
    };
    let lo = x.span.lo;
    while p.tok() == Tok::Or {
        let op_pos = p.pos();
        p.skip();
        let y = type_term(p);
        x = p.node(lo, ExprKind::Binary { op: BinaryOp::Or, op_pos, x: boxed(x), y: boxed(y) });
    }
    x
}

/// TypeTerm = Type | "~" Type .
fn type_term(p: &mut In) -> Expr {
    let lo = p.pos();
    if p.got(Tok::Tilde) {
        let x = boxed(type_(p));
        return p.node(lo, ExprKind::Unary { op: UnaryOp::Tilde, x });
    }
    if let Some(ty) = type_or_nil(p) {
        return ty;
    }
    let ty = p.bad();
    p.syntax_error("expected ~ term or type");
    p.skip_to_set(TokSet::OPERATORS.or(TokSet::of(&[Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace])));
    ty
}
