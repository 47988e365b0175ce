//! The `minigoc` command.
#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    minigoc::driver::main()
}
