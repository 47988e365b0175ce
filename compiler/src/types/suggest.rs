//! What errors say beyond Go's texts: names that were probably meant, and where things are declared.

use super::Checker;
use super::errors::ErrorParts;
use super::object::{ObjId, ObjKind, PkgId};
use super::ty::{Type, TypeId};
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Symbol};
use crate::syntax::ast::{Expr, ExprKind, Ident};

/// Embedded structs are looked through this deep for names.
const DEPTH: usize = 4;

/// Names are suggested for so many errors of a program.
const MAX_SUGGESTIONS: u32 = 100;

impl<'a> Checker<'a> {
    /// Reports an error at a name, with a suggestion if a candidate is close to it.
    pub(super) fn error_at_name(
        &mut self,
        code: Code,
        span: Span,
        name: Symbol,
        msg: String,
        candidates: impl FnOnce(&mut Self) -> Vec<Symbol>,
    ) {
        let mut d = Diagnostic::new(code, span, msg);
        if self.may_suggest()
            && let Some(alt) = closest(name, candidates(self))
        {
            d = d.fix(format!("did you mean {alt}?"), span, alt.as_str());
        }
        self.report(d);
    }

    /// Counts searches, and ends them when there were many: each looks at all names there are.
    fn may_suggest(&self) -> bool {
        self.suggestions.update(|n| n + 1);
        self.suggestions.get() <= MAX_SUGGESTIONS
    }

    /// A name in scope that differs by little from one that is not.
    pub(super) fn similar_name(&self, name: Symbol) -> Option<Symbol> {
        if !self.may_suggest() {
            return None;
        }
        let mut names = Vec::new();
        let mut at = Some(self.env.scope);
        while let Some(scope) = at {
            names.extend(self.scope(scope).names.keys().copied());
            at = self.scope(scope).parent;
        }
        closest(name, names)
    }

    /// What a package exports.
    pub(super) fn exported_names(&self, pkg: PkgId) -> Vec<Symbol> {
        let scope = self.packages[pkg.0 as usize].scope;
        self.scope(scope).names.keys().copied().filter(|n| n.is_exported()).collect()
    }

    /// Names of the fields and methods of a type that are visible here.
    pub(super) fn member_names(&mut self, t: TypeId) -> Vec<Symbol> {
        let mut objects = Vec::new();
        self.members(t, DEPTH, &mut objects);
        let here = Some(self.env.pkg);
        let visible = |o: &ObjId| {
            let o = self.obj(*o);
            (o.name.is_exported() || o.pkg == here).then_some(o.name)
        };
        objects.iter().filter_map(visible).collect()
    }

    fn members(&mut self, t: TypeId, depth: usize, out: &mut Vec<ObjId>) {
        let (t, _) = self.deref(t);
        if let Type::Named(_) = self.types[t] {
            out.extend(self.named_methods(t));
        }
        match self.under_type(t) {
            Type::Struct(s) => {
                for f in s.fields {
                    out.push(f);
                    if depth > 0 && self.var(f).is_some_and(|v| v.embedded) {
                        let ty = self.obj_type(f);
                        self.members(ty, depth - 1, out);
                    }
                }
            }
            Type::Interface(_) => {
                let u = self.under(t);
                out.extend(self.type_set(u).methods.iter().copied());
            }
            _ => {}
        }
    }

    /// Adds where the variable that a value cannot be assigned to is declared, if that is not in the library.
    pub(super) fn with_declaration(&self, d: Diagnostic, variable: Option<ObjId>) -> Diagnostic {
        let Some(id) = variable else { return d };
        let obj = self.obj(id);
        let in_program = obj.pkg.is_some_and(|p| !self.is_library(p));
        if !obj.pos.is_some() || !in_program {
            return d;
        }
        let ty = self.type_string(self.var_ty(id));
        match obj.name.as_str() {
            "" => d.related(obj.pos, format!("declared here as {ty}")),
            name => d.related(name_span(obj.name, obj.pos), format!("{name} is declared here as {ty}")),
        }
    }

    /// Adds where the function that an expression names is declared.
    pub(super) fn note_function(&mut self, err: &mut ErrorParts, fun: &Expr) {
        let id = match &fun.unparen().kind {
            ExprKind::Selector { sel, .. } => sel.id,
            _ => fun.unparen().id,
        };
        let Some(obj) = self.info().object(id) else { return };
        let o = self.obj(obj);
        let in_program = o.pkg.is_some_and(|p| !self.is_library(p));
        if o.pos.is_some() && in_program && matches!(o.kind, ObjKind::Func(_)) {
            err.note(name_span(o.name, o.pos), format!("{} is declared here", o.name));
        }
    }

    /// Reports `:=` without a new variable; `=` may be what was meant.
    pub(super) fn no_new_var(&self, op: crate::source::Pos) {
        let d = Diagnostic::new(Code::NoNewVar, op, "no new variables on left side of :=");
        self.report(d.fix("assign with =", Span::new(op, op.plus(2)), "="));
    }

    /// Candidates for a field of a struct literal.
    pub(super) fn field_names(&self, fields: &[ObjId]) -> Vec<Symbol> {
        fields.iter().map(|&f| self.obj(f).name).filter(|n| !n.is_blank()).collect()
    }
}

/// The extent of a declared name.
fn name_span(name: Symbol, pos: crate::source::Pos) -> Span {
    Ident { id: crate::syntax::ast::NodeId(0), name, pos }.span()
}

/// The name that differs least from `name`, if by little, best in capitals only; of several the first in the
/// alphabet.
fn closest(name: Symbol, candidates: impl IntoIterator<Item = Symbol>) -> Option<Symbol> {
    let limit = if name.as_str().len() < 4 { 1 } else { 2 };
    let rank = |c: Symbol| {
        let folds = equal_fold(c, name);
        let d = if folds { 0 } else { edit_distance(name.as_str(), c.as_str(), limit) };
        (d <= limit && d < c.as_str().len()).then_some((d, c.as_str(), c))
    };
    let best = candidates.into_iter().filter_map(rank).min_by_key(|&(d, text, _)| (d, text));
    best.map(|(_, _, c)| c)
}

/// Whether two names differ in capitals at most.
pub(super) fn equal_fold(a: Symbol, b: Symbol) -> bool {
    let (a, b) = (a.as_str(), b.as_str());
    if a.is_ascii() && b.is_ascii() { a.eq_ignore_ascii_case(b) } else { a.to_lowercase() == b.to_lowercase() }
}

/// How many letters must be added, dropped or changed; more than `limit` is not counted exactly.
fn edit_distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let cost = if ca == cb { diagonal } else { 1 + diagonal.min(row[j]).min(row[j + 1]) };
            diagonal = std::mem::replace(&mut row[j + 1], cost);
        }
    }
    row[b.len()]
}
