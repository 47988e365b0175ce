//! Locks and events of the runtime itself, on futexes.
//!
//! A [`Lock`] protects a few instructions of runtime code. It is taken on a thread's own stack only,
//! where no preemption happens, and never held over a switch to a goroutine. Ranks give the order in
//! which locks may nest; debug builds assert that every lock taken ranks above those held.
//!
//! A [`Note`] is a one-shot event for one sleeper, cleared before each use.

#[cfg(all(test, loom))]
mod models;

use crate::sys;
use core::cell::UnsafeCell;
use core::ops::{Deref, DerefMut};
use core::sync::atomic::{AtomicU32, Ordering};

/// Order of nesting: a lock may be taken while locks of lower rank are held. There are two exceptions: channel
/// locks nest among themselves in order of address, those of timers in the reverse order of their Ps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Rank {
    /// A bucket of the semaphore table.
    Sema = 1,
    /// A heap of timers.
    Timers,
    /// A channel.
    Chan,
    /// The scheduler.
    Sched,
    /// The list of all goroutines and their free list.
    AllGs,
    /// Stack segments.
    Stack,
    /// The page heap and what lies below.
    Heap,
    /// Anything that takes no other lock while held.
    Leaf,
}

const FREE: u32 = 0;
const HELD: u32 = 1;
const CONTENDED: u32 = 2;
const SPINS: u32 = 60;

/// A mutual exclusion lock without data.
#[repr(C)]
pub struct RawLock {
    state: AtomicU32,
}

impl Default for RawLock {
    fn default() -> Self {
        Self::new()
    }
}

impl RawLock {
    /// A free lock.
    pub const fn new() -> RawLock {
        RawLock { state: AtomicU32::new(FREE) }
    }

    /// Takes the lock.
    #[inline]
    pub fn lock(&self, rank: Rank) {
        order::taking(rank);
        if self.state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_err() {
            self.lock_slow();
        }
    }

    #[cold]
    fn lock_slow(&self) {
        for _ in 0..SPINS {
            if self.state.load(Ordering::Relaxed) == FREE
                && self.state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_ok()
            {
                return;
            }
            core::hint::spin_loop();
        }
        while self.state.swap(CONTENDED, Ordering::Acquire) != FREE {
            sys::futex_wait(&self.state, CONTENDED, -1);
        }
    }

    /// Takes the lock if it is free.
    pub fn try_lock(&self, rank: Rank) -> bool {
        let taken = self.state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_ok();
        if taken {
            order::taking(rank);
        }
        taken
    }

    /// Gives the lock back.
    #[inline]
    pub fn unlock(&self, rank: Rank) {
        order::released(rank);
        if self.state.swap(FREE, Ordering::Release) == CONTENDED {
            sys::futex_wake(&self.state, 1);
        }
    }
}

/// A lock and the data that it protects.
pub struct Lock<T> {
    raw: RawLock,
    rank: Rank,
    data: UnsafeCell<T>,
}

// SAFETY: the data is only reached through a guard, and the lock admits one guard at a time. What the
// data points to is the runtime's own memory, which belongs to no thread.
unsafe impl<T> Sync for Lock<T> {}

impl<T> Lock<T> {
    /// A free lock.
    pub const fn new(rank: Rank, data: T) -> Lock<T> {
        Lock { raw: RawLock::new(), rank, data: UnsafeCell::new(data) }
    }

    /// Takes the lock until the guard is dropped.
    #[inline]
    pub fn lock(&self) -> Guard<'_, T> {
        self.raw.lock(self.rank);
        Guard { lock: self }
    }

    /// The data without taking the lock.
    ///
    /// # Safety
    /// The world is stopped, or only this thread exists.
    #[allow(clippy::mut_from_ref)]
    pub unsafe fn get_unlocked(&self) -> &mut T {
        // SAFETY: promised by the caller.
        unsafe { &mut *self.data.get() }
    }
}

/// Access to what a [`Lock`] protects.
pub struct Guard<'a, T> {
    lock: &'a Lock<T>,
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the lock is held.
        unsafe { &*self.lock.data.get() }
    }
}

impl<T> DerefMut for Guard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: the lock is held.
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T> Drop for Guard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.lock.raw.unlock(self.lock.rank);
    }
}

/// An event that one thread waits for.
#[repr(C)]
pub struct Note {
    set: AtomicU32,
}

impl Default for Note {
    fn default() -> Self {
        Self::new()
    }
}

impl Note {
    /// An event that has not happened.
    pub const fn new() -> Note {
        Note { set: AtomicU32::new(0) }
    }

    /// Forgets the event. Nobody may be waiting.
    pub fn clear(&self) {
        self.set.store(0, Ordering::Release);
    }

    /// Makes it happen.
    pub fn wake(&self) {
        if self.set.swap(1, Ordering::Release) == 0 {
            sys::futex_wake(&self.set, 1);
        }
    }

    /// Whether it happened.
    pub fn is_set(&self) -> bool {
        self.set.load(Ordering::SeqCst) != 0
    }

    /// Waits until it happened.
    pub fn sleep(&self) {
        while self.set.load(Ordering::Acquire) == 0 {
            sys::futex_wait(&self.set, 0, -1);
        }
    }

    /// Waits until it happened or some nanoseconds have passed; whether it happened.
    pub fn sleep_for(&self, ns: i64) -> bool {
        let end = sys::nanotime().saturating_add(ns);
        loop {
            if self.set.load(Ordering::Acquire) != 0 {
                return true;
            }
            let left = end - sys::nanotime();
            if left <= 0 {
                return false;
            }
            sys::futex_wait(&self.set, 0, left);
        }
    }
}

/// The order of locks, asserted in debug builds: a bit set of held ranks in each M.
mod order {
    use super::Rank;

    #[cfg(debug_assertions)]
    #[inline]
    pub fn taking(rank: Rank) {
        if let Some(held) = crate::sched::held_ranks() {
            let bit = 1u32 << rank as u32;
            let above = held.get() & !(bit - 1);
            let fine = above == 0 || (above == bit && matches!(rank, Rank::Chan | Rank::Timers));
            if !fine {
                crate::sys::die(b"runtime: locks taken out of order\n");
            }
            held.set(held.get() | bit);
        }
    }

    #[cfg(debug_assertions)]
    #[inline]
    pub fn released(rank: Rank) {
        if let Some(held) = crate::sched::held_ranks() {
            held.set(held.get() & !(1u32 << rank as u32));
        }
    }

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    pub fn taking(_: Rank) {}

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    pub fn released(_: Rank) {}
}
