//! Trees and errors of small inputs, and inputs that nest deep.

use crate::diag::Sink;
use crate::source::{SourceFile, SourceMap};
use crate::syntax::ast::*;
use crate::syntax::print::dump_expr;
use crate::syntax::{dump, expr_string, parse_file, parse_imports_only};
use std::sync::Arc;

fn source(src: &str) -> Arc<SourceFile> {
    SourceMap::default().add("t.go".into(), "t.go".into(), src)
}

fn parse(src: &str) -> (File, Vec<String>) {
    let file = source(src);
    let sink = Sink::default();
    let tree = parse_file(&file, &sink);
    let errors = sink.take_sorted().into_iter().map(|d| {
        let at = file.line_col(d.span.lo);
        format!("{}:{}: {}", at.line, at.col, d.message)
    });
    (tree, errors.collect())
}

/// The tree of a file's declarations.
#[track_caller]
fn check(src: &str, expect: &str) {
    let (tree, errors) = parse(&format!("package p\n{src}"));
    assert!(errors.is_empty(), "{src}: {errors:?}");
    let text = dump(&tree);
    assert_eq!(text.strip_prefix("(package p)\n").unwrap().trim_end(), expect, "{src}");
}

/// The tree of statements.
#[track_caller]
fn check_stmts(src: &str, expect: &str) {
    let lines: String = expect.lines().map(|l| format!("\n  {l}")).collect();
    check(&format!("func _() {{\n{src}\n}}"), &format!("(func _ (){lines})"));
}

/// The tree of an expression, and that it prints as it was written.
#[track_caller]
fn check_expr(src: &str, expect: &str) {
    let (tree, errors) = parse(&format!("package p\nvar _ = {src}"));
    assert!(errors.is_empty(), "{src}: {errors:?}");
    let Decl::Var(spec) = &tree.decls[0] else { panic!("{src}") };
    assert_eq!(dump_expr(&spec.values[0]), expect, "{src}");
}

#[track_caller]
fn check_string(src: &str, expect: &str) {
    let (tree, _) = parse(&format!("package p\nvar _ = {src}"));
    let Decl::Var(spec) = &tree.decls[0] else { panic!("{src}") };
    assert_eq!(expr_string(&spec.values[0]), expect);
}

/// The errors of a file; the package clause is its first line.
#[track_caller]
fn check_errors(src: &str, expect: &[&str]) {
    assert_eq!(parse(&format!("package p\n{src}")).1, expect, "{src}");
}

#[test]
fn operators_bind_by_precedence() {
    check_expr("a + b*c - d", "(- (+ a (* b c)) d)");
    check_expr("a || b && c == d|e&^f", "(|| a (&& b (== c (| d (&^ e f)))))");
    check_expr("-a*!b", "(* (- a) (! b))");
    check_expr("<-c + *p.q", "(+ (<- c) (star (. p q)))");
    check_expr("(a + b) << 1", "(<< (paren (+ a b)) 1)");
    check_expr("&T{}.x", "(& (. (lit T) x))");
}

#[test]
fn primary_expressions() {
    check_expr("f(a, b...)(c,)", "(call (call f a b ...) c)");
    check_expr("a[i][:][j:][:k][i:j:k]", "(slice3 (slice (slice (slice (index a i) _ _) j _) _ k) i j k)");
    check_expr("x.(T).y.(*U)", "(assert (. (assert x T) y) (star U))");
    check_expr("G[int, []T](x)", "(call (index G int (slicetype T)) x)");
    check_expr("G[int,]{}", "(lit (index G int))");
    check_expr("[...]T{{1}, 2: {x: y}}", "(lit (array _ T) (lit _ 1) (: 2 (lit _ (: x y))))");
    check_expr(
        "func(a, b int) (c error) { return nil }(1)",
        "(call (funclit (a b int) -> (c error)\n  (return nil)) 1)",
    );
    check_expr("[]func(){nil}", "(lit (slicetype (functype ())) nil)");
    check_expr("<-chan int(x)", "(<- (call (chan int) x))");
    check_expr("(<-chan int)(x)", "(call (paren (<-chan int)) x)");
    check_expr("<-chan<- chan int", "(<-chan (<-chan int))");
    check_expr("1 + 0x_fp1 + 'a' + `r` + 2i", "(+ (+ (+ (+ 1 0x_fp1) 'a') `r`) 2i)");
}

#[test]
fn type_literals() {
    check("var a [2][]*p.T", "(var (a) (array 2 (slicetype (star (. p T)))))");
    check("var a map[K]chan<- <-chan chan (<-chan V)", "(var (a) (map K (chan<- (<-chan (chan (<-chan V))))))");
    check(
        "type T struct { a, b int; c []T `x:\"y\"`; *E; p.F; G[int] }",
        "(type T (struct (a b int, c (slicetype T) `x:\"y\"`, (star E), (. p F), (index G int))))",
    );
    check(
        "type T struct { a [n]int; b []int; C[int]; D[int, p.T] \"t\" }",
        "(type T (struct (a (array n int), b (slicetype int), (index C int), (index D int (. p T)) \"t\")))",
    );
    check(
        "type I interface { m(x int) (y, z T); E; p.E; ~int | *T; G[int] | F }",
        "(type I (interface (m (x int) -> (y z T)) E (. p E) (| (~ int) (star T)) (| (index G int) F)))",
    );
    check("type F func(int, ...string) func()", "(type F (functype (int, (... string)) -> ((functype ()))))");
    check(
        "func f(a, b []int, c [2]T, d ...p.T) (int, error)",
        "(func f (a b (slicetype int), c (array 2 T), d (... (. p T))) -> (int, error))",
    );
    check("func f(a[int], []b, c.D)", "(func f ((index a int), (slicetype b), (. c D)))");
}

#[test]
fn type_parameters_and_array_types_are_told_apart() {
    check("type T[P any] U", "(type T tparams (P any) U)");
    check("type T[P, Q any, R interface{}] U", "(type T tparams (P Q any, R (interface)) U)");
    check("type T[P *C,] U", "(type T tparams (P (star C)) U)");
    check("type T[P *C] U", "(type T (array (* P C) U))");
    check("type T[P *struct{}] U", "(type T tparams (P (star (struct ()))) U)");
    check("type T[P (C),] U", "(type T tparams (P (paren C)) U)");
    check("type T[P (C)] U", "(type T (array (call P C) U))");
    check("type T[P *C|~Q] U", "(type T tparams (P (| (star C) (~ Q))) U)");
    check("type T[P []E] U", "(type T tparams (P (slicetype E)) U)");
    check("type T[P [n]E] U", "(type T tparams (P (array n E)) U)");
    check("type T[P ~int, Q p.C[P]] = U[P]", "(alias T tparams (P (~ int), Q (index (. p C) P)) (index U P))");
    check("type T[N] U", "(type T (array N U))");
    check("type T[N + 1] U", "(type T (array (+ N 1) U))");
    check("type T[] U", "(type T (slicetype U))");
    check("type T [...]U", "(type T (array _ U))");
    check("type T = [2]U", "(alias T (array 2 U))");
    check("func f[P ~[]E, E int|string](P) E", "(func f tparams (P (~ (slicetype E)), E (| int string)) (P) -> (E))");
    check("func (r *T[P, _]) m()", "(func m recv (r (star (index T P _))) ())");
}

#[test]
fn declarations_are_flattened() {
    check(
        "const ( a, b = iota, 1\nc\n_ int = 2 )\nconst d = 3",
        "(const 0:0 (a b) _ iota 1)\n(const 0:1 (c) _)\n(const 0:2 (_) int 2)\n(const 1:0 (d) _ 3)",
    );
    check("var ( a int\nb, c = 1, 2\n)", "(var (a) int)\n(var (b c) _ 1 2)");
    let (tree, errors) = parse("package p; import (\"a\"; . \"b\"\n_ `c/d`); import x \"e\"\nvar _ = 1");
    assert_eq!(errors, [""; 0]);
    assert_eq!(
        dump(&tree),
        "(package p)\n(import \"a\")\n(import . \"b\")\n(import _ \"c/d\")\n(import x \"e\")\n(var (_) _ 1)\n"
    );
    check(
        "//go:noinline\n//minigo:rt x \nfunc f()\n\n// go:no\nfunc g()",
        "(func f \"go:noinline\" \"minigo:rt x\" ())\n(func g ())",
    );
}

#[test]
fn simple_statements() {
    check_stmts("a, b = b, a\nx += 1; y &^= 2", "(= (a b) (b a))\n(+= (x) (1))\n(&^= (y) (2))");
    check_stmts("a, b := f()\ni++; c <- v; <-c", "(:= (a b) ((call f)))\n(++ i)\n(send c v)\n(<- c)");
    check_stmts(
        "go f(); defer func() {}()\nreturn\nreturn 1, 2",
        "(go (call f))\n(defer (call (funclit ())))\n(return)\n(return 1 2)",
    );
    check_stmts(
        "L: for { break L; continue }\ngoto M; M: f();;",
        "(label L (for _ _ _ (do\n  (break L)\n  (continue))))\n(goto M)\n(label M (call f))\n(;)",
    );
    check_stmts("goto M; M:", "(goto M)\n(label M ())");
}

#[test]
fn headers() {
    check_stmts(
        "if x := f(); x == (T{}) { } else if y { g() } else { h() }",
        "(if (:= (x) ((call f))) (== x (paren (lit T))) (do) (if _ y (do\n  (call g)) (do\n  (call h))))",
    );
    check_stmts("if f(T{1}) {}", "(if _ (call f (lit T 1)) (do))");
    check_stmts(
        "for i := 0; i < 10; i++ {}\nfor ;; {}\nfor x {}\nfor {}",
        "(for (:= (i) (0)) (< i 10) (++ i) (do))\n(for _ _ _ (do))\n(for _ x _ (do))\n(for _ _ _ (do))",
    );
    check_stmts(
        "for range x {}\nfor i := range 10 {}\nfor k, v = range m {}\nfor range f {}",
        "(range= _ _ x (do))\n(range:= i _ 10 (do))\n(range= k v m (do))\n(range= _ _ f (do))",
    );
    check_stmts("for _, x := range []int{1} {}", "(range:= _ x (lit (slicetype int) 1) (do))");
    check_stmts(
        "switch x := f(); y { case 1, 2: a(); fallthrough\ndefault: }",
        "(switch (:= (x) ((call f))) y\n  (case (1 2)\n    (call a)\n    (fallthrough))\n  (default))",
    );
    check_stmts("switch { }\nswitch x {}\nswitch x; {}", "(switch _ _)\n(switch _ x)\n(switch x _)");
    check_stmts("switch x := y.(type) { case int, []T: }", "(typeswitch _ x y\n  (case (int (slicetype T))))");
    check_stmts("switch a := b; c.(type) {}", "(typeswitch (:= (a) (b)) _ c)");
    check_stmts(
        "select { case c <- 1: x()\ncase v, ok := <-c:\ncase <-d:\ndefault: }",
        "(select\n  (case (send c 1)\n    (call x))\n  (case (:= (v ok) ((<- c))))\n  (case (<- d))\n  (default))",
    );
}

#[test]
fn expressions_print_as_messages_quote_them() {
    for src in ["a + b * c", "(a)", "f(x, y...)", "a[i:j:k]", "a[:]", "x.(T)", "&x", "<-c", "*p", "[2]int", "[...]T{…}"]
    {
        check_string(&src.replace('…', "1"), src);
    }
    check_string("func(a,b int,c ...T)(e error){return}", "func(a, b int, c ...T) (e error) {…}");
    check_string("func()int{}", "func() int {}");
    check_string("T{a:1,b:2}", "T{…}");
    check_string("T{ }", "T{}");
    check_string("&(T{1})", "&T{…}");
    check_string("map[string] chan<- int(nil)", "map[string]chan<- int(nil)");
    check_string("struct{a,b int;E `x:\"y\"`}{}", "struct{a, b int; E `x:\"y\"`}{}");
    check_string("interface{m(int)error;~int|T}(nil)", "interface{m(int) error; ~int | T}(nil)");
    check_string("G[int,string](1)", "G[int, string](1)");
    check_string("-x ^+y", "-x ^ +y");
}

#[test]
fn errors_of_declarations() {
    check_errors("x := 1\nfunc f() {}", &["2:1: syntax error: non-declaration statement outside function body"]);
    check_errors(
        "var x\nimport \"a\"",
        &[
            "2:6: syntax error: unexpected newline, expected type",
            "3:1: syntax error: imports must appear before other declarations",
        ],
    );
    check_errors("func f()\n{\n}", &["3:1: syntax error: unexpected semicolon or newline before {"]);
    check_errors("func f() {} var x int", &["2:13: syntax error: unexpected keyword var after top level declaration"]);
    check_errors("func (a T, b T) m() {}", &["2:17: method has multiple receivers"]);
    check_errors(
        "func f(a int, string, b ...int, c)",
        &["2:25: can only use ... with final parameter", "2:34: syntax error: missing parameter type"],
    );
    check_errors(
        "type T struct { x int, y int }",
        &["2:22: syntax error: unexpected comma in struct type; possibly missing semicolon or newline or }"],
    );
    check_errors(
        "import fmt\nimport 1",
        &["2:11: syntax error: missing import path", "3:8: syntax error: import path must be a string"],
    );
    assert_eq!(parse("x").1, ["1:1: syntax error: package statement must be first"]);
    assert_eq!(parse("").1, ["1:1: syntax error: package statement must be first"]);
}

#[test]
fn errors_of_statements() {
    check_errors(
        "func f() {\n if x\n {\n }\n}",
        &["3:6: syntax error: unexpected newline, expected { after if clause"],
    );
    check_errors(
        "func f() {\n if x = 1 {}\n for i := 0 {}\n}",
        &["3:7: syntax error: cannot use assignment x = 1 as value", "4:8: syntax error: cannot use i := 0 as value"],
    );
    check_errors(
        "func f() {\n a b\n x +\n}\nvar y = ]",
        &[
            "3:4: syntax error: unexpected name b at end of statement",
            "5:1: syntax error: unexpected }, expected expression",
            "6:9: syntax error: unexpected ], expected expression",
        ],
    );
    check_errors(
        "func f() {\n f(a, b\n}",
        &["3:8: syntax error: unexpected newline in argument list; possibly missing comma or )"],
    );
    check_errors(
        "func f() { L: goto L }\nfunc g() { L: case }",
        &["3:13: syntax error: missing statement after label"],
    );
    check_errors(
        "func f() { switch { x: } }",
        &["2:21: syntax error: unexpected name x, expected case or default or }"],
    );
    check_errors("func f() { go (f()); _ = x.(type) }", &["2:15: expression in go must not be parenthesized"]);
    check_errors(
        "func f() {\n _ = a[1:2:]\n _ = \"x\n}",
        &["3:12: final index required in 3-index slice", "4:8: newline in string"],
    );
}

#[test]
fn imports_alone() {
    let file = source("package p\nimport \"a\"\nimport (\"b\")\nfunc f() { this is wrong }");
    let sink = Sink::default();
    let tree = parse_imports_only(&file, &sink);
    assert!(sink.is_empty());
    assert_eq!(dump(&tree), "(package p)\n(import \"a\")\n(import \"b\")\n");
}

#[test]
fn identities_are_dense() {
    let (tree, _) = parse("package p\nfunc f[T any](a T) T { x := a; return func() T { return x }() }");
    let mut seen = vec![false; tree.node_count as usize];
    let mut mark = |id: NodeId| assert!(!std::mem::replace(&mut seen[id.0 as usize], true));
    mark(tree.package.id);
    let Decl::Func(f) = &tree.decls[0] else { panic!() };
    mark(f.name.id);
    for field in f.ty.tparams.iter().chain(&f.ty.params).chain(&f.ty.results) {
        mark(field.id);
        mark(field.ty.id);
        field.names.iter().for_each(|n| mark(n.id));
    }
}

/// `open` repeated, `mid`, `close` repeated, in a file. Errors do not matter; coming back does.
#[track_caller]
fn check_deep(before: &str, open: &str, mid: &str, close: &str, after: &str, valid: bool) {
    const DEPTH: usize = 10_000;
    let src = format!("package p\n{before}{}{mid}{}{after}", open.repeat(DEPTH), close.repeat(DEPTH));
    let (tree, errors) = parse(&src);
    assert_eq!(errors.is_empty(), valid, "{open}: {:?}", errors.first());
    dump(&tree);
}

#[test]
fn deep_nesting() {
    for (open, mid, close) in [
        ("(", "x", ")"),
        ("!", "x", ""),
        ("<-", "x", ""),
        ("a[", "x", "]"),
        ("f(", "x", ")"),
        ("[]T{", "x", "}"),
        ("func() { _ = ", "x", "}"),
        ("x + ", "x", ""),
        ("", "x", ".y"),
        ("", "x", "()"),
        ("a && (b || ", "x", ")"),
    ] {
        check_deep("var _ = ", open, mid, close, "", true);
    }
    check_deep("var _ = T", "{", "", "}", "", true);
    for (open, close) in [
        ("*", ""),
        ("[]", ""),
        ("map[int]", ""),
        ("chan ", ""),
        ("func(", ")"),
        ("struct{ a ", "}"),
        ("G[", "]"),
        ("func() ", ""),
    ] {
        check_deep("var _ ", open, "T", close, "", true);
    }
    check_deep("func f() {", "{", "", "}", "}", true);
    check_deep("func f() {", "if x {", "", "}", "}", true);
    check_deep("func f() { if a {}", " else if b {}", "", "", "}", true);
    check_deep("func f() {", "switch { case x:", "", "}", "}", true);
    check_deep("func f() { goto L; ", "L:", ";", "", "}", false);
    check_deep("type T[P ", "*[1]", "P", "", "] int", true);
}

#[test]
fn deep_nesting_of_errors() {
    for open in ["(", "[", "{", "a[", "f(", "func(", "func(T[", "struct{", "interface{", "T{", "if x {", "<-chan "] {
        check_deep("var _ = ", open, "", "", "", false);
        check_deep("func f() {", open, "", "", "", false);
        check_deep("func f(", open, "", "", "", false);
        check_deep("type T[P ", open, "", "", "", false);
    }
}

#[test]
fn spans_cover_what_was_written() {
    let exprs = [
        "a",
        "1.5",
        "\"s\"",
        "(a)",
        "a.b",
        "a[1]",
        "G[int, T]",
        "a[i:j:k]",
        "x.(T)",
        "f(a, b...)",
        "*p",
        "-x",
        "<-c",
        "a + b*c",
        "[2]int",
        "[]int{1, 2}",
        "struct{ a int }",
        "func(a int) (b T)",
        "func() {}",
        "interface{ m() }",
        "map[K]V",
        "<-chan int",
        "chan<- int",
        "&T{a: 1}",
        "p.T[int]",
        "(<-chan int)(x)",
        "<-chan<- chan int",
    ];
    for src in exprs {
        let file = source(&format!("package p; var _ = {src} ; var _ = 1"));
        let tree = parse_file(&file, &Sink::default());
        let Decl::Var(spec) = &tree.decls[0] else { panic!("{src}") };
        assert_eq!(file.snippet(spec.values[0].span), src);
        assert_eq!(file.snippet(spec.span), format!("_ = {src}"));
    }
    let stmts = [
        "a = b",
        "a, b := f()",
        "i++",
        "c <- v",
        "x += 1",
        "go f()",
        "return 1, 2",
        "return",
        "if a; b { c() } else { d() }",
        "for i := range x { f() }",
        "for ;; { }",
        "switch x := y.(type) { case int: f() }",
        "select { }",
        "{ a() }",
        "var x int",
        "f()",
    ];
    for src in stmts {
        let file = source(&format!("package p; func f() {{ {src} ; g() }}"));
        let tree = parse_file(&file, &Sink::default());
        let Decl::Func(f) = &tree.decls[0] else { panic!("{src}") };
        let body = f.body.as_ref().unwrap();
        assert_eq!(file.snippet(body.stmts[0].span), src);
        assert_eq!(file.snippet(body.rbrace().into()), "}");
        assert_eq!(file.snippet(f.span), format!("func f() {{ {src} ; g() }}"));
    }
}
