//! Traps: the ways in which compiled code stops without a call.
//!
//! A failed check executes an undefined instruction (`ud2` / `udf`) after it has stored its two
//! operands in [`crate::layout::G`]'s `trap_a` and `trap_b`. The fault handler looks the pc up in
//! the trap table and makes the goroutine continue in the Go function named by
//! [`GO_TRAP_HANDLER`], as if it had been called at that pc.

/// Why compiled code trapped. The number stands in the trap table and in the CLIF trap code.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Trap {
    /// Nil dereference found by an explicit check, or by a fault below address 4096.
    NilDeref = 1,
    /// Integer division by zero.
    Divide = 2,
    /// Shift by a negative count.
    Shift = 3,
    /// `a[i]`: index `trap_a` (signed), length `trap_b`.
    Index = 4,
    /// `a[i]` with an unsigned index.
    IndexU = 5,
    /// `s[:hi]` of an array or string: hi `trap_a` beyond length `trap_b`.
    SliceAlen = 6,
    /// `s[:hi]` of a slice: hi `trap_a` beyond capacity `trap_b`.
    SliceAcap = 7,
    /// `s[lo:hi]`: lo `trap_a` beyond hi `trap_b`.
    SliceB = 8,
    /// `s[::max]` of an array: max `trap_a` beyond length `trap_b`.
    Slice3Alen = 9,
    /// `s[::max]` of a slice: max `trap_a` beyond capacity `trap_b`.
    Slice3Acap = 10,
    /// `s[:hi:max]`: hi `trap_a` beyond max `trap_b`.
    Slice3B = 11,
    /// `s[lo:hi:]`: lo `trap_a` beyond hi `trap_b`.
    Slice3C = 12,
    /// Slice to array conversion: length `trap_a`, wanted `trap_b`.
    SliceConvert = 13,
    /// Control reached a place that the compiler proved unreachable: a compiler bug.
    Unreachable = 14,
}

impl Trap {
    /// Every trap, by number from 1.
    pub const ALL: [Trap; 14] = [
        Trap::NilDeref,
        Trap::Divide,
        Trap::Shift,
        Trap::Index,
        Trap::IndexU,
        Trap::SliceAlen,
        Trap::SliceAcap,
        Trap::SliceB,
        Trap::Slice3Alen,
        Trap::Slice3Acap,
        Trap::Slice3B,
        Trap::Slice3C,
        Trap::SliceConvert,
        Trap::Unreachable,
    ];

    /// The trap with this number.
    pub fn from_u8(n: u8) -> Option<Trap> {
        Trap::ALL.get(usize::from(n).checked_sub(1)?).copied()
    }
}

/// The Go function (in package `runtime`) in which a trapped goroutine continues:
/// `func trapped(kind uint8, a, b int64)`; it panics and never returns.
pub const GO_TRAP_HANDLER: &str = "runtime.trapped";
