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
    .globl go_spawn_many
go_spawn_many:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 100000
21:
    lea rdi, [rip + adder_closure]
    call minigo_rt_go_spawn
    call go_poll
    dec ebx
    jnz 21b
2:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 100000
    jne 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_poll:
    enter
    leave_go

go_adder:
    enter
    call minigo_rt_gosched
    lock inc dword ptr [rip + counter]
    leave_go

# Two goroutines hand a number back and forth over two unbuffered channels.
    .globl go_ping_pong
go_ping_pong:
    enter 32
    mov [rbp - 8], rbx
    xor esi, esi
    call go_make_channels
    lea rdi, [rip + ponger_closure]
    call minigo_rt_go_spawn
    xor ebx, ebx
21:
    inc rbx
    mov [rbp - 16], rbx
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 16]
    call minigo_rt_chan_send
    test rax, rax
    jnz go_fail
    mov rdi, [rip + chan_b]
    lea rsi, [rbp - 24]
    call minigo_rt_chan_recv
    cmp rax, 1
    jne go_fail
    lea rax, [rbx + 5]
    cmp rax, [rbp - 24]
    jne go_fail
    cmp rbx, 200000
    jb 21b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

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
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 8]
    call minigo_rt_chan_recv
    cmp rax, 1
    jne 2f
    add qword ptr [rbp - 8], 5
    mov rdi, [rip + chan_b]
    lea rsi, [rbp - 8]
    call minigo_rt_chan_send
    jmp 21b
2:
    leave_go

# Four senders of 10,000 each into a buffer, closed by the last; the receiver adds up until closed.
    .globl go_buffered
go_buffered:
    enter 32
    mov [rbp - 8], rbx
    mov [rbp - 16], r12
    mov esi, 7
    call go_make_channels
    mov ebx, 4
21:
    lea rdi, [rip + sender_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 24]
    call minigo_rt_chan_recv
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

go_sender:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 10000
21:
    mov [rbp - 16], rbx
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 16]
    call minigo_rt_chan_send
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
    mov qword ptr [rsp], 8
    mov qword ptr [rsp + 8], 9
    mov qword ptr [rsp + 16], 10
    mov qword ptr [rsp + 24], 11
    call go_many
    sub rsp, 32
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
    mov qword ptr [rsp], 8
    mov qword ptr [rsp + 8], 9
    mov qword ptr [rsp + 16], 10
    mov qword ptr [rsp + 24], 11
    call go_many
    sub rsp, 32
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
    .globl go_preempt_loop
go_preempt_loop:
    enter 16
    mov [rbp - 8], rbx
    lea rdi, [rip + looper_closure]
    call minigo_rt_go_spawn
    lea rdi, [rip + looper_closure]
    call minigo_rt_go_spawn
    mov ebx, 3
21:
    call minigo_rt_gosched
    mov edi, 1000000
    call minigo_rt_time_sleep
    dec ebx
    jnz 21b
    mov dword ptr [rip + flag], 1
2:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 2
    jne 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

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
    lock inc dword ptr [rip + counter]
    leave_go

# 1,000 goroutines sleep for different times.
    .globl go_sleepers
go_sleepers:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 1000
21:
    lea rdi, [rip + sleeper_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    mov edi, 1000000
    call minigo_rt_time_sleep
    cmp dword ptr [rip + counter], 1000
    jne 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_sleeper:
    enter
    call minigo_rt_rand64
    and eax, 0x3fffff
    mov rdi, rax
    call minigo_rt_time_sleep
    lock inc dword ptr [rip + counter]
    leave_go

# 100,000 goroutines parked at once on a channel, then woken by closing it.
    .globl go_parked
go_parked:
    enter 16
    mov [rbp - 8], rbx
    xor esi, esi
    call go_make_channels
    mov ebx, 100000
21:
    lea rdi, [rip + waiter_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 100000
    jne 2b
    mov edi, 1000000
    call minigo_rt_time_sleep
    mov rdi, [rip + chan_a]
    call minigo_rt_chan_close
3:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 200000
    jne 3b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_waiter:
    enter
    lock inc dword ptr [rip + counter]
    mov rdi, [rip + chan_a]
    xor esi, esi
    call minigo_rt_chan_recv
    test rax, rax
    jnz go_fail
    lock inc dword ptr [rip + counter]
    leave_go

# Four goroutines select over sending and receiving on the same channel; together they pass 20,000.
    .globl go_select
go_select:
    enter 16
    mov [rbp - 8], rbx
    xor esi, esi
    call go_make_channels
    mov ebx, 4
21:
    lea rdi, [rip + selector_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    mov edi, 500000
    call minigo_rt_time_sleep
    mov eax, [rip + counter]
    cmp eax, 20000
    jb 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

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
    .globl go_collect
go_collect:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 4
21:
    lea rdi, [rip + allocator_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    call minigo_rt_gc_run
    mov edi, 100000
    call minigo_rt_time_sleep
    cmp dword ptr [rip + counter], 4
    jne 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

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
    .globl go_system_calls
go_system_calls:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 8
21:
    lea rdi, [rip + caller_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 21b
2:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 8
    jne 2b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_caller:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 2000
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
    lock inc dword ptr [rip + counter]
    mov rbx, [rbp - 8]
    leave_go

# Goroutines yield and wait while the number of Ps changes all the time.
    .globl go_procs
go_procs:
    enter 16
    mov [rbp - 8], rbx
    xor esi, esi
    call go_make_channels
    lea rdi, [rip + ponger_closure]
    call minigo_rt_go_spawn
    lea rdi, [rip + pinger_closure]
    call minigo_rt_go_spawn
    mov ebx, 6
3:
    lea rdi, [rip + yielder_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 3b
    mov ebx, 60
4:
    mov rdi, rbx
    and edi, 7
    call minigo_rt_gomaxprocs
    call minigo_rt_gosched
    dec ebx
    jnz 4b
    mov dword ptr [rip + flag], 1
5:
    mov edi, 100000
    call minigo_rt_time_sleep
    cmp dword ptr [rip + counter], 7
    jne 5b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_yielder:
    enter
3:
    call minigo_rt_gosched
    cmp dword ptr [rip + flag], 1
    jne 3b
    lock inc dword ptr [rip + counter]
    leave_go

go_pinger:
    enter 16
3:
    mov qword ptr [rbp - 8], 1
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 8]
    call minigo_rt_chan_send
    mov rdi, [rip + chan_b]
    lea rsi, [rbp - 8]
    call minigo_rt_chan_recv
    cmp qword ptr [rbp - 8], 6
    jne go_fail
    cmp dword ptr [rip + flag], 1
    jne 3b
    lock inc dword ptr [rip + counter]
    leave_go

# A semaphore as a lock around a plain counter; every other release hands over.
    .globl go_sema
go_sema:
    enter 16
    mov [rbp - 8], rbx
    mov dword ptr [rip + semaphore], 1
    mov ebx, 10
3:
    lea rdi, [rip + locker_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 3b
4:
    mov edi, 100000
    call minigo_rt_time_sleep
    cmp dword ptr [rip + counter], 10
    jne 4b
    cmp dword ptr [rip + flag], 20000
    jne go_fail
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_locker:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 2000
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
    lock inc dword ptr [rip + counter]
    mov rbx, [rbp - 8]
    leave_go

# Waiters of a notify list, woken one by one and then all.
    .globl go_notify
go_notify:
    enter 16
    mov [rbp - 8], rbx
    mov ebx, 100
3:
    lea rdi, [rip + listener_closure]
    call minigo_rt_go_spawn
    dec ebx
    jnz 3b
4:
    call minigo_rt_gosched
    cmp dword ptr [rip + flag], 100
    jne 4b
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_one
5:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 1
    jb 5b
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_all
6:
    call minigo_rt_gosched
    cmp dword ptr [rip + counter], 100
    jne 6b
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_listener:
    enter
    lea rdi, [rip + notify_list]
    call minigo_rt_notify_add
    lock inc dword ptr [rip + flag]
    lea rdi, [rip + notify_list]
    mov rsi, rax
    call minigo_rt_notify_wait
    lock inc dword ptr [rip + counter]
    leave_go

# A periodic timer that starts goroutines, one that fills a channel, and one that is stopped in time.
    .globl go_timers
go_timers:
    enter 32
    mov [rbp - 8], rbx
    mov esi, 1
    call go_make_channels
    call minigo_rt_nanotime
    mov [rbp - 16], rax
    mov rdi, [rbp - 16]
    mov esi, 200000
    xor edx, edx
    lea rcx, [rip + ticked_closure]
    call minigo_rt_timer_start
    mov rbx, rax
    mov rdi, [rbp - 16]
    add rdi, 1000000
    xor esi, esi
    mov edx, 1
    mov rcx, [rip + chan_a]
    call minigo_rt_timer_start
    mov rdi, [rbp - 16]
    mov rax, 3600000000000
    add rdi, rax
    xor esi, esi
    xor edx, edx
    lea rcx, [rip + fail_closure]
    call minigo_rt_timer_start
    mov [rbp - 24], rax
    mov rdi, [rip + chan_a]
    lea rsi, [rbp - 32]
    call minigo_rt_chan_recv
    mov rax, [rbp - 32]
    sub rax, [rbp - 16]
    cmp rax, 1000000
    jl go_fail
3:
    mov edi, 50000
    call minigo_rt_time_sleep
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
    call go_ok
    mov rbx, [rbp - 8]
    leave_go

go_ticked:
    enter
    lock inc dword ptr [rip + counter]
    leave_go

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
    lea rdi, [rip + waiter_closure]
    call minigo_rt_go_spawn
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
