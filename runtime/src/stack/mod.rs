//! Goroutine stacks: chains of segments.
//!
//! ```text
//!   first segment: the end of the goroutine's own 2 KiB block, see sched/g.rs
//!   others:   block                                                              block + size
//!             | guard |  stack ...                     | return sp | Segment |
//!                     ^ limit                          ^ top
//! ```
//! A prologue compares the stack pointer with `limit`; below lie `STACK_GUARD` bytes for functions that do
//! not check, for stubs and for `minigo_morestack` itself. There are no guard pages: every function either
//! checks or is known to fit. Segments never move. A new one is at least as large as all before it together,
//! up to a bound, and stays linked when the goroutine returns from it, so that the next crossing is cheap;
//! the collector's pause frees what is not in use.
//!
//! When a goroutine ends it keeps its first block and one small further segment for its next life; blocks that wait
//! for that in vain are freed by the collector.

pub mod blocks;

use crate::arch::switch::{MORESTACK_USE, SEGMENT_OVERHEAD};
use crate::arch::{FRAME_OVERHEAD, SEGMENT_SAVE};
use crate::print::Out;
use crate::sched::{self, G, Outcome, stress};
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};
use minigo_abi::layout::{NOSPLIT_FRAME, STACK_GUARD};

/// Size of a goroutine's block.
pub const FIRST_BLOCK: usize = blocks::MIN_BLOCK;
/// Size of the second segment.
const SECOND_BLOCK: usize = 8 << 10;
/// Growth stops to double here.
const LARGEST_GROWTH: usize = 1 << 20;
/// The limit that users are told about. Like Go's, which doubles, our stacks fail when they would have to
/// grow beyond half of it.
static MAX_STACK: AtomicUsize = AtomicUsize::new(1_000_000_000);
/// The largest second segment that an ended goroutine keeps.
const KEPT: usize = 16 << 10;
/// Bytes of the first segment in use under the stress switch.
const STRESS_FIRST: usize = 512;

/// The frames that may lie below the limit: one that checked with the short form, then either a leaf that
/// did not check or a call of `minigo_morestack`.
const _: () = assert!(STACK_GUARD >= (NOSPLIT_FRAME + FRAME_OVERHEAD + 8) + MORESTACK_USE);
const _: () = assert!(STACK_GUARD >= 2 * (NOSPLIT_FRAME + FRAME_OVERHEAD) + 8 + crate::arch::PARK_SAVE);

/// A piece of a goroutine's stack.
#[repr(C)]
pub struct Segment {
    /// The older one.
    pub prev: *mut Segment,
    /// The newer one, perhaps not in use.
    pub next: *mut Segment,
    /// What `stack_limit` is while this is the current one.
    pub limit: usize,
    /// First address above the frames.
    pub top: usize,
    /// The most bytes of frame and stack arguments that fit a crossing to this one.
    pub room: usize,
    /// Size of its block.
    pub size: usize,
}

impl Segment {
    /// The lowest address of the stack.
    pub fn base(&self) -> usize {
        self.limit - STACK_GUARD
    }

    /// The address after the last word in use when the segment is.
    pub fn end(&self) -> usize {
        self.top
    }

    /// Whether an address lies in the stack.
    pub fn contains(&self, address: usize) -> bool {
        address >= self.base() && address < self.top
    }
}

/// The block for a new goroutine with its first segment set up; everything else in the G is zero. Null if
/// there is no memory.
pub fn new_goroutine_block() -> *mut G {
    let block = blocks::alloc(FIRST_BLOCK);
    if block.is_null() {
        return ptr::null_mut();
    }
    let g: *mut G = block.cast();
    // SAFETY: the block is ours, aligned to its size, and large enough for a G.
    unsafe {
        ptr::write_bytes(block, 0, size_of::<G>());
        let top = block as usize + FIRST_BLOCK;
        let mut limit = (block as usize + size_of::<G>()).next_multiple_of(16) + STACK_GUARD;
        if stress::small_segments() {
            limit = limit.max(top - STRESS_FIRST);
        }
        (*g).first = Segment { prev: ptr::null_mut(), next: ptr::null_mut(), limit, top, room: 0, size: FIRST_BLOCK };
        (*g).segment = &raw mut (*g).first;
        (*g).stack_size = FIRST_BLOCK;
    }
    g
}

/// Frees an ended goroutine's segments, the block with its first one included.
///
/// # Safety
/// Nobody else knows the goroutine.
pub unsafe fn free_goroutine_block(g: *mut G) {
    // SAFETY: promised by the caller.
    unsafe {
        free_after(g, &raw mut (*g).first);
        blocks::free(g.cast(), FIRST_BLOCK);
    }
}

/// The segment that holds an address: `newest` or one older than that.
///
/// # Safety
/// `newest` is a segment in use of a goroutine that is stopped or the current one.
pub unsafe fn segment_of(newest: *mut Segment, address: usize) -> Option<*mut Segment> {
    let mut s = newest;
    while !s.is_null() {
        // SAFETY: the chain of segments in use is intact.
        unsafe {
            if (*s).contains(address) {
                return Some(s);
            }
            s = (*s).prev;
        }
    }
    None
}

/// Called by `minigo_morestack` when the next segment will not do, or when somebody poisoned the limit.
/// The answer in the first result word: 1, the frame fits the current segment; 0, there is a next segment.
///
/// # Safety
/// Called by its stub only.
pub unsafe extern "C" fn grow(frame: i64, args: i64) -> Outcome {
    let g = sched::current_g();
    // SAFETY: the current goroutine is this thread's; its frame pointer is the frame that morestack built,
    // just below the return address of the function to be entered.
    unsafe {
        (*g).set_results(0, 0);
        let current = (*g).segment;
        if (*g).preempt.swap(false, Ordering::AcqRel) || (*g).head.stack_limit == usize::MAX {
            (*g).head.stack_limit = (*current).limit;
            return sched::yield_now();
        }
        let (frame, args) = (frame as usize, args as usize);
        let entry_sp = (*g).fp + 8;
        if entry_sp > (*current).limit + frame + FRAME_OVERHEAD {
            (*g).set_results(1, 0);
            return Outcome::Resume;
        }
        let need = frame + args;
        let next = (*current).next;
        if !next.is_null() && (*next).room >= need {
            return Outcome::Resume;
        }
        free_after(g, current);
        add_segment(g, current, need);
    }
    Outcome::Resume
}

/// Links a new segment with room for `need` bytes behind `current`.
unsafe fn add_segment(g: *mut G, current: *mut Segment, need: usize) {
    let least = need + SEGMENT_OVERHEAD + STACK_GUARD + size_of::<Segment>();
    // SAFETY: the goroutine is the current one; the new block is ours.
    unsafe {
        let grown = (*g).stack_size.next_power_of_two().clamp(SECOND_BLOCK, LARGEST_GROWTH);
        let size = if stress::small_segments() { least } else { least.max(grown) };
        let size = blocks::round_size(size);
        if (*g).stack_size + size > MAX_STACK.load(Ordering::Relaxed) / 2 {
            overflow((*g).fp, current);
        }
        let block = blocks::alloc(size);
        if block.is_null() {
            crate::mem::out_of_memory(size);
        }
        let segment: *mut Segment = block.add(size - size_of::<Segment>()).cast();
        let limit = block as usize + STACK_GUARD;
        let top = segment as usize - SEGMENT_SAVE;
        let room = top - limit - FRAME_OVERHEAD;
        segment.write(Segment { prev: current, next: ptr::null_mut(), limit, top, room, size });
        (*current).next = segment;
        (*g).stack_size += size;
    }
}

/// Sets how large a stack may become; returns the old number.
pub fn set_max(bytes: i64) -> i64 {
    MAX_STACK.swap(bytes.max(0) as usize, Ordering::Relaxed) as i64
}

#[cold]
fn overflow(sp: usize, current: *mut Segment) -> ! {
    let mut out = Out::stderr();
    // SAFETY: the current segment of the current goroutine.
    let (low, high) = unsafe { ((*current).base(), (*current).end()) };
    out.str("runtime: goroutine stack exceeds ")
        .dec(MAX_STACK.load(Ordering::Relaxed) as u64)
        .str("-byte limit\nruntime: sp=")
        .hex(sp as u64);
    out.str(" stack=[").hex(low as u64).str(", ").hex(high as u64).str("]\n").flush();
    crate::fatal::die("stack overflow")
}

/// Frees the segments behind `last`.
///
/// # Safety
/// None of them is in use, and the caller owns the goroutine or the world is stopped.
pub unsafe fn free_after(g: *mut G, last: *mut Segment) {
    // SAFETY: promised by the caller.
    unsafe {
        let mut s = (*last).next;
        (*last).next = ptr::null_mut();
        while !s.is_null() {
            let Segment { next, size, .. } = *s;
            (*g).stack_size -= size;
            blocks::free((s as usize + size_of::<Segment>() - size) as *mut u8, size);
            s = next;
        }
    }
}

/// Prepares an ended goroutine for its next life.
///
/// # Safety
/// The caller owns the goroutine, which will not run again.
pub unsafe fn recycle(g: *mut G) {
    // SAFETY: promised by the caller.
    unsafe {
        let first = &raw mut (*g).first;
        (*g).segment = first;
        let second = (*first).next;
        if !second.is_null() {
            free_after(g, if (*second).size <= KEPT { second } else { first });
        }
    }
}

/// Frees what the goroutine does not use.
///
/// # Safety
/// The world is stopped.
pub unsafe fn trim(g: *mut G) {
    // SAFETY: the goroutine is stopped; segments behind the current one are unused.
    unsafe { free_after(g, (*g).segment) }
}

/// Makes the segment that holds `address` the current one.
///
/// # Safety
/// On behalf of the current goroutine; all frames in newer segments are dead.
pub unsafe fn unwind_to(g: *mut G, address: usize) {
    // SAFETY: promised by the caller.
    unsafe {
        if let Some(s) = segment_of((*g).segment, address) {
            (*g).segment = s;
            (*g).head.stack_limit = (*s).limit;
        }
    }
}
