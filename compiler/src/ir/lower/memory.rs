//! Loads and stores: places become instructions, values travel between scalars and memory.
//!
//! A pointer that may be nil is checked by the first access through it if the offset is small, and by an
//! instruction of its own otherwise.

use super::func::{Addr, Base, FuncLower, MAX_STACK_TEMP, Val};
use crate::ir::func::*;
use crate::types::ty::TypeId;

impl FuncLower<'_, '_, '_> {
    /// A new slot for a value of a type that is not large.
    pub fn temp(&mut self, ty: TypeId) -> Slot {
        let s = self.shape(ty);
        self.f.new_slot(u32::try_from(s.size).expect("a slot of 4 GiB"), s.align)
    }

    /// Room for a value of a type: in the frame, or in an object if no frame shall be so large.
    pub fn room(&mut self, ty: TypeId) -> Addr {
        if self.l.size_of(ty) > MAX_STACK_TEMP { Addr::ptr(self.new_object(ty)) } else { Addr::slot(self.temp(ty)) }
    }

    /// The instruction's form of a place that may hold anything.
    pub fn place(&mut self, a: Addr) -> Place {
        self.place_in(Region::default(), a)
    }

    /// The region of a scalar that Go code accesses as what it is. Code that goes through unsafe
    /// pointers may access it as something else.
    fn region(&self, t: Ty) -> Region {
        if self.l.imports_unsafe.contains(&self.file) { Region::default() } else { Region::of(t) }
    }

    fn place_in(&mut self, region: Region, a: Addr) -> Place {
        let (mut addr, nilable) = match a.base {
            Base::Slot(s) => (self.value(Inst::SlotAddr(s, 0)), false),
            Base::Data(d) => (self.value(Inst::DataAddr(d, 0)), false),
            Base::Ptr(p) => (p, false),
            Base::Nilable(p) => (p, true),
        };
        let nil_check = nilable && (0..4096).contains(&a.offset);
        if nilable && !nil_check {
            self.nil_check(addr);
        }
        let mut offset = a.offset;
        if i32::try_from(offset).is_err() {
            addr = self.ptr_add(addr, offset);
            offset = 0;
        }
        Place { addr, offset: offset as i32, region, nil_check }
    }

    /// A place as a pointer; nil is checked.
    pub fn address(&mut self, a: Addr) -> Value {
        match a.base {
            Base::Slot(s) if i32::try_from(a.offset).is_ok() => self.value(Inst::SlotAddr(s, a.offset as i32)),
            Base::Slot(s) => {
                let p = self.value(Inst::SlotAddr(s, 0));
                self.ptr_add(p, a.offset)
            }
            Base::Data(d) => self.value(Inst::DataAddr(d, a.offset)),
            Base::Ptr(p) => self.ptr_add(p, a.offset),
            Base::Nilable(p) => {
                self.nil_check(p);
                self.ptr_add(p, a.offset)
            }
        }
    }

    /// The same place with its nil check done.
    pub fn checked(&mut self, a: Addr) -> Addr {
        match a.base {
            Base::Nilable(p) => {
                self.nil_check(p);
                Addr { base: Base::Ptr(p), ..a }
            }
            _ => a,
        }
    }

    /// Loads one scalar.
    pub fn load_scalar(&mut self, ty: Ty, a: Addr) -> Value {
        let place = self.place(a);
        self.value(Inst::Load(ty, place))
    }

    /// Stores one scalar.
    pub fn store_scalar(&mut self, a: Addr, v: Value) {
        let place = self.place(a);
        self.emit(Inst::Store(place, v));
    }

    /// Loads a value; one in memory is copied to a temporary.
    pub fn load(&mut self, ty: TypeId, mut a: Addr) -> Val {
        let shape = self.shape(ty);
        let Some(scalars) = &shape.scalars else {
            let room = self.room(ty);
            self.copy(room, a, shape.size);
            return Val::Mem(self.address(room));
        };
        if scalars.is_empty() {
            self.checked(a);
        }
        let mut out = Values::new();
        for &(t, offset) in scalars {
            let place = self.place_in(self.region(t), a.plus(u64::from(offset)));
            out.push(self.value(Inst::Load(t, place)));
            a = known(a);
        }
        Val::Scalars(out)
    }

    /// Stores a value.
    pub fn store(&mut self, ty: TypeId, mut a: Addr, v: &Val) {
        let shape = self.shape(ty);
        match (&shape.scalars, v) {
            (Some(scalars), Val::Scalars(vs)) => {
                debug_assert_eq!(scalars.len(), vs.len());
                if scalars.is_empty() {
                    self.checked(a);
                }
                for (&(t, offset), &v) in scalars.iter().zip(vs) {
                    let place = self.place_in(self.region(t), a.plus(u64::from(offset)));
                    self.emit(Inst::Store(place, v));
                    a = known(a);
                }
            }
            (None, &Val::Mem(p)) => self.copy(a, Addr::ptr(p), shape.size),
            _ => panic!("value and type differ in shape"),
        }
    }

    /// Copies bytes.
    pub fn copy(&mut self, dst: Addr, src: Addr, size: u64) {
        let src = self.place(src);
        let dst = self.place(dst);
        self.emit(Inst::Copy { dst, src, size });
    }

    /// Clears a place of a type.
    pub fn zero(&mut self, ty: TypeId, a: Addr) {
        let shape = self.shape(ty);
        if shape.is_memory() {
            let dst = self.place(a);
            self.emit(Inst::Zero { dst, size: shape.size });
        } else {
            let v = self.zero_val(ty);
            self.store(ty, a, &v);
        }
    }

    /// The zero value.
    pub fn zero_val(&mut self, ty: TypeId) -> Val {
        let shape = self.shape(ty);
        if shape.is_memory() {
            let room = self.room(ty);
            self.zero(ty, room);
            return Val::Mem(self.address(room));
        }
        let tys = shape.tys();
        Val::Scalars(tys.into_iter().map(|t| self.zero_scalar(t)).collect())
    }

    /// Zero of a scalar type.
    pub fn zero_scalar(&mut self, ty: Ty) -> Value {
        if ty.is_float() { self.value(Inst::Fconst(ty, 0)) } else { self.iconst(ty, 0) }
    }

    /// A value in memory: itself, or spilled to a temporary slot. The address.
    pub fn spill(&mut self, ty: TypeId, v: &Val) -> Value {
        match v {
            Val::Mem(p) => *p,
            Val::Scalars(_) => {
                let slot = self.temp(ty);
                self.store(ty, Addr::slot(slot), v);
                self.address(Addr::slot(slot))
            }
        }
    }

    /// A new zeroed object of a type on the heap.
    pub fn new_object(&mut self, ty: TypeId) -> Value {
        let shape = self.shape(ty);
        let desc = self.l.type_desc(ty);
        self.value(Inst::New { desc, size: shape.size, align: shape.align })
    }

    /// The address of a type's descriptor.
    pub fn type_desc(&mut self, ty: TypeId) -> Value {
        let desc = self.l.type_desc(ty);
        self.value(Inst::DataAddr(desc, 0))
    }

    /// Part of a value: a field or element of type `ty` at a byte offset of a value of type `whole`.
    pub fn extract(&mut self, whole: TypeId, v: &Val, offset: u64, ty: TypeId) -> Val {
        match v {
            Val::Mem(p) => {
                let shape = self.shape(ty);
                let at = Addr::ptr(*p).plus(offset);
                if shape.is_memory() { Val::Mem(self.address(at)) } else { self.load(ty, at) }
            }
            Val::Scalars(vs) => {
                let (outer, inner) = (self.shape(whole), self.shape(ty));
                let all = outer.scalars.as_ref().expect("a flat value");
                let n = inner.scalars.as_ref().expect("part of a flat value").len();
                if n == 0 {
                    return Val::Scalars(Values::new());
                }
                let first = all.iter().position(|s| u64::from(s.1) == offset).expect("a scalar at the offset");
                Val::Scalars(vs[first..first + n].into())
            }
        }
    }
}

/// After an access a pointer is known not to be nil.
fn known(a: Addr) -> Addr {
    match a.base {
        Base::Nilable(p) => Addr { base: Base::Ptr(p), ..a },
        _ => a,
    }
}
