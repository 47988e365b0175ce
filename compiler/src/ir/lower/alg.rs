//! Equality and hashing of values (spec: Comparison operators), as generated code.
//!
//! Comparison in place is in `operators`; here are the functions of two addresses, for values in memory
//! and for type descriptors. Types that are equal exactly if their bytes are
//! ([`Lowerer::is_regular_memory`]) are compared and hashed as bytes. Blank fields do not count.
//! Hashes follow equality: +0 and -0 hash alike, NaNs at random, interfaces by their dynamic value.

use super::func::{Addr, FuncLower};
use super::{FuncKey, Lowerer};
use crate::ir::func::*;
use crate::ir::program::{FuncDecl, FuncId};
use crate::source::Pos;
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::functions::RtFunc;

/// Constants of the mixing step: an odd number for the product, and one that keeps zero keys apart.
const MIX_FACTOR: i64 = 0x9E37_79B9_7F4A_7C15_u64 as i64;
const MIX_KEY: i64 = 0x2D35_8DCC_AA6C_78A5;

/// What decides how a type is compared.
#[derive(Clone, Copy)]
pub(super) enum Class {
    /// Not comparable.
    None,
    /// As bytes.
    Memory,
    Float,
    Complex,
    String,
    Interface,
    Array(TypeId, u64),
    Struct,
}

impl Lowerer<'_, '_> {
    fn class(&mut self, ty: TypeId) -> Class {
        if let Some(&class) = self.classes.get(&ty) {
            return class;
        }
        let class = self.new_class(ty);
        self.classes.insert(ty, class);
        class
    }

    fn new_class(&mut self, ty: TypeId) -> Class {
        match *self.under_type(ty) {
            Type::Basic(b) => match b {
                Basic::Float32 | Basic::Float64 | Basic::UntypedFloat => Class::Float,
                Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex => Class::Complex,
                Basic::String | Basic::UntypedString => Class::String,
                _ => Class::Memory,
            },
            Type::Pointer(_) | Type::Chan(..) => Class::Memory,
            Type::Interface(_) => Class::Interface,
            Type::Array(elem, n) => match self.class(elem) {
                Class::None => Class::None,
                _ if self.is_regular_memory(elem) => Class::Memory,
                _ => Class::Array(elem, n as u64),
            },
            Type::Struct(_) => {
                let fields = self.struct_fields(ty);
                if fields.iter().any(|f| matches!(self.class(f.ty), Class::None)) {
                    Class::None
                } else if self.is_regular_memory(ty) {
                    Class::Memory
                } else {
                    Class::Struct
                }
            }
            _ => Class::None,
        }
    }

    /// Whether values can be compared with `==` at all; interfaces can, though it may panic.
    pub fn is_comparable(&mut self, ty: TypeId) -> bool {
        !matches!(self.class(ty), Class::None)
    }

    /// Whether values are equal exactly if their bytes are.
    pub fn is_regular_memory(&mut self, ty: TypeId) -> bool {
        if let Some(&regular) = self.regular.get(&ty) {
            return regular;
        }
        let regular = self.looks_regular(ty);
        self.regular.insert(ty, regular);
        regular
    }

    fn looks_regular(&mut self, ty: TypeId) -> bool {
        match *self.under_type(ty) {
            Type::Array(elem, _) => self.is_regular_memory(elem),
            Type::Struct(_) => {
                let offsets = self.field_offsets(ty);
                let mut end = 0;
                for (f, at) in self.struct_fields(ty).into_iter().zip(offsets) {
                    if f.name.is_blank() || at != end || !self.is_regular_memory(f.ty) {
                        return false;
                    }
                    end = at + self.size_of(f.ty);
                }
                end == self.size_of(ty)
            }
            _ => matches!(self.class(ty), Class::Memory),
        }
    }

    /// `func(a, b unsafe.Pointer) bool` of a comparable type.
    pub fn equal_func(&mut self, ty: TypeId) -> FuncId {
        self.alg_func(FuncKey::Equal(ty), ty, "eq", &[Ty::Ptr, Ty::Ptr], Ty::I8)
    }

    /// `func(p unsafe.Pointer, seed uintptr) uintptr` of a comparable type.
    pub fn hash_func(&mut self, ty: TypeId) -> FuncId {
        self.alg_func(FuncKey::Hash(ty), ty, "hash", &[Ty::Ptr, Ty::I64], Ty::I64)
    }

    fn alg_func(&mut self, key: FuncKey, ty: TypeId, what: &str, params: &[Ty], result: Ty) -> FuncId {
        if let Some(id) = self.known(key) {
            return id;
        }
        let name = format!("type:.{what}.{}", self.type_name(ty, super::type_names::NameStyle::Link));
        let sig = Signature { params: params.to_vec(), results: vec![result] };
        self.declare(key, FuncDecl { symbol: name.clone(), name, sig })
    }

    /// Lowers the function of [`FuncKey::Equal`].
    pub fn lower_equal(&mut self, ty: TypeId, id: FuncId) {
        let mut f = FuncLower::new(self, id, alg_flags(), Pos::NONE);
        let params = f.f.blocks[0].params.clone();
        let equal = f.equal_at(ty, Addr::ptr(params[0]), Addr::ptr(params[1]));
        f.terminate(Term::Return(Values::from_slice(&[equal])));
        f.finish();
    }

    /// Lowers the function of [`FuncKey::Hash`].
    pub fn lower_hash(&mut self, ty: TypeId, id: FuncId) {
        let mut f = FuncLower::new(self, id, alg_flags(), Pos::NONE);
        let params = f.f.blocks[0].params.clone();
        let hash = f.hash_at(ty, Addr::ptr(params[0]), params[1]);
        f.terminate(Term::Return(Values::from_slice(&[hash])));
        f.finish();
    }
}

fn alg_flags() -> FuncFlags {
    FuncFlags { wrapper: true, ..FuncFlags::default() }
}

impl FuncLower<'_, '_, '_> {
    /// Jumps to `done(0)` if the condition is 0.
    fn differ_unless(&mut self, cond: Value, done: Block) {
        let zero = self.iconst(Ty::I8, 0);
        self.leave_unless(cond, done, &[zero]);
    }

    /// Whether the values at two places are equal.
    fn equal_at(&mut self, ty: TypeId, a: Addr, b: Addr) -> Value {
        match self.l.class(ty) {
            Class::Memory if self.shape(ty).is_memory() => {
                let size = self.l.size_of(ty);
                let (p, q, n) = (self.address(a), self.address(b), self.int(size as i64));
                self.call_rt(RtFunc::memequal, &[p, q, n])[0]
            }
            Class::Array(elem, n) if self.shape(ty).is_memory() => {
                let size = self.l.size_of(elem);
                let (p, q) = (self.address(a), self.address(b));
                self.each_element(n, |f, i, done| {
                    let (x, y) = (f.ptr_index(p, i, size), f.ptr_index(q, i, size));
                    let eq = f.equal_nested(elem, Addr::ptr(x), Addr::ptr(y));
                    f.differ_unless(eq, done);
                })
            }
            Class::Struct if self.shape(ty).is_memory() => {
                let (done, result) = self.block_with(&[Ty::I8]);
                let offsets = self.l.field_offsets(ty);
                for (f, at) in self.l.struct_fields(ty).into_iter().zip(offsets) {
                    if !f.name.is_blank() {
                        let eq = self.equal_nested(f.ty, a.plus(at), b.plus(at));
                        self.differ_unless(eq, done);
                    }
                }
                let one = self.iconst(Ty::I8, 1);
                self.jump_with(done, &[one]);
                self.switch_to(done);
                result[0]
            }
            _ => {
                let (x, y) = (self.load(ty, a), self.load(ty, b));
                self.equal(ty, &x, &y)
            }
        }
    }

    /// As [`Self::equal_at`], but types in memory have a function of their own.
    fn equal_nested(&mut self, ty: TypeId, a: Addr, b: Addr) -> Value {
        if !self.shape(ty).is_memory() {
            return self.equal_at(ty, a, b);
        }
        let (p, q) = (self.address(a), self.address(b));
        self.memory_equal(ty, p, q)
    }

    /// Runs `body` for indices 0 to n-1; it may leave with `done(0)`. The result is the I8 of `done`, 1
    /// at the end.
    fn each_element(&mut self, n: u64, body: impl FnOnce(&mut Self, Value, Block)) -> Value {
        let (done, result) = self.block_with(&[Ty::I8]);
        let (head, index) = self.block_with(&[Ty::I64]);
        let (zero, count) = (self.int(0), self.int(n as i64));
        self.jump_with(head, &[zero]);
        self.switch_to(head);
        let more = self.cmp(CmpOp::ULt, index[0], count);
        let one = self.iconst(Ty::I8, 1);
        self.leave_unless(more, done, &[one]);
        body(self, index[0], done);
        let step = self.int(1);
        let i = self.binary(BinaryOp::Add, index[0], step);
        self.jump_with(head, &[i]);
        self.switch_to(done);
        result[0]
    }

    // ---- Hashing -----------------------------------------------------------------------------

    /// Hash of the value at a place: an I64 that is equal for equal values and seeds.
    pub fn hash_at(&mut self, ty: TypeId, a: Addr, seed: Value) -> Value {
        match self.l.class(ty) {
            Class::None => panic!("hash of a type that is not comparable"),
            Class::Memory => self.hash_memory(ty, a, seed),
            Class::String => {
                let s = self.load(ty, a);
                let s = s.scalars();
                self.call_rt(RtFunc::memhash, &[s[0], s[1], seed])[0]
            }
            Class::Float => {
                let v = self.load(ty, a).scalar();
                self.hash_float(v, seed)
            }
            Class::Complex => {
                let v = self.load(ty, a);
                let seed = self.hash_float(v.scalars()[0], seed);
                self.hash_float(v.scalars()[1], seed)
            }
            Class::Interface => self.hash_interface(ty, a, seed),
            Class::Array(elem, n) => self.hash_array(elem, n, a, seed),
            Class::Struct => {
                let offsets = self.l.field_offsets(ty);
                let mut hash = seed;
                for (f, at) in self.l.struct_fields(ty).into_iter().zip(offsets) {
                    if !f.name.is_blank() {
                        hash = self.hash_at(f.ty, a.plus(at), hash);
                    }
                }
                hash
            }
        }
    }

    fn hash_memory(&mut self, ty: TypeId, a: Addr, seed: Value) -> Value {
        let size = self.l.size_of(ty);
        let scalar = match size {
            1 => Ty::I8,
            2 => Ty::I16,
            4 => Ty::I32,
            8 => Ty::I64,
            _ => {
                let (p, n) = (self.address(a), self.int(size as i64));
                return self.call_rt(RtFunc::memhash, &[p, n, seed])[0];
            }
        };
        let v = self.load_scalar(scalar, a);
        let v = if scalar == Ty::I64 { v } else { self.conv(ConvOp::Zext, Ty::I64, v) };
        self.mix(v, seed)
    }

    /// Both halves of a product folded together: every bit of the key reaches every bit of the hash.
    fn mix(&mut self, v: Value, seed: Value) -> Value {
        let (factor, key) = (self.int(MIX_FACTOR), self.int(MIX_KEY));
        let v = self.binary(BinaryOp::Xor, v, key);
        let seed = self.binary(BinaryOp::Xor, seed, factor);
        let low = self.binary(BinaryOp::Mul, v, seed);
        let high = self.binary(BinaryOp::UMulHi, v, seed);
        let folded = self.binary(BinaryOp::Xor, low, high);
        // A seed of few bits leaves the high half thin: spread the low bits once more.
        let spread = self.binary(BinaryOp::Mul, folded, factor);
        let shift = self.int(32);
        let down = self.binary(BinaryOp::UShr, spread, shift);
        self.binary(BinaryOp::Xor, spread, down)
    }

    fn hash_float(&mut self, v: Value, seed: Value) -> Value {
        let wide = if self.f.ty(v) == Ty::F32 { self.conv(ConvOp::Promote, Ty::F64, v) } else { v };
        let zero = self.value(Inst::Fconst(Ty::F64, 0));
        let is_zero = self.cmp(CmpOp::FEq, wide, zero);
        let canonical = self.value(Inst::Select(is_zero, zero, wide));
        let bits = self.conv(ConvOp::Bits, Ty::I64, canonical);
        let (done, result) = self.block_with(&[Ty::I64]);
        let is_nan = self.cmp(CmpOp::FNe, wide, wide);
        self.leave_unless(is_nan, done, &[bits]);
        self.set_cold(self.cur);
        let random = self.call_rt(RtFunc::rand64, &[])[0];
        self.jump_with(done, &[random]);
        self.switch_to(done);
        self.mix(result[0], seed)
    }

    fn hash_interface(&mut self, ty: TypeId, a: Addr, seed: Value) -> Value {
        self.l.want_hashes();
        let v = self.load(ty, a);
        let typ = self.dynamic_type(ty, v.scalars()[0]);
        let (done, result) = self.block_with(&[Ty::I64]);
        let known = self.cmp_const(CmpOp::Ne, typ, 0);
        self.leave_unless(known, done, &[seed]);
        let hash = self.support("typehash", &[typ, v.scalars()[1], seed])[0];
        self.jump_with(done, &[hash]);
        self.switch_to(done);
        result[0]
    }

    fn hash_array(&mut self, elem: TypeId, n: u64, a: Addr, seed: Value) -> Value {
        let (p, size) = (self.address(a), self.l.size_of(elem));
        let (head, params) = self.block_with(&[Ty::I64, Ty::I64]);
        let (zero, count) = (self.int(0), self.int(n as i64));
        self.jump_with(head, &[zero, seed]);
        self.switch_to(head);
        let more = self.cmp(CmpOp::ULt, params[0], count);
        let (next, end) = (self.new_block(), self.new_block());
        self.branch(more, next, end);
        self.switch_to(next);
        let at = self.ptr_index(p, params[0], size);
        let hash = self.hash_at(elem, Addr::ptr(at), params[1]);
        let step = self.int(1);
        let i = self.binary(BinaryOp::Add, params[0], step);
        self.jump_with(head, &[i, hash]);
        self.switch_to(end);
        params[1]
    }
}
