//! The control flow graph of a function: predecessors, reverse postorder, dominators, loops.
//!
//! Everything takes time nearly linear in the number of edges. The landing pad of a `TryCall` is entered by the
//! runtime from anywhere in the function, so it counts as a second entry: both hang below a virtual
//! root, and nothing outside the recover path dominates anything on it.

use super::dominators::{self, Search};
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

    /// A measure of how many blocks a block dominates.
    pub fn dominated(&self, b: Block) -> u32 {
        let (enter, leave) = self.span[b.index()];
        leave - enter
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
        let (search, blocks) = self.search(f);
        for (w, d) in dominators::immediate(&search).into_iter().enumerate().skip(1) {
            // Number 0 is the virtual root.
            self.idom[blocks[w - 1].index()] = (d as usize).checked_sub(1).map(|d| blocks[d]);
        }
    }

    /// A depth-first search from the virtual root; the blocks by number, from 1 on.
    fn search(&self, f: &Function) -> (Search, Vec<Block>) {
        let entries: Vec<Block> = landing_pad(f).into_iter().chain([f.entry()]).collect();
        let mut number = vec![NONE; self.order.len()];
        let mut blocks = Vec::with_capacity(self.rpo.len());
        let mut search = Search { parent: vec![0], preds: vec![Vec::new()] };
        let mut stack: Vec<(Block, u32)> = entries.iter().filter(|b| self.reachable(**b)).map(|&b| (b, 0)).collect();
        while let Some((b, from)) = stack.pop() {
            if number[b.index()] != NONE {
                continue;
            }
            blocks.push(b);
            search.parent.push(from);
            number[b.index()] = blocks.len() as u32;
            f.blocks[b.index()].term.for_each_succ(|s| stack.push((s, blocks.len() as u32)));
        }
        for &b in &blocks {
            let mut preds: Vec<u32> = self.preds[b.index()].iter().map(|p| number[p.index()]).collect();
            if entries.contains(&b) {
                preds.push(0);
            }
            search.preds.push(preds);
        }
        (search, blocks)
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
        let mut found = Found { innermost: vec![None; self.order.len()], ..Found::default() };
        // Headers of inner loops come later in reverse postorder: loops are found before those around them, which
        // then take them whole.
        for &h in self.rpo.iter().rev() {
            let back = self.preds[h.index()].iter().copied().filter(|&p| self.dominates(h, p));
            let back: Vec<Block> = back.collect();
            if !back.is_empty() {
                found.natural_loop(&self.preds, h, back);
            }
        }
        found.finish()
    }
}

/// Loops as they are found, inner ones first.
#[derive(Default)]
struct Found {
    headers: Vec<Block>,
    parent: Vec<Option<u32>>,
    innermost: Vec<Option<u32>>,
    /// A loop around each, or itself: ways to the outermost one known.
    around: Vec<u32>,
}

impl Found {
    /// The outermost loop known around a loop.
    fn outermost(&mut self, mut l: u32) -> u32 {
        while self.around[l as usize] != l {
            let up = self.around[l as usize];
            self.around[l as usize] = self.around[up as usize];
            l = up;
        }
        l
    }

    /// The loop of a header: what leads to the sources of the edges back to it.
    fn natural_loop(&mut self, preds: &[SmallVec<[Block; 4]>], header: Block, mut work: Vec<Block>) {
        let id = self.headers.len() as u32;
        self.headers.push(header);
        self.parent.push(None);
        self.around.push(id);
        self.innermost[header.index()] = Some(id);
        while let Some(b) = work.pop() {
            let Some(inner) = self.innermost[b.index()] else {
                self.innermost[b.index()] = Some(id);
                work.extend(&preds[b.index()]);
                continue;
            };
            let inner = self.outermost(inner);
            if inner != id {
                (self.parent[inner as usize], self.around[inner as usize]) = (Some(id), id);
                work.extend(&preds[self.headers[inner as usize].index()]);
            }
        }
    }

    fn finish(self) -> Loops {
        let count = self.headers.len() as u32;
        let turn = |l: Option<u32>| l.map(|l| count - 1 - l);
        let parent: Vec<Option<u32>> = self.parent.into_iter().rev().map(turn).collect();
        let mut size = vec![1; count as usize];
        for (l, up) in parent.iter().enumerate().rev() {
            if let Some(up) = up {
                size[*up as usize] += size[l];
            }
        }
        // The loops inside one are numbered right after it.
        let (mut span, mut free) = (Vec::with_capacity(count as usize), Vec::new());
        let mut top = 0;
        for (l, up) in parent.iter().enumerate() {
            let next = up.map_or(&mut top, |up| &mut free[up as usize]);
            let start = *next;
            *next += size[l];
            span.push((start, start + size[l]));
            free.push(start + 1);
        }
        let headers = self.headers.into_iter().rev().collect();
        Loops { headers, parent, innermost: self.innermost.into_iter().map(turn).collect(), span }
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
    /// By loop: its number in an order in which the loops inside a loop follow it, and the number after those.
    span: Vec<(u32, u32)>,
}

impl Loops {
    /// Whether a block belongs to a loop or to one inside it.
    pub fn contains(&self, id: u32, b: Block) -> bool {
        self.innermost[b.index()].is_some_and(|inner| self.within(id, inner))
    }

    /// How deep loops are inside each other.
    pub fn depth(&self) -> usize {
        let mut depth: Vec<usize> = Vec::with_capacity(self.parent.len());
        for up in &self.parent {
            depth.push(1 + up.map_or(0, |up| depth[up as usize]));
        }
        depth.into_iter().max().unwrap_or(0)
    }

    /// Whether a loop is another one or inside it.
    pub fn within(&self, id: u32, inner: u32) -> bool {
        let (start, end) = self.span[id as usize];
        (start..end).contains(&self.span[inner as usize].0)
    }
}

/// The landing pad of the function's `TryCall`, if it has one.
pub fn landing_pad(f: &Function) -> Option<Block> {
    f.layout.iter().find_map(|b| match f.blocks[b.index()].term {
        Term::TryCall { recover, .. } => Some(recover),
        _ => None,
    })
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
