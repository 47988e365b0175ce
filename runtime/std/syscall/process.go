// This file implements system calls on processes, and the environment.

package syscall

import (
	"sync"
	"unsafe"
)

//minigo:rt environ
func rtEnviron() **byte

func number(trap uintptr) int {
	n, _ := fast(trap, 0, 0, 0)
	return n
}

// Getpid returns the process's number.
func Getpid() int { return number(SYS_GETPID) }

// Getppid returns the parent process's number.
func Getppid() int { return number(SYS_GETPPID) }

// Getuid returns the user's number.
func Getuid() int { return number(SYS_GETUID) }

// Geteuid returns the effective user's number.
func Geteuid() int { return number(SYS_GETEUID) }

// Getgid returns the group's number.
func Getgid() int { return number(SYS_GETGID) }

// Getegid returns the effective group's number.
func Getegid() int { return number(SYS_GETEGID) }

// Getgroups returns the numbers of the groups that the caller belongs to.
func Getgroups() (gids []int, err error) {
	n, err := fast(SYS_GETGROUPS, 0, 0, 0)
	if err != nil || n == 0 {
		return nil, err
	}
	list := make([]uint32, n)
	if n, err = fast(SYS_GETGROUPS, uintptr(n), uintptr(unsafe.Pointer(&list[0])), 0); err != nil {
		return nil, err
	}
	gids = make([]int, n)
	for i, g := range list[:n] {
		gids[i] = int(g)
	}
	return gids, nil
}

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 4096 }

// Umask sets the permissions that new files do not get, and returns the former ones.
func Umask(mask int) int {
	n, _ := fast(SYS_UMASK, uintptr(mask), 0, 0)
	return n
}

// Kill sends a signal.
func Kill(pid int, sig Signal) error {
	_, err := fast(SYS_KILL, uintptr(pid), uintptr(sig), 0)
	return err
}

// Utsname is what the kernel tells about the system.
type Utsname struct {
	Sysname    [65]int8
	Nodename   [65]int8
	Release    [65]int8
	Version    [65]int8
	Machine    [65]int8
	Domainname [65]int8
}

// Uname describes the system.
func Uname(u *Utsname) error {
	_, err := fast(SYS_UNAME, uintptr(unsafe.Pointer(u)), 0, 0)
	return err
}

var (
	envOnce sync.Once
	envLock sync.RWMutex   // protects what follows
	envs    []string       // "" where a variable was removed
	envAt   map[string]int // index of a variable in envs
)

// goString copies a string that ends in a zero byte.
func goString(p *byte) string {
	n := 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(p), n)) != 0 {
		n++
	}
	return string(unsafe.Slice(p, n))
}

func loadEnv() {
	envAt = make(map[string]int)
	for p := rtEnviron(); *p != nil; p = (**byte)(unsafe.Add(unsafe.Pointer(p), 8)) {
		s := goString(*p)
		envs = append(envs, s)
		for i := 1; i < len(s); i++ { // a leading '=' is part of the name
			if s[i] == '=' {
				if _, ok := envAt[s[:i]]; ok {
					envs[len(envs)-1] = "" // the first one counts
				} else {
					envAt[s[:i]] = len(envs) - 1
				}
				break
			}
		}
	}
}

// Getenv returns the value of an environment variable, and whether it is set.
func Getenv(key string) (value string, found bool) {
	envOnce.Do(loadEnv)
	envLock.RLock()
	defer envLock.RUnlock()
	if i, ok := envAt[key]; ok && key != "" {
		return envs[i][len(key)+1:], true
	}
	return "", false
}

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	envOnce.Do(loadEnv)
	if key == "" {
		return EINVAL
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			return EINVAL
		}
	}
	envLock.Lock()
	defer envLock.Unlock()
	s := key + "=" + value
	if i, ok := envAt[key]; ok {
		envs[i] = s
	} else {
		envAt[key] = len(envs)
		envs = append(envs, s)
	}
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	envOnce.Do(loadEnv)
	envLock.Lock()
	defer envLock.Unlock()
	if i, ok := envAt[key]; ok {
		envs[i] = ""
		delete(envAt, key)
	}
	return nil
}

// Clearenv removes all environment variables.
func Clearenv() {
	envOnce.Do(loadEnv)
	envLock.Lock()
	defer envLock.Unlock()
	envs = nil
	envAt = make(map[string]int)
}

// Environ returns the environment as "key=value" strings.
func Environ() []string {
	envOnce.Do(loadEnv)
	envLock.RLock()
	defer envLock.RUnlock()
	list := make([]string, 0, len(envs))
	for _, s := range envs {
		if s != "" {
			list = append(list, s)
		}
	}
	return list
}
