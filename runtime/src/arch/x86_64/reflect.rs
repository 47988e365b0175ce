//! Calls between package reflect and compiled code: [`reflect_call`] loads registers from a block and
//! calls, the entries of [`reflect_entry`] store registers to a block and call a Go function. Both run
//! on the goroutine's stack without a check of their own; their frames and arguments fit into the
//! guard, and callees check.
//!
//! Registers of the `Tail` convention: integers in rdi, rsi, rdx, rcx, r8, r9, floats in xmm0-7;
//! results in rax, rcx, rdx, rsi, rdi, r8, r9, r10 and xmm0-7; the callee pops stack arguments and
//! preserves nothing but rbp and r15.
//!
//! Offsets are those of `callBlock` and `madeBlock` in package reflect.

use core::arch::naked_asm;
use core::sync::atomic::{AtomicUsize, Ordering};

/// Calls compiled code with the registers and stack arguments of a `callBlock`.
///
/// # Safety
/// Compiled code calls it with a block that fits the callee.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_reflect_call")]
pub unsafe extern "C" fn reflect_call(block: *mut u8) {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push rdi",
        "sub rsp, 8",
        "mov rax, rdi",
        // Stack arguments; their number of words is even.
        "mov rsi, [rax + 8]",
        "mov rcx, [rax + 16]",
        "lea rdx, [rcx * 8]",
        "sub rsp, rdx",
        "mov rdi, rsp",
        "cld",
        "rep movsq",
        "movsd xmm0, [rax + 72]",
        "movsd xmm1, [rax + 80]",
        "movsd xmm2, [rax + 88]",
        "movsd xmm3, [rax + 96]",
        "movsd xmm4, [rax + 104]",
        "movsd xmm5, [rax + 112]",
        "movsd xmm6, [rax + 120]",
        "movsd xmm7, [rax + 128]",
        "mov rdi, [rax + 24]",
        "mov rsi, [rax + 32]",
        "mov rdx, [rax + 40]",
        "mov rcx, [rax + 48]",
        "mov r8, [rax + 56]",
        "mov r9, [rax + 64]",
        "call [rax]",
        "mov r11, [rbp - 40]",
        "mov [r11 + 136], rax",
        "mov [r11 + 144], rcx",
        "mov [r11 + 152], rdx",
        "mov [r11 + 160], rsi",
        "mov [r11 + 168], rdi",
        "mov [r11 + 176], r8",
        "mov [r11 + 184], r9",
        "mov [r11 + 192], r10",
        "movsd [r11 + 200], xmm0",
        "movsd [r11 + 208], xmm1",
        "movsd [r11 + 216], xmm2",
        "movsd [r11 + 224], xmm3",
        "movsd [r11 + 232], xmm4",
        "movsd [r11 + 240], xmm5",
        "movsd [r11 + 248], xmm6",
        "movsd [r11 + 256], xmm7",
        "lea rsp, [rbp - 32]",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

/// Code of the Go function that runs made functions: it takes a closure context, which it ignores, and
/// a `madeBlock`.
static HANDLER: AtomicUsize = AtomicUsize::new(0);

/// An entry that finds the closure in the register that follows `hidden` others.
macro_rules! entry {
    ($name:ident, $register:literal) => {
        #[unsafe(naked)]
        unsafe extern "C" fn $name() {
            naked_asm!(concat!("mov r11, ", $register), "jmp {common}", common = sym common)
        }
    };
}

entry!(entry0, "rdi");
entry!(entry1, "rsi");
entry!(entry2, "rdx");
entry!(entry3, "rcx");
entry!(entry4, "r8");
entry!(entry5, "r9");

/// The rest of all entries; the closure is in r11. The block takes 264 bytes, of which rsp is the start.
#[unsafe(naked)]
unsafe extern "C" fn common() {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "sub rsp, 272",
        "mov [rsp], rdi",
        "mov [rsp + 8], rsi",
        "mov [rsp + 16], rdx",
        "mov [rsp + 24], rcx",
        "mov [rsp + 32], r8",
        "mov [rsp + 40], r9",
        "movsd [rsp + 48], xmm0",
        "movsd [rsp + 56], xmm1",
        "movsd [rsp + 64], xmm2",
        "movsd [rsp + 72], xmm3",
        "movsd [rsp + 80], xmm4",
        "movsd [rsp + 88], xmm5",
        "movsd [rsp + 96], xmm6",
        "movsd [rsp + 104], xmm7",
        "mov [rsp + 240], r11",
        "lea rax, [rbp + 16]",
        "mov [rsp + 248], rax",
        "xor edi, edi",
        "mov rsi, rsp",
        "call [rip + {handler}]",
        // The stack arguments go: return address and saved rbp move over them.
        "mov r11, [rsp + 256]",
        "add r11, rbp",
        "mov rax, [rbp + 8]",
        "mov rcx, [rbp]",
        "mov [r11 + 8], rax",
        "mov [r11], rcx",
        "mov rax, [rsp + 112]",
        "mov rcx, [rsp + 120]",
        "mov rdx, [rsp + 128]",
        "mov rsi, [rsp + 136]",
        "mov rdi, [rsp + 144]",
        "mov r8, [rsp + 152]",
        "mov r9, [rsp + 160]",
        "mov r10, [rsp + 168]",
        "movsd xmm0, [rsp + 176]",
        "movsd xmm1, [rsp + 184]",
        "movsd xmm2, [rsp + 192]",
        "movsd xmm3, [rsp + 200]",
        "movsd xmm4, [rsp + 208]",
        "movsd xmm5, [rsp + 216]",
        "movsd xmm6, [rsp + 224]",
        "movsd xmm7, [rsp + 232]",
        "mov rsp, r11",
        "pop rbp",
        "ret",
        handler = sym HANDLER,
    )
}

/// The code at which functions made by package reflect start that have `hidden` parameters before
/// their closure context; `handler` is what runs them.
pub fn reflect_entry(handler: usize, hidden: i64) -> usize {
    HANDLER.store(handler, Ordering::Release);
    let entries: [unsafe extern "C" fn(); 6] = [entry0, entry1, entry2, entry3, entry4, entry5];
    entries[hidden as usize] as usize
}
