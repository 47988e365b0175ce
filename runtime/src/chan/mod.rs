//! Channels.
//!
//! A channel is a heap object: head, ring buffer, two queues of waiting goroutines. Invariants, under its
//! lock: one of the queues is empty, except for a goroutine that waits on both ends in one select; with a
//! buffer, receivers wait only while it is empty and senders only while it is full. An element goes straight
//! from or to the place that a waiting goroutine named, which may be on its stack: stacks never move.
//!
//! If elements have pointers the buffer is an object of its own; otherwise it follows the channel in one
//! object that the collector does not look into. Places in queues lie in Gs and the runtime's own memory, so
//! a channel that nobody refers to is collected although goroutines wait for it no more.

pub mod select;

use crate::arch::leaf::{memclr, memmove};
use crate::descriptor::Descriptor;
use crate::mem::alloc::{new_array, new_bytes, new_object};
use crate::sched::{self, G, Outcome, Sudog, WaitQueue};
use crate::sync::{Rank, RawLock};
use core::mem::offset_of;
use core::ptr;
use core::sync::atomic::Ordering;
use minigo_abi::layout::{ChanHead, Type};

/// Wait reasons, as indexes into the table of the abi.
const RECEIVE: u8 = 1;
const SEND: u8 = 2;
const RECEIVE_NIL: u8 = 3;
const SEND_NIL: u8 = 4;

/// The largest buffer.
const MAX_BUFFER: usize = 1 << 46;

/// A channel.
#[repr(C)]
pub struct Chan {
    head: ChanHead,
    buffer: *mut u8,
    elem_size: usize,
    send_index: usize,
    recv_index: usize,
    lock: RawLock,
    closed: u32,
    receivers: WaitQueue,
    senders: WaitQueue,
}

static CHAN_TYPE: Descriptor = Descriptor::new(size_of::<Chan>(), 3, &[4, 0, 0, 0, 0, 0, 0, 0]);
const _: () = assert!(offset_of!(Chan, buffer) == 16);

/// How an operation that must not wait went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Done {
    /// An element changed hands.
    Yes,
    /// The channel is closed.
    Closed,
    /// It would have to wait.
    WouldBlock,
}

/// Runtime function: a channel of `n` elements; null if the size is out of range.
///
/// # Safety
/// Called by its stub; `elem` is a type descriptor.
pub unsafe extern "C" fn chan_make(elem: *mut u8, n: i64) -> *mut u8 {
    let elem: *const Type = elem.cast();
    // SAFETY: a descriptor is readable. The buffer, which only this thread's stack refers to, survives the
    // allocation of the channel because that stack is scanned.
    unsafe {
        let size = match usize::try_from(n).ok().and_then(|n| (*elem).size.checked_mul(n)) {
            Some(size) if size <= MAX_BUFFER => size,
            _ => return ptr::null_mut(),
        };
        let (ch, buffer): (*mut Chan, *mut u8) = if size == 0 || (*elem).ptr_bytes == 0 {
            let p = new_bytes((size_of::<Chan>() + size) as i64);
            (p.cast(), p.wrapping_add(size_of::<Chan>()))
        } else {
            let buffer = new_array(elem, n);
            (new_object(CHAN_TYPE.as_type()).cast(), buffer)
        };
        if ch.is_null() {
            return ptr::null_mut();
        }
        ptr::write_bytes(ch, 0, 1);
        (*ch).head.capacity = n as u64;
        (*ch).elem_size = (*elem).size;
        (*ch).buffer = buffer;
        ch.cast()
    }
}

/// Takes the first waiting goroutine that nobody else has woken.
unsafe fn dequeue(queue: &mut WaitQueue) -> Option<*mut Sudog> {
    // SAFETY: the channel's lock is held, so members are valid.
    unsafe {
        loop {
            let s = queue.pop()?;
            if !(*s).is_select || claim((*s).g) {
                return Some(s);
            }
        }
    }
}

/// Whether the caller is the first who wakes a goroutine in a select.
unsafe fn claim(g: *mut G) -> bool {
    // SAFETY: the goroutine stands in a queue whose lock the caller holds, so it has not ended.
    unsafe { (*g).select_done.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_ok() }
}

/// Wakes the goroutine of a dequeued place; outside of select `result` becomes its result.
unsafe fn wake(s: *mut Sudog, success: bool, result: usize, next: bool) {
    // SAFETY: the place was dequeued by the caller, who owns the goroutine until it is ready.
    unsafe {
        let g = (*s).g;
        (*s).success = success;
        (*g).woken_by = s;
        if !(*s).is_select {
            (*g).set_results(result, 0);
        }
        sched::ready(g, next);
    }
}

impl Chan {
    unsafe fn slot(&self, index: usize) -> *mut u8 {
        // SAFETY: indexes are below the capacity.
        unsafe { self.buffer.add(index * self.elem_size) }
    }

    #[inline]
    unsafe fn copy(&self, to: *mut u8, from: *mut u8) {
        // SAFETY: both are places for an element.
        unsafe {
            if to.is_null() {
            } else if self.elem_size == 8 {
                to.cast::<u64>().write_unaligned(from.cast::<u64>().read_unaligned());
            } else {
                memmove(to, from, self.elem_size as i64);
            }
        }
    }

    #[inline]
    unsafe fn clear(&self, elem: *mut u8) {
        // SAFETY: a place for an element.
        unsafe {
            if elem.is_null() {
            } else if self.elem_size == 8 {
                elem.cast::<u64>().write_unaligned(0);
            } else {
                memclr(elem, self.elem_size as i64);
            }
        }
    }

    /// Sends if possible at once; unlocks if so.
    #[inline]
    unsafe fn send_locked(&mut self, elem: *mut u8) -> Done {
        // SAFETY: the lock is held; elem is an element.
        unsafe {
            if self.closed != 0 {
                self.lock.unlock(Rank::Chan);
                return Done::Closed;
            }
            if let Some(s) = dequeue(&mut self.receivers) {
                self.copy((*s).elem, elem);
                self.lock.unlock(Rank::Chan);
                wake(s, true, 1, true);
                return Done::Yes;
            }
            if self.head.count < self.head.capacity {
                self.copy(self.slot(self.send_index), elem);
                self.send_index = self.following(self.send_index);
                self.head.count += 1;
                self.lock.unlock(Rank::Chan);
                return Done::Yes;
            }
        }
        Done::WouldBlock
    }

    /// Receives if possible at once; unlocks if so.
    #[inline]
    unsafe fn receive_locked(&mut self, elem: *mut u8) -> Done {
        // SAFETY: the lock is held; elem is a place for an element, or null.
        unsafe {
            if self.closed != 0 && self.head.count == 0 {
                self.lock.unlock(Rank::Chan);
                self.clear(elem);
                return Done::Closed;
            }
            if let Some(s) = dequeue(&mut self.senders) {
                if self.head.capacity == 0 {
                    self.copy(elem, (*s).elem);
                } else {
                    // The buffer is full: take its first element, and put the sender's in its place, the end.
                    let slot = self.slot(self.recv_index);
                    self.copy(elem, slot);
                    self.copy(slot, (*s).elem);
                    self.recv_index = self.following(self.recv_index);
                    self.send_index = self.recv_index;
                }
                self.lock.unlock(Rank::Chan);
                wake(s, true, 0, true);
                return Done::Yes;
            }
            if self.head.count > 0 {
                let slot = self.slot(self.recv_index);
                self.copy(elem, slot);
                self.clear(slot);
                self.recv_index = self.following(self.recv_index);
                self.head.count -= 1;
                self.lock.unlock(Rank::Chan);
                return Done::Yes;
            }
        }
        Done::WouldBlock
    }

    fn following(&self, index: usize) -> usize {
        if index + 1 == self.head.capacity as usize { 0 } else { index + 1 }
    }
}

/// Parks for ever.
pub fn block_forever(reason: u8) -> Outcome {
    sched::park(sched::current_g(), reason);
    Outcome::Park
}

/// Queues the current goroutine in one queue of a locked channel, unlocks and parks.
unsafe fn wait(ch: &mut Chan, elem: *mut u8, send: bool) -> Outcome {
    let g = sched::current_g();
    // SAFETY: the goroutine's own place is in no queue while it runs. Once the channel is unlocked, somebody
    // may run the goroutine: nothing is touched after that.
    unsafe {
        let s = &raw mut (*g).sudog;
        (*s).g = g;
        (*s).elem = elem;
        (*s).is_select = false;
        (*s).success = false;
        if send {
            ch.senders.push(s)
        } else {
            ch.receivers.push(s)
        }
        sched::park(g, if send { SEND } else { RECEIVE });
        ch.lock.unlock(Rank::Chan);
    }
    Outcome::Park
}

fn resume_with(result: usize) -> Outcome {
    // SAFETY: the current goroutine is this thread's.
    unsafe { (*sched::current_g()).set_results(result, 0) };
    Outcome::Resume
}

/// Runtime function: sends. Result: 0 sent, 1 closed.
///
/// # Safety
/// Called by its stub with a channel or null, and an element.
pub unsafe extern "C" fn chan_send(ch: *mut u8, elem: *mut u8) -> Outcome {
    // SAFETY: promised by the caller.
    unsafe {
        let Some(ch) = ch.cast::<Chan>().as_mut() else { return block_forever(SEND_NIL) };
        ch.lock.lock(Rank::Chan);
        match ch.send_locked(elem) {
            Done::Yes => resume_with(0),
            Done::Closed => resume_with(1),
            Done::WouldBlock => wait(ch, elem, true),
        }
    }
}

/// Runtime function: receives. Result: 1 received, 0 closed.
///
/// # Safety
/// Called by its stub with a channel or null, and a place for an element or null.
pub unsafe extern "C" fn chan_recv(ch: *mut u8, elem: *mut u8) -> Outcome {
    // SAFETY: promised by the caller.
    unsafe {
        let Some(ch) = ch.cast::<Chan>().as_mut() else { return block_forever(RECEIVE_NIL) };
        ch.lock.lock(Rank::Chan);
        match ch.receive_locked(elem) {
            Done::Yes => resume_with(1),
            Done::Closed => resume_with(0),
            Done::WouldBlock => wait(ch, elem, false),
        }
    }
}

/// Sends unless that means waiting.
///
/// # Safety
/// A channel or null, and an element.
pub unsafe fn try_send(ch: *mut Chan, elem: *mut u8) -> Done {
    // SAFETY: promised by the caller.
    unsafe {
        let Some(ch) = ch.as_mut() else { return Done::WouldBlock };
        ch.lock.lock(Rank::Chan);
        let done = ch.send_locked(elem);
        if done == Done::WouldBlock {
            ch.lock.unlock(Rank::Chan);
        }
        done
    }
}

/// Receives unless that means waiting.
///
/// # Safety
/// A channel or null, and a place for an element or null.
pub unsafe fn try_recv(ch: *mut Chan, elem: *mut u8) -> Done {
    // SAFETY: promised by the caller.
    unsafe {
        let Some(c) = ch.as_mut() else { return Done::WouldBlock };
        // A loop that polls an empty channel should not disturb those that use it. The two words are read one
        // after the other: if the channel was open afterwards, it was open and empty at the first read.
        if ptr::read_volatile(&c.head.count) == 0
            && ptr::read_volatile(&raw const c.senders).is_empty()
            && ptr::read_volatile(&c.closed) == 0
        {
            return Done::WouldBlock;
        }
        c.lock.lock(Rank::Chan);
        let done = c.receive_locked(elem);
        if done == Done::WouldBlock {
            c.lock.unlock(Rank::Chan);
        }
        done
    }
}

/// Runtime function: closes. Status: 0 done, 1 already closed, 2 nil.
///
/// # Safety
/// Called by its stub with a channel or null.
pub unsafe extern "C" fn chan_close(ch: *mut u8) -> i64 {
    // SAFETY: promised by the caller. Dequeued places are the caller's, and their links free to use, until
    // their goroutines are ready.
    unsafe {
        let Some(ch) = ch.cast::<Chan>().as_mut() else { return 2 };
        ch.lock.lock(Rank::Chan);
        if ch.closed != 0 {
            ch.lock.unlock(Rank::Chan);
            return 1;
        }
        ch.closed = 1;
        let mut woken: *mut Sudog = ptr::null_mut();
        let mut last = &raw mut woken;
        while let Some(s) = dequeue(&mut ch.receivers) {
            ch.clear((*s).elem);
            (*s).ticket = 0;
            *last = s;
            last = &raw mut (*s).next;
        }
        while let Some(s) = dequeue(&mut ch.senders) {
            (*s).ticket = 1;
            *last = s;
            last = &raw mut (*s).next;
        }
        ch.lock.unlock(Rank::Chan);
        while !woken.is_null() {
            let s = woken;
            woken = (*s).next;
            (*s).next = ptr::null_mut();
            // A receiver gets 0, a sender 1: both mean closed.
            wake(s, false, (*s).ticket as usize, false);
        }
    }
    0
}
