//! Escape analysis: objects that nobody can reach after their function has returned go into its
//! frame.
//!
//! For every allocation, slot and pointer parameter (a *root*) one walk over uses finds
//!
//! - the *aliases* of its address: address sums, selections, block parameters;
//! - what is *loaded* through them, at any depth.
//!
//! A root *escapes* if an alias is returned, stored into memory that is not a root's, or passed where
//! the callee may keep it. It *leaks* if something loaded from it does. A root stored into another
//! root escapes if that one escapes or leaks: whoever can load from there gets hold of it.
//!
//! Parameters give the function's summary for its callers, which are analysed later; functions that
//! call themselves are assumed to keep everything while they are analysed. Calling a closure neither
//! makes the closure escape nor, if its code is known, leak more than that code leaks of its context.
//!
//! A slot that is linked into g's list of deferred calls is unlinked before its frame is gone; the
//! closure that it holds is called, no more.
//!
//! Allocations are `New`, and `make` of a slice whose capacity is constant.
//!
//! An allocation in a loop stands for many objects; it may use one slot if no alias lives on into the
//! next iteration.

use crate::ir::cfg::{Cfg, Loops};
use crate::ir::*;
use minigo_abi::functions::RtFunc;
use minigo_abi::layout::{DeferRecord, GHead, Type};
use rustc_hash::FxHashMap;

/// Larger objects stay on the heap: they would make frames outgrow stack segments.
const MAX_OBJECT: u32 = 1024;

/// Roots are walked one by one, and the ways of many may lead through the same values: a function has so many
/// steps, and so many more for each value.
const MAX_STEPS: usize = 1 << 16;
const STEPS_PER_VALUE: usize = 32;

/// What a function does with a pointer that it is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParamFlow {
    /// It may be kept.
    pub escapes: bool,
    /// Something reachable from it may be kept.
    pub leaks: bool,
    /// It is called as a closure.
    pub called: bool,
}

impl ParamFlow {
    const KEPT: ParamFlow = ParamFlow { escapes: true, leaks: true, called: true };
    const READ: ParamFlow = ParamFlow { escapes: false, leaks: false, called: false };
    const COPIED: ParamFlow = ParamFlow { escapes: false, leaks: true, called: false };
}

/// The function that `make` of a slice calls: descriptor of the element, length, capacity.
const MAKESLICE: &str = "runtime.makeslice";

/// What is known of all functions.
pub struct Summaries {
    /// What becomes of the parameters, by function; `None` while unknown.
    flows: Vec<Option<Vec<ParamFlow>>>,
    makeslice: Option<FuncId>,
}

impl Summaries {
    /// Nothing is known yet.
    pub fn new(p: &Program) -> Summaries {
        let makeslice = p.decls.iter().position(|d| d.symbol == MAKESLICE).map(|n| FuncId(n as u32));
        Summaries { flows: vec![None; p.decls.len()], makeslice }
    }

    /// Notes what a function does with its parameters.
    pub fn learn(&mut self, p: &Program, f: &Function) {
        self.flows[f.id.index()] = Some(summarise(p, f, self));
    }
}

/// Moves objects of a function into its frame; whether anything changed.
pub fn run(p: &Program, f: &mut Function, summaries: &Summaries) -> bool {
    let candidates = allocations(p, f, summaries);
    if candidates.is_empty() {
        return false;
    }
    let analysis = Analysis::new(p, f, summaries);
    let local: Vec<InstId> = candidates.into_iter().filter(|&i| analysis.stays(f, i)).collect();
    to_slots(p, f, summaries, &local);
    !local.is_empty()
}

/// What a function does with its parameters.
fn summarise(p: &Program, f: &Function, summaries: &Summaries) -> Vec<ParamFlow> {
    let analysis = Analysis::new(p, f, summaries);
    let flow = |v: &Value| match analysis.root_of.get(v) {
        Some(&r) => {
            let root = &analysis.roots[r];
            ParamFlow { escapes: root.escapes, leaks: root.leaks, called: root.called }
        }
        None => ParamFlow::KEPT,
    };
    f.blocks[f.entry().index()].params.iter().map(flow).collect()
}

fn allocations(p: &Program, f: &Function, s: &Summaries) -> Vec<InstId> {
    let insts = f.layout.iter().flat_map(|b| &f.blocks[b.index()].insts).copied();
    insts.filter(|&i| allocation(p, f, s, i).is_some_and(|(size, _)| size <= MAX_OBJECT)).collect()
}

/// Size and alignment of what an instruction allocates.
fn allocation(p: &Program, f: &Function, s: &Summaries, i: InstId) -> Option<(u32, u32)> {
    match &f.insts[i.index()].inst {
        Inst::New { size, align, .. } => Some((u32::try_from(*size).ok()?, *align)),
        Inst::Call(Callee::Func(g), args) if s.makeslice == Some(*g) => {
            let Some(Inst::DataAddr(desc, 0)) = f.def(args[0]) else { return None };
            let (len, cap) = (f.constant(args[1])?, f.constant(args[2])?);
            let bytes = &p.data[desc.index()].bytes;
            let size = bytes.get(..8).map(|b| b.iter().rev().fold(0u64, |n, &b| n << 8 | u64::from(b)))?;
            let align = *bytes.get(std::mem::offset_of!(Type, align))?;
            // Sizes out of range panic; the call must stay.
            let fits = 0 <= len && len <= cap && cap <= i64::from(MAX_OBJECT) && size <= u64::from(MAX_OBJECT);
            fits.then(|| (size as u32 * cap as u32, u32::from(align)))
        }
        _ => None,
    }
}

/// Makes slots of allocations, cleared where the objects were made.
fn to_slots(p: &Program, f: &mut Function, s: &Summaries, local: &[InstId]) {
    let mut zeros: FxHashMap<InstId, InstId> = FxHashMap::default();
    for &i in local {
        let (size, align) = allocation(p, f, s, i).expect("an allocation");
        let slot = f.new_slot(size, align.clamp(1, 16));
        f.insts[i.index()].inst = Inst::SlotAddr(slot, 0);
        let dst = Place { addr: f.result(i), offset: 0, region: Region(0), nil_check: false };
        let loc = f.insts[i.index()].loc;
        zeros.insert(i, f.new_inst(Inst::Zero { dst, size: size.into() }, &[], loc));
    }
    for n in 0..f.layout.len() {
        let insts = &mut f.blocks[f.layout[n].index()].insts;
        if insts.iter().any(|i| zeros.contains_key(i)) {
            *insts = insts.iter().flat_map(|&i| [Some(i), zeros.get(&i).copied()]).flatten().collect();
        }
    }
}

/// What to know of an allocation, slot or parameter.
#[derive(Default)]
struct Root {
    escapes: bool,
    leaks: bool,
    called: bool,
    /// Where its address was stored: the root, and the offset in it if that is known.
    stored_in: Vec<(usize, Option<i32>)>,
    /// Where something loaded from it was stored.
    content_in: Vec<usize>,
    /// Code of the closure that this object is, if all its code words are known.
    code: Code,
    /// Block of the allocation.
    block: Option<Block>,
    /// An alias or content is a parameter of a block, by these headers of loops.
    carried: Vec<Block>,
    content_carried: Vec<Block>,
    is_slot: bool,
    /// Linked into g's list of deferred calls.
    defer_record: bool,
}

/// Offset of the closure in a record of a deferred call.
const DEFERRED_CLOSURE: Option<i32> = Some(std::mem::offset_of!(DeferRecord, closure) as i32);

#[derive(Clone, Copy, Default, PartialEq)]
enum Code {
    #[default]
    None,
    Known(FuncId),
    Unknown,
}

/// How a value relates to a root.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Depth {
    Alias,
    Content,
}

struct Analysis<'a> {
    p: &'a Program,
    summaries: &'a Summaries,
    roots: Vec<Root>,
    /// The root whose address a value is.
    root_of: FxHashMap<Value, usize>,
    slots: Vec<Option<usize>>,
    uses: Vec<Vec<Use>>,
    loops: Loops,
    headers: Vec<bool>,
    unknown: Cycles,
}

/// Cycles that are not known as loops.
#[derive(Clone, Copy, PartialEq)]
enum Cycles {
    None,
    /// Only the one that runs the remaining deferred calls after a recovered panic: the landing pad and this
    /// block, which ends in the try call.
    Deferred(Block),
    Some,
}

fn unknown_cycles(f: &Function, cfg: &Cfg) -> Cycles {
    let landing = cfg::landing_pad(f);
    let mut found = Cycles::None;
    for (p, b) in cfg.irreducible_edges() {
        let deferred = Some(p) == landing && matches!(f.blocks[b.index()].term, Term::TryCall { .. });
        if !deferred {
            return Cycles::Some;
        }
        found = Cycles::Deferred(b);
    }
    found
}

/// A use of a value.
#[derive(Clone, Copy)]
enum Use {
    Inst(InstId),
    /// As an argument of a call.
    Arg(InstId, u32),
    Edge(Value, Block),
    Return,
    TryArg(FuncId, u32),
}

impl<'a> Analysis<'a> {
    fn new(p: &'a Program, f: &Function, summaries: &'a Summaries) -> Analysis<'a> {
        let cfg = Cfg::new(f);
        let (loops, unknown) = (cfg.loops(), unknown_cycles(f, &cfg));
        let mut headers = vec![false; f.blocks.len()];
        loops.headers.iter().for_each(|h| headers[h.index()] = true);
        let slots = vec![None; f.slots.len()];
        let (roots, root_of, uses) = (Vec::new(), FxHashMap::default(), vec![Vec::new(); f.values.len()]);
        let mut a = Analysis { p, summaries, roots, root_of, slots, uses, loops, headers, unknown };
        a.find_uses(f, &cfg);
        a.find_roots(f, &cfg);
        let mut starts: Vec<(Value, usize)> = a.root_of.iter().map(|(&v, &r)| (v, r)).collect();
        starts.sort_unstable_by_key(|s| s.0);
        let mut by_root: Vec<Vec<Value>> = vec![Vec::new(); a.roots.len()];
        for (v, r) in starts {
            by_root[r].push(v);
        }
        let mut steps = MAX_STEPS + STEPS_PER_VALUE * f.values.len();
        for (r, values) in by_root.into_iter().enumerate() {
            a.walk(f, r, values, &mut steps);
        }
        a.settle();
        a
    }

    fn find_uses(&mut self, f: &Function, cfg: &Cfg) {
        for &b in &cfg.rpo {
            let data = &f.blocks[b.index()];
            for &i in &data.insts {
                let inst = &f.insts[i.index()].inst;
                if let Inst::Call(_, args) | Inst::CallIndirect { args, .. } = inst {
                    for (n, &v) in args.iter().enumerate() {
                        self.uses[f.resolve(v).index()].push(Use::Arg(i, n as u32));
                    }
                } else {
                    inst.for_each_use(|v| self.uses[f.resolve(v).index()].push(Use::Inst(i)));
                }
            }
            for e in data.term.edges() {
                for (&v, &param) in e.args.iter().zip(&f.blocks[e.block.index()].params) {
                    self.uses[f.resolve(v).index()].push(Use::Edge(param, e.block));
                }
            }
            match &data.term {
                Term::Return(vs) => vs.iter().for_each(|&v| self.uses[f.resolve(v).index()].push(Use::Return)),
                Term::TryCall { func, args, .. } => {
                    for (n, &v) in args.iter().enumerate() {
                        self.uses[f.resolve(v).index()].push(Use::TryArg(*func, n as u32));
                    }
                }
                _ => {}
            }
        }
    }

    fn find_roots(&mut self, f: &Function, cfg: &Cfg) {
        for &p in &f.blocks[f.entry().index()].params {
            if f.ty(p) == Ty::Ptr {
                self.root_of.insert(p, self.roots.len());
                self.roots.push(Root::default());
            }
        }
        for &b in &cfg.rpo {
            for &i in &f.blocks[b.index()].insts {
                match f.insts[i.index()].inst {
                    _ if allocation(self.p, f, self.summaries, i).is_some() => {
                        self.root_of.insert(f.result(i), self.roots.len());
                        self.roots.push(Root { block: Some(b), ..Root::default() });
                    }
                    Inst::SlotAddr(s, _) => {
                        let n = self.roots.len();
                        let root = *self.slots[s.index()].get_or_insert(n);
                        if root == n {
                            self.roots.push(Root { is_slot: true, ..Root::default() });
                        }
                        self.root_of.insert(f.result(i), root);
                    }
                    _ => {}
                }
            }
        }
    }

    /// The root that an address belongs to, if it is only that.
    fn base(&self, f: &Function, v: Value) -> Option<usize> {
        let mut v = f.resolve(v);
        loop {
            if let Some(&r) = self.root_of.get(&v) {
                return Some(r);
            }
            match f.def(v) {
                Some(Inst::PtrAdd(x, _)) => v = f.resolve(*x),
                _ => return None,
            }
        }
    }

    /// Follows the uses of a root, as long as there are steps left: else it is taken to escape.
    fn walk(&mut self, f: &Function, r: usize, start: Vec<Value>, steps: &mut usize) {
        let mut seen: FxHashMap<Value, Depth> = FxHashMap::default();
        let mut work: Vec<(Value, Depth)> = start.into_iter().map(|v| (v, Depth::Alias)).collect();
        while let Some((v, depth)) = work.pop() {
            // An alias is the stronger relation: its uses are looked at again if it was content.
            match seen.get(&v) {
                Some(&old) if old == depth || old == Depth::Alias => continue,
                _ => seen.insert(v, depth),
            };
            let uses = self.uses[v.index()].len();
            let Some(left) = steps.checked_sub(1 + uses) else {
                self.passed(r, Depth::Alias, ParamFlow::KEPT);
                self.roots[r].code = Code::Unknown;
                return;
            };
            *steps = left;
            for n in 0..uses {
                match self.uses[v.index()][n] {
                    Use::Inst(i) => self.inst(f, r, v, depth, i, &mut work),
                    Use::Arg(i, n) => self.arg(f, r, v, depth, i, n as usize),
                    Use::Edge(param, block) => {
                        if self.headers[block.index()] {
                            let root = &mut self.roots[r];
                            match depth {
                                Depth::Alias => root.carried.push(block),
                                Depth::Content => root.content_carried.push(block),
                            }
                        }
                        work.push((param, depth));
                    }
                    Use::Return => self.kept(r, depth),
                    Use::TryArg(g, n) => self.passed(r, depth, self.param(g, n as usize)),
                }
            }
        }
    }

    fn kept(&mut self, r: usize, depth: Depth) {
        match depth {
            Depth::Alias => self.roots[r].escapes = true,
            Depth::Content => self.roots[r].leaks = true,
        }
    }

    fn passed(&mut self, r: usize, depth: Depth, flow: ParamFlow) {
        let root = &mut self.roots[r];
        match depth {
            Depth::Alias => {
                root.escapes |= flow.escapes;
                root.leaks |= flow.leaks;
                root.called |= flow.called;
            }
            Depth::Content => root.leaks |= flow.escapes || flow.leaks || flow.called,
        }
    }

    fn param(&self, g: FuncId, n: usize) -> ParamFlow {
        let known = self.summaries.flows[g.index()].as_ref();
        known.and_then(|s| s.get(n)).copied().unwrap_or(ParamFlow::KEPT)
    }

    fn inst(&mut self, f: &Function, r: usize, v: Value, depth: Depth, i: InstId, work: &mut Vec<(Value, Depth)>) {
        let is = |x: Value| f.resolve(x) == v;
        let data = &f.insts[i.index()];
        match &data.inst {
            Inst::Load(Ty::Ptr, _) => work.push((data.results[0], Depth::Content)),
            Inst::Load(..) | Inst::Zero { .. } | Inst::NilCheck(_) | Inst::Cmp(..) | Inst::AtomicLoad(..) => {
                if let Inst::AtomicLoad(Ty::Ptr, _) = data.inst {
                    work.push((data.results[0], Depth::Content));
                }
            }
            Inst::PtrAdd(..) | Inst::Select(..) => work.push((data.results[0], depth)),
            Inst::Store(place, x) => {
                let links = matches!(f.def(place.addr), Some(Inst::GetG))
                    && place.offset == std::mem::offset_of!(GHead, defers) as i32;
                if is(*x) && depth == Depth::Alias && links && self.roots[r].is_slot {
                    // The runtime reads what it holds.
                    (self.roots[r].defer_record, self.roots[r].leaks) = (true, true);
                } else if is(*x) {
                    self.stored(f, r, depth, place.addr, place.offset);
                }
                if is(place.addr) && depth == Depth::Alias {
                    self.code_word(f, r, place, *x);
                }
            }
            Inst::Copy { dst, src, .. } => {
                if is(src.addr) {
                    // What is copied out of the object is content of it.
                    self.stored(f, r, Depth::Content, dst.addr, dst.offset);
                }
                if is(dst.addr) && depth == Depth::Alias {
                    self.roots[r].code = Code::Unknown;
                }
            }
            Inst::AtomicStore(_, x) | Inst::AtomicRmw(_, _, x) | Inst::AtomicCas(_, _, x) if is(*x) => {
                self.kept(r, depth);
            }
            Inst::AtomicStore(..) => {}
            Inst::AtomicRmw(..) => work.push((data.results[0], Depth::Content)),
            Inst::AtomicCas(..) => {}
            _ => self.kept(r, depth),
        }
    }

    /// A value is an argument of a call.
    fn arg(&mut self, f: &Function, r: usize, v: Value, depth: Depth, i: InstId, n: usize) {
        let flow = match &f.insts[i.index()].inst {
            Inst::Call(Callee::Func(g), _) => self.param(*g, n),
            Inst::Call(Callee::Rt(g), _) => runtime_flow(*g, n),
            Inst::CallIndirect { code, args, .. } => indirect_flow(f, v, *code, args),
            _ => ParamFlow::KEPT,
        };
        self.passed(r, depth, flow);
    }

    /// The address or content of a root is stored somewhere.
    fn stored(&mut self, f: &Function, r: usize, depth: Depth, addr: Value, offset: i32) {
        let offset = match f.def(addr) {
            Some(Inst::SlotAddr(_, n)) => Some(n + offset),
            _ => None,
        };
        match (self.base(f, addr), depth) {
            (Some(to), Depth::Alias) => self.roots[r].stored_in.push((to, offset)),
            (Some(to), Depth::Content) => self.roots[r].content_in.push(to),
            (None, _) => self.kept(r, depth),
        }
    }

    /// A word is stored into an object: at offset 0 of a closure it is its code.
    fn code_word(&mut self, f: &Function, r: usize, place: &Place, x: Value) {
        let direct = self.root_of.contains_key(&f.resolve(place.addr));
        if direct && place.offset != 0 {
            return;
        }
        let code = match f.def(x) {
            Some(Inst::FuncAddr(g)) if direct => Code::Known(*g),
            _ => Code::Unknown,
        };
        let old = self.roots[r].code;
        self.roots[r].code = if old == Code::None || old == code { code } else { Code::Unknown };
    }

    /// Propagates through stores until nothing changes.
    fn settle(&mut self) {
        // By root: those that are stored in it, and those with content that is.
        let mut inside: Vec<Vec<(usize, Depth)>> = vec![Vec::new(); self.roots.len()];
        let mut lost: Vec<usize> = Vec::new();
        for r in 0..self.roots.len() {
            let root = &self.roots[r];
            // Parameters are memory of callers: what is stored there is out of sight.
            let foreign = |to: usize| self.roots[to].block.is_none() && !self.roots[to].is_slot;
            let (mut escapes, mut leaks, mut called) = (root.escapes, root.leaks, root.called);
            for &(to, offset) in &root.stored_in {
                if self.roots[to].defer_record && offset == DEFERRED_CLOSURE {
                    called = true;
                } else {
                    escapes |= foreign(to);
                    inside[to].push((r, Depth::Alias));
                }
            }
            for &to in &root.content_in {
                leaks |= foreign(to);
                inside[to].push((r, Depth::Content));
            }
            // What calling a parameter leaks is for the caller to find out, who may know its code.
            leaks |= escapes || called && !foreign(r) && self.closure_leaks(root.code);
            (self.roots[r].escapes, self.roots[r].leaks) = (escapes, leaks);
            if leaks {
                lost.push(r);
            }
        }
        while let Some(to) = lost.pop() {
            for &(r, depth) in &inside[to] {
                let root = &mut self.roots[r];
                root.escapes |= depth == Depth::Alias;
                if !std::mem::replace(&mut root.leaks, true) {
                    lost.push(r);
                }
            }
        }
    }

    /// Whether calling a closure with this code may leak what it captured. A parameter's code is not
    /// known here; its caller decides. The context follows hidden result pointers, so that all leading
    /// pointers count.
    fn closure_leaks(&self, code: Code) -> bool {
        let Code::Known(g) = code else { return true };
        let Some(flows) = &self.summaries.flows[g.index()] else { return true };
        let pointers = self.p.decls[g.index()].sig.params.iter().take_while(|&&t| t == Ty::Ptr);
        flows.iter().zip(pointers).any(|(c, _)| c.escapes || c.leaks || c.called)
    }

    /// Whether an allocation can be a slot.
    fn stays(&self, f: &Function, i: InstId) -> bool {
        let root = &self.roots[self.root_of[&f.result(i)]];
        let block = root.block.expect("an allocation");
        if root.escapes || self.unknown == Cycles::Some || self.unknown == Cycles::Deferred(block) {
            return false;
        }
        let Some(innermost) = self.loops.innermost[block.index()] else { return true };
        // Every loop around the allocation makes new objects.
        let around = |h: &Block| self.loops.innermost[h.index()].is_some_and(|l| self.loops.within(l, innermost));
        if root.carried.iter().any(around) {
            return false;
        }
        let mut seen = vec![false; self.roots.len()];
        let mut work: Vec<usize> = root.stored_in.iter().map(|at| at.0).collect();
        while let Some(c) = work.pop() {
            if std::mem::replace(&mut seen[c], true) {
                continue;
            }
            let container = &self.roots[c];
            let same = container.block.is_some_and(|b| self.loops.innermost[b.index()] == Some(innermost));
            if !same || container.carried.iter().chain(&container.content_carried).any(around) {
                return false;
            }
            work.extend(container.stored_in.iter().map(|at| at.0));
            work.extend(&container.content_in);
        }
        true
    }
}

/// A call through a code pointer keeps its arguments, but for the closure that the code belongs to.
fn indirect_flow(f: &Function, v: Value, code: Value, args: &[Value]) -> ParamFlow {
    let closure = match f.def(code) {
        Some(Inst::Load(_, place)) if place.offset == 0 => Some(f.resolve(place.addr)),
        _ => None,
    };
    if closure == Some(v) && args.iter().filter(|a| f.resolve(**a) == v).count() == 1 {
        ParamFlow { escapes: false, leaks: false, called: true }
    } else {
        ParamFlow::KEPT
    }
}

/// What runtime functions do with pointers.
fn runtime_flow(g: RtFunc, n: usize) -> ParamFlow {
    match (g, n) {
        (RtFunc::memmove, 0) => ParamFlow::READ,
        (RtFunc::memmove, 1) => ParamFlow::COPIED,
        (RtFunc::memclr | RtFunc::memequal | RtFunc::memcompare | RtFunc::memhash, _) => ParamFlow::READ,
        (RtFunc::index_byte | RtFunc::last_index_byte | RtFunc::count_byte | RtFunc::index_pair, _) => ParamFlow::READ,
        (RtFunc::chan_recv | RtFunc::chan_try_recv, 1) => ParamFlow::READ,
        (RtFunc::chan_send | RtFunc::chan_try_send, 1) | (RtFunc::select_go, 0) => ParamFlow::COPIED,
        (RtFunc::write_err | RtFunc::mem_stats, 0) | (RtFunc::callers, 1) | (RtFunc::pc_info, 2) => ParamFlow::READ,
        (RtFunc::sema_acquire | RtFunc::sema_release, 0) => ParamFlow::READ,
        _ => ParamFlow::KEPT,
    }
}
