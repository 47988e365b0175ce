// Package flag: values, errors, usage.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func run(args ...string) {
	f := flag.NewFlagSet("prog", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	b := f.Bool("b", false, "a bool")
	v := f.Bool("verbose", true, "be `loud` or not\nsecond line")
	i := f.Int("n", 42, "number of `things`")
	s := f.String("name", "def", "the name")
	e := f.String("e", "", "empty")
	d := f.Duration("d", time.Second, "how long")
	x := f.Float64("f", 1.5, "float")
	u := f.Uint("u", 0, "uint")
	f.Func("fn", "func flag", func(s string) error {
		if s == "bad" {
			return fmt.Errorf("is bad")
		}
		fmt.Println("fn", s)
		return nil
	})
	err := f.Parse(args)
	fmt.Println(*b, *v, *i, *s, *e, *d, *x, *u, err, f.Args(), f.NArg(), f.NFlag())
	f.Visit(func(g *flag.Flag) { fmt.Print(g.Name, "=", g.Value, " ") })
	fmt.Println()
}

func main() {
	run()
	run("-b", "-n", "7", "--name=x y", "rest", "-b")
	run("-verbose=false", "-d", "1m30s", "-f=2", "--", "-n")
	run("-n", "abc")
	run("-n", "99999999999999999999")
	run("-zzz")
	run("-n")
	run("-b=maybe")
	run("-h")
	run("-fn", "ok", "-fn=bad")
	run("---x")
	run("-u", "-1", "-")
}
