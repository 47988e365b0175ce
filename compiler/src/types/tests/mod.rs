//! Tests of the checker: sources in, `line:col: message` lines out.

mod golden;

use super::{PackageSyntax, check};
use crate::diag::Sink;
use crate::source::{SourceMap, Symbol};
use crate::syntax::parse_file;

/// The errors of a single-file program without imports.
pub(super) fn check_src(src: &str) -> Vec<String> {
    let (mut sources, sink) = (SourceMap::default(), Sink::default());
    let file = sources.add("x.go".into(), "/x.go".into(), src);
    let files = vec![parse_file(&file, &sink)];
    let path = Symbol::intern("main");
    let program = [PackageSyntax {
        path,
        files,
        imports: Default::default(),
        library: false,
        go_version: super::version::NEWEST,
    }];
    check(&program, &sources, &sink);
    let line = |d: crate::diag::Diagnostic| match sources.locate(d.span.lo) {
        Some((_, at)) => format!("{}:{}: {}", at.line, at.col, d.message),
        None => d.message,
    };
    sink.take_sorted().into_iter().map(line).collect()
}

#[track_caller]
fn expect(src: &str, want: &[&str]) {
    assert_eq!(check_src(src), want, "\n{src}");
}

#[test]
fn valid_programs_have_no_errors() {
    expect(
        r#"package main
type List[T any] struct { next *List[T]; val T }
func (l *List[T]) Push(v T) *List[T] { return &List[T]{l, v} }
type Number interface { ~int | ~float64 }
func Sum[T Number](xs ...T) (s T) { for _, x := range xs { s += x }; return }
func Map[T, U any](xs []T, f func(T) U) []U { var out []U; for _, x := range xs { out = append(out, f(x)) }; return out }
type E struct{ msg string }
func (e *E) Error() string { return e.msg }
func fail() error { return &E{"x"} }
const (
	A = iota
	B
	C = 1 << (10 * iota)
)
var x, y = y + 1, f()
func f() int { return B }
func main() {
	var l *List[string]
	l = l.Push("a")
	println(Sum(1, 2, 3), Sum(1.5, 2), len(Map([]int{1}, func(i int) string { return l.val })), x, y, C)
	if err := fail(); err != nil { panic(err) }
}
"#,
        &[],
    );
}

#[test]
fn declarations_are_checked() {
    expect(
        "package main\ntype T struct { t T }\nvar a = b\nvar b = a\nfunc main() { var u int; v := z }\nvar a int\n",
        &[
            "2:6: invalid recursive type: T refers to itself",
            "3:5: initialization cycle for a\n\tx.go:3:5: a refers to b\n\tx.go:4:5: b refers to a",
            "5:19: declared and not used: u",
            "5:26: declared and not used: v",
            "5:31: undefined: z",
            "6:5: a redeclared in this block\n\tx.go:3:5: other declaration of a",
        ],
    );
}
