//! Names of canonical types, for symbols and for package reflect.

use super::Lowerer;
use super::names::{MAX_NESTED, shortened};
use crate::types::object::{ObjId, ObjKind};
use crate::types::ty::{Basic, ChanDir, Interface, Named, Signature, Struct, Type, TypeId};
use std::fmt::Write;
use std::rc::Rc;

/// The longest type argument in bytes in a name that package reflect prints.
const MAX_ARGUMENT: usize = 1 << 14;

/// How much of a package qualifies a type's name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NameStyle {
    /// Import paths and numbered local types: unique, for symbols.
    Link,
    /// The same, but longer if need be: type arguments in names that package reflect prints.
    Argument,
    /// Package names, as package reflect prints types.
    Reflect,
}

impl Lowerer<'_, '_> {
    /// Name of a canonical type.
    pub fn type_name(&self, ty: TypeId, style: NameStyle) -> String {
        let mut out = String::new();
        self.write_type(&mut out, ty, style);
        out
    }

    fn write_type(&self, out: &mut String, ty: TypeId, style: NameStyle) {
        if style == NameStyle::Reflect || matches!(self.check.types[ty], Type::Basic(_)) {
            return self.write_new_type(out, ty, style);
        }
        // Made of the names of its parts, which are not longer than it may be.
        let most = if style == NameStyle::Link { MAX_NESTED } else { MAX_ARGUMENT };
        let known = self.link_names.borrow().get(&(ty, style)).cloned();
        let name = known.unwrap_or_else(|| {
            let mut name = String::new();
            stacker::maybe_grow(64 << 10, 1 << 20, || self.write_new_type(&mut name, ty, style));
            let name: Rc<str> = shortened(name, most).into();
            self.link_names.borrow_mut().insert((ty, style), name.clone());
            name
        });
        out.push_str(&name);
    }

    fn write_new_type(&self, out: &mut String, ty: TypeId, style: NameStyle) {
        match &self.check.types[ty] {
            Type::Basic(b) => out.push_str(basic_name(*b)),
            Type::Named(n) => self.write_named(out, n, style),
            Type::Pointer(e) => {
                out.push('*');
                self.write_type(out, *e, style);
            }
            Type::Slice(e) => {
                out.push_str("[]");
                self.write_type(out, *e, style);
            }
            Type::Array(e, n) => {
                let _ = write!(out, "[{n}]");
                self.write_type(out, *e, style);
            }
            Type::Map(k, v) => {
                out.push_str("map[");
                self.write_type(out, *k, style);
                out.push(']');
                self.write_type(out, *v, style);
            }
            Type::Chan(dir, e) => {
                let nested = matches!(&self.check.types[*e], Type::Chan(ChanDir::Recv, _)) && *dir == ChanDir::Both;
                out.push_str(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                if nested {
                    out.push('(');
                }
                self.write_type(out, *e, style);
                if nested {
                    out.push(')');
                }
            }
            Type::Struct(s) => self.write_struct(out, s, style),
            Type::Signature(s) => {
                out.push_str("func");
                self.write_signature(out, s, style);
            }
            Type::Interface(i) => self.write_interface(out, i, style),
            Type::TypeParam(p) => out.push_str(self.check.objects[p.obj.0 as usize].name.as_str()),
            Type::Tuple(list) => {
                out.push('(');
                for (i, &t) in list.iter().enumerate() {
                    out.push_str(if i > 0 { ", " } else { "" });
                    self.write_type(out, t, style);
                }
                out.push(')');
            }
            Type::Union(_) => out.push_str("union"),
        }
    }

    fn write_named(&self, out: &mut String, n: &Named, style: NameStyle) {
        let o = &self.check.objects[n.obj.0 as usize];
        if let Some(pkg) = o.pkg {
            let p = &self.check.packages[pkg.0 as usize];
            out.push_str(if style != NameStyle::Reflect { p.path.as_str() } else { p.name.as_str() });
            out.push('.');
        }
        out.push_str(o.name.as_str());
        let origin = n.origin.map(|o| &self.check.types[o]);
        let implicit = if let Some(Type::Named(origin)) = origin { origin.implicit.len() } else { 0 };
        let (explicit, implicit) = n.targs.split_at(n.targs.len().saturating_sub(implicit));
        if !n.targs.is_empty() {
            out.push('[');
            for (i, &t) in implicit.iter().chain(explicit).enumerate() {
                let sep = if i == 0 {
                    ""
                } else if i == implicit.len() {
                    ";"
                } else {
                    ","
                };
                out.push_str(sep);
                let style = if style == NameStyle::Reflect { NameStyle::Argument } else { style };
                self.write_type(out, t, style);
            }
            out.push(']');
        }
        if style != NameStyle::Reflect && self.is_local_type(n.obj) {
            let _ = write!(out, "·{}", self.local_types.get(&n.obj).copied().unwrap_or(o.pos.0));
        }
    }

    fn write_struct(&self, out: &mut String, s: &Struct, style: NameStyle) {
        out.push_str(if s.fields.is_empty() { "struct {" } else { "struct { " });
        for (i, &f) in s.fields.iter().enumerate() {
            let o = &self.check.objects[f.0 as usize];
            out.push_str(if i > 0 { "; " } else { "" });
            if !matches!(o.kind, ObjKind::Var(v) if v.embedded) {
                if let Some(pkg) = o.pkg.filter(|_| style != NameStyle::Reflect && !o.name.is_exported()) {
                    let _ = write!(out, "{}.", self.pkg_path(pkg));
                }
                out.push_str(o.name.as_str());
                out.push(' ');
            }
            self.write_type(out, o.ty.expect("canonical field"), style);
            if let Some(tag) = s.tags.get(i).filter(|t| !t.as_str().is_empty()) {
                let _ = write!(out, " {:?}", tag.as_str());
            }
        }
        out.push_str(if s.fields.is_empty() { "}" } else { " }" });
    }

    fn write_signature(&self, out: &mut String, s: &Signature, style: NameStyle) {
        let ty = |v: ObjId| self.check.objects[v.0 as usize].ty.expect("canonical");
        out.push('(');
        for (i, &p) in s.params.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            match &self.check.types[ty(p)] {
                Type::Slice(e) if s.variadic && i + 1 == s.params.len() => {
                    out.push_str("...");
                    self.write_type(out, *e, style);
                }
                _ => self.write_type(out, ty(p), style),
            }
        }
        out.push(')');
        match s.results[..] {
            [] => {}
            [r] => {
                out.push(' ');
                self.write_type(out, ty(r), style);
            }
            _ => {
                out.push_str(" (");
                for (i, &r) in s.results.iter().enumerate() {
                    out.push_str(if i > 0 { ", " } else { "" });
                    self.write_type(out, ty(r), style);
                }
                out.push(')');
            }
        }
    }

    fn write_interface(&self, out: &mut String, i: &Interface, style: NameStyle) {
        let methods = i.type_set.as_ref().map_or(&i.methods, |s| &s.methods);
        if methods.is_empty() {
            out.push_str("interface {}");
            return;
        }
        out.push_str("interface { ");
        for (k, &m) in methods.iter().enumerate() {
            let o = &self.check.objects[m.0 as usize];
            out.push_str(if k > 0 { "; " } else { "" });
            if !o.name.is_exported()
                && let Some(pkg) = o.pkg
            {
                let p = &self.check.packages[pkg.0 as usize];
                out.push_str(if style != NameStyle::Reflect { p.path.as_str() } else { p.name.as_str() });
                out.push('.');
            }
            out.push_str(o.name.as_str());
            if let Some(Type::Signature(s)) = o.ty.map(|t| &self.check.types[t]) {
                self.write_signature(out, s, style);
            }
        }
        out.push_str(" }");
    }
}

/// Name of a basic type.
fn basic_name(b: Basic) -> &'static str {
    match b {
        Basic::Invalid => "invalid type",
        Basic::Bool | Basic::UntypedBool => "bool",
        Basic::Int | Basic::UntypedInt => "int",
        Basic::Int8 => "int8",
        Basic::Int16 => "int16",
        Basic::Int32 | Basic::UntypedRune => "int32",
        Basic::Int64 => "int64",
        Basic::Uint => "uint",
        Basic::Uint8 => "uint8",
        Basic::Uint16 => "uint16",
        Basic::Uint32 => "uint32",
        Basic::Uint64 => "uint64",
        Basic::Uintptr => "uintptr",
        Basic::Float32 => "float32",
        Basic::Float64 | Basic::UntypedFloat => "float64",
        Basic::Complex64 => "complex64",
        Basic::Complex128 | Basic::UntypedComplex => "complex128",
        Basic::String | Basic::UntypedString => "string",
        Basic::UnsafePointer => "unsafe.Pointer",
        Basic::UntypedNil => "nil",
    }
}
