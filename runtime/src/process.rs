//! Starting other programs. The C library's `posix_spawn` does what cannot be done in a process of many threads
//! otherwise: between the copy of the process and the new program nothing of ours runs.
//!
//! Runtime function defined here: `spawn_process`.

use core::mem::MaybeUninit;
use core::ptr;
use libc::{c_char, c_int};

/// What to start, as `syscall.spawnRequest` has it. Strings and lists end in zeros.
#[repr(C)]
pub struct Request {
    path: *const c_char,
    argv: *const *mut c_char,
    envp: *const *mut c_char,
    /// The working directory, or null.
    dir: *const c_char,
    /// Descriptors that become 0, 1, 2...; negative ones stay closed.
    files: *const i64,
    file_count: i64,
    /// Begin a session.
    setsid: i64,
    /// Move into the process group `pgid`; 0 is a new one.
    setpgid: i64,
    pgid: i64,
}

/// What happens to descriptors and to the directory in the new process.
struct Actions(libc::posix_spawn_file_actions_t);

impl Actions {
    fn new() -> Result<Actions, c_int> {
        let mut actions = MaybeUninit::uninit();
        // SAFETY: initialised by the call if it succeeds.
        unsafe {
            check(libc::posix_spawn_file_actions_init(actions.as_mut_ptr()))?;
            Ok(Actions(actions.assume_init()))
        }
    }

    /// Gives the process its files. They are copied out of the way first: a number may be wanted for another one.
    fn files(&mut self, files: &[i64]) -> Result<(), c_int> {
        let free = files.iter().fold(files.len() as i64, |max, &fd| max.max(fd + 1)) as c_int;
        let list = &raw mut self.0;
        // SAFETY: the list is initialised.
        unsafe {
            for (i, &fd) in files.iter().enumerate().filter(|f| *f.1 >= 0) {
                check(libc::posix_spawn_file_actions_adddup2(list, fd as c_int, free + i as c_int))?;
            }
            for (i, &fd) in files.iter().enumerate() {
                if fd < 0 {
                    check(libc::posix_spawn_file_actions_addclose(list, i as c_int))?;
                } else {
                    check(libc::posix_spawn_file_actions_adddup2(list, free + i as c_int, i as c_int))?;
                    check(libc::posix_spawn_file_actions_addclose(list, free + i as c_int))?;
                }
            }
        }
        Ok(())
    }
}

impl Drop for Actions {
    fn drop(&mut self) {
        // SAFETY: initialised by `new`.
        unsafe { libc::posix_spawn_file_actions_destroy(&mut self.0) };
    }
}

/// Signal mask, session and process group of the new process.
struct Attributes(libc::posix_spawnattr_t);

impl Attributes {
    fn new(request: &Request) -> Result<Attributes, c_int> {
        const SETSID: c_int = 0x80;
        let mut flags = libc::POSIX_SPAWN_SETSIGMASK;
        let mut attributes = MaybeUninit::uninit();
        // SAFETY: initialised by the call if it succeeds.
        let mut attributes = unsafe {
            check(libc::posix_spawnattr_init(attributes.as_mut_ptr()))?;
            Attributes(attributes.assume_init())
        };
        let list = &raw mut attributes.0;
        // SAFETY: the list is initialised; a signal set of zeros is one without signals.
        unsafe {
            check(libc::posix_spawnattr_setsigmask(list, &core::mem::zeroed()))?;
            if request.setsid != 0 {
                flags |= SETSID;
            }
            if request.setpgid != 0 {
                flags |= libc::POSIX_SPAWN_SETPGROUP;
                check(libc::posix_spawnattr_setpgroup(list, request.pgid as libc::pid_t))?;
            }
            check(libc::posix_spawnattr_setflags(list, flags as libc::c_short))?;
        }
        Ok(attributes)
    }
}

impl Drop for Attributes {
    fn drop(&mut self) {
        // SAFETY: initialised by `new`.
        unsafe { libc::posix_spawnattr_destroy(&mut self.0) };
    }
}

fn check(error: c_int) -> Result<(), c_int> {
    if error == 0 { Ok(()) } else { Err(error) }
}

/// Runtime function: starts a program; the process's number, or a negative error number.
///
/// # Safety
/// The request and what it refers to are as documented.
pub unsafe extern "C" fn spawn_process(request: *const Request) -> i64 {
    // SAFETY: by the contract.
    match unsafe { start(&*request) } {
        Ok(pid) => pid.into(),
        Err(error) => -i64::from(error),
    }
}

unsafe fn start(request: &Request) -> Result<libc::pid_t, c_int> {
    let mut actions = Actions::new()?;
    let mut pid = 0;
    // SAFETY: by the contract of `spawn_process`.
    unsafe {
        if !request.dir.is_null() {
            check(libc::posix_spawn_file_actions_addchdir_np(&mut actions.0, request.dir))?;
        }
        let files = if request.file_count == 0 { ptr::dangling() } else { request.files };
        actions.files(core::slice::from_raw_parts(files, request.file_count as usize))?;
        let attributes = Attributes::new(request)?;
        check(libc::posix_spawn(&mut pid, request.path, &actions.0, &attributes.0, request.argv, request.envp))?;
    }
    Ok(pid)
}
