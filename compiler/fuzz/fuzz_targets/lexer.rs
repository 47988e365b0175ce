//! Any bytes become tokens.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use minigoc::diag::Sink;
use minigoc::source::SourceMap;
use minigoc::syntax;

fuzz_target!(|data: &[u8]| {
    let (text, bad) = syntax::decode(data);
    let file = SourceMap::default().add("fuzz.go".into(), "fuzz.go".into(), text);
    syntax::report_invalid_utf8(&file, &bad, &Sink::default());
    // Every token takes a byte, but for the end and a semicolon that a line's end stands for.
    assert!(syntax::count_tokens(&file) <= file.text.len() + 2);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    minigoc_fuzz::mutate(data, size, max_size, seed)
});
