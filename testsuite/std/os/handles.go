// Descriptors of files and processes, groups, and descriptions of builds.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"syscall"
)

func main() {
	f, err := os.CreateTemp("", "raw")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	c, err := f.SyscallConn()
	fmt.Println(err)
	fmt.Println(c.Control(func(fd uintptr) { fmt.Println(fd == f.Fd()) }))
	fmt.Println(c.Write(func(fd uintptr) bool {
		n, err := syscall.Write(int(fd), []byte("raw"))
		fmt.Println(n, err)
		return true
	}))
	fmt.Println(c.Read(func(fd uintptr) bool { return false }))
	f.Close()
	fmt.Println(c.Control(func(uintptr) { fmt.Println("closed") }))
	fmt.Println(c.Read(func(uintptr) bool { return true }))
	_, err = (*os.File)(nil).SyscallConn()
	fmt.Println(err)
	r, w, _ := os.Pipe()
	c, _ = r.SyscallConn()
	go w.Write([]byte("late"))
	tries := 0
	fmt.Println(c.Read(func(fd uintptr) bool {
		var b [8]byte
		n, err := syscall.Read(int(fd), b[:])
		if tries++; err == syscall.EAGAIN {
			return false
		}
		fmt.Println(n, err, string(b[:n]))
		return true
	}), tries > 0)
	r.Close()
	fmt.Println(c.Read(func(uintptr) bool { return true }))

	groups, err := os.Getgroups()
	fmt.Println(len(groups) >= 0, err)

	p, err := os.StartProcess("/bin/cat", []string{"cat"}, &os.ProcAttr{Files: []*os.File{nil, nil, nil}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.WithHandle(func(h uintptr) { fmt.Println(h > 2) }))
	p.Kill()
	p.Wait()
	fmt.Println(p.WithHandle(func(uintptr) { fmt.Println("done") }))
	p.Release()
	fmt.Println(os.ErrNoHandle)

	block := make(chan bool)
	for range 3 {
		go func() { <-block }()
	}
	runtime.Gosched()
	n, ok := runtime.GoroutineProfile(nil)
	fmt.Println(n >= 4, ok)
	records := make([]runtime.StackRecord, 10)
	n, ok = runtime.GoroutineProfile(records)
	found := 0
	for _, r := range records[:n] {
		frames := runtime.CallersFrames(r.Stack())
		for more := true; more; {
			var frame runtime.Frame
			frame, more = frames.Next()
			if frame.Function == "main.main" || frame.Function == "main.main.func8" {
				found++
			}
		}
	}
	fmt.Println(n >= 4, ok, found > 0)
	close(block)

	info := &debug.BuildInfo{GoVersion: "go1.26", Path: "example.com/cmd", Main: debug.Module{Path: "example.com", Version: "v1.2.3", Sum: "h1:x"},
		Deps:     []*debug.Module{{Path: "a", Version: "v1", Replace: &debug.Module{Path: "../a", Version: "v2", Sum: "h1:y"}}, {Path: "b", Version: "v0"}},
		Settings: []debug.BuildSetting{{Key: "-tags", Value: "a b"}, {Key: "k=", Value: ""}, {Key: "x", Value: "y=z"}, {Key: "", Value: "q\"`"}}}
	fmt.Print(info)
	back, err := debug.ParseBuildInfo(info.String())
	fmt.Println(err, back.String() == info.String()[len("go\tgo1.26\n"):], back.GoVersion)
	text, _ := json.Marshal(back)
	fmt.Println(string(text))
	for _, s := range []string{"", "path", "path\tx", "path\tx\n", "other\tline\npath\ty\n", "mod\ta\n", "mod\ta\tb\tc\td\n", "dep\ta\tb\n=>\tc\td\te\n", "=>\ta\tb\tc\n", "path\tx\n=>\ta\tb\n", "build\t\n", "build\t=x\n",
		"build\tk\n", "build\tk=v\n", "build\t\"k\n", "build\t\"k\"\n", "build\t\"k\"x\n", "build\t\"k\"=`v`\n", "build\ta b=c\n", "build\ta=b c\n", "build\ta=\"b\n", "build\n", "mod\ta\tb\nbuild\tx=y\n=>\ta\tb\tc\n"} {
		bi, err := debug.ParseBuildInfo(s)
		if err != nil {
			fmt.Printf("%q %v %v\n", s, bi == nil, err)
			continue
		}
		text, _ := json.Marshal(bi)
		fmt.Printf("%q %s\n", s, text)
	}
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.PanicNilError{} == runtime.PanicNilError{})
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.CPUProfile()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.SetCgoTraceback(1, nil, nil, nil)
	}()
}
