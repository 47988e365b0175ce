//! Which slots [`super::mem2reg`] can make values of, and what their fields are.
//!
//! *Candidates* are slots that are not pinned, whose address has no other use than loads, stores, copies and clears at
//! constant offsets, and that no block on the recover path touches. *Fields*: each accessed range of a slot is a
//! variable of its own. Accesses that overlap without being equal disqualify the slot. A copy between two candidates
//! carries the fields of one over to the other; a copy from or to other memory makes fields of what no access covers.

use crate::ir::cfg::Cfg;
use crate::ir::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, VecDeque};

/// Slots with more fields stay in memory: moving them about as values would cost more.
const MAX_FIELDS: usize = 24;

/// Where an address points into a slot.
pub(super) type SlotPlace = (Slot, i64);

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
pub(super) type Fields = BTreeMap<u32, Ty>;

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
pub(super) struct Candidates {
    pub(super) fields: Vec<Option<Fields>>,
    places: FxHashMap<Value, SlotPlace>,
}

impl Candidates {
    /// The slots that nothing rules out, with the fields that are accessed.
    pub(super) fn find(f: &Function, cfg: &Cfg) -> Candidates {
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

    /// Where a value points into a slot.
    pub(super) fn at(&self, f: &Function, v: Value) -> Option<SlotPlace> {
        self.places.get(&f.resolve(v)).copied()
    }

    /// Leaves a slot in memory.
    pub(super) fn reject(&mut self, slot: Slot) {
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
    pub(super) fn settle_copies(&mut self, f: &Function, cfg: &Cfg) {
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
