//! Type descriptors for the heap objects that the runtime makes itself: timers and channels.

use minigo_abi::layout::{Kind, Type, tflag};

/// A type descriptor, laid out as `minigo_abi::layout::Type`, with the address of the mask as a pointer so
/// that it can be a static.
#[repr(C)]
pub struct Descriptor {
    size: usize,
    ptr_bytes: usize,
    hash: u32,
    tflag: u8,
    align: u8,
    field_align: u8,
    kind: u8,
    equal: usize,
    hash_fn: usize,
    gc_mask: &'static [u8; 8],
    rest: [usize; 4],
}

const _: () = assert!(size_of::<Descriptor>() == size_of::<Type>());
const _: () = assert!(core::mem::offset_of!(Descriptor, gc_mask) == core::mem::offset_of!(Type, gc_mask));

impl Descriptor {
    /// A struct type of `size` bytes; a set bit `i` in the mask makes word `i`, one of the first `pointers`, a
    /// pointer.
    pub const fn new(size: usize, pointers: usize, gc_mask: &'static [u8; 8]) -> Descriptor {
        Descriptor {
            size,
            ptr_bytes: pointers * 8,
            hash: 0,
            tflag: tflag::NAMED,
            align: 8,
            field_align: 8,
            kind: Kind::Struct as u8,
            equal: 0,
            hash_fn: 0,
            gc_mask,
            rest: [0; 4],
        }
    }

    /// As the rest of the runtime knows it.
    pub fn as_type(&self) -> *const Type {
        (self as *const Descriptor).cast()
    }
}
