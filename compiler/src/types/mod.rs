//! The checker: names, types and constants of a whole program.
//!
//! Organised by concept of the specification, one file each. Errors go to the sink as a side effect;
//! an invalid operand or type flows on silently, so that no error causes a second one.
//!
//! Phases, in order, for each package in dependency order ([`Checker::check_package`]): collect
//! objects (resolver), declare package-level objects (decl, on demand and cycle-safe), check
//! function bodies, unused imports, initialisation order. Bodies of library packages are checked on
//! demand only ([`Checker::ensure_body`]): lowering asks for those it reaches.

mod assignments;
mod builtin_calls;
mod builtin_math;
pub mod builtins;
mod call;
mod canonical;
mod const_literal;
pub mod constant;
mod conversions;
mod decl;
mod dump;
pub mod env;
pub mod errors;
pub mod expr;
mod index;
mod infer;
pub mod info;
mod initorder;
mod instantiate;
mod interfaces;
mod literals;
pub mod lookup;
mod mono;
mod named;
pub mod object;
pub mod operand;
mod operators;
mod position;
mod predicates;
mod range;
pub mod real;
mod record;
mod resolver;
mod returns;
mod scope;
mod selector;
mod signature;
pub mod sizes;
mod stmt;
mod structs;
mod subst;
mod suggest;
mod switch;
#[cfg(test)]
mod tests;
pub mod text;
pub mod ty;
mod typeset;
mod typestring;
mod typexpr;
mod under;
mod unify;
mod universe;
pub mod untyped;
mod validtype;
pub mod version;

use crate::diag::{Code, Sink};
use crate::source::{FileId, Pos, SourceMap, Span, Symbol};
use crate::syntax::ast;
use env::{Action, Env};
use info::FileInfo;
use object::{ObjId, Object, PkgId, Scope, ScopeId};
pub use resolver::invalid_import_path;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{Cell, RefCell};
use ty::{TypeId, TypeStore};

/// A parsed package, as the loader hands it over.
#[derive(Debug)]
pub struct PackageSyntax {
    /// Import path; `main` packages have the path `main`.
    pub path: Symbol,
    /// The files, in order of name.
    pub files: Vec<ast::File>,
    /// Packages by the import path as written in this package's files. `unsafe` has no entry: the
    /// checker makes it. A path that could not be loaded has none either; it was reported.
    pub imports: FxHashMap<Symbol, PkgId>,
    /// Part of the embedded library: bodies are checked on demand, body-less functions allowed.
    pub library: bool,
    /// The N of the language version go1.N that its module is written in.
    pub go_version: u32,
}

/// A checked (or being checked) package.
#[derive(Debug)]
pub struct Package<'a> {
    /// Import path.
    pub path: Symbol,
    /// Name in its package clauses.
    pub name: Symbol,
    /// Package scope.
    pub scope: ScopeId,
    /// Directly imported packages, in order of path.
    pub imports: Vec<PkgId>,
    /// Variable initialisation in order.
    pub init_order: Vec<info::InitStep<'a>>,
    /// `init` functions in order of presentation.
    pub inits: Vec<ObjId>,
    /// It could not be loaded, which was reported: uses of it are silent.
    pub fake: bool,
}

/// The program under check, and its result.
pub struct Checker<'a> {
    /// Parsed packages by [`PkgId`], in dependency order: imports come before importers.
    pub syntax: &'a [PackageSyntax],
    /// Sources, for positions in messages.
    pub sources: &'a SourceMap,
    /// Where errors go.
    pub sink: &'a Sink,
    /// All types.
    pub types: TypeStore,
    /// All objects by [`ObjId`].
    pub objects: Vec<Object>,
    /// All scopes by [`ScopeId`].
    pub scopes: Vec<Scope>,
    /// Packages by [`PkgId`].
    pub packages: Vec<Package<'a>>,
    /// Side tables by [`FileId`].
    pub files: Vec<FileInfo>,
    /// Declared functions and methods: their file and syntax.
    pub func_decls: FxHashMap<ObjId, (FileId, &'a ast::FuncDecl)>,
    /// The universe scope.
    pub universe: ScopeId,
    /// Where checking is.
    pub env: Env,
    /// Scopes of the parameters of functions, by signature.
    pub func_scopes: FxHashMap<TypeId, ScopeId>,
    /// Declaration of package-level objects and methods.
    decls: FxHashMap<ObjId, decl::DeclInfo<'a>>,
    /// Declared methods of types that are not declared yet, by type name.
    methods: FxHashMap<ObjId, Vec<ObjId>>,
    /// Imports that names in file scopes come from through dot-imports.
    dot_imports: FxHashMap<(ScopeId, Symbol), ObjId>,
    /// Where instances that are made now count as written.
    instance_pos: Pos,
    /// Instances of generic types by canonical text.
    instances: FxHashMap<String, TypeId>,
    /// Instantiations, to find those without end.
    mono: mono::MonoGraph,
    /// Objects under declaration, and their places on the path.
    path: Vec<ObjId>,
    path_index: FxHashMap<ObjId, usize>,
    /// Interface types of the program as written.
    interface_literals: Vec<(TypeId, Pos)>,
    /// Types known not to contain themselves.
    valid_types: FxHashSet<TypeId>,
    /// Whether instances have type arguments without type parameters.
    closed_types: FxHashMap<TypeId, bool>,
    /// Sizes and alignments of struct types, once asked for.
    struct_sizes: FxHashMap<TypeId, i64>,
    struct_aligns: FxHashMap<TypeId, i64>,
    /// Array types as written.
    written_arrays: Vec<(TypeId, Span)>,
    /// Element types of channel types as written, and where.
    written_channels: Vec<(TypeId, Span)>,
    /// Searches for similar names so far.
    suggestions: Cell<u32>,
    /// Types known to have a finite size.
    finite_types: FxHashSet<TypeId>,
    /// Functions whose bodies have been checked.
    checked_bodies: FxHashSet<ObjId>,
    /// The predeclared `iota`.
    iota: ObjId,
    /// Package unsafe.
    pub unsafe_pkg: PkgId,
    /// Checks put off.
    delayed: Vec<Action<'a>>,
    /// Whether an error was reported.
    failed: Cell<bool>,
    /// File, line and text of the last error.
    last_error: RefCell<(FileId, u32, String)>,
    /// Expressions that have no final type yet.
    untyped: FxHashMap<(FileId, ast::NodeId), untyped::Untyped>,
}

/// Checks a program: packages in dependency order. Errors go to the sink.
pub fn check<'a>(syntax: &'a [PackageSyntax], sources: &'a SourceMap, sink: &'a Sink) -> Checker<'a> {
    let mut c = Checker::new(syntax, sources, sink);
    for i in 0..syntax.len() {
        c.check_package(PkgId(i as u32));
    }
    if !c.failed.get() {
        c.monomorph();
        c.arrays_fit_address_space();
    }
    if !c.failed.get() {
        c.anonymous_cycles();
    }
    if !c.failed.get() {
        c.misplaced_directives();
        c.channel_elements_fit();
    }
    if !c.failed.get() {
        c.arguments_fit();
    }
    if !c.failed.get() {
        c.variables_fit_image();
    }
    c
}

impl<'a> Checker<'a> {
    fn new(syntax: &'a [PackageSyntax], sources: &'a SourceMap, sink: &'a Sink) -> Checker<'a> {
        let mut files: Vec<FileInfo> = sources.files().iter().map(|_| FileInfo::default()).collect();
        for (package, file) in syntax.iter().flat_map(|p| p.files.iter().map(move |f| (p, f))) {
            let info = &mut files[file.id.0 as usize];
            *info = FileInfo::new(file.node_count);
            info.lang = version::Lang::new(package.go_version, file.go_version);
        }
        let mut c = Checker {
            syntax,
            sources,
            sink,
            types: TypeStore::new(),
            objects: Vec::new(),
            scopes: vec![Scope::default()],
            packages: Vec::new(),
            files,
            func_decls: FxHashMap::default(),
            universe: ScopeId(0),
            env: Env::new(PkgId(0), FileId(0), ScopeId(0)),
            func_scopes: FxHashMap::default(),
            decls: FxHashMap::default(),
            methods: FxHashMap::default(),
            dot_imports: FxHashMap::default(),
            instance_pos: Pos::NONE,
            instances: FxHashMap::default(),
            mono: mono::MonoGraph::default(),
            path: Vec::new(),
            path_index: FxHashMap::default(),
            interface_literals: Vec::new(),
            valid_types: FxHashSet::default(),
            closed_types: FxHashMap::default(),
            struct_sizes: FxHashMap::default(),
            struct_aligns: FxHashMap::default(),
            written_arrays: Vec::new(),
            written_channels: Vec::new(),
            suggestions: Cell::new(0),
            finite_types: FxHashSet::default(),
            checked_bodies: FxHashSet::default(),
            iota: ObjId(0),
            unsafe_pkg: PkgId(0),
            delayed: Vec::new(),
            failed: Cell::new(!sink.is_empty()),
            last_error: RefCell::new((FileId(0), 0, String::new())),
            untyped: FxHashMap::default(),
        };
        c.define_universe();
        for p in syntax {
            let name = p.files.iter().map(|f| f.package.name).find(|n| !n.is_blank());
            c.add_package(p.path, name.unwrap_or(p.path));
        }
        c.define_unsafe();
        c
    }

    /// The package that the program is about: the last one loaded.
    pub fn main_package(&self) -> Option<&Package<'a>> {
        self.packages.get(self.syntax.len().checked_sub(1)?)
    }

    /// Adds a package without objects.
    fn add_package(&mut self, path: Symbol, name: Symbol) -> PkgId {
        let scope = self.new_scope(Some(self.universe));
        let (imports, init_order, inits) = (Vec::new(), Vec::new(), Vec::new());
        self.packages.push(Package { path, name, scope, imports, init_order, inits, fake: false });
        PkgId(self.packages.len() as u32 - 1)
    }

    /// Checks a package; those that it imports have been checked.
    fn check_package(&mut self, pkg: PkgId) {
        let scope = self.packages[pkg.0 as usize].scope;
        let Some(first) = self.syntax[pkg.0 as usize].files.first() else { return };
        let package_env = Env::new(pkg, first.id, scope);
        self.env = package_env.clone();
        let collected = self.collect_objects(pkg);
        self.env = package_env;
        self.direct_cycles(scope, &collected.objects);
        self.package_objects(&collected.objects);
        self.process_delayed(0);
        let library = self.is_library(pkg);
        if library {
            self.check_reached_bodies(&collected.objects);
        }
        self.init_order(pkg, &collected.objects);
        if !library {
            self.unused_imports(&collected.imports);
            self.missing_bodies(&collected.objects);
        }
        self.record_untyped();
        let paths: Vec<Symbol> = self.packages.iter().map(|p| p.path).collect();
        self.packages[pkg.0 as usize].imports.sort_by_key(|p| paths[p.0 as usize].as_str());
        self.check_main(pkg);
    }

    /// Directives that mean nothing where they stand: gc looks for them when all else is right.
    fn misplaced_directives(&self) {
        let files = self.syntax.iter().filter(|p| !p.library).flat_map(|p| &p.files);
        for (pos, code, text) in files.flat_map(|f| &f.misplaced) {
            self.error(*code, *pos, text.as_str());
        }
    }

    /// A main package has a function main. Go's linker says so, hence only when all else is right.
    fn check_main(&self, pkg: PkgId) {
        let p = &self.packages[pkg.0 as usize];
        let wants_main = p.name.as_str() == "main" && pkg.0 as usize == self.syntax.len() - 1;
        if wants_main && !self.failed.get() && self.lookup_in(p.scope, Symbol::intern("main")).is_none() {
            let msg = "function main is undeclared in the main package";
            self.error(Code::MissingMain, Pos::NONE, msg);
        }
    }
}
