//! `minigoc explain`: the list of error codes, and what one of them means.

use crate::diag::codes::{self, Code};
use crate::diag::explain::explanation;
use std::io::Write;
use std::process::ExitCode;

/// Prints what an error code means; without a code, the list of codes.
pub fn explain(code: Option<&str>) -> ExitCode {
    let text = match code {
        None => list(),
        Some(word) => match find(word) {
            Some(code) => page(code),
            None => {
                eprintln!("minigoc: unknown error code {word}{}", hint(word));
                return ExitCode::FAILURE;
            }
        },
    };
    // A reader that stops early, as `head` does, is no failure.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

/// The code that a word means: `E0301`, `e301`, `301` or the name `MismatchedTypes`.
fn find(word: &str) -> Option<Code> {
    let digits = word.trim().trim_start_matches(['E', 'e']);
    let number: Option<u16> = digits.parse().ok();
    let named = |c: &Code| format!("{c:?}").eq_ignore_ascii_case(word.trim());
    codes::ALL.iter().copied().find(|c| number == Some(*c as u16) || named(c))
}

/// What to say about a word that is no code: the code whose digits differ in one place.
fn hint(word: &str) -> String {
    let digits = word.trim().trim_start_matches(['E', 'e']);
    let wanted = format!("E{digits:0>4}");
    let differ = |c: &Code| c.to_string().chars().zip(wanted.chars()).filter(|(a, b)| a != b).count();
    let same_length = wanted.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit());
    let near = codes::ALL.iter().copied().filter(|_| same_length).min_by_key(differ).filter(|c| differ(c) == 1);
    match near {
        Some(code) => format!("; did you mean {code} ({})?", code.summary().trim_end_matches('.')),
        None => "\nRun 'minigoc explain' for a list of all codes.".into(),
    }
}

fn list() -> String {
    let line = |c: &Code| format!("{c}  {}\n", c.summary().trim_end_matches('.').replace('`', ""));
    codes::ALL.iter().map(line).collect()
}

fn page(code: Code) -> String {
    let e = explanation(code);
    let indent = |code: &str| -> String {
        let line = |l: &str| if l.is_empty() { "\n".into() } else { format!("    {l}\n") };
        code.lines().map(line).collect()
    };
    format!(
        "{code}: {}\n\n{}\n\nWrong:\n\n{}\nRight:\n\n{}\nIn the specification: {}.\n",
        code.summary(),
        e.text,
        indent(e.wrong),
        indent(e.right),
        e.spec
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::explain::Explanation;
    use crate::diag::{Diagnostic, Sink};
    use crate::driver::load::{self, Roots};

    /// The diagnostics of an example.
    fn check(example: &str) -> Vec<Diagnostic> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in Explanation::files(example) {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let sink = Sink::default();
        let loaded = load::load(&Roots::Dir(dir.path().into()), &sink);
        if !sink.stops_checking() {
            crate::types::check(&loaded.packages, &loaded.sources, &sink);
        }
        sink.take_sorted()
    }

    #[test]
    fn examples_are_wrong_and_right() {
        let mut failures = String::new();
        for &code in codes::ALL {
            let e = explanation(code);
            let wrong = check(e.wrong);
            if wrong.is_empty() || wrong.iter().any(|d| d.code != code) {
                failures.push_str(&format!("{code} wrong example: {wrong:#?}\n"));
            }
            let right = check(e.right);
            if !right.is_empty() {
                failures.push_str(&format!("{code} right example: {right:#?}\n"));
            }
        }
        assert!(failures.is_empty(), "{failures}");
    }

    #[test]
    fn codes_are_found_by_number_and_name() {
        for word in ["E0301", "e0301", "301", "MismatchedTypes", "mismatchedtypes"] {
            assert_eq!(find(word), Some(Code::MismatchedTypes), "{word}");
        }
        assert_eq!(find("E9999"), None);
        assert_eq!(hint("E0390"), "; did you mean E0300 (An operator that its operand's type does not have)?");
        assert!(hint("fish").contains("list of all codes"));
    }
}
