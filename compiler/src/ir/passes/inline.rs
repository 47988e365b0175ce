//! Inlining: small functions replace the calls to them.
//!
//! Functions are visited callees first, so what is inlined is already optimised. A callee qualifies
//! if it is small, not recursive, and does not depend on its frame (no try call, no frame pointer).
//! Every copied instruction keeps its position and remembers the call in `Function::inlined`, so that
//! tracebacks show the frame that is gone; compiler-made wrappers leave no trace.

use crate::ir::*;

/// Callees up to this cost are inlined.
const BUDGET: u32 = 40;

/// Callees that only make one call, as wrappers do, may cost more.
const CALL_COST: u32 = 8;

/// Functions do not grow beyond this number of instructions.
const MAX_SIZE: usize = 4000;

/// Slots of an inlined callee stay in the caller's frame: they must be small.
const MAX_SLOT_BYTES: u32 = 256;

/// Functions into which more calls were inlined are not inlined themselves: tracebacks tell each call, so
/// that chains of small functions would take quadratic room.
const MAX_INLINED: usize = 100;

/// Whether calls of a function may be replaced by its body.
pub fn inlinable(f: &Function) -> bool {
    if f.flags.noinline || f.inlined.len() > MAX_INLINED {
        return false;
    }
    let mut cost = 0;
    for b in &f.layout {
        let data = &f.blocks[b.index()];
        // Blocks that end in a panic cost little: they are hardly ever run.
        let calls = if matches!(data.term, Term::Unreachable) { 2 } else { CALL_COST };
        for i in &data.insts {
            cost += match &f.insts[i.index()].inst {
                Inst::Iconst(..) | Inst::Fconst(..) | Inst::SlotAddr(..) | Inst::DataAddr(..) => 0,
                Inst::Conv(..) | Inst::NilCheck(_) => 0,
                Inst::Call(..) | Inst::CallIndirect { .. } | Inst::New { .. } => calls,
                Inst::GetFp => return false,
                _ => 1,
            };
        }
        cost += match &data.term {
            Term::TryCall { .. } => return false,
            Term::Switch { cases, .. } => 2 + cases.len() as u32,
            _ => 1,
        };
        if cost > BUDGET {
            return false;
        }
    }
    used_slot_bytes(f) <= MAX_SLOT_BYTES
}

fn used_slot_bytes(f: &Function) -> u32 {
    let mut used = vec![false; f.slots.len()];
    for i in f.layout.iter().flat_map(|b| &f.blocks[b.index()].insts) {
        if let Inst::SlotAddr(s, _) = f.insts[i.index()].inst {
            used[s.index()] = true;
        }
    }
    f.slots.iter().zip(used).filter(|s| s.1).fold(0, |n, (s, _)| n.saturating_add(s.size))
}

/// Inlines into `f` what `callee` gives bodies for; whether anything changed.
pub fn run<'a>(f: &mut Function, p: &Program, callee: impl Fn(FuncId) -> Option<&'a Function>) -> bool {
    let mut changed = false;
    let mut size: usize = f.layout.iter().map(|b| f.blocks[b.index()].insts.len()).sum();
    let mut n = 0;
    while n < f.layout.len() {
        let b = f.layout[n];
        let found = f.blocks[b.index()].insts.iter().enumerate().find_map(|(at, i)| match f.insts[i.index()].inst {
            Inst::Call(Callee::Func(g), _) => callee(g).map(|g| (at, g)),
            _ => None,
        });
        match found {
            Some((at, g)) if size < MAX_SIZE && g.flags.no_preempt == f.flags.no_preempt => {
                debug_assert_eq!(p.decls[g.id.index()].sig, g.sig);
                size += g.layout.iter().map(|b| g.blocks[b.index()].insts.len()).sum::<usize>();
                let inserted = Inliner::new(f, g, b, at).run(n);
                // The copies are already as good as they get; go on after them.
                n += inserted + 1;
                changed = true;
            }
            _ => n += 1,
        }
    }
    if changed {
        f.resolve_all();
    }
    changed
}

struct Inliner<'a> {
    f: &'a mut Function,
    g: &'a Function,
    block: Block,
    at: usize,
    loc: Loc,
    /// In `f`, by value of `g`.
    values: Vec<Option<Value>>,
    /// In `f`, by block of `g`.
    blocks: Vec<Option<Block>>,
    first_slot: u32,
    /// Index in `f.inlined`, plus 1, of the copied call; and where `g`'s own inlined calls begin.
    inlined: u32,
}

impl<'a> Inliner<'a> {
    fn new(f: &'a mut Function, g: &'a Function, block: Block, at: usize) -> Inliner<'a> {
        let call = f.blocks[block.index()].insts[at];
        let loc = f.insts[call.index()].loc;
        let first_slot = f.slots.len() as u32;
        f.slots.extend(g.slots.iter().cloned());
        let (values, blocks) = (vec![None; g.values.len()], vec![None; g.blocks.len()]);
        Inliner { f, g, block, at, loc, values, blocks, first_slot, inlined: 0 }
    }

    /// Copies the body; the number of blocks put into the layout after position `n`.
    fn run(mut self, n: usize) -> usize {
        if !self.g.flags.wrapper {
            self.f.inlined.push(Inlined { callee: self.g.id, call: self.loc });
            self.inlined = self.f.inlined.len() as u32;
        }
        let inner = self.f.inlined.len() as u32;
        for i in &self.g.inlined {
            let call = self.map_loc(i.call, inner);
            self.f.inlined.push(Inlined { callee: i.callee, call });
        }
        let layout_before = self.f.layout.len();
        let rest = self.split();
        let g = self.g;
        let cold = self.f.blocks[self.block.index()].cold;
        for &b in &g.layout {
            let copy = self.f.new_block();
            self.f.blocks[copy.index()].cold = cold || g.blocks[b.index()].cold;
            self.blocks[b.index()] = Some(copy);
        }
        self.parameters();
        for b in cfg::reverse_postorder(g) {
            self.copy_block(b, rest, inner);
        }
        let mut new: Vec<Block> = self.f.layout.split_off(layout_before);
        let added = new.len();
        // `rest` was made first and belongs after the copies.
        new.rotate_left(1);
        self.f.layout.splice(n + 1..n + 1, new);
        added - 1
    }

    /// Moves what follows the call into a block of its own, whose parameters are the call's results.
    fn split(&mut self) -> Block {
        let f = &mut *self.f;
        let rest = f.new_block();
        let tail = f.blocks[self.block.index()].insts.split_off(self.at + 1);
        let call = f.blocks[self.block.index()].insts.pop().expect("the call");
        let term = std::mem::replace(&mut f.blocks[self.block.index()].term, Term::Unreachable);
        let (term_loc, cold) = (f.blocks[self.block.index()].term_loc, f.blocks[self.block.index()].cold);
        let data = &mut f.blocks[rest.index()];
        (data.insts, data.term, data.term_loc, data.cold) = (tail, term, term_loc, cold);
        let Inst::Call(_, args) = f.insts[call.index()].inst.clone() else { unreachable!("a call") };
        for r in f.insts[call.index()].results.clone() {
            let param = f.add_param(rest, f.ty(r));
            f.replace(r, param);
        }
        for (&p, a) in self.g.blocks[self.g.entry().index()].params.iter().zip(args) {
            self.values[p.index()] = Some(f.resolve(a));
        }
        rest
    }

    fn parameters(&mut self) {
        let g = self.g;
        for &b in g.layout.iter().skip(1) {
            let copy = self.blocks[b.index()].expect("made for each block");
            for &p in &g.blocks[b.index()].params {
                self.values[p.index()] = Some(self.f.add_param(copy, g.ty(p)));
            }
        }
        let entry = self.blocks[g.entry().index()].expect("made for each block");
        let data = &mut self.f.blocks[self.block.index()];
        data.term = Term::Jump(Edge { block: entry, args: Values::new() });
        data.term_loc = self.loc;
    }

    fn map_loc(&self, loc: Loc, inner: u32) -> Loc {
        match loc.inlined {
            0 if self.inlined == 0 => self.loc,
            0 => Loc { pos: loc.pos, inlined: self.inlined },
            n => Loc { pos: loc.pos, inlined: inner + n },
        }
    }

    fn value(&self, v: Value) -> Value {
        self.values[self.g.resolve(v).index()].expect("definitions come before uses")
    }

    fn copy_block(&mut self, b: Block, rest: Block, inner: u32) {
        let g = self.g;
        let to = self.blocks[b.index()].expect("made for each block");
        let data = &g.blocks[b.index()];
        for i in &data.insts {
            let from = &g.insts[i.index()];
            let mut inst = from.inst.clone();
            inst.for_each_use_mut(|v| *v = self.value(*v));
            if let Inst::SlotAddr(s, _) = &mut inst {
                s.0 += self.first_slot;
            }
            let types: smallvec::SmallVec<[Ty; 4]> = from.results.iter().map(|&r| g.ty(r)).collect();
            let loc = self.map_loc(from.loc, inner);
            let copy = self.f.append(to, inst, &types, loc);
            for (n, &r) in from.results.iter().enumerate() {
                self.values[r.index()] = Some(self.f.insts[copy.index()].results[n]);
            }
        }
        let mut term = data.term.clone();
        term.for_each_use_mut(|v| *v = self.value(*v));
        term = match term {
            Term::Return(args) => Term::Jump(Edge { block: rest, args }),
            mut other => {
                other.for_each_succ_mut(|s| *s = self.blocks[s.index()].expect("made for each block"));
                other
            }
        };
        let loc = self.map_loc(data.term_loc, inner);
        let copy = &mut self.f.blocks[to.index()];
        (copy.term, copy.term_loc) = (term, loc);
    }
}
