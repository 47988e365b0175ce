//! M: a thread that runs goroutines.

use super::{G, P};
use crate::arch::{self, Context};
use crate::mem::{cache::Cache, tls};
use crate::sync::{Lock, Note, Rank};
use crate::sys;
use core::cell::Cell;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};

/// A thread. Never unmapped.
#[repr(C)]
pub struct M {
    /// Where runtime functions called by the goroutine start on this thread's stack: below the frame of
    /// `gogo`, above anything else that is live.
    pub sched_sp: usize,
    /// The goroutine that it runs.
    pub cur_g: *mut G,
    /// The P that it holds.
    pub p: *mut P,
    /// The goroutine that is pinned to it.
    pub(super) locked_g: *mut G,
    /// It has to end, because that goroutine has.
    pub(super) doomed: bool,
    /// The P that it should take when woken.
    pub(super) next_p: AtomicPtr<P>,
    /// The P that it held when it entered a system call.
    pub(super) syscall_p: *mut P,
    /// Number, from 0.
    pub id: u32,
    /// The kernel's number of the thread; 0 until it runs.
    pub(super) tid: AtomicI32,
    /// It looks for work.
    pub(super) spinning: bool,
    /// It is in the list of idle Ms; protected by the scheduler's lock.
    pub(super) idle: bool,
    /// The goroutine was stopped by a signal: set by the handler, cleared by the scheduler.
    pub(super) preempted: bool,
    /// Wakes it when idle.
    pub(super) park: Note,
    /// Context for the next goroutine that a signal stops here.
    pub(super) spare: *mut Context,
    /// It waits in the kernel for descriptors, not on its note.
    pub(super) polling: AtomicBool,
    /// Its signal stack, for the next thread that becomes this M.
    pub(super) signal_stack: *mut u8,
    /// Its allocation cache, for the same; null while the thread lives.
    pub(super) cache: *mut Cache,
    /// Link in the list of idle Ms or of ended ones.
    pub(super) link: *mut M,
    /// The next of all Ms.
    pub(super) all_link: *mut M,
    /// Ranks of the locks that it holds, in debug builds.
    held: Cell<u32>,
    /// State of its random numbers.
    pub(super) random: u64,
    /// While it waits, in the middle of a runtime function, for the world to go on: the lowest used address
    /// of its stack. Otherwise 0.
    pub(super) stopped_at: usize,
}

/// The M of the calling thread; null for sysmon and foreign threads.
#[inline(always)]
pub fn current_m() -> *mut M {
    arch::current_m()
}

/// Ranks of locks that the calling thread holds.
pub fn held_ranks() -> Option<&'static Cell<u32>> {
    let m = current_m();
    // SAFETY: a thread's M is valid, and only its thread uses the cell.
    (!m.is_null()).then(|| unsafe { &(*m).held })
}

impl M {
    /// A new M, not yet running.
    pub(super) fn create(id: u32) -> *mut M {
        let m = sys::permanent_new::<M>();
        // SAFETY: fresh zeroed memory, which is a valid M but for what is set here.
        unsafe {
            (*m).id = id;
            (*m).random = super::stress::seed().wrapping_add(u64::from(id)) | 1;
            (*m).spare = new_context();
            loop {
                let head = super::ALL_MS.load(Ordering::Acquire);
                (*m).all_link = head;
                if super::ALL_MS.compare_exchange(head, m, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                    break;
                }
            }
        }
        m
    }

    /// Makes the calling thread this M.
    pub(super) fn enter_thread(&mut self) {
        arch::set_current_m(self);
        self.held.set(0);
        if !self.cache.is_null() {
            tls::set(core::mem::replace(&mut self.cache, ptr::null_mut()));
        }
        self.tid.store(sys::thread_id(), Ordering::Release);
    }

    /// A random number.
    #[inline]
    pub fn random(&mut self) -> u64 {
        // Steps of a Weyl sequence, scrambled by a multiplication whose halves are folded.
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let wide = u128::from(self.random) * u128::from(self.random ^ 0xd6e8_feb8_6659_fd93);
        (wide >> 64) as u64 ^ wide as u64
    }

    /// A random number below `n`.
    #[inline]
    pub fn random_below(&mut self, n: u32) -> u32 {
        ((u64::from(self.random() as u32) * u64::from(n)) >> 32) as u32
    }
}

static CONTEXTS: Lock<*mut Context> = Lock::new(Rank::Leaf, ptr::null_mut());

/// A context for a goroutine stopped by a signal: from the pool, or new.
pub fn new_context() -> *mut Context {
    let mut pool = CONTEXTS.lock();
    if pool.is_null() {
        drop(pool);
        return sys::permanent_new::<Context>();
    }
    let c = *pool;
    // SAFETY: contexts in the pool are unused and valid.
    *pool = unsafe { (*c).link };
    c
}

/// Gives a context back.
///
/// # Safety
/// Nobody uses it.
pub(super) unsafe fn free_context(c: *mut Context) {
    let mut pool = CONTEXTS.lock();
    // SAFETY: promised by the caller.
    unsafe { (*c).link = *pool };
    *pool = c;
}
