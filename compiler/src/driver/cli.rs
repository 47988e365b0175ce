//! The command line.

use crate::diag::render::Format;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Version, target, and the language version that is compiled.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " linux/amd64 (Go 1.26)");

/// An ahead-of-time compiler for Go.
#[derive(Parser, Debug)]
#[command(
    name = "minigoc",
    version = VERSION,
    after_help = "Exit status: 0 done, 1 errors in the program, 2 wrong usage."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Subcommands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Compile a program to an executable
    Build(Build),
    /// Compile a program and run it
    Run(Run),
    /// Report the errors in a package, without compiling it
    Check(Check),
    /// Explain an error code, or list all of them
    Explain {
        /// The code, such as E0301
        code: Option<String>,
    },
    /// Print the version
    Version,
}

/// Arguments of `build`.
#[derive(Args, Debug)]
pub struct Build {
    /// Go files of one package, or a folder (default: the current one)
    pub inputs: Vec<PathBuf>,
    /// Name of the executable
    #[arg(short = 'o', value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Show intermediate results instead of building: ast, types, ir, ir:PASS, clif, asm
    #[arg(long, value_name = "WHAT")]
    pub dump: Option<String>,
    /// Options of all commands that compile
    #[command(flatten)]
    pub common: Common,
}

/// Arguments of `run`.
#[derive(Args, Debug)]
pub struct Run {
    /// Go files of one package, or a folder, then the program's arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    pub words: Vec<PathBuf>,
    /// Options of all commands that compile
    #[command(flatten)]
    pub common: Common,
}

/// Arguments of `check`.
#[derive(Args, Debug)]
pub struct Check {
    /// Go files of one package, or a folder (default: the current one)
    pub inputs: Vec<PathBuf>,
    /// Options of all commands that compile
    #[command(flatten)]
    pub common: Common,
}

/// Options of all commands that compile.
#[derive(Args, Debug, Clone, Default)]
pub struct Common {
    /// How errors are shown (default: rich on a terminal, otherwise short)
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub error_format: Option<Format>,
    /// Print all errors, not only the first 10
    #[arg(short = 'e')]
    pub all_errors: bool,
    /// Print the names of packages as they are compiled
    #[arg(short = 'v')]
    pub verbose: bool,
    /// Print the link command
    #[arg(short = 'x')]
    pub show_commands: bool,
    /// Print how long each phase took
    #[arg(long)]
    pub time_phases: bool,
    /// Leave out an optimisation pass; may be repeated
    #[arg(long, value_name = "PASS")]
    pub no_pass: Vec<String>,
    /// Check the intermediate representation after each pass
    #[arg(long)]
    pub verify: bool,
}
