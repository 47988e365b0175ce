//! Declarations (spec: Declarations and scope), of a file and of functions.

use super::expr::{binary_expr, expr_list, literal, primary_expr};
use super::input::*;
use super::params::{Params, param_list};
use super::stmt::func_body;
use super::types::{array_type, func_type, type_, type_or_nil};
use super::*;
use crate::syntax::literal::unquote;
use chumsky::prelude::*;

/// Where a spec stands among its fellows.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Number of the parenthesised group or single declaration.
    group: u32,
    /// Index within it.
    index: u32,
}

/// `spec | "(" { spec ";" } ")"`; the specs are handed to `each`, which reads them.
pub(super) fn group<'s>(p: &mut In<'s, '_>, mut each: impl FnMut(&mut In<'s, '_>, Place)) {
    let group = p.state().next_group;
    p.state().next_group += 1;
    let mut place = Place { group, index: 0 };
    if !p.got(Tok::Lparen) {
        return each(p, place);
    }
    list(p, "grouped declaration", Tok::Semi, Tok::Rparen, |p| {
        each(p, place);
        place.index += 1;
        false
    });
}

/// ImportSpec = [ "." | PackageName ] ImportPath . Nothing when the path is missing or wrong.
pub(super) fn import_spec(p: &mut In) -> Option<ImportSpec> {
    let lo = p.pos();
    let name = match p.tok() {
        Tok::Name => Some(name(p)),
        Tok::Dot => {
            p.skip();
            Some(Ident { id: p.id(), name: Symbol::intern("."), pos: lo })
        }
        _ => None,
    };
    if !p.tok().is_literal() {
        p.syntax_error("missing import path");
        p.skip_to(&[Tok::Semi, Tok::Rparen]);
        return None;
    }
    let path = literal(p);
    match path.kind {
        ExprKind::BasicLit { kind: LitKind::String, raw } => Some(ImportSpec {
            id: p.id(),
            span: Span::new(lo, p.end()),
            name,
            path: Symbol::intern(&String::from_utf8_lossy(&unquote(raw.as_str()))),
            path_span: path.span,
        }),
        ExprKind::Bad => None,
        _ => {
            p.syntax_error_at(path.span.lo, "import path must be a string");
            None
        }
    }
}

/// `"=" ExpressionList`, or nothing.
fn initializer<'s>() -> impl Rule<'s, Vec<Expr>> {
    rule(|p| if p.got_assign().is_some() { expr_list(p) } else { Vec::new() })
}

/// ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
pub(super) fn const_spec(p: &mut In, place: Place) -> ConstSpec {
    let lo = p.pos();
    let (names, (ty, values)) = p.run(rule(name_list).then(rule(|p| match p.tok() {
        Tok::Eof | Tok::Semi | Tok::Rparen => (None, Vec::new()),
        _ => p.run(rule_or_nil(type_or_nil).or_not().then(initializer())),
    })));
    ConstSpec { span: Span::new(lo, p.end()), names, ty, values, iota: place.index, group: place.group }
}

/// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
pub(super) fn var_spec(p: &mut In) -> VarSpec {
    let lo = p.pos();
    let ty = rule(|p| (!matches!(p.tok(), Tok::Assign | Tok::Define)).then(|| type_(p)));
    let ((names, ty), values) = p.run(rule(name_list).then(ty).then(initializer()));
    VarSpec { span: Span::new(lo, p.end()), names, ty, values }
}

/// TypeSpec = identifier [ TypeParameters ] [ "=" ] Type .
pub(super) fn type_spec(p: &mut In) -> TypeSpec {
    let lo = p.pos();
    let name = name(p);
    let mut tparams = Vec::new();
    let mut alias = None;
    let ty = if p.tok() == Tok::Lbrack {
        match params_or_array(p) {
            Ok(list) => {
                tparams = list;
                alias = p.got_assign();
                type_or_nil(p)
            }
            Err(array) => Some(array),
        }
    } else {
        alias = p.got_assign();
        type_or_nil(p)
    };
    let ty = ty.unwrap_or_else(|| {
        let bad = p.bad();
        p.syntax_error("in type declaration");
        p.skip_to(&[Tok::Semi, Tok::Rparen]);
        bad
    });
    TypeSpec { span: Span::new(lo, p.end()), name, tparams, alias, ty }
}

/// What stands behind the name in `type T[...`: type parameters, or an array or slice type.
///
/// A name behind the bracket fits both. An array length is read as an expression, which is then taken
/// apart: `P *C` reads as a product and `P (C)` as a call, but are a type parameter with its constraint
/// when the right side can only be a type, or a comma follows.
fn params_or_array(p: &mut In) -> Result<Vec<Field>, Expr> {
    let lo = p.pos();
    p.skip();
    if p.tok() != Tok::Name {
        let kind = if p.got(Tok::Rbrack) { ExprKind::SliceType(boxed(type_(p))) } else { array_type(p, None) };
        return Err(p.node(lo, kind));
    }
    let first = name(p);
    let mut x = ident_expr(first);
    // `P []E`: a length cannot be an index expression, so a bracket begins a constraint.
    if p.tok() != Tok::Lbrack {
        p.state().xnest += 1;
        x = primary_expr(p, Some(x));
        x = binary_expr(p, x, 0);
        p.state().xnest -= 1;
    }
    let comma = p.tok() == Tok::Comma;
    match as_ident(&x) {
        Some(only) if p.tok() != Tok::Rbrack => Ok(param_list(p, Some((only, None)), Params::Type)),
        None if splits(&x, comma) => {
            let (name, constraint) = split(x);
            Ok(param_list(p, Some((name, Some(constraint))), Params::Type))
        }
        _ => {
            let kind = array_type(p, Some(x));
            Err(p.node(lo, kind))
        }
    }
}

/// Whether an expression, read as an array length, is a type parameter's name and constraint. If `force`,
/// any expression of the right form is.
fn splits(mut x: &Expr, mut force: bool) -> bool {
    // The left operands of unions, down to the name.
    while let ExprKind::Binary { op: BinaryOp::Or, x: left, y, .. } = &x.kind {
        force = force || is_type_elem(y);
        x = left;
    }
    match &x.kind {
        ExprKind::Binary { op: BinaryOp::Mul, x, y, .. } => as_ident(x).is_some() && (force || is_type_elem(y)),
        ExprKind::Call { fun, args, ellipsis: None, .. } => {
            as_ident(fun).is_some() && matches!(&args[..], [one] if force || is_type_elem(one))
        }
        _ => false,
    }
}

/// Takes apart what [`splits`] accepts.
fn split(x: Expr) -> (Ident, Expr) {
    let Expr { id, span, kind } = x;
    match kind {
        ExprKind::Binary { op: BinaryOp::Or, op_pos, x, y } => {
            let (name, left) = crate::syntax::grow_stack(|| split(*x));
            let span = Span::new(left.span.lo, span.hi);
            (name, Expr { id, span, kind: ExprKind::Binary { op: BinaryOp::Or, op_pos, x: boxed(left), y } })
        }
        ExprKind::Binary { op_pos, x, y, .. } => {
            let name = as_ident(&x).expect("a name");
            (name, Expr { id, span: Span::new(op_pos, span.hi), kind: ExprKind::Star(y) })
        }
        ExprKind::Call { fun, mut args, lparen, .. } => {
            let name = as_ident(&fun).expect("a name");
            let arg = boxed(args.pop().expect("one argument"));
            (name, Expr { id, span: Span::new(lparen, span.hi), kind: ExprKind::Paren(arg) })
        }
        _ => panic!("parser: not a type parameter at {span:?}"),
    }
}

/// Whether an expression can only be a constraint, by its form.
fn is_type_elem(x: &Expr) -> bool {
    crate::syntax::grow_stack(|| match &x.kind {
        ExprKind::ArrayType { .. }
        | ExprKind::StructType(_)
        | ExprKind::FuncType(_)
        | ExprKind::InterfaceType(_)
        | ExprKind::SliceType(_)
        | ExprKind::MapType { .. }
        | ExprKind::ChanType { .. } => true,
        ExprKind::Binary { x, y, .. } => is_type_elem(x) || is_type_elem(y),
        ExprKind::Unary { op, x } => *op == UnaryOp::Tilde || is_type_elem(x),
        ExprKind::Star(x) | ExprKind::Paren(x) => is_type_elem(x),
        _ => false,
    })
}

/// FunctionDecl = "func" FunctionName [ TypeParameters ] Signature [ FunctionBody ] .
/// MethodDecl   = "func" Receiver MethodName Signature [ FunctionBody ] .
pub(super) fn func_decl(p: &mut In) -> FuncDecl {
    let lo = p.pos();
    let directives = directives(p);
    p.skip();
    let recv = p.got(Tok::Lparen).then(|| receiver(p));
    let (name, ty) = if p.tok() == Tok::Name {
        let name = name(p);
        let ty = func_type(p, name.pos, if recv.is_some() { "method" } else { "" });
        (name, ty)
    } else {
        let pos = p.pos();
        p.syntax_error(if recv.is_some() { "expected name" } else { "expected name or (" });
        p.skip_to(&[Tok::Lbrace, Tok::Semi]);
        let ty = FuncType { span: pos.into(), tparams: Vec::new(), params: Vec::new(), results: Vec::new() };
        (missing_name(p, pos), ty)
    };
    let body = (p.tok() == Tok::Lbrace).then(|| func_body(p));
    FuncDecl { span: Span::new(lo, p.end()), directives, recv, name, ty, body }
}

/// Receiver = Parameters .
fn receiver(p: &mut In) -> Vec<Field> {
    let list = param_list(p, None, Params::Results);
    let pos = p.pos();
    match list.iter().map(|f| f.names.len().max(1)).sum() {
        0 => p.error_at(pos, "method has no receiver"),
        1 => {}
        _ => p.error_at(pos, "method has multiple receivers"),
    }
    list
}

/// The directive comments between the previous declaration and the next token.
fn directives(p: &mut In) -> Vec<Directive> {
    let at = *p.cursor().inner();
    let state = p.state();
    let mut found = Vec::new();
    while let [first, rest @ ..] = state.directives
        && first.next <= at
    {
        state.directives = rest;
        if first.next == at {
            let text = state.file.snippet(first.span)[2..].trim_end();
            found.push(Directive { pos: first.span.lo, text: Symbol::intern(text) });
        }
    }
    found
}
