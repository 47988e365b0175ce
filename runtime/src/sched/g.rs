//! G: a goroutine. It lives in the first block of its own stack, so that a parked goroutine costs 2 KiB
//! and nothing else:
//!
//! ```text
//!   block                                                            block + 2048
//!   | GHead | rest of G (first Segment within) | guard |  stack ...        |
//!                                                      ^ segment.limit     ^ segment.top
//! ```
//! An ended goroutine waits in a free list for its next life. Blocks of those that wait for long are given back in the
//! collector's pause (see `spawn`), with the world stopped and the monitor kept from looking at goroutines; so nobody
//! else who has a pointer to a G need ask whether it is still one.

use super::{M, Sudog};
use crate::arch::{Context, PARK_SAVE, switch};
use crate::stack::{self, Segment};
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use minigo_abi::functions::WAIT_REASONS;
use minigo_abi::layout::GHead;

/// What a goroutine is doing. Changed by the M that owns it: the one running it, or the one that took it
/// from a queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Status {
    /// In a free list.
    Dead = 0,
    /// In a run queue, or about to be.
    Runnable,
    /// On an M, in compiled code or in the runtime on its behalf.
    Running,
    /// In a system call; its P may be elsewhere.
    Syscall,
    /// Parked: some queue or timer refers to it.
    Waiting,
}

/// What a parking function decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Outcome {
    /// The goroutine goes on at once with its result words.
    Resume = 0,
    /// The goroutine is in other hands (or ended); this thread schedules.
    Park = 1,
}

/// A goroutine. The head is known to compiled code, the rest to the runtime alone.
#[repr(C)]
pub struct G {
    /// What compiled code sees.
    pub head: GHead,
    /// Stack pointer when it last entered the runtime; the word there is the pc.
    pub sp: usize,
    /// Frame pointer at that moment.
    pub fp: usize,
    /// The segment it runs on.
    pub segment: *mut Segment,
    /// The M that runs it; stale when none does.
    pub m: *mut M,
    /// What the runtime function that it called returns.
    pub results: [usize; 2],
    /// Registers, if it was stopped by a signal: then they count instead of `sp` and `fp`.
    pub context: *mut Context,
    /// The M that it is pinned to, or null.
    pub locked_m: *mut M,
    /// Runs on the thread's stack before the goroutine goes on; see `set_epilogue`.
    pub epilogue: Option<unsafe fn(*mut G)>,
    /// What `epilogue` works on.
    pub epilogue_data: [usize; 3],
    status: AtomicU32,
    /// Why it waits: an index into `WAIT_REASONS`.
    pub wait_reason: u8,
    /// Somebody wants it to yield at the next chance.
    pub preempt: AtomicBool,
    /// Guards a goroutine in select against being woken twice.
    pub select_done: AtomicU32,
    /// Link in a run queue or free list.
    pub link: *mut G,
    /// The next of all goroutines.
    pub all_link: *mut G,
    /// The closure that it runs.
    pub closure: usize,
    /// Where it was created: a return address in its creator, 0 for the first one.
    pub created_pc: usize,
    /// Who created it.
    pub parent: u64,
    /// The first collection that found it waiting, in monotonic nanoseconds; 0 if none did.
    pub wait_since: i64,
    /// What woke it from a channel operation.
    pub woken_by: *mut Sudog,
    /// Its place in a queue when it waits for one thing only.
    pub sudog: Sudog,
    /// Calls of `lock_os_thread` minus those that release.
    pub thread_locks: u32,
    /// Bytes of all its segments.
    pub stack_size: usize,
    /// Its first segment, this block.
    pub first: Segment,
}

impl G {
    /// What it is doing.
    #[inline]
    pub fn status(&self) -> Status {
        match self.status.load(Ordering::Acquire) {
            0 => Status::Dead,
            1 => Status::Runnable,
            2 => Status::Running,
            3 => Status::Syscall,
            _ => Status::Waiting,
        }
    }

    /// Says what it is doing now.
    #[inline]
    pub fn set_status(&self, status: Status) {
        self.status.store(status as u32, Ordering::Release);
    }

    /// Goroutine number.
    pub fn goid(&self) -> u64 {
        self.head.goid
    }

    /// The text that a traceback shows in brackets.
    pub fn state_text(&self) -> &'static str {
        match self.status() {
            Status::Dead => "dead",
            Status::Runnable => "runnable",
            Status::Running => "running",
            Status::Syscall => "syscall",
            Status::Waiting => WAIT_REASONS.get(usize::from(self.wait_reason)).copied().unwrap_or("waiting"),
        }
    }

    /// The pc, stack pointer and frame pointer at which it left compiled code. The pc may lie outside
    /// compiled code: in the assembly that starts a goroutine or grows its stack. Meaningless while it
    /// runs compiled code.
    pub fn position(&self) -> Position {
        if self.context.is_null() {
            // SAFETY: sp points to the return address that the last call into the runtime pushed.
            let pc = unsafe { *(self.sp as *const usize) };
            match switch::entered_function(pc, self.fp) {
                // The frame of morestack stands for that of the function that was being entered.
                Some(body) => Position { pc: body, sp: self.sp, fp: self.fp, exact: true },
                None => Position { pc, sp: self.sp, fp: self.fp, exact: false },
            }
        } else {
            // SAFETY: the context is the goroutine's until it goes on.
            let c = unsafe { &*self.context };
            Position { pc: c.pc(), sp: c.sp(), fp: c.fp(), exact: true }
        }
    }

    /// The frame that called the one with frame pointer `fp`: its return address into the caller and the
    /// caller's frame pointer, crossings between segments seen through. None at the goroutine's first frame.
    /// `segment` is the current segment at first and moves outwards with the frames, so that a walk takes
    /// time in proportion to its length.
    pub fn caller(&self, fp: usize, segment: &mut *mut Segment) -> Option<(usize, usize)> {
        if fp == 0 {
            return None;
        }
        // SAFETY: every frame starts with the saved frame pointer and the return address.
        unsafe { Some((self.return_address(fp + 8, segment)?, *(fp as *const usize))) }
    }

    /// The return address in a word of the stack, crossings between segments seen through; `segment` as for
    /// `caller`.
    ///
    /// # Safety
    /// The word holds the return address of a call.
    pub unsafe fn return_address(&self, slot: usize, segment: &mut *mut Segment) -> Option<usize> {
        // SAFETY: promised by the caller; a segment's top holds the return sp.
        unsafe {
            let pc = *(slot as *const usize);
            if !switch::is_segment_return(pc) {
                return Some(pc);
            }
            *segment = stack::segment_of(*segment, slot)?;
            Some(*(*((**segment).top as *const usize) as *const usize))
        }
    }

    /// Calls `f` with the ranges of its stack that are in use, innermost first, and then with its saved
    /// registers if a signal stopped it.
    pub fn for_each_range(&self, mut f: impl FnMut(usize, usize)) {
        if self.status() == Status::Dead {
            return;
        }
        let mut low = self.position().sp - PARK_SAVE;
        let mut segment = self.segment;
        while !segment.is_null() {
            // SAFETY: the chain of segments is intact while the goroutine is stopped.
            let s = unsafe { &*segment };
            f(low.max(s.base()), s.end());
            if s.prev.is_null() {
                break;
            }
            // SAFETY: the top of every segment but the first holds the return sp.
            low = unsafe { *(s.top as *const usize) };
            segment = s.prev;
        }
        if !self.context.is_null() {
            f(self.context as usize, self.context as usize + size_of::<Context>());
        }
        // The words of the head and of a finished operation that may be Go pointers.
        let closure = &raw const self.closure as usize;
        f(closure, closure + 8);
        let head = &raw const self.head as usize;
        f(head, head + size_of::<GHead>());
        let results = &raw const self.results as usize;
        f(results, results + size_of::<[usize; 2]>());
    }

    /// Result words of the runtime function that it is in.
    #[inline]
    pub fn set_results(&mut self, a: usize, b: usize) {
        self.results = [a, b];
    }

    /// Makes it a new goroutine that will call `closure`.
    ///
    /// # Safety
    /// It must be dead, with only its first segment current.
    pub unsafe fn prepare(&mut self, closure: usize) {
        let sp = self.first.top - 24;
        // SAFETY: the top of the first segment is unused; the stack is far larger than what is written.
        unsafe {
            ptr::write_bytes((sp - PARK_SAVE) as *mut u8, 0, PARK_SAVE);
            *(sp as *mut usize) = switch::gostart as *const () as usize;
            // The first register that resume_parked loads.
            *((sp - 8) as *mut usize) = closure;
        }
        self.sp = sp;
        self.fp = 0;
        self.segment = &raw mut self.first;
        self.head.stack_limit = self.first.limit;
        self.head.defers = 0;
        self.head.panics = 0;
        self.head.flags = 0;
        self.closure = closure;
        self.context = ptr::null_mut();
        self.epilogue = None;
        self.wait_reason = 0;
        self.thread_locks = 0;
        self.locked_m = ptr::null_mut();
        self.preempt.store(false, Ordering::Relaxed);
    }
}

/// Where a goroutine left compiled code.
#[derive(Clone, Copy)]
pub struct Position {
    /// The pc.
    pub pc: usize,
    /// The stack pointer.
    pub sp: usize,
    /// The frame pointer.
    pub fp: usize,
    /// The pc is the next instruction, not a return address.
    pub exact: bool,
}

/// A list of goroutines through their links, first in first out.
pub(crate) struct GQueue {
    head: *mut G,
    tail: *mut G,
    len: usize,
}

// SAFETY: goroutines belong to no thread; whoever owns the queue owns the links.
unsafe impl Send for GQueue {}

impl GQueue {
    /// No goroutines.
    pub const fn new() -> GQueue {
        GQueue { head: ptr::null_mut(), tail: ptr::null_mut(), len: 0 }
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends one.
    pub fn push(&mut self, g: *mut G) {
        // SAFETY: the caller owns g, the queue owns its tail.
        unsafe {
            (*g).link = ptr::null_mut();
            if self.head.is_null() {
                self.head = g;
            } else {
                (*self.tail).link = g;
            }
        }
        self.tail = g;
        self.len += 1;
    }

    /// Takes the first.
    pub fn pop(&mut self) -> Option<*mut G> {
        if self.head.is_null() {
            return None;
        }
        let g = self.head;
        // SAFETY: the queue owns its members.
        self.head = unsafe { (*g).link };
        self.len -= 1;
        Some(g)
    }
}

impl Default for GQueue {
    fn default() -> Self {
        GQueue::new()
    }
}
