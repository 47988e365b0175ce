// Package log writes lines with a prefix, the time and the place.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// What a line begins with.
const (
	Ldate         = 1 << iota // the date: 2009/01/23
	Ltime                     // the time: 01:23:23
	Lmicroseconds             // the time with microseconds
	Llongfile                 // the file with its path and the line
	Lshortfile                // the file and the line; overrides Llongfile
	LUTC                      // date and time in UTC
	Lmsgprefix                // the prefix goes before the message
	LstdFlags     = Ldate | Ltime
)

// Logger writes lines, one with each call of its writer. It may be used by several goroutines.
type Logger struct {
	mu     sync.Mutex // protects what follows
	out    io.Writer
	prefix string
	flags  int
}

var std = New(os.Stderr, "", LstdFlags)

// New returns a Logger that writes to out.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flags: flag}
}

// Default returns the logger that the functions of the package use.
func Default() *Logger { return std }

// SetOutput sets where lines go.
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

// Writer returns where lines go.
func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.prefix = prefix
}

// Prefix returns the prefix.
func (l *Logger) Prefix() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.prefix
}

// SetFlags sets what lines begin with.
func (l *Logger) SetFlags(flag int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flags = flag
}

// Flags returns what lines begin with.
func (l *Logger) Flags() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.flags
}

// padded appends n with at least width digits.
func padded(buf []byte, n, width int) []byte {
	return fmt.Appendf(buf, "%0*d", width, n)
}

func (l *Logger) header(buf []byte, now time.Time, file string, line int) []byte {
	if l.flags&Lmsgprefix == 0 {
		buf = append(buf, l.prefix...)
	}
	if l.flags&LUTC != 0 {
		now = now.UTC()
	}
	if l.flags&Ldate != 0 {
		year, month, day := now.Date()
		buf = append(padded(buf, year, 4), '/')
		buf = append(padded(buf, int(month), 2), '/')
		buf = append(padded(buf, day, 2), ' ')
	}
	if l.flags&(Ltime|Lmicroseconds) != 0 {
		hour, minute, second := now.Clock()
		buf = append(padded(buf, hour, 2), ':')
		buf = append(padded(buf, minute, 2), ':')
		buf = padded(buf, second, 2)
		if l.flags&Lmicroseconds != 0 {
			buf = padded(append(buf, '.'), now.Nanosecond()/1000, 6)
		}
		buf = append(buf, ' ')
	}
	if l.flags&(Llongfile|Lshortfile) != 0 {
		if l.flags&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		buf = fmt.Appendf(buf, "%s:%d: ", file, line)
	}
	if l.flags&Lmsgprefix != 0 {
		buf = append(buf, l.prefix...)
	}
	return buf
}

// Output writes a line; depth tells whose place it gives: 1 is the caller of Output.
func (l *Logger) Output(depth int, s string) error {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	file, line := "???", 0
	if l.flags&(Llongfile|Lshortfile) != 0 {
		if _, f, n, ok := runtime.Caller(depth); ok {
			file, line = f, n
		}
	}
	buf := append(l.header(nil, now, file, line), s...)
	if len(s) == 0 || s[len(s)-1] != '\n' {
		buf = append(buf, '\n')
	}
	_, err := l.out.Write(buf)
	return err
}

// Print writes a line as fmt.Print.
func (l *Logger) Print(v ...any) { l.Output(2, fmt.Sprint(v...)) }

// Printf writes a line as fmt.Printf.
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }

// Println writes a line as fmt.Println.
func (l *Logger) Println(v ...any) { l.Output(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

// SetOutput is Logger.SetOutput of the default logger.
func SetOutput(w io.Writer) { std.SetOutput(w) }

// Writer is Logger.Writer of the default logger.
func Writer() io.Writer { return std.Writer() }

// SetPrefix is Logger.SetPrefix of the default logger.
func SetPrefix(prefix string) { std.SetPrefix(prefix) }

// Prefix is Logger.Prefix of the default logger.
func Prefix() string { return std.Prefix() }

// SetFlags is Logger.SetFlags of the default logger.
func SetFlags(flag int) { std.SetFlags(flag) }

// Flags is Logger.Flags of the default logger.
func Flags() int { return std.Flags() }

// Output is Logger.Output of the default logger.
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }

// Print is Logger.Print of the default logger.
func Print(v ...any) { std.Output(2, fmt.Sprint(v...)) }

// Printf is Logger.Printf of the default logger.
func Printf(format string, v ...any) { std.Output(2, fmt.Sprintf(format, v...)) }

// Println is Logger.Println of the default logger.
func Println(v ...any) { std.Output(2, fmt.Sprintln(v...)) }

// Fatal is Logger.Fatal of the default logger.
func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Logger.Fatalf of the default logger.
func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Logger.Fatalln of the default logger.
func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Logger.Panic of the default logger.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

// Panicf is Logger.Panicf of the default logger.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

// Panicln is Logger.Panicln of the default logger.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}
