//! Inlining.

use super::optimised;

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
fn recursive_functions_get_one_copy_of_themselves() {
    let text = r#"
        func @"fib"(v0: i64) -> i64 {
        b0:
          v1 = iconst.i64 2
          v2 = cmp.slt v0, v1
          branch v2, b1, b2
        b1:
          return v0
        b2:
          v3 = iconst.i64 -1
          v4 = add v0, v3
          v5 = call @"fib"(v4)
          v6 = iconst.i64 -2
          v7 = add v0, v6
          v8 = call @"fib"(v7)
          v9 = add v5, v8
          return v9
        }"#;
    assert_eq!(optimised(text).matches("call @\"fib\"").count(), 4);
}
