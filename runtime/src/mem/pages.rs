//! The page heap: one reserved range of addresses, handed out in runs of pages.
//!
//! At start a large range is reserved (smaller ones are tried if the system refuses) and made usable
//! bit by bit, doubling from 1 MiB to steps of 64 MiB, so that a small program stays small. A map
//! with one word a page leads from an address to the [`Span`] it lies in; being a single array, a
//! lookup is one comparison and one load. For a free run only the entries of its first and last page
//! are right; whoever looks up an arbitrary address must compare with the span's bounds.
//!
//! Free runs are kept in bins by length (exact up to [`EXACT`] pages, then by powers of two) and
//! joined with free neighbours at once. A byte a page tells whether it may hold anything but zeros:
//! it is clear for pages never used or given back to the system, so that their users need not zero
//! them, and so that the memory really in use is known. [`scavenge`] gives free huge pages back.

use super::class::{PAGE, PAGE_SHIFT};
use super::span::{Span, State};
use super::{central, os};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

const EXACT: usize = 64;
const BINS: usize = EXACT + 32;
const MAX_RESERVE: usize = 256 << 30;
const MIN_RESERVE: usize = 64 << 20;
const FIRST_STEP: usize = 1 << 20;
const MAX_STEP: usize = 64 << 20;

/// So many dirty pages of a longer run are zeroed when it is taken, under the lock.
const FEW_DIRTY: usize = 128;
/// Bytes of a huge page of the system.
const HUGE: usize = 2 << 20;
/// A heap of this size asks for huge pages: faults on small ones would dominate its growth, and
/// missing translations its marking. A smaller heap stays as small as it can.
const HUGE_FROM: usize = 8 << 20;

static BASE: AtomicUsize = AtomicUsize::new(0);
/// Usable bytes from `BASE` on.
static USABLE: AtomicUsize = AtomicUsize::new(0);
static MAP: AtomicPtr<*mut Span> = AtomicPtr::new(ptr::null_mut());

static HEAP: Lock<PageHeap> = Lock::new(
    Rank::Heap,
    PageHeap {
        reserved: 0,
        dirty: ptr::null_mut(),
        bins: [ptr::null_mut(); BINS],
        occupied: 0,
        records: ptr::null_mut(),
        counts: Counts { in_use: 0, free: 0, backed: 0 },
    },
);

/// Page counts of the heap.
#[derive(Clone, Copy)]
pub struct Counts {
    /// Pages of spans in use.
    pub in_use: usize,
    /// Usable pages that are free.
    pub free: usize,
    /// Pages that may have memory behind them.
    pub backed: usize,
}

struct PageHeap {
    /// Reserved bytes from `BASE` on.
    reserved: usize,
    /// A byte a page: may it hold anything but zeros?
    dirty: *mut u8,
    bins: [*mut Span; BINS],
    /// A bit for each bin that is not empty.
    occupied: u128,
    /// Unused span records.
    records: *mut Span,
    counts: Counts,
}

// SAFETY: everything it points to belongs to the page heap.
unsafe impl Send for PageHeap {}

/// The span that an address may lie in, or null. The span's state and bounds decide.
#[inline]
pub fn span_of(addr: usize) -> *mut Span {
    let offset = addr.wrapping_sub(BASE.load(Ordering::Relaxed));
    if offset >= USABLE.load(Ordering::Relaxed) {
        return ptr::null_mut();
    }
    // SAFETY: the map has an entry for every reserved page.
    unsafe { *MAP.load(Ordering::Relaxed).add(offset >> PAGE_SHIFT) }
}

/// First address and length of the usable heap.
pub fn usable_range() -> (usize, usize) {
    (BASE.load(Ordering::Relaxed), USABLE.load(Ordering::Relaxed))
}

/// Current page counts.
pub fn counts() -> Counts {
    HEAP.lock().counts
}

/// Takes a run of `pages` pages out of the heap; the span's `dirty` tells whether it needs zeroing.
/// Null if there is no memory.
pub fn alloc(pages: usize) -> *mut Span {
    let span = HEAP.lock().take(pages);
    if !span.is_null() {
        return span;
    }
    if central::reclaim(pages) {
        let span = HEAP.lock().take(pages);
        if !span.is_null() {
            return span;
        }
    }
    let mut heap = HEAP.lock();
    // Another thread may have made the heap larger in the meantime.
    let span = heap.take(pages);
    if !span.is_null() {
        return span;
    }
    if heap.grow(pages) { heap.take(pages) } else { ptr::null_mut() }
}

/// Puts the pages of a span back.
///
/// # Safety
/// The span is in use, torn down, and nothing refers to its memory.
pub unsafe fn free(span: *mut Span) {
    // SAFETY: by the contract the span is the caller's to give.
    unsafe { HEAP.lock().give(span) };
}

/// Gives memory of long free runs back until at most `keep` bytes are backed. Returns the bytes.
pub fn scavenge(keep: usize) -> usize {
    HEAP.lock().scavenge(keep / PAGE) * PAGE
}

fn bin_of(pages: usize) -> usize {
    if pages < EXACT { pages } else { EXACT + (pages / EXACT).ilog2() as usize }
}

impl PageHeap {
    /// Takes the best run that a look into few bins finds.
    fn take(&mut self, pages: usize) -> *mut Span {
        let first = bin_of(pages);
        if first >= BINS {
            return ptr::null_mut();
        }
        // Only the bin of the request itself can hold runs that are too short.
        let mut span = ptr::null_mut();
        if first >= EXACT {
            span = self.best_in_bin(first, pages);
        }
        if span.is_null() {
            let from = if first >= EXACT { first + 1 } else { first };
            let later = if from >= BINS { 0 } else { self.occupied >> from };
            if later == 0 {
                return ptr::null_mut();
            }
            span = self.bins[from + later.trailing_zeros() as usize];
        }
        // SAFETY: the span is a free run on a bin's list.
        unsafe {
            self.unlink(span);
            self.split(span, pages);
            self.counts.free -= pages;
            self.counts.in_use += pages;
            (*span).state = State::InUse;
            (*span).next = ptr::null_mut();
            self.fill_map(span);
            (*span).dirty = self.dirty_range(span);
        }
        span
    }

    fn best_in_bin(&self, bin: usize, pages: usize) -> *mut Span {
        let mut best: *mut Span = ptr::null_mut();
        let mut at = self.bins[bin];
        while !at.is_null() {
            // SAFETY: records on a bin's list are valid.
            unsafe {
                if (*at).pages() >= pages && (best.is_null() || (*at).bytes < (*best).bytes) {
                    best = at;
                }
                at = (*at).next;
            }
        }
        best
    }

    /// Cuts a run that is on no list down to `pages`, and puts the rest back.
    unsafe fn split(&mut self, span: *mut Span, pages: usize) {
        // SAFETY: the caller owns the run.
        unsafe {
            let rest = (*span).bytes - pages * PAGE;
            if rest == 0 {
                return;
            }
            (*span).bytes = pages * PAGE;
            let tail = self.record();
            (*tail).start = (*span).end();
            (*tail).bytes = rest;
            self.link(tail);
        }
    }

    /// Marks the pages of a span dirty; returns whether it needs zeroing. Where few of many pages were dirty
    /// before, those are zeroed here: a large object in fresh memory is not touched for their sake.
    unsafe fn dirty_range(&mut self, span: *mut Span) -> bool {
        // SAFETY: there is a byte for every reserved page.
        unsafe {
            let pages = (*span).pages();
            let bytes = core::slice::from_raw_parts_mut(self.dirty.add(self.page_of((*span).start)), pages);
            let before: usize = bytes.iter().map(|&b| b as usize).sum();
            self.counts.backed += pages - before;
            let few = before <= FEW_DIRTY && before < pages / 2;
            if few && before > 0 {
                for (n, _) in bytes.iter().enumerate().filter(|b| *b.1 != 0) {
                    ptr::write_bytes(((*span).start + n * PAGE) as *mut u8, 0, PAGE);
                }
            }
            bytes.fill(1);
            !few && before > 0
        }
    }

    unsafe fn give(&mut self, span: *mut Span) {
        // SAFETY: the span is the caller's; neighbours are looked up only inside the usable range,
        // and entries of the first and last page of every run are right.
        unsafe {
            let pages = (*span).pages();
            self.counts.in_use -= pages;
            self.counts.free += pages;
            self.join(span);
        }
    }

    /// Joins a run with free neighbours and puts it on the list of its bin.
    unsafe fn join(&mut self, span: *mut Span) {
        // SAFETY: as for `give`.
        unsafe {
            (*span).state = State::Free;
            let before = span_of((*span).start - 1);
            if !before.is_null() && (*before).state == State::Free && (*before).end() == (*span).start {
                self.unlink(before);
                (*span).start = (*before).start;
                (*span).bytes += (*before).bytes;
                self.drop_record(before);
            }
            let after = span_of((*span).end());
            if !after.is_null() && (*after).state == State::Free && (*after).start == (*span).end() {
                self.unlink(after);
                (*span).bytes += (*after).bytes;
                self.drop_record(after);
            }
            self.link(span);
        }
    }

    unsafe fn link(&mut self, span: *mut Span) {
        // SAFETY: the run is on no list.
        unsafe {
            let bin = bin_of((*span).pages());
            (*span).state = State::Free;
            (*span).prev = ptr::null_mut();
            (*span).next = self.bins[bin];
            if !(*span).next.is_null() {
                (*(*span).next).prev = span;
            }
            self.bins[bin] = span;
            self.occupied |= 1 << bin;
            let map = MAP.load(Ordering::Relaxed);
            *map.add(self.page_of((*span).start)) = span;
            *map.add(self.page_of((*span).end() - PAGE)) = span;
        }
    }

    unsafe fn unlink(&mut self, span: *mut Span) {
        // SAFETY: the run is on the list of its bin.
        unsafe {
            let bin = bin_of((*span).pages());
            if (*span).prev.is_null() {
                self.bins[bin] = (*span).next;
                if self.bins[bin].is_null() {
                    self.occupied &= !(1 << bin);
                }
            } else {
                (*(*span).prev).next = (*span).next;
            }
            if !(*span).next.is_null() {
                (*(*span).next).prev = (*span).prev;
            }
        }
    }

    unsafe fn fill_map(&mut self, span: *mut Span) {
        // SAFETY: there is an entry for every reserved page.
        unsafe {
            let first = MAP.load(Ordering::Relaxed).add(self.page_of((*span).start));
            for i in 0..(*span).pages() {
                *first.add(i) = span;
            }
        }
    }

    fn page_of(&self, addr: usize) -> usize {
        (addr - BASE.load(Ordering::Relaxed)) >> PAGE_SHIFT
    }

    fn record(&mut self) -> *mut Span {
        if self.records.is_null() {
            return sys::permanent_new::<Span>();
        }
        let record = self.records;
        // SAFETY: unused records are linked through `next`.
        self.records = unsafe { (*record).next };
        record
    }

    unsafe fn drop_record(&mut self, span: *mut Span) {
        // SAFETY: the record describes nothing any more. Stale map entries may still lead to it: its
        // empty bounds turn them away.
        unsafe {
            (*span).start = usize::MAX;
            (*span).bytes = 0;
            (*span).state = State::Free;
            (*span).next = self.records;
        }
        self.records = span;
    }

    /// Makes more addresses usable, at least `pages` pages in one run.
    fn grow(&mut self, pages: usize) -> bool {
        if self.reserved == 0 && !self.reserve() {
            return false;
        }
        let usable = USABLE.load(Ordering::Relaxed);
        let Some(need) = pages.checked_mul(PAGE) else { return false };
        let room = self.reserved - usable;
        let step = need.max(usable.clamp(FIRST_STEP, MAX_STEP)).min(room);
        if step < need {
            return false;
        }
        let start = BASE.load(Ordering::Relaxed) + usable;
        // SAFETY: the range lies in the reservation and was not usable before.
        unsafe {
            if !os::commit(start, step) {
                return false;
            }
            if usable >= HUGE_FROM {
                os::prefer_huge_pages(start, step);
            }
            USABLE.store(usable + step, Ordering::Relaxed);
            let span = self.record();
            (*span).start = start;
            (*span).bytes = step;
            self.counts.free += step / PAGE;
            self.join(span);
        }
        true
    }

    fn reserve(&mut self) -> bool {
        let mut size = MAX_RESERVE;
        while size >= MIN_RESERVE {
            if self.try_reserve(size) {
                return true;
            }
            size /= 2;
        }
        false
    }

    fn try_reserve(&mut self, size: usize) -> bool {
        let map_size = size / PAGE * size_of::<*mut Span>();
        let (arena, map, dirty) = (os::reserve(size + HUGE), sys::map(map_size), sys::map(size / PAGE));
        if arena.is_null() || map.is_null() || dirty.is_null() {
            for (p, len) in [(arena, size + HUGE), (map, map_size), (dirty, size / PAGE)] {
                if !p.is_null() {
                    // SAFETY: just mapped, not used.
                    unsafe { sys::unmap(p, len) };
                }
            }
            return false;
        }
        self.reserved = size;
        self.dirty = dirty;
        MAP.store(map.cast(), Ordering::Relaxed);
        BASE.store((arena as usize).next_multiple_of(HUGE), Ordering::Relaxed);
        true
    }

    /// Gives the memory of whole huge pages back; returns how many pages were backed.
    unsafe fn release_huge(&mut self, start: usize, end: usize) -> usize {
        if start >= end {
            return 0;
        }
        // SAFETY: the range is free, so nobody needs its contents.
        unsafe {
            let pages = (end - start) / PAGE;
            let bytes = core::slice::from_raw_parts_mut(self.dirty.add(self.page_of(start)), pages);
            let backed: usize = bytes.iter().map(|&b| b as usize).sum();
            if backed > 0 {
                os::release(start, end - start);
                bytes.fill(0);
                self.counts.backed -= backed;
            }
            backed
        }
    }

    fn scavenge(&mut self, keep: usize) -> usize {
        let mut released = 0;
        for bin in (bin_of(HUGE / PAGE)..BINS).rev() {
            let mut at = self.bins[bin];
            while !at.is_null() {
                if self.counts.backed <= keep {
                    return released;
                }
                // SAFETY: the run is free, so nobody needs its contents.
                unsafe {
                    released += self.release_huge((*at).start.next_multiple_of(HUGE), (*at).end() / HUGE * HUGE);
                    at = (*at).next;
                }
            }
        }
        released
    }
}
