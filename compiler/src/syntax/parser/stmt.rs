//! Statements (spec: Statements). [`stmt_or_nil`] chooses by the first token; one production a
//! statement.

use super::expr::{expr, expr_list, primary_expr};
use super::file::local_declaration;
use super::header::{Context, header, plain_stmt};
use super::input::*;
use super::*;
use crate::syntax::branches::check_branches;
use chumsky::prelude::*;

/// The body of a function; the next token is `{`. Its branches are checked when it is free of errors.
pub(super) fn func_body(p: &mut In) -> Block {
    let (errors, start) = (p.state().errors.len(), *p.cursor().inner());
    p.state().fnest += 1;
    let body = block(p, "");
    p.state().fnest -= 1;
    let end = *p.cursor().inner();
    let state = p.state();
    let lexical = state.lex_errors.partition_point(|e| e.token < start);
    let readable = state.lex_errors.get(lexical).is_none_or(|e| e.token > end);
    if state.errors.len() == errors && readable {
        let file = state.file;
        let place = |pos| file.position(pos).to_string();
        let found = &mut state.branch_errors;
        let mut report = |code, span: Span, text| found.push(SyntaxError { pos: span.lo, code, text });
        check_branches(&body, &mut report, &place);
    }
    body
}

/// Block = "{" StatementList "}" . `context` says what must be followed by it, if `{` is not sure to be
/// next.
fn block(p: &mut In, context: &str) -> Block {
    let lo = p.pos();
    if !p.got(Tok::Lbrace) {
        p.syntax_error(format!("expected {{ after {context}"));
        p.skip_to(&[Tok::Name, Tok::Rbrace]);
        if p.got(Tok::Rbrace) {
            return Block { id: p.id(), span: Span::new(lo, p.end().max(lo)), stmts: Vec::new() };
        }
    }
    let stmts = stmt_list(p);
    p.want(Tok::Rbrace);
    Block { id: p.id(), span: Span::new(lo, p.end().max(lo)), stmts }
}

/// StatementList = { Statement ";" } .
fn stmt_list(p: &mut In) -> Vec<Stmt> {
    let start = p.state().stmts.len();
    while !matches!(p.tok(), Tok::Eof | Tok::Rbrace | Tok::Case | Tok::Default) {
        let Some(s) = crate::syntax::grow_stack(|| stmt_or_nil(p)) else { break };
        p.state().stmts.push(s);
        if !p.got(Tok::Semi) && p.tok() != Tok::Rbrace {
            p.syntax_error("at end of statement");
            p.skip_to(&[Tok::Semi, Tok::Rbrace, Tok::Case, Tok::Default]);
            p.got(Tok::Semi);
        }
    }
    p.state().stmts.split_off(start)
}

/// Statement, if the next token begins one.
fn stmt_or_nil(p: &mut In) -> Option<Stmt> {
    let lo = p.pos();
    let kind = match p.tok() {
        // Most statements begin with a name: assignments and calls.
        Tok::Name => {
            let x = expr(p);
            return match as_ident(&x) {
                Some(label) if p.tok() == Tok::Colon => labeled(p, label),
                _ => Some(plain_stmt(p, Some(x))),
            };
        }
        Tok::Star | Tok::Add | Tok::Sub | Tok::And | Tok::Xor | Tok::Not | Tok::Arrow => {
            return Some(plain_stmt(p, None));
        }
        Tok::Func | Tok::Lparen | Tok::Lbrack | Tok::Struct | Tok::Map | Tok::Chan | Tok::Interface => {
            return Some(plain_stmt(p, None));
        }
        tok if tok.is_literal() => return Some(plain_stmt(p, None)),
        Tok::Var | Tok::Const | Tok::Type => {
            let mut decls = Vec::new();
            local_declaration(p, &mut decls);
            StmtKind::Decl(decls)
        }
        Tok::Lbrace => StmtKind::Block(block(p, "")),
        Tok::If => if_stmt(p),
        Tok::For => for_stmt(p),
        Tok::Switch => switch_stmt(p),
        Tok::Select => select_stmt(p),
        Tok::Break | Tok::Continue | Tok::Goto | Tok::Fallthrough => p.run(branch_stmt()),
        Tok::Go => StmtKind::Go(call_stmt(p, "go")),
        Tok::Defer => StmtKind::Defer(call_stmt(p, "defer")),
        Tok::Return => p.run(return_stmt()),
        Tok::Semi => StmtKind::Empty { explicit: p.at_written_semi() },
        _ => return None,
    };
    Some(stmt(p, lo, kind))
}

/// A statement from `lo` to the last consumed token.
pub(super) fn stmt(p: &mut In, lo: Pos, kind: StmtKind) -> Stmt {
    Stmt { id: p.id(), span: Span::new(lo, p.end().max(lo)), kind }
}

/// LabeledStmt = Label ":" Statement . The label has been read.
fn labeled(p: &mut In, label: Ident) -> Option<Stmt> {
    let colon = p.pos();
    p.want(Tok::Colon);
    let body = if p.tok() == Tok::Rbrace {
        // The semicolon of an empty statement may be left out here, and the statement with it.
        let lo = p.pos();
        Some(stmt(p, lo, StmtKind::Empty { explicit: false }))
    } else {
        crate::syntax::grow_stack(|| stmt_or_nil(p))
    };
    match body {
        Some(body) => Some(stmt(p, label.pos, StmtKind::Labeled { label, stmt: Box::new(body) })),
        None => {
            p.syntax_error_at(colon, "missing statement after label");
            None
        }
    }
}

/// BreakStmt, ContinueStmt, GotoStmt, FallthroughStmt.
fn branch_stmt<'s>() -> impl Rule<'s, StmtKind> {
    let label = rule(|p| (p.tok() == Tok::Name).then(|| name(p)));
    let optional = select! { Tok::Break => BranchKind::Break, Tok::Continue => BranchKind::Continue }.then(label);
    let goto = just(Tok::Goto).to(BranchKind::Goto).then(rule(|p| Some(name(p))));
    let fallthrough = just(Tok::Fallthrough).to((BranchKind::Fallthrough, None));
    optional.or(goto).or(fallthrough).map(|(kind, label)| StmtKind::Branch { kind, label })
}

/// ReturnStmt = "return" [ ExpressionList ] .
fn return_stmt<'s>() -> impl Rule<'s, StmtKind> {
    just(Tok::Return).ignore_then(rule(|p| match p.tok() {
        Tok::Semi | Tok::Rbrace => StmtKind::Return(Vec::new()),
        _ => StmtKind::Return(expr_list(p)),
    }))
}

/// GoStmt = "go" Expression .  DeferStmt = "defer" Expression .
fn call_stmt(p: &mut In, keyword: &str) -> Expr {
    p.skip();
    let mut x = primary_expr(p, None);
    if let ExprKind::Paren(_) = x.kind {
        p.error_at(x.span.lo, format!("expression in {keyword} must not be parenthesized"));
        while let ExprKind::Paren(inner) = x.kind {
            x = *inner;
        }
    }
    x
}

/// IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
fn if_stmt(p: &mut In) -> StmtKind {
    let parts = just(Tok::If)
        .ignore_then(rule(|p| header(p, Context::If)))
        .then(rule(|p| block(p, "if clause")))
        .then(rule(|p| if p.got(Tok::Else) { else_branch(p) } else { None }));
    let ((h, then), els) = p.run(parts);
    let cond = match h.cond {
        Some(cond) => cond,
        None => p.bad(),
    };
    StmtKind::If { init: h.init, cond, then, els }
}

fn else_branch(p: &mut In) -> Option<Box<Stmt>> {
    let lo = p.pos();
    let kind = match p.tok() {
        Tok::If => crate::syntax::grow_stack(|| if_stmt(p)),
        Tok::Lbrace => StmtKind::Block(block(p, "")),
        _ => {
            p.syntax_error("else must be followed by if or statement block");
            p.skip_to(&[Tok::Name, Tok::Rbrace]);
            return None;
        }
    };
    Some(Box::new(stmt(p, lo, kind)))
}

/// ForStmt = "for" [ Condition | ForClause | RangeClause ] Block .
fn for_stmt(p: &mut In) -> StmtKind {
    let parts = just(Tok::For).ignore_then(rule(|p| header(p, Context::For))).then(rule(|p| block(p, "for clause")));
    let (h, body) = p.run(parts);
    match h.range {
        Some(r) => StmtKind::Range { key: r.key, value: r.value, extra: r.extra, define: r.define, x: r.x, body },
        None => StmtKind::For { init: h.init, cond: h.cond, post: h.post, body },
    }
}

/// SwitchStmt = ExprSwitchStmt | TypeSwitchStmt ; which one it is, the header tells.
fn switch_stmt(p: &mut In) -> StmtKind {
    let parts = just(Tok::Switch)
        .ignore_then(rule(|p| header(p, Context::Switch)))
        .then(rule(|p| clauses(p, "switch clause", case_clause)));
    let (mut h, (clauses, rbrace)) = p.run(parts);
    match h.take_guard() {
        Some(x) => StmtKind::TypeSwitch { init: h.init, bind: h.bind, x, clauses, rbrace },
        None => StmtKind::Switch { init: h.init, tag: h.cond, clauses, rbrace },
    }
}

/// SelectStmt = "select" "{" { CommClause } "}" .
fn select_stmt(p: &mut In) -> StmtKind {
    p.skip();
    let (clauses, rbrace) = clauses(p, "select clause", comm_clause);
    StmtKind::Select { clauses, rbrace }
}

/// The braces of a switch or select statement and the clauses in them; also where `}` is.
fn clauses<'s, C>(p: &mut In<'s, '_>, context: &str, clause: impl Fn(&mut In<'s, '_>) -> C) -> (Vec<C>, Pos) {
    if !p.got(Tok::Lbrace) {
        p.syntax_error(format!("missing {{ after {context}"));
        p.skip_to(&[Tok::Case, Tok::Default, Tok::Rbrace]);
    }
    let mut list = Vec::new();
    while !matches!(p.tok(), Tok::Eof | Tok::Rbrace) {
        list.push(clause(p));
    }
    let rbrace = p.pos();
    p.want(Tok::Rbrace);
    (list, rbrace)
}

/// ExprCaseClause = ( "case" ExpressionList | "default" ) ":" StatementList . Types are expressions.
fn case_clause(p: &mut In) -> CaseClause {
    let lo = p.pos();
    let exprs = clause_head(p, expr_list).unwrap_or_else(|| Some(Vec::new()));
    let (colon, body) = clause_body(p);
    CaseClause { id: p.id(), span: Span::new(lo, p.end().max(lo)), exprs, colon, body }
}

/// CommClause = ( "case" ( SendStmt | RecvStmt ) | "default" ) ":" StatementList .
fn comm_clause(p: &mut In) -> CommClause {
    let lo = p.pos();
    let comm = clause_head(p, |p| Box::new(plain_stmt(p, None))).flatten();
    let (colon, body) = clause_body(p);
    CommClause { id: p.id(), span: Span::new(lo, p.end().max(lo)), comm, colon, body }
}

/// `case` and what it has, or `default` (`Some(None)`), or an error (`None`).
fn clause_head<'s, T>(p: &mut In<'s, '_>, case: impl Fn(&mut In<'s, '_>) -> T) -> Option<Option<T>> {
    match p.tok() {
        Tok::Case => {
            p.skip();
            Some(Some(case(p)))
        }
        Tok::Default => {
            p.skip();
            Some(None)
        }
        _ => {
            p.syntax_error("expected case or default or }");
            p.skip_to(&[Tok::Colon, Tok::Case, Tok::Default, Tok::Rbrace]);
            None
        }
    }
}

fn clause_body(p: &mut In) -> (Pos, Vec<Stmt>) {
    let colon = p.pos();
    p.want(Tok::Colon);
    (colon, stmt_list(p))
}
