//! Calls of predeclared functions and those of package unsafe.

use super::func::{Addr, FuncLower, MAX_STACK_VAR, Val};
use super::operators::pair;
use crate::ir::func::{BinaryOp as Op, CmpOp, ConvOp, Inst, Term, Ty, Value, Values};
use crate::syntax::ast::{BinaryOp, Expr};
use crate::types::builtins::BuiltinId;
use crate::types::info::Mode;
use crate::types::sizes::{MAX_ELEMENT, element_too_large};
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::functions::RtFunc;
use minigo_abi::layout::ChanHead;
use smallvec::smallvec;
use std::mem::offset_of;

impl<'a> FuncLower<'_, '_, 'a> {
    /// A call of a predeclared function; its value if it has one.
    pub fn builtin_call(&mut self, e: &'a Expr, b: BuiltinId, args: &'a [Expr], spread: bool) -> Option<Val> {
        if let Some(c) = self.const_value(e) {
            let ty = self.type_of(e);
            return Some(self.const_val(&c, ty));
        }
        if !matches!(b, BuiltinId::Make | BuiltinId::New) {
            if args.len() == 1 && self.is_tuple(&args[0]) {
                return self.spread_builtin(e, b, &args[0]);
            }
            if b != BuiltinId::Append || spread {
                self.order_all(args.iter());
            }
        }
        match b {
            BuiltinId::Append => Some(self.append(e, args, spread)),
            BuiltinId::Cap | BuiltinId::Len => Some(self.len_cap(b, &args[0])),
            BuiltinId::Clear => self.clear(&args[0]),
            BuiltinId::Close => {
                let ch = self.scalar(&args[0]);
                self.support("closechan", &[ch]);
                None
            }
            BuiltinId::Complex => Some(self.complex(e, args)),
            BuiltinId::Real | BuiltinId::Imag => {
                let parts = pair(&self.expr(&args[0]));
                Some(Val::one(parts[usize::from(b == BuiltinId::Imag)]))
            }
            BuiltinId::Copy => Some(self.copy_call(args)),
            BuiltinId::Delete => {
                let ty = self.type_of(&args[0]);
                let (key, _) = self.l.map_parts(ty);
                let m = self.scalar(&args[0]);
                let key = self.expr_as(&args[1], key);
                self.map_delete(ty, m, &key);
                None
            }
            BuiltinId::Make => Some(self.make(e, args)),
            BuiltinId::Max | BuiltinId::Min => Some(self.min_max(e, b, args)),
            BuiltinId::New => Some(self.new_call(e, &args[0])),
            BuiltinId::Panic => {
                let any = self.any_type();
                let v = self.expr_as(&args[0], any);
                self.support("panicvalue", v.scalars());
                self.terminate(Term::Unreachable);
                None
            }
            BuiltinId::Print | BuiltinId::Println => self.print(args, b == BuiltinId::Println),
            BuiltinId::Recover => Some(self.recover()),
            BuiltinId::UnsafeAdd => {
                let p = self.scalar(&args[0]);
                let n = self.index(&args[1]).value;
                Some(Val::one(self.value(Inst::PtrAdd(p, n))))
            }
            BuiltinId::UnsafeSlice => Some(self.unsafe_slice(args)),
            BuiltinId::UnsafeString => Some(self.unsafe_string(args)),
            BuiltinId::UnsafeSliceData | BuiltinId::UnsafeStringData => {
                let v = self.expr(&args[0]);
                Some(Val::one(v.scalars()[0]))
            }
            BuiltinId::UnsafeAlignof | BuiltinId::UnsafeOffsetof | BuiltinId::UnsafeSizeof => {
                Some(self.size_query(b, &args[0]))
            }
        }
    }

    /// A call whose arguments are the results of another.
    fn spread_builtin(&mut self, e: &'a Expr, b: BuiltinId, arg: &'a Expr) -> Option<Val> {
        let vals = self.multi(arg);
        match b {
            BuiltinId::Print | BuiltinId::Println => self.print_values(vals, b == BuiltinId::Println),
            BuiltinId::Complex => Some(Val::Scalars(vals.iter().map(|v| v.0.scalar()).collect())),
            BuiltinId::Delete => {
                let (map, ty) = vals[0].clone();
                let (key, _) = self.l.map_parts(ty);
                let k = self.convert_val(vals[1].0.clone(), vals[1].1, key);
                self.map_delete(ty, map.scalar(), &k);
                None
            }
            BuiltinId::Copy => {
                let elem = self.l.elem(vals[0].1);
                Some(self.copy_values(&vals[0].0, &vals[1].0, elem))
            }
            BuiltinId::Append => {
                let ty = self.type_of(e);
                let elem = self.l.elem(ty);
                let rest = vals[1..].iter().cloned();
                let rest = rest.map(|(v, from)| self.convert_val(v, from, elem)).collect();
                Some(self.append_values(&vals[0].0, elem, rest))
            }
            _ => {
                self.l.unsupported(arg.span, "several values as arguments of this function");
                let ty = self.type_of(e);
                Some(self.zero_val(ty))
            }
        }
    }

    /// The canonical empty interface.
    pub fn any_type(&mut self) -> TypeId {
        let obj = self.l.check.scopes[self.l.check.universe.0 as usize].names[&crate::source::Symbol::intern("any")];
        let ty = self.l.check.obj_type(obj);
        let ty = self.l.canon(ty, Default::default());
        self.l.under(ty)
    }

    /// Sizes that depend on type parameters; all others are constants.
    fn size_query(&mut self, b: BuiltinId, arg: &'a Expr) -> Val {
        let n = match b {
            BuiltinId::UnsafeOffsetof => {
                let s = self.selection(arg).expect("a selector");
                let mut ty = self.canon(s.recv);
                let mut at = 0;
                for &i in &s.path {
                    if self.l.is_pointer(ty) {
                        (ty, at) = (self.l.elem(ty), 0);
                    }
                    at += self.l.field_offsets(ty)[i as usize];
                    ty = self.l.struct_fields(ty)[i as usize].ty;
                }
                at
            }
            _ => {
                let ty = self.type_of(arg);
                let shape = self.shape(ty);
                if b == BuiltinId::UnsafeSizeof { shape.size } else { u64::from(shape.align) }
            }
        };
        Val::one(self.int(n as i64))
    }

    // ---- Slices ------------------------------------------------------------------------------

    fn append(&mut self, e: &'a Expr, args: &'a [Expr], spread: bool) -> Val {
        let ty = self.type_of(e);
        let elem = self.l.elem(ty);
        let rest = &args[1..];
        if !spread {
            self.order_appended(&args[0], rest, elem);
        }
        let s = self.expr_as(&args[0], ty);
        if spread {
            if self.is_nil(&args[1]) {
                return s;
            }
            let tail = self.expr(&args[1]);
            let (src, n) = (tail.scalars()[0], tail.scalars()[1]);
            let [ptr, len, new_len, cap] = self.grown(&s, n, elem);
            let size = self.l.size_of(elem);
            let dst = self.ptr_index(ptr, len, size);
            let bytes = self.scaled(n, size);
            self.memmove(dst, src, bytes);
            return self.slice_val(ptr, new_len, cap);
        }
        if rest.is_empty() {
            return s;
        }
        let vals: Vec<Val> = rest.iter().map(|x| self.expr_as(x, elem)).collect();
        self.append_values(&s, elem, vals)
    }

    fn append_values(&mut self, s: &Val, elem: TypeId, vals: Vec<Val>) -> Val {
        let n = self.int(vals.len() as i64);
        let [ptr, len, new_len, cap] = self.grown(s, n, elem);
        let size = self.l.size_of(elem);
        let at = self.ptr_index(ptr, len, size);
        for (i, v) in vals.iter().enumerate() {
            self.store(elem, Addr::ptr(at).plus(i as u64 * size), v);
        }
        self.slice_val(ptr, new_len, cap)
    }

    fn scaled(&mut self, n: Value, size: u64) -> Value {
        if size == 1 {
            return n;
        }
        let size = self.int(size as i64);
        self.binary(Op::Mul, n, size)
    }

    /// A slice with room for `n` more elements: data, old length, new length, capacity.
    fn grown(&mut self, s: &Val, n: Value, elem: TypeId) -> [Value; 4] {
        let &[ptr, len, cap] = s.scalars() else { panic!("append to no slice") };
        let new_len = self.add(len, n);
        let full = self.cmp(CmpOp::UGt, new_len, cap);
        let (join, params) = self.block_with(&[Ty::Ptr, Ty::I64]);
        self.leave_unless(full, join, &[ptr, cap]);
        self.set_cold(self.cur);
        let desc = self.type_desc(elem);
        let out = self.support("growslice", &[ptr, cap, len, new_len, desc]);
        self.jump_with(join, &out);
        self.switch_to(join);
        [params[0], len, new_len, params[1]]
    }

    fn copy_call(&mut self, args: &'a [Expr]) -> Val {
        let dst_ty = self.type_of(&args[0]);
        let elem = self.l.elem(dst_ty);
        let (dst, src) = (self.expr(&args[0]), self.expr(&args[1]));
        self.copy_values(&dst, &src, elem)
    }

    fn copy_values(&mut self, dst: &Val, src: &Val, elem: TypeId) -> Val {
        let n = self.min_int(dst.scalars()[1], src.scalars()[1]);
        let size = self.l.size_of(elem);
        let bytes = self.scaled(n, size);
        self.memmove(dst.scalars()[0], src.scalars()[0], bytes);
        Val::one(n)
    }

    fn len_cap(&mut self, b: BuiltinId, arg: &'a Expr) -> Val {
        let ty = self.type_of(arg);
        let under = self.l.under(ty);
        let n = match self.l.check.types[under].clone() {
            Type::Pointer(array) => {
                self.effect(arg);
                let Type::Array(_, n) = *self.l.under_type(array) else { panic!("len of a pointer") };
                self.int(n)
            }
            Type::Array(_, n) => {
                self.operand(arg);
                self.int(n)
            }
            Type::Map(..) => {
                let m = self.scalar(arg);
                self.map_len(m)
            }
            Type::Chan(..) => {
                let ch = self.scalar(arg);
                let offset = match b {
                    BuiltinId::Len => offset_of!(ChanHead, count),
                    _ => offset_of!(ChanHead, capacity),
                };
                self.word_or_zero(ch, offset as u64)
            }
            _ => {
                let v = self.expr(arg);
                v.scalars()[if b == BuiltinId::Cap { 2 } else { 1 }]
            }
        };
        Val::one(n)
    }

    fn clear(&mut self, arg: &'a Expr) -> Option<Val> {
        let ty = self.type_of(arg);
        match *self.l.under_type(ty) {
            Type::Map(..) => {
                let m = self.scalar(arg);
                self.map_clear(ty, m);
            }
            _ => {
                let elem = self.l.elem(ty);
                let s = self.expr(arg);
                let size = self.l.size_of(elem);
                let bytes = self.scaled(s.scalars()[1], size);
                self.call_rt(RtFunc::memclr, &[s.scalars()[0], bytes]);
            }
        }
        None
    }

    /// Slice expressions. Bounds are checked from the right to the left.
    pub fn slice_expr(&mut self, x: &'a Expr, bounds: [Option<&'a Expr>; 3]) -> Val {
        use minigo_abi::traps::Trap;
        self.order_all(std::iter::once(x).chain(bounds.into_iter().flatten()));
        let xt = self.type_of(x);
        let under = self.l.under(xt);
        let (ptr, len, cap, elem, is_slice) = match self.l.check.types[under].clone() {
            Type::Basic(_) => {
                let s = pair(&self.expr(x));
                return self.slice_string(s, bounds);
            }
            Type::Slice(elem) => {
                let s = self.expr(x);
                (s.scalars()[0], s.scalars()[1], s.scalars()[2], elem, true)
            }
            Type::Array(elem, n) => {
                let a = self.addr_of(x);
                let (p, n) = (self.address(a), self.int(n));
                (p, n, n, elem, false)
            }
            Type::Pointer(array) => {
                let Type::Array(elem, n) = *self.l.under_type(array) else { panic!("slice of a pointer") };
                let p = self.scalar(x);
                self.nil_check(p);
                let n = self.int(n);
                (p, n, n, elem, false)
            }
            other => panic!("slice of {other:?}"),
        };
        let [lo, hi, max] = bounds.map(|b| b.map(|b| self.index(b).value));
        let (lo_given, hi_given) = (lo.is_some(), hi.is_some());
        let lo = lo.unwrap_or_else(|| self.int(0));
        let hi = hi.unwrap_or(len);
        let size = self.l.size_of(elem);
        let check = |fl: &mut Self, lo, hi, trap| {
            if size > 0 {
                fl.emit(Inst::RangeCheck { lo, hi, trap });
                return;
            }
            // As for indices: see `bounds_check`.
            let cond = fl.cmp(CmpOp::UGt, lo, hi);
            fl.emit(Inst::TrapIf { cond, trap, info: Some((lo, hi)) });
        };
        let new_cap = match max {
            Some(max) => {
                check(self, max, cap, if is_slice { Trap::Slice3Acap } else { Trap::Slice3Alen });
                check(self, hi, max, Trap::Slice3B);
                check(self, lo, hi, Trap::Slice3C);
                max
            }
            None => {
                if hi_given {
                    check(self, hi, cap, if is_slice { Trap::SliceAcap } else { Trap::SliceAlen });
                }
                if lo_given {
                    check(self, lo, hi, Trap::SliceB);
                }
                cap
            }
        };
        if !lo_given {
            return self.slice_val(ptr, hi, new_cap);
        }
        let n = self.binary(Op::Sub, hi, lo);
        let c = self.binary(Op::Sub, new_cap, lo);
        let p = self.advance(ptr, lo, c, size);
        self.slice_val(p, n, c)
    }

    /// `ptr + lo * size`, but `ptr` if nothing is left: never a pointer past the object.
    fn advance(&mut self, ptr: Value, lo: Value, left: Value, size: u64) -> Value {
        let bytes = self.scaled(lo, size);
        let zero = self.int(0);
        let empty = self.cmp_const(CmpOp::Eq, left, 0);
        let bytes = self.value(Inst::Select(empty, zero, bytes));
        self.value(Inst::PtrAdd(ptr, bytes))
    }

    fn slice_string(&mut self, [ptr, len]: [Value; 2], bounds: [Option<&'a Expr>; 3]) -> Val {
        use minigo_abi::traps::Trap;
        let [lo, hi, _] = bounds.map(|b| b.map(|b| self.index(b).value));
        if let Some(hi) = hi {
            self.emit(Inst::RangeCheck { lo: hi, hi: len, trap: Trap::SliceAlen });
        }
        let hi = hi.unwrap_or(len);
        let Some(lo) = lo else {
            let parts: Values = smallvec![ptr, hi];
            return Val::Scalars(parts);
        };
        self.emit(Inst::RangeCheck { lo, hi, trap: Trap::SliceB });
        let n = self.binary(Op::Sub, hi, lo);
        let p = self.advance(ptr, lo, n, 1);
        let parts: Values = smallvec![p, n];
        Val::Scalars(parts)
    }

    // ---- Allocation --------------------------------------------------------------------------

    fn new_call(&mut self, e: &'a Expr, arg: &'a Expr) -> Val {
        let ptr = self.type_of(e);
        let elem = self.l.elem(ptr);
        let p = if self.mode(arg) == Mode::Type {
            self.new_object(elem)
        } else {
            let v = self.expr_as(arg, elem);
            let p = self.new_object(elem);
            self.store(elem, Addr::ptr(p), &v);
            p
        };
        Val::one(p)
    }

    fn make(&mut self, e: &'a Expr, args: &'a [Expr]) -> Val {
        let ty = self.type_of(e);
        let rest = &args[1..];
        self.order_all(rest.iter());
        let under = self.l.under(ty);
        match self.l.check.types[under].clone() {
            Type::Slice(elem) => self.make_slice(elem, rest),
            Type::Map(..) => {
                let hint = match rest.first() {
                    Some(n) => self.index(n).value,
                    None => self.int(0),
                };
                Val::one(self.map_new(ty, hint))
            }
            Type::Chan(_, elem) => {
                let n = match rest.first() {
                    Some(n) => self.index(n).value,
                    None => self.int(0),
                };
                if self.shape(elem).size >= MAX_ELEMENT as u64 {
                    self.l.check.sink.report(element_too_large(self.loc.pos));
                }
                let desc = self.type_desc(elem);
                Val::one(self.support("makechan", &[desc, n])[0])
            }
            other => panic!("make of {other:?}"),
        }
    }

    fn make_slice(&mut self, elem: TypeId, sizes: &'a [Expr]) -> Val {
        let len = self.index(&sizes[0]);
        let cap = sizes.get(1).map_or(len, |c| self.index(c));
        let size = self.l.size_of(elem);
        // A small array of known size may turn out not to escape.
        if let Some(n) = cap.constant
            && len.constant.is_some()
            && (n as u64).saturating_mul(size.max(1)) <= MAX_STACK_VAR
        {
            let array = self.l.array_of(elem, n);
            let p = self.new_object(array);
            return self.slice_val(p, len.value, cap.value);
        }
        let desc = self.type_desc(elem);
        let p = self.support("makeslice", &[desc, len.value, cap.value])[0];
        self.now_lengths(len.value, cap.value);
        self.slice_val(p, len.value, cap.value)
    }

    /// Says that from here on the operands are a length and a capacity. A check that never fails: what removes
    /// checks takes a value for a length from where it was checked on only.
    fn now_lengths(&mut self, len: Value, cap: Value) {
        use minigo_abi::traps::Trap;
        let limit = self.int(i64::MAX);
        self.emit(Inst::RangeCheck { lo: cap, hi: limit, trap: Trap::SliceB });
        if len != cap {
            self.emit(Inst::RangeCheck { lo: len, hi: cap, trap: Trap::SliceB });
        }
    }

    fn unsafe_slice(&mut self, args: &'a [Expr]) -> Val {
        let ty = self.type_of(&args[0]);
        let elem = self.l.elem(ty);
        let p = self.scalar(&args[0]);
        let n = self.index(&args[1]);
        let size = self.l.size_of(elem).max(1) as i64;
        let limit = self.int(i64::MAX / size);
        let bad = self.cmp(CmpOp::UGt, n.value, limit);
        self.fail_if(bad, "panicunsafeslicelen", &[]);
        self.fail_if_nil(p, n.value, "panicunsafeslicenilptr");
        // Nor may it reach beyond the end of the address space.
        let bytes = self.scaled(n.value, size as u64);
        let start = self.conv(ConvOp::PtrToInt, Ty::I64, p);
        let room = self.unary(crate::ir::func::UnaryOp::Neg, start);
        let bad = self.cmp(CmpOp::UGt, bytes, room);
        self.fail_if(bad, "panicunsafeslicelen", &[]);
        self.now_lengths(n.value, n.value);
        self.slice_val(p, n.value, n.value)
    }

    fn unsafe_string(&mut self, args: &'a [Expr]) -> Val {
        let p = self.scalar(&args[0]);
        let n = self.index(&args[1]);
        let bad = self.cmp_const(CmpOp::SLt, n.value, 0);
        self.fail_if(bad, "panicunsafestringlen", &[]);
        self.fail_if_nil(p, n.value, "panicunsafestringnilptr");
        self.now_lengths(n.value, n.value);
        let parts: Values = smallvec![p, n.value];
        Val::Scalars(parts)
    }

    fn fail_if_nil(&mut self, p: Value, n: Value, name: &str) {
        let is_nil = self.cmp_const(CmpOp::Eq, p, 0);
        let some = self.cmp_const(CmpOp::Ne, n, 0);
        let both = self.binary(Op::And, is_nil, some);
        self.fail_if(both, name, &[]);
    }

    // ---- Numbers -----------------------------------------------------------------------------

    fn complex(&mut self, e: &'a Expr, args: &'a [Expr]) -> Val {
        let ty = self.type_of(e);
        let part = if self.l.basic(ty) == Some(Basic::Complex64) { Basic::Float32 } else { Basic::Float64 };
        let one = |fl: &mut Self, x: &'a Expr| match fl.const_value(x) {
            Some(c) => fl.const_val(&c, part.id()).scalar(),
            None => fl.scalar(x),
        };
        let re = one(self, &args[0]);
        let im = one(self, &args[1]);
        let parts: Values = smallvec![re, im];
        Val::Scalars(parts)
    }

    fn min_max(&mut self, e: &'a Expr, b: BuiltinId, args: &'a [Expr]) -> Val {
        let ty = self.type_of(e);
        let basic = self.l.basic(ty).expect("ordered type");
        let mut best = self.expr_as(&args[0], ty);
        for x in &args[1..] {
            let v = self.expr_as(x, ty);
            if basic.is_float() {
                let op = if b == BuiltinId::Min { Op::FMin } else { Op::FMax };
                best = Val::one(self.binary(op, best.scalar(), v.scalar()));
                continue;
            }
            let op = if b == BuiltinId::Min { BinaryOp::Lt } else { BinaryOp::Gt };
            let better = self.compare(op, ty, &v, &best);
            let pick = v.scalars().to_vec().into_iter().zip(best.scalars().to_vec());
            best = Val::Scalars(pick.map(|(n, o)| self.value(Inst::Select(better, n, o))).collect());
        }
        best
    }

    // ---- Printing and panics -----------------------------------------------------------------

    fn print(&mut self, args: &'a [Expr], line: bool) -> Option<Val> {
        let mut vals = Vec::new();
        for x in args {
            let ty = self.type_of(x);
            let ty = match self.l.check.types[ty] {
                Type::Basic(Basic::UntypedInt | Basic::UntypedRune) => Basic::Int64.id(),
                Type::Basic(Basic::UntypedNil) => Basic::UnsafePointer.id(),
                _ => ty,
            };
            let v = if self.is_nil(x) { self.zero_val(ty) } else { self.expr_as(x, ty) };
            vals.push((v, ty));
        }
        self.print_values(vals, line)
    }

    fn print_values(&mut self, vals: Vec<(Val, TypeId)>, line: bool) -> Option<Val> {
        self.support("printlock", &[]);
        for (i, (v, ty)) in vals.into_iter().enumerate() {
            if line && i > 0 {
                self.support("printsp", &[]);
            }
            self.print_one(&v, ty);
        }
        if line {
            self.support("printnl", &[]);
        }
        self.support("printunlock", &[]);
        None
    }

    fn print_one(&mut self, v: &Val, ty: TypeId) {
        let under = self.l.under(ty);
        let name = match self.l.check.types[under].clone() {
            Type::Basic(b) => match b {
                Basic::Bool | Basic::UntypedBool => "printbool",
                Basic::String | Basic::UntypedString => "printstring",
                Basic::Float32 => "printfloat32",
                Basic::Float64 | Basic::UntypedFloat => "printfloat",
                Basic::Complex64 => "printcomplex64",
                Basic::Complex128 | Basic::UntypedComplex => "printcomplex",
                Basic::UnsafePointer => "printpointer",
                b => {
                    let (x, unsigned) = self.to_i64(ty, v.scalar());
                    self.support(if unsigned { "printuint" } else { "printint" }, &[x]);
                    debug_assert!(b.is_integer());
                    return;
                }
            },
            Type::Interface(_) if self.l.interface_methods(under).is_empty() => "printeface",
            Type::Interface(_) => "printiface",
            Type::Slice(_) => "printslice",
            _ => "printpointer",
        };
        self.support(name, v.scalars());
    }

    fn recover(&mut self) -> Val {
        Val::Scalars(self.support("gorecover", &[]).into_iter().collect())
    }
}
