//! Tokens: one byte each, with their spelling, the names error messages give them, and sets of them.
//!
//! Names and literals carry no payload: their text is the source under the token's span, interned only
//! when a tree node needs it. All semicolons are one token, written or inserted; whoever needs to know
//! which looks at the source (an inserted one stands on a newline, a comment or the end of the file).

use super::ast::{BinaryOp, LitKind, UnaryOp};

macro_rules! tokens {
    ($($name:ident = $text:literal,)*) => {
        /// A lexical token.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Tok { $($name,)* }

        const SPELLING: &[&str] = &[$($text,)*];
    };
}

// The order matters: operators are a range (with `Star` just outside it), assignment operators are
// another, keywords a third.
tokens! {
    Eof = "EOF",
    Name = "name",
    Int = "literal",
    Float = "literal",
    Imag = "literal",
    Char = "literal",
    Str = "literal",
    // A literal that has been reported as malformed.
    BadLit = "literal",
    Star = "*",
    LogOr = "||",
    LogAnd = "&&",
    Eq = "==",
    Ne = "!=",
    Lt = "<",
    Le = "<=",
    Gt = ">",
    Ge = ">=",
    Add = "+",
    Sub = "-",
    Or = "|",
    Xor = "^",
    Div = "/",
    Rem = "%",
    And = "&",
    AndNot = "&^",
    Shl = "<<",
    Shr = ">>",
    Not = "!",
    Tilde = "~",
    AddAssign = "+=",
    SubAssign = "-=",
    OrAssign = "|=",
    XorAssign = "^=",
    MulAssign = "*=",
    DivAssign = "/=",
    RemAssign = "%=",
    AndAssign = "&=",
    AndNotAssign = "&^=",
    ShlAssign = "<<=",
    ShrAssign = ">>=",
    Inc = "++",
    Dec = "--",
    Assign = "=",
    Define = ":=",
    Arrow = "<-",
    Lparen = "(",
    Lbrack = "[",
    Lbrace = "{",
    Rparen = ")",
    Rbrack = "]",
    Rbrace = "}",
    Comma = "comma",
    Semi = "semicolon or newline",
    Colon = ":",
    Dot = ".",
    DotDotDot = "...",
    Break = "break",
    Case = "case",
    Chan = "chan",
    Const = "const",
    Continue = "continue",
    Default = "default",
    Defer = "defer",
    Else = "else",
    Fallthrough = "fallthrough",
    For = "for",
    Func = "func",
    Go = "go",
    Goto = "goto",
    If = "if",
    Import = "import",
    Interface = "interface",
    Map = "map",
    Package = "package",
    Range = "range",
    Return = "return",
    Select = "select",
    Struct = "struct",
    Switch = "switch",
    Type = "type",
    Var = "var",
}

impl Tok {
    /// The token's name in an error message ("expected ..."): its spelling, or an English word.
    pub fn describe(self) -> String {
        if self.is_keyword() { format!("keyword {}", self.spelling()) } else { self.spelling().to_string() }
    }

    /// The token's spelling; a word for those that have several.
    pub fn spelling(self) -> &'static str {
        SPELLING[self as usize]
    }

    /// Whether this is a keyword.
    pub fn is_keyword(self) -> bool {
        self as u8 >= Tok::Break as u8
    }

    /// Whether this is a literal, malformed ones included.
    pub fn is_literal(self) -> bool {
        Tok::Int as u8 <= self as u8 && self as u8 <= Tok::BadLit as u8
    }

    /// The kind of a well-formed literal.
    pub fn literal(self) -> Option<LitKind> {
        match self {
            Tok::Int => Some(LitKind::Int),
            Tok::Float => Some(LitKind::Float),
            Tok::Imag => Some(LitKind::Imag),
            Tok::Char => Some(LitKind::Char),
            Tok::Str => Some(LitKind::String),
            _ => None,
        }
    }

    /// The binary operator and its precedence, 1 to 5 (spec: Operator precedence).
    #[inline]
    pub fn binary(self) -> Option<(BinaryOp, u8)> {
        Some(match self {
            Tok::LogOr => (BinaryOp::LogOr, 1),
            Tok::LogAnd => (BinaryOp::LogAnd, 2),
            Tok::Eq => (BinaryOp::Eq, 3),
            Tok::Ne => (BinaryOp::Ne, 3),
            Tok::Lt => (BinaryOp::Lt, 3),
            Tok::Le => (BinaryOp::Le, 3),
            Tok::Gt => (BinaryOp::Gt, 3),
            Tok::Ge => (BinaryOp::Ge, 3),
            Tok::Add => (BinaryOp::Add, 4),
            Tok::Sub => (BinaryOp::Sub, 4),
            Tok::Or => (BinaryOp::Or, 4),
            Tok::Xor => (BinaryOp::Xor, 4),
            Tok::Star => (BinaryOp::Mul, 5),
            Tok::Div => (BinaryOp::Div, 5),
            Tok::Rem => (BinaryOp::Rem, 5),
            Tok::And => (BinaryOp::And, 5),
            Tok::AndNot => (BinaryOp::AndNot, 5),
            Tok::Shl => (BinaryOp::Shl, 5),
            Tok::Shr => (BinaryOp::Shr, 5),
            _ => return None,
        })
    }

    /// The unary operator that is parsed as a plain prefix (`*` and `<-` are not).
    pub fn unary(self) -> Option<UnaryOp> {
        Some(match self {
            Tok::Add => UnaryOp::Plus,
            Tok::Sub => UnaryOp::Neg,
            Tok::Not => UnaryOp::Not,
            Tok::Xor => UnaryOp::Com,
            Tok::And => UnaryOp::Addr,
            Tok::Tilde => UnaryOp::Tilde,
            _ => return None,
        })
    }

    /// The operator of an assignment operation.
    pub fn assign_op(self) -> Option<BinaryOp> {
        Some(match self {
            Tok::AddAssign => BinaryOp::Add,
            Tok::SubAssign => BinaryOp::Sub,
            Tok::OrAssign => BinaryOp::Or,
            Tok::XorAssign => BinaryOp::Xor,
            Tok::MulAssign => BinaryOp::Mul,
            Tok::DivAssign => BinaryOp::Div,
            Tok::RemAssign => BinaryOp::Rem,
            Tok::AndAssign => BinaryOp::And,
            Tok::AndNotAssign => BinaryOp::AndNot,
            Tok::ShlAssign => BinaryOp::Shl,
            Tok::ShrAssign => BinaryOp::Shr,
            _ => return None,
        })
    }

    /// Whether a newline after the token becomes a semicolon (spec: Semicolons).
    pub fn ends_statement(self) -> bool {
        self.is_literal()
            || matches!(
                self,
                Tok::Name
                    | Tok::Inc
                    | Tok::Dec
                    | Tok::Rparen
                    | Tok::Rbrack
                    | Tok::Rbrace
                    | Tok::Break
                    | Tok::Continue
                    | Tok::Fallthrough
                    | Tok::Return
            )
    }

    /// The keyword with this spelling.
    #[inline]
    pub fn keyword(word: &[u8]) -> Option<Tok> {
        Some(match word {
            b"break" => Tok::Break,
            b"case" => Tok::Case,
            b"chan" => Tok::Chan,
            b"const" => Tok::Const,
            b"continue" => Tok::Continue,
            b"default" => Tok::Default,
            b"defer" => Tok::Defer,
            b"else" => Tok::Else,
            b"fallthrough" => Tok::Fallthrough,
            b"for" => Tok::For,
            b"func" => Tok::Func,
            b"go" => Tok::Go,
            b"goto" => Tok::Goto,
            b"if" => Tok::If,
            b"import" => Tok::Import,
            b"interface" => Tok::Interface,
            b"map" => Tok::Map,
            b"package" => Tok::Package,
            b"range" => Tok::Range,
            b"return" => Tok::Return,
            b"select" => Tok::Select,
            b"struct" => Tok::Struct,
            b"switch" => Tok::Switch,
            b"type" => Tok::Type,
            b"var" => Tok::Var,
            _ => return None,
        })
    }
}

/// A set of tokens, for skipping ahead after an error.
#[derive(Clone, Copy, Debug)]
pub struct TokSet(u128);

impl TokSet {
    /// The set of the given tokens.
    pub const fn of(list: &[Tok]) -> TokSet {
        let mut bits = 0;
        let mut i = 0;
        while i < list.len() {
            bits |= 1 << list[i] as u8;
            i += 1;
        }
        TokSet(bits)
    }

    /// All unary and binary operators but `*`.
    pub const OPERATORS: TokSet = {
        let mut bits = 0;
        let mut t = Tok::LogOr as u8;
        while t <= Tok::Tilde as u8 {
            bits |= 1 << t;
            t += 1;
        }
        TokSet(bits)
    };

    /// Keywords that begin a statement: inside functions, skipping stops at them.
    pub const STATEMENTS: TokSet = TokSet::of(&[
        Tok::Break,
        Tok::Const,
        Tok::Continue,
        Tok::Defer,
        Tok::Fallthrough,
        Tok::For,
        Tok::Go,
        Tok::Goto,
        Tok::If,
        Tok::Return,
        Tok::Select,
        Tok::Switch,
        Tok::Type,
        Tok::Var,
    ]);

    /// Tokens of either set.
    pub const fn or(self, other: TokSet) -> TokSet {
        TokSet(self.0 | other.0)
    }

    /// Whether the set has the token.
    pub const fn has(self, t: Tok) -> bool {
        self.0 >> t as u8 & 1 != 0
    }

    /// Whether the set has no token.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

const _: () = assert!((Tok::Var as u8) < 128, "TokSet has 128 bits");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_found_by_spelling() {
        for (i, text) in SPELLING.iter().enumerate().skip(Tok::Break as usize) {
            let tok = Tok::keyword(text.as_bytes()).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((tok as usize, tok.is_keyword()), (i, true));
        }
        assert_eq!(SPELLING.len() - Tok::Break as usize, 25);
        assert_eq!(Tok::keyword(b"function"), None);
        assert!(TokSet::OPERATORS.has(Tok::Tilde) && !TokSet::OPERATORS.has(Tok::Star));
    }
}
