//! x86-64, System V systems.
//!
//! Registers in compiled code: r15 is the goroutine; rbx, rbp, r12, r13, r14 survive calls; arguments of
//! Go functions (Cranelift's `Tail` convention) travel in rdi, rsi, rdx, rcx, r8, r9, xmm0-7, the rest on
//! the stack, popped by the callee; results in rax, rcx, rdx, rsi, rdi, r8, r9, r10, xmm0-7. r11 is free
//! at every call and return. There is no red zone in compiled code.

pub mod frame;
pub mod leaf;
pub mod reflect;
mod search;
mod signal;
pub mod stubs;
pub mod switch;

pub use signal::{Context, Frame};

use crate::sched::M;
use core::arch::{asm, global_asm};

/// Bytes below a goroutine's saved stack pointer in which a parking stub keeps registers: the five that
/// survive calls and two arguments that may be pointers.
pub const PARK_SAVE: usize = 56;

/// Bytes at the top of every segment but the first in which `minigo_morestack` keeps the stack pointer to
/// return to.
pub const SEGMENT_SAVE: usize = 16;

/// Bytes of a frame that are not part of its frame size: return address and saved frame pointer.
pub const FRAME_OVERHEAD: usize = 16;

global_asm!(
    ".pushsection .tbss,\"awT\",@nobits",
    ".balign 8",
    ".globl minigo_tls_m",
    ".type minigo_tls_m,@object",
    ".size minigo_tls_m,8",
    "minigo_tls_m:",
    ".zero 8",
    ".popsection",
);

/// The M of the calling thread; null on threads that are none.
#[inline(always)]
pub fn current_m() -> *mut M {
    let m: *mut M;
    // SAFETY: reads the thread-local word defined above.
    unsafe {
        asm!("mov {}, qword ptr fs:[minigo_tls_m@tpoff]", out(reg) m, options(nostack, preserves_flags, readonly));
    }
    m
}

/// Makes `m` the M of the calling thread.
pub fn set_current_m(m: *mut M) {
    // SAFETY: writes the thread-local word defined above.
    unsafe {
        asm!("mov qword ptr fs:[minigo_tls_m@tpoff], {}", in(reg) m, options(nostack, preserves_flags));
    }
}

/// Asks for the memory at an address, which need not be valid, to be brought near.
#[inline(always)]
pub fn prefetch(address: usize) {
    // SAFETY: a hint without effects.
    unsafe { asm!("prefetcht0 [{}]", in(reg) address, options(nostack, preserves_flags, readonly)) };
}

global_asm!(
    // The program's table, if there is a program: unit tests have none.
    ".weak minigo_module",
    ".pushsection .data.rel.ro,\"aw\",@progbits",
    ".balign 8",
    "minigo_module_address: .quad minigo_module",
    ".popsection",
    // The C entry point; weak, so that a test harness can have its own.
    ".weak main",
    ".type main,@function",
    "main: jmp {start}",
    start = sym crate::entry::start,
);

/// A counter that grows steadily and costs less to read than the clock.
#[inline(always)]
pub fn ticks() -> u64 {
    // SAFETY: the time stamp counter is readable everywhere that compiled programs run.
    unsafe { core::arch::x86_64::_rdtsc() }
}

/// Ticks in a few microseconds, roughly.
pub const SHORT_WHILE: u64 = 10_000;

/// Address of the program's `Module`, or 0.
pub fn module_address() -> usize {
    let address;
    // SAFETY: reads the word defined above.
    unsafe {
        asm!("mov {}, qword ptr [rip + minigo_module_address]", out(reg) address, options(nostack, preserves_flags, readonly));
    }
    address
}
