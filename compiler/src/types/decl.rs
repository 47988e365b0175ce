//! Declarations.
use super::object::{ObjId, ScopeId};
use crate::source::FileId;
use crate::syntax::ast;

/// How a package-level object or method is declared.
pub(super) struct DeclInfo<'a> {
    /// Its file.
    pub file: FileId,
    /// The file's scope.
    pub scope: ScopeId,
    /// The variables of an n:1 variable declaration.
    pub lhs: Option<Vec<ObjId>>,
    /// The type of a constant or variable.
    pub ty: Option<&'a ast::Expr>,
    /// The initial value.
    pub init: Option<&'a ast::Expr>,
    /// Whether the initial value is an implicit repetition.
    pub inherited: bool,
    /// A type declaration.
    pub type_spec: Option<&'a ast::TypeSpec>,
    /// A function declaration.
    pub func: Option<&'a ast::FuncDecl>,
    /// Package-level objects that the initialiser or body mentions.
    pub deps: Vec<ObjId>,
}
