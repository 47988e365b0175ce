//! Labels and branch statements: every `break`, `continue`, `goto` and `fallthrough` has a target and
//! every label a use (spec: Labeled statements, Goto statements and their neighbours).
//!
//! Purely syntactic, one pass over the statements of one function body (function literals are bodies of
//! their own). Labels are declared as they are met; a goto to a label not met yet waits in the list of
//! forward gotos of its block and moves out to the enclosing block at the block's end. What is left at
//! the end of the body has no label, or one inside a block it is not in.

use super::ast::{Block, BranchKind, CaseClause, Decl, Ident, Stmt, StmtKind};
use super::expr_string::expr_list_string;
use crate::diag::Code;
use crate::source::{Pos, Span, Symbol};
use rustc_hash::FxHashMap;

/// Checks a function body. `report` takes each error; `place` prints a position for a message.
pub fn check_branches(body: &Block, report: &mut dyn FnMut(Code, Span, String), place: &dyn Fn(Pos) -> String) {
    let mut c = Branches { blocks: Vec::new(), labels: FxHashMap::default(), order: Vec::new(), report, place };
    let targets = Targets::default();
    let rest = c.block(None, targets, body.span.lo, &body.stmts, None);
    for goto in rest {
        match c.labels.get_mut(&goto.name) {
            Some(label) => {
                label.used = true;
                let start = (c.place)(c.blocks[label.block].start);
                let text = format!("goto {} jumps into block starting at {start}", goto.name);
                (c.report)(Code::JumpIntoBlock, goto.span(), text);
            }
            None => (c.report)(Code::UndeclaredLabel, goto.span(), format!("label {} not defined", goto.name)),
        }
    }
    for name in c.order {
        let label = &c.labels[&name];
        if !label.used {
            (c.report)(Code::UnusedLabel, label.ident.span(), format!("label {name} defined and not used"));
        }
    }
}

struct Branches<'r, 'a> {
    blocks: Vec<BlockInfo>,
    labels: FxHashMap<Symbol, Label<'a>>,
    order: Vec<Symbol>,
    report: &'r mut dyn FnMut(Code, Span, String),
    place: &'r dyn Fn(Pos) -> String,
}

struct BlockInfo {
    parent: Option<usize>,
    start: Pos,
    /// The label of the statement that the block belongs to.
    label: Option<Symbol>,
}

struct Label<'a> {
    ident: Ident,
    block: usize,
    stmt: &'a Stmt,
    used: bool,
}

/// What unlabelled branches would leave.
#[derive(Clone, Copy, Default)]
struct Targets {
    breaks: bool,
    continues: bool,
    /// The innermost statement that `break` leaves is a switch, and a type switch.
    switch: Option<SwitchKind>,
    /// In the clause's own statement list: whether it is the last clause.
    clause: Option<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SwitchKind {
    Expr,
    Type,
}

/// The state of one block's statement list.
struct ListState {
    block: usize,
    targets: Targets,
    forward: Vec<Ident>,
    /// The last variable declaration, and the gotos it makes invalid.
    var: Option<(Pos, String)>,
    bad: Vec<Ident>,
}

impl ListState {
    fn record_var(&mut self, pos: Pos, name: String) {
        self.var = Some((pos, name));
        self.bad.clone_from(&self.forward);
    }
}

impl<'a> Branches<'_, 'a> {
    /// Checks a statement list; returns the gotos that found no label in it.
    fn block(
        &mut self,
        parent: Option<usize>,
        targets: Targets,
        start: Pos,
        mut body: &'a [Stmt],
        label: Option<Symbol>,
    ) -> Vec<Ident> {
        let block = self.blocks.len();
        self.blocks.push(BlockInfo { parent, start, label });
        let mut state = ListState { block, targets, forward: Vec::new(), var: None, bad: Vec::new() };
        // Empty statements at the end do not count for fallthrough.
        while let [rest @ .., Stmt { kind: StmtKind::Empty { .. }, .. }] = body {
            body = rest;
        }
        for (i, stmt) in body.iter().enumerate() {
            let mut label = None;
            let mut stmt = stmt;
            while let StmtKind::Labeled { label: ident, stmt: inner } = &stmt.kind {
                if !ident.name.is_blank() {
                    self.declare(&mut state, *ident, inner);
                    label = Some(ident.name);
                }
                stmt = inner;
            }
            super::grow_stack(|| self.stmt(&mut state, stmt, label, i + 1 == body.len()));
        }
        state.forward
    }

    /// Declares a label and resolves the gotos that wait for it.
    fn declare(&mut self, state: &mut ListState, ident: Ident, stmt: &'a Stmt) {
        let name = ident.name;
        if let Some(old) = self.labels.get(&name) {
            let text = format!("label {name} already defined at {}", (self.place)(old.ident.pos));
            (self.report)(Code::DuplicateLabel, ident.span(), text);
        } else {
            self.labels.insert(name, Label { ident, block: state.block, stmt, used: false });
            self.order.push(name);
        }
        let (resolved, rest) = std::mem::take(&mut state.forward).into_iter().partition(|g: &Ident| g.name == name);
        state.forward = rest;
        for goto in resolved {
            self.labels.get_mut(&name).expect("declared above").used = true;
            if let (Some((pos, var)), true) = (&state.var, state.bad.iter().any(|b| b.pos == goto.pos)) {
                let text = format!("goto {name} jumps over declaration of {var} at {}", (self.place)(*pos));
                (self.report)(Code::JumpOverDecl, goto.span(), text);
            }
        }
    }

    fn stmt(&mut self, state: &mut ListState, stmt: &'a Stmt, label: Option<Symbol>, last: bool) {
        let targets = state.targets;
        let nested = Targets { clause: None, ..targets };
        match &stmt.kind {
            StmtKind::Decl(decls) => {
                if let Some(Decl::Var(spec)) = decls.iter().find(|d| matches!(d, Decl::Var(_))) {
                    let name = spec.names.first().map_or("_", |n| n.name.as_str());
                    state.record_var(spec.span.lo, name.to_string());
                }
            }
            StmtKind::Define { lhs, op_pos, .. } => state.record_var(*op_pos, expr_list_string(lhs)),
            StmtKind::Branch { kind, label: None } => self.branch(targets, stmt, *kind, last),
            StmtKind::Branch { kind, label: Some(ident) } => self.labelled_branch(state, *kind, *ident),
            StmtKind::Block(b) => self.inner(state, nested, b.span.lo, &b.stmts, label),
            StmtKind::If { then, els, .. } => {
                self.inner(state, nested, then.span.lo, &then.stmts, label);
                if let Some(els) = els {
                    self.inner(state, nested, els.span.lo, std::slice::from_ref(&**els), label);
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                let targets = Targets { breaks: true, continues: true, switch: None, clause: None };
                self.inner(state, targets, body.span.lo, &body.stmts, label);
            }
            StmtKind::Switch { clauses, .. } => self.clauses(state, SwitchKind::Expr, clauses, label),
            StmtKind::TypeSwitch { clauses, .. } => self.clauses(state, SwitchKind::Type, clauses, label),
            StmtKind::Select { clauses, .. } => {
                let targets = Targets { breaks: true, switch: None, ..nested };
                for clause in clauses {
                    self.inner(state, targets, clause.span.lo, &clause.body, label);
                }
            }
            StmtKind::Bad
            | StmtKind::Empty { .. }
            | StmtKind::Labeled { .. }
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::IncDec { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Return(_) => {}
        }
    }

    fn clauses(&mut self, state: &mut ListState, kind: SwitchKind, clauses: &'a [CaseClause], label: Option<Symbol>) {
        for (i, clause) in clauses.iter().enumerate() {
            let last = i + 1 == clauses.len();
            let targets = Targets { breaks: true, switch: Some(kind), clause: Some(last), ..state.targets };
            self.inner(state, targets, clause.span.lo, &clause.body, label);
        }
    }

    fn inner(&mut self, state: &mut ListState, targets: Targets, start: Pos, body: &'a [Stmt], label: Option<Symbol>) {
        let rest = self.block(Some(state.block), targets, start, body, label);
        state.forward.extend(rest);
    }

    fn branch(&mut self, targets: Targets, stmt: &Stmt, kind: BranchKind, last: bool) {
        let (code, text) = match kind {
            BranchKind::Break if targets.breaks => return,
            BranchKind::Break => (Code::MisplacedBreak, "break is not in a loop, switch, or select"),
            BranchKind::Continue if targets.continues => return,
            BranchKind::Continue => (Code::MisplacedContinue, "continue is not in a loop"),
            BranchKind::Fallthrough => {
                let text = match (targets.switch, targets.clause) {
                    (Some(SwitchKind::Type), _) => "cannot fallthrough in type switch",
                    (Some(SwitchKind::Expr), Some(false)) if last => return,
                    (Some(SwitchKind::Expr), Some(true)) if last => "cannot fallthrough final case in switch",
                    _ => "fallthrough statement out of place",
                };
                (Code::MisplacedFallthrough, text)
            }
            // A goto without label is a syntax error.
            BranchKind::Goto => return,
        };
        (self.report)(code, stmt.span, text.to_string());
    }

    fn labelled_branch(&mut self, state: &mut ListState, kind: BranchKind, ident: Ident) {
        let name = ident.name;
        let word = match kind {
            BranchKind::Goto => {
                if !self.goto_target(state.block, name) {
                    state.forward.push(ident);
                }
                return;
            }
            BranchKind::Break => "break",
            BranchKind::Continue => "continue",
            // A fallthrough with a label is a syntax error.
            BranchKind::Fallthrough => return,
        };
        let Some(label) = self.labels.get_mut(&name) else {
            let text = format!("{word} label not defined: {name}");
            (self.report)(Code::UndeclaredLabel, ident.span(), text);
            return;
        };
        label.used = true;
        let loops = matches!(label.stmt.kind, StmtKind::For { .. } | StmtKind::Range { .. });
        let switches =
            matches!(label.stmt.kind, StmtKind::Switch { .. } | StmtKind::TypeSwitch { .. } | StmtKind::Select { .. });
        let fits = loops || kind == BranchKind::Break && switches;
        let encloses = self.chain(state.block).any(|b| b.label == Some(name));
        if !fits || !encloses {
            (self.report)(Code::InvalidLabel, ident.span(), format!("invalid {word} label {name}"));
        }
    }

    /// Whether a label met already is in the block or one around it.
    fn goto_target(&mut self, block: usize, name: Symbol) -> bool {
        let Some(label) = self.labels.get_mut(&name) else { return false };
        label.used = true;
        let home = label.block;
        let mut at = Some(block);
        while let Some(b) = at {
            if b == home {
                return true;
            }
            at = self.blocks[b].parent;
        }
        false
    }

    /// The block and those around it.
    fn chain(&self, block: usize) -> impl Iterator<Item = &BlockInfo> {
        std::iter::successors(Some(&self.blocks[block]), |b| b.parent.map(|p| &self.blocks[p]))
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Sink;
    use crate::source::SourceMap;

    /// Checks the errors of a function body, which starts in line 2.
    fn check(body: &str, expected: &[&str]) {
        let mut sources = SourceMap::default();
        let text = format!("package p; func f() {{\n{body}\n}}\n");
        let file = sources.add("p.go".into(), "p.go".into(), text);
        let sink = Sink::default();
        crate::syntax::parse_file(&file, &sink);
        let show = |d: crate::diag::Diagnostic| {
            let at = file.line_col(d.span.lo);
            format!("{}:{}: {}", at.line, at.col, d.message)
        };
        let found: Vec<String> = sink.take_sorted().into_iter().map(show).collect();
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn labels() {
        check("L: for { break L; continue L }", &[]);
        check("L: x()", &["2:1: label L defined and not used"]);
        check("L: x()\nL: y()\ngoto L", &["3:1: label L already defined at p.go:2:1"]);
        check("goto L\nx := 1\nL: y(x)", &["2:6: goto L jumps over declaration of x at p.go:3:3"]);
        check("goto L\n{ L: y() }", &["2:6: goto L jumps into block starting at p.go:3:1"]);
        check("goto L", &["2:6: label L not defined"]);
        check("L: switch { default: for { continue L } }", &["2:37: invalid continue label L"]);
        check("for { break L }", &["2:13: break label not defined: L"]);
    }

    #[test]
    fn unlabelled() {
        check("break", &["2:1: break is not in a loop, switch, or select"]);
        check("select { default: continue }", &["2:19: continue is not in a loop"]);
        check("switch { case a: fallthrough; default: break }", &[]);
        check("switch { case a: { fallthrough }; default: }", &["2:20: fallthrough statement out of place"]);
        check("switch { default: fallthrough }", &["2:19: cannot fallthrough final case in switch"]);
        check("switch x.(type) { case a: fallthrough; default: }", &["2:27: cannot fallthrough in type switch"]);
    }
}
