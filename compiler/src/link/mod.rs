//! Linking: an object file and the runtime archive become a static executable.
//!
//! The system's C compiler driver does it; it is found as the `cc` crate finds it, which honours
//! `CC`. A fast linker is preferred when there is one, and abandoned when it fails. The executable is
//! made beside its destination and renamed into place, so that a failure neither leaves a broken file
//! nor destroys an old one.

pub mod find;
pub mod temporary;

use crate::diag::io_text;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fmt, fs, io};
use temporary::Folder;

/// How to link.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Print commands on standard error before they are run.
    pub print_commands: bool,
}

/// Why linking failed.
#[derive(Debug)]
pub enum Error {
    /// There is no C compiler driver.
    NoDriver {
        /// What was looked for.
        name: String,
    },
    /// The linker reported an error.
    Failed {
        /// The command.
        command: String,
        /// What it printed.
        output: String,
    },
    /// The output exists and is nothing that a compiler made: a folder, or a source file by mistake.
    Exists {
        /// The output.
        output: PathBuf,
        /// What it is, or is not.
        what: &'static str,
    },
    /// A file could not be read or written.
    Io {
        /// What was being done.
        what: String,
        /// Why it failed.
        error: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoDriver { name } => {
                write!(f, "cannot link: no C compiler driver `{name}` found (install gcc or clang, or set CC)")
            }
            Error::Failed { command, output } => write!(f, "linking failed: {command}\n{}", output.trim_end()),
            Error::Exists { output, what } => {
                write!(f, "build output \"{}\" already exists and is {what}", output.display())
            }
            Error::Io { what, error } => write!(f, "{what}: {}", io_text(error)),
        }
    }
}

impl std::error::Error for Error {}

fn io_error(what: impl Into<String>) -> impl FnOnce(io::Error) -> Error {
    let what = what.into();
    move |error| Error::Io { what, error }
}

/// What linking needs. Finding it takes as long as compiling a small program, because the `cc` crate
/// runs the driver to know its kind; so the driver looks for it while the program is compiled.
pub struct Linker {
    driver: cc::Tool,
    inputs: Vec<OsString>,
    _archive: Option<find::Archive>,
}

impl Linker {
    /// A linker that adds the runtime.
    pub fn find() -> Result<Linker, Error> {
        let archive = find::runtime_archive().map_err(io_error("cannot unpack the runtime"))?;
        let inputs = vec![archive.path().into()];
        Ok(Linker { _archive: Some(archive), ..Linker::with_inputs(inputs)? })
    }

    /// A linker that adds other objects, archives or sources.
    pub fn with_inputs(inputs: Vec<OsString>) -> Result<Linker, Error> {
        Ok(Linker { driver: driver()?, inputs, _archive: None })
    }

    /// Makes the executable `output` of an object file.
    pub fn link(&self, object: &[u8], output: &Path, options: &Options) -> Result<(), Error> {
        let dir = match output.parent() {
            Some(p) if !p.as_os_str().is_empty() => p,
            _ => Path::new("."),
        };
        let special = fs::metadata(output).is_ok_and(|m| !m.is_file());
        if let Some(what) = in_the_way(output) {
            return Err(Error::Exists { output: output.to_owned(), what });
        }
        let near = if special { std::env::temp_dir() } else { dir.to_owned() };
        let work = Folder::new_in(&near, ".minigoc-");
        let work = work.map_err(io_error(format!("cannot write to {}", dir.display())))?;
        let object_file = work.path().join("program.o");
        fs::write(&object_file, object).map_err(io_error("cannot write the object file"))?;
        let made = work.path().join("program");
        let mut args: Vec<OsString> = vec!["-static".into(), "-no-pie".into()];
        // Debugging information could only be that of Rust's core library: the program has none.
        args.extend(["-Wl,--gc-sections", "-Wl,--strip-debug"].map(Into::into));
        args.extend(["-Wl,--build-id=none", "-Wl,-z,noexecstack"].map(Into::into));
        // Rust's core library refers to the personality routine of a runtime that unwinds; ours aborts.
        args.push("-Wl,--defsym=rust_eh_personality=0".into());
        args.extend(["-o".into(), made.clone().into(), object_file.into()]);
        args.extend(self.inputs.iter().cloned());
        self.run(&args, options)?;
        let moved = if special { fs::copy(&made, output).map(drop) } else { fs::rename(&made, output) };
        moved.map_err(io_error(format!("cannot write {}", output.display())))
    }

    /// Runs the driver with the best linker that works.
    fn run(&self, args: &[OsString], options: &Options) -> Result<(), Error> {
        let fast = [("mold", "-fuse-ld=mold"), ("ld.lld", "-fuse-ld=lld")];
        let fast = fast.into_iter().filter(|(program, _)| find::on_path(program)).map(|(_, flag)| Some(flag));
        let mut result = Ok(());
        for linker in fast.chain([None]) {
            let mut command = self.driver.to_command();
            command.args(linker).args(args);
            result = run(command, options);
            if !matches!(result, Err(Error::Failed { .. })) {
                break;
            }
        }
        result
    }
}

/// What the output already is, if it must not be replaced: a folder, or a file that no linker made.
fn in_the_way(output: &Path) -> Option<&'static str> {
    let meta = fs::metadata(output).ok()?;
    if meta.is_dir() {
        return Some("a directory");
    }
    let mut magic = [0; 4];
    let mut read = || fs::File::open(output)?.read_exact(&mut magic);
    let replaceable = !meta.is_file() || meta.len() == 0 || read().is_ok() && magic == *b"\x7fELF";
    (!replaceable).then_some("not an object file")
}

/// The C compiler driver, without flags of its own choice.
fn driver() -> Result<cc::Tool, Error> {
    let host = env!("MINIGO_HOST");
    let mut build = cc::Build::new();
    build
        .target(host)
        .host(host)
        .opt_level(0)
        .cargo_metadata(false)
        .cargo_warnings(false)
        .no_default_flags(true)
        .warnings(false);
    build.try_get_compiler().map_err(|e| Error::NoDriver { name: e.to_string() })
}

fn run(mut command: Command, options: &Options) -> Result<(), Error> {
    let text = shell_text(&command);
    if options.print_commands {
        eprintln!("{text}");
    }
    let program = PathBuf::from(command.get_program()).display().to_string();
    match command.output() {
        Ok(out) if out.status.success() => Ok(()),
        Ok(out) => {
            let output = [out.stdout, out.stderr].concat();
            Err(Error::Failed { command: text, output: String::from_utf8_lossy(&output).into_owned() })
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(Error::NoDriver { name: program }),
        Err(e) => Err(io_error(format!("cannot run {program}"))(e)),
    }
}

/// A command as one would type it.
fn shell_text(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args()).map(|word| {
        let word = word.to_string_lossy();
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./,+:@%".contains(c);
        if !word.is_empty() && word.chars().all(plain) {
            word.into_owned()
        } else {
            format!("'{}'", word.replace('\'', r"'\''"))
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_keeps_the_old_file() {
        let dir = tempfile::tempdir().expect("a directory");
        let out = dir.path().join("prog");
        fs::write(&out, "\x7fELFold").expect("writing");
        let linker = Linker::with_inputs(Vec::new()).expect("a C compiler driver");
        let error = linker.link(b"not an object", &out, &Options::default()).expect_err("must fail");
        assert!(matches!(error, Error::Failed { .. }), "{error}");
        assert_eq!(fs::read_to_string(&out).expect("reading"), "\x7fELFold");
        assert_eq!(fs::read_dir(dir.path()).expect("listing").count(), 1, "nothing is left behind");
    }

    #[test]
    fn quotes_like_a_shell() {
        let mut c = Command::new("cc");
        c.args(["-o", "a b", "it's"]);
        assert_eq!(shell_text(&c), r"cc -o 'a b' 'it'\''s'");
    }
}
