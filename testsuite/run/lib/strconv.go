package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 16), strconv.FormatInt(-5, 2), strconv.FormatUint(1<<63, 36))
	for _, s := range []string{"42", "-7", "x", "", "99999999999999999999", "+5", "1_0"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, s := range []string{"3.14", "1e10", "-0", "inf", "NaN", "x", "1e400", "0x1p-2", ".5", "1."} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	fmt.Println(strconv.ParseBool("true"))
	fmt.Println(strconv.ParseBool("maybe"))
	fmt.Println(strconv.ParseInt("ff", 16, 64))
	fmt.Println(strconv.ParseInt("0xff", 0, 64))
	fmt.Println(strconv.ParseInt("300", 10, 8))
	fmt.Println(strconv.ParseUint("300", 10, 16))
	fmt.Println(strconv.Quote("hi\n\"x\"\x00é世"), strconv.QuoteToASCII("é"), strconv.QuoteRune('x'))
	fmt.Println(strconv.Unquote(`"a\tb"`))
	fmt.Println(strconv.Unquote("`raw`"))
	fmt.Println(strconv.Unquote("bad"))
	fmt.Println(strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(0.1, 'e', -1, 32), strconv.FormatFloat(100, 'f', -1, 64))
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)), string(strconv.AppendQuote(nil, "q")), strconv.FormatBool(true))
}
