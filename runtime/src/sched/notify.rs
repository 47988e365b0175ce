//! Signals that programs ask for: what package os/signal stands on.
//!
//! The handler of a signal that is wanted sets a bit and writes to an event descriptor, both of which are allowed
//! in a handler. A goroutine of package os/signal waits for the descriptor as for any other and takes the bits. A
//! signal that comes twice before it is taken counts once.

use super::signal::{install, reset_to_default};
use crate::sys;
use core::ffi::{c_int, c_void};
use core::sync::atomic::{AtomicI32, AtomicU64, Ordering};

/// Signals that came and were not taken: bit n is signal n + 1.
static PENDING: AtomicU64 = AtomicU64::new(0);
/// Signals that the program wants.
static WANTED: AtomicU64 = AtomicU64::new(0);
/// The event descriptor; negative before it exists.
static EVENT: AtomicI32 = AtomicI32::new(-1);

fn bit(signal: c_int) -> u64 {
    1 << (signal - 1)
}

/// Whether the program wants a signal.
pub(super) fn is_wanted(signal: c_int) -> bool {
    WANTED.load(Ordering::Relaxed) & bit(signal) != 0
}

/// A signal came: tells the program if it wants it; whether it does. For handlers.
pub(super) fn deliver(signal: c_int) -> bool {
    if !is_wanted(signal) {
        return false;
    }
    let error = sys::errno();
    PENDING.fetch_or(bit(signal), Ordering::SeqCst);
    let one = 1u64.to_ne_bytes();
    // SAFETY: adds to the counter of the event descriptor, which does not block.
    unsafe { libc::write(EVENT.load(Ordering::Relaxed), one.as_ptr().cast(), 8) };
    sys::set_errno(error);
    true
}

extern "C" fn on_signal(signal: c_int, _: *mut libc::siginfo_t, _: *mut c_void) {
    deliver(signal);
}

/// What is to happen with a signal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Disposition {
    /// What happens in a program that never asked.
    Default,
    /// The program is told.
    Notify,
    /// Nothing.
    Ignore,
}

/// Whether the runtime has a handler of its own for a signal, which looks whether the program wants it.
fn is_ours(signal: c_int) -> bool {
    use libc::{SIGBUS, SIGFPE, SIGILL, SIGPIPE, SIGQUIT, SIGSEGV, SIGURG};
    matches!(signal, SIGBUS | SIGFPE | SIGILL | SIGPIPE | SIGQUIT | SIGSEGV | SIGURG)
}

/// Runtime function's work: decides about a signal.
pub fn set_disposition(signal: c_int, what: Disposition) {
    if !(1..=64).contains(&signal) || matches!(signal, libc::SIGKILL | libc::SIGSTOP) {
        return;
    }
    if what == Disposition::Notify {
        WANTED.fetch_or(bit(signal), Ordering::SeqCst);
    } else {
        WANTED.fetch_and(!bit(signal), Ordering::SeqCst);
    }
    match what {
        Disposition::Ignore if signal != libc::SIGURG => ignore(signal),
        _ if is_ours(signal) => super::signal::install_own(signal),
        Disposition::Notify => install(signal, on_signal),
        _ => reset_to_default(signal),
    }
}

fn ignore(signal: c_int) {
    // SAFETY: ignoring needs no handler.
    unsafe { libc::signal(signal, libc::SIG_IGN) };
}

/// Whether a signal is ignored now.
pub fn is_ignored(signal: c_int) -> bool {
    // SAFETY: only reads the action, into a structure of the right size.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        libc::sigaction(signal, core::ptr::null(), &mut action) == 0 && action.sa_sigaction == libc::SIG_IGN
    }
}

/// The event descriptor, made if there is none; negative if the system refuses.
pub fn event_descriptor() -> c_int {
    if EVENT.load(Ordering::Relaxed) < 0 {
        // SAFETY: makes a descriptor.
        EVENT.store(unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) }, Ordering::Relaxed);
    }
    EVENT.load(Ordering::Relaxed)
}

/// Takes the signals that came.
pub fn take_pending() -> u64 {
    PENDING.swap(0, Ordering::SeqCst)
}
