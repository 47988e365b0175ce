//! The operating system as the rest of the runtime sees it: memory mappings, futexes, clocks, threads,
//! signals to threads, environment and raw writes.
//!
//! Nothing here allocates, locks (except the permanent allocator) or keeps state about goroutines.
//! Every call that the kernel may interrupt is retried on EINTR: preemption is done with signals, so
//! interruptions are routine.

use core::ffi::{CStr, c_char, c_int, c_void};
use core::ptr;
use core::sync::atomic::{AtomicPtr, AtomicU32, AtomicUsize, Ordering};

/// Nanoseconds in a second.
pub const SECOND: i64 = 1_000_000_000;

/// The negated error of the last libc call.
#[inline]
pub fn errno() -> c_int {
    // SAFETY: __errno_location is always valid for the calling thread.
    unsafe { *libc::__errno_location() }
}

/// Sets the thread's errno, for signal handlers that must leave it as they found it.
#[inline]
pub fn set_errno(value: c_int) {
    // SAFETY: __errno_location is always valid for the calling thread.
    unsafe { *libc::__errno_location() = value }
}

/// Sleeps while `*word == expected`, at most `timeout` nanoseconds (negative: for ever). May return
/// early; callers loop.
pub fn futex_wait(word: &AtomicU32, expected: u32, timeout: i64) {
    let ts = libc::timespec { tv_sec: timeout / SECOND, tv_nsec: timeout % SECOND };
    let ts_ptr = if timeout < 0 { ptr::null() } else { &raw const ts };
    // SAFETY: `word` lives across the call; the timeout is null or a valid timespec.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG, expected, ts_ptr);
    }
}

/// Wakes up to `n` threads that sleep on the word.
pub fn futex_wake(word: &AtomicU32, n: i32) {
    // SAFETY: the kernel only uses the address as a key.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, n);
    }
}

/// Maps zeroed private memory; null if there is none.
pub fn map(size: usize) -> *mut u8 {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: an anonymous mapping at an address of the kernel's choice touches no existing memory.
    let p = unsafe { libc::mmap(ptr::null_mut(), size, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
    if p == libc::MAP_FAILED { ptr::null_mut() } else { p.cast() }
}

/// Maps zeroed memory whose address is a multiple of `align`, a power of two; null if there is none.
pub fn map_aligned(size: usize, align: usize) -> *mut u8 {
    let raw = map(size + align);
    if raw.is_null() {
        return raw;
    }
    let lead = raw.align_offset(align);
    // SAFETY: both ranges are parts of the mapping just made, outside the aligned part that is kept.
    unsafe {
        if lead > 0 {
            unmap(raw, lead);
        }
        unmap(raw.add(lead + size), align - lead);
        raw.add(lead)
    }
}

/// Gives a mapping back.
///
/// # Safety
/// The range must be a mapping, or whole pages of one, that nobody uses any more.
pub unsafe fn unmap(p: *mut u8, size: usize) {
    if size > 0 {
        // SAFETY: promised by the caller.
        unsafe { libc::munmap(p.cast(), size) };
    }
}

/// Drops the contents of whole pages; they read as zero afterwards.
///
/// # Safety
/// The range must be whole pages of a private mapping whose contents nobody needs.
pub unsafe fn discard(p: *mut u8, size: usize) {
    // SAFETY: promised by the caller.
    unsafe { libc::madvise(p.cast(), size, libc::MADV_DONTNEED) };
}

/// Asks for small pages in a mapping.
///
/// # Safety
/// The range must be a mapping of the caller's.
pub unsafe fn no_huge_pages(p: *mut u8, size: usize) {
    // SAFETY: promised by the caller; the advice never changes contents.
    unsafe { libc::madvise(p.cast(), size, libc::MADV_NOHUGEPAGE) };
}

static PERMANENT_NEXT: AtomicUsize = AtomicUsize::new(0);
static PERMANENT_END: AtomicUsize = AtomicUsize::new(0);
static PERMANENT_BUSY: AtomicU32 = AtomicU32::new(0);
const PERMANENT_CHUNK: usize = 256 << 10;

/// Zeroed memory that is never freed and never scanned. Aborts the process when there is none: it
/// holds the runtime's own structures.
pub fn permanent(size: usize, align: usize) -> *mut u8 {
    while PERMANENT_BUSY.swap(1, Ordering::Acquire) != 0 {
        // Who has it may be in the middle of a system call, or waiting for a CPU.
        thread_yield();
    }
    let mut start = PERMANENT_NEXT.load(Ordering::Relaxed).next_multiple_of(align);
    if start == 0 || start + size > PERMANENT_END.load(Ordering::Relaxed) {
        let chunk = if size > PERMANENT_CHUNK / 4 { size.next_multiple_of(4096) } else { PERMANENT_CHUNK };
        start = map(chunk) as usize;
        if start == 0 {
            die(b"fatal error: runtime: out of memory\n");
        }
        if chunk != PERMANENT_CHUNK {
            PERMANENT_BUSY.store(0, Ordering::Release);
            return start as *mut u8;
        }
        PERMANENT_END.store(start + chunk, Ordering::Relaxed);
    }
    PERMANENT_NEXT.store(start + size, Ordering::Relaxed);
    PERMANENT_BUSY.store(0, Ordering::Release);
    start as *mut u8
}

/// A permanent, zeroed `T`.
pub fn permanent_new<T>() -> *mut T {
    permanent(size_of::<T>(), align_of::<T>().max(8)).cast()
}

/// The monotonic clock, in nanoseconds.
#[inline]
pub fn nanotime() -> i64 {
    let (s, ns) = clock(libc::CLOCK_MONOTONIC);
    s * SECOND + ns
}

/// Seconds since 1970 and nanoseconds within the second.
pub fn walltime() -> (i64, i64) {
    clock(libc::CLOCK_REALTIME)
}

fn clock(id: libc::clockid_t) -> (i64, i64) {
    let mut ts = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `ts` is valid for writing.
    unsafe { libc::clock_gettime(id, &mut ts) };
    (ts.tv_sec, ts.tv_nsec)
}

/// Sleeps for some microseconds.
pub fn usleep(us: u32) {
    let ts = libc::timespec { tv_sec: i64::from(us / 1_000_000), tv_nsec: i64::from(us % 1_000_000) * 1000 };
    // SAFETY: `ts` is valid; the remainder is not wanted.
    unsafe { libc::nanosleep(&ts, ptr::null_mut()) };
}

/// Waits for events of an epoll instance, at most `timeout` nanoseconds (negative: for ever); how many there are.
pub fn epoll_wait(epoll: c_int, events: &mut [libc::epoll_event], timeout: i64) -> usize {
    let ts = libc::timespec { tv_sec: timeout / SECOND, tv_nsec: timeout % SECOND };
    let ts_ptr = if timeout < 0 { ptr::null() } else { &raw const ts };
    let (start, room) = (events.as_mut_ptr(), events.len());
    // SAFETY: the kernel writes as many events as there is room for; the timeout is null or a valid timespec.
    unsafe {
        if timeout > 0 {
            let n = libc::syscall(libc::SYS_epoll_pwait2, epoll, start, room, ts_ptr, 0, 0);
            if n >= 0 || errno() == libc::EINTR {
                return n.max(0) as usize;
            }
        }
        // Older kernels know milliseconds only, and some containers refuse what they do not know. Rounded up: waking early would mean to come back at once.
        let millis = if timeout <= 0 { timeout } else { (timeout / 1_000_000 + 1).min(i64::from(c_int::MAX)) };
        libc::epoll_wait(epoll, start, room as c_int, millis as c_int).max(0) as usize
    }
}

/// Lets another thread run.
pub fn thread_yield() {
    // SAFETY: no arguments, no effects on memory.
    unsafe { libc::sched_yield() };
}

/// The calling thread's number.
pub fn thread_id() -> i32 {
    // SAFETY: no arguments, no effects on memory.
    unsafe { libc::syscall(libc::SYS_gettid) as i32 }
}

/// Sends a signal to a thread of this process.
pub fn signal_thread(tid: i32, signal: c_int) {
    // SAFETY: a stale thread number at worst yields an error.
    unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), tid, signal) };
}

/// Starts a detached thread; false if the system refuses. All signals are blocked while the thread is
/// created, so that it can set up its signal stack before the first one arrives; the new thread
/// unblocks them with [`unblock_signals`].
pub(crate) fn start_thread(stack: usize, entry: extern "C" fn(*mut c_void) -> *mut c_void, arg: *mut c_void) -> bool {
    // SAFETY: all structures are initialised by the calls that precede their use; the entry function
    // and its argument live as long as the process.
    unsafe {
        let mut all: libc::sigset_t = core::mem::zeroed();
        let mut old: libc::sigset_t = core::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut old);
        let mut attr: libc::pthread_attr_t = core::mem::zeroed();
        libc::pthread_attr_init(&mut attr);
        libc::pthread_attr_setstacksize(&mut attr, stack);
        libc::pthread_attr_setdetachstate(&mut attr, libc::PTHREAD_CREATE_DETACHED);
        let mut thread: libc::pthread_t = core::mem::zeroed();
        let mut failed;
        let mut tries = 0;
        loop {
            failed = libc::pthread_create(&mut thread, &attr, entry, arg);
            tries += 1;
            if failed != libc::EAGAIN || tries > 20 {
                break;
            }
            usleep(tries * 1000);
        }
        libc::pthread_attr_destroy(&mut attr);
        libc::pthread_sigmask(libc::SIG_SETMASK, &old, ptr::null_mut());
        failed == 0
    }
}

/// Lets every signal reach the calling thread.
pub fn unblock_signals() {
    mask_signals(libc::SIG_UNBLOCK);
}

/// Keeps every signal from the calling thread.
pub fn block_signals() {
    mask_signals(libc::SIG_BLOCK);
}

fn mask_signals(how: c_int) {
    // SAFETY: `all` is initialised by sigfillset.
    unsafe {
        let mut all: libc::sigset_t = core::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(how, &all, ptr::null_mut());
    }
}

/// CPUs that this process may run on, at least 1.
pub fn cpu_count() -> usize {
    let mut set = [0u64; 64];
    // SAFETY: the kernel writes at most the size given.
    let n = unsafe { libc::syscall(libc::SYS_sched_getaffinity, 0, size_of_val(&set), set.as_mut_ptr()) };
    if n <= 0 {
        return 1;
    }
    set.iter().map(|w| w.count_ones() as usize).sum::<usize>().max(1)
}

static ENVIRON: AtomicPtr<*const c_char> = AtomicPtr::new(ptr::null_mut());

/// Remembers the environment the process started with.
pub fn set_environ(envp: *const *const c_char) {
    ENVIRON.store(envp.cast_mut(), Ordering::Relaxed);
}

/// The environment the process started with, null-terminated.
pub fn environ() -> *const *const c_char {
    ENVIRON.load(Ordering::Relaxed)
}

/// The value of an environment variable at start.
pub fn getenv(name: &str) -> Option<&'static [u8]> {
    let mut p = environ();
    if p.is_null() {
        return None;
    }
    loop {
        // SAFETY: `p` walks the null-terminated array that the kernel passed to main.
        let entry = unsafe { *p };
        if entry.is_null() {
            return None;
        }
        // SAFETY: entries of the environment are C strings that live as long as the process.
        let bytes = unsafe { CStr::from_ptr(entry) }.to_bytes();
        if let Some(rest) = bytes.strip_prefix(name.as_bytes())
            && let Some((b'=', value)) = rest.split_first()
        {
            return Some(value);
        }
        // SAFETY: the terminating null has not been reached.
        p = unsafe { p.add(1) };
    }
}

/// The value of a setting in GODEBUG, such as `1` of `gctrace=1`.
pub fn debug_setting(name: &str) -> Option<&'static [u8]> {
    let words = getenv("GODEBUG")?.split(|&c| c == b',');
    words.filter_map(|w| w.strip_prefix(name.as_bytes())?.strip_prefix(b"=")).next_back()
}

/// Reads a decimal number, all of it.
pub fn parse_number(text: &[u8]) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.iter().try_fold(0u64, |n, &c| match c {
        b'0'..=b'9' => n.checked_mul(10)?.checked_add(u64::from(c - b'0')),
        _ => None,
    })
}

/// Writes all bytes to a file descriptor, giving up on errors.
pub fn write_all(fd: c_int, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        // SAFETY: the slice is valid for reading.
        let n = unsafe { libc::write(fd, bytes.as_ptr().cast(), bytes.len()) };
        if n < 0 && errno() == libc::EINTR {
            continue;
        }
        if n <= 0 {
            return;
        }
        bytes = &bytes[n as usize..];
    }
}

/// Opens `/dev/null` for those of the descriptors 0, 1 and 2 that the process started without, so that no file
/// that is opened later is taken for one of them.
pub fn open_standard_files() {
    for fd in 0..3 {
        // SAFETY: asks about a descriptor, and opens a file by a valid name: it gets the smallest free number, `fd`.
        unsafe {
            if libc::fcntl(fd, libc::F_GETFD) < 0 && errno() == libc::EBADF {
                libc::open(c"/dev/null".as_ptr(), libc::O_RDWR);
            }
        }
    }
}

/// Ends the process.
pub fn exit(code: c_int) -> ! {
    // SAFETY: ends the process without running any handlers.
    unsafe { libc::_exit(code) }
}

/// Last words of the lowest layer.
pub fn die(text: &[u8]) -> ! {
    write_all(2, text);
    exit(2)
}

/// A random number to seed generators with.
pub fn random_seed() -> u64 {
    // SAFETY: AT_RANDOM points to 16 random bytes placed there by the kernel.
    let seed = unsafe {
        match libc::getauxval(libc::AT_RANDOM) {
            0 => 0,
            p => ptr::read_unaligned(p as *const u64),
        }
    };
    seed ^ nanotime() as u64
}
