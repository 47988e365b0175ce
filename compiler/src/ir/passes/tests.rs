//! Snapshots of what passes make of small functions.

use super::*;
use crate::ir::parse;

/// Runs passes on the first function of a program and prints it.
fn after(text: &str, passes: &[&str]) -> String {
    let mut p = parse::program(text);
    verify::program(&p, "parsing");
    let mut f = p.bodies[0].take().expect("a function");
    for pass in passes {
        match *pass {
            "mem2reg" => drop(mem2reg::run(&mut f)),
            "simplify" => drop(simplify::run(&p, &mut f)),
            "gvn" => drop(gvn::run(&mut f)),
            "bounds" => drop(bounds::run(&mut f)),
            "loops" => drop(loops::run(&mut f)),
            "nilcheck" => drop(nilcheck::run(&mut f)),
            other => panic!("no pass {other}"),
        }
        p.bodies[0] = None;
        verify::function(&p, &f, pass);
    }
    print::function(&p, &f)
}

/// Runs the whole pipeline and prints the first function.
fn optimised(text: &str) -> String {
    let mut p = parse::program(text);
    verify::program(&p, "parsing");
    // Keep what nothing refers to.
    let relocs = (0..p.decls.len() as u32).map(|f| (f * 8, Target::Func(FuncId(f)), 0)).collect();
    let size = p.decls.len() as u64 * 8;
    let (symbol, section) = ("all".into(), crate::ir::Section::ReadOnly);
    p.add_data(crate::ir::Data { symbol, section, align: 8, size, bytes: Vec::new(), relocs, scan: false });
    run(&mut p, &Options { threads: 1, ..Options::default() });
    print::function(&p, p.bodies[0].as_ref().expect("a function"))
}

#[test]
fn a_loop_over_slots_becomes_values() {
    let text = r#"
        func @"sum"(v0: ptr, v1: i64) -> i64 {
          slot s0: 16 align 8
          slot s1: 8 align 8
          slot s2: 8 align 8
        b0:
          v2 = slotaddr s0+0
          store v2, v0
          store v2+8, v1
          v3 = slotaddr s1+0
          zero v3, 8
          v4 = slotaddr s2+0
          v5 = iconst.i64 0
          store v4, v5
          jump b1
        b1:
          v6 = slotaddr s2+0
          v7 = load.i64 v6
          v8 = slotaddr s0+8
          v9 = load.i64 v8
          v10 = cmp.slt v7, v9
          branch v10, b2, b3
        b2:
          v11 = slotaddr s0+0
          v12 = load.ptr v11
          v13 = load.i64 v6
          v14 = iconst.i64 3
          v15 = shl v13, v14
          v16 = ptradd v12, v15
          v17 = load.i64 v16
          v18 = slotaddr s1+0
          v19 = load.i64 v18
          v20 = add v19, v17
          store v18, v20
          v21 = iconst.i64 1
          v22 = add v13, v21
          store v6, v22
          jump b1
        b3:
          v23 = load.i64 v3
          return v23
        }"#;
    insta::assert_snapshot!(after(text, &["mem2reg", "simplify"]), @r#"
    func @"sum"(v0: ptr, v1: i64) -> i64 {
      slot s0: 16 align 8
      slot s1: 8 align 8
      slot s2: 8 align 8
    b0:
      v26 = iconst.i64 0
      v5 = iconst.i64 0
      jump b1(v26, v5)
    b1(v24: i64, v25: i64):
      v10 = cmp.slt v25, v1
      branch v10, b2, b3
    b2:
      v14 = iconst.i64 3
      v15 = shl v25, v14
      v16 = ptradd v0, v15
      v17 = load.i64 v16
      v20 = add v24, v17
      v21 = iconst.i64 1
      v22 = add v25, v21
      jump b1(v20, v22)
    b3:
      return v24
    }
    "#);
}

#[test]
fn structs_are_copied_by_field() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64) -> i64, i32 {
          slot s0: 24 align 8
          slot s1: 24 align 8
        b0:
          v2 = slotaddr s0+0
          copy v2, v0 nil, 24
          v3 = slotaddr s1+0
          copy v3, v2, 24
          store v3+8, v1
          v4 = iconst.i64 16
          v5 = ptradd v3, v4
          v6 = load.i32 v5
          copy v0, v3, 24
          v7 = load.i64 v2+8
          return v7, v6
        }"#;
    insta::assert_snapshot!(after(text, &["mem2reg", "simplify"]), @r#"
    func @"f"(v0: ptr, v1: i64) -> i64, i32 {
      slot s0: 24 align 8
      slot s1: 24 align 8
    b0:
      v8 = load.ptr v0 bits nil
      v9 = load.i64 v0+8 bits nil
      v10 = load.i32 v0+16 bits nil
      v11 = load.i32 v0+20 bits nil
      store v0 bits, v8
      store v0+8 bits, v1
      store v0+16 bits, v10
      store v0+20 bits, v11
      return v9, v10
    }
    "#);
}

#[test]
fn escaping_and_recovered_slots_stay() {
    let text = r#"
        func @"f"() -> i64 {
          slot s0: 8 align 8
          slot s1: 8 align 8
          slot s2: 8 align 8
        b0:
          v0 = slotaddr s0+0
          v1 = iconst.i64 5
          store v0, v1
          v2 = slotaddr s1+0
          store v2, v1
          v3 = slotaddr s2+0
          store v3, v1
          call @"use"(v0)
          trycall @"g"(), b1, b2
        b1:
          v4 = load.i64 v3
          return v4
        b2:
          v5 = slotaddr s1+0
          v6 = load.i64 v5
          return v6
        }
        extern @"use"(v0: ptr)
        extern @"g"()"#;
    insta::assert_snapshot!(after(text, &["mem2reg", "simplify"]), @r#"
    func @"f"() -> i64 {
      slot s0: 8 align 8
      slot s1: 8 align 8
      slot s2: 8 align 8
    b0:
      v0 = slotaddr s0+0
      v1 = iconst.i64 5
      store v0, v1
      v2 = slotaddr s1+0
      store v2, v1
      call @"use"(v0)
      trycall @"g"(), b1, b2
    b1:
      return v1
    b2:
      v5 = slotaddr s1+0
      v6 = load.i64 v5
      return v6
    }
    "#);
}

#[test]
fn switches_get_blocks_for_their_arguments() {
    let text = r#"
        func @"f"(v0: i64) -> i64 {
          slot s0: 8 align 8
        b0:
          v1 = slotaddr s0+0
          v2 = iconst.i64 7
          store v1, v2
          switch v0, 1: b1, 2: b2, 3: b2, else b2
        b1:
          store v1, v0
          jump b2
        b2:
          v3 = load.i64 v1
          return v3
        }"#;
    insta::assert_snapshot!(after(text, &["mem2reg", "simplify"]), @r#"
    func @"f"(v0: i64) -> i64 {
      slot s0: 8 align 8
    b0:
      v2 = iconst.i64 7
      switch v0, 1: b1, else b3
    b1:
      jump b2(v0)
    b2(v4: i64):
      return v4
    b3:
      jump b2(v2)
    }
    "#);
}

#[test]
fn constants_fold() {
    let text = r#"
        data @"closure" const size 8 align 8 0:@"g"
        func @"f"(v0: i64, v1: ptr) -> i64 {
        b0:
          v2 = iconst.i64 6
          v3 = iconst.i64 7
          v4 = mul v2, v3
          v5 = add v0, v4
          v6 = iconst.i64 2
          v7 = sub v5, v6
          boundscheck.Index v2, v3
          v8 = dataaddr @"closure"+0
          nilcheck v8
          v9 = load.ptr v8
          v10 = callind v9 (ptr, i64) -> (i64) (v8, v7)
          v11 = cmp.eq v2, v3
          branch v11, b1, b2
        b1:
          return v2
        b2:
          v12 = iconst.i64 8
          v13 = ptradd v1, v12
          v14 = ptradd v13, v12
          v15 = load.i64 v14+8 nil
          v16 = add v15, v10
          return v16
        }
        extern @"g"(v0: ptr, v1: i64) -> i64"#;
    insta::assert_snapshot!(after(text, &["simplify"]), @r#"
    func @"f"(v0: i64, v1: ptr) -> i64 {
    b0:
      v17 = iconst.i64 40
      v7 = add v0, v17
      v8 = dataaddr @"closure"+0
      v10 = call @"g"(v8, v7)
      v15 = load.i64 v1+24 nil
      v16 = add v15, v10
      return v16
    }
    "#);
}

const TYPE: &str = "data @\"type\" const size 88 align 8\n";

#[test]
fn small_functions_are_inlined() {
    let text = r#"
        func @"caller"(v0: i64, v1: i64) -> i64 {
        b0:
          v2 = call @"max"(v0, v1)
          v3 = call @"max"(v2, v0)
          v4 = call @"fact"(v3)
          return v4
        }
        func @"max"(v0: i64, v1: i64) -> i64 {
        b0:
          v2 = cmp.slt v0, v1
          branch v2, b1, b2
        b1:
          return v1
        b2:
          return v0
        }
        func @"fact"(v0: i64) -> i64 {
        b0:
          v1 = call @"fact"(v0)
          return v1
        }"#;
    insta::assert_snapshot!(optimised(text), @r#"
    func @"caller"(v0: i64, v1: i64) -> i64 {
    b0:
      v6 = cmp.slt v0, v1
      branch v6, b1(v1), b1(v0)
    b1(v5: i64):
      v8 = cmp.slt v5, v0
      branch v8, b5(v0), b5(v5)
    b5(v7: i64):
      v4 = call @"fact"(v7)
      return v4
    }
    "#);
}

#[test]
fn objects_that_stay_become_slots() {
    let text = r#"
        func @"f"(v0: i64) -> i64 {
        b0:
          v1 = new @"type" size 16 align 8
          store v1, v0
          store v1+8, v0
          v2 = call @"read"(v1)
          v3 = new @"type" size 16 align 8
          v4 = call @"keep"(v3)
          v5 = new @"type" size 16 align 8
          store v5+8, v0
          v6 = load.i64 v5+8
          v7 = add v2, v6
          return v7
        }
        func @"read"(v0: ptr) -> i64 noinline {
        b0:
          v1 = load.i64 v0
          v2 = load.i64 v0+8
          v3 = add v1, v2
          return v3
        }
        func @"keep"(v0: ptr) -> ptr noinline {
        b0:
          return v0
        }"#;
    insta::assert_snapshot!(optimised(&(text.to_owned() + "\n" + TYPE)), @r#"
    func @"f"(v0: i64) -> i64 {
      slot s0: 16 align 8
      slot s1: 16 align 8
    b0:
      v1 = slotaddr s0+0
      zero v1, 16
      store v1, v0
      store v1+8, v0
      v2 = call @"read"(v1)
      v3 = new @"type" size 16 align 8
      v4 = call @"keep"(v3)
      v7 = add v2, v0
      return v7
    }
    "#);
}

#[test]
fn closures_passed_down_stay() {
    let text = r#"
        func @"f"(v0: i64) -> i64 {
        b0:
          v1 = new @"type" size 8 align 8
          store v1, v0
          v2 = new @"type" size 16 align 8
          v3 = funcaddr @"body"
          store v2, v3
          store v2+8, v1
          call @"each"(v2)
          v4 = load.i64 v1
          return v4
        }
        func @"body"(v0: ptr, v1: i64) closure noinline {
        b0:
          v2 = load.ptr v0+8
          v3 = load.i64 v2
          v4 = add v3, v1
          store v2, v4
          return
        }
        func @"each"(v0: ptr) noinline {
        b0:
          v1 = load.ptr v0 nil
          v2 = iconst.i64 1
          callind v1 (ptr, i64) -> () (v0, v2)
          callind v1 (ptr, i64) -> () (v0, v2)
          return
        }"#;
    insta::assert_snapshot!(optimised(&(text.to_owned() + "\n" + TYPE)), @r#"
    func @"f"(v0: i64) -> i64 {
      slot s0: 8 align 8
      slot s1: 16 align 8
    b0:
      v1 = slotaddr s0+0
      zero v1, 8
      store v1, v0
      v2 = slotaddr s1+0
      zero v2, 16
      v3 = funcaddr @"body"
      store v2, v3
      store v2+8, v1
      call @"each"(v2)
      v4 = load.i64 v1
      return v4
    }
    "#);
}

#[test]
fn objects_carried_around_a_loop_stay_on_the_heap() {
    let text = r#"
        func @"f"(v0: i64) -> i64 {
        b0:
          v1 = iconst.ptr 0
          jump b1(v1, v0)
        b1(v2: ptr, v3: i64):
          v4 = new @"type" size 16 align 8
          store v4, v2
          v5 = new @"type" size 16 align 8
          store v5, v3
          v6 = call @"read"(v5)
          v7 = cmp.ne v6, v3
          branch v7, b1(v4, v6), b2
        b2:
          v8 = load.ptr v4
          v9 = load.i64 v8
          return v9
        }
        func @"read"(v0: ptr) -> i64 noinline {
        b0:
          v1 = load.i64 v0
          return v1
        }"#;
    insta::assert_snapshot!(optimised(&(text.to_owned() + "\n" + TYPE)), @r#"
    func @"f"(v0: i64) -> i64 {
      slot s0: 16 align 8
    b0:
      v3 = iconst.ptr 0
      v5 = slotaddr s0+0
      jump b1(v3, v0)
    b1(v1: ptr, v2: i64):
      v4 = new @"type" size 16 align 8
      store v4, v1
      zero v5, 16
      store v5, v2
      v6 = call @"read"(v5)
      v7 = cmp.ne v6, v2
      branch v7, b1(v4, v6), b2
    b2:
      v8 = load.ptr v4
      v9 = load.i64 v8
      return v9
    }
    "#);
}

#[test]
fn nothing_is_computed_or_checked_twice() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64, v2: i64) -> i64 {
        b0:
          nilcheck v0
          v3 = load.i64 v0+8
          boundscheck.Index v1, v2
          v4 = add v1, v2
          branch v4x, b1, b2
        b1:
          nilcheck v0
          boundscheck.Index v1, v2
          v5 = add v2, v1
          v6 = load.i64 v0+8
          v7 = add v5, v6
          store v0+8, v7
          v8 = load.i64 v0+8
          v9 = add v8, v3
          return v9
        b2:
          return v4
        }"#;
    let text = text.replace("branch v4x", "v10 = cmp.eq v4, v1\nbranch v10");
    insta::assert_snapshot!(after(&text, &["gvn", "simplify", "nilcheck"]), @r#"
    func @"f"(v0: ptr, v1: i64, v2: i64) -> i64 {
    b0:
      v3 = load.i64 v0+8 nil
      boundscheck.Index v1, v2
      v4 = add v1, v2
      v5 = cmp.eq v4, v1
      branch v5, b1, b2
    b1:
      v8 = add v4, v3
      store v0+8, v8
      v10 = add v8, v3
      return v10
    b2:
      return v4
    }
    "#);
}

#[test]
fn counting_loops_need_no_checks() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64) {
        b0:
          v2 = iconst.i64 0
          v3 = iconst.i64 1
          jump b1(v2)
        b1(v4: i64):
          v5 = cmp.slt v4, v1
          branch v5, b2, b3
        b2:
          boundscheck.Index v4, v1
          v6 = ptradd v0, v4
          v7 = load.i8 v6
          v8 = add v4, v3
          v9 = cmp.slt v8, v1
          branch v9, b5, b6
        b5:
          boundscheck.Index v8, v1
          jump b6
        b6:
          store v6, v7
          jump b1(v8)
        b3:
          v10 = iconst.i64 -1
          v11 = add v1, v10
          jump b7(v11)
        b7(v12: i64):
          v13 = cmp.sge v12, v2
          branch v13, b8, b9
        b8:
          boundscheck.Index v12, v1
          boundscheck.Index v3, v1
          v14 = add v12, v10
          jump b7(v14)
        b9:
          return
        }"#;
    insta::assert_snapshot!(after(text, &["bounds"]), @r#"
    func @"f"(v0: ptr, v1: i64) {
    b0:
      v4 = iconst.i64 0
      v5 = iconst.i64 1
      jump b1(v4)
    b1(v2: i64):
      v6 = cmp.slt v2, v1
      branch v6, b2, b5
    b2:
      v7 = ptradd v0, v2
      v8 = load.i8 v7
      v9 = add v2, v5
      v10 = cmp.slt v9, v1
      branch v10, b3, b4
    b3:
      jump b4
    b4:
      store v7, v8
      jump b1(v9)
    b5:
      v11 = iconst.i64 -1
      v12 = add v1, v11
      jump b6(v12)
    b6(v3: i64):
      v13 = cmp.sge v3, v4
      branch v13, b7, b8
    b7:
      boundscheck.Index v5, v1
      v14 = add v3, v11
      jump b6(v14)
    b8:
      return
    }
    "#);
}

#[test]
fn circular_facts_prove_nothing() {
    let text = r#"
        func @"f"(v0: i64, v1: i64, v2: i64) {
        b0:
          v3 = cmp.eq v0, v1
          branch v3, b1, b2
        b1:
          boundscheck.Index v0, v2
          jump b2
        b2:
          jump b3(v0)
        b3(v4: i64):
          boundscheck.Index v4, v2
          v5 = iconst.i64 1
          v6 = add v4, v5
          jump b3(v6)
        }"#;
    insta::assert_snapshot!(after(text, &["bounds"]), @r#"
    func @"f"(v0: i64, v1: i64, v2: i64) {
    b0:
      v4 = cmp.eq v0, v1
      branch v4, b1, b2
    b1:
      boundscheck.Index v0, v2
      jump b2
    b2:
      jump b3(v0)
    b3(v3: i64):
      boundscheck.Index v3, v2
      v5 = iconst.i64 1
      v6 = add v3, v5
      jump b3(v6)
    }
    "#);
}

#[test]
fn loops_are_rotated_and_emptied() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64, v2: i64) -> f64 {
        b0:
          v3 = iconst.i64 0
          v4 = fconst.f64 0.0
          jump b1(v3, v4)
        b1(v5: i64, v6: f64):
          v7 = cmp.slt v5, v1
          branch v7, b2, b3
        b2:
          v8 = ptradd v0, v2
          nilcheck v8
          v9 = load.ptr v8
          v10 = load.i64 v8+8
          boundscheck.Index v5, v10
          v11 = ptradd v9, v5
          v12 = load.f64 v11
          v13 = fadd v6, v12
          store v11, v13
          v14 = iconst.i64 1
          v15 = add v5, v14
          jump b1(v15, v13)
        b3:
          return v6
        }"#;
    insta::assert_snapshot!(after(text, &["loops", "simplify"]), @r#"
    func @"f"(v0: ptr, v1: i64, v2: i64) -> f64 {
      slot s0: 8 align 8
      slot s1: 8 align 8
    b0:
      v5 = iconst.i64 0
      v6 = fconst.f64 0.0
      v26 = cmp.slt v5, v1
      branch v26, b5, b3(v6)
    b5:
      v8 = ptradd v0, v2
      nilcheck v8
      v9 = load.ptr v8
      v10 = load.i64 v8+8
      v14 = iconst.i64 1
      jump b2(v5, v6)
    b2(v29: i64, v30: f64):
      boundscheck.Index v29, v10
      v11 = ptradd v9, v29
      v12 = load.f64 v11
      v13 = fadd v30, v12
      store v11, v13
      v15 = add v29, v14
      v7 = cmp.slt v15, v1
      branch v7, b2(v15, v13), b3(v13)
    b3(v31: f64):
      return v31
    }
    "#);
}

#[test]
fn constant_conditions_are_bypassed() {
    let text = r#"
        func @"f"(v0: i64, v1: i64) -> i64 {
        b0:
          v2 = cmp.eq v0, v1
          v3 = iconst.i8 0
          branch v2, b1, b2(v3)
        b1:
          v4 = call @"g"(v0)
          jump b2(v4)
        b2(v5: i8):
          branch v5, b3, b4
        b3:
          return v0
        b4:
          return v1
        }
        extern @"g"(v0: i64) -> i8"#;
    insta::assert_snapshot!(after(text, &["simplify"]), @r#"
    func @"f"(v0: i64, v1: i64) -> i64 {
    b0:
      v3 = cmp.eq v0, v1
      branch v3, b1, b4
    b1:
      v5 = call @"g"(v0)
      branch v5, b3, b4
    b3:
      return v0
    b4:
      return v1
    }
    "#);
}

#[test]
fn loads_in_quiet_loops_are_done_once() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64) -> i64 {
        b0:
          v2 = load.i64 v0 nil
          jump b1(v1)
        b1(v3: i64):
          v4 = load.i64 v0
          v5 = cmp.slt v3, v4
          branch v5, b2, b3
        b2:
          v6 = add v3, v2
          jump b1(v6)
        b3:
          return v3
        }"#;
    insta::assert_snapshot!(after(text, &["gvn"]), @r#"
    func @"f"(v0: ptr, v1: i64) -> i64 {
    b0:
      v3 = load.i64 v0 nil
      jump b1(v1)
    b1(v2: i64):
      v5 = cmp.slt v2, v3
      branch v5, b2, b3
    b2:
      v6 = add v2, v3
      jump b1(v6)
    b3:
      return v2
    }
    "#);
}

#[test]
fn deferred_closures_stay() {
    let text = r#"
        func @"f"(v0: i64) {
          slot s0: 32 align 8 pinned
        b0:
          v1 = new @"type" size 16 align 8
          v2 = funcaddr @"body"
          store v1, v2
          store v1+8, v0
          v3 = slotaddr s0+0
          store v3+8, v1
          v4 = getg
          v5 = load.ptr v4+24
          store v3, v5
          store v4+24, v3
          v6 = getfp
          v7 = ptrtoint.i64 v6
          trycall @"deferreturn"(v7), b1, b2
        b1:
          return
        b2 cold:
          return
        }
        func @"body"(v0: ptr) closure noinline {
        b0:
          v1 = load.i64 v0+8
          return
        }
        extern @"deferreturn"(v0: i64)"#;
    insta::assert_snapshot!(optimised(&(text.to_owned() + "\n" + TYPE)), @r#"
    func @"f"(v0: i64) {
      slot s0: 32 align 8 pinned
      slot s1: 16 align 8
    b0:
      v1 = slotaddr s1+0
      zero v1, 16
      v2 = funcaddr @"body"
      store v1, v2
      store v1+8, v0
      v3 = slotaddr s0+0
      store v3+8, v1
      v4 = getg
      v5 = load.ptr v4+24
      store v3, v5
      store v4+24, v3
      v6 = getfp
      v7 = ptrtoint.i64 v6
      trycall @"deferreturn"(v7), b1, b2
    b1:
      return
    b2 cold:
      return
    }
    "#);
}
