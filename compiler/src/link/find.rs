//! Finding what linking needs: the runtime archive and programs on the path.
//!
//! The archive is embedded in the compiler. Linkers want a file, so it is unpacked once into the
//! user's cache directory under a name that contains its hash, or into a temporary file where there
//! is no such directory.

use super::temporary::Folder;
use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/libminigo_rt.a"));

/// Name of the unpacked archive.
const NAME: &str = concat!("libminigo_rt-", env!("MINIGO_RUNTIME_HASH"), ".a");

/// The runtime archive as a file.
#[derive(Debug)]
pub struct Archive {
    path: PathBuf,
    /// Holds it where there is no cache.
    _folder: Option<Folder>,
}

impl Archive {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Unpacks the runtime archive, or finds it unpacked.
pub fn runtime_archive() -> io::Result<Archive> {
    if let Some(dir) = cache_dir()
        && let Ok(path) = unpack_into(&dir)
    {
        return Ok(Archive { path, _folder: None });
    }
    let folder = Folder::new_in(&env::temp_dir(), "minigoc-")?;
    let path = folder.path().join(NAME);
    fs::write(&path, ARCHIVE)?;
    Ok(Archive { path, _folder: Some(folder) })
}

fn unpack_into(dir: &Path) -> io::Result<PathBuf> {
    let path = dir.join(NAME);
    if fs::metadata(&path).is_ok_and(|m| m.len() == ARCHIVE.len() as u64) {
        return Ok(path);
    }
    fs::create_dir_all(dir)?;
    let folder = Folder::new_in(dir, "new-")?;
    let new = folder.path().join(NAME);
    fs::write(&new, ARCHIVE)?;
    fs::rename(&new, &path)?;
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
