//! The table of runtime functions: everything compiled code can ask of the Rust runtime.
//!
//! A row is `class name(param: kind, ...) -> (kind, ...);`. The symbol that compiled code calls is
//! `minigo_rt_` + name, in the SystemV convention, with g in the pinned register. Classes:
//!
//! - `leaf`: assembly that needs no stack beyond its return address.
//! - `call`: a stub switches to the thread's own stack and calls the Rust function `name`. It may not
//!   block for long, and never sees another goroutine on return.
//! - `park`: a stub saves the goroutine's state completely, switches to the thread's stack and calls
//!   `name`, which either returns (the goroutine goes on) or parks the goroutine; its results come
//!   from the goroutine's saved result words either way.
//! - `exit`: as `call`, but never returns.
//!
//! Kinds are `i8 i32 i64 f64 ptr`; at most six parameters and two results. Go sources bind a
//! body-less declaration to a row with the directive `//minigo:rt name`. Nothing here raises a Go
//! panic: functions return a status and the Go side panics.

/// Kind of a parameter or result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    I8,
    I32,
    I64,
    F64,
    Ptr,
}

/// How a runtime function is called; see the module's documentation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Class {
    Leaf,
    Call,
    Park,
    Exit,
}

/// Calls the macro `$m` with the whole table.
#[macro_export]
macro_rules! for_each_runtime_function {
    ($m:ident) => {
        $m! {
            // Memory. Everything is returned zeroed unless it says otherwise.
            /// A new object of a type.
            call new_object(ty: ptr) -> (ptr);
            /// `n` consecutive objects of a type; null if the size overflows.
            call new_array(ty: ptr, n: i64) -> (ptr);
            /// Bytes without pointers, not zeroed.
            call new_bytes(size: i64) -> (ptr);
            /// Size in bytes that an allocation of `size` really gets.
            call round_size(size: i64) -> (i64);
            /// Copies bytes; ranges may overlap.
            leaf memmove(dst: ptr, src: ptr, n: i64) -> ();
            /// Clears bytes.
            leaf memclr(dst: ptr, n: i64) -> ();
            /// Whether two byte ranges are equal.
            leaf memequal(a: ptr, b: ptr, n: i64) -> (i8);
            /// Order of two byte ranges by first differing byte, as -1, 0, 1.
            leaf memcompare(a: ptr, b: ptr, n: i64) -> (i64);
            /// Index of the first byte `c` in `n` bytes, or -1.
            leaf index_byte(p: ptr, n: i64, c: i64) -> (i64);
            /// Index of the last byte `c` in `n` bytes, or -1.
            leaf last_index_byte(p: ptr, n: i64, c: i64) -> (i64);
            /// How many of `n` bytes are `c`.
            leaf count_byte(p: ptr, n: i64, c: i64) -> (i64);
            /// The first of `n` places, at least one, with byte `c0` there and `c1` `distance` bytes behind; or -1.
            leaf index_pair(p: ptr, n: i64, c0: i64, c1: i64, distance: i64) -> (i64);
            /// Whether the processor has instructions for fused multiply-add.
            leaf has_fma() -> (i64);
            /// `x * y + z`, rounded once; only if `has_fma`.
            leaf fma(x: f64, y: f64, z: f64) -> (f64);
            /// Hash of bytes.
            leaf memhash(p: ptr, n: i64, seed: i64) -> (i64);
            /// Runs a complete garbage collection.
            park gc_run() -> ();
            /// Tells which list of `PoolHead`s each collection ages: the address of the pointer to the first.
            call age_pools(list: ptr) -> ();
            /// Fills a `runtime.memStatsRecord`.
            call mem_stats(out: ptr) -> ();
            /// Sets the target percentage of GOGC; returns the old one.
            call set_gc_percent(percent: i64) -> (i64);
            /// Sets the bytes that the runtime should not exceed unless `limit` is negative; returns the old number.
            call set_memory_limit(limit: i64) -> (i64);
            /// Runs a collection and gives as much memory as possible back to the system.
            park free_os_memory() -> ();
            /// Sets how large a goroutine's stack may become; returns the old number.
            call set_max_stack(bytes: i64) -> (i64);
            /// Sets what GOTRACEBACK says.
            call set_traceback(text: ptr, len: i64) -> ();
            /// Registers a `func(unsafe.Pointer)` closure to run with `obj` after it became unreachable; null
            /// removes it. `runner` is the `func()` that calls `next_finalizer`. Status: 0 done, 1 not a heap
            /// object, 2 not the start of one, 3 there is a finalizer already.
            call set_finalizer(obj: ptr, closure: ptr, runner: ptr) -> (i64);
            /// Registers a `func()` closure to run when the object around `obj` is gone; its number, 0 if there is
            /// no object.
            call add_cleanup(obj: ptr, closure: ptr, runner: ptr) -> (i64);
            /// Removes a cleanup.
            call stop_cleanup(obj: ptr, id: i64) -> ();
            /// A word that holds `obj` until that becomes unreachable, then 0.
            call weak_handle(obj: ptr) -> (ptr);
            /// Fills a `runtime.readyFinalizer`, the next to be called; 0 if there is none.
            call next_finalizer(out: ptr) -> (i64);

            // Goroutines.
            /// Starts a goroutine that calls a `func()` closure; lets others run if very many wait.
            park go_spawn(closure: ptr) -> ();
            /// Lets other goroutines run.
            park gosched() -> ();
            /// Ends the goroutine; its deferred calls have run.
            park goexit() -> ();
            /// Parks for ever: an empty select, or an operation on a nil channel. `reason` is a
            /// wait reason number.
            park block_forever(reason: i64) -> ();
            /// Sets the number of Ps if `n` > 0; returns the former number.
            park gomaxprocs(n: i64) -> (i64);
            /// Logical CPUs usable by this process.
            call num_cpu() -> (i64);
            /// Live goroutines.
            call num_goroutine() -> (i64);
            /// Pins the goroutine to its thread (1) or releases it (0).
            call lock_os_thread(lock: i64) -> ();

            // Channels. Element pointers may be null to discard or for zero-size elements.
            /// A channel of `n` elements of a type; null if the size is out of range.
            call chan_make(elem: ptr, n: i64) -> (ptr);
            /// Sends; blocks. Status: 0 sent, 1 closed.
            park chan_send(ch: ptr, elem: ptr) -> (i64);
            /// Receives; blocks. Status: 1 received, 0 closed (element zeroed).
            park chan_recv(ch: ptr, elem: ptr) -> (i64);
            /// Sends if it need not block. Status: 0 sent, 1 closed, 2 would block.
            call chan_try_send(ch: ptr, elem: ptr) -> (i64);
            /// Receives if it need not block. Status: 1 received, 0 closed, 2 would block.
            call chan_try_recv(ch: ptr, elem: ptr) -> (i64);
            /// Closes. Status: 0 done, 1 already closed, 2 nil.
            call chan_close(ch: ptr) -> (i64);
            /// Select over `n` `SelectCase`s. Returns the chosen index (-1: default, when `block` is
            /// 0) and 1 received or sent, 0 received from a closed channel, 2 send on a closed one.
            park select_go(cases: ptr, n: i64, block: i64) -> (i64, i64);

            // Semaphores and condition variables under package sync. `reason` is a wait reason number.
            /// Waits until `*addr > 0` and decrements it. `lifo` queues at the front.
            park sema_acquire(addr: ptr, lifo: i64, reason: i64) -> ();
            /// Increments `*addr` and wakes one waiter; `handoff` gives it the token and yields.
            park sema_release(addr: ptr, handoff: i64) -> ();
            /// Takes a ticket of a notify list (two u32 words and two pointers).
            call notify_add(list: ptr) -> (i64);
            /// Waits for its ticket to be notified.
            park notify_wait(list: ptr, ticket: i64) -> ();
            /// Wakes all waiters.
            call notify_all(list: ptr) -> ();
            /// Wakes the waiter that came first.
            call notify_one(list: ptr) -> ();

            // File descriptors. Modes: 0 read, 1 write. Answers: 0 ready, 1 closing, 2 deadline passed.
            /// Begins to watch a descriptor: a poll, or null and an error number.
            call poll_open(fd: i64) -> (ptr, i64);
            /// Stops watching; the descriptor is closed afterwards.
            call poll_close(poll: ptr, fd: i64) -> ();
            /// Before an attempt to use the descriptor; an answer.
            call poll_reset(poll: ptr, mode: i64) -> (i64);
            /// Waits until the descriptor may be ready; an answer.
            park poll_wait(poll: ptr, mode: i64) -> (i64);
            /// Sets a deadline: a monotonic time, 0 for none, negative for one that has passed.
            call poll_deadline(poll: ptr, mode: i64, when: i64) -> ();
            /// The descriptor is going to be closed: wakes all who wait.
            call poll_unblock(poll: ptr) -> ();

            // Signals.
            /// Decides about a signal: 0 default, 1 the program is told, 2 ignored.
            call signal_set(signal: i64, what: i64) -> ();
            /// Whether a signal is ignored.
            call signal_ignored(signal: i64) -> (i64);
            /// The descriptor that becomes readable when signals came.
            call signal_descriptor() -> (i64);
            /// Takes the signals that came: bit n is signal n + 1.
            call signal_take() -> (i64);

            // Time.
            /// Monotonic clock, nanoseconds from an arbitrary start.
            call nanotime() -> (i64);
            /// Wall clock: seconds since 1970 and nanoseconds within the second.
            call walltime() -> (i64, i64);
            /// Parks for at least `ns` nanoseconds.
            park time_sleep(ns: i64) -> ();
            /// A timer that fires at monotonic time `when`, then every `period` if that is positive.
            /// When it fires it spawns a goroutine calling `closure` (kind 0) or, without blocking,
            /// makes channel `closure` of capacity 1 receive the monotonic firing time as an int64
            /// (kind 1). The handle is an opaque GC object. With `channel` the timer is only there to make
            /// something arrive on that channel: it is forgotten when neither the channel nor the handle
            /// can be reached; without, it lives until it has fired or was stopped.
            call timer_start(when: i64, period: i64, kind: i64, closure: ptr, channel: ptr) -> (ptr);
            /// Stops it; 1 if it was active.
            call timer_stop(timer: ptr) -> (i64);
            /// Re-arms it; 1 if it was active.
            call timer_reset(timer: ptr, when: i64, period: i64) -> (i64);

            // The process.
            /// A system call with six arguments in memory; negative errno on failure. Hands the P
            /// over if it takes long.
            park syscall(number: i64, args: ptr) -> (i64);
            /// A system call that returns at once.
            call syscall_fast(number: i64, args: ptr) -> (i64);
            /// Starts a program, as a `syscall.spawnRequest` says; its process number, or a negative errno.
            call spawn_process(request: ptr) -> (i64);
            /// argv and argc.
            call args() -> (ptr, i64);
            /// envp.
            call environ() -> (ptr);
            /// Ends the process.
            exit exit(code: i64) -> ();
            /// Writes to standard error, unbuffered.
            call write_err(p: ptr, n: i64) -> ();
            /// A random number.
            call rand64() -> (i64);

            // Reflection.
            /// Calls compiled code with the registers of a `reflect.callBlock`.
            leaf reflect_call(block: ptr) -> ();
            /// Code at which functions made by package reflect start: they have `hidden` parameters
            /// before the closure context and are run by `handler`.
            call reflect_entry(handler: ptr, hidden: i64) -> (ptr);
            /// Addresses of all type descriptors that package reflect may find, and their number.
            call type_table() -> (ptr, i64);

            // Panics and tracebacks.
            /// After the text of an uncaught panic: prints the tracebacks and exits with 2.
            exit fatal_panic() -> ();
            /// `fatal error: ` + text, tracebacks, exit 2.
            exit fatal_error(msg: ptr, len: i64) -> ();
            /// Resumes the frame with this frame pointer at the landing pad of the function whose
            /// entry is given, dropping all frames above.
            exit resume_frame(fp: ptr, entry: ptr) -> ();
            /// Fills `pcs` with return addresses, innermost first, beginning with the caller of the
            /// Go function that calls this; returns how many.
            call callers(skip: i64, pcs: ptr, max: i64) -> (i64);
            /// How many functions the caller's caller is away from the frame with this frame pointer, wrappers
            /// not counted; 2 if more or never.
            call call_depth(frame: i64) -> (i64);
            /// Describes a pc: fills a `runtime.pcInfo`, the `depth`th frame of an inlined stack; 1 if
            /// there is one.
            call pc_info(pc: i64, depth: i64, out: ptr) -> (i64);
            /// Fills up to `max` `runtime.StackRecord`s with the return addresses of all goroutines, this one's first;
            /// returns how many goroutines there are.
            park goroutine_stacks(out: ptr, max: i64) -> (i64);
            /// Formats the traceback of this goroutine or (`all`) every one; returns its length.
            park stack_text(buf: ptr, len: i64, all: i64) -> (i64);
        }
    };
}

macro_rules! define_table {
    ($($(#[$doc:meta])* $class:ident $name:ident($($param:ident: $pk:ident),*) -> ($($rk:ident),*);)*) => {
        /// A runtime function.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u16)]
        pub enum RtFunc { $($(#[$doc])* $name,)* }

        /// Every runtime function, in table order.
        pub const ALL: &[RtFunc] = &[$(RtFunc::$name,)*];

        impl RtFunc {
            /// Its name in the table.
            pub fn name(self) -> &'static str {
                match self { $(RtFunc::$name => stringify!($name),)* }
            }

            /// The symbol that compiled code calls.
            pub fn symbol(self) -> &'static str {
                match self { $(RtFunc::$name => concat!("minigo_rt_", stringify!($name)),)* }
            }

            /// How it is called.
            pub fn class(self) -> Class {
                match self { $(RtFunc::$name => define_table!(@class $class),)* }
            }

            /// Kinds of its parameters.
            pub fn params(self) -> &'static [Kind] {
                match self { $(RtFunc::$name => &[$(define_table!(@kind $pk)),*],)* }
            }

            /// Kinds of its results.
            pub fn results(self) -> &'static [Kind] {
                match self { $(RtFunc::$name => &[$(define_table!(@kind $rk)),*],)* }
            }
        }
    };
    (@class leaf) => { Class::Leaf };
    (@class call) => { Class::Call };
    (@class park) => { Class::Park };
    (@class exit) => { Class::Exit };
    (@kind i8) => { Kind::I8 };
    (@kind i32) => { Kind::I32 };
    (@kind i64) => { Kind::I64 };
    (@kind f64) => { Kind::F64 };
    (@kind ptr) => { Kind::Ptr };
}

for_each_runtime_function!(define_table);

impl RtFunc {
    /// The function with this table name.
    pub fn from_name(name: &str) -> Option<RtFunc> {
        ALL.iter().copied().find(|f| f.name() == name)
    }
}

/// Wait reasons, shown in brackets in tracebacks; the index is the number passed to the runtime.
pub const WAIT_REASONS: &[&str] = &[
    "",
    "chan receive",
    "chan send",
    "chan receive (nil chan)",
    "chan send (nil chan)",
    "select",
    "select (no cases)",
    "sleep",
    "IO wait",
    "semacquire",
    "sync.Mutex.Lock",
    "sync.RWMutex.RLock",
    "sync.RWMutex.Lock",
    "sync.WaitGroup.Wait",
    "sync.Cond.Wait",
    "finalizer wait",
];
