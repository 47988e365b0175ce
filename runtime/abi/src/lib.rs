//! What minigoc's compiler and its runtime must agree on: the table of runtime functions
//! ([`functions`]), the layouts both sides read ([`layout`]) and the traps that compiled code
//! raises ([`traps`]), the encoding of numbers in tables ([`leb`]). Changing anything here changes both
//! sides at once; nothing is repeated.
//!
//! No allocation, no dependencies, no `unsafe`: constants and plain `repr(C)` types only.
#![no_std]
#![forbid(unsafe_code)]

pub mod functions;
pub mod layout;
pub mod leb;
pub mod traps;
