package main

var a = `raw // ERROR "string not terminated"
