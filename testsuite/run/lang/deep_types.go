// Types and literals nested hundreds deep: names of parts share one string, chains of aliases and
// embedded interfaces have many links, lookups go a long way.
package main

import "fmt"

type box[T any] struct{ v *T }

func (b box[T]) empty() bool { return b.v == nil }

type a0 = int
type a1 = a0
type a2 = a1
type a3 = a2
type a4 = a3
type a5 = a4
type a6 = a5
type a7 = a6
type a8 = a7
type a9 = a8
type a10 = a9
type a11 = a10
type a12 = a11
type a13 = a12
type a14 = a13
type a15 = a14
type a16 = a15
type a17 = a16
type a18 = a17
type a19 = a18
type a20 = a19
type a21 = a20
type a22 = a21
type a23 = a22
type a24 = a23
type a25 = a24
type a26 = a25
type a27 = a26
type a28 = a27
type a29 = a28
type a30 = a29
type a31 = a30
type a32 = a31
type a33 = a32
type a34 = a33
type a35 = a34
type a36 = a35
type a37 = a36
type a38 = a37
type a39 = a38
type a40 = a39
type a41 = a40
type a42 = a41
type a43 = a42
type a44 = a43
type a45 = a44
type a46 = a45
type a47 = a46
type a48 = a47
type a49 = a48
type a50 = a49
type a51 = a50
type a52 = a51
type a53 = a52
type a54 = a53
type a55 = a54
type a56 = a55
type a57 = a56
type a58 = a57
type a59 = a58
type a60 = a59
type a61 = a60
type a62 = a61
type a63 = a62
type a64 = a63
type a65 = a64
type a66 = a65
type a67 = a66
type a68 = a67
type a69 = a68
type a70 = a69
type a71 = a70
type a72 = a71
type a73 = a72
type a74 = a73
type a75 = a74
type a76 = a75
type a77 = a76
type a78 = a77
type a79 = a78
type a80 = a79
type a81 = a80
type a82 = a81
type a83 = a82
type a84 = a83
type a85 = a84
type a86 = a85
type a87 = a86
type a88 = a87
type a89 = a88
type a90 = a89
type a91 = a90
type a92 = a91
type a93 = a92
type a94 = a93
type a95 = a94
type a96 = a95
type a97 = a96
type a98 = a97
type a99 = a98
type a100 = a99
type a101 = a100
type a102 = a101
type a103 = a102
type a104 = a103
type a105 = a104
type a106 = a105
type a107 = a106
type a108 = a107
type a109 = a108
type a110 = a109
type a111 = a110
type a112 = a111
type a113 = a112
type a114 = a113
type a115 = a114
type a116 = a115
type a117 = a116
type a118 = a117
type a119 = a118

type b119 b118
type b118 b117
type b117 b116
type b116 b115
type b115 b114
type b114 b113
type b113 b112
type b112 b111
type b111 b110
type b110 b109
type b109 b108
type b108 b107
type b107 b106
type b106 b105
type b105 b104
type b104 b103
type b103 b102
type b102 b101
type b101 b100
type b100 b99
type b99 b98
type b98 b97
type b97 b96
type b96 b95
type b95 b94
type b94 b93
type b93 b92
type b92 b91
type b91 b90
type b90 b89
type b89 b88
type b88 b87
type b87 b86
type b86 b85
type b85 b84
type b84 b83
type b83 b82
type b82 b81
type b81 b80
type b80 b79
type b79 b78
type b78 b77
type b77 b76
type b76 b75
type b75 b74
type b74 b73
type b73 b72
type b72 b71
type b71 b70
type b70 b69
type b69 b68
type b68 b67
type b67 b66
type b66 b65
type b65 b64
type b64 b63
type b63 b62
type b62 b61
type b61 b60
type b60 b59
type b59 b58
type b58 b57
type b57 b56
type b56 b55
type b55 b54
type b54 b53
type b53 b52
type b52 b51
type b51 b50
type b50 b49
type b49 b48
type b48 b47
type b47 b46
type b46 b45
type b45 b44
type b44 b43
type b43 b42
type b42 b41
type b41 b40
type b40 b39
type b39 b38
type b38 b37
type b37 b36
type b36 b35
type b35 b34
type b34 b33
type b33 b32
type b32 b31
type b31 b30
type b30 b29
type b29 b28
type b28 b27
type b27 b26
type b26 b25
type b25 b24
type b24 b23
type b23 b22
type b22 b21
type b21 b20
type b20 b19
type b19 b18
type b18 b17
type b17 b16
type b16 b15
type b15 b14
type b14 b13
type b13 b12
type b12 b11
type b11 b10
type b10 b9
type b9 b8
type b8 b7
type b7 b6
type b6 b5
type b5 b4
type b4 b3
type b3 b2
type b2 b1
type b1 b0
type b0 int

type i0 interface{ m0() int }
type i1 interface {
	i0
	m1() int
}
type i2 interface {
	i1
	m2() int
}
type i3 interface {
	i2
	m3() int
}
type i4 interface {
	i3
	m4() int
}
type i5 interface {
	i4
	m5() int
}
type i6 interface {
	i5
	m6() int
}
type i7 interface {
	i6
	m7() int
}
type i8 interface {
	i7
	m8() int
}
type i9 interface {
	i8
	m9() int
}
type i10 interface {
	i9
	m10() int
}
type i11 interface {
	i10
	m11() int
}
type i12 interface {
	i11
	m12() int
}
type i13 interface {
	i12
	m13() int
}
type i14 interface {
	i13
	m14() int
}
type i15 interface {
	i14
	m15() int
}
type i16 interface {
	i15
	m16() int
}
type i17 interface {
	i16
	m17() int
}
type i18 interface {
	i17
	m18() int
}
type i19 interface {
	i18
	m19() int
}
type i20 interface {
	i19
	m20() int
}
type i21 interface {
	i20
	m21() int
}
type i22 interface {
	i21
	m22() int
}
type i23 interface {
	i22
	m23() int
}
type i24 interface {
	i23
	m24() int
}
type i25 interface {
	i24
	m25() int
}
type i26 interface {
	i25
	m26() int
}
type i27 interface {
	i26
	m27() int
}
type i28 interface {
	i27
	m28() int
}
type i29 interface {
	i28
	m29() int
}
type i30 interface {
	i29
	m30() int
}
type i31 interface {
	i30
	m31() int
}
type i32 interface {
	i31
	m32() int
}
type i33 interface {
	i32
	m33() int
}
type i34 interface {
	i33
	m34() int
}
type i35 interface {
	i34
	m35() int
}
type i36 interface {
	i35
	m36() int
}
type i37 interface {
	i36
	m37() int
}
type i38 interface {
	i37
	m38() int
}
type i39 interface {
	i38
	m39() int
}
type i40 interface {
	i39
	m40() int
}
type i41 interface {
	i40
	m41() int
}
type i42 interface {
	i41
	m42() int
}
type i43 interface {
	i42
	m43() int
}
type i44 interface {
	i43
	m44() int
}
type i45 interface {
	i44
	m45() int
}
type i46 interface {
	i45
	m46() int
}
type i47 interface {
	i46
	m47() int
}
type i48 interface {
	i47
	m48() int
}
type i49 interface {
	i48
	m49() int
}
type i50 interface {
	i49
	m50() int
}
type i51 interface {
	i50
	m51() int
}
type i52 interface {
	i51
	m52() int
}
type i53 interface {
	i52
	m53() int
}
type i54 interface {
	i53
	m54() int
}
type i55 interface {
	i54
	m55() int
}
type i56 interface {
	i55
	m56() int
}
type i57 interface {
	i56
	m57() int
}
type i58 interface {
	i57
	m58() int
}
type i59 interface {
	i58
	m59() int
}
type i60 interface {
	i59
	m60() int
}
type i61 interface {
	i60
	m61() int
}
type i62 interface {
	i61
	m62() int
}
type i63 interface {
	i62
	m63() int
}
type i64 interface {
	i63
	m64() int
}
type i65 interface {
	i64
	m65() int
}
type i66 interface {
	i65
	m66() int
}
type i67 interface {
	i66
	m67() int
}
type i68 interface {
	i67
	m68() int
}
type i69 interface {
	i68
	m69() int
}
type i70 interface {
	i69
	m70() int
}
type i71 interface {
	i70
	m71() int
}
type i72 interface {
	i71
	m72() int
}
type i73 interface {
	i72
	m73() int
}
type i74 interface {
	i73
	m74() int
}
type i75 interface {
	i74
	m75() int
}
type i76 interface {
	i75
	m76() int
}
type i77 interface {
	i76
	m77() int
}
type i78 interface {
	i77
	m78() int
}
type i79 interface {
	i78
	m79() int
}
type i80 interface {
	i79
	m80() int
}
type i81 interface {
	i80
	m81() int
}
type i82 interface {
	i81
	m82() int
}
type i83 interface {
	i82
	m83() int
}
type i84 interface {
	i83
	m84() int
}
type i85 interface {
	i84
	m85() int
}
type i86 interface {
	i85
	m86() int
}
type i87 interface {
	i86
	m87() int
}
type i88 interface {
	i87
	m88() int
}
type i89 interface {
	i88
	m89() int
}
type i90 interface {
	i89
	m90() int
}
type i91 interface {
	i90
	m91() int
}
type i92 interface {
	i91
	m92() int
}
type i93 interface {
	i92
	m93() int
}
type i94 interface {
	i93
	m94() int
}
type i95 interface {
	i94
	m95() int
}
type i96 interface {
	i95
	m96() int
}
type i97 interface {
	i96
	m97() int
}
type i98 interface {
	i97
	m98() int
}
type i99 interface {
	i98
	m99() int
}
type i100 interface {
	i99
	m100() int
}
type i101 interface {
	i100
	m101() int
}
type i102 interface {
	i101
	m102() int
}
type i103 interface {
	i102
	m103() int
}
type i104 interface {
	i103
	m104() int
}
type i105 interface {
	i104
	m105() int
}
type i106 interface {
	i105
	m106() int
}
type i107 interface {
	i106
	m107() int
}
type i108 interface {
	i107
	m108() int
}
type i109 interface {
	i108
	m109() int
}
type i110 interface {
	i109
	m110() int
}
type i111 interface {
	i110
	m111() int
}
type i112 interface {
	i111
	m112() int
}
type i113 interface {
	i112
	m113() int
}
type i114 interface {
	i113
	m114() int
}
type i115 interface {
	i114
	m115() int
}
type i116 interface {
	i115
	m116() int
}
type i117 interface {
	i116
	m117() int
}
type i118 interface {
	i117
	m118() int
}
type i119 interface {
	i118
	m119() int
}

type all struct{}

func (all) m0() int   { return 0 }
func (all) m1() int   { return 1 }
func (all) m2() int   { return 2 }
func (all) m3() int   { return 3 }
func (all) m4() int   { return 4 }
func (all) m5() int   { return 5 }
func (all) m6() int   { return 6 }
func (all) m7() int   { return 7 }
func (all) m8() int   { return 8 }
func (all) m9() int   { return 9 }
func (all) m10() int  { return 10 }
func (all) m11() int  { return 11 }
func (all) m12() int  { return 12 }
func (all) m13() int  { return 13 }
func (all) m14() int  { return 14 }
func (all) m15() int  { return 15 }
func (all) m16() int  { return 16 }
func (all) m17() int  { return 17 }
func (all) m18() int  { return 18 }
func (all) m19() int  { return 19 }
func (all) m20() int  { return 20 }
func (all) m21() int  { return 21 }
func (all) m22() int  { return 22 }
func (all) m23() int  { return 23 }
func (all) m24() int  { return 24 }
func (all) m25() int  { return 25 }
func (all) m26() int  { return 26 }
func (all) m27() int  { return 27 }
func (all) m28() int  { return 28 }
func (all) m29() int  { return 29 }
func (all) m30() int  { return 30 }
func (all) m31() int  { return 31 }
func (all) m32() int  { return 32 }
func (all) m33() int  { return 33 }
func (all) m34() int  { return 34 }
func (all) m35() int  { return 35 }
func (all) m36() int  { return 36 }
func (all) m37() int  { return 37 }
func (all) m38() int  { return 38 }
func (all) m39() int  { return 39 }
func (all) m40() int  { return 40 }
func (all) m41() int  { return 41 }
func (all) m42() int  { return 42 }
func (all) m43() int  { return 43 }
func (all) m44() int  { return 44 }
func (all) m45() int  { return 45 }
func (all) m46() int  { return 46 }
func (all) m47() int  { return 47 }
func (all) m48() int  { return 48 }
func (all) m49() int  { return 49 }
func (all) m50() int  { return 50 }
func (all) m51() int  { return 51 }
func (all) m52() int  { return 52 }
func (all) m53() int  { return 53 }
func (all) m54() int  { return 54 }
func (all) m55() int  { return 55 }
func (all) m56() int  { return 56 }
func (all) m57() int  { return 57 }
func (all) m58() int  { return 58 }
func (all) m59() int  { return 59 }
func (all) m60() int  { return 60 }
func (all) m61() int  { return 61 }
func (all) m62() int  { return 62 }
func (all) m63() int  { return 63 }
func (all) m64() int  { return 64 }
func (all) m65() int  { return 65 }
func (all) m66() int  { return 66 }
func (all) m67() int  { return 67 }
func (all) m68() int  { return 68 }
func (all) m69() int  { return 69 }
func (all) m70() int  { return 70 }
func (all) m71() int  { return 71 }
func (all) m72() int  { return 72 }
func (all) m73() int  { return 73 }
func (all) m74() int  { return 74 }
func (all) m75() int  { return 75 }
func (all) m76() int  { return 76 }
func (all) m77() int  { return 77 }
func (all) m78() int  { return 78 }
func (all) m79() int  { return 79 }
func (all) m80() int  { return 80 }
func (all) m81() int  { return 81 }
func (all) m82() int  { return 82 }
func (all) m83() int  { return 83 }
func (all) m84() int  { return 84 }
func (all) m85() int  { return 85 }
func (all) m86() int  { return 86 }
func (all) m87() int  { return 87 }
func (all) m88() int  { return 88 }
func (all) m89() int  { return 89 }
func (all) m90() int  { return 90 }
func (all) m91() int  { return 91 }
func (all) m92() int  { return 92 }
func (all) m93() int  { return 93 }
func (all) m94() int  { return 94 }
func (all) m95() int  { return 95 }
func (all) m96() int  { return 96 }
func (all) m97() int  { return 97 }
func (all) m98() int  { return 98 }
func (all) m99() int  { return 99 }
func (all) m100() int { return 100 }
func (all) m101() int { return 101 }
func (all) m102() int { return 102 }
func (all) m103() int { return 103 }
func (all) m104() int { return 104 }
func (all) m105() int { return 105 }
func (all) m106() int { return 106 }
func (all) m107() int { return 107 }
func (all) m108() int { return 108 }
func (all) m109() int { return 109 }
func (all) m110() int { return 110 }
func (all) m111() int { return 111 }
func (all) m112() int { return 112 }
func (all) m113() int { return 113 }
func (all) m114() int { return 114 }
func (all) m115() int { return 115 }
func (all) m116() int { return 116 }
func (all) m117() int { return 117 }
func (all) m118() int { return 118 }
func (all) m119() int { return 119 }

type e0 struct{ deepest int }

func (e *e0) get() int { return e.deepest }

type e1 struct {
	e0
	f1 int
}
type e2 struct {
	e1
	f2 int
}
type e3 struct {
	e2
	f3 int
}
type e4 struct {
	e3
	f4 int
}
type e5 struct {
	e4
	f5 int
}
type e6 struct {
	e5
	f6 int
}
type e7 struct {
	e6
	f7 int
}
type e8 struct {
	e7
	f8 int
}
type e9 struct {
	e8
	f9 int
}
type e10 struct {
	e9
	f10 int
}
type e11 struct {
	e10
	f11 int
}
type e12 struct {
	e11
	f12 int
}
type e13 struct {
	e12
	f13 int
}
type e14 struct {
	e13
	f14 int
}
type e15 struct {
	e14
	f15 int
}
type e16 struct {
	e15
	f16 int
}
type e17 struct {
	e16
	f17 int
}
type e18 struct {
	e17
	f18 int
}
type e19 struct {
	e18
	f19 int
}
type e20 struct {
	e19
	f20 int
}
type e21 struct {
	e20
	f21 int
}
type e22 struct {
	e21
	f22 int
}
type e23 struct {
	e22
	f23 int
}
type e24 struct {
	e23
	f24 int
}
type e25 struct {
	e24
	f25 int
}
type e26 struct {
	e25
	f26 int
}
type e27 struct {
	e26
	f27 int
}
type e28 struct {
	e27
	f28 int
}
type e29 struct {
	e28
	f29 int
}
type e30 struct {
	e29
	f30 int
}
type e31 struct {
	e30
	f31 int
}
type e32 struct {
	e31
	f32 int
}
type e33 struct {
	e32
	f33 int
}
type e34 struct {
	e33
	f34 int
}
type e35 struct {
	e34
	f35 int
}
type e36 struct {
	e35
	f36 int
}
type e37 struct {
	e36
	f37 int
}
type e38 struct {
	e37
	f38 int
}
type e39 struct {
	e38
	f39 int
}
type e40 struct {
	e39
	f40 int
}
type e41 struct {
	e40
	f41 int
}
type e42 struct {
	e41
	f42 int
}
type e43 struct {
	e42
	f43 int
}
type e44 struct {
	e43
	f44 int
}
type e45 struct {
	e44
	f45 int
}
type e46 struct {
	e45
	f46 int
}
type e47 struct {
	e46
	f47 int
}
type e48 struct {
	e47
	f48 int
}
type e49 struct {
	e48
	f49 int
}
type e50 struct {
	e49
	f50 int
}
type e51 struct {
	e50
	f51 int
}
type e52 struct {
	e51
	f52 int
}
type e53 struct {
	e52
	f53 int
}
type e54 struct {
	e53
	f54 int
}
type e55 struct {
	e54
	f55 int
}
type e56 struct {
	e55
	f56 int
}
type e57 struct {
	e56
	f57 int
}
type e58 struct {
	e57
	f58 int
}
type e59 struct {
	e58
	f59 int
}
type e60 struct {
	e59
	f60 int
}
type e61 struct {
	e60
	f61 int
}
type e62 struct {
	e61
	f62 int
}
type e63 struct {
	e62
	f63 int
}
type e64 struct {
	e63
	f64 int
}
type e65 struct {
	e64
	f65 int
}
type e66 struct {
	e65
	f66 int
}
type e67 struct {
	e66
	f67 int
}
type e68 struct {
	e67
	f68 int
}
type e69 struct {
	e68
	f69 int
}
type e70 struct {
	e69
	f70 int
}
type e71 struct {
	e70
	f71 int
}
type e72 struct {
	e71
	f72 int
}
type e73 struct {
	e72
	f73 int
}
type e74 struct {
	e73
	f74 int
}
type e75 struct {
	e74
	f75 int
}
type e76 struct {
	e75
	f76 int
}
type e77 struct {
	e76
	f77 int
}
type e78 struct {
	e77
	f78 int
}
type e79 struct {
	e78
	f79 int
}
type e80 struct {
	e79
	f80 int
}
type e81 struct {
	e80
	f81 int
}
type e82 struct {
	e81
	f82 int
}
type e83 struct {
	e82
	f83 int
}
type e84 struct {
	e83
	f84 int
}
type e85 struct {
	e84
	f85 int
}
type e86 struct {
	e85
	f86 int
}
type e87 struct {
	e86
	f87 int
}
type e88 struct {
	e87
	f88 int
}
type e89 struct {
	e88
	f89 int
}
type e90 struct {
	e89
	f90 int
}
type e91 struct {
	e90
	f91 int
}
type e92 struct {
	e91
	f92 int
}
type e93 struct {
	e92
	f93 int
}
type e94 struct {
	e93
	f94 int
}
type e95 struct {
	e94
	f95 int
}
type e96 struct {
	e95
	f96 int
}
type e97 struct {
	e96
	f97 int
}
type e98 struct {
	e97
	f98 int
}
type e99 struct {
	e98
	f99 int
}
type e100 struct {
	e99
	f100 int
}
type e101 struct {
	e100
	f101 int
}
type e102 struct {
	e101
	f102 int
}
type e103 struct {
	e102
	f103 int
}
type e104 struct {
	e103
	f104 int
}
type e105 struct {
	e104
	f105 int
}
type e106 struct {
	e105
	f106 int
}
type e107 struct {
	e106
	f107 int
}
type e108 struct {
	e107
	f108 int
}
type e109 struct {
	e108
	f109 int
}
type e110 struct {
	e109
	f110 int
}
type e111 struct {
	e110
	f111 int
}
type e112 struct {
	e111
	f112 int
}
type e113 struct {
	e112
	f113 int
}
type e114 struct {
	e113
	f114 int
}
type e115 struct {
	e114
	f115 int
}
type e116 struct {
	e115
	f116 int
}
type e117 struct {
	e116
	f117 int
}
type e118 struct {
	e117
	f118 int
}
type e119 struct {
	e118
	f119 int
}

type getter interface{ get() int }

func main() {
	var x [][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int
	name := fmt.Sprintf("%T", x)
	fmt.Println(len(name), name[len(name)-9:])
	var y any = (*[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]**[]*int)(nil)
	name = fmt.Sprintf("%T", y)
	fmt.Println(len(name), name[:8], name[len(name)-8:])
	var z any = ([][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int)(nil)
	_, same := any(append(x, nil)[0]).([][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][]int)
	fmt.Println(same, fmt.Sprintf("%T", z) == fmt.Sprintf("%T", x)[2:])
	var g box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[box[int]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
	name = fmt.Sprintf("%T", g)
	fmt.Println(g.empty(), len(name), name[:18])
	var a a119 = 5
	var b b119 = 6
	fmt.Printf("%T %v %T %v\n", a, a, b, b)
	var i i119 = all{}
	var low i0 = i
	fmt.Println(i.m0(), i.m119(), low.(i60).m60())
	var e e119
	e.deepest = 7
	var get getter = &e
	fmt.Println(get.get(), e.get(), e.f3)
	nest := []any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{[]any{1, "x"}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
	depth := 0
	for v := any(nest); ; depth++ {
		list, ok := v.([]any)
		if !ok {
			break
		}
		v = list[0]
	}
	fmt.Println(depth, len(fmt.Sprint(nest)))
}
