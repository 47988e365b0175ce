//! Folding single instructions: constants, identities, addresses, calls through known code.
//!
//! [`fold`] looks at one instruction and says what it is worth instead. Integer constants are kept
//! sign-extended from the width of their type.

use crate::ir::*;
use minigo_abi::functions::RtFunc;

/// What to do with an instruction.
pub enum Folded {
    /// Nothing.
    Same,
    /// Its result is this value.
    Value(Value),
    /// Replace it by this one.
    Inst(Inst),
    /// Its result is this value plus a constant (bytes, for a pointer).
    Sum(Value, i64),
    /// Drop it: it has no effect.
    Gone,
}

/// An integer truncated to the width of a type and sign-extended.
pub fn wrap(t: Ty, n: i64) -> i64 {
    let shift = 64 - 8 * t.size();
    n << shift >> shift
}

fn unsigned(t: Ty, n: i64) -> u64 {
    let shift = 64 - 8 * t.size();
    (n as u64) << shift >> shift
}

fn int(t: Ty, n: i64) -> Folded {
    Folded::Inst(Inst::Iconst(t, wrap(t, n)))
}

/// What an instruction is worth.
pub fn fold(p: &Program, f: &Function, inst: &Inst) -> Folded {
    let constant = |v: Value| f.constant(v).map(|n| wrap(f.ty(f.resolve(v)), n));
    let ty = |v: Value| f.ty(f.resolve(v));
    match inst {
        Inst::Unary(op, x) => match (op, constant(*x)) {
            (UnaryOp::Neg, Some(n)) => int(ty(*x), n.wrapping_neg()),
            (UnaryOp::Not, Some(n)) => int(ty(*x), !n),
            _ => Folded::Same,
        },
        Inst::Binary(op, x, y) => binary(f, *op, ty(*x), (*x, constant(*x)), (*y, constant(*y))),
        Inst::Cmp(op, x, y) => compare(f, *op, *x, *y),
        Inst::Select(c, x, y) => match constant(*c) {
            Some(0) => Folded::Value(*y),
            Some(_) => Folded::Value(*x),
            None if f.resolve(*x) == f.resolve(*y) => Folded::Value(*x),
            None => Folded::Same,
        },
        Inst::Conv(op, t, x) => convert(f, *op, *t, *x, constant(*x)),
        Inst::PtrAdd(x, n) => pointer_add(f, *x, constant(*n)),
        Inst::Load(t, place) => load(p, f, *t, place),
        Inst::Store(place, v) => match better_place(f, place) {
            Some(place) => Folded::Inst(Inst::Store(place, *v)),
            None => Folded::Same,
        },
        Inst::Copy { size: 0, dst, src } if !dst.nil_check && !src.nil_check => Folded::Gone,
        Inst::Copy { dst, src, size } => match (better_place(f, dst), better_place(f, src)) {
            (None, None) => Folded::Same,
            (d, s) => Folded::Inst(Inst::Copy { dst: d.unwrap_or(*dst), src: s.unwrap_or(*src), size: *size }),
        },
        Inst::Zero { size: 0, dst } if !dst.nil_check => Folded::Gone,
        Inst::Zero { dst, size } => match better_place(f, dst) {
            Some(dst) => Folded::Inst(Inst::Zero { dst, size: *size }),
            None => Folded::Same,
        },
        Inst::NilCheck(x) if never_nil(f, *x) => Folded::Gone,
        Inst::BoundsCheck { index, len, .. } => match (constant(*index), constant(*len)) {
            (Some(i), Some(n)) if (i as u64) < n as u64 => Folded::Gone,
            _ => Folded::Same,
        },
        Inst::RangeCheck { lo, hi, .. } => match (constant(*lo), constant(*hi)) {
            (Some(0), _) => Folded::Gone,
            (Some(a), Some(b)) if a as u64 <= b as u64 => Folded::Gone,
            _ if f.resolve(*lo) == f.resolve(*hi) => Folded::Gone,
            _ => Folded::Same,
        },
        Inst::TrapIf { cond, .. } if constant(*cond) == Some(0) => Folded::Gone,
        // What `x != x` of a string comes to, in code that is generic over floats as well.
        Inst::Call(Callee::Rt(RtFunc::memequal), args) if f.resolve(args[0]) == f.resolve(args[1]) => int(Ty::I8, 1),
        Inst::CallIndirect { code, sig, args } => match f.def(*code) {
            Some(Inst::FuncAddr(target)) if p.decls[target.index()].sig == **sig => {
                Folded::Inst(Inst::Call(Callee::Func(*target), args.clone()))
            }
            _ => Folded::Same,
        },
        _ => Folded::Same,
    }
}

type Operand = (Value, Option<i64>);

fn binary(f: &Function, op: BinaryOp, t: Ty, x: Operand, y: Operand) -> Folded {
    use BinaryOp::*;
    if let (Some(a), Some(b)) = (x.1, y.1)
        && let Some(n) = arithmetic(op, t, a, b)
    {
        return int(t, n);
    }
    let commutes = matches!(op, Add | Mul | And | Or | Xor);
    if commutes && x.1.is_some() && y.1.is_none() {
        return Folded::Inst(Inst::Binary(op, y.0, x.0));
    }
    let same = f.resolve(x.0) == f.resolve(y.0);
    match (op, y.1) {
        (Add | Sub | Or | Xor | Shl | SShr | UShr | Rotl, Some(0)) => Folded::Value(x.0),
        (Mul | SDiv | UDiv, Some(1)) | (And, Some(-1)) => Folded::Value(x.0),
        (Mul | And, Some(0)) => int(t, 0),
        (And | Or, _) if same => Folded::Value(x.0),
        (Sub | Xor, _) if same => int(t, 0),
        (Sub, Some(n)) => sum(f, t, x.0, n.wrapping_neg(), true),
        (Add, Some(n)) => sum(f, t, x.0, n, false),
        (Xor, Some(1)) => match f.def(x.0) {
            Some(Inst::Cmp(op, a, b)) => match inverse(*op) {
                Some(op) => Folded::Inst(Inst::Cmp(op, *a, *b)),
                None => Folded::Same,
            },
            _ => Folded::Same,
        },
        _ => Folded::Same,
    }
}

/// `x + n` where x may itself be a sum with a constant.
fn sum(f: &Function, t: Ty, x: Value, n: i64, difference: bool) -> Folded {
    if let Some(Inst::Binary(BinaryOp::Add, inner, c)) = f.def(x)
        && let Some(c) = f.constant(*c)
    {
        let n = wrap(t, n.wrapping_add(c));
        return if n == 0 { Folded::Value(*inner) } else { Folded::Sum(*inner, n) };
    }
    if difference { Folded::Sum(x, wrap(t, n)) } else { Folded::Same }
}

fn arithmetic(op: BinaryOp, t: Ty, a: i64, b: i64) -> Option<i64> {
    use BinaryOp::*;
    let bits = u64::from(8 * t.size());
    let (ua, ub) = (unsigned(t, a), unsigned(t, b));
    Some(match op {
        Add => a.wrapping_add(b),
        Sub => a.wrapping_sub(b),
        Mul => a.wrapping_mul(b),
        And => a & b,
        Or => a | b,
        Xor => a ^ b,
        SDiv if b != 0 => a.wrapping_div(b),
        SRem if b != 0 => a.wrapping_rem(b),
        UDiv if b != 0 => (ua / ub) as i64,
        URem if b != 0 => (ua % ub) as i64,
        // The count has a type of its own; as an unsigned number it is large if negative.
        Shl => {
            if (b as u64) < bits {
                a << b
            } else {
                0
            }
        }
        UShr => {
            if (b as u64) < bits {
                (ua >> b) as i64
            } else {
                0
            }
        }
        SShr => a >> (b as u64).min(bits - 1),
        _ => return None,
    })
}

/// The comparison that is true when `op` is false; none for ordered floats.
pub fn inverse(op: CmpOp) -> Option<CmpOp> {
    use CmpOp::*;
    Some(match op {
        Eq => Ne,
        Ne => Eq,
        SLt => SGe,
        SLe => SGt,
        SGt => SLe,
        SGe => SLt,
        ULt => UGe,
        ULe => UGt,
        UGt => ULe,
        UGe => ULt,
        FEq => FNe,
        FNe => FEq,
        FLt | FLe | FGt | FGe => return None,
    })
}

fn compare(f: &Function, op: CmpOp, x: Value, y: Value) -> Folded {
    use CmpOp::*;
    let t = f.ty(f.resolve(x));
    let truth = |b: bool| int(Ty::I8, i64::from(b));
    if t.is_float() {
        return Folded::Same;
    }
    let (a, b) = (f.constant(x).map(|n| wrap(t, n)), f.constant(y).map(|n| wrap(t, n)));
    if let (Some(a), Some(b)) = (a, b) {
        let (ua, ub) = (unsigned(t, a), unsigned(t, b));
        return match op {
            Eq => truth(a == b),
            Ne => truth(a != b),
            SLt => truth(a < b),
            SLe => truth(a <= b),
            SGt => truth(a > b),
            SGe => truth(a >= b),
            ULt => truth(ua < ub),
            ULe => truth(ua <= ub),
            UGt => truth(ua > ub),
            UGe => truth(ua >= ub),
            FEq | FNe | FLt | FLe | FGt | FGe => Folded::Same,
        };
    }
    if f.resolve(x) == f.resolve(y) {
        return truth(matches!(op, Eq | SLe | SGe | ULe | UGe));
    }
    if a.is_some() && matches!(op, Eq | Ne) {
        return Folded::Inst(Inst::Cmp(op, y, x));
    }
    if b == Some(0) && matches!(op, Eq | Ne) {
        if t == Ty::Ptr && never_nil(f, x) {
            return truth(op == Ne);
        }
        if let Some(Inst::Cmp(inner, p, q)) = f.def(x) {
            return match (op, inverse(*inner)) {
                (Ne, _) => Folded::Value(x),
                (_, Some(inverted)) => Folded::Inst(Inst::Cmp(inverted, *p, *q)),
                _ => Folded::Same,
            };
        }
    }
    Folded::Same
}

fn convert(f: &Function, op: ConvOp, t: Ty, x: Value, n: Option<i64>) -> Folded {
    let from = f.ty(f.resolve(x));
    match (op, n) {
        (ConvOp::Sext | ConvOp::Trunc, Some(n)) => return int(t, n),
        (ConvOp::Zext, Some(n)) => return int(t, unsigned(from, n) as i64),
        (ConvOp::PtrToInt | ConvOp::IntToPtr, Some(n)) => return int(t, n),
        _ => {}
    }
    let Some(Inst::Conv(inner, _, y)) = f.def(x) else { return Folded::Same };
    let origin = f.ty(f.resolve(*y));
    match (op, inner) {
        (ConvOp::PtrToInt, ConvOp::IntToPtr) | (ConvOp::IntToPtr, ConvOp::PtrToInt) => Folded::Value(*y),
        (ConvOp::Bits, ConvOp::Bits) if origin == t => Folded::Value(*y),
        (ConvOp::Trunc, ConvOp::Zext | ConvOp::Sext) if origin == t => Folded::Value(*y),
        (ConvOp::Trunc, ConvOp::Zext | ConvOp::Sext) if origin.size() > t.size() => {
            Folded::Inst(Inst::Conv(ConvOp::Trunc, t, *y))
        }
        (ConvOp::Zext, ConvOp::Zext) | (ConvOp::Sext, ConvOp::Sext) => Folded::Inst(Inst::Conv(op, t, *y)),
        (ConvOp::Sext, ConvOp::Zext) => Folded::Inst(Inst::Conv(ConvOp::Zext, t, *y)),
        _ => Folded::Same,
    }
}

fn pointer_add(f: &Function, x: Value, constant: Option<i64>) -> Folded {
    let Some(c) = constant else { return Folded::Same };
    if c == 0 {
        return Folded::Value(x);
    }
    match f.def(x) {
        Some(Inst::SlotAddr(s, at)) => match i32::try_from(i64::from(*at) + c) {
            Ok(at) => Folded::Inst(Inst::SlotAddr(*s, at)),
            Err(_) => Folded::Same,
        },
        Some(Inst::DataAddr(d, at)) => Folded::Inst(Inst::DataAddr(*d, at + c)),
        Some(Inst::PtrAdd(base, inner)) => match f.constant(*inner) {
            Some(inner) => Folded::Sum(*base, inner.wrapping_add(c)),
            None => Folded::Same,
        },
        _ => Folded::Same,
    }
}

/// Whether a value is an address that cannot be nil.
pub fn never_nil(f: &Function, v: Value) -> bool {
    match f.def(v) {
        Some(Inst::SlotAddr(..) | Inst::DataAddr(..) | Inst::FuncAddr(_) | Inst::New { .. }) => true,
        // Lowering compares g with nil to keep a try call alive that no path reaches: no GetG here.
        Some(Inst::GetFp) => true,
        Some(Inst::PtrAdd(x, n)) => f.constant(*n).is_some() && never_nil(f, *x),
        _ => false,
    }
}

/// The place with constant sums moved into its offset, and without a check that cannot fail.
fn better_place(f: &Function, place: &Place) -> Option<Place> {
    let mut best = *place;
    while let Some(Inst::PtrAdd(x, n)) = f.def(best.addr)
        && let Some(c) = f.constant(*n)
        && let Ok(offset) = i32::try_from(i64::from(best.offset) + c)
        && (!best.nil_check || (0..4096).contains(&offset))
    {
        best = Place { addr: *x, offset, ..best };
    }
    best.nil_check &= !never_nil(f, best.addr);
    (best != *place && (f.resolve(best.addr) != f.resolve(place.addr) || best.nil_check != place.nil_check))
        .then_some(best)
}

/// Loads from constant data give constants and addresses.
fn load(p: &Program, f: &Function, t: Ty, place: &Place) -> Folded {
    if let Some(Inst::DataAddr(d, at)) = f.def(place.addr) {
        let data = &p.data[d.index()];
        let at = at + i64::from(place.offset);
        let inside = at >= 0 && at + i64::from(t.size()) <= data.size as i64;
        if data.section == Section::ReadOnly && inside && !t.is_float() {
            let at = at as u32;
            let over = |r: &&(u32, Target, i64)| r.0 < at + t.size() && at < r.0 + 8;
            return match data.relocs.iter().find(over) {
                Some(&(o, Target::Func(target), 0)) if o == at && t == Ty::Ptr => Folded::Inst(Inst::FuncAddr(target)),
                Some(&(o, Target::Data(d), n)) if o == at && t == Ty::Ptr => Folded::Inst(Inst::DataAddr(d, n)),
                Some(_) => Folded::Same,
                None => {
                    let byte = |i: u32| data.bytes.get((at + i) as usize).copied().unwrap_or(0);
                    let n = (0..t.size()).rev().fold(0i64, |n, i| n << 8 | i64::from(byte(i)));
                    int(t, n)
                }
            };
        }
    }
    match better_place(f, place) {
        Some(place) => Folded::Inst(Inst::Load(t, place)),
        None => Folded::Same,
    }
}
