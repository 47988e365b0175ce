//! Canonical types: hash consing with substitution of type parameters.
//!
//! [`Lowerer::canon`] maps a checker's type, seen from a function instance, to a canonical type: two
//! types are identical (spec: Type identity) exactly if their canonical ids are equal. A key is made
//! from the canonical ids of a type's parts, so recursion ends at defined types, which are keyed by
//! their object and type arguments. The first type with a key becomes the canonical one if its parts
//! are canonical already; otherwise a new type is built from canonical parts.
//!
//! A defined type declared inside a generic function depends on the function's type arguments
//! without naming them: they are its implicit type arguments, which follow those it has of its own.

use super::Lowerer;
use super::type_names::NameStyle;
use crate::source::Symbol;
use crate::types::object::{Func, ObjId, ObjKind, Object, PkgId, VarKind};
use crate::types::ty::{Basic, ChanDir, Interface, Named, Signature, Struct, Type, TypeId, TypeSet};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Interned type arguments of a function instance; 0 has none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct EnvId(pub u32);

/// Type parameters and what they stand for.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct Env {
    /// Parameters.
    pub params: Vec<TypeId>,
    /// Canonical arguments.
    pub args: Vec<TypeId>,
}

/// What makes a type the same as another.
#[derive(PartialEq, Eq, Hash, Debug)]
enum Key {
    Named(ObjId, Vec<TypeId>),
    Pointer(TypeId),
    Slice(TypeId),
    Array(TypeId, i64),
    Map(TypeId, TypeId),
    Chan(ChanDir, TypeId),
    Struct(Vec<(Symbol, Option<PkgId>, bool, TypeId, Option<Symbol>)>),
    Signature(Vec<TypeId>, Vec<TypeId>, bool),
    Interface(Vec<(Symbol, Option<PkgId>, TypeId)>),
    Tuple(Vec<TypeId>),
}

/// The tables of canonical types.
#[derive(Default)]
pub struct Canon {
    ids: FxHashMap<Key, TypeId>,
    memo: FxHashMap<(TypeId, EnvId), TypeId>,
    under: FxHashMap<TypeId, TypeId>,
    envs: Vec<Env>,
    env_ids: FxHashMap<Env, EnvId>,
}

/// A field of a canonical struct type.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// Name.
    pub name: Symbol,
    /// Package of the declaration.
    pub pkg: Option<PkgId>,
    /// Canonical type.
    pub ty: TypeId,
    /// Embedded.
    pub embedded: bool,
    /// Tag, if any.
    pub tag: Option<Symbol>,
}

/// A canonical function type.
#[derive(Clone, Debug)]
pub struct SigInfo {
    /// Canonical parameter types; the last of a variadic function is a slice.
    pub params: Vec<TypeId>,
    /// Canonical result types.
    pub results: Vec<TypeId>,
    /// Whether it is variadic.
    pub variadic: bool,
}

impl Lowerer<'_, '_> {
    /// Interns type arguments (canonical) for type parameters.
    pub fn env(&mut self, params: &[TypeId], args: &[TypeId]) -> EnvId {
        if params.is_empty() {
            return EnvId(0);
        }
        let env = Env { params: params.to_vec(), args: args.to_vec() };
        if let Some(&id) = self.canon.env_ids.get(&env) {
            return id;
        }
        self.canon.envs.push(env.clone());
        let id = EnvId(self.canon.envs.len() as u32);
        self.canon.env_ids.insert(env, id);
        id
    }

    /// The type arguments of an instance.
    pub fn env_args(&self, env: EnvId) -> &[TypeId] {
        match env.0 {
            0 => &[],
            n => &self.canon.envs[n as usize - 1].args,
        }
    }

    /// The canonical type of `ty` as seen from a function instance.
    pub fn canon(&mut self, ty: TypeId, env: EnvId) -> TypeId {
        let ty = self.check.types.resolve(ty);
        if (ty.0 as usize) < Basic::ALL.len() {
            return ty;
        }
        if let Some(&t) = self.canon.memo.get(&(ty, env)) {
            return t;
        }
        let t = stacker::maybe_grow(64 << 10, 1 << 20, || self.canon_new(ty, env));
        self.canon.memo.insert((ty, env), t);
        t
    }

    fn canon_new(&mut self, ty: TypeId, env: EnvId) -> TypeId {
        match self.check.types[ty].clone() {
            // byte and rune have ids of their own, for messages.
            Type::Basic(b) => b.id(),
            Type::TypeParam(_) => self.type_argument(ty, env),
            Type::Named(n) => self.canon_named(ty, &n, env),
            Type::Pointer(e) => {
                let e = self.canon(e, env);
                self.cons(Key::Pointer(e), ty, Type::Pointer(e))
            }
            Type::Slice(e) => {
                let e = self.canon(e, env);
                self.cons(Key::Slice(e), ty, Type::Slice(e))
            }
            Type::Array(e, n) => {
                let e = self.canon(e, env);
                self.cons(Key::Array(e, n), ty, Type::Array(e, n))
            }
            Type::Map(k, v) => {
                let (k, v) = (self.canon(k, env), self.canon(v, env));
                self.cons(Key::Map(k, v), ty, Type::Map(k, v))
            }
            Type::Chan(d, e) => {
                let e = self.canon(e, env);
                self.cons(Key::Chan(d, e), ty, Type::Chan(d, e))
            }
            Type::Tuple(list) => {
                let list: Vec<_> = list.iter().map(|&t| self.canon(t, env)).collect();
                self.cons(Key::Tuple(list.clone()), ty, Type::Tuple(list))
            }
            Type::Struct(s) => self.canon_struct(ty, &s, env),
            Type::Signature(s) => self.canon_signature(&s, env),
            Type::Interface(_) => self.canon_interface(ty, env),
            Type::Union(_) => panic!("union outside a constraint"),
        }
    }

    /// The id for a key: `ty` itself if it is built from canonical parts, as `built` is.
    fn cons(&mut self, key: Key, ty: TypeId, built: Type) -> TypeId {
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let same = match (&self.check.types[ty], &built) {
            (Type::Pointer(a), Type::Pointer(b)) | (Type::Slice(a), Type::Slice(b)) => a == b,
            (Type::Array(a, _), Type::Array(b, _)) | (Type::Chan(_, a), Type::Chan(_, b)) => a == b,
            (Type::Map(a, c), Type::Map(b, d)) => a == b && c == d,
            (Type::Tuple(a), Type::Tuple(b)) => a == b,
            _ => false,
        };
        let t = if same { ty } else { self.check.types.add(built) };
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    fn type_argument(&mut self, ty: TypeId, env: EnvId) -> TypeId {
        let found = env.0.checked_sub(1).and_then(|i| {
            let env = &self.canon.envs[i as usize];
            env.params.iter().position(|&p| p == ty).map(|i| env.args[i])
        });
        match (found, &self.check.types[ty]) {
            (Some(t), _) => t,
            (None, Type::TypeParam(p)) => {
                let name = self.check.objects[p.obj.0 as usize].name;
                panic!("type parameter {name} without an argument in {env:?}")
            }
            (None, _) => unreachable!("not a type parameter"),
        }
    }

    fn canon_named(&mut self, ty: TypeId, n: &Named, env: EnvId) -> TypeId {
        if self.canon.memo.get(&(ty, EnvId(0))) == Some(&ty) {
            return ty;
        }
        let (origin, declared) = match n.origin {
            Some(origin) => (origin, &n.targs),
            None => (ty, &n.implicit),
        };
        let targs: Vec<_> = declared.iter().map(|&t| self.canon(t, env)).collect();
        if let Some(&t) = self.canon.ids.get(&Key::Named(n.obj, targs.clone())) {
            return t;
        }
        let t = if targs == *declared { ty } else { self.check.named_instance(origin, targs.clone()) };
        // The checker's instance may spell its arguments otherwise: `byte` for `uint8`.
        self.check.named_mut(t).targs.clone_from(&targs);
        self.canon.ids.insert(Key::Named(n.obj, targs), t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    /// Numbers the types that functions of the user's packages declare: a package's from 1 in source
    /// order, as gc does. Bodies of library packages are checked as they are reached, so that a number
    /// would depend on the order of that: a position stands for it.
    pub fn number_local_types(&mut self) {
        let mut found = Vec::new();
        for i in 0..self.check.objects.len() {
            let (id, o) = (ObjId(i as u32), &self.check.objects[i]);
            let (ObjKind::TypeName { alias: false, .. }, Some(pkg)) = (&o.kind, o.pkg) else { continue };
            let defined = o.ty.is_some_and(|t| matches!(&self.check.types[t], Type::Named(n) if n.obj == id));
            if defined && self.is_local_type(id) && !self.check.syntax[pkg.0 as usize].library {
                found.push((pkg.0, o.pos, id));
            }
        }
        found.sort();
        let (mut last, mut number) = (None, 0);
        for (pkg, _, id) in found {
            number = if last == Some(pkg) { number + 1 } else { 1 };
            last = Some(pkg);
            self.local_types.insert(id, number);
        }
    }

    /// Whether a type name was declared inside a function.
    pub fn is_local_type(&self, obj: ObjId) -> bool {
        let o = &self.check.objects[obj.0 as usize];
        match (o.pkg, o.parent) {
            (Some(pkg), Some(scope)) => self.check.packages[pkg.0 as usize].scope != scope,
            _ => false,
        }
    }

    fn canon_struct(&mut self, ty: TypeId, s: &Struct, env: EnvId) -> TypeId {
        let mut parts = Vec::with_capacity(s.fields.len());
        let mut same = true;
        for (i, &f) in s.fields.iter().enumerate() {
            let declared = self.check.obj_type(f);
            let t = self.canon(declared, env);
            same &= t == declared;
            let o = &self.check.objects[f.0 as usize];
            let ObjKind::Var(var) = o.kind else { panic!("field {} is not a variable", o.name) };
            let pkg = if o.name.is_exported() { None } else { o.pkg };
            let tag = s.tags.get(i).copied().filter(|t| !t.as_str().is_empty());
            parts.push((o.name, pkg, var.embedded, t, tag));
        }
        let key = Key::Struct(parts);
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let t = if same {
            ty
        } else {
            let Key::Struct(parts) = &key else { unreachable!("built above") };
            let types: Vec<_> = parts.iter().map(|p| p.3).collect();
            let fields = s.fields.iter().zip(types).map(|(&f, t)| self.retyped(f, t)).collect();
            self.check.types.add(Type::Struct(Box::new(Struct { fields, tags: s.tags.clone() })))
        };
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    /// A copy of an object with another type.
    fn retyped(&mut self, obj: ObjId, ty: TypeId) -> ObjId {
        let o = Object { ty: Some(ty), ..self.check.objects[obj.0 as usize].clone() };
        self.check.objects.push(o);
        ObjId(self.check.objects.len() as u32 - 1)
    }

    fn canon_signature(&mut self, s: &Signature, env: EnvId) -> TypeId {
        let list = |l: &mut Self, vars: &[ObjId]| -> Vec<TypeId> {
            let types: Vec<_> = vars.iter().map(|&v| l.check.obj_type(v)).collect();
            types.into_iter().map(|t| l.canon(t, env)).collect()
        };
        let (params, results) = (list(self, &s.params), list(self, &s.results));
        self.signature_type(s, params, results)
    }

    fn signature_type(&mut self, s: &Signature, params: Vec<TypeId>, results: Vec<TypeId>) -> TypeId {
        let key = Key::Signature(params.clone(), results.clone(), s.variadic);
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let params = s.params.iter().zip(params).map(|(&p, t)| self.retyped(p, t)).collect();
        let results = s.results.iter().zip(results).map(|(&p, t)| self.retyped(p, t)).collect();
        let sig = Signature { params, results, variadic: s.variadic, ..Signature::default() };
        let t = self.check.types.add(Type::Signature(Box::new(sig)));
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    fn canon_interface(&mut self, ty: TypeId, env: EnvId) -> TypeId {
        let set = self.check.type_set(ty);
        let mut parts = Vec::with_capacity(set.methods.len());
        for &m in &set.methods {
            let sig = self.check.obj_type(m);
            let sig = self.canon(sig, env);
            let o = &self.check.objects[m.0 as usize];
            parts.push((o.name, if o.name.is_exported() { None } else { o.pkg }, sig));
        }
        let key = Key::Interface(parts);
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let Key::Interface(parts) = &key else { unreachable!("built above") };
        let types: Vec<_> = parts.iter().map(|p| p.2).collect();
        let methods: Vec<_> = set.methods.iter().zip(types).map(|(&m, t)| self.retyped(m, t)).collect();
        let type_set = Some(Rc::new(TypeSet { methods: methods.clone(), terms: None, comparable: false }));
        let built = Interface { methods, type_set, ..Interface::default() };
        let t = self.check.types.add(Type::Interface(Box::new(built)));
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    /// Canonical underlying type of a canonical type.
    pub fn under(&mut self, ty: TypeId) -> TypeId {
        if !matches!(self.check.types[ty], Type::Named(_)) {
            return ty;
        }
        if let Some(&t) = self.canon.under.get(&ty) {
            return t;
        }
        let u = self.check.under(ty);
        let t = self.canon(u, EnvId(0));
        self.canon.under.insert(ty, t);
        t
    }

    /// The canonical underlying type's description.
    pub fn under_type(&mut self, ty: TypeId) -> &Type {
        let u = self.under(ty);
        &self.check.types[u]
    }

    /// The basic kind of a type's underlying type.
    pub fn basic(&mut self, ty: TypeId) -> Option<Basic> {
        match self.under_type(ty) {
            Type::Basic(b) => Some(*b),
            _ => None,
        }
    }

    /// Element type of a pointer, slice, array or channel type.
    pub fn elem(&mut self, ty: TypeId) -> TypeId {
        match *self.under_type(ty) {
            Type::Pointer(e) | Type::Slice(e) | Type::Array(e, _) | Type::Chan(_, e) => e,
            ref other => panic!("no element type: {other:?}"),
        }
    }

    /// Whether the underlying type is an interface.
    pub fn is_interface(&mut self, ty: TypeId) -> bool {
        matches!(self.under_type(ty), Type::Interface(_))
    }

    /// Whether the underlying type is a pointer.
    pub fn is_pointer(&mut self, ty: TypeId) -> bool {
        matches!(self.under_type(ty), Type::Pointer(_))
    }

    /// Fields of a canonical type whose underlying type is a struct.
    pub fn struct_fields(&mut self, ty: TypeId) -> Vec<FieldInfo> {
        let u = self.under(ty);
        let Type::Struct(s) = &self.check.types[u] else {
            panic!("not a struct: {}", self.type_name(ty, NameStyle::Link))
        };
        let info = |(i, &f): (usize, &ObjId)| {
            let o = &self.check.objects[f.0 as usize];
            let ObjKind::Var(var) = o.kind else { panic!("field {} is not a variable", o.name) };
            let tag = s.tags.get(i).copied().filter(|t| !t.as_str().is_empty());
            FieldInfo { name: o.name, pkg: o.pkg, ty: o.ty.expect("canonical field"), embedded: var.embedded, tag }
        };
        s.fields.iter().enumerate().map(info).collect()
    }

    /// A canonical function type's parts; the type may be defined.
    pub fn signature(&mut self, ty: TypeId) -> SigInfo {
        let u = self.under(ty);
        let Type::Signature(s) = &self.check.types[u] else {
            panic!("not a function: {}", self.type_name(ty, NameStyle::Link))
        };
        let types = |vars: &[ObjId]| -> Vec<TypeId> {
            vars.iter().map(|v| self.check.objects[v.0 as usize].ty.expect("canonical")).collect()
        };
        SigInfo { params: types(&s.params), results: types(&s.results), variadic: s.variadic }
    }

    /// Canonical `*elem`.
    pub fn pointer_to(&mut self, elem: TypeId) -> TypeId {
        self.make_canon(Key::Pointer(elem), Type::Pointer(elem))
    }

    /// Canonical `[]elem`.
    pub fn slice_of(&mut self, elem: TypeId) -> TypeId {
        self.make_canon(Key::Slice(elem), Type::Slice(elem))
    }

    /// Canonical `[n]elem`.
    pub fn array_of(&mut self, elem: TypeId, n: i64) -> TypeId {
        self.make_canon(Key::Array(elem, n), Type::Array(elem, n))
    }

    fn make_canon(&mut self, key: Key, built: Type) -> TypeId {
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let t = self.check.types.add(built);
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    /// Canonical struct of unexported fields with these names and types: closure objects and the like.
    pub fn struct_of(&mut self, fields: &[(Symbol, TypeId)]) -> TypeId {
        let key = Key::Struct(fields.iter().map(|&(n, t)| (n, None, false, t, None)).collect());
        if let Some(&t) = self.canon.ids.get(&key) {
            return t;
        }
        let var = crate::types::object::Var { kind: VarKind::Field, embedded: false, used: true, origin: None };
        let first = self.check.objects.len() as u32;
        for &(name, ty) in fields {
            let (file, pkg, parent) = (None, None, None);
            let kind = ObjKind::Var(var);
            self.check.objects.push(Object { name, pos: Default::default(), file, pkg, parent, ty: Some(ty), kind });
        }
        let fields = (first..first + fields.len() as u32).map(ObjId).collect();
        let t = self.check.types.add(Type::Struct(Box::new(Struct { fields, tags: Vec::new() })));
        self.canon.ids.insert(key, t);
        self.canon.memo.insert((t, EnvId(0)), t);
        t
    }

    /// Methods of a canonical interface type (name, package of an unexported name, canonical func
    /// type), in itab order.
    pub fn interface_methods(&mut self, ty: TypeId) -> Vec<(Symbol, Option<PkgId>, TypeId)> {
        let u = self.under(ty);
        let Type::Interface(i) = &self.check.types[u] else { panic!("not an interface") };
        let set = i.type_set.clone().expect("canonical interface");
        let describe = |&m: &ObjId| {
            let o = &self.check.objects[m.0 as usize];
            let pkg = if o.name.is_exported() { None } else { o.pkg };
            (o.name, pkg, o.ty.expect("canonical method"))
        };
        set.methods.iter().map(describe).collect()
    }

    /// Import path of a package.
    pub fn pkg_path(&self, pkg: PkgId) -> &'static str {
        self.check.packages[pkg.0 as usize].path.as_str()
    }

    /// The function part of an object.
    pub fn func_of(&self, obj: ObjId) -> Func {
        match self.check.objects[obj.0 as usize].kind {
            ObjKind::Func(f) => f,
            ref other => panic!("not a function: {other:?}"),
        }
    }
}
