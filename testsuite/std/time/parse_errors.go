// Errors of Parse in full, and numbers that name no month or day.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, x := range [][2]string{
		{time.RFC3339, "2024-02-30T00:00:00Z"}, {time.RFC3339, "2024-02-29T24:00:00Z"}, {time.RFC3339, "2024-02-29T23:59:60Z"},
		{time.RFC3339, "2024-2-29T23:59:59Z"}, {time.RFC3339, "2024-02-29T23:59:59+24:00"}, {time.Kitchen, "13:04PM"},
		{time.Kitchen, "3:04"}, {time.ANSIC, "Mon Jan  2 15:04:05 2006 x"}, {time.ANSIC, "Foo Jan  2 15:04:05 2006"},
		{"2006 002", "2023 366"}, {"2006-01-02 002", "2024-02-01 033"}, {"MST", "GMT+3"}, {"MST", "ABCDEF"}, {"02 Jan 06", "31 Apr 24"},
		{"-0700", "-2500"}, {"-07:00:00", "+01:99:00"}, {"Z07:00", "+1:00"}, {"15", "25"}, {"3 PM", "0 PM"}, {"04", "61"}, {"02 x", "32 x"}, {"01", "13"},
	} {
		t, err := time.Parse(x[0], x[1])
		fmt.Printf("%q %q %v %v\n", x[0], x[1], t, err)
		if e, ok := err.(*time.ParseError); ok {
			fmt.Printf("%#v\n", *e)
		}
	}
	fmt.Println(time.Month(0), time.Month(13), time.Month(-1), time.Weekday(7), time.Weekday(-1))
}
