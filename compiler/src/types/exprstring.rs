//! Expressions as messages show them: on one line, bodies of functions and literals elided.

use crate::syntax::ast::{BinaryOp, ChanDir, Expr, ExprKind, Field, FuncType, InterfaceElem, UnaryOp};
use std::fmt::{Display, Formatter, Result};

/// The source form of an expression.
pub fn expr_string(e: &Expr) -> String {
    e.to_string()
}

impl Display for UnaryOp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::Com => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        })
    }
}

impl Display for BinaryOp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
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
        })
    }
}

impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        // Deep operands are printed by a deep recursion: keep clear of the end of the stack.
        stacker::maybe_grow(64 << 10, 1 << 20, || write_expr(f, self))
    }
}

fn write_expr(f: &mut Formatter<'_>, e: &Expr) -> Result {
    match &e.kind {
        ExprKind::Bad => f.write_str("<bad expr>"),
        ExprKind::Ident(name) => write!(f, "{name}"),
        ExprKind::BasicLit { raw, .. } => write!(f, "{raw}"),
        ExprKind::CompositeLit { ty, elems, .. } => {
            if let Some(ty) = ty {
                write!(f, "{ty}")?;
            }
            f.write_str(if elems.is_empty() { "{}" } else { "{…}" })
        }
        ExprKind::KeyValue { key, value } => write!(f, "{key}: {value}"),
        ExprKind::FuncLit { ty, body } => {
            f.write_str("func")?;
            write_signature(f, ty)?;
            f.write_str(if body.stmts.is_empty() { " {}" } else { " {…}" })
        }
        ExprKind::Paren(x) => write!(f, "({x})"),
        ExprKind::Selector { x, sel } => write!(f, "{x}.{}", sel.name),
        ExprKind::Index { x, indices } => {
            write!(f, "{x}[")?;
            write_list(f, indices)?;
            f.write_str("]")
        }
        ExprKind::Slice { x, lo, hi, max, .. } => {
            write!(f, "{x}[")?;
            write_opt(f, "", lo)?;
            f.write_str(":")?;
            write_opt(f, "", hi)?;
            write_opt(f, ":", max)?;
            f.write_str("]")
        }
        ExprKind::TypeAssert { x, ty } => match ty {
            Some(ty) => write!(f, "{x}.({ty})"),
            None => write!(f, "{x}.(type)"),
        },
        ExprKind::Call { fun, args, ellipsis, .. } => {
            write!(f, "{fun}(")?;
            write_list(f, args)?;
            f.write_str(if ellipsis.is_some() { "...)" } else { ")" })
        }
        ExprKind::Star(x) => write!(f, "*{x}"),
        ExprKind::Unary { op, x } => write!(f, "{op}{x}"),
        ExprKind::Binary { op, x, y, .. } => write!(f, "{x} {op} {y}"),
        ExprKind::ArrayType { len, elem } => match len {
            Some(len) => write!(f, "[{len}]{elem}"),
            None => write!(f, "[...]{elem}"),
        },
        ExprKind::SliceType(elem) => write!(f, "[]{elem}"),
        ExprKind::StructType(fields) => {
            f.write_str("struct{")?;
            write_fields(f, fields, "; ", true)?;
            f.write_str("}")
        }
        ExprKind::FuncType(ty) => {
            f.write_str("func")?;
            write_signature(f, ty)
        }
        ExprKind::InterfaceType(elems) => write_interface(f, elems),
        ExprKind::MapType { key, value } => write!(f, "map[{key}]{value}"),
        ExprKind::ChanType { dir, elem } => match (dir, &elem.kind) {
            (ChanDir::Both, ExprKind::ChanType { dir: ChanDir::Recv, .. }) => write!(f, "chan ({elem})"),
            (ChanDir::Both, _) => write!(f, "chan {elem}"),
            (ChanDir::Send, _) => write!(f, "chan<- {elem}"),
            (ChanDir::Recv, _) => write!(f, "<-chan {elem}"),
        },
        ExprKind::Ellipsis(elem) => write!(f, "...{elem}"),
    }
}

fn write_list(f: &mut Formatter<'_>, list: &[Expr]) -> Result {
    for (i, e) in list.iter().enumerate() {
        write!(f, "{}{e}", if i > 0 { ", " } else { "" })?;
    }
    Ok(())
}

fn write_opt(f: &mut Formatter<'_>, before: &str, e: &Option<Box<Expr>>) -> Result {
    match e {
        Some(e) => write!(f, "{before}{e}"),
        None => Ok(()),
    }
}

fn write_fields(f: &mut Formatter<'_>, fields: &[Field], separator: &str, tags: bool) -> Result {
    for (i, field) in fields.iter().enumerate() {
        f.write_str(if i > 0 { separator } else { "" })?;
        for (j, name) in field.names.iter().enumerate() {
            write!(f, "{}{}", if j > 0 { ", " } else { "" }, name.name)?;
        }
        write!(f, "{}{}", if field.names.is_empty() { "" } else { " " }, field.ty)?;
        if let (true, Some((tag, _))) = (tags, field.tag) {
            write!(f, " {:?}", tag.as_str())?;
        }
    }
    Ok(())
}

fn write_signature(f: &mut Formatter<'_>, ty: &FuncType) -> Result {
    f.write_str("(")?;
    write_fields(f, &ty.params, ", ", false)?;
    f.write_str(")")?;
    match &ty.results[..] {
        [] => Ok(()),
        [result] if result.names.is_empty() => write!(f, " {}", result.ty),
        results => {
            f.write_str(" (")?;
            write_fields(f, results, ", ", false)?;
            f.write_str(")")
        }
    }
}

fn write_interface(f: &mut Formatter<'_>, elems: &[InterfaceElem]) -> Result {
    f.write_str("interface{")?;
    for (i, elem) in elems.iter().enumerate() {
        f.write_str(if i > 0 { "; " } else { "" })?;
        match elem {
            InterfaceElem::Method { name, ty } => {
                write!(f, "{}", name.name)?;
                write_signature(f, ty)?;
            }
            InterfaceElem::Embedded(e) => write!(f, "{e}")?,
        }
    }
    f.write_str("}")
}
