//! Huge functions: constants and addresses are made in each block that uses them.
//!
//! The code generator allocates registers of functions that are [`Function::is_huge`] in one pass over their
//! blocks, where each value that lives on from block to block costs time in all of them. Elsewhere Cranelift makes
//! constants anew at their uses by itself.

use crate::ir::*;
use rustc_hash::FxHashMap;

/// Makes constants local to blocks in huge functions; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    if !f.is_huge() {
        return false;
    }
    let mut changed = false;
    for n in 0..f.layout.len() {
        let b = f.layout[n].index();
        let insts = std::mem::take(&mut f.blocks[b].insts);
        let mut term = std::mem::replace(&mut f.blocks[b].term, Term::Unreachable);
        let mut block = Localiser { f, own: FxHashMap::default(), insts: Vec::with_capacity(insts.len()), changed };
        for i in insts {
            let data = &block.f.insts[i.index()];
            let (mut inst, loc) = (data.inst.clone(), data.loc);
            if is_constant(&inst) {
                let v = block.f.result(i);
                block.own.insert(v, v);
            } else {
                inst.for_each_use_mut(|v| *v = block.local(*v, loc));
                block.f.insts[i.index()].inst = inst;
            }
            block.insts.push(i);
        }
        let loc = block.f.blocks[b].term_loc;
        term.for_each_use_mut(|v| *v = block.local(*v, loc));
        changed = block.changed;
        let insts = block.insts;
        (f.blocks[b].insts, f.blocks[b].term) = (insts, term);
    }
    changed
}

/// Whether an instruction needs nothing.
fn is_constant(inst: &Inst) -> bool {
    matches!(inst, Inst::Iconst(..) | Inst::Fconst(..) | Inst::SlotAddr(..) | Inst::DataAddr(..) | Inst::FuncAddr(_))
}

/// A block that is rewritten.
struct Localiser<'a> {
    f: &'a mut Function,
    /// By constant: the one of this block.
    own: FxHashMap<Value, Value>,
    insts: Vec<InstId>,
    changed: bool,
}

impl Localiser<'_> {
    /// The value to use in this block.
    fn local(&mut self, v: Value, loc: Loc) -> Value {
        let v = self.f.resolve(v);
        if let Some(&own) = self.own.get(&v) {
            return own;
        }
        let Some(inst) = self.f.def(v).filter(|i| is_constant(i)).cloned() else { return v };
        let i = self.f.new_inst(inst, &[self.f.ty(v)], loc);
        self.insts.push(i);
        let own = self.f.result(i);
        self.own.insert(v, own);
        self.changed = true;
        own
    }
}
