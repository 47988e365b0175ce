// Times whose seconds since year 1 exceed an int64, and a Local that is UTC.
package main

import (
	"fmt"
	"math"
	"time"
)

func main() {
	for _, sec := range []int64{math.MinInt64, math.MinInt64 + 1, -1 << 62, 1 << 62, math.MaxInt64 - 1, math.MaxInt64, -9223371974719179008, -9223371974719179009} {
		t := time.Unix(sec, 5).UTC()
		y, w := t.ISOWeek()
		fmt.Println(t, t.YearDay(), t.Weekday(), y, w, t.Unix() == sec)
		fmt.Println(t.AddDate(0, 0, 1).Format(time.RFC1123Z), t.Hour(), t.Truncate(time.Hour))
	}
	time.Local = time.UTC
	data, err := time.Unix(5, 0).MarshalBinary()
	fmt.Println(data, err)
}
