//! Type descriptors as 32-bit references, for the arrays that spans keep with an entry a slot.
//!
//! Descriptors lie in the program's data, so the distance from a fixed point before the program
//! fits 32 bits. Types that are made at run time lie anywhere; they are numbered, and the topmost
//! references stand for the numbers. Numbered types stay alive for ever: their table is a root.

use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use minigo_abi::layout::Type;

/// How many types can be numbered.
const NUMBERED: usize = 1 << 22;
/// References from this on are numbers.
const FIRST_NUMBER: u32 = (u32::MAX as usize + 1 - NUMBERED) as u32;
/// The program lies within this distance behind and before the anchor.
const REACH: usize = 1 << 30;

static BASE: AtomicUsize = AtomicUsize::new(0);
/// The numbered types.
static TABLE: AtomicPtr<*const Type> = AtomicPtr::new(ptr::null_mut());
static NUMBERS: Lock<Numbers> = Lock::new(Rank::Heap, Numbers { index: ptr::null_mut(), count: 0 });

struct Numbers {
    /// Open hash table of numbers + 1, twice as large as there are numbers.
    index: *mut u32,
    count: usize,
}

// SAFETY: the index belongs to this structure alone.
unsafe impl Send for Numbers {}

/// Chooses the point that references count from: `anchor` is any address in the program's data.
pub fn init(anchor: usize) {
    BASE.store(anchor.saturating_sub(REACH), Ordering::Relaxed);
}

/// The reference of a type.
#[inline(always)]
pub fn encode(ty: *const Type) -> u32 {
    let distance = (ty as usize).wrapping_sub(BASE.load(Ordering::Relaxed));
    if distance < FIRST_NUMBER as usize { distance as u32 } else { number(ty) }
}

/// The type of a reference.
///
/// # Safety
/// The reference came from [`encode`].
#[inline(always)]
pub unsafe fn decode(reference: u32) -> *const Type {
    if reference < FIRST_NUMBER {
        (BASE.load(Ordering::Relaxed) + reference as usize) as *const Type
    } else {
        // SAFETY: every number given out has an entry.
        unsafe { *TABLE.load(Ordering::Relaxed).add((reference - FIRST_NUMBER) as usize) }
    }
}

/// The table of numbered types, as a range of addresses to scan.
pub fn roots() -> (usize, usize) {
    let start = TABLE.load(Ordering::Relaxed) as usize;
    (start, start + NUMBERS.lock().count * size_of::<usize>())
}

#[cold]
fn number(ty: *const Type) -> u32 {
    let mut numbers = NUMBERS.lock();
    if numbers.index.is_null() {
        let table = sys::map(NUMBERED * size_of::<*const Type>());
        numbers.index = sys::map(NUMBERED * 2 * size_of::<u32>()).cast();
        if table.is_null() || numbers.index.is_null() {
            super::out_of_memory(NUMBERED);
        }
        TABLE.store(table.cast(), Ordering::Relaxed);
    }
    let table = TABLE.load(Ordering::Relaxed);
    let mut at = (ty as usize >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    loop {
        at %= NUMBERED * 2;
        // SAFETY: `at` is inside the index, and numbers in it are inside the table.
        unsafe {
            let entry = numbers.index.add(at);
            if *entry == 0 {
                if numbers.count == NUMBERED - 1 {
                    super::out_of_memory(NUMBERED);
                }
                *table.add(numbers.count) = ty;
                numbers.count += 1;
                *entry = numbers.count as u32;
            }
            let n = *entry - 1;
            if *table.add(n as usize) == ty {
                return FIRST_NUMBER + n;
            }
        }
        at += 1;
    }
}
