//! Marking: finding every object that can be reached.
//!
//! The heap is scanned precisely: a slot's type reference leads to a descriptor whose bit mask tells
//! which words are pointers, and the pattern repeats with the size of the type up to the end of the
//! slot. Stacks, registers and global variables are scanned conservatively: any word that is an
//! address inside an allocated object keeps it. Because compiled code may hold no other pointer to an
//! object than one just past its end, the address before every conservative word counts as well.
//!
//! Pointers that lead nowhere into the heap (to globals, stacks, free slots) are passed over. A
//! marked object is queued and looked into later, never recursively; objects longer than
//! [`PIECE`] are queued in pieces, so that several threads can share one.
//!
//! Several [`Marker`]s may work at the same time. Mark bytes change from allocated to marked without
//! locked instructions: at worst an object is queued twice.

use super::work::Queue;
use crate::arch;
use crate::mem::span::{ALLOCATED, MARKED, Span, State};
use crate::mem::{pages, typeref};
use core::sync::atomic::{AtomicU8, Ordering};
use minigo_abi::layout::Type;

/// Longest stretch of an object that is scanned at once.
const PIECE: usize = 128 << 10;

/// Objects between being asked for from memory and being scanned.
const AHEAD: usize = 8;

/// Objects between two looks whether other threads need work.
const SHARE_EVERY: u32 = 64;

const WORD: usize = size_of::<usize>();

/// A thread that marks.
pub struct Marker {
    queue: Queue,
    /// Start and length of the heap's addresses.
    base: usize,
    length: usize,
    /// Bytes of the objects that this one marked.
    pub bytes: usize,
    /// Bytes that it scanned conservatively.
    pub root_bytes: usize,
}

impl Default for Marker {
    fn default() -> Self {
        Self::new()
    }
}

impl Marker {
    /// One without work.
    pub fn new() -> Marker {
        let (base, length) = pages::usable_range();
        Marker { queue: Queue::new(), base, length, bytes: 0, root_bytes: 0 }
    }

    /// Marks the object around an address, if there is one, and queues it if it was not marked.
    ///
    /// # Safety
    /// The world is stopped and no allocation cache holds a run.
    #[inline(always)]
    pub unsafe fn mark(&mut self, addr: usize) {
        if addr.wrapping_sub(self.base) >= self.length {
            return;
        }
        let span = pages::span_of(addr);
        if span.is_null() {
            return;
        }
        // SAFETY: span records stay valid; the state and bounds tell whether this one is meant, and the
        // mark bytes of a span in use are there.
        unsafe {
            let span = &*span;
            if span.state != State::InUse || addr.wrapping_sub(span.start) >= span.bytes {
                return;
            }
            let slot = span.slot_of(addr);
            if slot >= span.slots as usize {
                return;
            }
            let mark = &*span.marks.add(slot).cast::<AtomicU8>();
            if mark.load(Ordering::Relaxed) != ALLOCATED {
                return;
            }
            mark.store(MARKED, Ordering::Relaxed);
            self.bytes += span.slot_size;
            if !span.noscan() {
                self.queue.push(span.slot_addr(slot));
            }
        }
    }

    /// Marks what the words of a range may point to.
    ///
    /// # Safety
    /// As for [`Marker::mark`]; the range is readable.
    pub unsafe fn scan_conservatively(&mut self, start: usize, end: usize) {
        self.root_bytes += end.saturating_sub(start);
        let mut at = start.next_multiple_of(WORD);
        while at + WORD <= end {
            // SAFETY: by the contract.
            unsafe {
                let word = *(at as *const usize);
                if word.wrapping_sub(self.base) <= self.length {
                    self.mark(word);
                    self.mark(word.wrapping_sub(1));
                }
            }
            at += WORD;
        }
    }

    /// Looks into queued objects until neither this thread nor the shared stack has any.
    ///
    /// An object that comes from the queue is asked for from memory and waits for its turn in a ring, while
    /// those before it are scanned: marking is bound by the latency of memory.
    ///
    /// # Safety
    /// As for [`Marker::mark`].
    pub unsafe fn drain(&mut self) {
        let mut ring = [0usize; AHEAD];
        let (mut waiting, mut at, mut count) = (0usize, 0usize, 0u32);
        loop {
            let next = match self.queue.pop() {
                Some(object) => {
                    arch::prefetch(object);
                    object
                }
                None if waiting == 0 => return,
                None => 0,
            };
            at = (at + 1) % AHEAD;
            let object = core::mem::replace(&mut ring[at], next);
            waiting += (next != 0) as usize;
            if object != 0 {
                waiting -= 1;
                // SAFETY: objects in the queue are marked.
                unsafe { self.scan_queued(object) };
                count = count.wrapping_add(1);
                if count.is_multiple_of(SHARE_EVERY) && super::team::hungry() && !super::work::available() {
                    self.queue.share();
                }
            }
        }
    }

    /// Marks what an object points to, whether or not it is marked itself.
    ///
    /// # Safety
    /// As for [`Marker::mark`]; `object` is the start of an object.
    pub unsafe fn scan_contents(&mut self, object: usize) {
        // SAFETY: the span of an object is in use.
        unsafe {
            let span = &*pages::span_of(object);
            if !span.noscan() {
                let slot = span.slot_of(object);
                let end = object + span.slot_size;
                self.scan(Part { start: object, from: object, to: end, end }, typeref::decode(*span.types.add(slot)));
            }
        }
    }

    /// Scans an object or, if it is long, queues its pieces; a piece is known by an address inside the
    /// object.
    unsafe fn scan_queued(&mut self, at: usize) {
        // SAFETY: the span of an object is in use, and its slot has a type.
        unsafe {
            let span: &Span = &*pages::span_of(at);
            let slot = span.slot_of(at);
            let start = span.slot_addr(slot);
            let end = start + span.slot_size;
            let mut part = Part { start, from: at, to: end, end };
            if end - at > PIECE {
                if at == start {
                    let mut piece = start + PIECE;
                    while piece < end {
                        self.queue.push(piece);
                        piece += PIECE;
                    }
                }
                part.to = at + PIECE;
            }
            self.scan(part, typeref::decode(*span.types.add(slot)));
        }
    }

    #[inline(always)]
    unsafe fn scan(&mut self, part: Part, ty: *const Type) {
        // SAFETY: descriptors are valid; the object's elements lie where the type says.
        unsafe {
            let ty = &*ty;
            if ty.size == WORD {
                self.scan_pointers(part.from, part.to);
            } else if ty.ptr_bytes <= 64 * WORD {
                let mask = small_mask(ty);
                // Elements that begin in this part are scanned to their end, even beyond the part; an
                // incomplete element at the end of the slot is none.
                let limit = part.to.min(part.end - ty.size + 1);
                let mut element = part.start;
                if part.from != part.start {
                    element += (part.from - part.start).next_multiple_of(ty.size);
                }
                while element < limit {
                    self.scan_masked(element, mask);
                    element += ty.size;
                }
            } else {
                self.scan_long(part, ty);
            }
        }
    }

    #[inline(always)]
    unsafe fn scan_pointers(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            // SAFETY: by the contract of `scan`.
            unsafe { self.mark(*(at as *const usize)) };
            at += WORD;
        }
    }

    #[inline(always)]
    unsafe fn scan_masked(&mut self, element: usize, mut mask: u64) {
        while mask != 0 {
            let word = mask.trailing_zeros() as usize;
            mask &= mask - 1;
            // SAFETY: by the contract of `scan`.
            unsafe { self.mark(*((element + word * WORD) as *const usize)) };
        }
    }

    /// As `scan`, for types whose mask is longer than a word: word by word, so that a part may begin and
    /// end anywhere.
    unsafe fn scan_long(&mut self, part: Part, ty: &Type) {
        let Part { start, from, to, end } = part;
        let mask = ty.gc_mask as *const u8;
        let mut element = start + (from - start) / ty.size * ty.size;
        while element < to && element + ty.size <= end {
            let first = from.saturating_sub(element) / WORD;
            let last = ty.ptr_bytes.min(to - element).div_ceil(WORD);
            let mut word = first;
            while word < last {
                // SAFETY: the mask has a bit for every word of `ptr_bytes`; the element lies in the object.
                unsafe {
                    let bits = *mask.add(word / 8) >> (word % 8);
                    if bits == 0 {
                        word = (word | 7) + 1;
                        continue;
                    }
                    word += bits.trailing_zeros() as usize;
                    if word < last {
                        self.mark(*((element + word * WORD) as *const usize));
                    }
                    word += 1;
                }
            }
            element += ty.size;
        }
    }
}

/// Whether marking did not reach an object. What is not on the heap is always reachable.
///
/// # Safety
/// The world is stopped and marking has finished; the object was not swept before.
pub unsafe fn is_unreachable(object: usize) -> bool {
    // SAFETY: the span of an object is in use.
    unsafe {
        let span = pages::span_of(object);
        !span.is_null() && *(*span).marks.add((*span).slot_of(object)) == ALLOCATED
    }
}

/// The part from `from` to `to` of an object between `start` and `end`.
struct Part {
    start: usize,
    from: usize,
    to: usize,
    end: usize,
}

/// The pointer mask of a type with at most 64 words that may be pointers.
#[inline(always)]
unsafe fn small_mask(ty: &Type) -> u64 {
    let words = ty.ptr_bytes / WORD;
    let mut mask = 0u64;
    for byte in 0..words.div_ceil(8) {
        // SAFETY: the mask has a bit for every word of `ptr_bytes`.
        mask |= u64::from(unsafe { *(ty.gc_mask as *const u8).add(byte) }) << (byte * 8);
    }
    if words < 64 { mask & ((1 << words) - 1) } else { mask }
}
