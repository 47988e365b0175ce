//! Statistics of the memory manager for `runtime.ReadMemStats`.
//!
//! Runtime function defined here: `mem_stats`.

use crate::gc;
use crate::mem::class::PAGE;
use crate::mem::{cache, pages, span, stats};
use crate::stack::blocks;
use minigo_abi::layout::MemStatsRecord;

/// Runtime function: fills a record. What this thread's cache holds unused is not counted as allocated, what
/// other threads' caches hold is.
///
/// # Safety
/// `out` may be written; the calling thread may use its allocation cache.
pub unsafe extern "C" fn mem_stats(out: *mut MemStatsRecord) {
    // SAFETY: the cache is this thread's.
    unsafe { (*cache::current()).flush() };
    let pages = pages::counts();
    let totals = stats::totals();
    let cycles = gc::summary();
    let usable = pages::usable_range().1;
    let (stack_inuse, stack_sys) = blocks::bytes();
    let record = MemStatsRecord {
        total_alloc: totals.malloc_bytes,
        sys: (usable + stack_sys + span::meta_bytes()) as u64,
        mallocs: totals.mallocs,
        frees: totals.frees,
        heap_alloc: totals.malloc_bytes - totals.free_bytes,
        heap_sys: usable as u64,
        heap_idle: (pages.free * PAGE) as u64,
        heap_inuse: (pages.in_use * PAGE) as u64,
        heap_released: (usable - pages.backed * PAGE) as u64,
        heap_objects: totals.mallocs - totals.frees,
        stack_inuse: stack_inuse as u64,
        stack_sys: stack_sys as u64,
        next_gc: gc::pace::goal() as u64,
        last_gc: cycles.last_end_ns,
        pause_total_ns: cycles.pause_total_ns,
        num_gc: cycles.cycles,
        num_forced_gc: cycles.forced,
    };
    // SAFETY: by the contract.
    unsafe { out.write(record) };
}
