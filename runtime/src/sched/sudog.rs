//! Sudog: a goroutine's place in a wait queue. A goroutine that waits for one thing uses the place inside
//! its G; select needs one for each case and takes them from its P.

use super::{G, current_p};
use crate::sys;
use core::ptr;

/// A place in a queue.
#[repr(C)]
pub struct Sudog {
    /// Who waits.
    pub g: *mut G,
    /// The next in the queue.
    pub next: *mut Sudog,
    /// The former one.
    pub prev: *mut Sudog,
    /// The element to send, or where to put the one received; in semaphores, the address waited for.
    pub elem: *mut u8,
    /// Case number in a select.
    pub case: u32,
    /// It belongs to a select.
    pub is_select: bool,
    /// Woken by a communication, not by a close.
    pub success: bool,
    /// Ticket: of a notify list, or set when a semaphore was handed over.
    pub ticket: u32,
    /// In semaphores: the first of the next address in the bucket, and the last that waits for this one.
    pub next_address: *mut Sudog,
    /// See `next_address`.
    pub tail: *mut Sudog,
}

/// A first in, first out queue of waiting goroutines.
#[repr(C)]
pub struct WaitQueue {
    first: *mut Sudog,
    last: *mut Sudog,
}

impl WaitQueue {
    /// Whether nobody waits.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.first.is_null()
    }

    /// Appends a place.
    ///
    /// # Safety
    /// The queue's lock is held; the place is in no queue and stays valid while it is in this one.
    #[inline]
    pub unsafe fn push(&mut self, s: *mut Sudog) {
        // SAFETY: promised by the caller; members are valid.
        unsafe {
            (*s).next = ptr::null_mut();
            (*s).prev = self.last;
            if self.last.is_null() {
                self.first = s;
            } else {
                (*self.last).next = s;
            }
        }
        self.last = s;
    }

    /// Takes the first place.
    ///
    /// # Safety
    /// The queue's lock is held.
    #[inline]
    pub unsafe fn pop(&mut self) -> Option<*mut Sudog> {
        let s = self.first;
        if s.is_null() {
            return None;
        }
        // SAFETY: members are valid while the lock is held.
        unsafe {
            self.first = (*s).next;
            if self.first.is_null() {
                self.last = ptr::null_mut();
            } else {
                (*self.first).prev = ptr::null_mut();
            }
            (*s).next = ptr::null_mut();
        }
        Some(s)
    }

    /// Takes a place out, wherever it is; nothing happens if it has been taken already.
    ///
    /// # Safety
    /// The queue's lock is held; the place was put into this queue.
    pub unsafe fn remove(&mut self, s: *mut Sudog) {
        // SAFETY: as for `push`.
        unsafe {
            let (prev, next) = ((*s).prev, (*s).next);
            if prev.is_null() {
                if self.first != s {
                    return;
                }
                self.first = next;
            } else {
                (*prev).next = next;
            }
            if next.is_null() {
                self.last = prev;
            } else {
                (*next).prev = prev;
            }
            (*s).prev = ptr::null_mut();
            (*s).next = ptr::null_mut();
        }
    }
}

/// A place for a case of a select.
pub fn new_sudog() -> *mut Sudog {
    // SAFETY: the calling thread holds its P, whose free list is its own.
    unsafe {
        let p = current_p();
        let s = (*p).sudogs;
        if s.is_null() {
            return sys::permanent_new::<Sudog>();
        }
        (*p).sudogs = (*s).next;
        s.write(core::mem::zeroed());
        s
    }
}

/// Gives back a chain of places linked by `next_address`.
///
/// # Safety
/// They are in no queue.
pub unsafe fn free_sudogs(mut s: *mut Sudog) {
    // SAFETY: promised by the caller; the free list is the P's own.
    unsafe {
        let p = current_p();
        while !s.is_null() {
            let following = (*s).next_address;
            (*s).next = (*p).sudogs;
            (*p).sudogs = s;
            s = following;
        }
    }
}
