//! Simple statements, and the headers of `if`, `switch` and `for` statements that are made of them.

use super::expr::{expr, expr_list, more_exprs};
use super::input::*;
use super::stmt::stmt;
use super::*;
use crate::syntax::expr_string::{expr_string, simple_stmt_string};

/// Where a simple statement stands: what else may be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// Anywhere: nothing else.
    Plain,
    /// In an `if` header.
    If,
    /// In a `switch` header: `x := y.(type)`.
    Switch,
    /// First in a `for` header: a range clause.
    For,
}

impl Context {
    fn keyword(self) -> &'static str {
        match self {
            Context::Plain => "",
            Context::If => "if",
            Context::Switch => "switch",
            Context::For => "for",
        }
    }
}

/// A simple statement, or what stands in place of one in some headers.
pub(super) enum Simple {
    Stmt(Stmt),
    /// `x := y.(type)`: the variable and the whole right side.
    Guard(Ident, Expr),
    Range(RangeClause),
}

/// `key, value := range x`.
pub(super) struct RangeClause {
    pub(super) key: Option<Expr>,
    pub(super) value: Option<Expr>,
    /// The first operand beyond those two.
    pub(super) extra: Option<Span>,
    pub(super) define: bool,
    pub(super) x: Expr,
}

/// SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
///
/// `first` is the expression that it begins with, if that has been read.
pub(super) fn simple_stmt(p: &mut In, first: Option<Expr>, context: Context) -> Simple {
    if context == Context::For && p.tok() == Tok::Range {
        return range_clause(p, Vec::new(), false);
    }
    let x = match first {
        Some(x) => x,
        None => expr(p),
    };
    let lo = x.span.lo;
    let op_pos = p.pos();
    let kind = match p.tok() {
        Tok::Assign | Tok::Define | Tok::Comma => {
            let lhs = more_exprs(p, x);
            return assignment(p, lhs, context);
        }
        tok @ (Tok::Inc | Tok::Dec) => {
            p.skip();
            StmtKind::IncDec { x, inc: tok == Tok::Inc }
        }
        Tok::Arrow => {
            p.skip();
            let value = expr(p);
            StmtKind::Send { chan: x, arrow: op_pos, value }
        }
        tok => match tok.assign_op() {
            Some(op) => {
                p.skip();
                let rhs = vec![expr(p)];
                StmtKind::Assign { lhs: vec![x], op: Some(op), op_pos, rhs }
            }
            None => StmtKind::Expr(x),
        },
    };
    Simple::Stmt(stmt(p, lo, kind))
}

/// The rest of an assignment or definition behind its left operands, or the clause that it turns out to
/// be.
fn assignment(p: &mut In, mut lhs: Vec<Expr>, context: Context) -> Simple {
    let lo = lhs[0].span.lo;
    let op_pos = p.pos();
    let define = p.tok() == Tok::Define;
    if !define && p.tok() != Tok::Assign {
        p.syntax_error("expected := or = or comma");
        p.skip_to(&[Tok::Semi, Tok::Rbrace]);
        let first = lhs.swap_remove(0);
        discard(lhs);
        return Simple::Stmt(stmt(p, lo, StmtKind::Expr(first)));
    }
    p.skip();
    if context == Context::For && p.tok() == Tok::Range {
        return range_clause(p, lhs, define);
    }
    let mut rhs = expr_list(p);
    if let (true, Context::Switch, [left], [right]) = (define, context, &lhs[..], &rhs[..])
        && let (Some(bind), true) = (as_ident(left), is_guard(right))
    {
        return Simple::Guard(bind, rhs.remove(0));
    }
    let kind = match define {
        true => StmtKind::Define { lhs, op_pos, rhs },
        false => StmtKind::Assign { lhs, op: None, op_pos, rhs },
    };
    Simple::Stmt(stmt(p, lo, kind))
}

/// A simple statement where nothing else may be.
pub(super) fn plain_stmt(p: &mut In, first: Option<Expr>) -> Stmt {
    match simple_stmt(p, first, Context::Plain) {
        Simple::Stmt(s) => s,
        Simple::Guard(..) | Simple::Range(_) => panic!("parser: clause outside its statement"),
    }
}

/// RangeClause = [ ExpressionList "=" | IdentifierList ":=" ] "range" Expression , from `range` on.
fn range_clause(p: &mut In, lhs: Vec<Expr>, define: bool) -> Simple {
    p.skip();
    let x = expr(p);
    let extra = lhs.get(2).map(|e| e.span);
    let mut lhs = lhs.into_iter();
    let (key, value) = (lhs.next(), lhs.next());
    discard(lhs);
    Simple::Range(RangeClause { key, value, extra, define, x })
}

fn is_guard(x: &Expr) -> bool {
    matches!(x.kind, ExprKind::TypeAssert { ty: None, .. })
}

/// What stands between the keyword and the block.
#[derive(Default)]
pub(super) struct Header {
    pub(super) init: Option<Box<Stmt>>,
    pub(super) cond: Option<Expr>,
    /// The variable of a type switch whose guard is the condition.
    pub(super) bind: Option<Ident>,
    pub(super) post: Option<Box<Stmt>>,
    pub(super) range: Option<RangeClause>,
}

impl Header {
    /// The operand of the type switch whose header this is.
    pub(super) fn take_guard(&mut self) -> Option<Expr> {
        match self.cond.take_if(|cond| is_guard(cond))?.kind {
            ExprKind::TypeAssert { x, .. } => Some(*x),
            _ => None,
        }
    }
}

/// The semicolon behind the first statement, kept for errors.
struct Semicolon {
    pos: Pos,
    written: bool,
}

/// The header of an `if`, `switch` or `for` statement, behind the keyword. In it, `{` begins the block.
pub(super) fn header(p: &mut In, context: Context) -> Header {
    if p.tok() == Tok::Lbrace {
        let mut h = Header::default();
        if context == Context::If {
            p.syntax_error("missing condition in if statement");
            h.cond = Some(p.bad());
        }
        return h;
    }
    let outer = std::mem::replace(&mut p.state().xnest, -1);
    let h = header_parts(p, context);
    p.state().xnest = outer;
    h
}

fn header_parts(p: &mut In, context: Context) -> Header {
    let mut h = Header::default();
    let mut first = None;
    if p.tok() != Tok::Semi {
        if p.got(Tok::Var) {
            p.syntax_error(format!("var declaration not allowed in {} initializer", context.keyword()));
        }
        match simple_stmt(p, None, context) {
            Simple::Range(range) => {
                h.range = Some(range);
                return h;
            }
            simple => first = Some(simple),
        }
    }
    if p.tok() == Tok::Lbrace {
        condition(p, &mut h, first, None, context);
        return h;
    }
    h.init = first.map(|simple| Box::new(init_stmt(p, simple)));
    let semi = (p.tok() == Tok::Semi).then(|| Semicolon { pos: p.pos(), written: p.at_written_semi() });
    if semi.is_some() {
        p.skip();
    } else {
        // Asking for `{` rather than `;` makes the better message.
        p.want(Tok::Lbrace);
        if p.tok() != Tok::Lbrace {
            p.skip_to(&[Tok::Lbrace, Tok::Rbrace]);
        }
    }
    let mut second = None;
    if context == Context::For {
        if p.tok() == Tok::Lbrace {
            p.syntax_error("expected for loop condition");
            return h;
        }
        if p.tok() != Tok::Semi {
            second = Some(Simple::Stmt(plain_stmt(p, None)));
        }
        p.want(Tok::Semi);
        if p.tok() != Tok::Lbrace {
            h.post = Some(Box::new(post_stmt(p)));
        }
    } else if p.tok() != Tok::Lbrace {
        second = Some(simple_stmt(p, None, context));
    }
    condition(p, &mut h, second, semi, context);
    h
}

/// The statement before the condition. A type switch guard cannot be one: it declares nothing.
fn init_stmt(p: &mut In, simple: Simple) -> Stmt {
    match simple {
        Simple::Stmt(s) => s,
        Simple::Guard(bind, x) => Stmt { id: p.id(), span: Span::new(bind.pos, x.span.hi), kind: StmtKind::Expr(x) },
        Simple::Range(_) => panic!("parser: range clause outside for"),
    }
}

fn post_stmt(p: &mut In) -> Stmt {
    let s = plain_stmt(p, None);
    if let StmtKind::Define { op_pos, .. } = s.kind {
        p.syntax_error_at(op_pos, "cannot declare in post statement of for loop");
    }
    s
}

/// Takes the condition out of the statement that stands in its place.
fn condition(p: &mut In, h: &mut Header, cond: Option<Simple>, semi: Option<Semicolon>, context: Context) {
    let s = match cond {
        Some(Simple::Stmt(s)) => s,
        Some(Simple::Guard(bind, x)) => {
            h.bind = Some(bind);
            h.cond = Some(x);
            return;
        }
        Some(Simple::Range(_)) => panic!("parser: range clause outside for"),
        None => {
            if let (Context::If, Some(semi)) = (context, semi) {
                if semi.written {
                    p.syntax_error_at(semi.pos, "missing condition in if statement");
                } else {
                    p.syntax_error_at(semi.pos, "unexpected newline, expected { after if clause");
                }
                h.cond = Some(Expr { id: p.id(), span: semi.pos.into(), kind: ExprKind::Bad });
            }
            return;
        }
    };
    let (pos, text) = match &s.kind {
        StmtKind::Assign { lhs, op: None, op_pos, rhs } => {
            // `=` for `==` is a common slip: operands that have operators of their own are set off.
            (*op_pos, format!("assignment {} = {}", emphasize(lhs), emphasize(rhs)))
        }
        StmtKind::Assign { op_pos, .. } | StmtKind::Define { op_pos, .. } => (*op_pos, simple_stmt_string(&s)),
        StmtKind::Send { arrow, .. } => (*arrow, simple_stmt_string(&s)),
        StmtKind::IncDec { .. } => (Pos(s.span.hi.0 - 2), simple_stmt_string(&s)),
        _ => {
            if let StmtKind::Expr(x) = s.kind {
                h.cond = Some(x);
            }
            return;
        }
    };
    p.syntax_error_at(pos, format!("cannot use {text} as value"));
    h.cond = Some(Expr { id: p.id(), span: s.span, kind: ExprKind::Bad });
    discard(s);
}

fn emphasize(list: &[Expr]) -> String {
    match list {
        [x] if matches!(x.kind, ExprKind::Binary { .. }) => format!("({})", expr_string(x)),
        _ => crate::syntax::expr_list_string(list),
    }
}
