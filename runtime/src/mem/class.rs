//! Size classes: which slot size a small allocation gets, and how large the spans of a class are.
//!
//! Sizes grow by 8 up to 128, then by an eighth of the last power of two, so that no request above 64
//! bytes wastes more than one eighth of its slot. Spans are as short as
//! possible while holding a minimum of slots and wasting at most an eighth at their end. All tables
//! are computed at compile time.
//!
//! Class 0 stands for zero bytes: it never has memory, so the allocator's fast path falls through to
//! the slow path, which hands out one shared address. A *span class* is `class << 1 | noscan`.

/// Log2 of [`PAGE`].
pub const PAGE_SHIFT: u32 = 13;
/// Bytes in a page, the unit of the page heap.
pub const PAGE: usize = 1 << PAGE_SHIFT;
/// The largest size that has a class; anything larger is a large object with a span of its own.
pub const MAX_SMALL: usize = 32 << 10;
/// Number of classes, class 0 included.
pub const CLASSES: usize = 81;
/// Number of span classes.
pub const SPAN_CLASSES: usize = CLASSES * 2;
/// Sizes up to this are looked up in steps of 8 bytes, larger ones in steps of [`COARSE_STEP`].
pub const FINE_MAX: usize = 1024;
const COARSE_STEP: usize = 128;

/// Slot size of each class.
pub static SIZE: [u32; CLASSES] = sizes();
/// Pages of a span of each class.
pub static PAGES: [u8; CLASSES] = pages();
/// Slots in a span of each class.
pub static SLOTS: [u16; CLASSES] = slots();
/// Multiplier that divides an offset in a span by the slot size: `(offset * MAGIC) >> 32`.
pub static MAGIC: [u32; CLASSES] = magics();
/// Class of `(size + 7) / 8` for sizes up to [`FINE_MAX`].
pub static FINE: [u8; FINE_MAX / 8 + 1] = fine();
static COARSE: [u8; (MAX_SMALL - FINE_MAX) / COARSE_STEP + 1] = coarse();

/// The class of a size of at most [`MAX_SMALL`] bytes.
#[inline]
pub fn of_size(size: usize) -> usize {
    if size <= FINE_MAX {
        FINE[(size + 7) >> 3] as usize
    } else {
        COARSE[(size - FINE_MAX).div_ceil(COARSE_STEP)] as usize
    }
}

/// Bytes that an allocation of `size` bytes really gets.
pub fn round_size(size: usize) -> usize {
    if size <= MAX_SMALL { SIZE[of_size(size)] as usize } else { size.checked_next_multiple_of(PAGE).unwrap_or(size) }
}

const fn sizes() -> [u32; CLASSES] {
    let mut table = [0u32; CLASSES];
    let mut size = 0u32;
    let mut i = 1;
    while i < CLASSES {
        size += if size < 128 { 8 } else { (1u32 << size.ilog2()) / 8 };
        table[i] = size;
        i += 1;
    }
    assert!(size as usize == MAX_SMALL);
    table
}

/// Fewest slots worth a span: small slots want few refills, large ones little idle memory.
const fn min_slots(size: usize) -> usize {
    match size {
        0..=1024 => 16,
        1025..=8192 => 8,
        _ => 4,
    }
}

const fn pages() -> [u8; CLASSES] {
    let sizes = sizes();
    let mut table = [0u8; CLASSES];
    let mut i = 1;
    while i < CLASSES {
        let size = sizes[i] as usize;
        let mut pages = 1;
        while pages * PAGE / size < min_slots(size) || (pages * PAGE) % size > pages * PAGE / 8 {
            pages += 1;
        }
        table[i] = pages as u8;
        i += 1;
    }
    table
}

const fn slots() -> [u16; CLASSES] {
    let (sizes, pages) = (sizes(), pages());
    let mut table = [0u16; CLASSES];
    let mut i = 1;
    while i < CLASSES {
        table[i] = (pages[i] as usize * PAGE / sizes[i] as usize) as u16;
        i += 1;
    }
    table
}

const fn magics() -> [u32; CLASSES] {
    let sizes = sizes();
    let mut table = [0u32; CLASSES];
    let mut i = 1;
    while i < CLASSES {
        table[i] = (1u64 << 32).div_ceil(sizes[i] as u64) as u32;
        i += 1;
    }
    table
}

const fn fine() -> [u8; FINE_MAX / 8 + 1] {
    let sizes = sizes();
    let mut table = [0u8; FINE_MAX / 8 + 1];
    let (mut i, mut class) = (1, 1);
    while i < table.len() {
        while (sizes[class] as usize) < i * 8 {
            class += 1;
        }
        table[i] = class as u8;
        i += 1;
    }
    table
}

const fn coarse() -> [u8; (MAX_SMALL - FINE_MAX) / COARSE_STEP + 1] {
    let sizes = sizes();
    let mut table = [0u8; (MAX_SMALL - FINE_MAX) / COARSE_STEP + 1];
    let (mut i, mut class) = (0, 1);
    while i < table.len() {
        while (sizes[class] as usize) < FINE_MAX + i * COARSE_STEP {
            class += 1;
        }
        table[i] = class as u8;
        i += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_gets_the_smallest_class_that_holds_it() {
        assert_eq!(of_size(0), 0);
        for size in 1..=MAX_SMALL {
            let class = of_size(size);
            assert!(SIZE[class] as usize >= size, "{size}");
            assert!((SIZE[class - 1] as usize) < size, "{size}");
        }
    }

    #[test]
    fn waste_is_at_most_an_eighth() {
        for size in 65..=MAX_SMALL {
            assert!((round_size(size) - size) * 8 <= round_size(size), "{size} -> {}", round_size(size));
        }
        for class in 1..CLASSES {
            let bytes = PAGES[class] as usize * PAGE;
            assert!((bytes - SLOTS[class] as usize * SIZE[class] as usize) * 8 <= bytes, "class {class}");
        }
    }

    #[test]
    fn magic_divides_every_offset() {
        for class in 1..CLASSES {
            for offset in 0..PAGES[class] as u64 * PAGE as u64 {
                assert_eq!((offset * MAGIC[class] as u64) >> 32, offset / SIZE[class] as u64, "class {class}");
            }
        }
    }
}
