//! Expressions, types and simple statements as source text, for error messages.
//!
//! The form is the compact one that Go's compiler quotes in its errors: one line, single spaces around
//! binary operators, and the bodies of function and composite literals shortened to `…`. Parentheses
//! are printed as written, except below `&`, where Go's parser drops them.

use super::ast::*;
use std::fmt::Write;

/// The source form of an expression or type: `a + b`, `[]int`, `func(x int) {…}`, `T{…}`.
pub fn expr_string(e: &Expr) -> String {
    let mut out = String::new();
    expr(&mut out, e);
    out
}

/// The source form of a list of expressions, separated by commas.
pub fn expr_list_string(list: &[Expr]) -> String {
    let mut out = String::new();
    exprs(&mut out, list);
    out
}

/// The source form of a signature without the word `func`: `(x int) error`.
pub fn signature_string(ty: &FuncType) -> String {
    let mut out = String::new();
    signature(&mut out, ty);
    out
}

/// The source form of a simple statement (send, increment, assignment, definition, expression); other
/// statements print as nothing.
pub fn simple_stmt_string(s: &Stmt) -> String {
    let mut out = String::new();
    match &s.kind {
        StmtKind::Expr(x) => expr(&mut out, x),
        StmtKind::Send { chan, value, .. } => {
            expr(&mut out, chan);
            out.push_str(" <- ");
            expr(&mut out, value);
        }
        StmtKind::IncDec { x, inc } => {
            expr(&mut out, x);
            out.push_str(if *inc { "++" } else { "--" });
        }
        StmtKind::Assign { lhs, op, rhs, .. } => {
            exprs(&mut out, lhs);
            let _ = write!(out, " {}= ", op.map_or("", BinaryOp::as_str));
            exprs(&mut out, rhs);
        }
        StmtKind::Define { lhs, rhs, .. } => {
            exprs(&mut out, lhs);
            out.push_str(" := ");
            exprs(&mut out, rhs);
        }
        _ => {}
    }
    out
}

impl BinaryOp {
    /// The operator's spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Mul => "*",
            BinaryOp::Div => "/",
            BinaryOp::Rem => "%",
            BinaryOp::And => "&",
            BinaryOp::Or => "|",
            BinaryOp::Xor => "^",
            BinaryOp::Shl => "<<",
            BinaryOp::Shr => ">>",
            BinaryOp::AndNot => "&^",
            BinaryOp::LogAnd => "&&",
            BinaryOp::LogOr => "||",
            BinaryOp::Eq => "==",
            BinaryOp::Ne => "!=",
            BinaryOp::Lt => "<",
            BinaryOp::Le => "<=",
            BinaryOp::Gt => ">",
            BinaryOp::Ge => ">=",
        }
    }
}

impl UnaryOp {
    /// The operator's spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::Com => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

fn expr(out: &mut String, e: &Expr) {
    super::grow_stack(|| expr_inner(out, e));
}

fn expr_inner(out: &mut String, e: &Expr) {
    match &e.kind {
        ExprKind::Bad => out.push_str("<bad expr>"),
        ExprKind::Ident(name) => out.push_str(name.as_str()),
        ExprKind::BasicLit { raw, .. } => out.push_str(raw.as_str()),
        ExprKind::CompositeLit { ty, elems, .. } => {
            opt(out, "", ty);
            out.push_str(if elems.is_empty() { "{}" } else { "{…}" });
        }
        ExprKind::KeyValue { key, value } => {
            expr(out, key);
            out.push_str(": ");
            expr(out, value);
        }
        ExprKind::FuncLit { ty, body } => {
            out.push_str("func");
            signature(out, ty);
            out.push_str(if body.stmts.is_empty() { " {}" } else { " {…}" });
        }
        ExprKind::Paren(x) => {
            out.push('(');
            expr(out, x);
            out.push(')');
        }
        ExprKind::Selector { x, sel } => {
            expr(out, x);
            let _ = write!(out, ".{}", sel.name);
        }
        ExprKind::Index { x, indices } => {
            expr(out, x);
            out.push('[');
            exprs(out, indices);
            out.push(']');
        }
        ExprKind::Slice { x, lo, hi, max, .. } => {
            expr(out, x);
            opt(out, "[", lo);
            if lo.is_none() {
                out.push('[');
            }
            out.push(':');
            opt(out, "", hi);
            opt(out, ":", max);
            out.push(']');
        }
        ExprKind::TypeAssert { x, ty } => {
            expr(out, x);
            out.push_str(".(");
            match ty {
                Some(ty) => expr(out, ty),
                None => out.push_str("type"),
            }
            out.push(')');
        }
        ExprKind::Call { fun, args, ellipsis, .. } => {
            expr(out, fun);
            out.push('(');
            exprs(out, args);
            out.push_str(if ellipsis.is_some() { "...)" } else { ")" });
        }
        ExprKind::Unary { op, x } => {
            out.push_str(op.as_str());
            expr(out, if *op == UnaryOp::Addr { x.unparen() } else { x });
        }
        ExprKind::Binary { op, x, y, .. } => {
            expr(out, x);
            let _ = write!(out, " {} ", op.as_str());
            expr(out, y);
        }
        _ => type_literal(out, &e.kind),
    }
}

/// The kinds that can only be types (and `*x`).
fn type_literal(out: &mut String, kind: &ExprKind) {
    match kind {
        ExprKind::Star(x) => prefixed(out, "*", x),
        ExprKind::ArrayType { len, elem } => {
            out.push('[');
            match len {
                Some(len) => expr(out, len),
                None => out.push_str("..."),
            }
            prefixed(out, "]", elem);
        }
        ExprKind::SliceType(elem) => prefixed(out, "[]", elem),
        ExprKind::StructType(fields) => {
            out.push_str("struct{");
            for (i, f) in fields.iter().enumerate() {
                out.push_str(if i > 0 { "; " } else { "" });
                field(out, f);
                if let Some(tag) = &f.tag {
                    out.push(' ');
                    expr(out, tag);
                }
            }
            out.push('}');
        }
        ExprKind::FuncType(ty) => {
            out.push_str("func");
            signature(out, ty);
        }
        ExprKind::InterfaceType(elems) => {
            out.push_str("interface{");
            for (i, elem) in elems.iter().enumerate() {
                out.push_str(if i > 0 { "; " } else { "" });
                match elem {
                    InterfaceElem::Method { name, ty } => {
                        out.push_str(name.name.as_str());
                        signature(out, ty);
                    }
                    InterfaceElem::Embedded(x) => expr(out, x),
                }
            }
            out.push('}');
        }
        ExprKind::MapType { key, value } => {
            prefixed(out, "map[", key);
            prefixed(out, "]", value);
        }
        ExprKind::ChanType { dir, elem } => match dir {
            // Without parentheses it would be a `chan<-`.
            ChanDir::Both if matches!(elem.kind, ExprKind::ChanType { dir: ChanDir::Recv, .. }) => {
                prefixed(out, "chan (", elem);
                out.push(')');
            }
            ChanDir::Both => prefixed(out, "chan ", elem),
            ChanDir::Send => prefixed(out, "chan<- ", elem),
            ChanDir::Recv => prefixed(out, "<-chan ", elem),
        },
        ExprKind::Ellipsis(elem) => prefixed(out, "...", elem),
        _ => unreachable!("expression kinds are printed by expr"),
    }
}

fn prefixed(out: &mut String, prefix: &str, x: &Expr) {
    out.push_str(prefix);
    expr(out, x);
}

fn opt(out: &mut String, prefix: &str, x: &Option<Box<Expr>>) {
    if let Some(x) = x {
        prefixed(out, prefix, x);
    }
}

fn exprs(out: &mut String, list: &[Expr]) {
    for (i, x) in list.iter().enumerate() {
        out.push_str(if i > 0 { ", " } else { "" });
        expr(out, x);
    }
}

fn field(out: &mut String, f: &Field) {
    for (i, name) in f.names.iter().enumerate() {
        let _ = write!(out, "{}{}", if i > 0 { ", " } else { "" }, name.name);
    }
    out.push_str(if f.names.is_empty() { "" } else { " " });
    expr(out, &f.ty);
}

fn params(out: &mut String, list: &[Field]) {
    out.push('(');
    for (i, f) in list.iter().enumerate() {
        out.push_str(if i > 0 { ", " } else { "" });
        field(out, f);
    }
    out.push(')');
}

fn signature(out: &mut String, ty: &FuncType) {
    params(out, &ty.params);
    match &ty.results[..] {
        [] => {}
        [one] if one.names.is_empty() => prefixed(out, " ", &one.ty),
        several => {
            out.push(' ');
            params(out, several);
        }
    }
}
