//! From source text to syntax tree.
pub mod ast;
pub mod branches;
pub mod expr_string;

pub use expr_string::{expr_list_string, expr_string, signature_string, simple_stmt_string};

/// Runs one step of a recursion over the tree, moving to a fresh stack segment when the current one is
/// nearly used up. Every recursive pass over trees goes through this (or its own guard), because source
/// may nest 100,000 deep.
#[inline]
pub fn grow_stack<R>(step: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(128 << 10, 4 << 20, step)
}
