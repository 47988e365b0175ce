//! The spans of each span class that no allocation cache holds, and lazy sweeping.
//!
//! A span in use is on exactly one of these lists or in one cache. After marking, all of them are
//! *unswept*; a span is swept when a cache needs one of its class, when the page heap would have to
//! grow ([`reclaim`]), or at the latest before the next marking ([`sweep_all`]). A span that turns
//! out to be empty gives its pages back, unless a cache is waiting for it.

use super::class::SPAN_CLASSES;
use super::span::{Span, State};
use super::{pages, stats};
use crate::sync::{Lock, Rank};
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

struct Lists {
    /// Swept, may have free slots.
    partial: *mut Span,
    /// Swept, have none.
    full: *mut Span,
    /// Not swept since the last marking; two lists, so that they can be taken over without a walk.
    unswept: [*mut Span; 2],
}

// SAFETY: the spans on the lists belong to the lists alone.
unsafe impl Send for Lists {}

static CENTRAL: [Lock<Lists>; SPAN_CLASSES] = [const {
    Lock::new(Rank::Heap, Lists { partial: ptr::null_mut(), full: ptr::null_mut(), unswept: [ptr::null_mut(); 2] })
}; SPAN_CLASSES];

/// Whether there may be unswept spans.
static UNSWEPT: AtomicBool = AtomicBool::new(false);
/// The class where [`reclaim`] looks first.
static RECLAIM_FROM: AtomicUsize = AtomicUsize::new(0);
/// Overwrite freed objects; see `MINIGO_STRESS`.
static POISON: AtomicBool = AtomicBool::new(false);

/// Makes sweeping overwrite what it frees.
pub fn set_poison(on: bool) {
    POISON.store(on, Ordering::Relaxed);
}

unsafe fn push(list: &mut *mut Span, span: *mut Span) {
    // SAFETY: the caller owns the span, which is on no list.
    unsafe { (*span).next = *list };
    *list = span;
}

fn pop(list: &mut *mut Span) -> *mut Span {
    let span = *list;
    if !span.is_null() {
        // SAFETY: spans on a list are valid.
        *list = unsafe { (*span).next };
    }
    span
}

impl Lists {
    fn pop_unswept(&mut self) -> *mut Span {
        let span = pop(&mut self.unswept[0]);
        if span.is_null() { pop(&mut self.unswept[1]) } else { span }
    }
}

/// A swept span of the class that may have free slots, now the caller's; null if there is none.
pub fn acquire(span_class: usize) -> *mut Span {
    loop {
        let unswept = {
            let mut lists = CENTRAL[span_class].lock();
            let span = pop(&mut lists.partial);
            if !span.is_null() {
                return span;
            }
            lists.pop_unswept()
        };
        if unswept.is_null() {
            return ptr::null_mut();
        }
        // SAFETY: the span was popped, so it is this thread's alone.
        unsafe {
            if sweep(unswept) < (*unswept).slots as usize {
                return unswept;
            }
            release(unswept, false);
        }
    }
}

/// Puts a swept span back; `partial` tells whether it may have free slots.
///
/// # Safety
/// The span is the caller's alone.
pub unsafe fn release(span: *mut Span, partial: bool) {
    // SAFETY: by the contract.
    unsafe {
        let mut lists = CENTRAL[(*span).span_class as usize].lock();
        push(if partial { &mut lists.partial } else { &mut lists.full }, span);
    }
}

/// Sweeps a span and keeps account; returns its live slots.
unsafe fn sweep(span: *mut Span) -> usize {
    // SAFETY: the caller owns the span.
    unsafe {
        let (live, freed) = (*span).sweep(POISON.load(Ordering::Relaxed));
        if freed > 0 {
            stats::freed(freed, freed * (*span).slot_size);
        }
        live
    }
}

/// Sweeps a span and puts it where it belongs. Returns the pages this gave back.
unsafe fn sweep_and_file(span: *mut Span) -> usize {
    // SAFETY: the caller owns the span.
    unsafe {
        match sweep(span) {
            0 => {
                let count = (*span).pages();
                (*span).tear_down();
                pages::free(span);
                count
            }
            live => {
                release(span, live < (*span).slots as usize);
                0
            }
        }
    }
}

/// Sweeps until at least `pages` pages went back to the page heap; false if fewer did.
pub fn reclaim(pages: usize) -> bool {
    if !UNSWEPT.load(Ordering::Acquire) {
        return false;
    }
    let mut freed = 0;
    // Every class once: several threads move `RECLAIM_FROM` at the same time, so to follow it would pass some over.
    let from = RECLAIM_FROM.load(Ordering::Relaxed);
    for class in (from..from + SPAN_CLASSES).map(|i| i % SPAN_CLASSES) {
        loop {
            let span = CENTRAL[class].lock().pop_unswept();
            if span.is_null() {
                break;
            }
            // SAFETY: the span was popped, so it is this thread's alone.
            freed += unsafe { sweep_and_file(span) };
            if freed >= pages {
                return true;
            }
        }
        RECLAIM_FROM.store((class + 1) % SPAN_CLASSES, Ordering::Relaxed);
    }
    UNSWEPT.store(false, Ordering::Release);
    false
}

/// Whether a span has not been swept since the last marking.
#[cfg(test)]
pub fn anything_unswept() -> bool {
    CENTRAL.iter().any(|lists| lists.lock().unswept.iter().any(|list| !list.is_null()))
}

/// Sweeps everything that is left.
pub fn sweep_all() {
    reclaim(usize::MAX);
}

/// Declares all spans unswept, after marking.
///
/// # Safety
/// The world is stopped, everything was swept before and all caches are flushed.
pub unsafe fn start_sweep() {
    for lists in &CENTRAL {
        let mut lists = lists.lock();
        debug_assert!(lists.unswept[0].is_null() && lists.unswept[1].is_null());
        lists.unswept = [lists.partial, lists.full];
        lists.partial = ptr::null_mut();
        lists.full = ptr::null_mut();
    }
    UNSWEPT.store(true, Ordering::Release);
}

/// Calls `f` for every span in use that no cache holds.
///
/// # Safety
/// The world is stopped.
pub unsafe fn for_each_span(mut f: impl FnMut(&Span)) {
    for lists in &CENTRAL {
        let lists = lists.lock();
        for mut at in [lists.partial, lists.full, lists.unswept[0], lists.unswept[1]] {
            while !at.is_null() {
                // SAFETY: spans on a list are valid and in use.
                unsafe {
                    debug_assert!((*at).state == State::InUse);
                    f(&*at);
                    at = (*at).next;
                }
            }
        }
    }
}
