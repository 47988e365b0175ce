//! Constants, and static data made from them.

use super::Lowerer;
use super::func::{FuncLower, Val};
use crate::ir::func::{Inst, Ty, Value, Values};
use crate::ir::program::{Data, DataId, Section, Target};
use crate::types::constant::Const;
use crate::types::ty::{Basic, TypeId};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use smallvec::smallvec;

/// An integer constant's low 64 bits.
pub fn int_bits(c: &Const) -> i64 {
    let low = |n: &BigInt| n.to_i64().unwrap_or_else(|| n.to_u64().map_or(0, |u| u as i64));
    match c {
        Const::Int(n) => low(n),
        Const::Bool(b) => i64::from(*b),
        Const::Float(r) => low(&r.truncated()),
        Const::Complex(p) => low(&p.0.truncated()),
        Const::Unknown | Const::Str(_) => panic!("not a number: {c:?}"),
    }
}

/// Bits of a constant as a float of 4 or 8 bytes.
fn float_bits(c: &Const, size: u32) -> u64 {
    match size {
        4 => u64::from(c.to_f32().expect("checked float32 constant").to_bits()),
        _ => c.to_f64().expect("checked float64 constant").to_bits(),
    }
}

/// The scalars of a constant that are numbers: type and bits each; `None` for strings.
pub fn number_bits(c: &Const, b: Basic) -> Option<Vec<(Ty, u64)>> {
    let parts = |ty: Ty| vec![(ty, float_bits(&c.real(), ty.size())), (ty, float_bits(&c.imag(), ty.size()))];
    Some(match b {
        Basic::String | Basic::UntypedString => return None,
        Basic::Complex64 => parts(Ty::F32),
        Basic::Complex128 | Basic::UntypedComplex => parts(Ty::F64),
        b => {
            let ty = super::layout::basic_scalar(b)?;
            let bits = if ty.is_float() { float_bits(c, ty.size()) } else { int_bits(c) as u64 };
            vec![(ty, bits)]
        }
    })
}

impl Lowerer<'_, '_> {
    /// Bytes and relocations of a constant of a canonical type with a basic underlying type.
    pub fn const_bytes(&mut self, c: &Const, ty: TypeId) -> (Vec<u8>, Option<DataId>) {
        let b = self.basic(ty).expect("a basic type");
        match number_bits(c, b) {
            Some(parts) => {
                let bytes = parts.iter().flat_map(|(t, bits)| bits.to_le_bytes()[..t.size() as usize].to_vec());
                (bytes.collect(), None)
            }
            None => {
                let Const::Str(s) = c else { panic!("not a string: {c:?}") };
                let mut bytes = vec![0; 8];
                bytes.extend((s.len() as u64).to_le_bytes());
                (bytes, if s.is_empty() { None } else { Some(self.bytes(s)) })
            }
        }
    }

    /// A read-only object that holds a constant, as an interface's data word points to.
    pub fn const_data(&mut self, c: &Const, ty: TypeId) -> DataId {
        let (bytes, string) = self.const_bytes(c, ty);
        let align = self.shape(ty).align;
        let key = (ty, bytes.clone(), string);
        if let Some(&id) = self.const_objects.get(&key) {
            return id;
        }
        let symbol = format!("go:const.{}", self.const_objects.len());
        let relocs = string.map(|s| (0, Target::Data(s), 0)).into_iter().collect();
        let (section, size) = (Section::ReadOnly, bytes.len() as u64);
        let id = self.add_data(Data { symbol, section, align, size, bytes, relocs, scan: false });
        self.const_objects.insert(key, id);
        id
    }
}

impl FuncLower<'_, '_, '_> {
    /// A constant as a value of a canonical type with a basic underlying type.
    pub fn const_val(&mut self, c: &Const, ty: TypeId) -> Val {
        if matches!(c, Const::Unknown) {
            return self.zero_val(ty);
        }
        let b = self.l.basic(ty).unwrap_or_else(|| panic!("constant {c:?} of a type that is not basic"));
        if let Some(parts) = number_bits(c, b) {
            return Val::Scalars(parts.into_iter().map(|(t, bits)| self.const_scalar(t, bits)).collect());
        }
        let Const::Str(s) = c else { panic!("not a string: {c:?}") };
        let s = s.clone();
        self.string(&s)
    }

    fn const_scalar(&mut self, ty: Ty, bits: u64) -> Value {
        if ty.is_float() { self.value(Inst::Fconst(ty, bits)) } else { self.iconst(ty, bits as i64) }
    }

    /// A string constant.
    pub fn string(&mut self, s: &[u8]) -> Val {
        let p = match s {
            [] => self.null(),
            _ => {
                let data = self.l.bytes(s);
                self.value(Inst::DataAddr(data, 0))
            }
        };
        let n = self.int(s.len() as i64);
        let parts: Values = smallvec![p, n];
        Val::Scalars(parts)
    }
}
