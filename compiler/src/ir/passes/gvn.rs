//! Global value numbering: what a dominating instruction has computed or checked is not done again.
//!
//! One walk of the dominator tree with a scoped table of pure instructions and checks. Loads are
//! remembered as long as memory of their region cannot have changed on any way; stores are forwarded
//! to loads of the same place. A pointer that was checked for nil, accessed with a check or compared
//! with nil needs no further check, and a condition that a dominating branch has decided is decided.

use super::memory::{Regions, written};
use crate::ir::cfg::Cfg;
use crate::ir::*;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Ways between a block and its dominator through more blocks than this are not looked at.
const MAX_WAY: usize = 32;

/// Removes what is redundant; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    let cfg = Cfg::new(f);
    let mut g = Gvn {
        table: FxHashMap::default(),
        undo: Vec::new(),
        memory: vec![Memory::default(); f.blocks.len()],
        writes: block_writes(f),
        epochs: 0,
        changed: false,
    };
    let mut marks = Vec::new();
    for (b, left) in cfg.walk() {
        if left {
            let mark = marks.pop().expect("entered before it is left");
            g.leave(mark);
        } else {
            marks.push(g.undo.len());
            g.block(f, &cfg, b);
        }
    }
    if g.changed {
        f.resolve_all();
    }
    g.changed
}

/// What each block writes.
fn block_writes(f: &Function) -> Vec<Regions> {
    let of = |data: &BlockData| {
        let mut w = if let Term::TryCall { .. } = data.term { Regions::ALL } else { Regions::NONE };
        for i in &data.insts {
            w = w.and(written(&f.insts[i.index()].inst));
        }
        w
    };
    f.blocks.iter().map(of).collect()
}

/// What is known.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    /// A pure instruction, a check, or a load without its check, with resolved operands.
    Inst(Inst),
    /// The pointer is not nil.
    NotNil(Value),
    /// The condition is true (1) or false (0).
    Decided(Value, u8),
}

/// The value of a key; for loads, while memory is in this state.
type Entry = (Option<Value>, u32);

/// State of memory, by region: the number of a moment since when it has not changed.
type Memory = [u32; Region::COUNT];

struct Gvn {
    table: FxHashMap<Key, Entry>,
    undo: Vec<(Key, Option<Entry>)>,
    /// State of memory at the end of blocks.
    memory: Vec<Memory>,
    /// What each block writes.
    writes: Vec<Regions>,
    epochs: u32,
    changed: bool,
}

impl Gvn {
    fn leave(&mut self, mark: usize) {
        while self.undo.len() > mark {
            let (key, old) = self.undo.pop().expect("longer than the mark");
            match old {
                Some(entry) => self.table.insert(key, entry),
                None => self.table.remove(&key),
            };
        }
    }

    fn know(&mut self, key: Key, entry: Entry) {
        let old = self.table.insert(key.clone(), entry);
        self.undo.push((key, old));
    }

    /// Memory of these regions has changed.
    fn change(&mut self, memory: &mut Memory, regions: Regions) {
        if regions == Regions::NONE {
            return;
        }
        self.epochs += 1;
        // Region 0 is where all others are: it changes with any of them.
        for n in regions.iter().chain([0]) {
            memory[n] = self.epochs;
        }
    }

    /// State of memory where a block begins: as at the end of its dominator, but for what is written on
    /// the ways from there.
    fn memory_at(&mut self, cfg: &Cfg, b: Block) -> Memory {
        let Some(dom) = cfg.idom[b.index()] else {
            let mut memory = Memory::default();
            self.change(&mut memory, Regions::ALL);
            return memory;
        };
        let mut memory = self.memory[dom.index()];
        if cfg.preds[b.index()][..] != [dom] {
            let changed = self.since(cfg, b, dom);
            self.change(&mut memory, changed);
        }
        memory
    }

    /// What the blocks write from which control gets to `b` without passing its dominator again.
    fn since(&self, cfg: &Cfg, b: Block, dom: Block) -> Regions {
        let mut regions = Regions::NONE;
        let mut seen: SmallVec<[Block; MAX_WAY]> = SmallVec::new();
        let mut work: SmallVec<[Block; MAX_WAY]> = SmallVec::from_slice(&cfg.preds[b.index()]);
        while let Some(p) = work.pop() {
            if p == dom || seen.contains(&p) {
                continue;
            }
            regions = regions.and(self.writes[p.index()]);
            if regions == Regions::ALL || seen.len() == MAX_WAY {
                return Regions::ALL;
            }
            seen.push(p);
            work.extend_from_slice(&cfg.preds[p.index()]);
        }
        regions
    }

    fn block(&mut self, f: &mut Function, cfg: &Cfg, b: Block) {
        let mut memory = self.memory_at(cfg, b);
        if let [p] = cfg.preds[b.index()][..]
            && cfg.idom[b.index()] == Some(p)
        {
            self.edge_facts(f, p, b);
        }
        let insts = std::mem::take(&mut f.blocks[b.index()].insts);
        let mut kept = Vec::with_capacity(insts.len());
        for i in insts {
            if !self.inst(f, i, &mut memory) {
                kept.push(i);
            }
        }
        f.blocks[b.index()].insts = kept;
        if let Term::TryCall { .. } = f.blocks[b.index()].term {
            self.change(&mut memory, Regions::ALL);
        }
        self.memory[b.index()] = memory;
        self.branch(f, b);
    }

    /// A branch on a condition that is decided goes one way.
    fn branch(&mut self, f: &mut Function, b: Block) {
        let Term::Branch(c, x, y) = &f.blocks[b.index()].term else { return };
        let decided = |truth| self.table.contains_key(&Key::Decided(f.resolve(*c), truth));
        let edge = match (decided(1), decided(0)) {
            (true, _) => x.clone(),
            (_, true) => y.clone(),
            _ => return,
        };
        f.blocks[b.index()].term = Term::Jump(edge);
        self.changed = true;
    }

    /// What the branch at the end of `p` says in its successor `b`.
    fn edge_facts(&mut self, f: &Function, p: Block, b: Block) {
        let Term::Branch(c, x, y) = &f.blocks[p.index()].term else { return };
        if x.block != y.block {
            self.know(Key::Decided(f.resolve(*c), u8::from(x.block == b)), (None, 0));
        }
        let Some(Inst::Cmp(op @ (CmpOp::Eq | CmpOp::Ne), v, zero)) = f.def(*c) else { return };
        let on = if *op == CmpOp::Ne { x } else { y };
        if x.block != y.block && on.block == b && f.ty(f.resolve(*v)) == Ty::Ptr && f.constant(*zero) == Some(0) {
            self.know(Key::NotNil(f.resolve(*v)), (None, 0));
        }
    }

    /// Looks at an instruction; whether it can be dropped.
    fn inst(&mut self, f: &mut Function, i: InstId, memory: &mut Memory) -> bool {
        let mut inst = std::mem::replace(&mut f.insts[i.index()].inst, Inst::GetG);
        inst.for_each_use_mut(|v| *v = f.resolve(*v));
        self.drop_nil_checks(&mut inst);
        f.insts[i.index()].inst = inst.clone();
        let redundant = match &inst {
            Inst::Load(ty, place) => {
                let redundant = self.load(f, i, *ty, place, memory);
                self.accessed(place);
                redundant
            }
            Inst::Store(place, v) => {
                self.change(memory, written(&inst));
                let key = Key::Inst(Inst::Load(f.ty(*v), plain(place)));
                self.know(key, (Some(*v), memory[place.region.0 as usize]));
                self.accessed(place);
                false
            }
            Inst::Copy { dst, src, .. } => {
                self.change(memory, written(&inst));
                self.accessed(dst);
                self.accessed(src);
                false
            }
            Inst::Zero { dst, .. } => {
                self.change(memory, written(&inst));
                self.accessed(dst);
                false
            }
            Inst::NilCheck(p) => {
                let known = self.table.contains_key(&Key::NotNil(*p));
                if !known {
                    self.know(Key::NotNil(*p), (None, 0));
                }
                known
            }
            Inst::BoundsCheck { .. } | Inst::RangeCheck { .. } => self.check(inst.clone()),
            Inst::TrapIf { .. } => self.check(inst.clone()),
            Inst::New { .. } => false,
            pure if pure.is_pure() => self.pure(f, i, pure),
            _ => {
                self.change(memory, Regions::ALL);
                false
            }
        };
        self.changed |= redundant;
        redundant
    }

    fn check(&mut self, inst: Inst) -> bool {
        let key = Key::Inst(inst);
        let known = self.table.contains_key(&key);
        if !known {
            self.know(key, (None, 0));
        }
        known
    }

    fn pure(&mut self, f: &mut Function, i: InstId, inst: &Inst) -> bool {
        let mut inst = inst.clone();
        if let Inst::Binary(op, x, y) = &mut inst
            && matches!(op, BinaryOp::Add | BinaryOp::Mul | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor)
            && x > y
        {
            std::mem::swap(x, y);
        }
        let key = Key::Inst(inst);
        if let Some(&(Some(v), _)) = self.table.get(&key) {
            let result = f.result(i);
            f.replace(result, v);
            return true;
        }
        let result = f.result(i);
        self.know(key, (Some(result), 0));
        false
    }

    fn load(&mut self, f: &mut Function, i: InstId, ty: Ty, place: &Place, memory: &Memory) -> bool {
        let key = Key::Inst(Inst::Load(ty, plain(place)));
        let result = f.result(i);
        let now = memory[place.region.0 as usize];
        if let Some(&(Some(v), at)) = self.table.get(&key)
            && at == now
        {
            f.replace(result, v);
            return true;
        }
        self.know(key, (Some(result), now));
        false
    }

    /// An access that checks for nil proves that the pointer is not.
    fn accessed(&mut self, place: &Place) {
        if place.nil_check {
            self.know(Key::NotNil(place.addr), (None, 0));
        }
    }

    fn drop_nil_checks(&mut self, inst: &mut Inst) {
        let places: [Option<&mut Place>; 2] = match inst {
            Inst::Load(_, p) | Inst::Store(p, _) | Inst::Zero { dst: p, .. } => [Some(p), None],
            Inst::Copy { dst, src, .. } => [Some(dst), Some(src)],
            _ => return,
        };
        for p in places.into_iter().flatten() {
            if p.nil_check && self.table.contains_key(&Key::NotNil(p.addr)) {
                p.nil_check = false;
                self.changed = true;
            }
        }
    }
}

/// A place as far as it says where.
fn plain(place: &Place) -> Place {
    Place { nil_check: false, ..*place }
}
