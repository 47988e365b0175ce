//! Short ways become selections: `if c { x = a }` that costs less than a branch that is predicted
//! wrongly.
//!
//! A block that branches to a block of a few cheap computations, or to two, which then jump to where the
//! ways meet, computes all of it and selects. Values that loads find their address by are left
//! alone: there the branch lets the processor go on with a guess. So is what goes round a loop, where
//! it would have to wait for the condition in each turn.

use crate::ir::cfg::Cfg;
use crate::ir::*;

/// Computations on both ways together.
const MAX_COST: u32 = 2;

/// Values that are selected.
const MAX_SELECTED: usize = 2;

/// Replaces branches; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    let candidates: Vec<Block> = f.layout.iter().copied().filter(|&b| ways(f, b).is_some()).collect();
    if candidates.is_empty() {
        return false;
    }
    let cfg = Cfg::new(f);
    let addresses = address_values(f);
    let mut changed = false;
    // Inner branches first: what surrounds them may become short by that.
    for b in candidates.into_iter().rev() {
        if cfg.reachable(b)
            && let Some(w) = ways(f, b)
            && w.sides.iter().flatten().all(|s| cfg.preds[s.index()].len() == 1)
            && !cfg.dominates(w.join, b)
            && let Some(pairs) = selected(f, &w, &addresses)
        {
            convert(f, b, &w, &pairs);
            changed = true;
        }
    }
    changed
}

/// A branch whose ways meet.
struct Ways {
    cond: Value,
    /// The blocks on the ways, if any: where the condition holds, and where not.
    sides: [Option<Block>; 2],
    join: Block,
    /// What the ways pass to where they meet.
    args: [Values; 2],
}

/// The ways out of a block, if they meet at once.
fn ways(f: &Function, b: Block) -> Option<Ways> {
    let Term::Branch(cond, x, y) = &f.blocks[b.index()].term else { return None };
    let side = |e: &Edge| match &f.blocks[e.block.index()].term {
        Term::Jump(next) if e.args.is_empty() && is_cheap(f, e.block) && e.block != b => Some(next),
        _ => None,
    };
    let (sx, sy) = (side(x), side(y));
    let (sides, join, args) = match (sx, sy) {
        (Some(s), _) if s.block == y.block => ([Some(x.block), None], y.block, [s.args.clone(), y.args.clone()]),
        (_, Some(s)) if s.block == x.block => ([None, Some(y.block)], x.block, [x.args.clone(), s.args.clone()]),
        (Some(s), Some(t)) if s.block == t.block && x.block != y.block => {
            ([Some(x.block), Some(y.block)], s.block, [s.args.clone(), t.args.clone()])
        }
        _ => return None,
    };
    let cost: u32 = sides.iter().flatten().map(|s| cost(f, *s).unwrap_or(u32::MAX / 2)).sum();
    let cold = |s: &Block| f.blocks[s.index()].cold;
    let any_cold = cold(&join) || sides.iter().flatten().any(cold);
    (cost <= MAX_COST && !any_cold && join != b).then_some(Ways { cond: *cond, sides, join, args })
}

fn is_cheap(f: &Function, b: Block) -> bool {
    f.blocks[b.index()].params.is_empty() && cost(f, b).is_some()
}

/// What a block costs, if it does nothing that may fail or take long.
fn cost(f: &Function, b: Block) -> Option<u32> {
    let mut cost = 0;
    for i in &f.blocks[b.index()].insts {
        cost += match &f.insts[i.index()].inst {
            Inst::Iconst(..) => 0,
            Inst::Binary(op, _, y) => match op {
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => 1,
                BinaryOp::Shl | BinaryOp::SShr | BinaryOp::UShr if f.constant(*y).is_some() => 1,
                _ => return None,
            },
            Inst::Unary(UnaryOp::Neg | UnaryOp::Not, _) => 1,
            Inst::Conv(ConvOp::Sext | ConvOp::Zext | ConvOp::Trunc, ..) => 1,
            _ => return None,
        };
    }
    Some(cost)
}

/// The parameters of the join that differ by the way, with their values on both; `None` if the branch
/// is better.
fn selected(f: &Function, w: &Ways, addresses: &[bool]) -> Option<Vec<(usize, Value, Value)>> {
    let mut pairs = Vec::new();
    for (n, (&x, &y)) in w.args[0].iter().zip(&w.args[1]).enumerate() {
        let (x, y) = (f.resolve(x), f.resolve(y));
        if x == y {
            continue;
        }
        let param = f.blocks[w.join.index()].params[n];
        if f.ty(x).is_float() || addresses[param.index()] {
            return None;
        }
        pairs.push((n, x, y));
    }
    (pairs.len() <= MAX_SELECTED).then_some(pairs)
}

fn convert(f: &mut Function, b: Block, w: &Ways, pairs: &[(usize, Value, Value)]) {
    let loc = f.blocks[b.index()].term_loc;
    for s in w.sides.iter().flatten() {
        let insts = std::mem::take(&mut f.blocks[s.index()].insts);
        f.blocks[b.index()].insts.extend(insts);
        f.layout.retain(|x| x != s);
    }
    let mut args = w.args[0].clone();
    for &(n, x, y) in pairs {
        let select = f.append(b, Inst::Select(w.cond, x, y), &[f.ty(x)], loc);
        args[n] = f.result(select);
    }
    f.blocks[b.index()].term = Term::Jump(Edge { block: w.join, args });
}

/// Values that become part of the address of a load.
fn address_values(f: &Function) -> Vec<bool> {
    let mut found = vec![false; f.values.len()];
    let mut work = Vec::new();
    for i in f.layout.iter().flat_map(|b| &f.blocks[b.index()].insts) {
        if let Inst::Load(_, place) = &f.insts[i.index()].inst {
            work.push(f.resolve(place.addr));
        }
    }
    let mut incoming: Vec<Vec<Value>> = vec![Vec::new(); f.values.len()];
    for b in &f.layout {
        for e in f.blocks[b.index()].term.edges() {
            for (&v, p) in e.args.iter().zip(&f.blocks[e.block.index()].params) {
                incoming[p.index()].push(f.resolve(v));
            }
        }
    }
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut found[v.index()], true) {
            continue;
        }
        match f.values[v.index()].1 {
            ValueDef::Param(..) => work.extend(&incoming[v.index()]),
            ValueDef::Result(i, _) if f.insts[i.index()].inst.is_pure() => {
                f.insts[i.index()].inst.for_each_use(|u| work.push(f.resolve(u)));
            }
            _ => {}
        }
    }
    found
}
