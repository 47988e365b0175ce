//! Models of `RawLock` and `Note` for loom. They repeat the algorithms on loom's atomics and a futex made of loom's
//! parts, in which, as in the real one, only a wake-up ends a wait.

use loom::cell::UnsafeCell;
use loom::sync::atomic::{AtomicU32, Ordering::*};
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

struct Futex {
    word: AtomicU32,
    sleepers: Mutex<u32>,
    event: Condvar,
}

impl Futex {
    fn new() -> Futex {
        Futex { word: AtomicU32::new(0), sleepers: Mutex::new(0), event: Condvar::new() }
    }

    fn wait(&self, expected: u32) {
        let mut sleepers = self.sleepers.lock().unwrap();
        // The kernel looks at the word with its own lock held.
        if self.word.load(SeqCst) == expected {
            *sleepers += 1;
            let before = *sleepers;
            while *sleepers >= before {
                sleepers = self.event.wait(sleepers).unwrap();
            }
        }
    }

    fn wake(&self) {
        let mut sleepers = self.sleepers.lock().unwrap();
        if *sleepers > 0 {
            *sleepers -= 1;
            self.event.notify_all();
        }
    }
}

const FREE: u32 = super::FREE;
const HELD: u32 = super::HELD;
const CONTENDED: u32 = super::CONTENDED;

fn lock(futex: &Futex) {
    if futex.word.compare_exchange(FREE, HELD, Acquire, Relaxed).is_err() {
        while futex.word.swap(CONTENDED, Acquire) != FREE {
            futex.wait(CONTENDED);
        }
    }
}

fn unlock(futex: &Futex) {
    if futex.word.swap(FREE, Release) == CONTENDED {
        futex.wake();
    }
}

/// What a lock protects is used by one thread at a time, and nobody sleeps for ever.
#[test]
fn loom_lock_excludes_and_wakes() {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(2);
    model.check(|| {
        let shared = Arc::new((Futex::new(), UnsafeCell::new(0)));
        let work = |shared: &(Futex, UnsafeCell<u32>)| {
            lock(&shared.0);
            // SAFETY: the lock is held; loom reports it if that is not enough.
            shared.1.with_mut(|n| unsafe { *n += 1 });
            unlock(&shared.0);
        };
        let threads = [0, 1].map(|_| {
            let shared = shared.clone();
            thread::spawn(move || work(&shared))
        });
        work(&shared);
        threads.into_iter().for_each(|t| t.join().unwrap());
        // SAFETY: the other threads have ended.
        assert_eq!(shared.1.with(|n| unsafe { *n }), 3);
    });
}

/// A sleeper sees the event, and what happened before it.
#[test]
fn loom_note_is_seen() {
    loom::model(|| {
        let shared = Arc::new((Futex::new(), UnsafeCell::new(0)));
        let other = shared.clone();
        let sleeper = thread::spawn(move || {
            while other.0.word.load(Acquire) == 0 {
                other.0.wait(0);
            }
            // SAFETY: written before the event.
            other.1.with(|n| unsafe { *n })
        });
        // SAFETY: read after the event.
        shared.1.with_mut(|n| unsafe { *n = 7 });
        if shared.0.word.swap(1, Release) == 0 {
            shared.0.wake();
        }
        assert_eq!(sleeper.join().unwrap(), 7);
    });
}
