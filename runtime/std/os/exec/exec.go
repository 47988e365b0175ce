// Package exec runs other programs. Nothing is done to arguments: there is no shell, and no pattern is expanded.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// ErrWaitDelay means that the program ended well but its output was not closed within WaitDelay.
var ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")

// Cmd is a program to be run, once.
type Cmd struct {
	// Path is the program's file. A relative one is relative to Dir.
	Path string
	// Args are the arguments; the first one is the program's name. Empty means {Path}.
	Args []string
	// Env is the environment, "key=value" each; of two with one key the last one counts. Nil is the caller's.
	Env []string
	// Dir is the working directory; "" is the caller's.
	Dir string
	// Stdin is the standard input; nil is nothing. What is no *os.File is copied to the program.
	Stdin io.Reader
	// Stdout and Stderr are the standard output and error; nil drops it. If they are the same and comparable, only
	// one goroutine writes to it at a time.
	Stdout io.Writer
	Stderr io.Writer
	// ExtraFiles become the descriptors 3, 4...
	ExtraFiles []*os.File
	// SysProcAttr says what only this system has.
	SysProcAttr *syscall.SysProcAttr
	// Process is the process, once started.
	Process *os.Process
	// ProcessState tells how it ended, after Wait.
	ProcessState *os.ProcessState
	// Err is what LookPath found wrong.
	Err error
	// Cancel is called when the context of CommandContext is done; it kills the process unless set otherwise.
	Cancel func() error
	// WaitDelay is how long Wait waits after Cancel, and after the program's end for its output to be closed.
	WaitDelay time.Duration

	ctx         context.Context
	childFiles  []*os.File     // the program's ends, closed after the start
	parentFiles []*os.File     // our ends, closed by Wait
	copiers     []func() error // copy between our ends and Stdin, Stdout, Stderr
	copied      chan error     // their results
	ctxResult   chan error     // what the watcher of ctx did, if there is one
	finished    chan struct{}  // tells the watcher that the process ended
	waited      bool
}

// ExitError means that a program ended without success.
type ExitError struct {
	*os.ProcessState

	// Stderr is a part of what it wrote to its standard error, if Output got it and nobody else wanted it.
	Stderr []byte
}

// Error tells how it ended.
func (e *ExitError) Error() string { return e.ProcessState.String() }

// Command prepares to run a program. A name without slash is looked up in $PATH.
func Command(name string, arg ...string) *Cmd {
	cmd := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			cmd.Path = path
		}
		cmd.Err = err
	}
	return cmd
}

// CommandContext is Command for a program that is killed when ctx is done.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	cmd := Command(name, arg...)
	cmd.ctx = ctx
	cmd.Cancel = func() error { return cmd.Process.Kill() }
	return cmd
}

// String returns the command in readable form.
func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	words := append([]string{c.Path}, c.Args[min(1, len(c.Args)):]...)
	return strings.Join(words, " ")
}

// Environ returns the environment that the program will have.
func (c *Cmd) Environ() []string {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			if dir, err := filepath.Abs(c.Dir); err == nil {
				env = append(env, "PWD="+dir)
			}
		}
	}
	return lastOfEach(env)
}

// lastOfEach drops variables that are given again later.
func lastOfEach(env []string) []string {
	seen := make(map[string]bool)
	kept := make([]string, len(env))
	n := len(env)
	for i := len(env) - 1; i >= 0; i-- {
		key, _, ok := strings.Cut(env[i], "=")
		if ok && seen[key] {
			continue
		}
		if ok {
			seen[key] = true
		}
		n--
		kept[n] = env[i]
	}
	return kept[n:]
}

// Run starts the program and waits for its end.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Start starts the program. Wait must be called afterwards.
func (c *Cmd) Start() error {
	err := c.start()
	closeAll(c.childFiles)
	c.childFiles = nil
	if err != nil {
		closeAll(c.parentFiles)
		c.parentFiles = nil
	}
	return err
}

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}

func (c *Cmd) start() error {
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	if c.Err != nil {
		return c.Err
	}
	if c.Process != nil {
		return errors.New("exec: already started")
	}
	if c.Cancel != nil && c.ctx == nil {
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	}
	if c.ctx != nil && c.ctx.Err() != nil {
		return c.ctx.Err()
	}
	files, err := c.files()
	if err != nil {
		return err
	}
	args := c.Args
	if len(args) == 0 {
		args = []string{c.Path}
	}
	attr := &os.ProcAttr{Dir: c.Dir, Env: c.Environ(), Files: append(files, c.ExtraFiles...), Sys: c.SysProcAttr}
	c.Process, err = os.StartProcess(c.Path, args, attr)
	if err != nil {
		return err
	}
	c.copied = make(chan error, len(c.copiers))
	for _, copier := range c.copiers {
		go func() { c.copied <- copier() }()
	}
	if c.ctx != nil && (c.Cancel != nil || c.WaitDelay != 0) && c.ctx.Done() != nil {
		c.ctxResult, c.finished = make(chan error, 1), make(chan struct{})
		go c.watch()
	}
	return nil
}

// files returns the program's standard input, output and error.
func (c *Cmd) files() ([]*os.File, error) {
	stdin, err := c.input()
	if err != nil {
		return nil, err
	}
	stdout, err := c.output(c.Stdout)
	if err != nil {
		return nil, err
	}
	if c.Stderr != nil && same(c.Stdout, c.Stderr) {
		return []*os.File{stdin, stdout, stdout}, nil
	}
	stderr, err := c.output(c.Stderr)
	return []*os.File{stdin, stdout, stderr}, err
}

// same reports whether two writers are one; those that cannot be compared are not.
func same(a, b io.Writer) bool {
	defer func() { recover() }()
	return a == b
}

func (c *Cmd) null(flag int) (*os.File, error) {
	f, err := os.OpenFile(os.DevNull, flag, 0)
	if err == nil {
		c.childFiles = append(c.childFiles, f)
	}
	return f, err
}

func (c *Cmd) input() (*os.File, error) {
	if c.Stdin == nil {
		return c.null(os.O_RDONLY)
	}
	if f, ok := c.Stdin.(*os.File); ok {
		return f, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles, c.parentFiles = append(c.childFiles, r), append(c.parentFiles, w)
	c.copiers = append(c.copiers, func() error {
		_, err := io.Copy(w, c.Stdin)
		// A program may end without having read everything.
		if errors.Is(err, syscall.EPIPE) {
			err = nil
		}
		if e := w.Close(); err == nil && !errors.Is(e, os.ErrClosed) {
			err = e
		}
		return err
	})
	return r, nil
}

func (c *Cmd) output(to io.Writer) (*os.File, error) {
	if to == nil {
		return c.null(os.O_WRONLY)
	}
	if f, ok := to.(*os.File); ok {
		return f, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles, c.parentFiles = append(c.childFiles, w), append(c.parentFiles, r)
	c.copiers = append(c.copiers, func() error {
		_, err := io.Copy(to, r)
		r.Close()
		return err
	})
	return w, nil
}

// watch stops the process when the context is done.
func (c *Cmd) watch() {
	select {
	case <-c.finished:
		c.ctxResult <- nil
		return
	case <-c.ctx.Done():
	}
	var err error
	if c.Cancel != nil {
		switch failed := c.Cancel(); {
		case failed == nil:
			err = c.ctx.Err()
		case !errors.Is(failed, os.ErrProcessDone):
			err = errors.Join(c.ctx.Err(), failed)
		}
	}
	if c.WaitDelay > 0 {
		timer := time.NewTimer(c.WaitDelay)
		defer timer.Stop()
		select {
		case <-c.finished:
		case <-timer.C:
			c.Process.Kill()
		}
	}
	c.ctxResult <- err
}

// Wait waits until the program has ended and its output has been copied. The error is an *ExitError if the program
// ended without success.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.waited {
		return errors.New("exec: Wait was already called")
	}
	c.waited = true
	state, err := c.Process.Wait()
	c.ProcessState = state
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	if c.ctxResult != nil {
		close(c.finished)
		if stopped := <-c.ctxResult; err == nil {
			err = stopped
		}
	}
	if copyErr := c.waitCopiers(); err == nil {
		err = copyErr
	}
	closeAll(c.parentFiles)
	c.parentFiles = nil
	return err
}

// waitCopiers waits for the goroutines that copy, but no longer than WaitDelay if that is set.
func (c *Cmd) waitCopiers() error {
	var late <-chan time.Time
	if c.WaitDelay > 0 {
		timer := time.NewTimer(c.WaitDelay)
		defer timer.Stop()
		late = timer.C
	}
	var first error
	for range c.copiers {
		select {
		case err := <-c.copied:
			if first == nil {
				first = err
			}
		case <-late:
			if first == nil {
				first = ErrWaitDelay
			}
			return first
		}
	}
	return first
}

// Output runs the program and returns what it wrote to its standard output.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var stdout bytes.Buffer
	c.Stdout = &stdout
	kept := &ends{limit: 32 << 10}
	if c.Stderr == nil {
		c.Stderr = kept
	}
	err := c.Run()
	var exit *ExitError
	if c.Stderr == kept && errors.As(err, &exit) {
		exit.Stderr = kept.bytes()
	}
	return stdout.Bytes(), err
}

// CombinedOutput runs the program and returns what it wrote to its standard output and error.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var b bytes.Buffer
	c.Stdout, c.Stderr = &b, &b
	err := c.Run()
	return b.Bytes(), err
}

// StdinPipe returns a pipe to the program's standard input; it is closed when Wait sees the program's end.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdinPipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdin = r
	c.childFiles, c.parentFiles = append(c.childFiles, r), append(c.parentFiles, w)
	return w, nil
}

func (c *Cmd) outputPipe(to *io.Writer, name string) (io.ReadCloser, error) {
	if *to != nil {
		return nil, errors.New("exec: " + name + " already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: " + name + "Pipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	*to = w
	c.childFiles, c.parentFiles = append(c.childFiles, w), append(c.parentFiles, r)
	return r, nil
}

// StdoutPipe returns a pipe from the program's standard output. Wait closes it, so all must be read before.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) { return c.outputPipe(&c.Stdout, "Stdout") }

// StderrPipe is StdoutPipe for the standard error.
func (c *Cmd) StderrPipe() (io.ReadCloser, error) { return c.outputPipe(&c.Stderr, "Stderr") }
