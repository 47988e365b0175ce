//! Collecting the package-level objects of a package: imports, declarations, methods.
//!
//! Objects are made here without types; [`super::decl`] gives them types on demand.

use super::Checker;
use super::decl::{ConstGroup, DeclInfo};
use super::env::Env;
use super::object::{Func, ObjId, ObjKind, PkgId, ScopeId, VarKind};
use super::signature::unpack_recv;
use super::ty::{Type, TypeId};
use super::version::NEWEST;
use crate::diag::{Code, Diagnostic};
use crate::source::{FileId, Pos, Span, Symbol};
use crate::syntax::ast::{ConstSpec, Decl, Expr, ExprKind, File, FuncDecl, Ident, ImportSpec, TypeSpec, VarSpec};
use crate::syntax::grow_stack;
use rustc_hash::FxHashSet;

/// What collecting a package finds, in source order.
#[derive(Default)]
pub(super) struct Collected<'a> {
    /// Package-level objects and methods.
    pub objects: Vec<ObjId>,
    /// Imports.
    pub imports: Vec<(ObjId, &'a ImportSpec)>,
    /// Methods with a receiver that names a type: object, whether through a pointer, the name.
    methods: Vec<(ObjId, bool, Symbol)>,
}

impl<'a> Checker<'a> {
    /// Collects the objects of all files of a package.
    pub(super) fn collect_objects(&mut self, pkg: PkgId) -> Collected<'a> {
        let syntax: &'a [File] = &self.syntax[pkg.0 as usize].files;
        let pkg_scope = self.packages[pkg.0 as usize].scope;
        let mut all = Collected::default();
        let mut file_scopes = Vec::new();
        for file in syntax {
            let want = self.packages[pkg.0 as usize].name;
            if file.package.name.is_blank() {
                self.error(Code::InvalidPackageName, file.package.span(), "invalid package name _");
            } else if file.package.name != want {
                let msg = format!("package {}; expected package {want}", file.package.name);
                self.error(Code::MismatchedPackageName, file.package.span(), msg);
                continue;
            }
            if let Some(version) = file.go_version.filter(|&v| v > NEWEST) {
                let msg = format!("file requires newer Go version go1.{version}");
                self.error(Code::UnsupportedFeature, file.package.span(), msg);
            }
            let scope = self.new_scope(Some(pkg_scope));
            file_scopes.push(scope);
            self.env = Env::new(pkg, file.id, scope);
            for spec in &file.imports {
                self.collect_import(spec, &mut all);
            }
            let mut group = ConstGroup::default();
            for decl in &file.decls {
                match decl {
                    Decl::Const(s) => self.collect_consts(s, &mut group, &mut all),
                    Decl::Var(s) => self.collect_vars(s, &mut all),
                    Decl::Type(s) => self.collect_type(s, &mut all),
                    Decl::Func(f) => self.collect_func(f, &mut all),
                }
            }
        }
        self.check_file_scopes(pkg_scope, &file_scopes);
        for (m, ptr, name) in std::mem::take(&mut all.methods) {
            if let Some((ptr, base)) = self.resolve_base_type_name(pkg_scope, ptr, name) {
                if let ObjKind::Func(f) = &mut self.obj_mut(m).kind {
                    f.ptr_recv = ptr;
                }
                self.methods.entry(base).or_default().push(m);
            }
        }
        all
    }

    fn decl_info(&self, owner: ObjId) -> DeclInfo<'a> {
        DeclInfo::new(self.env.file, self.env.scope, owner)
    }

    /// Declares a package-level constant, variable or type.
    fn declare_pkg_obj(&mut self, ident: &Ident, obj: ObjId, d: DeclInfo<'a>, all: &mut Collected<'a>) {
        let pkg = &self.packages[self.env.pkg.0 as usize];
        let (name, scope) = (ident.name.as_str(), pkg.scope);
        if name == "init" {
            self.error(Code::InvalidInitDecl, ident.span(), "cannot declare init - must be func");
            return;
        }
        if name == "main" && pkg.name.as_str() == "main" {
            self.error(Code::InvalidMainDecl, ident.span(), "cannot declare main - must be func");
            return;
        }
        self.declare(scope, Some(ident), obj, Pos::NONE);
        self.decls.insert(obj, d);
        all.objects.push(obj);
    }

    fn collect_import(&mut self, spec: &'a ImportSpec, all: &mut Collected<'a>) {
        let pkg = self.env.pkg;
        let path = spec.path;
        if let Some(why) = invalid_import_path(path.as_str()) {
            self.error(Code::BadImportPath, spec.path_span, format!("invalid import path ({why})"));
            return;
        }
        let imported = if path.as_str() == "unsafe" {
            self.unsafe_pkg
        } else {
            match self.syntax[pkg.0 as usize].imports.get(&path) {
                Some(&p) => p,
                None => self.missing_package(path),
            }
        };
        let name = spec.name.map_or(self.packages[imported.0 as usize].name, |n| n.name);
        if name.as_str() == "init" {
            let msg = "cannot import package as init - init must be a func";
            self.error(Code::InvalidInitDecl, spec.span.lo, msg);
            return;
        }
        let imports = &mut self.packages[pkg.0 as usize].imports;
        if !imports.contains(&imported) {
            imports.push(imported);
        }
        let used = self.packages[imported.0 as usize].fake;
        let kind = ObjKind::PkgName { imported, used };
        let obj = self.new_object(name, spec.span.lo, Some(super::ty::Basic::Invalid.id()), kind);
        self.record_implicit(spec.id, obj);
        if let Some(local) = spec.name {
            self.record_def(local.id, obj);
        }
        all.imports.push((obj, spec));
        let scope = self.env.scope;
        if name.as_str() == "." {
            self.dot_import(scope, spec, obj, imported);
        } else {
            self.declare(scope, None, obj, Pos::NONE);
        }
    }

    /// A package that could not be loaded, which was reported: every use of it is silent.
    fn missing_package(&mut self, path: Symbol) -> PkgId {
        let name = path.as_str().rsplit('/').next().unwrap_or("");
        let id = self.add_package(path, Symbol::intern(name));
        self.packages[id.0 as usize].fake = true;
        id
    }

    fn dot_import(&mut self, scope: ScopeId, spec: &'a ImportSpec, obj: ObjId, imported: PkgId) {
        let from = self.packages[imported.0 as usize].scope;
        let mut names: Vec<(Symbol, ObjId)> =
            self.scope(from).names.iter().map(|(&n, &o)| (n, o)).filter(|(n, _)| n.is_exported()).collect();
        names.sort_by_key(|(n, _)| n.as_str());
        for (name, o) in names {
            if let Some(alt) = self.insert(scope, o) {
                let mut err = self.new_error(Code::DuplicateDecl);
                err.add(spec.span.lo, format!("{name} redeclared in this block"));
                self.add_alt_decl(&mut err, alt);
                self.report_parts(err);
            } else {
                self.dot_imports.insert((scope, name), obj);
            }
        }
    }

    fn collect_consts(&mut self, s: &'a ConstSpec, group: &mut ConstGroup<'a>, all: &mut Collected<'a>) {
        let (last, inherited) = group.enter(s);
        let values: &'a [Expr] = last.map_or(&[], |l| &l.values);
        for (i, name) in s.names.iter().enumerate() {
            let obj = self.new_object(name.name, name.pos, None, ObjKind::Const(None));
            let mut d = self.decl_info(obj);
            d.ty = last.and_then(|l| l.ty.as_ref());
            d.init = values.get(i);
            d.iota = s.iota;
            d.inherited = inherited;
            self.declare_pkg_obj(name, obj, d, all);
        }
        self.arity(s.span, &s.names, values, true, inherited);
    }

    fn collect_vars(&mut self, s: &'a VarSpec, all: &mut Collected<'a>) {
        let objs: Vec<ObjId> = s.names.iter().map(|n| self.new_var(VarKind::Package, n.name, n.pos, None)).collect();
        let shared = s.values.len() == 1 && objs.len() > 1;
        for (i, (name, &obj)) in s.names.iter().zip(&objs).enumerate() {
            let mut d = self.decl_info(if shared { objs[0] } else { obj });
            d.ty = s.ty.as_ref();
            d.init = if shared { s.values.first() } else { s.values.get(i) };
            d.lhs = shared.then(|| objs.clone());
            self.declare_pkg_obj(name, obj, d, all);
        }
        if s.ty.is_none() || !s.values.is_empty() {
            self.arity(s.span, &s.names, &s.values, false, false);
        }
    }

    fn collect_type(&mut self, s: &'a TypeSpec, all: &mut Collected<'a>) {
        let kind = ObjKind::TypeName { alias: s.alias.is_some(), tparams: Vec::new() };
        let obj = self.new_object(s.name.name, s.name.pos, None, kind);
        let mut d = self.decl_info(obj);
        d.type_spec = Some(s);
        self.declare_pkg_obj(&s.name, obj, d, all);
    }

    fn collect_func(&mut self, f: &'a FuncDecl, all: &mut Collected<'a>) {
        let name = f.name.name;
        let obj = self.new_object(name, f.name.pos, None, ObjKind::Func(Func::default()));
        let pkg = self.env.pkg;
        let scope = self.packages[pkg.0 as usize].scope;
        let mut tparams_allowed = true;
        match &f.recv {
            None => tparams_allowed = self.collect_plain_func(f, obj, scope),
            Some(recv) => {
                match recv.len() {
                    0 => self.error(Code::BadRecv, f.name.span(), "method has no receiver"),
                    1 => {}
                    _ => self.error(Code::BadRecv, f.name.span(), "method has multiple receivers"),
                }
                if let Some(field) = recv.first() {
                    let parts = unpack_recv(&field.ty);
                    if let ExprKind::Ident(base) = parts.base.kind
                        && !name.is_blank()
                    {
                        all.methods.push((obj, parts.ptr, base));
                    }
                }
                self.record_def(f.name.id, obj);
            }
        }
        if let Some(p) = f.ty.tparams.first()
            && tparams_allowed
        {
            self.requires(18, p.span.lo, "type parameter");
        }
        let mut d = self.decl_info(obj);
        d.func = Some(f);
        self.decls.insert(obj, d);
        self.func_decls.insert(obj, (self.env.file, f));
        all.objects.push(obj);
    }

    /// Declares a function that is no method; whether it may have type parameters.
    fn collect_plain_func(&mut self, f: &'a FuncDecl, obj: ObjId, scope: ScopeId) -> bool {
        let mut tparams_allowed = true;
        let pkg = self.env.pkg;
        let name = f.name.name.as_str();
        if name == "init" || name == "main" && self.packages[pkg.0 as usize].name.as_str() == "main" {
            let code = if name == "init" { Code::InvalidInitDecl } else { Code::InvalidMainDecl };
            if let Some(p) = f.ty.tparams.first() {
                self.error(code, p.span, format!("func {name} must have no type parameters"));
                tparams_allowed = false;
            }
            if !f.ty.params.is_empty() || !f.ty.results.is_empty() {
                let msg = format!("func {name} must have no arguments and no return values");
                self.error(code, f.name.span(), msg);
            }
        }
        if name != "init" {
            self.declare(scope, Some(&f.name), obj, Pos::NONE);
            return tparams_allowed;
        }
        // Init functions cannot be referred to.
        self.obj_mut(obj).parent = Some(scope);
        self.record_def(f.name.id, obj);
        self.packages[pkg.0 as usize].inits.push(obj);
        if f.body.is_none() {
            self.error(Code::MissingInitBody, f.name.span(), "func init must have a body");
        }
        tparams_allowed
    }

    /// A name must not be declared both in a file scope and in the package.
    fn check_file_scopes(&mut self, pkg_scope: ScopeId, file_scopes: &[ScopeId]) {
        for &scope in file_scopes {
            let mut names: Vec<(Symbol, ObjId)> = self.scope(scope).names.iter().map(|(&n, &o)| (n, o)).collect();
            names.sort_by_key(|(n, _)| n.as_str());
            for (name, obj) in names {
                let Some(alt) = self.lookup_in(pkg_scope, name) else { continue };
                let mut err = self.new_error(Code::DuplicateDecl);
                let package = |c: &Self, p: PkgId| {
                    let p = &c.packages[p.0 as usize];
                    format!("package {} ({:?})", p.name, p.path.as_str())
                };
                let (how, from) = match &self.obj(obj).kind {
                    ObjKind::PkgName { imported, .. } => ("import", *imported),
                    _ => ("dot-import", self.obj(obj).pkg.expect("imported from a package")),
                };
                let msg = format!("{name} already declared through {how} of {}", package(self, from));
                err.add(self.obj(alt).pos, msg);
                self.add_alt_decl(&mut err, obj);
                self.report_parts(err);
            }
        }
    }

    /// The defined type of this package that a receiver's type name stands for, through aliases, and
    /// whether the receiver is a pointer.
    fn resolve_base_type_name(&self, scope: ScopeId, ptr: bool, name: Symbol) -> Option<(bool, ObjId)> {
        let (mut ptr, mut name) = (ptr, name);
        let mut seen = Vec::new();
        loop {
            let obj = self.lookup_in(scope, name)?;
            let spec = self.decls.get(&obj)?.type_spec?;
            if seen.contains(&obj) {
                return None;
            }
            if spec.alias.is_none() {
                return Some((ptr, obj));
            }
            if !spec.tparams.is_empty() {
                return None;
            }
            seen.push(obj);
            let mut ty = spec.ty.unparen();
            if let ExprKind::Star(x) = &ty.kind {
                if ptr {
                    return None;
                }
                ptr = true;
                ty = x.unparen();
            }
            let ExprKind::Ident(next) = ty.kind else { return None };
            name = next;
        }
    }

    /// Declares all objects of a package: types first, then aliases, then the rest, so that cycles
    /// through aliases are entered at a defined type.
    pub(super) fn package_objects(&mut self, objects: &[ObjId]) {
        let rank = |c: &Self, o: ObjId| match &c.obj(o).kind {
            ObjKind::TypeName { alias: false, .. } => 0,
            ObjKind::TypeName { .. } => 1,
            _ => 2,
        };
        for want in 0..3 {
            for &o in objects {
                if rank(self, o) == want {
                    self.obj_decl(o);
                }
            }
            // Before values are checked, interfaces that embed themselves must be known: they have no type set.
            if want == 1 {
                self.valid_interfaces(objects);
            }
        }
    }

    fn valid_interfaces(&mut self, objects: &[ObjId]) {
        let mut done = FxHashSet::default();
        for &o in objects {
            let ty = self.var_ty(o);
            if self.embeds_itself(ty, &mut FxHashSet::default(), &mut done) {
                self.valid_type(ty);
            }
        }
    }

    /// Whether embedding leads from an interface to one on the path.
    fn embeds_itself(&self, t: TypeId, path: &mut FxHashSet<TypeId>, done: &mut FxHashSet<TypeId>) -> bool {
        grow_stack(|| match &self.types[t] {
            Type::Interface(i) => i.embedded.iter().any(|&(t, _)| self.embeds_itself(t, path, done)),
            Type::Union(terms) => terms.iter().any(|term| self.embeds_itself(term.ty, path, done)),
            Type::Named(_) => {
                let t = self.types.resolve(t);
                if path.contains(&t) {
                    return true;
                }
                let rhs = self.named(self.origin(t)).and_then(|n| n.rhs).filter(|_| done.insert(t));
                let Some(rhs) = rhs.filter(|&r| matches!(self.types[r], Type::Interface(_))) else { return false };
                path.insert(t);
                let found = self.embeds_itself(rhs, path, done);
                path.remove(&t);
                found
            }
            _ => false,
        })
    }

    /// Finds type declarations that lead to themselves by names alone (`type A B; type B A`).
    pub(super) fn direct_cycles(&mut self, pkg_scope: ScopeId, objects: &[ObjId]) {
        let mut done: rustc_hash::FxHashSet<ObjId> = Default::default();
        for &start in objects {
            let mut path: Vec<ObjId> = Vec::new();
            let mut at = start;
            while !done.contains(&at) {
                let Some(spec) = self.decls.get(&at).and_then(|d| d.type_spec) else { break };
                if let Some(i) = path.iter().position(|&o| o == at) {
                    let cycle = path[i..].to_vec();
                    self.obj_mut(at).ty = Some(super::ty::Basic::Invalid.id());
                    let first = self.first_in_source(&cycle);
                    self.cycle_error(&cycle, first);
                    break;
                }
                path.push(at);
                let ExprKind::Ident(name) = spec.ty.kind else { break };
                match self.lookup_in(pkg_scope, name) {
                    Some(next) => at = next,
                    None => break,
                }
            }
            done.extend(path);
        }
    }

    /// Reports imports that no file uses.
    pub(super) fn unused_imports(&mut self, imports: &[(ObjId, &'a ImportSpec)]) {
        for &(obj, spec) in imports {
            let ObjKind::PkgName { imported, used } = self.obj(obj).kind else { continue };
            let name = self.obj(obj).name;
            if used || name.is_blank() {
                continue;
            }
            let path = self.packages[imported.0 as usize].path.as_str();
            let elem = path.rsplit('/').next().unwrap_or(path);
            let msg = if name.as_str() == elem || name.as_str() == "." || name.as_str().is_empty() {
                format!("{path:?} imported and not used")
            } else {
                format!("{path:?} imported as {name} and not used")
            };
            let d = Diagnostic::new(Code::UnusedImport, spec.span, msg);
            self.report(d.fix("remove the import", self.import_lines(spec.span), ""));
        }
    }

    /// What to remove with an import: its whole line if nothing else is on that.
    fn import_lines(&self, spec: Span) -> Span {
        let Some(file) = self.sources.file_of(spec.lo) else { return spec };
        let line = file.line_col(spec.lo).line as usize;
        let offset = |n: usize| file.line_starts().get(n).map_or(file.text.len() as u32, |&o| o);
        let whole = Span::new(file.base.plus(offset(line - 1)), file.base.plus(offset(line)));
        let text = file.snippet(whole).trim();
        let alone = text.strip_prefix("import").unwrap_or(text).trim_start() == file.snippet(spec);
        if alone { whole } else { spec }
    }

    /// Whether a file belongs to a package whose bodies are checked on demand.
    pub(super) fn is_library(&self, pkg: PkgId) -> bool {
        self.syntax.get(pkg.0 as usize).is_some_and(|p| p.library)
    }

    /// Files of a package.
    pub fn package_files(&self, pkg: PkgId) -> impl Iterator<Item = FileId> + 'a {
        self.syntax[pkg.0 as usize].files.iter().map(|f| f.id)
    }
}

/// What is wrong with an import path.
pub fn invalid_import_path(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("empty string".into());
    }
    let illegal = |c: char| c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{FFFD}".contains(c);
    let c = path.chars().find(|&c| illegal(c))?;
    let shown = if c.is_control() { String::new() } else { format!(" '{c}'") };
    Some(format!("invalid character U+{:04X}{shown}", u32::from(c)))
}
