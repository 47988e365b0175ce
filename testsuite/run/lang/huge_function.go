// One function of more instructions than are allocated registers for the thorough way: values of all kinds
// that live across thousands of blocks, calls, loops, checks, deferred calls and a recovered panic.
package main

import "fmt"

type pair struct {
	a, b int
}

type shape interface{ area(k int) int }

func (p pair) area(k int) int    { return p.a*k + p.b }
func (p *pair) grow(k int) *pair { p.a += k; p.b -= k; return p }

//go:noinline
func two(x int) (int, string) { return x * 3, fmt.Sprint(x % 10) }

//go:noinline
func many(a, b, c, d, e, f, g, h, i int, x float64) (int, float64, int, bool) {
	return a - b + c - d + e - f + g - h + i, x + 1, a ^ i, a > b
}

func huge(seed int, fs []float64, m map[int]string, s shape) (sum int, text string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v at %d", r, sum)
		}
	}()
	x, y, z := seed, seed*2+1, seed-7
	f, g := 1.5, float64(seed)
	var u8 uint8 = 200
	var i32 int32 = -5
	p := &pair{seed, 3}
	arr := [8]int{1, 2, 3, 4, 5, 6, 7, 8}
	list := []int{}
	ok := true
	var any1 any = seed
	p = p.grow(1)
	y -= p.a
	x += arr[(z&0xff+2)%8]
	arr[x&7] = 2
	y = x/(x&7+1) + y%(x&15+2)
	func() { sum += 4; x ^= y }()
	sum += arr[(x&0xff+5)%8]
	arr[x&7] = 5
	x, f, sum, ok = many(x, sum, x, 4, x&7, 6, y&7, 6, z&7, f)
	x, f, y, ok = many(x, y, z, 4, x&7, 6, y&7, 7, z&7, f)
	func() { y += 8; x ^= y }()
	x, y = y+1, x
	switch x & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 10
	}
	y = y<<(sum&7) ^ sum>>3
	p = p.grow(2)
	sum -= p.a
	sum += s.area(y & 3)
	z += arr[(sum&0xff+14)%8]
	arr[z&7] = 14
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = x
	}
	sum = y/(z&7+1) + sum%(y&15+2)
	u8 += uint8(sum)
	sum ^= int(u8)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 19
	}
	z += arr[(sum&0xff+20)%8]
	arr[x&7] = 20
	for i := 0; i < 2; i++ {
		z += i ^ sum
		if z&1 == 0 {
			continue
		}
		z++
	}
	if ok && z > 0 || x == sum {
		list = append(list, z)
	}
	switch y & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 23
	}
	for i := 0; i < 1; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		y++
	}
	sum, f, x, ok = many(sum, sum, sum, 4, x&7, 6, y&7, 25, z&7, f)
	y += arr[(sum&0xff+26)%8]
	arr[sum&7] = 26
	x, y = y+1, x
	y, z = z^3, y
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	y += arr[(y&0xff+30)%8]
	arr[y&7] = 30
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if y == 32000096 {
		return 32, text, nil
	}
	if y > sum {
		z -= 33
	} else {
		z += 7
	}
	z = z<<(y&7) ^ x>>3
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = sum
	}
	if ok && x > 0 || sum == sum {
		list = append(list, x)
	}
	for i := 0; i < 2; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		y++
	}
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = x
	}
	x = x<<(x&7) ^ x>>3
	if y == 40000120 {
		return 40, text, nil
	}
	x = x<<(x&7) ^ y>>3
	sum = sum<<(y&7) ^ z>>3
	switch z & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 43
	}
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 8.25
	}
	fs[z&3] += g
	g = fs[x&3] / 3
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 1.25
	}
	i32 = i32*3 + int32(x)
	y += int(i32 % 15)
	u8 += uint8(x)
	z ^= int(u8)
	m[z&31] = text
	y += len(m)
	z, f, y, ok = many(z, y, y, 4, x&7, 6, y&7, 50, z&7, f)
	sum, f, y, ok = many(sum, y, y, 4, x&7, 6, y&7, 51, z&7, f)
	sum = z/(x&7+1) + sum%(z&15+2)
	if z > sum {
		z -= 53
	} else {
		z += 1
	}
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	switch x & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 55
	}
	sum, f, y, ok = many(sum, y, z, 4, x&7, 6, y&7, 56, z&7, f)
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if ok && y > 0 || sum == y {
		list = append(list, y)
	}
	func() { z += 60; x ^= y }()
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = x
	}
	i32 = i32*3 + int32(y)
	x += int(i32 % 13)
	if sum == 63000189 {
		return 63, text, nil
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if x > x {
		y -= 65
	} else {
		y += 0
	}
	func() { y += 66; x ^= y }()
	m[y&31] = text
	z += len(m)
	if z == 68000204 {
		return 68, text, nil
	}
	u8 += uint8(x)
	z ^= int(u8)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	x = sum/(y&7+1) + x%(sum&15+2)
	x = x<<(y&7) ^ y>>3
	u8 += uint8(sum)
	x ^= int(u8)
	p = p.grow(4)
	sum -= p.a
	y, f, z, ok = many(y, z, x, 4, x&7, 6, y&7, 75, z&7, f)
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 4.25
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = y
	}
	x, y = y+1, x
	func() { x += 80; x ^= y }()
	p = p.grow(1)
	x -= p.a
	y += arr[(z&0xff+82)%8]
	arr[x&7] = 82
	u8 += uint8(z)
	y ^= int(u8)
	u8 += uint8(sum)
	y ^= int(u8)
	if ok && sum > 0 || y == y {
		list = append(list, sum)
	}
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 3)
	func() { y += 87; x ^= y }()
	z += arr[(x&0xff+88)%8]
	arr[z&7] = 88
	x, y = y+1, x
	if ok && z > 0 || z == x {
		list = append(list, z)
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 1.25
	}
	m[z&31] = text
	x += len(m)
	m[y&31] = text
	sum += len(m)
	if ok && y > 0 || sum == z {
		list = append(list, y)
	}
	z += arr[(x&0xff+95)%8]
	arr[y&7] = 95
	func() { x += 96; x ^= y }()
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	y = y<<(x&7) ^ z>>3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 0.25
	}
	y, z = z^3, y
	for i := 0; i < 2; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		y++
	}
	m[x&31] = text
	y += len(m)
	sum += s.area(z & 3)
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = z
	}
	if z > x {
		x -= 105
	} else {
		x += 1
	}
	if y > sum {
		y -= 106
	} else {
		y += 2
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	y, z = z^3, y
	z, f, y, ok = many(z, y, y, 4, x&7, 6, y&7, 109, z&7, f)
	if ok && z > 0 || x == y {
		list = append(list, z)
	}
	if x > z {
		sum -= 111
	} else {
		sum += 7
	}
	i32 = i32*3 + int32(x)
	x += int(i32 % 12)
	z = y/(z&7+1) + z%(y&15+2)
	for i := 0; i < 3; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		y++
	}
	m[sum&31] = text
	x += len(m)
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 116
	}
	for i := 0; i < 2; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		z++
	}
	i32 = i32*3 + int32(x)
	z += int(i32 % 18)
	sum += arr[(z&0xff+119)%8]
	arr[y&7] = 119
	x, f, y, ok = many(x, x, z, 4, x&7, 6, y&7, 120, z&7, f)
	y += arr[(sum&0xff+121)%8]
	arr[x&7] = 121
	if ok && x > 0 || z == z {
		list = append(list, x)
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	u8 += uint8(z)
	y ^= int(u8)
	sum = y/(x&7+1) + sum%(y&15+2)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	for i := 0; i < 1; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		x++
	}
	if ok && sum > 0 || x == x {
		list = append(list, sum)
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if sum > x {
		x -= 131
	} else {
		x += 1
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	z += arr[(y&0xff+133)%8]
	arr[y&7] = 133
	sum, f, x, ok = many(sum, sum, sum, 4, x&7, 6, y&7, 134, z&7, f)
	sum += arr[(z&0xff+135)%8]
	arr[x&7] = 135
	y = y<<(x&7) ^ y>>3
	p = p.grow(2)
	z -= p.a
	fmt.Println(137, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	if sum > x {
		sum -= 138
	} else {
		sum += 8
	}
	m[x&31] = text
	y += len(m)
	sum += s.area(z & 3)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = y
	}
	sum += arr[(x&0xff+142)%8]
	arr[z&7] = 142
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	if ok && y > 0 || y == x {
		list = append(list, y)
	}
	if x == 145000435 {
		return 145, text, nil
	}
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		y ^= 146
	}
	switch y & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 147
	}
	if ok && x > 0 || y == x {
		list = append(list, x)
	}
	fs[sum&3] += g
	g = fs[sum&3] / 3
	u8 += uint8(sum)
	z ^= int(u8)
	p = p.grow(1)
	x -= p.a
	p = p.grow(2)
	z -= p.a
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	switch x & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		x ^= 154
	}
	if x == 155000465 {
		return 155, text, nil
	}
	m[x&31] = text
	z += len(m)
	for i := 0; i < 2; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		y++
	}
	m[sum&31] = text
	z += len(m)
	switch sum & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 159
	}
	y, z = z^3, y
	func() { sum += 161; x ^= y }()
	fs[x&3] += g
	g = fs[y&3] / 3
	fs[sum&3] += g
	g = fs[z&3] / 3
	sum += s.area(z & 3)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	y, z = z^3, y
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	sum = y/(sum&7+1) + sum%(y&15+2)
	p = p.grow(4)
	sum -= p.a
	y, z = z^3, y
	i32 = i32*3 + int32(z)
	x += int(i32 % 3)
	z, f, x, ok = many(z, z, y, 4, x&7, 6, y&7, 172, z&7, f)
	if sum > sum {
		sum -= 173
	} else {
		sum += 4
	}
	y = sum/(z&7+1) + y%(sum&15+2)
	p = p.grow(0)
	x -= p.a
	if z == 176000528 {
		return 176, text, nil
	}
	z += arr[(y&0xff+177)%8]
	arr[sum&7] = 177
	if ok && sum > 0 || sum == z {
		list = append(list, sum)
	}
	if y > x {
		sum -= 179
	} else {
		sum += 10
	}
	fs[sum&3] += g
	g = fs[x&3] / 3
	if ok && sum > 0 || sum == y {
		list = append(list, sum)
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 2.25
	}
	x = sum/(x&7+1) + x%(sum&15+2)
	y, z = z^3, y
	x, f, z, ok = many(x, z, y, 4, x&7, 6, y&7, 185, z&7, f)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 7.25
	}
	if ok && z > 0 || y == x {
		list = append(list, z)
	}
	if z > sum {
		z -= 189
	} else {
		z += 7
	}
	p = p.grow(0)
	y -= p.a
	x, y = y+1, x
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	m[y&31] = text
	sum += len(m)
	sum, f, x, ok = many(sum, x, z, 4, x&7, 6, y&7, 195, z&7, f)
	func() { z += 196; x ^= y }()
	if z > x {
		y -= 197
	} else {
		y += 2
	}
	fs[y&3] += g
	g = fs[z&3] / 3
	sum, f, y, ok = many(sum, y, z, 4, x&7, 6, y&7, 199, z&7, f)
	sum += s.area(x & 3)
	sum, f, x, ok = many(sum, sum, x, 4, x&7, 6, y&7, 201, z&7, f)
	y = y<<(sum&7) ^ x>>3
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	for i := 0; i < 1; i++ {
		x += i ^ y
		if x&1 == 0 {
			continue
		}
		sum++
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = x
	}
	i32 = i32*3 + int32(z)
	y += int(i32 % 4)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = x
	}
	z += arr[(x&0xff+210)%8]
	arr[z&7] = 210
	func() { x += 211; x ^= y }()
	switch z & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 212
	}
	for i := 0; i < 2; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		z++
	}
	y, z = z^3, y
	switch sum & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 215
	}
	sum, f, x, ok = many(sum, x, sum, 4, x&7, 6, y&7, 216, z&7, f)
	for i := 0; i < 2; i++ {
		sum += i ^ x
		if sum&1 == 0 {
			continue
		}
		x++
	}
	m[y&31] = text
	x += len(m)
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 219
	}
	m[z&31] = text
	z += len(m)
	if x > x {
		y -= 221
	} else {
		y += 0
	}
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 6.25
	}
	m[sum&31] = text
	sum += len(m)
	fs[y&3] += g
	g = fs[x&3] / 3
	u8 += uint8(y)
	z ^= int(u8)
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = x
	}
	if ok && y > 0 || y == sum {
		list = append(list, y)
	}
	x += arr[(sum&0xff+228)%8]
	arr[z&7] = 228
	i32 = i32*3 + int32(sum)
	x += int(i32 % 10)
	m[x&31] = text
	y += len(m)
	func() { sum += 231; x ^= y }()
	y, f, sum, ok = many(y, sum, sum, 4, x&7, 6, y&7, 232, z&7, f)
	y = y<<(x&7) ^ z>>3
	sum += s.area(z & 3)
	m[z&31] = text
	y += len(m)
	y, f, x, ok = many(y, y, y, 4, x&7, 6, y&7, 236, z&7, f)
	u8 += uint8(z)
	y ^= int(u8)
	sum += arr[(z&0xff+238)%8]
	arr[y&7] = 238
	y = x/(sum&7+1) + y%(x&15+2)
	for i := 0; i < 1; i++ {
		x += i ^ x
		if x&1 == 0 {
			continue
		}
		sum++
	}
	sum, f, z, ok = many(sum, z, x, 4, x&7, 6, y&7, 241, z&7, f)
	sum += s.area(y & 3)
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	y = sum/(z&7+1) + y%(sum&15+2)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	u8 += uint8(x)
	y ^= int(u8)
	for i := 0; i < 1; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		z++
	}
	func() { z += 249; x ^= y }()
	y += arr[(x&0xff+250)%8]
	arr[sum&7] = 250
	x, y = y+1, x
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 0.25
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	func() { z += 254; x ^= y }()
	for i := 0; i < 4; i++ {
		z += i ^ z
		if z&1 == 0 {
			continue
		}
		sum++
	}
	func() { x += 256; x ^= y }()
	if ok && sum > 0 || y == x {
		list = append(list, sum)
	}
	func() { y += 258; x ^= y }()
	sum += arr[(z&0xff+259)%8]
	arr[sum&7] = 259
	i32 = i32*3 + int32(y)
	x += int(i32 % 7)
	x, y = y+1, x
	if z == 262000786 {
		return 262, text, nil
	}
	switch z & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 263
	}
	x += arr[(sum&0xff+264)%8]
	arr[sum&7] = 264
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	fs[z&3] += g
	g = fs[x&3] / 3
	y += arr[(y&0xff+267)%8]
	arr[sum&7] = 267
	y = y<<(sum&7) ^ y>>3
	if y == 269000807 {
		return 269, text, nil
	}
	y = sum/(z&7+1) + y%(sum&15+2)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 1.25
	}
	for i := 0; i < 1; i++ {
		x += i ^ z
		if x&1 == 0 {
			continue
		}
		x++
	}
	if ok && sum > 0 || z == sum {
		list = append(list, sum)
	}
	sum += s.area(y & 3)
	fmt.Println(274, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	i32 = i32*3 + int32(x)
	x += int(i32 % 6)
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = sum
	}
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 8)
	y += arr[(z&0xff+279)%8]
	arr[sum&7] = 279
	switch x & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 280
	}
	for i := 0; i < 2; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		z++
	}
	x = x/(sum&7+1) + x%(x&15+2)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x = x<<(y&7) ^ y>>3
	fs[z&3] += g
	g = fs[y&3] / 3
	z += arr[(z&0xff+286)%8]
	arr[y&7] = 286
	p = p.grow(2)
	z -= p.a
	m[sum&31] = text
	y += len(m)
	y = y<<(z&7) ^ z>>3
	for i := 0; i < 3; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		sum++
	}
	i32 = i32*3 + int32(z)
	z += int(i32 % 4)
	i32 = i32*3 + int32(z)
	x += int(i32 % 5)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[sum&31] = text
	z += len(m)
	if ok && z > 0 || y == z {
		list = append(list, z)
	}
	p = p.grow(1)
	x -= p.a
	i32 = i32*3 + int32(x)
	z += int(i32 % 10)
	sum += s.area(z & 3)
	y, f, z, ok = many(y, z, sum, 4, x&7, 6, y&7, 299, z&7, f)
	func() { z += 300; x ^= y }()
	fs[y&3] += g
	g = fs[x&3] / 3
	for i := 0; i < 3; i++ {
		x += i ^ z
		if x&1 == 0 {
			continue
		}
		z++
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 6.25
	}
	if z == 304000912 {
		return 304, text, nil
	}
	switch sum & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		sum ^= 305
	}
	if y > y {
		sum -= 306
	} else {
		sum += 7
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 1.25
	}
	if ok && z > 0 || x == x {
		list = append(list, z)
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	y, f, x, ok = many(y, x, x, 4, x&7, 6, y&7, 310, z&7, f)
	for i := 0; i < 4; i++ {
		x += i ^ sum
		if x&1 == 0 {
			continue
		}
		y++
	}
	y, f, x, ok = many(y, x, x, 4, x&7, 6, y&7, 312, z&7, f)
	if y > y {
		sum -= 313
	} else {
		sum += 1
	}
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	z += arr[(x&0xff+315)%8]
	arr[sum&7] = 315
	y, z = z^3, y
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	x, f, z, ok = many(x, z, y, 4, x&7, 6, y&7, 318, z&7, f)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[x&31] = text
	z += len(m)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	x += arr[(y&0xff+322)%8]
	arr[z&7] = 322
	y, f, x, ok = many(y, y, z, 4, x&7, 6, y&7, 323, z&7, f)
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	if ok && sum > 0 || sum == x {
		list = append(list, sum)
	}
	if sum > y {
		z -= 326
	} else {
		z += 1
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	u8 += uint8(x)
	x ^= int(u8)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 5.25
	}
	if x > x {
		y -= 330
	} else {
		y += 5
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	z += arr[(y&0xff+332)%8]
	arr[x&7] = 332
	if ok && x > 0 || y == y {
		list = append(list, x)
	}
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 3.25
	}
	sum += s.area(z & 3)
	m[x&31] = text
	z += len(m)
	sum += s.area(x & 3)
	sum = sum<<(z&7) ^ x>>3
	func() { x += 341; x ^= y }()
	switch sum & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		sum ^= 342
	}
	z += arr[(y&0xff+343)%8]
	arr[sum&7] = 343
	if y > z {
		x -= 344
	} else {
		x += 6
	}
	if z > sum {
		x -= 345
	} else {
		x += 7
	}
	fs[y&3] += g
	g = fs[sum&3] / 3
	z = y/(z&7+1) + z%(y&15+2)
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 7.25
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if ok && sum > 0 || x == sum {
		list = append(list, sum)
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	sum += s.area(z & 3)
	if ok && y > 0 || sum == y {
		list = append(list, y)
	}
	x, y = y+1, x
	y = sum/(z&7+1) + y%(sum&15+2)
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 2)
	if y == 358001074 {
		return 358, text, nil
	}
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = y
	}
	sum += s.area(y & 3)
	p = p.grow(1)
	z -= p.a
	p = p.grow(2)
	y -= p.a
	i32 = i32*3 + int32(x)
	y += int(i32 % 8)
	u8 += uint8(y)
	z ^= int(u8)
	func() { z += 365; x ^= y }()
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if ok && sum > 0 || x == x {
		list = append(list, sum)
	}
	if ok && sum > 0 || y == z {
		list = append(list, sum)
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = y
	}
	sum = sum<<(x&7) ^ y>>3
	func() { sum += 371; x ^= y }()
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	func() { z += 373; x ^= y }()
	func() { y += 374; x ^= y }()
	m[sum&31] = text
	sum += len(m)
	if sum > y {
		z -= 376
	} else {
		z += 12
	}
	if sum > sum {
		x -= 377
	} else {
		x += 0
	}
	for i := 0; i < 3; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		y++
	}
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	y, z = z^3, y
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = y
	}
	x = z/(x&7+1) + x%(z&15+2)
	m[z&31] = text
	sum += len(m)
	for i := 0; i < 2; i++ {
		x += i ^ x
		if x&1 == 0 {
			continue
		}
		sum++
	}
	func() { z += 386; x ^= y }()
	z, f, sum, ok = many(z, sum, y, 4, x&7, 6, y&7, 387, z&7, f)
	if ok && sum > 0 || y == y {
		list = append(list, sum)
	}
	u8 += uint8(x)
	y ^= int(u8)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	y, z = z^3, y
	z, f, sum, ok = many(z, sum, z, 4, x&7, 6, y&7, 393, z&7, f)
	func() { y += 394; x ^= y }()
	m[z&31] = text
	y += len(m)
	p = p.grow(1)
	sum -= p.a
	x = x<<(z&7) ^ y>>3
	sum += s.area(sum & 3)
	if z == 399001197 {
		return 399, text, nil
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	z += arr[(z&0xff+401)%8]
	arr[x&7] = 401
	if y == 402001206 {
		return 402, text, nil
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	if ok && y > 0 || x == z {
		list = append(list, y)
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = x
	}
	func() { y += 407; x ^= y }()
	fs[x&3] += g
	g = fs[sum&3] / 3
	u8 += uint8(sum)
	y ^= int(u8)
	i32 = i32*3 + int32(x)
	y += int(i32 % 4)
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = z
	}
	fmt.Println(411, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 412
	}
	i32 = i32*3 + int32(z)
	x += int(i32 % 7)
	x = x<<(z&7) ^ x>>3
	sum = sum/(y&7+1) + sum%(sum&15+2)
	for i := 0; i < 1; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		y++
	}
	p = p.grow(2)
	x -= p.a
	fs[y&3] += g
	g = fs[z&3] / 3
	p = p.grow(4)
	sum -= p.a
	sum += s.area(z & 3)
	if ok && z > 0 || z == z {
		list = append(list, z)
	}
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	if x == 424001272 {
		return 424, text, nil
	}
	x, y = y+1, x
	sum += s.area(x & 3)
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	y = y<<(x&7) ^ y>>3
	for i := 0; i < 2; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		x++
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 8.25
	}
	sum += s.area(z & 3)
	func() { x += 433; x ^= y }()
	func() { x += 434; x ^= y }()
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 3.25
	}
	x += arr[(sum&0xff+436)%8]
	arr[y&7] = 436
	fs[sum&3] += g
	g = fs[x&3] / 3
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if x > x {
		y -= 440
	} else {
		y += 11
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 0.25
	}
	m[y&31] = text
	sum += len(m)
	for i := 0; i < 4; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		x++
	}
	sum += s.area(sum & 3)
	for i := 0; i < 2; i++ {
		x += i ^ x
		if x&1 == 0 {
			continue
		}
		x++
	}
	if x > sum {
		z -= 446
	} else {
		z += 4
	}
	sum += s.area(y & 3)
	p = p.grow(3)
	z -= p.a
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	switch y & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 450
	}
	if ok && sum > 0 || z == z {
		list = append(list, sum)
	}
	sum += s.area(z & 3)
	x = x<<(y&7) ^ z>>3
	if sum == 454001362 {
		return 454, text, nil
	}
	if ok && sum > 0 || y == sum {
		list = append(list, sum)
	}
	sum += s.area(x & 3)
	m[sum&31] = text
	y += len(m)
	sum += s.area(y & 3)
	x, y = y+1, x
	y, z = z^3, y
	z, f, x, ok = many(z, x, sum, 4, x&7, 6, y&7, 461, z&7, f)
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = z
	}
	if ok && sum > 0 || x == z {
		list = append(list, sum)
	}
	y += arr[(sum&0xff+464)%8]
	arr[z&7] = 464
	z = sum/(y&7+1) + z%(sum&15+2)
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	i32 = i32*3 + int32(z)
	z += int(i32 % 10)
	if ok && y > 0 || y == x {
		list = append(list, y)
	}
	fs[z&3] += g
	g = fs[x&3] / 3
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	p = p.grow(1)
	x -= p.a
	x = x/(x&7+1) + x%(x&15+2)
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	m[sum&31] = text
	x += len(m)
	if y == 475001425 {
		return 475, text, nil
	}
	p = p.grow(1)
	y -= p.a
	x += arr[(x&0xff+477)%8]
	arr[x&7] = 477
	y, z = z^3, y
	sum += arr[(x&0xff+479)%8]
	arr[x&7] = 479
	m[z&31] = text
	y += len(m)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	i32 = i32*3 + int32(z)
	y += int(i32 % 8)
	i32 = i32*3 + int32(x)
	z += int(i32 % 9)
	for i := 0; i < 1; i++ {
		x += i ^ x
		if x&1 == 0 {
			continue
		}
		z++
	}
	sum = x/(x&7+1) + sum%(x&15+2)
	u8 += uint8(z)
	x ^= int(u8)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	fs[z&3] += g
	g = fs[z&3] / 3
	if ok && x > 0 || z == sum {
		list = append(list, x)
	}
	if ok && y > 0 || sum == y {
		list = append(list, y)
	}
	u8 += uint8(x)
	sum ^= int(u8)
	for i := 0; i < 1; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		x++
	}
	z = z<<(y&7) ^ sum>>3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 8.25
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = z
	}
	fs[x&3] += g
	g = fs[z&3] / 3
	p = p.grow(2)
	y -= p.a
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = sum
	}
	m[sum&31] = text
	sum += len(m)
	u8 += uint8(x)
	z ^= int(u8)
	p = p.grow(1)
	y -= p.a
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 7.25
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 8.25
	}
	y, z = z^3, y
	m[y&31] = text
	z += len(m)
	m[y&31] = text
	y += len(m)
	if ok && z > 0 || sum == y {
		list = append(list, z)
	}
	for i := 0; i < 1; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		x++
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	if z > y {
		z -= 510
	} else {
		z += 3
	}
	func() { x += 511; x ^= y }()
	m[y&31] = text
	y += len(m)
	y = y/(y&7+1) + y%(y&15+2)
	x = x<<(x&7) ^ sum>>3
	m[y&31] = text
	y += len(m)
	y = y<<(z&7) ^ y>>3
	if x > sum {
		x -= 517
	} else {
		x += 10
	}
	z = z/(z&7+1) + z%(z&15+2)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	func() { sum += 520; x ^= y }()
	y, f, z, ok = many(y, z, x, 4, x&7, 6, y&7, 521, z&7, f)
	i32 = i32*3 + int32(z)
	x += int(i32 % 14)
	sum = x/(x&7+1) + sum%(x&15+2)
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 524
	}
	if x == 525001575 {
		return 525, text, nil
	}
	fs[sum&3] += g
	g = fs[x&3] / 3
	if y > x {
		y -= 527
	} else {
		y += 7
	}
	y = y<<(y&7) ^ x>>3
	sum += s.area(z & 3)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 8.25
	}
	sum = sum<<(y&7) ^ sum>>3
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 1.25
	}
	for i := 0; i < 2; i++ {
		z += i ^ x
		if z&1 == 0 {
			continue
		}
		sum++
	}
	fs[z&3] += g
	g = fs[x&3] / 3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 4.25
	}
	y, f, sum, ok = many(y, sum, sum, 4, x&7, 6, y&7, 536, z&7, f)
	i32 = i32*3 + int32(x)
	sum += int(i32 % 12)
	x = x<<(sum&7) ^ x>>3
	switch z & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 539
	}
	p = p.grow(0)
	sum -= p.a
	x, y = y+1, x
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	y = x/(z&7+1) + y%(x&15+2)
	func() { y += 545; x ^= y }()
	u8 += uint8(sum)
	sum ^= int(u8)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	fmt.Println(548, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	x = x<<(z&7) ^ x>>3
	x = sum/(y&7+1) + x%(sum&15+2)
	for i := 0; i < 4; i++ {
		z += i ^ x
		if z&1 == 0 {
			continue
		}
		z++
	}
	switch y & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		y ^= 552
	}
	z = z<<(x&7) ^ sum>>3
	if y == 554001662 {
		return 554, text, nil
	}
	y = z/(sum&7+1) + y%(z&15+2)
	if z == 556001668 {
		return 556, text, nil
	}
	z += arr[(sum&0xff+557)%8]
	arr[y&7] = 557
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = sum
	}
	sum += s.area(x & 3)
	y, f, sum, ok = many(y, sum, sum, 4, x&7, 6, y&7, 561, z&7, f)
	if z > y {
		y -= 562
	} else {
		y += 3
	}
	p = p.grow(3)
	z -= p.a
	sum += s.area(y & 3)
	if y > x {
		z -= 565
	} else {
		z += 6
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	switch x & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		x ^= 567
	}
	func() { z += 568; x ^= y }()
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	fs[z&3] += g
	g = fs[y&3] / 3
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 4.25
	}
	fs[sum&3] += g
	g = fs[y&3] / 3
	m[x&31] = text
	sum += len(m)
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = z
	}
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		sum ^= 575
	}
	if sum > sum {
		sum -= 576
	} else {
		sum += 4
	}
	sum += s.area(y & 3)
	func() { sum += 578; x ^= y }()
	p = p.grow(4)
	z -= p.a
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	for i := 0; i < 2; i++ {
		z += i ^ sum
		if z&1 == 0 {
			continue
		}
		z++
	}
	y, z = z^3, y
	if ok && sum > 0 || z == x {
		list = append(list, sum)
	}
	z = z<<(sum&7) ^ x>>3
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	func() { z += 586; x ^= y }()
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = x
	}
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 589
	}
	sum += s.area(y & 3)
	p = p.grow(1)
	sum -= p.a
	y = y/(sum&7+1) + y%(y&15+2)
	i32 = i32*3 + int32(x)
	x += int(i32 % 17)
	if x == 594001782 {
		return 594, text, nil
	}
	if z > x {
		z -= 595
	} else {
		z += 10
	}
	if ok && x > 0 || x == x {
		list = append(list, x)
	}
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x = x<<(y&7) ^ y>>3
	x = x/(x&7+1) + x%(x&15+2)
	y += arr[(sum&0xff+601)%8]
	arr[sum&7] = 601
	sum = sum<<(x&7) ^ x>>3
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	switch z & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 604
	}
	m[x&31] = text
	x += len(m)
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	for i := 0; i < 4; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		x++
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = y
	}
	x, f, y, ok = many(x, y, y, 4, x&7, 6, y&7, 609, z&7, f)
	p = p.grow(0)
	x -= p.a
	func() { z += 611; x ^= y }()
	sum, f, y, ok = many(sum, y, sum, 4, x&7, 6, y&7, 612, z&7, f)
	sum += s.area(sum & 3)
	x, f, y, ok = many(x, y, y, 4, x&7, 6, y&7, 614, z&7, f)
	switch sum & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 615
	}
	sum += s.area(sum & 3)
	p = p.grow(2)
	sum -= p.a
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch y & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		y ^= 619
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = z
	}
	func() { x += 621; x ^= y }()
	p = p.grow(2)
	y -= p.a
	y += arr[(z&0xff+623)%8]
	arr[y&7] = 623
	y, z = z^3, y
	i32 = i32*3 + int32(z)
	z += int(i32 % 15)
	if ok && sum > 0 || y == z {
		list = append(list, sum)
	}
	fs[y&3] += g
	g = fs[y&3] / 3
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if z == 629001887 {
		return 629, text, nil
	}
	y = y<<(y&7) ^ x>>3
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if y > z {
		x -= 632
	} else {
		x += 8
	}
	if ok && x > 0 || y == y {
		list = append(list, x)
	}
	p = p.grow(4)
	y -= p.a
	x, y = y+1, x
	z += arr[(x&0xff+636)%8]
	arr[y&7] = 636
	sum += s.area(y & 3)
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		sum ^= 638
	}
	m[y&31] = text
	x += len(m)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	switch x & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		x ^= 642
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 4.25
	}
	if ok && x > 0 || y == sum {
		list = append(list, x)
	}
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	for i := 0; i < 3; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		y++
	}
	if sum == 647001941 {
		return 647, text, nil
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x, f, y, ok = many(x, x, z, 4, x&7, 6, y&7, 650, z&7, f)
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	if ok && y > 0 || z == x {
		list = append(list, y)
	}
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		sum ^= 653
	}
	sum = x/(y&7+1) + sum%(x&15+2)
	func() { y += 655; x ^= y }()
	for i := 0; i < 1; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		y++
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	for i := 0; i < 3; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		z++
	}
	func() { x += 659; x ^= y }()
	u8 += uint8(y)
	sum ^= int(u8)
	y, f, x, ok = many(y, x, sum, 4, x&7, 6, y&7, 661, z&7, f)
	u8 += uint8(z)
	z ^= int(u8)
	u8 += uint8(y)
	z ^= int(u8)
	y, z = z^3, y
	sum = sum<<(sum&7) ^ y>>3
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 0.25
	}
	fs[y&3] += g
	g = fs[x&3] / 3
	m[z&31] = text
	y += len(m)
	sum += s.area(sum & 3)
	p = p.grow(0)
	sum -= p.a
	sum += s.area(y & 3)
	if sum > sum {
		x -= 672
	} else {
		x += 9
	}
	p = p.grow(3)
	z -= p.a
	func() { sum += 674; x ^= y }()
	if z > x {
		z -= 675
	} else {
		z += 12
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	u8 += uint8(x)
	x ^= int(u8)
	u8 += uint8(z)
	z ^= int(u8)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	z = z<<(sum&7) ^ y>>3
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		y ^= 682
	}
	x, f, y, ok = many(x, x, x, 4, x&7, 6, y&7, 683, z&7, f)
	if sum == 684002052 {
		return 684, text, nil
	}
	fs[sum&3] += g
	g = fs[sum&3] / 3
	fmt.Println(685, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	sum += s.area(x & 3)
	i32 = i32*3 + int32(y)
	sum += int(i32 % 9)
	x += arr[(sum&0xff+688)%8]
	arr[sum&7] = 688
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	for i := 0; i < 3; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		z++
	}
	x += arr[(sum&0xff+691)%8]
	arr[z&7] = 691
	sum += arr[(x&0xff+692)%8]
	arr[y&7] = 692
	i32 = i32*3 + int32(sum)
	z += int(i32 % 15)
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	z += arr[(sum&0xff+695)%8]
	arr[sum&7] = 695
	y, z = z^3, y
	for i := 0; i < 2; i++ {
		z += i ^ z
		if z&1 == 0 {
			continue
		}
		sum++
	}
	switch sum & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		sum ^= 698
	}
	p = p.grow(4)
	x -= p.a
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	y = sum/(sum&7+1) + y%(sum&15+2)
	m[x&31] = text
	y += len(m)
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	fs[y&3] += g
	g = fs[sum&3] / 3
	x, y = y+1, x
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	x = x/(sum&7+1) + x%(x&15+2)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	if sum == 711002133 {
		return 711, text, nil
	}
	switch x & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		x ^= 712
	}
	for i := 0; i < 2; i++ {
		z += i ^ x
		if z&1 == 0 {
			continue
		}
		x++
	}
	y = y<<(sum&7) ^ z>>3
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 4.25
	}
	y = y<<(x&7) ^ z>>3
	i32 = i32*3 + int32(z)
	z += int(i32 % 5)
	m[x&31] = text
	y += len(m)
	z = sum/(x&7+1) + z%(sum&15+2)
	z = z<<(x&7) ^ z>>3
	x, y = y+1, x
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 4.25
	}
	z += arr[(y&0xff+725)%8]
	arr[y&7] = 725
	y, z = z^3, y
	if z == 727002181 {
		return 727, text, nil
	}
	if x > z {
		y -= 728
	} else {
		y += 0
	}
	fs[sum&3] += g
	g = fs[x&3] / 3
	y += arr[(sum&0xff+730)%8]
	arr[sum&7] = 730
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 2)
	x = x<<(z&7) ^ z>>3
	y = z/(y&7+1) + y%(z&15+2)
	if x == 734002202 {
		return 734, text, nil
	}
	switch sum & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 735
	}
	if ok && z > 0 || z == x {
		list = append(list, z)
	}
	p = p.grow(2)
	sum -= p.a
	if y > sum {
		x -= 738
	} else {
		x += 10
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if ok && z > 0 || x == z {
		list = append(list, z)
	}
	switch y & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		y ^= 741
	}
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	sum += s.area(y & 3)
	sum += s.area(z & 3)
	switch sum & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 745
	}
	p = p.grow(1)
	z -= p.a
	y, f, z, ok = many(y, z, y, 4, x&7, 6, y&7, 747, z&7, f)
	u8 += uint8(y)
	x ^= int(u8)
	if ok && sum > 0 || sum == z {
		list = append(list, sum)
	}
	i32 = i32*3 + int32(x)
	y += int(i32 % 4)
	sum += s.area(z & 3)
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	if z == 753002259 {
		return 753, text, nil
	}
	func() { x += 754; x ^= y }()
	i32 = i32*3 + int32(z)
	z += int(i32 % 9)
	i32 = i32*3 + int32(z)
	y += int(i32 % 10)
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	x, f, y, ok = many(x, y, x, 4, x&7, 6, y&7, 759, z&7, f)
	x += arr[(z&0xff+760)%8]
	arr[y&7] = 760
	if y > z {
		x -= 761
	} else {
		x += 7
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	p = p.grow(3)
	z -= p.a
	if ok && z > 0 || y == x {
		list = append(list, z)
	}
	func() { x += 765; x ^= y }()
	fs[sum&3] += g
	g = fs[z&3] / 3
	if x > z {
		z -= 767
	} else {
		z += 0
	}
	for i := 0; i < 1; i++ {
		sum += i ^ z
		if sum&1 == 0 {
			continue
		}
		y++
	}
	x += arr[(y&0xff+769)%8]
	arr[y&7] = 769
	u8 += uint8(x)
	z ^= int(u8)
	func() { z += 771; x ^= y }()
	z, f, sum, ok = many(z, sum, x, 4, x&7, 6, y&7, 772, z&7, f)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch z & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		z ^= 774
	}
	if sum > x {
		z -= 775
	} else {
		z += 8
	}
	u8 += uint8(y)
	sum ^= int(u8)
	if y > x {
		x -= 777
	} else {
		x += 10
	}
	y, z = z^3, y
	z = z<<(y&7) ^ y>>3
	i32 = i32*3 + int32(x)
	z += int(i32 % 17)
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = y
	}
	if ok && sum > 0 || y == z {
		list = append(list, sum)
	}
	if x > x {
		x -= 783
	} else {
		x += 3
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	sum, f, x, ok = many(sum, sum, sum, 4, x&7, 6, y&7, 785, z&7, f)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	if z > sum {
		y -= 787
	} else {
		y += 7
	}
	z, f, y, ok = many(z, y, z, 4, x&7, 6, y&7, 788, z&7, f)
	func() { z += 789; x ^= y }()
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	u8 += uint8(z)
	z ^= int(u8)
	p = p.grow(2)
	x -= p.a
	i32 = i32*3 + int32(z)
	sum += int(i32 % 13)
	if x == 794002382 {
		return 794, text, nil
	}
	for i := 0; i < 4; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		sum++
	}
	u8 += uint8(z)
	x ^= int(u8)
	u8 += uint8(x)
	y ^= int(u8)
	u8 += uint8(z)
	x ^= int(u8)
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = x
	}
	p = p.grow(0)
	sum -= p.a
	if y == 801002403 {
		return 801, text, nil
	}
	for i := 0; i < 3; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		sum++
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 2.25
	}
	x += arr[(x&0xff+804)%8]
	arr[sum&7] = 804
	u8 += uint8(sum)
	x ^= int(u8)
	y, f, x, ok = many(y, x, z, 4, x&7, 6, y&7, 806, z&7, f)
	fs[x&3] += g
	g = fs[z&3] / 3
	x, f, z, ok = many(x, z, y, 4, x&7, 6, y&7, 808, z&7, f)
	if z > z {
		x -= 809
	} else {
		x += 3
	}
	for i := 0; i < 3; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		sum++
	}
	x, y = y+1, x
	p = p.grow(2)
	x -= p.a
	x, y = y+1, x
	if ok && sum > 0 || z == sum {
		list = append(list, sum)
	}
	if ok && y > 0 || sum == sum {
		list = append(list, y)
	}
	func() { y += 816; x ^= y }()
	z = z<<(sum&7) ^ y>>3
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	for i := 0; i < 4; i++ {
		sum += i ^ z
		if sum&1 == 0 {
			continue
		}
		sum++
	}
	y, z = z^3, y
	fs[sum&3] += g
	g = fs[z&3] / 3
	sum, f, z, ok = many(sum, z, x, 4, x&7, 6, y&7, 822, z&7, f)
	fmt.Println(822, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	if ok && z > 0 || z == x {
		list = append(list, z)
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	fs[z&3] += g
	g = fs[sum&3] / 3
	u8 += uint8(x)
	z ^= int(u8)
	y = z/(y&7+1) + y%(z&15+2)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	i32 = i32*3 + int32(x)
	z += int(i32 % 15)
	switch sum & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 830
	}
	u8 += uint8(z)
	sum ^= int(u8)
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		z ^= 832
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	sum += s.area(sum & 3)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if y > z {
		sum -= 836
	} else {
		sum += 4
	}
	y = z/(z&7+1) + y%(z&15+2)
	if ok && z > 0 || x == y {
		list = append(list, z)
	}
	if z > x {
		y -= 839
	} else {
		y += 7
	}
	sum += s.area(z & 3)
	z, f, sum, ok = many(z, sum, x, 4, x&7, 6, y&7, 841, z&7, f)
	sum = x/(y&7+1) + sum%(x&15+2)
	u8 += uint8(sum)
	z ^= int(u8)
	for i := 0; i < 1; i++ {
		sum += i ^ sum
		if sum&1 == 0 {
			continue
		}
		z++
	}
	for i := 0; i < 2; i++ {
		z += i ^ sum
		if z&1 == 0 {
			continue
		}
		sum++
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if ok && y > 0 || y == z {
		list = append(list, y)
	}
	y += arr[(z&0xff+848)%8]
	arr[x&7] = 848
	sum += arr[(sum&0xff+849)%8]
	arr[sum&7] = 849
	sum = sum/(x&7+1) + sum%(sum&15+2)
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 5.25
	}
	func() { sum += 852; x ^= y }()
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = sum
	}
	x = y/(y&7+1) + x%(y&15+2)
	if ok && x > 0 || z == z {
		list = append(list, x)
	}
	if ok && sum > 0 || x == x {
		list = append(list, sum)
	}
	x, f, y, ok = many(x, x, x, 4, x&7, 6, y&7, 857, z&7, f)
	fs[x&3] += g
	g = fs[y&3] / 3
	for i := 0; i < 4; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		sum++
	}
	for i := 0; i < 1; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		sum++
	}
	for i := 0; i < 2; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		z++
	}
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	z = x/(z&7+1) + z%(x&15+2)
	if ok && z > 0 || z == sum {
		list = append(list, z)
	}
	sum = x/(z&7+1) + sum%(x&15+2)
	sum += s.area(y & 3)
	x, y = y+1, x
	u8 += uint8(x)
	y ^= int(u8)
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = y
	}
	p = p.grow(0)
	y -= p.a
	p = p.grow(1)
	x -= p.a
	if z == 872002616 {
		return 872, text, nil
	}
	sum, f, z, ok = many(sum, z, y, 4, x&7, 6, y&7, 873, z&7, f)
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		x += n
	}
	func() { x += 876; x ^= y }()
	sum += arr[(y&0xff+877)%8]
	arr[x&7] = 877
	y, z = z^3, y
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	u8 += uint8(y)
	x ^= int(u8)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 8.25
	}
	func() { y += 882; x ^= y }()
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	u8 += uint8(x)
	y ^= int(u8)
	sum += s.area(y & 3)
	sum += s.area(z & 3)
	u8 += uint8(y)
	sum ^= int(u8)
	p = p.grow(3)
	sum -= p.a
	x, f, y, ok = many(x, y, sum, 4, x&7, 6, y&7, 889, z&7, f)
	u8 += uint8(y)
	sum ^= int(u8)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	switch x & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 892
	}
	sum += s.area(sum & 3)
	fs[x&3] += g
	g = fs[y&3] / 3
	m[z&31] = text
	x += len(m)
	u8 += uint8(sum)
	z ^= int(u8)
	if z == 897002691 {
		return 897, text, nil
	}
	if z > y {
		y -= 898
	} else {
		y += 1
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	p = p.grow(0)
	z -= p.a
	z, f, x, ok = many(z, z, y, 4, x&7, 6, y&7, 901, z&7, f)
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 2.25
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 3.25
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = x
	}
	x = sum/(y&7+1) + x%(sum&15+2)
	func() { z += 906; x ^= y }()
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[x&31] = text
	x += len(m)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 2.25
	}
	y, z = z^3, y
	y, f, x, ok = many(y, x, z, 4, x&7, 6, y&7, 913, z&7, f)
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 914
	}
	x, y = y+1, x
	y, z = z^3, y
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 8.25
	}
	x, f, y, ok = many(x, y, y, 4, x&7, 6, y&7, 918, z&7, f)
	m[x&31] = text
	sum += len(m)
	x = x<<(z&7) ^ x>>3
	y += arr[(y&0xff+921)%8]
	arr[y&7] = 921
	x = x<<(y&7) ^ x>>3
	z = z<<(x&7) ^ x>>3
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	sum += arr[(y&0xff+925)%8]
	arr[x&7] = 925
	p = p.grow(1)
	sum -= p.a
	y += arr[(y&0xff+927)%8]
	arr[y&7] = 927
	u8 += uint8(z)
	y ^= int(u8)
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	if sum > x {
		sum -= 930
	} else {
		sum += 7
	}
	z = x/(x&7+1) + z%(x&15+2)
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	z += arr[(y&0xff+933)%8]
	arr[sum&7] = 933
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	sum += s.area(x & 3)
	func() { sum += 936; x ^= y }()
	z += arr[(y&0xff+937)%8]
	arr[y&7] = 937
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	if x == 939002817 {
		return 939, text, nil
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	y += arr[(z&0xff+941)%8]
	arr[sum&7] = 941
	sum += s.area(x & 3)
	x = x<<(x&7) ^ sum>>3
	func() { sum += 944; x ^= y }()
	u8 += uint8(z)
	y ^= int(u8)
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 946
	}
	sum += s.area(z & 3)
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 15)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 4.25
	}
	i32 = i32*3 + int32(sum)
	z += int(i32 % 17)
	u8 += uint8(z)
	y ^= int(u8)
	switch sum & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 952
	}
	p = p.grow(3)
	y -= p.a
	x = x/(y&7+1) + x%(x&15+2)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 1.25
	}
	switch x & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		x ^= 956
	}
	m[sum&31] = text
	x += len(m)
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = z
	}
	sum += s.area(sum & 3)
	fmt.Println(959, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	fs[z&3] += g
	g = fs[x&3] / 3
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	sum += s.area(y & 3)
	p = p.grow(3)
	sum -= p.a
	m[y&31] = text
	y += len(m)
	if ok && y > 0 || z == y {
		list = append(list, y)
	}
	sum += s.area(x & 3)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 968
	}
	if sum == 969002907 {
		return 969, text, nil
	}
	u8 += uint8(y)
	x ^= int(u8)
	sum += s.area(y & 3)
	if z == 972002916 {
		return 972, text, nil
	}
	i32 = i32*3 + int32(z)
	z += int(i32 % 6)
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 3.25
	}
	p = p.grow(1)
	sum -= p.a
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 5.25
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	u8 += uint8(z)
	sum ^= int(u8)
	z += arr[(sum&0xff+980)%8]
	arr[z&7] = 980
	if ok && z > 0 || x == z {
		list = append(list, z)
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = x
	}
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 983
	}
	x += arr[(sum&0xff+984)%8]
	arr[x&7] = 984
	sum += s.area(y & 3)
	if ok && sum > 0 || z == sum {
		list = append(list, sum)
	}
	if ok && sum > 0 || z == z {
		list = append(list, sum)
	}
	i32 = i32*3 + int32(y)
	sum += int(i32 % 4)
	u8 += uint8(y)
	z ^= int(u8)
	func() { x += 990; x ^= y }()
	if sum == 991002973 {
		return 991, text, nil
	}
	if z == 992002976 {
		return 992, text, nil
	}
	y, f, x, ok = many(y, x, z, 4, x&7, 6, y&7, 993, z&7, f)
	for i := 0; i < 3; i++ {
		sum += i ^ z
		if sum&1 == 0 {
			continue
		}
		y++
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	z = z<<(y&7) ^ y>>3
	sum += s.area(x & 3)
	switch x & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 998
	}
	p = p.grow(4)
	y -= p.a
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x = sum/(x&7+1) + x%(sum&15+2)
	for i := 0; i < 3; i++ {
		sum += i ^ x
		if sum&1 == 0 {
			continue
		}
		sum++
	}
	z, f, x, ok = many(z, z, z, 4, x&7, 6, y&7, 1003, z&7, f)
	y = y/(y&7+1) + y%(y&15+2)
	sum += s.area(x & 3)
	if z > sum {
		z -= 1006
	} else {
		z += 5
	}
	z += arr[(x&0xff+1007)%8]
	arr[x&7] = 1007
	if ok && sum > 0 || sum == y {
		list = append(list, sum)
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	if y == 1011003033 {
		return 1011, text, nil
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	y = y<<(x&7) ^ sum>>3
	i32 = i32*3 + int32(z)
	y += int(i32 % 13)
	x = sum/(y&7+1) + x%(sum&15+2)
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	if x > x {
		z -= 1017
	} else {
		z += 3
	}
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	x, y = y+1, x
	switch z & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 1020
	}
	i32 = i32*3 + int32(z)
	sum += int(i32 % 3)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = z
	}
	u8 += uint8(z)
	sum ^= int(u8)
	z += arr[(z&0xff+1024)%8]
	arr[sum&7] = 1024
	u8 += uint8(x)
	z ^= int(u8)
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	i32 = i32*3 + int32(sum)
	y += int(i32 % 10)
	if x > y {
		sum -= 1029
	} else {
		sum += 2
	}
	if x > x {
		sum -= 1030
	} else {
		sum += 3
	}
	for i := 0; i < 4; i++ {
		y += i ^ x
		if y&1 == 0 {
			continue
		}
		z++
	}
	p = p.grow(2)
	sum -= p.a
	if y > y {
		z -= 1033
	} else {
		z += 6
	}
	if ok && x > 0 || x == y {
		list = append(list, x)
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	x += arr[(sum&0xff+1036)%8]
	arr[y&7] = 1036
	if ok && y > 0 || sum == sum {
		list = append(list, y)
	}
	y = y<<(x&7) ^ sum>>3
	sum = sum<<(x&7) ^ y>>3
	x, f, sum, ok = many(x, sum, y, 4, x&7, 6, y&7, 1040, z&7, f)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	for i := 0; i < 4; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		y++
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	for i := 0; i < 2; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		x++
	}
	fs[x&3] += g
	g = fs[x&3] / 3
	u8 += uint8(y)
	z ^= int(u8)
	sum = x/(x&7+1) + sum%(x&15+2)
	if x > x {
		x -= 1049
	} else {
		x += 9
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	i32 = i32*3 + int32(sum)
	y += int(i32 % 17)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x = x<<(z&7) ^ x>>3
	y += arr[(x&0xff+1055)%8]
	arr[x&7] = 1055
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		z ^= 1056
	}
	sum += s.area(y & 3)
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	for i := 0; i < 4; i++ {
		x += i ^ y
		if x&1 == 0 {
			continue
		}
		sum++
	}
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = y
	}
	if x > x {
		y -= 1061
	} else {
		y += 8
	}
	func() { x += 1062; x ^= y }()
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	sum += s.area(z & 3)
	if ok && x > 0 || y == sum {
		list = append(list, x)
	}
	i32 = i32*3 + int32(sum)
	z += int(i32 % 14)
	x, f, sum, ok = many(x, sum, x, 4, x&7, 6, y&7, 1067, z&7, f)
	p = p.grow(3)
	y -= p.a
	if y > z {
		x -= 1069
	} else {
		x += 3
	}
	y, z = z^3, y
	p = p.grow(1)
	sum -= p.a
	x += arr[(sum&0xff+1072)%8]
	arr[y&7] = 1072
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	x = y/(y&7+1) + x%(y&15+2)
	sum += s.area(x & 3)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 5.25
	}
	sum += s.area(sum & 3)
	m[x&31] = text
	x += len(m)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	x = x<<(sum&7) ^ z>>3
	x += arr[(x&0xff+1081)%8]
	arr[x&7] = 1081
	z += arr[(x&0xff+1082)%8]
	arr[y&7] = 1082
	x, y = y+1, x
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = x
	}
	sum += s.area(sum & 3)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	p = p.grow(2)
	y -= p.a
	x, f, y, ok = many(x, y, z, 4, x&7, 6, y&7, 1088, z&7, f)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	for i := 0; i < 1; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		x++
	}
	for i := 0; i < 2; i++ {
		sum += i ^ z
		if sum&1 == 0 {
			continue
		}
		x++
	}
	if y == 1094003282 {
		return 1094, text, nil
	}
	sum += s.area(x & 3)
	switch z & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 1096
	}
	fmt.Println(1096, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		z ^= 1097
	}
	i32 = i32*3 + int32(x)
	y += int(i32 % 12)
	sum += s.area(sum & 3)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	switch y & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		y ^= 1101
	}
	if x > x {
		sum -= 1102
	} else {
		sum += 10
	}
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		y ^= 1103
	}
	fs[sum&3] += g
	g = fs[sum&3] / 3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 7.25
	}
	if ok && x > 0 || sum == sum {
		list = append(list, x)
	}
	i32 = i32*3 + int32(y)
	sum += int(i32 % 4)
	for i := 0; i < 1; i++ {
		x += i ^ y
		if x&1 == 0 {
			continue
		}
		x++
	}
	m[z&31] = text
	sum += len(m)
	z, f, x, ok = many(z, x, x, 4, x&7, 6, y&7, 1110, z&7, f)
	y = sum/(y&7+1) + y%(sum&15+2)
	if sum == 1112003336 {
		return 1112, text, nil
	}
	func() { x += 1113; x ^= y }()
	z = y/(x&7+1) + z%(y&15+2)
	sum += arr[(z&0xff+1115)%8]
	arr[sum&7] = 1115
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = x
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[z&31] = text
	x += len(m)
	fs[sum&3] += g
	g = fs[z&3] / 3
	x = x/(sum&7+1) + x%(x&15+2)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	if ok && z > 0 || x == z {
		list = append(list, z)
	}
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	sum = sum<<(x&7) ^ sum>>3
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	u8 += uint8(y)
	z ^= int(u8)
	if y == 1128003384 {
		return 1128, text, nil
	}
	if y > x {
		z -= 1129
	} else {
		z += 11
	}
	fs[y&3] += g
	g = fs[x&3] / 3
	switch sum & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		sum ^= 1131
	}
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = y
	}
	for i := 0; i < 3; i++ {
		sum += i ^ y
		if sum&1 == 0 {
			continue
		}
		z++
	}
	func() { x += 1135; x ^= y }()
	x, f, y, ok = many(x, y, z, 4, x&7, 6, y&7, 1136, z&7, f)
	sum = sum<<(sum&7) ^ sum>>3
	u8 += uint8(z)
	y ^= int(u8)
	m[sum&31] = text
	y += len(m)
	y = z/(x&7+1) + y%(z&15+2)
	i32 = i32*3 + int32(y)
	sum += int(i32 % 4)
	sum += arr[(sum&0xff+1142)%8]
	arr[z&7] = 1142
	if y == 1143003429 {
		return 1143, text, nil
	}
	func() { x += 1144; x ^= y }()
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 2.25
	}
	sum += s.area(y & 3)
	sum += arr[(z&0xff+1147)%8]
	arr[x&7] = 1147
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = sum
	}
	y = sum/(x&7+1) + y%(sum&15+2)
	if z == 1150003450 {
		return 1150, text, nil
	}
	m[y&31] = text
	sum += len(m)
	z = x/(x&7+1) + z%(x&15+2)
	sum = sum<<(y&7) ^ z>>3
	if sum > sum {
		z -= 1154
	} else {
		z += 10
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	sum, f, x, ok = many(sum, x, y, 4, x&7, 6, y&7, 1156, z&7, f)
	x, y = y+1, x
	z, f, x, ok = many(z, z, sum, 4, x&7, 6, y&7, 1158, z&7, f)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	y, f, z, ok = many(y, z, x, 4, x&7, 6, y&7, 1160, z&7, f)
	for i := 0; i < 2; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		sum++
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	p = p.grow(3)
	z -= p.a
	p = p.grow(4)
	y -= p.a
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 5.25
	}
	if y == 1167003501 {
		return 1167, text, nil
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	sum = sum<<(x&7) ^ y>>3
	if sum > z {
		x -= 1170
	} else {
		x += 0
	}
	x += arr[(y&0xff+1171)%8]
	arr[x&7] = 1171
	x, f, y, ok = many(x, y, y, 4, x&7, 6, y&7, 1172, z&7, f)
	i32 = i32*3 + int32(z)
	y += int(i32 % 2)
	if x > x {
		x -= 1174
	} else {
		x += 4
	}
	if n, t := two(y & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	z += arr[(z&0xff+1176)%8]
	arr[z&7] = 1176
	func() { sum += 1177; x ^= y }()
	for i := 0; i < 3; i++ {
		x += i ^ z
		if x&1 == 0 {
			continue
		}
		y++
	}
	m[x&31] = text
	x += len(m)
	m[y&31] = text
	z += len(m)
	sum = y/(y&7+1) + sum%(y&15+2)
	x = x<<(y&7) ^ sum>>3
	if ok && z > 0 || x == y {
		list = append(list, z)
	}
	sum += s.area(x & 3)
	y += arr[(y&0xff+1185)%8]
	arr[sum&7] = 1185
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = x
	}
	if sum == 1187003561 {
		return 1187, text, nil
	}
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	z, f, sum, ok = many(z, sum, z, 4, x&7, 6, y&7, 1189, z&7, f)
	for i := 0; i < 3; i++ {
		x += i ^ y
		if x&1 == 0 {
			continue
		}
		x++
	}
	z, f, y, ok = many(z, y, sum, 4, x&7, 6, y&7, 1191, z&7, f)
	y = y<<(y&7) ^ y>>3
	sum += s.area(z & 3)
	for i := 0; i < 3; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		z++
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	z = x/(z&7+1) + z%(x&15+2)
	z += arr[(x&0xff+1197)%8]
	arr[z&7] = 1197
	y = y/(y&7+1) + y%(y&15+2)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	if n, t := two(z & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 5.25
	}
	fs[x&3] += g
	g = fs[z&3] / 3
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = sum
	}
	switch sum & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		sum ^= 1205
	}
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 0.25
	}
	u8 += uint8(x)
	y ^= int(u8)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = z
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	u8 += uint8(sum)
	x ^= int(u8)
	for i := 0; i < 4; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		x++
	}
	z += arr[(y&0xff+1212)%8]
	arr[sum&7] = 1212
	i32 = i32*3 + int32(y)
	y += int(i32 % 8)
	func() { z += 1214; x ^= y }()
	sum, f, x, ok = many(sum, x, x, 4, x&7, 6, y&7, 1215, z&7, f)
	m[sum&31] = text
	sum += len(m)
	i32 = i32*3 + int32(z)
	sum += int(i32 % 12)
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 4.25
	}
	m[sum&31] = text
	y += len(m)
	p = p.grow(1)
	y -= p.a
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	z, f, x, ok = many(z, x, z, 4, x&7, 6, y&7, 1223, z&7, f)
	x = x<<(x&7) ^ z>>3
	z, f, x, ok = many(z, z, z, 4, x&7, 6, y&7, 1225, z&7, f)
	sum += s.area(z & 3)
	if ok && z > 0 || x == y {
		list = append(list, z)
	}
	if sum > y {
		x -= 1228
	} else {
		x += 6
	}
	i32 = i32*3 + int32(y)
	z += int(i32 % 7)
	z = sum/(sum&7+1) + z%(sum&15+2)
	sum += s.area(y & 3)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	p = p.grow(3)
	y -= p.a
	fmt.Println(1233, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	p = p.grow(4)
	sum -= p.a
	p = p.grow(0)
	z -= p.a
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 3.25
	}
	if y > z {
		x -= 1237
	} else {
		x += 2
	}
	x = x<<(sum&7) ^ x>>3
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		sum += n
	}
	fs[sum&3] += g
	g = fs[z&3] / 3
	p = p.grow(1)
	z -= p.a
	if x == 1242003726 {
		return 1242, text, nil
	}
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = x
	}
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	if sum == 1246003738 {
		return 1246, text, nil
	}
	func() { x += 1247; x ^= y }()
	z = x/(y&7+1) + z%(x&15+2)
	x = x<<(y&7) ^ z>>3
	func() { y += 1250; x ^= y }()
	func() { y += 1251; x ^= y }()
	p = p.grow(2)
	y -= p.a
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	i32 = i32*3 + int32(x)
	x += int(i32 % 15)
	for i := 0; i < 4; i++ {
		x += i ^ y
		if x&1 == 0 {
			continue
		}
		x++
	}
	y = sum/(y&7+1) + y%(sum&15+2)
	x, y = y+1, x
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	u8 += uint8(z)
	z ^= int(u8)
	func() { y += 1260; x ^= y }()
	x += arr[(z&0xff+1261)%8]
	arr[y&7] = 1261
	z, f, y, ok = many(z, y, y, 4, x&7, 6, y&7, 1262, z&7, f)
	y, f, x, ok = many(y, y, x, 4, x&7, 6, y&7, 1263, z&7, f)
	switch t := any1.(type) {
	case int:
		y += t
		any1 = text
	case string:
		y += len(t)
		any1 = f
	default:
		any1 = z
	}
	x = sum/(x&7+1) + x%(sum&15+2)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = x
	}
	u8 += uint8(z)
	sum ^= int(u8)
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	y, f, x, ok = many(y, y, y, 4, x&7, 6, y&7, 1269, z&7, f)
	func() { z += 1270; x ^= y }()
	sum += s.area(y & 3)
	y += arr[(y&0xff+1272)%8]
	arr[z&7] = 1272
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 4.25
	}
	fs[sum&3] += g
	g = fs[sum&3] / 3
	m[sum&31] = text
	y += len(m)
	if y == 1276003828 {
		return 1276, text, nil
	}
	z += arr[(sum&0xff+1277)%8]
	arr[x&7] = 1277
	if ok && x > 0 || z == sum {
		list = append(list, x)
	}
	p = p.grow(4)
	z -= p.a
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = x
	}
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		sum ^= 1281
	}
	i32 = i32*3 + int32(x)
	y += int(i32 % 9)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	p = p.grow(4)
	y -= p.a
	sum += s.area(x & 3)
	z = z<<(sum&7) ^ sum>>3
	fs[z&3] += g
	g = fs[z&3] / 3
	switch z & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		z ^= 1288
	}
	p = p.grow(4)
	z -= p.a
	if z > sum {
		x -= 1290
	} else {
		x += 3
	}
	switch x & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		x ^= 1291
	}
	sum += s.area(sum & 3)
	if x > y {
		y -= 1293
	} else {
		y += 6
	}
	for i := 0; i < 3; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		z++
	}
	y, f, x, ok = many(y, x, sum, 4, x&7, 6, y&7, 1295, z&7, f)
	m[x&31] = text
	x += len(m)
	x, y = y+1, x
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		sum += n
	}
	func() { x += 1299; x ^= y }()
	sum += s.area(x & 3)
	i32 = i32*3 + int32(x)
	x += int(i32 % 11)
	p = p.grow(2)
	y -= p.a
	i32 = i32*3 + int32(x)
	y += int(i32 % 13)
	z = z<<(y&7) ^ z>>3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 0.25
	}
	func() { z += 1306; x ^= y }()
	fs[x&3] += g
	g = fs[y&3] / 3
	i32 = i32*3 + int32(y)
	z += int(i32 % 18)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = x
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	y, z = z^3, y
	if ok && y > 0 || x == x {
		list = append(list, y)
	}
	switch sum & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		sum ^= 1314
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if y == 1316003948 {
		return 1316, text, nil
	}
	if n, t := two(z & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	if z == 1318003954 {
		return 1318, text, nil
	}
	z = z<<(y&7) ^ sum>>3
	m[x&31] = text
	sum += len(m)
	u8 += uint8(sum)
	x ^= int(u8)
	sum += s.area(sum & 3)
	if y == 1323003969 {
		return 1323, text, nil
	}
	m[x&31] = text
	sum += len(m)
	m[x&31] = text
	sum += len(m)
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 3.25
	}
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	switch y & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		y ^= 1328
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = sum
	}
	f = f*0.5 + float64(x&15)
	if f > g {
		g += 7.25
	}
	for i := 0; i < 4; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		sum++
	}
	z, f, x, ok = many(z, x, sum, 4, x&7, 6, y&7, 1332, z&7, f)
	fs[x&3] += g
	g = fs[x&3] / 3
	for i := 0; i < 3; i++ {
		y += i ^ sum
		if y&1 == 0 {
			continue
		}
		sum++
	}
	z += arr[(z&0xff+1335)%8]
	arr[y&7] = 1335
	u8 += uint8(x)
	y ^= int(u8)
	p = p.grow(2)
	y -= p.a
	fs[y&3] += g
	g = fs[z&3] / 3
	for i := 0; i < 4; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		z++
	}
	sum += arr[(sum&0xff+1340)%8]
	arr[y&7] = 1340
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 0.25
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[y&31] = text
	x += len(m)
	if ok && y > 0 || y == sum {
		list = append(list, y)
	}
	fs[sum&3] += g
	g = fs[z&3] / 3
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 6.25
	}
	p = p.grow(3)
	x -= p.a
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 8.25
	}
	p = p.grow(0)
	sum -= p.a
	if z > y {
		sum -= 1351
	} else {
		sum += 12
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 2.25
	}
	if z == 1353004059 {
		return 1353, text, nil
	}
	y, z = z^3, y
	y = y<<(z&7) ^ z>>3
	x, f, sum, ok = many(x, sum, x, 4, x&7, 6, y&7, 1356, z&7, f)
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		y += n
	}
	x, f, z, ok = many(x, z, x, 4, x&7, 6, y&7, 1358, z&7, f)
	if n, t := two(x & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	func() { x += 1360; x ^= y }()
	if x == 1361004083 {
		return 1361, text, nil
	}
	if y == 1362004086 {
		return 1362, text, nil
	}
	i32 = i32*3 + int32(y)
	x += int(i32 % 5)
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 5.25
	}
	if ok && x > 0 || x == sum {
		list = append(list, x)
	}
	f = f*0.5 + float64(z&15)
	if f > g {
		g += 7.25
	}
	switch x & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 1367
	}
	func() { sum += 1368; x ^= y }()
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		y ^= 1369
	}
	m[y&31] = text
	y += len(m)
	fmt.Println(1370, x, y, z, sum, text, u8, i32, ok, len(list), len(m), p.a, p.b)
	u8 += uint8(y)
	x ^= int(u8)
	i32 = i32*3 + int32(z)
	x += int(i32 % 14)
	func() { sum += 1373; x ^= y }()
	sum, f, y, ok = many(sum, y, y, 4, x&7, 6, y&7, 1374, z&7, f)
	if y > z {
		y -= 1375
	} else {
		y += 10
	}
	sum += arr[(sum&0xff+1376)%8]
	arr[sum&7] = 1376
	p = p.grow(2)
	sum -= p.a
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	for i := 0; i < 4; i++ {
		y += i ^ y
		if y&1 == 0 {
			continue
		}
		x++
	}
	m[x&31] = text
	z += len(m)
	p = p.grow(1)
	x -= p.a
	sum += arr[(y&0xff+1382)%8]
	arr[y&7] = 1382
	i32 = i32*3 + int32(z)
	sum += int(i32 % 8)
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 7.25
	}
	fs[x&3] += g
	g = fs[y&3] / 3
	sum += s.area(x & 3)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 1.25
	}
	y, f, sum, ok = many(y, sum, z, 4, x&7, 6, y&7, 1388, z&7, f)
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = y
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 5.25
	}
	y, z = z^3, y
	z, f, x, ok = many(z, z, y, 4, x&7, 6, y&7, 1393, z&7, f)
	for i := 0; i < 3; i++ {
		sum += i ^ sum
		if sum&1 == 0 {
			continue
		}
		sum++
	}
	y += arr[(x&0xff+1395)%8]
	arr[x&7] = 1395
	for i := 0; i < 1; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		x++
	}
	if ok && sum > 0 || z == y {
		list = append(list, sum)
	}
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 3.25
	}
	sum += arr[(y&0xff+1399)%8]
	arr[y&7] = 1399
	sum += arr[(sum&0xff+1400)%8]
	arr[y&7] = 1400
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	x += arr[(z&0xff+1402)%8]
	arr[y&7] = 1402
	for i := 0; i < 4; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		z++
	}
	i32 = i32*3 + int32(z)
	sum += int(i32 % 12)
	i32 = i32*3 + int32(sum)
	sum += int(i32 % 13)
	if y > x {
		sum -= 1406
	} else {
		sum += 2
	}
	y, f, z, ok = many(y, z, x, 4, x&7, 6, y&7, 1407, z&7, f)
	f = f*0.5 + float64(sum&15)
	if f > g {
		g += 4.25
	}
	if y > x {
		z -= 1409
	} else {
		z += 5
	}
	z += arr[(z&0xff+1410)%8]
	arr[sum&7] = 1410
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	fs[z&3] += g
	g = fs[y&3] / 3
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		y ^= 1413
	}
	x = sum/(sum&7+1) + x%(sum&15+2)
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	m[x&31] = text
	sum += len(m)
	sum = y/(sum&7+1) + sum%(y&15+2)
	y, z = z^3, y
	for i := 0; i < 4; i++ {
		z += i ^ sum
		if z&1 == 0 {
			continue
		}
		z++
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	sum += s.area(sum & 3)
	switch y & 7 {
	case 1, 3:
		y += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 1422
	}
	for i, n := range list {
		if i > 4 {
			break
		}
		sum ^= n
	}
	if len(list) > 9 {
		list = list[3:]
	}
	m[x&31] = text
	z += len(m)
	func() { x += 1425; x ^= y }()
	z, f, x, ok = many(z, z, sum, 4, x&7, 6, y&7, 1426, z&7, f)
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 5.25
	}
	switch y & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		sum--
	default:
		y ^= 1428
	}
	for i := 0; i < 2; i++ {
		y += i ^ z
		if y&1 == 0 {
			continue
		}
		sum++
	}
	switch t := any1.(type) {
	case int:
		z += t
		any1 = text
	case string:
		z += len(t)
		any1 = f
	default:
		any1 = sum
	}
	p = p.grow(1)
	y -= p.a
	switch z & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		z ^= 1432
	}
	p = p.grow(3)
	x -= p.a
	func() { sum += 1434; x ^= y }()
	switch x & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		x ^= 1435
	}
	switch t := any1.(type) {
	case int:
		sum += t
		any1 = text
	case string:
		sum += len(t)
		any1 = f
	default:
		any1 = z
	}
	if ok && sum > 0 || y == sum {
		list = append(list, sum)
	}
	if z > x {
		z -= 1438
	} else {
		z += 8
	}
	p = p.grow(4)
	y -= p.a
	if n, t := two(x & 0xff); n%2 == 0 {
		text = t
		y += n
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 1.25
	}
	fs[z&3] += g
	g = fs[x&3] / 3
	if z == 1443004329 {
		return 1443, text, nil
	}
	f = f*0.5 + float64(y&15)
	if f > g {
		g += 4.25
	}
	sum += s.area(sum & 3)
	x, f, z, ok = many(x, z, sum, 4, x&7, 6, y&7, 1446, z&7, f)
	sum, f, y, ok = many(sum, y, z, 4, x&7, 6, y&7, 1447, z&7, f)
	if y == 1448004344 {
		return 1448, text, nil
	}
	z = z/(sum&7+1) + z%(z&15+2)
	fs[sum&3] += g
	g = fs[x&3] / 3
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	y = y<<(sum&7) ^ sum>>3
	i32 = i32*3 + int32(x)
	z += int(i32 % 10)
	z += arr[(sum&0xff+1454)%8]
	arr[y&7] = 1454
	if x > x {
		x -= 1455
	} else {
		x += 12
	}
	i32 = i32*3 + int32(z)
	x += int(i32 % 13)
	func() { sum += 1457; x ^= y }()
	z = y/(x&7+1) + z%(y&15+2)
	sum = x/(z&7+1) + sum%(x&15+2)
	sum += s.area(y & 3)
	switch z & 7 {
	case 1, 3:
		z += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		z--
	default:
		z ^= 1461
	}
	z += arr[(x&0xff+1462)%8]
	arr[z&7] = 1462
	text += "c"
	if len(text) > 20 {
		text = text[10:]
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	func() { x += 1465; x ^= y }()
	if ok && x > 0 || y == y {
		list = append(list, x)
	}
	text += "a"
	if len(text) > 20 {
		text = text[10:]
	}
	m[y&31] = text
	y += len(m)
	i32 = i32*3 + int32(z)
	x += int(i32 % 9)
	if ok && y > 0 || z == sum {
		list = append(list, y)
	}
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		x += n
	}
	i32 = i32*3 + int32(z)
	y += int(i32 % 13)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	fs[x&3] += g
	g = fs[y&3] / 3
	sum += s.area(z & 3)
	text += "b"
	if len(text) > 20 {
		text = text[10:]
	}
	switch sum & 7 {
	case 1, 3:
		sum += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		y--
	default:
		sum ^= 1478
	}
	for i := 0; i < 4; i++ {
		x += i ^ x
		if x&1 == 0 {
			continue
		}
		x++
	}
	if y == 1480004440 {
		return 1480, text, nil
	}
	i32 = i32*3 + int32(x)
	x += int(i32 % 4)
	switch t := any1.(type) {
	case int:
		x += t
		any1 = text
	case string:
		x += len(t)
		any1 = f
	default:
		any1 = sum
	}
	i32 = i32*3 + int32(y)
	z += int(i32 % 6)
	x = x<<(y&7) ^ z>>3
	switch x & 7 {
	case 1, 3:
		x += 5
	case 4:
		ok = !ok
		fallthrough
	case 6:
		x--
	default:
		x ^= 1485
	}
	x = x<<(x&7) ^ y>>3
	sum += s.area(z & 3)
	if n, t := two(sum & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	for i := 0; i < 2; i++ {
		z += i ^ y
		if z&1 == 0 {
			continue
		}
		z++
	}
	sum += arr[(y&0xff+1490)%8]
	arr[sum&7] = 1490
	x, y = y+1, x
	if n, t := two(y & 0xff); n%2 == 0 {
		text = t
		z += n
	}
	y = y/(z&7+1) + y%(y&15+2)
	if ok && x > 0 || y == x {
		list = append(list, x)
	}
	if n, t := two(sum & 0xff); n%2 == 1 {
		text = t
		z += n
	}
	z = sum/(x&7+1) + z%(sum&15+2)
	z = z<<(sum&7) ^ y>>3
	i32 = i32*3 + int32(z)
	sum += int(i32 % 4)
	i32 = i32*3 + int32(y)
	sum += int(i32 % 5)
	fmt.Println(f, g, arr, fs, any1)
	if seed == 3 {
		arr[seed*x&0xffff+8] = 1
	}
	return x ^ y ^ z ^ sum, text, nil
}

func main() {
	for seed := 2; seed < 4; seed++ {
		fmt.Println(huge(seed, make([]float64, 4), map[int]string{}, pair{seed, 1}))
	}
}
