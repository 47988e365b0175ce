//! The runtime that is linked into every program that minigoc compiles: goroutines on segmented
//! stacks, a preemptive M:N scheduler, channels, timers, memory and garbage collection, tracebacks.
//!
//! Compiled code enters through the stubs of `arch` (one per row of `minigo_abi::functions`); the
//! process starts in `entry`. Imports point downwards only:
//! `sys, arch, sync <- mem, stack <- sched <- gc <- chan, sema, timer <- exports <- entry`
//! (arch names the functions of higher layers that its assembly calls, nothing else of them).
//!
//! Built with `panic = "abort"` the crate is `no_std` and avoids formatting, so that a program stays
//! small and starts fast; under test it uses std.
#![cfg_attr(panic = "abort", no_std)]

#[cfg(not(panic = "abort"))]
extern crate core;

pub mod arch;
pub mod chan;
mod descriptor;
pub mod entry;
pub mod exports;
pub mod fatal;
pub mod finalizer;
pub mod gc;
pub mod mem;
pub mod memstats;
pub mod print;
mod process;
pub mod sched;
pub mod sema;
pub mod stack;
pub mod symtab;
pub mod sync;
pub mod sys;
pub mod timer;
pub mod traceback;

/// A bug in the runtime: nothing is left to do but to say so and stop.
#[cfg(panic = "abort")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    sys::die(b"fatal error: runtime: internal assertion failed\n")
}
