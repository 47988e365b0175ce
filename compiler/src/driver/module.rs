//! Modules and import paths: which folder a path names, and which paths are no paths.
//!
//! A module is the folder with go.mod around the program. Its own packages lie below it, those of others
//! in its `vendor` folder; nothing is downloaded.

use crate::diag::io_text;
use crate::library;
use crate::types::version::UNSAID;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};

/// A module: the path in its go.mod and the folder that holds it.
pub struct Module {
    /// Import path of its root.
    pub path: String,
    /// The folder.
    pub root: PathBuf,
    /// The N of the language version go1.N that it is written in.
    go_version: u32,
    /// The same for the packages in its `vendor` folder.
    vendored: FxHashMap<String, u32>,
}

/// Directives of go.mod files, all but `module` and `go` without meaning here.
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
        let (path, go_version) = parse(&text).map_err(|e| format!("errors parsing go.mod:\n{e}"))?;
        let list = std::fs::read_to_string(root.join("vendor/modules.txt")).unwrap_or_default();
        Ok(Some(Module { path, root: root.into(), go_version, vendored: vendored_versions(&list) }))
    }

    /// The N of the language version go1.N that a package is written in.
    pub fn go_version(&self, path: &str) -> u32 {
        match self.contains(path) {
            true => self.go_version,
            false => self.vendored.get(path).copied().unwrap_or(UNSAID),
        }
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

/// The path in the `module` directive of a go.mod file, and the language version in its `go` directive.
fn parse(text: &str) -> Result<(String, u32), String> {
    let (mut path, mut version) = (None, UNSAID);
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
        if first == "go" {
            let word = words.next().unwrap_or_default();
            version = minor(word).ok_or_else(|| format!("go.mod:{}: invalid go version '{word}'", n + 1))?;
        }
    }
    let path = path.ok_or("go.mod: no module declaration")?;
    Ok((path, version))
}

/// The N of a version 1.N, 1.N.P or 1.NrcP.
fn minor(version: &str) -> Option<u32> {
    let rest = version.strip_prefix("1.")?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest[..digits].parse().ok()
}

/// The language versions of vendored packages, from the file that lists them: modules (`# path version`), what is
/// known of them (`## explicit; go 1.20`), and their packages.
fn vendored_versions(list: &str) -> FxHashMap<String, u32> {
    let (mut versions, mut current) = (FxHashMap::default(), UNSAID);
    for line in list.lines() {
        if let Some(notes) = line.strip_prefix("## ") {
            let version = notes.split(';').find_map(|n| minor(n.trim().strip_prefix("go ")?));
            current = version.unwrap_or(current);
        } else if line.starts_with("# ") {
            current = UNSAID;
        } else {
            versions.insert(line.trim().to_string(), current);
        }
    }
    versions
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
            ("module a/b\n", Ok(("a/b", 16))),
            ("// c\nmodule \"a.b/c\" // d\ngo 1.26\nrequire (\n\tx v1\n)\n", Ok(("a.b/c", 26))),
            ("module a\ngo 1.21.3\n", Ok(("a", 21))),
            ("module a\ngo 1.22rc1\n", Ok(("a", 22))),
            ("module a\ngo x\n", Err("go.mod:2: invalid go version 'x'")),
            ("go 1.26\n", Err("go.mod: no module declaration")),
            ("\nmodul x\n", Err("go.mod:2: unknown directive: modul")),
            ("module\n", Err("go.mod:1: usage: module module/path")),
        ] {
            let want = want.map(|(path, version): (&str, u32)| (path.into(), version)).map_err(Into::into);
            assert_eq!(parse(text), want, "{text:?}");
        }
    }

    #[test]
    fn versions_of_vendored_packages() {
        let list = "# a/b v1.0.0\n## explicit; go 1.17\na/b\na/b/c\n# d v2\nd\n# e v3\n## explicit\ne\n";
        let versions = vendored_versions(list);
        let of = |path: &str| versions.get(path).copied();
        assert_eq!([of("a/b"), of("a/b/c"), of("d"), of("e"), of("f")], [Some(17), Some(17), Some(16), Some(16), None]);
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
