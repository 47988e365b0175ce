//! Objects: what identifiers denote, and scopes.

use super::builtins::BuiltinId;
use super::constant::Const;
use super::ty::TypeId;
use crate::source::{FileId, Pos, Symbol};
use rustc_hash::FxHashMap;

/// An object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ObjId(pub u32);

/// A package of the program.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PkgId(pub u32);

/// A scope.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ScopeId(pub u32);

/// Something declared.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name; `_` for blank ones, empty for unnamed parameters.
    pub name: Symbol,
    /// Where its name stands; none for predeclared objects.
    pub pos: Pos,
    /// The file it is declared in; `None` for predeclared objects.
    pub file: Option<FileId>,
    /// The package it belongs to; `None` in the universe.
    pub pkg: Option<PkgId>,
    /// The scope it is declared in; `None` for fields and methods.
    pub parent: Option<ScopeId>,
    /// Its type; `None` until declared (use `Checker::obj_type`).
    pub ty: Option<TypeId>,
    /// What it is.
    pub kind: ObjKind,
}

/// What an object is.
#[derive(Clone, Debug)]
pub enum ObjKind {
    /// An imported package under its local name.
    PkgName {
        /// The package.
        imported: PkgId,
        /// Whether the name was used.
        used: bool,
    },
    /// A constant; its value once evaluated.
    Const(Option<Const>),
    /// A type name.
    TypeName {
        /// Whether it was declared with `=`.
        alias: bool,
        /// Type parameters of a generic alias.
        tparams: Vec<TypeId>,
    },
    /// A variable, parameter, result or field.
    Var(Var),
    /// A function, method or interface method.
    Func(Func),
    /// A label.
    Label {
        /// Whether a branch names it.
        used: bool,
    },
    /// A predeclared function.
    Builtin(BuiltinId),
    /// `nil`
    Nil,
}

/// What a variable is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum VarKind {
    Package,
    Local,
    Param,
    Result,
    Recv,
    Field,
}

/// A variable.
#[derive(Clone, Copy, Debug)]
pub struct Var {
    /// Which kind.
    pub kind: VarKind,
    /// Whether it is an embedded field.
    pub embedded: bool,
    /// Whether its value was used.
    pub used: bool,
    /// For a field of an instantiated struct, the field of the generic type.
    pub origin: Option<ObjId>,
}

/// A function.
#[derive(Clone, Copy, Debug, Default)]
pub struct Func {
    /// Whether it is a method with a pointer receiver.
    pub ptr_recv: bool,
    /// For a method of an instantiated type, the method of the generic type, which has the body.
    pub origin: Option<ObjId>,
    /// For an interface method, true.
    pub interface: bool,
}

/// A scope: names and the enclosing scope.
#[derive(Debug, Default)]
pub struct Scope {
    /// The enclosing scope.
    pub parent: Option<ScopeId>,
    /// The innermost enclosing scope that declares names.
    pub up: Option<ScopeId>,
    /// Scopes directly inside, in order of opening.
    pub children: Vec<ScopeId>,
    /// Declared names.
    pub names: FxHashMap<Symbol, ObjId>,
    /// Where a local object's scope starts, for those declared inside function bodies.
    pub starts: FxHashMap<ObjId, Pos>,
    /// Whether it is a function's outermost scope.
    pub is_func: bool,
}
