//! What the checker found out, keyed by syntax node: the input of lowering.
//!
//! Each file has its own dense tables, indexed by [`NodeId`]. Entries of a generic function are
//! recorded once, in terms of its type parameters; lowering substitutes.

use super::constant::Const;
use super::object::ObjId;
use super::ty::TypeId;
use crate::syntax::ast::{Expr, NodeId};

/// What an expression denotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Reported already; operands only, never recorded.
    Invalid,
    /// A call without results.
    NoValue,
    /// A predeclared function.
    Builtin,
    /// A type.
    Type,
    /// A constant.
    Constant,
    /// An addressable variable.
    Variable,
    /// A map index expression: assignable, not addressable, may yield comma-ok.
    MapIndex,
    /// A value.
    Value,
    /// `nil`
    Nil,
    /// A value that may yield comma-ok: receive, type assertion.
    CommaOk,
    /// A package name.
    Package,
}

/// Type and value of an expression.
#[derive(Clone, Debug)]
pub struct TypeAndValue {
    /// What it denotes.
    pub mode: Mode,
    /// Its type; final, also for untyped operands (after conversion to the context's type). A
    /// comma-ok expression used with two values has a [`super::ty::Type::Tuple`] type. The callee
    /// of a builtin call has its call-specific signature or `Basic::Invalid`.
    pub ty: TypeId,
    /// Its value, if constant; already converted to its type.
    pub value: Option<Const>,
}

/// How a selector expression `x.f` (not a qualified identifier) was resolved.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Field, method value or method expression.
    pub kind: SelectionKind,
    /// Type of `x`.
    pub recv: TypeId,
    /// The field or method. For a method of an instantiated type the instance's object; for a type
    /// parameter's method the constraint's interface method.
    pub obj: ObjId,
    /// Path of field indices through embedded structs. For a field the last index is the field's
    /// own; for a method the last is its index among the named type's or interface's methods.
    pub path: Vec<u32>,
    /// Whether a pointer was dereferenced on the way.
    pub indirect: bool,
}

/// Kind of a selection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f` is a struct field.
    Field,
    /// `x.f` is a method of value `x`, called or as a value.
    Method,
    /// `T.f` is a function from a method.
    MethodExpr,
}

/// Use of a generic function (or type) with its arguments.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Type arguments, explicit and inferred; may mention type parameters of the enclosing function.
    pub targs: Vec<TypeId>,
    /// The instantiated type or signature.
    pub ty: TypeId,
}

/// Tables of a file.
#[derive(Debug, Default)]
pub struct FileInfo {
    /// Type and value of expressions.
    pub types: Vec<Option<Box<TypeAndValue>>>,
    /// Objects that identifiers use or define, keyed by identifier or identifier expression;
    /// implicit objects keyed by clause (type switch), field (unnamed parameter, embedded field) or
    /// import spec.
    pub objects: Vec<Option<ObjId>>,
    /// Selections, keyed by selector expression.
    pub selections: rustc_hash::FxHashMap<NodeId, Selection>,
    /// Instances, keyed by the identifier (expression or selector's `sel`) of the generic object.
    pub instances: rustc_hash::FxHashMap<NodeId, Instance>,
    /// The language version of the file.
    pub lang: super::version::Lang,
}

impl FileInfo {
    /// Empty tables for a file with that many nodes.
    pub fn new(nodes: u32) -> FileInfo {
        FileInfo { types: vec![None; nodes as usize], objects: vec![None; nodes as usize], ..FileInfo::default() }
    }

    /// Type and value of an expression, if it was checked.
    pub fn type_and_value(&self, e: &Expr) -> Option<&TypeAndValue> {
        self.types[e.id.0 as usize].as_deref()
    }

    /// Object of an identifier or implicit object of a node.
    pub fn object(&self, id: NodeId) -> Option<ObjId> {
        self.objects[id.0 as usize]
    }
}

/// One step of package initialisation: `lhs = rhs`.
#[derive(Clone, Debug)]
pub struct InitStep<'a> {
    /// The variables (blank ones included), one, or several for a multi-valued right side.
    pub lhs: Vec<ObjId>,
    /// The expression.
    pub rhs: &'a Expr,
    /// File of the expression.
    pub file: crate::source::FileId,
}
