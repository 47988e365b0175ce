//! Models of the protocols by which threads find each other, for loom: all interleavings, and all outcomes that the
//! memory model allows. What they are about lies in statics, so they repeat it in small; each names its original.
//! The run queue, whose structure is generic, has its models beside it, and so has what `sync` is made of.
//!
//! Loom takes sequentially consistent accesses for weaker ones, but knows fences: `Word` is made of those.
//!
//! `make loom` runs them.

use loom::sync::atomic::{AtomicU32, Ordering::*, fence};
use loom::sync::{Arc, Condvar, Mutex, Notify};
use loom::thread;

/// A word all accesses to which are sequentially consistent.
struct Word(AtomicU32);

impl Word {
    fn new(value: u32) -> Word {
        Word(AtomicU32::new(value))
    }

    fn get(&self) -> u32 {
        fence(SeqCst);
        self.0.load(Acquire)
    }

    fn set(&self, value: u32) {
        self.0.store(value, Release);
        fence(SeqCst);
    }

    /// Replaces the value if `f` has another one for it; the former value if so.
    fn update(&self, f: impl FnMut(u32) -> Option<u32>) -> Option<u32> {
        fence(SeqCst);
        let former = self.0.fetch_update(AcqRel, Relaxed, f).ok();
        fence(SeqCst);
        former
    }

    fn add(&self, n: u32) -> u32 {
        self.update(|value| Some(value.wrapping_add(n))).expect("always")
    }

    fn sub(&self, n: u32) -> u32 {
        self.add(n.wrapping_neg())
    }

    fn change(&self, from: u32, to: u32) -> bool {
        self.update(|value| (value == from).then_some(to)).is_some()
    }
}

/// Checks a model that has too many interleavings to look at all: those with at most three preemptions.
fn bounded(model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(model);
}

/// `wake_p`, `idle::sleep` and `idle::found_work`: one P per thread. Under the lock: the number of idle Ps.
struct Wakers {
    lock: Mutex<u32>,
    idle: Word,
    spinning: Word,
    /// Something is in the run queue of the producer.
    work: Word,
    /// A thread was woken to look for work.
    woken: Word,
}

impl Wakers {
    fn new(idle: u32, spinning: u32) -> Arc<Wakers> {
        Arc::new(Wakers {
            lock: Mutex::new(idle),
            idle: Word::new(idle),
            spinning: Word::new(spinning),
            work: Word::new(0),
            woken: Word::new(0),
        })
    }

    fn take_p(&self) -> bool {
        let mut idle = self.lock.lock().unwrap();
        let any = *idle > 0;
        if any {
            *idle -= 1;
            self.idle.sub(1);
        }
        any
    }

    fn put_p(&self) {
        *self.lock.lock().unwrap() += 1;
        self.idle.add(1);
    }

    fn wake_p(&self) {
        if self.idle.get() == 0 || self.spinning.get() != 0 {
            return;
        }
        while self.spinning.change(0, 1) {
            if self.take_p() {
                self.woken.add(1);
                return;
            }
            self.spinning.sub(1);
            if self.idle.get() == 0 {
                return;
            }
        }
    }

    fn produce(&self) {
        self.work.set(1);
        self.wake_p();
    }

    /// A thread that found nothing goes idle; whether it stays awake after all.
    fn sleep(&self, spinning: bool) -> bool {
        self.put_p();
        let mut look = spinning;
        if spinning {
            self.spinning.sub(1);
        } else {
            look = self.spinning.get() == 0;
        }
        look && self.work.get() != 0 && self.take_p()
    }
}

/// Work appears while a thread that spins goes idle: either it stays, or somebody is woken.
#[test]
fn loom_spinning_thread_goes_idle() {
    loom::model(|| {
        let w = Wakers::new(0, 1);
        let other = w.clone();
        let consumer = thread::spawn(move || other.sleep(true));
        w.produce();
        assert!(consumer.join().unwrap() || w.woken.get() > 0);
    });
}

/// As before, with a thread that did not look because another one spins, and that one finds something else.
#[test]
fn loom_spinning_thread_finds_work_while_another_goes_idle() {
    bounded(|| {
        let w = Wakers::new(0, 1);
        let (a, b) = (w.clone(), w.clone());
        let finder = thread::spawn(move || {
            // `found_work`
            if a.spinning.sub(1) == 1 {
                a.wake_p();
            }
        });
        let idler = thread::spawn(move || b.sleep(false));
        w.produce();
        finder.join().unwrap();
        assert!(idler.join().unwrap() || w.woken.get() > 0);
    });
}

/// Two producers, of which one gives up to wake somebody just when a P becomes idle that the other one needs.
#[test]
fn loom_waker_without_a_processor() {
    bounded(|| {
        let w = Wakers::new(1, 0);
        let (a, b) = (w.clone(), w.clone());
        // Somebody takes the only idle P.
        let taker = thread::spawn(move || {
            let mine = a.take_p();
            mine && a.sleep(false)
        });
        let producer = thread::spawn(move || b.produce());
        w.wake_p();
        producer.join().unwrap();
        assert!(taker.join().unwrap() || w.woken.get() > 0);
    });
}

/// `idle::wake` and `idle::sleep_until` with `netpoll::wait`: the thread in the kernel is woken by its note and, if
/// it says that it polls, by the event descriptor, which here is a `Notify`.
#[test]
fn loom_poller_sees_its_note() {
    loom::model(|| {
        let note = Arc::new(Word::new(0));
        let polling = Arc::new(Word::new(0));
        let event = Arc::new(Notify::new());
        let (n, p, e) = (note.clone(), polling.clone(), event.clone());
        let poller = thread::spawn(move || {
            p.set(1);
            if n.get() == 0 {
                e.wait();
            }
            p.set(0);
            n.get()
        });
        note.set(1);
        if polling.get() != 0 {
            event.notify();
        }
        assert_eq!(poller.join().unwrap(), 1);
    });
}

/// `wake_for_timer` and `idle::stop`: a timer is started while a thread computes how long to sleep. Either it sleeps
/// no longer than that, or the starter sees that it must wake somebody.
#[test]
fn loom_timer_started_while_a_thread_goes_to_sleep() {
    const NEVER: u32 = u32::MAX;
    loom::model(|| {
        let earliest = Arc::new(Word::new(NEVER));
        let timer_wake = Arc::new(Word::new(NEVER));
        let w = Wakers::new(0, 0);
        let (e, t, other) = (earliest.clone(), timer_wake.clone(), w.clone());
        let sleeper = thread::spawn(move || {
            other.put_p();
            // `anything_runnable` and `stop` both look at the timers after the P is idle.
            let deadline = e.get();
            if deadline < t.get() {
                t.set(deadline);
            }
            deadline
        });
        earliest.set(5);
        let wakes = 5 < timer_wake.get() && w.idle.get() > 0;
        assert!(sleeper.join().unwrap() == 5 || wakes);
    });
}

/// `syscall::syscall` and `world::stop_the_world`: a thread that enters a system call while the world is being
/// stopped. Its P is counted as stopped exactly once.
#[test]
fn loom_system_call_while_the_world_stops() {
    const RUNNING: u32 = 1;
    const SYSCALL: u32 = 2;
    const STOPPED: u32 = 3;
    loom::model(|| {
        let status = Arc::new(Word::new(RUNNING));
        let stopping = Arc::new(Word::new(0));
        let counted = Arc::new(Mutex::new(0));
        let (s, stop, c) = (status.clone(), stopping.clone(), counted.clone());
        let caller = thread::spawn(move || {
            s.set(SYSCALL);
            if stop.get() != 0 {
                let mut counted = c.lock().unwrap();
                if s.change(SYSCALL, STOPPED) {
                    *counted += 1;
                }
            }
        });
        stopping.set(1);
        {
            let mut counted = counted.lock().unwrap();
            if status.change(SYSCALL, STOPPED) {
                *counted += 1;
            }
        }
        caller.join().unwrap();
        assert_eq!((*counted.lock().unwrap(), status.get()), (1, STOPPED));
    });
}

/// `sysmon::sleep_while_idle` and `sysmon::wake`: the monitor does not sleep while a P is in use.
#[test]
fn loom_monitor_sleeps_only_while_all_is_idle() {
    loom::model(|| {
        let idle = Arc::new(Word::new(1));
        let asleep = Arc::new(Word::new(0));
        let event = Arc::new(Notify::new());
        let (i, a, e) = (idle.clone(), asleep.clone(), event.clone());
        let monitor = thread::spawn(move || {
            if i.get() == 1 {
                a.set(1);
                if i.get() == 1 && a.get() != 0 {
                    e.wait();
                }
            }
        });
        idle.sub(1);
        if asleep.get() != 0 && asleep.change(1, 0) {
            event.notify();
        }
        monitor.join().unwrap();
    });
}

/// `sema::sema_acquire` and `sema_release`: whoever waits is seen by whoever releases.
#[test]
fn loom_semaphore_loses_no_release() {
    struct Sema {
        count: Word,
        waiters: Word,
        queue: Mutex<u32>,
        event: Condvar,
    }
    fn take(count: &Word) -> bool {
        count.update(|n| n.checked_sub(1)).is_some()
    }
    loom::model(|| {
        let s =
            Arc::new(Sema { count: Word::new(0), waiters: Word::new(0), queue: Mutex::new(0), event: Condvar::new() });
        let a = s.clone();
        let acquirer = thread::spawn(move || {
            if take(&a.count) {
                return;
            }
            let mut queue = a.queue.lock().unwrap();
            a.waiters.add(1);
            if take(&a.count) {
                a.waiters.sub(1);
                return;
            }
            *queue += 1;
            while *queue > 0 {
                queue = a.event.wait(queue).unwrap();
            }
        });
        s.count.add(1);
        if s.waiters.get() > 0 {
            let mut queue = s.queue.lock().unwrap();
            if *queue > 0 && take(&s.count) {
                *queue -= 1;
                s.waiters.sub(1);
                s.event.notify_one();
            }
        }
        acquirer.join().unwrap();
        assert_eq!(s.count.get(), 0);
    });
}

/// `gc::team` and `gc::work`: when the round ends everything is marked, although a helper comes late or never.
#[test]
fn loom_marking_ends_when_all_is_done() {
    const OPEN: u32 = 1 << 31;
    struct Team {
        gate: AtomicU32,
        active: AtomicU32,
        available: AtomicU32,
        pool: Mutex<Vec<u32>>,
        marked: AtomicU32,
    }
    impl Team {
        fn take(&self) -> Option<u32> {
            if self.available.load(Acquire) == 0 {
                return None;
            }
            let mut pool = self.pool.lock().unwrap();
            let item = pool.pop()?;
            self.available.fetch_sub(1, Release);
            Some(item)
        }

        fn give(&self, item: u32) {
            let mut pool = self.pool.lock().unwrap();
            pool.push(item);
            self.available.fetch_add(1, Release);
        }

        /// Marking the object 2 finds the object 1, which is shared.
        fn drain(&self) {
            while let Some(item) = self.take() {
                self.marked.fetch_add(1, Relaxed);
                if item == 2 {
                    self.give(1);
                }
            }
        }

        /// The helper leaves instead of waiting for more: that leaves the other thread less help to end.
        fn work_together(&self, wait: bool) {
            loop {
                self.drain();
                self.active.fetch_sub(1, AcqRel);
                while self.available.load(Acquire) == 0 {
                    if !wait || self.active.load(Acquire) == 0 {
                        return;
                    }
                    thread::yield_now();
                }
                self.active.fetch_add(1, AcqRel);
            }
        }
    }
    bounded(|| {
        let team = Arc::new(Team {
            gate: AtomicU32::new(OPEN),
            active: AtomicU32::new(1),
            available: AtomicU32::new(1),
            pool: Mutex::new(vec![2]),
            marked: AtomicU32::new(0),
        });
        let t = team.clone();
        let helper = thread::spawn(move || {
            let entered = t.gate.fetch_update(AcqRel, Relaxed, |g| (g & OPEN != 0).then_some(g + 1)).is_ok();
            if entered {
                t.active.fetch_add(1, AcqRel);
                t.work_together(false);
                t.gate.fetch_sub(1, Release);
            }
        });
        team.work_together(true);
        team.gate.fetch_and(!OPEN, AcqRel);
        while team.gate.load(Acquire) != 0 {
            thread::yield_now();
        }
        assert_eq!(team.marked.load(Relaxed), 2);
        helper.join().unwrap();
    });
}

/// `central::reclaim`: two threads sweep classes of spans, one of which stops early. Who says that nothing is left is
/// right. (With both following the shared position it would not be.)
#[test]
fn loom_nothing_is_left_unswept() {
    const CLASSES: u32 = 3;
    struct Central {
        unswept: AtomicU32,
        from: AtomicU32,
        lists: [Mutex<u32>; CLASSES as usize],
    }
    impl Central {
        fn reclaim(&self, wanted: u32) {
            let mut freed = 0;
            let from = self.from.load(Relaxed);
            for class in (from..from + CLASSES).map(|i| i % CLASSES) {
                loop {
                    let mut list = self.lists[class as usize].lock().unwrap();
                    if *list == 0 {
                        break;
                    }
                    *list -= 1;
                    drop(list);
                    freed += 1;
                    if freed >= wanted {
                        return;
                    }
                }
                self.from.store((class + 1) % CLASSES, Relaxed);
            }
            self.unswept.store(0, Release);
        }
    }
    bounded(|| {
        let c =
            Arc::new(Central { unswept: AtomicU32::new(1), from: AtomicU32::new(0), lists: [1, 0, 1].map(Mutex::new) });
        let other = c.clone();
        let early = thread::spawn(move || other.reclaim(1));
        c.reclaim(u32::MAX);
        early.join().unwrap();
        let left: u32 = c.lists.iter().map(|l| *l.lock().unwrap()).sum();
        assert!(c.unswept.load(Acquire) != 0 || left == 0);
    });
}
