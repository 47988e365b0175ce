//! Shapes: how values of a type are laid out and flattened.
//!
//! A value of at most [`MAX_SCALARS`] machine scalars is a tuple of these from lowering on; all
//! others live in memory and are handled by address. The rule counts scalars, not bytes: strings are
//! two, slices three, interfaces and complex numbers two, structs and arrays the sum of their parts.
//! The same rule decides how parameters and results are passed (`abi::layout`, "Calls"), so package
//! reflect must follow it.

use super::Lowerer;
use super::type_names::NameStyle;
use crate::diag::{Code, Diagnostic};
use crate::ir::func::Ty;
use crate::source::Span;
use crate::types::sizes::MAX_SIZE;
use crate::types::ty::{Basic, Type, TypeId};
use smallvec::SmallVec;
use std::rc::Rc;

/// Most scalars of a flattened value.
pub const MAX_SCALARS: usize = 4;

/// Layout of a type.
#[derive(Debug)]
pub struct Shape {
    /// Size in bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u32,
    /// The scalars and their offsets, or `None` for a value in memory.
    pub scalars: Option<Scalars>,
    /// Whether a pointer is inside.
    pub pointers: bool,
}

/// Scalars and their byte offsets.
pub type Scalars = SmallVec<[(Ty, u32); MAX_SCALARS]>;

impl Shape {
    /// Whether values live in memory.
    pub fn is_memory(&self) -> bool {
        self.scalars.is_none()
    }

    /// Types of the scalars; empty for a value in memory.
    pub fn tys(&self) -> SmallVec<[Ty; 4]> {
        self.scalars.iter().flatten().map(|s| s.0).collect()
    }

    fn of(scalars: &[Ty]) -> Shape {
        let mut out = Scalars::new();
        let mut at = 0;
        for &t in scalars {
            out.push((t, at));
            at += t.size();
        }
        let align = scalars.iter().map(|t| t.size()).max().unwrap_or(1);
        Shape { size: u64::from(at), align, pointers: scalars.contains(&Ty::Ptr), scalars: Some(out) }
    }
}

/// Rounds up to a multiple of an alignment.
pub fn align_up(n: u64, align: u64) -> u64 {
    n.div_ceil(align) * align
}

/// The scalar of a basic type that has one.
pub fn basic_scalar(b: Basic) -> Option<Ty> {
    Some(match b {
        Basic::Bool | Basic::UntypedBool | Basic::Int8 | Basic::Uint8 => Ty::I8,
        Basic::Int16 | Basic::Uint16 => Ty::I16,
        Basic::Int32 | Basic::Uint32 | Basic::UntypedRune => Ty::I32,
        Basic::Int | Basic::Int64 | Basic::Uint | Basic::Uint64 | Basic::Uintptr | Basic::UntypedInt => Ty::I64,
        Basic::Float32 => Ty::F32,
        Basic::Float64 | Basic::UntypedFloat => Ty::F64,
        Basic::UnsafePointer | Basic::UntypedNil => Ty::Ptr,
        Basic::Invalid | Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex => return None,
        Basic::String | Basic::UntypedString => return None,
    })
}

impl Lowerer<'_, '_> {
    /// Layout of a canonical type.
    pub fn shape(&mut self, ty: TypeId) -> Rc<Shape> {
        if let Some(s) = self.shapes.get(&ty) {
            return s.clone();
        }
        let mut shape = self.compute_shape(ty);
        if shape.size >= MAX_SIZE as u64 {
            self.too_large(ty);
            shape = Shape { size: 1 << 40, align: shape.align, scalars: None, pointers: shape.pointers };
        }
        let shape = Rc::new(shape);
        self.shapes.insert(ty, shape.clone());
        shape
    }

    /// Reports an instance of a generic type, or a struct, that is too large; arrays as they are written were
    /// reported by the checker.
    fn too_large(&mut self, ty: TypeId) {
        let msg = format!("type {} larger than address space", self.type_name(ty, NameStyle::Link));
        self.check.sink.report(Diagnostic::new(Code::TypeTooLarge, Span::default(), msg));
    }

    /// Size in bytes of a canonical type.
    pub fn size_of(&mut self, ty: TypeId) -> u64 {
        self.shape(ty).size
    }

    /// Byte offsets of a struct's fields; the canonical type may be defined.
    pub fn field_offsets(&mut self, ty: TypeId) -> Vec<u64> {
        let mut at = 0;
        let mut out = Vec::new();
        for field in self.struct_fields(ty) {
            let s = self.shape(field.ty);
            at = align_up(at, u64::from(s.align));
            out.push(at);
            at += s.size;
        }
        out
    }

    fn compute_shape(&mut self, ty: TypeId) -> Shape {
        let under = self.under(ty);
        if under != ty {
            let s = self.shape(under);
            return Shape { size: s.size, align: s.align, scalars: s.scalars.clone(), pointers: s.pointers };
        }
        match &self.check.types[ty] {
            Type::Basic(b) => match *b {
                Basic::String | Basic::UntypedString => Shape::of(&[Ty::Ptr, Ty::I64]),
                Basic::Complex64 => Shape::of(&[Ty::F32, Ty::F32]),
                Basic::Complex128 | Basic::UntypedComplex => Shape::of(&[Ty::F64, Ty::F64]),
                b => Shape::of(&[basic_scalar(b).unwrap_or(Ty::I64)]),
            },
            Type::Slice(_) => Shape::of(&[Ty::Ptr, Ty::I64, Ty::I64]),
            Type::Interface(_) => Shape::of(&[Ty::Ptr, Ty::Ptr]),
            Type::Pointer(_) | Type::Map(..) | Type::Chan(..) | Type::Signature(_) => Shape::of(&[Ty::Ptr]),
            Type::Array(elem, n) => {
                let (elem, n) = (*elem, *n as u64);
                self.array_shape(elem, n)
            }
            Type::Struct(_) => self.struct_shape(ty),
            Type::Tuple(list) if list.is_empty() => Shape::of(&[]),
            other => panic!("no layout for {other:?}"),
        }
    }

    fn array_shape(&mut self, elem: TypeId, n: u64) -> Shape {
        let e = self.shape(elem);
        let size = e.size.saturating_mul(n).min(MAX_SIZE as u64);
        let pointers = e.pointers && n > 0;
        let scalars = match &e.scalars {
            _ if n == 0 => Some(Scalars::new()),
            Some(s) if s.is_empty() => Some(Scalars::new()),
            Some(s) if n as usize <= MAX_SCALARS && s.len() * n as usize <= MAX_SCALARS => {
                let size = e.size;
                let at = |i: u64| s.iter().map(move |&(t, o)| (t, o + (i * size) as u32));
                Some((0..n).flat_map(at).collect())
            }
            _ => None,
        };
        Shape { size, align: e.align, scalars, pointers }
    }

    fn struct_shape(&mut self, ty: TypeId) -> Shape {
        let (mut at, mut align, mut pointers) = (0, 1, false);
        let mut scalars = Some(Scalars::new());
        let fields = self.struct_fields(ty);
        let count = fields.len();
        for (i, field) in fields.into_iter().enumerate() {
            let s = self.shape(field.ty);
            at = align_up(at, u64::from(s.align));
            align = align.max(s.align);
            pointers |= s.pointers;
            scalars = match (scalars, &s.scalars) {
                (Some(mut all), Some(more)) if all.len() + more.len() <= MAX_SCALARS => {
                    all.extend(more.iter().map(|&(t, o)| (t, o + at as u32)));
                    Some(all)
                }
                _ => None,
            };
            at += s.size;
            // A pointer to a zero-size field at the end must not point past the object.
            if i + 1 == count && s.size == 0 && at > 0 {
                at += 1;
            }
        }
        Shape { size: align_up(at, u64::from(align)), align, scalars, pointers }
    }
}
