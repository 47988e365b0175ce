//! Timers: a heap for each P.
//!
//! A timer enters the heap of the P on which it is started and stays there until it fires or is stopped. The
//! owner of the P looks at its heap between goroutines; threads without work look at all heaps and sleep
//! until the earliest time. Timers fire with the heap's lock held, on a thread that holds a P: when `stop`
//! returns, the timer neither fires nor is about to.
//!
//! When GOMAXPROCS shrinks, the timers of the Ps that are put out of use move to the first P. That is the one
//! place where two of the locks are held, that of the larger number first.
//!
//! A timer that sends on a channel does so for whoever receives: when marking has reached neither the channel nor the
//! timer, the collector takes it out of its heap (`forget_unreachable`).
//!
//! The heap is 4-ary: half as deep as a binary one, and the four children share a cache line.

use super::{P, all_ps, current_p, procs};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicI64, AtomicPtr, Ordering};

/// Something to be done at a time.
#[repr(C)]
pub struct Timer {
    /// For the collector: the one pointer in a timer. What `fire` gets.
    pub arg: usize,
    /// When, in monotonic nanoseconds.
    pub when: i64,
    /// Nanoseconds until it fires again; 0: once.
    pub period: i64,
    /// What happens; called with `arg` and the time.
    pub fire: unsafe fn(usize, i64),
    /// The channel for whose sake alone it is there, or 0; see `forget_unreachable`.
    pub channel: usize,
    /// Place in the heap plus 1; 0 while inactive. Protected by the owner's lock.
    place: usize,
    /// The P in whose heap it is, or was last.
    owner: AtomicPtr<P>,
}

impl Timer {
    /// An inactive timer.
    pub const fn new(fire: unsafe fn(usize, i64), arg: usize) -> Timer {
        Timer { arg, when: 0, period: 0, fire, channel: 0, place: 0, owner: AtomicPtr::new(ptr::null_mut()) }
    }
}

#[derive(Clone, Copy)]
struct Entry {
    when: i64,
    timer: *mut Timer,
}

struct Heap {
    entries: *mut Entry,
    len: usize,
    capacity: usize,
}

// SAFETY: the array belongs to the heap; timers are reached under its lock.
unsafe impl Send for Heap {}

/// The timers of a P.
pub struct Timers {
    heap: Lock<Heap>,
    earliest: AtomicI64,
}

const ARITY: usize = 4;
const FIRST_CAPACITY: usize = 256;

impl Timers {
    pub(super) const fn new() -> Timers {
        let heap = Heap { entries: ptr::null_mut(), len: 0, capacity: 0 };
        Timers { heap: Lock::new(Rank::Timers, heap), earliest: AtomicI64::new(i64::MAX) }
    }

    /// When the next one is due; `i64::MAX` if there is none.
    #[inline]
    pub fn earliest(&self) -> i64 {
        self.earliest.load(Ordering::SeqCst)
    }

    /// Fires what is due. `now` is the time, or 0 if the caller does not know it.
    #[inline]
    pub fn run_due(&self, now: i64) {
        let earliest = self.earliest();
        if earliest == i64::MAX {
            return;
        }
        let now = if now == 0 { sys::nanotime() } else { now };
        if earliest <= now {
            self.fire_due(now);
        }
    }

    fn fire_due(&self, now: i64) {
        let mut heap = self.heap.lock();
        while heap.len > 0 {
            // SAFETY: entries below len are valid, and their timers are alive while they are in the heap.
            unsafe {
                let Entry { when, timer } = *heap.entries;
                if when > now {
                    break;
                }
                let Timer { fire, arg, period, .. } = *timer;
                if period > 0 {
                    (*timer).when = when + period * (1 + (now - when) / period);
                    (*heap.entries).when = (*timer).when;
                    heap.sift_down(0);
                } else {
                    heap.remove(timer);
                }
                fire(arg, now);
            }
        }
        self.publish(&heap);
    }

    fn publish(&self, heap: &Heap) {
        // SAFETY: the first entry is valid if there is one.
        let earliest = if heap.len == 0 { i64::MAX } else { unsafe { (*heap.entries).when } };
        self.earliest.store(earliest, Ordering::SeqCst);
    }

    /// Moves all timers to another P, one with a smaller number.
    pub(super) fn move_to(&self, other: &'static P) {
        let mut from = self.heap.lock();
        let mut to = other.timers.heap.lock();
        while from.len > 0 {
            // SAFETY: entries below len are valid, and both locks are held.
            unsafe {
                let Entry { timer, .. } = from.get(0);
                from.remove(timer);
                (*timer).owner.store(ptr::from_ref(other).cast_mut(), Ordering::Release);
                to.insert(timer);
            }
        }
        self.publish(&from);
        other.timers.publish(&to);
    }

    /// Calls `f` with the ranges of words that keep timers alive, for the collector.
    ///
    /// # Safety
    /// The world is stopped.
    pub(super) unsafe fn for_each_root(&self, f: &mut impl FnMut(usize, usize)) {
        // SAFETY: promised by the caller; entries below len are valid.
        unsafe {
            let heap = self.heap.get_unlocked();
            for i in 0..heap.len {
                let entry = heap.entries.add(i);
                if (*(*entry).timer).channel == 0 {
                    let word = &raw const (*entry).timer as usize;
                    f(word, word + size_of::<usize>());
                }
            }
        }
    }

    unsafe fn forget_unreachable(&self, keep: &mut impl FnMut(usize, usize) -> bool) {
        // SAFETY: promised by the caller; entries below len are valid.
        unsafe {
            let heap = self.heap.get_unlocked();
            // What remains is put together at the front, and made a heap again if it is fewer.
            let len = core::mem::take(&mut heap.len);
            for i in 0..len {
                let entry = heap.get(i);
                let channel = (*entry.timer).channel;
                if channel == 0 || keep(entry.timer as usize, channel) {
                    heap.set(heap.len, entry);
                    heap.len += 1;
                } else {
                    (*entry.timer).place = 0;
                }
            }
            if heap.len < len {
                (0..heap.len.div_ceil(ARITY)).rev().for_each(|i| heap.sift_down(i));
                self.publish(heap);
            }
        }
    }
}

impl Heap {
    unsafe fn set(&mut self, i: usize, entry: Entry) {
        // SAFETY: the caller keeps `i` below the capacity; the timer is alive.
        unsafe {
            *self.entries.add(i) = entry;
            (*entry.timer).place = i + 1;
        }
    }

    unsafe fn get(&self, i: usize) -> Entry {
        // SAFETY: the caller keeps `i` below the length.
        unsafe { *self.entries.add(i) }
    }

    fn insert(&mut self, timer: *mut Timer) {
        if self.len == self.capacity {
            self.enlarge();
        }
        self.len += 1;
        // SAFETY: there is room for one more; the timer is alive.
        unsafe {
            self.set(self.len - 1, Entry { when: (*timer).when, timer });
            self.sift_up(self.len - 1);
        }
    }

    fn enlarge(&mut self) {
        let capacity = (self.capacity * 2).max(FIRST_CAPACITY);
        let new: *mut Entry = sys::map(capacity * size_of::<Entry>()).cast();
        if new.is_null() {
            crate::mem::out_of_memory(capacity * size_of::<Entry>());
        }
        // SAFETY: the new array is larger; the old mapping is not used any more.
        unsafe {
            if self.len > 0 {
                ptr::copy_nonoverlapping(self.entries, new, self.len);
                sys::unmap(self.entries.cast(), self.capacity * size_of::<Entry>());
            }
        }
        self.entries = new;
        self.capacity = capacity;
    }

    unsafe fn remove(&mut self, timer: *mut Timer) {
        // SAFETY: the timer is in this heap.
        unsafe {
            let i = (*timer).place - 1;
            (*timer).place = 0;
            self.len -= 1;
            if i < self.len {
                let last = self.get(self.len);
                self.set(i, last);
                self.sift_down(i);
                self.sift_up((*last.timer).place - 1);
            }
        }
    }

    unsafe fn sift_up(&mut self, mut i: usize) {
        // SAFETY: parents of valid places are valid.
        unsafe {
            let entry = self.get(i);
            while i > 0 {
                let parent = (i - 1) / ARITY;
                let above = self.get(parent);
                if above.when <= entry.when {
                    break;
                }
                self.set(i, above);
                i = parent;
            }
            self.set(i, entry);
        }
    }

    unsafe fn sift_down(&mut self, mut i: usize) {
        // SAFETY: only places below len are touched.
        unsafe {
            let entry = self.get(i);
            loop {
                let first = i * ARITY + 1;
                let children = first..(first + ARITY).min(self.len);
                let Some(least) = children.min_by_key(|&c| (*self.entries.add(c)).when) else { break };
                let below = self.get(least);
                if below.when >= entry.when {
                    break;
                }
                self.set(i, below);
                i = least;
            }
            self.set(i, entry);
        }
    }
}

/// Starts an inactive timer on the current P. A thread that sleeps too long for it is woken.
///
/// # Safety
/// The timer stays alive while it is active; nobody else starts or stops it at the same time, or all who do
/// go through `reset` and `stop` only.
pub unsafe fn start(timer: *mut Timer) {
    // SAFETY: the thread holds its P; the rest by the caller.
    unsafe {
        let p = current_p();
        let mut heap = (*p).timers.heap.lock();
        (*timer).owner.store(p, Ordering::Release);
        heap.insert(timer);
        (*p).timers.publish(&heap);
    }
}

/// Stops a timer; whether it was active.
///
/// # Safety
/// The timer is alive.
pub unsafe fn stop(timer: *mut Timer) -> bool {
    // SAFETY: promised by the caller; owners are never unmapped.
    unsafe { locked(timer, |timers, heap| remove_if_active(timers, heap, timer)) }
}

/// Stops a timer and starts it anew; whether it was active.
///
/// # Safety
/// As for `start`.
pub unsafe fn reset(timer: *mut Timer, when: i64, period: i64) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let owner = (*timer).owner.load(Ordering::Acquire);
        let mut was_active = false;
        if owner.is_null() {
            // Several may start it for the first time at once; one of them says where it goes.
            let _ = (*timer).owner.compare_exchange(ptr::null_mut(), current_p(), Ordering::AcqRel, Ordering::Acquire);
        } else if (*owner).id as usize >= procs() {
            was_active = leave(timer);
        }
        let active = locked(timer, |timers, heap| {
            let active = remove_if_active(timers, heap, timer);
            (*timer).when = when;
            (*timer).period = period;
            heap.insert(timer);
            timers.publish(heap);
            active
        });
        was_active | active
    }
}

/// Takes a timer away from a P that went out of use, where nobody may look again, to the current P; whether it was
/// active.
unsafe fn leave(timer: *mut Timer) -> bool {
    // SAFETY: the timer is alive, and the owner's lock is held when it changes its owner.
    unsafe {
        locked(timer, |timers, heap| {
            let active = remove_if_active(timers, heap, timer);
            (*timer).owner.store(current_p(), Ordering::Release);
            active
        })
    }
}

unsafe fn remove_if_active(timers: &Timers, heap: &mut Heap, timer: *mut Timer) -> bool {
    // SAFETY: the owner's lock is held.
    unsafe {
        let active = (*timer).place != 0;
        if active {
            heap.remove(timer);
            timers.publish(heap);
        }
        active
    }
}

/// Runs `f` with the owner's heap locked; false if the timer was never started.
unsafe fn locked(timer: *mut Timer, f: impl FnOnce(&Timers, &mut Heap) -> bool) -> bool {
    // SAFETY: the timer is alive, and owners are never unmapped. A timer changes its owner with the lock of
    // the former one held (`move_to`, `leave`), or while it is inactive, through `start`, which does not race with this.
    unsafe {
        loop {
            let owner = (*timer).owner.load(Ordering::Acquire);
            if owner.is_null() {
                return false;
            }
            let timers = &(*owner).timers;
            let mut heap = timers.heap.lock();
            if (*timer).owner.load(Ordering::Relaxed) == owner {
                return f(timers, &mut heap);
            }
        }
    }
}

/// Stops the timers that are there for a channel which nobody can receive from any more: those for which `keep`,
/// called with their addresses and the channels', returns false.
///
/// # Safety
/// The world is stopped.
pub unsafe fn forget_unreachable(mut keep: impl FnMut(usize, usize) -> bool) {
    // SAFETY: promised by the caller.
    all_ps().for_each(|p| unsafe { p.timers.forget_unreachable(&mut keep) });
}

/// When the next timer of any P is due.
pub fn earliest_of_all() -> i64 {
    all_ps().map(|p| p.timers.earliest()).min().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    unsafe fn nothing(_: usize, _: i64) {}

    #[test]
    fn heap_gives_back_in_order() {
        let mut heap = Heap { entries: ptr::null_mut(), len: 0, capacity: 0 };
        let mut timers: Vec<Timer> = (0..1000).map(|_| Timer::new(nothing, 0)).collect();
        let mut x = 7u64;
        for t in &mut timers {
            x = x.wrapping_mul(6364136223846793005).wrapping_add(1);
            t.when = (x >> 40) as i64;
            heap.insert(t);
        }
        for t in timers.iter_mut().step_by(3) {
            // SAFETY: every timer is in the heap.
            unsafe { heap.remove(t) };
        }
        let mut last = i64::MIN;
        let mut n = 0;
        while heap.len > 0 {
            // SAFETY: the heap is not empty.
            unsafe {
                let e = heap.get(0);
                assert!(e.when >= last);
                last = e.when;
                heap.remove(e.timer);
            }
            n += 1;
        }
        assert_eq!(n, 666);
    }
}
