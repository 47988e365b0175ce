//! The machine: everything that knows registers, the calling convention or the layout of a signal
//! frame. A machine's module provides
//!
//! - the stubs that compiled code calls (`stubs`, one per row of the table of runtime functions),
//! - `minigo_morestack`, the start of a goroutine and the switch between an M's stack and a
//!   goroutine's (`switch`),
//! - the leaf functions in assembly (`leaf`),
//! - [`Context`], the registers of a goroutine stopped by a signal, and access to a signal's frame,
//! - the thread-local pointer to the current M, and `prefetch`.

#[cfg(target_arch = "x86_64")]
mod x86_64;
#[cfg(target_arch = "x86_64")]
pub use x86_64::*;
