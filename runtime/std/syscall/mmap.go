// This file implements system calls on memory.

package syscall

import "unsafe"

// Protection and kind of a mapping.
const (
	PROT_NONE  = 0
	PROT_READ  = 1
	PROT_WRITE = 2
	PROT_EXEC  = 4

	MAP_SHARED    = 0x1
	MAP_PRIVATE   = 0x2
	MAP_FIXED     = 0x10
	MAP_ANON      = 0x20
	MAP_ANONYMOUS = 0x20
	MAP_NORESERVE = 0x4000
	MAP_POPULATE  = 0x8000
)

const SYS_MPROTECT = 10

// Mmap maps a part of a file, or anonymous memory. The memory does not belong to the garbage collector.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	if length <= 0 {
		return nil, EINVAL
	}
	p, err := call(SYS_MMAP, 0, uintptr(length), uintptr(prot), uintptr(flags), uintptr(fd), uintptr(offset))
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(uintptr(p))), length), nil
}

// Munmap unmaps memory of Mmap.
func Munmap(b []byte) error { return mapping(SYS_MUNMAP, b, 0) }

// Mprotect changes the protection of mapped memory.
func Mprotect(b []byte, prot int) error { return mapping(SYS_MPROTECT, b, uintptr(prot)) }

func mapping(trap uintptr, b []byte, arg uintptr) error {
	if len(b) == 0 {
		return EINVAL
	}
	_, err := fast(trap, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)), arg)
	return err
}
