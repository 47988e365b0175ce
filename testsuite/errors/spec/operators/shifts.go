package main

var a [1024]byte
var s uint = 33
var u = 1.0<<s // ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer"
var u1 = 1.0<<s != 0 // ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer"
var u2 = 1<<s != 1.0 // ERROR "invalid operation: shifted operand 1 (type float64) must be integer"
var v1 float32 = 1<<s // ERROR "invalid operation: shifted operand 1 (type float32) must be integer"
var v2 = string(2.0<<s) // ERROR "cannot convert 2.0 << s (untyped float value) to type string"
var w = 1 << 64 // ERROR "cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in variable declaration (overflows)"
var x = int8(1) << 8 // ERROR "int8(1) << 8 (constant 256 of type int8) overflows int8"
var y = a[1<<20] // ERROR "invalid argument: index 1048576 out of bounds [0:1024]"
var z = "a" << 1 // ERROR "(untyped string constant) must be integer"
var t = 1 << 600 // ERROR "constant shift overflow"
var r = uint8(1) << s >> "x" // ERROR "(untyped string constant) to type uint"
