//! Runs the golden cases: real programs through the real compiler.
//!
//! | folder | a case is | passes when |
//! |---|---|---|
//! | `run/`, `std/`, `stress/`, `../samples` | `x.go` with `x.out` | it builds, and prints `x.out` |
//! | `errors/` | `x.go` | `check` reports exactly the lines marked `// ERROR "text"`; with `x.rich` or `x.json` beside it, it prints these files in that format |
//! | `multi/` | a folder with `main.go` and `expect.out` | the package in it builds, and prints `expect.out` |
//! | `multi/` | a folder with `// ERROR` marks | `check` reports exactly the marked lines, in all its files |
//! | `multi/` | a folder with `expect.check` | `check` fails and prints exactly `expect.check` |
//!
//! Where a folder of `multi/` has a file `package`, it names what is built or checked instead of `.`.
//!
//! A case may have `x.in` (standard input) and `x.err` (each of its lines must occur, in order, within a line of
//! standard error). Comments at the start of a line of the program say more: `// exit: 2`,
//! `// args: a b`, `// env: K=V`, `// timeout: 60` (seconds), `// stress: off` or `// stress: gc seed=1`
//! (the only modes it runs under), `// unordered` (lines are compared sorted), `// unordered words` (words are).
//! A program with several right outcomes has `x.2.out` and so on besides `x.out`; those of them with an `.err` of
//! their own end with status 2.
//!
//! `README.md` says more, and maps the language specification to cases: one trial checks that map.
//!
//! Every program that is expected to end with status 0 runs again under each stress mode of the runtime.
//!
//! Environment: `UPDATE=1` rewrites `.out`, `.rich` and `.json` files from what is printed (read the difference!),
//! `REPEAT=N` runs each program N times, `STRESS=off` runs each once.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The runtime's stress switches, each a mode of its own.
const STRESS_MODES: [&str; 4] = ["gc", "preempt=100", "segments", "seed=7"];

fn main() {
    let args = Arguments::from_args();
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testsuite").canonicalize().expect("testsuite");
    let samples = suite.join("../samples");
    let mut trials = Vec::new();
    for (kind, root) in
        [("run", suite.join("run")), ("std", suite.join("std")), ("stress", suite.join("stress")), ("samples", samples)]
    {
        for path in go_files(&root) {
            let name = format!("{kind}/{}", path.strip_prefix(&root).expect("below the root").display());
            trials.push(Trial::test(name, move || run_case(&Case::of_file(path))));
        }
    }
    let errors = suite.join("errors");
    for path in go_files(&errors) {
        let name = format!("errors/{}", path.strip_prefix(&errors).expect("below the root").display());
        trials.push(Trial::test(name, move || error_case(&path)));
    }
    for dir in sorted_entries(&suite.join("multi")) {
        let name = format!("multi/{}", dir.file_name().expect("a name").to_string_lossy());
        trials.push(Trial::test(name, move || multi_case(&dir)));
    }
    trials.push(Trial::test("README.md", move || readme(&suite)));
    trials.sort_by(|a, b| a.name().cmp(b.name()));
    libtest_mimic::run(&args, trials).exit();
}

fn sorted_entries(dir: &Path) -> Vec<PathBuf> {
    let mut list: Vec<PathBuf> = fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect();
    list.sort();
    list
}

fn go_files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in sorted_entries(dir) {
        if path.is_dir() {
            files.extend(go_files(&path));
        } else if path.extension().is_some_and(|e| e == "go") {
            files.push(path);
        }
    }
    files
}

/// A program and what is expected of it.
struct Case {
    /// What `build` is given.
    input: PathBuf,
    /// Expected standard output.
    out: PathBuf,
    /// Expected lines of standard error, if the file exists.
    err: PathBuf,
    /// Standard input, if the file exists.
    stdin: PathBuf,
    exit: i32,
    args: Vec<String>,
    env: Vec<(String, String)>,
    timeout: Duration,
    stress: Vec<String>,
    order: Order,
}

/// What is compared of the standard output.
#[derive(Clone, Copy)]
enum Order {
    /// All of it.
    Exact,
    /// Its lines, sorted.
    Lines,
    /// Its words, sorted.
    Words,
}

impl Case {
    fn of_file(path: PathBuf) -> Case {
        let with = |e: &str| path.with_extension(e);
        Case::new(
            &fs::read_to_string(&path).expect("a readable case"),
            with("out"),
            with("err"),
            with("in"),
            path.clone(),
        )
    }

    fn new(text: &str, out: PathBuf, err: PathBuf, stdin: PathBuf, input: PathBuf) -> Case {
        let directive = |key: &str| {
            let prefix = format!("// {key}:");
            text.lines().find_map(|l| l.strip_prefix(prefix.as_str())).map(str::trim)
        };
        let words = |key| directive(key).map(|v| v.split_whitespace().map(str::to_string).collect::<Vec<_>>());
        let exit = directive("exit").map_or(0, |v| v.parse().expect("an exit status"));
        let stress = match words("stress") {
            Some(list) if list == ["off"] => Vec::new(),
            Some(list) => list,
            None if exit == 0 => STRESS_MODES.map(str::to_string).to_vec(),
            None => Vec::new(),
        };
        let env = words("env").unwrap_or_default();
        Case {
            input,
            out,
            err,
            stdin,
            exit,
            args: words("args").unwrap_or_default(),
            env: env.iter().map(|kv| kv.split_once('=').map(|(k, v)| (k.into(), v.into())).expect("K=V")).collect(),
            timeout: Duration::from_secs(directive("timeout").map_or(60, |v| v.parse().expect("seconds"))),
            stress: if std::env::var("STRESS").is_ok_and(|v| v == "off") { Vec::new() } else { stress },
            order: text.lines().find_map(order_directive).unwrap_or(Order::Exact),
        }
    }
}

fn order_directive(line: &str) -> Option<Order> {
    match line {
        "// unordered" => Some(Order::Lines),
        "// unordered words" => Some(Order::Words),
        _ => None,
    }
}

/// How a process ended, and what it wrote.
struct Ended {
    /// Exit status, or 128 + signal.
    status: i32,
    out: String,
    err: String,
    /// Standard output as it is.
    bytes: Vec<u8>,
}

fn execute(command: &mut Command, stdin: Option<&Path>, timeout: Duration) -> Result<Ended, Failed> {
    use std::os::unix::process::ExitStatusExt;
    let input = stdin.filter(|p| p.exists()).map(|p| fs::read(p).expect("readable input"));
    command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let (Some(mut pipe), Some(bytes)) = (child.stdin.take(), input) {
        // A program may end without reading its input.
        thread::spawn(move || pipe.write_all(&bytes).is_ok());
    }
    let mut stdout = child.stdout.take().expect("piped");
    let mut stderr = child.stderr.take().expect("piped");
    let out = thread::spawn(move || drain(&mut stdout));
    let err = thread::spawn(move || drain(&mut stderr));
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > timeout {
            child.kill()?;
            child.wait()?;
            return Err(format!("timed out after {timeout:?}").into());
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    };
    let status = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    let (bytes, err) = (out.join().expect("reader"), err.join().expect("reader"));
    let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
    Ok(Ended { status, out: text(&bytes), err: text(&err), bytes })
}

fn drain(from: &mut impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read before an error is still worth comparing.
    let _ = from.read_to_end(&mut bytes);
    bytes
}

fn minigoc() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_minigoc"));
    command.env_remove("MINIGO_STRESS");
    command
}

fn run_case(case: &Case) -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let exe = dir.path().join("prog");
    let built = execute(minigoc().arg("build").arg("-o").arg(&exe).arg(&case.input), None, Duration::from_secs(60))?;
    if built.status != 0 || !built.err.is_empty() {
        return Err(format!("build ended with status {}:\n{}{}", built.status, built.out, built.err).into());
    }
    let repeat = std::env::var("REPEAT").ok().and_then(|v| v.parse().ok()).unwrap_or(1);
    for _ in 0..repeat {
        run_once(case, &exe, None)?;
        for mode in &case.stress {
            run_once(case, &exe, Some(mode)).map_err(|f| format!("under MINIGO_STRESS={mode}: {}", message(&f)))?;
        }
    }
    Ok(())
}

fn message(f: &Failed) -> String {
    f.message().unwrap_or_default().to_string()
}

fn run_once(case: &Case, exe: &Path, stress: Option<&str>) -> Result<(), Failed> {
    let mut command = Command::new(exe);
    command.args(&case.args).current_dir(exe.parent().expect("a folder")).envs(case.env.iter().cloned());
    if let Some(mode) = stress {
        command.env("MINIGO_STRESS", mode);
    }
    let timeout = case.timeout * if stress.is_some() { 6 } else { 1 };
    let ended = execute(&mut command, Some(&case.stdin), timeout)?;
    if std::env::var("UPDATE").is_ok_and(|v| v == "1") && stress.is_none() && ended.status == case.exit {
        fs::write(&case.out, &ended.bytes)?;
    }
    compare(case, &ended, case.exit, &case.out, &case.err).or_else(|first| {
        let other = (2..).map(|n| case.input.with_extension(format!("{n}.out"))).take_while(|out| out.exists());
        for out in other {
            let err = out.with_extension("err");
            let exit = if err.exists() { 2 } else { 0 };
            if compare(case, &ended, exit, &out, &err).is_ok() {
                return Ok(());
            }
        }
        Err(first)
    })
}

/// Compares how a program ended with one right outcome.
fn compare(case: &Case, ended: &Ended, exit: i32, out: &Path, err: &Path) -> Result<(), Failed> {
    // Programs may print any bytes: both sides are decoded alike.
    let want = fs::read(out).map_or_else(|_| String::new(), |b| String::from_utf8_lossy(&b).into_owned());
    if ended.status != exit {
        return Err(format!("exit status {}, want {exit}\n{}{}", ended.status, ended.out, ended.err).into());
    }
    let equal = match case.order {
        Order::Lines => sorted(want.lines()) == sorted(ended.out.lines()),
        Order::Words => sorted(want.split_whitespace()) == sorted(ended.out.split_whitespace()),
        Order::Exact => want == ended.out,
    };
    if !equal {
        return Err(format!("wrong output\n{}{}", difference(&want, &ended.out), ended.err).into());
    }
    let mut lines = ended.err.lines();
    for wanted in fs::read_to_string(err).unwrap_or_default().lines().filter(|l| !l.is_empty()) {
        if !lines.any(|l| l.contains(wanted)) {
            return Err(format!("standard error has no line (in order) with {wanted:?}:\n{}", ended.err).into());
        }
    }
    if exit == 0 && !err.exists() && !ended.err.is_empty() {
        return Err(format!("unexpected standard error:\n{}", ended.err).into());
    }
    Ok(())
}

fn sorted<'t>(parts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut list: Vec<&str> = parts.collect();
    list.sort_unstable();
    list
}

/// The first line that differs, with its number.
fn difference(want: &str, got: &str) -> String {
    let (mut w, mut g) = (want.lines(), got.lines());
    for n in 1.. {
        match (w.next(), g.next()) {
            (None, None) => break,
            (a, b) if a != b => return format!("line {n}: want {a:?}\n     {n}:  got {b:?}\n"),
            _ => {}
        }
    }
    "the texts differ in their line ends\n".into()
}

fn multi_case(dir: &Path) -> Result<(), Failed> {
    let words = fs::read_to_string(dir.join("package")).unwrap_or_else(|_| ".".into());
    let files = go_files(dir);
    let marked = files.iter().any(|f| fs::read_to_string(f).is_ok_and(|t| t.contains("// ERROR")));
    let exact = fs::read_to_string(dir.join("expect.check")).ok();
    if !marked && exact.is_none() {
        let with = |name: &str| dir.join(name);
        let main = fs::read_to_string(dir.join("main.go")).unwrap_or_default();
        let input = dir.join(words.trim());
        return run_case(&Case::new(&main, with("expect.out"), with("expect.err"), with("input"), input));
    }
    let mut command = minigoc();
    command.arg("check").args(words.split_whitespace()).current_dir(dir);
    let ended = execute(&mut command, None, Duration::from_secs(60))?;
    match exact {
        None => compare_errors(&files, dir, &ended),
        Some(want) if ended.status != 1 => {
            Err(format!("check ended with status {}, want 1\n{want}", ended.status).into())
        }
        Some(want) if want != ended.err => Err(format!("check printed\n{}want\n{want}", ended.err).into()),
        Some(_) => Ok(()),
    }
}

fn error_case(path: &Path) -> Result<(), Failed> {
    let dir = path.parent().expect("a folder");
    let name = path.file_name().expect("a name");
    let check = |format: &str| {
        let mut command = minigoc();
        command.args(["check", "--error-format", format]).arg(name).env_remove("COLUMNS").current_dir(dir);
        execute(&mut command, None, Duration::from_secs(60))
    };
    let mut rendered = false;
    for format in ["rich", "json"] {
        let expected = path.with_extension(format);
        if expected.exists() {
            rendered = true;
            compare_rendering(&expected, &check(format)?)?;
        }
    }
    // A case about rendering may do without marks, which would stand in its frames.
    if rendered && expected_errors(path, dir).is_empty() {
        return Ok(());
    }
    compare_errors(&[path.to_path_buf()], dir, &check("short")?)
}

/// Compares what `check` printed with a file.
fn compare_rendering(expected: &Path, ended: &Ended) -> Result<(), Failed> {
    if std::env::var("UPDATE").is_ok_and(|v| v == "1") {
        fs::write(expected, &ended.err).expect("expectation written");
        return Ok(());
    }
    let want = fs::read_to_string(expected).expect("a readable expectation");
    if want == ended.err && ended.status == 1 {
        return Ok(());
    }
    let file = expected.file_name().expect("a name").to_string_lossy();
    Err(format!("{file} wanted:\n{want}\nprinted (status {}):\n{}", ended.status, ended.err).into())
}

/// An expected or reported error: file, line, text.
type Located = (String, usize, String);

/// The `// ERROR "a" "b"` marks of a file: one expected error each quoted text.
fn expected_errors(path: &Path, dir: &Path) -> Vec<Located> {
    let text = fs::read_to_string(path).expect("a readable case");
    let name = path.strip_prefix(dir).expect("below the folder").display().to_string();
    let mut list = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let Some((_, marks)) = line.split_once("// ERROR ") else { continue };
        list.extend(marks.split('"').skip(1).step_by(2).map(|m| (name.clone(), i + 1, m.to_string())));
    }
    list
}

/// Compares the errors that `check` printed, one a line, with the marks in the files.
fn compare_errors(files: &[PathBuf], dir: &Path, ended: &Ended) -> Result<(), Failed> {
    let mut want: Vec<Located> = files.iter().flat_map(|f| expected_errors(f, dir)).collect();
    if want.is_empty() {
        return Err("the case has no // ERROR mark".into());
    }
    if ended.status != 1 {
        return Err(format!("check ended with status {}, want 1\n{}", ended.status, ended.err).into());
    }
    let mut problems = String::new();
    for line in ended.err.lines().filter(|l| !l.starts_with('\t')) {
        let mut parts = line.splitn(4, ':');
        let file = parts.next().unwrap_or_default().trim_start_matches("./").to_string();
        let number = parts.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        let text = parts.nth(1).unwrap_or_default();
        match want.iter().position(|w| w.0 == file && w.1 == number && text.contains(&w.2)) {
            Some(i) => {
                want.remove(i);
            }
            None => problems.push_str(&format!("unexpected: {line}\n")),
        }
    }
    for (file, line, text) in want {
        problems.push_str(&format!("missing: {file}:{line}: {text}\n"));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}

/// Checks the table of the specification in README.md: each case that it names exists, each section has one, and
/// each case of the folders `spec` is named.
fn readme(suite: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(suite.join("README.md"))?;
    let Some((_, table)) = text.split_once("## The specification\n") else { return Err("no table".into()) };
    let mut problems = String::new();
    let mut named = Vec::new();
    let rows = table.lines().filter(|l| l.starts_with("| ")).skip(2);
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [section, runs, refused, panics] = cells[..] else { return Err(format!("not four cells: {row}").into()) };
        let before = named.len();
        for (kind, cell) in [("run", runs), ("errors", refused), ("run", panics)] {
            let path = |n: &str| match n.starts_with("multi/") {
                true => suite.join(n),
                false => suite.join(kind).join(format!("{n}.go")),
            };
            named.extend(cell.split('`').skip(1).step_by(2).map(path));
        }
        if named.len() == before {
            problems.push_str(&format!("no case for {section}\n"));
        }
    }
    for path in named.iter().filter(|p| !p.exists()) {
        problems.push_str(&format!("no such case: {}\n", path.display()));
    }
    for path in ["run/spec", "errors/spec"].iter().flat_map(|dir| go_files(&suite.join(dir))) {
        if !named.contains(&path) {
            problems.push_str(&format!("not in the table: {}\n", path.display()));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}
