//! Semaphores on addresses, and the notify lists of condition variables: what package sync stands on.
//!
//! An address has a count in the user's memory; who waits for it is found through a table hashed by address.
//! A bucket lists the distinct addresses that are waited for, each with its queue:
//!
//! ```text
//!   bucket -> first waiter of A --next_address--> first waiter of B -> ...
//!                  | next
//!             second waiter of A -> ... -> (tail of A)
//! ```
//! `sema_release` increments the count and then looks whether anybody waits in the bucket; `sema_acquire`
//! announces itself in the bucket and then looks at the count again. So one of them sees the other. A
//! releaser takes the count on behalf of the waiter that it wakes; if a third goroutine was faster, that one
//! will release in turn and the waiter stays.

use crate::sched::{self, Outcome, Sudog};
use crate::sync::{Rank, RawLock};
use core::cell::UnsafeCell;
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering};

const BUCKETS: usize = 256;

/// The wait reason of condition variables.
const COND_WAIT: u8 = 14;

#[repr(align(64))]
struct Bucket {
    lock: RawLock,
    waiters: AtomicU32,
    first: UnsafeCell<*mut Sudog>,
}

// SAFETY: the list is reached under the lock.
unsafe impl Sync for Bucket {}

static TABLE: [Bucket; BUCKETS] =
    [const { Bucket { lock: RawLock::new(), waiters: AtomicU32::new(0), first: UnsafeCell::new(ptr::null_mut()) } };
        BUCKETS];

fn bucket_of(address: *mut u8) -> &'static Bucket {
    &TABLE[(address as usize >> 3).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - 8)]
}

/// Decrements the count unless it is 0.
unsafe fn take(address: *mut u8) -> bool {
    // SAFETY: promised by the caller: a word of the user's.
    let count = unsafe { AtomicU32::from_ptr(address.cast()) };
    count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
}

impl Bucket {
    /// The pointer to the first waiter for an address: to null if there is none.
    unsafe fn find(&self, address: *mut u8) -> *mut *mut Sudog {
        let mut place = self.first.get();
        // SAFETY: the lock is held; members are valid.
        unsafe {
            while !(*place).is_null() && (**place).elem != address {
                place = &raw mut (**place).next_address;
            }
        }
        place
    }

    unsafe fn push(&self, s: *mut Sudog, front: bool) {
        // SAFETY: the lock is held, and the place is in no queue.
        unsafe {
            let place = self.find((*s).elem);
            let head = *place;
            (*s).next = ptr::null_mut();
            if head.is_null() {
                (*s).next_address = ptr::null_mut();
                (*s).tail = s;
                *place = s;
            } else if front {
                (*s).next_address = (*head).next_address;
                (*s).tail = (*head).tail;
                (*s).next = head;
                *place = s;
            } else {
                (*(*head).tail).next = s;
                (*head).tail = s;
            }
        }
    }

    /// Takes the first waiter out of the queue that `place` points to.
    unsafe fn pop(&self, place: *mut *mut Sudog) -> *mut Sudog {
        // SAFETY: the lock is held, and the queue has a member.
        unsafe {
            let s = *place;
            let second = (*s).next;
            if second.is_null() {
                *place = (*s).next_address;
            } else {
                (*second).next_address = (*s).next_address;
                (*second).tail = (*s).tail;
                *place = second;
            }
            s
        }
    }
}

/// Runtime function: waits until the count at an address is positive and decrements it.
///
/// # Safety
/// Called by its stub; the address is that of a `uint32`.
pub unsafe extern "C" fn sema_acquire(address: *mut u8, lifo: i64, reason: i64) -> Outcome {
    // SAFETY: promised by the caller. Once the bucket is unlocked the goroutine may run elsewhere.
    unsafe {
        if take(address) {
            return Outcome::Resume;
        }
        let bucket = bucket_of(address);
        bucket.lock.lock(Rank::Sema);
        bucket.waiters.fetch_add(1, Ordering::SeqCst);
        if take(address) {
            bucket.waiters.fetch_sub(1, Ordering::SeqCst);
            bucket.lock.unlock(Rank::Sema);
            return Outcome::Resume;
        }
        let g = sched::current_g();
        let s = &raw mut (*g).sudog;
        (*s).g = g;
        (*s).elem = address;
        bucket.push(s, lifo != 0);
        sched::park(g, reason as u8);
        bucket.lock.unlock(Rank::Sema);
    }
    Outcome::Park
}

/// Runtime function: increments the count and wakes one waiter.
///
/// # Safety
/// As for `sema_acquire`.
pub unsafe extern "C" fn sema_release(address: *mut u8, handoff: i64) -> Outcome {
    // SAFETY: promised by the caller. A waiter that was taken out is this thread's to wake.
    unsafe {
        AtomicU32::from_ptr(address.cast()).fetch_add(1, Ordering::SeqCst);
        let bucket = bucket_of(address);
        if bucket.waiters.load(Ordering::SeqCst) == 0 {
            return Outcome::Resume;
        }
        bucket.lock.lock(Rank::Sema);
        let place = bucket.find(address);
        if (*place).is_null() || !take(address) {
            bucket.lock.unlock(Rank::Sema);
            return Outcome::Resume;
        }
        let s = bucket.pop(place);
        bucket.waiters.fetch_sub(1, Ordering::SeqCst);
        bucket.lock.unlock(Rank::Sema);
        sched::ready((*s).g, true);
        if handoff != 0 { sched::yield_behind() } else { Outcome::Resume }
    }
}

/// A notify list, as package sync declares it. The lock is that of its address's bucket.
#[repr(C)]
struct NotifyList {
    /// Tickets given out.
    wait: AtomicU32,
    /// Tickets notified.
    notify: AtomicU32,
    head: *mut Sudog,
    tail: *mut Sudog,
}

/// Whether ticket `a` comes before `b`; tickets wrap.
fn before(a: u32, b: u32) -> bool {
    (a.wrapping_sub(b) as i32) < 0
}

/// Runtime function: takes a ticket.
///
/// # Safety
/// Called by its stub with a notify list.
pub unsafe extern "C" fn notify_add(list: *mut u8) -> i64 {
    // SAFETY: promised by the caller.
    unsafe { i64::from((*list.cast::<NotifyList>()).wait.fetch_add(1, Ordering::SeqCst)) }
}

/// Runtime function: waits for a ticket to be notified.
///
/// # Safety
/// As for `notify_add`.
pub unsafe extern "C" fn notify_wait(list: *mut u8, ticket: i64) -> Outcome {
    let bucket = bucket_of(list);
    // SAFETY: promised by the caller; the list is protected by the lock.
    unsafe {
        let list = &mut *list.cast::<NotifyList>();
        bucket.lock.lock(Rank::Sema);
        if before(ticket as u32, list.notify.load(Ordering::Relaxed)) {
            bucket.lock.unlock(Rank::Sema);
            return Outcome::Resume;
        }
        let g = sched::current_g();
        let s = &raw mut (*g).sudog;
        (*s).g = g;
        (*s).ticket = ticket as u32;
        (*s).next = ptr::null_mut();
        if list.tail.is_null() {
            list.head = s;
        } else {
            (*list.tail).next = s;
        }
        list.tail = s;
        sched::park(g, COND_WAIT);
        bucket.lock.unlock(Rank::Sema);
    }
    Outcome::Park
}

/// Runtime function: wakes all waiters.
///
/// # Safety
/// As for `notify_add`.
pub unsafe extern "C" fn notify_all(list: *mut u8) {
    let bucket = bucket_of(list);
    // SAFETY: as in `notify_wait`; members of the detached list are this thread's to wake.
    unsafe {
        let list = &mut *list.cast::<NotifyList>();
        if list.wait.load(Ordering::SeqCst) == list.notify.load(Ordering::SeqCst) {
            return;
        }
        bucket.lock.lock(Rank::Sema);
        let mut s = list.head;
        list.head = ptr::null_mut();
        list.tail = ptr::null_mut();
        list.notify.store(list.wait.load(Ordering::SeqCst), Ordering::SeqCst);
        bucket.lock.unlock(Rank::Sema);
        while !s.is_null() {
            let next = (*s).next;
            sched::ready((*s).g, false);
            s = next;
        }
    }
}

/// Runtime function: wakes the waiter that took its ticket first.
///
/// # Safety
/// As for `notify_add`.
pub unsafe extern "C" fn notify_one(list: *mut u8) {
    let bucket = bucket_of(list);
    // SAFETY: as in `notify_all`.
    unsafe {
        let list = &mut *list.cast::<NotifyList>();
        if list.wait.load(Ordering::SeqCst) == list.notify.load(Ordering::SeqCst) {
            return;
        }
        bucket.lock.lock(Rank::Sema);
        let ticket = list.notify.load(Ordering::SeqCst);
        if ticket == list.wait.load(Ordering::SeqCst) {
            bucket.lock.unlock(Rank::Sema);
            return;
        }
        list.notify.store(ticket.wrapping_add(1), Ordering::SeqCst);
        // Its owner may not have queued yet: then it will find its ticket notified.
        let mut former: *mut Sudog = ptr::null_mut();
        let mut s = list.head;
        while !s.is_null() && (*s).ticket != ticket {
            former = s;
            s = (*s).next;
        }
        if !s.is_null() {
            if former.is_null() {
                list.head = (*s).next;
            } else {
                (*former).next = (*s).next;
            }
            if list.tail == s {
                list.tail = former;
            }
        }
        bucket.lock.unlock(Rank::Sema);
        if !s.is_null() {
            sched::ready((*s).g, true);
        }
    }
}
