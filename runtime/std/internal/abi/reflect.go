// This file holds the representation of reflect.Value, which package fmt reads without importing
// package reflect: a program that only prints need not contain all of reflect.

package abi

import "unsafe"

// ReflectValue mirrors reflect.Value.
type ReflectValue struct {
	Typ  *Type
	Ptr  unsafe.Pointer // the value itself, or its address if FlagIndir is set
	Flag uintptr
}

// Bits of ReflectValue.Flag; the lowest are the Kind.
const (
	FlagKindMask    = 1<<5 - 1
	FlagStickyRO    = 1 << 5 // obtained through an unexported field that is not embedded
	FlagEmbedRO     = 1 << 6 // obtained through an unexported embedded field
	FlagIndir       = 1 << 7
	FlagAddr        = 1 << 8 // addressable
	FlagMethod      = 1 << 9 // a method value; the method's index is above
	FlagMethodShift = 10
	FlagRO          = FlagStickyRO | FlagEmbedRO
)
