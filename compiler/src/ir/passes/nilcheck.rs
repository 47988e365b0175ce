//! Nil checks by fault: a check whose pointer is accessed next, at an offset that faults, becomes part
//! of the access.
//!
//! Between the check and the access nothing may happen that could be observed before the panic:
//! neither stores nor calls nor other checks.

use crate::ir::*;

/// Offsets below this fault when the base is nil.
const NIL_PAGE: i32 = 4096;

/// Folds checks into accesses; whether anything changed.
pub fn run(f: &mut Function) -> bool {
    let mut changed = false;
    for n in 0..f.layout.len() {
        let b = f.layout[n].index();
        let insts = std::mem::take(&mut f.blocks[b].insts);
        let mut gone = vec![false; insts.len()];
        for at in 0..insts.len() {
            if let Inst::NilCheck(p) = f.insts[insts[at].index()].inst
                && fold_into_access(f, f.resolve(p), &insts[at + 1..])
            {
                gone[at] = true;
                changed = true;
            }
        }
        f.blocks[b].insts = insts.into_iter().zip(gone).filter(|x| !x.1).map(|x| x.0).collect();
    }
    changed
}

fn fold_into_access(f: &mut Function, p: Value, rest: &[InstId]) -> bool {
    for &i in rest {
        let place = match &f.insts[i.index()].inst {
            Inst::Load(_, place) | Inst::Store(place, _) | Inst::Zero { dst: place, .. } => Some(place),
            // The source is read first; which of both is nil cannot be told apart by the panic.
            Inst::Copy { dst, src, .. } => Some(if f.resolve(src.addr) == p { src } else { dst }),
            other if other.is_pure() => None,
            _ => return false,
        };
        let Some(place) = place else { continue };
        if f.resolve(place.addr) == p && (0..NIL_PAGE).contains(&place.offset) {
            let mut inst = std::mem::replace(&mut f.insts[i.index()].inst, Inst::GetG);
            match &mut inst {
                Inst::Load(_, place) | Inst::Store(place, _) | Inst::Zero { dst: place, .. } => place.nil_check = true,
                Inst::Copy { dst, src, .. } => {
                    (if f.resolve(src.addr) == p { src } else { dst }).nil_check = true;
                }
                _ => unreachable!("an access"),
            }
            f.insts[i.index()].inst = inst;
            return true;
        }
        let harmless = matches!(f.insts[i.index()].inst, Inst::Load(..)) && !place.nil_check;
        if !harmless {
            return false;
        }
    }
    false
}
