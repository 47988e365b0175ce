//! The threads that mark together: the one that collects and, for heaps worth it, helpers.
//!
//! Helpers are threads of the collector's own, made at the first collection that wants them; they
//! sleep between collections. While the world is stopped the processors are theirs, as far as other
//! processes leave them: a helper that does not get a processor before all is marked is not waited
//! for. It finds the gate of the round closed.
//!
//! # Termination
//! `active` counts the threads that may hold work. A thread leaves it after it found both its own
//! queue and the shared stack empty, and enters it again before it takes from the stack. Only active
//! threads put work on the stack, and each empties the stack before it leaves; so when `active` is
//! zero there is no work anywhere. The thread that collects then closes the gate and waits for the
//! helpers inside, who have nothing to do but to leave.

use super::mark::Marker;
use super::work;
use crate::sys;
use core::ffi::c_void;
use core::hint;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};

/// Most helpers that pay.
const MAX_HELPERS: u32 = 15;
const STACK: usize = 64 << 10;
const ROUND_SHIFT: u32 = 8;
/// Looks for work before a thread without any gives up its processor for a moment.
const SPINS: u32 = 64;
/// Such moments before it sleeps: somebody who has work waits for a processor.
const YIELDS: u32 = 64;
/// Microseconds that it sleeps.
const NAP: u32 = 50;

/// Number of the current collection with helpers; what sleeping helpers wait on.
static ROUND: AtomicU32 = AtomicU32::new(0);
/// Helpers that take part in this round: those with a smaller index.
static WANTED: AtomicU32 = AtomicU32::new(0);
static STARTED: AtomicU32 = AtomicU32::new(0);
/// The system refused another thread.
static REFUSED: AtomicBool = AtomicBool::new(false);
static ACTIVE: AtomicU32 = AtomicU32::new(0);
/// Helpers that are in this round, and `OPEN` while more may come.
static GATE: AtomicU32 = AtomicU32::new(0);
const OPEN: u32 = 1 << 31;
/// Bytes marked by helpers in this round.
static BYTES: AtomicUsize = AtomicUsize::new(0);

/// Runs `roots` with a marker, then marks everything reachable, with up to `helpers` threads helping.
/// Returns the bytes marked.
///
/// # Safety
/// The world is stopped and no allocation cache holds a run.
pub unsafe fn mark(helpers: u32, roots: impl FnOnce(&mut Marker)) -> usize {
    let helpers = start_helpers(helpers.min(MAX_HELPERS));
    BYTES.store(0, Ordering::Relaxed);
    ACTIVE.store(1, Ordering::Relaxed);
    WANTED.store(helpers, Ordering::Relaxed);
    if helpers > 0 {
        GATE.store(OPEN, Ordering::Release);
        ROUND.fetch_add(1, Ordering::Release);
        sys::futex_wake(&ROUND, i32::MAX);
    }
    let mut marker = Marker::new();
    roots(&mut marker);
    // SAFETY: by the contract.
    unsafe { work_together(&mut marker) };
    close_gate();
    marker.bytes + BYTES.load(Ordering::Relaxed)
}

/// Ends the round: from here on no helper touches the heap.
fn close_gate() {
    let mut inside = GATE.fetch_and(!OPEN, Ordering::AcqRel) & !OPEN;
    for _ in 0..SPINS {
        if inside == 0 {
            return;
        }
        hint::spin_loop();
        inside = GATE.load(Ordering::Acquire);
    }
    while inside != 0 {
        sys::futex_wait(&GATE, inside, -1);
        inside = GATE.load(Ordering::Acquire);
    }
}

/// For a helper: takes part in the round unless it has ended.
fn enter_gate() -> bool {
    let enter = |gate: u32| (gate & OPEN != 0).then_some(gate + 1);
    GATE.fetch_update(Ordering::AcqRel, Ordering::Relaxed, enter).is_ok()
}

/// For a helper: the opposite.
fn leave_gate() {
    if GATE.fetch_sub(1, Ordering::Release) == 1 {
        sys::futex_wake(&GATE, 1);
    }
}

/// Whether a thread of the team has no work.
#[inline]
pub fn hungry() -> bool {
    ACTIVE.load(Ordering::Relaxed) < WANTED.load(Ordering::Relaxed) + 1
}

/// Drains until nobody has work any more; the thread is active.
unsafe fn work_together(marker: &mut Marker) {
    loop {
        // SAFETY: by the contract of `mark`.
        unsafe { marker.drain() };
        ACTIVE.fetch_sub(1, Ordering::AcqRel);
        let mut spins = 0;
        while !work::available() {
            if ACTIVE.load(Ordering::Acquire) == 0 {
                return;
            }
            spins += 1;
            if spins >= SPINS * YIELDS {
                sys::usleep(NAP);
            } else if spins % SPINS == 0 {
                sys::thread_yield();
            }
            hint::spin_loop();
        }
        ACTIVE.fetch_add(1, Ordering::AcqRel);
    }
}

/// Makes sure that there are `count` helpers; returns how many there really are, at most `count`.
fn start_helpers(count: u32) -> u32 {
    let mut started = STARTED.load(Ordering::Relaxed);
    while started < count && !REFUSED.load(Ordering::Relaxed) {
        let arg = (ROUND.load(Ordering::Relaxed) as usize) << ROUND_SHIFT | started as usize;
        if sys::start_thread(STACK, helper, ptr::without_provenance_mut(arg)) {
            started += 1;
        } else {
            // To ask takes long while the world is stopped.
            REFUSED.store(true, Ordering::Relaxed);
        }
    }
    STARTED.store(started, Ordering::Relaxed);
    started.min(count)
}

/// The life of a helper; the argument is its index, and above it the last round before its time.
extern "C" fn helper(arg: *mut c_void) -> *mut c_void {
    let index = (arg.addr() & ((1 << ROUND_SHIFT) - 1)) as u32;
    let mut seen = (arg.addr() >> ROUND_SHIFT) as u32;
    loop {
        let round = ROUND.load(Ordering::Acquire);
        if round == seen {
            sys::futex_wait(&ROUND, round, -1);
            continue;
        }
        seen = round;
        if index < WANTED.load(Ordering::Relaxed) && enter_gate() {
            ACTIVE.fetch_add(1, Ordering::AcqRel);
            let mut marker = Marker::new();
            // SAFETY: a round takes place while the world is stopped, and ends when all helpers are out.
            unsafe { work_together(&mut marker) };
            BYTES.fetch_add(marker.bytes, Ordering::Relaxed);
            drop(marker);
            leave_gate();
        }
    }
}
