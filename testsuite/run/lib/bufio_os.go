package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	if err := os.WriteFile("t.txt", []byte("line one\nline two\n\nlast"), 0o644); err != nil {
		panic(err)
	}
	data, err := os.ReadFile("t.txt")
	fmt.Println(len(data), err)
	f, err := os.Open("t.txt")
	if err != nil {
		panic(err)
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err(), f.Close())
	ws := bufio.NewScanner(strings.NewReader("a bb  ccc\n d"))
	ws.Split(bufio.ScanWords)
	for ws.Scan() {
		fmt.Print(ws.Text(), ";")
	}
	fmt.Println()
	_, err = os.Open("missing.txt")
	fmt.Println(err, errors.Is(err, os.ErrNotExist), os.IsNotExist(err))
	var pe *os.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path)
	r := bufio.NewReader(strings.NewReader("first\nsecond"))
	l, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	b, _ := r.Peek(3)
	c, _ := r.ReadByte()
	ru, n, _ := r.ReadRune()
	l, err = r.ReadString('\n')
	fmt.Println(string(b), c, ru, n, l, err == io.EOF)
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d\n", 1)
	w.WriteString("more\n")
	w.Flush()
	out, _ := os.Create("o.txt")
	fmt.Fprintln(out, "hello file")
	out.Close()
	data, _ = os.ReadFile("o.txt")
	fmt.Print(string(data))
	fmt.Println(os.Remove("o.txt"), os.Remove("o.txt") != nil, os.Getenv("NO_SUCH_VAR") == "", len(os.Args))
	all, err := io.ReadAll(strings.NewReader("all of it"))
	fmt.Println(string(all), err)
	nn, err := io.Copy(os.Stdout, io.LimitReader(strings.NewReader("limited text\n"), 8))
	fmt.Println(nn, err)
}
