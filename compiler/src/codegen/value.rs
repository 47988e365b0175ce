//! Loads, stores, block copies: all memory access of compiled code goes through here.
//!
//! An IR alias region becomes a Cranelift alias region. Cranelift treats a store without region as a
//! fence for all, but lets an access without region look past stores with one: a load finds what was
//! there before, and a store of what was there before is dropped. Region 0 of the IR may share with
//! all, so an access in region 0 is preceded by a sequence point (no code) when a store with a region
//! may have happened since the last fence.

use super::call::clif_type;
use super::function::Translator;
use crate::ir::{self, Place, Region, Ty};
use cranelift_codegen::ir::{self as clif, AliasRegionData, InstBuilder, MemFlagsData, TrapCode, Type, types};
use minigo_abi::functions::RtFunc;
use minigo_abi::traps::Trap;

/// Trap code of accesses that may fault at a small address: a fault there is a nil dereference. It
/// needs no row in the trap table.
pub const FAULT: u8 = 100;

/// Copies and clears up to this many bytes are done inline.
const INLINE_BYTES: u64 = 128;

/// Faults below this address are nil dereferences.
const NIL_PAGE: u64 = 4096;

impl Translator<'_, '_> {
    /// Flags of an access that neither faults nor belongs to a region.
    pub fn plain_flags(&self) -> MemFlagsData {
        MemFlagsData::new().with_notrap()
    }

    fn flags(&mut self, region: Region, nil_check: bool) -> MemFlagsData {
        let flags = MemFlagsData::new();
        let fault = TrapCode::unwrap_user(FAULT);
        let flags = if nil_check { flags.with_trap_code(Some(fault)) } else { flags.with_notrap() };
        if region.0 == 0 {
            return flags;
        }
        let data = AliasRegionData { user_id: region.0, description: "".into() };
        let region = self.b.func.dfg.alias_regions.insert(data);
        flags.with_alias_region(Some(region))
    }

    /// Notes that all memory state is unknown from here on, so that no sequence point is needed.
    pub fn after_fence(&mut self) {
        self.dirty = false;
    }

    fn before_access(&mut self, region: Region) {
        if region.0 == 0 && self.dirty {
            self.b.ins().sequence_point();
            self.dirty = false;
        }
    }

    fn after_store(&mut self, region: Region) {
        self.dirty = region.0 != 0;
    }

    /// Loads a scalar as a Cranelift type.
    pub fn load(&mut self, ty: Type, place: &Place) -> clif::Value {
        self.before_access(place.region);
        let flags = self.flags(place.region, place.nil_check);
        let addr = self.value(place.addr);
        self.b.ins().load(ty, flags, addr, place.offset)
    }

    /// Loads a narrow integer extended to 64 bits.
    pub fn load_extended(&mut self, ty: Ty, signed: bool, place: &Place) -> clif::Value {
        self.before_access(place.region);
        let flags = self.flags(place.region, place.nil_check);
        let addr = self.value(place.addr);
        let ins = self.b.ins();
        match (ty.size(), signed) {
            (1, false) => ins.uload8(types::I64, flags, addr, place.offset),
            (1, true) => ins.sload8(types::I64, flags, addr, place.offset),
            (2, false) => ins.uload16(types::I64, flags, addr, place.offset),
            (2, true) => ins.sload16(types::I64, flags, addr, place.offset),
            (4, false) => ins.uload32(flags, addr, place.offset),
            (4, true) => ins.sload32(flags, addr, place.offset),
            (n, _) => unreachable!("extending load of {n} bytes"),
        }
    }

    /// Stores a scalar.
    pub fn store(&mut self, place: &Place, v: ir::Value) {
        self.before_access(place.region);
        let flags = self.flags(place.region, place.nil_check);
        let (addr, v) = (self.value(place.addr), self.value(v));
        self.b.ins().store(flags, v, addr, place.offset);
        self.after_store(place.region);
    }

    /// Copies `size` bytes between places that do not partly overlap.
    pub fn copy(&mut self, dst: &Place, src: &Place, size: u64) {
        self.check_far(dst, size);
        self.check_far(src, size);
        if size > INLINE_BYTES {
            let (d, s) = (self.address(dst), self.address(src));
            let n = self.b.ins().iconst(types::I64, size as i64);
            self.call_rt(RtFunc::memmove, &[d, s, n]);
            return;
        }
        let (d, s) = (self.value(dst.addr), self.value(src.addr));
        self.before_access(src.region);
        self.before_access(dst.region);
        let (from, to) = (self.flags(src.region, src.nil_check), self.flags(dst.region, dst.nil_check));
        for (ty, at) in pieces(size) {
            let v = self.b.ins().load(ty, from, s, src.offset + at);
            self.b.ins().store(to, v, d, dst.offset + at);
        }
        self.after_store(dst.region);
    }

    /// Whether `size` bytes, at most 16, are the same at two addresses; they are there.
    pub fn equal_bytes(&mut self, x: ir::Value, y: ir::Value, size: u32) -> clif::Value {
        let pieces = [(types::I64, 8), (types::I32, 4), (types::I16, 2), (types::I8, 1)];
        let Some(&(ty, width)) = pieces.iter().find(|t| t.1 <= size) else {
            return self.b.ins().iconst(types::I8, 1);
        };
        self.before_access(Region(0));
        let flags = self.plain_flags();
        let (x, y) = (self.value(x), self.value(y));
        // Two pieces that may overlap cover all.
        let mut differ = self.b.ins().iconst(ty, 0);
        for at in [0, size - width] {
            let a = self.b.ins().load(ty, flags, x, at as i32);
            let b = self.b.ins().load(ty, flags, y, at as i32);
            let d = self.b.ins().bxor(a, b);
            differ = self.b.ins().bor(differ, d);
        }
        let zero = self.b.ins().iconst(ty, 0);
        self.b.ins().icmp(clif::condcodes::IntCC::Equal, differ, zero)
    }

    /// Clears `size` bytes.
    pub fn zero(&mut self, dst: &Place, size: u64) {
        self.check_far(dst, size);
        if size > INLINE_BYTES {
            let d = self.address(dst);
            let n = self.b.ins().iconst(types::I64, size as i64);
            self.call_rt(RtFunc::memclr, &[d, n]);
            return;
        }
        self.before_access(dst.region);
        let d = self.value(dst.addr);
        let flags = self.flags(dst.region, dst.nil_check);
        for (ty, at) in pieces(size) {
            let zero = self.zero_of(ty);
            self.b.ins().store(flags, zero, d, dst.offset + at);
        }
        self.after_store(dst.region);
    }

    fn zero_of(&mut self, ty: Type) -> clif::Value {
        if ty != types::I8X16 {
            return self.b.ins().iconst(ty, 0);
        }
        let data = clif::ConstantData::from(&[0u8; 16][..]);
        let zero = self.b.func.dfg.constants.insert(data);
        self.b.ins().vconst(types::I8X16, zero)
    }

    /// Checks for nil before a block operation whose bytes do not all lie in the page that faults, or
    /// that is done by the runtime, whose faults are not Go's.
    fn check_far(&mut self, place: &Place, size: u64) {
        if place.nil_check && (size > INLINE_BYTES || place.offset as u64 + size > NIL_PAGE) {
            self.nil_check(place.addr);
        }
    }

    /// Traps if a pointer is nil.
    pub fn nil_check(&mut self, pointer: ir::Value) {
        let p = self.value(pointer);
        self.b.ins().trapz(p, TrapCode::unwrap_user(Trap::NilDeref as u8));
    }

    /// The address of a place.
    pub fn address(&mut self, place: &Place) -> clif::Value {
        let addr = self.value(place.addr);
        self.offset(addr, i64::from(place.offset))
    }

    /// An address plus a constant.
    pub fn offset(&mut self, addr: clif::Value, n: i64) -> clif::Value {
        if n == 0 {
            return addr;
        }
        let n = self.b.ins().iconst(types::I64, n);
        self.b.ins().iadd(addr, n)
    }

    /// Sequentially consistent accesses.
    pub fn atomic_load(&mut self, ty: Ty, addr: ir::Value) -> clif::Value {
        let (flags, addr) = (self.flags(Region(0), true), self.value(addr));
        self.after_fence();
        self.b.ins().atomic_load(clif_type(ty), flags, addr)
    }

    /// See [`Translator::atomic_load`].
    pub fn atomic_store(&mut self, addr: ir::Value, v: ir::Value) {
        let flags = self.flags(Region(0), true);
        let (addr, v) = (self.value(addr), self.value(v));
        self.after_fence();
        self.b.ins().atomic_store(flags, v, addr);
    }

    /// Read-modify-write; the old value.
    pub fn atomic_rmw(&mut self, op: ir::AtomicOp, addr: ir::Value, v: ir::Value) -> clif::Value {
        let flags = self.flags(Region(0), true);
        let ty = clif_type(self.ty(v));
        let (addr, v) = (self.value(addr), self.value(v));
        let op = match op {
            ir::AtomicOp::Add => clif::AtomicRmwOp::Add,
            ir::AtomicOp::And => clif::AtomicRmwOp::And,
            ir::AtomicOp::Or => clif::AtomicRmwOp::Or,
            ir::AtomicOp::Xchg => clif::AtomicRmwOp::Xchg,
        };
        self.after_fence();
        self.b.ins().atomic_rmw(ty, flags, op, addr, v)
    }

    /// Compare and swap; 1 if swapped.
    pub fn atomic_cas(&mut self, addr: ir::Value, old: ir::Value, new: ir::Value) -> clif::Value {
        let flags = self.flags(Region(0), true);
        let (addr, old, new) = (self.value(addr), self.value(old), self.value(new));
        self.after_fence();
        let seen = self.b.ins().atomic_cas(flags, addr, old, new);
        self.b.ins().icmp(clif::condcodes::IntCC::Equal, seen, old)
    }
}

/// Cuts a block into machine moves: type and offset of each.
fn pieces(size: u64) -> Vec<(Type, i32)> {
    let mut out = Vec::new();
    let mut at = 0;
    for (ty, width) in [(types::I8X16, 16), (types::I64, 8), (types::I32, 4), (types::I16, 2), (types::I8, 1)] {
        while size - at >= width {
            out.push((ty, at as i32));
            at += width;
        }
    }
    out
}
