//! The heap.
//!
//! Objects up to 32 KiB live in *spans*, runs of pages cut into slots of one [`class`]; each thread
//! takes runs of free slots from spans into its [`cache`] and bumps through them. Larger objects have
//! a span of their own. Spans with and without pointers are apart, so that objects without pointers
//! are never looked at. Objects never move; the record of a [`span`] finds the start and the type of
//! the object around any address. [`central`] holds the spans that no cache has and sweeps them,
//! [`pages`] hands out runs of pages, [`os`] gets them from the system.
//!
//! Runtime functions defined here, in [`alloc`]: `new_object`, `new_array`, `new_bytes`,
//! `round_size`.
//!
//! Below: `sys` and `sync`. No lock of the heap is taken while another is held. The collector above is reached through [`hooks`].

pub mod alloc;
pub mod cache;
pub mod central;
pub mod class;
pub mod hooks;
pub mod os;
pub mod pages;
pub mod span;
pub mod stats;
#[cfg(test)]
#[allow(missing_docs)]
pub mod tests;
pub mod tls;
pub mod typeref;

/// Ends the program for want of memory.
#[cold]
pub fn out_of_memory(size: usize) -> ! {
    let mut out = crate::print::Out::stderr();
    let in_use = stats::live() as u64;
    out.str("runtime: out of memory: cannot allocate ").dec(size as u64).str("-byte block (").dec(in_use);
    out.str(" in use)\n").flush();
    crate::fatal::die("runtime: out of memory")
}
