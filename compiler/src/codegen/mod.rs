//! Code generation: a [`Program`] to the bytes of an object file.
//!
//! Declare everything, compile the functions on all cores, define them in order, then append the
//! tables that the runtime reads. Functions are independent of each other, so threads take them from
//! a common counter; results are put in order afterwards, so the output does not depend on timing.
//!
//! The machine is chosen here and in `prologue`; nothing else knows it.

mod arith;
mod call;
mod function;
mod object;
mod prologue;
mod tables;
#[cfg(test)]
mod tests;
mod value;

use crate::ir::{self, Program};
use crate::source::SourceMap;
use crate::types::sizes::MAX_FRAME;
use cranelift_codegen::isa::{self, OwnedTargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use function::{Compiled, Names, Scratch, Show};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Blocks of more instructions are compiled as they stand.
const LONG_BLOCK: usize = 4000;

/// Functions with loops deeper inside each other are taken for huge: for each instruction Cranelift's optimiser looks
/// at all loops around it, its allocator at all values that live in them.
const DEEP_LOOPS: usize = 100;

/// How to generate code.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Show the CLIF of functions whose symbol contains this.
    pub dump_clif: Option<String>,
    /// Show the machine code of functions whose symbol contains this.
    pub dump_asm: Option<String>,
    /// Threads to use; 0 for as many as there are cores.
    pub threads: usize,
}

/// What code generation gives.
#[derive(Debug)]
pub struct Output {
    /// The object file.
    pub object: Vec<u8>,
    /// What [`Options`] asked to see.
    pub dump: String,
}

/// Generates code for a program.
///
/// # Panics
/// If the program violates an invariant of the IR: a compiler bug.
pub fn compile(program: &Program, sources: &SourceMap, options: &Options) -> Output {
    let mut module = object::declare(program, target("speed", false));
    let compiled = compile_functions(program, &module.names, options);
    let mut dump = String::new();
    for text in compiled.iter().flat_map(|(_, c)| c.clif.iter().chain(&c.asm)) {
        dump.push_str(text);
    }
    module.define_functions(&compiled);
    module.define_data(program);
    tables::Tables::new(program, sources).define(&mut module, &compiled);
    Output { object: module.finish(), dump }
}

/// The functions whose variables and temporaries need more room than a frame may have, with how much.
pub fn large_frames(program: &Program) -> Vec<(&ir::Function, u64)> {
    // Some of the frame is for values that have no register.
    let most = MAX_FRAME - (1 << 20);
    let bytes = |f: &ir::Function| f.used_slots().into_iter().map(|s| u64::from(f.slots[s.index()].size)).sum();
    program.bodies.iter().flatten().map(|f| (f, bytes(f))).filter(|&(_, n)| n > most).collect()
}

/// Bodies with their machine code, in order of function.
type CompiledFunctions<'a> = Vec<(&'a ir::Function, Compiled)>;

fn compile_functions<'a>(program: &'a Program, names: &Names, options: &Options) -> CompiledFunctions<'a> {
    let bodies: Vec<&ir::Function> = program.bodies.iter().flatten().collect();
    let threads = match options.threads {
        0 => std::thread::available_parallelism().map_or(1, |n| n.get()),
        n => n,
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let (isa, plain, fast) = (target("speed", false), target("none", false), target("none", true));
        let mut scratch = Scratch::default();
        let mut done = Vec::new();
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            let Some(&f) = bodies.get(n) else { return done };
            let show = options.show(&program.decls[f.id.index()].symbol);
            let isa = match f {
                f if f.is_huge() || has_deep_loops(f) => &fast,
                f if has_long_block(f) => &plain,
                _ => &isa,
            };
            done.push((n, function::compile(program, f, names, &**isa, &mut scratch, show)));
        }
    };
    let mut all: Vec<(usize, Compiled)> = std::thread::scope(|s| {
        let spawn = |_| std::thread::Builder::new().stack_size(16 << 20).spawn_scoped(s, work).expect("a thread");
        let threads: Vec<_> = (0..threads.min(bodies.len())).map(spawn).collect();
        threads.into_iter().flat_map(|t| t.join().unwrap_or_else(|e| std::panic::resume_unwind(e))).collect()
    });
    all.sort_unstable_by_key(|c| c.0);
    bodies.into_iter().zip(all.into_iter().map(|c| c.1)).collect()
}

/// Whether a function has a block so long that Cranelift's optimiser would harm it: by moving pure
/// instructions to their uses it makes live ranges as long as the block, and allocating registers takes
/// quadratic time.
fn has_long_block(f: &ir::Function) -> bool {
    f.layout.iter().any(|b| f.blocks[b.index()].insts.len() > LONG_BLOCK)
}

/// Whether a function has loops inside each other deeper than anybody writes.
fn has_deep_loops(f: &ir::Function) -> bool {
    f.layout.len() > DEEP_LOOPS && ir::cfg::Cfg::new(f).loops().depth() > DEEP_LOOPS
}

impl Options {
    fn show(&self, symbol: &str) -> Show {
        let wanted = |filter: &Option<String>| filter.as_ref().is_some_and(|f| symbol.contains(f.as_str()));
        Show { clif: wanted(&self.dump_clif), asm: wanted(&self.dump_asm) }
    }
}

/// x86-64-v2, static code at fixed addresses, g in the pinned register. Registers can be allocated in a single pass:
/// the usual way takes quadratic time when values live long.
fn target(opt_level: &str, single_pass: bool) -> OwnedTargetIsa {
    let mut flags = settings::builder();
    let verify = if cfg!(debug_assertions) { "true" } else { "false" };
    let set = [
        ("opt_level", opt_level),
        ("enable_pinned_reg", "true"),
        ("preserve_frame_pointers", "true"),
        ("is_pic", "false"),
        ("unwind_info", "false"),
        ("enable_probestack", "false"),
        ("use_colocated_libcalls", "true"),
        ("enable_heap_access_spectre_mitigation", "false"),
        ("enable_table_access_spectre_mitigation", "false"),
        ("enable_verifier", verify),
        ("regalloc_algorithm", if single_pass { "single_pass" } else { "backtracking" }),
    ];
    for (name, value) in set {
        flags.set(name, value).expect("a setting of Cranelift");
    }
    let mut builder = isa::lookup_by_name("x86_64-unknown-linux-gnu").expect("x86-64 is built in");
    for name in ["has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt", "has_cmpxchg16b"] {
        builder.set(name, "true").expect("a feature of x86-64");
    }
    builder.finish(settings::Flags::new(flags)).expect("a valid target")
}
