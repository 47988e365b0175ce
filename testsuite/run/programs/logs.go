// An analyser of access logs: regexp, time, tables, JSON, flags and files.
package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"
)

const sample = `10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.2 - anna [10/Oct/2024:13:55:40 +0200] "POST /login HTTP/1.1" 302 0
10.0.0.1 - - [10/Oct/2024:13:56:01 +0000] "GET /missing.png HTTP/1.1" 404 153
bad line
10.0.0.3 - - [11/Oct/2024:00:00:00 +0000] "GET /index.html?x=1&y=%20 HTTP/2.0" 200 2326
10.0.0.2 - anna [11/Oct/2024:09:12:13 +0000] "DELETE /users/7 HTTP/1.1" 500 17
10.0.0.1 - - [99/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 200 1
10.0.0.4 - ünï [11/Oct/2024:09:59:59 -0730] "GET /ümlaut HTTP/1.1" 200 99
`

type Status int

func (s Status) Class() string { return fmt.Sprintf("%dxx", int(s)/100) }

func (s Status) MarshalText() ([]byte, error) { return strconv.AppendInt([]byte("HTTP "), int64(s), 10), nil }

type Request struct {
	Host   string        `json:"host"`
	User   string        `json:"user,omitempty"`
	When   time.Time     `json:"when"`
	Method string        `json:"method"`
	Path   string        `json:"path"`
	Status Status        `json:"status"`
	Size   int64         `json:"size"`
	Extra  []string      `json:"extra,omitempty"`
	Age    time.Duration `json:"-"`
}

var line = regexp.MustCompile(`^(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<when>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+)$`)

type LineError struct {
	N    int
	Text string
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v: %.20q", e.N, e.Err, e.Text) }

func parse(r io.Reader) (reqs []Request, errs []error) {
	s := bufio.NewScanner(r)
	for n := 1; s.Scan(); n++ {
		m := line.FindStringSubmatch(s.Text())
		if m == nil {
			errs = append(errs, &LineError{n, s.Text(), fmt.Errorf("no match")})
			continue
		}
		get := func(name string) string { return m[line.SubexpIndex(name)] }
		when, err := time.Parse("02/Jan/2006:15:04:05 -0700", get("when"))
		if err != nil {
			errs = append(errs, &LineError{n, s.Text(), err})
			continue
		}
		status, _ := strconv.Atoi(get("status"))
		size, _ := strconv.ParseInt(get("size"), 10, 64)
		path, query, _ := strings.Cut(get("path"), "?")
		q := Request{Host: get("host"), When: when.UTC(), Method: get("method"), Path: path, Status: Status(status), Size: size}
		if u := get("user"); u != "-" {
			q.User = strings.Map(func(r rune) rune {
				if r > unicode.MaxASCII {
					return '?'
				}
				return unicode.ToUpper(r)
			}, u)
		}
		if query != "" {
			q.Extra = strings.Split(query, "&")
		}
		reqs = append(reqs, q)
	}
	return
}

type summary struct {
	n     int
	bytes int64
	first time.Time
	last  time.Time
}

func group[K comparable](reqs []Request, key func(Request) K) map[K]*summary {
	out := make(map[K]*summary)
	for _, r := range reqs {
		s, ok := out[key(r)]
		if !ok {
			s = &summary{first: r.When}
			out[key(r)] = s
		}
		s.n++
		s.bytes += r.Size
		if r.When.Before(s.first) {
			s.first = r.When
		}
		if r.When.After(s.last) {
			s.last = r.When
		}
	}
	return out
}

func table(w io.Writer, title string, m map[string]*summary) {
	tw := tabwriter.NewWriter(w, 4, 0, 2, '.', 0)
	fmt.Fprintf(tw, "%s\tn\tbytes\tspan\n", title)
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := m[keys[i]], m[keys[j]]
		return a.n > b.n || a.n == b.n && keys[i] < keys[j]
	})
	for _, k := range keys {
		s := m[k]
		fmt.Fprintf(tw, "%s\t%d\t%d\t%v\n", k, s.n, s.bytes, s.last.Sub(s.first).Round(time.Minute))
	}
	tw.Flush()
}

func main() {
	fs := flag.NewFlagSet("logs", flag.ContinueOnError)
	var msgs bytes.Buffer
	fs.SetOutput(&msgs)
	top := fs.Int("top", 3, "how many `hosts`")
	format := fs.String("format", "json", "output `format`")
	verbose := fs.Bool("v", false, "say more")
	fmt.Println(fs.Parse([]string{"-top=2", "-v", "--format", "csv", "rest"}), *top, *format, *verbose, fs.Args())
	fmt.Println(fs.Parse([]string{"-top", "x"}))
	fmt.Println(fs.Parse([]string{"-nope"}))
	fmt.Print(msgs.String())

	dir, err := os.MkdirTemp("", "logs")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a", "access.log")
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		panic(err)
	}
	if err := os.WriteFile(name, []byte(sample), 0o600); err != nil {
		panic(err)
	}
	var files []string
	filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, p)
		files = append(files, fmt.Sprint(rel, d.IsDir()))
		return err
	})
	fmt.Println(files)
	_, err = os.Open(filepath.Join(dir, "none"))
	fmt.Println(os.IsNotExist(err), strings.HasSuffix(err.Error(), "none: no such file or directory"))
	f, err := os.Open(name)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	reqs, errs := parse(f)
	for _, e := range errs {
		fmt.Println(e)
	}
	table(os.Stdout, "host", group(reqs, func(r Request) string { return r.Host }))
	table(os.Stdout, "class", group(reqs, func(r Request) string { return r.Status.Class() }))
	table(os.Stdout, "day", group(reqs, func(r Request) string { return r.When.Format("Mon 2 Jan") }))

	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", " ")
	if err := enc.Encode(reqs[2:4]); err != nil {
		panic(err)
	}
	var back []struct {
		Host  string
		Size  float64
		Extra []any
		When  time.Time
		Other *int `json:"status,omitempty"`
	}
	text, _ := json.Marshal(reqs)
	err = json.Unmarshal(text, &back)
	var te *json.UnmarshalTypeError
	fmt.Printf("%T %v %v\n", err, err, te)
	var loose []map[string]any
	fmt.Println(json.Unmarshal(text, &loose), loose[3]["extra"], loose[0]["size"], loose[1]["user"], len(loose))

	w := csv.NewWriter(os.Stdout)
	for _, r := range reqs {
		w.Write([]string{r.Host, r.User, r.When.Format(time.RFC1123), r.Method + ", " + r.Path, fmt.Sprintf("%q", r.Path)})
	}
	w.Flush()
	words := regexp.MustCompile(`(?i)[a-zü]+`).FindAllString("One two, THREE ümlaut-four", -1)
	fmt.Printf("%q %s\n", words, regexp.MustCompile(`(\w)(\w*)`).ReplaceAllString("swap first letters", "$2$1"))
}
