//! Build constraints: which files of a folder belong to a program.
//!
//! A file is left out for its name (`x_test.go`, `x_windows.go`, names that begin with `_` or `.`)
//! or for a `//go:build` line above its package clause. We build for linux/amd64 with gc's tag set,
//! without cgo.

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

/// Whether the `//go:build` line above the package clause, if there is one, is satisfied.
pub fn text_applies(text: &str) -> bool {
    for line in text.lines() {
        let line = line.trim();
        if let Some(expr) = line.strip_prefix("//go:build ") {
            return Parser { rest: expr }.or();
        }
        if line.starts_with("package ") {
            break;
        }
    }
    true
}

fn tag(name: &str) -> bool {
    let version = name.strip_prefix("go1.").and_then(|v| v.parse::<u32>().ok());
    matches!(name, "linux" | "amd64" | "unix" | "gc" | "minigo") || version.is_some_and(|v| v <= 26)
}

/// Recursive descent over `a && (b || !c)`.
struct Parser<'t> {
    rest: &'t str,
}

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

    fn or(&mut self) -> bool {
        let mut value = self.and();
        while self.eat("||") {
            value |= self.and();
        }
        value
    }

    fn and(&mut self) -> bool {
        let mut value = self.not();
        while self.eat("&&") {
            value &= self.not();
        }
        value
    }

    fn not(&mut self) -> bool {
        if self.eat("!") {
            return !self.not();
        }
        if self.eat("(") {
            let value = self.or();
            self.eat(")");
            return value;
        }
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        tag(name)
    }
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
            assert_eq!(text_applies(&format!("// c\n\n//go:build {line}\n\npackage p\n")), want, "{line}");
        }
    }
}
