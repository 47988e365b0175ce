//! Creating and ending goroutines.
//!
//! An ended goroutine goes to the free list of its P, and from there in batches to a shared list that
//! serves the others, so that one P can create what another ends. A creator that fills the global queue is
//! made to yield: without that, a loop of `go` statements would run ahead of what it started and need
//! memory for all of it.
//!
//! The shared list remembers how short it has been since the last collection. As many goroutines were not needed
//! meanwhile, and the collection gives the blocks of a part of them back.

use super::{ALL_GS, G, GQueue, Outcome, P, QUEUE_LEN, Status, current_g, current_m, schedule, sysmon, wake_p};
use crate::stack;
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicU64, Ordering};

/// Free goroutines that a P keeps at most, and moves at once.
const FREE_MAX: usize = 64;
const FREE_BATCH: usize = 32;
/// Goroutine numbers that a P takes at once.
const GOID_BATCH: u64 = 16;
/// A creator yields when this many goroutines wait in the global queue.
const QUEUE_LONG: usize = 256;

/// Goroutines whose blocks a collection gives back at most, since the world waits for it, unless there are very many:
/// then it gives back one in sixteen.
const GIVEN_BACK: usize = 1 << 14;

/// Ended goroutines of no particular P.
struct FreeList {
    queue: GQueue,
    /// The least length since the last collection.
    least: usize,
}

static FREE: Lock<FreeList> = Lock::new(Rank::AllGs, FreeList { queue: GQueue::new(), least: 0 });
static NEXT_GOID: AtomicU64 = AtomicU64::new(1);

/// Starts a goroutine that calls `closure`, on behalf of the current one.
///
/// # Safety
/// On a thread that holds a P; `closure` is a Go `func()` value, not nil.
#[inline]
pub unsafe fn spawn(closure: usize) {
    let creator = current_g();
    // SAFETY: the current goroutine called into the runtime, so the word at its sp is the pc.
    let (pc, goid) =
        unsafe { if creator.is_null() { (0, 0) } else { (*((*creator).sp as *const usize), (*creator).goid()) } };
    // SAFETY: promised by the caller.
    unsafe { spawn_from(closure, pc, goid) }
}

/// Parking function: as `spawn`; the creator then yields if very many goroutines wait to run.
///
/// # Safety
/// As for `spawn`.
#[inline]
pub unsafe fn spawn_and_pace(closure: usize) -> Outcome {
    // SAFETY: promised by the caller.
    unsafe { spawn(closure) };
    if QUEUE_LEN.load(Ordering::Relaxed) > QUEUE_LONG { schedule::yield_now() } else { Outcome::Resume }
}

/// As `spawn`, with the creator given.
///
/// # Safety
/// As for `spawn`.
pub unsafe fn spawn_from(closure: usize, created_pc: usize, parent: u64) {
    // SAFETY: the thread holds its P; a goroutine from the free list belongs to nobody else.
    unsafe {
        let p = (*current_m()).p;
        let g = new_g(&mut *p);
        (*g).prepare(closure);
        (*g).created_pc = created_pc;
        (*g).parent = parent;
        (*g).head.goid = new_goid(&mut *p);
        (*g).set_status(Status::Runnable);
        let live = (*p).live.load(Ordering::Relaxed);
        (*p).live.store(live + 1, Ordering::Relaxed);
        schedule::enqueue(p, g, true);
        // The first goroutine needs no company.
        if (*g).goid() != 1 {
            sysmon::start();
            wake_p();
        }
    }
}

/// Starts the first goroutine.
///
/// # Safety
/// As for `spawn`, before anything else runs.
pub unsafe fn spawn_first(closure: usize) {
    // SAFETY: promised by the caller.
    unsafe { spawn_from(closure, 0, 0) };
}

fn new_goid(p: &mut P) -> u64 {
    if p.goids[0] == p.goids[1] {
        p.goids[0] = NEXT_GOID.fetch_add(GOID_BATCH, Ordering::Relaxed);
        p.goids[1] = p.goids[0] + GOID_BATCH;
    }
    p.goids[0] += 1;
    p.goids[0] - 1
}

fn new_g(p: &mut P) -> *mut G {
    if let Some(g) = p.free.pop() {
        return g;
    }
    let mut shared = FREE.lock();
    while p.free.len() < FREE_BATCH {
        match shared.queue.pop() {
            Some(g) => p.free.push(g),
            None => break,
        }
    }
    shared.least = shared.least.min(shared.queue.len());
    drop(shared);
    if let Some(g) = p.free.pop() {
        return g;
    }
    let g = stack::new_goroutine_block();
    if g.is_null() {
        crate::mem::out_of_memory(stack::FIRST_BLOCK);
    }
    loop {
        let head = ALL_GS.load(Ordering::Acquire);
        // SAFETY: the new goroutine is known to nobody yet.
        unsafe { (*g).all_link = head };
        if ALL_GS.compare_exchange(head, g, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            return g;
        }
    }
}

/// Ends the current goroutine: its closure returned. When the first one's closure returns, the program
/// ends.
///
/// # Safety
/// Called by its stub only.
pub unsafe extern "C" fn goroutine_done() -> Outcome {
    let g = current_g();
    // SAFETY: the current goroutine is this thread's.
    if unsafe { (*g).goid() } == 1 {
        sys::exit(0);
    }
    exit_current()
}

/// Ends the current goroutine.
pub fn exit_current() -> Outcome {
    let g = current_g();
    // SAFETY: the goroutine will not run again, so its P owns it now.
    unsafe {
        let m = &mut *current_m();
        let p = &mut *m.p;
        super::pin::goroutine_ends(m, &mut *g);
        (*g).closure = 0;
        (*g).set_results(0, 0);
        (*g).head.defers = 0;
        (*g).head.panics = 0;
        (*g).set_status(Status::Dead);
        stack::recycle(g);
        let live = p.live.load(Ordering::Relaxed);
        p.live.store(live - 1, Ordering::Relaxed);
        p.free.push(g);
        if p.free.len() > FREE_MAX {
            let mut shared = FREE.lock();
            for _ in 0..FREE_BATCH {
                if let Some(g) = p.free.pop() {
                    shared.queue.push(g);
                }
            }
        }
    }
    Outcome::Park
}

/// Gives back blocks of ended goroutines that were not needed since the last collection.
///
/// # Safety
/// The world is stopped by the calling thread.
pub unsafe fn give_back_goroutines() {
    let _looking = sysmon::LOOKING.lock();
    let mut shared = FREE.lock();
    let n = shared.least.min(GIVEN_BACK.max(shared.least / 16));
    let mut gone = GQueue::new();
    for _ in 0..n {
        let Some(g) = shared.queue.pop() else { break };
        // SAFETY: the list owned it. Its number marks it in the list of all.
        unsafe { (*g).head.goid = 0 };
        gone.push(g);
    }
    shared.least = shared.queue.len();
    drop(shared);
    if gone.is_empty() {
        return;
    }
    // SAFETY: nobody changes the list of all while the world is stopped, and nobody else knows an ended goroutine:
    // no thread runs it, and the monitor does not look.
    unsafe {
        let mut kept = ptr::null_mut::<G>();
        let mut at = ALL_GS.load(Ordering::Acquire);
        while !at.is_null() {
            let next = (*at).all_link;
            if (*at).goid() == 0 {
                if kept.is_null() {
                    ALL_GS.store(next, Ordering::Release);
                } else {
                    (*kept).all_link = next;
                }
            } else {
                kept = at;
            }
            at = next;
        }
        while let Some(g) = gone.pop() {
            stack::free_goroutine_block(g);
        }
    }
}

/// Goroutines that have not ended.
pub fn live_goroutines() -> i64 {
    super::all_ps().map(|p| p.live.load(Ordering::Relaxed)).sum()
}
