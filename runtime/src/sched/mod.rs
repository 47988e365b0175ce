//! The scheduler: many goroutines (G) on few threads (M), through processors (P).
//!
//! A P is the right to run compiled code and holds what that needs: a queue of runnable goroutines, free
//! goroutines, timers. There are GOMAXPROCS of them. An M is a thread; it holds a P while it runs
//! goroutines and gives it up when it sleeps or stays long in a system call.
//!
//! | file | decides |
//! |---|---|
//! | `g`, `m`, `p` | the three structures |
//! | `runq` | a P's queue |
//! | `spawn` | creating and ending goroutines |
//! | `schedule` | which goroutine runs next on an M |
//! | `idle` | when threads sleep and who wakes them; deadlock |
//! | `world` | stopping all goroutines |
//! | `syscall` | giving up the P in system calls |
//! | `sysmon` | the thread that enforces time slices |
//! | `signal` | preemption and faults |
//! | `notify` | signals that programs ask for |
//! | `timers` | the heap of timers of a P |
//! | `netpoll` | waiting for file descriptors |
//! | `pin` | goroutines pinned to threads |
//! | `stress` | switches that make rare things happen often |
//!
//! # Waking
//! A thread that looks for work is *spinning*. Whoever makes a goroutine runnable wakes a thread only if a
//! P is idle and nobody spins (`wake_p`); a spinning thread that finds work does the same on its way. A
//! thread that goes idle first publishes its idle P, then says that it no longer spins if it did, and then, if
//! nobody else spins, looks at all queues once more. So between a producer's push and its look at the counters,
//! and a consumer's change of the counters and its last look, one of the two sees the other. `models` checks
//! these and other protocols.
//!
//! # Layering
//! Nothing here knows channels, semaphores or the collector. They park with `park` and wake with `ready`.

mod g;
mod idle;
mod m;
#[cfg(all(test, loom))]
mod models;
pub mod netpoll;
pub mod notify;
mod p;
mod pin;
pub mod runq;
mod schedule;
mod signal;
mod spawn;
pub mod stress;
mod sudog;
mod syscall;
mod sysmon;
pub mod timers;
mod world;

pub(crate) use g::GQueue;
pub use g::{G, Outcome, Position, Status};
pub use idle::{wake_for_timer, wake_p};
pub use m::{M, current_m, held_ranks, new_context};
pub use p::{MAX_PROCS, P, PStatus};
pub use pin::{lock_thread, unlock_thread};
pub use schedule::{run, yield_behind, yield_now};
pub use signal::{install_handlers, set_fault_targets};
pub use spawn::{
    exit_current, give_back_goroutines, goroutine_done, live_goroutines, spawn, spawn_and_pace, spawn_first, spawn_from,
};
pub use sudog::{Sudog, WaitQueue, free_sudogs, new_sudog};
pub use syscall::{raw as raw_syscall, syscall};
pub use world::{for_each_g, for_each_root, freeze_the_world, set_procs, start_the_world, stop_the_world};

use crate::sync::{Lock, Rank};
use core::ptr;
use core::sync::atomic::{AtomicI64, AtomicPtr, AtomicU32, AtomicUsize, Ordering, fence};

/// What the scheduler's lock protects.
pub(crate) struct Shared {
    /// Runnable goroutines of no particular P.
    queue: GQueue,
    /// Threads without work, most recently used first.
    idle_ms: *mut M,
    /// How many, pinned threads without a turn included.
    idle_m_count: i32,
    /// All threads but sysmon.
    m_count: i32,
    /// What is left of ended threads.
    ended_ms: *mut M,
    /// Ps without a thread.
    idle_ps: *mut P,
    /// Ps that have not stopped yet.
    stop_wait: u32,
}

// SAFETY: Ms and Ps are never unmapped and belong to no thread while in these lists.
unsafe impl Send for Shared {}

static SHARED: Lock<Shared> = Lock::new(
    Rank::Sched,
    Shared {
        queue: GQueue::new(),
        idle_ms: ptr::null_mut(),
        idle_m_count: 0,
        m_count: 0,
        ended_ms: ptr::null_mut(),
        idle_ps: ptr::null_mut(),
        stop_wait: 0,
    },
);

/// Idle Ps; changed under the lock.
static IDLE_PS: AtomicU32 = AtomicU32::new(0);
/// Threads that look for work.
static SPINNING: AtomicU32 = AtomicU32::new(0);
/// The world is to stop, or stopped.
static STOPPING: AtomicU32 = AtomicU32::new(0);
/// Ps in use.
static PROCS: AtomicU32 = AtomicU32::new(0);
/// Length of the global queue; changed under the lock.
static QUEUE_LEN: AtomicUsize = AtomicUsize::new(0);
/// Earliest time at which a sleeping thread wakes by itself to run timers.
static TIMER_WAKE: AtomicI64 = AtomicI64::new(i64::MAX);
/// Ps ever made.
static MADE: AtomicUsize = AtomicUsize::new(0);
/// All Ps ever made. The first `PROCS` are in use; a thread may still hold one beyond that, until it schedules.
static ALL_PS: [AtomicPtr<P>; MAX_PROCS] = [const { AtomicPtr::new(ptr::null_mut()) }; MAX_PROCS];
/// All Ms.
static ALL_MS: AtomicPtr<M> = AtomicPtr::new(ptr::null_mut());
/// All Gs.
static ALL_GS: AtomicPtr<G> = AtomicPtr::new(ptr::null_mut());

/// Makes the calling thread the first M, with `n` Ps of which it holds the first.
pub fn init(n: usize) {
    world::resize(n.clamp(1, MAX_PROCS));
    let m = M::create(0);
    let mut shared = SHARED.lock();
    shared.m_count = 1;
    for i in 1..procs() {
        // SAFETY: nobody else knows the Ps yet.
        unsafe {
            let p = &mut *ALL_PS[procs() - i].load(Ordering::Relaxed);
            p.set_status(PStatus::Idle);
            idle::put_p(&mut shared, p);
        }
    }
    drop(shared);
    // SAFETY: the M and its P are new, and become this thread's.
    unsafe {
        (*m).enter_thread();
        (*ALL_PS[0].load(Ordering::Relaxed)).acquire(&mut *m);
    }
    sysmon::init();
}

/// Ps in use: GOMAXPROCS; 1 before the scheduler exists.
pub fn procs() -> usize {
    (PROCS.load(Ordering::Relaxed) as usize).max(1)
}

/// All Ps ever made.
pub(crate) fn all_ps() -> impl Iterator<Item = &'static P> {
    (0..MADE.load(Ordering::Acquire)).map(proc_at)
}

/// The `i`th P ever made.
pub(crate) fn proc_at(i: usize) -> &'static P {
    // SAFETY: Ps that were made exist for ever.
    unsafe { &*ALL_PS[i].load(Ordering::Acquire) }
}

/// The system refuses another thread.
fn no_thread() -> ! {
    let mut out = crate::print::Out::stderr();
    // SAFETY: the program ends; a count that is out of date does no harm.
    let count = unsafe { SHARED.get_unlocked().m_count };
    out.str("runtime: failed to create new OS thread (have ").dec(count as u64).str(" already)\n").flush();
    crate::fatal::die("newosproc")
}

/// The goroutine that this thread runs, or null.
#[inline]
pub fn current_g() -> *mut G {
    let m = current_m();
    if m.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: a thread's M is valid.
    unsafe { (*m).cur_g }
}

/// The P that this thread holds.
#[inline]
pub fn current_p() -> *mut P {
    // SAFETY: only threads with an M run runtime functions.
    unsafe { (*current_m()).p }
}

/// Marks the current goroutine as waiting. The caller then publishes it to whoever will `ready` it and
/// returns `Outcome::Park`, touching the goroutine no more.
#[inline]
pub(crate) fn park(g: *mut G, reason: u8) {
    // SAFETY: the caller runs on behalf of g.
    unsafe {
        (*g).wait_reason = reason;
        (*g).wait_since = 0;
        (*g).set_status(Status::Waiting);
    }
}

/// Makes a waiting goroutine runnable. With `next` it runs as soon as the current goroutine stops.
#[inline]
pub(crate) fn ready(g: *mut G, next: bool) {
    // SAFETY: the caller took g from where it waited, so it owns it.
    unsafe { (*g).set_status(Status::Runnable) };
    schedule::enqueue(current_p(), g, next);
    if !next {
        // Orders the push before the look at the counters; going in front is such a barrier by itself.
        fence(Ordering::SeqCst);
    }
    wake_p();
}
