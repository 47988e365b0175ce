//! Scalar replacement and mem2reg: slots that are only loaded, stored, copied and cleared at constant
//! offsets become values.
//!
//! 1. *Candidates* and their *fields*, which become variables: see [`super::candidates`].
//! 2. *Parameters*: where definitions meet (iterated dominance frontier) and the variable is live,
//!    the block gets a parameter.
//! 3. *Renaming* along the dominator tree replaces loads by the current value and drops the stores.
//!
//! A variable that is read before it is written holds zero; lowering clears what Go requires to be.

use super::candidates::Candidates;
use crate::ir::cfg::Cfg;
use crate::ir::*;
use rustc_hash::FxHashMap;

/// Blocks that all variables together may be live in before those that live in more than a few stay in memory:
/// what values that live long cost grows with the product of their number and that of blocks.
const MAX_LIVE: usize = 1 << 22;
const FEW_BLOCKS: usize = 64;

/// Promotes what it can; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    if f.slots.is_empty() {
        return false;
    }
    let cfg = Cfg::new(f);
    let mut slots = Candidates::find(f, &cfg);
    slots.settle_copies(f, &cfg);
    let mut vars = Vars::number(&slots);
    if reject_long_lived(&mut slots, f, &cfg, &vars) {
        slots.settle_copies(f, &cfg);
        vars = Vars::number(&slots);
    }
    if slots.fields.iter().all(Option::is_none) {
        return false;
    }
    let params = place_params(f, &cfg, &slots, &vars);
    Renamer::new(f, &cfg, slots, vars, params).run();
    f.resolve_all();
    true
}

/// Numbers of variables: a slot's field.
struct Vars {
    /// First variable of each slot.
    first: Vec<u32>,
    /// Type by variable.
    types: Vec<Ty>,
    /// Offset in the slot by variable.
    offsets: Vec<u32>,
}

impl Vars {
    fn number(slots: &Candidates) -> Vars {
        let mut vars = Vars { first: Vec::new(), types: Vec::new(), offsets: Vec::new() };
        for fields in &slots.fields {
            vars.first.push(vars.types.len() as u32);
            for (&at, &ty) in fields.iter().flatten() {
                vars.types.push(ty);
                vars.offsets.push(at);
            }
        }
        vars.first.push(vars.types.len() as u32);
        vars
    }

    /// The slot of a variable.
    fn slot(&self, var: usize) -> Slot {
        Slot(self.first.partition_point(|&first| first as usize <= var) as u32 - 1)
    }

    /// Variables of a slot inside a range.
    fn within(&self, slot: Slot, at: u32, size: u32) -> std::ops::Range<usize> {
        let (lo, hi) = (self.first[slot.index()] as usize, self.first[slot.index() + 1] as usize);
        let start = lo + self.offsets[lo..hi].partition_point(|&o| o < at);
        let end = lo + self.offsets[lo..hi].partition_point(|&o| o < at + size);
        start..end
    }
}

/// What an instruction does to variables: those it reads, then those it writes.
fn effects(f: &Function, slots: &Candidates, vars: &Vars, inst: &Inst, mut see: impl FnMut(usize, bool)) {
    let place = |p: &Place, size: u64| {
        let (slot, at) = slots.at(f, p.addr)?;
        slots.fields[slot.index()].as_ref()?;
        Some(vars.within(slot, (at + i64::from(p.offset)) as u32, size as u32))
    };
    match inst {
        Inst::Load(ty, p) => place(p, ty.size().into()).into_iter().flatten().for_each(|v| see(v, false)),
        Inst::Store(p, x) => {
            let size = f.ty(f.resolve(*x)).size();
            place(p, size.into()).into_iter().flatten().for_each(|v| see(v, true));
        }
        Inst::Copy { dst, src, size } => {
            place(src, *size).into_iter().flatten().for_each(|v| see(v, false));
            place(dst, *size).into_iter().flatten().for_each(|v| see(v, true));
        }
        Inst::Zero { dst, size } => place(dst, *size).into_iter().flatten().for_each(|v| see(v, true)),
        _ => {}
    }
}

/// Where variables are written, and where they are read before they are written, by variable: blocks, once each.
struct Accesses {
    writes: Vec<Vec<Block>>,
    reads: Vec<Vec<Block>>,
}

impl Accesses {
    fn new(f: &Function, cfg: &Cfg, slots: &Candidates, vars: &Vars) -> Accesses {
        let n = vars.types.len();
        let mut a = Accesses { writes: vec![Vec::new(); n], reads: vec![Vec::new(); n] };
        for &b in &cfg.rpo {
            for i in &f.blocks[b.index()].insts {
                effects(f, slots, vars, &f.insts[i.index()].inst, |v, write| {
                    let written = a.writes[v].last() == Some(&b);
                    if write && !written {
                        a.writes[v].push(b);
                    } else if !write && !written && a.reads[v].last() != Some(&b) {
                        a.reads[v].push(b);
                    }
                });
            }
        }
        a
    }
}

/// What is known of one variable at a time, by block.
struct VarBlocks {
    /// The last variable that is written in the block.
    written: Vec<usize>,
    /// The last that is live at its start.
    live: Vec<usize>,
}

impl VarBlocks {
    const NEVER: usize = usize::MAX;

    fn new(f: &Function) -> VarBlocks {
        let none = vec![VarBlocks::NEVER; f.blocks.len()];
        VarBlocks { written: none.clone(), live: none }
    }

    /// Marks the blocks at whose start a variable is live; how many they are, if not more than `most`.
    fn mark_live(&mut self, cfg: &Cfg, var: usize, writes: &[Block], reads: Vec<Block>, most: usize) -> Option<usize> {
        writes.iter().for_each(|b| self.written[b.index()] = var);
        let (mut work, mut count) = (reads, 0);
        while let Some(b) = work.pop() {
            if std::mem::replace(&mut self.live[b.index()], var) != var {
                count += 1;
                if count > most {
                    return None;
                }
                work.extend(cfg.preds[b.index()].iter().filter(|p| self.written[p.index()] != var));
            }
        }
        Some(count)
    }
}

/// Rejects slots with variables that live long if there are too many of them; whether there were.
fn reject_long_lived(slots: &mut Candidates, f: &Function, cfg: &Cfg, vars: &Vars) -> bool {
    if vars.types.len().saturating_mul(f.blocks.len()) <= MAX_LIVE {
        return false;
    }
    let accesses = Accesses::new(f, cfg, slots, vars);
    let mut blocks = VarBlocks::new(f);
    let (mut left, mut found) = (MAX_LIVE, false);
    for (v, (writes, reads)) in accesses.writes.iter().zip(accesses.reads).enumerate() {
        match blocks.mark_live(cfg, v, writes, reads, left.max(FEW_BLOCKS)) {
            Some(n) => left = left.saturating_sub(n),
            None => {
                slots.reject(vars.slot(v));
                found = true;
            }
        }
    }
    found
}

/// Variables that become parameters, by block.
fn place_params(f: &Function, cfg: &Cfg, slots: &Candidates, vars: &Vars) -> Vec<Vec<usize>> {
    let accesses = Accesses::new(f, cfg, slots, vars);
    let mut frontier = None;
    let mut params: Vec<Vec<usize>> = vec![Vec::new(); f.blocks.len()];
    let mut blocks = VarBlocks::new(f);
    for (v, (writes, reads)) in accesses.writes.into_iter().zip(accesses.reads).enumerate() {
        let apart = |d: Block| reads.iter().all(|&r| r != d && cfg.dominates(d, r));
        if writes.is_empty() || reads.is_empty() || writes.len() == 1 && apart(writes[0]) {
            // Nothing else is ever read than what the only writer wrote, or zero.
            continue;
        }
        blocks.mark_live(cfg, v, &writes, reads, usize::MAX);
        let frontier: &Vec<Vec<Block>> = frontier.get_or_insert_with(|| dominance_frontiers(cfg));
        let mut work = writes;
        while let Some(b) = work.pop() {
            for &d in &frontier[b.index()] {
                if blocks.live[d.index()] == v && params[d.index()].last() != Some(&v) {
                    params[d.index()].push(v);
                    work.push(d);
                }
            }
        }
    }
    params
}

fn dominance_frontiers(cfg: &Cfg) -> Vec<Vec<Block>> {
    let mut frontier: Vec<Vec<Block>> = vec![Vec::new(); cfg.order.len()];
    for &b in cfg.rpo.iter().filter(|b| cfg.preds[b.index()].len() > 1 || cfg.idom[b.index()].is_none()) {
        for &p in &cfg.preds[b.index()] {
            let mut runner = Some(p);
            while let Some(r) = runner.filter(|&r| Some(r) != cfg.idom[b.index()]) {
                let f = &mut frontier[r.index()];
                if f.last() == Some(&b) {
                    // So have all above.
                    break;
                }
                f.push(b);
                runner = cfg.idom[r.index()];
            }
        }
    }
    frontier
}

struct Renamer<'a> {
    f: &'a mut Function,
    cfg: &'a Cfg,
    slots: Candidates,
    vars: Vars,
    params: Vec<Vec<usize>>,
    /// The value that each variable holds.
    current: Vec<Option<Value>>,
    /// What to restore when a subtree of the dominator tree is left.
    undo: Vec<(usize, Option<Value>)>,
    zeros: FxHashMap<Ty, Value>,
}

impl<'a> Renamer<'a> {
    fn new(f: &'a mut Function, cfg: &'a Cfg, slots: Candidates, vars: Vars, params: Vec<Vec<usize>>) -> Renamer<'a> {
        let current = vec![None; vars.types.len()];
        Renamer { f, cfg, slots, vars, params, current, undo: Vec::new(), zeros: FxHashMap::default() }
    }

    fn run(mut self) {
        let mut param_values: Vec<Vec<Value>> = vec![Vec::new(); self.f.blocks.len()];
        for &b in &self.cfg.rpo {
            for &v in &self.params[b.index()] {
                let p = self.f.add_param(b, self.vars.types[v]);
                param_values[b.index()].push(p);
            }
        }
        let mut marks = Vec::new();
        for (b, left) in self.cfg.walk() {
            if left {
                let mark = marks.pop().expect("entered before it is left");
                while self.undo.len() > mark {
                    let (v, old) = self.undo.pop().expect("longer than the mark");
                    self.current[v] = old;
                }
                continue;
            }
            marks.push(self.undo.len());
            for (i, &p) in param_values[b.index()].iter().enumerate() {
                self.set(self.params[b.index()][i], p);
            }
            self.block(b);
        }
        // The zeros that the entry block needs come first in it.
        let mut zeros: Vec<InstId> = self.zeros.values().map(|z| self.f.def_inst(*z).expect("a constant")).collect();
        zeros.sort_unstable();
        let entry = self.f.entry();
        self.f.blocks[entry.index()].insts.splice(0..0, zeros);
    }

    fn set(&mut self, var: usize, v: Value) {
        let old = self.current[var].replace(v);
        self.undo.push((var, old));
    }

    fn get(&mut self, var: usize) -> Value {
        let ty = self.vars.types[var];
        self.current[var].unwrap_or_else(|| self.zero(ty))
    }

    fn zero(&mut self, ty: Ty) -> Value {
        if let Some(&z) = self.zeros.get(&ty) {
            return z;
        }
        let inst = if ty.is_float() { Inst::Fconst(ty, 0) } else { Inst::Iconst(ty, 0) };
        let id = self.f.new_inst(inst, &[ty], Loc::default());
        let z = self.f.result(id);
        self.zeros.insert(ty, z);
        z
    }

    /// Variables of a promoted slot in the place, or `None` for other memory.
    fn vars_at(&self, p: &Place, size: u64) -> Option<std::ops::Range<usize>> {
        let (slot, at) = self.slots.at(self.f, p.addr)?;
        self.slots.fields[slot.index()].as_ref()?;
        Some(self.vars.within(slot, (at + i64::from(p.offset)) as u32, size as u32))
    }

    fn block(&mut self, b: Block) {
        let insts = std::mem::take(&mut self.f.blocks[b.index()].insts);
        let mut kept = Vec::with_capacity(insts.len());
        for i in insts {
            self.inst(i, &mut kept);
        }
        self.f.blocks[b.index()].insts = kept;
        self.edges(b);
    }

    fn inst(&mut self, i: InstId, kept: &mut Vec<InstId>) {
        let loc = self.f.insts[i.index()].loc;
        match self.f.insts[i.index()].inst.clone() {
            Inst::Load(ty, p) => {
                let Some(vars) = self.vars_at(&p, ty.size().into()) else { return kept.push(i) };
                let v = self.get(vars.start);
                let v = self.convert(v, ty, loc, kept);
                let result = self.f.result(i);
                self.f.replace(result, v);
            }
            Inst::Store(p, x) => {
                let x = self.f.resolve(x);
                let Some(vars) = self.vars_at(&p, self.f.ty(x).size().into()) else { return kept.push(i) };
                let v = self.convert(x, self.vars.types[vars.start], loc, kept);
                self.set(vars.start, v);
            }
            Inst::Zero { dst, size } => {
                let Some(vars) = self.vars_at(&dst, size) else { return kept.push(i) };
                for var in vars {
                    let zero = self.zero(self.vars.types[var]);
                    self.set(var, zero);
                }
            }
            Inst::Copy { dst, src, size } => self.copy(i, dst, src, size, kept),
            Inst::NilCheck(x) => {
                if self.slots.at(self.f, x).is_none() {
                    kept.push(i);
                }
            }
            _ => kept.push(i),
        }
    }

    fn copy(&mut self, i: InstId, dst: Place, src: Place, size: u64, kept: &mut Vec<InstId>) {
        let loc = self.f.insts[i.index()].loc;
        match (self.vars_at(&dst, size), self.vars_at(&src, size)) {
            (Some(to), Some(from)) => {
                let values: Vec<Value> = from.map(|v| self.get(v)).collect();
                for (var, v) in to.zip(values) {
                    let v = self.convert(v, self.vars.types[var], loc, kept);
                    self.set(var, v);
                }
            }
            (Some(to), None) => {
                let base = self.start_of(&dst);
                self.check_empty(&src, to.is_empty(), loc, kept);
                for var in to {
                    let (ty, at) = (self.vars.types[var], self.vars.offsets[var] - base);
                    let id = self.f.new_inst(Inst::Load(ty, shifted(src, at)), &[ty], loc);
                    kept.push(id);
                    let v = self.f.result(id);
                    self.set(var, v);
                }
            }
            (None, Some(from)) => {
                let base = self.start_of(&src);
                self.check_empty(&dst, from.is_empty(), loc, kept);
                for var in from {
                    let v = self.get(var);
                    let at = self.vars.offsets[var] - base;
                    kept.push(self.f.new_inst(Inst::Store(shifted(dst, at), v), &[], loc));
                }
            }
            (None, None) => kept.push(i),
        }
    }

    /// A copy of nothing still checks for nil.
    fn check_empty(&mut self, p: &Place, empty: bool, loc: Loc, kept: &mut Vec<InstId>) {
        if empty && p.nil_check {
            kept.push(self.f.new_inst(Inst::NilCheck(p.addr), &[], loc));
        }
    }

    fn start_of(&self, p: &Place) -> u32 {
        let (_, at) = self.slots.at(self.f, p.addr).expect("a slot's place");
        (at + i64::from(p.offset)) as u32
    }

    /// The same bits as another type of the same size.
    fn convert(&mut self, v: Value, to: Ty, loc: Loc, kept: &mut Vec<InstId>) -> Value {
        let from = self.f.ty(v);
        if from == to {
            return v;
        }
        let op = match (from, to) {
            (Ty::Ptr, _) => ConvOp::PtrToInt,
            (_, Ty::Ptr) => ConvOp::IntToPtr,
            _ => ConvOp::Bits,
        };
        let id = self.f.new_inst(Inst::Conv(op, to, v), &[to], loc);
        kept.push(id);
        self.f.result(id)
    }

    /// Passes current values to the parameters of successors.
    fn edges(&mut self, b: Block) {
        let mut term = std::mem::replace(&mut self.f.blocks[b.index()].term, Term::Unreachable);
        for e in term.edges_mut() {
            for n in 0..self.params[e.block.index()].len() {
                let v = self.get(self.params[e.block.index()][n]);
                e.args.push(v);
            }
        }
        if matches!(term, Term::Switch { .. } | Term::TryCall { .. }) {
            self.split_edges(b, &mut term);
        }
        self.f.blocks[b.index()].term = term;
    }

    /// Edges of switches and try calls carry no arguments: a block in between does.
    fn split_edges(&mut self, b: Block, term: &mut Term) {
        let mut between: FxHashMap<Block, Block> = FxHashMap::default();
        let loc = self.f.blocks[b.index()].term_loc;
        let mut targets = Vec::new();
        term.for_each_succ(|s| targets.push(s));
        for s in targets {
            if self.params.get(s.index()).is_none_or(Vec::is_empty) || between.contains_key(&s) {
                continue;
            }
            let args = (0..self.params[s.index()].len()).map(|n| self.get(self.params[s.index()][n])).collect();
            let block = self.f.new_block();
            self.f.blocks[block.index()].term = Term::Jump(Edge { block: s, args });
            self.f.blocks[block.index()].term_loc = loc;
            between.insert(s, block);
        }
        term.for_each_succ_mut(|s| *s = between.get(s).copied().unwrap_or(*s));
    }
}

/// A part of the other side of a copy, in the copy's region: its fields are those of the slot, which may
/// know less of the types.
fn shifted(p: Place, by: u32) -> Place {
    let offset = p.offset + by as i32;
    Place { offset, nil_check: p.nil_check && (0..4096).contains(&offset), ..p }
}
