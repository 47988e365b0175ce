// This file implements the builtins print and println. One call's items are collected in a buffer
// under a lock and written to standard error at the end, so that lines of goroutines do not mix.

package runtime

import (
	"internal/abi"
	"internal/ftoa"
	"unsafe"
)

var (
	printLock uint32 // protects printBuf and printLen
	printBuf  [512]byte
	printLen  int
)

// printlock begins a print. Called by compiled code.
func printlock() { spinLock(&printLock) }

// printunlock ends it. Called by compiled code.
func printunlock() {
	printFlush()
	spinUnlock(&printLock)
}

func printFlush() {
	if printLen > 0 {
		writeErr(unsafe.Pointer(&printBuf), printLen)
		printLen = 0
	}
}

// printstring prints a string. Called by compiled code.
func printstring(s string) {
	if len(s) > len(printBuf)-printLen {
		printFlush()
		if len(s) > len(printBuf) {
			writeErr(dataOf(s), len(s))
			return
		}
	}
	printLen += copy(printBuf[printLen:], s)
}

// printBytes prints text in a buffer of the caller.
func printBytes(b []byte) { printstring(unsafe.String(unsafe.SliceData(b), len(b))) }

// printbool prints a bool. Called by compiled code.
func printbool(v bool) {
	if v {
		printstring("true")
	} else {
		printstring("false")
	}
}

// printint prints an integer. Called by compiled code.
func printint(v int64) {
	if v < 0 {
		printstring("-")
		v = -v
	}
	printuint(uint64(v))
}

// printuint prints an unsigned integer. Called by compiled code.
func printuint(v uint64) {
	var buf [20]byte
	printBytes(decimal(&buf, v))
}

// printhex prints an unsigned integer in base 16, without prefix.
func printhex(v uint64) {
	var buf [16]byte
	i := len(buf)
	for {
		i--
		buf[i] = "0123456789abcdef"[v&15]
		v >>= 4
		if v == 0 {
			break
		}
	}
	printBytes(buf[i:])
}

// printfloat prints a float64. Called by compiled code.
func printfloat(v float64) {
	var buf [32]byte
	printBytes(ftoa.Append(buf[:0], v, 'g', -1, 64))
}

// printfloat32 prints a float32. Called by compiled code.
func printfloat32(v float32) {
	var buf [32]byte
	printBytes(ftoa.Append(buf[:0], float64(v), 'g', -1, 32))
}

// printcomplex prints a complex128. Called by compiled code.
func printcomplex(v complex128) { printParts(real(v), imag(v), 64) }

// printcomplex64 prints a complex64. Called by compiled code.
func printcomplex64(v complex64) { printParts(float64(real(v)), float64(imag(v)), 32) }

func printParts(re, im float64, bits int) {
	var buf [64]byte
	b := ftoa.Append(append(buf[:0], '('), re, 'g', -1, bits)
	n := len(b)
	b = ftoa.Append(b, im, 'g', -1, bits)
	if b[n] != '+' && b[n] != '-' {
		printBytes(b[:n])
		printstring("+")
		b = b[n:]
	}
	printBytes(b)
	printstring("i)")
}

// printpointer prints an address. Called by compiled code.
func printpointer(p unsafe.Pointer) {
	printstring("0x")
	printhex(uint64(uintptr(p)))
}

// printeface prints the words of an interface. Called by compiled code.
func printeface(e any) {
	w := abi.EfaceOf(&e)
	printiface(unsafe.Pointer(w.Typ), w.Data)
}

// printiface prints the words of an interface with methods. Called by compiled code.
func printiface(tab, data unsafe.Pointer) {
	printstring("(")
	printpointer(tab)
	printstring(",")
	printpointer(data)
	printstring(")")
}

// printslice prints length, capacity and address of a slice. Called by compiled code.
func printslice(p unsafe.Pointer, len, cap int) {
	printstring("[")
	printint(int64(len))
	printstring("/")
	printint(int64(cap))
	printstring("]")
	printpointer(p)
}

// printsp separates the items of println. Called by compiled code.
func printsp() { printstring(" ") }

// printnl ends println. Called by compiled code.
func printnl() { printstring("\n") }
