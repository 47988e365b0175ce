//! Loops.

use super::after;

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
          v9 = load.ptr v8!7
          v10 = load.i64 v8+8!4
          boundscheck.Index v5, v10
          v11 = ptradd v9, v5
          v12 = load.f64 v11!6
          v13 = fadd v6, v12
          store v11!6, v13
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
      v9 = load.ptr v8 !7
      v10 = load.i64 v8+8 !4
      v14 = iconst.i64 1
      jump b2(v5, v6)
    b2(v29: i64, v30: f64):
      boundscheck.Index v29, v10
      v11 = ptradd v9, v29
      v12 = load.f64 v11 !6
      v13 = fadd v30, v12
      store v11 !6, v13
      v15 = add v29, v14
      v7 = cmp.slt v15, v1
      branch v7, b2(v15, v13), b3(v13)
    b3(v31: f64):
      return v31
    }
    "#);
}

/// A loop that reads at `v0` in a region and stores at `v1` in another.
fn loop_with(load: &str, store: &str) -> String {
    let text = format!(
        r#"
        func @"f"(v0: ptr, v1: ptr, v2: i64, v3: f64) -> i64 {{
          slot s0: 16 align 8
        b0:
          v4 = iconst.i64 0
          v10 = slotaddr s0+0
          zero v10, 16
          jump b1(v4)
        b1(v5: i64):
          {load}
          {store}
          v7 = add v5, v6
          v8 = cmp.slt v7, v2
          branch v8, b1(v7), b2
        b2:
          return v7
        }}"#
    );
    after(&text, &["loops"])
}

#[test]
fn loads_leave_loops_that_write_elsewhere() {
    let hoisted = |load: &str, store: &str| {
        let text = loop_with(load, store);
        text.find("load.i64").expect("a load") < text.find("b1(").expect("the loop")
    };
    assert!(hoisted("v6 = load.i64 v0!4", "store v1!6, v3"));
    assert!(hoisted("v6 = load.i64 v0+8", "v9 = add v2, v2"));
    assert!(!hoisted("v6 = load.i64 v0!4", "store v1!4, v2"));
    assert!(!hoisted("v6 = load.i64 v0!4", "store v1, v3"));
    assert!(!hoisted("v6 = load.i64 v0", "store v1!6, v3"));
    assert!(!hoisted("v6 = load.i64 v0!4", "copy v1, v0, 8"));
    assert!(!hoisted("v6 = load.i64 v0!4", "v9 = atomicadd v1, v2"));
    // Private slots are written by nothing but stores to them.
    assert!(hoisted("v6 = load.i64 v10", "store v1, v2"));
    assert!(!hoisted("v6 = load.i64 v10", "store v10+8, v2"));
    assert!(!hoisted("v6 = load.i64 v10", "store v1, v10\nstore v1, v2"));
}

#[test]
fn short_ways_become_selections() {
    let text = r#"
        func @"f"(v0: ptr, v1: i64) -> i64, i64 {
        b0:
          v2 = iconst.i64 0
          jump b1(v2, v2, v2)
        b1(v3: i64, v4: i64, v5: i64):
          v6 = ptradd v0, v3
          v7 = load.i8 v6!1
          branch v7, b3(v4, v5), b2
        b2:
          v8 = iconst.i64 1
          v9 = add v4, v8
          jump b3(v9, v3)
        b3(v10: i64, v11: i64):
          v12 = iconst.i64 1
          v13 = add v3, v12
          v14 = cmp.slt v13, v1
          branch v14, b1(v13, v10, v11), b4
        b4:
          return v10, v11
        }"#;
    let short = after(text, &["select", "simplify"]);
    assert_eq!((short.matches("select").count(), short.matches("branch").count()), (2, 1), "{short}");
    // Not what loads depend on, and nothing that takes long.
    let address = text.replace("branch v14, b1(v13, v10, v11)", "branch v14, b1(v10, v10, v11)");
    assert!(!after(&address, &["select"]).contains("select"));
    let long = text.replace("v9 = add v4, v8", "v9 = mul v4, v8");
    assert!(!after(&long, &["select"]).contains("select"));
}

#[test]
fn what_is_not_reached_does_not_take_from_what_is() {
    let text = r#"
        func @"f"(v0: i8) -> i8 {
        b0:
          branch v0, b2, b3
        b1:
          v1 = iconst.i8 7
          branch v1, b2, b3
        b2:
          v2 = iconst.i8 1
          jump b4(v2)
        b3:
          v3 = iconst.i8 0
          jump b4(v3)
        b4(v4: i8):
          return v4
        }"#;
    let short = after(text, &["select"]);
    assert!(short.contains("select v0, v3, v4"), "{short}");
}
