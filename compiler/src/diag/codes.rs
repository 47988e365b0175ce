//! The stable codes of diagnostics. A code is never reused or renumbered.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $number:literal,)*) => {
        /// The kind of an error; `E` and four digits when shown.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Code { $($(#[doc = $doc])* $name = $number,)* }

        impl Code {
            /// What the code means, in one sentence: the text of its documentation.
            pub fn summary(self) -> &'static str {
                match self { $(Code::$name => concat!($($doc, "\n"),*).trim(),)* }
            }
        }

        /// Every code, in order of number.
        pub const ALL: &[Code] = &[$(Code::$name,)*];
    };
}

// Ranges: 0001 syntax, 0100 names and packages, 0200 types and declarations, 0300 expressions,
// 0400 assignments, conversions and calls, 0500 statements, 0600 generics, 0900 loading and limits.
codes! {
    /// Any syntax error.
    Syntax = 1,
    /// A feature the compiler does not have yet.
    NotSupported = 2,
    /// A malformed literal, character or construct that leaves the rest of the file readable.
    Malformed = 3,

    /// A name declared twice in a block.
    DuplicateDecl = 100,
    /// A name that is not declared.
    UndeclaredName = 101,
    /// The blank identifier as a value or type.
    InvalidBlank = 102,
    /// A package name without selector.
    InvalidPkgUse = 104,
    /// `iota` outside of a constant declaration.
    InvalidIota = 105,
    /// An import that is not used.
    UnusedImport = 106,
    /// `init` declared as something other than a plain function.
    InvalidInitDecl = 107,
    /// `main` declared as something other than a plain function.
    InvalidMainDecl = 108,
    /// An init function without body.
    MissingInitBody = 109,
    /// An invalid package name.
    InvalidPackageName = 110,
    /// Files of one folder with different package names.
    MismatchedPackageName = 111,
    /// A main package without function main.
    MissingMain = 112,
    /// An import path that no package can have.
    BadImportPath = 114,
    /// Package variables that depend on themselves.
    InvalidInitCycle = 113,
    /// A name that an imported package does not have.
    UndeclaredImportedName = 150,
    /// A name that an imported package does not export.
    UnexportedName = 151,

    /// Something other than a type where a type is wanted.
    NotAType = 200,
    /// A declaration that refers to itself in an invalid way.
    InvalidDeclCycle = 201,
    /// A constant of a type that has no constants.
    InvalidConstType = 202,
    /// An invalid array length.
    InvalidArrayLen = 203,
    /// A map key type that cannot be compared.
    IncomparableMapKey = 204,
    /// A field name twice in a struct type.
    DuplicateField = 205,
    /// A type that cannot be embedded.
    InvalidEmbed = 206,
    /// A method declared twice.
    DuplicateMethod = 207,
    /// A field and a method of the same name.
    DuplicateFieldAndMethod = 208,
    /// A blank method in an interface type.
    BlankIfaceMethod = 209,
    /// A receiver of a type that cannot have methods.
    InvalidRecv = 210,
    /// A malformed receiver.
    BadRecv = 211,
    /// A malformed declaration.
    BadDecl = 212,
    /// A function without body.
    MissingBody = 213,

    /// An operator that its operand's type does not have.
    UndefinedOp = 300,
    /// Operands of different types.
    MismatchedTypes = 301,
    /// A constant zero divisor.
    DivByZero = 302,
    /// `&x` of something that is not addressable.
    UnaddressableOperand = 303,
    /// `*x` of something that is not a pointer.
    InvalidIndirection = 304,
    /// A receive from something that is not a channel to receive from.
    InvalidReceive = 305,
    /// A send to something that is not a channel to send to.
    InvalidSend = 306,
    /// A shifted operand that is not an integer.
    InvalidShiftOperand = 307,
    /// A shift count that is negative, too large or not an integer.
    InvalidShiftCount = 308,
    /// A constant that does not fit into its type.
    NumericOverflow = 309,
    /// A constant with a fraction where an integer is wanted.
    TruncatedFloat = 310,
    /// A constant that cannot be represented.
    InvalidConstVal = 311,
    /// A type or the like where an expression is wanted.
    NotAnExpr = 312,
    /// Several values, or none, where one is wanted.
    TooManyValues = 313,
    /// A predeclared function that is not called.
    UncalledBuiltin = 314,
    /// A type assertion on something that is not an interface.
    InvalidAssert = 315,
    /// A type assertion that can never hold.
    ImpossibleAssert = 316,
    /// An operand that cannot be indexed.
    NonIndexableOperand = 317,
    /// An operand that cannot be sliced.
    NonSliceableOperand = 318,
    /// An invalid index.
    InvalidIndex = 319,
    /// An invalid slice expression.
    InvalidSliceExpr = 320,
    /// Constant slice indices in the wrong order.
    SwappedSliceIndices = 321,
    /// A composite literal without type.
    UntypedLit = 322,
    /// A composite literal of a type that has none.
    InvalidLit = 323,
    /// A struct literal with both named and unnamed fields.
    MixedStructLit = 324,
    /// A key in a struct literal that is no field name.
    InvalidLitField = 325,
    /// An unknown field in a struct literal.
    MissingLitField = 326,
    /// A field given twice in a struct literal.
    DuplicateLitField = 327,
    /// Too few or too many values in a struct literal.
    InvalidStructLit = 328,
    /// A value for another package's unexported field.
    UnexportedLitField = 329,
    /// A map literal's element without key.
    MissingLitKey = 330,
    /// A key or index given twice in a literal.
    DuplicateLitKey = 331,
    /// An array literal with too many elements.
    OversizeArrayLit = 332,
    /// An index in an array literal that is not constant.
    InvalidLitIndex = 333,
    /// A field or method that a type does not have.
    MissingFieldOrMethod = 334,
    /// A selector that stands for several fields or methods.
    AmbiguousSelector = 335,
    /// A method that is not in the operand's method set.
    InvalidMethodExpr = 336,
    /// An untyped operand that does not fit its context.
    InvalidUntypedConversion = 337,
    /// `nil` where nothing says of which type.
    UntypedNilUse = 338,
    /// A construct of the grammar where it makes no sense.
    MisplacedSyntax = 339,

    /// A value that is not assignable.
    IncompatibleAssign = 400,
    /// A value that does not implement an interface.
    InvalidIfaceAssign = 401,
    /// Different numbers of variables and values.
    WrongAssignCount = 402,
    /// An assignment to something that is not assignable.
    UnassignableOperand = 403,
    /// An assignment to a field of a struct in a map.
    UnaddressableFieldAssign = 404,
    /// `:=` without a new variable.
    NoNewVar = 405,
    /// A name twice on the left of `:=`.
    RepeatedDecl = 406,
    /// Something other than a name on the left of `:=`.
    NonNameDefine = 407,
    /// A conversion that does not exist.
    InvalidConversion = 408,
    /// Too few or too many arguments.
    WrongArgCount = 409,
    /// A call of something that is not a function.
    InvalidCall = 410,
    /// `...` where it is not allowed.
    InvalidDotDotDot = 411,
    /// Too few or too many return values.
    WrongResultCount = 412,
    /// A constant's value that is not constant.
    InvalidConstInit = 413,
    /// Bad arguments of `append`.
    InvalidAppend = 420,
    /// Bad arguments of `copy`.
    InvalidCopy = 421,
    /// Bad arguments of `make`.
    InvalidMake = 422,
    /// Bad arguments of `delete`.
    InvalidDelete = 423,
    /// Bad argument of `close`.
    InvalidClose = 424,
    /// Bad argument of `clear`.
    InvalidClear = 425,
    /// Bad argument of `len`.
    InvalidLen = 426,
    /// Bad argument of `cap`.
    InvalidCap = 427,
    /// Bad arguments of `complex`.
    InvalidComplex = 428,
    /// Bad argument of `real` or `imag`.
    InvalidRealImag = 429,
    /// Bad arguments of `min` or `max`.
    InvalidMinMax = 430,
    /// Bad arguments of a function of package unsafe.
    InvalidUnsafe = 431,
    /// Bad argument of `unsafe.Offsetof`.
    InvalidOffsetof = 432,
    /// A type too large for the address space.
    TypeTooLarge = 433,
    /// Length and capacity in the wrong order.
    SwappedMakeArgs = 434,

    /// An expression whose value is not used.
    UnusedExpr = 500,
    /// A variable that is not used.
    UnusedVar = 501,
    /// `go` or `defer` with a call whose result must be used.
    UnusedResults = 502,
    /// `go` or `defer` without a call.
    InvalidGoDefer = 503,
    /// A function that can end without its result.
    MissingReturn = 504,
    /// A case given twice.
    DuplicateCase = 505,
    /// `default` given twice.
    DuplicateDefault = 506,
    /// A switch on something that cannot be compared.
    InvalidExprSwitch = 507,
    /// A type switch on something that is not an interface.
    InvalidTypeSwitch = 508,
    /// A range over something that has none.
    InvalidRangeExpr = 509,
    /// Too many iteration variables.
    InvalidIterVar = 510,
    /// A condition that is not boolean.
    InvalidCond = 511,
    /// `++` or `--` of something that is not a number.
    NonNumericIncDec = 512,
    /// A select case that does not communicate.
    InvalidSelectCase = 513,
    /// A label that is not used.
    UnusedLabel = 514,
    /// A label that is not defined.
    UndeclaredLabel = 515,
    /// A label defined twice.
    DuplicateLabel = 516,
    /// A goto over a variable declaration.
    JumpOverDecl = 517,
    /// A goto into a block.
    JumpIntoBlock = 518,
    /// `break` outside of a loop, switch or select.
    MisplacedBreak = 519,
    /// `continue` outside of a loop.
    MisplacedContinue = 520,
    /// `fallthrough` out of place.
    MisplacedFallthrough = 521,
    /// A label that does not label what the branch needs.
    InvalidLabel = 522,
    /// A bare return where a result is shadowed.
    OutOfScopeResult = 523,

    /// A generic type or function with the wrong number of type arguments, or none.
    WrongTypeArgCount = 600,
    /// Type arguments that cannot be inferred.
    CannotInfer = 601,
    /// A type argument that does not satisfy its constraint.
    InvalidTypeArg = 602,
    /// A constraint where an ordinary interface is wanted.
    MisplacedConstraintIface = 603,
    /// An invalid union of type terms.
    InvalidUnion = 604,
    /// A type parameter where it is not allowed.
    MisplacedTypeParam = 605,
    /// Type arguments for a type that is not generic.
    NotAGenericType = 606,
    /// An instantiation without end.
    InvalidInstanceCycle = 607,

    /// A file, folder or package that cannot be read or found.
    Load = 900,
    /// What came with a later version of the language than that of the module or file.
    UnsupportedFeature = 901,
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "E{:04}", *self as u16)
    }
}
