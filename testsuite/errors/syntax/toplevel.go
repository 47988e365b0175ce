package main

x := 1 // ERROR "syntax error: non-declaration statement outside function body"

for {}

fmt.Println()

func main() {
}
} // ERROR "syntax error: non-declaration statement outside function body"
