//! The thread's allocation cache, one word of thread-local storage.
//!
//! `#[thread_local]` is not in stable Rust and the runtime has no std, so the word is declared in
//! assembly and read with the local-exec model: the runtime is always linked into an executable.

use super::cache::Cache;
use core::arch::{asm, global_asm};

global_asm!(
    ".pushsection .tbss.minigo_cache, \"awT\", @nobits",
    ".globl minigo_cache",
    ".hidden minigo_cache",
    ".type minigo_cache, @object",
    ".size minigo_cache, 8",
    ".p2align 3",
    "minigo_cache:",
    ".zero 8",
    ".popsection",
);

/// The cache of this thread, or null.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub fn get() -> *mut Cache {
    let p: *mut Cache;
    // SAFETY: reads the word declared above.
    unsafe {
        asm!("mov {}, qword ptr fs:[minigo_cache@tpoff]", out(reg) p, options(nostack, readonly, preserves_flags))
    };
    p
}

/// Sets the cache of this thread.
#[cfg(target_arch = "x86_64")]
pub fn set(p: *mut Cache) {
    // SAFETY: writes the word declared above.
    unsafe { asm!("mov qword ptr fs:[minigo_cache@tpoff], {}", in(reg) p, options(nostack, preserves_flags)) };
}

#[cfg(target_arch = "aarch64")]
fn word() -> *mut *mut Cache {
    let p: *mut *mut Cache;
    // SAFETY: computes the address of the word declared above.
    unsafe {
        asm!(
            "mrs {0}, tpidr_el0",
            "add {0}, {0}, :tprel_hi12:minigo_cache",
            "add {0}, {0}, :tprel_lo12_nc:minigo_cache",
            out(reg) p,
            options(nostack, nomem, preserves_flags)
        )
    };
    p
}

/// The cache of this thread, or null.
#[cfg(target_arch = "aarch64")]
#[inline(always)]
pub fn get() -> *mut Cache {
    // SAFETY: the word is this thread's own.
    unsafe { *word() }
}

/// Sets the cache of this thread.
#[cfg(target_arch = "aarch64")]
pub fn set(p: *mut Cache) {
    // SAFETY: the word is this thread's own.
    unsafe { *word() = p };
}
