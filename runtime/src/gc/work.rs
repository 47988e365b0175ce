//! The work of marking: objects that were marked but not looked into, in buffers that threads pass to
//! one another.
//!
//! A marking thread owns two buffers and exchanges whole buffers with a shared stack, so that most
//! pushes and pops touch nothing shared; two instead of one, so that work near the border between
//! full and empty does not go back and forth. Buffers are never given back: their number is bounded
//! by the largest number of objects that ever waited.

use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

/// Objects in a buffer; it fills 2 KiB.
const ROOM: usize = 254;
/// Fewest objects that are worth sharing.
const SHARE_MIN: usize = 4;

#[repr(C)]
struct Buffer {
    link: *mut Buffer,
    used: usize,
    objects: [usize; ROOM],
}

struct Pool {
    /// Buffers with work.
    full: *mut Buffer,
    /// Buffers without.
    empty: *mut Buffer,
}

static POOL: Lock<Pool> = Lock::new(Rank::Heap, Pool { full: ptr::null_mut(), empty: ptr::null_mut() });
/// Buffers in `full`, for looks without the lock.
static AVAILABLE: AtomicUsize = AtomicUsize::new(0);

/// Whether there is work that any thread may take.
pub fn available() -> bool {
    // Who sees that another thread took the last buffer sees that this thread is active, see `team`.
    AVAILABLE.load(Ordering::Acquire) > 0
}

/// A thread's share of the work.
pub struct Queue {
    /// Pushed to and popped from.
    first: *mut Buffer,
    /// Full or empty, or anything between.
    second: *mut Buffer,
}

impl Queue {
    /// A share without work.
    pub fn new() -> Queue {
        Queue { first: take_empty(), second: take_empty() }
    }

    /// Adds an object.
    #[inline(always)]
    pub fn push(&mut self, object: usize) {
        // SAFETY: the buffers are this queue's alone.
        unsafe {
            if (*self.first).used == ROOM {
                self.make_room();
            }
            let used = (*self.first).used;
            *(&raw mut (*self.first).objects).cast::<usize>().add(used) = object;
            (*self.first).used = used + 1;
        }
    }

    /// Takes an object of this thread's share, or else from the shared stack.
    #[inline(always)]
    pub fn pop(&mut self) -> Option<usize> {
        // SAFETY: as for `push`.
        unsafe {
            if (*self.first).used == 0 && !self.refill() {
                return None;
            }
            let used = (*self.first).used - 1;
            (*self.first).used = used;
            Some(*(&raw const (*self.first).objects).cast::<usize>().add(used))
        }
    }

    #[cold]
    unsafe fn make_room(&mut self) {
        core::mem::swap(&mut self.first, &mut self.second);
        // SAFETY: as for `push`.
        unsafe {
            if (*self.first).used == ROOM {
                give_full(self.first);
                self.first = take_empty();
            }
        }
    }

    #[cold]
    unsafe fn refill(&mut self) -> bool {
        core::mem::swap(&mut self.first, &mut self.second);
        // SAFETY: as for `push`.
        unsafe {
            if (*self.first).used > 0 {
                return true;
            }
        }
        if !available() {
            return false;
        }
        let mut pool = POOL.lock();
        let buffer = pool.full;
        if buffer.is_null() {
            return false;
        }
        // SAFETY: buffers in the pool are the pool's; the empty one is this queue's.
        unsafe {
            pool.full = (*buffer).link;
            (*self.first).link = pool.empty;
        }
        pool.empty = self.first;
        AVAILABLE.fetch_sub(1, Ordering::Release);
        self.first = buffer;
        true
    }

    /// Lets other threads have half of what this one has: the older half, which tends to lead to more.
    pub fn share(&mut self) {
        // SAFETY: as for `push`; the copy stays within both buffers.
        unsafe {
            if (*self.second).used == 0 && (*self.first).used >= SHARE_MIN {
                let (first, second) = (&mut *self.first, &mut *self.second);
                let half = first.used / 2;
                second.objects[..half].copy_from_slice(&first.objects[..half]);
                second.used = half;
                first.objects.copy_within(half..first.used, 0);
                first.used -= half;
            }
            if (*self.second).used > 0 {
                give_full(self.second);
                self.second = take_empty();
            }
        }
    }
}

impl Default for Queue {
    fn default() -> Self {
        Queue::new()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        for buffer in [self.first, self.second] {
            // SAFETY: the buffer is this queue's, and it gives it up.
            unsafe {
                if (*buffer).used > 0 {
                    give_full(buffer);
                } else {
                    let mut pool = POOL.lock();
                    (*buffer).link = pool.empty;
                    pool.empty = buffer;
                }
            }
        }
    }
}

unsafe fn give_full(buffer: *mut Buffer) {
    let mut pool = POOL.lock();
    // SAFETY: the caller owns the buffer.
    unsafe { (*buffer).link = pool.full };
    pool.full = buffer;
    AVAILABLE.fetch_add(1, Ordering::Release);
}

fn take_empty() -> *mut Buffer {
    let mut pool = POOL.lock();
    let buffer = pool.empty;
    if buffer.is_null() {
        drop(pool);
        return sys::permanent_new::<Buffer>();
    }
    // SAFETY: buffers in the pool are the pool's.
    pool.empty = unsafe { (*buffer).link };
    buffer
}
