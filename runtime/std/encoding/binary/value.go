// This file implements encoding of whole values: numbers, booleans, and arrays, slices and structs of
// them, without padding.

package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errSmall = errors.New("buffer too small")

// typeSize returns the size of values of a type, -1 if it is not fixed.
func typeSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := typeSize(t.Elem()); n >= 0 {
			return n * t.Len()
		}
		return -1
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			n := typeSize(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Int, reflect.Uint, reflect.Uintptr:
		return -1
	}
	if k := t.Kind(); k >= reflect.Bool && k <= reflect.Complex128 {
		return int(t.Size())
	}
	return -1
}

func valueSize(v reflect.Value) int {
	if !v.IsValid() {
		return -1
	}
	if v.Kind() == reflect.Slice {
		if n := typeSize(v.Type().Elem()); n >= 0 {
			return n * v.Len()
		}
		return -1
	}
	return typeSize(v.Type())
}

// Size returns how many bytes v, or what it points to, takes; -1 if its type has no fixed size.
func Size(v any) int { return valueSize(reflect.Indirect(reflect.ValueOf(v))) }

// target returns the variables that data leads to.
func target(data any) (v reflect.Value, size int) {
	v = reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		return v, valueSize(v)
	case reflect.Slice:
		return v, valueSize(v)
	}
	return v, -1
}

// Read reads what fills data, a pointer or a slice. io.EOF means that there was nothing.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).decode(v)
	return nil
}

// Decode fills data, a pointer or a slice, from buf and returns how many bytes it took.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		return 0, errors.New("binary.Decode: invalid type " + reflect.TypeOf(data).String())
	}
	if len(buf) < size {
		return 0, errSmall
	}
	(&coder{order, buf}).decode(v)
	return size, nil
}

// source returns the value to encode; its size is not negative without an error.
func source(op string, data any) (v reflect.Value, size int, err error) {
	v = reflect.Indirect(reflect.ValueOf(data))
	if size = valueSize(v); size < 0 {
		err = errors.New("binary." + op + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	return
}

// Write writes data, or what it points to.
func Write(w io.Writer, order ByteOrder, data any) error {
	v, size, err := source("Write", data)
	if err != nil {
		return err
	}
	buf := make([]byte, size)
	(&coder{order, buf}).encode(v)
	_, err = w.Write(buf)
	return err
}

// Encode encodes data into buf and returns the size.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size, err := source("Encode", data)
	if err != nil {
		return 0, err
	}
	if len(buf) < size {
		return 0, errSmall
	}
	(&coder{order, buf}).encode(v)
	return size, nil
}

// Append appends data encoded.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v, size, err := source("Append", data)
	if err != nil {
		return nil, err
	}
	n := len(buf)
	buf = append(buf, make([]byte, size)...)
	(&coder{order, buf[n:]}).encode(v)
	return buf, nil
}

// coder goes through a buffer.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) take(n int) []byte {
	b := c.buf[:n]
	c.buf = c.buf[n:]
	return b
}

func (c *coder) load(size uintptr) uint64 {
	switch b := c.take(int(size)); size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	default:
		return c.order.Uint64(b)
	}
}

func (c *coder) store(x uint64, size uintptr) {
	switch b := c.take(int(size)); size {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) loadFloat(size uintptr) float64 {
	if size == 4 {
		return float64(math.Float32frombits(uint32(c.load(4))))
	}
	return math.Float64frombits(c.load(8))
}

func (c *coder) storeFloat(x float64, size uintptr) {
	if size == 4 {
		c.store(uint64(math.Float32bits(float32(x))), 4)
	} else {
		c.store(math.Float64bits(x), 8)
	}
}

func (c *coder) decode(v reflect.Value) {
	size := v.Type().Size()
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i, n := 0, v.Len(); i < n; i++ {
			c.decode(v.Index(i))
		}
	case k == reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() || t.Field(i).Name != "_" {
				c.decode(f)
			} else {
				c.take(valueSize(f))
			}
		}
	case k == reflect.Bool:
		v.SetBool(c.load(1) != 0)
	case v.CanInt():
		shift := 64 - 8*size
		v.SetInt(int64(c.load(size)<<shift) >> shift)
	case v.CanUint():
		v.SetUint(c.load(size))
	case v.CanFloat():
		v.SetFloat(c.loadFloat(size))
	case v.CanComplex():
		re := c.loadFloat(size / 2)
		v.SetComplex(complex(re, c.loadFloat(size/2)))
	}
}

func (c *coder) encode(v reflect.Value) {
	size := v.Type().Size()
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i, n := 0, v.Len(); i < n; i++ {
			c.encode(v.Index(i))
		}
	case k == reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() || t.Field(i).Name != "_" {
				c.encode(f)
			} else {
				clear(c.take(valueSize(f)))
			}
		}
	case k == reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.store(x, 1)
	case v.CanInt():
		c.store(uint64(v.Int()), size)
	case v.CanUint():
		c.store(v.Uint(), size)
	case v.CanFloat():
		c.storeFloat(v.Float(), size)
	case v.CanComplex():
		x := v.Complex()
		c.storeFloat(real(x), size/2)
		c.storeFloat(imag(x), size/2)
	}
}
