// Package itoa formats integers for packages below strconv.
package itoa

// Itoa formats v in base 10.
func Itoa(v int) string {
	if v < 0 {
		return "-" + Uitoa(-uint(v))
	}
	return Uitoa(uint(v))
}

// Uitoa formats v in base 10.
func Uitoa(v uint) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			return string(buf[i:])
		}
	}
}
