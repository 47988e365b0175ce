//! Types and objects as messages show them, relative to the package under check.

use super::Checker;
use super::object::{ObjId, ObjKind, PkgId, VarKind};
use super::ty::{
    Alias, Basic, ChanDir, Signature, Term, Type, TypeId, UNIVERSE_ANY, UNIVERSE_BYTE, UNIVERSE_COMPARABLE,
    UNIVERSE_RUNE,
};
use crate::syntax::quote;

/// Names of the basic types by id.
const BASIC_NAMES: [&str; 26] = [
    "invalid type",
    "bool",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uintptr",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "string",
    "Pointer",
    "untyped bool",
    "untyped int",
    "untyped rune",
    "untyped float",
    "untyped complex",
    "untyped string",
    "untyped nil",
];

impl Basic {
    /// The type's name, as in messages.
    pub fn name(self) -> &'static str {
        BASIC_NAMES[self as usize]
    }
}

/// Writes types for messages.
struct Writer<'c, 'a> {
    c: &'c Checker<'a>,
    out: String,
    /// Types being written, to stop at cycles through constraints.
    seen: Vec<TypeId>,
    /// Names of parameters are written.
    param_names: bool,
    /// Packages are written with their full path.
    full: bool,
    /// The first unexported field says which package it is from.
    annotate: bool,
}

impl<'a> Checker<'a> {
    fn writer(&self) -> Writer<'_, 'a> {
        Writer { c: self, out: String::new(), seen: Vec::new(), param_names: true, full: false, annotate: false }
    }

    /// A type as messages show it.
    pub fn type_string(&self, t: TypeId) -> String {
        let mut w = self.writer();
        w.ty(t);
        w.out
    }

    /// Types, separated by commas.
    pub fn types_string(&self, list: &[TypeId]) -> String {
        let list: Vec<String> = list.iter().map(|&t| self.type_string(t)).collect();
        list.join(", ")
    }

    /// A signature without `func`.
    pub fn signature_text(&self, sig: TypeId) -> String {
        let mut w = self.writer();
        w.signature(self.sig(sig));
        w.out
    }

    /// A method's name and signature without parameter names, for "have" and "want" lines.
    pub(super) fn func_string(&self, f: ObjId, full: bool) -> String {
        let mut w = self.writer();
        w.param_names = false;
        (w.full, w.annotate) = (full, full);
        w.out.push_str(self.obj(f).name.as_str());
        if let Some(t) = self.obj(f).ty
            && let Type::Signature(s) = &self.types[t]
        {
            w.signature(s);
        }
        w.out
    }

    /// Terms of a union: `int | ~string`.
    pub(super) fn terms_string(&self, terms: &[Term]) -> String {
        if terms.is_empty() {
            return "∅".into();
        }
        let mut w = self.writer();
        w.full = true;
        w.union(terms);
        w.out
    }

    /// How messages qualify names of a package: not at all in the package itself, with its path when
    /// another package of the program has the same name.
    pub(super) fn qualifier(&self, pkg: PkgId) -> String {
        if pkg == self.env.pkg {
            return String::new();
        }
        let p = &self.packages[pkg.0 as usize];
        let seen = &self.packages[..self.packages.len()];
        // Go's package sync imports another of that name.
        let twin = p.path.as_str() == "sync";
        if twin || seen.iter().any(|q| q.name == p.name && q.path != p.path && !q.path.as_str().is_empty()) {
            return quote(p.path.as_str().as_bytes());
        }
        p.name.to_string()
    }

    /// An object as messages show it: `var x int`, `func f()`, `type T struct{}`.
    pub fn obj_string(&self, id: ObjId) -> String {
        let obj = self.obj(id);
        let mut w = self.writer();
        let word = match &obj.kind {
            ObjKind::PkgName { imported, .. } => {
                let p = &self.packages[imported.0 as usize];
                let path = if p.path == obj.name { String::new() } else { format!(" ({:?})", p.path.as_str()) };
                return format!("package {}{path}", obj.name);
            }
            ObjKind::Const(_) => "const",
            ObjKind::TypeName { .. } if obj.ty.is_some_and(|t| self.is_type_param(t)) => "type parameter",
            ObjKind::TypeName { .. } => "type",
            ObjKind::Var(v) if v.kind == VarKind::Field => "field",
            ObjKind::Var(_) => "var",
            ObjKind::Func(_) => {
                w.out.push_str("func ");
                w.func_name(id);
                if let Some(t) = obj.ty {
                    w.signature(self.sig(t));
                }
                return w.out;
            }
            ObjKind::Label { .. } => return format!("label {}", obj.name),
            ObjKind::Builtin(_) => return format!("builtin {}", obj.name),
            ObjKind::Nil => return "nil".into(),
        };
        w.out.push_str(word);
        w.out.push(' ');
        if let Some(pkg) = obj.pkg
            && obj.parent == Some(self.packages[pkg.0 as usize].scope)
        {
            w.package(pkg);
        }
        w.out.push_str(obj.name.as_str());
        if let Some(t) = obj.ty {
            w.obj_type(id, t);
        }
        w.out
    }

    /// What an object is, in words.
    pub fn object_kind(&self, id: ObjId) -> &'static str {
        let obj = self.obj(id);
        match &obj.kind {
            ObjKind::PkgName { .. } => "package name",
            ObjKind::Const(_) => "constant",
            ObjKind::TypeName { alias: true, .. } => "type alias",
            ObjKind::TypeName { .. } if obj.ty.is_some_and(|t| self.is_type_param(t)) => "type parameter",
            ObjKind::TypeName { .. } => "defined type",
            ObjKind::Var(v) => match v.kind {
                VarKind::Package => "package-level variable",
                VarKind::Local => "local variable",
                VarKind::Recv => "receiver",
                VarKind::Param => "parameter",
                VarKind::Result => "result variable",
                VarKind::Field => "struct field",
            },
            ObjKind::Func(_) => match obj.ty.map(|t| &self.types[t]) {
                Some(Type::Signature(s)) if s.recv.is_some() => "method",
                _ => "function",
            },
            ObjKind::Label { .. } => "label",
            ObjKind::Builtin(_) => "built-in function",
            ObjKind::Nil => "untyped nil",
        }
    }

    /// The kind of a composite type, by its underlying type; empty for a basic one.
    pub fn composite_kind(&mut self, t: TypeId) -> &'static str {
        if self.is_type_param(t) {
            return "type parameter";
        }
        let u = self.under(t);
        match &self.types[u] {
            Type::Array(..) => "array",
            Type::Slice(_) => "slice",
            Type::Struct(_) => "struct",
            Type::Pointer(_) => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) => "interface",
            Type::Map(..) => "map",
            Type::Chan(..) => "chan",
            Type::Tuple(_) => "tuple",
            Type::Union(_) => "union",
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) => "",
        }
    }
}

impl Writer<'_, '_> {
    fn str(&mut self, s: &str) {
        self.out.push_str(s);
    }

    fn package(&mut self, pkg: PkgId) {
        let s = if self.full { self.c.packages[pkg.0 as usize].path.to_string() } else { self.c.qualifier(pkg) };
        if !s.is_empty() {
            self.str(&s);
            self.out.push('.');
        }
    }

    fn type_name(&mut self, id: ObjId) {
        let obj = self.c.obj(id);
        if let Some(pkg) = obj.pkg {
            self.package(pkg);
        }
        self.str(obj.name.as_str());
    }

    fn func_name(&mut self, id: ObjId) {
        let c = self.c;
        let obj = c.obj(id);
        if let Some(t) = obj.ty
            && let Some(recv) = c.sig(t).recv
        {
            self.out.push('(');
            let ty = c.var_ty(recv);
            if matches!(c.types[ty], Type::Interface(_)) {
                self.str("interface")
            } else {
                self.ty(ty)
            }
            self.str(").");
        } else if let Some(pkg) = obj.pkg {
            self.package(pkg);
        }
        self.str(obj.name.as_str());
    }

    /// The type of an object after its name.
    fn obj_type(&mut self, id: ObjId, t: TypeId) {
        let c = self.c;
        let mut t = t;
        if let ObjKind::TypeName { alias, .. } = &c.obj(id).kind {
            match &c.types[t] {
                Type::Basic(_) => return,
                Type::Named(n) if !n.tparams.is_empty() && n.origin.is_none() => self.tparams(&n.tparams),
                _ => {}
            }
            if *alias {
                self.str(" =");
                t = c.types.alias(t).map_or(t, |a| a.denoted);
            } else {
                match &c.types[t] {
                    Type::TypeParam(p) => t = p.constraint,
                    Type::Named(n) => t = n.underlying.or(n.rhs).unwrap_or(t),
                    _ => {}
                }
            }
        }
        self.out.push(' ');
        self.ty(t);
    }

    /// An alias: its name, with the arguments of an instance or the parameters of a generic one.
    fn alias(&mut self, alias: &Alias) {
        let c = self.c;
        self.type_name(alias.obj);
        match &c.obj(alias.obj).kind {
            _ if !alias.targs.is_empty() => {
                self.str("[");
                self.list(&alias.targs);
                self.str("]");
            }
            ObjKind::TypeName { tparams, .. } if !tparams.is_empty() => self.tparams(tparams),
            _ => {}
        }
    }

    fn ty(&mut self, t: TypeId) {
        let c = self.c;
        // One that was found to be invalid shows that.
        if let Some(alias) = c.types.alias(t)
            && c.is_valid(t)
        {
            return self.alias(alias);
        }
        let t = c.types.resolve(t);
        if self.seen.contains(&t) {
            self.str("<cycle>");
            return;
        }
        self.seen.push(t);
        match &c.types[t] {
            Type::Basic(_) if t == UNIVERSE_BYTE => self.str("byte"),
            Type::Basic(_) if t == UNIVERSE_RUNE => self.str("rune"),
            Type::Basic(Basic::UnsafePointer) => self.str("unsafe.Pointer"),
            Type::Basic(b) => self.str(b.name()),
            Type::Pointer(e) => {
                self.str("*");
                self.ty(*e);
            }
            Type::Slice(e) => {
                self.str("[]");
                self.ty(*e);
            }
            Type::Array(e, n) => {
                self.str(&format!("[{n}]"));
                self.ty(*e);
            }
            Type::Map(k, v) => {
                self.str("map[");
                self.ty(*k);
                self.str("]");
                self.ty(*v);
            }
            Type::Chan(dir, e) => self.chan(*dir, *e),
            Type::Struct(s) => {
                self.str("struct{");
                for (i, &f) in s.fields.iter().enumerate() {
                    if i > 0 {
                        self.str("; ");
                    }
                    self.field(f);
                    if !s.tag(i).is_empty() {
                        self.str(&format!(" {}", quote(s.tag(i).as_bytes())));
                    }
                }
                self.str("}");
            }
            Type::Signature(s) => {
                self.str("func");
                self.signature(s);
            }
            Type::Tuple(list) => {
                self.str("(");
                self.list(list);
                self.str(")");
            }
            Type::Interface(_) => self.iface(t),
            Type::Union(terms) => self.union(terms),
            Type::TypeParam(p) => {
                let obj = c.obj(p.obj);
                self.str(obj.name.as_str());
                if c.lookup_in(c.universe, obj.name).is_some() {
                    self.str(&format!(" /* with {} declared at {} */", obj.name, c.pos_string(obj.pos)));
                }
            }
            Type::Named(n) => {
                self.type_name(n.obj);
                match n.origin {
                    Some(origin) => {
                        // Arguments for the type parameters of an enclosing function are not shown.
                        let shown = c.named(origin).map_or(0, |o| o.tparams.len().min(n.targs.len()));
                        if shown > 0 {
                            self.str("[");
                            for (i, &t) in n.targs[..shown].iter().enumerate() {
                                self.str(if i > 0 { ", " } else { "" });
                                self.ty(t);
                            }
                            self.str("]");
                        }
                    }
                    None if !n.tparams.is_empty() => self.tparams(&n.tparams),
                    None => {}
                }
            }
        }
        self.seen.pop();
    }

    fn list(&mut self, list: &[TypeId]) {
        for (i, &t) in list.iter().enumerate() {
            self.str(if i > 0 { ", " } else { "" });
            self.ty(t);
        }
    }

    fn field(&mut self, f: ObjId) {
        let c = self.c;
        let obj = c.obj(f);
        let annotate = self.annotate && !obj.name.is_exported();
        if annotate {
            self.annotate = false;
        }
        if !c.var(f).is_some_and(|v| v.embedded) {
            self.str(obj.name.as_str());
            self.str(" ");
        }
        self.ty(c.var_ty(f));
        if annotate && let Some(pkg) = obj.pkg {
            self.str(&format!(" /* package {} */ ", c.packages[pkg.0 as usize].path));
        }
    }

    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        self.str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        let parens = dir == ChanDir::Both && matches!(self.c.types[elem], Type::Chan(ChanDir::Recv, _));
        self.str(if parens { "(" } else { "" });
        self.ty(elem);
        self.str(if parens { ")" } else { "" });
    }

    fn union(&mut self, terms: &[Term]) {
        for (i, term) in terms.iter().enumerate() {
            self.str(if i > 0 { " | " } else { "" });
            self.str(if term.tilde { "~" } else { "" });
            self.ty(term.ty);
        }
    }

    fn iface(&mut self, t: TypeId) {
        let c = self.c;
        if t == UNIVERSE_ANY {
            return self.str("any");
        }
        if matches!(&c.types[UNIVERSE_COMPARABLE], Type::Named(n) if n.underlying == Some(t)) {
            return self.str("interface{comparable}");
        }
        let i = c.interface(t);
        if i.implicit {
            if i.methods.is_empty() && i.embedded.len() == 1 {
                return self.ty(i.embedded[0].0);
            }
            self.str("/* implicit */ ");
        }
        self.str("interface{");
        let mut first = true;
        let mut separate = |w: &mut Self| {
            if !std::mem::take(&mut first) {
                w.str("; ");
            }
        };
        for &m in &i.methods {
            separate(self);
            self.str(c.obj(m).name.as_str());
            if let Type::Signature(s) = &c.types[c.var_ty(m)] {
                self.signature(s);
            }
        }
        for &(e, _) in &i.embedded {
            separate(self);
            self.ty(e);
        }
        self.str("}");
    }

    /// A type parameter list, with constraints grouped as in the source.
    fn tparams(&mut self, list: &[TypeId]) {
        self.str("[");
        let mut prev = None;
        for &p in list {
            let bound = self.c.constraint(p);
            if let Some(prev) = prev {
                if prev != bound {
                    self.str(" ");
                    self.ty(prev);
                }
                self.str(", ");
            }
            prev = Some(bound);
            self.ty(p);
        }
        if let Some(prev) = prev {
            self.str(" ");
            self.ty(prev);
        }
        self.str("]");
    }

    fn signature(&mut self, s: &Signature) {
        if !s.tparams.is_empty() {
            self.tparams(&s.tparams);
        }
        self.vars(&s.params, s.variadic);
        match s.results[..] {
            [] => {}
            [r] if self.c.obj(r).name.as_str().is_empty() => {
                self.str(" ");
                self.ty(self.c.var_ty(r));
            }
            _ => {
                self.str(" ");
                self.vars(&s.results, false);
            }
        }
    }

    fn vars(&mut self, list: &[ObjId], variadic: bool) {
        let c = self.c;
        self.str("(");
        for (i, &v) in list.iter().enumerate() {
            self.str(if i > 0 { ", " } else { "" });
            let name = c.obj(v).name.as_str();
            if self.param_names && !name.is_empty() {
                self.str(name);
                self.str(" ");
            }
            let t = c.var_ty(v);
            match c.types[t] {
                Type::Slice(e) if variadic && i == list.len() - 1 => {
                    self.str("...");
                    self.ty(e);
                }
                _ => {
                    self.ty(t);
                    self.str(if variadic && i == list.len() - 1 { "..." } else { "" });
                }
            }
        }
        self.str(")");
    }
}
