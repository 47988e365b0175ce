//! How the allocator calls the garbage collector, which lies above it.

use super::stats;
use crate::sys::SECOND;
use core::sync::atomic::{AtomicI64, AtomicPtr, AtomicUsize, Ordering};

/// Nanoseconds after which a collection is due however little was allocated, so that finalizers run and memory goes
/// back some day.
const LONG_AGO: i64 = 120 * SECOND;

/// Live bytes at which the next collection is due; 0 collects at every chance.
static TRIGGER: AtomicUsize = AtomicUsize::new(usize::MAX);
/// Live bytes that an allocation should not exceed without a collection before it.
static CEILING: AtomicUsize = AtomicUsize::new(usize::MAX);
/// Monotonic clock at the last collection.
static LAST: AtomicI64 = AtomicI64::new(0);
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

/// Sets the live bytes that no allocation should exceed without a collection before it.
pub fn set_ceiling(bytes: usize) {
    CEILING.store(bytes, Ordering::Relaxed);
}

/// A collection has taken place.
pub fn collected(now: i64) {
    LAST.store(now, Ordering::Relaxed);
}

/// Makes the next chance to collect one, if the last collection is long ago and the program wants any.
pub fn collect_if_long_ago(now: i64) {
    if now - LAST.load(Ordering::Relaxed) >= LONG_AGO && trigger() != usize::MAX {
        set_trigger(0);
    }
}

/// Live bytes at which the next collection is due.
pub fn trigger() -> usize {
    TRIGGER.load(Ordering::Relaxed)
}

/// Collects if it is due before an allocation of `size` bytes. What is large itself and reaches the trigger counts
/// from then on: a collection before it, for a smaller heap, would be followed by another one at once.
#[inline]
pub fn before_allocation(size: usize) {
    if is_due(stats::live(), size) {
        collect();
    }
}

fn is_due(live: usize, size: usize) -> bool {
    live >= TRIGGER.load(Ordering::Relaxed) || live.saturating_add(size) > CEILING.load(Ordering::Relaxed)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collections_long_ago_make_one_due() {
        let _heap = crate::mem::tests::exclusive();
        let before = trigger();
        for (trigger_before, now, after) in
            [(1000, LONG_AGO - 1, 1000), (1000, LONG_AGO, 0), (usize::MAX, LONG_AGO, usize::MAX)]
        {
            collected(0);
            set_trigger(trigger_before);
            collect_if_long_ago(now);
            assert_eq!(trigger(), after);
        }
        set_trigger(before);
    }

    #[test]
    fn large_allocations_count_afterwards_but_for_the_ceiling() {
        let _heap = crate::mem::tests::exclusive();
        let before = trigger();
        set_trigger(1000);
        for (live, size, ceiling, due) in [
            (999, 5000, usize::MAX, false),
            (1000, 1, usize::MAX, true),
            (500, 5000, 6000, false),
            (500, 5501, 6000, true),
        ] {
            set_ceiling(ceiling);
            assert_eq!(is_due(live, size), due, "{live} {size}");
        }
        set_ceiling(usize::MAX);
        set_trigger(before);
    }
}
