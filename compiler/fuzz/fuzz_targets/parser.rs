//! Any text becomes a tree that can be printed, with errors that lie in the text.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use minigoc::diag::Sink;
use minigoc::diag::render::{Format, render};
use minigoc::source::SourceMap;
use minigoc::syntax;

fuzz_target!(|data: &[u8]| {
    let (text, bad) = syntax::decode(data);
    let mut sources = SourceMap::default();
    let file = sources.add("fuzz.go".into(), "fuzz.go".into(), text);
    let sink = Sink::default();
    syntax::report_invalid_utf8(&file, &bad, &sink);
    syntax::dump(&syntax::parse_imports_only(&file, &Sink::default()));
    syntax::dump(&syntax::parse_file(&file, &sink));
    let mut errors = sink.take_sorted();
    errors.truncate(20);
    for format in [Format::Short, Format::Rich, Format::Json] {
        render(&errors, &sources, format, false);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    minigoc_fuzz::mutate(data, size, max_size, seed)
});
