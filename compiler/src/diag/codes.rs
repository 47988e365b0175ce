//! The stable codes of diagnostics. A code is never reused or renumbered.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal,)*) => {
        /// The kind of an error; `E` and four digits when shown.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Code { $($(#[$doc])* $name = $number,)* }

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
    /// A file, folder or package that cannot be read or found.
    Load = 900,
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "E{:04}", *self as u16)
    }
}
