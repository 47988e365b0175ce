//! `build`, `run` and `check`: the phases in order, and what is printed between them.

use super::cli::{Build, Check, Common, Run};
use super::load::{self, Loaded, Roots};
use super::terminal;
use crate::diag::render::{Format, render};
use crate::diag::{Code, Diagnostic, Fix, Sink, io_text};
use crate::ir::{self, passes};
use crate::link::temporary::Folder;
use crate::source::{Pos, SourceMap, Span};
use crate::types::sizes::frame_too_large;
use crate::types::{self, Checker};
use crate::{codegen, library, link, syntax};
use std::io::{IsTerminal, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Errors shown before giving up, as Go does.
const MAX_ERRORS: usize = 10;

/// Measures phases for `--time-phases`.
struct Clock {
    phases: Vec<(&'static str, f64)>,
    last: Instant,
}

impl Clock {
    fn start() -> Clock {
        Clock { phases: Vec::new(), last: Instant::now() }
    }

    fn phase(&mut self, name: &'static str) {
        let now = Instant::now();
        self.phases.push((name, (now - self.last).as_secs_f64() * 1e3));
        self.last = now;
    }

    fn print(&self, options: &Common) {
        if options.time_phases {
            for (name, ms) in &self.phases {
                eprintln!("{name:>8} {ms:9.3} ms");
            }
            eprintln!("{:>8} {:9.3} ms", "total", self.phases.iter().map(|p| p.1).sum::<f64>());
        }
    }
}

/// `minigoc build`
pub fn build(args: &Build) -> ExitCode {
    if let Some(text) = wrong_options(&args.common).or_else(|| wrong_dump(args.dump.as_deref()?)) {
        return usage(&text);
    }
    if let Some(below) = load::pattern(&args.inputs) {
        return each_folder(below, &args.common, true);
    }
    let roots = match Roots::from_args(&args.inputs) {
        Ok(roots) => roots,
        Err(text) => return usage(&text),
    };
    let output = match &args.output {
        Some(o) if o.is_dir() => o.join(roots.program_name()),
        Some(o) => o.clone(),
        None => PathBuf::from(roots.program_name()),
    };
    status(compile(&roots, &args.common, args.dump.as_deref(), Some(&output)))
}

/// `minigoc check`
pub fn check(args: &Check) -> ExitCode {
    if let Some(text) = wrong_options(&args.common) {
        return usage(&text);
    }
    let common = Common { all_errors: true, ..args.common.clone() };
    if let Some(below) = load::pattern(&args.inputs) {
        return each_folder(below, &common, false);
    }
    match Roots::from_args(&args.inputs) {
        Ok(roots) => status(compile(&roots, &common, None, None)),
        Err(text) => usage(&text),
    }
}

/// Checks, or compiles without keeping the result, the packages in all folders below one.
fn each_folder(below: &Path, common: &Common, build: bool) -> ExitCode {
    let folders = load::folders_with_go(below);
    if folders.is_empty() {
        return failure(&format!("no Go files in {}", below.display()));
    }
    let mut good = true;
    for dir in folders {
        let temp = Folder::new_in(&std::env::temp_dir(), "minigoc-").ok().filter(|_| build);
        let output = temp.as_ref().map(|t| t.path().join("program"));
        good &= compile(&Roots::Dir(dir), common, None, output.as_deref());
    }
    status(good)
}

fn status(good: bool) -> ExitCode {
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is wrong with options that the command line's parser takes as they come.
fn wrong_options(common: &Common) -> Option<String> {
    let pass = common.no_pass.iter().find(|p| !passes::NAMES.contains(&p.as_str()))?;
    Some(format!("unknown pass {pass}: {}", passes::NAMES.join(", ")))
}

fn wrong_dump(dump: &str) -> Option<String> {
    let (what, rest) = dump.split_once(':').map_or((dump, None), |(what, rest)| (what, Some(rest)));
    let pass = |rest: &str| passes::NAMES.contains(&rest.split(':').next().unwrap_or_default());
    let known = match what {
        "ast" | "types" => rest.is_none(),
        "ir" => rest.is_none_or(pass),
        "clif" | "asm" => true,
        _ => false,
    };
    let names = passes::NAMES.join(", ");
    (!known).then(|| format!("unknown dump {dump}: ast, types, ir, ir:PASS, clif, asm; passes are {names}"))
}

/// `minigoc run`: replaces this process by the program, so that signals, terminal and exit status are
/// the program's own. The executable is unlinked before it starts: nothing is left to clean up.
pub fn run(args: &Run) -> ExitCode {
    if let Some(text) = wrong_options(&args.common) {
        return usage(&text);
    }
    let is_go = |p: &&PathBuf| p.extension().is_some_and(|e| e == "go");
    let sources = args.words.iter().take_while(is_go).count().max(1);
    let (inputs, rest) = args.words.split_at(sources);
    let roots = match Roots::from_args(inputs) {
        Ok(roots) => roots,
        Err(text) => return usage(&text),
    };
    let temp = std::env::temp_dir();
    let dir = match Folder::new_in(&temp, "minigoc-run") {
        Ok(dir) => dir,
        Err(e) => return failure(&format!("cannot make a folder in {}: {}", temp.display(), io_text(&e))),
    };
    let exe = dir.path().join(roots.program_name());
    if !compile(&roots, &args.common, None, Some(&exe)) {
        return ExitCode::FAILURE;
    }
    let file = match std::fs::File::open(&exe) {
        Ok(file) => file,
        // The package is not a main package: it was only checked.
        Err(_) => return failure("package is not a main package"),
    };
    drop(dir);
    let fd = std::os::fd::AsRawFd::as_raw_fd(&file);
    let error = std::process::Command::new(format!("/proc/self/fd/{fd}")).arg0(&exe).args(rest).exec();
    failure(&format!("cannot run {}: {}", exe.display(), io_text(&error)))
}

fn usage(text: &str) -> ExitCode {
    eprintln!("minigoc: {text}\nRun 'minigoc help' for usage.");
    ExitCode::from(2)
}

fn failure(text: &str) -> ExitCode {
    eprintln!("minigoc: {text}");
    ExitCode::FAILURE
}

/// Runs the phases up to the executable, or as far as `dump` or a missing output asks. Returns
/// whether there were no errors; they have been printed.
fn compile(roots: &Roots, options: &Common, dump: Option<&str>, output: Option<&Path>) -> bool {
    let sink = Sink::default();
    let mut clock = Clock::start();
    let loaded = load::load(roots, &sink);
    clock.phase("parse");
    if sink.stops_checking() {
        return report(&sink, &loaded.sources, options);
    }
    if dump == Some("ast") {
        let main = loaded.packages.last().expect("a package without errors has files");
        main.files.iter().for_each(|f| print(&syntax::dump(f)));
        return true;
    }
    let mut checker = types::check(&loaded.packages, &loaded.sources, &sink);
    clock.phase("check");
    if !sink.is_empty() {
        return report(&sink, &loaded.sources, options);
    }
    if dump == Some("types") {
        print(&checker.dump_types());
        return true;
    }
    let is_main = checker.main_package().is_some_and(|p| p.name.as_str() == "main");
    let done = match output {
        Some(output) if is_main => backend(&loaded, &mut checker, &sink, options, dump, output, &mut clock),
        _ => Ok(()),
    };
    if let Err(text) = done {
        sink.report(Diagnostic::new(Code::Load, Span::default(), text));
    }
    clock.print(options);
    report(&sink, &loaded.sources, options)
}

/// Lowering, passes, code generation and linking.
fn backend(
    loaded: &Loaded,
    checker: &mut Checker<'_>,
    sink: &Sink,
    options: &Common,
    dump: Option<&str>,
    output: &Path,
    clock: &mut Clock,
) -> Result<(), String> {
    if dump.is_some() {
        return generate(loaded, checker, sink, options, dump, clock).map(drop);
    }
    std::thread::scope(|scope| {
        let linker = scope.spawn(link::Linker::find);
        let Some(object) = generate(loaded, checker, sink, options, dump, clock)? else { return Ok(()) };
        let linker = linker.join().expect("finding the linker does not panic");
        let link_options = link::Options { print_commands: options.show_commands };
        linker.and_then(|linker| linker.link(&object, output, &link_options)).map_err(|e| e.to_string())?;
        clock.phase("link");
        Ok(())
    })
}

/// Lowering, passes and code generation: the object file, or nothing where there were errors or the
/// dump that was asked for has been printed.
fn generate(
    loaded: &Loaded,
    checker: &mut Checker<'_>,
    sink: &Sink,
    options: &Common,
    dump: Option<&str>,
    clock: &mut Clock,
) -> Result<Option<Vec<u8>>, String> {
    let mut program = ir::lower::lower(checker);
    clock.phase("lower");
    if !sink.is_empty() {
        return Ok(None);
    }
    if dump == Some("ir") {
        print(&ir::print::program(&program));
        return Ok(None);
    }
    let pass = dump.and_then(|d| d.strip_prefix("ir:"));
    let (pass, only) = pass.map_or((None, None), split_filter);
    let (disabled, verify) = (options.no_pass.clone(), options.verify);
    let pass_options = passes::Options { disabled, dump: pass.clone(), dump_only: only, verify, threads: 0 };
    let shown = passes::run(&mut program, &pass_options);
    clock.phase("passes");
    if pass.is_some() {
        print(&shown);
        return Ok(None);
    }
    for (f, bytes) in codegen::large_frames(&program) {
        sink.report(frame_too_large(f.pos, bytes, 0));
    }
    if !sink.is_empty() {
        return Ok(None);
    }
    let filter = |what: &str| dump.and_then(|d| d.strip_prefix(what)).map(|f| f.trim_start_matches(':').to_string());
    let (dump_clif, dump_asm) = (filter("clif"), filter("asm"));
    let stop = dump.is_some();
    let generated = codegen::compile(&program, &loaded.sources, &codegen::Options { dump_clif, dump_asm, threads: 0 });
    clock.phase("codegen");
    if stop {
        print(&generated.dump);
        return Ok(None);
    }
    Ok(Some(generated.object))
}

/// `PASS:FUNCTION` of a dump argument.
fn split_filter(text: &str) -> (Option<String>, Option<String>) {
    match text.split_once(':') {
        Some((pass, only)) => (Some(pass.into()), Some(only.into())),
        None => (Some(text.into()), None),
    }
}

/// Writes to standard output. Nothing is left to do if its reader is gone, as `head` soon is.
pub(super) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints what the sink holds; true if it is empty.
fn report(sink: &Sink, sources: &SourceMap, options: &Common) -> bool {
    let mut list = sink.take_sorted();
    if list.is_empty() {
        return true;
    }
    let terminal = std::io::stderr().is_terminal();
    let format = options.error_format.unwrap_or(if terminal { Format::Rich } else { Format::Short });
    let cut = !options.all_errors && list.len() > MAX_ERRORS;
    if cut {
        list.truncate(MAX_ERRORS);
    }
    list.iter_mut().for_each(|d| suggest_import(d, sources));
    let mut text = render(&list, sources, format, &terminal::look());
    if cut && format != Format::Json {
        text.push_str("too many errors\n");
    }
    if format == Format::Rich {
        text.push_str(&summary(&list, cut));
    }
    // Nothing is left to do if standard error is gone.
    let _ = std::io::stderr().write_all(text.as_bytes());
    false
}

/// The end of a rich report: how many errors there are, and where to read more.
fn summary(list: &[Diagnostic], cut: bool) -> String {
    let count = match list.len() {
        1 => "1 error".to_string(),
        n if cut => format!("more than {n} errors"),
        n => format!("{n} errors"),
    };
    format!("{count}; 'minigoc explain {}' tells more about such an error\n", list[0].code)
}

/// Suggests to import the library package whose name stands before a dot and is not declared.
fn suggest_import(d: &mut Diagnostic, sources: &SourceMap) {
    let Some(file) = sources.file_of(d.span.lo).filter(|_| d.code == Code::UndeclaredName && d.fix.is_none()) else {
        return;
    };
    let (name, offset) = (file.snippet(d.span), |pos: Pos| (pos.0 - file.base.0) as usize);
    if !file.text[offset(d.span.hi)..].starts_with('.') {
        return;
    }
    let named = |p: &&str| p.rsplit('/').next() == Some(name) && !p.split('/').any(|e| e == "internal");
    let Some(path) = library::packages().filter(named).min_by_key(|p| (p.len(), *p)) else { return };
    // Behind the package clause; a comment may stand on its line.
    let clause = file.text.lines().position(|l| l.starts_with("package "));
    let Some(&next) = clause.and_then(|line| file.line_starts().get(line + 1)) else { return };
    let at = file.base.plus(next);
    let replacement = format!("\nimport \"{path}\"\n");
    d.fix = Some(Fix { title: format!("import \"{path}\""), span: Span::new(at, at), replacement });
}
