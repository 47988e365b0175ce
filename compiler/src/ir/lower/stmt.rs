//! Statements.

/// Statement contexts of a function.
#[derive(Debug)]
pub struct Control<'a> {
    /// Marks the lifetime of the syntax.
    pub syntax: std::marker::PhantomData<&'a ()>,
}

impl Default for Control<'_> {
    fn default() -> Self {
        Control { syntax: std::marker::PhantomData }
    }
}

/// What the body of a range-over-func loop needs to know of its loop.
#[derive(Clone, Debug)]
pub struct RangeBody {}

use super::func::{Abi, FuncLower, LitInfo};
use crate::syntax::ast::{Block, Stmt};

impl<'a> FuncLower<'_, '_, 'a> {
    /// Before the body: what defer statements need.
    pub fn begin_defers(&mut self) {}

    /// After the body: the exit block of a function with defer statements.
    pub fn end_defers(&mut self) {}

    /// To the exit block, which runs deferred calls and returns.
    pub fn jump_to_exit(&mut self) {
        unimplemented!()
    }

    /// A block.
    pub fn block(&mut self, b: &'a Block) {
        unimplemented!("{:?}", b.span)
    }

    /// The function of a range-over-func loop's body.
    pub fn range_body(&mut self, abi: &Abi, info: &LitInfo<'a>, stmt: &'a Stmt) {
        unimplemented!("{abi:?} {info:?} {:?}", stmt.span)
    }
}
