//! The hand-written compiled code. Every function begins with the check that the compiler prepends, through
//! the macro `enter`; r15 is the goroutine.

use std::arch::global_asm;
use std::ffi::c_char;

macro_rules! functions {
    ($($name:ident)*) => {
        unsafe extern "C" {
            $(pub fn $name();)*
        }
    };
}

functions! {
    go_text_start go_text_end go_trap_site go_landing
    go_hello go_spawn_many go_ping_pong go_buffered go_recursion go_stack_args go_preempt_loop go_sleepers
    go_parked go_select go_collect go_system_calls go_procs go_sema go_notify go_timers go_resume go_deadlock go_overflow go_trap go_nil_load go_nil_call
    go_trapped go_sigpanic
}

/// First and last address of the code.
pub fn text() -> (usize, usize) {
    (go_text_start as *const () as usize, go_text_end as *const () as usize)
}

/// Offset of the landing pad.
pub fn landing() -> u32 {
    (go_landing as *const () as usize - go_text_start as *const () as usize) as u32
}

/// The trap table: one row, for the one trap.
pub fn trap_rows() -> &'static [u8] {
    let mut delta = go_trap_site as *const () as usize - go_text_start as *const () as usize;
    let mut row = Vec::new();
    while delta >= 128 {
        row.push((delta as u8 & 127) | 128);
        delta >>= 7;
    }
    row.push(delta as u8);
    row.push(4);
    row.leak()
}

/// The environment as main gets it.
pub fn environment() -> *const *const c_char {
    unsafe extern "C" {
        static environ: *const *const c_char;
    }
    // SAFETY: the C library's variable; nobody changes it.
    unsafe { environ }
}

global_asm!(include_str!("code.s"));
