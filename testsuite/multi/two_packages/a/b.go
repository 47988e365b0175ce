package b // ERROR "package b; expected package a"
