//! The syntax tree.
//!
//! Nodes follow the productions of the Go specification. The parser builds a tree for every input:
//! what it cannot read becomes a `Bad` node, for which the checker stays silent. Every expression,
//! identifier, field, clause and statement carries a [`NodeId`], unique and dense within its file, by
//! which the checker's side tables ([`crate::types::info`]) are indexed.
//!
//! Invariants: `Paren` nodes are kept (diagnostics print sources as written); an `Index` node may be
//! an instantiation, a `Call` node a conversion, a `Star` node a pointer type: only the checker
//! knows. Types are expressions.

use crate::diag::Code;
use crate::source::{FileId, Pos, Span, Symbol};

/// Identity of a node within its file: dense, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NodeId(pub u32);

/// A parsed file.
#[derive(Debug)]
pub struct File {
    /// The source it was parsed from.
    pub id: FileId,
    /// The package clause's name.
    pub package: Ident,
    /// The import declarations' specs, in order.
    pub imports: Vec<ImportSpec>,
    /// The declarations after the imports, in order.
    pub decls: Vec<Decl>,
    /// How many node identities were given out.
    pub node_count: u32,
    /// The N of the language version go1.N that a `//go:build` line asks for; the loader finds it.
    pub go_version: Option<u32>,
    /// Directives that mean nothing where they stand, and what to say of them in a program without errors.
    pub misplaced: Vec<(Pos, Code, String)>,
}

/// Dropping a tree recurses as deep as the source nests. A tree of moderate size is dropped on a stack
/// segment that its depth cannot exceed; larger ones are leaked: the driver keeps trees until it exits.
impl Drop for File {
    fn drop(&mut self) {
        const FRAMES: usize = 1 << 10;
        let decls = std::mem::take(&mut self.decls);
        if self.node_count < 1 << 15 {
            let need = (self.node_count as usize + 64) * FRAMES;
            stacker::maybe_grow(need, need, || drop(decls));
        } else {
            std::mem::forget(decls);
        }
    }
}

/// An identifier at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// Key for uses and definitions.
    pub id: NodeId,
    /// The name.
    pub name: Symbol,
    /// Where it starts.
    pub pos: Pos,
}

impl Ident {
    /// The identifier's extent.
    pub fn span(&self) -> Span {
        Span::new(self.pos, self.pos.plus(self.name.as_str().len() as u32))
    }
}

/// `import name "path"`.
#[derive(Debug)]
pub struct ImportSpec {
    /// Key of the package name object that it declares.
    pub id: NodeId,
    /// The whole spec.
    pub span: Span,
    /// Local name, `.` or `_`, if given.
    pub name: Option<Ident>,
    /// The unquoted path.
    pub path: Symbol,
    /// The path literal.
    pub path_span: Span,
}

/// A comment of the form `//go:...` or `//minigo:...` on the lines directly above a declaration.
#[derive(Clone, Copy, Debug)]
pub struct Directive {
    /// Where the comment starts.
    pub pos: Pos,
    /// The comment's text after `//`, trailing space removed, such as `minigo:rt nanotime`.
    pub text: Symbol,
}

/// A top-level or local declaration. Grouped declarations (`const ( ... )`) are flattened: one item a
/// spec.
#[derive(Debug)]
pub enum Decl {
    /// One constant spec.
    Const(ConstSpec),
    /// One variable spec.
    Var(VarSpec),
    /// One type spec.
    Type(TypeSpec),
    /// A function or method; top level only.
    Func(Box<FuncDecl>),
}

/// `a, b T = x, y` in a constant declaration.
#[derive(Debug)]
pub struct ConstSpec {
    /// The whole spec.
    pub span: Span,
    /// The constants.
    pub names: Vec<Ident>,
    /// The type as written here; not the repeated one.
    pub ty: Option<Expr>,
    /// The values as written here; empty when the spec repeats an earlier one of its group.
    pub values: Vec<Expr>,
    /// Index within its group: the value of `iota`.
    pub iota: u32,
    /// Number of the parenthesised group (or single declaration) within the file: implicit repetition
    /// looks back only within one.
    pub group: u32,
}

/// `a, b T = x, y` in a variable declaration.
#[derive(Debug)]
pub struct VarSpec {
    /// The whole spec.
    pub span: Span,
    /// The variables.
    pub names: Vec<Ident>,
    /// The type.
    pub ty: Option<Expr>,
    /// The initial values.
    pub values: Vec<Expr>,
}

/// `T[P any] = U` in a type declaration.
#[derive(Debug)]
pub struct TypeSpec {
    /// The whole spec.
    pub span: Span,
    /// The type's name.
    pub name: Ident,
    /// Type parameters; empty when there is no list.
    pub tparams: Vec<Field>,
    /// Position of `=` in an alias declaration.
    pub alias: Option<Pos>,
    /// The denoted type.
    pub ty: Expr,
}

/// A function or method declaration.
#[derive(Debug)]
pub struct FuncDecl {
    /// From `func` to the end.
    pub span: Span,
    /// Directives above it.
    pub directives: Vec<Directive>,
    /// The receiver list; exactly one entry in a valid method. Several or none are kept, and have been
    /// reported by the parser.
    pub recv: Option<Vec<Field>>,
    /// The name.
    pub name: Ident,
    /// Parameters, results and type parameters.
    pub ty: FuncType,
    /// The body; a declaration without one is implemented elsewhere.
    pub body: Option<Block>,
}

/// A parameter, result, type parameter, or struct field group: `a, b T "tag"`.
#[derive(Debug)]
pub struct Field {
    /// Key of the object of an unnamed parameter or an embedded field.
    pub id: NodeId,
    /// The whole group.
    pub span: Span,
    /// Names; empty for an unnamed parameter or an embedded field.
    pub names: Vec<Ident>,
    /// The type; `ExprKind::Ellipsis` for a variadic parameter.
    pub ty: Expr,
    /// A struct field's tag: a literal, though perhaps not of a string.
    pub tag: Option<Box<Expr>>,
}

/// A function's signature.
#[derive(Debug)]
pub struct FuncType {
    /// From `func` (or `(`) to the last result.
    pub span: Span,
    /// Type parameters of a generic function; empty when there is no list.
    pub tparams: Vec<Field>,
    /// Parameters.
    pub params: Vec<Field>,
    /// Results.
    pub results: Vec<Field>,
}

/// `{ ... }`.
#[derive(Debug)]
pub struct Block {
    /// Key of the block's scope.
    pub id: NodeId,
    /// With both braces.
    pub span: Span,
    /// The statements.
    pub stmts: Vec<Stmt>,
}

impl Block {
    /// Position of the closing brace.
    pub fn rbrace(&self) -> Pos {
        Pos(self.span.hi.0.saturating_sub(1))
    }
}

/// An expression or a type.
#[derive(Debug)]
pub struct Expr {
    /// Key for its type and value.
    pub id: NodeId,
    /// Its extent.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

/// Kind of a basic literal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    /// `123`, `0x_ff`, `0b1`, `0o7`, `017`
    Int,
    /// `1.5`, `1e9`, `0x1p-2`
    Float,
    /// `1i`
    Imag,
    /// `'x'`
    Char,
    /// `"x"` or `` `x` ``
    String,
}

/// Direction of a channel type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    /// `chan T`
    Both,
    /// `chan<- T`
    Send,
    /// `<-chan T`
    Recv,
}

/// Unary operators (`*x` is [`ExprKind::Star`]).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// `+x`
    Plus,
    /// `-x`
    Neg,
    /// `!x`
    Not,
    /// `^x`
    Com,
    /// `&x`
    Addr,
    /// `<-x`
    Recv,
    /// `~x`, in constraints only
    Tilde,
}

/// Binary operators, also of assignment operations.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    AndNot,
    LogAnd,
    LogOr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl BinaryOp {
    /// Whether the operator compares.
    pub fn is_comparison(self) -> bool {
        matches!(self, Self::Eq | Self::Ne | Self::Lt | Self::Le | Self::Gt | Self::Ge)
    }
}

/// What an expression is.
#[derive(Debug)]
pub enum ExprKind {
    /// Unreadable source; already reported.
    Bad,
    /// `name`; its uses and definitions are keyed by the expression's id.
    Ident(Symbol),
    /// A literal, as written.
    BasicLit {
        /// Kind.
        kind: LitKind,
        /// Source text, quotes included.
        raw: Symbol,
    },
    /// `T{...}`; no type inside another literal (`{...}`).
    CompositeLit {
        /// The literal's type.
        ty: Option<Box<Expr>>,
        /// Elements, some of them `KeyValue`.
        elems: Vec<Expr>,
        /// Position of `{`.
        lbrace: Pos,
    },
    /// `key: value` inside a composite literal.
    KeyValue {
        /// Before the colon.
        key: Box<Expr>,
        /// After it.
        value: Box<Expr>,
    },
    /// `func(...) { ... }`
    FuncLit {
        /// The signature.
        ty: Box<FuncType>,
        /// The body.
        body: Box<Block>,
    },
    /// `(x)`
    Paren(Box<Expr>),
    /// `x.sel`
    Selector {
        /// Before the dot.
        x: Box<Expr>,
        /// After it.
        sel: Ident,
    },
    /// `x[i]`, or an instantiation `x[T, U]`.
    Index {
        /// The indexed operand.
        x: Box<Expr>,
        /// Indices or type arguments, at least one.
        indices: Vec<Expr>,
    },
    /// `x[lo:hi:max]`
    Slice {
        /// The sliced operand.
        x: Box<Expr>,
        /// Low bound.
        lo: Option<Box<Expr>>,
        /// High bound.
        hi: Option<Box<Expr>>,
        /// Capacity bound of a full slice expression.
        max: Option<Box<Expr>>,
        /// Whether the second colon is there.
        full: bool,
    },
    /// `x.(T)`, or `x.(type)` without a type.
    TypeAssert {
        /// The operand.
        x: Box<Expr>,
        /// The type; `None` for `.(type)`.
        ty: Option<Box<Expr>>,
    },
    /// `fun(args...)`, or a conversion.
    Call {
        /// Function or type.
        fun: Box<Expr>,
        /// Arguments.
        args: Vec<Expr>,
        /// Position of `...` after the last argument.
        ellipsis: Option<Pos>,
        /// Position of `(`.
        lparen: Pos,
        /// Position of `)`.
        rparen: Pos,
    },
    /// `*x`: dereference or pointer type.
    Star(Box<Expr>),
    /// `op x`
    Unary {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        x: Box<Expr>,
    },
    /// `x op y`
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Where the operator stands.
        op_pos: Pos,
        /// Left operand.
        x: Box<Expr>,
        /// Right operand.
        y: Box<Expr>,
    },
    /// `[len]T`
    ArrayType {
        /// The length; `None` for `[...]T`.
        len: Option<Box<Expr>>,
        /// Element type.
        elem: Box<Expr>,
    },
    /// `[]T`
    SliceType(Box<Expr>),
    /// `struct { ... }`
    StructType(Vec<Field>),
    /// `func(...)`
    FuncType(Box<FuncType>),
    /// `interface { ... }`
    InterfaceType(Vec<InterfaceElem>),
    /// `map[K]V`
    MapType {
        /// Key type.
        key: Box<Expr>,
        /// Element type.
        value: Box<Expr>,
    },
    /// `chan T`
    ChanType {
        /// Direction.
        dir: ChanDir,
        /// Element type.
        elem: Box<Expr>,
    },
    /// `...T`, the type of a variadic parameter.
    Ellipsis(Box<Expr>),
}

/// An element of an interface type.
#[derive(Debug)]
pub enum InterfaceElem {
    /// `Name(params) results`
    Method {
        /// The method's name.
        name: Ident,
        /// Its signature.
        ty: FuncType,
    },
    /// An embedded type or union, `~T | U` as `Binary`(`Or`) and `Unary`(`Tilde`) expressions.
    Embedded(Expr),
}

/// A statement.
#[derive(Debug)]
pub struct Stmt {
    /// Key of its scope or implicit object.
    pub id: NodeId,
    /// Its extent.
    pub span: Span,
    /// What it is.
    pub kind: StmtKind,
}

/// `break`, `continue`, `goto`, `fallthrough`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BranchKind {
    /// `break`
    Break,
    /// `continue`
    Continue,
    /// `goto`
    Goto,
    /// `fallthrough`
    Fallthrough,
}

/// What a statement is.
#[derive(Debug)]
pub enum StmtKind {
    /// Unreadable source; already reported.
    Bad,
    /// An empty statement. `explicit` when its semicolon is in the source.
    Empty {
        /// Whether the semicolon was written.
        explicit: bool,
    },
    /// A declaration.
    Decl(Vec<Decl>),
    /// `label: stmt`
    Labeled {
        /// The label.
        label: Ident,
        /// The statement it labels.
        stmt: Box<Stmt>,
    },
    /// An expression used as a statement.
    Expr(Expr),
    /// `ch <- value`
    Send {
        /// The channel.
        chan: Expr,
        /// Where `<-` stands.
        arrow: Pos,
        /// The value.
        value: Expr,
    },
    /// `x++`, `x--`
    IncDec {
        /// The operand.
        x: Expr,
        /// Whether it is `++`.
        inc: bool,
    },
    /// `lhs = rhs`, or `lhs op= rhs` with one operand a side.
    Assign {
        /// Left operands.
        lhs: Vec<Expr>,
        /// The operator of an assignment operation.
        op: Option<BinaryOp>,
        /// Where the assignment operator stands.
        op_pos: Pos,
        /// Right operands.
        rhs: Vec<Expr>,
    },
    /// `lhs := rhs`; valid left operands are identifiers.
    Define {
        /// Left operands.
        lhs: Vec<Expr>,
        /// Where `:=` stands.
        op_pos: Pos,
        /// Right operands.
        rhs: Vec<Expr>,
    },
    /// `go call`
    Go(Expr),
    /// `defer call`
    Defer(Expr),
    /// `return results`
    Return(Vec<Expr>),
    /// `break label` and the like.
    Branch {
        /// Which.
        kind: BranchKind,
        /// The label.
        label: Option<Ident>,
    },
    /// `{ ... }`
    Block(Block),
    /// `if init; cond { } else ...`
    If {
        /// Before the condition.
        init: Option<Box<Stmt>>,
        /// The condition.
        cond: Expr,
        /// When true.
        then: Block,
        /// A block or another `If`.
        els: Option<Box<Stmt>>,
    },
    /// `switch init; tag { ... }`
    Switch {
        /// Before the tag.
        init: Option<Box<Stmt>>,
        /// The tag.
        tag: Option<Expr>,
        /// The clauses.
        clauses: Vec<CaseClause>,
        /// Position of `}`.
        rbrace: Pos,
    },
    /// `switch init; bind := x.(type) { ... }`
    TypeSwitch {
        /// Before the guard.
        init: Option<Box<Stmt>>,
        /// The symbolic variable; each clause's object is keyed by the clause's id.
        bind: Option<Ident>,
        /// The operand before `.(type)`.
        x: Expr,
        /// The clauses.
        clauses: Vec<CaseClause>,
        /// Position of `}`.
        rbrace: Pos,
    },
    /// `select { ... }`
    Select {
        /// The clauses.
        clauses: Vec<CommClause>,
        /// Position of `}`.
        rbrace: Pos,
    },
    /// `for init; cond; post { }`
    For {
        /// Before the loop.
        init: Option<Box<Stmt>>,
        /// The condition.
        cond: Option<Expr>,
        /// After each iteration.
        post: Option<Box<Stmt>>,
        /// The body.
        body: Block,
    },
    /// `for key, value := range x { }`
    Range {
        /// First left operand.
        key: Option<Expr>,
        /// Second left operand.
        value: Option<Expr>,
        /// Where a third left operand is: one too many.
        extra: Option<Span>,
        /// Whether the operands are declared (`:=`).
        define: bool,
        /// The range expression.
        x: Expr,
        /// The body.
        body: Block,
    },
}

/// `case a, b:` or `default:`.
#[derive(Debug)]
pub struct CaseClause {
    /// Key of its scope and of a type switch's symbolic variable.
    pub id: NodeId,
    /// From `case` to the end of the body.
    pub span: Span,
    /// The expressions or types; `None` for `default`.
    pub exprs: Option<Vec<Expr>>,
    /// Position of the colon.
    pub colon: Pos,
    /// The statements.
    pub body: Vec<Stmt>,
}

/// `case comm:` or `default:` of a select statement.
#[derive(Debug)]
pub struct CommClause {
    /// Key of its scope.
    pub id: NodeId,
    /// From `case` to the end of the body.
    pub span: Span,
    /// A send, receive, assignment or definition statement; `None` for `default`.
    pub comm: Option<Box<Stmt>>,
    /// Position of the colon.
    pub colon: Pos,
    /// The statements.
    pub body: Vec<Stmt>,
}

impl Expr {
    /// The expression inside all parentheses.
    pub fn unparen(&self) -> &Expr {
        let mut e = self;
        while let ExprKind::Paren(x) = &e.kind {
            e = x;
        }
        e
    }
}
