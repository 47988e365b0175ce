//! Signal frames: reading and changing the registers of interrupted code.

use crate::print::Out;
use core::ffi::c_void;

/// The registers of a goroutine that a signal stopped, in the order in which `resume_context` loads
/// them. The collector scans the whole structure as words.
#[repr(C, align(16))]
pub struct Context {
    flags: usize,
    rax: usize,
    rbx: usize,
    rcx: usize,
    rdx: usize,
    rsi: usize,
    rdi: usize,
    rbp: usize,
    r8: usize,
    r9: usize,
    r10: usize,
    r11: usize,
    r12: usize,
    r13: usize,
    r14: usize,
    r15: usize,
    rsp: usize,
    pc: usize,
    mxcsr: usize,
    pad: usize,
    xmm: [[usize; 2]; 16],
    /// The next unused context, for the pool.
    pub link: *mut Context,
}

impl Context {
    /// Where the goroutine was stopped.
    pub fn pc(&self) -> usize {
        self.pc
    }

    /// Its stack pointer.
    pub fn sp(&self) -> usize {
        self.rsp
    }

    /// Its frame pointer.
    pub fn fp(&self) -> usize {
        self.rbp
    }
}

/// The registers of interrupted code, inside a signal handler.
pub struct Frame {
    context: *mut libc::ucontext_t,
}

impl Frame {
    /// The frame behind a handler's third argument.
    ///
    /// # Safety
    /// `context` must be that argument, and the handler must not have returned.
    pub unsafe fn new(context: *mut c_void) -> Frame {
        Frame { context: context.cast() }
    }

    fn get(&self, register: i32) -> usize {
        // SAFETY: the kernel's frame is valid until the handler returns.
        unsafe { (*self.context).uc_mcontext.gregs[register as usize] as usize }
    }

    fn set(&mut self, register: i32, value: usize) {
        // SAFETY: as above.
        unsafe { (*self.context).uc_mcontext.gregs[register as usize] = value as i64 }
    }

    /// The interrupted pc.
    pub fn pc(&self) -> usize {
        self.get(libc::REG_RIP)
    }

    /// The stack pointer.
    pub fn sp(&self) -> usize {
        self.get(libc::REG_RSP)
    }

    /// The frame pointer.
    pub fn fp(&self) -> usize {
        self.get(libc::REG_RBP)
    }

    /// The goroutine register.
    pub fn g(&self) -> usize {
        self.get(libc::REG_R15)
    }

    /// Copies all registers.
    pub fn save(&self, out: &mut Context) {
        out.flags = self.get(libc::REG_EFL);
        out.rax = self.get(libc::REG_RAX);
        out.rbx = self.get(libc::REG_RBX);
        out.rcx = self.get(libc::REG_RCX);
        out.rdx = self.get(libc::REG_RDX);
        out.rsi = self.get(libc::REG_RSI);
        out.rdi = self.get(libc::REG_RDI);
        out.rbp = self.get(libc::REG_RBP);
        out.r8 = self.get(libc::REG_R8);
        out.r9 = self.get(libc::REG_R9);
        out.r10 = self.get(libc::REG_R10);
        out.r11 = self.get(libc::REG_R11);
        out.r12 = self.get(libc::REG_R12);
        out.r13 = self.get(libc::REG_R13);
        out.r14 = self.get(libc::REG_R14);
        out.r15 = self.get(libc::REG_R15);
        out.rsp = self.get(libc::REG_RSP);
        out.pc = self.get(libc::REG_RIP);
        // SAFETY: x86-64 kernels always save the floating point state in the frame.
        unsafe {
            let fp = &*(*self.context).uc_mcontext.fpregs;
            out.mxcsr = fp.mxcsr as usize;
            for (to, from) in out.xmm.iter_mut().zip(&fp._xmm) {
                let e = &from.element;
                to[0] = e[0] as usize | (e[1] as usize) << 32;
                to[1] = e[2] as usize | (e[3] as usize) << 32;
            }
        }
    }

    /// Prints all registers, a line each.
    pub fn print(&self, out: &mut Out) {
        use libc::*;
        const REGISTERS: [(&str, i32); 18] = [
            ("rax    ", REG_RAX),
            ("rbx    ", REG_RBX),
            ("rcx    ", REG_RCX),
            ("rdx    ", REG_RDX),
            ("rdi    ", REG_RDI),
            ("rsi    ", REG_RSI),
            ("rbp    ", REG_RBP),
            ("rsp    ", REG_RSP),
            ("r8     ", REG_R8),
            ("r9     ", REG_R9),
            ("r10    ", REG_R10),
            ("r11    ", REG_R11),
            ("r12    ", REG_R12),
            ("r13    ", REG_R13),
            ("r14    ", REG_R14),
            ("r15    ", REG_R15),
            ("rip    ", REG_RIP),
            ("rflags ", REG_EFL),
        ];
        for (name, register) in REGISTERS {
            out.str(name).hex(self.get(register) as u64).str("\n");
        }
        // One word holds the segment registers.
        let segments = self.get(REG_CSGSFS) as u64;
        for (name, shift) in [("cs     ", 0), ("fs     ", 32), ("gs     ", 16)] {
            out.str(name).hex(segments >> shift & 0xffff).str("\n");
        }
    }

    /// Makes the interrupted thread go on elsewhere, on another stack.
    pub fn divert(&mut self, pc: usize, sp: usize) {
        self.set(libc::REG_RIP, pc);
        self.set(libc::REG_RSP, sp);
    }

    /// Makes compiled code call the Go function at `target`, as if by a call whose return address is
    /// `return_to`; without one, the return address is already on the stack.
    ///
    /// # Safety
    /// The interrupted code must run on a goroutine's stack.
    pub unsafe fn call_go(&mut self, target: usize, return_to: Option<usize>, args: [usize; 3]) {
        if let Some(pc) = return_to {
            let sp = self.sp() - 8;
            // SAFETY: compiled code keeps nothing below its stack pointer, and every stack has room there.
            unsafe { *(sp as *mut usize) = pc };
            self.set(libc::REG_RSP, sp);
        }
        self.set(libc::REG_RDI, args[0]);
        self.set(libc::REG_RSI, args[1]);
        self.set(libc::REG_RDX, args[2]);
        self.set(libc::REG_RIP, target);
    }
}
