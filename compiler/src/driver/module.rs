//! Modules and import paths: which folder a path names, and which paths are no paths.
//!
//! A module is the folder with go.mod around the program. Its own packages lie below it, those of others
//! in its `vendor` folder; nothing is downloaded.

use crate::diag::io_text;
use crate::library;
use std::path::{Path, PathBuf};

/// A module: the path in its go.mod and the folder that holds it.
pub struct Module {
    /// Import path of its root.
    pub path: String,
    /// The folder.
    pub root: PathBuf,
}

/// Directives of go.mod files, all but `module` without meaning here.
const DIRECTIVES: [&str; 10] =
    ["module", "go", "toolchain", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore"];

impl Module {
    /// The module that a folder lies in.
    pub fn around(dir: &Path) -> Result<Option<Module>, String> {
        let start = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
        // A folder that is not there is reported when its files are read.
        let Ok(start) = start.canonicalize() else { return Ok(None) };
        let Some(root) = start.ancestors().find(|d| d.join("go.mod").is_file()) else { return Ok(None) };
        let file = root.join("go.mod");
        let text = std::fs::read_to_string(&file).map_err(|e| format!("open {}: {}", file.display(), io_text(&e)))?;
        let path = module_path(&text).map_err(|e| format!("errors parsing go.mod:\n{e}"))?;
        Ok(Some(Module { path, root: root.into() }))
    }

    /// The import path of a folder in this module.
    pub fn path_of(&self, dir: &Path) -> String {
        let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
        let rel = dir.canonicalize().ok().and_then(|d| d.strip_prefix(&self.root).map(Path::to_path_buf).ok());
        match rel.filter(|r| !r.as_os_str().is_empty()) {
            Some(r) => format!("{}/{}", self.path, r.display()),
            None => self.path.clone(),
        }
    }

    /// Whether a path is that of a package of this module.
    pub fn contains(&self, path: &str) -> bool {
        self.inside(path).is_some()
    }

    fn inside<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(self.path.as_str())?;
        if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
    }

    /// The folder of a package of this module or of its vendor folder, if it is there.
    pub fn folder_of(&self, path: &str) -> Option<PathBuf> {
        let dir = match self.inside(path) {
            Some(rest) => self.root.join(rest),
            None => self.root.join("vendor").join(path),
        };
        dir.is_dir().then_some(dir)
    }
}

/// The path in the `module` directive of a go.mod file.
fn module_path(text: &str) -> Result<String, String> {
    let mut path = None;
    let mut in_block = false;
    for (n, line) in text.lines().enumerate() {
        let line = line.split("//").next().unwrap_or_default().trim();
        let mut words = line.split_whitespace();
        let Some(first) = words.next() else { continue };
        if in_block || first == ")" {
            in_block = first != ")";
            continue;
        }
        if !DIRECTIVES.contains(&first) {
            return Err(format!("go.mod:{}: unknown directive: {first}", n + 1));
        }
        in_block = line.ends_with('(');
        if first == "module" {
            let word = words.next().unwrap_or_default().trim_matches(['"', '`']);
            if word.is_empty() {
                return Err(format!("go.mod:{}: usage: module module/path", n + 1));
            }
            path = Some(word.to_string());
        }
    }
    path.ok_or_else(|| "go.mod: no module declaration".into())
}

/// The name of the program that an import path stands for: its last element that is no version.
pub fn base_name(path: &str) -> &str {
    let version = |e: &&str| e.strip_prefix('v').is_some_and(|n| n.parse::<u32>().is_ok_and(|n| n > 1));
    let mut elements = path.rsplit('/');
    let last = elements.next().unwrap_or(path);
    if version(&last) { elements.next().unwrap_or(last) } else { last }
}

/// What is wrong with an import path that no package can have.
pub fn malformed(path: &str) -> Option<String> {
    let bad = |what: &str| Some(format!("malformed import path {path:?}: {what}"));
    if path.is_empty() {
        return Some("invalid import path (empty string)".into());
    }
    if path == "." || path == ".." || path.starts_with("./") || path.starts_with("../") {
        return Some(format!("{path:?} is relative, but relative import paths are not supported in module mode"));
    }
    if path.starts_with('/') {
        return Some(format!("{path:?} is not a package path; see 'go help packages'"));
    }
    if path.contains("//") {
        return bad("double slash");
    }
    if path.ends_with('/') {
        return bad("trailing slash");
    }
    let allowed = |c: &char| c.is_alphanumeric() || "-._~/+".contains(*c);
    match path.chars().find(|c| !allowed(c)) {
        Some(c) => bad(&format!("invalid char {c:?}")),
        None => None,
    }
}

/// Whether `importer` may import a package whose path contains an `internal` element: it must lie
/// below that element's parent.
pub fn internal_allowed(path: &str, importer: &str) -> bool {
    let elements: Vec<&str> = path.split('/').collect();
    match elements.iter().rposition(|&e| e == "internal") {
        None => true,
        Some(at) => {
            let parent = elements[..at].join("/");
            parent.is_empty() || importer == parent || importer.starts_with(&format!("{parent}/"))
        }
    }
}

/// The library package whose path is most like a misspelt one.
pub fn nearest_package(path: &str) -> Option<&'static str> {
    if path.len() > 100 {
        return None;
    }
    let near = library::packages().filter(|p| !p.contains("internal")).map(|p| (distance(p, path), p)).min()?;
    (near.0 <= 1 + path.len() / 6).then_some(near.1)
}

/// How many characters must be inserted, removed or replaced to make `b` of `a`.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.bytes().enumerate() {
            let replace = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn module_lines() {
        for (text, want) in [
            ("module a/b\n", Ok("a/b")),
            ("// c\nmodule \"a.b/c\" // d\ngo 1.26\nrequire (\n\tx v1\n)\n", Ok("a.b/c")),
            ("go 1.26\n", Err("go.mod: no module declaration")),
            ("\nmodul x\n", Err("go.mod:2: unknown directive: modul")),
            ("module\n", Err("go.mod:1: usage: module module/path")),
        ] {
            assert_eq!(module_path(text), want.map(Into::into).map_err(Into::into), "{text:?}");
        }
    }

    #[test]
    fn program_names() {
        for (path, want) in [("a.b/c", "c"), ("a.b/c/v2", "c"), ("a.b/c/v1", "v1"), ("v2", "v2"), ("m", "m")] {
            assert_eq!(base_name(path), want, "{path}");
        }
    }

    #[test]
    fn paths() {
        for path in ["fmt", "a.b/c", "x/y-z_1"] {
            assert_eq!(malformed(path), None, "{path}");
        }
        for path in ["", "./a", "../a", "/a", "a//b", "a/", "a b", "a\"b", "a\u{0}b"] {
            assert!(malformed(path).is_some(), "{path}");
        }
    }
}
