//! Signals: preemption and faults.
//!
//! Handlers run on a stack of their own for each thread. They change where the interrupted thread goes on,
//! and do nothing else that could meet a lock. Compiled code is recognised by its address; whoever is there
//! runs on a goroutine's stack with the goroutine in its register and holds no lock.
//!
//! | signal | in compiled code | elsewhere |
//! |---|---|---|
//! | SIGURG | saves all registers in a context, goes on in the scheduler | ignored |
//! | SIGILL | failed check: goes on in `runtime.trapped` as if called there | fatal |
//! | SIGSEGV, SIGBUS | below 4096, or if the goroutine wants it anywhere: goes on in `runtime.sigpanic` | from a leaf function or a call of nil: the same, on behalf of the caller |
//! | SIGFPE | division: `runtime.trapped` | fatal |
//! | SIGQUIT, SIGABRT | tracebacks of all goroutines, exit 2 | the same |
//! | SIGPIPE | ignored; the write reports it | ignored |
//!
//! A program that asked for a signal through package os/signal is told instead.

use super::m::current_m;
use super::{M, notify};
use crate::arch::{Frame, leaf, switch};
use crate::print::Out;
use crate::{fatal, symtab, sys};
use core::ffi::{c_int, c_void};
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};
use minigo_abi::layout::{GHead, Module, func_flag, g_flag};
use minigo_abi::traps::Trap;

/// The preemption signal: ignored by default and used by nothing else.
pub(super) const PREEMPT: c_int = libc::SIGURG;

/// Size of a thread's signal stack: the frame alone may take more than 10 KiB.
const SIGNAL_STACK: usize = 64 << 10;

/// Faults below this address are dereferences of nil.
const NIL_PAGE: usize = 4096;

/// Codes of SIGSEGV and SIGBUS for addresses without memory, or not to be used so.
const SEGV_MAPERR: c_int = 1;
const SEGV_ACCERR: c_int = 2;
const BUS_ADRERR: c_int = 2;

static TEXT_START: AtomicUsize = AtomicUsize::new(0);
static TEXT_END: AtomicUsize = AtomicUsize::new(0);
static TRAPPED: AtomicUsize = AtomicUsize::new(0);
static SIGPANIC: AtomicUsize = AtomicUsize::new(0);

/// Tells the handlers where compiled code is and where faults continue.
pub fn set_fault_targets(module: &Module) {
    TEXT_START.store(module.text_start, Ordering::Relaxed);
    TEXT_END.store(module.text_end, Ordering::Relaxed);
    TRAPPED.store(module.trapped, Ordering::Relaxed);
    SIGPANIC.store(module.sigpanic, Ordering::Relaxed);
}

fn in_go_text(pc: usize) -> bool {
    pc >= TEXT_START.load(Ordering::Relaxed) && pc < TEXT_END.load(Ordering::Relaxed)
}

/// Gives the calling thread its signal stack.
pub(super) fn set_up_thread(m: &mut M) {
    if m.signal_stack.is_null() {
        m.signal_stack = sys::map(SIGNAL_STACK);
    }
    if m.signal_stack.is_null() {
        fatal::throw("no memory for a signal stack");
    }
    let new = libc::stack_t { ss_sp: m.signal_stack.cast(), ss_flags: 0, ss_size: SIGNAL_STACK };
    // SAFETY: the mapping stays for ever, and belongs to this thread.
    unsafe { libc::sigaltstack(&new, ptr::null_mut()) };
}

/// Installs all handlers, and the calling thread's signal stack.
pub fn install_handlers() {
    // SAFETY: the thread's own M.
    set_up_thread(unsafe { &mut *current_m() });
    for signal in [PREEMPT, libc::SIGILL, libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE, libc::SIGQUIT, libc::SIGPIPE] {
        install_own(signal);
    }
    // A program started with it ignored, as by nohup, dies of it no more than of that.
    if !super::notify::is_ignored(libc::SIGABRT) {
        install(libc::SIGABRT, on_quit);
    }
}

/// Installs the runtime's handler for a signal that it has one for.
pub(super) fn install_own(signal: c_int) {
    match signal {
        PREEMPT => install(signal, on_preempt),
        libc::SIGQUIT => install(signal, on_quit),
        libc::SIGPIPE => install(signal, on_pipe),
        _ => install(signal, on_fault),
    }
}

pub(super) type Handler = extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void);

pub(super) fn install(signal: c_int, handler: Handler) {
    // SAFETY: the structure is fully initialised, and the handlers keep to what handlers may do.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_RESTART;
        libc::sigfillset(&mut action.sa_mask);
        libc::sigaction(signal, &action, ptr::null_mut());
    }
}

pub(super) fn reset_to_default(signal: c_int) {
    // SAFETY: as in `install`.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        action.sa_sigaction = libc::SIG_DFL;
        libc::sigaction(signal, &action, ptr::null_mut());
    }
}

extern "C" fn on_preempt(_: c_int, _: *mut libc::siginfo_t, context: *mut c_void) {
    let m = current_m();
    if m.is_null() {
        return;
    }
    // SAFETY: the third argument of a handler; the M is this thread's. In compiled code the goroutine
    // register is the current goroutine, and its state is in its registers and on its stack.
    unsafe {
        let mut frame = Frame::new(context);
        let m: &mut M = &mut *m;
        let g = m.cur_g;
        let pc = frame.pc();
        if !in_go_text(pc) || frame.g() != g as usize || m.spare.is_null() {
            return;
        }
        if !(*g).preempt.load(Ordering::Relaxed) {
            return;
        }
        if symtab::find(pc).is_some_and(|f| f.has(func_flag::NO_PREEMPT)) {
            return;
        }
        let saved = m.spare;
        m.spare = ptr::null_mut();
        frame.save(&mut *saved);
        (*g).context = saved;
        m.preempted = true;
        frame.divert(switch::to_scheduler as *const () as usize, m.sched_sp);
    }
}

extern "C" fn on_fault(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the arguments of a handler.
    unsafe {
        let mut frame = Frame::new(context);
        let address = if matches!(signal, libc::SIGSEGV | libc::SIGBUS) { (*info).si_addr() as usize } else { 0 };
        let m = current_m();
        if !m.is_null() && !(*m).cur_g.is_null() && frame.g() == (*m).cur_g as usize {
            let handled = match signal {
                libc::SIGILL | libc::SIGFPE => trap(signal, &mut frame),
                _ => bad_address(signal, (*info).si_code, address, &mut frame),
            };
            if handled {
                return;
            }
        }
        if (*info).si_code <= 0 && notify::deliver(signal) {
            return;
        }
        unexpected(signal, (*info).si_code, address, &frame)
    }
}

/// A failed check: the goroutine goes on in `runtime.trapped`.
unsafe fn trap(signal: c_int, frame: &mut Frame) -> bool {
    let pc = frame.pc();
    if !in_go_text(pc) {
        return false;
    }
    let kind = match symtab::find(pc).and_then(|f| f.trap(pc)) {
        Some(kind) => kind,
        None if signal == libc::SIGFPE => Trap::Divide as u8,
        None => return false,
    };
    // SAFETY: in compiled code the register holds the goroutine; the return address makes tracebacks find the
    // instruction that trapped.
    unsafe {
        let head = &*(frame.g() as *const GHead);
        let args = [usize::from(kind), head.trap_a as usize, head.trap_b as usize];
        frame.call_go(TRAPPED.load(Ordering::Relaxed), Some(pc + 1), args);
    }
    true
}

/// A fault that is a panic, being near address 0 or wanted as one by the goroutine: it goes on in
/// `runtime.sigpanic`.
unsafe fn bad_address(signal: c_int, code: c_int, address: usize, frame: &mut Frame) -> bool {
    // Addresses that are none at all have other codes, and are not told.
    let mapping = if signal == libc::SIGBUS { code == BUS_ADRERR } else { matches!(code, SEGV_MAPERR | SEGV_ACCERR) };
    // SAFETY: the register holds the current goroutine.
    let wanted = unsafe { (*(frame.g() as *const GHead)).flags & g_flag::PANIC_ON_FAULT != 0 };
    if code <= 0 || !(wanted || mapping && address < NIL_PAGE) {
        return false;
    }
    let pc = frame.pc();
    let return_to = if in_go_text(pc) {
        Some(pc + 1)
    } else if pc < NIL_PAGE || leaf::contains(pc) {
        // A call of a nil function, or a leaf function with a bad pointer: the return address is at the stack
        // pointer. It must be compiled code's.
        // SAFETY: neither has changed the stack pointer since the call.
        if !in_go_text(unsafe { *(frame.sp() as *const usize) }) {
            return false;
        }
        None
    } else {
        return false;
    };
    // SAFETY: the goroutine is in compiled code, or in a leaf function called by it.
    unsafe { frame.call_go(SIGPANIC.load(Ordering::Relaxed), return_to, [address, signal as usize, code as usize]) };
    true
}

/// A fault that is nobody's panic.
fn unexpected(signal: c_int, code: c_int, address: usize, frame: &Frame) -> ! {
    for s in [libc::SIGILL, libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE] {
        reset_to_default(s);
    }
    if code <= 0 {
        die_of(signal, code, frame);
    }
    let compiled = note_position(frame);
    let mut out = Out::stderr();
    if compiled {
        out.str("unexpected fault address ").hex(address as u64).str("\n");
    }
    out.str("fatal error: ").str(if compiled { "fault" } else { "unexpected signal during runtime execution" });
    out.str("\n[signal ").str(name_of(signal)).str(" code=").hex(code as u32 as u64);
    out.str(" addr=").hex(address as u64).str(" pc=").hex(frame.pc() as u64).str("]\n");
    fatal::end_of_signal(out, (!compiled).then_some(frame))
}

/// Name and text of a signal, as they are printed.
fn name_of(signal: c_int) -> &'static str {
    match signal {
        libc::SIGQUIT => "SIGQUIT: quit",
        libc::SIGABRT => "SIGABRT: abort",
        libc::SIGSEGV => "SIGSEGV: segmentation violation",
        libc::SIGBUS => "SIGBUS: bus error",
        libc::SIGFPE => "SIGFPE: floating-point exception",
        libc::SIGILL => "SIGILL: illegal instruction",
        _ => "signal",
    }
}

/// Somebody sent a signal that ends the program with the tracebacks of all goroutines.
fn die_of(signal: c_int, code: c_int, frame: &Frame) -> ! {
    note_position(frame);
    let m = current_m();
    // SAFETY: a thread's M is valid.
    let id = if m.is_null() { 0 } else { unsafe { (*m).id } };
    let mut out = Out::stderr();
    out.str(name_of(signal)).str("\nPC=").hex(frame.pc() as u64).str(" m=").dec(id.into());
    out.str(" sigcode=").signed(code.into()).str("\n");
    fatal::end_of_signal(out, Some(frame))
}

/// If the thread was in compiled code, records where, for the traceback that follows; whether it was.
fn note_position(frame: &Frame) -> bool {
    let m = current_m();
    if m.is_null() {
        return false;
    }
    // SAFETY: the M is this thread's; the process is about to end.
    unsafe {
        let (g, spare) = ((*m).cur_g, (*m).spare);
        if !g.is_null() && in_go_text(frame.pc()) && frame.g() == g as usize && !spare.is_null() {
            frame.save(&mut *spare);
            (*g).context = spare;
            return true;
        }
    }
    false
}

extern "C" fn on_quit(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    if notify::deliver(signal) {
        return;
    }
    // SAFETY: the arguments of a handler.
    unsafe { die_of(signal, (*info).si_code, &Frame::new(context)) }
}

extern "C" fn on_pipe(signal: c_int, _: *mut libc::siginfo_t, _: *mut c_void) {
    notify::deliver(signal);
}

/// Standard output or standard error is a pipe that nobody reads: ends the process as the signal would.
pub(super) fn die_of_broken_pipe() {
    if notify::is_wanted(libc::SIGPIPE) || notify::is_ignored(libc::SIGPIPE) {
        return;
    }
    reset_to_default(libc::SIGPIPE);
    sys::unblock_signals();
    // SAFETY: sends the signal to the own process, which it ends.
    unsafe { libc::raise(libc::SIGPIPE) };
}
