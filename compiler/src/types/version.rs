//! Language versions: go.mod says which version a module is written in, a `//go:build` line may say it for a
//! file. What came later is refused there, and variables of loops are one for all iterations before 1.22.
//!
//! A version is the N of go1.N.

use super::Checker;
use crate::diag::Code;
use crate::source::{FileId, Span};

/// The newest version, which counts where nothing says otherwise.
pub const NEWEST: u32 = 26;

/// What a module without a version in its go.mod is written in.
pub const UNSAID: u32 = 16;

/// The version from which on files may choose their own.
const CHOSEN_BY_FILE: u32 = 21;

/// The first version in which each iteration of a loop has its own variables.
const OWN_LOOP_VARS: u32 = 22;

/// The version that a file is written in.
#[derive(Clone, Copy, Debug)]
pub struct Lang {
    /// What counts.
    pub version: u32,
    /// What the module says.
    module: u32,
    /// The file itself asks for the version that counts.
    declared: bool,
}

impl Lang {
    /// The version of a file that may ask for one, in a module.
    pub fn new(module: u32, file: Option<u32>) -> Lang {
        let version = file.map_or(module, |v| v.max(CHOSEN_BY_FILE));
        Lang { version, module, declared: file == Some(version) }
    }

    /// Whether each iteration of a loop has its own variables.
    pub fn own_loop_vars(self) -> bool {
        self.version >= OWN_LOOP_VARS
    }
}

impl Default for Lang {
    fn default() -> Lang {
        Lang::new(NEWEST, None)
    }
}

impl Checker<'_> {
    /// The language version of a file.
    pub fn lang(&self, file: FileId) -> Lang {
        self.files[file.0 as usize].lang
    }

    /// Whether what came with a version may be used where checking is.
    pub(super) fn allows(&self, version: u32) -> bool {
        self.lang(self.env.file).version >= version
    }

    /// Reports the use of what came with a later version than the file's; false if so.
    pub(super) fn requires(&self, version: u32, at: impl Into<Span>, what: &str) -> bool {
        let allowed = self.allows(version);
        if !allowed {
            let needs = self.version_needed(version);
            self.error(Code::UnsupportedFeature, at, format!("{what} {needs}"));
        }
        allowed
    }

    /// The end of a message about what came with a version.
    pub(super) fn version_needed(&self, version: u32) -> String {
        let lang = self.lang(self.env.file);
        let why = match lang.declared {
            true => format!("file declares //go:build go1.{}", lang.version),
            false => format!("-lang was set to go1.{}; check go.mod", lang.module),
        };
        format!("requires go1.{version} or later ({why})")
    }
}
