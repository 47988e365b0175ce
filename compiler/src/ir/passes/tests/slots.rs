//! Slots that become values.

use super::after;

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
      v8 = load.ptr v0 nil
      v9 = load.i64 v0+8 nil
      v10 = load.i32 v0+16 nil
      v11 = load.i32 v0+20 nil
      store v0, v8
      store v0+8, v1
      store v0+16, v10
      store v0+20, v11
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
