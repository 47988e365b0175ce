package p
func f1() int { }
func f2() int { return }
func f3() int { return 1, 2 }
func f4() (int, string) { return 1 }
func f5() (int, string) { return 1, 2 }
func f6() { return 1 }
func f7() (a int) { return }
func f8() (a int) { { a := 1; _ = a; return } }
func f9() int { for {} }
func f10() int { for { break } }
func f11() int { if true { return 1 } }
func f12() int { if true { return 1 } else { return 2 } }
func f13() int { switch { case true: return 1 } }
func f14() int { switch { case true: return 1; default: return 2 } }
func f15() int { panic(1) }
func f16() int { L: for { break L } }
func f17() int { select {} }
func f18() int { goto L; L: return 1 }
func f19() (int, string) { return f5() }
func f20() (string, int) { return f5() }
func f21() int { return f5() }
func f22() (int, string, bool) { return f5() }
func f23() error { return "a" }
func f24() int { return nil }
func f25() int8 { return 300 }
func f26() int { for true {} }
func f27() int { for range 3 { return 1 } }
func f28() (int, error) { return undefinedx }
func f29() int { func() int { }() ; return 1 }
