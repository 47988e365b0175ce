//! The stack check: machine code put around a compiled function.
//!
//! A function that calls others, or has a large frame, begins with a comparison of the stack pointer
//! with the goroutine's limit. The check is added after compilation because only then the size of the
//! frame is known:
//!
//! ```text
//! entry:  cmp rsp, [r15 + limit]        lea r11, [rsp - frame]   (large frames)
//!         jbe cold                      cmp r11, [r15 + limit]
//! body:   ...                           jbe cold
//! cold:   lea rax, [body]
//!         mov r10d, argbytes
//!         mov r11d, frame
//!         jmp minigo_morestack
//! ```
//!
//! Neither rax, r10 nor r11 carries an argument. The prefix is a multiple of 16 bytes, so that the
//! body keeps its alignment. `STACK_GUARD` bytes lie below the limit; a function with the short form
//! may use a part of them for its own frame, the rest is for unchecked leaves and runtime stubs.

use cranelift_codegen::binemit::Reloc;
use cranelift_module::{ModuleReloc, ModuleRelocTarget};
use minigo_abi::layout::{GHead, NOSPLIT_FRAME, STACK_GUARD};

/// Largest frame, saved rbp included, that is checked with the short form.
const SHORT_FRAME: u32 = 128;

/// What runtime stubs may push.
const STUB_BYTES: usize = 64;

// A short-form frame, the call of an unchecked leaf (return address, saved rbp, frame) or of a stub
// on top of it, must fit in the guard.
const _: () = assert!(SHORT_FRAME as usize + 16 + NOSPLIT_FRAME + STUB_BYTES <= STACK_GUARD);

/// A function with its stack check.
pub struct Checked {
    /// All code.
    pub bytes: Vec<u8>,
    /// Bytes before the body.
    pub prefix: u32,
}

/// Puts the check before the body and its cold path behind it. `frame` includes the saved rbp.
pub fn with_stack_check(body: &[u8], frame: u32, arg_bytes: u32) -> Checked {
    let limit = std::mem::offset_of!(GHead, stack_limit) as u8;
    let mut bytes = Vec::with_capacity(body.len() + 64);
    if frame <= SHORT_FRAME {
        bytes.extend([0x49, 0x3b, 0x67, limit]);
    } else {
        bytes.extend([0x4c, 0x8d, 0x9c, 0x24]);
        bytes.extend((-(frame as i32)).to_le_bytes());
        bytes.extend([0x4d, 0x3b, 0x5f, limit]);
    }
    bytes.extend([0x0f, 0x86, 0, 0, 0, 0]);
    let jump_end = bytes.len();
    pad(&mut bytes);
    let prefix = bytes.len();
    bytes.extend(body);
    let cold = bytes.len();
    bytes[jump_end - 4..jump_end].copy_from_slice(&((cold - jump_end) as i32).to_le_bytes());
    bytes.extend([0x48, 0x8d, 0x05]);
    bytes.extend((prefix as i32 - (cold as i32 + 7)).to_le_bytes());
    bytes.extend([0x41, 0xba]);
    bytes.extend(arg_bytes.to_le_bytes());
    bytes.extend([0x41, 0xbb]);
    bytes.extend(frame.to_le_bytes());
    bytes.extend([0xe9, 0, 0, 0, 0]);
    Checked { bytes, prefix: prefix as u32 }
}

impl Checked {
    /// The relocation of the jump at the end of the cold path.
    pub fn morestack_reloc(&self, morestack: u32) -> ModuleReloc {
        let name = ModuleRelocTarget::user(0, morestack);
        ModuleReloc { offset: self.bytes.len() as u32 - 4, kind: Reloc::X86CallPCRel4, name, addend: -4 }
    }
}

/// Fills up to a multiple of 16 with no-operations.
fn pad(bytes: &mut Vec<u8>) {
    const NOPS: [&[u8]; 9] = [
        &[0x90],
        &[0x66, 0x90],
        &[0x0f, 0x1f, 0x00],
        &[0x0f, 0x1f, 0x40, 0x00],
        &[0x0f, 0x1f, 0x44, 0x00, 0x00],
        &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
        &[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
        &[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
        &[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    ];
    while !bytes.len().is_multiple_of(16) {
        let n = (16 - bytes.len() % 16).min(NOPS.len());
        bytes.extend(NOPS[n - 1]);
    }
}
