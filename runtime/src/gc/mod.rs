//! The garbage collector: stop the world, mark in parallel, restart, sweep as memory is needed.
//!
//! A collection is due when an allocation finds that the live heap reached the goal (see [`pace`]).
//! The thread that found it stops the world and runs a cycle; a thread that comes second waits as part
//! of the stopped world. The phases of a cycle are separate functions, so that marking can run beside the
//! program one day:
//!
//! 1. *prepare*: finish the sweep of the last cycle, give idle memory back, flush allocation caches, age pools
//!    ([`pools`]);
//! 2. *mark* from the roots: global variables, stacks and registers, what the scheduler and the
//!    finalizers hold ([`mark`], [`team`], [`work`]);
//! 3. *timers* whose channels nobody refers to ([`crate::sched::timers`]), and *finalizers*: objects that only they
//!    keep ([`crate::finalizer`]);
//! 4. *finish*: account, set the next goal, declare all spans unswept.
//!
//! Runtime functions defined here: `gc_run`, `free_os_memory`, `set_gc_percent`.

pub mod mark;
pub mod pace;
pub mod pools;
pub mod team;
#[cfg(test)]
mod tests;
mod work;

use crate::finalizer;
use crate::mem::{cache, central, class, hooks, pages, stats, typeref};
use crate::print::Out;
use crate::sched::{self, Outcome};
use crate::stack::blocks;
use crate::sys;
use core::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use mark::Marker;
use minigo_abi::layout::{Module, RootRange};

/// From this many live bytes on, helpers are worth waking.
const PARALLEL_HEAP: usize = 4 << 20;

static CYCLES: AtomicU64 = AtomicU64::new(0);
static FORCED: AtomicU64 = AtomicU64::new(0);
static PAUSE_TOTAL: AtomicU64 = AtomicU64::new(0);
/// Wall clock of the end of the last cycle, nanoseconds since 1970.
static LAST_END: AtomicU64 = AtomicU64::new(0);
/// Monotonic clock when the program started.
static START: AtomicI64 = AtomicI64::new(0);
/// First [`RootRange`] and number of the program's.
static ROOTS: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];
static TRACE: AtomicBool = AtomicBool::new(false);
static STRESS: AtomicBool = AtomicBool::new(false);

/// Under stress: allocations until the next cycle. 0 at first, but cycles that mark more, or a program
/// that has seen very many, wait a little, or they would take for ever.
static STRESS_WAIT: AtomicUsize = AtomicUsize::new(0);
/// Bytes to mark and scan for which a cycle under stress waits an allocation.
const STRESS_BYTES: usize = 4 << 10;
/// Cycles under stress after which each waits an allocation more.
const STRESS_CYCLES: u64 = 10_000;

/// Numbers about all cycles so far.
pub struct Summary {
    /// Cycles.
    pub cycles: u64,
    /// Those that the program asked for.
    pub forced: u64,
    /// Time that the world was stopped.
    pub pause_total_ns: u64,
    /// Wall clock of the end of the last, nanoseconds since 1970.
    pub last_end_ns: u64,
}

/// What a cycle found.
struct Report {
    /// Number of the cycle, from 1.
    number: u64,
    /// Live bytes when it began.
    before: usize,
    /// Bytes in use when it had finished: those that survive.
    after: usize,
    /// The goal that made it begin.
    goal: usize,
    /// Nanoseconds of the phases: prepare, mark, finish.
    phases: [i64; 3],
    helpers: u32,
    /// The program asked for it.
    forced: bool,
}

/// Starts collecting: called once, when the world can be stopped and before compiled code runs.
///
/// # Safety
/// The module is the program's.
pub unsafe fn init(module: *const Module) {
    typeref::init(module as usize);
    // SAFETY: by the contract.
    unsafe {
        ROOTS[0].store((*module).roots, Ordering::Relaxed);
        ROOTS[1].store((*module).root_count, Ordering::Relaxed);
    }
    START.store(sys::nanotime(), Ordering::Relaxed);
    hooks::collected(sys::nanotime());
    let traced = sys::debug_setting("gctrace").and_then(sys::parse_number).unwrap_or(0) > 0;
    TRACE.store(traced, Ordering::Relaxed);
    hooks::set_collector(collect_if_due);
    pace::init();
    if sched::stress::gc() {
        STRESS.store(true, Ordering::Relaxed);
        cache::set_stress(true);
        central::set_poison(true);
        pace::set_stress();
    }
}

/// The collector as the allocator calls it.
fn collect_if_due() {
    if STRESS.load(Ordering::Relaxed) && stats::live() < pace::goal() {
        let wait = STRESS_WAIT.load(Ordering::Relaxed);
        if wait > 0 {
            STRESS_WAIT.store(wait - 1, Ordering::Relaxed);
            return;
        }
    }
    collect(false);
}

/// Stops the world and runs a cycle; unless `forced`, only if no other thread has done so meanwhile.
fn collect(forced: bool) {
    let start = sys::nanotime();
    let cycles = CYCLES.load(Ordering::Relaxed);
    sched::stop_the_world();
    let due = forced || CYCLES.load(Ordering::Relaxed) == cycles || STRESS.load(Ordering::Relaxed);
    let report = due.then(|| {
        // SAFETY: the world is stopped.
        unsafe { cycle(start, mark_program) }
    });
    sched::start_the_world();
    let Some(mut report) = report else { return };
    report.forced = forced;
    FORCED.fetch_add(forced as u64, Ordering::Relaxed);
    finish_cycle(start, &report);
    if let Some(runner) = finalizer::wanted_runner() {
        // SAFETY: this thread runs a goroutine, so it holds a P; the runner is a Go function.
        unsafe { sched::spawn_from(runner, 0, 0) };
    }
}

/// Accounts for a cycle and tells about it.
fn finish_cycle(start: i64, report: &Report) {
    let now = sys::nanotime();
    let (secs, nanos) = sys::walltime();
    LAST_END.store((secs * sys::SECOND + nanos) as u64, Ordering::Relaxed);
    let paused = PAUSE_TOTAL.fetch_add((now - start) as u64, Ordering::Relaxed) + (now - start) as u64;
    if TRACE.load(Ordering::Relaxed) {
        trace(report.number, now - START.load(Ordering::Relaxed), paused, report);
    }
}

/// A cycle.
///
/// # Safety
/// The world is stopped. `roots` marks every root.
unsafe fn cycle(start: i64, roots: impl FnOnce(&mut Marker)) -> Report {
    // Counted while the world is stopped: see `collect`.
    let number = CYCLES.fetch_add(1, Ordering::Relaxed) + 1;
    let mut report =
        Report { number, before: 0, after: 0, goal: pace::goal(), phases: [0; 3], helpers: 0, forced: false };
    // SAFETY: by the contract.
    unsafe {
        prepare();
        let prepared = sys::nanotime();
        report.before = stats::live();
        if report.before >= PARALLEL_HEAP {
            report.helpers = (sys::cpu_count().min(sched::procs()) - 1) as u32;
        }
        let mut root_bytes = 0;
        let mut bytes = team::mark(report.helpers, |marker| {
            roots(marker);
            finalizer::mark_roots(marker);
            root_bytes = marker.root_bytes;
        });
        bytes += team::mark(0, keep_timers);
        bytes += team::mark(0, |marker| finalizer::find_unreachable(marker));
        let marked = sys::nanotime();
        report.after = bytes;
        stats::set_live(bytes);
        pace::update(bytes);
        if STRESS.load(Ordering::Relaxed) {
            let wait = (bytes + root_bytes) / STRESS_BYTES + (CYCLES.load(Ordering::Relaxed) / STRESS_CYCLES) as usize;
            STRESS_WAIT.store(wait, Ordering::Relaxed);
        }
        central::start_sweep();
        let now = sys::nanotime();
        hooks::collected(now);
        report.phases = [prepared - start, marked - prepared, now - marked];
    }
    report
}

/// Makes the heap ready for marking.
unsafe fn prepare() {
    central::sweep_all();
    pages::scavenge(pace::worth_keeping());
    // SAFETY: the world is stopped.
    unsafe {
        cache::flush_all();
        pools::age();
        sched::give_back_goroutines();
    }
}

/// After marking: marks the timers of channels that were reached, and stops those that can reach nobody. What a
/// timer refers to is for itself alone, so that marking one makes no other reachable.
fn keep_timers(marker: &mut Marker) {
    // SAFETY: the world is stopped, and active timers and their channels were not swept before.
    unsafe {
        sched::timers::forget_unreachable(|timer, channel| {
            let keep = !mark::is_unreachable(timer) || !mark::is_unreachable(channel);
            if keep {
                marker.mark(timer);
            }
            keep
        });
    }
}

/// Marks the program's roots.
fn mark_program(marker: &mut Marker) {
    let [start, count] = [ROOTS[0].load(Ordering::Relaxed), ROOTS[1].load(Ordering::Relaxed)];
    // SAFETY: the module's ranges are readable, as are the scheduler's; the world is stopped.
    unsafe {
        for i in 0..count {
            let range = &*(start as *const RootRange).add(i);
            marker.scan_conservatively(range.start, range.start + range.len);
        }
        let (start, end) = typeref::roots();
        marker.scan_conservatively(start, end);
        sched::for_each_root(&mut |start, end| marker.scan_conservatively(start, end));
    }
}

/// The line of `GODEBUG=gctrace=1`.
fn trace(number: u64, now: i64, paused: u64, report: &Report) {
    let mib = |bytes: usize| (bytes >> 20) as u64;
    let mut out = Out::stderr();
    out.str("gc ").dec(number).str(" @").decimal(now as u64 / 1_000_000, 3).str("s ");
    out.dec(paused * 100 / (now as u64).max(1)).str("%: ");
    for (i, phase) in report.phases.into_iter().enumerate() {
        out.str(if i > 0 { "+" } else { "" }).millis(phase.max(0) as u64);
    }
    out.str(" ms clock, ");
    // What Go calls assisting, background and idle work is all done with the world stopped here.
    let threads = i64::from(report.helpers) + 1;
    for (i, cpu) in [report.phases[0], report.phases[1] * threads, report.phases[2]].into_iter().enumerate() {
        out.str(if i > 0 { "+" } else { "" }).millis(cpu.max(0) as u64).str(if i == 1 { "/0/0" } else { "" });
    }
    out.str(" ms cpu, ");
    out.dec(mib(report.before)).str("->").dec(mib(report.before)).str("->").dec(mib(report.after)).str(" MB, ");
    out.dec(mib(report.goal)).str(" MB goal, ").dec(mib(blocks::bytes().0)).str(" MB stacks, ");
    out.dec(mib(global_bytes())).str(" MB globals, ").dec(sched::procs() as u64).str(" P");
    out.str(if report.forced { " (forced)\n" } else { "\n" }).flush();
}

/// Bytes of the program's variables that may hold pointers.
fn global_bytes() -> usize {
    let [start, count] = [ROOTS[0].load(Ordering::Relaxed), ROOTS[1].load(Ordering::Relaxed)];
    // SAFETY: the module's ranges are readable.
    (0..count).map(|i| unsafe { (*(start as *const RootRange).add(i)).len }).sum()
}

/// Numbers about all cycles so far.
pub fn summary() -> Summary {
    Summary {
        cycles: CYCLES.load(Ordering::Relaxed),
        forced: FORCED.load(Ordering::Relaxed),
        pause_total_ns: PAUSE_TOTAL.load(Ordering::Relaxed),
        last_end_ns: LAST_END.load(Ordering::Relaxed),
    }
}

/// Runtime function: a complete collection, sweeping included.
pub extern "C" fn gc_run() -> Outcome {
    collect(true);
    central::sweep_all();
    pages::scavenge(pace::worth_keeping().max(2 * class::MAX_SMALL));
    Outcome::Resume
}

/// Runtime function: a complete collection, after which no memory is kept that need not be.
pub extern "C" fn free_os_memory() -> Outcome {
    collect(true);
    central::sweep_all();
    pages::scavenge(0);
    Outcome::Resume
}

/// Runtime function: sets GOGC; returns the old percentage.
pub extern "C" fn set_gc_percent(percent: i64) -> i64 {
    pace::set_percent(percent)
}
