//! The run queue of a P: a ring that one thread fills and empties and from which others steal.
//!
//! `head` is advanced by compare-and-swap by whoever takes; `tail` is written by the owner alone. A slot
//! between them belongs to the queue, all others to the owner. A thief copies slots first and claims them
//! by moving `head` afterwards: if the swap fails, what it copied is dropped, and if it succeeds, no slot
//! that it copied can have been reused, because the owner only overwrites a slot after `head` passed it.
//! Both counters wrap; their difference is at most the capacity.
//!
//! `next` is a single slot in front of the ring for a goroutine that the running one has just made
//! runnable: it runs next and inherits the rest of the time slice. Thieves may take it too.

#[cfg(loom)]
use loom::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

#[cfg(not(loom))]
use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use core::ptr;

/// The queue; `N` is a power of two.
#[repr(C)]
pub struct RunQueue<T, const N: usize> {
    head: AtomicU32,
    tail: AtomicU32,
    next: AtomicPtr<T>,
    slots: [AtomicPtr<T>; N],
}

impl<T, const N: usize> Default for RunQueue<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T, const N: usize> RunQueue<T, N> {
    /// An empty queue.
    pub fn new() -> Self {
        RunQueue {
            head: AtomicU32::new(0),
            tail: AtomicU32::new(0),
            next: AtomicPtr::new(ptr::null_mut()),
            slots: core::array::from_fn(|_| AtomicPtr::new(ptr::null_mut())),
        }
    }

    #[inline]
    fn slot(&self, index: u32) -> &AtomicPtr<T> {
        &self.slots[index as usize & (N - 1)]
    }

    /// Whether nothing is queued. Exact only for the owner when no thief is at work: a member on its way
    /// between `next` and the ring counts.
    pub fn is_empty(&self) -> bool {
        loop {
            let head = self.head.load(Ordering::SeqCst);
            let tail = self.tail.load(Ordering::SeqCst);
            let next = self.next.load(Ordering::SeqCst);
            if tail == self.tail.load(Ordering::SeqCst) {
                return head == tail && next.is_null();
            }
        }
    }

    /// Members, the one in front included; a guess while others work on it.
    pub fn len(&self) -> usize {
        self.ring_len() + usize::from(!self.next.load(Ordering::Relaxed).is_null())
    }

    /// Members in the ring.
    pub fn ring_len(&self) -> usize {
        let head = self.head.load(Ordering::Acquire);
        let tail = self.tail.load(Ordering::Acquire);
        tail.wrapping_sub(head) as usize
    }

    /// Owner: appends. If the ring is full, moves half of it and the new member to `spill` instead, in order.
    #[inline]
    pub fn push(&self, item: *mut T, spill: impl FnMut(*mut T)) {
        let head = self.head.load(Ordering::Acquire);
        let tail = self.tail.load(Ordering::Relaxed);
        if (tail.wrapping_sub(head) as usize) < N {
            self.slot(tail).store(item, Ordering::Relaxed);
            self.tail.store(tail.wrapping_add(1), Ordering::Release);
            return;
        }
        self.push_slow(item, spill);
    }

    #[cold]
    fn push_slow(&self, item: *mut T, mut spill: impl FnMut(*mut T)) {
        let mut batch = [ptr::null_mut(); N];
        loop {
            let head = self.head.load(Ordering::Acquire);
            let tail = self.tail.load(Ordering::Relaxed);
            let n = tail.wrapping_sub(head) / 2;
            if (tail.wrapping_sub(head) as usize) < N {
                self.slot(tail).store(item, Ordering::Relaxed);
                self.tail.store(tail.wrapping_add(1), Ordering::Release);
                return;
            }
            for i in 0..n {
                batch[i as usize] = self.slot(head.wrapping_add(i)).load(Ordering::Relaxed);
            }
            if self.head.compare_exchange(head, head.wrapping_add(n), Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                batch[..n as usize].iter().for_each(|&m| spill(m));
                spill(item);
                return;
            }
        }
    }

    /// Owner: puts `item` in front; returns whom it displaced.
    #[inline]
    pub fn swap_next(&self, item: *mut T) -> *mut T {
        self.next.swap(item, Ordering::SeqCst)
    }

    /// Owner: takes the front slot only.
    #[inline]
    pub fn take_next(&self) -> Option<*mut T> {
        let next = self.next.load(Ordering::Relaxed);
        if !next.is_null()
            && self.next.compare_exchange(next, ptr::null_mut(), Ordering::AcqRel, Ordering::Relaxed).is_ok()
        {
            return Some(next);
        }
        None
    }

    /// Owner: takes from the ring.
    #[inline]
    pub fn pop(&self) -> Option<*mut T> {
        loop {
            let head = self.head.load(Ordering::Acquire);
            let tail = self.tail.load(Ordering::Relaxed);
            if head == tail {
                return None;
            }
            let item = self.slot(head).load(Ordering::Relaxed);
            if self.head.compare_exchange(head, head.wrapping_add(1), Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                return Some(item);
            }
        }
    }

    /// A thief who owns `own`, an empty queue: moves half of this one's ring there and takes one of it, or,
    /// if the ring is empty and `take_next` allows, the front slot.
    pub fn steal_into(&self, own: &Self, take_next: bool) -> Option<*mut T> {
        let tail = own.tail.load(Ordering::Relaxed);
        loop {
            let from = self.head.load(Ordering::Acquire);
            let end = self.tail.load(Ordering::Acquire);
            let available = end.wrapping_sub(from);
            let n = available - available / 2;
            if n == 0 {
                let next = self.next.load(Ordering::Acquire);
                if !take_next || next.is_null() {
                    return None;
                }
                if self.next.compare_exchange(next, ptr::null_mut(), Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                    return Some(next);
                }
                continue;
            }
            // `from` and `end` were read at different times: more than half the ring cannot be right.
            if n as usize > N / 2 {
                continue;
            }
            for i in 0..n {
                let item = self.slot(from.wrapping_add(i)).load(Ordering::Relaxed);
                own.slot(tail.wrapping_add(i)).store(item, Ordering::Relaxed);
            }
            if self.head.compare_exchange(from, from.wrapping_add(n), Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                let last = own.slot(tail.wrapping_add(n - 1)).load(Ordering::Relaxed);
                own.tail.store(tail.wrapping_add(n - 1), Ordering::Release);
                return Some(last);
            }
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn item(n: usize) -> *mut u8 {
        ptr::without_provenance_mut(n)
    }

    #[test]
    fn keeps_order_and_spills_half() {
        let q = RunQueue::<u8, 4>::new();
        let mut spilled = Vec::new();
        for n in 1..=5 {
            q.push(item(n), |m| spilled.push(m as usize));
        }
        assert_eq!(spilled, [1, 2, 5]);
        assert_eq!((q.pop(), q.pop(), q.pop()), (Some(item(3)), Some(item(4)), None));
    }

    #[test]
    fn thieves_take_half_then_the_front_slot() {
        let (q, own) = (RunQueue::<u8, 4>::new(), RunQueue::<u8, 4>::new());
        assert!(q.swap_next(item(9)).is_null());
        for n in 1..=3 {
            q.push(item(n), |_| unreachable!());
        }
        assert_eq!(q.steal_into(&own, true), Some(item(2)));
        assert_eq!(own.pop(), Some(item(1)));
        assert_eq!(q.steal_into(&own, false), Some(item(3)));
        assert_eq!(q.steal_into(&own, false), None);
        assert_eq!(q.steal_into(&own, true), Some(item(9)));
        assert!(q.is_empty());
    }

    #[test]
    fn nothing_is_lost_or_doubled_between_threads() {
        const N: usize = 20_000;
        let q = RunQueue::<u8, 8>::new();
        let seen: Vec<AtomicU32> = (0..N).map(|_| AtomicU32::new(0)).collect();
        let done = AtomicU32::new(0);
        let hit = |m: *mut u8| {
            seen[m as usize - 1].fetch_add(1, Ordering::Relaxed);
        };
        std::thread::scope(|s| {
            for _ in 0..2 {
                s.spawn(|| {
                    let own = RunQueue::<u8, 8>::new();
                    while done.load(Ordering::Acquire) == 0 {
                        if let Some(m) = q.steal_into(&own, true) {
                            hit(m);
                        }
                        while let Some(m) = own.pop() {
                            hit(m);
                        }
                    }
                });
            }
            for n in 1..=N {
                if n % 3 == 0 {
                    let old = q.swap_next(item(n));
                    if !old.is_null() {
                        q.push(old, hit);
                    }
                } else {
                    q.push(item(n), hit);
                }
                if n % 5 == 0
                    && let Some(m) = q.take_next().or_else(|| q.pop())
                {
                    hit(m);
                }
            }
            while let Some(m) = q.take_next().or_else(|| q.pop()) {
                hit(m);
            }
            done.store(1, Ordering::Release);
        });
        while let Some(m) = q.take_next().or_else(|| q.pop()) {
            hit(m);
        }
        assert!(seen.iter().all(|s| s.load(Ordering::Relaxed) == 1));
    }
}

#[cfg(all(test, loom))]
mod models {
    use super::*;
    use loom::sync::Arc;
    use loom::thread;

    type Queue = RunQueue<u8, 2>;

    fn item(n: usize) -> *mut u8 {
        ptr::without_provenance_mut(n)
    }

    /// Items as bits: the sum of what everybody got must be each once.
    fn bits(items: &[Option<*mut u8>]) -> usize {
        items.iter().flatten().map(|&m| m as usize).sum()
    }

    /// The owner pushes and pops while a thief steals: every item comes out exactly once.
    #[test]
    fn loom_steal_while_owner_works() {
        loom::model(|| {
            let q = Arc::new(Queue::new());
            let thief = q.clone();
            let other = thread::spawn(move || {
                let own = Queue::new();
                let first = thief.steal_into(&own, false);
                bits(&[first, own.pop(), own.pop()])
            });
            let mut spilled = 0;
            for n in [1, 2, 4] {
                q.push(item(n), |m| spilled += m as usize);
            }
            let popped = bits(&[q.pop(), q.pop()]);
            let stolen = other.join().expect("no panic");
            let rest = bits(&[q.pop(), q.pop()]);
            assert_eq!(spilled + popped + stolen + rest, 7);
        });
    }

    /// The front slot goes to the owner or to the thief, never to both.
    #[test]
    fn loom_front_slot_has_one_taker() {
        loom::model(|| {
            let q = Arc::new(Queue::new());
            q.swap_next(item(1));
            let thief = q.clone();
            let other = thread::spawn(move || bits(&[thief.steal_into(&Queue::new(), true)]));
            let displaced = q.swap_next(item(2));
            let mut got = displaced as usize;
            got += bits(&[q.take_next()]);
            got += other.join().expect("no panic");
            got += bits(&[q.take_next()]);
            assert_eq!(got, 3);
        });
    }

    /// The protocol of `wake_p` and `idle::sleep`: a producer pushes and then looks for an idle P; a consumer
    /// that found nothing publishes its idle P and then looks at the queue once more. One of them acts.
    #[test]
    fn loom_no_wakeup_is_lost() {
        loom::model(|| {
            let q = Arc::new(Queue::new());
            let idle = Arc::new(AtomicU32::new(0));
            let (queue, counter) = (q.clone(), idle.clone());
            let consumer = thread::spawn(move || {
                counter.fetch_add(1, Ordering::SeqCst);
                loom::sync::atomic::fence(Ordering::SeqCst);
                !queue.is_empty()
            });
            q.swap_next(item(1));
            loom::sync::atomic::fence(Ordering::SeqCst);
            let producer_wakes = idle.load(Ordering::SeqCst) > 0;
            let consumer_stays = consumer.join().expect("no panic");
            assert!(producer_wakes || consumer_stays);
        });
    }
}
