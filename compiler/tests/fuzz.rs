//! What the fuzz targets do, with the error cases of the test suite, whole and cut off, as inputs.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

/// Go files below a folder, in order.
fn go_files(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(dir).expect("a folder").flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            go_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "go") {
            found.push(path);
        }
    }
}

fn seeds(folder: &str) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    go_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../testsuite").join(folder), &mut files);
    assert!(!files.is_empty());
    files.iter().map(|f| fs::read(f).expect("a readable file")).collect()
}

#[test]
fn sources_cut_off_anywhere() {
    for (n, text) in seeds("errors").iter().enumerate() {
        let cut = &text[..(n * 7919) % (text.len() + 1)];
        for input in [text, cut] {
            targets::lexer(input);
            targets::parser(input);
            targets::checker(input);
        }
    }
}

#[test]
fn sources_that_compile() {
    let program = "package main\n\nfunc main() {\n\tfor i := range 3 {\n\t\tprintln(i)\n\t}\n}\n";
    for end in [program.len(), program.len() - 1, 40, 0] {
        targets::compile(&program.as_bytes()[..end]);
    }
}
