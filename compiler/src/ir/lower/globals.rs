//! Package-level variables: their data objects, and initial values that need no code.
//!
//! Constants, nil, functions, addresses of variables and composite literals of these are written
//! into the data object. A slice literal becomes a second object, its backing array; so does the
//! operand of `&T{}`.

use super::Lowerer;
use super::types::EnvId;
use crate::diag::{Code, Diagnostic};
use crate::ir::program::{Data, DataId, Section, Target};
use crate::source::FileId;
use crate::syntax::ast::{Expr, ExprKind, UnaryOp};
use crate::types::constant::Const;
use crate::types::info::Mode;
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::ty::{Type, TypeId};

/// Initial content of an object under construction.
struct Image {
    bytes: Vec<u8>,
    relocs: Vec<(u32, Target, i64)>,
}

/// Largest data object in bytes, as with Go's linker.
const MAX_DATA: u64 = 2_000_000_000;

impl<'a> Lowerer<'_, 'a> {
    /// The data object of a package-level variable.
    pub fn global(&mut self, obj: ObjId) -> DataId {
        if let Some(&id) = self.globals.get(&obj) {
            return id;
        }
        let ty = self.check.obj_type(obj);
        let ty = self.canon(ty, EnvId(0));
        let o = &self.check.objects[obj.0 as usize];
        let (symbol, pos) = (format!("{}.{}", o.pkg.map_or("", |p| self.pkg_path(p)), o.name), o.pos);
        let size = self.size_of(ty);
        if size > MAX_DATA {
            let msg = format!("{symbol}: symbol too large ({size} bytes > {MAX_DATA} bytes)");
            self.check.sink.report(Diagnostic::new(Code::TypeTooLarge, pos, msg));
        }
        let id = self.variable(symbol, ty);
        self.globals.insert(obj, id);
        id
    }

    fn variable(&mut self, symbol: String, ty: TypeId) -> DataId {
        let shape = self.shape(ty);
        let (section, bytes, relocs) = (Section::Writable, Vec::new(), Vec::new());
        let (align, size, scan) = (shape.align, shape.size, shape.pointers);
        self.add_data(Data { symbol, section, align, size, bytes, relocs, scan })
    }

    /// Initialises a variable without code, if its initial value allows.
    pub fn static_init(&mut self, var: ObjId, rhs: &'a Expr, file: FileId) -> bool {
        if self.check.objects[var.0 as usize].name.is_blank() {
            return self.static_const(rhs, file).is_some();
        }
        let ty = self.check.obj_type(var);
        let ty = self.canon(ty, EnvId(0));
        if !self.static_possible(rhs, ty, file) {
            return false;
        }
        let mut image = Image { bytes: vec![0; self.size_of(ty) as usize], relocs: Vec::new() };
        self.static_into(&mut image, 0, rhs, ty, file);
        let id = self.global(var);
        self.fill(id, image);
        true
    }

    fn fill(&mut self, id: DataId, mut image: Image) {
        image.relocs.sort_by_key(|r| r.0);
        if image.bytes.iter().all(|&b| b == 0) && image.relocs.is_empty() {
            image.bytes.clear();
        }
        let data = &mut self.prog.data[id.index()];
        (data.bytes, data.relocs) = (image.bytes, image.relocs);
    }

    fn static_const(&self, e: &Expr, file: FileId) -> Option<Const> {
        let tv = self.check.files[file.0 as usize].type_and_value(e)?;
        if tv.mode == Mode::Constant { tv.value.clone() } else { None }
    }

    fn static_type(&mut self, e: &Expr, file: FileId) -> TypeId {
        let ty = self.check.files[file.0 as usize].type_and_value(e).expect("checked").ty;
        self.canon(ty, EnvId(0))
    }

    fn is_static_nil(&self, e: &Expr, file: FileId) -> bool {
        self.check.files[file.0 as usize].type_and_value(e).is_some_and(|tv| tv.mode == Mode::Nil)
    }

    /// A declared function without type arguments, or a package-level variable, that `e` names.
    fn static_name(&self, e: &Expr, file: FileId) -> Option<ObjId> {
        let info = &self.check.files[file.0 as usize];
        let id = match &e.unparen().kind {
            ExprKind::Ident(_) => e.unparen().id,
            ExprKind::Selector { sel, .. } if !info.selections.contains_key(&e.unparen().id) => sel.id,
            _ => return None,
        };
        info.object(id).filter(|_| !info.instances.contains_key(&id))
    }

    /// Whether an expression assigned to a type can be written into data.
    fn static_possible(&mut self, e: &'a Expr, ty: TypeId, file: FileId) -> bool {
        stacker::maybe_grow(64 << 10, 1 << 20, || self.static_possible_inner(e, ty, file))
    }

    fn static_possible_inner(&mut self, e: &'a Expr, ty: TypeId, file: FileId) -> bool {
        if self.is_static_nil(e, file) {
            return true;
        }
        let own = self.static_type(e, file);
        if self.static_const(e, file).is_some() {
            return own == ty || !self.is_interface(ty) && self.basic(ty).is_some();
        }
        if own != ty {
            return false;
        }
        match &e.unparen().kind {
            ExprKind::CompositeLit { elems, .. } => self.static_literal_possible(e.unparen(), elems, ty, file),
            ExprKind::Unary { op: UnaryOp::Addr, x } => match &x.unparen().kind {
                ExprKind::CompositeLit { .. } => {
                    let elem = self.elem(ty);
                    self.static_possible(x.unparen(), elem, file)
                }
                _ => self.static_name(x, file).is_some_and(|o| self.is_package_var(o)),
            },
            ExprKind::Ident(_) | ExprKind::Selector { .. } => match self.static_name(e, file) {
                Some(o) => matches!(self.check.objects[o.0 as usize].kind, ObjKind::Func(_)),
                None => false,
            },
            _ => false,
        }
    }

    fn is_package_var(&self, obj: ObjId) -> bool {
        matches!(self.check.objects[obj.0 as usize].kind, ObjKind::Var(v) if v.kind == VarKind::Package)
    }

    fn static_literal_possible(&mut self, e: &'a Expr, elems: &'a [Expr], ty: TypeId, file: FileId) -> bool {
        let under = self.under(ty);
        let size = match self.check.types[under] {
            Type::Slice(elem) => {
                let n = self.indexed(e, file).iter().map(|i| i.0 + 1).max().unwrap_or(0);
                n.saturating_mul(self.size_of(elem))
            }
            Type::Pointer(_) => 0,
            _ => self.size_of(ty),
        };
        if size > MAX_DATA {
            return false;
        }
        match self.check.types[under].clone() {
            Type::Struct(_) => {
                let fields = self.struct_fields(ty);
                let given = self.struct_elems(e, ty);
                given.into_iter().all(|(i, x)| self.static_possible(x, fields[i].ty, file))
            }
            Type::Array(elem, _) | Type::Slice(elem) => elems.iter().all(|x| match &x.kind {
                ExprKind::KeyValue { value, .. } => self.static_possible(value, elem, file),
                _ => self.static_possible(x, elem, file),
            }),
            Type::Pointer(elem) => self.static_literal_possible(e, elems, elem, file),
            _ => false,
        }
    }

    /// The fields that a struct literal gives: index and expression, in source order.
    pub fn struct_elems(&mut self, e: &'a Expr, ty: TypeId) -> Vec<(usize, &'a Expr)> {
        let ExprKind::CompositeLit { elems, .. } = &e.kind else { panic!("not a composite literal") };
        let fields = self.struct_fields(ty);
        let find = |(i, x): (usize, &'a Expr)| match &x.kind {
            ExprKind::KeyValue { key, value } => {
                let ExprKind::Ident(name) = key.unparen().kind else { panic!("field name expected") };
                (fields.iter().position(|f| f.name == name).expect("a field"), &**value)
            }
            _ => (i, x),
        };
        elems.iter().enumerate().map(find).collect()
    }

    /// Writes an expression that [`Lowerer::static_possible`] allowed.
    fn static_into(&mut self, image: &mut Image, at: u64, e: &'a Expr, ty: TypeId, file: FileId) {
        stacker::maybe_grow(64 << 10, 1 << 20, || self.static_into_inner(image, at, e, ty, file));
    }

    fn static_into_inner(&mut self, image: &mut Image, at: u64, e: &'a Expr, ty: TypeId, file: FileId) {
        if self.is_static_nil(e, file) {
            return;
        }
        if let Some(c) = self.static_const(e, file) {
            let (bytes, string) = self.const_bytes(&c, ty);
            image.bytes[at as usize..at as usize + bytes.len()].copy_from_slice(&bytes);
            image.relocs.extend(string.map(|s| (at as u32, Target::Data(s), 0)));
            return;
        }
        match &e.unparen().kind {
            ExprKind::CompositeLit { .. } => self.static_literal(image, at, e.unparen(), ty, file),
            ExprKind::Unary { x, .. } => {
                let target = match self.static_name(x, file) {
                    Some(var) => self.global(var),
                    None => {
                        let elem = self.elem(ty);
                        self.static_object(x.unparen(), elem, file)
                    }
                };
                image.relocs.push((at as u32, Target::Data(target), 0));
            }
            _ => {
                let obj = self.static_name(e, file).expect("a function");
                let func = self.func_instance(obj, EnvId(0));
                let closure = self.static_closure(func);
                image.relocs.push((at as u32, Target::Data(closure), 0));
            }
        }
    }

    /// A new variable without name that holds a literal.
    fn static_object(&mut self, e: &'a Expr, ty: TypeId, file: FileId) -> DataId {
        let id = self.variable("go:stmp".to_string(), ty);
        let mut image = Image { bytes: vec![0; self.size_of(ty) as usize], relocs: Vec::new() };
        self.static_into(&mut image, 0, e, ty, file);
        self.fill(id, image);
        id
    }

    fn static_literal(&mut self, image: &mut Image, at: u64, e: &'a Expr, ty: TypeId, file: FileId) {
        let under = self.under(ty);
        match self.check.types[under].clone() {
            Type::Struct(_) => {
                let (fields, offsets) = (self.struct_fields(ty), self.field_offsets(ty));
                for (i, x) in self.struct_elems(e, ty) {
                    if fields[i].name.is_blank() {
                        continue;
                    }
                    self.static_into(image, at + offsets[i], x, fields[i].ty, file);
                }
            }
            Type::Pointer(elem) => {
                let target = self.static_object(e, elem, file);
                image.relocs.push((at as u32, Target::Data(target), 0));
            }
            Type::Array(elem, _) => self.static_elems(image, at, e, elem, file),
            Type::Slice(elem) => {
                let n = self.indexed(e, file).iter().map(|i| i.0 + 1).max().unwrap_or(0);
                let array = self.array_of(elem, n as i64);
                let id = self.variable("go:stmp".to_string(), array);
                let mut backing = Image { bytes: vec![0; self.size_of(array) as usize], relocs: Vec::new() };
                self.static_elems(&mut backing, 0, e, elem, file);
                self.fill(id, backing);
                image.relocs.push((at as u32, Target::Data(id), 0));
                for word in [8, 16] {
                    let at = (at + word) as usize;
                    image.bytes[at..at + 8].copy_from_slice(&n.to_le_bytes());
                }
            }
            other => panic!("static literal of {other:?}"),
        }
    }

    /// Elements of an array or slice literal with their indices, in source order.
    pub fn indexed(&self, e: &'a Expr, file: FileId) -> Vec<(u64, &'a Expr)> {
        let ExprKind::CompositeLit { elems, .. } = &e.kind else { panic!("not a composite literal") };
        let mut next = 0;
        let mut out = Vec::new();
        for x in elems {
            let value = match &x.kind {
                ExprKind::KeyValue { key, value } => {
                    let index = self.static_const(key, file).expect("constant index");
                    next = super::consts::int_bits(&index) as u64;
                    &**value
                }
                _ => x,
            };
            out.push((next, value));
            next += 1;
        }
        out
    }

    fn static_elems(&mut self, image: &mut Image, at: u64, e: &'a Expr, elem: TypeId, file: FileId) {
        let size = self.size_of(elem);
        for (i, x) in self.indexed(e, file) {
            self.static_into(image, at + i * size, x, elem, file);
        }
    }
}
