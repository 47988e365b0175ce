//! Objects that move into the frame, or do not.

use super::optimised;

const TYPE: &str = "data @\"type\" const size 88 align 8\n";

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

#[test]
fn variables_of_deferred_closures_stay() {
    let text = r#"
        func @"f"(v0: i64, v9: i64) -> i64 {
          slot s0: 8 align 8 pinned
          slot s1: 32 align 8 pinned
        b0:
          v1 = new @"type" size 8 align 8
          v2 = slotaddr s0+0
          store v2, v1
          v20 = iconst.i64 0
          v21 = cmp.eq v9, v20
          branch v21, b3, b4
        b4:
          v3 = new @"type" size 16 align 8
          v4 = funcaddr @"body"
          store v3, v4
          store v3+8, v1
          v5 = slotaddr s1+0
          store v5+8, v3
          v6 = getg
          v7 = load.ptr v6+24
          store v5, v7
          store v6+24, v5
          jump b3
        b3:
          v10 = getfp
          v11 = ptrtoint.i64 v10
          trycall @"deferreturn"(v11), b1, b2
        b1:
          v12 = slotaddr s0+0
          v13 = load.ptr v12
          v14 = load.i64 v13
          return v14
        b2 cold:
          jump b3
        }
        func @"body"(v0: ptr) closure noinline {
        b0:
          v1 = load.ptr v0+8
          v2 = iconst.i64 7
          store v1, v2
          return
        }
        extern @"deferreturn"(v0: i64)"#;
    let optimised = optimised(&(text.to_owned() + "\n" + TYPE));
    assert!(!optimised.contains("new"), "{optimised}");
    // What is kept elsewhere is not on the stack, and nor is what the deferred code keeps.
    let kept = text.replace("store v5+8, v3", "store v5+8, v3\nv30 = getg\nstore v30+48, v1");
    assert!(self::optimised(&(kept + "\n" + TYPE)).contains("new"));
    let kept = text.replace("store v1, v2", "v3 = getg\nstore v3+48, v1");
    assert!(self::optimised(&(kept + "\n" + TYPE)).contains("new"));
}

#[test]
fn slices_of_constant_capacity_stay() {
    let text = r#"
        data @"elem" const size 88 align 8 "\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08"
        func @"f"(v0: i64) -> i64 {
        b0:
          v1 = dataaddr @"elem"+0
          v2 = iconst.i64 4
          v3 = iconst.i64 8
          v4 = call @"runtime.makeslice"(v1, v2, v3)
          boundscheck.Index v0, v2
          v5 = ptradd v4, v0
          store v5, v0
          v6 = load.i64 v4
          v7 = call @"runtime.makeslice"(v1, v0, v0)
          v8 = load.i64 v7
          v9 = add v6, v8
          return v9
        }
        extern @"runtime.makeslice"(v0: ptr, v1: i64, v2: i64) -> ptr"#;
    insta::assert_snapshot!(optimised(text), @r#"
    func @"f"(v0: i64) -> i64 {
      slot s0: 64 align 8
    b0:
      v1 = dataaddr @"elem"+0
      v2 = iconst.i64 4
      v4 = slotaddr s0+0
      zero v4, 64
      boundscheck.Index v0, v2
      v5 = ptradd v4, v0
      store v5, v0
      v6 = load.i64 v4
      v7 = call @"runtime.makeslice"(v1, v0, v0)
      v8 = load.i64 v7
      v9 = add v6, v8
      return v9
    }
    "#);
}
