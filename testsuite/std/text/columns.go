// Columns of text, and comma-separated values.
package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

func tabs() {
	texts := []string{"a\tb\tc\naaa\tbbbb\tc\n\nx\ty\n", "name\tsize\n日本語\t5\nlong name\t12345\t!\n", "\ta\n\t\tb\n\t\t\tc\td\n", "a\vb\vc\n\v\vd\n", "x\ty\fz\tlonger\tw\n", "no newline\tend", "<b>bold</b>\t&lt;x\t&amp;\nplain\ty\tz\n", "\xffa\tb\xff\tc\nlong long\td\n", "a\t\t\tb\n\t\t\t\n", "", "\n\n", "\t\n\t\n", "a\vb\n\v\n", "é\tü\n", "1\t22\t333\n4444\t55555\t6\n7\t8\t9\n"}
	for _, flags := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.AlignRight | tabwriter.Debug, tabwriter.FilterHTML, tabwriter.StripEscape, tabwriter.DiscardEmptyColumns | tabwriter.Debug, tabwriter.TabIndent, tabwriter.TabIndent | tabwriter.Debug} {
		for _, c := range []struct {
			min, tab, pad int
			ch            byte
		}{{0, 8, 1, ' '}, {5, 0, 2, '.'}, {0, 4, 1, '\t'}, {8, 8, 0, '\t'}} {
			fmt.Println("--", flags, c)
			for _, t := range texts {
				var b strings.Builder
				w := tabwriter.NewWriter(&b, c.min, c.tab, c.pad, c.ch, flags)
				for i := 0; i < len(t); i += 3 {
					fmt.Fprint(w, t[i:min(i+3, len(t))])
				}
				fmt.Fprintf(&b, "|%v", w.Flush())
				fmt.Printf("%q\n", b.String())
			}
		}
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 3, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tb\tc\t")
	fmt.Fprintln(w, "aaaa\tbbbbb\tcc\t")
	w.Flush()
	defer func() { fmt.Println(recover()) }()
	tabwriter.NewWriter(os.Stdout, -1, 0, 0, ' ', 0)
}

func csvs() {
	inputs := []string{"a,b,c\n1,2,3\n", "a,b\r\n\"x\"\"y\",\"multi\nline\"\r\n", "# c\na\n\n\nb,c\n", "a \"b\",c\n", "\"a\"b,c\n", "\"a", "\"a\n\nb", "a,b,\n,,\n", " a,  \"b\" , c\n", "é;ü\n", "\"x\",\"y\"", "a\rb\n", "a\r", "\"a\r\nb\"", "a,\"b\nc\"d,e\n", ",", "\n", "", "a,b\nc\n", "\"\"\"\"", "\"a\"\n\"b\"x\n", "x,\"\"\"\",z", "\"a,b\",\"c", strings.Repeat("long,", 2000) + "end\n"}
	for i, in := range inputs {
		for _, mode := range []int{0, 1, 2, 3, 4} {
			r := csv.NewReader(strings.NewReader(in))
			switch mode {
			case 1:
				r.LazyQuotes = true
				r.FieldsPerRecord = -1
			case 2:
				r.TrimLeadingSpace = true
				r.Comment = '#'
			case 3:
				r.Comma = ';'
				r.ReuseRecord = true
			case 4:
				r.FieldsPerRecord = 3
			}
			for {
				rec, err := r.Read()
				if len(rec) > 100 {
					fmt.Println(len(rec), err)
				} else {
					fmt.Printf("%d %d %q %v %d", i, mode, rec, err, r.InputOffset())
					for f := range rec {
						if err == nil {
							l, c := r.FieldPos(f)
							fmt.Print(" ", l, ":", c)
						}
					}
					fmt.Println()
				}
				if err != nil && !strings.Contains(err.Error(), "wrong number") {
					break
				}
			}
		}
	}
	r := csv.NewReader(strings.NewReader("a,b"))
	r.Comma = '"'
	fmt.Println(r.ReadAll())
	fmt.Println(csv.NewReader(strings.NewReader("a,b\nc,d")).ReadAll())
	for _, crlf := range []bool{false, true} {
		w := csv.NewWriter(os.Stdout)
		w.UseCRLF = crlf
		fmt.Println(w.WriteAll([][]string{{"a", "b c", " d", "e,f", "g\"h", "i\nj", "k\r\nl", ""}, {""}, {`\.`, "é"}, {"\"\"", "\t", "#x"}}))
		w.Comma = '|'
		fmt.Println(w.Write([]string{"a|b", "c,d"}), w.Write(nil))
		w.Comma = '\n'
		fmt.Println(w.Write([]string{"a"}))
		w.Flush()
		fmt.Println(w.Error())
	}
}

func main() {
	tabs()
	csvs()
}
