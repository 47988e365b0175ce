//! The system monitor: a thread without a P that looks at all Ps every now and then. It preempts goroutines
//! that have had their time slice, takes Ps from threads that stay in system calls, and sees to it that due
//! timers are run and that some garbage is collected in a program that makes little of it. It looks every 20 microseconds at first and, when nothing happens, ever more rarely, down
//! to every 10 milliseconds; while all Ps are idle it sleeps until one is not.
//!
//! It is started with the second goroutine: with a single one there is nothing to enforce. With
//! `GODEBUG=schedtrace=N` it is started at once, and prints a line about the scheduler every N milliseconds.

use super::{IDLE_PS, P, PROCS, PStatus, SHARED, STOPPING, TIMER_WAKE, idle, stress};
use super::{netpoll, timers};
use crate::mem::hooks;
use crate::print::Out;
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicI64, AtomicU32, Ordering};

/// A goroutine's time slice.
const SLICE: i64 = 10_000_000;
const SHORTEST_NAP: u32 = 20;
const LONGEST_NAP: u32 = 10_000;
/// Idle rounds before naps grow longer.
const PATIENCE: u32 = 50;

/// Nanoseconds between lines of the trace; 0: none.
static TRACE: AtomicI64 = AtomicI64::new(0);
/// Monotonic clock when the program started.
static BEGAN: AtomicI64 = AtomicI64::new(0);
static STARTED: AtomicU32 = AtomicU32::new(0);
/// 1 while it sleeps because all Ps are idle.
static ASLEEP: AtomicU32 = AtomicU32::new(0);

/// Starts the monitor if it does not run yet.
#[inline]
pub(super) fn start() {
    if STARTED.load(Ordering::Relaxed) == 0 {
        start_thread();
    }
}

#[cold]
fn start_thread() {
    if STARTED.swap(1, Ordering::Relaxed) == 0 && !sys::start_thread(64 << 10, monitor, ptr::null_mut()) {
        super::no_thread();
    }
}

/// Reads `schedtrace`; starts the monitor if it is there.
pub(super) fn init() {
    let wanted = sys::debug_setting("schedtrace").and_then(sys::parse_number).unwrap_or(0);
    if wanted > 0 {
        BEGAN.store(sys::nanotime(), Ordering::Relaxed);
        TRACE.store(wanted.min(1 << 30) as i64 * 1_000_000, Ordering::Relaxed);
        start();
    }
}

/// A P is about to be used: the monitor has something to look at again.
#[inline]
pub(super) fn wake() {
    if ASLEEP.load(Ordering::SeqCst) != 0 && ASLEEP.swap(0, Ordering::SeqCst) != 0 {
        sys::futex_wake(&ASLEEP, 1);
    }
}

extern "C" fn monitor(_: *mut c_void) -> *mut c_void {
    let mut idle_rounds = 0u32;
    let mut nap = SHORTEST_NAP;
    let stress = stress::preempt_period() as u32;
    let mut next_trace = if TRACE.load(Ordering::Relaxed) > 0 { 0 } else { i64::MAX };
    loop {
        let now = sys::nanotime();
        if now >= next_trace {
            trace(now);
            next_trace = now + TRACE.load(Ordering::Relaxed);
        }
        if stress > 0 {
            sys::usleep(stress);
        } else {
            if idle_rounds == 0 {
                nap = SHORTEST_NAP;
            } else if idle_rounds > PATIENCE {
                nap = (nap * 2).min(LONGEST_NAP);
            }
            sys::usleep(nap);
        }
        sleep_while_idle(next_trace);
        let now = sys::nanotime();
        hooks::collect_if_long_ago(now);
        let acted = retake(now, stress > 0) | overdue_timers(now) | netpoll::look_if_late(now, SLICE);
        idle_rounds = if acted { 0 } else { idle_rounds + 1 };
    }
}

/// Prints a line about the scheduler.
fn trace(now: i64) {
    let mut out = Out::stderr();
    let shared = SHARED.lock();
    out.str("SCHED ").dec(((now - BEGAN.load(Ordering::Relaxed)) / 1_000_000) as u64).str("ms: gomaxprocs=");
    out.dec(PROCS.load(Ordering::Relaxed).into()).str(" idleprocs=").dec(IDLE_PS.load(Ordering::Relaxed).into());
    // This thread is not among those that are counted.
    out.str(" threads=").dec(shared.m_count as u64 + 1).str(" spinningthreads=");
    out.dec(super::SPINNING.load(Ordering::Relaxed).into()).str(" needspinning=0 idlethreads=");
    out.dec(shared.idle_m_count as u64).str(" runqueue=").dec(shared.queue.len() as u64).str(" [ ");
    drop(shared);
    for p in super::all_ps().take(super::procs()) {
        out.dec(p.queue.len() as u64).str(" ");
    }
    out.str("] schedticks=[ ");
    for p in super::all_ps().take(super::procs()) {
        out.dec(p.tick.load(Ordering::Relaxed).into()).str(" ");
    }
    out.str("]\n").flush();
}

/// Sleeps while all Ps are idle, until `end` at most.
fn sleep_while_idle(end: i64) {
    let all_idle = || IDLE_PS.load(Ordering::SeqCst) == PROCS.load(Ordering::SeqCst);
    if !all_idle() {
        return;
    }
    ASLEEP.store(1, Ordering::SeqCst);
    if all_idle() {
        while ASLEEP.load(Ordering::SeqCst) != 0 {
            let left = if end == i64::MAX { -1 } else { end - sys::nanotime() };
            if end != i64::MAX && left <= 0 {
                break;
            }
            sys::futex_wait(&ASLEEP, 1, left);
        }
    }
    ASLEEP.store(0, Ordering::SeqCst);
}

/// Held while the monitor looks at a goroutine, and while blocks of ended ones are given back.
pub(super) static LOOKING: Lock<()> = Lock::new(Rank::Sched, ());

/// Asks the goroutine that runs on a P to yield, on behalf of the monitor, which the world does not wait for.
fn preempt_from_outside(p: &P) {
    let _looking = LOOKING.lock();
    preempt(p);
}

/// Looks at all Ps; whether a P was taken or a goroutine preempted.
fn retake(now: i64, preempt_always: bool) -> bool {
    let mut acted = false;
    for slot in &super::ALL_PS[..super::MADE.load(Ordering::Acquire)] {
        let p = slot.load(Ordering::Acquire);
        // SAFETY: Ps are never unmapped, and `seen` is the monitor's own.
        let (p, seen) = unsafe { (&*p, &mut (*p).seen) };
        match p.status() {
            PStatus::Running => {
                let tick = i64::from(p.tick.load(Ordering::Relaxed));
                if preempt_always {
                    preempt_from_outside(p);
                } else if seen[0] != tick {
                    *seen = [tick, now, seen[2], seen[3]];
                } else if now - seen[1] >= SLICE {
                    preempt_from_outside(p);
                    acted = true;
                }
            }
            PStatus::Syscall => acted |= retake_from_system_call(p, seen, now),
            _ => {}
        }
    }
    acted
}

/// Takes a P whose thread has been in the same system call for a round, unless there is nothing to do with
/// it for some time.
fn retake_from_system_call(p: &P, seen: &mut [i64; 4], now: i64) -> bool {
    let tick = i64::from(p.syscall_tick.load(Ordering::Relaxed));
    if seen[2] != tick {
        (seen[2], seen[3]) = (tick, now);
        return false;
    }
    let nothing_to_do = p.queue.is_empty()
        && super::QUEUE_LEN.load(Ordering::Relaxed) == 0
        && super::SPINNING.load(Ordering::Relaxed) + IDLE_PS.load(Ordering::Relaxed) > 0;
    if nothing_to_do && now - seen[3] < SLICE {
        return false;
    }
    if !p.change_status(PStatus::Syscall, PStatus::Idle) {
        return false;
    }
    // SAFETY: the change of status made the P ours.
    unsafe { idle::hand_off(&mut *super::ALL_PS[p.id as usize].load(Ordering::Relaxed)) };
    true
}

/// Wakes a thread if timers are overdue although Ps are idle.
fn overdue_timers(now: i64) -> bool {
    if IDLE_PS.load(Ordering::Relaxed) == 0 || STOPPING.load(Ordering::Relaxed) != 0 {
        return false;
    }
    let earliest = timers::earliest_of_all();
    if earliest > now || TIMER_WAKE.load(Ordering::SeqCst) <= earliest {
        return false;
    }
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) == 0
        && let Some(p) = idle::take_p(&mut shared)
    {
        idle::start_m(shared, p, false);
        return true;
    }
    false
}

/// Asks the goroutine that runs on a P to yield: at its next prologue, or by signal.
pub(super) fn preempt(p: &P) {
    let m = p.m.load(Ordering::Acquire);
    if m.is_null() {
        return;
    }
    // SAFETY: Ms are never unmapped, and this goroutine is not either while the caller looks. What is read may be out
    // of date: at worst some goroutine yields once more than needed.
    unsafe {
        let g = ptr::read_volatile(&raw const (*m).cur_g);
        if g.is_null() {
            return;
        }
        (*g).preempt.store(true, Ordering::Relaxed);
        ptr::write_volatile(&raw mut (*g).head.stack_limit, usize::MAX);
        let tid = (*m).tid.load(Ordering::Acquire);
        if tid != 0 {
            sys::signal_thread(tid, super::signal::PREEMPT);
        }
    }
}
