// String concatenation.
package main

import "fmt"

type S string

func main() {
	c := 'x'
	s := "hi" + string(c)
	t := s
	s += " and good bye"
	fmt.Println(s, t, len(s))
	var e string
	fmt.Println(e+e == "", s+"" == s, "a"+S("b"), S("c")+S("d"))
	for i := 0; i < 5; i++ {
		e = e + string(rune('a'+i)) + e
	}
	fmt.Println(e)
	parts := []string{"1", "2", "3"}
	fmt.Println(parts[0]+parts[1]+parts[2]+"4"+e[:1]+"6", parts)
	m := map[string]string{}
	m["k"] += "v"
	m["k"] += "w"
	fmt.Println(m, "multi-byte é"+"ü")
}
