//! Operators: arithmetic, shifts, comparisons, logic, string concatenation.

use super::func::{Addr, FuncLower, Val};
use crate::ir::func::{BinaryOp as Op, CmpOp, ConvOp, Inst, Ty, UnaryOp as Un, Value, Values};
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::functions::RtFunc;
use minigo_abi::traps::Trap;
use smallvec::smallvec;

impl<'a> FuncLower<'_, '_, 'a> {
    /// A binary expression's value.
    pub fn binary_expr(&mut self, e: &'a Expr, op: BinaryOp, x: &'a Expr, y: &'a Expr) -> Val {
        match op {
            BinaryOp::LogAnd | BinaryOp::LogOr => Val::one(self.logic_value(e)),
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                Val::one(self.compare_expr(op, x, y))
            }
            BinaryOp::Shl | BinaryOp::Shr => {
                self.order_pair(x, y);
                let ty = self.type_of(e);
                let v = self.expr_as(x, ty);
                let (count, count_ty) = self.shift_count(y);
                self.shift(op, ty, &v, count, count_ty)
            }
            BinaryOp::Add if self.is_string_expr(e) => self.concat(e),
            _ => {
                self.order_pair(x, y);
                let ty = self.type_of(e);
                let a = self.expr_as(x, ty);
                let b = self.expr_as(y, ty);
                self.arith(op, ty, &a, &b)
            }
        }
    }

    fn is_string_expr(&mut self, e: &Expr) -> bool {
        let ty = self.type_of(e);
        self.l.basic(ty) == Some(Basic::String)
    }

    /// A shift count with its type; `None` for a constant, which is not negative.
    pub fn shift_count(&mut self, y: &'a Expr) -> (Value, Option<TypeId>) {
        match self.const_value(y) {
            Some(c) => {
                let n = super::consts::int_bits(&c);
                (self.int(n), None)
            }
            None => {
                let ty = self.type_of(y);
                (self.scalar(y), Some(ty))
            }
        }
    }

    /// `x << n`, `x >> n` with an evaluated count.
    pub fn shift(&mut self, op: BinaryOp, ty: TypeId, x: &Val, count: Value, count_ty: Option<TypeId>) -> Val {
        let basic = self.l.basic(ty).expect("shift of an integer");
        if let Some(t) = count_ty
            && !self.l.basic(t).is_some_and(|b| b.is_unsigned())
        {
            let negative = self.cmp_const(CmpOp::SLt, count, 0);
            self.trap_if(negative, Trap::Shift);
        }
        let op = match (op, basic.is_unsigned()) {
            (BinaryOp::Shl, _) => Op::Shl,
            (_, true) => Op::UShr,
            (_, false) => Op::SShr,
        };
        Val::one(self.binary(op, x.scalar(), count))
    }

    /// An arithmetic operation on two values of a type; `+` on strings too.
    pub fn arith(&mut self, op: BinaryOp, ty: TypeId, a: &Val, b: &Val) -> Val {
        let basic = self.l.basic(ty).unwrap_or_else(|| panic!("arithmetic on a type that is not basic"));
        if basic.is_complex() {
            return self.complex_arith(op, ty, a, b);
        }
        if matches!(basic, Basic::String | Basic::UntypedString) {
            let args = [a.scalars(), b.scalars()].concat();
            return Val::Scalars(self.support("concatstring2", &args).into_iter().collect());
        }
        let (x, y) = (a.scalar(), b.scalar());
        if basic.is_float() {
            let op = match op {
                BinaryOp::Add => Op::FAdd,
                BinaryOp::Sub => Op::FSub,
                BinaryOp::Mul => Op::FMul,
                BinaryOp::Div => Op::FDiv,
                other => panic!("{other:?} on floats"),
            };
            return Val::one(self.binary(op, x, y));
        }
        let unsigned = basic.is_unsigned();
        let op = match op {
            BinaryOp::Add => Op::Add,
            BinaryOp::Sub => Op::Sub,
            BinaryOp::Mul => Op::Mul,
            BinaryOp::And => Op::And,
            BinaryOp::Or => Op::Or,
            BinaryOp::Xor => Op::Xor,
            BinaryOp::AndNot => {
                let y = self.unary(Un::Not, y);
                return Val::one(self.binary(Op::And, x, y));
            }
            BinaryOp::Div | BinaryOp::Rem => {
                self.check_divisor(y);
                match (op, unsigned) {
                    (BinaryOp::Div, true) => Op::UDiv,
                    (BinaryOp::Div, false) => Op::SDiv,
                    (_, true) => Op::URem,
                    (_, false) => Op::SRem,
                }
            }
            other => panic!("{other:?} on integers"),
        };
        Val::one(self.binary(op, x, y))
    }

    fn check_divisor(&mut self, y: Value) {
        if let crate::ir::func::ValueDef::Result(inst, _) = self.f.values[y.index()].1
            && let Inst::Iconst(_, n) = self.f.insts[inst.index()].inst
            && n != 0
        {
            return;
        }
        let zero = self.cmp_const(CmpOp::Eq, y, 0);
        self.trap_if(zero, Trap::Divide);
    }

    fn complex_arith(&mut self, op: BinaryOp, ty: TypeId, a: &Val, b: &Val) -> Val {
        let ([ar, ai], [br, bi]) = (pair(a), pair(b));
        let (re, im) = match op {
            BinaryOp::Add => (self.binary(Op::FAdd, ar, br), self.binary(Op::FAdd, ai, bi)),
            BinaryOp::Sub => (self.binary(Op::FSub, ar, br), self.binary(Op::FSub, ai, bi)),
            BinaryOp::Mul => return self.complex_mul(ty, [ar, ai, br, bi]),
            BinaryOp::Div => return self.complex_div(ty, [ar, ai, br, bi]),
            other => panic!("{other:?} on complex numbers"),
        };
        let parts: Values = smallvec![re, im];
        Val::Scalars(parts)
    }

    /// Products are computed in float64, of complex64 too: less is lost where the parts cancel.
    fn complex_mul(&mut self, ty: TypeId, parts: [Value; 4]) -> Val {
        let (narrow, [ar, ai, br, bi]) = self.widened(ty, parts);
        let (rr, ii) = (self.binary(Op::FMul, ar, br), self.binary(Op::FMul, ai, bi));
        let (ri, ir) = (self.binary(Op::FMul, ar, bi), self.binary(Op::FMul, ai, br));
        let out: Values = smallvec![self.binary(Op::FSub, rr, ii), self.binary(Op::FAdd, ri, ir)];
        self.narrowed(narrow, out)
    }

    /// Division of complex numbers is a library function of complex128.
    fn complex_div(&mut self, ty: TypeId, parts: [Value; 4]) -> Val {
        let (narrow, wide) = self.widened(ty, parts);
        let out = self.support("complex128div", &wide);
        self.narrowed(narrow, out.into_iter().collect())
    }

    /// Parts of complex numbers as float64, and whether they were narrower.
    fn widened(&mut self, ty: TypeId, parts: [Value; 4]) -> (bool, [Value; 4]) {
        let narrow = self.l.basic(ty) == Some(Basic::Complex64);
        (narrow, parts.map(|p| if narrow { self.conv(ConvOp::Promote, Ty::F64, p) } else { p }))
    }

    fn narrowed(&mut self, narrow: bool, parts: Values) -> Val {
        Val::Scalars(
            parts.into_iter().map(|p| if narrow { self.conv(ConvOp::Demote, Ty::F32, p) } else { p }).collect(),
        )
    }

    /// `-x`, `^x`
    pub fn negate(&mut self, op: UnaryOp, ty: TypeId, v: &Val) -> Val {
        let basic = self.l.basic(ty).expect("number");
        let op = match op {
            UnaryOp::Com => Un::Not,
            _ if basic.is_float() || basic.is_complex() => Un::FNeg,
            _ => Un::Neg,
        };
        Val::Scalars(v.scalars().to_vec().into_iter().map(|x| self.unary(op, x)).collect())
    }

    // ---- Logic and branches ------------------------------------------------------------------

    fn logic_value(&mut self, e: &'a Expr) -> Value {
        let (join, params) = self.block_with(&[Ty::I8]);
        let (yes, no) = (self.new_block(), self.new_block());
        self.cond(e, yes, no);
        for (block, n) in [(yes, 1), (no, 0)] {
            self.switch_to(block);
            let v = self.iconst(Ty::I8, n);
            self.jump_with(join, &[v]);
        }
        self.switch_to(join);
        params[0]
    }

    /// Branches on a bool expression.
    pub fn cond(&mut self, e: &'a Expr, then: crate::ir::func::Block, els: crate::ir::func::Block) {
        if self.is_hoisted(e) || self.const_value(e).is_some() {
            let v = self.scalar(e);
            return self.branch(v, then, els);
        }
        stacker::maybe_grow(128 << 10, 1 << 20, || match &e.kind {
            ExprKind::Paren(x) => self.cond(x, then, els),
            ExprKind::Unary { op: UnaryOp::Not, x } => self.cond(x, els, then),
            ExprKind::Binary { op: BinaryOp::LogAnd, x, y, .. } => {
                let second = self.new_block();
                self.cond(x, second, els);
                self.switch_to(second);
                self.cond(y, then, els);
            }
            ExprKind::Binary { op: BinaryOp::LogOr, x, y, .. } => {
                let second = self.new_block();
                self.cond(x, then, second);
                self.switch_to(second);
                self.cond(y, then, els);
            }
            _ => {
                let v = self.scalar(e);
                self.branch(v, then, els);
            }
        })
    }

    // ---- Comparisons -------------------------------------------------------------------------

    fn compare_expr(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr) -> Value {
        self.order_compared(op, x, y);
        if self.is_nil(x) || self.is_nil(y) {
            let e = if self.is_nil(x) { y } else { x };
            let first = if self.is_nil(e) { self.null() } else { self.expr(e).scalars()[0] };
            let cmp = if op == BinaryOp::Eq { CmpOp::Eq } else { CmpOp::Ne };
            return self.cmp_const(cmp, first, 0);
        }
        let (tx, ty) = (self.type_of(x), self.type_of(y));
        let (ix, iy) = (self.l.is_interface(tx), self.l.is_interface(ty));
        let common = match (ix, iy) {
            (true, false) => tx,
            (false, true) => ty,
            _ if self.const_value(x).is_some() => ty,
            _ => tx,
        };
        let a = self.expr_as(x, common);
        let b = if iy && ix && tx != ty { self.expr(y) } else { self.expr_as(y, common) };
        if ix && iy && tx != ty {
            return self.compare_interfaces(op, (a, tx), (b, ty));
        }
        self.compare(op, common, &a, &b)
    }

    /// Two interface values of different interface types: compared as empty interfaces.
    fn compare_interfaces(&mut self, op: BinaryOp, a: (Val, TypeId), b: (Val, TypeId)) -> Value {
        let x = self.to_eface(&a.0, a.1);
        let y = self.to_eface(&b.0, b.1);
        let eq = self.support("efaceeq", &[x[0], x[1], y[0], y[1]])[0];
        if op == BinaryOp::Ne { self.not(eq) } else { eq }
    }

    /// Compares two values of a type.
    pub fn compare(&mut self, op: BinaryOp, ty: TypeId, a: &Val, b: &Val) -> Value {
        match op {
            BinaryOp::Eq => self.equal(ty, a, b),
            BinaryOp::Ne => match self.simple_cmp(op, ty) {
                Some(cmp) => self.cmp(cmp, a.scalar(), b.scalar()),
                None => {
                    let eq = self.equal(ty, a, b);
                    self.not(eq)
                }
            },
            _ => match self.simple_cmp(op, ty) {
                Some(cmp) => self.cmp(cmp, a.scalar(), b.scalar()),
                None => {
                    let order = self.support("cmpstring", &[a.scalars(), b.scalars()].concat())[0];
                    let cmp = signed_cmp(op);
                    self.cmp_const(cmp, order, 0)
                }
            },
        }
    }

    /// The machine comparison of a type with one scalar whose equality is that of its bits or floats.
    fn simple_cmp(&mut self, op: BinaryOp, ty: TypeId) -> Option<CmpOp> {
        match *self.l.under_type(ty) {
            Type::Basic(b) => match b {
                Basic::String | Basic::UntypedString => None,
                b if b.is_complex() => None,
                b if b.is_float() => Some(match op {
                    BinaryOp::Eq => CmpOp::FEq,
                    BinaryOp::Ne => CmpOp::FNe,
                    BinaryOp::Lt => CmpOp::FLt,
                    BinaryOp::Le => CmpOp::FLe,
                    BinaryOp::Gt => CmpOp::FGt,
                    _ => CmpOp::FGe,
                }),
                b if b.is_unsigned() => Some(match op {
                    BinaryOp::Lt => CmpOp::ULt,
                    BinaryOp::Le => CmpOp::ULe,
                    BinaryOp::Gt => CmpOp::UGt,
                    BinaryOp::Ge => CmpOp::UGe,
                    op => signed_cmp(op),
                }),
                _ => Some(signed_cmp(op)),
            },
            Type::Pointer(_) | Type::Chan(..) | Type::Map(..) | Type::Signature(_) => Some(signed_cmp(op)),
            _ => None,
        }
    }

    /// `a == b` as I8.
    pub fn equal(&mut self, ty: TypeId, a: &Val, b: &Val) -> Value {
        if let Some(cmp) = self.simple_cmp(BinaryOp::Eq, ty) {
            return self.cmp(cmp, a.scalar(), b.scalar());
        }
        // Arrays of elements without size may have any number of them.
        if self.shape(ty).scalars.as_ref().is_some_and(|s| s.is_empty()) {
            return self.iconst(Ty::I8, 1);
        }
        let under = self.l.under(ty);
        match self.l.check.types[under].clone() {
            Type::Basic(Basic::String | Basic::UntypedString) => self.string_equal(a, b),
            Type::Basic(_) => {
                let re = self.cmp(CmpOp::FEq, a.scalars()[0], b.scalars()[0]);
                let im = self.cmp(CmpOp::FEq, a.scalars()[1], b.scalars()[1]);
                self.binary(Op::And, re, im)
            }
            Type::Interface(_) => self.interface_equal(ty, a, b),
            _ if self.shape(ty).is_memory() => {
                let (p, q) = (self.spill(ty, a), self.spill(ty, b));
                self.memory_equal(ty, p, q)
            }
            Type::Struct(_) => {
                let fields = self.l.struct_fields(under);
                let offsets = self.l.field_offsets(under);
                let parts = fields.into_iter().zip(offsets).filter(|(f, _)| !f.name.is_blank());
                self.parts_equal(under, a, b, parts.map(|(f, o)| (f.ty, o)).collect())
            }
            Type::Array(elem, n) => {
                let size = self.l.size_of(elem);
                self.parts_equal(under, a, b, (0..n as u64).map(|i| (elem, i * size)).collect())
            }
            other => panic!("comparison of {other:?}"),
        }
    }

    /// Compares part by part; the first difference decides.
    fn parts_equal(&mut self, ty: TypeId, a: &Val, b: &Val, parts: Vec<(TypeId, u64)>) -> Value {
        let (join, params) = self.block_with(&[Ty::I8]);
        for (part, offset) in parts {
            let (x, y) = (self.extract(ty, a, offset, part), self.extract(ty, b, offset, part));
            let eq = self.equal(part, &x, &y);
            let no = self.iconst(Ty::I8, 0);
            self.leave_unless(eq, join, &[no]);
        }
        let yes = self.iconst(Ty::I8, 1);
        self.jump_with(join, &[yes]);
        self.switch_to(join);
        params[0]
    }

    /// Equality of values in memory: of bytes where that is the same, else by the type's function.
    pub fn memory_equal(&mut self, ty: TypeId, p: Value, q: Value) -> Value {
        if self.l.is_regular_memory(ty) {
            let size = self.l.size_of(ty);
            let size = self.int(size as i64);
            return self.call_rt(RtFunc::memequal, &[p, q, size])[0];
        }
        let func = self.l.equal_func(ty);
        self.call_func(func, smallvec![p, q])[0]
    }

    fn string_equal(&mut self, a: &Val, b: &Val) -> Value {
        let ([pa, na], [pb, nb]) = (pair(a), pair(b));
        for (n, other) in [(nb, na), (na, nb)] {
            if self.is_zero_const(n) {
                return self.cmp_const(CmpOp::Eq, other, 0);
            }
        }
        let (join, params) = self.block_with(&[Ty::I8]);
        let same_len = self.cmp(CmpOp::Eq, na, nb);
        let no = self.iconst(Ty::I8, 0);
        self.leave_unless(same_len, join, &[no]);
        // A constant length is compared without a call.
        let n = if self.f.constant(nb).is_some() { nb } else { na };
        let eq = self.call_rt(RtFunc::memequal, &[pa, pb, n])[0];
        self.jump_with(join, &[eq]);
        self.switch_to(join);
        params[0]
    }

    fn is_zero_const(&self, v: Value) -> bool {
        match self.f.values[v.index()].1 {
            crate::ir::func::ValueDef::Result(i, _) => matches!(self.f.insts[i.index()].inst, Inst::Iconst(_, 0)),
            _ => false,
        }
    }

    /// Interface values are equal if their types are and their data are.
    fn interface_equal(&mut self, ty: TypeId, a: &Val, b: &Val) -> Value {
        let ([ta, da], [tb, db]) = (pair(a), pair(b));
        let (join, params) = self.block_with(&[Ty::I8]);
        let same = self.cmp(CmpOp::Eq, ta, tb);
        let no = self.iconst(Ty::I8, 0);
        self.leave_unless(same, join, &[no]);
        let typ = self.dynamic_type(ty, ta);
        let eq = self.support("efaceeq", &[typ, da, typ, db])[0];
        self.jump_with(join, &[eq]);
        self.switch_to(join);
        params[0]
    }

    // ---- Strings -----------------------------------------------------------------------------

    /// `a + b + c...`: one call for the whole chain.
    fn concat(&mut self, e: &'a Expr) -> Val {
        let mut parts = Vec::new();
        self.flatten_concat(e, &mut parts);
        self.order_all(parts.iter().copied());
        let vals: Vec<Val> = parts.iter().map(|p| self.expr(p)).collect();
        self.concat_vals(&vals)
    }

    fn flatten_concat(&self, e: &'a Expr, out: &mut Vec<&'a Expr>) {
        match &e.unparen().kind {
            ExprKind::Binary { op: BinaryOp::Add, x, y, .. }
                if self.const_value(e).is_none() && !self.is_hoisted(e) =>
            {
                stacker::maybe_grow(128 << 10, 1 << 20, || self.flatten_concat(x, out));
                self.flatten_concat(y, out);
            }
            _ => out.push(e),
        }
    }

    fn concat_vals(&mut self, vals: &[Val]) -> Val {
        let flat: Vec<Value> = vals.iter().flat_map(|v| v.scalars().to_vec()).collect();
        let out = match vals.len() {
            2 => self.support("concatstring2", &flat),
            3 => self.support("concatstring3", &flat),
            n => {
                let slot = self.f.new_slot(16 * n as u32, 8);
                for (i, v) in vals.iter().enumerate() {
                    self.store(Basic::String.id(), Addr::slot(slot).plus(16 * i as u64), v);
                }
                let p = self.address(Addr::slot(slot));
                let n = self.int(n as i64);
                self.support("concatstrings", &[p, n, n])
            }
        };
        Val::Scalars(out.into_iter().collect())
    }
}

/// The two scalars of a value.
pub fn pair(v: &Val) -> [Value; 2] {
    match v.scalars() {
        &[a, b] => [a, b],
        other => panic!("two scalars expected, not {other:?}"),
    }
}

fn signed_cmp(op: BinaryOp) -> CmpOp {
    match op {
        BinaryOp::Eq => CmpOp::Eq,
        BinaryOp::Ne => CmpOp::Ne,
        BinaryOp::Lt => CmpOp::SLt,
        BinaryOp::Le => CmpOp::SLe,
        BinaryOp::Gt => CmpOp::SGt,
        BinaryOp::Ge => CmpOp::SGe,
        other => panic!("not a comparison: {other:?}"),
    }
}
