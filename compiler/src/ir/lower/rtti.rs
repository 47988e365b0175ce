//! Type descriptors and itabs, as `abi::layout` lays them out.
//!
//! A descriptor is made for every type that is allocated, boxed, asserted to or named by another
//! descriptor. What only a value inside an interface needs (equality, methods, map operations) is
//! left out unless the type is *marked*: it, or a type that contains it, is converted to an
//! interface. Of a marked type's methods only those get code whose name occurs in an interface type
//! of the program ([`Rtti::wanted`]), or all exported ones once package reflect can look methods up.
//!
//! Descriptors are filled at the very end ([`Lowerer::finish_rtti`]); until then
//! [`Lowerer::rtti_step`] declares the functions they will refer to, until nothing new turns up.

use super::type_names::NameStyle;
use super::{FuncKey, Lowerer};
use crate::ir::program::{Data, DataId, FuncId, Section, Target};
use crate::source::Symbol;
use crate::types::ty::{Basic, ChanDir, Type, TypeId};
use minigo_abi::layout::{Kind, tflag};
use rustc_hash::{FxHashMap, FxHashSet};

/// Generic functions of internal/maps behind `abi.MapOps`, in the order of its fields.
const MAP_OPS: [&str; 7] = ["OpNew", "OpGet", "OpAssign", "OpDelete", "OpClear", "OpIter", "OpNext"];

/// State of descriptors and itabs.
#[derive(Default)]
pub struct Rtti {
    descs: FxHashMap<TypeId, DataId>,
    /// Types with descriptors, in order of creation.
    order: Vec<TypeId>,
    /// Where names stand, for reflection: data, offset and length.
    names: FxHashMap<TypeId, (DataId, usize, usize)>,
    marked: FxHashSet<TypeId>,
    /// Marked types in order of marking.
    marks: Vec<TypeId>,
    /// How many marks have been propagated to the types' parts.
    propagated: usize,
    /// How many marks have been propagated to the types' pointers.
    addressed: usize,
    itabs: FxHashMap<(TypeId, TypeId), DataId>,
    /// Names of methods of the program's interface types.
    wanted: FxHashSet<Symbol>,
    /// Methods with code, by type and index.
    methods: FxHashMap<(TypeId, u32), FuncId>,
    /// What the last round of declarations saw; if nothing changed there is nothing to declare.
    seen: (usize, usize, bool, bool),
    /// Whether values in interfaces are hashed.
    hashes: bool,
    /// Itabs in order of creation.
    itab_list: Vec<DataId>,
}

/// Bytes of a data object under construction.
#[derive(Default)]
pub struct DataBuilder {
    bytes: Vec<u8>,
    relocs: Vec<(u32, Target, i64)>,
}

impl DataBuilder {
    /// Appends an integer of 1, 4 or 8 bytes.
    pub fn int(&mut self, n: u64, size: usize) {
        self.bytes.extend_from_slice(&n.to_le_bytes()[..size]);
    }

    /// Appends a word.
    pub fn word(&mut self, n: u64) {
        self.int(n, 8);
    }

    /// Appends an address, or null.
    pub fn addr(&mut self, target: Option<Target>, addend: i64) {
        if let Some(t) = target {
            self.relocs.push((self.bytes.len() as u32, t, addend));
        }
        self.word(0);
    }

    /// Appends a data object's address, or null.
    pub fn data(&mut self, d: Option<DataId>) {
        self.addr(d.map(Target::Data), 0);
    }

    /// Appends a slice header.
    pub fn slice(&mut self, d: Option<DataId>, len: usize) {
        self.data(d);
        self.word(len as u64);
        self.word(len as u64);
    }
}

impl Lowerer<'_, '_> {
    /// The descriptor of a canonical type.
    pub fn type_desc(&mut self, ty: TypeId) -> DataId {
        if let Some(&id) = self.rtti.descs.get(&ty) {
            return id;
        }
        let symbol = format!("type:{}", self.type_name(ty, NameStyle::Link));
        let id = self.read_only(symbol, 8, DataBuilder::default());
        self.rtti.descs.insert(ty, id);
        self.rtti.order.push(ty);
        if self.is_interface(ty) {
            let names: Vec<_> = self.interface_methods(ty).into_iter().map(|m| m.0).collect();
            self.rtti.wanted.extend(names);
        }
        id
    }

    /// The descriptor of a type whose values get into interfaces.
    pub fn iface_desc(&mut self, ty: TypeId) -> DataId {
        self.mark(ty);
        self.type_desc(ty)
    }

    /// The itab of a concrete type for an interface type with methods.
    pub fn itab(&mut self, iface: TypeId, concrete: TypeId) -> DataId {
        let inter = self.under(iface);
        if let Some(&id) = self.rtti.itabs.get(&(inter, concrete)) {
            return id;
        }
        let mut b = DataBuilder::default();
        let (inter_desc, type_desc) = (self.type_desc(inter), self.iface_desc(concrete));
        b.data(Some(inter_desc));
        b.data(Some(type_desc));
        b.int(u64::from(self.type_hash(concrete)), 4);
        b.int(0, 4);
        for (name, pkg, _) in self.interface_methods(inter) {
            let index = self.find_method(concrete, name, pkg).expect("checked: the type implements the interface");
            let func = self.method_code(concrete, index);
            b.addr(Some(Target::Func(func)), 0);
        }
        let (c, i) = (self.type_name(concrete, NameStyle::Link), self.type_name(inter, NameStyle::Link));
        let id = self.read_only(format!("go:itab.{c},{i}"), 8, b);
        self.rtti.itabs.insert((inter, concrete), id);
        self.rtti.itab_list.push(id);
        id
    }

    /// Whether an interface type has no methods.
    pub fn is_empty_interface(&mut self, ty: TypeId) -> bool {
        self.interface_methods(ty).is_empty()
    }

    /// Adds a constant data object.
    pub fn read_only(&mut self, symbol: String, align: u32, b: DataBuilder) -> DataId {
        let DataBuilder { bytes, relocs } = b;
        let size = bytes.len() as u64;
        self.add_data(Data { symbol, section: Section::ReadOnly, align, size, bytes, relocs, scan: false })
    }

    /// Says that values inside interfaces are hashed: marked types need hash functions.
    pub fn want_hashes(&mut self) {
        self.rtti.hashes = true;
    }

    fn mark(&mut self, ty: TypeId) {
        if self.rtti.marked.insert(ty) {
            self.rtti.marks.push(ty);
        }
    }

    fn method_code(&mut self, ty: TypeId, index: u32) -> FuncId {
        if let Some(&f) = self.rtti.methods.get(&(ty, index)) {
            return f;
        }
        let f = self.iface_method_func(ty, index);
        self.rtti.methods.insert((ty, index), f);
        f
    }

    /// Types that a value of a type leads to.
    fn parts(&mut self, ty: TypeId) -> Vec<TypeId> {
        match self.under_type(ty).clone() {
            Type::Pointer(e) | Type::Slice(e) | Type::Array(e, _) | Type::Chan(_, e) => vec![e],
            Type::Map(k, v) => vec![k, v],
            Type::Struct(_) => self.struct_fields(ty).into_iter().map(|f| f.ty).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the program has a package that goes through maps it knows nothing of.
    fn uses_map_ops(&self) -> bool {
        self.package("reflect").is_some() || self.package("fmt").is_some()
    }

    /// Whether one of these functions or methods of package reflect is part of the program.
    fn reflects(&self, names: &[&str]) -> bool {
        let Some(pkg) = self.package("reflect") else { return false };
        self.funcs.keys().any(|k| match *k {
            FuncKey::Decl(obj, _) => {
                let o = &self.check.objects[obj.0 as usize];
                o.pkg == Some(pkg) && names.contains(&o.name.as_str())
            }
            _ => false,
        })
    }

    /// Marks the pointers to marked types with methods: package reflect can take addresses, and the
    /// methods of pointers must be there for assertions.
    fn mark_addresses(&mut self) {
        while self.rtti.addressed < self.rtti.marks.len() {
            let ty = self.rtti.marks[self.rtti.addressed];
            self.rtti.addressed += 1;
            if !matches!(self.under_type(ty), Type::Pointer(_) | Type::Interface(_)) && !self.methods(ty).is_empty() {
                let pointer = self.pointer_to(ty);
                self.mark(pointer);
            }
        }
    }

    /// Declares the functions that descriptors need as far as is known now; true if there were any.
    /// To be called whenever all declared functions are lowered, until it returns false.
    pub fn rtti_step(&mut self) -> bool {
        let pointers = self.reflects(&["ptrTo"]);
        if self.reflects(&["ArrayOf", "MapOf", "StructOf"]) {
            // What these find among the program's types must be complete.
            for i in 0..self.rtti.order.len() {
                self.mark(self.rtti.order[i]);
            }
        }
        loop {
            if pointers {
                self.mark_addresses();
            }
            if self.rtti.propagated == self.rtti.marks.len() {
                break;
            }
            let ty = self.rtti.marks[self.rtti.propagated];
            self.rtti.propagated += 1;
            self.type_desc(ty);
            for part in self.parts(ty) {
                self.mark(part);
            }
        }
        let reflects = self.reflects(&["Method", "MethodByName"]);
        let now = (self.rtti.marks.len(), self.rtti.wanted.len(), self.rtti.hashes, reflects);
        if std::mem::replace(&mut self.rtti.seen, now) == now {
            return false;
        }
        let before = self.prog.decls.len();
        for i in 0..self.rtti.marks.len() {
            self.declare_for(self.rtti.marks[i], reflects);
        }
        self.prog.decls.len() > before
    }

    fn declare_for(&mut self, ty: TypeId, reflects: bool) {
        if self.is_comparable(ty) {
            let equal = self.equal_func(ty);
            self.static_closure(equal);
            if self.rtti.hashes {
                let hash = self.hash_func(ty);
                self.static_closure(hash);
            }
        }
        if let Type::Map(k, v) = *self.under_type(ty)
            && self.uses_map_ops()
        {
            for op in MAP_OPS {
                let f = self.library_instance("internal/maps", op, &[k, v]);
                self.static_closure(f);
            }
        }
        if self.is_interface(ty) {
            return;
        }
        let methods = self.methods(ty);
        for (i, m) in methods.iter().enumerate().filter(|(_, m)| m.in_set) {
            if self.rtti.wanted.contains(&m.name) || reflects && m.name.is_exported() {
                self.method_code(ty, i as u32);
            }
        }
    }

    /// Fills all descriptors; nothing may ask for new functions any more.
    pub fn finish_rtti(&mut self) {
        let mut next = 0;
        while next < self.rtti.order.len() {
            let ty = self.rtti.order[next];
            next += 1;
            let b = self.describe(ty);
            let id = self.rtti.descs[&ty];
            let data = &mut self.prog.data[id.index()];
            data.size = b.bytes.len() as u64;
            (data.bytes, data.relocs) = (b.bytes, b.relocs);
        }
        self.list_itabs();
        self.prog.types = self.rtti.order.iter().map(|t| self.rtti.descs[t]).collect();
    }

    /// Tells `runtime.getitab` of the itabs made here, through the variable `runtime.staticItabs`, so
    /// that a pair of types never has two.
    fn list_itabs(&mut self) {
        let var = self.library_object("runtime", "staticItabs");
        let Some(&var) = self.globals.get(&var) else { return };
        let mut list = DataBuilder::default();
        for i in 0..self.rtti.itab_list.len() {
            list.data(Some(self.rtti.itab_list[i]));
        }
        let count = self.rtti.itab_list.len();
        let list = self.read_only("go:itabs".into(), 8, list);
        let mut header = DataBuilder::default();
        header.slice(Some(list), count);
        let data = &mut self.prog.data[var.index()];
        (data.bytes, data.relocs) = (header.bytes, header.relocs);
    }

    fn describe(&mut self, ty: TypeId) -> DataBuilder {
        let marked = self.rtti.marked.contains(&ty);
        let shape = self.shape(ty);
        let mut b = DataBuilder::default();
        let mask = self.pointer_mask(ty);
        b.word(shape.size);
        b.word(mask.len() as u64 * 8);
        b.int(u64::from(self.type_hash(ty)), 4);
        b.int(u64::from(self.type_flags(ty)), 1);
        b.int(u64::from(shape.align), 1);
        b.int(u64::from(shape.align), 1);
        b.int(self.reflect_kind(ty) as u64, 1);
        let comparable = marked && self.is_comparable(ty);
        let equal = comparable.then(|| self.equal_func(ty)).map(|f| self.static_closure(f));
        b.data(equal);
        let hash = (comparable && self.rtti.hashes).then(|| self.hash_func(ty)).map(|f| self.static_closure(f));
        b.data(hash);
        let mask = (!mask.is_empty()).then(|| self.mask_data(&mask));
        b.data(mask);
        self.reflect_name(&mut b, ty);
        let pointer = self.pointer_to(ty);
        let pointer = self.rtti.descs.get(&pointer).copied();
        b.data(pointer);
        let uncommon = self.uncommon(ty, marked);
        b.data(uncommon);
        self.describe_kind(ty, marked, &mut b);
        b
    }

    /// Appends the header of a type's name. The name of `[]T` ends in that of `T`: one string holds both.
    fn reflect_name(&mut self, b: &mut DataBuilder, ty: TypeId) {
        if !self.rtti.names.contains_key(&ty) {
            let name = self.type_name(ty, NameStyle::Reflect);
            let (whole, mut len) = (self.bytes(name.as_bytes()), name.len());
            let mut at = ty;
            while self.rtti.names.insert(at, (whole, name.len() - len, len)).is_none() {
                let prefix = match self.check.types[at] {
                    Type::Pointer(_) => 1,
                    Type::Slice(_) => 2,
                    _ => break,
                };
                let (Type::Pointer(e) | Type::Slice(e)) = self.check.types[at] else { break };
                (at, len) = (e, len - prefix);
                if self.rtti.names.contains_key(&at) {
                    break;
                }
            }
        }
        let (whole, offset, len) = self.rtti.names[&ty];
        b.addr(Some(Target::Data(whole)), offset as i64);
        b.word(len as u64);
    }

    /// Appends a string header.
    fn string(&mut self, b: &mut DataBuilder, text: &str) {
        let d = self.bytes(text.as_bytes());
        b.data(Some(d));
        b.word(text.len() as u64);
    }

    fn describe_kind(&mut self, ty: TypeId, marked: bool, b: &mut DataBuilder) {
        match self.under_type(ty).clone() {
            Type::Array(elem, n) => {
                let slice = self.slice_of(elem);
                let (e, s) = (self.type_desc(elem), self.type_desc(slice));
                b.data(Some(e));
                b.data(Some(s));
                b.word(n as u64);
            }
            Type::Chan(dir, elem) => {
                let e = self.type_desc(elem);
                b.data(Some(e));
                b.word(match dir {
                    ChanDir::Recv => 1,
                    ChanDir::Send => 2,
                    ChanDir::Both => 3,
                });
            }
            Type::Pointer(elem) | Type::Slice(elem) => {
                let e = self.type_desc(elem);
                b.data(Some(e));
            }
            Type::Map(k, v) => {
                let (kd, vd) = (self.type_desc(k), self.type_desc(v));
                b.data(Some(kd));
                b.data(Some(vd));
                let ops = (marked && self.uses_map_ops()).then(|| self.map_ops(k, v));
                b.data(ops);
            }
            Type::Signature(_) => {
                let sig = self.signature(ty);
                for list in [&sig.params, &sig.results] {
                    let d = self.type_list(list);
                    b.slice(d, list.len());
                }
                b.word(u64::from(sig.variadic));
            }
            Type::Interface(_) => self.describe_interface(ty, b),
            Type::Struct(_) => self.describe_struct(ty, b),
            _ => {}
        }
    }

    fn type_list(&mut self, list: &[TypeId]) -> Option<DataId> {
        if list.is_empty() {
            return None;
        }
        let mut b = DataBuilder::default();
        for &t in list {
            let d = self.type_desc(t);
            b.data(Some(d));
        }
        Some(self.read_only("type:.list".into(), 8, b))
    }

    fn map_ops(&mut self, k: TypeId, v: TypeId) -> DataId {
        let mut b = DataBuilder::default();
        for op in MAP_OPS {
            let f = self.library_instance("internal/maps", op, &[k, v]);
            let closure = self.static_closure(f);
            b.data(Some(closure));
        }
        self.read_only("type:.mapops".into(), 8, b)
    }

    fn describe_interface(&mut self, ty: TypeId, b: &mut DataBuilder) {
        let methods = self.interface_methods(ty);
        let own = match &self.check.types[ty] {
            Type::Named(n) => self.check.objects[n.obj.0 as usize].pkg,
            _ => methods.iter().find_map(|m| m.1),
        };
        self.string(b, own.map_or("", |p| self.pkg_path(p)));
        let mut list = DataBuilder::default();
        for &(name, pkg, sig) in &methods {
            self.string(&mut list, name.as_str());
            self.string(&mut list, pkg.map_or("", |p| self.pkg_path(p)));
            let d = self.type_desc(sig);
            list.data(Some(d));
        }
        let data = (!methods.is_empty()).then(|| self.read_only("type:.methods".into(), 8, list));
        b.slice(data, methods.len());
    }

    fn describe_struct(&mut self, ty: TypeId, b: &mut DataBuilder) {
        let fields = self.struct_fields(ty);
        let offsets = self.field_offsets(ty);
        let own = fields.iter().find(|f| !f.name.is_exported()).and_then(|f| f.pkg);
        self.string(b, own.map_or("", |p| self.pkg_path(p)));
        let mut list = DataBuilder::default();
        for (f, at) in fields.iter().zip(offsets) {
            self.string(&mut list, f.name.as_str());
            let pkg = if f.name.is_exported() { None } else { f.pkg };
            self.string(&mut list, pkg.map_or("", |p| self.pkg_path(p)));
            let d = self.type_desc(f.ty);
            list.data(Some(d));
            list.word(at);
            self.string(&mut list, f.tag.map_or("", |t| t.as_str()));
            list.word(u64::from(f.embedded));
        }
        let data = (!fields.is_empty()).then(|| self.read_only("type:.fields".into(), 8, list));
        b.slice(data, fields.len());
    }

    fn uncommon(&mut self, ty: TypeId, marked: bool) -> Option<DataId> {
        let named = match &self.check.types[ty] {
            Type::Named(n) => Some(self.check.objects[n.obj.0 as usize].pkg),
            Type::Basic(_) => Some(None),
            _ => None,
        };
        let methods = if self.is_interface(ty) || !marked { Default::default() } else { self.methods(ty) };
        if named.is_none() && !methods.iter().any(|m| m.in_set) {
            return None;
        }
        let mut b = DataBuilder::default();
        self.string(&mut b, named.flatten().map_or("", |p| self.pkg_path(p)));
        let full = self.type_name(ty, NameStyle::Reflect);
        // Without the package, whose name ends before the type arguments begin.
        let head = full.find('[').unwrap_or(full.len());
        let start = if named.is_some() { full[..head].rfind('.').map_or(0, |i| i + 1) } else { full.len() };
        self.string(&mut b, &full[start..]);
        let mut list = DataBuilder::default();
        let mut count = 0;
        for (i, m) in methods.iter().enumerate().filter(|(_, m)| m.in_set) {
            count += 1;
            self.string(&mut list, m.name.as_str());
            self.string(&mut list, m.pkg.map_or("", |p| self.pkg_path(p)));
            let d = self.type_desc(m.sig);
            list.data(Some(d));
            let code = self.rtti.methods.get(&(ty, i as u32)).copied();
            list.addr(code.map(Target::Func), 0);
        }
        let data = (count > 0).then(|| self.read_only("type:.methods".into(), 8, list));
        b.slice(data, count);
        Some(self.read_only("type:.uncommon".into(), 8, b))
    }

    fn type_flags(&mut self, ty: TypeId) -> u8 {
        let named = matches!(self.check.types[ty], Type::Named(_) | Type::Basic(_));
        let mut flags = if self.is_direct(ty) { tflag::DIRECT } else { 0 };
        flags |= if named { tflag::NAMED } else { 0 };
        flags | if self.is_comparable(ty) && self.is_regular_memory(ty) { tflag::REGULAR_MEMORY } else { 0 }
    }

    /// FNV-1a of the type's unique name.
    fn type_hash(&self, ty: TypeId) -> u32 {
        let name = self.type_name(ty, NameStyle::Link);
        name.bytes().fold(0x811C_9DC5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
    }

    fn reflect_kind(&mut self, ty: TypeId) -> Kind {
        match self.under_type(ty) {
            Type::Basic(b) => basic_kind(*b),
            Type::Pointer(_) => Kind::Pointer,
            Type::Slice(_) => Kind::Slice,
            Type::Array(..) => Kind::Array,
            Type::Map(..) => Kind::Map,
            Type::Chan(..) => Kind::Chan,
            Type::Struct(_) => Kind::Struct,
            Type::Signature(_) => Kind::Func,
            Type::Interface(_) => Kind::Interface,
            other => panic!("no kind for {other:?}"),
        }
    }

    /// Words that may hold pointers, up to the last one; empty for a type without pointers.
    fn pointer_mask(&mut self, ty: TypeId) -> Vec<bool> {
        let mut mask = Vec::new();
        self.mark_pointers(ty, 0, &mut mask);
        mask
    }

    fn mark_pointers(&mut self, ty: TypeId, at: u64, mask: &mut Vec<bool>) {
        let shape = self.shape(ty);
        if !shape.pointers {
            return;
        }
        if let Some(scalars) = &shape.scalars {
            for &(_, offset) in scalars.iter().filter(|s| s.0 == crate::ir::func::Ty::Ptr) {
                let word = (at + u64::from(offset)) as usize / 8;
                mask.resize(mask.len().max(word + 1), false);
                mask[word] = true;
            }
            return;
        }
        match *self.under_type(ty) {
            Type::Array(elem, n) => {
                let size = self.size_of(elem);
                let first = mask.len();
                self.mark_pointers(elem, at, mask);
                // The first element's words repeat.
                let base = at as usize / 8;
                let pattern: Vec<bool> = mask.get(base..).unwrap_or_default().to_vec();
                debug_assert!(first <= base || pattern.len() + base >= first);
                for i in 1..n as u64 {
                    let from = (at + i * size) as usize / 8;
                    mask.resize(mask.len().max(from + pattern.len()), false);
                    mask[from..from + pattern.len()].copy_from_slice(&pattern);
                }
            }
            _ => {
                let offsets = self.field_offsets(ty);
                for (f, offset) in self.struct_fields(ty).into_iter().zip(offsets) {
                    self.mark_pointers(f.ty, at + offset, mask);
                }
            }
        }
    }

    fn mask_data(&mut self, mask: &[bool]) -> DataId {
        let byte = |bits: &[bool]| bits.iter().enumerate().fold(0, |b, (i, &set)| b | u8::from(set) << i);
        let bytes: Vec<u8> = mask.chunks(8).map(byte).collect();
        self.bytes(&bytes)
    }
}

fn basic_kind(b: Basic) -> Kind {
    match b {
        Basic::Bool | Basic::UntypedBool => Kind::Bool,
        Basic::Int | Basic::UntypedInt => Kind::Int,
        Basic::Int8 => Kind::Int8,
        Basic::Int16 => Kind::Int16,
        Basic::Int32 | Basic::UntypedRune => Kind::Int32,
        Basic::Int64 => Kind::Int64,
        Basic::Uint => Kind::Uint,
        Basic::Uint8 => Kind::Uint8,
        Basic::Uint16 => Kind::Uint16,
        Basic::Uint32 => Kind::Uint32,
        Basic::Uint64 => Kind::Uint64,
        Basic::Uintptr => Kind::Uintptr,
        Basic::Float32 => Kind::Float32,
        Basic::Float64 | Basic::UntypedFloat => Kind::Float64,
        Basic::Complex64 => Kind::Complex64,
        Basic::Complex128 | Basic::UntypedComplex => Kind::Complex128,
        Basic::String | Basic::UntypedString => Kind::String,
        Basic::UnsafePointer | Basic::UntypedNil => Kind::UnsafePointer,
        Basic::Invalid => Kind::Invalid,
    }
}
