//! The stubs through which compiled code calls the runtime, one for each row of the table.
//!
//! A stub is entered by a System V call on the goroutine's stack with r15 = g:
//!
//! ```text
//!   goroutine's stack                     thread's stack
//!   | caller's frame     |                | schedule(), gogo's saved registers |
//!   | return address     | <- g.sp        |                                    | <- m.sched_sp
//!   | rbx rbp r12 r13 r14| parking stubs  | frame of the Rust function         |
//!   | rdi rsi            | only           v                                    v
//! ```
//!
//! g.sp and g.fp tell tracebacks where the goroutine stands: the pc is the word at g.sp. A calling stub
//! leaves the registers that survive calls to Rust, which keeps them somewhere on the thread's stack; the
//! collector scans that stack too. A parking stub saves them below g.sp, so that any thread can resume the
//! goroutine as soon as the Rust function has put it in a queue. Both need no more than `PARK_SAVE` bytes
//! and a return address below the frame of the caller.

use super::PARK_SAVE;
use crate::exports;
use crate::sched::{G, M, Outcome};
use core::arch::naked_asm;
use core::mem::offset_of;
use minigo_abi::layout::GHead;

/// Two results of a runtime function, in registers.
#[repr(C)]
pub struct Pair<A, B>(pub A, pub B);

macro_rules! kind {
    (i8) => { i8 };
    (i32) => { i32 };
    (i64) => { i64 };
    (f64) => { f64 };
    (ptr) => { *mut u8 };
}

macro_rules! results {
    () => { () };
    ($a:ident) => { kind!($a) };
    ($a:ident, $b:ident) => { Pair<kind!($a), kind!($b)> };
}

macro_rules! stub {
    (leaf $name:ident($($pk:ident)*) ($($rk:ident)*) $ret:ty) => {
        const _: unsafe extern "C" fn($(kind!($pk)),*) -> $ret = super::leaf::$name;
    };
    (call $name:ident($($pk:ident)*) ($($rk:ident)*) $ret:ty) => {
        const _: unsafe extern "C" fn($(kind!($pk)),*) -> $ret = exports::$name;
        calling_stub!($name);
    };
    (exit $name:ident($($pk:ident)*) ($($rk:ident)*) $ret:ty) => {
        const _: unsafe extern "C" fn($(kind!($pk)),*) -> ! = exports::$name;
        calling_stub!($name);
    };
    (park $name:ident($($pk:ident)*) ($($rk:ident)*) $ret:ty) => {
        const _: unsafe extern "C" fn($(kind!($pk)),*) -> Outcome = exports::$name;
        parking_stub!($name, concat!("minigo_rt_", stringify!($name)), exports::$name);
    };
}

macro_rules! calling_stub {
    ($name:ident) => {
        #[unsafe(naked)]
        #[unsafe(export_name = concat!("minigo_rt_", stringify!($name)))]
        unsafe extern "C" fn $name() {
            naked_asm!(
                "mov [r15 + {sp}], rsp",
                "mov [r15 + {fp}], rbp",
                "mov rax, [r15 + {m}]",
                "mov rsp, [rax + {sched_sp}]",
                "call {function}",
                "mov rsp, [r15 + {sp}]",
                "ret",
                sp = const offset_of!(G, sp),
                fp = const offset_of!(G, fp),
                m = const offset_of!(G, m),
                sched_sp = const offset_of!(M, sched_sp),
                function = sym exports::$name,
            )
        }
    };
}

macro_rules! parking_stub {
    ($name:ident, $symbol:expr, $function:path) => {
        #[unsafe(naked)]
        #[unsafe(export_name = $symbol)]
        pub(super) unsafe extern "C" fn $name() {
            naked_asm!(
                "mov [r15 + {sp}], rsp",
                "mov [r15 + {fp}], rbp",
                "push rbx",
                "push rbp",
                "push r12",
                "push r13",
                "push r14",
                "push rdi",
                "push rsi",
                "mov rax, [r15 + {m}]",
                "mov rsp, [rax + {sched_sp}]",
                "call {function}",
                "test eax, eax",
                "jne {to_scheduler}",
                "jmp {resume}",
                sp = const offset_of!(G, sp),
                fp = const offset_of!(G, fp),
                m = const offset_of!(G, m),
                sched_sp = const offset_of!(M, sched_sp),
                function = sym $function,
                to_scheduler = sym super::switch::to_scheduler,
                resume = sym super::switch::resume_parked,
            )
        }
    };
}

macro_rules! stubs {
    ($($(#[$doc:meta])* $class:ident $name:ident($($param:ident: $pk:ident),*) -> ($($rk:ident),*);)*) => {
        $(stub!($class $name($($pk)*) ($($rk)*) results!($($rk),*));)*
    };
}

minigo_abi::for_each_runtime_function!(stubs);

parking_stub!(grow_stack, "minigo_grow_stack", crate::stack::grow);
parking_stub!(goroutine_done, "minigo_goroutine_done", crate::sched::goroutine_done);

const _: () = assert!(offset_of!(GHead, stack_limit) == 0 && PARK_SAVE == 7 * 8);
