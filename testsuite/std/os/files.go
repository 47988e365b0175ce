// Copies of file systems, owners, pinned objects, headers.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"unsafe"
)

func main() {
	dir, _ := os.MkdirTemp("", "c")
	defer os.RemoveAll(dir)
	src := filepath.Join(dir, "src")
	os.MkdirAll(filepath.Join(src, "a/b"), 0o755)
	os.WriteFile(filepath.Join(src, "a/b/f.txt"), []byte("text"), 0o640)
	os.WriteFile(filepath.Join(src, "x"), nil, 0o755)
	fmt.Println(os.CopyFS(filepath.Join(dir, "dst"), os.DirFS(src)))
	b, err := os.ReadFile(filepath.Join(dir, "dst/a/b/f.txt"))
	fmt.Println(string(b), err)
	i, err := os.Stat(filepath.Join(dir, "dst/x"))
	fmt.Println(i.Mode()&0o100, err)
	fmt.Println(os.CopyFS(filepath.Join(dir, "dst"), os.DirFS(src)) != nil)
	f, _ := os.Open(filepath.Join(src, "x"))
	fmt.Println(f.Chown(-1, -1), os.Lchown(filepath.Join(src, "x"), -1, -1), os.Lchown(filepath.Join(dir, "none"), -1, -1) != nil)
	f.Close()
	fmt.Println(f.Chown(1, 1) != nil)
	var p runtime.Pinner
	p.Pin(new(int))
	p.Pin(unsafe.Pointer(new(int)))
	p.Unpin()
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		p.Pin(5)
	}()
	s := []int{1, 2, 3}
	h := (*reflect.SliceHeader)(unsafe.Pointer(&s))
	fmt.Println(h.Len, h.Cap, (*reflect.StringHeader)(unsafe.Pointer(&[]string{"abc"}[0])).Len)
}
