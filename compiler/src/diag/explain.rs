//! Explanations of error codes: what the rule is, why, how to mend the error, and a small example.
//!
//! The texts are Markdown files in the folder `explain`, one for each range of codes. A code has a section:
//!
//! ~~~text
//! ## E0301 MismatchedTypes
//!
//! A few sentences.
//!
//! Spec: Sections of the specification
//!
//! Wrong:
//! (fenced Go code)
//!
//! Right:
//! (fenced Go code)
//! ~~~
//!
//! An example without package clause is one of a package `p`. Lines `-- name.go --` divide an example of
//! several files.

use super::Code;

const FILES: [&str; 8] = [
    include_str!("explain/syntax.md"),
    include_str!("explain/names.md"),
    include_str!("explain/types.md"),
    include_str!("explain/expressions.md"),
    include_str!("explain/assignments.md"),
    include_str!("explain/statements.md"),
    include_str!("explain/generics.md"),
    include_str!("explain/loading.md"),
];

/// The section of a code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// The code's name in this compiler.
    pub name: &'static str,
    /// What the rule is, why, how to mend the error.
    pub text: &'static str,
    /// Sections of the specification, separated by commas.
    pub spec: &'static str,
    /// An example that has the error.
    pub wrong: &'static str,
    /// The example mended.
    pub right: &'static str,
}

/// The explanation of a code.
///
/// # Panics
/// If there is none; a test sees to that.
pub fn explanation(code: Code) -> Explanation {
    let heading = format!("\n## {code} ");
    let section = FILES.iter().find_map(|f| f.split_once(&heading)).map(|(_, rest)| rest);
    section.and_then(parse).unwrap_or_else(|| panic!("{code} has no explanation"))
}

/// Takes a section apart, from the name in its heading on.
fn parse(section: &'static str) -> Option<Explanation> {
    let section = section.split("\n## ").next()?;
    let (name, rest) = section.split_once('\n')?;
    let (text, rest) = rest.split_once("\nSpec: ")?;
    let (spec, rest) = rest.split_once('\n')?;
    let (wrong, right) = rest.split_once("\nRight:\n")?;
    Some(Explanation { name, text: text.trim(), spec, wrong: fenced(wrong)?, right: fenced(right)? })
}

fn fenced(text: &'static str) -> Option<&'static str> {
    let (_, code) = text.split_once("```go\n")?;
    Some(code.split_once("```")?.0.trim_end())
}

impl Explanation {
    /// The files of an example: names and texts.
    pub fn files(example: &str) -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = Vec::new();
        for line in example.lines() {
            if let Some(name) = line.strip_prefix("-- ").and_then(|l| l.strip_suffix(" --")) {
                files.push((name.into(), String::new()));
                continue;
            }
            if files.is_empty() {
                let clause = if example.starts_with("package ") || example.starts_with("//go:build ") {
                    ""
                } else {
                    "package p\n\n"
                };
                files.push(("x.go".into(), clause.into()));
            }
            let (_, text) = files.last_mut().expect("a file");
            text.push_str(line);
            text.push('\n');
        }
        files
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::codes;

    #[test]
    fn every_code_has_a_section_under_its_name() {
        for &code in codes::ALL {
            let e = explanation(code);
            assert_eq!(e.name, format!("{code:?}"), "{code}");
            let sentences = e.text.matches(['.', ':']).count();
            assert!((2..=12).contains(&sentences) && e.text.len() > 80, "{code}: {}", e.text);
            assert!(!e.spec.is_empty() && e.wrong != e.right, "{code}");
        }
    }

    #[test]
    fn every_section_belongs_to_a_code() {
        let sections: usize = FILES.iter().map(|f| f.matches("\n## E").count()).sum();
        assert_eq!(sections, codes::ALL.len());
    }
}
