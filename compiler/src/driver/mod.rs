//! The driver: from command line to exit status. The only stage that prints.

pub mod buildtags;
mod cli;
mod compile;

mod explain;
pub mod load;

use clap::Parser;
use cli::{Cli, Command};
use std::process::ExitCode;

/// The whole command: reads the command line, acts, and says how it went: 0 done, 1 errors in the
/// program or while writing, 2 wrong usage.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => {
            // Nothing is left to do if standard error is gone.
            let _ = e.print();
            return ExitCode::from(if e.use_stderr() { 2 } else { 0 });
        }
    };
    match cli.command {
        Command::Build(args) => compile::build(&args),
        Command::Run(args) => compile::run(&args),
        Command::Check(args) => compile::check(&args),
        Command::Explain { code } => explain::explain(&code),
        Command::Version => {
            println!("minigoc version {} linux/amd64 (Go 1.26)", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
    }
}
