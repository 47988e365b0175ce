//! P: the right to run goroutines, and what running them needs.

use super::runq::RunQueue;
use super::timers::Timers;
use super::{ALL_PS, G, GQueue, M, MADE};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicI64, AtomicPtr, AtomicU32, Ordering};

/// The largest GOMAXPROCS.
pub const MAX_PROCS: usize = 256;

/// Capacity of a P's run queue.
pub const QUEUE: usize = 256;

/// Who has a P.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum PStatus {
    /// Nobody: it is in the idle list, or on its way from one M to another.
    Idle = 0,
    /// An M runs goroutines with it.
    Running,
    /// Its M is in a system call; anyone may take it by changing the status.
    Syscall,
    /// The world is stopped, or it has done its part to that.
    Stopped,
    /// Beyond GOMAXPROCS.
    Unused,
}

/// A processor. Never unmapped.
#[repr(C)]
pub struct P {
    /// Number, from 0.
    pub id: u32,
    status: AtomicU32,
    /// The M that holds it.
    pub(super) m: AtomicPtr<M>,
    /// Goroutines started on it.
    pub(super) tick: AtomicU32,
    /// Turns of goroutines on it, those that share a slice included.
    pub(super) turns: AtomicU32,
    /// Ticks when its timers were last looked at.
    pub(super) timers_seen: u64,
    /// System calls entered on it.
    pub(super) syscall_tick: AtomicU32,
    /// Link in the idle list.
    pub(super) link: *mut P,
    /// Turns in a row that went to the goroutine in front of the queue.
    pub(super) in_a_row: u32,
    /// Its runnable goroutines.
    pub(super) queue: RunQueue<G, QUEUE>,
    /// Ended goroutines.
    pub(super) free: GQueue,
    /// The next goroutine number to give out, and the end of the batch.
    pub(super) goids: [u64; 2],
    /// Goroutines started minus ended here; only the sum over all Ps means anything.
    pub(super) live: AtomicI64,
    /// Its timers.
    pub timers: Timers,
    /// An M waits in the middle of a runtime function with it for the world to go on.
    pub(super) held_in_call: bool,
    /// What sysmon saw last: tick, when, syscall tick, when.
    pub(super) seen: [i64; 4],
    /// Free places in wait queues, for select.
    pub(super) sudogs: *mut super::Sudog,
}

// SAFETY: fields without atomics are used only by the M that holds the P, by sysmon (`seen`), or while the
// world is stopped.
unsafe impl Sync for P {}

impl P {
    /// The P with this number, made if it does not exist. Ps are made in order.
    pub(super) fn create(id: usize) -> *mut P {
        let old = ALL_PS[id].load(Ordering::Acquire);
        if !old.is_null() {
            return old;
        }
        let p = sys::permanent_new::<P>();
        // SAFETY: fresh zeroed memory, a valid P but for what is set here.
        unsafe {
            (*p).id = id as u32;
            (*p).status.store(PStatus::Unused as u32, Ordering::Relaxed);
            (&raw mut (*p).timers).write(Timers::new());
        }
        ALL_PS[id].store(p, Ordering::Release);
        MADE.store(id + 1, Ordering::Release);
        p
    }

    /// Who has it.
    #[inline]
    pub fn status(&self) -> PStatus {
        match self.status.load(Ordering::SeqCst) {
            0 => PStatus::Idle,
            1 => PStatus::Running,
            2 => PStatus::Syscall,
            3 => PStatus::Stopped,
            _ => PStatus::Unused,
        }
    }

    #[inline]
    pub(super) fn set_status(&self, status: PStatus) {
        self.status.store(status as u32, Ordering::SeqCst);
    }

    /// Changes the status if it is `from`; whether it did.
    #[inline]
    pub(super) fn change_status(&self, from: PStatus, to: PStatus) -> bool {
        self.status.compare_exchange(from as u32, to as u32, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Makes `m` hold it.
    pub(super) fn acquire(&mut self, m: &mut M) {
        m.p = self;
        self.m.store(m, Ordering::Release);
        self.set_status(PStatus::Running);
    }

    /// Takes it from the M that holds it.
    pub(super) fn release(&mut self, m: &mut M) {
        debug_assert!(ptr::eq(m.p, self));
        m.p = ptr::null_mut();
        self.m.store(ptr::null_mut(), Ordering::Release);
        self.set_status(PStatus::Idle);
    }
}
