//! Select.
//!
//! The channels of all cases are locked together, in order of address, so that two selects cannot block each
//! other. In random order the cases are tried; if none can go on and there is no default, the goroutine
//! queues in all of them and parks. Whoever wakes it first claims it through `select_done`. Before it goes
//! on, on the thread's stack, it takes its other places out of the queues again (`finish`).

use super::{Chan, Done};
use crate::sched::{self, G, Outcome, Sudog, free_sudogs, new_sudog};
use crate::sync::Rank;
use crate::sys;
use core::ptr;
use core::sync::atomic::Ordering;
use minigo_abi::layout::SelectCase;

/// Wait reasons.
const SELECT: u8 = 5;
const NO_CASES: u8 = 6;

/// Cases whose order fits on the thread's stack.
const SMALL: usize = 64;

/// Room for the numbers of all cases: on the stack, or mapped for giant selects.
struct Order {
    small: [u32; SMALL],
    mapped: *mut u32,
    len: usize,
}

impl Order {
    /// The numbers of the cases that have a channel.
    unsafe fn new(cases: &[SelectCase]) -> Order {
        let mut order = Order { small: [0; SMALL], mapped: ptr::null_mut(), len: 0 };
        if cases.len() > SMALL {
            order.mapped = sys::map(cases.len() * 4).cast();
            if order.mapped.is_null() {
                crate::mem::out_of_memory(cases.len() * 4);
            }
        }
        let room = if order.mapped.is_null() { order.small.as_mut_ptr() } else { order.mapped };
        for (i, _) in cases.iter().enumerate().filter(|(_, c)| c.chan != 0) {
            // SAFETY: there is room for every case.
            unsafe { *room.add(order.len) = i as u32 };
            order.len += 1;
        }
        order
    }

    fn get(&mut self) -> &mut [u32] {
        let room = if self.mapped.is_null() { self.small.as_mut_ptr() } else { self.mapped };
        // SAFETY: `len` numbers were written there.
        unsafe { core::slice::from_raw_parts_mut(room, self.len) }
    }

    fn release(self, cases: usize) {
        if !self.mapped.is_null() {
            // SAFETY: mapped with this size, and nobody uses it any more.
            unsafe { sys::unmap(self.mapped.cast(), cases * 4) };
        }
    }
}

/// Sorts by channel; a heap sort, since selects are small and code size counts.
fn sort_by_channel(order: &mut [u32], cases: &[SelectCase]) {
    let key = |i: u32| cases[i as usize].chan;
    let n = order.len();
    if n <= 8 {
        for i in 1..n {
            let mut j = i;
            while j > 0 && key(order[j - 1]) > key(order[j]) {
                order.swap(j - 1, j);
                j -= 1;
            }
        }
        return;
    }
    let sift = |order: &mut [u32], mut i: usize, n: usize| {
        while 2 * i + 1 < n {
            let mut child = 2 * i + 1;
            if child + 1 < n && key(order[child]) < key(order[child + 1]) {
                child += 1;
            }
            if key(order[i]) >= key(order[child]) {
                return;
            }
            order.swap(i, child);
            i = child;
        }
    };
    for i in (0..n / 2).rev() {
        sift(order, i, n);
    }
    for end in (1..n).rev() {
        order.swap(0, end);
        sift(order, 0, end);
    }
}

/// Calls `f` with every distinct channel, in order of address.
unsafe fn each_channel(order: &[u32], cases: &[SelectCase], mut f: impl FnMut(&mut Chan)) {
    let mut last = 0;
    for &i in order {
        let ch = cases[i as usize].chan;
        if ch != last {
            // SAFETY: cases hold channels; the reference lives for the call only.
            f(unsafe { &mut *(ch as *mut Chan) });
            last = ch;
        }
    }
}

unsafe fn lock_all(order: &[u32], cases: &[SelectCase]) {
    // SAFETY: promised by the caller.
    unsafe { each_channel(order, cases, |ch| ch.lock.lock(Rank::Chan)) }
}

unsafe fn unlock_all(order: &[u32], cases: &[SelectCase], except: usize) {
    // SAFETY: promised by the caller.
    unsafe {
        each_channel(order, cases, |ch| {
            if ptr::from_mut(ch) as usize != except {
                ch.lock.unlock(Rank::Chan);
            }
        })
    }
}

/// Runtime function: select over `n` cases. Results: the chosen case, or -1 for default, and 1 received or
/// sent, 0 received from a closed channel, 2 send on a closed one.
///
/// # Safety
/// Called by its stub; the cases stay where they are until the goroutine goes on.
pub unsafe extern "C" fn select_go(cases_at: *mut u8, n: i64, block: i64) -> Outcome {
    let g = sched::current_g();
    // SAFETY: promised by the caller.
    unsafe {
        let cases = if n == 0 { &[] } else { core::slice::from_raw_parts(cases_at.cast::<SelectCase>(), n as usize) };
        let mut polls = Order::new(cases);
        if polls.len == 0 {
            polls.release(cases.len());
            if block == 0 {
                (*g).set_results(-1i64 as usize, 0);
                return Outcome::Resume;
            }
            return super::block_forever(if n == 0 { NO_CASES } else { SELECT });
        }
        let mut locks = Order::new(cases);
        shuffle(polls.get());
        sort_by_channel(locks.get(), cases);
        let outcome = attempt(g, cases, polls.get(), locks.get(), block != 0);
        polls.release(cases.len());
        locks.release(cases.len());
        outcome
    }
}

fn shuffle(order: &mut [u32]) {
    for i in 1..order.len() {
        // SAFETY: runtime functions run on a thread with an M.
        let j = unsafe { (*sched::current_m()).random_below(i as u32 + 1) } as usize;
        order.swap(i, j);
    }
}

unsafe fn attempt(g: *mut G, cases: &[SelectCase], polls: &[u32], locks: &[u32], block: bool) -> Outcome {
    // SAFETY: cases hold channels and element places; every channel's lock is taken here.
    unsafe {
        lock_all(locks, cases);
        for &i in polls {
            let case = &cases[i as usize];
            let ch = &mut *(case.chan as *mut Chan);
            if !could_go_on(ch, case.send != 0) {
                continue;
            }
            unlock_all(locks, cases, case.chan);
            let elem = case.elem as *mut u8;
            let done = if case.send != 0 { ch.send_locked(elem) } else { ch.receive_locked(elem) };
            match done {
                Done::Yes => (*g).set_results(i as usize, 1),
                Done::Closed => (*g).set_results(i as usize, if case.send != 0 { 2 } else { 0 }),
                // The goroutines that waited were all claimed by other selects: look at all cases again.
                Done::WouldBlock => {
                    ch.lock.unlock(Rank::Chan);
                    return attempt(g, cases, polls, locks, block);
                }
            }
            return Outcome::Resume;
        }
        if !block {
            unlock_all(locks, cases, 0);
            (*g).set_results(-1i64 as usize, 0);
            return Outcome::Resume;
        }
        enqueue_all(g, cases, locks);
        sched::park(g, SELECT);
        unlock_from_copy(cases, locks);
    }
    Outcome::Park
}

/// Whether a case looks as if it could go on; the channel is locked.
fn could_go_on(ch: &Chan, send: bool) -> bool {
    if send {
        ch.closed != 0 || !ch.receivers.is_empty() || ch.head.count < ch.head.capacity
    } else {
        ch.closed != 0 || !ch.senders.is_empty() || ch.head.count > 0
    }
}

unsafe fn enqueue_all(g: *mut G, cases: &[SelectCase], locks: &[u32]) {
    // SAFETY: all channels are locked; the places are new.
    unsafe {
        let mut chain: *mut Sudog = ptr::null_mut();
        for &i in locks {
            let case = &cases[i as usize];
            let ch = &mut *(case.chan as *mut Chan);
            let s = new_sudog();
            (*s).g = g;
            (*s).elem = case.elem as *mut u8;
            (*s).case = i;
            (*s).is_select = true;
            (*s).success = false;
            (*s).next_address = chain;
            chain = s;
            if case.send != 0 { ch.senders.push(s) } else { ch.receivers.push(s) }
        }
        (*g).select_done.store(0, Ordering::Release);
        (*g).woken_by = ptr::null_mut();
        (*g).epilogue_data = [cases.as_ptr() as usize, cases.len(), chain as usize];
        (*g).epilogue = Some(finish);
    }
}

/// Unlocks all channels after the goroutine has parked. As soon as the first one is unlocked the goroutine
/// may be woken, but it cannot return to where the cases lie before `finish` has locked them all again.
unsafe fn unlock_from_copy(cases: &[SelectCase], locks: &[u32]) {
    // SAFETY: `finish` takes the locks in order of address; this unlocks in the opposite order, so that until
    // the first of them is unlocked here, last of all, `finish` cannot pass it.
    unsafe {
        let mut last = 0;
        for (at, &i) in locks.iter().enumerate().rev() {
            let ch = cases[i as usize].chan;
            let before = if at > 0 { cases[locks[at - 1] as usize].chan } else { 0 };
            if ch != last && ch != before {
                last = ch;
                (*(ch as *mut Chan)).lock.unlock(Rank::Chan);
            }
        }
    }
}

/// Before a goroutine that was woken from a select goes on: leaves all queues and finds out which case it was.
unsafe fn finish(g: *mut G) {
    // SAFETY: the goroutine is about to run on this thread; its cases are where they were.
    unsafe {
        let [cases, n, chain] = (*g).epilogue_data;
        let cases = core::slice::from_raw_parts(cases as *const SelectCase, n);
        let mut locks = Order::new(cases);
        sort_by_channel(locks.get(), cases);
        lock_all(locks.get(), cases);
        let woken_by = (*g).woken_by;
        (*g).woken_by = ptr::null_mut();
        let mut s = chain as *mut Sudog;
        while !s.is_null() {
            let case = &cases[(*s).case as usize];
            let ch = &mut *(case.chan as *mut Chan);
            if s == woken_by {
                let closed = if case.send != 0 { 2 } else { 0 };
                (*g).set_results((*s).case as usize, if (*s).success { 1 } else { closed });
            } else if case.send != 0 {
                ch.senders.remove(s);
            } else {
                ch.receivers.remove(s);
            }
            s = (*s).next_address;
        }
        unlock_all(locks.get(), cases, 0);
        locks.release(n);
        free_sudogs(chain as *mut Sudog);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_cases_by_channel() {
        for n in [0usize, 1, 3, 8, 9, 40] {
            let cases: Vec<_> = (0..n).map(|i| SelectCase { chan: i * 7919 % 101, elem: 0, send: 0 }).collect();
            let mut order: Vec<u32> = (0..n as u32).collect();
            sort_by_channel(&mut order, &cases);
            assert!(order.is_sorted_by_key(|&i| cases[i as usize].chan));
        }
    }
}
