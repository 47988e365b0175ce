//! The start of a program: from C's `main` to the first goroutine.
//!
//! Order matters: the environment first, since stress switches and GOMAXPROCS come from there; then the
//! scheduler, since memory and signals want an M; handlers before the first compiled code runs. Nothing that
//! a program may not need is started here: further threads come with further goroutines.

use crate::arch::module_address;
use crate::sched::{self, stress};
use crate::{gc, symtab, sys, traceback};
use core::ffi::{c_char, c_int};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use minigo_abi::layout::Module;

static ARGV: AtomicPtr<*const c_char> = AtomicPtr::new(core::ptr::null_mut());
static ARGC: AtomicUsize = AtomicUsize::new(0);

/// The arguments of the process.
pub fn arguments() -> (*const *const c_char, usize) {
    (ARGV.load(Ordering::Relaxed), ARGC.load(Ordering::Relaxed))
}

/// What C's `main` does.
///
/// # Safety
/// Called once, by the C library, in a program with a module.
pub unsafe extern "C" fn start(argc: c_int, argv: *const *const c_char, envp: *const *const c_char) -> c_int {
    // SAFETY: the compiler emitted the module.
    unsafe { start_with(&*(module_address() as *const Module), argc, argv, envp) }
}

/// Runs a program; never returns.
///
/// # Safety
/// Called once, on a thread without runtime state, with the arguments of C's `main`.
pub unsafe fn start_with(
    module: &'static Module,
    argc: c_int,
    argv: *const *const c_char,
    envp: *const *const c_char,
) -> ! {
    ARGV.store(argv.cast_mut(), Ordering::Relaxed);
    ARGC.store(argc as usize, Ordering::Relaxed);
    sys::set_environ(envp);
    sys::open_standard_files();
    stress::init();
    traceback::init();
    sched::init(wanted_procs());
    // SAFETY: the module is the program's, and this is the only thread.
    unsafe {
        symtab::init(module);
        gc::init(module);
    }
    sched::set_fault_targets(module);
    sched::install_handlers();
    // SAFETY: `main` is a Go func value, and this thread has an M with a P.
    unsafe {
        sched::spawn_first(module.main);
        sched::run(&mut *sched::current_m())
    }
}

fn wanted_procs() -> usize {
    match sys::getenv("GOMAXPROCS").and_then(sys::parse_number) {
        Some(n) if n > 0 => n as usize,
        _ => sys::cpu_count(),
    }
}
