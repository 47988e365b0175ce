//! System calls of goroutines.
//!
//! A thread that enters a system call marks its P as up for grabs and remembers it. If the call is short,
//! the thread changes the mark back and goes on. Otherwise sysmon, or a thread that stops the world, has
//! taken the P; then the goroutine needs another one, or queues for it while the thread goes to sleep.

use super::{IDLE_PS, Outcome, PStatus, SHARED, STOPPING, Status, current_m, idle, schedule, sysmon};
use crate::sys;
use core::ptr;
use core::sync::atomic::Ordering;

/// Parking function: a system call with six arguments in memory. The result, a negative error number on
/// failure, is the first result word.
///
/// # Safety
/// The arguments must be right for the kernel.
pub unsafe fn syscall(number: i64, args: *const [i64; 6]) -> Outcome {
    // SAFETY: the thread has an M that holds a P and runs a goroutine.
    unsafe {
        let m = &mut *current_m();
        let g = m.cur_g;
        (*g).set_status(Status::Syscall);
        let p = m.p;
        (*p).syscall_tick.store((*p).syscall_tick.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        m.syscall_p = p;
        m.p = ptr::null_mut();
        (*p).set_status(PStatus::Syscall);
        if STOPPING.load(Ordering::SeqCst) != 0 {
            surrender(p);
        }
        sysmon::wake();
        let result = raw(number, args);
        (*g).set_results(result as usize, 0);
        let p = m.syscall_p;
        if (*p).change_status(PStatus::Syscall, PStatus::Idle) || find_p(m) {
            (*m.syscall_p).acquire(m);
            (*g).set_status(Status::Running);
            return Outcome::Resume;
        }
        schedule_without_p(g)
    }
}

/// The world stops: the P counts as stopped unless somebody else has taken it.
unsafe fn surrender(p: *mut super::P) {
    let mut shared = SHARED.lock();
    // SAFETY: Ps are never unmapped.
    unsafe {
        if STOPPING.load(Ordering::Relaxed) != 0 && (*p).change_status(PStatus::Syscall, PStatus::Idle) {
            super::world::count_stopped(&mut shared, &mut *p);
        }
    }
}

/// Takes an idle P as the one to continue with.
fn find_p(m: &mut super::M) -> bool {
    if IDLE_PS.load(Ordering::SeqCst) == 0 {
        return false;
    }
    let mut shared = SHARED.lock();
    if STOPPING.load(Ordering::Relaxed) != 0 {
        return false;
    }
    match idle::take_p(&mut shared) {
        Some(p) => {
            m.syscall_p = p;
            true
        }
        None => false,
    }
}

unsafe fn schedule_without_p(g: *mut super::G) -> Outcome {
    // SAFETY: the goroutine is still this thread's; after it is queued nobody here touches it.
    let pinned = unsafe {
        (*g).set_status(Status::Runnable);
        !(*g).locked_m.is_null()
    };
    schedule::enqueue_global(g);
    if pinned {
        // A P may have become idle since `find_p`. This thread will not take it before it sleeps, as others do
        // in `idle::stop`: it waits for another one to pass the goroutine.
        super::wake_p();
    }
    Outcome::Park
}

/// A system call that returns at once or may block this thread.
///
/// # Safety
/// The arguments must be right for the kernel.
pub unsafe fn raw(number: i64, args: *const [i64; 6]) -> i64 {
    // SAFETY: promised by the caller.
    let result = unsafe {
        let a = *args;
        libc::syscall(number, a[0], a[1], a[2], a[3], a[4], a[5])
    };
    if result != -1 {
        return result;
    }
    let error = sys::errno();
    // SAFETY: reads the arguments again.
    let fd = unsafe { (*args)[0] };
    if error == libc::EPIPE && number == libc::SYS_write && (fd == 1 || fd == 2) {
        super::signal::die_of_broken_pipe();
    }
    -i64::from(error)
}
