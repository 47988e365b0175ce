//! Loops: rotation and hoisting.
//!
//! *Rotation* turns `while c { body }` into `if c { do { body } while c }`: the header's test is copied
//! in front of the loop, the header itself becomes the test at the end. Values of the header that are
//! used elsewhere then have two definitions; they go through slots, which mem2reg takes apart again.
//!
//! *Hoisting* moves what does not change out of the loop, to a block in front of it that is entered if
//! and only if the loop is. Computations are moved from anywhere; loads and checks only from the
//! beginning of the first block, before anything that can be observed, since moving them must neither
//! cause a fault nor panic early; and loads only if nothing in the loop writes there, see [`memory`].

use super::mem2reg;
use super::memory::{self, Writes};
use crate::ir::cfg::{Cfg, Loops};
use crate::ir::*;
use rustc_hash::FxHashSet;

/// Headers with more instructions are not copied.
const MAX_TEST: usize = 12;

/// Each loop costs a look at the whole function: functions for which that is more are left as they are.
const MAX_WORK: usize = 1 << 23;

/// Rotates and hoists; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    let cfg = Cfg::new(f);
    let loops = cfg.loops().headers.len();
    if loops == 0 || loops * f.insts.len() > MAX_WORK {
        return false;
    }
    let mut changed = rotate(f, &cfg);
    if changed {
        mem2reg::run(f);
    }
    changed |= hoist(f);
    changed
}

/// Rotates all loops that are tested at the top.
fn rotate(f: &mut Function, cfg: &Cfg) -> bool {
    let loops = cfg.loops();
    let mut tests: Vec<Block> = Vec::new();
    for (l, &h) in loops.headers.iter().enumerate() {
        if rotatable(f, &loops, l as u32, h, cfg) {
            tests.push(h);
        }
    }
    for &h in &tests {
        through_slots(f, h);
        // Edges from inside keep the header, those from outside get a copy of it.
        let copy = copy_block(f, h);
        for n in 0..f.layout.len() {
            let b = f.layout[n];
            if b != copy && cfg.preds[h.index()].contains(&b) && !cfg.dominates(h, b) {
                f.blocks[b.index()].term.for_each_succ_mut(|s| *s = if *s == h { copy } else { *s });
            }
        }
        let at = f.layout.iter().position(|&b| b == h).expect("in the layout");
        let last = f.layout.pop().expect("the copy");
        f.layout.insert(at, last);
    }
    !tests.is_empty()
}

fn rotatable(f: &Function, loops: &Loops, l: u32, h: Block, cfg: &Cfg) -> bool {
    let data = &f.blocks[h.index()];
    let Term::Branch(_, x, y) = &data.term else { return false };
    let stays = |e: &Edge| loops.contains(l, e.block);
    let copyable = |i: &InstId| {
        let inst = &f.insts[i.index()].inst;
        inst.is_pure() || matches!(inst, Inst::Load(..) | Inst::NilCheck(_) | Inst::BoundsCheck { .. })
    };
    // A loop of one block is tested at its end already.
    let whole = cfg.preds[h.index()].contains(&h);
    !whole && stays(x) != stays(y) && data.insts.len() <= MAX_TEST && data.insts.iter().all(copyable)
}

/// Makes other blocks read the values of a block from slots.
fn through_slots(f: &mut Function, h: Block) {
    let data = &f.blocks[h.index()];
    let mut own: FxHashSet<Value> = data.params.iter().copied().collect();
    own.extend(data.insts.iter().flat_map(|i| f.insts[i.index()].results.iter().copied()));
    let loc = Loc::default();
    let mut slots: Vec<(Value, Slot)> = Vec::new();
    for b in f.layout.clone().into_iter().filter(|&b| b != h) {
        let insts = std::mem::take(&mut f.blocks[b.index()].insts);
        let mut kept = Vec::with_capacity(insts.len());
        let mut loaded: Vec<(Value, Value)> = Vec::new();
        let mut term = std::mem::replace(&mut f.blocks[b.index()].term, Term::Unreachable);
        let mut reload = |f: &mut Function, kept: &mut Vec<InstId>, v: &mut Value| {
            let old = f.resolve(*v);
            if !own.contains(&old) {
                return;
            }
            if let Some(&(_, new)) = loaded.iter().find(|x| x.0 == old) {
                *v = new;
                return;
            }
            let ty = f.ty(old);
            let slot = match slots.iter().find(|s| s.0 == old) {
                Some(s) => s.1,
                None => {
                    let slot = f.new_slot(8, 8);
                    slots.push((old, slot));
                    slot
                }
            };
            let addr = f.new_inst(Inst::SlotAddr(slot, 0), &[Ty::Ptr], loc);
            let place = Place { addr: f.result(addr), offset: 0, region: Region(0), nil_check: false };
            let load = f.new_inst(Inst::Load(ty, place), &[ty], loc);
            kept.extend([addr, load]);
            loaded.push((old, f.result(load)));
            *v = f.result(load);
        };
        for i in insts {
            let mut inst = std::mem::replace(&mut f.insts[i.index()].inst, Inst::GetG);
            inst.for_each_use_mut(|v| reload(f, &mut kept, v));
            f.insts[i.index()].inst = inst;
            kept.push(i);
        }
        term.for_each_use_mut(|v| reload(f, &mut kept, v));
        f.blocks[b.index()].insts = kept;
        f.blocks[b.index()].term = term;
    }
    for (v, slot) in slots {
        let addr = f.new_inst(Inst::SlotAddr(slot, 0), &[Ty::Ptr], loc);
        let place = Place { addr: f.result(addr), offset: 0, region: Region(0), nil_check: false };
        let store = f.new_inst(Inst::Store(place, v), &[], loc);
        f.blocks[h.index()].insts.extend([addr, store]);
    }
}

/// A copy of a block with values of its own, at the end of the layout.
fn copy_block(f: &mut Function, h: Block) -> Block {
    let copy = f.new_block();
    let data = f.blocks[h.index()].clone();
    let mut map: Vec<(Value, Value)> = Vec::new();
    for &p in &data.params {
        let new = f.add_param(copy, f.ty(p));
        map.push((p, new));
    }
    let mapped = |map: &[(Value, Value)], v: Value| map.iter().find(|m| m.0 == v).map_or(v, |m| m.1);
    for i in &data.insts {
        let from = f.insts[i.index()].clone();
        let mut inst = from.inst;
        inst.for_each_use_mut(|v| *v = mapped(&map, f.resolve(*v)));
        let types: smallvec::SmallVec<[Ty; 2]> = from.results.iter().map(|&r| f.ty(r)).collect();
        let new = f.append(copy, inst, &types, from.loc);
        for (n, &r) in from.results.iter().enumerate() {
            map.push((r, f.insts[new.index()].results[n]));
        }
    }
    let mut term = data.term;
    term.for_each_use_mut(|v| *v = mapped(&map, f.resolve(*v)));
    let block = &mut f.blocks[copy.index()];
    (block.term, block.term_loc, block.cold) = (term, data.term_loc, data.cold);
    copy
}

/// Moves invariant instructions out of loops, inner loops first.
fn hoist(f: &mut Function) -> bool {
    let mut changed = false;
    let private = memory::private_slots(f);
    let count = Cfg::new(f).loops().headers.len();
    for n in (0..count).rev() {
        // Blocks in front of loops change the graph.
        let cfg = Cfg::new(f);
        let loops = cfg.loops();
        if let Some(&header) = loops.headers.get(n) {
            changed |= hoist_from(f, &cfg, &loops, n as u32, header, &private);
        }
    }
    changed
}

fn hoist_from(f: &mut Function, cfg: &Cfg, loops: &Loops, l: u32, header: Block, private: &[bool]) -> bool {
    let body: Vec<Block> = cfg.rpo.iter().copied().filter(|&b| loops.contains(l, b)).collect();
    let mut inside: FxHashSet<Value> = FxHashSet::default();
    for b in &body {
        let data = &f.blocks[b.index()];
        inside.extend(&data.params);
        inside.extend(data.insts.iter().flat_map(|i| f.insts[i.index()].results.iter().copied()));
    }
    let writes = Writes::of(f, &body, private);
    let mut moved: Vec<InstId> = Vec::new();
    for &b in &body {
        // Whether everything before is unobservable, so that checks and loads may go.
        let mut quiet = b == header;
        let insts = std::mem::take(&mut f.blocks[b.index()].insts);
        let mut kept = Vec::with_capacity(insts.len());
        for i in insts {
            let inst = &f.insts[i.index()].inst;
            let mut invariant = true;
            inst.for_each_use(|v| invariant &= !inside.contains(&f.resolve(v)));
            if invariant && (may_move(f, inst) || quiet && may_move_early(f, inst, &writes)) {
                for r in &f.insts[i.index()].results {
                    inside.remove(r);
                }
                moved.push(i);
                continue;
            }
            quiet &= inst.is_pure() || matches!(inst, Inst::Load(_, p) if !p.nil_check);
            kept.push(i);
        }
        f.blocks[b.index()].insts = kept;
    }
    if moved.is_empty() {
        return false;
    }
    let front = front_block(f, cfg, header);
    f.blocks[front.index()].insts.extend(moved);
    true
}

/// Computations that can be done at any time.
fn may_move(f: &Function, inst: &Inst) -> bool {
    match inst {
        Inst::Binary(BinaryOp::SDiv | BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::URem, _, y) => {
            f.constant(*y).is_some_and(|n| n != 0)
        }
        _ => inst.is_pure(),
    }
}

/// Loads and checks that can be done when the loop is entered.
fn may_move_early(f: &Function, inst: &Inst, writes: &Writes) -> bool {
    match inst {
        Inst::Load(_, place) => !writes.may_change(f, place),
        Inst::NilCheck(_) | Inst::BoundsCheck { .. } | Inst::RangeCheck { .. } | Inst::TrapIf { .. } => true,
        _ => false,
    }
}

/// The block that jumps to the loop's header and nowhere else, made if there is none.
fn front_block(f: &mut Function, cfg: &Cfg, header: Block) -> Block {
    let outside: Vec<Block> =
        cfg.preds[header.index()].iter().copied().filter(|&p| !cfg.dominates(header, p)).collect();
    if let [p] = outside[..]
        && let Term::Jump(_) = f.blocks[p.index()].term
    {
        return p;
    }
    let front = f.new_block();
    let mut args = Values::new();
    for p in f.blocks[header.index()].params.clone() {
        args.push(f.add_param(front, f.ty(p)));
    }
    let loc = f.blocks[header.index()].term_loc;
    let data = &mut f.blocks[front.index()];
    (data.term, data.term_loc) = (Term::Jump(Edge { block: header, args }), loc);
    for p in outside {
        f.blocks[p.index()].term.for_each_succ_mut(|s| *s = if *s == header { front } else { *s });
    }
    f.layout.pop();
    let at = f.layout.iter().position(|&b| b == header).expect("in the layout");
    f.layout.insert(at, front);
    front
}
