//! The control flow graph of a function: predecessors, reverse postorder, dominators, loops.
//!
//! Dominators after Cooper, Harvey and Kennedy. The landing pad of a `TryCall` is entered by the
//! runtime from anywhere in the function, so it counts as a second entry: both hang below a virtual
//! root, and nothing outside the recover path dominates anything on it.

use super::func::{Block, Function, Term};
use smallvec::SmallVec;

/// Control flow of a function as it was when [`Cfg::new`] looked at it.
#[derive(Debug)]
pub struct Cfg {
    /// Predecessors by block, once an edge; only reachable ones.
    pub preds: Vec<SmallVec<[Block; 4]>>,
    /// Reachable blocks in reverse postorder, the entry first.
    pub rpo: Vec<Block>,
    /// Position in `rpo` by block, `u32::MAX` for unreachable blocks.
    pub order: Vec<u32>,
    /// Immediate dominator by block; `None` for entries and unreachable blocks.
    pub idom: Vec<Option<Block>>,
    /// Entry and exit time of each block in a walk of the dominator tree.
    span: Vec<(u32, u32)>,
}

const NONE: u32 = u32::MAX;

impl Cfg {
    /// Looks at a function.
    pub fn new(f: &Function) -> Cfg {
        let n = f.blocks.len();
        let rpo = reverse_postorder(f);
        let mut order = vec![NONE; n];
        for (i, b) in rpo.iter().enumerate() {
            order[b.index()] = i as u32;
        }
        let mut preds = vec![SmallVec::new(); n];
        for &b in &rpo {
            f.blocks[b.index()].term.for_each_succ(|s| preds[s.index()].push(b));
        }
        let mut cfg = Cfg { preds, rpo, order, idom: vec![None; n], span: vec![(0, 0); n] };
        cfg.find_dominators(f);
        cfg.number_tree();
        cfg
    }

    /// Whether control can reach the block.
    pub fn reachable(&self, b: Block) -> bool {
        self.order[b.index()] != NONE
    }

    /// Whether `a` dominates `b`; every block dominates itself.
    pub fn dominates(&self, a: Block, b: Block) -> bool {
        let (a, b) = (self.span[a.index()], self.span[b.index()]);
        a.0 <= b.0 && b.1 <= a.1
    }

    /// A walk of the dominator tree: each reachable block is entered, then those that it dominates
    /// are, then it is left (`true`).
    pub fn walk(&self) -> Vec<(Block, bool)> {
        // Children by dominator: the last one in reverse postorder, and the one before each.
        let mut last = vec![NONE; self.order.len()];
        let mut before = vec![NONE; self.order.len()];
        let mut stack = Vec::new();
        for &b in &self.rpo {
            match self.idom[b.index()] {
                Some(d) => before[b.index()] = std::mem::replace(&mut last[d.index()], b.0),
                None => stack.push((b, false)),
            }
        }
        stack.reverse();
        let mut events = Vec::with_capacity(2 * self.rpo.len());
        while let Some((b, left)) = stack.pop() {
            events.push((b, left));
            if !left {
                stack.push((b, true));
                let mut child = last[b.index()];
                while child != NONE {
                    stack.push((Block(child), false));
                    child = before[child as usize];
                }
            }
        }
        events
    }

    fn find_dominators(&mut self, f: &Function) {
        // Dominators as positions in `rpo` plus 1; 0 is the virtual root.
        let mut idom = vec![NONE; self.rpo.len() + 1];
        idom[0] = 0;
        let recover = landing_pad(f);
        let mut changed = true;
        while changed {
            changed = false;
            for (i, &b) in self.rpo.iter().enumerate() {
                let root = i == 0 || Some(b) == recover;
                let mut new = if root { 0 } else { NONE };
                for p in &self.preds[b.index()] {
                    let p = self.order[p.index()] + 1;
                    if idom[p as usize] != NONE {
                        new = if new == NONE { p } else { intersect(&idom, new, p) };
                    }
                }
                if idom[i + 1] != new {
                    idom[i + 1] = new;
                    changed = true;
                }
            }
        }
        for (i, &b) in self.rpo.iter().enumerate() {
            self.idom[b.index()] = (idom[i + 1] as usize).checked_sub(1).map(|d| self.rpo[d]);
        }
    }

    fn number_tree(&mut self) {
        let mut clock = 0;
        for (b, left) in self.walk() {
            clock += 1;
            let span = &mut self.span[b.index()];
            *(if left { &mut span.1 } else { &mut span.0 }) = clock;
        }
        // Unreachable blocks dominate nothing and are dominated by nothing but themselves.
        for (i, &o) in self.order.iter().enumerate() {
            if o == NONE {
                clock += 2;
                self.span[i] = (clock - 1, clock);
            }
        }
    }

    /// Edges that close a cycle that is no natural loop.
    pub fn irreducible_edges(&self) -> impl Iterator<Item = (Block, Block)> {
        self.rpo.iter().flat_map(move |&b| {
            let retreating = move |p: &Block| self.order[p.index()] >= self.order[b.index()];
            let preds = self.preds[b.index()].iter().copied();
            preds.filter(move |p| retreating(p) && !self.dominates(b, *p)).map(move |p| (p, b))
        })
    }

    /// Natural loops, outer loops before the loops inside them.
    pub fn loops(&self) -> Loops {
        let mut loops = Loops { headers: Vec::new(), parent: Vec::new(), innermost: vec![None; self.order.len()] };
        // Headers of inner loops come later in reverse postorder, so that inner loops overwrite
        // what outer loops claimed.
        let mut bodies: Vec<(Block, Vec<Block>)> = Vec::new();
        for &h in &self.rpo {
            let back = self.preds[h.index()].iter().copied().filter(|&p| self.dominates(h, p));
            let mut work: Vec<Block> = back.collect();
            if work.is_empty() {
                continue;
            }
            let mut inside = vec![false; self.order.len()];
            inside[h.index()] = true;
            let mut body = vec![h];
            while let Some(b) = work.pop() {
                if !std::mem::replace(&mut inside[b.index()], true) {
                    body.push(b);
                    work.extend(&self.preds[b.index()]);
                }
            }
            bodies.push((h, body));
        }
        for (header, body) in bodies {
            let id = loops.headers.len() as u32;
            loops.parent.push(loops.innermost[header.index()]);
            loops.headers.push(header);
            for b in body {
                loops.innermost[b.index()] = Some(id);
            }
        }
        loops
    }
}

/// Natural loops of a function.
#[derive(Debug)]
pub struct Loops {
    /// Header by loop.
    pub headers: Vec<Block>,
    /// Enclosing loop by loop.
    pub parent: Vec<Option<u32>>,
    /// Innermost loop by block.
    pub innermost: Vec<Option<u32>>,
}

impl Loops {
    /// Whether a block belongs to a loop or to one inside it.
    pub fn contains(&self, id: u32, b: Block) -> bool {
        let mut at = self.innermost[b.index()];
        while let Some(l) = at {
            if l == id {
                return true;
            }
            at = self.parent[l as usize];
        }
        false
    }
}

/// The landing pad of the function's `TryCall`, if it has one.
pub fn landing_pad(f: &Function) -> Option<Block> {
    f.layout.iter().find_map(|b| match f.blocks[b.index()].term {
        Term::TryCall { recover, .. } => Some(recover),
        _ => None,
    })
}

fn intersect(idom: &[u32], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        if a > b {
            a = idom[a as usize];
        } else {
            b = idom[b as usize];
        }
    }
    a
}

/// The reachable blocks in reverse postorder, the entry first.
pub fn reverse_postorder(f: &Function) -> Vec<Block> {
    let mut seen = vec![false; f.blocks.len()];
    let mut post = Vec::with_capacity(f.blocks.len());
    let mut stack = vec![(f.entry(), false)];
    while let Some((b, done)) = stack.pop() {
        if done {
            post.push(b);
            continue;
        }
        if std::mem::replace(&mut seen[b.index()], true) {
            continue;
        }
        stack.push((b, true));
        // The first successor is popped last, so that it comes first in reverse postorder.
        f.blocks[b.index()].term.for_each_succ(|s| {
            if !seen[s.index()] {
                stack.push((s, false));
            }
        });
    }
    post.reverse();
    post
}
