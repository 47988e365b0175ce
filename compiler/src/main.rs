//! The `minigoc` command.
fn main() {}
