//! Which goroutine runs next on a thread.
//!
//! Order: now and then the global queue, so that it cannot starve; due timers of the own P; the own queue;
//! a batch of the global queue; those whose descriptors are ready; half of another P's queue, together with its due timers; then sleep.
//! A goroutine readied by the running one runs next and shares its time slice. Two that hand a channel back
//! and forth would still keep the others of their P waiting for a whole slice; so after some such turns in a
//! row the queue comes first once.

use super::{
    G, IDLE_PS, M, MADE, Outcome, P, PROCS, PStatus, QUEUE_LEN, SHARED, SPINNING, STOPPING, Status, TIMER_WAKE,
    current_m, idle, netpoll, pin, proc_at, stress, world,
};
use crate::arch::{self, switch};
use crate::sys;
use core::sync::atomic::Ordering;

/// Every how many goroutines the global queue comes first.
const GLOBAL_FIRST: u32 = 61;
/// Turns in a row that may go to the goroutine in front of the queue.
const NEXT_IN_A_ROW: u32 = 100;
/// Passes over the other Ps before a thief gives up.
const STEAL_PASSES: usize = 4;
/// Microseconds after which a P is taken to be stuck with its current goroutine.
const STUCK: u32 = 3;
/// Goroutines taken from the global queue at once, at most.
const GLOBAL_BATCH: usize = 128;

/// Puts a runnable goroutine in the P's queue: in front with `next`, else at the end.
#[inline]
pub(super) fn enqueue(p: *mut P, g: *mut G, next: bool) {
    // SAFETY: the caller's thread holds the P.
    let queue = unsafe { &(*p).queue };
    let next = next && !(stress::seeded() && coin());
    let g = if next { queue.swap_next(g) } else { g };
    if g.is_null() {
        return;
    }
    let mut shared = None;
    queue.push(g, |g| {
        let shared = shared.get_or_insert_with(|| SHARED.lock());
        shared.queue.push(g);
        QUEUE_LEN.store(shared.queue.len(), Ordering::Relaxed);
    });
}

/// A random choice of a seeded scheduler.
fn coin() -> bool {
    // SAFETY: the thread's own M.
    unsafe { (*current_m()).random() & 1 == 0 }
}

/// Puts a runnable goroutine at the end of the global queue.
pub(super) fn enqueue_global(g: *mut G) {
    let mut shared = SHARED.lock();
    shared.queue.push(g);
    QUEUE_LEN.store(shared.queue.len(), Ordering::Relaxed);
}

/// Parking function: lets others run; the current goroutine goes to the end of the global queue, or of the
/// own one if nobody waits in the global one.
pub fn yield_now() -> Outcome {
    // SAFETY: the current goroutine's state is saved, the caller touches it no more.
    unsafe {
        let m = current_m();
        let g = (*m).cur_g;
        let p = &*(*m).p;
        if QUEUE_LEN.load(Ordering::Relaxed) == 0
            && p.queue.is_empty()
            && STOPPING.load(Ordering::Relaxed) == 0
            && p.timers.earliest() == i64::MAX
        {
            return Outcome::Resume;
        }
        (*g).set_status(Status::Runnable);
        if QUEUE_LEN.load(Ordering::Relaxed) == 0 {
            enqueue((*m).p, g, false);
        } else {
            enqueue_global(g);
        }
    }
    Outcome::Park
}

/// Parking function: lets the goroutine that runs next on this P go first; the current one goes to the end
/// of the P's queue.
pub fn yield_behind() -> Outcome {
    // SAFETY: as in `yield_now`.
    unsafe {
        let m = current_m();
        let g = (*m).cur_g;
        (*g).set_status(Status::Runnable);
        enqueue((*m).p, g, false);
    }
    Outcome::Park
}

/// Runs goroutines on this thread, until it has to end. The M holds a P or gets one from whoever wakes it.
pub(super) fn run_until_doomed(m: &mut M) {
    while !m.doomed {
        if !m.locked_g.is_null() {
            let g = pin::wait_for_turn(m);
            execute(m, g, false);
            continue;
        }
        if m.p.is_null() {
            idle::stop(m);
        }
        let (g, inherits) = find_runnable(m);
        if m.spinning {
            idle::found_work(m);
        }
        // SAFETY: the M holds its P.
        let p = unsafe { &*m.p };
        if p.timers.earliest() < TIMER_WAKE.load(Ordering::Relaxed) && IDLE_PS.load(Ordering::Relaxed) > 0 {
            super::wake_p();
        }
        // SAFETY: the goroutine was taken from a queue, so it is this thread's.
        if unsafe { (*g).locked_m.is_null() } {
            execute(m, g, inherits);
        } else {
            pin::pass(m, g);
        }
    }
    pin::end_thread(m);
}

/// Runs goroutines on the first thread.
pub fn run(m: &mut M) -> ! {
    run_until_doomed(m);
    unreachable!("the first thread does not end")
}

/// Runs one goroutine until it parks, ends or is preempted. It has a time slice of its own unless it
/// `inherits` the rest of its predecessor's.
#[inline]
fn execute(m: &mut M, g: *mut G, inherits: bool) {
    // SAFETY: the goroutine was taken from a queue, so it is this thread's; Gs and Ms are valid for ever.
    unsafe {
        m.cur_g = g;
        (*g).m = m;
        (*g).set_status(Status::Running);
        (*g).preempt.store(false, Ordering::Relaxed);
        (*g).head.stack_limit = (*(*g).segment).limit;
        let p = &*m.p;
        let tick = p.tick.load(Ordering::Relaxed);
        p.tick.store(tick.wrapping_add(u32::from(!inherits)), Ordering::Relaxed);
        p.turns.store(p.turns.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        if let Some(epilogue) = (*g).epilogue.take() {
            epilogue(g);
        }
        if !(*g).context.is_null() {
            // Loading the registers empties the context: it becomes this thread's spare one.
            let old = core::mem::replace(&mut m.spare, (*g).context);
            if !old.is_null() {
                super::m::free_context(old);
            }
        }
        switch::gogo(m, g);
        if m.preempted {
            m.preempted = false;
            m.spare = super::new_context();
            (*g).set_status(Status::Runnable);
            enqueue_global(g);
            super::wake_p();
        }
    }
    m.cur_g = core::ptr::null_mut();
}

/// A goroutine to run, and whether it inherits the time slice; waits until there is one. The M holds a P
/// before and after, perhaps another.
fn find_runnable(m: &mut M) -> (*mut G, bool) {
    loop {
        // SAFETY: the M holds its P.
        let p = unsafe { &mut *m.p };
        if STOPPING.load(Ordering::Acquire) != 0 {
            world::stop_here(m);
            continue;
        }
        if p.id >= PROCS.load(Ordering::Relaxed) {
            retire(m, p);
            idle::stop(m);
            continue;
        }
        look_at_timers(p);
        if let Some(found) = local(p) {
            return found;
        }
        if QUEUE_LEN.load(Ordering::Relaxed) > 0
            && let Some(g) = global_batch(p)
        {
            return (g, false);
        }
        if netpoll::look()
            && let Some(found) = local(p)
        {
            return found;
        }
        if let Some(g) = steal(m, p) {
            return (g, false);
        }
        if !p.queue.is_empty() {
            // Timers that were run on the way made something runnable.
            continue;
        }
        if let Some(g) = idle::sleep(m, p) {
            return (g, false);
        }
    }
}

/// Runs due timers of the own P. With goroutines waiting, the clock is read only every few microseconds.
#[inline]
fn look_at_timers(p: &mut P) {
    if p.timers.earliest() == i64::MAX {
        return;
    }
    let ticks = arch::ticks();
    if ticks.wrapping_sub(p.timers_seen) >= arch::SHORT_WHILE || p.queue.is_empty() {
        p.timers_seen = ticks;
        p.timers.run_due(0);
    }
}

/// The next of the own queue, or of the global one when it is its turn.
#[inline]
fn local(p: &mut P) -> Option<(*mut G, bool)> {
    if p.tick.load(Ordering::Relaxed).is_multiple_of(GLOBAL_FIRST) && QUEUE_LEN.load(Ordering::Relaxed) > 0 {
        let mut shared = SHARED.lock();
        let g = shared.queue.pop();
        QUEUE_LEN.store(shared.queue.len(), Ordering::Relaxed);
        if let Some(g) = g {
            return Some((g, false));
        }
    }
    if p.in_a_row < NEXT_IN_A_ROW
        && let Some(g) = p.queue.take_next()
    {
        p.in_a_row += 1;
        return Some((g, true));
    }
    p.in_a_row = 0;
    p.queue.pop().or_else(|| p.queue.take_next()).map(|g| (g, false))
}

/// Takes this P's share of the global queue.
fn global_batch(p: &mut P) -> Option<*mut G> {
    let mut shared = SHARED.lock();
    let n = (shared.queue.len() / PROCS.load(Ordering::Relaxed) as usize + 1).min(GLOBAL_BATCH);
    let first = shared.queue.pop();
    for _ in 1..n {
        match shared.queue.pop() {
            // The own queue is empty, so nothing spills.
            Some(g) => p.queue.push(g, |_| ()),
            None => break,
        }
    }
    QUEUE_LEN.store(shared.queue.len(), Ordering::Relaxed);
    first
}

/// Looks into other Ps' queues and timers.
fn steal(m: &mut M, p: &mut P) -> Option<*mut G> {
    let procs = PROCS.load(Ordering::Relaxed);
    if MADE.load(Ordering::Relaxed) == 1 {
        return None;
    }
    if !m.spinning {
        // No more thieves than half of those who work: more would only cost.
        if 2 * SPINNING.load(Ordering::Relaxed) >= procs - IDLE_PS.load(Ordering::Relaxed).min(procs) {
            return None;
        }
        m.spinning = true;
        SPINNING.fetch_add(1, Ordering::SeqCst);
    }
    let mut now = 0;
    for pass in 0..STEAL_PASSES {
        let last = pass == STEAL_PASSES - 1;
        let made = MADE.load(Ordering::Relaxed) as u32;
        let start = m.random_below(made);
        for i in 0..made {
            let victim = proc_at(((start + i) % made) as usize);
            if victim.id == p.id {
                continue;
            }
            if STOPPING.load(Ordering::Relaxed) != 0 {
                return None;
            }
            if last && victim.timers.earliest() != i64::MAX {
                if now == 0 {
                    now = sys::nanotime();
                }
                victim.timers.run_due(now);
                if let Some((g, _)) = local(p) {
                    return Some(g);
                }
            }
            let take_next = victim.status() != PStatus::Running || (last && is_stuck(victim));
            if let Some(g) = victim.queue.steal_into(&p.queue, take_next) {
                return Some(g);
            }
        }
    }
    None
}

/// Whether a running P with only a goroutine in front stays with its current one for some time. Otherwise it
/// is about to run the one in front itself, and taking it would only tear apart what belongs together.
fn is_stuck(victim: &P) -> bool {
    if victim.queue.ring_len() > 0 || victim.queue.is_empty() {
        return false;
    }
    let turns = victim.turns.load(Ordering::Relaxed);
    sys::usleep(STUCK);
    victim.turns.load(Ordering::Relaxed) == turns
}

/// Lets go of a P that is no longer in use.
fn retire(m: &mut M, p: &mut P) {
    if m.spinning {
        m.spinning = false;
        SPINNING.fetch_sub(1, Ordering::SeqCst);
    }
    p.release(m);
    world::retire(p);
}
