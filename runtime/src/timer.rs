//! The runtime functions about time: sleeping, and the timers under package time.
//!
//! A timer of package time is a heap object whose one pointer is what it fires: a closure or a channel. While
//! it is active the scheduler's heap of timers keeps it alive, unless it is there for a channel that nobody can
//! receive from any more.

use crate::chan;
use crate::descriptor::Descriptor;
use crate::mem::alloc::new_object;
use crate::sched::timers::{self, Timer};
use crate::sched::{self, Outcome};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::mem::offset_of;
use core::ptr;

/// Index of `sleep` in the wait reasons.
const SLEEP: u8 = 7;

/// Timers for sleeping goroutines, linked by their argument.
static FREE: Lock<*mut Timer> = Lock::new(Rank::Leaf, ptr::null_mut());

static TIMER_TYPE: Descriptor = Descriptor::new(size_of::<Timer>(), 1, &[1, 0, 0, 0, 0, 0, 0, 0]);

const _: () = assert!(offset_of!(Timer, arg) == 0);

/// Runtime function: parks for at least `ns` nanoseconds.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn time_sleep(ns: i64) -> Outcome {
    if ns <= 0 {
        return Outcome::Resume;
    }
    let g = sched::current_g();
    // SAFETY: a timer from the pool is nobody's; the goroutine is parked before the timer can fire, since a
    // timer fires under the lock that `start` takes.
    unsafe {
        let timer = {
            let mut free = FREE.lock();
            let t = *free;
            if t.is_null() {
                sys::permanent_new::<Timer>()
            } else {
                *free = (*t).arg as *mut Timer;
                t
            }
        };
        timer.write(Timer::new(wake_sleeper, timer as usize));
        (*timer).when = sys::nanotime().saturating_add(ns);
        (*timer).period = -(g as i64);
        sched::park(g, SLEEP);
        timers::start(timer);
    }
    Outcome::Park
}

/// A sleeper's time has come. Its goroutine is the negated period of its timer.
unsafe fn wake_sleeper(arg: usize, _: i64) {
    let timer = arg as *mut Timer;
    // SAFETY: the timer is one that `time_sleep` started, out of the heap by now.
    unsafe {
        let g = -(*timer).period;
        let mut free = FREE.lock();
        (*timer).arg = *free as usize;
        *free = timer;
        drop(free);
        sched::ready(g as *mut sched::G, false);
    }
}

unsafe fn fire_closure(closure: usize, _: i64) {
    // SAFETY: `closure` is a Go func value, kept alive by the timer until now and by the goroutine from now.
    unsafe { sched::spawn_from(closure, 0, 0) };
}

unsafe fn fire_channel(ch: usize, now: i64) {
    // SAFETY: `ch` is a channel of int64 values.
    unsafe { chan::try_send(ch as *mut chan::Chan, (&raw const now).cast_mut().cast()) };
}

/// Runtime function: starts a timer; see the table.
///
/// # Safety
/// Called by its stub; `closure` is a func value or a channel, according to `kind`.
pub unsafe extern "C" fn timer_start(when: i64, period: i64, kind: i64, closure: *mut u8, channel: *mut u8) -> *mut u8 {
    // SAFETY: the new object is a timer known to nobody; the closure is kept alive by this thread's stack,
    // which a collection scans.
    unsafe {
        let timer: *mut Timer = new_object(TIMER_TYPE.as_type()).cast();
        let fire = if kind == 0 { fire_closure } else { fire_channel };
        timer.write(Timer::new(fire, closure as usize));
        (*timer).channel = channel as usize;
        timers::reset(timer, when, period.max(0));
        sched::wake_for_timer(when);
        timer.cast()
    }
}

/// Runtime function: stops a timer; 1 if it was active.
///
/// # Safety
/// Called by its stub with a timer of `timer_start`.
pub unsafe extern "C" fn timer_stop(timer: *mut u8) -> i64 {
    // SAFETY: promised by the caller.
    unsafe { i64::from(timers::stop(timer.cast())) }
}

/// Runtime function: re-arms a timer; 1 if it was active.
///
/// # Safety
/// As for `timer_stop`.
pub unsafe extern "C" fn timer_reset(timer: *mut u8, when: i64, period: i64) -> i64 {
    // SAFETY: promised by the caller.
    unsafe {
        let active = timers::reset(timer.cast(), when, period.max(0));
        sched::wake_for_timer(when);
        i64::from(active)
    }
}
