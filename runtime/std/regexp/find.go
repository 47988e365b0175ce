// This file implements the methods Find(All)?(String)?(Submatch)?(Index)?.

package regexp

import "internal/bytealg"

// part returns what captures 2i and 2i+1 enclose.
func part(s string, m []int, i int) string {
	if m[2*i] < 0 {
		return ""
	}
	return s[m[2*i]:m[2*i+1]]
}

// bytesPart is part of bytes; nil for a group that did not take part.
func bytesPart(b []byte, m []int, i int) []byte {
	if m[2*i] < 0 {
		return nil
	}
	return b[m[2*i]:m[2*i+1]:m[2*i+1]]
}

func parts(s string, m []int) []string {
	list := make([]string, len(m)/2)
	for i := range list {
		list[i] = part(s, m, i)
	}
	return list
}

func bytesParts(b []byte, m []int) [][]byte {
	list := make([][]byte, len(m)/2)
	for i := range list {
		list[i] = bytesPart(b, m, i)
	}
	return list
}

func (re *Regexp) caps() int { return 2*re.numCap + 2 }

// Find returns the first match, nil if there is none.
func (re *Regexp) Find(b []byte) []byte {
	if m := re.FindIndex(b); m != nil {
		return bytesPart(b, m, 0)
	}
	return nil
}

// FindIndex returns where the first match is.
func (re *Regexp) FindIndex(b []byte) (loc []int) { return re.FindStringIndex(bytealg.View(b)) }

// FindString returns the first match, "" if there is none.
func (re *Regexp) FindString(s string) string {
	if m := re.FindStringIndex(s); m != nil {
		return part(s, m, 0)
	}
	return ""
}

// FindStringIndex returns where the first match is.
func (re *Regexp) FindStringIndex(s string) (loc []int) { return re.execute(s, 0, 2) }

// FindSubmatch returns the first match and its groups.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	if m := re.FindSubmatchIndex(b); m != nil {
		return bytesParts(b, m)
	}
	return nil
}

// FindSubmatchIndex returns where the first match and its groups are, -1 for groups that did not take part.
func (re *Regexp) FindSubmatchIndex(b []byte) []int {
	return re.FindStringSubmatchIndex(bytealg.View(b))
}

// FindStringSubmatch returns the first match and its groups.
func (re *Regexp) FindStringSubmatch(s string) []string {
	if m := re.FindStringSubmatchIndex(s); m != nil {
		return parts(s, m)
	}
	return nil
}

// FindStringSubmatchIndex returns where the first match and its groups are.
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.execute(s, 0, re.caps()) }

// FindAll returns up to n matches, all if n is negative.
func (re *Regexp) FindAll(b []byte, n int) (list [][]byte) {
	re.all(bytealg.View(b), n, 2, func(m []int) { list = append(list, bytesPart(b, m, 0)) })
	return list
}

// FindAllIndex returns where they are.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int {
	return re.FindAllStringIndex(bytealg.View(b), n)
}

// FindAllString returns up to n matches, all if n is negative.
func (re *Regexp) FindAllString(s string, n int) (list []string) {
	re.all(s, n, 2, func(m []int) { list = append(list, part(s, m, 0)) })
	return list
}

// FindAllStringIndex returns where they are.
func (re *Regexp) FindAllStringIndex(s string, n int) (list [][]int) {
	re.all(s, n, 2, func(m []int) { list = append(list, m) })
	return list
}

// FindAllSubmatch returns up to n matches with their groups.
func (re *Regexp) FindAllSubmatch(b []byte, n int) (list [][][]byte) {
	re.all(bytealg.View(b), n, re.caps(), func(m []int) { list = append(list, bytesParts(b, m)) })
	return list
}

// FindAllSubmatchIndex returns where they are.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(bytealg.View(b), n)
}

// FindAllStringSubmatch returns up to n matches with their groups.
func (re *Regexp) FindAllStringSubmatch(s string, n int) (list [][]string) {
	re.all(s, n, re.caps(), func(m []int) { list = append(list, parts(s, m)) })
	return list
}

// FindAllStringSubmatchIndex returns where they are.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (list [][]int) {
	re.all(s, n, re.caps(), func(m []int) { list = append(list, m) })
	return list
}

// Split returns the strings between matches, up to n of them, all if n is negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	var list []string
	start, last := 0, 0
	for _, m := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(list) == n-1 {
			break
		}
		last = m[0]
		if m[1] != 0 {
			list = append(list, s[start:last])
		}
		start = m[1]
	}
	if last != len(s) {
		list = append(list, s[start:])
	}
	return list
}
