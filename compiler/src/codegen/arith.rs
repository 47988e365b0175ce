//! Arithmetic: Go's integer and float operations in terms of Cranelift's.
//!
//! Where they differ: shift counts are not taken modulo the width, MIN / -1 wraps instead of
//! trapping, and float to integer conversions out of range give what amd64's instructions give.
//! Nothing here may become a library call (they would run on a goroutine's stack).

use super::call::clif_type;
use super::function::Translator;
use crate::ir::{BinaryOp, CmpOp, ConvOp, Inst, Ty, UnaryOp, Value, ValueDef};
use cranelift_codegen::ir::condcodes::{CondCode, FloatCC, IntCC};
use cranelift_codegen::ir::{self as clif, InstBuilder, types};

/// 2^63 as a double.
const TWO_63: f64 = 9_223_372_036_854_775_808.0;
/// 2^31 as a double.
const TWO_31: f64 = 2_147_483_648.0;

/// The Cranelift condition of a comparison.
pub enum Condition {
    /// Of integers.
    Int(IntCC),
    /// Of floats.
    Float(FloatCC),
}

/// Translates a comparison's operator.
pub fn condition(op: CmpOp) -> Condition {
    match op {
        CmpOp::Eq => Condition::Int(IntCC::Equal),
        CmpOp::Ne => Condition::Int(IntCC::NotEqual),
        CmpOp::SLt => Condition::Int(IntCC::SignedLessThan),
        CmpOp::SLe => Condition::Int(IntCC::SignedLessThanOrEqual),
        CmpOp::SGt => Condition::Int(IntCC::SignedGreaterThan),
        CmpOp::SGe => Condition::Int(IntCC::SignedGreaterThanOrEqual),
        CmpOp::ULt => Condition::Int(IntCC::UnsignedLessThan),
        CmpOp::ULe => Condition::Int(IntCC::UnsignedLessThanOrEqual),
        CmpOp::UGt => Condition::Int(IntCC::UnsignedGreaterThan),
        CmpOp::UGe => Condition::Int(IntCC::UnsignedGreaterThanOrEqual),
        CmpOp::FEq => Condition::Float(FloatCC::Equal),
        CmpOp::FNe => Condition::Float(FloatCC::NotEqual),
        CmpOp::FLt => Condition::Float(FloatCC::LessThan),
        CmpOp::FLe => Condition::Float(FloatCC::LessThanOrEqual),
        CmpOp::FGt => Condition::Float(FloatCC::GreaterThan),
        CmpOp::FGe => Condition::Float(FloatCC::GreaterThanOrEqual),
    }
}

impl Translator<'_, '_> {
    /// The integer that a value is known to be.
    pub fn constant(&self, v: Value) -> Option<i64> {
        match self.def(v)? {
            Inst::Iconst(_, n) => Some(*n),
            _ => None,
        }
    }

    fn def(&self, v: Value) -> Option<&Inst> {
        match self.f.values[self.f.resolve(v).index()].1 {
            ValueDef::Result(i, _) => Some(&self.f.insts[i.index()].inst),
            ValueDef::Param(..) | ValueDef::Alias(_) => None,
        }
    }

    /// Operations on one operand.
    pub fn unary(&mut self, op: UnaryOp, x: Value) -> clif::Value {
        let x = self.value(x);
        let ins = self.b.ins();
        match op {
            UnaryOp::Neg => ins.ineg(x),
            UnaryOp::Not => ins.bnot(x),
            UnaryOp::Clz => ins.clz(x),
            UnaryOp::Ctz => ins.ctz(x),
            UnaryOp::Popcnt => ins.popcnt(x),
            UnaryOp::Bswap => ins.bswap(x),
            UnaryOp::FNeg => ins.fneg(x),
            UnaryOp::FAbs => ins.fabs(x),
            UnaryOp::Sqrt => ins.sqrt(x),
            UnaryOp::Floor => ins.floor(x),
            UnaryOp::Ceil => ins.ceil(x),
            UnaryOp::FTrunc => ins.trunc(x),
            UnaryOp::Nearest => ins.nearest(x),
        }
    }

    /// Operations on two operands.
    pub fn binary(&mut self, op: BinaryOp, x: Value, y: Value) -> clif::Value {
        use BinaryOp::*;
        match op {
            SDiv => return self.signed_div(x, y),
            Shl | SShr | UShr => return self.shift(op, x, y),
            _ => {}
        }
        let (x, y) = (self.value(x), self.value(y));
        let ins = self.b.ins();
        match op {
            Add => ins.iadd(x, y),
            Sub => ins.isub(x, y),
            Mul => ins.imul(x, y),
            SMulHi => ins.smulhi(x, y),
            UMulHi => ins.umulhi(x, y),
            UDiv => ins.udiv(x, y),
            SRem => ins.srem(x, y),
            URem => ins.urem(x, y),
            And => ins.band(x, y),
            Or => ins.bor(x, y),
            Xor => ins.bxor(x, y),
            Rotl => ins.rotl(x, y),
            FAdd => ins.fadd(x, y),
            FSub => ins.fsub(x, y),
            FMul => ins.fmul(x, y),
            FDiv => ins.fdiv(x, y),
            FMin => ins.fmin(x, y),
            FMax => ins.fmax(x, y),
            FCopysign => ins.fcopysign(x, y),
            SDiv | Shl | SShr | UShr => unreachable!("handled above"),
        }
    }

    /// MIN / -1 would trap, so a divisor of -1 negates instead.
    fn signed_div(&mut self, x: Value, y: Value) -> clif::Value {
        let constant = self.constant(y);
        let (x, y) = (self.value(x), self.value(y));
        match constant {
            Some(-1) => return self.b.ins().ineg(x),
            Some(_) => return self.b.ins().sdiv(x, y),
            None => {}
        }
        let ty = self.b.func.dfg.value_type(x);
        let (negate, divide, done) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        let result = self.b.append_block_param(done, ty);
        self.b.set_cold_block(negate);
        let minus_one = self.b.ins().iconst(ty, mask(ty));
        let special = self.b.ins().icmp(IntCC::Equal, y, minus_one);
        self.b.ins().brif(special, negate, &[], divide, &[]);
        self.b.switch_to_block(negate);
        let v = self.b.ins().ineg(x);
        self.b.ins().jump(done, &[v.into()]);
        self.b.switch_to_block(divide);
        let v = self.b.ins().sdiv(x, y);
        self.b.ins().jump(done, &[v.into()]);
        self.b.switch_to_block(done);
        result
    }

    /// Shifts by counts of the width and more give 0, or the sign.
    fn shift(&mut self, op: BinaryOp, x: Value, count: Value) -> clif::Value {
        let ty = clif_type(self.ty(x));
        let width = i64::from(ty.bits());
        let safe = self.shift_in_range(count, width);
        let (x, n) = (self.value(x), self.value(count));
        if let Some(c) = self.constant(count) {
            // Constants are kept sign-extended; as a count they are unsigned.
            let big = c < 0 || c >= width;
            if big && op != BinaryOp::SShr {
                return self.b.ins().iconst(ty, 0);
            }
            let c = self.b.ins().iconst(types::I32, if big { width - 1 } else { c });
            return self.machine_shift(op, x, c);
        }
        if safe {
            return self.machine_shift(op, x, n);
        }
        let count_ty = self.b.func.dfg.value_type(n);
        let limit = self.b.ins().iconst(count_ty, width);
        let in_range = self.b.ins().icmp(IntCC::UnsignedLessThan, n, limit);
        if op == BinaryOp::SShr {
            let most = self.b.ins().iconst(count_ty, width - 1);
            let n = self.b.ins().select(in_range, n, most);
            return self.machine_shift(op, x, n);
        }
        let shifted = self.machine_shift(op, x, n);
        let zero = self.b.ins().iconst(ty, 0);
        self.b.ins().select(in_range, shifted, zero)
    }

    fn machine_shift(&mut self, op: BinaryOp, x: clif::Value, n: clif::Value) -> clif::Value {
        match op {
            BinaryOp::Shl => self.b.ins().ishl(x, n),
            BinaryOp::SShr => self.b.ins().sshr(x, n),
            _ => self.b.ins().ushr(x, n),
        }
    }

    /// Whether a count is below the width whatever happens: it was masked.
    fn shift_in_range(&self, count: Value, width: i64) -> bool {
        match self.def(count) {
            Some(Inst::Conv(ConvOp::Zext | ConvOp::Trunc, _, x)) => self.shift_in_range(*x, width),
            Some(Inst::Binary(BinaryOp::And, x, y)) => {
                let small = |v: Value| self.constant(v).is_some_and(|c| (0..width).contains(&c));
                small(*x) || small(*y)
            }
            Some(Inst::Binary(BinaryOp::URem, _, y)) => self.constant(*y).is_some_and(|c| (1..=width).contains(&c)),
            _ => false,
        }
    }

    /// A comparison; `negate` gives the opposite, for integers only.
    pub fn compare(&mut self, op: CmpOp, x: Value, y: Value, negate: bool) -> clif::Value {
        let (x, y) = (self.value(x), self.value(y));
        match condition(op) {
            Condition::Int(cc) => self.b.ins().icmp(if negate { cc.complement() } else { cc }, x, y),
            Condition::Float(cc) => {
                let c = self.b.ins().fcmp(cc, x, y);
                if negate { self.negate(c) } else { c }
            }
        }
    }

    /// The opposite of a bool.
    pub fn negate(&mut self, c: clif::Value) -> clif::Value {
        let zero = self.b.ins().iconst(types::I8, 0);
        self.b.ins().icmp(IntCC::Equal, c, zero)
    }

    /// Conversions.
    pub fn convert(&mut self, op: ConvOp, to: Ty, x: Value) -> clif::Value {
        let from = self.ty(x);
        let x = self.value(x);
        let ty = clif_type(to);
        match op {
            ConvOp::Sext => self.b.ins().sextend(ty, x),
            ConvOp::Zext => self.b.ins().uextend(ty, x),
            ConvOp::Trunc => self.b.ins().ireduce(ty, x),
            ConvOp::SToF => {
                let x = if from.size() < 4 { self.b.ins().sextend(types::I32, x) } else { x };
                self.b.ins().fcvt_from_sint(ty, x)
            }
            ConvOp::UToF if from.size() < 8 => {
                let x = self.b.ins().uextend(types::I64, x);
                self.b.ins().fcvt_from_sint(ty, x)
            }
            ConvOp::UToF => self.b.ins().fcvt_from_uint(ty, x),
            ConvOp::FToS => self.float_to_signed(from, to, x),
            ConvOp::FToU => self.float_to_unsigned(from, to, x),
            ConvOp::Promote => self.b.ins().fpromote(ty, x),
            ConvOp::Demote => self.b.ins().fdemote(ty, x),
            ConvOp::Bits => self.b.ins().bitcast(ty, clif::MemFlagsData::new(), x),
            ConvOp::PtrToInt | ConvOp::IntToPtr => x,
        }
    }

    fn float_const(&mut self, ty: Ty, x: f64) -> clif::Value {
        if ty == Ty::F32 { self.b.ins().f32const(x as f32) } else { self.b.ins().f64const(x) }
    }

    /// As `cvttsd2si` with a result of 64 or 32 bits: MIN for anything out of range.
    fn float_to_int(&mut self, from: Ty, to: clif::Type, x: clif::Value) -> clif::Value {
        let converted = self.b.ins().fcvt_to_sint_sat(to, x);
        let magnitude = self.b.ins().fabs(x);
        let (limit, min) = if to == types::I64 { (TWO_63, i64::MIN) } else { (TWO_31, i64::from(i32::MIN)) };
        let limit = self.float_const(from, limit);
        let fits = self.b.ins().fcmp(FloatCC::LessThan, magnitude, limit);
        let min = self.b.ins().iconst(to, min & mask(to));
        self.b.ins().select(fits, converted, min)
    }

    fn float_to_i64(&mut self, from: Ty, x: clif::Value) -> clif::Value {
        self.float_to_int(from, types::I64, x)
    }

    fn float_to_signed(&mut self, from: Ty, to: Ty, x: clif::Value) -> clif::Value {
        match to.size() {
            8 => self.float_to_i64(from, x),
            4 => self.float_to_int(from, types::I32, x),
            _ => {
                let v = self.float_to_int(from, types::I32, x);
                self.b.ins().ireduce(clif_type(to), v)
            }
        }
    }

    fn float_to_unsigned(&mut self, from: Ty, to: Ty, x: clif::Value) -> clif::Value {
        match to.size() {
            8 => self.float_to_u64(from, x),
            4 => {
                let v = self.float_to_i64(from, x);
                self.b.ins().ireduce(types::I32, v)
            }
            _ => self.float_to_signed(from, to, x),
        }
    }

    /// Below 2^63 as a signed conversion; from there on, that of the difference with the top bit set.
    fn float_to_u64(&mut self, from: Ty, x: clif::Value) -> clif::Value {
        let limit = self.float_const(from, TWO_63);
        let small = self.b.ins().fcmp(FloatCC::LessThan, x, limit);
        let less = self.b.ins().fsub(x, limit);
        let y = self.b.ins().select(small, x, less);
        let converted = self.float_to_i64(from, y);
        let top = self.b.ins().iconst(types::I64, i64::MIN);
        let with_top = self.b.ins().bor(converted, top);
        self.b.ins().select(small, converted, with_top)
    }
}

/// The bits of an integer type that Cranelift wants in a constant's immediate.
pub fn mask(ty: clif::Type) -> i64 {
    match ty.bits() {
        8 => 0xff,
        16 => 0xffff,
        32 => 0xffff_ffff,
        _ => -1,
    }
}
