//! Finding what linking needs: the runtime archive and programs on the path.
//!
//! The archive is embedded in the compiler. Linkers want a file, so it is unpacked once into the
//! user's cache directory under a name that contains its hash, or into a temporary file where there
//! is no such directory.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};
use tempfile::{NamedTempFile, TempPath};

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/libminigo_rt.a"));

/// The runtime archive as a file.
#[derive(Debug)]
pub enum Archive {
    /// Kept for the next time.
    Cached(PathBuf),
    /// Removed on drop.
    Temporary(TempPath),
}

impl Archive {
    /// Where it is.
    pub fn path(&self) -> &Path {
        match self {
            Archive::Cached(p) => p,
            Archive::Temporary(p) => p,
        }
    }
}

/// Unpacks the runtime archive, or finds it unpacked.
pub fn runtime_archive() -> io::Result<Archive> {
    if let Some(dir) = cache_dir()
        && let Ok(path) = unpack_into(&dir)
    {
        return Ok(Archive::Cached(path));
    }
    let mut file = tempfile::Builder::new().suffix(".a").tempfile()?;
    file.write_all(ARCHIVE)?;
    Ok(Archive::Temporary(file.into_temp_path()))
}

fn unpack_into(dir: &Path) -> io::Result<PathBuf> {
    let path = dir.join(concat!("libminigo_rt-", env!("MINIGO_RUNTIME_HASH"), ".a"));
    if fs::metadata(&path).is_ok_and(|m| m.len() == ARCHIVE.len() as u64) {
        return Ok(path);
    }
    fs::create_dir_all(dir)?;
    let mut file = NamedTempFile::new_in(dir)?;
    file.write_all(ARCHIVE)?;
    file.persist(&path).map_err(|e| e.error)?;
    Ok(path)
}

/// The cache directory of this user for minigoc, if there can be one.
fn cache_dir() -> Option<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let base = absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|h| h.join(".cache")))?;
    Some(base.join("minigoc"))
}

/// Whether there is a program of this name on the path.
pub fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|dir| dir.join(program).is_file())
}
