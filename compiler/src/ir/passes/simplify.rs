//! Simplification: folds instructions, branches and blocks until nothing changes, then removes what
//! nobody uses.
//!
//! Blocks: unreachable ones go; empty ones that only jump are bypassed, and so are those that only
//! branch on a parameter, on edges that pass it a constant; a block whose only
//! predecessor jumps to it is merged into that. Parameters to which every edge passes the same value
//! become that value. Dead code is what no effect, terminator or live parameter needs.

use super::fold::{Folded, fold};
use crate::ir::*;

/// Simplifies a function; whether anything changed.
pub fn run(p: &Program, f: &mut Function) -> bool {
    let mut any = false;
    let mut rounds = 0;
    loop {
        let mut changed = drop_unreachable(f);
        changed |= fold_all(p, f);
        changed |= fold_branches(f);
        changed |= bypass_empty(f);
        changed |= bypass_decided(f);
        changed |= drop_unreachable(f);
        changed |= merge_blocks(f);
        changed |= single_valued_params(f);
        if changed || rounds == 0 {
            f.resolve_all();
            changed |= remove_dead(f);
        }
        any |= changed;
        rounds += 1;
        if !changed || rounds == 20 {
            return any;
        }
    }
}

fn drop_unreachable(f: &mut Function) -> bool {
    let mut reached = vec![false; f.blocks.len()];
    let mut work = vec![f.entry()];
    while let Some(b) = work.pop() {
        if !std::mem::replace(&mut reached[b.index()], true) {
            f.blocks[b.index()].term.for_each_succ(|s| work.push(s));
        }
    }
    let before = f.layout.len();
    f.layout.retain(|&b| reached[b.index()]);
    f.layout.len() != before
}

fn fold_all(p: &Program, f: &mut Function) -> bool {
    let mut changed = false;
    // Each block gets the list of the one before it.
    let mut kept = Vec::new();
    for b in cfg::reverse_postorder(f) {
        let mut insts = std::mem::take(&mut f.blocks[b.index()].insts);
        for i in insts.drain(..) {
            changed |= fold_inst(p, f, i, &mut kept);
        }
        f.blocks[b.index()].insts = std::mem::replace(&mut kept, insts);
    }
    changed
}

/// Folds one instruction as far as it goes.
fn fold_inst(p: &Program, f: &mut Function, i: InstId, kept: &mut Vec<InstId>) -> bool {
    let mut changed = false;
    // Each replacement is simpler than what it replaces; the bound is for safety.
    for _ in 0..8 {
        match fold(p, f, &f.insts[i.index()].inst) {
            Folded::Same => break,
            Folded::Gone => return true,
            Folded::Value(v) => {
                let result = f.result(i);
                f.replace(result, v);
                return true;
            }
            Folded::Sum(x, n) => {
                let (t, loc) = (f.ty(f.result(i)), f.insts[i.index()].loc);
                let constant = if t == Ty::Ptr { Ty::I64 } else { t };
                let c = f.new_inst(Inst::Iconst(constant, n), &[constant], loc);
                kept.push(c);
                let c = f.result(c);
                let add = if t == Ty::Ptr { Inst::PtrAdd(x, c) } else { Inst::Binary(BinaryOp::Add, x, c) };
                f.insts[i.index()].inst = add;
                changed = true;
            }
            Folded::Inst(inst) => {
                f.insts[i.index()].inst = inst;
                changed = true;
            }
        }
    }
    kept.push(i);
    changed
}

fn fold_branches(f: &mut Function) -> bool {
    let mut changed = false;
    for n in 0..f.layout.len() {
        let b = f.layout[n];
        let new = match &f.blocks[b.index()].term {
            Term::Branch(c, x, y) => match f.constant(*c) {
                Some(0) => Some(Term::Jump(y.clone())),
                Some(_) => Some(Term::Jump(x.clone())),
                None if x.block == y.block && same_args(f, x, y) => Some(Term::Jump(x.clone())),
                None => match f.def(*c) {
                    // Branching on `c == 0` of a bool is branching the other way.
                    Some(Inst::Cmp(CmpOp::Eq, inner, zero))
                        if f.ty(f.resolve(*inner)) == Ty::I8
                            && f.constant(*zero) == Some(0)
                            && matches!(f.def(*inner), Some(Inst::Cmp(..))) =>
                    {
                        Some(Term::Branch(*inner, y.clone(), x.clone()))
                    }
                    _ => None,
                },
            },
            Term::Switch { value, cases, default } => match f.constant(*value) {
                Some(n) => {
                    let t = f.ty(f.resolve(*value));
                    let hit = cases.iter().find(|c| super::fold::wrap(t, c.0) == super::fold::wrap(t, n));
                    let block = hit.map_or(*default, |c| c.1);
                    Some(Term::Jump(Edge { block, args: Values::new() }))
                }
                None if cases.iter().all(|c| c.1 == *default) => {
                    Some(Term::Jump(Edge { block: *default, args: Values::new() }))
                }
                None if cases.iter().any(|c| c.1 == *default) => {
                    let cases = cases.iter().copied().filter(|c| c.1 != *default).collect();
                    Some(Term::Switch { value: *value, cases, default: *default })
                }
                None => None,
            },
            _ => None,
        };
        if let Some(term) = new {
            f.blocks[b.index()].term = term;
            changed = true;
        }
    }
    changed
}

fn same_args(f: &Function, x: &Edge, y: &Edge) -> bool {
    x.args.iter().map(|&v| f.resolve(v)).eq(y.args.iter().map(|&v| f.resolve(v)))
}

/// Redirects edges into blocks that do nothing but jump on.
fn bypass_empty(f: &mut Function) -> bool {
    let landing = cfg::landing_pad(f);
    let forward = |f: &Function, b: Block| {
        let data = &f.blocks[b.index()];
        match &data.term {
            Term::Jump(e) if data.insts.is_empty() && data.params.is_empty() && e.block != b => Some(e.clone()),
            _ => None,
        }
    };
    let mut changed = false;
    for n in 0..f.layout.len() {
        let b = f.layout[n];
        let mut term = std::mem::replace(&mut f.blocks[b.index()].term, Term::Unreachable);
        match &mut term {
            Term::Jump(_) | Term::Branch(..) => {
                for e in term.edges_mut() {
                    if e.block != b
                        && let Some(next) = forward(f, e.block)
                    {
                        *e = next;
                        changed = true;
                    }
                }
            }
            Term::Switch { .. } => term.for_each_succ_mut(|s| {
                if let Some(next) = forward(f, *s).filter(|e| e.args.is_empty()) {
                    *s = next.block;
                    changed = true;
                }
            }),
            Term::TryCall { normal, .. } => {
                if let Some(next) = forward(f, *normal).filter(|e| e.args.is_empty() && Some(e.block) != landing) {
                    *normal = next.block;
                    changed = true;
                }
            }
            Term::Return(_) | Term::Unreachable => {}
        }
        f.blocks[b.index()].term = term;
    }
    changed
}

/// Redirects edges that pass a constant to a block that only branches on it.
fn bypass_decided(f: &mut Function) -> bool {
    let decides = |f: &Function, b: Block| {
        let data = &f.blocks[b.index()];
        let Term::Branch(c, x, y) = &data.term else { return None };
        let c = f.resolve(*c);
        let i = data.params.iter().position(|&p| p == c)?;
        (data.insts.is_empty() && x.block != b && y.block != b).then(|| (i, x.clone(), y.clone()))
    };
    // Parameters that other blocks use must keep dominating them.
    let mut elsewhere = vec![false; f.values.len()];
    let mut candidates = false;
    for &b in &f.layout {
        let data = &f.blocks[b.index()];
        candidates |= decides(f, b).is_some();
        let mut used = |v: Value| {
            let v = f.resolve(v);
            elsewhere[v.index()] |= !data.params.contains(&v);
        };
        data.insts.iter().for_each(|i| f.insts[i.index()].inst.for_each_use(&mut used));
        data.term.for_each_use(&mut used);
    }
    if !candidates {
        return false;
    }
    let mut changed = false;
    for n in 0..f.layout.len() {
        let b = f.layout[n];
        let mut term = std::mem::replace(&mut f.blocks[b.index()].term, Term::Unreachable);
        for e in term.edges_mut().filter(|e| e.block != b) {
            let Some((i, x, y)) = decides(f, e.block) else { continue };
            let params = &f.blocks[e.block.index()].params;
            let Some(truth) = f.constant(e.args[i]) else { continue };
            if params.iter().any(|p| elsewhere[p.index()]) {
                continue;
            }
            let mut to = if truth != 0 { x } else { y };
            for arg in &mut to.args {
                if let Some(at) = params.iter().position(|&p| p == f.resolve(*arg)) {
                    *arg = e.args[at];
                }
            }
            *e = to;
            changed = true;
        }
        f.blocks[b.index()].term = term;
    }
    changed
}

/// Merges blocks into their only predecessor if that only jumps to them.
fn merge_blocks(f: &mut Function) -> bool {
    let mut preds = vec![0u32; f.blocks.len()];
    for b in &f.layout {
        f.blocks[b.index()].term.for_each_succ(|s| preds[s.index()] += 1);
    }
    let landing = cfg::landing_pad(f);
    let mut merged = vec![false; f.blocks.len()];
    for n in 0..f.layout.len() {
        let b = f.layout[n];
        if merged[b.index()] {
            continue;
        }
        while let Term::Jump(e) = &f.blocks[b.index()].term {
            let (next, args) = (e.block, e.args.clone());
            if preds[next.index()] != 1 || next == b || next == f.entry() || Some(next) == landing {
                break;
            }
            for (i, arg) in args.into_iter().enumerate() {
                let param = f.blocks[next.index()].params[i];
                f.replace(param, arg);
            }
            let data = &mut f.blocks[next.index()];
            let (insts, term, loc) =
                (std::mem::take(&mut data.insts), std::mem::replace(&mut data.term, Term::Unreachable), data.term_loc);
            data.params.clear();
            let data = &mut f.blocks[b.index()];
            data.insts.extend(insts);
            (data.term, data.term_loc) = (term, loc);
            merged[next.index()] = true;
        }
    }
    f.layout.retain(|b| !merged[b.index()]);
    merged.contains(&true)
}

/// Replaces parameters that are the same value on every edge.
fn single_valued_params(f: &mut Function) -> bool {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Nothing,
        Only(Value),
        Many,
    }
    let mut seen: Vec<Vec<Seen>> = f.blocks.iter().map(|b| vec![Seen::Nothing; b.params.len()]).collect();
    for b in &f.layout {
        for e in f.blocks[b.index()].term.edges() {
            for (i, &arg) in e.args.iter().enumerate() {
                let arg = f.resolve(arg);
                if arg == f.blocks[e.block.index()].params[i] {
                    continue;
                }
                let state = &mut seen[e.block.index()][i];
                *state = match *state {
                    Seen::Nothing => Seen::Only(arg),
                    Seen::Only(old) if old == arg => continue,
                    _ => Seen::Many,
                };
            }
        }
    }
    let mut dropped: Vec<Vec<bool>> = f.blocks.iter().map(|b| vec![false; b.params.len()]).collect();
    let mut changed = false;
    for b in f.layout.clone().into_iter().skip(1) {
        for i in 0..f.blocks[b.index()].params.len() {
            let param = f.blocks[b.index()].params[i];
            if let Seen::Only(v) = seen[b.index()][i]
                && f.resolve(v) != param
            {
                f.replace(param, v);
                dropped[b.index()][i] = true;
                changed = true;
            }
        }
    }
    if changed {
        drop_params(f, &dropped);
    }
    changed
}

/// Removes parameters together with the arguments for them.
fn drop_params(f: &mut Function, dropped: &[Vec<bool>]) {
    for b in f.layout.clone() {
        f.retain_params(b, |i| !dropped[b.index()][i]);
        for e in f.blocks[b.index()].term.edges_mut() {
            let mut i = 0;
            e.args.retain(|_| {
                i += 1;
                !dropped[e.block.index()][i - 1]
            });
        }
    }
}

/// Removes instructions and parameters whose values nobody needs.
fn remove_dead(f: &mut Function) -> bool {
    let mut live = vec![false; f.values.len()];
    let mut work = Vec::new();
    for b in &f.layout {
        let data = &f.blocks[b.index()];
        for i in &data.insts {
            let inst = &f.insts[i.index()].inst;
            if !inst.is_removable() {
                inst.for_each_use(|v| work.push(v));
            }
        }
        match &data.term {
            Term::Jump(_) => {}
            Term::Branch(c, ..) => work.push(*c),
            term => term.for_each_use(|v| work.push(v)),
        }
    }
    work.extend(&f.blocks[f.entry().index()].params);
    let incoming = arguments(f);
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut live[v.index()], true) {
            continue;
        }
        match f.values[v.index()].1 {
            ValueDef::Result(i, _) => f.insts[i.index()].inst.for_each_use(|v| work.push(v)),
            ValueDef::Param(b, i) => {
                work.extend(incoming[b.index()].iter().filter_map(|args| args.get(i as usize)));
            }
            ValueDef::Alias(_) => unreachable!("aliases are resolved"),
        }
    }
    let mut changed = false;
    for b in f.layout.clone() {
        let mut insts = std::mem::take(&mut f.blocks[b.index()].insts);
        let before = insts.len();
        let needed = |i: &InstId| {
            let data = &f.insts[i.index()];
            !data.inst.is_removable() || data.results.iter().any(|r| live[r.index()])
        };
        insts.retain(needed);
        changed |= insts.len() != before;
        f.blocks[b.index()].insts = insts;
    }
    let dead = |b: &BlockData| b.params.iter().map(|p| !live[p.index()]).collect();
    let mut dropped: Vec<Vec<bool>> = f.blocks.iter().map(dead).collect();
    dropped[f.entry().index()].fill(false);
    if f.layout.iter().any(|b| dropped[b.index()].contains(&true)) {
        drop_params(f, &dropped);
        changed = true;
    }
    changed
}

/// The argument lists that each block gets.
fn arguments(f: &Function) -> Vec<Vec<&Values>> {
    let mut incoming: Vec<Vec<&Values>> = vec![Vec::new(); f.blocks.len()];
    for b in &f.layout {
        for e in f.blocks[b.index()].term.edges().filter(|e| !e.args.is_empty()) {
            incoming[e.block.index()].push(&e.args);
        }
    }
    incoming
}
