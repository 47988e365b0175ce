//! How a program ends when it cannot go on. Three verbs, as the runtime's documentation has them:
//! a *panic* is raised in Go and may be recovered (only its end is here), *fatal* is the user's
//! fault and cannot be recovered, *throw* is a bug of the runtime.
//!
//! Runtime functions defined here: `fatal_panic`, `fatal_error`.

use crate::print::Out;
use crate::sys;

/// Exit status of a program that panicked or met a fatal error.
const STATUS: i32 = 2;

/// Runtime function: after the text of an uncaught panic.
pub extern "C" fn fatal_panic() -> ! {
    sys::exit(STATUS)
}

/// Runtime function: a fatal error with a text from Go.
///
/// # Safety
/// The text is readable.
pub unsafe extern "C" fn fatal_error(msg: *const u8, len: i64) -> ! {
    // SAFETY: by the contract; the length of a Go string is not negative.
    die_with(if len <= 0 { &[] } else { unsafe { core::slice::from_raw_parts(msg, len as usize) } })
}

/// Ends the program for a fault of the user's.
pub fn die(text: &str) -> ! {
    die_with(text.as_bytes())
}

fn die_with(text: &[u8]) -> ! {
    let mut out = Out::stderr();
    out.str("fatal error: ").bytes(text).str("\n");
    out.flush();
    sys::exit(STATUS)
}

/// Ends the program for a bug of the runtime.
pub fn throw(text: &str) -> ! {
    let mut out = Out::stderr();
    out.str("fatal error: ").str(text).str("\n[this is a bug in minigoc's runtime]\n");
    out.flush();
    sys::exit(STATUS)
}
