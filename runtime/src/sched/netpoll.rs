//! Waiting for file descriptors: goroutines park until the kernel says that a descriptor is ready.
//!
//! One epoll instance, edge-triggered, watches every descriptor that was opened here; a [`Poll`] stands for each.
//! It remembers readiness that nobody waited for, so that a goroutine that finds a descriptor not ready and then
//! waits cannot miss the event between. Reading and writing have a waiter, a deadline and a flag each.
//!
//! Threads ask the kernel without waiting when their queues are empty; of those that go idle, one waits in the
//! kernel instead of on its note ([`wait`]). It can be woken through an event descriptor. Sysmon looks when nobody
//! has for some time, since with all threads busy nobody else would.
//!
//! `Poll`s are never unmapped. Events carry a tag that changes with each use, so that a late event of a former
//! use is not taken for one of the present.

use super::timers::{self, Timer};
use super::{G, GQueue, Outcome, Status, current_g, current_p, park, ready, schedule, wake_p};
use crate::sync::{Lock, Rank, RawLock};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, AtomicU32, Ordering};

/// Index of `IO wait` in the wait reasons.
const IO_WAIT: u8 = 8;
/// Events taken from the kernel at once.
const BATCH: usize = 128;
/// Bits of an address that are not used for the tag.
const TAG_SHIFT: u32 = 48;

/// Reading or writing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Reading, and accepting.
    Read,
    /// Writing, and connecting.
    Write,
}

/// Why a wait ends, as package internal/poll numbers it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Answer {
    /// The descriptor may be ready.
    Ready = 0,
    /// It is being closed.
    Closing = 1,
    /// The deadline has passed.
    Timeout = 2,
}

/// One direction of a descriptor.
struct Side {
    waiter: *mut G,
    ready: bool,
    expired: bool,
    timer: Timer,
}

/// A descriptor that can be waited for.
pub struct Poll {
    /// Protects all but the timers, which their heaps protect.
    lock: RawLock,
    closing: bool,
    tag: u16,
    sides: [Side; 2],
    link: *mut Poll,
}

/// Unused polls.
static FREE: Lock<*mut Poll> = Lock::new(Rank::Leaf, ptr::null_mut());
/// The epoll instance; negative before the first descriptor.
static EPOLL: AtomicI32 = AtomicI32::new(-1);
/// What wakes the thread that waits in the kernel.
static BREAK: AtomicI32 = AtomicI32::new(-1);
/// Goroutines that wait.
static WAITERS: AtomicU32 = AtomicU32::new(0);
/// Lists of goroutines that `ask` took from their polls and `give` has not put in a queue yet.
static IN_HAND: AtomicU32 = AtomicU32::new(0);
/// A thread waits in the kernel.
static POLLING: AtomicBool = AtomicBool::new(false);
/// When the kernel was asked last.
static LAST: AtomicI64 = AtomicI64::new(0);

/// Whether any goroutine waits for a descriptor.
pub(super) fn anyone_waits() -> bool {
    WAITERS.load(Ordering::SeqCst) > 0
}

/// Whether a goroutine waits for a descriptor, or has waited and is on its way to a queue. The thread that takes
/// it there may be in the idle list still.
pub(super) fn anyone_may_run() -> bool {
    // In this order: a goroutine is counted in hand before it is not counted as a waiter.
    anyone_waits() || IN_HAND.load(Ordering::SeqCst) > 0
}

/// Makes the epoll instance if there is none; false if the system refuses.
fn start() -> bool {
    static STARTING: Lock<()> = Lock::new(Rank::Leaf, ());
    let _starting = STARTING.lock();
    if EPOLL.load(Ordering::Acquire) >= 0 {
        return true;
    }
    // SAFETY: the calls get valid arguments; descriptors that were made belong to nobody else.
    unsafe {
        let epoll = libc::epoll_create1(libc::EPOLL_CLOEXEC);
        if epoll < 0 {
            return false;
        }
        let event = libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK);
        if event < 0 {
            let error = sys::errno();
            libc::close(epoll);
            sys::set_errno(error);
            return false;
        }
        let mut interest = libc::epoll_event { events: libc::EPOLLIN as u32, u64: 0 };
        libc::epoll_ctl(epoll, libc::EPOLL_CTL_ADD, event, &mut interest);
        BREAK.store(event, Ordering::Relaxed);
        EPOLL.store(epoll, Ordering::Release);
    }
    true
}

/// Begins to watch a descriptor. Err is the system's error: not every kind of file can be watched.
pub fn open(fd: i32) -> Result<*mut Poll, i32> {
    if !start() {
        return Err(sys::errno());
    }
    let p = {
        let mut free = FREE.lock();
        let p = *free;
        if p.is_null() {
            sys::permanent_new::<Poll>()
        } else {
            // SAFETY: polls in the list are nobody's.
            *free = unsafe { (*p).link };
            p
        }
    };
    // SAFETY: the poll is this thread's alone until the kernel knows it.
    unsafe {
        (*p).closing = false;
        (*p).sides = [Mode::Read, Mode::Write].map(|mode| {
            let fire = if mode == Mode::Read { read_expired } else { write_expired };
            Side { waiter: ptr::null_mut(), ready: false, expired: false, timer: Timer::new(fire, p as usize) }
        });
        let events = libc::EPOLLIN | libc::EPOLLOUT | libc::EPOLLRDHUP | libc::EPOLLET;
        let mut interest =
            libc::epoll_event { events: events as u32, u64: p as u64 | u64::from((*p).tag) << TAG_SHIFT };
        if libc::epoll_ctl(EPOLL.load(Ordering::Acquire), libc::EPOLL_CTL_ADD, fd, &mut interest) < 0 {
            let error = sys::errno();
            recycle(p);
            return Err(error);
        }
    }
    Ok(p)
}

unsafe fn recycle(p: *mut Poll) {
    let mut free = FREE.lock();
    // SAFETY: nobody uses the poll any more; late events see another tag.
    unsafe {
        (*p).lock.lock(Rank::Leaf);
        (*p).tag = (*p).tag.wrapping_add(1);
        (*p).lock.unlock(Rank::Leaf);
        (*p).link = *free;
    }
    *free = p;
}

/// Stops watching a descriptor that is about to be closed.
///
/// # Safety
/// The poll came from `open`; nobody waits for it or will.
pub unsafe fn close(p: *mut Poll, fd: i32) {
    // SAFETY: promised by the caller.
    unsafe {
        timers::stop(&raw mut (*p).sides[0].timer);
        timers::stop(&raw mut (*p).sides[1].timer);
        let mut unused = libc::epoll_event { events: 0, u64: 0 };
        libc::epoll_ctl(EPOLL.load(Ordering::Acquire), libc::EPOLL_CTL_DEL, fd, &mut unused);
        recycle(p);
    }
}

impl Poll {
    fn answer(&self, mode: Mode) -> Answer {
        if self.closing {
            Answer::Closing
        } else if self.sides[mode as usize].expired {
            Answer::Timeout
        } else {
            Answer::Ready
        }
    }
}

/// Before an attempt to use a descriptor: forgets that it was ready, since the attempt will tell.
///
/// # Safety
/// The poll came from `open` and was not closed.
pub unsafe fn reset(p: *mut Poll, mode: Mode) -> Answer {
    // SAFETY: promised by the caller; the lock is held.
    unsafe {
        (*p).lock.lock(Rank::Leaf);
        (*p).sides[mode as usize].ready = false;
        let answer = (*p).answer(mode);
        (*p).lock.unlock(Rank::Leaf);
        answer
    }
}

/// Parking function: waits until the descriptor may be ready. The answer is the first result word.
///
/// # Safety
/// As for `reset`; one goroutine waits at a time.
pub unsafe fn wait_for(p: *mut Poll, mode: Mode) -> Outcome {
    let g = current_g();
    // SAFETY: promised by the caller; the lock is held. Once the poll is unlocked the goroutine may run elsewhere.
    unsafe {
        (*p).lock.lock(Rank::Leaf);
        let answer = (*p).answer(mode);
        let side = &mut (*p).sides[mode as usize];
        if side.ready || answer != Answer::Ready {
            side.ready = false;
            (*p).lock.unlock(Rank::Leaf);
            (*g).set_results(answer as usize, 0);
            return Outcome::Resume;
        }
        side.waiter = g;
        WAITERS.fetch_add(1, Ordering::SeqCst);
        park(g, IO_WAIT);
        (*p).lock.unlock(Rank::Leaf);
    }
    super::sysmon::start();
    Outcome::Park
}

/// Takes the waiter of one side, with the poll's answer as its result; with `event` remembers readiness if nobody
/// waits.
unsafe fn take_waiter(p: *mut Poll, mode: Mode, event: bool) -> Option<*mut G> {
    // SAFETY: the lock is held; a waiter that was taken out is the caller's.
    unsafe {
        let answer = (*p).answer(mode);
        let side = &mut (*p).sides[mode as usize];
        let g = core::mem::replace(&mut side.waiter, ptr::null_mut());
        if g.is_null() {
            side.ready |= event;
            return None;
        }
        (*g).set_results(answer as usize, 0);
        WAITERS.fetch_sub(1, Ordering::SeqCst);
        Some(g)
    }
}

/// Wakes everybody who waits for a descriptor that is going to be closed.
///
/// # Safety
/// As for `reset`.
pub unsafe fn unblock(p: *mut Poll) {
    // SAFETY: promised by the caller; waiters that were taken out are this thread's to wake.
    unsafe {
        (*p).lock.lock(Rank::Leaf);
        (*p).closing = true;
        let waiters = [take_waiter(p, Mode::Read, false), take_waiter(p, Mode::Write, false)];
        (*p).lock.unlock(Rank::Leaf);
        waiters.into_iter().flatten().for_each(|g| ready(g, false));
    }
}

/// Sets the deadline of one side: a monotonic time, 0 for none, negative for one that has passed.
///
/// # Safety
/// As for `reset`.
pub unsafe fn set_deadline(p: *mut Poll, mode: Mode, when: i64) {
    // SAFETY: promised by the caller. When `stop` returned, the timer does not fire any more.
    unsafe {
        let timer = &raw mut (*p).sides[mode as usize].timer;
        timers::stop(timer);
        (*p).lock.lock(Rank::Leaf);
        (*p).sides[mode as usize].expired = when < 0;
        let waiter = if when < 0 { take_waiter(p, mode, false) } else { None };
        (*p).lock.unlock(Rank::Leaf);
        if let Some(g) = waiter {
            ready(g, false);
        }
        if when > 0 {
            timers::reset(timer, when, 0);
            super::wake_for_timer(when);
        }
    }
}

unsafe fn read_expired(p: usize, _: i64) {
    // SAFETY: the timer of a poll.
    unsafe { expired(p as *mut Poll, Mode::Read) }
}

unsafe fn write_expired(p: usize, _: i64) {
    // SAFETY: the timer of a poll.
    unsafe { expired(p as *mut Poll, Mode::Write) }
}

unsafe fn expired(p: *mut Poll, mode: Mode) {
    // SAFETY: a poll whose timer fires is open.
    unsafe {
        (*p).lock.lock(Rank::Leaf);
        (*p).sides[mode as usize].expired = true;
        let waiter = take_waiter(p, mode, false);
        (*p).lock.unlock(Rank::Leaf);
        if let Some(g) = waiter {
            ready(g, false);
        }
    }
}

/// Asks the kernel, waiting at most `timeout` nanoseconds (negative: for ever); returns goroutines that may go on,
/// for `give`.
fn ask(timeout: i64) -> GQueue {
    let mut list = GQueue::new();
    let mut events = [const { libc::epoll_event { events: 0, u64: 0 } }; BATCH];
    let n = sys::epoll_wait(EPOLL.load(Ordering::Acquire), &mut events, timeout);
    LAST.store(sys::nanotime(), Ordering::Relaxed);
    IN_HAND.fetch_add(1, Ordering::SeqCst);
    for event in &events[..n] {
        let (bits, data) = (event.events as i32, event.u64);
        if data == 0 {
            // It is for the thread that waits; who only looks must leave it.
            if timeout != 0 {
                let mut count = [0u8; 8];
                // SAFETY: reads the counter of the event descriptor, which does not block.
                unsafe { libc::read(BREAK.load(Ordering::Relaxed), count.as_mut_ptr().cast(), 8) };
            }
            continue;
        }
        let p = (data & ((1 << TAG_SHIFT) - 1)) as *mut Poll;
        let failed = bits & (libc::EPOLLERR | libc::EPOLLHUP) != 0;
        // SAFETY: polls are never unmapped; the tag tells whether the event is for this use.
        unsafe {
            (*p).lock.lock(Rank::Leaf);
            if (*p).tag == (data >> TAG_SHIFT) as u16 {
                for (mode, wanted) in [(Mode::Read, libc::EPOLLIN | libc::EPOLLRDHUP), (Mode::Write, libc::EPOLLOUT)] {
                    if (failed || bits & wanted != 0)
                        && let Some(g) = take_waiter(p, mode, true)
                    {
                        (*g).set_status(Status::Runnable);
                        list.push(g);
                    }
                }
            }
            (*p).lock.unlock(Rank::Leaf);
        }
    }
    if list.is_empty() {
        IN_HAND.fetch_sub(1, Ordering::SeqCst);
    }
    list
}

/// Puts goroutines in the queue of this thread's P (`local`), which it is about to run, or in the global queue.
pub(super) fn give(mut list: GQueue, local: bool) {
    if list.is_empty() {
        return;
    }
    let others = list.len() > usize::from(local);
    while let Some(g) = list.pop() {
        if local { schedule::enqueue(current_p(), g, false) } else { schedule::enqueue_global(g) }
    }
    IN_HAND.fetch_sub(1, Ordering::SeqCst);
    if others {
        core::sync::atomic::fence(Ordering::SeqCst);
        wake_p();
    }
}

/// On a thread with a P: makes goroutines runnable whose descriptors are ready; whether there were any.
pub(super) fn look() -> bool {
    if !anyone_waits() {
        return false;
    }
    let list = ask(0);
    let any = !list.is_empty();
    give(list, true);
    any
}

/// For sysmon: looks if nobody has for `interval` nanoseconds.
pub(super) fn look_if_late(now: i64, interval: i64) -> bool {
    if !anyone_waits() || POLLING.load(Ordering::SeqCst) || now - LAST.load(Ordering::Relaxed) < interval {
        return false;
    }
    let list = ask(0);
    let any = !list.is_empty();
    give(list, false);
    any
}

/// Makes the calling thread, which is about to sleep, the one that waits in the kernel, if it is wanted there.
pub(super) fn volunteer() -> bool {
    anyone_waits() && !POLLING.swap(true, Ordering::SeqCst)
}

/// Whether a thread should wait in the kernel and none does.
pub(super) fn wants_a_thread() -> bool {
    anyone_waits() && !POLLING.load(Ordering::SeqCst)
}

/// The thread that volunteered: waits in the kernel until a descriptor is ready, `deadline` has come or somebody
/// calls `wake`, unless `stay` says that it should not sleep at all. Returns goroutines that may go on.
pub(super) fn wait(deadline: i64, stay: impl Fn() -> bool) -> GQueue {
    let list = if stay() {
        GQueue::new()
    } else if deadline == i64::MAX {
        ask(-1)
    } else {
        ask((deadline - sys::nanotime()).max(0))
    };
    POLLING.store(false, Ordering::SeqCst);
    list
}

/// Ends the wait of the thread in the kernel, if there is one.
pub(super) fn wake() {
    if POLLING.load(Ordering::SeqCst) {
        let one = 1u64.to_ne_bytes();
        // SAFETY: adds to the counter of the event descriptor, which does not block.
        unsafe { libc::write(BREAK.load(Ordering::Relaxed), one.as_ptr().cast(), 8) };
    }
}
