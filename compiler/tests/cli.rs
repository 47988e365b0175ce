//! The command as its users see it: exit statuses, texts, what is written and what is left behind.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const HELLO: &str = "package main\n\nfunc main() { println(\"hello\") }\n";

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    dir
}

fn minigoc(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_minigoc"));
    command.args(args).current_dir(dir);
    command
}

fn outcome(mut command: Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().expect("the compiler runs");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    (status.code().unwrap_or(-1), text(stdout), text(stderr))
}

fn run(dir: &Path, args: &[&str]) -> (i32, String, String) {
    outcome(minigoc(dir, args))
}

/// Names in a folder, sorted.
fn names(dir: &Path) -> Vec<String> {
    let mut list: Vec<String> =
        fs::read_dir(dir).expect("a folder").flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    list.sort();
    list
}

#[test]
fn usage() {
    let dir = folder(&[("hello.go", HELLO)]);
    for (args, status, what) in [
        (&["help"][..], 0, "Usage"),
        (&["version"], 0, "minigoc version "),
        (&["--version"], 0, "minigoc "),
        (&[], 2, "Usage"),
        (&["frobnicate"], 2, "unrecognized subcommand"),
        (&["build", "--frobnicate"], 2, "unexpected argument"),
        (&["build", "--dump=frob", "hello.go"], 2, "unknown dump frob"),
        (&["build", "--dump=ir:frob", "hello.go"], 2, "unknown dump ir:frob"),
        (&["build", "--no-pass=frob", "hello.go"], 2, "unknown pass frob"),
        (&["build", "hello.go", "other.txt"], 2, "named files must be .go files"),
        (&["run"], 2, "Usage"),
    ] {
        let (code, out, err) = run(dir.path(), args);
        assert_eq!(code, status, "{args:?}");
        assert!((if status == 0 { &out } else { &err }).contains(what), "{args:?} printed\n{out}{err}");
    }
    assert_eq!(names(dir.path()), ["hello.go"]);
}

#[test]
fn dumps() {
    let dir = folder(&[("hello.go", HELLO)]);
    for (dump, what) in [
        ("ast", "(call println \"hello\")"),
        ("types", "func main()"),
        ("ir", "func @\"main.main\"()"),
        ("ir:simplify", "func @\"main.main\"()"),
        ("ir:nilcheck:main.main", "func @\"main.main\"()"),
        ("clif:main.main", "function u0:0() tail"),
        ("asm:main.main", "%rbp"),
    ] {
        let (code, out, err) = run(dir.path(), &["build", &format!("--dump={dump}"), "hello.go"]);
        assert_eq!((code, err.as_str()), (0, ""), "{dump}");
        assert!(out.contains(what), "{dump} printed\n{out}");
    }
    let (code, _, err) = run(dir.path(), &["check", "--time-phases", "hello.go"]);
    assert_eq!(code, 0);
    assert!(["parse", "check", "total"].iter().all(|phase| err.contains(phase)), "{err}");
    assert_eq!(names(dir.path()), ["hello.go"]);
}

#[test]
fn formats() {
    let dir = folder(&[("bad.go", "package main\n\nfunc main() {\n\tx := 1\n\ty()\n}\n")]);
    let (code, _, err) = run(dir.path(), &["build", "bad.go"]);
    assert_eq!((code, err.as_str()), (1, "./bad.go:4:2: declared and not used: x\n./bad.go:5:2: undefined: y\n"));
    let (code, _, err) = run(dir.path(), &["build", "--error-format=json", "bad.go"]);
    let first: serde_json::Value = serde_json::from_str(err.lines().next().expect("a line")).expect("JSON");
    assert_eq!((code, first["line"].as_u64(), first["column"].as_u64()), (1, Some(4), Some(2)));
    assert_eq!(first["message"], "declared and not used: x");
    let (_, _, err) = run(dir.path(), &["build", "--error-format=rich", "bad.go"]);
    assert!(err.contains("x := 1") && err.contains("[E"), "{err}");
    let many = folder(&[("bad.go", &format!("package main\n\nfunc main() {{\n{}}}\n", "\tx()\n".repeat(15)))]);
    let (_, _, err) = run(many.path(), &["build", "bad.go"]);
    assert_eq!((err.lines().count(), err.lines().last()), (11, Some("too many errors")));
    assert_eq!(run(many.path(), &["check", "bad.go"]).2.lines().count(), 15);
}

#[test]
fn what_cannot_be_read() {
    let dir = folder(&[("dir.go/x.txt", ""), ("empty.go", ""), ("nothing/x.txt", "")]);
    std::os::unix::fs::symlink("loop.go", dir.path().join("loop.go")).expect("a link");
    let made = Command::new("mkfifo").arg(dir.path().join("pipe.go")).status().is_ok_and(|s| s.success());
    for (name, text) in [
        ("missing.go", "open missing.go: no such file or directory"),
        ("dir.go", "dir.go is a directory, should be a Go file"),
        ("loop.go", "open loop.go: too many levels of symbolic links"),
        ("pipe.go", "pipe.go is not a regular file"),
        ("nothing", "no Go files in nothing"),
        ("empty.go", "./empty.go:1:1: syntax error: package statement must be first"),
    ] {
        if name != "pipe.go" || made {
            let (code, _, err) = run(dir.path(), &["build", name]);
            assert_eq!(code, 1, "{name}");
            assert!(err.contains(text), "{name}: {err}");
        }
    }
}

#[test]
fn output_is_whole_or_as_it_was() {
    let dir = folder(&[("hello.go", HELLO), ("bad.go", "package main\nfunc main() { x }\n")]);
    fs::write(dir.path().join("out"), "\x7fELF old").expect("a file");
    let mut failing = minigoc(dir.path(), &["build", "-o", "out", "hello.go"]);
    failing.env("CC", "false");
    let mut missing = minigoc(dir.path(), &["build", "-o", "out", "hello.go"]);
    missing.env("CC", "/nonexistent/cc");
    for (command, text) in [(failing, "linking failed"), (missing, "no C compiler driver")] {
        let (code, _, err) = outcome(command);
        assert_eq!(code, 1);
        assert!(err.contains(text), "{err}");
    }
    assert_eq!(run(dir.path(), &["build", "-o", "out", "bad.go"]).0, 1);
    assert_eq!(fs::read_to_string(dir.path().join("out")).expect("a file"), "\x7fELF old");
    let (code, _, err) = run(dir.path(), &["build", "-o", "no/such/folder/out", "hello.go"]);
    assert_eq!((code, err.as_str()), (1, "minigoc: cannot write to no/such/folder: no such file or directory\n"));
    assert_eq!(names(dir.path()), ["bad.go", "hello.go", "out"]);
}

#[test]
fn output_replaces_programs_only() {
    let dir = folder(&[("hello.go", HELLO), ("notes.txt", "keep"), ("empty", ""), ("sub/main.go", HELLO)]);
    for (output, what) in [("hello.go", "not an object file"), ("notes.txt", "not an object file")] {
        let (code, _, err) = run(dir.path(), &["build", "-o", output, "hello.go"]);
        let text = format!("minigoc: build output \"{output}\" already exists and is {what}\n");
        assert_eq!((code, err), (1, text));
    }
    let (code, _, err) = run(dir.path(), &["build", "./sub"]);
    assert_eq!((code, err.as_str()), (1, "minigoc: build output \"sub\" already exists and is a directory\n"));
    assert_eq!(fs::read_to_string(dir.path().join("notes.txt")).expect("a file"), "keep");
    for _ in 0..2 {
        assert_eq!(run(dir.path(), &["build", "-o", "empty", "hello.go"]).0, 0);
    }
    assert_eq!(run(dir.path(), &["run", "hello.go"]).0, 0);
}

#[test]
fn builds_are_reproducible() {
    let [a, b] = [(); 2]
        .map(|_| folder(&[("go.mod", "module a.b/prog/v2\n"), ("hello.go", HELLO), ("lib/lib.go", "package lib\n")]));
    for dir in [&a, &b] {
        assert_eq!(run(dir.path(), &["build"]).0, 0);
        assert_eq!(run(dir.path(), &["check", "./..."]), (0, String::new(), String::new()));
        assert_eq!(names(dir.path()), ["go.mod", "hello.go", "lib", "prog"]);
    }
    let bytes = |dir: &TempDir| fs::read(dir.path().join("prog")).expect("an executable");
    let path = a.path().display().to_string();
    let differ = bytes(&a) != bytes(&b);
    assert!(!differ || String::from_utf8_lossy(&bytes(&a)).contains(&path), "only names of folders may differ");
}

#[test]
fn run_is_the_program() {
    let program = "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc main() {\n\tvar s string\n\tfmt.Scan(&s)\n\tfmt.Println(s, os.Args[1:])\n\tos.Exit(7)\n}\n";
    let dir = folder(&[("prog.go", program), ("temp/x", "")]);
    let mut command = minigoc(dir.path(), &["run", "prog.go", "a", "-b"]);
    command.env("TMPDIR", dir.path().join("temp")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the compiler runs");
    child.stdin.take().expect("a pipe").write_all(b"word\n").expect("written");
    let out = child.wait_with_output().expect("it ends");
    assert_eq!((out.status.code(), String::from_utf8_lossy(&out.stdout).as_ref()), (Some(7), "word [a -b]\n"));
    assert_eq!(names(&dir.path().join("temp")), ["x"]);
}

#[test]
fn data_that_no_program_can_hold() {
    let text = "package main\n\nvar a = [...]int{1 << 33: 1}\n\nvar b = []int{1 << 40: 1}\n\nfunc main() { println(len(a), len(b)) }\n";
    let dir = folder(&[("large.go", text)]);
    let (code, _, err) = run(dir.path(), &["build", "large.go"]);
    let want = "./large.go:3:5: main.a: symbol too large (68719476744 bytes > 2000000000 bytes)\n";
    assert_eq!((code, err.as_str()), (1, want));
}

/// Hundreds of temporaries of 8 MB need a frame of more than a gigabyte.
#[test]
fn frames_that_no_stack_can_hold() {
    let calls = "\tg(f(), f())\n".repeat(80);
    let text = format!(
        "package main\n\ntype T [8 << 20]byte\n\nvar p *T\n\n//go:noinline\nfunc f() T {{ return *p }}\n\n\
         //go:noinline\nfunc g(x, y T) {{ *p, p[0] = x, y[1] }}\n\nfunc main() {{\n{calls}}}\n"
    );
    let dir = folder(&[("frames.go", &text)]);
    let (status, _, err) = run(dir.path(), &["build", "frames.go"]);
    assert_eq!(status, 1);
    assert!(err.starts_with("./frames.go:13:6: stack frame too large (>1GB): "), "{err}");
}

#[test]
fn a_program_in_a_subfolder_has_its_own_internal_packages() {
    let secret = "package secret\n\nconst Word = \"hush\"\n";
    let user = "package main\n\nimport \"m/cmd/tool/internal/secret\"\n\nfunc main() { println(secret.Word) }\n";
    let files = [
        ("go.mod", "module m\n\ngo 1.26\n"),
        ("cmd/tool/main.go", user),
        ("cmd/tool/internal/secret/secret.go", secret),
        ("cmd/other/main.go", user),
    ];
    let dir = folder(&files);
    for (place, input) in [("", "./cmd/tool"), ("", "cmd/tool/main.go"), ("cmd/tool", "."), ("cmd", "./tool")] {
        let (code, out, err) = run(&dir.path().join(place), &["run", input]);
        assert_eq!((code, out.as_str(), err.as_str()), (0, "", "hush\n"), "{input} in {place:?}");
    }
    let (code, _, err) = run(dir.path(), &["check", "./cmd/other"]);
    let text = "cmd/other/main.go:3:8: use of internal package m/cmd/tool/internal/secret not allowed\n";
    assert_eq!((code, err.as_str()), (1, text));
}
