//! Stopping the world: no goroutine runs and no runtime function is in the middle of anything, except on
//! the thread that asked.
//!
//! The world is stopped when every P is. Idle Ps, and Ps whose threads are in system calls, are taken at
//! once. A thread that schedules gives its P up when it sees the request. A goroutine in compiled code is
//! preempted, by signal or by its next prologue; signals are repeated, because one may arrive while the
//! thread is in assembly. A runtime function that wants to stop the world itself while another thread does
//! waits in the middle of its call: its P counts as stopped, and its registers and stack are kept where the
//! collector sees them.

use super::idle::{put_p, start_m, take_p};
use super::{ALL_GS, ALL_MS, ALL_PS, G, M, MADE, MAX_PROCS, P, PROCS, PStatus, SHARED, SPINNING, STOPPING, Shared};
use super::{Status, all_ps, current_m, idle, proc_at, sysmon};
use crate::arch::switch;
use crate::stack;
use crate::sync::Note;
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering};

/// Somebody stops the world, or has stopped it.
static OWNED: AtomicU32 = AtomicU32::new(0);
/// Counts restarts; threads that wait inside a runtime function sleep on it.
static EPOCH: AtomicU32 = AtomicU32::new(0);
/// The last P has stopped.
static ALL_STOPPED: Note = Note::new();

/// Nanoseconds between attempts to preempt those that have not stopped.
const RETRY: i64 = 50_000;

/// Stops the world. The calling thread keeps its P.
pub fn stop_the_world() {
    while OWNED.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
        wait_in_call();
    }
    // SAFETY: the thread has an M and holds a P.
    let own = unsafe { &mut *(*current_m()).p };
    let mut shared = SHARED.lock();
    ALL_STOPPED.clear();
    // Ps become used and unused under the lock. One beyond GOMAXPROCS that a thread still holds counts too.
    shared.stop_wait = all_ps().filter(|p| p.status() != PStatus::Unused).count() as u32;
    STOPPING.store(1, Ordering::SeqCst);
    count_stopped(&mut shared, own);
    while let Some(p) = take_p(&mut shared) {
        // SAFETY: a P from the idle list is nobody's.
        unsafe { count_stopped(&mut shared, &mut *p) };
    }
    take_from_system_calls(&mut shared);
    let mut waiting = shared.stop_wait > 0;
    drop(shared);
    while waiting {
        preempt_all();
        waiting = !ALL_STOPPED.sleep_for(RETRY);
        if waiting {
            take_from_system_calls(&mut SHARED.lock());
        }
    }
}

/// A P that the caller owns is stopped from now on.
pub(super) fn count_stopped(shared: &mut Shared, p: &mut P) {
    p.set_status(PStatus::Stopped);
    one_less(shared);
}

fn one_less(shared: &mut Shared) {
    shared.stop_wait -= 1;
    if shared.stop_wait == 0 {
        ALL_STOPPED.wake();
    }
}

fn take_from_system_calls(shared: &mut Shared) {
    for p in all_ps() {
        if p.change_status(PStatus::Syscall, PStatus::Stopped) {
            one_less(shared);
        }
    }
}

fn preempt_all() {
    all_ps().filter(|p| p.status() == PStatus::Running).for_each(sysmon::preempt);
}

/// The scheduler of an M that holds a P saw the request: gives the P up and sleeps until it gets one again.
pub(super) fn stop_here(m: &mut M) {
    if m.spinning {
        m.spinning = false;
        SPINNING.fetch_sub(1, Ordering::SeqCst);
    }
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) != 0 {
        // SAFETY: the M holds its P.
        let p = unsafe { &mut *m.p };
        p.release(m);
        count_stopped(&mut shared, p);
        drop(shared);
        idle::stop(m);
    }
}

/// In the middle of a runtime function: waits until the world goes on, if it is stopping.
fn wait_in_call() {
    if STOPPING.load(Ordering::Acquire) == 0 {
        sys::thread_yield();
        return;
    }
    // SAFETY: `stopped_call` fits, and the M is this thread's.
    unsafe { switch::with_saved_registers(current_m().cast(), stopped_call) };
}

unsafe extern "C" fn stopped_call(m: *mut u8, sp: usize) {
    // SAFETY: called by `wait_in_call` with this thread's M, which holds a P.
    let (m, p) = unsafe { (&mut *m.cast::<M>(), &mut *(*m.cast::<M>()).p) };
    let mut shared = SHARED.lock();
    let epoch = EPOCH.load(Ordering::Relaxed);
    if STOPPING.load(Ordering::Relaxed) == 0 {
        return;
    }
    m.stopped_at = sp;
    p.held_in_call = true;
    count_stopped(&mut shared, p);
    drop(shared);
    while EPOCH.load(Ordering::Acquire) == epoch {
        sys::futex_wait(&EPOCH, epoch, -1);
    }
    m.stopped_at = 0;
}

/// Lets everything run again.
pub fn start_the_world() {
    let own = current_m();
    let mut shared = SHARED.lock();
    let (mut with_work, mut surplus): (*mut P, *mut P) = (ptr::null_mut(), ptr::null_mut());
    STOPPING.store(0, Ordering::SeqCst);
    for slot in &ALL_PS[..MADE.load(Ordering::Relaxed)] {
        // SAFETY: Ps are never unmapped; a stopped P is the stopper's.
        unsafe {
            let p = slot.load(Ordering::Relaxed);
            if p == (*own).p || (*p).held_in_call {
                (*p).held_in_call = false;
                (*p).set_status(PStatus::Running);
            } else if (*p).status() == PStatus::Stopped {
                (*p).set_status(PStatus::Idle);
                (*p).m.store(ptr::null_mut(), Ordering::Release);
                if (*p).id >= PROCS.load(Ordering::Relaxed) {
                    (*p).link = surplus;
                    surplus = p;
                } else if (*p).queue.is_empty() {
                    put_p(&mut shared, &mut *p);
                } else {
                    (*p).link = with_work;
                    with_work = p;
                }
            }
        }
    }
    drop(shared);
    while !surplus.is_null() {
        let p = surplus;
        // SAFETY: the list is local, its members are nobody else's.
        unsafe {
            surplus = (*p).link;
            retire(&mut *p);
        }
    }
    EPOCH.fetch_add(1, Ordering::Release);
    sys::futex_wake(&EPOCH, i32::MAX);
    while !with_work.is_null() {
        let p = with_work;
        // SAFETY: the list is local, its members are nobody else's yet.
        with_work = unsafe { (*p).link };
        start_m(SHARED.lock(), p, false);
    }
    OWNED.store(0, Ordering::Release);
    super::wake_p();
}

/// The program is about to end: makes others stop as far as possible, from whatever state this thread is in. They
/// never go on.
pub fn freeze_the_world() {
    const TRIES: u32 = 10;
    const PATIENCE: u32 = 500;
    // SAFETY: the count only has to stay above zero; who reads it meanwhile gets one value or the other.
    unsafe { SHARED.get_unlocked().stop_wait = u32::MAX / 2 };
    STOPPING.store(1, Ordering::SeqCst);
    let m = current_m();
    // SAFETY: a thread's M is valid.
    let own = if m.is_null() { ptr::null_mut() } else { unsafe { (*m).p } };
    for _ in 0..TRIES {
        let mut left = false;
        for p in all_ps().filter(|p| !ptr::eq(*p, own) && p.status() == PStatus::Running) {
            left = true;
            sysmon::preempt(p);
        }
        if !left {
            return;
        }
        sys::usleep(PATIENCE);
    }
}

/// Calls `f` with every goroutine that was ever made, dead ones included.
pub fn for_each_g(mut f: impl FnMut(*mut G)) {
    let mut g = ALL_GS.load(Ordering::Acquire);
    while !g.is_null() {
        f(g);
        // SAFETY: the list grows at its front; members leave it only while the world is stopped.
        g = unsafe { (*g).all_link };
    }
}

/// Calls `f` with every range of memory, outside the heap and the program's data, that may hold pointers
/// into the heap: used stacks, saved registers, the stacks of threads inside runtime functions, timers. Frees
/// unused stack segments on the way.
///
/// # Safety
/// The world is stopped by the calling thread.
pub unsafe fn for_each_root(mut f: impl FnMut(usize, usize)) {
    // SAFETY: everything is stopped; the own registers are saved by the indirection.
    unsafe {
        let now = sys::nanotime();
        for_each_g(|g| {
            stack::trim(g);
            if (*g).status() == Status::Waiting && (*g).wait_since == 0 {
                (*g).wait_since = now;
            }
            (*g).for_each_range(&mut f);
        });
        stack::blocks::return_memory();
        for p in all_ps() {
            p.timers.for_each_root(&mut f);
        }
        let f: &mut dyn FnMut(usize, usize) = &mut f;
        let mut own = (ptr::from_mut(f), current_m());
        switch::with_saved_registers((&raw mut own).cast(), thread_stacks);
    }
}

unsafe extern "C" fn thread_stacks(arg: *mut u8, sp: usize) {
    // SAFETY: `for_each_root` passes its closure and its M. All other Ms are stopped.
    unsafe {
        let (f, own) = *arg.cast::<(*mut dyn FnMut(usize, usize), *mut M)>();
        let mut m = ALL_MS.load(Ordering::Acquire);
        while !m.is_null() {
            let low = if m == own { sp } else { (*m).stopped_at };
            if low != 0 {
                (*f)(low, (*m).sched_sp);
            }
            m = (*m).all_link;
        }
    }
}

/// Sets the number of Ps; returns the former one. The world is stopped and started.
pub fn set_procs(n: usize) -> usize {
    let n = n.clamp(1, MAX_PROCS);
    let old = super::procs();
    if n == old {
        return old;
    }
    stop_the_world();
    resize(n);
    start_the_world();
    old
}

/// With the world stopped, or before it exists: makes Ps 0 to n - 1 the ones in use. Others are retired when
/// the world starts, or by the threads that hold them.
pub(super) fn resize(n: usize) {
    for i in 0..n {
        let p = P::create(i);
        // SAFETY: the world is stopped.
        unsafe {
            if (*p).status() == PStatus::Unused {
                (*p).set_status(PStatus::Stopped);
            }
        }
    }
    PROCS.store(n as u32, Ordering::SeqCst);
}

/// Empties a P beyond GOMAXPROCS, which nobody holds any more, and puts it out of use.
pub(super) fn retire(p: &mut P) {
    let next_timer = p.timers.earliest();
    p.timers.move_to(proc_at(0));
    while let Some(g) = p.queue.take_next().or_else(|| p.queue.pop()) {
        super::schedule::enqueue_global(g);
    }
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) != 0 {
        count_stopped(&mut shared, p);
    } else {
        p.set_status(PStatus::Unused);
    }
    drop(shared);
    super::wake_p();
    if next_timer != i64::MAX {
        idle::wake_for_timer(next_timer);
    }
}
