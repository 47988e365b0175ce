//! Switching stacks: between a thread's stack and a goroutine's, and between segments of a goroutine.
//!
//! # A crossing
//! ```text
//!  segment n                            segment n+1
//!  | caller's frame          |          | return sp           | <- segment.top (16 bytes)
//!  | stack arguments (r10)   |          | copied arguments    |
//!  | return address          | <- rsp   | return to morestack | <- rsp when the body starts
//! ```
//! `minigo_morestack` moves the return address over the last argument word (the callee owns the
//! arguments), remembers that position as the return sp, copies the arguments, makes the next segment
//! current and *calls* the body, so that the processor's return stack stays in step. When the body
//! returns, having popped its arguments, the return sp is at rsp; one load and one `ret` lead back.

use super::{FRAME_OVERHEAD, PARK_SAVE, SEGMENT_SAVE};
use crate::sched::{G, M};
use crate::stack::Segment;
use core::arch::naked_asm;
use core::mem::offset_of;

/// Lets goroutine `g` run on this thread until it comes back through `to_scheduler`.
///
/// # Safety
/// On an M's own stack; `g` must be runnable and owned by the caller.
#[unsafe(naked)]
pub unsafe extern "C" fn gogo(m: *mut M, g: *mut G) {
    naked_asm!(
        "push rbx",
        "push rbp",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov [rdi + {sched_sp}], rsp",
        "mov r15, rsi",
        "cmp qword ptr [rsi + {context}], 0",
        "je {parked}",
        "jmp {preempted}",
        sched_sp = const offset_of!(M, sched_sp),
        context = const offset_of!(G, context),
        parked = sym resume_parked,
        preempted = sym resume_context,
    )
}

/// Goes on with a goroutine that a parking stub saved. Jumped to with r15 = g.
///
/// # Safety
/// Reached from assembly only.
#[unsafe(naked)]
pub unsafe extern "C" fn resume_parked() {
    naked_asm!(
        "mov rsp, [r15 + {sp}]",
        "mov rbx, [rsp - 8]",
        "mov rbp, [rsp - 16]",
        "mov r12, [rsp - 24]",
        "mov r13, [rsp - 32]",
        "mov r14, [rsp - 40]",
        "mov rax, [r15 + {results}]",
        "mov rdx, [r15 + {results} + 8]",
        "ret",
        sp = const offset_of!(G, sp),
        results = const offset_of!(G, results),
    )
}

/// Goes on with a goroutine that a signal stopped. Jumped to with r15 = g. All registers are loaded from
/// the context, the pc goes through the word below the goroutine's stack pointer.
///
/// # Safety
/// Reached from assembly only.
#[unsafe(naked)]
pub unsafe extern "C" fn resume_context() {
    naked_asm!(
        "mov rax, [r15 + {context}]",
        "mov qword ptr [r15 + {context}], 0",
        "mov rcx, [rax + 8 * 16]",
        "mov rdx, [rax + 8 * 17]",
        "mov [rcx - 8], rdx",
        "sub rcx, 8",
        "mov [rax + 8 * 16], rcx",
        "ldmxcsr [rax + 8 * 18]",
        "movups xmm0, [rax + 160]",
        "movups xmm1, [rax + 176]",
        "movups xmm2, [rax + 192]",
        "movups xmm3, [rax + 208]",
        "movups xmm4, [rax + 224]",
        "movups xmm5, [rax + 240]",
        "movups xmm6, [rax + 256]",
        "movups xmm7, [rax + 272]",
        "movups xmm8, [rax + 288]",
        "movups xmm9, [rax + 304]",
        "movups xmm10, [rax + 320]",
        "movups xmm11, [rax + 336]",
        "movups xmm12, [rax + 352]",
        "movups xmm13, [rax + 368]",
        "movups xmm14, [rax + 384]",
        "movups xmm15, [rax + 400]",
        "mov rsp, rax",
        "popfq",
        "pop rax",
        "pop rbx",
        "pop rcx",
        "pop rdx",
        "pop rsi",
        "pop rdi",
        "pop rbp",
        "pop r8",
        "pop r9",
        "pop r10",
        "pop r11",
        "pop r12",
        "pop r13",
        "pop r14",
        "pop r15",
        "pop rsp",
        "ret",
        context = const offset_of!(G, context),
    )
}

/// Returns from the `gogo` that started the goroutine which this thread ran. Jumped to with the stack
/// pointer at m.sched_sp.
///
/// # Safety
/// Reached from assembly only.
#[unsafe(naked)]
pub unsafe extern "C" fn to_scheduler() {
    naked_asm!("add rsp, 8", "pop r15", "pop r14", "pop r13", "pop r12", "pop rbp", "pop rbx", "ret",)
}

/// The first code of a goroutine: calls its closure, found in rbx. The frame pointer is 0 here, which
/// ends tracebacks.
///
/// # Safety
/// Reached from assembly only.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_gostart")]
pub unsafe extern "C" fn gostart() {
    naked_asm!(
        "mov rdi, rbx",
        "call [rbx]",
        "call {done}",
        "ud2",
        done = sym super::stubs::goroutine_done,
    )
}

/// Whether a pc is where new goroutines start.
pub fn is_start(pc: usize) -> bool {
    pc == gostart as *const () as usize
}

/// Whether an instruction is the one that calls a new goroutine's closure, as return addresses tell.
pub fn is_first_call(pc: usize) -> bool {
    // Before the call there is a move of three bytes.
    pc.wrapping_sub(gostart as *const () as usize + 3) < 2
}

/// Goes on in compiled code with the given registers, from a thread's stack.
///
/// # Safety
/// The registers must describe a frame of goroutine `g`, which runs on this thread.
#[unsafe(naked)]
pub unsafe extern "C" fn jump(g: *mut G, sp: usize, fp: usize, pc: usize) -> ! {
    naked_asm!("mov r15, rdi", "mov rsp, rsi", "mov rbp, rdx", "jmp rcx")
}

/// Calls `function(arg, sp)` with every register that survives calls saved above `sp`, so that a scan of
/// the thread's stack from there sees the callers' values.
///
/// # Safety
/// As for the function.
#[unsafe(naked)]
pub unsafe extern "C" fn with_saved_registers(arg: *mut u8, function: unsafe extern "C" fn(*mut u8, usize)) {
    naked_asm!(
        "push rbx",
        "push rbp",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov rax, rsi",
        "mov rsi, rsp",
        "call rax",
        "add rsp, 8",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbp",
        "pop rbx",
        "ret",
    )
}

/// A function's prologue found no room. In: rax = address of its body, r10d = bytes of stack arguments,
/// r11d = frame size, the return address at rsp; all argument registers and callee-saved registers live.
///
/// # Safety
/// Reached from assembly only.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_morestack")]
pub unsafe extern "C" fn morestack() {
    naked_asm!(
        "push rax",
        "mov rax, [r15 + {segment}]",
        "mov rax, [rax + {next}]",
        "test rax, rax",
        "jz 5f",
        "cmp qword ptr [r15], -1",
        "je 5f",
        "add r11, r10",
        "cmp r11, [rax + {room}]",
        "ja 4f",
        "mov [r15 + {segment}], rax",
        "mov r11, [rax + {limit}]",
        "mov [r15], r11",
        "mov r11, [rax + {top}]",
        "test r10d, r10d",
        "jnz 2f",
        "pop rax",
        "mov [r11], rsp",
        "mov rsp, r11",
        "call rax",
        // The body returned: rsp is at the return sp. Only r11 is free. Back to the former segment.
        ".globl minigo_segment_return",
        "minigo_segment_return:",
        "mov r11, [r15 + {segment}]",
        "mov r11, [r11 + {prev}]",
        "mov [r15 + {segment}], r11",
        "mov r11, [r11 + {limit}]",
        "mov [r15], r11",
        "mov rsp, [rsp]",
        "ret",
        // With stack arguments: copy them, and move the return address over the last of them.
        "2:",
        "push rcx",
        "push rdx",
        "lea rax, [rsp + r10 + 24]",
        "mov [r11], rax",
        "sub r11, r10",
        "mov rcx, r10",
        "3:",
        "sub rcx, 8",
        "mov rdx, [rsp + rcx + 32]",
        "mov [r11 + rcx], rdx",
        "jnz 3b",
        "mov rdx, [rsp + 24]",
        "mov [rax], rdx",
        "pop rdx",
        "pop rcx",
        "pop rax",
        "mov rsp, r11",
        "call rax",
        ".globl minigo_segment_return_args",
        "minigo_segment_return_args:",
        "jmp minigo_segment_return",
        // No next segment, too small a one, or the runtime wants attention. Build a frame for
        // tracebacks, save the arguments and ask Rust.
        "4:",
        "sub r11, r10",
        "5:",
        "pop rax",
        "push rbp",
        "mov rbp, rsp",
        "push rax",
        "push rdi",
        "push rsi",
        "push rdx",
        "push rcx",
        "push r8",
        "push r9",
        "push r10",
        "push r11",
        "sub rsp, 64",
        "movsd [rsp], xmm0",
        "movsd [rsp + 8], xmm1",
        "movsd [rsp + 16], xmm2",
        "movsd [rsp + 24], xmm3",
        "movsd [rsp + 32], xmm4",
        "movsd [rsp + 40], xmm5",
        "movsd [rsp + 48], xmm6",
        "movsd [rsp + 56], xmm7",
        "mov edi, r11d",
        "mov esi, r10d",
        "call {grow}",
        ".globl minigo_growing",
        "minigo_growing:",
        "movsd xmm0, [rsp]",
        "movsd xmm1, [rsp + 8]",
        "movsd xmm2, [rsp + 16]",
        "movsd xmm3, [rsp + 24]",
        "movsd xmm4, [rsp + 32]",
        "movsd xmm5, [rsp + 40]",
        "movsd xmm6, [rsp + 48]",
        "movsd xmm7, [rsp + 56]",
        "add rsp, 64",
        "pop r11",
        "pop r10",
        "pop r9",
        "pop r8",
        "pop rcx",
        "pop rdx",
        "pop rsi",
        "pop rdi",
        // The answer: 1, the current segment has room after all; 0, try again.
        "test eax, eax",
        "pop rax",
        "pop rbp",
        "jz 6f",
        "jmp rax",
        "6:",
        "jmp minigo_morestack",
        segment = const offset_of!(G, segment),
        next = const offset_of!(Segment, next),
        prev = const offset_of!(Segment, prev),
        room = const offset_of!(Segment, room),
        limit = const offset_of!(Segment, limit),
        top = const offset_of!(Segment, top),
        grow = sym super::stubs::grow_stack,
    )
}

/// Bytes that the slow path of `minigo_morestack` uses below the stack pointer at its entry.
pub const MORESTACK_USE: usize = 8 + 9 * 8 + 64 + 8 + PARK_SAVE;

/// Bytes of a segment that are not available to frames: what the crossing itself takes.
pub const SEGMENT_OVERHEAD: usize = SEGMENT_SAVE + FRAME_OVERHEAD;

unsafe extern "C" {
    fn minigo_segment_return();
    fn minigo_segment_return_args();
    fn minigo_growing();
}

/// If a goroutine is in the runtime to grow its stack, with `fp` the frame that `minigo_morestack` built: the body of
/// the function that it was entering.
pub fn entered_function(pc: usize, fp: usize) -> Option<usize> {
    // SAFETY: the word below the saved frame pointer is the body's address.
    (pc == minigo_growing as *const () as usize).then(|| unsafe { *((fp - 8) as *const usize) })
}

/// Whether a return address is one that a body called by `minigo_morestack` sees: the real one is where
/// the return sp at the top of the segment points to.
pub fn is_segment_return(pc: usize) -> bool {
    pc == minigo_segment_return as *const () as usize || pc == minigo_segment_return_args as *const () as usize
}
