//! Build constraints: which files of a folder belong to a program.
//!
//! A file is left out for its name (`x_test.go`, `x_windows.go`, names that begin with `_` or `.`)
//! or for a `//go:build` line above its package clause. We build for linux/amd64 with gc's tag set,
//! without cgo.

use crate::types::version::NEWEST;
use std::path::Path;

const OSES: [&str; 18] = [
    "aix",
    "hurd",
    "nacl",
    "wasip1",
    "zos",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "illumos",
    "ios",
    "js",
    "linux",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "windows",
];
const ARCHES: [&str; 14] = [
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le", "riscv64",
    "s390x", "wasm",
];

/// Whether a file's name lets it take part.
pub fn file_applies(path: &Path) -> bool {
    let Some(stem) = path.file_stem().map(|s| s.to_string_lossy().into_owned()) else { return false };
    if stem.starts_with(['_', '.']) || stem.ends_with("_test") {
        return false;
    }
    let words: Vec<&str> = stem.split('_').skip(1).collect();
    match words[..] {
        [.., os, arch] if OSES.contains(&os) && ARCHES.contains(&arch) => tag(os) && tag(arch),
        [.., last] if OSES.contains(&last) || ARCHES.contains(&last) => tag(last),
        _ => true,
    }
}

/// Whether a file holds tests.
pub fn is_test(path: &Path) -> bool {
    path.file_stem().is_some_and(|s| s.to_string_lossy().ends_with("_test"))
}

/// Whether the `//go:build` line above the package clause, if there is one, is satisfied; or what is wrong
/// with it.
pub fn text_applies(text: &str) -> Result<bool, String> {
    match constraint(text) {
        Some(expr) => Parser { rest: expr, depth: 0 }.whole().map(|m| m.holds),
        None => Ok(true),
    }
}

/// The `//go:build` line above the package clause.
fn constraint(text: &str) -> Option<&str> {
    let above = text.lines().map(str::trim).take_while(|l| !l.starts_with("package "));
    above.into_iter().find_map(|l| l.strip_prefix("//go:build "))
}

fn tag(name: &str) -> bool {
    matches!(name, "linux" | "amd64" | "unix" | "gc" | "minigo") || version_tag(name).is_some_and(|v| v <= NEWEST)
}

/// The N of a tag go1.N.
fn version_tag(name: &str) -> Option<u32> {
    name.strip_prefix("go1.")?.parse().ok()
}

/// The N of the language version go1.N without which the constraint in a text cannot be satisfied.
pub fn go_version(text: &str) -> Option<u32> {
    let meaning = Parser { rest: constraint(text)?, depth: 0 }.whole();
    meaning.ok().and_then(|m| m.needs)
}

/// What a constraint says.
#[derive(Clone, Copy)]
struct Meaning {
    /// Whether it is satisfied here.
    holds: bool,
    /// The language version without which it cannot be satisfied, and the one without which it always is.
    needs: Option<u32>,
    avoids: Option<u32>,
}

impl Meaning {
    fn of_tag(name: &str) -> Meaning {
        Meaning { holds: tag(name), needs: version_tag(name), avoids: None }
    }

    fn or(self, other: Meaning) -> Meaning {
        let (needs, avoids) = (self.needs.min(other.needs), self.avoids.max(other.avoids));
        Meaning { holds: self.holds | other.holds, needs, avoids }
    }

    fn not(self) -> Meaning {
        Meaning { holds: !self.holds, needs: self.avoids, avoids: self.needs }
    }

    fn and(self, other: Meaning) -> Meaning {
        self.not().or(other.not()).not()
    }
}

/// Recursive descent over `a && (b || !c)`. Both sides are always read, so that mistakes are found.
struct Parser<'t> {
    rest: &'t str,
    depth: u32,
}

/// Parentheses nest no deeper than anyone writes.
const MAX_DEPTH: u32 = 1000;

impl Parser<'_> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn whole(&mut self) -> Result<Meaning, String> {
        let value = self.or()?;
        match self.rest.trim() {
            "" => Ok(value),
            _ => Err(self.unexpected()),
        }
    }

    fn unexpected(&self) -> String {
        let rest = self.rest.trim_start();
        let token = ["&&", "||", "!", "(", ")"].into_iter().find(|t| rest.starts_with(t));
        match (token, rest.chars().next()) {
            (_, None) => "unexpected end of expression".into(),
            (Some(t), _) => format!("unexpected token {t}"),
            (None, Some(c)) if is_tag_char(c) => format!("unexpected token {}", &rest[..tag_len(rest)]),
            (None, Some(c)) => format!("invalid syntax at {c}"),
        }
    }

    fn or(&mut self) -> Result<Meaning, String> {
        let mut value = self.and()?;
        while self.eat("||") {
            value = value.or(self.and()?);
        }
        Ok(value)
    }

    fn and(&mut self) -> Result<Meaning, String> {
        let mut value = self.not()?;
        while self.eat("&&") {
            value = value.and(self.not()?);
        }
        Ok(value)
    }

    fn not(&mut self) -> Result<Meaning, String> {
        if self.eat("!") {
            return match self.eat("!") {
                true => Err("double negation not allowed".into()),
                false => self.not().map(Meaning::not),
            };
        }
        if self.eat("(") {
            self.depth += 1;
            if self.depth > MAX_DEPTH {
                return Err("expression nested too deeply".into());
            }
            let value = self.or()?;
            self.depth -= 1;
            return if self.eat(")") { Ok(value) } else { Err("missing close paren".into()) };
        }
        let (name, rest) = self.rest.split_at(tag_len(self.rest));
        if name.is_empty() {
            return Err(self.unexpected());
        }
        self.rest = rest;
        Ok(Meaning::of_tag(name))
    }
}

fn is_tag_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '.'
}

/// How long the tag at the start of a text is.
fn tag_len(text: &str) -> usize {
    text.find(|c| !is_tag_char(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (name, want) in [
            ("a.go", true),
            ("a_test.go", false),
            ("a_linux.go", true),
            ("a_windows.go", false),
            ("a_linux_arm64.go", false),
            ("a_linux_amd64.go", true),
            ("linux.go", true),
            ("_a.go", false),
        ] {
            assert_eq!(file_applies(Path::new(name)), want, "{name}");
        }
    }

    #[test]
    fn lines() {
        for (line, want) in [
            ("linux", true),
            ("ignore", false),
            ("!windows && (amd64 || arm64)", true),
            ("cgo", false),
            ("!cgo", true),
            ("go1.26 && !go1.27", true),
        ] {
            assert_eq!(text_applies(&format!("// c\n\n//go:build {line}\n\npackage p\n")), Ok(want), "{line}");
        }
    }

    #[test]
    fn versions() {
        for (line, want) in [
            ("linux", None),
            ("go1.21", Some(21)),
            ("go1.21 && linux", Some(21)),
            ("go1.21 || linux", None),
            ("go1.18 || go1.20", Some(18)),
            ("go1.18 && go1.20", Some(20)),
            ("!go1.20", None),
            ("!(!go1.20 || windows)", Some(20)),
        ] {
            assert_eq!(go_version(&format!("//go:build {line}\n\npackage p\n")), want, "{line}");
        }
    }

    #[test]
    fn mistakes() {
        for (line, want) in [
            ("linux &&", "unexpected end of expression"),
            ("(linux", "missing close paren"),
            ("linux darwin", "unexpected token darwin"),
            ("!!linux", "double negation not allowed"),
            ("linux || )", "unexpected token )"),
            ("a & b", "invalid syntax at &"),
        ] {
            assert_eq!(text_applies(&format!("//go:build {line}\n\npackage p\n")), Err(want.into()), "{line}");
        }
    }
}
