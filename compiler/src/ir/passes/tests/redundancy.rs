//! Computations, loads and checks that are not needed.

use super::after;

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
fn stores_change_their_region_only() {
    let text = r#"
        func @"f"(v0: ptr, v1: ptr, v2: f64, v3: i64) -> i64 {
        b0:
          v4 = load.i64 v0+8!4
          store v1!6, v2
          v5 = load.i64 v0+8!4
          v6 = cmp.eq v4, v3
          branch v6, b1, b2
        b1:
          store v1+8!6, v2
          jump b2
        b2:
          v7 = load.i64 v0+8!4
          store v1!4, v3
          v8 = load.i64 v0+8!4
          store v1, v2
          v9 = load.i64 v0+8!4
          v10 = add v4, v5
          v11 = add v7, v8
          v12 = add v10, v11
          v13 = add v12, v9
          return v13
        }"#;
    insta::assert_snapshot!(after(text, &["gvn", "simplify"]), @r#"
    func @"f"(v0: ptr, v1: ptr, v2: f64, v3: i64) -> i64 {
    b0:
      v4 = load.i64 v0+8 !4
      store v1 !6, v2
      v6 = cmp.eq v4, v3
      branch v6, b1, b2
    b1:
      store v1+8 !6, v2
      jump b2
    b2:
      store v1 !4, v3
      v8 = load.i64 v0+8 !4
      store v1, v2
      v9 = load.i64 v0+8 !4
      v10 = add v4, v4
      v11 = add v4, v8
      v12 = add v10, v11
      v13 = add v12, v9
      return v13
    }
    "#);
}

#[test]
fn what_deferred_calls_change_is_loaded_again() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64) -> i64 {
          slot s0: 8 align 8 pinned
        b0:
          v2 = slotaddr s0+0
          store v2!4, v1
          v3 = getfp
          v4 = ptrtoint.i64 v3
          trycall @"deferreturn"(v4), b1, b2
        b1:
          v5 = slotaddr s0+0
          v6 = load.i64 v5!4
          return v6
        b2 cold:
          v7 = slotaddr s0+0
          v8 = load.i64 v7!4
          return v8
        }
        extern @"deferreturn"(v0: i64)"#;
    assert_eq!(after(text, &["gvn", "simplify"]).matches("load.i64").count(), 2);
}

#[test]
fn a_short_proof_is_found_among_many_facts() {
    // The checked index of each turn is a fact about the length, and so a way to get lost.
    let checks: String = (0..40).map(|n| format!("boundscheck.Index v{}, v1\n", 100 + n)).collect();
    let loads: String = (0..40).map(|n| format!("v{} = load.i64 v0+{}\n", 100 + n, 8 * n)).collect();
    let text = format!(
        r#"
        func @"f"(v0: ptr, v1: i64) {{
        b0:
          {loads}
          {checks}
          v2 = iconst.i64 2
          v3 = iconst.i64 1
          jump b1(v2)
        b1(v4: i64):
          v5 = cmp.slt v4, v1
          branch v5, b2, b3
        b2:
          boundscheck.Index v4, v1
          v6 = add v4, v3
          jump b1(v6)
        b3:
          return
        }}"#
    );
    let count = |s: &str| s.matches("boundscheck").count();
    assert_eq!(count(&after(&text, &["bounds"])), count(&text) - 1);
}
