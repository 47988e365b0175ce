package main

var a = 1 # 2 // ERROR "invalid character U+0023 '#'" "syntax error: unexpected literal 2 after top level declaration"
var b = 3 ? 4 : 5 // ERROR "invalid character U+003F '?'" "syntax error: unexpected literal 4 after top level declaration"
var c = "“"
var d = “quoted” // ERROR "invalid character U+201C '“' in identifier" "invalid character U+201D '”' in identifier"
var e = 1 @ 2 // ERROR "invalid character U+0040 '@'" "syntax error: unexpected literal 2 after top level declaration"
