//! How fast the front end reads: MB/s of lexing with parsing, over the files and folders given.
//!
//! `cargo run --release --example parse_bench -- DIR...`; the best of several rounds counts. Errors are
//! listed, so that a run over sources known to be good is also a test.

use minigoc::diag::Sink;
use minigoc::source::SourceMap;
use minigoc::syntax;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;

fn main() {
    let mut paths = Vec::new();
    for arg in std::env::args_os().skip(1) {
        collect(Path::new(&arg), &mut paths);
    }
    paths.sort();
    let mut map = SourceMap::default();
    let mut files = Vec::new();
    for path in paths {
        let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let (text, _) = syntax::decode(&bytes);
        files.push(map.add(path.display().to_string(), path, text));
    }
    let bytes: usize = files.iter().map(|f| f.text.len()).sum();
    let sink = Sink::default();
    let mut lexing = Duration::MAX;
    let mut all = Duration::MAX;
    let mut tokens = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        tokens = files.iter().map(|f| syntax::count_tokens(f)).sum::<usize>();
        lexing = lexing.min(start.elapsed());
        let start = Instant::now();
        for f in &files {
            syntax::parse_file(f, &sink);
        }
        all = all.min(start.elapsed());
    }
    for d in sink.take_sorted().iter().take(50) {
        if let Some((file, at)) = map.locate(d.span.lo) {
            println!("{}:{}:{}: {}", file.name, at.line, at.col, d.message);
        }
    }
    let rate = |t: Duration| bytes as f64 / 1e6 / t.as_secs_f64();
    println!("{} files, {bytes} bytes, {tokens} tokens", files.len());
    println!("lexing             {:8.1} MB/s", rate(lexing));
    println!("lexing and parsing {:8.1} MB/s", rate(all));
}

/// The `.go` files below a path, but for folders that Go's tool leaves out.
fn collect(path: &Path, out: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        return out.push(path.to_path_buf());
    }
    let entries = std::fs::read_dir(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && name != "testdata" || path.extension().is_some_and(|e| e == "go") {
            collect(&path, out);
        }
    }
}
