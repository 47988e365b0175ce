// This file implements descriptions of how programs were built, and their text form: lines of words with tabs
// between them, of which the first says what the line is about.

package debug

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Module describes a module of the build.
type Module struct {
	Path    string  `json:",omitempty"`
	Version string  `json:",omitempty"`
	Sum     string  `json:",omitempty"`
	Replace *Module `json:",omitempty"` // what is used instead
}

// BuildSetting is a key and value of the build.
type BuildSetting struct {
	Key   string `json:",omitempty"`
	Value string `json:",omitempty"`
}

// BuildInfo describes how a program was built.
type BuildInfo struct {
	GoVersion string         `json:",omitempty"`
	Path      string         `json:",omitempty"` // of the main package
	Main      Module         `json:""`
	Deps      []*Module      `json:",omitempty"`
	Settings  []BuildSetting `json:",omitempty"`
}

// ReadBuildInfo returns what is known of the running program's build: the version of the language.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

const (
	quotedInKeys   = "= \t\r\n\"`"
	quotedInValues = " \t\r\n\"`"
)

func mustQuoteKey(key string) bool     { return key == "" || strings.ContainsAny(key, quotedInKeys) }
func mustQuoteValue(value string) bool { return strings.ContainsAny(value, quotedInValues) }

// String returns the text form.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	line := func(words ...string) { b.WriteString(strings.Join(words, "\t") + "\n") }
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	module := func(word string, m *Module) {
		ends := "" // each replacement ends a line more
		for ; m.Replace != nil; word, m = "=>", m.Replace {
			line(word, m.Path, m.Version)
			ends += "\n"
		}
		line(word, m.Path, m.Version, m.Sum)
		b.WriteString(ends)
	}
	if bi.Main != (Module{}) {
		module("mod", &bi.Main)
	}
	for _, m := range bi.Deps {
		module("dep", m)
	}
	for _, s := range bi.Settings {
		key, value := s.Key, s.Value
		if mustQuoteKey(key) {
			key = strconv.Quote(key)
		}
		if mustQuoteValue(value) {
			value = strconv.Quote(value)
		}
		line("build", key+"="+value)
	}
	return b.String()
}

// ParseBuildInfo is the inverse of String, but for GoVersion, which it leaves empty. Lines about anything else are
// skipped, and so is what follows the last newline.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = new(BuildInfo)
	var last *Module // what a replacement on the next line is for
	for n := 1; ; n++ {
		line, rest, ok := strings.Cut(data, "\n")
		if !ok {
			return bi, nil
		}
		data = rest
		word, text, _ := strings.Cut(line, "\t")
		if len(word) == len(line) {
			continue
		}
		switch word {
		case "path":
			bi.Path = text
		case "mod":
			last = &bi.Main
			err = parseModule(last, text)
		case "dep":
			last = new(Module)
			bi.Deps = append(bi.Deps, last)
			err = parseModule(last, text)
		case "=>":
			last, err = nil, parseReplacement(last, text)
		case "build":
			var s BuildSetting
			s, err = parseSetting(text)
			bi.Settings = append(bi.Settings, s)
		}
		if err != nil {
			return nil, fmt.Errorf("could not parse Go build info: line %d: %w", n, err)
		}
	}
}

func parseModule(m *Module, text string) error {
	words := strings.Split(text, "\t")
	if len(words) != 2 && len(words) != 3 {
		return fmt.Errorf("expected 2 or 3 columns; got %d", len(words))
	}
	m.Path, m.Version = words[0], words[1]
	if len(words) == 3 {
		m.Sum = words[2]
	}
	return nil
}

func parseReplacement(of *Module, text string) error {
	words := strings.Split(text, "\t")
	if len(words) != 3 {
		return fmt.Errorf("expected 3 columns for replacement; got %d", len(words))
	}
	if of == nil {
		return errors.New("replacement with no module on previous line")
	}
	of.Replace = &Module{Path: words[0], Version: words[1], Sum: words[2]}
	return nil
}

func isQuote(s string) bool { return s != "" && (s[0] == '"' || s[0] == '`') }

func parseSetting(text string) (s BuildSetting, err error) {
	var value string
	switch {
	case text == "":
		return s, errors.New("build line missing '='")
	case text[0] == '=':
		return s, errors.New("build line with missing key")
	case isQuote(text):
		quoted, err := strconv.QuotedPrefix(text)
		if err != nil {
			return s, errors.New("invalid quoted key in build line")
		}
		if len(quoted) == len(text) {
			return s, errors.New("build line missing '=' after quoted key")
		}
		if c := text[len(quoted)]; c != '=' {
			return s, fmt.Errorf("unexpected character after quoted key: %q", c)
		}
		s.Key, _ = strconv.Unquote(quoted)
		value = text[len(quoted)+1:]
	default:
		var ok bool
		if s.Key, value, ok = strings.Cut(text, "="); !ok {
			return s, errors.New("build line missing '=' after key")
		}
		if mustQuoteKey(s.Key) {
			return s, fmt.Errorf("unquoted key %q must be quoted", s.Key)
		}
	}
	switch {
	case isQuote(value):
		if s.Value, err = strconv.Unquote(value); err != nil {
			return s, errors.New("invalid quoted value in build line")
		}
	case mustQuoteValue(value):
		return s, fmt.Errorf("unquoted value %q must be quoted", value)
	default:
		s.Value = value
	}
	return s, nil
}
