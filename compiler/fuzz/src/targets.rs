//! What the fuzz targets do with an input. Kept apart from libFuzzer, so that the compiler's own tests
//! run it too.

use minigoc::codegen;
use minigoc::diag::Sink;
use minigoc::diag::frame::Look;
use minigoc::diag::render::{Format, render};
use minigoc::driver::load;
use minigoc::ir::{self, passes};
use minigoc::source::SourceMap;
use minigoc::syntax;
use minigoc::types::{self, Checker};

/// Any bytes become tokens.
pub fn lexer(data: &[u8]) {
    let (text, bad) = syntax::decode(data);
    let file = SourceMap::default().add("fuzz.go".into(), "fuzz.go".into(), text);
    syntax::report_invalid_utf8(&file, &bad, &Sink::default());
    // Every token takes a byte, but for the end and a semicolon that a line's end stands for.
    assert!(syntax::count_tokens(&file) <= file.text.len() + 2);
}

/// Any text becomes a tree that can be printed, with errors that lie in the text.
pub fn parser(data: &[u8]) {
    let (text, bad) = syntax::decode(data);
    let mut sources = SourceMap::default();
    let file = sources.add("fuzz.go".into(), "fuzz.go".into(), text);
    let sink = Sink::default();
    syntax::report_invalid_utf8(&file, &bad, &sink);
    syntax::dump(&syntax::parse_imports_only(&file, &Sink::default()));
    syntax::dump(&syntax::parse_file(&file, &sink));
    render_all(&sink, &sources);
}

/// Any text is checked, as a program of one file.
pub fn checker(data: &[u8]) {
    check(data, true, |_, _, _| {});
}

/// Any program without errors becomes an object file; the IR is verified after each pass.
pub fn compile(data: &[u8]) {
    check(data, false, |loaded, checker, sink| {
        if checker.main_package().is_none_or(|p| p.name.as_str() != "main") {
            return;
        }
        let mut program = ir::lower::lower(checker);
        if sink.is_empty() {
            passes::run(&mut program, &passes::Options { threads: 1, ..Default::default() });
            codegen::compile(&program, &loaded.sources, &codegen::Options { threads: 1, ..Default::default() });
        }
    });
}

/// Loads a text as a program of one file and checks it; `then` sees a program without errors.
fn check(data: &[u8], check_only: bool, then: impl FnOnce(&load::Loaded, &mut Checker<'_>, &Sink)) {
    let text = String::from_utf8_lossy(data);
    let sink = Sink::default();
    let loaded = load::load_text("fuzz.go", &text, check_only, &sink);
    if sink.stops_checking() {
        render_all(&sink, &loaded.sources);
        return;
    }
    let mut checker = types::check(&loaded.packages, &loaded.sources, &sink);
    if sink.is_empty() {
        then(&loaded, &mut checker, &sink);
    }
    render_all(&sink, &loaded.sources);
}

/// Errors are rendered in every form: they carry positions that must lie in the text.
fn render_all(sink: &Sink, sources: &SourceMap) {
    let mut list = sink.take_sorted();
    list.truncate(20);
    let narrow = Look { colour: true, unicode: false, width: 30 };
    for (format, look) in
        [(Format::Short, Look::PLAIN), (Format::Rich, Look::PLAIN), (Format::Rich, narrow), (Format::Json, Look::PLAIN)]
    {
        render(&list, sources, format, &look);
    }
}
