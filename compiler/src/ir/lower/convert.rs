//! Conversions between canonical types, explicit and implicit.
//!
//! Conversions that only change a type are free. Values become interfaces here: a pointer-shaped
//! value is the data word itself; others are copied to a new object, except constants, which are
//! static data, values of no size, which share one address, and single bytes, which point into a
//! static table.

use super::Lowerer;
use super::consts::number_bits;
use super::func::{Addr, FuncLower, Val};
use super::operators::pair;
use crate::ir::func::{BinaryOp, CmpOp, ConvOp, Inst, Ty, Value, Values};
use crate::ir::program::{Data, DataId, Section};
use crate::types::constant::Const;
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::traps::Trap;
use smallvec::smallvec;

/// What conversions distinguish.
enum Kind {
    Int { size: u32, unsigned: bool },
    Float,
    Complex,
    String,
    Bytes,
    Runes,
    Other,
}

impl Lowerer<'_, '_> {
    fn kind(&mut self, ty: TypeId) -> Kind {
        match *self.under_type(ty) {
            Type::Basic(b) if b.is_complex() => Kind::Complex,
            Type::Basic(b) if b.is_float() => Kind::Float,
            Type::Basic(b) if b.is_integer() => {
                let size = super::layout::basic_scalar(b).expect("integer").size();
                Kind::Int { size, unsigned: b.is_unsigned() }
            }
            Type::Basic(Basic::String | Basic::UntypedString) => Kind::String,
            Type::Slice(elem) => match self.basic(elem) {
                Some(Basic::Uint8) => Kind::Bytes,
                Some(Basic::Int32) => Kind::Runes,
                _ => Kind::Other,
            },
            _ => Kind::Other,
        }
    }

    /// Whether an interface's data word holds values of this type directly.
    pub fn is_direct(&mut self, ty: TypeId) -> bool {
        match *self.under_type(ty) {
            Type::Pointer(_) | Type::Map(..) | Type::Chan(..) | Type::Signature(_) => true,
            Type::Basic(b) => b == Basic::UnsafePointer,
            Type::Array(elem, 1) => self.is_direct(elem),
            Type::Struct(_) => {
                let fields = self.struct_fields(ty);
                fields.len() == 1 && self.is_direct(fields[0].ty)
            }
            _ => false,
        }
    }

    /// What data words of values without size point to.
    fn zero_base(&mut self) -> DataId {
        self.static_table("go:zerobase", vec![0; 8])
    }

    /// The bytes 0 to 255.
    fn byte_table(&mut self) -> DataId {
        self.static_table("go:bytes", (0..=255).collect())
    }

    fn static_table(&mut self, symbol: &str, bytes: Vec<u8>) -> DataId {
        if let Some(&id) = self.tables.get(symbol) {
            return id;
        }
        let (section, size) = (Section::ReadOnly, bytes.len() as u64);
        let symbol = symbol.to_string();
        let data = Data { symbol: symbol.clone(), section, align: 8, size, bytes, relocs: Vec::new(), scan: false };
        let id = self.add_data(data);
        self.tables.insert(symbol, id);
        id
    }
}

impl FuncLower<'_, '_, '_> {
    /// Converts a value from one canonical type to another; the checker has allowed it.
    pub fn convert_val(&mut self, v: Val, from: TypeId, to: TypeId) -> Val {
        if from == to {
            return v;
        }
        if self.l.is_interface(to) {
            return self.to_interface(v, from, to);
        }
        match (self.l.kind(from), self.l.kind(to)) {
            (Kind::Int { size, unsigned }, Kind::Int { size: wide, .. }) => {
                let x = v.scalar();
                Val::one(self.resize(x, size, unsigned, wide))
            }
            (Kind::Int { unsigned, size }, Kind::Float) => {
                let x = self.resize(v.scalar(), size, unsigned, 8);
                let op = if unsigned && size == 8 { ConvOp::UToF } else { ConvOp::SToF };
                let ty = self.shape(to).tys()[0];
                Val::one(self.conv(op, ty, x))
            }
            (Kind::Float, Kind::Int { size, unsigned }) => {
                // What is out of range depends on the width; as on amd64, small types go by way of int32.
                let op = if unsigned && size >= 4 { ConvOp::FToU } else { ConvOp::FToS };
                let ty = self.shape(to).tys()[0];
                Val::one(self.conv(op, ty, v.scalar()))
            }
            (Kind::Float, Kind::Float) => {
                let ty = self.shape(to).tys()[0];
                Val::one(self.float_to(v.scalar(), ty))
            }
            (Kind::Complex, Kind::Complex) => {
                let ty = self.shape(to).tys()[0];
                let [re, im] = pair(&v);
                let parts: Values = smallvec![self.float_to(re, ty), self.float_to(im, ty)];
                Val::Scalars(parts)
            }
            (Kind::Int { size, unsigned }, Kind::String) => {
                let x = self.resize(v.scalar(), size, unsigned, 8);
                self.support_val("intstring", &[x])
            }
            (Kind::Bytes, Kind::String) => self.support_val("slicebytetostring", v.scalars()),
            (Kind::Runes, Kind::String) => self.support_val("slicerunetostring", v.scalars()),
            (Kind::String, Kind::Bytes) => self.support_val("stringtoslicebyte", v.scalars()),
            (Kind::String, Kind::Runes) => self.support_val("stringtoslicerune", v.scalars()),
            _ => self.convert_other(v, from, to),
        }
    }

    fn support_val(&mut self, name: &str, args: &[Value]) -> Val {
        Val::Scalars(self.support(name, args).into_iter().collect())
    }

    fn float_to(&mut self, x: Value, ty: Ty) -> Value {
        match (self.f.ty(x), ty) {
            (Ty::F32, Ty::F64) => self.conv(ConvOp::Promote, ty, x),
            (Ty::F64, Ty::F32) => self.conv(ConvOp::Demote, ty, x),
            _ => x,
        }
    }

    /// An integer of `size` bytes as one of `to` bytes.
    fn resize(&mut self, x: Value, size: u32, unsigned: bool, to: u32) -> Value {
        let ty = match to {
            1 => Ty::I8,
            2 => Ty::I16,
            4 => Ty::I32,
            _ => Ty::I64,
        };
        match (size.cmp(&to), unsigned) {
            (std::cmp::Ordering::Equal, _) => x,
            (std::cmp::Ordering::Greater, _) => self.conv(ConvOp::Trunc, ty, x),
            (std::cmp::Ordering::Less, true) => self.conv(ConvOp::Zext, ty, x),
            (std::cmp::Ordering::Less, false) => self.conv(ConvOp::Sext, ty, x),
        }
    }

    fn convert_other(&mut self, v: Val, from: TypeId, to: TypeId) -> Val {
        let (uf, ut) = (self.l.under(from), self.l.under(to));
        match (&self.l.check.types[uf], &self.l.check.types[ut]) {
            (Type::Slice(_), &Type::Array(_, n)) => {
                let p = self.slice_to_array(&v, n);
                let slot_ty = self.shape(to);
                match slot_ty.is_memory() {
                    true => self.load(to, Addr::ptr(p)),
                    false if slot_ty.size == 0 => Val::Scalars(Values::new()),
                    false => self.load(to, Addr::ptr(p)),
                }
            }
            (Type::Slice(_), &Type::Pointer(array)) => {
                let Type::Array(_, n) = *self.l.under_type(array) else { panic!("slice converted to a pointer") };
                Val::one(self.slice_to_array(&v, n))
            }
            (Type::Basic(Basic::UnsafePointer), Type::Basic(b)) if b.is_integer() => {
                Val::one(self.conv(ConvOp::PtrToInt, Ty::I64, v.scalar()))
            }
            (Type::Basic(b), Type::Basic(Basic::UnsafePointer)) if b.is_integer() => {
                Val::one(self.conv(ConvOp::IntToPtr, Ty::Ptr, v.scalar()))
            }
            _ => v,
        }
    }

    /// The data pointer of a slice that has at least `n` elements.
    fn slice_to_array(&mut self, v: &Val, n: i64) -> Value {
        let (p, len) = (v.scalars()[0], v.scalars()[1]);
        let want = self.int(n);
        let short = self.cmp(CmpOp::ULt, len, want);
        self.emit(Inst::TrapIf { cond: short, trap: Trap::SliceConvert, info: Some((len, want)) });
        p
    }

    // ---- To interfaces -----------------------------------------------------------------------

    fn to_interface(&mut self, v: Val, from: TypeId, to: TypeId) -> Val {
        if self.l.is_interface(from) {
            return self.iface_to_iface(v, from, to);
        }
        let tab = self.type_word(from, to);
        let data = self.data_word(from, &v);
        let parts: Values = smallvec![tab, data];
        Val::Scalars(parts)
    }

    /// A constant as an interface: its data is static.
    pub fn box_constant(&mut self, c: &Const, from: TypeId, to: TypeId) -> Val {
        let tab = self.type_word(from, to);
        let b = self.l.basic(from);
        let data = match b {
            Some(Basic::UnsafePointer | Basic::UntypedNil) | None => {
                let v = self.const_val(c, from);
                self.data_word(from, &v)
            }
            Some(b) => {
                let byte = number_bits(c, b).filter(|p| p.len() == 1 && p[0].0 == Ty::I8).map(|p| p[0].1 & 0xff);
                let (data, offset) = match byte {
                    Some(n) => (self.l.byte_table(), n as i64),
                    None => (self.l.const_data(c, from), 0),
                };
                self.value(Inst::DataAddr(data, offset))
            }
        };
        let parts: Values = smallvec![tab, data];
        Val::Scalars(parts)
    }

    /// The first word of an interface value: the type descriptor, or the itab.
    pub fn type_word(&mut self, concrete: TypeId, iface: TypeId) -> Value {
        let data = match self.l.interface_methods(iface).is_empty() {
            true => self.l.iface_desc(concrete),
            false => self.l.itab(iface, concrete),
        };
        self.value(Inst::DataAddr(data, 0))
    }

    /// The second word of an interface value.
    pub fn data_word(&mut self, ty: TypeId, v: &Val) -> Value {
        if self.l.is_direct(ty) {
            return v.scalar();
        }
        let shape = self.shape(ty);
        if shape.size == 0 {
            let zero = self.l.zero_base();
            return self.value(Inst::DataAddr(zero, 0));
        }
        if shape.size == 1 && !shape.is_memory() {
            let table = self.l.byte_table();
            let p = self.value(Inst::DataAddr(table, 0));
            let i = self.conv(ConvOp::Zext, Ty::I64, v.scalar());
            return self.value(Inst::PtrAdd(p, i));
        }
        let p = self.new_object(ty);
        self.store(ty, Addr::ptr(p), v);
        p
    }

    /// The value that a data word of a type stands for.
    pub fn unbox(&mut self, ty: TypeId, data: Value) -> Val {
        if self.l.is_direct(ty) {
            return Val::one(data);
        }
        match self.shape(ty).is_memory() {
            true => Val::Mem(data),
            false => self.load(ty, Addr::ptr(data)),
        }
    }

    fn iface_to_iface(&mut self, v: Val, from: TypeId, to: TypeId) -> Val {
        if self.l.under(from) == self.l.under(to) {
            return v;
        }
        let [tab, data] = pair(&v);
        let typ = self.dynamic_type(from, tab);
        if self.l.interface_methods(to).is_empty() {
            let parts: Values = smallvec![typ, data];
            return Val::Scalars(parts);
        }
        let tab = self.iface_tab(typ, to);
        let parts: Values = smallvec![tab, data];
        Val::Scalars(parts)
    }

    /// The type descriptor of an interface value's dynamic type from its first word; null for nil.
    pub fn dynamic_type(&mut self, iface: TypeId, tab: Value) -> Value {
        if self.l.interface_methods(iface).is_empty() {
            return tab;
        }
        let (join, params) = self.block_with(&[Ty::Ptr]);
        let is_nil = self.cmp_const(CmpOp::Eq, tab, 0);
        self.leave_if(is_nil, join, &[tab]);
        let typ = self.load_scalar(Ty::Ptr, Addr::ptr(tab).plus(8));
        self.jump_with(join, &[typ]);
        self.switch_to(join);
        params[0]
    }

    /// An interface value as the two words of an `any`.
    pub fn to_eface(&mut self, v: &Val, ty: TypeId) -> [Value; 2] {
        let [tab, data] = pair(v);
        [self.dynamic_type(ty, tab), data]
    }

    /// Smaller of two I64 values, signed.
    pub fn min_int(&mut self, a: Value, b: Value) -> Value {
        let less = self.cmp(CmpOp::SLt, a, b);
        self.value(Inst::Select(less, a, b))
    }

    /// `a + b` on I64.
    pub fn add(&mut self, a: Value, b: Value) -> Value {
        self.binary(BinaryOp::Add, a, b)
    }
}
