//! The runtime functions by their names in the table: what the stubs of `arch` call. Everything here only
//! translates types and passes on; the signatures are checked against the table there.

use crate::arch::stubs::Pair;
use crate::sched::netpoll::{self, Mode};
use crate::sched::notify::{self, Disposition};
use crate::sched::{self, Outcome};
use crate::{entry, fatal, finalizer, gc, mem, memstats, print, process, stack, symtab, sys, traceback};
use minigo_abi::layout::FuncEntry;

pub use crate::chan::select::select_go;
pub use crate::chan::{chan_close, chan_make, chan_recv, chan_send};
pub use crate::sema::{notify_add, notify_all, notify_one, notify_wait, sema_acquire, sema_release};
pub use crate::timer::{time_sleep, timer_reset, timer_start, timer_stop};

/// Defines functions that pass their arguments on to functions of other modules.
macro_rules! pass_on {
    ($($name:ident($($param:ident: $ty:ty),*) -> $ret:ty = $to:expr;)*) => {
        $(
            /// Runtime function of this name.
            ///
            /// # Safety
            /// Called by its stub.
            #[allow(unused_unsafe, clippy::unused_unit)]
            pub unsafe extern "C" fn $name($($param: $ty),*) -> $ret {
                // SAFETY: the arguments are those that the table promises.
                unsafe { $to }
            }
        )*
    };
}

pass_on! {
    new_object(ty: *mut u8) -> *mut u8 = mem::alloc::new_object(ty.cast());
    new_array(ty: *mut u8, n: i64) -> *mut u8 = mem::alloc::new_array(ty.cast(), n);
    new_bytes(size: i64) -> *mut u8 = mem::alloc::new_bytes(size);
    round_size(size: i64) -> i64 = mem::alloc::round_size(size);
    gc_run() -> Outcome = gc::gc_run();
    age_pools(list: *mut u8) -> () = gc::pools::age_pools(list);
    mem_stats(out: *mut u8) -> () = memstats::mem_stats(out.cast());
    set_gc_percent(percent: i64) -> i64 = gc::set_gc_percent(percent);
    set_memory_limit(limit: i64) -> i64 = gc::pace::set_limit(limit);
    free_os_memory() -> Outcome = gc::free_os_memory();
    set_max_stack(bytes: i64) -> i64 = stack::set_max(bytes);
    set_traceback(text: *mut u8, len: i64) -> () =
        traceback::set_detail(core::slice::from_raw_parts(text, len as usize));
    set_finalizer(obj: *mut u8, closure: *mut u8, runner: *mut u8) -> i64 =
        finalizer::set_finalizer(obj, closure, runner);
    add_cleanup(obj: *mut u8, closure: *mut u8, runner: *mut u8) -> i64 = finalizer::add_cleanup(obj, closure, runner);
    stop_cleanup(obj: *mut u8, id: i64) -> () = finalizer::stop_cleanup(obj, id);
    weak_handle(obj: *mut u8) -> *mut u8 = finalizer::weak_handle(obj);
    next_finalizer(out: *mut u8) -> i64 = finalizer::next_finalizer(out.cast());

    go_spawn(closure: *mut u8) -> Outcome = sched::spawn_and_pace(closure as usize);
    poll_close(poll: *mut u8, fd: i64) -> () = netpoll::close(poll.cast(), fd as i32);
    poll_reset(poll: *mut u8, mode: i64) -> i64 = netpoll::reset(poll.cast(), poll_mode(mode)) as i64;
    poll_wait(poll: *mut u8, mode: i64) -> Outcome = netpoll::wait_for(poll.cast(), poll_mode(mode));
    poll_deadline(poll: *mut u8, mode: i64, when: i64) -> () =
        netpoll::set_deadline(poll.cast(), poll_mode(mode), when);
    poll_unblock(poll: *mut u8) -> () = netpoll::unblock(poll.cast());

    signal_set(signal: i64, what: i64) -> () = notify::set_disposition(signal as i32, disposition(what));
    signal_ignored(signal: i64) -> i64 = i64::from(notify::is_ignored(signal as i32));
    signal_descriptor() -> i64 = i64::from(notify::event_descriptor());
    signal_take() -> i64 = notify::take_pending() as i64;

    gosched() -> Outcome = sched::yield_now();
    goexit() -> Outcome = sched::exit_current();
    block_forever(reason: i64) -> Outcome = crate::chan::block_forever(reason as u8);
    num_cpu() -> i64 = sys::cpu_count() as i64;
    num_goroutine() -> i64 = sched::live_goroutines() - i64::from(finalizer::has_runner());

    nanotime() -> i64 = sys::nanotime();
    syscall(number: i64, args: *mut u8) -> Outcome = sched::syscall(number, args.cast());
    syscall_fast(number: i64, args: *mut u8) -> i64 = sched::raw_syscall(number, args.cast());
    spawn_process(request: *mut u8) -> i64 = process::spawn_process(request.cast());
    environ() -> *mut u8 = sys::environ().cast_mut().cast();
    exit(code: i64) -> ! = sys::exit(code as i32);
    write_err(p: *mut u8, n: i64) -> () = print::write_err(p, n);
    rand64() -> i64 = (*sched::current_m()).random() as i64;

    fatal_panic() -> ! = fatal::fatal_panic();
    fatal_error(msg: *mut u8, len: i64) -> ! = fatal::fatal_error(msg, len);
    callers(skip: i64, pcs: *mut u8, max: i64) -> i64 = traceback::callers(skip, pcs.cast(), max);
    call_depth(frame: i64) -> i64 = traceback::call_depth(frame as usize);
    goroutine_stacks(out: *mut u8, max: i64) -> Outcome = traceback::goroutine_stacks(out.cast(), max);
    stack_text(buf: *mut u8, len: i64, all: i64) -> Outcome = traceback::stack_text(buf, len, all);
    pc_info(pc: i64, depth: i64, out: *mut u8) -> i64 = symtab::pc_info(pc, depth, out.cast());
}

/// Runtime function: sets GOMAXPROCS if `n` is positive; returns the former number.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn gomaxprocs(n: i64) -> Outcome {
    let old = if n > 0 { sched::set_procs(n as usize) } else { sched::procs() };
    // SAFETY: the current goroutine is this thread's.
    unsafe { (*sched::current_g()).set_results(old, 0) };
    Outcome::Resume
}

/// Runtime function: counts calls that pin the goroutine to its thread.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn lock_os_thread(lock: i64) {
    if lock != 0 { sched::lock_thread() } else { sched::unlock_thread() }
}

/// Runtime function: sends if it need not wait. Status: 0 sent, 1 closed, 2 would block.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn chan_try_send(ch: *mut u8, elem: *mut u8) -> i64 {
    // SAFETY: the arguments are those that the table promises.
    unsafe { crate::chan::try_send(ch.cast(), elem) as i64 }
}

/// Runtime function: receives if it need not wait. Status: 1 received, 0 closed, 2 would block.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn chan_try_recv(ch: *mut u8, elem: *mut u8) -> i64 {
    use crate::chan::Done;
    // SAFETY: the arguments are those that the table promises.
    match unsafe { crate::chan::try_recv(ch.cast(), elem) } {
        Done::Yes => 1,
        Done::Closed => 0,
        Done::WouldBlock => 2,
    }
}

/// Runtime function: the wall clock.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn walltime() -> Pair<i64, i64> {
    let (seconds, nanoseconds) = sys::walltime();
    Pair(seconds, nanoseconds)
}

/// Runtime function: begins to watch a descriptor; the poll, or null and an error number.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn poll_open(fd: i64) -> Pair<*mut u8, i64> {
    match netpoll::open(fd as i32) {
        Ok(poll) => Pair(poll.cast(), 0),
        Err(error) => Pair(core::ptr::null_mut(), i64::from(error)),
    }
}

fn disposition(what: i64) -> Disposition {
    match what {
        0 => Disposition::Default,
        1 => Disposition::Notify,
        _ => Disposition::Ignore,
    }
}

fn poll_mode(mode: i64) -> Mode {
    if mode == 0 { Mode::Read } else { Mode::Write }
}

/// Runtime function: argv and argc.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn args() -> Pair<*mut u8, i64> {
    let (argv, argc) = entry::arguments();
    Pair(argv.cast_mut().cast(), argc as i64)
}

/// Runtime function: goes on at a function's landing pad, in the frame given; see the table.
///
/// # Safety
/// Called by its stub; the frame is one of the current goroutine's, of the function with that entry.
pub unsafe extern "C" fn resume_frame(fp: *mut u8, entry: *mut u8) -> ! {
    // SAFETY: promised by the caller.
    unsafe {
        let Some(func) = symtab::find(entry as usize) else { fatal::throw("resume_frame: no such function") };
        let f: &FuncEntry = func.entry();
        let fp = fp as usize;
        let g = sched::current_g();
        stack::unwind_to(g, fp);
        crate::arch::switch::jump(g, fp - f.frame_size as usize, fp, f.start + f.recover as usize)
    }
}

/// Runtime function: the entry of functions made by package reflect; see `arch::reflect`.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn reflect_entry(handler: *mut u8, hidden: i64) -> *mut u8 {
    crate::arch::reflect::reflect_entry(handler as usize, hidden) as *mut u8
}

/// Runtime function: all type descriptors and their number.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn type_table() -> Pair<*mut u8, i64> {
    let module = symtab::table().map(|t| t.module());
    module.map_or(Pair(core::ptr::null_mut(), 0), |m| Pair(m.types as *mut u8, m.type_count as i64))
}
