//! Global value numbering: what a dominating instruction has computed or checked is not done again.
//!
//! One walk of the dominator tree with a scoped table of pure instructions and checks. Loads are
//! remembered as long as memory cannot have changed, along chains of blocks with one predecessor and
//! into loops that write nothing; stores are forwarded to loads of the same place. A pointer that was checked for nil, accessed with
//! a check or compared with nil needs no further check, and a condition that a dominating branch has
//! decided is decided.

use crate::ir::cfg::{Cfg, Loops};
use crate::ir::*;
use rustc_hash::FxHashMap;

/// Removes what is redundant; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    let cfg = Cfg::new(f);
    let loops = cfg.loops();
    let quiet = quiet_loops(f, &cfg, &loops);
    let mut g = Gvn {
        table: FxHashMap::default(),
        undo: Vec::new(),
        memory: vec![0; f.blocks.len()],
        in_loop: vec![None; loops.headers.len()],
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
            g.block(f, &cfg, b, quiet[b.index()].map(|l| (l, loops.headers[l])));
        }
    }
    if g.changed {
        f.resolve_all();
    }
    g.changed
}

/// The outermost loop around each block that writes no memory.
fn quiet_loops(f: &Function, cfg: &Cfg, loops: &Loops) -> Vec<Option<usize>> {
    let mut writes = vec![false; loops.headers.len()];
    for &b in &cfg.rpo {
        let data = &f.blocks[b.index()];
        let call = matches!(data.term, Term::TryCall { .. });
        if call || data.insts.iter().any(|i| f.insts[i.index()].inst.writes_memory()) {
            let mut at = loops.innermost[b.index()];
            while let Some(l) = at {
                writes[l as usize] = true;
                at = loops.parent[l as usize];
            }
        }
    }
    let outermost = |mut at: Option<u32>| {
        let mut found = None;
        while let Some(l) = at {
            if !writes[l as usize] {
                found = Some(l as usize);
            }
            at = loops.parent[l as usize];
        }
        found
    };
    loops.innermost.iter().map(|&l| outermost(l)).collect()
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

struct Gvn {
    table: FxHashMap<Key, Entry>,
    undo: Vec<(Key, Option<Entry>)>,
    /// State of memory at the end of blocks.
    memory: Vec<u32>,
    /// State of memory in loops that do not change it.
    in_loop: Vec<Option<u32>>,
    epochs: u32,
    changed: bool,
}

impl Gvn {
    fn leave(&mut self, mark: usize) {
        while self.undo.len() > mark {
            let (key, old) = self.undo.pop().expect("longer than the mark");
            match old {
                Some(entry) => drop(self.table.insert(key, entry)),
                None => drop(self.table.remove(&key)),
            }
        }
    }

    fn know(&mut self, key: Key, entry: Entry) {
        let old = self.table.insert(key.clone(), entry);
        self.undo.push((key, old));
    }

    fn new_epoch(&mut self) -> u32 {
        self.epochs += 1;
        self.epochs
    }

    /// Looks at a block; `quiet` is the loop around it that writes nothing, and its header.
    fn block(&mut self, f: &mut Function, cfg: &Cfg, b: Block, quiet: Option<(usize, Block)>) {
        let mut memory = match (quiet, &cfg.preds[b.index()][..]) {
            (Some((_, header)), preds) if header == b => {
                let mut outside = preds.iter().filter(|p| !cfg.dominates(b, **p));
                match (outside.next(), outside.next()) {
                    (Some(&p), None) if cfg.idom[b.index()] == Some(p) => self.memory[p.index()],
                    _ => self.new_epoch(),
                }
            }
            (Some((l, _)), _) => self.in_loop[l].expect("the header comes first"),
            (None, [p]) if cfg.idom[b.index()] == Some(*p) => self.memory[p.index()],
            _ => self.new_epoch(),
        };
        if let Some((l, header)) = quiet
            && header == b
        {
            self.in_loop[l] = Some(memory);
        }
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
    fn inst(&mut self, f: &mut Function, i: InstId, memory: &mut u32) -> bool {
        let mut inst = f.insts[i.index()].inst.clone();
        inst.for_each_use_mut(|v| *v = f.resolve(*v));
        self.drop_nil_checks(&mut inst);
        f.insts[i.index()].inst = inst.clone();
        let redundant = match &inst {
            Inst::Load(ty, place) => {
                let redundant = self.load(f, i, *ty, place, *memory);
                self.accessed(place);
                redundant
            }
            Inst::Store(place, v) => {
                *memory = self.new_epoch();
                let key = Key::Inst(Inst::Load(f.ty(*v), plain(place)));
                self.know(key, (Some(*v), *memory));
                self.accessed(place);
                false
            }
            Inst::Copy { dst, src, .. } => {
                *memory = self.new_epoch();
                self.accessed(dst);
                self.accessed(src);
                false
            }
            Inst::Zero { dst, .. } => {
                *memory = self.new_epoch();
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
                *memory = self.new_epoch();
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

    fn load(&mut self, f: &mut Function, i: InstId, ty: Ty, place: &Place, memory: u32) -> bool {
        let key = Key::Inst(Inst::Load(ty, plain(place)));
        let result = f.result(i);
        if let Some(&(Some(v), at)) = self.table.get(&key)
            && at == memory
        {
            f.replace(result, v);
            return true;
        }
        self.know(key, (Some(result), memory));
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
    Place { nil_check: false, bits: false, ..*place }
}
