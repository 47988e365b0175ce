// os.Root: what it opens, makes and removes, and every way out of it that it refuses.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

var top string

func show(what string, err error) {
	text := "ok"
	if err != nil {
		text = strings.ReplaceAll(err.Error(), top, "TOP")
		var pe *fs.PathError
		var le *os.LinkError
		text = fmt.Sprintf("%s (path %v, link %v, not exist %v, exist %v, closed %v)", text, errors.As(err, &pe), errors.As(err, &le),
			errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrClosed))
	}
	fmt.Println(what+":", text)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	var err error
	top, err = os.MkdirTemp("", "root")
	must(err)
	defer os.RemoveAll(top)
	dir := filepath.Join(top, "in")
	must(os.MkdirAll(filepath.Join(dir, "a/b/c"), 0o755))
	must(os.WriteFile(filepath.Join(top, "secret"), []byte("secret"), 0o600))
	must(os.WriteFile(filepath.Join(dir, "file"), []byte("text"), 0o644))
	must(os.WriteFile(filepath.Join(dir, "a/b/deep"), []byte("deep"), 0o644))
	for _, l := range [][2]string{
		{"file", "link"}, {"a/b", "dirlink"}, {"../secret", "out"}, {"/etc", "abs"}, {"loop", "loop"}, {"../in/file", "backin"},
		{"nowhere", "dangling"}, {"a/b/../../file", "round"}, {"dirlink/deep", "twice"}, {"a/b/", "slash"}, {"file/", "fileslash"}, {".", "self"},
	} {
		must(os.Symlink(l[0], filepath.Join(dir, l[1])))
	}
	r, err := os.OpenRoot(dir)
	must(err)
	fmt.Println(strings.TrimPrefix(r.Name(), top))
	names := []string{
		"", ".", "..", "file", "./file", "a/../file", "a/b/../../file", "a/../../in/file", "../in/file", "/etc/passwd", "link", "dirlink", "dirlink/deep",
		"dirlink/../b/deep", "out", "abs", "abs/passwd", "loop", "backin", "dangling", "round", "twice", "slash", "slash/deep", "fileslash", "file/", "file/x",
		"a/", "a//b///deep", "a/b/c/..", "missing", "missing/x", "missing/../file", "link/", "dirlink/", "self", "self/file", "self/self/self", "a\x00b",
	}
	for _, name := range names {
		data, err := r.ReadFile(name)
		show(fmt.Sprintf("read %q %q", name, data), err)
		info, err := r.Stat(name)
		if err == nil {
			fmt.Println(" ", info.Name(), info.IsDir(), info.Mode().Type())
		}
		show(fmt.Sprintf("stat %q", name), err)
		info, err = r.Lstat(name)
		if err == nil {
			fmt.Println(" ", info.Name(), info.IsDir(), info.Mode().Type())
		}
		show(fmt.Sprintf("lstat %q", name), err)
		target, err := r.Readlink(name)
		show(fmt.Sprintf("readlink %q %q", name, target), err)
		sub, err := r.OpenRoot(name)
		if err == nil {
			fmt.Println("  root", strings.TrimPrefix(sub.Name(), top), sub.Close())
		}
		show(fmt.Sprintf("openroot %q", name), err)
		f, err := os.OpenInRoot(dir, name)
		if err == nil {
			fmt.Println("  file", strings.TrimPrefix(f.Name(), top), f.Close())
		}
		show(fmt.Sprintf("openinroot %q", name), err)
		show(fmt.Sprintf("chmod %q", name), r.Chmod(name, 0o755))
		show(fmt.Sprintf("chtimes %q", name), r.Chtimes(name, time.Unix(5, 0), time.Unix(6, 7000)))
		show(fmt.Sprintf("chown %q", name), r.Chown(name, -1, -1))
		show(fmt.Sprintf("lchown %q", name), r.Lchown(name, -1, -1))
	}
	info, err := r.Stat("file")
	fmt.Println(info.ModTime().UnixNano(), info.Mode(), err)

	show("create", r.WriteFile("new", []byte("new"), 0o644))
	show("create through link", r.WriteFile("dangling", []byte("made"), 0o644))
	show("create outside", r.WriteFile("out", []byte("x"), 0o644))
	show("create in missing", r.WriteFile("missing/new", nil, 0o644))
	_, err = r.OpenFile("link", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	show("exclusive link", err)
	_, err = r.OpenFile("x", os.O_CREATE, os.ModeSetuid|0o644)
	show("mode", err)
	f, err := r.OpenFile("new", os.O_APPEND|os.O_WRONLY, 0)
	must(err)
	_, err = f.Write([]byte(" more"))
	_, err2 := f.WriteAt([]byte("x"), 0)
	fmt.Println(err, err2, f.Close())
	data, err := r.ReadFile("nowhere")
	fmt.Printf("%q %v\n", data, err)

	for _, name := range []string{"d", "d", "d/e/f", "file", "link", "dirlink/made", "../x", "trail/", "file/x", "", "."} {
		show(fmt.Sprintf("mkdir %q", name), r.Mkdir(name, 0o755))
	}
	show("mkdir mode", r.Mkdir("m", os.ModeDir|0o755))
	for _, name := range []string{"d", "all/of/this", "all/of/this/", "file", "file/x", "link", "dirlink/x/y", "out", "out/x", "dangling", "../y", "dirlink", ".", "", "loop/x"} {
		show(fmt.Sprintf("mkdirall %q", name), r.MkdirAll(name, 0o755))
	}
	for _, p := range [][2]string{{"new", "newer"}, {"newer", "d"}, {"missing", "z"}, {"newer", "../z"}, {"../secret", "z"}, {"newer", "a/b/moved"}, {"d", "dd"}, {"dd", "all"}, {"dd", "ee/"}, {"file", "ff/"}, {"link", "link2"}, {"file", "file"}} {
		show(fmt.Sprintf("rename %q", p), r.Rename(p[0], p[1]))
	}
	for _, p := range [][2]string{{"file", "hard"}, {"file", "hard"}, {"a", "hardDir"}, {"missing", "h"}, {"file", "../h"}, {"out", "h2"}, {"file", "h3/"}} {
		show(fmt.Sprintf("link %q", p), r.Link(p[0], p[1]))
	}
	for _, p := range [][2]string{{"file", "s1"}, {"/anywhere", "s2"}, {"x", "s1"}, {"x", "../s3"}, {"x", "missing/s"}, {"x", "s4/"}} {
		show(fmt.Sprintf("symlink %q", p), r.Symlink(p[0], p[1]))
	}
	list, err := fs.ReadDir(r.FS(), ".")
	for _, e := range list {
		info, err := e.Info()
		fmt.Print(e.Name(), " ", e.Type(), " ", info.Name(), " ", err, "; ")
	}
	fmt.Println(err)
	for _, name := range []string{"hard", "a", "missing", "out", "ee", "../secret", "s1/", "file/", "all/of", ".", ""} {
		show(fmt.Sprintf("remove %q", name), r.Remove(name))
	}
	for _, name := range []string{"all", "missing", "missing/x", "link2", "dirlink", "slash/", "..", ".", "a/.", "", "file/x", "out/x", "/", "a/b/c/../.."} {
		show(fmt.Sprintf("removeall %q", name), r.RemoveAll(name))
	}
	fsys := r.FS()
	for _, name := range []string{".", "a", "file", "../x", "/x", "", "out", "s2"} {
		f, err := fsys.Open(name)
		if err == nil {
			f.Close()
		}
		show(fmt.Sprintf("fs open %q", name), err)
		_, err = fs.ReadFile(fsys, name)
		show(fmt.Sprintf("fs read %q", name), err)
		_, err = fs.Stat(fsys, name)
		show(fmt.Sprintf("fs stat %q", name), err)
		_, err = fs.Lstat(fsys, name)
		show(fmt.Sprintf("fs lstat %q", name), err)
		_, err = fs.ReadDir(fsys, name)
		show(fmt.Sprintf("fs readdir %q", name), err)
		t, err := fs.ReadLink(fsys, name)
		show(fmt.Sprintf("fs readlink %q %q", name, t), err)
	}
	err = fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ", d.Type(), " ", err, "; ")
		return nil
	})
	fmt.Println(err)
	_, err = os.OpenRoot(filepath.Join(dir, "file"))
	show("root of file", err)
	_, err = os.OpenRoot(filepath.Join(dir, "missing"))
	show("root of nothing", err)
	_, err = os.OpenInRoot(filepath.Join(dir, "missing"), "x")
	show("open in nothing", err)
	long := strings.Repeat("a/../", 300) + "file"
	_, err = r.Stat(long)
	fmt.Println(err != nil, len(long))
	deep := strings.Repeat("l/", 9)
	must(r.Symlink(".", "l"))
	_, err = r.Stat(deep[:15] + "/file")
	fmt.Println(err)
	_, err = r.Stat(deep + "file")
	fmt.Println(err)
	_, err = os.ReadFile(filepath.Join(top, "secret"))
	fmt.Println(err)

	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			name := fmt.Sprint("par/", i%3)
			r.MkdirAll(name, 0o755)
			r.WriteFile(name+"/f", []byte("x"), 0o644)
			r.ReadFile(name + "/f")
			r.Stat("a/../file")
		})
	}
	wg.Wait()
	show("close", r.Close())
	show("close", r.Close())
	_, err = r.Open("file")
	show("open closed", err)
	show("mkdir closed", r.Mkdir("x", 0o755))
	show("rename closed", r.Rename("x", "y"))

	d := os.DirFS(dir)
	t, err := fs.ReadLink(d, "out")
	show("dirfs readlink "+t, err)
	_, err = fs.Lstat(d, "missing")
	show("dirfs lstat", err)
	_, err = fs.Lstat(d, "../x")
	show("dirfs lstat", err)
	_, err = fs.Stat(os.DirFS(""), "x")
	show("dirfs empty", err)
}
