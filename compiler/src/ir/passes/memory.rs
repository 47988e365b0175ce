//! What accesses to memory can have to do with each other.
//!
//! *Regions.* A scalar in memory has one type for as long as it lives, so that accesses as different types
//! never meet. Lowering notes the type in the access ([`Region::of`]), unless the function's file may
//! go through `unsafe` pointers: such accesses, and copies and clears of bytes, are in region 0, which
//! meets all others. If a program can get at a pointer of the wrong type at all, all its accesses are in region 0.
//!
//! *Private slots.* Pieces of the frame whose address is only loaded from and stored to can be
//! reached by nothing but that.

use crate::ir::*;
use rustc_hash::FxHashSet;

/// A set of regions.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Regions(u8);

impl Regions {
    /// No memory.
    pub const NONE: Regions = Regions(0);
    /// All memory.
    pub const ALL: Regions = Regions(!0);

    /// What an access to a region may touch.
    pub fn of(r: Region) -> Regions {
        match r.0 {
            0 => Regions::ALL,
            n => Regions(1 << n),
        }
    }

    /// The union.
    pub fn and(self, other: Regions) -> Regions {
        Regions(self.0 | other.0)
    }

    /// Whether there is a region in both.
    pub fn meets(self, other: Regions) -> bool {
        self.0 & other.0 != 0
    }

    /// The numbers of the regions in the set, below [`Region::COUNT`].
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (1..Region::COUNT).filter(move |n| self.0 & 1 << n != 0)
    }
}

/// What an instruction may change of the memory that existed before.
pub fn written(inst: &Inst) -> Regions {
    match inst {
        Inst::Store(p, _) | Inst::Zero { dst: p, .. } | Inst::Copy { dst: p, .. } => Regions::of(p.region),
        other if other.writes_memory() => Regions::ALL,
        _ => Regions::NONE,
    }
}

/// The slot that an address points into.
pub fn slot_of(f: &Function, mut addr: Value) -> Option<Slot> {
    loop {
        match f.def(addr)? {
            Inst::SlotAddr(s, _) => return Some(*s),
            Inst::PtrAdd(x, _) => addr = *x,
            _ => return None,
        }
    }
}

/// Which slots are private.
pub fn private_slots(f: &Function) -> Vec<bool> {
    let mut private: Vec<bool> = f.slots.iter().map(|s| !s.pinned).collect();
    let mut lose = |v: Value| {
        if let Some(s) = slot_of(f, v) {
            private[s.index()] = false;
        }
    };
    for b in &f.layout {
        let data = &f.blocks[b.index()];
        for i in &data.insts {
            match &f.insts[i.index()].inst {
                Inst::Load(..) | Inst::Copy { .. } | Inst::Zero { .. } | Inst::PtrAdd(..) => {}
                Inst::NilCheck(_) | Inst::Cmp(..) => {}
                Inst::Store(_, v) => lose(*v),
                other => other.for_each_use(&mut lose),
            }
        }
        data.term.for_each_use(&mut lose);
    }
    private
}

/// What a piece of code writes.
pub struct Writes<'a> {
    private: &'a [bool],
    regions: Regions,
    slots: FxHashSet<Slot>,
}

impl<'a> Writes<'a> {
    /// The writes of some blocks of a function with these private slots.
    pub fn of(f: &Function, blocks: &[Block], private: &'a [bool]) -> Writes<'a> {
        let mut w = Writes { private, regions: Regions::NONE, slots: FxHashSet::default() };
        for &b in blocks {
            let data = &f.blocks[b.index()];
            for i in &data.insts {
                let inst = &f.insts[i.index()].inst;
                match inst {
                    Inst::Store(p, _) | Inst::Zero { dst: p, .. } | Inst::Copy { dst: p, .. } => match w.slot(f, p) {
                        Some(s) => drop(w.slots.insert(s)),
                        None => w.regions = w.regions.and(written(inst)),
                    },
                    inst => w.regions = w.regions.and(written(inst)),
                }
            }
            if let Term::TryCall { .. } = data.term {
                w.regions = Regions::ALL;
            }
        }
        w
    }

    /// Whether what is at a place may be changed.
    pub fn may_change(&self, f: &Function, place: &Place) -> bool {
        match self.slot(f, place) {
            Some(s) => self.slots.contains(&s),
            None => self.regions.meets(Regions::of(place.region)),
        }
    }

    fn slot(&self, f: &Function, place: &Place) -> Option<Slot> {
        slot_of(f, place.addr).filter(|s| self.private[s.index()])
    }
}
