//! Stress switches: `MINIGO_STRESS=gc,preempt=N,segments,seed=N` makes rare things happen often. Read once
//! at start; unset they cost a load of a constant at the rare places that ask.

use crate::sys;
use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static GC: AtomicBool = AtomicBool::new(false);
static SEGMENTS: AtomicBool = AtomicBool::new(false);
static PREEMPT: AtomicU64 = AtomicU64::new(0);
static SEED: AtomicU64 = AtomicU64::new(0);
static SEEDED: AtomicBool = AtomicBool::new(false);

/// Reads the switches.
pub fn init() {
    for word in sys::getenv("MINIGO_STRESS").unwrap_or(b"").split(|&c| c == b',') {
        match word {
            b"gc" => GC.store(true, Ordering::Relaxed),
            b"segments" => SEGMENTS.store(true, Ordering::Relaxed),
            _ => {
                if let Some(n) = word.strip_prefix(b"preempt=").and_then(sys::parse_number) {
                    PREEMPT.store(n.clamp(1, 1_000_000), Ordering::Relaxed);
                } else if let Some(n) = word.strip_prefix(b"seed=").and_then(sys::parse_number) {
                    SEED.store(n, Ordering::Relaxed);
                    SEEDED.store(true, Ordering::Relaxed);
                }
            }
        }
    }
    if !SEEDED.load(Ordering::Relaxed) {
        SEED.store(sys::random_seed(), Ordering::Relaxed);
    }
}

/// Collect garbage at every allocation.
pub fn gc() -> bool {
    GC.load(Ordering::Relaxed)
}

/// Make stack segments as small as possible.
pub fn small_segments() -> bool {
    SEGMENTS.load(Ordering::Relaxed)
}

/// Preempt every running goroutine after this many microseconds; 0: only at the end of time slices.
pub fn preempt_period() -> u64 {
    PREEMPT.load(Ordering::Relaxed)
}

/// The seed of all scheduling decisions.
pub fn seed() -> u64 {
    SEED.load(Ordering::Relaxed)
}

/// Scheduling decisions are drawn from a fixed seed, and drawn more often than needed.
pub fn seeded() -> bool {
    SEEDED.load(Ordering::Relaxed)
}
