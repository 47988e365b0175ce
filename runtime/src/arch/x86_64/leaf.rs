//! Functions over byte ranges, in assembly that uses no stack: compiled code calls them on the
//! goroutine's stack without a check. They lie between two symbols, so that the fault handler knows a
//! fault in them for the caller's.

pub use super::reflect::reflect_call;
pub use super::search::{count_byte, index_byte, index_pair, last_index_byte};
use core::arch::naked_asm;

/// Whether a pc lies in one of these functions.
pub fn contains(pc: usize) -> bool {
    unsafe extern "C" {
        #[link_name = "__start_minigo_leaf"]
        static START: u8;
        #[link_name = "__stop_minigo_leaf"]
        static STOP: u8;
    }
    pc >= &raw const START as usize && pc < &raw const STOP as usize
}

/// Copies `n` bytes; the ranges may overlap.
///
/// Up to 64 bytes everything is loaded before anything is stored. Longer copies go forwards if the
/// destination does not start inside the source, else backwards; the ends that a loop of 64 bytes leaves
/// over are loaded first and stored last.
///
/// # Safety
/// Both ranges must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_memmove")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn memmove(dst: *mut u8, src: *mut u8, n: i64) {
    naked_asm!(
        "cmp rdx, 16",
        "ja 3f",
        "cmp rdx, 8",
        "jae 2f",
        "cmp rdx, 4",
        "jae 21f",
        "test rdx, rdx",
        "jz 9f",
        "movzx eax, byte ptr [rsi]",
        "movzx ecx, byte ptr [rsi + rdx - 1]",
        "mov r9, rdx",
        "shr r9, 1",
        "movzx r8d, byte ptr [rsi + r9]",
        "mov [rdi + r9], r8b",
        "mov [rdi + rdx - 1], cl",
        "mov [rdi], al",
        "9:",
        "ret",
        "21:",
        "mov eax, [rsi]",
        "mov ecx, [rsi + rdx - 4]",
        "mov [rdi], eax",
        "mov [rdi + rdx - 4], ecx",
        "ret",
        "2:",
        "mov rax, [rsi]",
        "mov rcx, [rsi + rdx - 8]",
        "mov [rdi], rax",
        "mov [rdi + rdx - 8], rcx",
        "ret",
        "3:",
        "cmp rdx, 32",
        "ja 4f",
        "movups xmm0, [rsi]",
        "movups xmm1, [rsi + rdx - 16]",
        "movups [rdi], xmm0",
        "movups [rdi + rdx - 16], xmm1",
        "ret",
        "4:",
        "movups xmm0, [rsi]",
        "movups xmm1, [rsi + 16]",
        "movups xmm2, [rsi + rdx - 32]",
        "movups xmm3, [rsi + rdx - 16]",
        "cmp rdx, 64",
        "ja 5f",
        "movups [rdi], xmm0",
        "movups [rdi + 16], xmm1",
        "movups [rdi + rdx - 32], xmm2",
        "movups [rdi + rdx - 16], xmm3",
        "ret",
        "5:",
        "mov rax, rdi",
        "sub rax, rsi",
        "cmp rax, rdx",
        "jb 7f",
        "cmp rdx, 2048",
        "jae 8f",
        "80:",
        // Forwards; xmm2 and xmm3 hold the last 32 bytes, xmm0 and xmm1 the first 32.
        "lea r8, [rdi + rdx]",
        "lea rcx, [rdi + rdx - 32]",
        "mov r9, rdi",
        "add rsi, 32",
        "add rdi, 32",
        "6:",
        "movups xmm6, [rsi]",
        "movups xmm7, [rsi + 16]",
        "movups [rdi], xmm6",
        "movups [rdi + 16], xmm7",
        "add rsi, 32",
        "add rdi, 32",
        "cmp rdi, rcx",
        "jb 6b",
        "movups [r9], xmm0",
        "movups [r9 + 16], xmm1",
        "movups [r8 - 32], xmm2",
        "movups [r8 - 16], xmm3",
        "ret",
        // Backwards; the destination starts inside the source.
        "7:",
        "lea r8, [rdi + rdx]",
        "lea rcx, [rsi + rdx]",
        "lea r9, [rdi + 32]",
        "70:",
        "sub rcx, 32",
        "sub r8, 32",
        "movups xmm6, [rcx]",
        "movups xmm7, [rcx + 16]",
        "movups [r8], xmm6",
        "movups [r8 + 16], xmm7",
        "cmp r8, r9",
        "ja 70b",
        "movups [rdi], xmm0",
        "movups [rdi + 16], xmm1",
        "ret",
        // The string instruction is slow when the ranges overlap closely.
        "8:",
        "neg rax",
        "cmp rax, 256",
        "jb 80b",
        "mov rcx, rdx",
        "rep movsb",
        "ret",
    )
}

/// Clears `n` bytes.
///
/// # Safety
/// The range must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_memclr")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn memclr(dst: *mut u8, n: i64) {
    naked_asm!(
        "xorps xmm0, xmm0",
        "cmp rsi, 16",
        "jae 3f",
        "xor eax, eax",
        "cmp rsi, 8",
        "jae 2f",
        "cmp rsi, 4",
        "jae 21f",
        "test rsi, rsi",
        "jz 9f",
        "mov [rdi], al",
        "mov [rdi + rsi - 1], al",
        "shr rsi, 1",
        "mov [rdi + rsi], al",
        "9:",
        "ret",
        "21:",
        "mov [rdi], eax",
        "mov [rdi + rsi - 4], eax",
        "ret",
        "2:",
        "mov [rdi], rax",
        "mov [rdi + rsi - 8], rax",
        "ret",
        "3:",
        "cmp rsi, 1024",
        "jae 5f",
        "lea rax, [rdi + rsi - 16]",
        "4:",
        "movups [rdi], xmm0",
        "add rdi, 16",
        "cmp rdi, rax",
        "jb 4b",
        "movups [rax], xmm0",
        "ret",
        "5:",
        "mov rcx, rsi",
        "xor eax, eax",
        "rep stosb",
        "ret",
    )
}

/// Whether two ranges of `n` bytes are equal.
///
/// # Safety
/// Both ranges must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_memequal")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn memequal(a: *mut u8, b: *mut u8, n: i64) -> i8 {
    naked_asm!(
        "cmp rdx, 16",
        "jae 4f",
        "cmp rdx, 8",
        "jae 3f",
        "xor ecx, ecx",
        "cmp rdx, 4",
        "jae 2f",
        "21:",
        "sub rdx, 1",
        "jc 8f",
        "mov al, [rdi + rdx]",
        "cmp al, [rsi + rdx]",
        "je 21b",
        "xor eax, eax",
        "ret",
        "2:",
        "mov eax, [rdi]",
        "xor eax, [rsi]",
        "mov ecx, [rdi + rdx - 4]",
        "xor ecx, [rsi + rdx - 4]",
        "or eax, ecx",
        "sete al",
        "ret",
        "3:",
        "mov rax, [rdi]",
        "xor rax, [rsi]",
        "mov rcx, [rdi + rdx - 8]",
        "xor rcx, [rsi + rdx - 8]",
        "or rax, rcx",
        "sete al",
        "ret",
        "4:",
        "cmp rdi, rsi",
        "je 8f",
        "sub rdx, 16",
        "xor ecx, ecx",
        "5:",
        "cmp rcx, rdx",
        "jae 6f",
        "movups xmm0, [rdi + rcx]",
        "movups xmm1, [rsi + rcx]",
        "pcmpeqb xmm0, xmm1",
        "pmovmskb eax, xmm0",
        "cmp eax, 0xffff",
        "jne 7f",
        "add rcx, 16",
        "jmp 5b",
        "6:",
        "movups xmm0, [rdi + rdx]",
        "movups xmm1, [rsi + rdx]",
        "pcmpeqb xmm0, xmm1",
        "pmovmskb eax, xmm0",
        "cmp eax, 0xffff",
        "sete al",
        "ret",
        "7:",
        "xor eax, eax",
        "ret",
        "8:",
        "mov eax, 1",
        "ret",
    )
}

/// Order of two ranges of `n` bytes by the first byte that differs: -1, 0 or 1.
///
/// # Safety
/// Both ranges must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_memcompare")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn memcompare(a: *mut u8, b: *mut u8, n: i64) -> i64 {
    naked_asm!(
        "xor ecx, ecx",
        "cmp rdi, rsi",
        "je 3f",
        "21:",
        "lea rax, [rcx + 8]",
        "cmp rax, rdx",
        "ja 2f",
        "mov r8, [rdi + rcx]",
        "mov r9, [rsi + rcx]",
        "mov rcx, rax",
        "cmp r8, r9",
        "je 21b",
        "bswap r8",
        "bswap r9",
        "cmp r8, r9",
        "jmp 4f",
        "2:",
        "cmp rcx, rdx",
        "jae 3f",
        "movzx r8d, byte ptr [rdi + rcx]",
        "movzx r9d, byte ptr [rsi + rcx]",
        "inc rcx",
        "cmp r8d, r9d",
        "je 2b",
        "4:",
        "sbb rax, rax",
        "or rax, 1",
        "ret",
        "3:",
        "xor eax, eax",
        "ret",
    )
}

/// Whether the processor has instructions for fused multiply-add and the system keeps their registers.
///
/// # Safety
/// None is needed.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_has_fma")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn has_fma() -> i64 {
    naked_asm!(
        "mov r8, rbx",
        "mov eax, 1",
        "xor ecx, ecx",
        "cpuid",
        "mov rbx, r8",
        "and ecx, 0x18001000",
        "cmp ecx, 0x18001000",
        "jne 2f",
        "xor ecx, ecx",
        "xgetbv",
        "and eax, 6",
        "cmp eax, 6",
        "jne 2f",
        "mov eax, 1",
        "ret",
        "2:",
        "xor eax, eax",
        "ret",
    )
}

/// `x * y + z`, rounded once.
///
/// # Safety
/// [`has_fma`] must have returned 1.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_fma")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn fma(x: f64, y: f64, z: f64) -> f64 {
    naked_asm!("vfmadd213sd xmm0, xmm1, xmm2", "ret")
}

/// Hash of `n` bytes: multiply and fold, 16 bytes a step, ends overlapping.
///
/// # Safety
/// The range must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_memhash")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn memhash(p: *mut u8, n: i64, seed: i64) -> i64 {
    naked_asm!(
        "mov r10, 0x9e3779b97f4a7c15",
        "mov r11, 0xd6e8feb86659fd93",
        "mov r8, rdx",
        "xor r8, r11",
        "mov r9, rsi",
        "cmp rsi, 16",
        "jbe 2f",
        "21:",
        "mov rax, [rdi]",
        "mov rdx, [rdi + 8]",
        "xor rax, r10",
        "xor rdx, r8",
        "mul rdx",
        "xor rax, rdx",
        "mov r8, rax",
        "add rdi, 16",
        "sub rsi, 16",
        "cmp rsi, 16",
        "ja 21b",
        // The last 1 to 16 bytes, read as the 16 that end the range.
        "mov rax, [rdi + rsi - 16]",
        "mov rdx, [rdi + rsi - 8]",
        "jmp 6f",
        "2:",
        "cmp rsi, 8",
        "jb 3f",
        "mov rax, [rdi]",
        "mov rdx, [rdi + rsi - 8]",
        "jmp 6f",
        "3:",
        "cmp rsi, 4",
        "jb 4f",
        "mov eax, [rdi]",
        "mov edx, [rdi + rsi - 4]",
        "jmp 6f",
        "4:",
        "xor eax, eax",
        "xor edx, edx",
        "test rsi, rsi",
        "jz 6f",
        "movzx eax, byte ptr [rdi]",
        "movzx edx, byte ptr [rdi + rsi - 1]",
        "shl rdx, 8",
        "shr rsi, 1",
        "movzx ecx, byte ptr [rdi + rsi]",
        "or rax, rdx",
        "mov rdx, rcx",
        "6:",
        "xor rax, r10",
        "xor rdx, r8",
        "mul rdx",
        "xor rax, rdx",
        "xor rax, r9",
        "mul r11",
        "xor rax, rdx",
        "ret",
    )
}
