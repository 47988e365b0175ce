//! Sizes, alignments and offsets: those of Go's compiler on 64-bit machines. The only place that
//! decides them.

use super::Checker;
use super::object::{ObjId, ObjKind, VarKind};
use super::ty::{Basic, Type, TypeId};
use crate::diag::Code;

/// Size of a machine word.
const WORD: i64 = 8;
/// Package-level variables of more bytes are refused.
const MAX_STATIC: i64 = 2_000_000_000;

/// Size from which a type is too large for a channel's elements.
const MAX_ELEMENT: i64 = 1 << 16;

/// Size from which a type is larger than the address space that programs have.
pub const MAX_SIZE: i64 = 1 << 50;

impl<'a> Checker<'a> {
    /// Reports array types whose values cannot exist. As with gc, that is no business of type checking: it
    /// is said when all else is right.
    pub(super) fn arrays_fit_address_space(&mut self) {
        for (array, at) in std::mem::take(&mut self.written_arrays) {
            if !(0..MAX_SIZE).contains(&self.sizeof(array)) {
                let msg = format!("type {} larger than address space", self.type_string(array));
                self.error(Code::TypeTooLarge, at, msg);
            }
        }
    }

    /// Reports channel types whose elements are too large to be copied to and fro, as gc does: late.
    pub(super) fn channel_elements_fit(&mut self) {
        for (elem, at) in std::mem::take(&mut self.written_channels) {
            if self.sizeof(elem) >= MAX_ELEMENT {
                self.error(Code::TypeTooLarge, at, "channel element type too large (>64kB)");
            }
        }
    }

    /// Reports package-level variables of the program that the linker cannot place. Only when all else is right.
    pub(super) fn variables_fit_image(&mut self) {
        for i in 0..self.objects.len() {
            let id = ObjId(i as u32);
            let obj = self.obj(id);
            let (ObjKind::Var(v), Some(pkg), Some(ty)) = (&obj.kind, obj.pkg, obj.ty) else { continue };
            if v.kind != VarKind::Package || self.is_library(pkg) {
                continue;
            }
            let size = self.sizeof(ty);
            if size > MAX_STATIC {
                let name = format!("{}.{}", self.packages[pkg.0 as usize].path, self.obj(id).name);
                let msg = format!("{name}: symbol too large ({size} bytes > {MAX_STATIC} bytes)");
                self.error(Code::TypeTooLarge, self.name_span(id), msg);
            }
        }
    }

    /// The size of a type's values in bytes; -1 if it exceeds the address space.
    pub fn sizeof(&mut self, t: TypeId) -> i64 {
        let u = self.under(t);
        if let Some(&size) = self.struct_sizes.get(&u) {
            return size;
        }
        let size = self.compute_size(u);
        if matches!(self.types[u], Type::Struct(_)) {
            self.struct_sizes.insert(u, size);
        }
        size
    }

    fn compute_size(&mut self, u: TypeId) -> i64 {
        match self.types[u].clone() {
            Type::Basic(b) => match b {
                Basic::Bool | Basic::Int8 | Basic::Uint8 => 1,
                Basic::Int16 | Basic::Uint16 => 2,
                Basic::Int32 | Basic::Uint32 | Basic::Float32 => 4,
                Basic::Complex128 | Basic::String => 2 * WORD,
                _ => WORD,
            },
            Type::Array(elem, n) => {
                if n <= 0 {
                    return 0;
                }
                let size = self.sizeof(elem);
                if size < 0 { -1 } else { size.checked_mul(n).unwrap_or(-1) }
            }
            Type::Slice(_) => 3 * WORD,
            Type::Struct(s) => {
                let Some(&last) = s.fields.last() else { return 0 };
                let Some(&offset) = self.offsetsof(u).last() else { return -1 };
                let size = self.sizeof(self.var_ty(last));
                if offset < 0 || size < 0 {
                    return -1;
                }
                // gc: a trailing zero-size field is padded, so that its address stays inside.
                let size = if offset > 0 && size == 0 { 1 } else { size };
                let align = self.alignof(u);
                offset.checked_add(size).and_then(|end| align_up(end, align)).unwrap_or(-1)
            }
            Type::Interface(_) => 2 * WORD,
            _ => WORD,
        }
    }

    /// The alignment of a type's values in bytes.
    pub fn alignof(&mut self, t: TypeId) -> i64 {
        let u = self.under(t);
        if let Some(&align) = self.struct_aligns.get(&u) {
            return align;
        }
        match self.types[u].clone() {
            Type::Array(elem, _) => self.alignof(elem),
            Type::Struct(s) => {
                let types = self.types_of(&s.fields);
                let align = types.into_iter().map(|t| self.alignof(t)).max().unwrap_or(1);
                self.struct_aligns.insert(u, align);
                align
            }
            Type::Basic(Basic::Complex64) => 4,
            Type::Basic(b) if b != Basic::String => self.sizeof(u).min(WORD),
            _ => WORD,
        }
    }

    /// Offsets of a struct type's fields in bytes; negative from where they exceed the address space.
    pub fn offsetsof(&mut self, strukt: TypeId) -> Vec<i64> {
        let Type::Struct(s) = self.under_type(strukt) else { return Vec::new() };
        let mut out = Vec::with_capacity(s.fields.len());
        let mut at = Some(0i64);
        for t in self.types_of(&s.fields) {
            let (size, align) = (self.sizeof(t), self.alignof(t));
            at = at.and_then(|at| align_up(at, align));
            out.push(at.unwrap_or(-1));
            at = at.and_then(|at| if size < 0 { None } else { at.checked_add(size) });
        }
        out
    }
}

fn align_up(x: i64, align: i64) -> Option<i64> {
    x.checked_add(align - 1).map(|x| x & -align)
}
