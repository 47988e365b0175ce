//! Frames of compiled functions that a signal stopped before they were there, or after they had gone.

/// Bytes of the check in front of a function's body, at most.
const LONGEST_CHECK: usize = 64;
/// Bytes of the cold path at the end of a function with a check.
const COLD_PATH: usize = 24;
/// How the cold path begins: the body's address, relative to the pc, into rax.
const COLD_START: [u8; 3] = [0x48, 0x8d, 0x05];
/// How a body begins: push rbp; mov rbp, rsp.
const BODY_START: [u8; 4] = [0x55, 0x48, 0x89, 0xe5];

/// The place of the return address, if the function with this code was stopped at offset `at` with the stack
/// pointer `sp` while rbp was still, or again, its caller's. None if it has a frame.
pub fn return_slot(code: &[u8], at: usize, sp: usize) -> Option<usize> {
    let head = &code[..code.len().min(LONGEST_CHECK + BODY_START.len())];
    let body = head.windows(BODY_START.len()).position(|w| w == BODY_START)?;
    let cold = code.len().checked_sub(COLD_PATH).filter(|&c| body > 0 && code[c..].starts_with(&COLD_START));
    let returning = matches!(code.get(at), Some(0xc2 | 0xc3));
    if at <= body || returning || cold.is_some_and(|c| at >= c) { Some(sp) } else { (at == body + 1).then_some(sp + 8) }
}

#[cfg(test)]
mod tests {
    use super::return_slot;

    #[test]
    fn before_and_after_the_frame() {
        // cmp rsp, [r15]; jbe; nops; push rbp; mov rbp, rsp; nop; pop rbp; ret; the cold path.
        let mut code = vec![0x49, 0x3b, 0x27, 0x0f, 0x86, 9, 0, 0, 0, 0x66, 0x90, 0x90, 0x90, 0x90, 0x90, 0x90];
        code.extend([0x55, 0x48, 0x89, 0xe5, 0x90, 0x5d, 0xc3]);
        let cold = code.len();
        code.extend([0x48, 0x8d, 0x05, 0, 0, 0, 0, 0x41, 0xba, 0, 0, 0, 0, 0x41, 0xbb, 0, 0, 0, 0, 0xe9, 0, 0, 0, 0]);
        for (at, slot) in [
            (0, Some(1000)),
            (3, Some(1000)),
            (16, Some(1000)),
            (17, Some(1008)),
            (20, None),
            (21, None),
            (22, Some(1000)),
            (cold, Some(1000)),
            (cold + 19, Some(1000)),
        ] {
            assert_eq!(return_slot(&code, at, 1000), slot, "at {at}");
        }
    }
}
