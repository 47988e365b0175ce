//! Switch statements (spec: Switch statements).
//!
//! Clauses become blocks; the tests before them run in order. An expression switch over integers
//! whose cases are all constant becomes one [`Term::Switch`]. A type switch compares descriptors, or
//! asks for an itab where the case is an interface type.

use super::func::{FuncLower, Val};
use crate::ir::func::{CmpOp, Term, Value};
use crate::source::Symbol;
use crate::syntax::ast::{CaseClause, Expr, ExprKind, Stmt};
use crate::types::constant::Const;
use crate::types::ty::{Basic, TypeId};
use smallvec::smallvec;

/// Fewest constant cases for which a jump table or binary search beats a chain of tests.
const MIN_TABLE: usize = 4;

impl<'a> FuncLower<'_, '_, 'a> {
    /// An expression switch.
    pub fn switch_stmt(
        &mut self,
        label: Option<Symbol>,
        init: &'a Option<Box<Stmt>>,
        tag: Option<&'a Expr>,
        clauses: &'a [CaseClause],
    ) {
        self.init_stmt(init);
        let done = self.new_block();
        let bodies: Vec<_> = clauses.iter().map(|_| self.new_block()).collect();
        let default = clauses.iter().position(|c| c.exprs.is_none()).map_or(done, |i| bodies[i]);
        let tag = tag.map(|t| {
            let ty = self.type_of(t);
            (self.expr(t), ty)
        });
        match tag {
            Some((v, ty)) if self.is_table(ty, clauses) => {
                let (value, _) = self.to_i64(ty, v.scalar());
                let mut cases = Vec::new();
                for (clause, &body) in clauses.iter().zip(&bodies) {
                    for e in clause.exprs.iter().flatten() {
                        let n = self.const_value(e).map(|c| super::consts::int_bits(&c)).expect("constant case");
                        cases.push((n, body));
                    }
                }
                self.terminate(Term::Switch { value, cases, default });
            }
            tag => {
                for (clause, &body) in clauses.iter().zip(&bodies) {
                    for e in clause.exprs.iter().flatten() {
                        self.loc.pos = e.span.lo;
                        let next = self.new_block();
                        match &tag {
                            None => match self.type_of(e) {
                                ty if self.l.is_interface(ty) => {
                                    let yes = self.box_constant(&Const::Bool(true), Basic::Bool.id(), ty);
                                    let v = self.expr(e);
                                    let hit = self.equal(ty, &v, &yes);
                                    self.branch(hit, body, next);
                                }
                                _ => self.cond(e, body, next),
                            },
                            Some((v, ty)) => {
                                let hit = self.case_matches(v, *ty, e);
                                self.branch(hit, body, next);
                            }
                        }
                        self.switch_to(next);
                    }
                }
                self.jump(default);
            }
        }
        for (i, clause) in clauses.iter().enumerate() {
            self.switch_to(bodies[i]);
            let outer = std::mem::replace(&mut self.ctl.fallthrough, bodies.get(i + 1).copied());
            self.with_target(label, done, None, |f| f.stmts(&clause.body));
            self.ctl.fallthrough = outer;
            self.jump(done);
        }
        self.switch_to(done);
    }

    /// Whether all cases are integer constants, and many.
    fn is_table(&mut self, ty: TypeId, clauses: &'a [CaseClause]) -> bool {
        let integer = self.l.basic(ty).is_some_and(|b| b.is_integer());
        let cases = || clauses.iter().flat_map(|c| c.exprs.iter().flatten());
        integer && cases().count() >= MIN_TABLE && cases().all(|e| self.const_value(e).is_some())
    }

    fn case_matches(&mut self, v: &Val, ty: TypeId, e: &'a Expr) -> Value {
        if self.is_nil(e) {
            let word = v.scalars()[0];
            return self.cmp_const(CmpOp::Eq, word, 0);
        }
        let case_ty = self.type_of(e);
        if self.l.is_interface(case_ty) && !self.l.is_interface(ty) {
            let c = self.expr(e);
            let v = self.convert_val(v.clone(), ty, case_ty);
            return self.equal(case_ty, &v, &c);
        }
        let c = self.expr_as(e, ty);
        self.equal(ty, v, &c)
    }

    /// A type switch. `bind` tells whether clauses have a variable.
    pub fn type_switch(
        &mut self,
        label: Option<Symbol>,
        init: &'a Option<Box<Stmt>>,
        bind: bool,
        x: &'a Expr,
        clauses: &'a [CaseClause],
    ) {
        self.init_stmt(init);
        let xt = self.type_of(x);
        let v = self.expr(x);
        let typ = self.dynamic_type(xt, v.scalars()[0]);
        let done = self.new_block();
        let mut default = None;
        for clause in clauses {
            let Some(exprs) = &clause.exprs else {
                default = Some(clause);
                continue;
            };
            let after = self.new_block();
            match exprs.as_slice() {
                [one] if bind && !self.is_nil(one) => {
                    let ty = self.type_of(one);
                    let (hit, val) = self.type_matches(typ, ty);
                    let body = self.new_block();
                    self.branch(hit, body, after);
                    self.switch_to(body);
                    let val = self.matched_value(ty, val, &v);
                    self.type_clause(label, clause, done, Some((ty, val)));
                }
                _ => {
                    let body = self.new_block();
                    for e in exprs {
                        let next = self.new_block();
                        let hit = if self.is_nil(e) || matches!(&e.unparen().kind, ExprKind::Bad) {
                            self.cmp_const(CmpOp::Eq, typ, 0)
                        } else {
                            let ty = self.type_of(e);
                            self.type_matches(typ, ty).0
                        };
                        self.branch(hit, body, next);
                        self.switch_to(next);
                    }
                    self.jump(after);
                    self.switch_to(body);
                    self.type_clause(label, clause, done, bind.then(|| (xt, v.clone())));
                }
            }
            self.switch_to(after);
        }
        match default {
            Some(clause) => self.type_clause(label, clause, done, bind.then(|| (xt, v.clone()))),
            None => self.jump(done),
        }
        self.switch_to(done);
    }

    /// Lowers a clause's statements with its variable, and the jump to the end.
    fn type_clause(
        &mut self,
        label: Option<Symbol>,
        clause: &'a CaseClause,
        done: crate::ir::func::Block,
        var: Option<(TypeId, Val)>,
    ) {
        if let (Some((_, v)), Some(obj)) = (var, self.object(clause.id)) {
            self.define_var(obj, &v);
        }
        self.with_target(label, done, None, |f| f.stmts(&clause.body));
        self.jump(done);
    }

    /// Whether a dynamic type matches a case's type, with the first word that an interface
    /// value of that type has.
    fn type_matches(&mut self, typ: Value, ty: TypeId) -> (Value, Value) {
        if !self.l.is_interface(ty) {
            let desc = self.type_desc(ty);
            return (self.cmp(CmpOp::Eq, typ, desc), typ);
        }
        let word = self.iface_tab(typ, ty);
        (self.cmp_const(CmpOp::Ne, word, 0), word)
    }

    /// The value of a clause's variable of a single type: unboxed, or as another interface.
    fn matched_value(&mut self, ty: TypeId, word: Value, v: &Val) -> Val {
        let data = v.scalars()[1];
        if self.l.is_interface(ty) {
            return Val::Scalars(smallvec![word, data]);
        }
        self.unbox(ty, data)
    }
}
