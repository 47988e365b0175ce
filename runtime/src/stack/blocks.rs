//! Memory for stacks: blocks of a power of two bytes, from 2 KiB up, by the buddy system.
//!
//! Arenas of 64 MiB are mapped at a multiple of their size. The first bytes of an arena hold one bit for
//! every block that there could be, set while that very block is free; free blocks of a size form a doubly
//! linked list through their own memory. Fresh memory is carved from the front of the newest arena, and the
//! gaps that alignment leaves become free blocks, so that untouched memory stays untouched. A freed block
//! merges with its buddy as often as it can. Memory of free blocks from 2 MiB on goes back to the system in
//! the collector's pause. Blocks larger than an arena can hold are mapped singly.

use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;

/// Size of the smallest block.
pub const MIN_BLOCK: usize = 2048;
const MIN_SHIFT: u32 = MIN_BLOCK.trailing_zeros();
const ARENA: usize = 64 << 20;
/// Orders: order `n` is `MIN_BLOCK << n` bytes; the largest is half an arena.
const ORDERS: usize = (ARENA / MIN_BLOCK).trailing_zeros() as usize;
const LARGEST: usize = MIN_BLOCK << (ORDERS - 1);
const BITS: usize = 2 * ARENA / MIN_BLOCK;
/// Free blocks of this order and above give their memory back.
const RETURNED_ORDER: usize = 10;
const PAGE: usize = 4096;

/// Head of a free block.
struct Free {
    next: *mut Free,
    prev: *mut Free,
    /// Its memory has been given back.
    returned: bool,
}

struct Blocks {
    lists: [*mut Free; ORDERS],
    /// Unused memory of the newest arena.
    fresh: usize,
    fresh_end: usize,
    arenas: usize,
    /// Bytes of blocks handed out.
    in_use: usize,
}

// SAFETY: free blocks belong to no thread.
unsafe impl Send for Blocks {}

static BLOCKS: Lock<Blocks> =
    Lock::new(Rank::Stack, Blocks { lists: [ptr::null_mut(); ORDERS], fresh: 0, fresh_end: 0, arenas: 0, in_use: 0 });

/// The size that a request really gets.
pub fn round_size(size: usize) -> usize {
    if size > LARGEST { size.next_multiple_of(PAGE) } else { size.next_power_of_two().max(MIN_BLOCK) }
}

/// A block of a size that `round_size` returned; its contents are arbitrary. Null if there is no memory.
pub fn alloc(size: usize) -> *mut u8 {
    if size > LARGEST {
        return sys::map(size);
    }
    BLOCKS.lock().alloc(order_of(size))
}

/// Takes a block back.
///
/// # Safety
/// It came from `alloc` with this size, and nobody uses it.
pub unsafe fn free(block: *mut u8, size: usize) {
    // SAFETY: promised by the caller.
    unsafe {
        if size > LARGEST {
            sys::unmap(block, size);
        } else {
            BLOCKS.lock().free(block as usize, order_of(size));
        }
    }
}

/// Gives the memory of large free blocks back to the system.
pub fn return_memory() {
    let blocks = BLOCKS.lock();
    for order in RETURNED_ORDER..ORDERS {
        let mut f = blocks.lists[order];
        while !f.is_null() {
            // SAFETY: free blocks are ours; their first page holds the links and stays.
            unsafe {
                if !(*f).returned {
                    (*f).returned = true;
                    sys::discard((f as *mut u8).add(PAGE), (MIN_BLOCK << order) - PAGE);
                }
                f = (*f).next;
            }
        }
    }
}

/// Bytes of the blocks in use and of the touched parts of all arenas; blocks mapped singly are not counted.
pub fn bytes() -> (usize, usize) {
    let blocks = BLOCKS.lock();
    (blocks.in_use, blocks.arenas * ARENA - (blocks.fresh_end - blocks.fresh))
}

fn order_of(size: usize) -> usize {
    (size.trailing_zeros() - MIN_SHIFT) as usize
}

/// The word and mask of a block's bit.
fn bit(block: usize, order: usize) -> (*mut u64, u64) {
    let offset = block & (ARENA - 1);
    let index = (1 << (ORDERS - order)) + (offset >> (MIN_SHIFT as usize + order));
    (((block - offset) as *mut u64).wrapping_add(index / 64), 1 << (index % 64))
}

impl Blocks {
    fn alloc(&mut self, order: usize) -> *mut u8 {
        self.in_use += MIN_BLOCK << order;
        let Some(found) = (order..ORDERS).find(|&o| !self.lists[o].is_null()) else {
            return self.carve(order);
        };
        let block = self.lists[found] as usize;
        self.unlink(block, found);
        for o in (order..found).rev() {
            self.link(block + (MIN_BLOCK << o), o);
        }
        block as *mut u8
    }

    /// A block from fresh memory.
    fn carve(&mut self, order: usize) -> *mut u8 {
        let size = MIN_BLOCK << order;
        let mut start = self.fresh.next_multiple_of(size);
        if self.fresh == 0 || start + size > self.fresh_end {
            let arena = sys::map_aligned(ARENA, ARENA);
            if arena.is_null() {
                return arena;
            }
            self.free_gap(self.fresh_end);
            if self.arenas == 0 {
                // SAFETY: the mapping is ours. Small programs should not pay for clearing huge pages.
                unsafe { sys::no_huge_pages(arena, ARENA) };
            }
            self.arenas += 1;
            self.fresh = arena as usize + BITS / 8;
            self.fresh_end = arena as usize + ARENA;
            start = self.fresh.next_multiple_of(size);
        }
        self.free_gap(start);
        self.fresh = start + size;
        start as *mut u8
    }

    /// Makes free blocks of the fresh memory up to `end`.
    fn free_gap(&mut self, end: usize) {
        while self.fresh < end {
            let mut order = order_of(self.fresh & self.fresh.wrapping_neg()).min(ORDERS - 1);
            while self.fresh + (MIN_BLOCK << order) > end {
                order -= 1;
            }
            let block = self.fresh;
            self.fresh += MIN_BLOCK << order;
            self.link(block, order);
        }
    }

    fn free(&mut self, mut block: usize, mut order: usize) {
        self.in_use -= MIN_BLOCK << order;
        while order + 1 < ORDERS {
            let buddy = block ^ (MIN_BLOCK << order);
            let (word, mask) = bit(buddy, order);
            // SAFETY: the bitmap of the block's arena.
            if unsafe { *word } & mask == 0 {
                break;
            }
            self.unlink(buddy, order);
            block = block.min(buddy);
            order += 1;
        }
        self.link(block, order);
    }

    fn link(&mut self, block: usize, order: usize) {
        let f = block as *mut Free;
        let next = self.lists[order];
        let (word, mask) = bit(block, order);
        // SAFETY: the block is free, so its memory is ours; so are the heads of the other free blocks.
        unsafe {
            *word |= mask;
            f.write(Free { next, prev: ptr::null_mut(), returned: false });
            if !next.is_null() {
                (*next).prev = f;
            }
        }
        self.lists[order] = f;
    }

    fn unlink(&mut self, block: usize, order: usize) {
        let f = block as *mut Free;
        let (word, mask) = bit(block, order);
        // SAFETY: as in `link`.
        unsafe {
            *word &= !mask;
            let Free { next, prev, .. } = *f;
            if prev.is_null() {
                self.lists[order] = next;
            } else {
                (*prev).next = next;
            }
            if !next.is_null() {
                (*next).prev = prev;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Random allocations and frees: blocks are aligned, never overlap, and everything merges at the end.
    #[test]
    fn blocks_never_overlap() {
        let mut live: BTreeMap<usize, usize> = BTreeMap::new();
        let mut seed = 12345u64;
        let mut random = move || {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) as usize
        };
        for _ in 0..20_000 {
            if random() % 5 < 3 {
                let size = round_size(1 + random() % (1 << (11 + random() % 9)));
                let block = alloc(size) as usize;
                assert!(block != 0 && block.is_multiple_of(size.min(ARENA)));
                let below = live.range(..block + size).next_back();
                assert!(below.is_none_or(|(b, s)| b + s <= block));
                live.insert(block, size);
            } else if let Some((&block, &size)) = live.range(random() << 12..).next().or(live.iter().next()) {
                live.remove(&block);
                // SAFETY: allocated above.
                unsafe { free(block as *mut u8, size) };
            }
        }
        for (block, size) in live {
            // SAFETY: allocated above.
            unsafe { free(block as *mut u8, size) };
        }
        return_memory();
        let blocks = BLOCKS.lock();
        for order in 0..ORDERS - 1 {
            let mut f = blocks.lists[order];
            while !f.is_null() {
                let (word, mask) = bit(f as usize ^ (MIN_BLOCK << order), order);
                // SAFETY: bitmaps and heads of free blocks, under the lock.
                unsafe {
                    assert_eq!(*word & mask, 0, "two free buddies of order {order}");
                    f = (*f).next;
                }
            }
        }
    }

    #[test]
    fn large_blocks_are_mapped_singly() {
        let size = round_size(LARGEST + 1);
        assert_eq!(size, LARGEST + PAGE);
        let block = alloc(size);
        // SAFETY: a mapping of that size.
        unsafe {
            *block.add(size - 1) = 1;
            free(block, size);
        }
    }
}
