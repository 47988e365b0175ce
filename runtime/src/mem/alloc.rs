//! Allocation: the runtime functions `new_object`, `new_array`, `new_bytes` and `round_size`.

use super::cache::{self, Cache};
use super::class::{self, FINE, FINE_MAX, MAX_SMALL, PAGE, SIZE};
use super::span::Span;
use super::{central, hooks, pages, stats, typeref};
use core::ptr;
use minigo_abi::layout::Type;

/// Larger requests cannot be meant: the address space ends here.
const MAX_ALLOC: usize = 1 << 48;

static ZERO_SIZE: u64 = 0;

/// The address of every object of size zero.
pub fn zero_size() -> usize {
    &raw const ZERO_SIZE as usize
}

/// Runtime function: a new, zeroed object of a type.
///
/// # Safety
/// `ty` is a type descriptor; the calling thread may use its allocation cache.
#[inline]
pub unsafe extern "C" fn new_object(ty: *const Type) -> *mut u8 {
    // SAFETY: by the contract.
    unsafe { alloc_typed((*ty).size, ty) }
}

/// Runtime function: `n` consecutive objects of a type, zeroed; null if the size overflows.
///
/// # Safety
/// As for [`new_object`].
#[inline]
pub unsafe extern "C" fn new_array(ty: *const Type, n: i64) -> *mut u8 {
    // SAFETY: by the contract.
    unsafe {
        let Some(n) = usize::try_from(n).ok() else { return ptr::null_mut() };
        match (*ty).size.checked_mul(n) {
            Some(size) if size <= MAX_ALLOC => alloc_typed(size, ty),
            _ => ptr::null_mut(),
        }
    }
}

/// Runtime function: bytes without pointers, not zeroed; null if there cannot be so many.
///
/// # Safety
/// The calling thread may use its allocation cache.
#[inline]
pub unsafe extern "C" fn new_bytes(size: i64) -> *mut u8 {
    let Some(size) = usize::try_from(size).ok().filter(|&s| s <= MAX_ALLOC) else { return ptr::null_mut() };
    // SAFETY: by the contract.
    unsafe {
        if size <= FINE_MAX {
            small_noscan(cache::current(), *FINE.get_unchecked((size + 7) >> 3) as usize)
        } else if size <= MAX_SMALL {
            medium(size, true).0
        } else {
            (*large(size, true)).start as *mut u8
        }
    }
}

/// Runtime function: bytes that an allocation of `size` really gets.
pub extern "C" fn round_size(size: i64) -> i64 {
    class::round_size(size as usize) as i64
}

/// `size` zeroed bytes in which the type's pointer pattern repeats.
#[inline(always)]
unsafe fn alloc_typed(size: usize, ty: *const Type) -> *mut u8 {
    // SAFETY: the index is a class; the rest by the contract of the callers.
    unsafe {
        if size > FINE_MAX {
            return alloc_zeroed(size, ty);
        }
        let class = *FINE.get_unchecked((size + 7) >> 3) as usize;
        if (*ty).ptr_bytes == 0 {
            small_noscan(cache::current(), class)
        } else {
            small_scan(cache::current(), class, ty)
        }
    }
}

#[inline(always)]
unsafe fn small_noscan(cache: *mut Cache, class: usize) -> *mut u8 {
    // SAFETY: the cache is this thread's; a run holds free slots between `next` and `end`.
    unsafe {
        let run = (&raw mut (*cache).runs).cast::<cache::Run>().add(class << 1 | 1);
        let p = (*run).next;
        let next = p + *SIZE.get_unchecked(class) as usize;
        if next > (*run).end {
            return small_slow(cache, class << 1 | 1);
        }
        (*run).next = next;
        p as *mut u8
    }
}

#[inline(always)]
unsafe fn small_scan(cache: *mut Cache, class: usize, ty: *const Type) -> *mut u8 {
    // SAFETY: as for `small_noscan`; `types` has an entry for every slot of the run.
    unsafe {
        let run = (&raw mut (*cache).runs).cast::<cache::Run>().add(class << 1);
        let p = (*run).next;
        let next = p + *SIZE.get_unchecked(class) as usize;
        if next > (*run).end {
            return small_scan_slow(cache, class, ty);
        }
        (*run).next = next;
        *(*run).types = typeref::encode(ty);
        (*run).types = (*run).types.add(1);
        p as *mut u8
    }
}

#[cold]
unsafe fn small_slow(cache: *mut Cache, span_class: usize) -> *mut u8 {
    if span_class < 2 {
        return (&raw const ZERO_SIZE).cast_mut().cast();
    }
    // SAFETY: the cache is this thread's.
    unsafe { (*cache).slow(span_class) }
}

#[cold]
unsafe fn small_scan_slow(cache: *mut Cache, class: usize, ty: *const Type) -> *mut u8 {
    // SAFETY: the cache is this thread's; `slow` returns a slot of a span with type references.
    unsafe {
        let p = small_slow(cache, class << 1);
        if class != 0 {
            let span = pages::span_of(p as usize);
            *(*span).types.add((*span).slot_of(p as usize)) = typeref::encode(ty);
        }
        p
    }
}

/// A slot of a class above [`FINE_MAX`], and whether it may hold anything but zeros.
unsafe fn medium(size: usize, noscan: bool) -> (*mut u8, *mut Span) {
    let class = class::of_size(size);
    let span_class = class << 1 | noscan as usize;
    // SAFETY: the cache is this thread's.
    unsafe {
        let cache = cache::current();
        let run = &mut (*cache).runs[span_class];
        let p = run.next;
        let next = p + SIZE[class] as usize;
        if next > run.end {
            let p = (*cache).slow(span_class);
            return (p, pages::span_of(p as usize));
        }
        run.next = next;
        if !noscan {
            run.types = run.types.add(1);
        }
        (p as *mut u8, run.span)
    }
}

/// A zeroed object of more than [`FINE_MAX`] bytes.
#[inline(never)]
unsafe fn alloc_zeroed(size: usize, ty: *const Type) -> *mut u8 {
    // SAFETY: the slot or span is new, and all its bytes are the object's.
    unsafe {
        let noscan = (*ty).ptr_bytes == 0;
        let (p, span) = if size <= MAX_SMALL {
            medium(size, noscan)
        } else {
            let span = large(size, noscan);
            ((*span).start as *mut u8, span)
        };
        if (*span).dirty {
            // Up to the end of the slot if the collector looks at it.
            ptr::write_bytes(p, 0, if noscan { size } else { (*span).slot_size });
        }
        if !noscan {
            *(*span).types.add((*span).slot_of(p as usize)) = typeref::encode(ty);
        }
        p
    }
}

/// A span of its own for a large object; neither zeroed nor typed.
unsafe fn large(size: usize, noscan: bool) -> *mut Span {
    let count = size.div_ceil(PAGE);
    hooks::before_allocation(count * PAGE);
    let span = pages::alloc(count);
    if span.is_null() {
        super::out_of_memory(size);
    }
    stats::allocated(1, count * PAGE);
    // SAFETY: the span was just taken from the page heap.
    unsafe {
        (*span).set_up_large(noscan);
        central::release(span, false);
    }
    span
}
