//! The driver: from command line to exit status. The only stage that prints.

pub mod buildtags;
mod cli;
mod compile;
mod explain;
pub mod load;
mod module;
mod terminal;

use clap::Parser;
use cli::{Cli, Command};
use std::process::ExitCode;

/// Stack of the thread that compiles. Only what is used of it takes memory.
const STACK: usize = 1 << 30;

/// The whole command: reads the command line, acts, and says how it went: 0 done, 1 errors in the
/// program or while writing, 2 wrong usage.
///
/// The work is done on a thread with a large stack. Recursions that follow the nesting of the source move
/// to fresh stack themselves ([`crate::syntax::grow_stack`]); those over types, whose frames are small, do not.
pub fn main() -> ExitCode {
    match std::thread::Builder::new().stack_size(STACK).spawn(act) {
        // The hook has printed a panic's message; the status is that of a panic in the main thread.
        Ok(thread) => thread.join().unwrap_or(ExitCode::from(101)),
        // So much address space cannot be had.
        Err(_) => act(),
    }
}

fn act() -> ExitCode {
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
        Command::Explain { code } => explain::explain(code.as_deref()),
        Command::Version => {
            compile::print(&format!("minigoc version {}\n", cli::VERSION));
            ExitCode::SUCCESS
        }
    }
}
