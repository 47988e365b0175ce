//! Goroutines that are pinned to their threads.
//!
//! A pinned goroutine runs on its thread alone, and the thread runs nothing else: when the goroutine stops, the
//! thread gives its P away and sleeps. Another thread that takes the goroutine from a queue hands its own P to
//! the pinned thread and looks for work elsewhere. While it sleeps a pinned thread counts as idle, so that
//! deadlocks are found.
//!
//! A goroutine that ends pinned takes its thread with it, since it may have changed the thread's state. The
//! first thread cannot end; it sleeps for ever instead. What is left of an ended thread serves a later one.

use super::{G, M, SHARED, current_g, current_m, idle};
use crate::mem::{cache, tls};
use crate::sys;
use core::ptr;
use core::sync::atomic::Ordering;

/// Pins the current goroutine to its thread, once more if it is.
pub fn lock_thread() {
    let (m, g) = (current_m(), current_g());
    // SAFETY: both are this thread's.
    unsafe {
        (*g).thread_locks += 1;
        if (*g).thread_locks == 1 {
            (*m).park.clear();
            (*g).locked_m = m;
            (*m).locked_g = g;
        }
    }
}

/// Undoes a call of `lock_thread`.
pub fn unlock_thread() {
    let (m, g) = (current_m(), current_g());
    // SAFETY: both are this thread's.
    unsafe {
        if (*g).thread_locks == 1 {
            (*g).locked_m = ptr::null_mut();
            (*m).locked_g = ptr::null_mut();
        }
        (*g).thread_locks = (*g).thread_locks.saturating_sub(1);
    }
}

/// The current goroutine ends: its thread has to end too if they belong together.
pub(super) fn goroutine_ends(m: &mut M, g: &mut G) {
    if !g.locked_m.is_null() {
        g.locked_m = ptr::null_mut();
        g.thread_locks = 0;
        m.locked_g = ptr::null_mut();
        m.doomed = true;
    }
}

/// On a pinned thread whose goroutine has stopped: waits until it may go on.
pub(super) fn wait_for_turn(m: &mut M) -> *mut G {
    if !m.p.is_null() {
        idle::give_away(m);
    }
    {
        let mut shared = SHARED.lock();
        shared.idle_m_count += 1;
        idle::check_dead(&shared);
    }
    // Whoever passes the goroutine has already taken this thread off the count.
    m.park.sleep();
    m.park.clear();
    idle::take_next_p(m);
    m.locked_g
}

/// Passes a runnable goroutine that is pinned elsewhere, and this thread's P, to the thread that it is pinned to.
pub(super) fn pass(m: &mut M, g: *mut G) {
    // SAFETY: the thread holds its P; a pinned goroutine's thread waits for it, or is about to.
    unsafe {
        let owner = (*g).locked_m;
        let p = m.p;
        (*p).release(m);
        SHARED.lock().idle_m_count -= 1;
        (*owner).next_p.store(p, Ordering::Release);
        (*owner).park.wake();
    }
}

/// Ends a thread whose pinned goroutine has ended; the first thread stays and does nothing.
pub(super) fn end_thread(m: &mut M) {
    // SAFETY: the thread still holds a P, so the world is not stopped, and the cache is its own.
    unsafe { (*cache::current()).flush() };
    m.doomed = false;
    idle::give_away(m);
    let mut shared = SHARED.lock();
    if m.id == 0 {
        shared.idle_m_count += 1;
        idle::check_dead(&shared);
        drop(shared);
        loop {
            m.park.clear();
            m.park.sleep();
        }
    }
    // No handler may use the signal stack any more: it may become another thread's.
    sys::block_signals();
    m.cache = tls::get();
    m.tid.store(0, Ordering::Release);
    shared.m_count -= 1;
    idle::check_dead(&shared);
    m.link = shared.ended_ms;
    // From here on the structure may be another thread's.
    crate::arch::set_current_m(ptr::null_mut());
    shared.ended_ms = m;
}
