# Compiled code as the compiler would emit it, by hand. See mod.rs.

# The check, then the frame. args: bytes of stack arguments; frame: bytes below the saved frame pointer.
    .macro enter frame=0, args=0
    .if \frame > 128
    lea r11, [rsp - \frame]
    cmp r11, [r15]
    .else
    cmp rsp, [r15]
    .endif
    jbe 91f
90:
    push rbp
    mov rbp, rsp
    .if \frame
    sub rsp, \frame
    .endif
    .pushsection .text.cold, "ax"
91:
    lea rax, [rip + 90b]
    mov r10d, \args
    mov r11d, \frame
    jmp minigo_morestack
    .popsection
    .endm

    .macro leave_go args=0
    mov rsp, rbp
    pop rbp
    .if \args
    ret \args
    .else
    ret
    .endif
    .endm

# Starts n goroutines. Changes ebx if there are several.
    .macro spawn closure, n=1
    .if \n > 1
    mov ebx, \n
    .endif
95:
    lea rdi, [rip + \closure]
    call minigo_rt_go_spawn
    .if \n > 1
    dec ebx
    jnz 95b
    .endif
    .endm

# Yields until the variable has the value.
    .macro await var, value
96:
    call minigo_rt_gosched
    cmp dword ptr [rip + \var], \value
    jne 96b
    .endm

# Sleeps for some nanoseconds at a time until the variable has the value.
    .macro await_asleep var, value, nanoseconds
96:
    pause_for \nanoseconds
    cmp dword ptr [rip + \var], \value
    jne 96b
    .endm

    .macro pause_for nanoseconds
    mov edi, \nanoseconds
    call minigo_rt_time_sleep
    .endm

# A test: an entry that saves rbx in its frame.
    .macro test_begin name, frame=16
    .globl \name
\name:
    enter \frame
    mov [rbp - 8], rbx
    .endm

# What a goroutine runs that does something n times, counted in ebx.
    .macro worker_begin name, frame, n
\name:
    enter \frame
    mov [rbp - 8], rbx
    mov ebx, \n
    .endm

# The end of a goroutine that counts.
    .macro count_end
    lock inc dword ptr [rip + counter]
    leave_go
    .endm

    .macro worker_end
    mov rbx, [rbp - 8]
    count_end
    .endm

# Calls go_many with its arguments on the stack.
    .macro call_many
    mov qword ptr [rsp], 8
    mov qword ptr [rsp + 8], 9
    mov qword ptr [rsp + 16], 10
    mov qword ptr [rsp + 24], 11
    call go_many
    sub rsp, 32
    .endm

# The end of a test that went well.
    .macro passed
    call go_ok
    mov rbx, [rbp - 8]
    leave_go
    .endm

# Receives from a channel to an address, or sends what is there.
    .macro receive channel, to
    mov rdi, [rip + \channel]
    lea rsi, \to
    call minigo_rt_chan_recv
    .endm

    .macro send channel, from
    mov rdi, [rip + \channel]
    lea rsi, \from
    call minigo_rt_chan_send
    .endm

    .pushsection .text.go, "ax"
    .globl go_text_start
go_text_start:

# Prints ok.
go_ok:
    enter
    lea rax, [rip + ok_args]
    mov edi, 1
    mov rsi, rax
    call minigo_rt_syscall
    leave_go

    .globl go_hello
go_hello:
    enter
    call go_ok
    leave_go

# Starts 100,000 goroutines that each add 1, with a yield in between, and waits for all of them.
    test_begin go_spawn_many, 16
    mov ebx, 100000
21:
    lea rdi, [rip + adder_closure]
    call minigo_rt_go_spawn
    call go_poll
    dec ebx
    jnz 21b
    await counter, 100000
    passed

go_poll:
    enter
    leave_go

go_adder:
    enter
    call minigo_rt_gosched
    count_end

# Two goroutines hand a number back and forth over two unbuffered channels.
    test_begin go_ping_pong, 32
    xor esi, esi
    call go_make_channels
    spawn ponger_closure
    xor ebx, ebx
21:
    inc rbx
    mov [rbp - 16], rbx
    send chan_a, [rbp - 16]
    test rax, rax
    jnz go_fail
    receive chan_b, [rbp - 24]
    cmp rax, 1
    jne go_fail
    lea rax, [rbx + 5]
    cmp rax, [rbp - 24]
    jne go_fail
    cmp rbx, 200000
    jb 21b
    passed

# Channels a and b, with the capacity in rsi.
go_make_channels:
    enter 16
    mov [rbp - 8], rsi
    lea rdi, [rip + int_type]
    call minigo_rt_chan_make
    mov [rip + chan_a], rax
    mov rsi, [rbp - 8]
    lea rdi, [rip + int_type]
    call minigo_rt_chan_make
    mov [rip + chan_b], rax
    leave_go

go_fail:
    mov edi, 99
    call minigo_rt_exit

go_ponger:
    enter 16
21:
    receive chan_a, [rbp - 8]
    cmp rax, 1
    jne 2f
    add qword ptr [rbp - 8], 5
    send chan_b, [rbp - 8]
    jmp 21b
2:
    leave_go

# Four senders of 10,000 each into a buffer, closed by the last; the receiver adds up until closed.
    test_begin go_buffered, 32
    mov [rbp - 16], r12
    mov esi, 7
    call go_make_channels
    spawn sender_closure, 4
2:
    receive chan_a, [rbp - 24]
    test rax, rax
    jz 3f
    add rbx, [rbp - 24]
    inc r12
    jmp 2b
3:
    # 4 * (1 + ... + 10000)
    cmp rbx, 200020000
    jne go_fail
    call go_ok
    mov rbx, [rbp - 8]
    mov r12, [rbp - 16]
    leave_go

    worker_begin go_sender, 16, 10000
21:
    mov [rbp - 16], rbx
    send chan_a, [rbp - 16]
    dec ebx
    jnz 21b
    lock inc dword ptr [rip + counter]
    cmp dword ptr [rip + counter], 4
    jne 2f
    mov rdi, [rip + chan_a]
    call minigo_rt_chan_close
2:
    mov rbx, [rbp - 8]
    leave_go

# A million frames deep, twice, with a yield at the bottom.
    .globl go_recursion
go_recursion:
    enter
    mov edi, 1000000
    call go_deep
    cmp rax, 1000000
    jne go_fail
    mov edi, 1000000
    call go_deep
    cmp rax, 1000000
    jne go_fail
    call go_ok
    leave_go

go_deep:
    enter 48
    mov [rbp - 8], rbx
    xor eax, eax
    mov rbx, rdi
    test rdi, rdi
    jz 21f
    dec rdi
    call go_deep
    inc rax
    jmp 2f
21:
    call minigo_rt_gosched
    xor eax, eax
2:
    mov rbx, [rbp - 8]
    leave_go

# Recursion with arguments in registers of both kinds and on the stack, and results in eight registers.
    .globl go_stack_args
go_stack_args:
    enter 32
    mov edi, 5000
    mov esi, 2
    mov edx, 3
    mov ecx, 4
    mov r8d, 5
    mov r9d, 6
    mov rax, 7
    cvtsi2sd xmm0, rax
    cvtsi2sd xmm7, rsi
    call_many
    cmp rax, 5000
    jne go_fail
    cmp r10, 11
    jne go_fail
    cvttsd2si rax, xmm0
    cmp rax, 7
    jne go_fail
    call go_ok
    leave_go

go_many:
    enter 48, 32
    cmp esi, 2
    jne go_fail
    cmp edx, 3
    jne go_fail
    cmp ecx, 4
    jne go_fail
    cmp r8d, 5
    jne go_fail
    cmp r9d, 6
    jne go_fail
    cvttsd2si rax, xmm7
    cmp rax, 2
    jne go_fail
    cmp qword ptr [rbp + 16], 8
    jne go_fail
    cmp qword ptr [rbp + 40], 11
    jne go_fail
    test rdi, rdi
    jz 21f
    dec rdi
    call_many
    cmp r10, 11
    jne go_fail
    cmp r9, 9
    jne go_fail
    inc rax
    jmp 2f
21:
    xor eax, eax
    mov r9d, 9
    mov r10d, 11
2:
    leave_go 32

# A goroutine loops without calls while the first one yields until the loop has seen its flag.
    test_begin go_preempt_loop, 16
    spawn looper_closure
    spawn looper_closure
    mov ebx, 3
21:
    call minigo_rt_gosched
    pause_for 1000000
    dec ebx
    jnz 21b
    mov dword ptr [rip + flag], 1
    await counter, 2
    passed

go_looper:
    enter
    mov eax, 1
    mov ecx, 2
    mov edx, 3
    mov esi, 4
    mov edi, 5
    mov r8d, 6
    mov r9d, 7
    mov r10d, 8
    mov r11d, 9
    mov r12d, 10
    cvtsi2sd xmm15, rdx
21:
    lea rbx, [rax + rcx]
    add rbx, rdx
    add rbx, rsi
    add rbx, rdi
    add rbx, r8
    add rbx, r9
    add rbx, r10
    add rbx, r11
    add rbx, r12
    cmp rbx, 55
    jne go_fail
    cvttsd2si rbx, xmm15
    cmp rbx, 3
    jne go_fail
    cmp dword ptr [rip + flag], 1
    jne 21b
    count_end

# 1,000 goroutines sleep for different times.
    test_begin go_sleepers, 16
    spawn sleeper_closure, 1000
    await_asleep counter, 1000, 1000000
    passed

go_sleeper:
    enter
    call minigo_rt_rand64
    and eax, 0x3fffff
    mov rdi, rax
    call minigo_rt_time_sleep
    count_end

# 100,000 goroutines parked at once on a channel, then woken by closing it.
    test_begin go_parked, 16
    xor esi, esi
    call go_make_channels
    spawn waiter_closure, 100000
    await counter, 100000
    pause_for 1000000
    mov rdi, [rip + chan_a]
    call minigo_rt_chan_close
    await counter, 200000
    passed

go_waiter:
    enter
    lock inc dword ptr [rip + counter]
    mov rdi, [rip + chan_a]
    xor esi, esi
    call minigo_rt_chan_recv
    test rax, rax
    jnz go_fail
    count_end

# Four goroutines select over sending and receiving on the same channel; together they pass 20,000.
    test_begin go_select, 16
    xor esi, esi
    call go_make_channels
    spawn selector_closure, 4
2:
    pause_for 500000
    mov eax, [rip + counter]
    cmp eax, 20000
    jb 2b
    passed

go_selector:
    enter 80
21:
    mov qword ptr [rbp - 72], 42
    mov rax, [rip + chan_a]
    mov [rbp - 64], rax
    lea rcx, [rbp - 72]
    mov [rbp - 56], rcx
    mov qword ptr [rbp - 48], 1
    mov rax, [rip + chan_a]
    mov [rbp - 40], rax
    lea rcx, [rbp - 80]
    mov [rbp - 32], rcx
    mov qword ptr [rbp - 24], 0
    lea rdi, [rbp - 64]
    mov esi, 2
    mov edx, 1
    call minigo_rt_select_go
    cmp rdx, 1
    jne go_fail
    test rax, rax
    jz 21b
    cmp qword ptr [rbp - 80], 42
    jne go_fail
    lock inc dword ptr [rip + counter]
    jmp 21b

# Goroutines allocate and check what they allocated while collections run.
    test_begin go_collect, 16
    spawn allocator_closure, 4
2:
    call minigo_rt_gc_run
    pause_for 100000
    cmp dword ptr [rip + counter], 4
    jne 2b
    passed

go_allocator:
    enter 32
    mov [rbp - 8], rbx
    mov [rbp - 16], r12
    lea rdi, [rip + int_type]
    call minigo_rt_new_object
    mov [rbp - 24], rax
    mov qword ptr [rax], 77
    mov ebx, 20000
21:
    lea rdi, [rip + int_type]
    call minigo_rt_new_object
    mov qword ptr [rax], 78
    mov r12, rax
    call go_poll
    cmp qword ptr [r12], 78
    jne go_fail
    mov rax, [rbp - 24]
    cmp qword ptr [rax], 77
    jne go_fail
    dec ebx
    jnz 21b
    lock inc dword ptr [rip + counter]
    mov rbx, [rbp - 8]
    mov r12, [rbp - 16]
    leave_go

# Goroutines make system calls, short and long, while others compute.
    test_begin go_system_calls, 16
    spawn caller_closure, 8
    await counter, 8
    passed

    worker_begin go_caller, 16, 2000
21:
    # getppid
    mov edi, 110
    lea rsi, [rip + nap_args]
    call minigo_rt_syscall
    dec ebx
    jnz 21b
    mov ebx, 5
2:
    # nanosleep; the preemption signal may cut it short: -EINTR is a right answer too
    mov edi, 35
    lea rsi, [rip + nap_args]
    call minigo_rt_syscall
    cmp rax, -4
    je 3f
    test rax, rax
    jnz go_fail
3:
    dec ebx
    jnz 2b
    worker_end

# Goroutines yield and wait while the number of Ps changes all the time.
    test_begin go_procs, 16
    xor esi, esi
    call go_make_channels
    spawn ponger_closure
    spawn pinger_closure
    spawn yielder_closure, 6
    mov ebx, 60
4:
    mov rdi, rbx
    and edi, 7
    call minigo_rt_gomaxprocs
    call minigo_rt_gosched
    dec ebx
    jnz 4b
    mov dword ptr [rip + flag], 1
    await_asleep counter, 7, 100000
    passed

go_yielder:
    enter
    await flag, 1
    count_end

go_pinger:
    enter 16
3:
    mov qword ptr [rbp - 8], 1
    send chan_a, [rbp - 8]
    receive chan_b, [rbp - 8]
    cmp qword ptr [rbp - 8], 6
    jne go_fail
    cmp dword ptr [rip + flag], 1
    jne 3b
    count_end

# A semaphore as a lock around a plain counter; every other release hands over.
    test_begin go_sema, 16
    mov dword ptr [rip + semaphore], 1
    spawn locker_closure, 10
    await_asleep counter, 10, 100000
    cmp dword ptr [rip + flag], 20000
    jne go_fail
    passed

    worker_begin go_locker, 16, 2000
3:
    lea rdi, [rip + semaphore]
    xor esi, esi
    mov edx, 9
    call minigo_rt_sema_acquire
    mov eax, [rip + flag]
    inc eax
    mov [rbp - 16], eax
    test bl, 15
    jnz 4f
    call minigo_rt_gosched
4:
    mov eax, [rbp - 16]
    mov [rip + flag], eax
    lea rdi, [rip + semaphore]
    mov rsi, rbx
    and esi, 1
    call minigo_rt_sema_release
    dec ebx
    jnz 3b
    worker_end

# Waiters of a notify list, woken one by one and then all.
    test_begin go_notify, 16
    spawn listener_closure, 100
    await flag, 100
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_one
5:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 1
    jb 5b
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_all
    await counter, 100
    passed

go_listener:
    enter
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_add
    lock inc dword ptr [rip + flag]
    lea rdi, [rip + notify_list]
    mov rsi, rax
    call minigo_rt_notify_wait
    count_end

# A periodic timer that starts goroutines, one that fills a channel, and one that is stopped in time.
    test_begin go_timers, 32
    mov esi, 1
    call go_make_channels
    call minigo_rt_nanotime
    mov [rbp - 16], rax
    mov rdi, [rbp - 16]
    mov esi, 200000
    xor edx, edx
    lea rcx, [rip + ticked_closure]
    xor r8d, r8d
    call minigo_rt_timer_start
    mov rbx, rax
    mov rdi, [rbp - 16]
    add rdi, 1000000
    xor esi, esi
    mov edx, 1
    mov rcx, [rip + chan_a]
    xor r8d, r8d
    call minigo_rt_timer_start
    mov rdi, [rbp - 16]
    mov rax, 3600000000000
    add rdi, rax
    xor esi, esi
    xor edx, edx
    lea rcx, [rip + fail_closure]
    xor r8d, r8d
    call minigo_rt_timer_start
    mov [rbp - 24], rax
    receive chan_a, [rbp - 32]
    mov rax, [rbp - 32]
    sub rax, [rbp - 16]
    cmp rax, 1000000
    jl go_fail
3:
    pause_for 50000
    cmp dword ptr [rip + counter], 20
    jb 3b
    mov rdi, rbx
    call minigo_rt_timer_stop
    cmp rax, 1
    jne go_fail
    mov rdi, [rbp - 24]
    call minigo_rt_timer_stop
    cmp rax, 1
    jne go_fail
    mov rdi, [rbp - 24]
    call minigo_rt_timer_stop
    test rax, rax
    jnz go_fail
    passed

go_ticked:
    enter
    count_end

# Frames across many segments are dropped at once, again and again. The one entry of the function table says
# that frames are 48 bytes and that the landing pad is go_landing.
    .globl go_resume
go_resume:
    enter 48
    mov dword ptr [rbp - 4], 100
3:
    mov edi, 10000
    mov rsi, rbp
    call go_dive
    call go_fail
    .globl go_landing
go_landing:
    dec dword ptr [rbp - 4]
    jnz 3b
    call go_ok
    leave_go

go_dive:
    enter 48
    test edi, edi
    jz 3f
    dec edi
    call go_dive
    call go_fail
3:
    mov rdi, rsi
    lea rsi, [rip + go_text_start]
    call minigo_rt_resume_frame

# Everybody waits for ever.
    .globl go_deadlock
go_deadlock:
    enter 16
    xor esi, esi
    call go_make_channels
    spawn waiter_closure
    mov rdi, [rip + chan_b]
    xor esi, esi
    call minigo_rt_chan_recv
    call go_fail

    .globl go_overflow
go_overflow:
    enter 2000
    call go_overflow
    leave_go

    .globl go_trap
go_trap:
    enter
    mov qword ptr [r15 + 8], 5
    mov qword ptr [r15 + 16], 3
    .globl go_trap_site
go_trap_site:
    ud2

    .globl go_trapped
go_trapped:
    enter
    cmp edi, 4
    jne go_fail
    cmp rsi, 5
    jne go_fail
    cmp rdx, 3
    jne go_fail
    mov edi, 7
    call minigo_rt_exit

    .globl go_nil_load
go_nil_load:
    enter
    xor eax, eax
    mov rax, [rax + 16]
    leave_go

    .globl go_nil_call
go_nil_call:
    enter
    xor eax, eax
    call rax
    leave_go

    .globl go_sigpanic
go_sigpanic:
    enter
    cmp rdi, 16
    ja go_fail
    mov edi, 8
    call minigo_rt_exit

    .globl go_text_end
go_text_end:
    .popsection

    .pushsection .data.go, "aw"
    .balign 16
counter: .quad 0
flag: .quad 0
chan_a: .quad 0
chan_b: .quad 0
ok_text: .ascii "ok\n"
    .balign 8
ok_args: .quad 1, ok_text, 3, 0, 0, 0
semaphore: .quad 0
notify_list: .quad 0, 0, 0
nap_time: .quad 0, 300000
nap_args: .quad nap_time, 0, 0, 0, 0, 0
int_type: .quad 8, 0
    .long 0
    .byte 0, 8, 8, 2
    .quad 0, 0, 0, 0, 0, 0, 0
pinger_closure: .quad go_pinger
yielder_closure: .quad go_yielder
locker_closure: .quad go_locker
listener_closure: .quad go_listener
ticked_closure: .quad go_ticked
fail_closure: .quad go_fail
adder_closure: .quad go_adder
ponger_closure: .quad go_ponger
sender_closure: .quad go_sender
looper_closure: .quad go_looper
sleeper_closure: .quad go_sleeper
waiter_closure: .quad go_waiter
selector_closure: .quad go_selector
allocator_closure: .quad go_allocator
caller_closure: .quad go_caller
    .popsection
