//! Counters of the heap. They are updated when an allocation cache takes or returns a run of slots,
//! so a run counts as allocated from the moment a cache has it.

use core::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

static MALLOCS: AtomicU64 = AtomicU64::new(0);
static MALLOC_BYTES: AtomicU64 = AtomicU64::new(0);
static FREES: AtomicU64 = AtomicU64::new(0);
static FREE_BYTES: AtomicU64 = AtomicU64::new(0);
/// Bytes of objects marked in the last cycle plus those allocated since.
static LIVE: AtomicUsize = AtomicUsize::new(0);

/// Counts of objects and bytes since the start of the program.
pub struct Totals {
    /// Objects allocated.
    pub mallocs: u64,
    /// Their bytes.
    pub malloc_bytes: u64,
    /// Objects swept.
    pub frees: u64,
    /// Their bytes.
    pub free_bytes: u64,
}

/// Records that a cache took slots, or that a large object was made. Returns the live bytes.
pub fn allocated(objects: usize, bytes: usize) -> usize {
    MALLOCS.fetch_add(objects as u64, Ordering::Relaxed);
    MALLOC_BYTES.fetch_add(bytes as u64, Ordering::Relaxed);
    LIVE.fetch_add(bytes, Ordering::Relaxed) + bytes
}

/// Takes back what [`allocated`] recorded for slots that a cache returns unused.
pub fn returned(objects: usize, bytes: usize) {
    MALLOCS.fetch_sub(objects as u64, Ordering::Relaxed);
    MALLOC_BYTES.fetch_sub(bytes as u64, Ordering::Relaxed);
    LIVE.fetch_sub(bytes, Ordering::Relaxed);
}

/// Records objects that sweeping freed.
pub fn freed(objects: usize, bytes: usize) {
    FREES.fetch_add(objects as u64, Ordering::Relaxed);
    FREE_BYTES.fetch_add(bytes as u64, Ordering::Relaxed);
}

/// Bytes marked in the last cycle plus those allocated since.
#[inline]
pub fn live() -> usize {
    LIVE.load(Ordering::Relaxed)
}

/// Sets the live bytes, after marking.
pub fn set_live(bytes: usize) {
    LIVE.store(bytes, Ordering::Relaxed);
}

/// The counts so far.
pub fn totals() -> Totals {
    Totals {
        mallocs: MALLOCS.load(Ordering::Relaxed),
        malloc_bytes: MALLOC_BYTES.load(Ordering::Relaxed),
        frees: FREES.load(Ordering::Relaxed),
        free_bytes: FREE_BYTES.load(Ordering::Relaxed),
    }
}
