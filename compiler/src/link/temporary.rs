//! Temporary folders that are removed even when a signal ends the compiler.
//!
//! Live folders are listed; a thread that waits for signals removes what is listed, then lets the signal
//! do what it would have done. Folders are made and listed under one lock, which that thread keeps.

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};
use std::{fs, io};
use tempfile::TempDir;

static LIVE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
static WATCH: Once = Once::new();

/// A folder that is removed on drop, and when the process is interrupted or terminated.
#[derive(Debug)]
pub struct Folder {
    dir: TempDir,
}

impl Folder {
    /// A new folder within another one.
    pub fn new_in(within: &Path, prefix: &str) -> io::Result<Folder> {
        WATCH.call_once(watch);
        let mut live = LIVE.lock().unwrap_or_else(PoisonError::into_inner);
        let dir = tempfile::Builder::new().prefix(prefix).tempdir_in(within)?;
        live.push(dir.path().into());
        Ok(Folder { dir })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        LIVE.lock().unwrap_or_else(PoisonError::into_inner).retain(|p| p != self.dir.path());
    }
}

/// Starts the thread that waits for signals. Without it an interrupted compiler leaves its folder behind.
fn watch() {
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let live = LIVE.lock().unwrap_or_else(PoisonError::into_inner);
            for path in live.iter() {
                // The process ends; there is no one to tell.
                let _ = fs::remove_dir_all(path);
            }
            let _ = emulate_default_handler(signal);
        }
    });
}
