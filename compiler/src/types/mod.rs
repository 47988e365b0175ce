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
pub mod constant;
mod conversions;
pub mod decl;
pub mod env;
pub mod errors;
pub mod expr;
mod index;
pub mod info;
mod literals;
pub mod object;
pub mod operand;
mod operators;
mod pending;
mod position;
mod range;
pub mod record;
mod returns;
pub mod scope;
mod selector;
mod stmt;
mod switch;
pub mod ty;
pub mod untyped;

use crate::diag::Sink;
use crate::source::{FileId, SourceMap, Symbol};
use crate::syntax::ast;
use env::{Action, Env};
use info::FileInfo;
use object::{ObjId, Object, PkgId, Scope, ScopeId};
use rustc_hash::FxHashMap;
use std::cell::Cell;
use ty::{TypeId, TypeStore};

/// A parsed package, as the loader hands it over.
#[derive(Debug)]
pub struct PackageSyntax {
    /// Import path; `main` packages have the path `main`.
    pub path: Symbol,
    /// The files, in order of name.
    pub files: Vec<ast::File>,
    /// Packages by the import path as written in this package's files.
    pub imports: FxHashMap<Symbol, PkgId>,
    /// Part of the embedded library: bodies are checked on demand, body-less functions allowed.
    pub library: bool,
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
    /// Checks put off.
    delayed: Vec<Action<'a>>,
    /// Whether an error was reported.
    failed: Cell<bool>,
    /// Expressions that have no final type yet.
    untyped: FxHashMap<(FileId, ast::NodeId), untyped::Untyped>,
}
