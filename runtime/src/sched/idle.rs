//! When threads sleep, and who wakes them.
//!
//! A thread without work puts its P and itself in the idle lists and sleeps on its own note. It is woken by
//! someone who has given it a P (`start_m`), or by itself when timers are due, in which case it takes an
//! idle P. One of them waits in the kernel for file descriptors, if anybody wants to know of any. When the last
//! thread goes idle, no timer is set and nobody waits for a descriptor, nothing can ever happen again: deadlock.

use super::{
    G, GQueue, IDLE_PS, M, P, PROCS, QUEUE_LEN, SHARED, SPINNING, STOPPING, Shared, TIMER_WAKE, all_ps, sysmon,
};
use super::{netpoll, timers};
use crate::sync::Guard;
use crate::sys;
use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering, fence};

/// The number of the next thread.
static NEXT_ID: AtomicU32 = AtomicU32::new(1);

/// Virtual size of a thread's stack.
const THREAD_STACK: usize = 256 << 10;

/// Puts a P in the idle list.
pub(super) fn put_p(shared: &mut Shared, p: &mut P) {
    p.link = shared.idle_ps;
    shared.idle_ps = p;
    IDLE_PS.fetch_add(1, Ordering::SeqCst);
}

/// Takes a P from the idle list.
pub(super) fn take_p(shared: &mut Shared) -> Option<*mut P> {
    let p = shared.idle_ps;
    if p.is_null() {
        return None;
    }
    // SAFETY: Ps in the idle list are valid and protected by the lock.
    shared.idle_ps = unsafe { (*p).link };
    IDLE_PS.fetch_sub(1, Ordering::SeqCst);
    sysmon::wake();
    Some(p)
}

/// Work has appeared: wakes a thread for an idle P unless some thread is looking for work already.
#[inline]
pub fn wake_p() {
    if IDLE_PS.load(Ordering::SeqCst) > 0 && SPINNING.load(Ordering::SeqCst) == 0 {
        wake_p_slow();
    }
}

#[cold]
fn wake_p_slow() {
    while SPINNING.compare_exchange(0, 1, Ordering::SeqCst, Ordering::Relaxed).is_ok() {
        let mut shared = SHARED.lock();
        if STOPPING.load(Ordering::Relaxed) == 0
            && let Some(p) = take_p(&mut shared)
        {
            return start_m(shared, p, true);
        }
        drop(shared);
        SPINNING.fetch_sub(1, Ordering::SeqCst);
        // A thread that went idle meanwhile took this one for one that looks for work.
        if IDLE_PS.load(Ordering::SeqCst) == 0 || STOPPING.load(Ordering::Relaxed) != 0 {
            return;
        }
    }
}

/// Gives `p`, which is in no list, to an idle thread or a new one.
pub(super) fn start_m(mut shared: Guard<'_, Shared>, p: *mut P, spinning: bool) {
    let m = shared.idle_ms;
    if !m.is_null() {
        remove_m(&mut shared, m);
        drop(shared);
        // SAFETY: the M was idle and is ours to wake now that it is out of the list.
        unsafe {
            (*m).spinning = spinning;
            (*m).next_p.store(p, Ordering::Release);
            wake(&*m);
        }
        return;
    }
    shared.m_count += 1;
    let mut m = shared.ended_ms;
    // SAFETY: an ended M is nobody's, a new one ours until its thread starts.
    unsafe {
        if m.is_null() {
            drop(shared);
            m = M::create(NEXT_ID.fetch_add(1, Ordering::Relaxed));
        } else {
            shared.ended_ms = (*m).link;
            drop(shared);
        }
        (*m).spinning = spinning;
        (*m).next_p.store(p, Ordering::Release);
    }
    if !sys::start_thread(THREAD_STACK, thread_main, m.cast()) {
        super::no_thread();
    }
}

/// Wakes an M that was taken out of the idle list.
fn wake(m: &M) {
    m.park.wake();
    // The thread says that it polls, and then looks at its note.
    fence(Ordering::SeqCst);
    if m.polling.load(Ordering::SeqCst) {
        netpoll::wake();
    }
}

extern "C" fn thread_main(m: *mut c_void) -> *mut c_void {
    // SAFETY: `start_m` passes a valid M that becomes this thread's own.
    let m = unsafe { &mut *m.cast::<M>() };
    m.enter_thread();
    super::signal::set_up_thread(m);
    sys::unblock_signals();
    take_next_p(m);
    super::schedule::run_until_doomed(m);
    ptr::null_mut()
}

pub(super) fn take_next_p(m: &mut M) {
    let p = m.next_p.swap(ptr::null_mut(), Ordering::AcqRel);
    // SAFETY: whoever woke the M gave it a P that nobody else has.
    unsafe { (*p).acquire(m) };
}

/// A timer was started for a time at which no sleeping thread wakes: has one look.
pub fn wake_for_timer(when: i64) {
    sysmon::start();
    if when < TIMER_WAKE.load(Ordering::SeqCst) {
        wake_p();
    }
}

/// The thread found work while spinning: somebody else may be needed for more.
pub(super) fn found_work(m: &mut M) {
    m.spinning = false;
    if SPINNING.fetch_sub(1, Ordering::SeqCst) == 1 {
        wake_p();
    }
}

/// Gives up the P and sleeps; returns a goroutine if one turned up before that. Afterwards the M holds a P
/// again and should look around.
pub(super) fn sleep(m: &mut M, p: &mut P) -> Option<*mut G> {
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) != 0 || p.id >= PROCS.load(Ordering::Relaxed) {
        return None;
    }
    if let Some(g) = shared.queue.pop() {
        QUEUE_LEN.store(shared.queue.len(), Ordering::Relaxed);
        return Some(g);
    }
    p.release(m);
    put_p(&mut shared, p);
    drop(shared);
    let mut look = m.spinning;
    if m.spinning {
        // Whoever made something runnable before this may have relied on this thread.
        m.spinning = false;
        SPINNING.fetch_sub(1, Ordering::SeqCst);
    } else {
        // Whoever did before the P became idle had nobody to wake. Threads that still spin will see the P.
        look = SPINNING.load(Ordering::SeqCst) == 0;
    }
    if look && anything_runnable() {
        let mut shared = SHARED.lock();
        if STOPPING.load(Ordering::Relaxed) == 0
            && let Some(p) = take_p(&mut shared)
        {
            drop(shared);
            // SAFETY: a P from the idle list is nobody's.
            unsafe { (*p).acquire(m) };
            m.spinning = true;
            SPINNING.fetch_add(1, Ordering::SeqCst);
            return None;
        }
    }
    stop(m);
    None
}

fn anything_runnable() -> bool {
    QUEUE_LEN.load(Ordering::SeqCst) > 0
        || all_ps().any(|p| !p.queue.is_empty())
        || timers::earliest_of_all() <= sys::nanotime()
}

/// Sleeps until the M holds a P.
pub(super) fn stop(m: &mut M) {
    debug_assert!(m.p.is_null());
    loop {
        m.park.clear();
        let mut shared = SHARED.lock();
        // A goroutine that came while this thread held no P, with a P idle: nobody else would see it.
        if STOPPING.load(Ordering::Relaxed) == 0
            && !shared.queue.is_empty()
            && let Some(p) = take_p(&mut shared)
        {
            drop(shared);
            // SAFETY: a P from the idle list is nobody's.
            unsafe { (*p).acquire(m) };
            return;
        }
        let deadline = if IDLE_PS.load(Ordering::Relaxed) > 0 { timers::earliest_of_all() } else { i64::MAX };
        let watch = deadline < TIMER_WAKE.load(Ordering::Relaxed);
        let poll = netpoll::volunteer();
        insert_m(&mut shared, m, watch || poll);
        if watch {
            TIMER_WAKE.store(deadline, Ordering::SeqCst);
        } else if deadline == i64::MAX && !poll {
            check_dead(&shared);
        }
        drop(shared);
        if !watch && !poll {
            m.park.sleep();
            take_next_p(m);
            return;
        }
        if sleep_until(m, if watch { deadline } else { i64::MAX }, poll) {
            return;
        }
    }
}

/// Sleeps until woken, until the deadline or, with `poll`, until a descriptor is ready; whether the M holds a P
/// afterwards.
fn sleep_until(m: &mut M, deadline: i64, poll: bool) -> bool {
    let mut ready = GQueue::new();
    let woken = if poll {
        m.polling.store(true, Ordering::SeqCst);
        ready = netpoll::wait(deadline, || m.park.is_set());
        m.polling.store(false, Ordering::SeqCst);
        m.park.is_set()
    } else {
        m.park.sleep_for(deadline - sys::nanotime())
    };
    let mut shared = SHARED.lock();
    if deadline != i64::MAX && TIMER_WAKE.load(Ordering::Relaxed) == deadline {
        TIMER_WAKE.store(i64::MAX, Ordering::SeqCst);
    }
    if !woken && m.idle {
        remove_m(&mut shared, m);
        if STOPPING.load(Ordering::Relaxed) == 0
            && let Some(p) = take_p(&mut shared)
        {
            drop(shared);
            // SAFETY: a P from the idle list is nobody's.
            unsafe { (*p).acquire(m) };
            netpoll::give(ready, true);
            return true;
        }
        // All Ps are busy: their threads run the timers.
        drop(shared);
        netpoll::give(ready, false);
        return false;
    }
    drop(shared);
    m.park.sleep();
    take_next_p(m);
    netpoll::give(ready, true);
    if !m.spinning {
        // Somebody else must watch timers and descriptors now; a spinning thread sees to that when it finds work.
        wake_p();
    }
    true
}

/// Puts an M in the idle list; one that watches timers at the end, so that it is disturbed last.
fn insert_m(shared: &mut Shared, m: &mut M, last: bool) {
    m.idle = true;
    shared.idle_m_count += 1;
    let mut place = &raw mut shared.idle_ms;
    // SAFETY: Ms in the list are valid, and their links protected by the lock.
    unsafe {
        while last && !(*place).is_null() {
            place = &raw mut (**place).link;
        }
        m.link = *place;
        *place = m;
    }
}

fn remove_m(shared: &mut Shared, m: *mut M) {
    let mut place = &raw mut shared.idle_ms;
    // SAFETY: as in `insert_m`; m is in the list.
    unsafe {
        while *place != m {
            place = &raw mut (**place).link;
        }
        *place = (*m).link;
        (*m).idle = false;
    }
    shared.idle_m_count -= 1;
}

/// Ends the program if no thread can ever run again.
pub(super) fn check_dead(shared: &Shared) {
    if shared.m_count > shared.idle_m_count
        || netpoll::anyone_may_run()
        || STOPPING.load(Ordering::Relaxed) != 0
        || timers::earliest_of_all() != i64::MAX
    {
        return;
    }
    if super::live_goroutines() == 0 {
        crate::fatal::die("no goroutines (main called runtime.Goexit) - deadlock!");
    }
    crate::fatal::die("all goroutines are asleep - deadlock!")
}

/// Gives the P of a thread that cannot use it to somebody else.
pub(super) fn give_away(m: &mut M) {
    // SAFETY: the thread holds the P.
    let p = unsafe { &mut *m.p };
    p.release(m);
    hand_off(p);
}

/// Gives a P whose thread is stuck in a system call to another thread, if there is anything to do.
pub(super) fn hand_off(p: &mut P) {
    if p.id >= PROCS.load(Ordering::Relaxed) {
        return super::world::retire(p);
    }
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) != 0 {
        super::world::count_stopped(&mut shared, p);
        return;
    }
    let work =
        !p.queue.is_empty() || !shared.queue.is_empty() || p.timers.earliest() != i64::MAX || netpoll::wants_a_thread();
    let nobody_looks = SPINNING.load(Ordering::SeqCst) == 0 && IDLE_PS.load(Ordering::SeqCst) == 0;
    if work || nobody_looks {
        let spinning = !work;
        if spinning {
            SPINNING.fetch_add(1, Ordering::SeqCst);
        }
        start_m(shared, p, spinning);
    } else {
        put_p(&mut shared, p);
        drop(shared);
        // As in `sleep`: what became runnable before the P was idle.
        if SPINNING.load(Ordering::SeqCst) == 0 && anything_runnable() {
            wake_p();
        }
    }
}
