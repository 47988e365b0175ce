//! Searching bytes: leaf functions like those of [`super::leaf`], 16 bytes a step and more.
//!
//! Ranges of fewer than 16 bytes are read as 16 that begin where they do, or, near the end of a page, that end where
//! they do: the bytes beyond are in a page that the range is in too, and do not count.

use core::arch::naked_asm;

/// Fills xmm1 with the low byte of a register.
macro_rules! splat {
    ($byte:literal) => {
        concat!("movd xmm1, ", $byte, "\npunpcklbw xmm1, xmm1\npshuflw xmm1, xmm1, 0\npunpcklqdq xmm1, xmm1")
    };
}

/// Bits in eax for the bytes that are equal to xmm1 in a range (rdi, rsi) of fewer than 16.
macro_rules! equal_in_short {
    () => {
        concat!(
            "mov ecx, edi\n",
            "and ecx, 4095\n",
            "cmp ecx, 4080\n",
            "ja 31f\n",
            "movups xmm0, [rdi]\n",
            "pcmpeqb xmm0, xmm1\n",
            "pmovmskb eax, xmm0\n",
            "mov ecx, esi\n",
            "mov edx, -1\n",
            "shl edx, cl\n",
            "not edx\n",
            "and eax, edx\n",
            "jmp 32f\n",
            "31:\n",
            "movups xmm0, [rdi + rsi - 16]\n",
            "pcmpeqb xmm0, xmm1\n",
            "pmovmskb eax, xmm0\n",
            "mov ecx, 16\n",
            "sub ecx, esi\n",
            "shr eax, cl\n",
            "32:",
        )
    };
}

/// Index of the first byte `c` among `n`, or -1.
///
/// # Safety
/// The range must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_index_byte")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn index_byte(p: *mut u8, n: i64, c: i64) -> i64 {
    naked_asm!(
        "test rsi, rsi",
        "jz 4f",
        splat!("edx"),
        "xor eax, eax",
        "cmp rsi, 16",
        "jb 3f",
        "lea r8, [rsi - 16]",
        "cmp rsi, 64",
        "jb 21f",
        "lea r9, [rsi - 64]",
        "6:",
        "movups xmm2, [rdi + rax]",
        "movups xmm3, [rdi + rax + 16]",
        "movups xmm4, [rdi + rax + 32]",
        "movups xmm5, [rdi + rax + 48]",
        "pcmpeqb xmm2, xmm1",
        "pcmpeqb xmm3, xmm1",
        "pcmpeqb xmm4, xmm1",
        "pcmpeqb xmm5, xmm1",
        "por xmm2, xmm3",
        "por xmm4, xmm5",
        "por xmm2, xmm4",
        "pmovmskb ecx, xmm2",
        "test ecx, ecx",
        "jnz 21f",
        "add rax, 64",
        "cmp rax, r9",
        "jbe 6b",
        "cmp rax, rsi",
        "je 4f",
        "cmp rax, r8",
        "cmova rax, r8",
        "21:",
        "movups xmm0, [rdi + rax]",
        "pcmpeqb xmm0, xmm1",
        "pmovmskb ecx, xmm0",
        "test ecx, ecx",
        "jnz 2f",
        "add rax, 16",
        "cmp rax, r8",
        "jbe 21b",
        "cmp rax, rsi",
        "je 4f",
        "mov rax, r8",
        "jmp 21b",
        "2:",
        "bsf ecx, ecx",
        "add rax, rcx",
        "ret",
        "3:",
        equal_in_short!(),
        "bsf eax, eax",
        "jz 4f",
        "ret",
        "4:",
        "mov rax, -1",
        "ret",
    )
}

/// Index of the last byte `c` among `n`, or -1.
///
/// # Safety
/// The range must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_last_index_byte")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn last_index_byte(p: *mut u8, n: i64, c: i64) -> i64 {
    naked_asm!(
        "test rsi, rsi",
        "jz 4f",
        splat!("edx"),
        "cmp rsi, 16",
        "jb 3f",
        "mov rax, rsi",
        "21:",
        "sub rax, 16",
        "movups xmm0, [rdi + rax]",
        "pcmpeqb xmm0, xmm1",
        "pmovmskb ecx, xmm0",
        "test ecx, ecx",
        "jnz 2f",
        "cmp rax, 16",
        "jae 21b",
        "test rax, rax",
        "jz 4f",
        "mov eax, 16",
        "jmp 21b",
        "2:",
        "bsr ecx, ecx",
        "add rax, rcx",
        "ret",
        "3:",
        equal_in_short!(),
        "bsr eax, eax",
        "jz 4f",
        "ret",
        "4:",
        "mov rax, -1",
        "ret",
    )
}

/// How many of `n` bytes are `c`.
///
/// # Safety
/// The range must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_count_byte")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn count_byte(p: *mut u8, n: i64, c: i64) -> i64 {
    naked_asm!(
        "xor eax, eax",
        "test rsi, rsi",
        "jz 9f",
        splat!("edx"),
        "cmp rsi, 16",
        "jb 3f",
        "pxor xmm7, xmm7",
        "pxor xmm6, xmm6",
        "xor ecx, ecx",
        "lea r8, [rsi - 16]",
        "cmp rsi, 64",
        "jb 21f",
        "lea r9, [rsi - 64]",
        // A byte that is equal counts as -1 in its place; psadbw adds up places.
        "6:",
        "movups xmm2, [rdi + rcx]",
        "movups xmm3, [rdi + rcx + 16]",
        "movups xmm4, [rdi + rcx + 32]",
        "movups xmm5, [rdi + rcx + 48]",
        "pcmpeqb xmm2, xmm1",
        "pcmpeqb xmm3, xmm1",
        "pcmpeqb xmm4, xmm1",
        "pcmpeqb xmm5, xmm1",
        "paddb xmm2, xmm3",
        "paddb xmm4, xmm5",
        "paddb xmm2, xmm4",
        "pxor xmm0, xmm0",
        "psubb xmm0, xmm2",
        "psadbw xmm0, xmm7",
        "paddq xmm6, xmm0",
        "add rcx, 64",
        "cmp rcx, r9",
        "jbe 6b",
        "21:",
        "cmp rcx, r8",
        "ja 2f",
        "movups xmm2, [rdi + rcx]",
        "pcmpeqb xmm2, xmm1",
        "pxor xmm0, xmm0",
        "psubb xmm0, xmm2",
        "psadbw xmm0, xmm7",
        "paddq xmm6, xmm0",
        "add rcx, 16",
        "jmp 21b",
        // The last 16 bytes, without those that are counted.
        "2:",
        "movq rax, xmm6",
        "pshufd xmm0, xmm6, 0xee",
        "movq rdx, xmm0",
        "add rax, rdx",
        "sub rcx, r8",
        "movups xmm2, [rdi + r8]",
        "pcmpeqb xmm2, xmm1",
        "pmovmskb edx, xmm2",
        "shr edx, cl",
        "popcnt edx, edx",
        "add rax, rdx",
        "9:",
        "ret",
        "3:",
        equal_in_short!(),
        "popcnt eax, eax",
        "ret",
    )
}

/// The first of `n` places with byte `c0` there and byte `c1` `distance` bytes behind it, or -1.
///
/// # Safety
/// The places, at least one, and the bytes behind must be valid.
#[unsafe(naked)]
#[unsafe(export_name = "minigo_rt_index_pair")]
#[unsafe(link_section = "minigo_leaf")]
pub unsafe extern "C" fn index_pair(p: *mut u8, n: i64, c0: i64, c1: i64, distance: i64) -> i64 {
    naked_asm!(
        splat!("ecx"),
        "movaps xmm2, xmm1",
        splat!("edx"),
        "mov r11d, ecx",
        "lea r9, [rdi + r8]",
        "cmp rsi, 16",
        "jb 3f",
        "xor eax, eax",
        "lea r10, [rsi - 16]",
        "21:",
        "movups xmm0, [rdi + rax]",
        "movups xmm3, [r9 + rax]",
        "pcmpeqb xmm0, xmm1",
        "pcmpeqb xmm3, xmm2",
        "pand xmm0, xmm3",
        "pmovmskb ecx, xmm0",
        "test ecx, ecx",
        "jnz 2f",
        "add rax, 16",
        "cmp rax, r10",
        "jbe 21b",
        "cmp rax, rsi",
        "je 4f",
        "mov rax, r10",
        "jmp 21b",
        "2:",
        "bsf ecx, ecx",
        "add rax, rcx",
        "ret",
        "3:",
        "mov ecx, edi",
        "and ecx, 4095",
        "cmp ecx, 4080",
        "ja 31f",
        "mov ecx, r9d",
        "and ecx, 4095",
        "cmp ecx, 4080",
        "ja 31f",
        "movups xmm0, [rdi]",
        "movups xmm3, [r9]",
        "pcmpeqb xmm0, xmm1",
        "pcmpeqb xmm3, xmm2",
        "pand xmm0, xmm3",
        "pmovmskb eax, xmm0",
        "bts eax, esi",
        "bsf eax, eax",
        "cmp eax, esi",
        "je 4f",
        "ret",
        "31:",
        "xor eax, eax",
        "32:",
        "cmp [rdi + rax], dl",
        "jne 33f",
        "cmp [r9 + rax], r11b",
        "je 5f",
        "33:",
        "inc rax",
        "cmp rax, rsi",
        "jb 32b",
        "4:",
        "mov rax, -1",
        "5:",
        "ret",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two pages, of which only the first may be read.
    fn page() -> *mut u8 {
        // SAFETY: a mapping of our own.
        unsafe {
            let p = libc::mmap(
                core::ptr::null_mut(),
                8192,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(p, libc::MAP_FAILED);
            assert_eq!(libc::mprotect(p.add(4096), 4096, libc::PROT_NONE), 0);
            p.cast()
        }
    }

    /// All lengths at the start and the end of a page, against the obvious loops; bytes around the range are what is
    /// searched for.
    #[test]
    fn all_lengths_and_ends_of_pages() {
        let page = page();
        let mut seed = 7u64;
        for n in 0..200usize {
            for at in [0, 1, 5, 300, 4096 - n] {
                // SAFETY: within the page.
                let s = unsafe {
                    page.write_bytes(2, 4096);
                    core::slice::from_raw_parts_mut(page.add(at), n)
                };
                for round in 0..4 {
                    for b in s.iter_mut() {
                        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                        *b = [1, 2, 1, 1][(seed >> 40) as usize % 4 * usize::from(round < 2) % 4];
                    }
                    if round == 2 && n > 0 {
                        s[n - 1] = 2;
                    }
                    check(s);
                }
            }
        }
    }

    fn index(found: Option<usize>) -> i64 {
        found.map_or(-1, |i| i as i64)
    }

    fn check(s: &mut [u8]) {
        let (p, n) = (s.as_mut_ptr(), s.len() as i64);
        // SAFETY: the range is that of the slice.
        unsafe {
            assert_eq!(index_byte(p, n, 2), index(s.iter().position(|&b| b == 2)));
            assert_eq!(last_index_byte(p, n, 2), index(s.iter().rposition(|&b| b == 2)));
            assert_eq!(count_byte(p, n, 2), s.iter().filter(|&&b| b == 2).count() as i64);
            for distance in [1, 2, 15, 16, 40] {
                if distance < s.len() {
                    let want = (0..s.len() - distance).position(|i| s[i] == 1 && s[i + distance] == 2);
                    assert_eq!(index_pair(p, n - distance as i64, 1, 2, distance as i64), index(want));
                }
            }
        }
    }
}
