//! Folding.

use super::after;

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
