//! Predeclared functions.

/// A predeclared function, or one of package unsafe.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BuiltinId {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// Whether a call may stand as a statement, and what it is called when it must not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExprClass {
    /// A conversion.
    Conversion,
    /// An expression whose value must be used.
    Expression,
    /// A call or receive operation, which may stand alone.
    Statement,
}

impl BuiltinId {
    /// The language version that it came with, and how messages about that call it.
    pub(super) fn since(self) -> Option<(u32, &'static str)> {
        Some(match self {
            BuiltinId::Clear => (21, "clear"),
            BuiltinId::Max => (21, "built-in max"),
            BuiltinId::Min => (21, "built-in min"),
            BuiltinId::UnsafeAdd => (17, "unsafe.Add"),
            BuiltinId::UnsafeSlice => (17, "unsafe.Slice"),
            BuiltinId::UnsafeSliceData => (20, "unsafe.SliceData"),
            BuiltinId::UnsafeString => (20, "unsafe.String"),
            BuiltinId::UnsafeStringData => (20, "unsafe.StringData"),
            _ => return None,
        })
    }

    /// Name, smallest number of arguments, whether more are allowed, and class of a call.
    fn row(self) -> (&'static str, usize, bool, ExprClass) {
        use ExprClass::{Expression, Statement};
        match self {
            BuiltinId::Append => ("append", 1, true, Expression),
            BuiltinId::Cap => ("cap", 1, false, Expression),
            BuiltinId::Clear => ("clear", 1, false, Statement),
            BuiltinId::Close => ("close", 1, false, Statement),
            BuiltinId::Complex => ("complex", 2, false, Expression),
            BuiltinId::Copy => ("copy", 2, false, Statement),
            BuiltinId::Delete => ("delete", 2, false, Statement),
            BuiltinId::Imag => ("imag", 1, false, Expression),
            BuiltinId::Len => ("len", 1, false, Expression),
            BuiltinId::Make => ("make", 1, true, Expression),
            BuiltinId::Max => ("max", 1, true, Expression),
            BuiltinId::Min => ("min", 1, true, Expression),
            BuiltinId::New => ("new", 1, false, Expression),
            BuiltinId::Panic => ("panic", 1, false, Statement),
            BuiltinId::Print => ("print", 0, true, Statement),
            BuiltinId::Println => ("println", 0, true, Statement),
            BuiltinId::Real => ("real", 1, false, Expression),
            BuiltinId::Recover => ("recover", 0, false, Statement),
            BuiltinId::UnsafeAdd => ("Add", 2, false, Expression),
            BuiltinId::UnsafeAlignof => ("Alignof", 1, false, Expression),
            BuiltinId::UnsafeOffsetof => ("Offsetof", 1, false, Expression),
            BuiltinId::UnsafeSizeof => ("Sizeof", 1, false, Expression),
            BuiltinId::UnsafeSlice => ("Slice", 2, false, Expression),
            BuiltinId::UnsafeSliceData => ("SliceData", 1, false, Expression),
            BuiltinId::UnsafeString => ("String", 2, false, Expression),
            BuiltinId::UnsafeStringData => ("StringData", 1, false, Expression),
        }
    }

    /// Its name, without package.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The smallest number of arguments.
    pub fn min_args(self) -> usize {
        self.row().1
    }

    /// Whether it takes more arguments than the smallest number.
    pub fn is_variadic(self) -> bool {
        self.row().2
    }

    /// What a call of it is.
    pub fn class(self) -> ExprClass {
        self.row().3
    }
}
