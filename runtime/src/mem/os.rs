//! The heap's addresses: reserving them, making them usable, giving the memory behind them back.

use crate::sys;
use core::ptr;

/// Reserves addresses without making them usable, or returns null. No `MAP_NORESERVE`: the system is to
/// refuse at [`commit`] what it could never back, instead of killing the process later.
pub fn reserve(size: usize) -> *mut u8 {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new anonymous mapping touches no memory that is in use.
    let p = unsafe { libc::mmap(ptr::null_mut(), size, libc::PROT_NONE, flags, -1, 0) };
    if p == libc::MAP_FAILED { ptr::null_mut() } else { p.cast() }
}

/// Makes reserved addresses usable; they read as zero. False if the system refuses.
///
/// # Safety
/// `start` and `size` are whole system pages inside a mapping of [`reserve`], not yet usable.
pub unsafe fn commit(start: usize, size: usize) -> bool {
    // SAFETY: by the contract the range is ours and nobody uses it yet.
    unsafe { libc::mprotect(start as *mut libc::c_void, size, libc::PROT_READ | libc::PROT_WRITE) == 0 }
}

/// Gives the memory behind usable addresses back; they stay usable and read as zero afterwards.
///
/// # Safety
/// `start` and `size` are whole system pages that hold nothing of value.
pub unsafe fn release(start: usize, size: usize) {
    // SAFETY: by the contract nobody needs the contents.
    unsafe { sys::discard(start as *mut u8, size) };
}

/// Asks for huge pages behind usable addresses.
///
/// # Safety
/// The range was made usable by [`commit`].
pub unsafe fn prefer_huge_pages(start: usize, size: usize) {
    // SAFETY: the advice never changes contents.
    unsafe { libc::madvise(start as *mut libc::c_void, size, libc::MADV_HUGEPAGE) };
}
