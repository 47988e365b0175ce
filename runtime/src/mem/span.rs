//! Spans: runs of pages, either free or cut into slots of one size.
//!
//! The record of a span lives outside its pages, and is never unmapped, so that the garbage
//! collector may look at the record of any address at any time. Beside the record stand, for a span
//! in use, two arrays with an entry a slot:
//!
//! - `marks`, a byte: [`FREE`], [`ALLOCATED`] or, between marking and sweeping, [`MARKED`]. Slots of
//!   a run that an allocation cache has taken count as allocated; the rest of the run becomes free
//!   again when the cache is flushed, which happens before every marking. Sweeping a slot is a shift
//!   to the right: marked becomes allocated, allocated becomes free.
//! - `types`, a reference to the type descriptor of the object in the slot; spans of objects without
//!   pointers have none. The descriptor's pointer pattern repeats up to the end of the slot, which
//!   is how arrays are described; slots with pointers are zeroed to their end.

use super::class::{self, MAGIC, PAGE, SIZE, SLOTS};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

/// Mark byte of a slot without an object.
pub const FREE: u8 = 0;
/// Mark byte of an object that was not marked.
pub const ALLOCATED: u8 = 1;
/// Mark byte of an object that was marked.
pub const MARKED: u8 = 2;

/// What a span's pages are used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum State {
    /// Nothing: the record is unused, or describes a free run of the page heap.
    Free,
    /// Objects.
    InUse,
}

/// A run of pages. What marking needs lies in the first cache line.
#[repr(C, align(64))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Length in bytes.
    pub bytes: usize,
    /// Bytes of a slot.
    pub slot_size: usize,
    /// Divides an offset by the slot size; 0 for a span with a single slot.
    pub magic: u32,
    /// Number of slots.
    pub slots: u32,
    /// Mark bytes, padded with zeros to a multiple of eight.
    pub marks: *mut u8,
    /// Type references, or null.
    pub types: *mut u32,
    /// First slot that the search for free ones has not passed.
    pub cursor: u32,
    /// What the pages are used for.
    pub state: State,
    /// The span class; 0 and 1 are large objects.
    pub span_class: u8,
    /// Whether free slots may hold anything but zeros.
    pub dirty: bool,
    /// Link of the list that the span is on.
    pub next: *mut Span,
    /// Back link; only lists of the page heap keep it.
    pub prev: *mut Span,
    own_mark: u64,
    own_type: u32,
}

impl Span {
    /// One past the last byte.
    #[inline]
    pub fn end(&self) -> usize {
        self.start + self.bytes
    }

    /// Number of pages.
    pub fn pages(&self) -> usize {
        self.bytes / PAGE
    }

    /// The slot that holds an address of this span; may be one too large in the unused tail.
    #[inline]
    pub fn slot_of(&self, addr: usize) -> usize {
        (((addr - self.start) as u64 * self.magic as u64) >> 32) as usize
    }

    /// Address of a slot.
    #[inline]
    pub fn slot_addr(&self, slot: usize) -> usize {
        self.start + slot * self.slot_size
    }

    /// Whether objects here hold no pointers.
    #[inline]
    pub fn noscan(&self) -> bool {
        self.span_class & 1 != 0
    }

    /// Whether this holds one large object.
    pub fn is_large(&self) -> bool {
        self.span_class < 2
    }

    /// Cuts a fresh run of pages into slots of a span class.
    ///
    /// # Safety
    /// The span is the caller's alone and was just taken from the page heap.
    pub unsafe fn set_up(&mut self, span_class: usize) {
        let class = span_class >> 1;
        self.span_class = span_class as u8;
        self.slot_size = SIZE[class] as usize;
        self.magic = MAGIC[class];
        self.slots = SLOTS[class] as u32;
        self.cursor = 0;
        let size = meta_size(span_class);
        let meta = META.lock().take(size);
        self.marks = meta;
        let mark_bytes = (self.slots as usize).next_multiple_of(8);
        // SAFETY: the metadata block holds the padded mark bytes, then the type references.
        unsafe {
            ptr::write_bytes(meta, FREE, mark_bytes);
            self.types = if self.noscan() { ptr::null_mut() } else { meta.add(mark_bytes).cast() };
        }
    }

    /// Makes a fresh run of pages one large object, allocated.
    pub fn set_up_large(&mut self, noscan: bool) {
        self.span_class = noscan as u8;
        self.slot_size = self.bytes;
        self.magic = 0;
        self.slots = 1;
        self.cursor = 1;
        self.own_mark = ALLOCATED as u64;
        self.own_type = 0;
        self.marks = (&raw mut self.own_mark).cast();
        self.types = if noscan { ptr::null_mut() } else { &raw mut self.own_type };
    }

    /// Gives the arrays of a span up, before its pages go back to the page heap.
    pub fn tear_down(&mut self) {
        if !self.is_large() {
            META.lock().give(self.marks, meta_size(self.span_class as usize));
        }
        self.marks = ptr::null_mut();
        self.types = ptr::null_mut();
    }

    /// Finds the next run of free slots from the cursor on, marks it allocated and moves the cursor
    /// behind it. Returns the range of slots, empty if there is none.
    ///
    /// # Safety
    /// The span is in use, swept, and the caller's alone.
    pub unsafe fn take_run(&mut self) -> (usize, usize) {
        let slots = self.slots as usize;
        let mut at = self.cursor as usize;
        // SAFETY: `at` stays below `slots`, or within the padding when a word is read at a multiple of 8.
        unsafe {
            while at < slots && *self.marks.add(at) != FREE {
                at += 1;
                while at.is_multiple_of(8) && at + 8 <= slots && all_used(*self.marks.add(at).cast::<u64>()) {
                    at += 8;
                }
            }
            let first = at;
            while at < slots {
                if at.is_multiple_of(8) && at + 8 <= slots && *self.marks.add(at).cast::<u64>() == 0 {
                    at += 8;
                } else if *self.marks.add(at) == FREE {
                    at += 1;
                } else {
                    break;
                }
            }
            ptr::write_bytes(self.marks.add(first), ALLOCATED, at - first);
            self.cursor = at as u32;
            (first, at)
        }
    }

    /// Makes the end of the run that was taken last free again.
    ///
    /// # Safety
    /// As for [`Span::take_run`]; the slots are the unused end of the last run.
    pub unsafe fn return_run(&mut self, first: usize, end: usize) {
        debug_assert!(first <= end && end == self.cursor as usize);
        // SAFETY: by the contract the slots exist and hold no object.
        unsafe { ptr::write_bytes(self.marks.add(first), FREE, end - first) };
        self.cursor = first as u32;
    }

    /// Sweeps: what is not marked becomes free. Returns how many slots are live and how many were
    /// freed. `poison` overwrites freed memory to make dangling pointers visible.
    ///
    /// # Safety
    /// The span is in use and the caller's alone, and marking has finished.
    pub unsafe fn sweep(&mut self, poison: bool) -> (usize, usize) {
        const ONES: u64 = 0x0101_0101_0101_0101;
        if poison {
            // SAFETY: as for the function.
            unsafe { self.poison_unmarked() };
        }
        let (mut live, mut freed) = (0, 0);
        let words = self.marks.cast::<u64>();
        for i in 0..(self.slots as usize).div_ceil(8) {
            // SAFETY: the mark bytes are padded to whole words and aligned.
            let word = unsafe { *words.add(i) };
            if word == 0 {
                continue;
            }
            let marked = (word >> 1) & ONES;
            live += marked.count_ones() as usize;
            freed += (word & ONES).count_ones() as usize;
            // SAFETY: as above.
            unsafe { *words.add(i) = marked };
        }
        self.cursor = 0;
        self.dirty |= freed > 0;
        (live, freed)
    }

    unsafe fn poison_unmarked(&mut self) {
        for slot in 0..self.slots as usize {
            // SAFETY: the slot exists; an unmarked object is garbage.
            unsafe {
                if *self.marks.add(slot) == ALLOCATED {
                    ptr::write_bytes(self.slot_addr(slot) as *mut u8, POISON, self.slot_size);
                }
            }
        }
    }
}

/// What freed memory is filled with under stress.
pub const POISON: u8 = 0xDB;

/// Whether none of eight mark bytes is zero.
fn all_used(word: u64) -> bool {
    // Mark bytes are 0, 1 or 2, so folding bit 1 onto bit 0 leaves one bit a used slot.
    (word | word >> 1) & 0x0101_0101_0101_0101 == 0x0101_0101_0101_0101
}

/// Bytes of the metadata block of a span class, a multiple of [`META_UNIT`].
fn meta_size(span_class: usize) -> usize {
    let slots = SLOTS[span_class >> 1] as usize;
    let types = if span_class & 1 != 0 { 0 } else { slots * size_of::<u32>() };
    (slots.next_multiple_of(8) + types).next_multiple_of(META_UNIT)
}

const META_UNIT: usize = 64;
const META_MAX: usize = PAGE / 8 * 5;

/// Freed metadata blocks by size.
struct MetaPool {
    free: [*mut u8; META_MAX / META_UNIT + 1],
}

// SAFETY: the blocks belong to the pool alone.
unsafe impl Send for MetaPool {}

static META: Lock<MetaPool> = Lock::new(Rank::Heap, MetaPool { free: [ptr::null_mut(); META_MAX / META_UNIT + 1] });
static META_BYTES: AtomicUsize = AtomicUsize::new(0);

/// Bytes of metadata blocks, free ones included.
pub fn meta_bytes() -> usize {
    META_BYTES.load(Ordering::Relaxed)
}

impl MetaPool {
    fn take(&mut self, size: usize) -> *mut u8 {
        let list = &mut self.free[size / META_UNIT];
        let block = *list;
        if block.is_null() {
            META_BYTES.fetch_add(size, Ordering::Relaxed);
            return sys::permanent(size, META_UNIT);
        }
        // SAFETY: a free block starts with the link to the next.
        *list = unsafe { *block.cast::<*mut u8>() };
        block
    }

    fn give(&mut self, block: *mut u8, size: usize) {
        let list = &mut self.free[size / META_UNIT];
        // SAFETY: nobody uses the block any more and it is large enough for a link.
        unsafe { *block.cast::<*mut u8>() = *list };
        *list = block;
    }
}

const _: () = assert!(class::SLOTS[1] as usize * 5 <= META_MAX);
