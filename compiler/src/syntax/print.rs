//! The tree as s-expressions, for `--dump=ast` and the parser's tests.
//!
//! Every node is `(kind parts...)`; names, literals and operators stand for themselves, a missing part is
//! `_`. Declarations, statements and clauses start lines of their own, indented by two spaces.

use super::ast::*;
use super::grow_stack;
use crate::source::Symbol;
use std::fmt::Write;

/// The whole file as text.
pub fn dump(file: &File) -> String {
    let mut d = Dump { out: String::new(), depth: 0 };
    let _ = writeln!(d.out, "(package {})", file.package.name);
    for i in &file.imports {
        let name = i.name.map_or(String::new(), |n| format!("{} ", n.name));
        let _ = writeln!(d.out, "(import {name}{:?})", i.path);
    }
    for decl in &file.decls {
        d.decl(decl);
        d.out.push('\n');
    }
    d.out
}

/// One expression as text.
pub fn dump_expr(e: &Expr) -> String {
    let mut d = Dump { out: String::new(), depth: 0 };
    d.expr(e);
    d.out
}

struct Dump {
    out: String,
    depth: usize,
}

impl Dump {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// `(head`, then the parts that `f` prints, then `)`.
    fn form(&mut self, head: &str, f: impl FnOnce(&mut Self)) {
        self.out.push('(');
        self.out.push_str(head);
        f(self);
        self.out.push(')');
    }

    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    fn indented(&mut self, f: impl FnOnce(&mut Self)) {
        self.depth += 1;
        f(self);
        self.depth -= 1;
    }

    fn symbol(&mut self, name: Symbol) {
        self.out.push(' ');
        self.out.push_str(name.as_str());
    }

    fn names(&mut self, names: &[Ident]) {
        self.out.push_str(" (");
        for (i, n) in names.iter().enumerate() {
            self.out.push_str(if i > 0 { " " } else { "" });
            self.out.push_str(n.name.as_str());
        }
        self.out.push(')');
    }

    fn sub(&mut self, e: &Expr) {
        self.out.push(' ');
        self.expr(e);
    }

    fn subs(&mut self, list: &[Expr]) {
        for e in list {
            self.sub(e);
        }
    }

    fn list(&mut self, list: &[Expr]) {
        self.out.push_str(" (");
        for (i, e) in list.iter().enumerate() {
            self.out.push_str(if i > 0 { " " } else { "" });
            self.expr(e);
        }
        self.out.push(')');
    }

    fn opt<'a>(&mut self, e: impl Into<Option<&'a Expr>>) {
        match e.into() {
            Some(e) => self.sub(e),
            None => self.text(" _"),
        }
    }

    fn decl(&mut self, decl: &Decl) {
        match decl {
            Decl::Const(s) => self.form(&format!("const {}:{}", s.group, s.iota), |d| {
                d.names(&s.names);
                d.opt(s.ty.as_ref());
                d.subs(&s.values);
            }),
            Decl::Var(s) => self.form("var", |d| {
                d.names(&s.names);
                d.opt(s.ty.as_ref());
                d.subs(&s.values);
            }),
            Decl::Type(s) => self.form(if s.alias.is_some() { "alias" } else { "type" }, |d| {
                d.symbol(s.name.name);
                d.type_params(&s.tparams);
                d.sub(&s.ty);
            }),
            Decl::Func(f) => self.form("func", |d| {
                d.symbol(f.name.name);
                for x in &f.directives {
                    let _ = write!(d.out, " {:?}", x.text);
                }
                if let Some(recv) = &f.recv {
                    d.text(" recv");
                    d.fields(recv);
                }
                d.signature(&f.ty);
                if let Some(body) = &f.body {
                    d.stmts(&body.stmts);
                }
            }),
        }
    }

    fn type_params(&mut self, tparams: &[Field]) {
        if !tparams.is_empty() {
            self.text(" tparams");
            self.fields(tparams);
        }
    }

    fn signature(&mut self, ty: &FuncType) {
        self.type_params(&ty.tparams);
        self.fields(&ty.params);
        if !ty.results.is_empty() {
            self.text(" ->");
            self.fields(&ty.results);
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        self.text(" (");
        for (i, f) in fields.iter().enumerate() {
            self.text(if i > 0 { ", " } else { "" });
            for n in &f.names {
                let _ = write!(self.out, "{} ", n.name);
            }
            self.expr(&f.ty);
            if let Some(tag) = &f.tag {
                self.text(" ");
                self.expr(tag);
            }
        }
        self.text(")");
    }

    fn expr(&mut self, e: &Expr) {
        grow_stack(|| self.expr_inner(e));
    }

    fn expr_inner(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Bad => self.text("BAD"),
            ExprKind::Ident(name) => self.text(name.as_str()),
            ExprKind::BasicLit { raw, .. } => self.text(raw.as_str()),
            ExprKind::CompositeLit { ty, elems, .. } => self.form("lit", |d| {
                d.opt(ty.as_deref());
                d.subs(elems);
            }),
            ExprKind::KeyValue { key, value } => self.form(":", |d| {
                d.sub(key);
                d.sub(value);
            }),
            ExprKind::FuncLit { ty, body } => self.form("funclit", |d| {
                d.signature(ty);
                d.stmts(&body.stmts);
            }),
            ExprKind::Paren(x) => self.form("paren", |d| d.sub(x)),
            ExprKind::Selector { x, sel } => self.form(".", |d| {
                d.sub(x);
                d.symbol(sel.name);
            }),
            ExprKind::Index { x, indices } => self.form("index", |d| {
                d.sub(x);
                d.subs(indices);
            }),
            ExprKind::Slice { x, lo, hi, max, full } => self.form(if *full { "slice3" } else { "slice" }, |d| {
                d.sub(x);
                d.opt(lo.as_deref());
                d.opt(hi.as_deref());
                if *full {
                    d.opt(max.as_deref());
                }
            }),
            ExprKind::TypeAssert { x, ty } => self.form("assert", |d| {
                d.sub(x);
                d.opt(ty.as_deref());
            }),
            ExprKind::Call { fun, args, ellipsis, .. } => self.form("call", |d| {
                d.sub(fun);
                d.subs(args);
                d.text(if ellipsis.is_some() { " ..." } else { "" });
            }),
            ExprKind::Star(x) => self.form("star", |d| d.sub(x)),
            ExprKind::Unary { op, x } => self.form(op.as_str(), |d| d.sub(x)),
            ExprKind::Binary { op, x, y, .. } => self.form(op.as_str(), |d| {
                d.sub(x);
                d.sub(y);
            }),
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. }
            | ExprKind::Ellipsis(_) => self.type_literal(&e.kind),
        }
    }

    fn type_literal(&mut self, kind: &ExprKind) {
        match kind {
            ExprKind::ArrayType { len, elem } => self.form("array", |d| {
                d.opt(len.as_deref());
                d.sub(elem);
            }),
            ExprKind::SliceType(elem) => self.form("slicetype", |d| d.sub(elem)),
            ExprKind::StructType(fields) => self.form("struct", |d| d.fields(fields)),
            ExprKind::FuncType(ty) => self.form("functype", |d| d.signature(ty)),
            ExprKind::InterfaceType(elems) => self.form("interface", |d| {
                for elem in elems {
                    match elem {
                        InterfaceElem::Method { name, ty } => {
                            d.text(" ");
                            d.form(name.name.as_str(), |d| d.signature(ty));
                        }
                        InterfaceElem::Embedded(x) => d.sub(x),
                    }
                }
            }),
            ExprKind::MapType { key, value } => self.form("map", |d| {
                d.sub(key);
                d.sub(value);
            }),
            ExprKind::ChanType { dir, elem } => {
                let head = match dir {
                    ChanDir::Both => "chan",
                    ChanDir::Send => "chan<-",
                    ChanDir::Recv => "<-chan",
                };
                self.form(head, |d| d.sub(elem));
            }
            ExprKind::Ellipsis(elem) => self.form("...", |d| d.sub(elem)),
            _ => unreachable!("not a type literal"),
        }
    }

    /// Each statement on a line of its own.
    fn stmts(&mut self, stmts: &[Stmt]) {
        self.indented(|d| {
            for s in stmts {
                d.line();
                d.stmt(s);
            }
        });
    }

    fn block(&mut self, block: &Block) {
        self.text(" ");
        self.form("do", |d| d.stmts(&block.stmts));
    }

    /// A statement as a part of another.
    fn opt_stmt(&mut self, s: &Option<Box<Stmt>>) {
        match s {
            Some(s) => {
                self.text(" ");
                self.stmt(s);
            }
            None => self.text(" _"),
        }
    }

    fn stmt(&mut self, s: &Stmt) {
        grow_stack(|| match &s.kind {
            StmtKind::Bad => self.text("BAD"),
            StmtKind::Empty { explicit } => self.text(if *explicit { "(;)" } else { "()" }),
            StmtKind::Decl(decls) => {
                for (i, decl) in decls.iter().enumerate() {
                    if i > 0 {
                        self.line();
                    }
                    self.decl(decl);
                }
            }
            StmtKind::Labeled { label, stmt } => self.form("label", |d| {
                d.symbol(label.name);
                d.text(" ");
                d.stmt(stmt);
            }),
            StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::IncDec { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Define { .. }
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Return(_)
            | StmtKind::Branch { .. } => self.simple(&s.kind),
            StmtKind::Block(block) => self.form("do", |d| d.stmts(&block.stmts)),
            _ => self.compound(&s.kind),
        });
    }

    fn simple(&mut self, kind: &StmtKind) {
        match kind {
            StmtKind::Expr(x) => self.expr(x),
            StmtKind::Send { chan, value, .. } => self.form("send", |d| {
                d.sub(chan);
                d.sub(value);
            }),
            StmtKind::IncDec { x, inc } => self.form(if *inc { "++" } else { "--" }, |d| d.sub(x)),
            StmtKind::Assign { lhs, op, rhs, .. } => {
                self.form(&format!("{}=", op.map_or("", BinaryOp::as_str)), |d| {
                    d.list(lhs);
                    d.list(rhs);
                });
            }
            StmtKind::Define { lhs, rhs, .. } => self.form(":=", |d| {
                d.list(lhs);
                d.list(rhs);
            }),
            StmtKind::Go(x) => self.form("go", |d| d.sub(x)),
            StmtKind::Defer(x) => self.form("defer", |d| d.sub(x)),
            StmtKind::Return(results) => self.form("return", |d| d.subs(results)),
            StmtKind::Branch { kind, label } => {
                let word = match kind {
                    BranchKind::Break => "break",
                    BranchKind::Continue => "continue",
                    BranchKind::Goto => "goto",
                    BranchKind::Fallthrough => "fallthrough",
                };
                self.form(word, |d| label.iter().for_each(|l| d.symbol(l.name)));
            }
            _ => unreachable!("not a simple statement"),
        }
    }

    fn compound(&mut self, kind: &StmtKind) {
        match kind {
            StmtKind::If { init, cond, then, els } => self.form("if", |d| {
                d.opt_stmt(init);
                d.sub(cond);
                d.block(then);
                if els.is_some() {
                    d.opt_stmt(els);
                }
            }),
            StmtKind::Switch { init, tag, clauses, .. } => self.form("switch", |d| {
                d.opt_stmt(init);
                d.opt(tag.as_ref());
                d.cases(clauses);
            }),
            StmtKind::TypeSwitch { init, bind, x, clauses, .. } => self.form("typeswitch", |d| {
                d.opt_stmt(init);
                match bind {
                    Some(bind) => d.symbol(bind.name),
                    None => d.text(" _"),
                }
                d.sub(x);
                d.cases(clauses);
            }),
            StmtKind::Select { clauses, .. } => self.form("select", |d| {
                d.indented(|d| {
                    for c in clauses {
                        d.line();
                        match &c.comm {
                            Some(comm) => d.form("case ", |d| {
                                d.stmt(comm);
                                d.stmts(&c.body);
                            }),
                            None => d.form("default", |d| d.stmts(&c.body)),
                        }
                    }
                });
            }),
            StmtKind::For { init, cond, post, body } => self.form("for", |d| {
                d.opt_stmt(init);
                d.opt(cond.as_ref());
                d.opt_stmt(post);
                d.block(body);
            }),
            StmtKind::Range { key, value, extra: _, define, x, body } => {
                self.form(if *define { "range:=" } else { "range=" }, |d| {
                    d.opt(key.as_ref());
                    d.opt(value.as_ref());
                    d.sub(x);
                    d.block(body);
                });
            }
            _ => unreachable!("not a compound statement"),
        }
    }

    fn cases(&mut self, clauses: &[CaseClause]) {
        self.indented(|d| {
            for c in clauses {
                d.line();
                match &c.exprs {
                    Some(exprs) => d.form("case", |d| {
                        d.list(exprs);
                        d.stmts(&c.body);
                    }),
                    None => d.form("default", |d| d.stmts(&c.body)),
                }
            }
        });
    }
}
