//! Sizes, alignments and offsets: those of Go's compiler on 64-bit machines. The only place that
//! decides them.

use super::Checker;
use super::object::{ObjId, ObjKind, VarKind};
use super::ty::{Basic, Type, TypeId};
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span};
use crate::syntax::ast::FuncDecl;

/// Size of a machine word.
const WORD: i64 = 8;
/// Package-level variables of more bytes are refused.
const MAX_STATIC: i64 = 2_000_000_000;

/// Size from which a type is too large for a channel's elements.
pub const MAX_ELEMENT: i64 = 1 << 16;

/// Size from which a function's frame, or its arguments and results, are too large.
pub const MAX_FRAME: u64 = 1 << 30;

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
                self.report(element_too_large(at));
            }
        }
    }

    /// Reports functions of the program with parameters and results too large for a frame, as gc does: last.
    /// What their bodies need is known when they have been compiled.
    pub(super) fn arguments_fit(&mut self) {
        let mut functions: Vec<(ObjId, Pos)> = Vec::new();
        for (&f, (_, decl)) in &self.func_decls {
            if self.obj(f).pkg.is_some_and(|p| !self.is_library(p)) {
                functions.push((f, declared_at(decl)));
            }
        }
        functions.sort_by_key(|&(_, pos)| pos);
        for (f, pos) in functions {
            let ty = self.obj_type(f);
            let Some(sig) = self.signature(ty) else { continue };
            if !sig.tparams.is_empty() || !sig.recv_tparams.is_empty() {
                continue;
            }
            let types = self.types_of(&[sig.recv.as_slice(), &sig.params, &sig.results].concat());
            let bytes = types.into_iter().map(|t| align_up(self.sizeof(t), WORD).unwrap_or(0) as u64).sum();
            if bytes >= MAX_FRAME {
                self.report(frame_too_large(pos, 0, bytes));
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

/// The error for a channel type with elements that are too large.
pub fn element_too_large(at: impl Into<Span>) -> Diagnostic {
    Diagnostic::new(Code::TypeTooLarge, at, "channel element type too large (>64kB)")
}

/// The error for a function whose frame is too large, with the bytes of its variables and of its arguments.
pub fn frame_too_large(pos: Pos, locals: u64, args: u64) -> Diagnostic {
    let (locals, args) = (locals >> 20, args >> 20);
    let msg = format!("stack frame too large (>1GB): {locals} MB locals + {args} MB args");
    Diagnostic::new(Code::TypeTooLarge, pos, msg)
}

/// Where gc sees the declaration of a function: at its name, or a method's at its receiver.
pub(super) fn declared_at(decl: &FuncDecl) -> Pos {
    if decl.recv.is_some() { decl.span.lo.plus(5) } else { decl.name.pos }
}

fn align_up(x: i64, align: i64) -> Option<i64> {
    x.checked_add(align - 1).map(|x| x & -align)
}
