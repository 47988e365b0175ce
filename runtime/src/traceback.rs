//! Tracebacks: the calls that goroutines are in, as text in Go's form.
//!
//! Compiled functions keep a frame pointer, so the frames of a goroutine are a linked list through saved
//! frame pointers, from the pc and frame pointer with which it left compiled code; crossings between
//! segments are seen through by `G::caller`. The symbol table turns every pc into a list of functions,
//! inlined ones first. What the runtime does on behalf of a program is left out (see [`shown`]), and so is
//! the middle of a very deep stack.
//!
//! Nothing here touches the heap or takes locks, so it works for a program in any state.
//!
//! Runtime functions defined here: `callers`, `call_depth`, `goroutine_stacks`, `stack_text`.

use crate::arch::FRAME_OVERHEAD;
use crate::arch::frame::return_slot;
use crate::arch::switch;
use crate::finalizer;
use crate::print::Out;
use crate::sched::{self, G, Outcome, Status};
use crate::stack::Segment;
use crate::symtab::{self, Frame, Func, Table};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicU8, Ordering};
use minigo_abi::layout::func_flag;

/// Frames printed from either end of a deep stack.
const INNER: usize = 50;
const OUTER: usize = 50;

/// How much a dying program tells: GOTRACEBACK.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Detail {
    /// No tracebacks.
    None,
    /// The current goroutine.
    Single,
    /// All goroutines.
    All,
    /// All goroutines, with the frames of the runtime.
    System,
    /// As `System`, then a core dump.
    Crash,
}

static DETAIL: AtomicU8 = AtomicU8::new(Detail::Single as u8);

/// Reads GOTRACEBACK.
pub fn init() {
    set_detail(sys::getenv("GOTRACEBACK").unwrap_or(b""));
}

/// Sets what GOTRACEBACK says.
pub fn set_detail(text: &[u8]) {
    let detail = match text {
        b"none" | b"0" => Detail::None,
        b"all" | b"1" => Detail::All,
        b"system" | b"2" => Detail::System,
        b"crash" => Detail::Crash,
        _ => Detail::Single,
    };
    DETAIL.store(detail as u8, Ordering::Relaxed);
}

/// What GOTRACEBACK asks for.
pub fn detail() -> Detail {
    match DETAIL.load(Ordering::Relaxed) {
        0 => Detail::None,
        1 => Detail::Single,
        2 => Detail::All,
        3 => Detail::System,
        _ => Detail::Crash,
    }
}

/// A point on a stack: an instruction in compiled code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Point {
    /// The pc: a return address, or where the goroutine was stopped.
    pc: usize,
    /// The address that the symbol table is asked for: inside the instruction.
    inside: usize,
    /// The stack pointer, and the frame pointer.
    sp: usize,
    fp: usize,
}

/// Frames of a goroutine, innermost first.
struct Walk<'a> {
    g: &'a G,
    next: Option<Point>,
    /// The segment where the search for the next crossing starts.
    segment: *mut Segment,
    /// Where the return address is, if the first function has no frame of its own.
    slot: Option<usize>,
}

impl<'a> Walk<'a> {
    /// From where the goroutine left compiled code.
    fn new(g: &'a G) -> Walk<'a> {
        let position = g.position();
        if switch::is_start(position.pc) {
            // It has not begun: shown as if stopped at the start of its function.
            // SAFETY: a func value starts with the address of its code.
            let pc = unsafe { *(g.closure as *const usize) };
            let point = Point { pc, inside: pc, sp: position.sp, fp: 0 };
            return Walk { g, next: Some(point), segment: g.segment, slot: None };
        }
        let inside = if position.exact { position.pc } else { position.pc.wrapping_sub(1) };
        let slot = if position.exact && !g.context.is_null() {
            symtab::find(position.pc).and_then(|f| return_slot(f.code(), position.pc - f.entry().start, position.sp))
        } else {
            None
        };
        let point = Point { pc: position.pc, inside, sp: position.sp, fp: position.fp };
        Walk { g, next: Some(point), segment: g.segment, slot }
    }
}

impl Iterator for Walk<'_> {
    type Item = Point;

    fn next(&mut self) -> Option<Point> {
        let point = self.next.take()?;
        let (caller, sp) = match self.slot.take() {
            // SAFETY: found in the function's code.
            Some(slot) => unsafe {
                (self.g.return_address(slot, &mut self.segment).map(|pc| (pc, point.fp)), slot + 8)
            },
            None => (self.g.caller(point.fp, &mut self.segment), point.fp + FRAME_OVERHEAD),
        };
        self.next = caller.map(|(pc, fp)| Point { pc, inside: pc.wrapping_sub(1), sp, fp });
        Some(point)
    }
}

/// The function of package runtime that every panic goes through, shown as `panic` where deferred calls run
/// on top of it.
const PANIC: &[u8] = b"runtime.gopanic";

/// Whether a traceback shows a function. `first`: nothing has been shown so far.
fn shown(name: &[u8], first: bool, detail: Detail) -> bool {
    if detail >= Detail::System {
        return true;
    }
    if let Some(rest) = name.strip_prefix(b"runtime.") {
        return rest.first().is_some_and(u8::is_ascii_uppercase) || (name == PANIC && !first);
    }
    !name.starts_with(b"internal/maps.") && !name.starts_with(b"internal/runtime/")
}

/// Prints frames of one stack.
struct Printer<'a> {
    out: &'a mut Out,
    table: Table,
    detail: Detail,
    /// Leave out even exported functions of package runtime at the top.
    skip_runtime: bool,
}

impl Printer<'_> {
    /// Prints all frames of a stack but the middle of a deep one. The stack is walked twice: first to count.
    fn stack<I: Iterator<Item = Point>>(&mut self, points: impl Fn() -> I) {
        let mut count = 0;
        points().for_each(|p| self.each_shown(p, &mut count, |_, _, _, _| ()));
        let elided = if count > INNER + OUTER { INNER..count - OUTER } else { 0..0 };
        let mut seen = 0;
        points().for_each(|p| {
            self.each_shown(p, &mut seen, |printer, i, frame, func| {
                if i == elided.start && !elided.is_empty() {
                    printer.out.str("...").dec(elided.len() as u64).str(" frames elided...\n");
                }
                if !elided.contains(&i) {
                    printer.frame(frame, func, p);
                }
            });
        });
    }

    /// Calls `f` with the functions at a point that are to be shown, and their numbers; `seen` is how many there
    /// were before.
    fn each_shown(&mut self, point: Point, seen: &mut usize, mut f: impl FnMut(&mut Self, usize, &Frame, Func)) {
        let Some(func) = self.table.find(point.inside) else { return };
        let hidden = func.has(func_flag::WRAPPER) && self.detail < Detail::System;
        for frame in func.frames(point.inside).filter(|f| f.inlined || !hidden) {
            let top = *seen == 0;
            if shown(frame.name, top, self.detail) && !(top && self.skip_runtime && frame.name.starts_with(b"runtime."))
            {
                f(self, *seen, &frame, func);
                *seen += 1;
            }
        }
    }

    fn frame(&mut self, frame: &Frame, func: Func, point: Point) {
        let name = if frame.name == PANIC { b"panic" } else { frame.name };
        let plain = !frame.inlined && (func.has(func_flag::NO_PARAMS) || name == b"main.main");
        self.out.bytes(name).str(if plain { "()\n" } else { "(...)\n" });
        self.place(frame, func, point.pc);
        if self.detail >= Detail::System && !frame.inlined {
            // The frame in Go's sense ends above the return address.
            self.out.str(" fp=").hex((point.fp + FRAME_OVERHEAD) as u64).str(" sp=").hex(point.sp as u64);
            self.out.str(" pc=").hex(point.pc as u64);
        }
        self.out.str("\n");
    }

    /// Prints where a frame is, without the end of the line.
    fn place(&mut self, frame: &Frame, func: Func, pc: usize) {
        self.out.str("\t").bytes(frame.file).str(":").dec(frame.line as u64);
        let offset = pc - func.entry().start;
        if !frame.inlined && offset > 0 {
            self.out.str(" +").hex(offset as u64);
        }
    }

    /// Prints who created a goroutine.
    fn created_by(&mut self, pc: usize, parent: u64) {
        let Some(func) = self.table.find(pc.wrapping_sub(1)) else { return };
        let Some(frame) = func.frames(pc - 1).next() else { return };
        if shown(frame.name, false, self.detail) {
            self.out.str("created by ").bytes(frame.name).str(" in goroutine ").dec(parent).str("\n");
            self.place(&Frame { inlined: false, ..frame }, func, pc);
            self.out.str("\n");
        }
    }
}

/// Prints the line above a goroutine's frames.
fn header(out: &mut Out, g: &G, detail: Detail, running: bool) {
    const MINUTE: i64 = 60 * sys::SECOND;
    out.str("goroutine ").dec(g.goid());
    if detail >= Detail::System {
        out.str(" gp=").hex(ptr::from_ref(g) as u64);
        // SAFETY: Ms are never unmapped.
        match unsafe { g.m.as_ref() }.filter(|_| running || g.status() == Status::Syscall) {
            Some(m) => out.str(" m=").dec(m.id.into()).str(" mp=").hex(g.m as u64),
            None => out.str(" m=nil"),
        };
    }
    out.str(" [").str(if running { "running" } else { g.state_text() });
    if !running && g.status() == Status::Waiting && g.wait_since != 0 {
        let minutes = (sys::nanotime() - g.wait_since) / MINUTE;
        if minutes >= 1 {
            out.str(", ").dec(minutes as u64).str(" minutes");
        }
    }
    out.str(if g.thread_locks > 0 { ", locked to thread]:\n" } else { "]:\n" });
}

/// Prints a goroutine.
///
/// # Safety
/// It is parked, or in the runtime on the calling thread.
unsafe fn print_g(out: &mut Out, g: &G, detail: Detail, running: bool, skip_runtime: bool) {
    header(out, g, detail, running);
    let Some(table) = symtab::table() else { return };
    let mut printer = Printer { out, table, detail, skip_runtime };
    printer.stack(|| Walk::new(g));
    if detail >= Detail::System {
        printer.out.bytes(symtab::FIRST_FRAME.name).str("({})\n\t").bytes(symtab::FIRST_FRAME.file).str(":");
        printer.out.dec(symtab::FIRST_FRAME.line as u64).str("\n");
    }
    if g.goid() != 1 {
        printer.created_by(g.created_pc, g.parent);
    }
}

/// Prints the current goroutine, if there is one, after an empty line.
pub fn print_current(out: &mut Out, detail: Detail) {
    // SAFETY: the current goroutine is in the runtime.
    if let Some(g) = unsafe { sched::current_g().as_ref() } {
        out.str("\n");
        // SAFETY: as above.
        unsafe { print_g(out, g, detail, true, false) };
    }
}

/// Prints all goroutines but the current one, in order of their numbers, each after an empty line.
///
/// # Safety
/// The world is stopped, or nothing runs anyway.
pub unsafe fn print_others(out: &mut Out, detail: Detail) {
    let current = sched::current_g();
    let mut count = 0;
    sched::for_each_g(|_| count += 1);
    let size = (count + 1) * size_of::<*mut G>();
    let list: *mut *mut G = sys::map(size).cast();
    if list.is_null() {
        return;
    }
    // SAFETY: the list has room for all goroutines but those made since, which are left out. By the contract none
    // runs.
    unsafe {
        let mut used = 0;
        sched::for_each_g(|g| {
            if g != current && used < count && (*g).status() != Status::Dead {
                *list.add(used) = g;
                used += 1;
            }
        });
        let sorted = core::slice::from_raw_parts_mut(list, used);
        sorted.sort_unstable_by_key(|&g| (*g).goid());
        for &g in sorted.iter() {
            out.str("\n");
            if (*g).status() == Status::Running {
                header(out, &*g, detail, true);
                out.str("\tgoroutine running on other thread; stack unavailable\n");
            } else {
                print_g(out, &*g, detail, false, false);
            }
        }
        sys::unmap(list.cast(), size);
    }
}

/// Runtime function: fills `pcs` with return addresses, innermost first, beginning with the caller of the
/// Go function that calls this, leaving out `skip` frames; returns how many.
///
/// # Safety
/// `pcs` has room for `max` addresses; called by its stub.
pub unsafe extern "C" fn callers(skip: i64, pcs: *mut usize, max: i64) -> i64 {
    // SAFETY: the current goroutine called into the runtime.
    let g = unsafe { &*sched::current_g() };
    let mut count = 0;
    for point in Walk::new(g).skip(1 + skip.max(0) as usize).take(max.max(0) as usize) {
        if symtab::find(point.inside).is_none() && !switch::is_first_call(point.inside) {
            break;
        }
        // SAFETY: fewer than `max` have been stored.
        unsafe { *pcs.add(count) = point.pc };
        count += 1;
    }
    count as i64
}

/// Runtime function: how many functions there are between the Go function that calls this and the frame
/// with frame pointer `frame`, inlined ones counted and wrappers not; 2 if there are more, or no such frame.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn call_depth(frame: usize) -> i64 {
    const MANY: i64 = 2;
    // SAFETY: the current goroutine called into the runtime.
    let mut walk = Walk::new(unsafe { &*sched::current_g() });
    walk.next();
    let mut depth = 0;
    while let Some(Point { fp, .. }) = walk.next {
        if fp == frame {
            return depth;
        }
        let Some(point) = walk.next() else { break };
        // Assembly in between has no entry.
        let Some(func) = symtab::find(point.inside) else { continue };
        let wrapper = func.has(func_flag::WRAPPER);
        depth += func.frames(point.inside).filter(|f| f.inlined || !wrapper).take(MANY as usize).count() as i64;
        if depth >= MANY {
            break;
        }
    }
    MANY
}

/// Runtime function: formats the traceback of this goroutine or (`all`) every one; returns its length.
///
/// # Safety
/// `len` bytes from `buf` on may be written; called by its stub.
pub unsafe extern "C" fn stack_text(buf: *mut u8, len: i64, all: i64) -> Outcome {
    let len = len.max(0) as usize;
    // SAFETY: the current goroutine called into the runtime; its stack does not change meanwhile.
    unsafe {
        let g = sched::current_g();
        let mut out = Out::memory(buf, len);
        if all != 0 {
            sched::stop_the_world();
        }
        print_g(&mut out, &*g, Detail::Single, true, true);
        if all != 0 {
            print_others(&mut out, Detail::Single);
            sched::start_the_world();
        }
        (*g).set_results(len - out.room(), 0);
    }
    Outcome::Resume
}

/// Return addresses that a record of `goroutine_stacks` has room for.
const RECORD: usize = 32;

/// Runtime function: stores the return addresses of all goroutines' frames, those of the current one first, in up to
/// `max` records, which were zero; returns how many goroutines there are.
///
/// # Safety
/// `out` has room for `max` records; called by its stub.
pub unsafe extern "C" fn goroutine_stacks(out: *mut [usize; RECORD], max: i64) -> Outcome {
    let current = sched::current_g();
    let mut count = 0;
    let mut store = |g: *mut G| {
        if count < max.max(0) as usize {
            // SAFETY: there is room for one more, and the goroutine is stopped, or the current one in the runtime.
            let (g, record) = unsafe { (&*g, &mut *out.add(count)) };
            let points = Walk::new(g).filter(|p| symtab::find(p.inside).is_some());
            record.iter_mut().zip(points).for_each(|(word, p)| *word = p.inside + 1);
        }
        count += 1;
    };
    sched::stop_the_world();
    store(current);
    sched::for_each_g(|g| {
        // SAFETY: members of the list are goroutines.
        let counts = unsafe { (*g).status() != Status::Dead && !finalizer::is_runner((*g).closure) };
        if g != current && counts {
            store(g);
        }
    });
    sched::start_the_world();
    // SAFETY: the current goroutine is this thread's.
    unsafe { (*current).set_results(count, 0) };
    Outcome::Resume
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::symtab::tests::example;

    fn print(detail: Detail, pcs: &[usize]) -> String {
        let mut memory = vec![0u8; 1 << 20];
        // SAFETY: the memory outlives the writer.
        let mut out = unsafe { Out::memory(memory.as_mut_ptr(), memory.len()) };
        let mut printer = Printer { out: &mut out, table: example(), detail, skip_runtime: false };
        printer.stack(|| pcs.iter().map(|&pc| Point { pc, inside: pc - 1, sp: 0, fp: 0 }));
        let used = memory.len() - out.room();
        String::from_utf8(memory[..used].to_vec()).unwrap()
    }

    #[test]
    fn frames_as_go_prints_them() {
        let text = print(Detail::Single, &[0x1012, 0x10a8, 0x5000]);
        let expected = "main.f(...)\n\t/src/a.go:5 +0x12\n\
            lib.inner(...)\n\t/src/lib.go:200\n\
            main.outer(...)\n\t/src/a.go:12\n\
            main.main()\n\t/src/a.go:22 +0x28\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn deep_stacks_lose_their_middle() {
        let text = print(Detail::Single, &[[0x1012; 1000].as_slice(), &[0x10b5]].concat());
        assert_eq!(text.matches("main.f(...)").count(), 99);
        assert!(text.contains("\n...901 frames elided...\n"));
        assert!(text.ends_with("main.main()\n\t/src/a.go:23 +0x35\n"));
        let text = print(Detail::Single, &[0x1012; 100]);
        assert_eq!(text.matches("main.f(...)").count(), 100);
        assert!(!text.contains("elided"));
    }

    #[test]
    fn what_is_shown() {
        for (name, first, rest) in [
            ("main.main", true, true),
            ("runtime.gopanic", false, true),
            ("runtime.main", false, false),
            ("runtime.Gosched", true, true),
            ("runtime.(*Frames).Next", false, false),
            ("internal/maps.(*Map[int,int]).Set", false, false),
            ("sync.(*Mutex).Lock", true, true),
        ] {
            assert_eq!(shown(name.as_bytes(), true, Detail::All), first, "{name}");
            assert_eq!(shown(name.as_bytes(), false, Detail::All), rest, "{name}");
            assert!(shown(name.as_bytes(), true, Detail::System));
        }
    }
}
