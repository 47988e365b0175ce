//! Select statements (spec: Select statements).
//!
//! No case blocks for ever; one case is the operation itself, with a default its trying form; more
//! fill an array of `abi::layout::SelectCase` for `runtime.selectgo`. Channels and values to send are
//! evaluated in source order before, left sides of receives after the choice.

use super::func::{Addr, FuncLower, Val};
use crate::ir::func::{Block, Slot, Term, Ty, Value};
use crate::source::Symbol;
use crate::syntax::ast::{CommClause, Expr, ExprKind, Stmt, StmtKind, UnaryOp};
use crate::types::ty::{Basic, TypeId};
use minigo_abi::functions::RtFunc;
use minigo_abi::layout::SelectCase;
use std::mem::{offset_of, size_of};

/// Number of the wait reason `select (no cases)`.
const REASON_NO_CASES: i64 = 6;

/// A clause's operation with its operands evaluated.
struct Comm<'a> {
    chan: Value,
    elem: TypeId,
    /// What to send, or where to receive to.
    memory: Memory,
    stmt: &'a Stmt,
}

enum Memory {
    Send(Value),
    Recv(Slot),
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A select statement.
    pub fn select_stmt(&mut self, label: Option<Symbol>, clauses: &'a [CommClause]) {
        let done = self.new_block();
        let keyword = self.loc.pos;
        let mut comms = Vec::new();
        for c in clauses {
            if let Some(stmt) = &c.comm {
                self.loc.pos = stmt.span.lo;
                comms.push((c, self.comm(stmt)));
            }
        }
        let default = clauses.iter().find(|c| c.comm.is_none());
        match (comms.as_slice(), default) {
            ([], None) => {
                let reason = self.int(REASON_NO_CASES);
                self.call_rt(RtFunc::block_forever, &[reason]);
                self.terminate(Term::Unreachable);
            }
            ([], Some(d)) => self.comm_body(label, d, done),
            ([(clause, comm)], None) => {
                let ok = self.operate(comm);
                self.comm_clause(label, clause, comm, ok, done);
            }
            ([(clause, comm)], Some(d)) => {
                let (hit, ok) = self.try_operate(comm);
                let (yes, no) = (self.new_block(), self.new_block());
                self.branch(hit, yes, no);
                self.switch_to(yes);
                self.comm_clause(label, clause, comm, ok, done);
                self.switch_to(no);
                self.comm_body(label, d, done);
            }
            (all, default) => {
                // The choice is the statement's, not its last communication's.
                self.loc.pos = keyword;
                self.choose(label, all, default, done);
            }
        }
        self.switch_to(done);
    }

    /// Evaluates the operands of a communication.
    fn comm(&mut self, stmt: &'a Stmt) -> Comm<'a> {
        if let StmtKind::Send { chan, value, .. } = &stmt.kind {
            let ty = self.type_of(chan);
            let elem = self.l.elem(ty);
            self.order_each(&[(chan, ty), (value, elem)]);
            let ch = self.scalar(chan);
            let v = self.expr_as(value, elem);
            let slot = self.temp(elem);
            self.store(elem, Addr::slot(slot), &v);
            let p = self.address(Addr::slot(slot));
            return Comm { chan: ch, elem, memory: Memory::Send(p), stmt };
        }
        let chan = received_channel(stmt);
        let ty = self.type_of(chan);
        let elem = self.l.elem(ty);
        let ch = self.scalar(chan);
        let slot = self.temp(elem);
        Comm { chan: ch, elem, memory: Memory::Recv(slot), stmt }
    }

    /// Performs a communication; the I8 tells whether a value was received.
    fn operate(&mut self, c: &Comm<'a>) -> Value {
        match c.memory {
            Memory::Send(p) => {
                self.support("chansend", &[c.chan, p]);
                self.iconst(Ty::I8, 1)
            }
            Memory::Recv(slot) => {
                let p = self.address(Addr::slot(slot));
                self.support("chanrecv", &[c.chan, p])[0]
            }
        }
    }

    /// Tries a communication: whether it was done, and whether a value was received.
    fn try_operate(&mut self, c: &Comm<'a>) -> (Value, Value) {
        match c.memory {
            Memory::Send(p) => {
                let done = self.support("trysend", &[c.chan, p])[0];
                (done, done)
            }
            Memory::Recv(slot) => {
                let p = self.address(Addr::slot(slot));
                let r = self.support("tryrecv", &[c.chan, p]);
                (r[0], r[1])
            }
        }
    }

    fn choose(
        &mut self,
        label: Option<Symbol>,
        all: &[(&'a CommClause, Comm<'a>)],
        default: Option<&'a CommClause>,
        done: Block,
    ) {
        let size = size_of::<SelectCase>() as u64;
        let cases = self.f.new_slot((size * all.len() as u64) as u32, 8);
        for (i, (_, c)) in all.iter().enumerate() {
            let at = Addr::slot(cases).plus(size * i as u64);
            let (elem, send) = match c.memory {
                Memory::Send(p) => (p, 1),
                Memory::Recv(slot) => (self.address(Addr::slot(slot)), 0),
            };
            let send = self.int(send);
            self.store_scalar(at.plus(offset_of!(SelectCase, chan) as u64), c.chan);
            self.store_scalar(at.plus(offset_of!(SelectCase, elem) as u64), elem);
            self.store_scalar(at.plus(offset_of!(SelectCase, send) as u64), send);
        }
        let p = self.address(Addr::slot(cases));
        let n = self.int(all.len() as i64);
        let block = self.iconst(Ty::I8, i64::from(default.is_none()));
        let r = self.support("selectgo", &[p, n, block]);
        let (value, ok) = (r[0], r[1]);
        let bodies: Vec<Block> = all.iter().map(|_| self.new_block()).collect();
        let otherwise = self.new_block();
        let table = bodies.iter().enumerate().map(|(i, &b)| (i as i64, b)).collect();
        self.terminate(Term::Switch { value, cases: table, default: otherwise });
        for ((clause, c), &body) in all.iter().zip(&bodies) {
            self.switch_to(body);
            self.comm_clause(label, clause, c, ok, done);
        }
        self.switch_to(otherwise);
        match default {
            Some(d) => self.comm_body(label, d, done),
            None => self.terminate(Term::Unreachable),
        }
    }

    /// Assigns what was received, then runs the clause.
    fn comm_clause(&mut self, label: Option<Symbol>, clause: &'a CommClause, c: &Comm<'a>, ok: Value, done: Block) {
        self.loc.pos = c.stmt.span.lo;
        if let Memory::Recv(slot) = c.memory {
            let (lhs, define) = match &c.stmt.kind {
                StmtKind::Assign { lhs, .. } => (lhs.as_slice(), false),
                StmtKind::Define { lhs, .. } => (lhs.as_slice(), true),
                _ => (&[][..], false),
            };
            for (i, e) in lhs.iter().enumerate() {
                let (v, from) = match i {
                    0 => (self.load(c.elem, Addr::slot(slot)), c.elem),
                    _ => (Val::one(ok), Basic::Bool.id()),
                };
                if define {
                    self.define_operand(e, &v, from);
                } else {
                    let place = self.lvalue(e);
                    self.store_converted(&place, e, &v, from);
                }
            }
        }
        self.comm_body(label, clause, done);
    }

    fn comm_body(&mut self, label: Option<Symbol>, clause: &'a CommClause, done: Block) {
        self.with_target(label, done, None, |f| f.stmts(&clause.body));
        self.jump(done);
    }
}

/// The channel operand of a receiving communication.
fn received_channel(stmt: &Stmt) -> &Expr {
    let e = match &stmt.kind {
        StmtKind::Expr(e) => e,
        StmtKind::Assign { rhs, .. } | StmtKind::Define { rhs, .. } => &rhs[0],
        other => panic!("not a communication: {other:?}"),
    };
    match &e.unparen().kind {
        ExprKind::Unary { op: UnaryOp::Recv, x } => x,
        other => panic!("not a receive operation: {other:?}"),
    }
}
