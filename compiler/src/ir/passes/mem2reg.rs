//! Scalar replacement and mem2reg: slots that are only loaded, stored, copied and cleared at constant
//! offsets become values.
//!
//! 1. *Candidates*: slots that are not pinned, whose address has no other use, and that no block on
//!    the recover path touches.
//! 2. *Fields*: each accessed range of a slot is a variable of its own. Accesses that overlap without
//!    being equal disqualify the slot. A copy between two candidates carries the fields of one over
//!    to the other; a copy from or to other memory makes fields of what no access covers.
//! 3. *Parameters*: where definitions meet (iterated dominance frontier) and the variable is live,
//!    the block gets a parameter.
//! 4. *Renaming* along the dominator tree replaces loads by the current value and drops the stores.
//!
//! A variable that is read before it is written holds zero; lowering clears what Go requires to be.

use crate::ir::cfg::Cfg;
use crate::ir::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, VecDeque};

/// Slots with more fields stay in memory: moving them about as values would cost more.
const MAX_FIELDS: usize = 24;

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
    if slots.reject_long_lived(f, &cfg, &vars) {
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

/// Where an address points into a slot.
type SlotPlace = (Slot, i64);

/// The slot and offset that a value is the address of.
fn slot_place(f: &Function, v: Value) -> Option<SlotPlace> {
    let mut offset = 0;
    let mut v = f.resolve(v);
    loop {
        match f.def(v)? {
            Inst::SlotAddr(s, n) => return Some((*s, offset + i64::from(*n))),
            Inst::PtrAdd(x, n) => {
                offset += f.constant(*n)?;
                v = f.resolve(*x);
            }
            _ => return None,
        }
    }
}

/// Fields of a slot: type by offset.
type Fields = BTreeMap<u32, Ty>;

/// Bytes of a slot: offset and size.
type Range = (Slot, u32, u32);

/// A copy or clear, by its ranges in candidates.
struct Move {
    dst: Option<Range>,
    src: Option<Range>,
    /// Writes zeros: bytes without field need none.
    clear: bool,
}

/// The slots that may be promoted, with their fields; `None` for the others.
struct Candidates {
    fields: Vec<Option<Fields>>,
    places: FxHashMap<Value, SlotPlace>,
}

impl Candidates {
    fn find(f: &Function, cfg: &Cfg) -> Candidates {
        let fields = f.slots.iter().map(|s| (!s.pinned).then(Fields::new)).collect();
        let mut c = Candidates { fields, places: FxHashMap::default() };
        let recover = on_recover_path(f);
        for &b in &cfg.rpo {
            for &i in &f.blocks[b.index()].insts {
                let data = &f.insts[i.index()];
                if let (Inst::SlotAddr(..) | Inst::PtrAdd(..), Some(place)) = (&data.inst, data.results.first())
                    && let Some(at) = slot_place(f, *place)
                {
                    c.places.insert(*place, at);
                }
            }
        }
        for &b in &cfg.rpo {
            for &i in &f.blocks[b.index()].insts {
                c.uses(f, &f.insts[i.index()].inst, recover[b.index()]);
            }
            f.blocks[b.index()].term.for_each_use(|v| c.escape(f, v));
        }
        c
    }

    fn at(&self, f: &Function, v: Value) -> Option<SlotPlace> {
        self.places.get(&f.resolve(v)).copied()
    }

    fn reject(&mut self, slot: Slot) {
        self.fields[slot.index()] = None;
    }

    fn escape(&mut self, f: &Function, v: Value) {
        if let Some((slot, _)) = self.at(f, v) {
            self.reject(slot);
        }
    }

    fn uses(&mut self, f: &Function, inst: &Inst, recover: bool) {
        match inst {
            Inst::Load(ty, place) => self.access(f, place, *ty, recover),
            Inst::Store(place, v) => {
                self.escape(f, *v);
                self.access(f, place, f.ty(f.resolve(*v)), recover);
            }
            Inst::Copy { dst, src, size } => {
                self.range(f, dst, *size, recover);
                self.range(f, src, *size, recover);
            }
            Inst::Zero { dst, size } => self.range(f, dst, *size, recover),
            Inst::PtrAdd(x, n) if f.constant(*n).is_some() => {
                if recover {
                    self.escape(f, *x);
                }
            }
            Inst::NilCheck(_) if !recover => {}
            other => other.for_each_use(|v| self.escape(f, v)),
        }
    }

    fn access(&mut self, f: &Function, place: &Place, ty: Ty, recover: bool) {
        let Some((slot, at)) = self.at(f, place.addr) else { return };
        let at = at + i64::from(place.offset);
        let size = f.slots[slot.index()].size;
        let inside = at >= 0 && at + i64::from(ty.size()) <= i64::from(size);
        if recover || !inside || !self.add_field(slot, at as u32, ty) {
            self.reject(slot);
        }
    }

    fn range(&mut self, f: &Function, place: &Place, size: u64, recover: bool) {
        let Some((slot, at)) = self.at(f, place.addr) else { return };
        let at = at + i64::from(place.offset);
        let inside = at >= 0 && at + size as i64 <= i64::from(f.slots[slot.index()].size);
        if recover || !inside {
            self.reject(slot);
        }
    }

    /// Adds a field; false if it overlaps another one without being equal, or if its type cannot be
    /// converted to that of the equal one.
    fn add_field(&mut self, slot: Slot, at: u32, ty: Ty) -> bool {
        let Some(fields) = &mut self.fields[slot.index()] else { return true };
        if let Some(&old) = fields.get(&at) {
            return old.size() == ty.size() && convertible(old, ty);
        }
        let end = at + ty.size();
        let before = fields.range(..at).next_back().is_none_or(|(&o, t)| o + t.size() <= at);
        let after = fields.range(at..).next().is_none_or(|(&o, _)| o >= end);
        if before && after {
            fields.insert(at, ty);
        }
        before && after
    }

    /// Makes the fields of slots agree with the copies and clears that touch them. Gaps are filled
    /// only when all known fields have been carried over, so that the fields that code uses win.
    fn settle_copies(&mut self, f: &Function, cfg: &Cfg) {
        let moves = self.moves(f, cfg);
        // By slot: what touches it.
        let mut touching: Vec<Vec<usize>> = vec![Vec::new(); self.fields.len()];
        for (n, m) in moves.iter().enumerate() {
            [m.dst, m.src].into_iter().flatten().for_each(|r| touching[r.0.index()].push(n));
        }
        for (n, _) in touching.iter().enumerate().filter(|t| t.1.is_empty()) {
            self.limit(Slot(n as u32));
        }
        let (mut carry, mut fill) = (Pending::all(moves.len()), Pending::all(moves.len()));
        loop {
            if let Some(n) = carry.pop() {
                let m = &moves[n];
                if let (Some(a), Some(b)) = (self.live(m.dst), self.live(m.src))
                    && self.unify(a, b)
                {
                    for &n in touching[a.0.index()].iter().chain(&touching[b.0.index()]) {
                        carry.push(n);
                        fill.push(n);
                    }
                }
                continue;
            }
            let batch = fill.take();
            if batch.is_empty() {
                return;
            }
            for n in batch {
                let m = &moves[n];
                let mut changed = match (self.live(m.dst), self.live(m.src)) {
                    (Some(a), None) | (None, Some(a)) => self.cover(a, !m.clear),
                    _ => false,
                };
                for range in [m.dst, m.src].into_iter().flatten() {
                    changed |= self.limit(range.0) | self.reject_if_cut(range);
                }
                for r in [m.dst, m.src].into_iter().flatten().filter(|_| changed) {
                    for &n in &touching[r.0.index()] {
                        carry.push(n);
                        fill.push(n);
                    }
                }
            }
        }
    }

    /// Rejects a slot with too many fields; whether it was one.
    fn limit(&mut self, slot: Slot) -> bool {
        let many = self.fields[slot.index()].as_ref().is_some_and(|f| f.len() > MAX_FIELDS);
        if many {
            self.reject(slot);
        }
        many
    }

    /// Rejects slots with variables that live long if there are too many of them; whether there were.
    fn reject_long_lived(&mut self, f: &Function, cfg: &Cfg, vars: &Vars) -> bool {
        if vars.types.len().saturating_mul(f.blocks.len()) <= MAX_LIVE {
            return false;
        }
        let accesses = Accesses::new(f, cfg, self, vars);
        let mut blocks = VarBlocks::new(f);
        let (mut left, mut found) = (MAX_LIVE, false);
        for (v, (writes, reads)) in accesses.writes.iter().zip(accesses.reads).enumerate() {
            match blocks.mark_live(cfg, v, writes, reads, left.max(FEW_BLOCKS)) {
                Some(n) => left = left.saturating_sub(n),
                None => {
                    self.reject(vars.slot(v));
                    found = true;
                }
            }
        }
        found
    }

    fn moves(&self, f: &Function, cfg: &Cfg) -> Vec<Move> {
        let side = |p: &Place, size: u64| {
            let (slot, at) = self.at(f, p.addr)?;
            Some((slot, (at + i64::from(p.offset)) as u32, size as u32))
        };
        let mut moves = Vec::new();
        for i in cfg.rpo.iter().flat_map(|b| &f.blocks[b.index()].insts) {
            match &f.insts[i.index()].inst {
                Inst::Copy { dst, src, size } => {
                    moves.push(Move { dst: side(dst, *size), src: side(src, *size), clear: false });
                }
                Inst::Zero { dst, size } => moves.push(Move { dst: side(dst, *size), src: None, clear: true }),
                _ => {}
            }
        }
        moves
    }

    /// The range, if its slot is still a candidate.
    fn live(&self, range: Option<Range>) -> Option<Range> {
        range.filter(|r| self.fields[r.0.index()].is_some())
    }

    /// Gives two copied ranges the same fields; whether anything changed.
    fn unify(&mut self, a: Range, b: Range) -> bool {
        let mut changed = false;
        for (from, to) in [(a, b), (b, a)] {
            let fields = self.fields[from.0.index()].clone().unwrap_or_default();
            for (&at, &ty) in fields.range(from.1..from.1 + from.2) {
                let Some(known) = &self.fields[to.0.index()] else { return true };
                let there = to.1 + (at - from.1);
                if known.get(&there).is_some_and(|t| t.size() == ty.size() && convertible(*t, ty)) {
                    continue;
                }
                changed = true;
                if at + ty.size() > from.1 + from.2 || !self.add_field(to.0, there, ty) {
                    self.reject(from.0);
                    self.reject(to.0);
                    return true;
                }
            }
        }
        changed
    }

    /// Makes fields of the bytes of a range that no field covers; whether anything changed.
    fn cover(&mut self, (slot, at, size): Range, fill: bool) -> bool {
        let fields = self.fields[slot.index()].clone().unwrap_or_default();
        let (mut pos, end) = (at, at + size);
        let mut changed = false;
        if size as usize > 8 * MAX_FIELDS {
            self.reject(slot);
            return true;
        }
        let mut gaps = Vec::new();
        for (&o, t) in fields.range(at..end) {
            gaps.push((pos, o));
            pos = o + t.size();
        }
        gaps.push((pos, end));
        for (mut from, to) in gaps.into_iter().filter(|_| fill) {
            while from < to {
                let fits = |t: &&Ty| from.is_multiple_of(t.size()) && from + t.size() <= to;
                // Words may hold pointers, which later passes must see.
                let ty = [Ty::Ptr, Ty::I32, Ty::I16, Ty::I8].iter().find(fits).copied().unwrap_or(Ty::I8);
                self.add_field(slot, from, ty);
                from += ty.size();
                changed = true;
            }
        }
        changed
    }

    /// Rejects the slot of a range that cuts a field in two; whether it did.
    fn reject_if_cut(&mut self, (slot, at, size): Range) -> bool {
        let Some(fields) = &self.fields[slot.index()] else { return false };
        let cut = |edge: u32| {
            let before = fields.range(..edge).next_back();
            before.is_some_and(|(&o, t)| o + t.size() > edge)
        };
        let found = cut(at) || cut(at + size);
        if found {
            self.reject(slot);
        }
        found
    }
}

/// Numbers that wait, in order, each once.
struct Pending {
    queue: VecDeque<usize>,
    waits: Vec<bool>,
}

impl Pending {
    fn all(n: usize) -> Pending {
        Pending { queue: (0..n).collect(), waits: vec![true; n] }
    }

    fn push(&mut self, n: usize) {
        if !std::mem::replace(&mut self.waits[n], true) {
            self.queue.push_back(n);
        }
    }

    fn pop(&mut self) -> Option<usize> {
        let n = self.queue.pop_front()?;
        self.waits[n] = false;
        Some(n)
    }

    fn take(&mut self) -> VecDeque<usize> {
        self.queue.iter().for_each(|&n| self.waits[n] = false);
        std::mem::take(&mut self.queue)
    }
}

/// Whether a value of one type can stand for the same bytes as another type by one conversion.
fn convertible(a: Ty, b: Ty) -> bool {
    let float_ptr = (a.is_float() && b == Ty::Ptr) || (a == Ty::Ptr && b.is_float());
    a.size() == b.size() && !float_ptr
}

/// Blocks that can be reached from the landing pad.
fn on_recover_path(f: &Function) -> Vec<bool> {
    let mut on = vec![false; f.blocks.len()];
    let mut work: Vec<Block> = cfg::landing_pad(f).into_iter().collect();
    while let Some(b) = work.pop() {
        if !std::mem::replace(&mut on[b.index()], true) {
            f.blocks[b.index()].term.for_each_succ(|s| work.push(s));
        }
    }
    on
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
