//! The layout of the source tree: import directions and the house rules a machine can check.

use std::fs;
use std::path::{Path, PathBuf};

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Modules of a crate from the lowest to the highest layer. A module may name those of lower layers,
/// and others of its own.
struct Layers {
    root: PathBuf,
    layers: &'static [&'static [&'static str]],
}

impl Layers {
    fn rank(&self, module: &str) -> Option<usize> {
        self.layers.iter().position(|l| l.contains(&module))
    }

    /// Every `crate::module` path that points upwards.
    fn violations(&self) -> Vec<String> {
        let mut found = Vec::new();
        for path in rust_files(&self.root) {
            let rel = path.strip_prefix(&self.root).expect("below the root").display().to_string();
            let own = rel.split(['/', '.']).next().unwrap_or_default().to_string();
            // Tests may run what they made, with the help of higher layers.
            if matches!(own.as_str(), "lib" | "main") || rel.contains("/tests") {
                continue;
            }
            let Some(rank) = self.rank(&own) else {
                found.push(format!("{rel}: module {own} has no layer"));
                continue;
            };
            let text = fs::read_to_string(&path).expect("readable source");
            for (i, line) in text.lines().enumerate() {
                if line.trim_start().starts_with("//") {
                    continue;
                }
                for part in line.split("crate::").skip(1) {
                    let used = part.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
                    if self.rank(used).is_some_and(|r| r > rank) {
                        found.push(format!("{rel}:{}: {own} may not use {used}", i + 1));
                    }
                }
            }
        }
        found
    }
}

#[test]
fn compiler_modules_import_downwards() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let layers: &[&[&str]] =
        &[&["source"], &["diag"], &["syntax"], &["types"], &["ir"], &["codegen"], &["library", "link"], &["driver"]];
    let found = Layers { root, layers }.violations();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn files_open_with_what_they_decide() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut bad = Vec::new();
    for dir in [manifest.join("src"), manifest.join("../runtime/src"), manifest.join("../runtime/abi/src")] {
        for path in rust_files(&dir) {
            if !fs::read_to_string(&path).expect("readable source").starts_with("//!") {
                bad.push(path.display().to_string());
            }
        }
    }
    assert!(bad.is_empty(), "no head comment: {}", bad.join(", "));
}

#[test]
fn the_compiler_forbids_unsafe_code() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    assert!(lib.contains("#![forbid(unsafe_code)]"));
}

/// The fuzz targets are a workspace of their own, which no other test builds.
#[test]
fn the_lock_file_of_the_fuzz_targets_fits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| fs::read_to_string(root.join(file)).expect("readable file");
    let manifest = read("Cargo.toml");
    let section = manifest.split("[dependencies]\n").nth(1).and_then(|s| s.split("\n\n").next()).expect("dependencies");
    let names = section.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split(' ').next());
    let mut wanted: Vec<String> = names.map(String::from).collect();
    wanted.sort();
    let lock = read("fuzz/Cargo.lock");
    let package = lock.split("name = \"minigoc\"\n").nth(1).and_then(|s| s.split("\n]").next()).expect("the package");
    let locked: Vec<&str> = package.lines().filter_map(|l| l.strip_prefix(" \"")?.strip_suffix("\",")).collect();
    assert_eq!(locked, wanted, "run `cargo update --workspace` in compiler/fuzz");
}
