package main

import init "fmt" // ERROR "cannot import package as init - init must be a func"
import main "os"
import _ "io"

func f() { main.Exit(0) }
