//! Tests that compile IR given as text, link it with a stub in place of the runtime, run it and look
//! at what it wrote. `@"main"` gets the address of an array of words and the stub prints those that
//! are not 0.

use super::*;
use crate::ir::parse;
use crate::ir::{Entry, Program, verify};
use crate::link;
use std::process::Command;

const STUB: &str = include_str!("tests/stub.c");

/// A program around `text`, which defines `func @"main"(v0: ptr)` over the array of results.
fn program(text: &str) -> Program {
    let frame = r#"
        data @"main.closure" const size 8 align 8 0:@"start"
        func @"start"(v0: ptr) {
        b0:
          v1 = getg
          v2 = load.ptr v1+48
          v3 = call @"main"(v2)
          return
        }
        func @"runtime.trapped"(v0: i8, v1: i64, v2: i64) {
        b0:
          unreachable
        }
        func @"runtime.sigpanic"(v0: i64) {
        b0:
          unreachable
        }
    "#;
    let frame = frame.replace("v3 = call", "call");
    let mut p = parse::program(&format!("{frame}\n{text}"));
    verify::program(&p, "parsing");
    let func = |name: &str| ir::FuncId(p.decls.iter().position(|d| d.symbol == name).expect("defined") as u32);
    let entry = Entry { main: ir::DataId(0), trapped: func("runtime.trapped"), sigpanic: func("runtime.sigpanic") };
    p.entry = Some(entry);
    p
}

/// Compiles, links, runs; what the stub printed, in one line.
fn run_with(text: &str, args: &[&str]) -> String {
    let p = program(text);
    let out = compile(&p, &SourceMap::default(), &Options { threads: 2, ..Options::default() });
    let dir = tempfile::tempdir().expect("a directory");
    let stub = dir.path().join("stub.c");
    std::fs::write(&stub, STUB).expect("writing the stub");
    let exe = dir.path().join("prog");
    let linked = link::Linker::with_inputs(vec![stub.into()])
        .and_then(|linker| linker.link(&out.object, &exe, &link::Options::default()));
    linked.unwrap_or_else(|e| panic!("{e}"));
    let ran = Command::new(&exe).args(args).output().expect("running");
    assert!(ran.status.success(), "{:?} of {text}", ran.status);
    String::from_utf8(ran.stdout).expect("text").trim_end().replace('\n', "; ")
}

fn run(text: &str) -> String {
    run_with(text, &[])
}

/// Runs a body whose last value `r` is stored as the first result.
fn eval(body: &str) -> String {
    let body = body.replace("; ", "\n");
    run(&format!("func @\"main\"(v0: ptr) {{\nb0:\n{body}\nstore v0, r\nreturn\n}}"))
}

#[test]
fn integers() {
    assert_eq!(eval("x = iconst.i64 20; y = iconst.i64 22; r = add x, y"), "0: 42");
    assert_eq!(eval("x = iconst.i64 -7; y = load.i64 v0; z = iconst.i64 2; w = or y, z; r = sdiv x, w"), "0: -3");
    let min = "x = iconst.i64 -9223372036854775808; l = load.i64 v0; m = iconst.i64 -1; y = add l, m; ";
    assert_eq!(eval(&format!("{min}r = sdiv x, y")), "0: -9223372036854775808");
    assert_eq!(eval(&format!("{min}q = srem x, y; o = iconst.i64 1; r = add q, o")), "0: 1");
    let small = "x = iconst.i8 -128; l = load.i8 v0; m = iconst.i8 -1; y = add l, m; ";
    assert_eq!(eval(&format!("{small}q = sdiv x, y; r = sext.i64 q")), "0: -128");
    assert_eq!(eval("x = iconst.i64 -1; r = umulhi x, x"), "0: -2");
    assert_eq!(eval("x = iconst.i32 1; y = bswap x; r = sext.i64 y"), "0: 16777216");
}

#[test]
fn shift_counts_are_not_masked() {
    let count = |n: u32| format!("l = load.i8 v0; k = iconst.i8 {n}; c = add l, k; x = iconst.i64 -256; ");
    assert_eq!(eval(&format!("{}r = shl x, c", count(4))), "0: -4096");
    assert_eq!(eval(&format!("{}y = shl x, c; o = iconst.i64 1; r = or y, o", count(64))), "0: 1");
    assert_eq!(eval(&format!("{}r = sshr x, c", count(200))), "0: -1");
    assert_eq!(eval(&format!("{}y = ushr x, c; o = iconst.i64 1; r = or y, o", count(100))), "0: 1");
    assert_eq!(eval("x = iconst.i32 -5; c = iconst.i64 40; y = sshr x, c; r = sext.i64 y"), "0: -1");
    assert_eq!(eval("x = iconst.i64 -5; c = iconst.i8 60; r = ushr x, c"), "0: 15");
}

#[test]
fn float_conversions_are_those_of_amd64() {
    let conv = |op: &str, x: f64| {
        let text = format!("x = fconst.f64 {x:?}; l = load.f64 v0; y = fadd x, l; {op}");
        eval(&text).trim_start_matches("0: ").parse::<i64>().unwrap_or(0)
    };
    let min = i64::MIN;
    for (x, want) in [(1.5, 1), (-1.5, -1), (1e300, min), (-1e19, min), (f64::NAN, min), (-9e18, -9e18 as i64)] {
        assert_eq!(conv("r = ftos.i64 y", x), want, "{x}");
    }
    for (x, want) in [(300.0, 300), (3e9, i64::from(i32::MIN)), (f64::NAN, i64::from(i32::MIN)), (-7.9, -7)] {
        assert_eq!(conv("z = ftos.i32 y; r = sext.i64 z", x), want, "{x}");
    }
    for (x, want) in [(-1.0, -1), (1.8e19, 1.8e19 as u64 as i64), (2e19, min), (f64::NAN, min), (-1e19, min)] {
        assert_eq!(conv("r = ftou.i64 y", x), want, "{x}");
    }
    for (x, want) in [(-1.0, 4294967295), (1e10, 1410065408), (3e9, 3000000000)] {
        assert_eq!(conv("z = ftou.i32 y; r = zext.i64 z", x), want, "{x}");
    }
    assert_eq!(conv("z = ftou.i8 y; r = zext.i64 z", -300.0), 212);
}

#[test]
fn floats() {
    let bits = |body: &str| eval(&format!("{body}; r = bits.i64 f")).trim_start_matches("0: ").parse::<i64>();
    let value = |body: &str| bits(body).map_or(0.0, |b| f64::from_bits(b as u64));
    let pair = |a: f64, b: f64| format!("x = fconst.f64 {a:?}; y = fconst.f64 {b:?}; ");
    assert!(value(&(pair(f64::NAN, 1.0) + "f = fmin x, y")).is_nan());
    assert!(value(&(pair(0.0, -0.0) + "f = fmin x, y")).is_sign_negative());
    assert!(value(&(pair(-0.0, 1.0) + "f = fmax x, y")) == 1.0);
    assert_eq!(value(&(pair(2.5, 0.0) + "f = nearest x")), 2.0);
    assert_eq!(value(&(pair(-2.5, 0.0) + "f = floor x")), -3.0);
    assert_eq!(value("l = load.i64 v0; o = iconst.i64 -1; u = add l, o; f = utof.f64 u"), 18446744073709551616.0);
}

#[test]
fn many_arguments_and_results() {
    let text = r#"
        func @"many"(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64, h: f64, i: i8) -> i64, i64, i64, i64, i64, i64, i64, i64, i64, f64, i8 noinline {
        b0:
          s = add a, g
          return b, c, d, e, f, g, a, s, a, h, i
        }
        func @"main"(v0: ptr) {
        b0:
          a = iconst.i64 1
          b = iconst.i64 2
          c = iconst.i64 3
          d = iconst.i64 4
          e = iconst.i64 5
          f = iconst.i64 6
          g = iconst.i64 7
          h = fconst.f64 2.0
          i = iconst.i8 -9
          r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10 = call @"many"(a, b, c, d, e, f, g, h, i)
          store v0, r0
          store v0+8, r5
          store v0+16, r7
          store v0+24, r8
          x = ftos.i64 r9
          store v0+32, x
          y = sext.i64 r10
          store v0+40, y
          fn = funcaddr @"many"
          q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10 = callind fn (i64, i64, i64, i64, i64, i64, i64, f64, i8) -> (i64, i64, i64, i64, i64, i64, i64, i64, i64, f64, i8) (g, b, c, d, e, f, g, h, i)
          store v0+48, q8
          return
        }"#;
    assert_eq!(run(text), "0: 2; 1: 7; 2: 8; 3: 1; 4: 2; 5: -9; 6: 7");
    assert_eq!(run_with(text, &["split"]), "0: 2; 1: 7; 2: 8; 3: 1; 4: 2; 5: -9; 6: 7; splits 2");
}

#[test]
fn checks_report_their_operands() {
    let check = |check: &str| {
        run(&format!(
            "func @\"main\"(v0: ptr) {{\nb0:\ni = iconst.i64 5\nn = iconst.i64 3\nz = load.ptr v0\nzi = load.i64 v0\n{check}\nreturn\n}}"
        ))
    };
    assert_eq!(check("boundscheck.Index i, n"), "trap 4 5 3; in main");
    assert_eq!(check("boundscheck.Index n, i"), "");
    assert_eq!(check("rangecheck.SliceB i, n"), "trap 8 5 3; in main");
    assert_eq!(check("rangecheck.SliceB n, n"), "");
    assert_eq!(check("c = cmp.eq zi, zi\ntrapif.Divide c"), "trap 2 0 0; in main");
    assert_eq!(check("nilcheck z"), "trap 1 0 0; in main");
    assert_eq!(check("x = load.i64 z+8 nil\nstore v0, x"), "fault; in main");
    assert_eq!(check("store z+16 nil, i"), "fault; in main");
    assert_eq!(check("copy v0, z nil, 24"), "fault; in main");
    assert_eq!(check("zero z nil, 500"), "trap 1 0 0; in main");
}

#[test]
fn switches_and_loops() {
    let text = r#"
        func @"pick"(v0: i64) -> i64 noinline {
        b0:
          switch v0, 0: b1, 1: b2, 2: b3, 3: b1, -5: b3, else b4
        b1:
          v1 = iconst.i64 10
          return v1
        b2:
          v2 = iconst.i64 20
          return v2
        b3:
          v3 = iconst.i64 30
          return v3
        b4 cold:
          v4 = iconst.i64 40
          return v4
        }
        func @"main"(v0: ptr) {
        b0:
          zero = iconst.i64 -6
          sum = iconst.i64 0
          jump b1(zero, sum)
        b1(i: i64, s: i64):
          lim = iconst.i64 5
          c = cmp.slt i, lim
          branch c, b2, b3
        b2:
          x = call @"pick"(i)
          t = add s, x
          one = iconst.i64 1
          j = add i, one
          jump b1(j, t)
        b3:
          store v0, s
          return
        }"#;
    // -6: 40, -5: 30, -4..-1: 160, 0: 10, 1: 20, 2: 30, 3: 10, 4: 40
    assert_eq!(run(text), "0: 340");
}

#[test]
fn memory() {
    let text = r#"
        data @"bytes" const size 40 align 1 "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"
        data @"var" var size 16 align 8 scan
        data @"table" const size 16 align 8 0:@"bytes"+2 8:@"main"
        func @"main"(v0: ptr) {
          slot s0: 300 align 16
        b0:
          src = dataaddr @"bytes"+0
          dst = slotaddr s0+0
          zero dst, 300
          copy dst+1, src+1, 39
          x = load.i8 dst+39
          y = zext.i64 x
          store v0, y
          q = load.i8 dst+40
          u = sext.i64 q
          store v0+8, u
          far = slotaddr s0+150
          copy far, dst, 150
          z = load.i16 far+2
          w = zext.i64 z
          store v0+16, w
          t = dataaddr @"table"+0
          p = load.ptr t
          a = load.i8 p
          b = zext.i64 a
          store v0+24, b
          g = dataaddr @"var"+8
          store g !3, b
          h = load.i64 g !3
          store v0+32, h
          k = load.i64 g
          store v0+40, k
          one = iconst.i64 1
          atomicstore g, one
          o = atomicadd g, one
          l = atomicload.i64 g
          store v0+48, l
          two = iconst.i64 2
          ok = atomiccas g, two, one
          okw = zext.i64 ok
          store v0+56, okw
          return
        }"#;
    assert_eq!(run(text), format!("0: {}; 2: {}; 3: 99; 4: 99; 5: 99; 6: 2; 7: 1", u64::from(b'n'), 0x6463));
}

#[test]
fn a_resumed_frame_uses_its_slots_only() {
    let text = r#"
        func @"boom"() noinline {
        b0:
          unreachable
        }
        func @"guarded"(v0: i64, v1: ptr) -> i64, i64, i64, i64, i64, i64, i64, i64, i64 noinline {
          slot s0: 8 align 8 pinned
          slot s1: 200 align 8 pinned
        b0:
          a = slotaddr s0+0
          v2 = add v0, v0
          store a, v2
          fp = getfp
          b = slotaddr s1+0
          zero b, 200
          store b, fp
          store v1+504, v2
          call @"boom"()
          c = slotaddr s1+0
          v3 = iconst.i64 3
          store c+8, v3
          trycall @"boom"(), b1, b2
        b1:
          return v2, v2, v2, v2, v2, v2, v2, v2, v2
        b2:
          d = slotaddr s0+0
          v4 = load.i64 d
          e = slotaddr s1+0
          v5 = load.ptr e
          now = getfp
          same = cmp.eq v5, now
          w = zext.i64 same
          return v4, w, v4, v4, v4, v4, v4, v4, v4
        }
        func @"main"(v0: ptr) {
        b0:
          v1 = iconst.i64 21
          r0, r1, r2, r3, r4, r5, r6, r7, r8 = call @"guarded"(v1, v0)
          store v0, r0
          store v0+8, r1
          store v0+16, r8
          return
        }"#;
    assert_eq!(run(text), "0: 42; 1: 1; 2: 42");
}

#[test]
fn builds_are_deterministic() {
    let mut text = String::from("func @\"main\"(v0: ptr) {\nb0:\nreturn\n}\n");
    for i in 0..40 {
        text +=
            &format!("func @\"f{i}\"(v0: i64) -> i64 {{\nb0:\nv1 = iconst.i64 {i}\nv2 = mul v0, v1\nreturn v2\n}}\n");
    }
    let p = program(&text);
    let object = |threads| compile(&p, &SourceMap::default(), &Options { threads, ..Options::default() }).object;
    assert!(object(1) == object(4));
}
