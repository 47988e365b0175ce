//! Allocation caches: a thread (or a P) takes a run of free slots of a span and hands them out by
//! moving a pointer.
//!
//! The fast path is a table lookup, an addition and a comparison. A run of slots up to
//! [`class::FINE_MAX`] bytes is zeroed as a whole when it is taken, while it is about to enter the
//! processor's cache; larger slots are zeroed one by one, and only for callers that want zeros.
//! Spans whose pages are fresh from the system need neither.
//!
//! A cache is used by one thread at a time and never while the world is stopped, when the collector
//! flushes them all.

use super::class::{self, CLASSES, PAGES, SIZE, SPAN_CLASSES};
use super::span::Span;
use super::{central, hooks, pages, stats, tls};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};

/// The run of a span class.
#[repr(C)]
pub struct Run {
    /// Next free slot.
    pub next: usize,
    /// End of the last free slot.
    pub end: usize,
    /// Type reference of the next slot, if the span class has pointers.
    pub types: *mut u32,
    /// The span of the run, or null.
    pub span: *mut Span,
}

/// The runs of one thread or P.
#[repr(C)]
pub struct Cache {
    /// By span class.
    pub runs: [Run; SPAN_CLASSES],
    link: *mut Cache,
}

/// Head of the list of all caches, linked through `link`.
struct All(*mut Cache);

// SAFETY: caches are never freed; their contents are governed by the rule in the module's text.
unsafe impl Send for All {}

static ALL: Lock<All> = Lock::new(Rank::Heap, All(ptr::null_mut()));

/// Collect at every allocation: no run survives a slow path.
static STRESS: AtomicBool = AtomicBool::new(false);

/// Makes every allocation take the slow path.
pub fn set_stress(on: bool) {
    STRESS.store(on, Ordering::Relaxed);
}

/// A new, empty cache that stays for ever.
pub fn create() -> *mut Cache {
    let cache: *mut Cache = sys::permanent_new::<Cache>();
    let mut all = ALL.lock();
    // SAFETY: zeroed memory is an empty cache; nobody else knows it yet. The runs of class 0 never
    // have room, not even for zero bytes.
    unsafe {
        (*cache).link = all.0;
        (*cache).runs[0].next = 1;
        (*cache).runs[1].next = 1;
    }
    all.0 = cache;
    cache
}

/// The cache of this thread, made if there is none.
#[inline(always)]
pub fn current() -> *mut Cache {
    let cache = tls::get();
    if cache.is_null() { attach() } else { cache }
}

#[cold]
fn attach() -> *mut Cache {
    let cache = create();
    tls::set(cache);
    cache
}

/// Returns all runs of all caches.
///
/// # Safety
/// The world is stopped.
pub unsafe fn flush_all() {
    let mut at = ALL.lock().0;
    while !at.is_null() {
        // SAFETY: caches are never freed, and nobody allocates.
        unsafe {
            (*at).flush();
            at = (*at).link;
        }
    }
}

impl Cache {
    /// Returns all runs.
    ///
    /// # Safety
    /// No other thread uses the cache.
    pub unsafe fn flush(&mut self) {
        for run in &mut self.runs {
            // SAFETY: by the contract.
            unsafe { run.flush() };
        }
    }

    /// Takes a slot of a span class after its run has been used up. The slot holds zeros if it is at
    /// most [`class::FINE_MAX`] large; otherwise the span's `dirty` tells.
    ///
    /// # Safety
    /// The cache is this thread's.
    #[cold]
    pub unsafe fn slow(&mut self, span_class: usize) -> *mut u8 {
        let size = SIZE[span_class >> 1] as usize;
        hooks::before_allocation(size);
        // SAFETY: by the contract; a run that was just filled holds a slot.
        unsafe {
            let run = &mut self.runs[span_class];
            run.fill(span_class);
            let p = run.next;
            run.next += size;
            if !run.types.is_null() {
                run.types = run.types.add(1);
            }
            if STRESS.load(Ordering::Relaxed) {
                run.flush();
            }
            p as *mut u8
        }
    }
}

impl Run {
    /// Gets new free slots.
    unsafe fn fill(&mut self, span_class: usize) {
        loop {
            if !self.span.is_null() {
                // SAFETY: the span in a cache is the cache's alone.
                unsafe {
                    if self.take_from_span() {
                        return;
                    }
                    central::release(self.span, false);
                }
            }
            self.span = central::acquire(span_class);
            if self.span.is_null() {
                self.span = fresh_span(span_class);
            }
        }
    }

    /// Takes the next free run of the span.
    unsafe fn take_from_span(&mut self) -> bool {
        // SAFETY: the caller owns the span.
        unsafe {
            let span = &mut *self.span;
            let (first, end) = span.take_run();
            if first == end {
                return false;
            }
            (self.next, self.end) = (span.slot_addr(first), span.slot_addr(end));
            self.types = if span.types.is_null() { ptr::null_mut() } else { span.types.add(first) };
            if span.dirty && span.slot_size <= class::FINE_MAX {
                ptr::write_bytes(self.next as *mut u8, 0, self.end - self.next);
            }
            stats::allocated(end - first, self.end - self.next);
            true
        }
    }

    /// Returns the run and its span.
    unsafe fn flush(&mut self) {
        if self.span.is_null() {
            return;
        }
        // SAFETY: the span in a cache is the cache's alone.
        unsafe {
            let span = &mut *self.span;
            let unused = (self.end - self.next) / span.slot_size;
            if unused > 0 {
                let end = span.cursor as usize;
                span.return_run(end - unused, end);
                stats::returned(unused, unused * span.slot_size);
            }
            central::release(self.span, span.cursor < span.slots);
        }
        *self = Run { next: 0, end: 0, types: ptr::null_mut(), span: ptr::null_mut() };
    }
}

fn fresh_span(span_class: usize) -> *mut Span {
    debug_assert!((2..CLASSES * 2).contains(&span_class));
    let count = PAGES[span_class >> 1] as usize;
    let span = pages::alloc(count);
    if span.is_null() {
        super::out_of_memory(count * class::PAGE);
    }
    // SAFETY: the span was just taken from the page heap.
    unsafe { (*span).set_up(span_class) };
    span
}
