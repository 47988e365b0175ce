package main

import . "example.com/m/a" // ERROR "imported and not used"

var F = 1 // ERROR "F already declared through dot-import of package a ("
