// This file implements the channel operations of compiled code: the Rust half does the work and
// reports a status, panics are raised here.

package runtime

import (
	"internal/abi"
	"unsafe"
)

// Statuses of the runtime's channel functions.
const (
	sendClosed  = 1
	wouldBlock  = 2
	recvDone    = 1
	closeClosed = 1
)

func panicSendClosed() { panicvalue(plainError("send on closed channel")) }

// makechan implements make(chan T, n). Called by compiled code.
func makechan(elem *abi.Type, n int) unsafe.Pointer {
	var ch unsafe.Pointer
	if n >= 0 {
		ch = chanMake(elem, n)
	}
	if ch == nil {
		panicvalue(plainError("makechan: size out of range"))
	}
	return ch
}

// chansend implements ch <- *elem. Called by compiled code.
func chansend(ch, elem unsafe.Pointer) {
	if ch == nil {
		blockForever(abi.WaitChanSendNil)
	}
	if chanSend(ch, elem) == sendClosed {
		panicSendClosed()
	}
}

// chanrecv implements *elem, ok = <-ch. Called by compiled code.
func chanrecv(ch, elem unsafe.Pointer) bool {
	if ch == nil {
		blockForever(abi.WaitChanReceiveNil)
	}
	return chanRecv(ch, elem) == recvDone
}

// trysend implements a select statement of one send and a default. Called by compiled code.
func trysend(ch, elem unsafe.Pointer) bool {
	if ch == nil {
		return false
	}
	status := chanTrySend(ch, elem)
	if status == sendClosed {
		panicSendClosed()
	}
	return status != wouldBlock
}

// tryrecv implements a select statement of one receive and a default. Called by compiled code.
func tryrecv(ch, elem unsafe.Pointer) (selected, ok bool) {
	if ch == nil {
		return false, false
	}
	status := chanTryRecv(ch, elem)
	return status != wouldBlock, status == recvDone
}

// closechan implements close(ch). Called by compiled code.
func closechan(ch unsafe.Pointer) {
	if ch == nil {
		panicvalue(plainError("close of nil channel"))
	}
	if chanClose(ch) == closeClosed {
		panicvalue(plainError("close of closed channel"))
	}
}

// selectgo implements a select statement over n abi.SelectCases: it returns the index of the chosen
// case, -1 for the default, and whether a receive got a value. Called by compiled code.
func selectgo(cases unsafe.Pointer, n int, block bool) (int, bool) {
	wait := 0
	if block {
		if n == 0 {
			blockForever(abi.WaitSelectNoCases)
		}
		wait = 1
	}
	index, status := selectGo(cases, n, wait)
	if status == 2 {
		panicSendClosed()
	}
	return index, status == 1
}
