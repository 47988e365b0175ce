//! How the allocator calls the garbage collector, which lies above it.

use super::stats;
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

/// Live bytes at which the next collection is due; 0 collects at every chance.
static TRIGGER: AtomicUsize = AtomicUsize::new(usize::MAX);
/// The collector, a `fn()`.
static COLLECT: AtomicPtr<()> = AtomicPtr::new(core::ptr::null_mut());

/// Installs the collector: it is called on the thread that allocates, before it allocates, when a
/// collection is due. It may find that another thread is collecting and return at once.
pub fn set_collector(collect: fn()) {
    COLLECT.store(collect as *mut (), Ordering::Release);
}

/// Sets the live bytes at which the next collection is due.
pub fn set_trigger(bytes: usize) {
    TRIGGER.store(bytes, Ordering::Relaxed);
}

/// Live bytes at which the next collection is due.
pub fn trigger() -> usize {
    TRIGGER.load(Ordering::Relaxed)
}

/// Collects if an allocation of `size` bytes makes it due.
#[inline]
pub fn before_allocation(size: usize) {
    if stats::live().saturating_add(size) > TRIGGER.load(Ordering::Relaxed) {
        collect();
    }
}

#[cold]
fn collect() {
    let collect = COLLECT.load(Ordering::Acquire);
    if !collect.is_null() {
        // SAFETY: only `set_collector` stores here, always a `fn()`.
        let collect: fn() = unsafe { core::mem::transmute(collect) };
        collect();
    }
}
