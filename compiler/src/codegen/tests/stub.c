// Stands in for the runtime in tests of code generation: runs the program's entry closure with a
// goroutine head in r15, prints the words it wrote to g.scratch, and reports traps.
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

struct ghead {
    uintptr_t stack_limit;
    int64_t trap_a, trap_b;
    uintptr_t defers, panics;
    uint64_t goid, scratch;
};

struct func_entry {
    uintptr_t start;
    uint32_t size, frame_size, recover, flags, name, name_len, file, line, lines, line_count, traps, trap_count;
};

struct module {
    uintptr_t main;
    struct func_entry *funcs;
    uint64_t func_count;
    uintptr_t text_start, text_end;
    uint8_t *blob;
};

extern struct module minigo_module;
static struct ghead g;
static int64_t out[64];

void minigo_rt_memmove(void *d, void *s, int64_t n) { memmove(d, s, n); }
void minigo_rt_memclr(void *d, int64_t n) { memset(d, 0, n); }
void *minigo_rt_new_object(void *ty) { return calloc(1, 4096); }

// Counts the call and lets the function run on.
__asm__(".globl minigo_morestack\nminigo_morestack:\n"
        "incq splits_count(%rip)\njmp *%rax\n"
        ".data\n.globl splits_count\nsplits_count: .quad 0\n.text\n");
extern uint64_t splits_count;

// Calls a closure with g in r15; Go functions preserve no register that C relies on but those pushed.
__asm__("enter:\n"
        "push %rbp\npush %rbx\npush %r12\npush %r13\npush %r14\npush %r15\nsub $8, %rsp\n"
        "mov %rdi, %r15\nmov %rsi, %rdi\ncall *(%rdi)\n"
        "add $8, %rsp\npop %r15\npop %r14\npop %r13\npop %r12\npop %rbx\npop %rbp\nret\n");
void enter(struct ghead *g, uintptr_t closure);

static void report(uintptr_t pc, int signal) {
    for (uint64_t i = 0; i < minigo_module.func_count; i++) {
        struct func_entry *f = &minigo_module.funcs[i];
        if (pc < f->start || pc >= f->start + f->size) continue;
        uint8_t *p = minigo_module.blob + f->traps;
        uintptr_t at = f->start;
        for (uint32_t n = 0; n < f->trap_count; n++) {
            uint64_t delta = 0;
            int shift = 0;
            do { delta |= (uint64_t)(*p & 0x7f) << shift; shift += 7; } while (*p++ & 0x80);
            at += delta;
            int kind = *p++;
            if (at == pc) printf("trap %d %ld %ld\n", kind, g.trap_a, g.trap_b);
        }
        if (signal == SIGSEGV) printf("fault\n");
        printf("in %.*s\n", (int)f->name_len, minigo_module.blob + f->name);
    }
    fflush(stdout);
    _exit(0);
}

// recover: the word after the trap in `out[63]` asks to resume the function `out[63]` frames up.
static void handler(int signal, siginfo_t *info, void *context) {
    ucontext_t *c = context;
    uintptr_t pc = c->uc_mcontext.gregs[REG_RIP];
    if (out[63] == 0) report(pc, signal);
    // Resume the caller's frame at its landing pad, as the runtime does after a recovered panic.
    uintptr_t fp = *(uintptr_t *)c->uc_mcontext.gregs[REG_RBP];
    uintptr_t ret = *(uintptr_t *)(c->uc_mcontext.gregs[REG_RBP] + 8);
    for (uint64_t i = 0; i < minigo_module.func_count; i++) {
        struct func_entry *f = &minigo_module.funcs[i];
        if (ret < f->start || ret >= f->start + f->size) continue;
        for (int r = 0; r < 16; r++)
            if (r != REG_R15 && r != REG_RSP) c->uc_mcontext.gregs[r] = 0x0101010101010101;
        c->uc_mcontext.gregs[REG_R15] = (greg_t)(uintptr_t)&g;
        c->uc_mcontext.gregs[REG_RBP] = fp;
        c->uc_mcontext.gregs[REG_RSP] = fp - f->frame_size;
        c->uc_mcontext.gregs[REG_RIP] = f->start + f->recover;
    }
}

int main(int argc, char **argv) {
    static char stack[65536];
    stack_t alt = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alt, 0);
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    sigaction(SIGILL, &action, 0);
    sigaction(SIGSEGV, &action, 0);
    sigaction(SIGFPE, &action, 0);
    g.scratch = (uint64_t)out;
    g.stack_limit = argc > 1 ? ~0ull : 1;
    enter(&g, minigo_module.main);
    for (int i = 0; i < 63; i++)
        if (out[i]) printf("%d: %ld\n", i, out[i]);
    if (argc > 1) printf("splits %lu\n", splits_count);
}
