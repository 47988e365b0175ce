//! Expressions (spec: Expressions).
//!
//! The hottest part of the parser: plain functions, operator precedence by climbing. Types are parsed
//! as expressions wherever an expression may stand; which one it is, is the checker's question.

use super::input::*;
use super::stmt::func_body;
use super::types::{func_type, type_, type_or_nil};
use super::*;
use crate::syntax::expr_string;

/// Expression = UnaryExpr | Expression binary_op Expression .
#[inline]
pub(super) fn expr(p: &mut In) -> Expr {
    let x = unary_expr(p);
    binary_expr(p, x, 0)
}

/// The rest of an expression behind its first operand: operators that bind tighter than `above`.
#[inline]
pub(super) fn binary_expr(p: &mut In, mut x: Expr, above: u8) -> Expr {
    while let Some((op, precedence)) = p.tok().binary()
        && precedence > above
    {
        let op_pos = p.pos();
        p.skip();
        let y = unary_expr(p);
        let y = if precedence < 5 { binary_expr(p, y, precedence) } else { y };
        let lo = x.span.lo;
        x = p.node(lo, ExprKind::Binary { op, op_pos, x: boxed(x), y: boxed(y) });
    }
    x
}

/// ExpressionList = Expression { "," Expression } .
pub(super) fn expr_list(p: &mut In) -> Vec<Expr> {
    let first = expr(p);
    more_exprs(p, first)
}

/// The rest of an expression list behind its first expression.
pub(super) fn more_exprs(p: &mut In, first: Expr) -> Vec<Expr> {
    if p.tok() != Tok::Comma {
        return vec![first];
    }
    let start = p.state().exprs.len();
    p.state().exprs.push(first);
    while p.got(Tok::Comma) {
        let x = expr(p);
        p.state().exprs.push(x);
    }
    p.state().exprs.split_off(start)
}

/// UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
#[inline]
fn unary_expr(p: &mut In) -> Expr {
    crate::syntax::grow_stack(|| match p.tok() {
        Tok::Name | Tok::Lparen => primary_expr(p, None),
        Tok::Star => {
            let lo = p.pos();
            p.skip();
            let x = unary_expr(p);
            p.node(lo, ExprKind::Star(boxed(x)))
        }
        Tok::Arrow => receive_or_chan_type(p),
        tok => match tok.unary() {
            Some(op) => {
                let lo = p.pos();
                p.skip();
                let x = unary_expr(p);
                p.node(lo, ExprKind::Unary { op, x: boxed(x) })
            }
            None => primary_expr(p, None),
        },
    })
}

/// `<-x`, or a channel type `<-chan T`: `<-` is parsed as an operator first and joined to a channel type
/// when the operand turns out to be one. In `<-chan<- chan T`, each further arrow moves inwards.
fn receive_or_chan_type(p: &mut In) -> Expr {
    let lo = p.pos();
    p.skip();
    let mut x = unary_expr(p);
    if !matches!(x.kind, ExprKind::ChanType { .. }) {
        return p.node(lo, ExprKind::Unary { op: UnaryOp::Recv, x: boxed(x) });
    }
    x.span.lo = lo;
    if let Some(found) = move_arrow_in(&mut x) {
        p.syntax_error(format!("unexpected {found}, expected chan"));
    }
    x
}

/// Puts an arrow in front of a channel type, whose own arrow then stands in front of its element. Returns
/// what is in the way of the last one.
fn move_arrow_in(t: &mut Expr) -> Option<String> {
    let ExprKind::ChanType { dir, elem } = &mut t.kind else {
        return Some(expr_string(t));
    };
    match std::mem::replace(dir, ChanDir::Recv) {
        ChanDir::Both => None,
        ChanDir::Recv => Some("<-".into()),
        ChanDir::Send => crate::syntax::grow_stack(|| move_arrow_in(elem)),
    }
}

/// Operand = Literal | OperandName | "(" Expression ")" .
///
/// Composite literals begin with a type; [`primary_expr`] sees what follows it.
fn operand(p: &mut In) -> Expr {
    match p.tok() {
        Tok::Name => ident_expr(name(p)),
        Tok::Lparen => {
            let lo = p.pos();
            p.skip();
            p.state().xnest += 1;
            let x = expr(p);
            p.state().xnest -= 1;
            p.want(Tok::Rparen);
            p.node(lo, ExprKind::Paren(boxed(x)))
        }
        Tok::Func => func_lit_or_type(p),
        Tok::Lbrack | Tok::Chan | Tok::Map | Tok::Struct | Tok::Interface => type_(p),
        tok if tok.is_literal() => literal(p),
        _ => {
            let x = p.bad();
            p.syntax_error("expected expression");
            p.skip_to(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
            x
        }
    }
}

/// A basic literal; a malformed one has been reported and is `Bad`.
pub(super) fn literal(p: &mut In) -> Expr {
    let lo = p.pos();
    let kind = match p.tok().literal() {
        Some(kind) => ExprKind::BasicLit { kind, raw: Symbol::intern(p.text()) },
        None => ExprKind::Bad,
    };
    p.skip();
    p.node(lo, kind)
}

/// FunctionLit = "func" Signature FunctionBody .
fn func_lit_or_type(p: &mut In) -> Expr {
    let lo = p.pos();
    p.skip();
    let ty = Box::new(func_type(p, lo, "function type"));
    if p.tok() != Tok::Lbrace {
        return p.node(lo, ExprKind::FuncType(ty));
    }
    p.state().xnest += 1;
    let body = Box::new(func_body(p));
    p.state().xnest -= 1;
    p.node(lo, ExprKind::FuncLit { ty, body })
}

/// PrimaryExpr = Operand | PrimaryExpr ( Selector | Index | Slice | TypeAssertion | Arguments ) .
///
/// `first` is the operand, if it has been read.
pub(super) fn primary_expr(p: &mut In, first: Option<Expr>) -> Expr {
    let mut x = match first {
        Some(x) => x,
        None => operand(p),
    };
    loop {
        x = match p.tok() {
            Tok::Dot => selector_or_assertion(p, x),
            Tok::Lbrack => index_or_slice(p, x),
            Tok::Lparen => call(p, x),
            Tok::Lbrace if is_literal_type(p, &x) => {
                if matches!(x.kind, ExprKind::Paren(_)) {
                    p.syntax_error("cannot parenthesize type in composite literal");
                }
                composite_lit(p, Some(boxed(x)))
            }
            _ => return x,
        }
    }
}

/// Whether the `{` behind `x` begins a composite literal's value rather than a block.
fn is_literal_type(p: &mut In, x: &Expr) -> bool {
    let t = x.unparen();
    match t.kind {
        ExprKind::Ident(_) | ExprKind::Selector { .. } => p.state().xnest >= 0,
        ExprKind::Index { .. } => p.state().xnest >= 0 && !is_value(t),
        ExprKind::ArrayType { .. } | ExprKind::SliceType(_) | ExprKind::StructType(_) | ExprKind::MapType { .. } => {
            true
        }
        _ => false,
    }
}

/// Whether an expression cannot be a type, by its form.
fn is_value(x: &Expr) -> bool {
    crate::syntax::grow_stack(|| match &x.kind {
        ExprKind::BasicLit { .. }
        | ExprKind::CompositeLit { .. }
        | ExprKind::FuncLit { .. }
        | ExprKind::Slice { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::Call { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => true,
        ExprKind::Paren(x) => is_value(x),
        ExprKind::Index { x, indices } => is_value(x) || matches!(&indices[..], [one] if is_value(one)),
        _ => false,
    })
}

/// Selector = "." identifier .  TypeAssertion = "." "(" Type ")" .
fn selector_or_assertion(p: &mut In, x: Expr) -> Expr {
    p.skip();
    let lo = x.span.lo;
    match p.tok() {
        Tok::Name => {
            let sel = name(p);
            p.node(lo, ExprKind::Selector { x: boxed(x), sel })
        }
        Tok::Lparen => {
            p.skip();
            if p.got(Tok::Type) {
                p.want(Tok::Rparen);
                return p.node(lo, ExprKind::TypeAssert { x: boxed(x), ty: None });
            }
            let ty = type_(p);
            p.want(Tok::Rparen);
            p.node(lo, ExprKind::TypeAssert { x: boxed(x), ty: Some(boxed(ty)) })
        }
        _ => {
            p.syntax_error("expected name or (");
            p.skip_to(&[Tok::Semi, Tok::Rparen]);
            x
        }
    }
}

/// Index = "[" Expression "]" .
/// Slice = "[" [ Expression ] ":" [ Expression ] "]" | "[" [ Expression ] ":" Expression ":" Expression "]" .
fn index_or_slice(p: &mut In, x: Expr) -> Expr {
    let lo = x.span.lo;
    p.skip();
    let mut low = None;
    if p.tok() != Tok::Colon {
        let (mut indices, comma) = if p.tok() == Tok::Rbrack {
            p.syntax_error("expected operand");
            (vec![p.bad()], false)
        } else {
            type_list(p, false)
        };
        if comma || p.tok() == Tok::Rbrack {
            p.want(Tok::Rbrack);
            return p.node(lo, ExprKind::Index { x: boxed(x), indices });
        }
        low = indices.pop().map(boxed);
    }
    if !p.got(Tok::Colon) {
        p.syntax_error("expected comma, : or ]");
        p.skip_to(&[Tok::Comma, Tok::Colon, Tok::Rbrack]);
    }
    p.state().xnest += 1;
    let mut hi = (!matches!(p.tok(), Tok::Colon | Tok::Rbrack)).then(|| boxed(expr(p)));
    let full = p.tok() == Tok::Colon;
    let mut max = None;
    if full {
        if hi.is_none() {
            let pos = p.pos();
            p.error_at(pos, "middle index required in 3-index slice");
            hi = Some(boxed(p.bad()));
        }
        p.skip();
        if p.tok() == Tok::Rbrack {
            let pos = p.pos();
            p.error_at(pos, "final index required in 3-index slice");
            max = Some(boxed(p.bad()));
        } else {
            max = Some(boxed(expr(p)));
        }
    }
    p.state().xnest -= 1;
    p.want(Tok::Rbrack);
    p.node(lo, ExprKind::Slice { x: boxed(x), lo: low, hi, max, full })
}

/// Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" .
fn call(p: &mut In, fun: Expr) -> Expr {
    let lparen = p.pos();
    p.skip();
    p.state().xnest += 1;
    let start = p.state().exprs.len();
    let mut ellipsis = None;
    let rparen = list(p, "argument list", Tok::Comma, Tok::Rparen, |p| {
        let arg = expr(p);
        p.state().exprs.push(arg);
        let pos = p.pos();
        ellipsis = p.got(Tok::DotDotDot).then_some(pos);
        ellipsis.is_some()
    });
    p.state().xnest -= 1;
    let args = p.state().exprs.split_off(start);
    let lo = fun.span.lo;
    p.node(lo, ExprKind::Call { fun: boxed(fun), args, ellipsis, lparen, rparen })
}

/// LiteralValue = "{" [ ElementList [ "," ] ] "}" .
fn composite_lit(p: &mut In, ty: Option<Box<Expr>>) -> Expr {
    let lbrace = p.pos();
    let lo = ty.as_ref().map_or(lbrace, |t| t.span.lo);
    p.state().xnest += 1;
    p.want(Tok::Lbrace);
    let start = p.state().exprs.len();
    list(p, "composite literal", Tok::Comma, Tok::Rbrace, |p| {
        let mut elem = element(p);
        if p.got(Tok::Colon) {
            let value = element(p);
            let lo = elem.span.lo;
            elem = p.node(lo, ExprKind::KeyValue { key: boxed(elem), value: boxed(value) });
        }
        p.state().exprs.push(elem);
        false
    });
    p.state().xnest -= 1;
    let elems = p.state().exprs.split_off(start);
    p.node(lo, ExprKind::CompositeLit { ty, elems, lbrace })
}

/// Element = Expression | LiteralValue .
fn element(p: &mut In) -> Expr {
    if p.tok() == Tok::Lbrace { crate::syntax::grow_stack(|| composite_lit(p, None)) } else { expr(p) }
}

/// `arg { "," arg } [ "," ]` between the brackets of an index or instantiation, and whether it has a
/// comma. All but the first are types; that one too if `strict`.
pub(super) fn type_list(p: &mut In, strict: bool) -> (Vec<Expr>, bool) {
    p.state().xnest += 1;
    let mut list = vec![if strict { type_(p) } else { expr(p) }];
    let mut comma = false;
    while p.got(Tok::Comma) {
        comma = true;
        match type_or_nil(p) {
            Some(t) => list.push(t),
            None => break,
        }
    }
    p.state().xnest -= 1;
    (list, comma)
}
