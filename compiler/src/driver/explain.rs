//! `minigoc explain CODE`.

use crate::diag::codes;
use std::process::ExitCode;

/// Prints what an error code means.
pub fn explain(code: &str) -> ExitCode {
    let wanted = code.trim().to_uppercase();
    match codes::ALL.iter().find(|c| c.to_string() == wanted) {
        Some(c) => {
            println!("{c}: {}", c.explanation());
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("minigoc: unknown error code {code}");
            ExitCode::FAILURE
        }
    }
}
