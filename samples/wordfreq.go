// Counts the words of its standard input and prints the most frequent ones.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

// entry is a word with the number of times it was seen.
type entry struct {
	word  string
	count int
}

// words splits a line at everything that is neither letter, digit nor apostrophe.
func words(line string) []string {
	return strings.FieldsFunc(line, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
}

func main() {
	counts := make(map[string]int)
	lines, longest := 0, ""

	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines++
		for _, w := range words(in.Text()) {
			w = strings.ToLower(strings.Trim(w, "'"))
			if w == "" {
				continue
			}
			counts[w]++
			if len(w) > len(longest) {
				longest = w
			}
		}
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "wordfreq:", err)
		os.Exit(1)
	}

	total := 0
	var list []entry
	for w, n := range counts {
		list = append(list, entry{w, n})
		total += n
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].count != list[j].count {
			return list[i].count > list[j].count
		}
		return list[i].word < list[j].word
	})

	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintf(out, "%d lines, %d words, %d different, longest %q\n", lines, total, len(list), longest)
	for _, e := range list[:min(12, len(list))] {
		bar := strings.Repeat("#", e.count)
		fmt.Fprintf(out, "%-10s %3d %s\n", e.word, e.count, bar)
	}
}
