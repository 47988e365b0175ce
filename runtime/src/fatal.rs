//! How a program ends when it cannot go on. Three verbs, as the runtime's documentation has them:
//! a *panic* is raised in Go and may be recovered (only its end is here), *fatal* is the user's
//! fault and cannot be recovered, *throw* is a bug of the runtime.
//!
//! One thread gets to tell why; others that come here meanwhile wait for the end. Where other goroutines are
//! to be printed the world is stopped first, except by `throw`, `die` and signals, which come in states where
//! that may be impossible: they freeze it as far as they can, and take what still runs as it is.
//!
//! Runtime functions defined here: `fatal_panic`, `fatal_error`.

use crate::arch::Frame;
use crate::print::Out;
use crate::traceback::{self, Detail};
use crate::{sched, sys};
use core::sync::atomic::{AtomicI32, Ordering};

/// Exit status of a program that panicked or met a fatal error.
const STATUS: i32 = 2;

/// The kernel's number of the thread that ends the program, or 0.
static DYING: AtomicI32 = AtomicI32::new(0);

/// Runtime function: after the text of an uncaught panic.
pub extern "C" fn fatal_panic() -> ! {
    one_at_a_time();
    let detail = traceback::detail();
    if detail >= Detail::All {
        sched::stop_the_world();
    }
    end(Out::stderr(), detail, detail >= Detail::All)
}

/// Runtime function: a fatal error with a text from Go.
///
/// # Safety
/// The text is readable.
pub unsafe extern "C" fn fatal_error(msg: *const u8, len: i64) -> ! {
    one_at_a_time();
    sched::stop_the_world();
    // SAFETY: by the contract; the length of a Go string is not negative.
    let text = if len <= 0 { &[] } else { unsafe { core::slice::from_raw_parts(msg, len as usize) } };
    let mut out = Out::stderr();
    out.str("fatal error: ").bytes(text).str("\n");
    let detail = traceback::detail();
    end(out, detail, detail >= Detail::All)
}

/// Ends the program for a fault of the user's that the runtime found.
pub fn die(text: &str) -> ! {
    if !first() {
        wait();
    }
    sched::freeze_the_world();
    let mut out = Out::stderr();
    out.str("fatal error: ").str(text).str("\n");
    end(out, traceback::detail(), true)
}

/// Ends the program because of a signal, whose text is in `out`: tracebacks with everything, and registers if they
/// are given.
pub fn end_of_signal(mut out: Out, frame: Option<&Frame>) -> ! {
    if !first() {
        wait();
    }
    sched::freeze_the_world();
    out.flush();
    let detail = traceback::detail();
    if detail > Detail::None {
        print_goroutines(&mut out, detail.max(Detail::System), true);
        if let Some(frame) = frame {
            out.str("\n");
            frame.print(&mut out);
        }
    }
    finish(out, detail)
}

/// Ends the program for a bug of the runtime.
pub fn throw(text: &str) -> ! {
    if !first() {
        wait();
    }
    let mut out = Out::stderr();
    out.str("fatal error: ").str(text).str("\n[a bug in minigoc's runtime, please report it]\n");
    end(out, traceback::detail().max(Detail::System), false)
}

/// Lets the first thread through; others wait, as part of the stopped world if the first one stops it.
fn one_at_a_time() {
    if !first() {
        sched::stop_the_world();
        wait();
    }
}

/// Whether this is the first thread that wants to end the program. Dying while dying ends it at once.
fn first() -> bool {
    let own = sys::thread_id();
    match DYING.compare_exchange(0, own, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => true,
        Err(other) if other == own => sys::exit(STATUS),
        Err(_) => false,
    }
}

/// Waits for the end.
fn wait() -> ! {
    loop {
        sys::usleep(1_000_000);
    }
}

/// Tracebacks, then the end.
fn end(mut out: Out, detail: Detail, others: bool) -> ! {
    if detail > Detail::None {
        print_goroutines(&mut out, detail, others);
    }
    finish(out, detail)
}

fn print_goroutines(out: &mut Out, detail: Detail, others: bool) {
    traceback::print_current(out, detail);
    out.flush();
    if others {
        // SAFETY: goroutines that run elsewhere are only named.
        unsafe { traceback::print_others(out, detail) };
    }
    out.flush();
}

fn finish(mut out: Out, detail: Detail) -> ! {
    out.flush();
    if detail == Detail::Crash {
        abort();
    }
    sys::exit(STATUS)
}

/// Dies of SIGABRT, whatever handlers there are.
fn abort() -> ! {
    // SAFETY: ends the process.
    unsafe {
        libc::signal(libc::SIGABRT, libc::SIG_DFL);
        libc::abort()
    }
}
