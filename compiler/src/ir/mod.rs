//! The intermediate representation: one SSA form with block parameters, between the checker and
//! Cranelift.
//!
//! Values are machine scalars ([`Ty`]); strings, slices, interfaces, complex numbers and structs of
//! up to four words are tuples of scalars from [`lower`] on, larger aggregates live in slots or on
//! the heap. Every check and every allocation is an instruction of its own, so that passes can
//! remove it. Nothing here knows a Go statement or a type parameter: [`lower`] desugars and
//! monomorphises. Codegen needs nothing but a [`Program`].
//!
//! Variables: lowering gives each variable that is neither captured by reference nor
//! address-taken a slot, the others an [`Inst::New`]; pass `escape` turns objects that do not
//! escape into slots, pass `mem2reg` turns slots whose address is used by loads and stores only
//! into values.

pub mod cfg;
mod dominators;
pub mod func;
pub mod lower;
#[cfg(test)]
pub mod parse;
pub mod passes;
pub mod print;
pub mod program;
pub mod verify;
mod visit;

pub use func::*;
pub use program::*;
