// Starting programs: package os/exec, os.StartProcess, signals, pipes, contexts.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

func show(what string, out []byte, err error) {
	fmt.Printf("%s: %q %v\n", what, out, err)
}

func main() {
	out, err := exec.Command("sh", "-c", "echo hello; echo err >&2").Output()
	show("output", out, err)
	out, err = exec.Command("sh", "-c", "echo one; echo two >&2").CombinedOutput()
	show("combined", out, err)
	out, err = exec.Command("sh", "-c", "echo partial; echo oops >&2; exit 3").Output()
	show("status", out, err)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		fmt.Println(exit.ExitCode(), exit.Exited(), exit.Success(), string(exit.Stderr), exit.Pid() > 0, exit.ProcessState)
		fmt.Println(exit.Sys().(syscall.WaitStatus).ExitStatus(), exit.UserTime() >= 0, exit.SystemTime() >= 0)
	}
	_, err = exec.Command("sh", "-c", "kill -9 $$").Output()
	fmt.Println(err)
	if errors.As(err, &exit) {
		ws := exit.Sys().(syscall.WaitStatus)
		fmt.Println(exit.ExitCode(), exit.Exited(), ws.Signaled(), ws.Signal(), ws.CoreDump())
	}

	_, err = exec.Command("no-such-program-anywhere").Output()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	_, err = exec.Command("/no/such/program").Output()
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	_, err = exec.Command("/etc/passwd").Output()
	fmt.Println(err, errors.Is(err, os.ErrPermission))
	cmd := exec.Command("true")
	cmd.Dir = "/no/such/folder"
	fmt.Println(cmd.Run())
	_, err = exec.LookPath("./no-such-file")
	fmt.Println(err)
	path, err := exec.LookPath("sh")
	fmt.Println(strings.HasSuffix(path, "/sh"), err)

	cmd = exec.Command("cat")
	cmd.Stdin = strings.NewReader(strings.Repeat("0123456789", 20000))
	out, err = cmd.Output()
	fmt.Println(len(out), err)
	cmd = exec.Command("sh", "-c", "exit 0")
	cmd.Stdin = strings.NewReader(strings.Repeat("unread ", 100000))
	fmt.Println(cmd.Run())

	cmd = exec.Command("sh", "-c", "pwd; echo $NAME; echo ${OTHER-unset}; echo $PWD")
	cmd.Dir = "/"
	cmd.Env = []string{"NAME=first", "NAME=last"}
	out, err = cmd.Output()
	show("dir and env", out, err)

	cmd = exec.Command("sh", "-c", "while read x; do echo got $x; done; echo end")
	in, _ := cmd.StdinPipe()
	outPipe, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	for i := range 3 {
		fmt.Fprintln(in, i)
	}
	in.Close()
	all, err := io.ReadAll(outPipe)
	show("pipes", all, err)
	fmt.Println(cmd.Wait(), cmd.ProcessState, cmd.Wait(), in.Close())

	var both bytes.Buffer
	cmd = exec.Command("sh", "-c", "for i in 1 2 3; do echo o$i; echo e$i >&2; done")
	cmd.Stdout, cmd.Stderr = &both, &both
	fmt.Println(cmd.Run(), strings.ReplaceAll(both.String(), "\n", " "))

	r, w, _ := os.Pipe()
	cmd = exec.Command("sh", "-c", "echo extra >&3")
	cmd.ExtraFiles = []*os.File{w}
	fmt.Println(cmd.Run())
	w.Close()
	all, err = io.ReadAll(r)
	show("extra", all, err)

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	fmt.Println(exec.CommandContext(ctx, "sleep", "100").Run(), ctx.Err())
	cancel()
	fmt.Println(exec.CommandContext(ctx, "true").Run())
	ctx, cancel = context.WithCancel(context.Background())
	fmt.Println(exec.CommandContext(ctx, "true").Run())
	cancel()

	p, err := os.StartProcess("/bin/sh", []string{"sh", "-c", "exit 7"}, &os.ProcAttr{Files: []*os.File{nil, os.Stdout, os.Stderr}})
	if err != nil {
		fmt.Println(err)
		return
	}
	state, err := p.Wait()
	fmt.Println(state, err, state.ExitCode(), p.Signal(os.Interrupt), errors.Is(p.Kill(), os.ErrProcessDone))
	_, err = p.Wait()
	fmt.Println(err != nil)

	p, _ = os.StartProcess("/bin/sleep", []string{"sleep", "100"}, &os.ProcAttr{Sys: &syscall.SysProcAttr{Setpgid: true}})
	fmt.Println(p.Signal(syscall.Signal(0)), p.Signal(syscall.SIGTERM))
	state, err = p.Wait()
	fmt.Println(state, err, state.ExitCode())
	p, _ = os.StartProcess("/bin/true", []string{"true"}, &os.ProcAttr{})
	fmt.Println(p.Release(), p.Signal(os.Kill))
	_, err = os.StartProcess("/no/such", nil, &os.ProcAttr{})
	fmt.Println(err)

	// Many at once; other goroutines run meanwhile.
	var wg sync.WaitGroup
	var results [8]string
	for i := range results {
		wg.Go(func() {
			out, err := exec.Command("sh", "-c", fmt.Sprintf("sleep 0.0%d; echo %d", i, i)).Output()
			results[i] = fmt.Sprint(strings.TrimSpace(string(out)), err)
		})
	}
	wg.Wait()
	fmt.Println(results)
	fmt.Println(strings.HasSuffix(exec.Command("echo", "a b", "c").String(), "/echo a b c"), exec.Command("no-such-thing", "x"))
}
