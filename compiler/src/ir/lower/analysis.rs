//! What must be known of a function before its body is lowered: which variables live on the heap or
//! are captured, and how.
//!
//! One walk over a declared function with all its literals finds
//! - variables whose address is taken: `&x`, `&x.f`, `&x[i]` and `x[:]` of arrays, methods with
//!   pointer receivers called on them;
//! - for each literal, the variables of enclosing functions it uses (also for literals inside it);
//! - variables that are assigned other than by their declaration.
//!
//! A captured variable that is never reassigned and whose address is not taken is captured by value.
//! Variables of a three-clause `for` are copied before the post statement (spec: For statements with
//! for clause), so assignments in the post statement do not count, unless a literal in the condition
//! or the post statement captures them. (Before version 1.22 of the language they are not copied, and range
//! loops assign their variables.) A variable belongs to the innermost literal whose extent
//! contains its declaration. The body of a range-over-func loop counts as a literal, which declares
//! the loop's variables.
//!
//! Of expressions, what decides about the order of their evaluation is noted (see `order`).

use super::Lowerer;
use super::contents::{Contents, Counts};
use super::types::EnvId;
use crate::source::{FileId, Span};
use crate::syntax::ast::*;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::ty::{Type, TypeId};
use rustc_hash::{FxHashMap, FxHashSet};

/// Facts about a declared function and the literals inside it.
#[derive(Default, Debug)]
pub struct Analysis {
    /// Variables whose address is taken.
    pub addr_taken: FxHashSet<ObjId>,
    /// Variables that literals use although an enclosing function declares them.
    pub captured: FxHashSet<ObjId>,
    /// Variables with assignments beside their declaration.
    pub reassigned: FxHashSet<ObjId>,
    /// Facts about literals, keyed by literal or range statement.
    pub frames: FxHashMap<NodeId, Frame>,
    /// Facts about the declared function itself.
    pub root: Frame,
    /// What expressions contain, outside function literals.
    pub contents: FxHashMap<NodeId, Contents>,
}

/// Facts about one function or literal.
#[derive(Clone, Default, Debug)]
pub struct Frame {
    /// Variables of enclosing functions in use, in order of first use.
    pub free: Vec<ObjId>,
    /// Whether it has defer statements (not those in literals).
    pub has_defer: bool,
    /// Whether it is the body of a range-over-func loop with defer statements: they belong to the
    /// function around the loop.
    pub defers_outside: bool,
    /// Its number, from 1, among the literals of the function around it, or among the loop bodies.
    pub number: u32,
    /// How many literals and how many loop bodies it has; those in loop bodies belong to the function around.
    pub literals: u32,
    bodies: u32,
}

impl Analysis {
    /// Whether a variable needs an object of its own: its address is taken, or a literal shares it.
    pub fn by_ref(&self, obj: ObjId) -> bool {
        self.addr_taken.contains(&obj) || (self.captured.contains(&obj) && self.reassigned.contains(&obj))
    }

    /// Facts about a literal, or the function itself.
    pub fn frame(&self, lit: Option<NodeId>) -> &Frame {
        lit.map_or(&self.root, |id| &self.frames[&id])
    }
}

/// A literal around the place of the walk.
struct Open {
    node: NodeId,
    loop_body: bool,
    owns: [Span; 3],
    frame: Frame,
    seen: FxHashSet<ObjId>,
}

/// A three-clause loop whose condition or post statement is being walked.
struct Header {
    depth: usize,
    vars: FxHashSet<ObjId>,
    post: bool,
}

/// The walk over a function.
pub struct Walk<'l, 'c, 'a> {
    pub(super) l: &'l mut Lowerer<'c, 'a>,
    pub(super) file: FileId,
    env: EnvId,
    out: Analysis,
    open: Vec<Open>,
    headers: Vec<Header>,
    counts: Counts,
}

/// Analyses a function's body.
pub fn analyse(l: &mut Lowerer<'_, '_>, file: FileId, env: EnvId, body: &Block) -> Analysis {
    let mut w = walk(l, file, env);
    w.block(body);
    w.out
}

/// Analyses an expression outside functions: a package-level variable's initial value.
pub fn analyse_expr(l: &mut Lowerer<'_, '_>, file: FileId, env: EnvId, e: &Expr) -> Analysis {
    let mut w = walk(l, file, env);
    w.expr(e);
    w.out
}

fn walk<'l, 'c, 'a>(l: &'l mut Lowerer<'c, 'a>, file: FileId, env: EnvId) -> Walk<'l, 'c, 'a> {
    Walk { l, file, env, out: Analysis::default(), open: Vec::new(), headers: Vec::new(), counts: Counts::default() }
}

impl Walk<'_, '_, '_> {
    fn frame(&mut self) -> &mut Frame {
        match self.open.last_mut() {
            Some(o) => &mut o.frame,
            None => &mut self.out.root,
        }
    }

    fn object(&self, id: NodeId) -> Option<ObjId> {
        self.l.check.files[self.file.0 as usize].object(id)
    }

    /// The canonical type of an expression that has one.
    pub(super) fn type_of(&mut self, e: &Expr) -> Option<TypeId> {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e)?;
        let (ty, mode) = (tv.ty, tv.mode);
        if matches!(mode, Mode::NoValue | Mode::Builtin | Mode::Package) {
            return None;
        }
        Some(self.l.canon(ty, self.env))
    }

    fn is_local_var(&self, obj: ObjId) -> bool {
        matches!(self.l.check.objects[obj.0 as usize].kind, ObjKind::Var(v) if !matches!(v.kind, VarKind::Package | VarKind::Field))
    }

    /// A variable is used: literals between its owner and here capture it.
    fn used(&mut self, id: NodeId) {
        let Some(obj) = self.object(id).filter(|&o| self.is_local_var(o)) else { return };
        let pos = self.l.check.objects[obj.0 as usize].pos;
        let owns = |o: &Open| o.owns.iter().any(|s| s.lo <= pos && pos < s.hi);
        let first = self.open.iter().rposition(owns).map_or(0, |i| i + 1);
        for open in &mut self.open[first..] {
            if open.seen.insert(obj) {
                open.frame.free.push(obj);
            }
        }
        if first < self.open.len() {
            self.out.captured.insert(obj);
            // Return statements assign results.
            if matches!(self.l.check.objects[obj.0 as usize].kind, ObjKind::Var(v) if v.kind == VarKind::Result) {
                self.out.reassigned.insert(obj);
            }
            if self.headers.iter().any(|h| h.depth >= first && h.vars.contains(&obj)) {
                self.out.reassigned.insert(obj);
            }
        }
    }

    fn own_loop_vars(&self) -> bool {
        self.l.check.lang(self.file).own_loop_vars()
    }

    fn assigned(&mut self, obj: ObjId) {
        let in_post = self.headers.iter().any(|h| h.post && h.depth == self.open.len() && h.vars.contains(&obj));
        if !in_post || !self.own_loop_vars() {
            self.out.reassigned.insert(obj);
        }
    }

    /// The variable that holds the memory an expression denotes, if it is a local one.
    fn root(&mut self, e: &Expr) -> Option<ObjId> {
        match &e.unparen().kind {
            ExprKind::Ident(_) => self.object(e.unparen().id).filter(|&o| self.is_local_var(o)),
            ExprKind::Selector { x, .. } => {
                let ty = self.type_of(x)?;
                if self.l.is_pointer(ty) { None } else { self.root(x) }
            }
            ExprKind::Index { x, .. } => {
                let ty = self.type_of(x)?;
                if matches!(self.l.under_type(ty), Type::Array(..)) { self.root(x) } else { None }
            }
            _ => None,
        }
    }

    fn address_taken(&mut self, e: &Expr) {
        if let Some(obj) = self.root(e) {
            self.out.addr_taken.insert(obj);
        }
    }

    fn assign_to(&mut self, e: &Expr) {
        if let Some(obj) = self.root(e) {
            self.assigned(obj);
        }
        self.expr(e);
    }

    fn block(&mut self, b: &Block) {
        self.stmts(&b.stmts);
    }

    fn stmts(&mut self, list: &[Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    fn exprs(&mut self, list: &[Expr]) {
        for e in list {
            self.expr(e);
        }
    }

    fn opt_stmt(&mut self, s: &Option<Box<Stmt>>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    fn opt_expr(&mut self, e: Option<&Expr>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }

    fn stmt(&mut self, s: &Stmt) {
        stacker::maybe_grow(64 << 10, 1 << 20, || self.stmt_inner(s));
    }

    fn stmt_inner(&mut self, s: &Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty { .. } | StmtKind::Branch { .. } => {}
            StmtKind::Decl(decls) => self.decls(decls),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Expr(e) | StmtKind::Go(e) => self.expr(e),
            StmtKind::Defer(e) => {
                self.frame().has_defer = true;
                self.expr(e);
            }
            StmtKind::Send { chan, value, .. } => {
                self.expr(chan);
                self.expr(value);
            }
            StmtKind::IncDec { x, .. } => self.assign_to(x),
            StmtKind::Assign { lhs, rhs, .. } => {
                self.exprs(rhs);
                for e in lhs {
                    self.assign_to(e);
                }
            }
            StmtKind::Define { lhs, rhs, .. } => {
                self.exprs(rhs);
                self.define(lhs);
            }
            StmtKind::Return(list) => self.exprs(list),
            StmtKind::Block(b) => self.block(b),
            StmtKind::If { init, cond, then, els } => {
                self.opt_stmt(init);
                self.expr(cond);
                self.block(then);
                self.opt_stmt(els);
            }
            StmtKind::Switch { init, tag, clauses, .. } => {
                self.opt_stmt(init);
                self.opt_expr(tag.as_ref());
                for c in clauses {
                    self.exprs(c.exprs.as_deref().unwrap_or_default());
                    self.stmts(&c.body);
                }
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                self.opt_stmt(init);
                self.expr(x);
                for c in clauses {
                    self.stmts(&c.body);
                }
            }
            StmtKind::Select { clauses, .. } => {
                for c in clauses {
                    self.opt_stmt(&c.comm);
                    self.stmts(&c.body);
                }
            }
            StmtKind::For { init, cond, post, body } => self.for_loop(init, cond, post, body),
            StmtKind::Range { key, value, extra: _, define, x, body } => {
                self.range(s.id, key.as_ref(), value.as_ref(), *define, x, body)
            }
        }
    }

    fn decls(&mut self, decls: &[Decl]) {
        for d in decls {
            if let Decl::Var(v) = d {
                self.exprs(&v.values);
            }
        }
    }

    /// Left operands of `:=`: those that are not new are assigned.
    fn define(&mut self, lhs: &[Expr]) {
        for e in lhs {
            let Some(obj) = self.object(e.unparen().id) else { continue };
            if self.l.check.objects[obj.0 as usize].pos != e.unparen().span.lo {
                self.assign_to(e);
            }
        }
    }

    fn for_loop(&mut self, init: &Option<Box<Stmt>>, cond: &Option<Expr>, post: &Option<Box<Stmt>>, body: &Block) {
        self.opt_stmt(init);
        let mut vars = FxHashSet::default();
        if let Some(StmtKind::Define { lhs, .. }) = init.as_ref().map(|s| &s.kind) {
            vars.extend(lhs.iter().filter_map(|e| self.object(e.unparen().id)));
        }
        self.headers.push(Header { depth: self.open.len(), vars, post: false });
        self.opt_expr(cond.as_ref());
        self.headers.last_mut().expect("pushed").post = true;
        self.opt_stmt(post);
        self.headers.pop();
        self.block(body);
    }

    fn range(&mut self, id: NodeId, key: Option<&Expr>, value: Option<&Expr>, define: bool, x: &Expr, body: &Block) {
        self.expr(x);
        let ty = self.type_of(x);
        let over_func = ty.is_some_and(|t| matches!(self.l.under_type(t), Type::Signature(_)));
        if over_func {
            self.counts.call += 1;
            let none = Span::default();
            let span = |e: Option<&Expr>| e.filter(|_| define).map_or(none, |e| e.span);
            let owns = [body.span, span(key), span(value)];
            self.open(id, true, owns);
        }
        for e in key.into_iter().chain(value) {
            if !define {
                self.assign_to(e);
            } else if let Some(obj) = self.object(e.unparen().id).filter(|_| !self.own_loop_vars()) {
                self.assigned(obj);
            }
        }
        self.block(body);
        if over_func {
            self.close_range();
        }
    }

    fn open(&mut self, node: NodeId, loop_body: bool, owns: [Span; 3]) {
        let around = match self.open.iter_mut().rfind(|o| !o.loop_body) {
            Some(o) => &mut o.frame,
            None => &mut self.out.root,
        };
        let count = if loop_body { &mut around.bodies } else { &mut around.literals };
        *count += 1;
        let frame = Frame { number: *count, ..Frame::default() };
        self.open.push(Open { node, loop_body, owns, frame, seen: FxHashSet::default() });
    }

    fn close(&mut self) {
        let open = self.open.pop().expect("an open literal");
        self.out.frames.insert(open.node, open.frame);
    }

    /// Closes a loop body: what it defers is the surrounding function's.
    fn close_range(&mut self) {
        let frame = self.frame();
        let defers = std::mem::take(&mut frame.has_defer) || frame.defers_outside;
        frame.defers_outside = defers;
        self.close();
        self.frame().has_defer |= defers;
    }

    /// Whether an expression denotes a type.
    pub(super) fn is_type(&self, e: &Expr) -> bool {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e);
        tv.is_some_and(|tv| tv.mode == Mode::Type)
    }

    /// Whether an expression names a generic function.
    fn is_generic(&self, e: &Expr) -> bool {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e);
        tv.is_some_and(|tv| matches!(&self.l.check.types[tv.ty], Type::Signature(s) if !s.tparams.is_empty()))
    }

    fn expr(&mut self, e: &Expr) {
        if self.is_type(e) {
            return;
        }
        let before = self.counts;
        stacker::maybe_grow(64 << 10, 1 << 20, || self.expr_inner(e));
        if self.counts.since(before).fails && self.is_early(e) {
            self.counts.early += 1;
        }
        let contents = self.counts.since(before);
        if contents.ordered || contents.fails {
            self.out.contents.insert(e.id, contents);
        }
    }

    fn expr_inner(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Bad | ExprKind::BasicLit { .. } => {}
            ExprKind::ArrayType { .. } | ExprKind::SliceType(_) | ExprKind::StructType(_) => {}
            ExprKind::FuncType(_) | ExprKind::InterfaceType(_) | ExprKind::MapType { .. } => {}
            ExprKind::ChanType { .. } | ExprKind::Ellipsis(_) => {}
            ExprKind::Ident(_) => self.used(e.id),
            ExprKind::CompositeLit { elems, .. } => self.composite(e, elems),
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.expr(value);
            }
            ExprKind::FuncLit { body, .. } => {
                let owns = [e.span, Span::default(), Span::default()];
                self.open(e.id, false, owns);
                let before = self.counts;
                self.block(body);
                self.counts = before;
                self.close();
            }
            ExprKind::Paren(x) => self.expr(x),
            ExprKind::Star(x) => {
                self.expr(x);
                self.counts.fails += 1;
            }
            ExprKind::Selector { x, .. } => self.selector(e, x),
            ExprKind::Index { x, indices } => {
                if self.is_generic(x) {
                    return;
                }
                self.expr(x);
                let ty = self.type_of(x);
                self.exprs(indices);
                match ty.is_some_and(|t| matches!(self.l.under_type(t), Type::Map(..))) {
                    true => self.counts.ordered += 1,
                    false => self.counts.fails += 1,
                }
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x);
                let ty = self.type_of(x);
                if ty.is_some_and(|t| matches!(self.l.under_type(t), Type::Array(..))) {
                    self.address_taken(x);
                }
                for bound in [lo, hi, max].into_iter().flatten() {
                    self.expr(bound);
                }
                self.counts.fails += 1;
                self.counts.ordered += 1;
            }
            ExprKind::TypeAssert { x, .. } => {
                self.expr(x);
                self.counts.fails += 1;
                self.counts.ordered += 1;
            }
            ExprKind::Call { fun, args, .. } => self.call(fun, args),
            ExprKind::Unary { op, x } => {
                self.expr(x);
                match op {
                    UnaryOp::Addr => self.address_taken(x),
                    UnaryOp::Recv => self.counts.call += 1,
                    _ => {}
                }
            }
            ExprKind::Binary { op, x, y, .. } => {
                self.expr(x);
                self.expr(y);
                match op {
                    BinaryOp::LogAnd | BinaryOp::LogOr => self.counts.ordered += 1,
                    BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr if !self.is_constant(y) => {
                        self.counts.fails += 1;
                    }
                    _ => {}
                }
            }
        }
    }

    fn composite(&mut self, e: &Expr, elems: &[Expr]) {
        let ty = self.type_of(e);
        let is_struct = ty.is_some_and(|t| match *self.l.under_type(t) {
            Type::Struct(_) => true,
            Type::Pointer(elem) => matches!(self.l.under_type(elem), Type::Struct(_)),
            _ => false,
        });
        for elem in elems {
            match &elem.kind {
                ExprKind::KeyValue { value, .. } if is_struct => self.expr(value),
                _ => self.expr(elem),
            }
        }
        let is_map = ty.is_some_and(|t| matches!(self.l.under_type(t), Type::Map(..)));
        self.counts.ordered += u32::from(is_map);
    }

    fn selector(&mut self, e: &Expr, x: &Expr) {
        let info = &self.l.check.files[self.file.0 as usize];
        let Some(sel) = info.selections.get(&e.id) else { return };
        let (kind, recv, obj, indirect) = (sel.kind, sel.recv, sel.obj, sel.indirect);
        if kind == SelectionKind::MethodExpr {
            return;
        }
        self.expr(x);
        self.counts.fails += u32::from(indirect || kind == SelectionKind::Method);
        if kind == SelectionKind::Method && self.l.func_of(obj).ptr_recv {
            let recv = self.l.canon(recv, self.env);
            if !self.l.is_pointer(recv) {
                self.address_taken(x);
            }
        }
    }

    fn call(&mut self, fun: &Expr, args: &[Expr]) {
        let info = &self.l.check.files[self.file.0 as usize];
        let mode = info.type_and_value(fun).map(|tv| tv.mode);
        match mode {
            Some(Mode::Type) => {
                self.exprs(args);
                let to = self.type_of(fun);
                let slice = to.is_some_and(|t| matches!(self.l.under_type(t), Type::Slice(_)));
                self.counts.call += u32::from(slice);
                self.counts.ordered += u32::from(to.is_some_and(|t| self.l.is_interface(t)));
                self.counts.fails += u32::from(self.converts_slice(&args[0], to));
                return;
            }
            Some(Mode::Builtin) => {
                self.exprs(args);
                self.counts.call += 1;
                return;
            }
            _ => {}
        }
        self.expr(fun);
        self.exprs(args);
        self.counts.call += 1;
    }
}
