// This file mirrors the other structs of the ABI crate (layout.rs).

package abi

import "unsafe"

// G is the part of the goroutine object that Go code may touch.
type G struct {
	StackLimit uintptr
	TrapA      int64
	TrapB      int64
	Defers     *DeferRecord
	Panics     unsafe.Pointer // *runtime._panic
	Goid       uint64
	Flags      uint64
}

// Bits of G.Flags.
const (
	PanicOnFault = 1
	ProbesKey    = 2
)

// DeferRecord is a deferred call.
type DeferRecord struct {
	Link    *DeferRecord
	Closure func()
	Fp      uintptr
	Entry   uintptr
}

// SelectCase is a case of a select statement.
type SelectCase struct {
	Chan unsafe.Pointer
	Elem unsafe.Pointer
	Send uint64
}

// ChanHead is the start of a channel object.
type ChanHead struct {
	Count    uint64
	Capacity uint64
}

// Itab pairs an interface type with a concrete type; more code pointers follow Fun0.
type Itab struct {
	Inter *InterfaceType
	Typ   *Type
	Hash  uint32
	Pad   uint32
	Fun0  unsafe.Pointer
}

// Eface is an empty interface.
type Eface struct {
	Typ  *Type
	Data unsafe.Pointer
}

// Iface is an interface with methods.
type Iface struct {
	Tab  *Itab
	Data unsafe.Pointer
}

// EfaceOf views an interface value as its two words.
func EfaceOf(p *any) *Eface { return (*Eface)(unsafe.Pointer(p)) }

// SliceHeader is a slice.
type SliceHeader struct {
	Data unsafe.Pointer
	Len  int
	Cap  int
}

// Wait reasons, by the numbers of the ABI crate.
const (
	WaitChanReceive    = 1
	WaitChanSend       = 2
	WaitChanReceiveNil = 3
	WaitChanSendNil    = 4
	WaitSelect         = 5
	WaitSelectNoCases  = 6
	WaitSleep          = 7
	WaitIO             = 8
	WaitSemacquire     = 9
	WaitMutexLock      = 10
	WaitRWMutexRLock   = 11
	WaitRWMutexLock    = 12
	WaitWaitGroup      = 13
	WaitCond           = 14
	WaitFinalizer      = 15
)
