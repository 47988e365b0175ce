// String literals, raw and interpreted.
package main

import "fmt"

func main() {
	fmt.Println(`abc`, len(`\n
\n`), "\n" == `
`, "\"" == `"`)
	fmt.Println("Hello, world!\tTabs", "日本語", "\u65e5本\U00008a9e", []byte("\xff\u00FF"))
	fmt.Println("日本語" == `日本語`, "日本語" == "\u65e5\u672c\u8a9e", "日本語" == "\U000065e5\U0000672c\U00008a9e",
		"日本語" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e")
	fmt.Println([]byte("\377\xFFÿ\u00FF\U000000FF\xc3\xbf"))
	fmt.Println([]byte("\a\b\f\n\r\t\v\\\""), len("'"), `"'\x41`)
	fmt.Println(len(""), len(``), `/* no */ // no`, "a\000b" == "a\x00b")
	fmt.Printf("%q %+q\n", "é", "é")
	fmt.Println(`multi
  line
	raw`)
}
