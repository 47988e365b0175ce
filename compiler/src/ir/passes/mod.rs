//! The optimisation pipeline: which passes run, in which order.
//!
//! First every function by itself ([`mem2reg`], [`simplify`]). Each pass is a file with a function
//! `run`, can be switched off by name, and its result can be shown. In debug builds the verifier runs
//! after each. Functions are independent of each other in per-function steps and are spread over
//! threads.

pub mod fold;
pub mod mem2reg;
pub mod simplify;
#[cfg(test)]
mod tests;

use crate::ir::{Function, Program, print, verify};
use std::sync::Mutex;

/// Names of all passes, in the order in which they first run.
pub const NAMES: &[&str] = &["mem2reg", "simplify"];

/// How to optimise.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Passes that are left out.
    pub disabled: Vec<String>,
    /// Show functions after this pass.
    pub dump: Option<String>,
    /// Show only functions whose symbol contains this.
    pub dump_only: Option<String>,
    /// Threads to use; 0 for as many as there are cores.
    pub threads: usize,
}

/// Optimises a program; what [`Options`] asked to see.
pub fn run(p: &mut Program, options: &Options) -> String {
    let pipeline = Pipeline { options, verify: cfg!(debug_assertions) };
    pipeline.each(p, |pipeline, p, f, out| {
        pipeline.pass("mem2reg", p, f, out, |_, f| mem2reg::run(f));
        pipeline.pass("simplify", p, f, out, simplify::run);
    })
}

struct Pipeline<'a> {
    options: &'a Options,
    verify: bool,
}

impl Pipeline<'_> {
    /// Runs a step on every function, on several threads.
    fn each(&self, p: &mut Program, step: impl Fn(&Self, &Program, &mut Function, &mut String) + Sync) -> String {
        let bodies = std::mem::take(&mut p.bodies);
        let n = bodies.len();
        let queue = Mutex::new(bodies.into_iter().enumerate());
        let done = Mutex::new(Vec::with_capacity(n));
        let program = &*p;
        let work = || {
            loop {
                let next = queue.lock().expect("no pass panicked").next();
                let Some((i, mut body)) = next else { return };
                let mut out = String::new();
                if let Some(f) = &mut body {
                    step(self, program, f, &mut out);
                }
                done.lock().expect("no pass panicked").push((i, body, out));
            }
        };
        let threads = match self.options.threads {
            0 => std::thread::available_parallelism().map_or(1, |n| n.get()),
            n => n,
        };
        std::thread::scope(|s| {
            let spawn = |_| std::thread::Builder::new().stack_size(16 << 20).spawn_scoped(s, work).expect("a thread");
            let threads: Vec<_> = (0..threads.min(n)).map(spawn).collect();
            for t in threads {
                t.join().unwrap_or_else(|e| std::panic::resume_unwind(e));
            }
        });
        let mut done = done.into_inner().expect("no pass panicked");
        done.sort_unstable_by_key(|d| d.0);
        let mut shown = String::new();
        for (_, body, out) in done {
            p.bodies.push(body);
            shown.push_str(&out);
        }
        shown
    }

    /// Runs one pass on one function, unless it is switched off.
    fn pass(
        &self,
        name: &str,
        p: &Program,
        f: &mut Function,
        out: &mut String,
        run: impl FnOnce(&Program, &mut Function) -> bool,
    ) {
        if self.options.disabled.iter().any(|d| d == name) {
            return;
        }
        run(p, f);
        if self.verify {
            verify::function(p, f, name);
        }
        let wanted = |filter: &String| p.decls[f.id.index()].symbol.contains(filter.as_str());
        if self.options.dump.as_deref() == Some(name) && self.options.dump_only.as_ref().is_none_or(wanted) {
            out.push_str(&print::function(p, f));
        }
    }
}
