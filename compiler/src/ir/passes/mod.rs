//! The optimisation pipeline: which passes run, in which order.
//!
//! First every function by itself ([`mem2reg`], [`simplify`]); then callees before callers, so that
//! what is inlined is small and known ([`inline`], [`escape`], and again the first two on what they
//! leave); small functions that call themselves get one copy of their own. Functions that no one refers to any more are dropped. At last every function by itself again:
//! redundancies ([`gvn`]), checks that cannot fail ([`bounds`]), [`loops`], whose hoisting lets more be
//! found redundant, [`select`] and [`nilcheck`], and what huge functions need ([`localise`]). Each pass is a file with a function
//! `run`, can be switched off by name, and its result can be shown. In debug builds the verifier runs
//! after each. Functions are independent of each other in per-function steps and are spread over
//! threads.

pub mod bounds;
pub mod callgraph;
mod candidates;
pub mod escape;
pub mod fold;
pub mod gvn;
pub mod inline;
pub mod localise;
pub mod loops;
pub mod mem2reg;
pub mod memory;
pub mod nilcheck;
pub mod select;
pub mod simplify;
#[cfg(test)]
mod tests;

use crate::ir::{FuncId, Function, Program, Target, print, verify};
use std::sync::Mutex;

/// Names of all passes, in the order in which they first run.
pub const NAMES: &[&str] =
    &["mem2reg", "simplify", "inline", "escape", "gvn", "bounds", "loops", "select", "nilcheck", "localise"];

/// Rounds of inlining in one function: calls become direct when closures are taken apart.
const INLINE_ROUNDS: usize = 3;

/// How to optimise.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Passes that are left out.
    pub disabled: Vec<String>,
    /// Show functions after this pass.
    pub dump: Option<String>,
    /// Show only functions whose symbol contains this.
    pub dump_only: Option<String>,
    /// Run the verifier after each pass, which debug builds always do.
    pub verify: bool,
    /// Threads to use; 0 for as many as there are cores.
    pub threads: usize,
}

/// Optimises a program; what [`Options`] asked to see.
pub fn run(p: &mut Program, options: &Options) -> String {
    let pipeline = Pipeline { options, verify: options.verify || cfg!(debug_assertions) };
    if pipeline.verify {
        verify::lowered(p);
    }
    let mut shown = pipeline.each(p, |pipeline, p, f, out| pipeline.clean(p, f, out));
    pipeline.bottom_up(p, &mut shown);
    drop_unreferenced(p);
    shown += &pipeline.each(p, |pipeline, p, f, out| pipeline.finish(p, f, out));
    shown
}

/// Drops the bodies of functions that neither data nor other functions refer to.
fn drop_unreferenced(p: &mut Program) {
    let mut live = vec![false; p.bodies.len()];
    let mut work: Vec<FuncId> = p.entry.iter().flat_map(|e| [e.trapped, e.sigpanic]).collect();
    let targets = p.data.iter().flat_map(|d| &d.relocs);
    work.extend(targets.filter_map(|r| if let Target::Func(f) = r.1 { Some(f) } else { None }));
    while let Some(f) = work.pop() {
        if std::mem::replace(&mut live[f.index()], true) {
            continue;
        }
        let Some(body) = &p.bodies[f.index()] else { continue };
        work.extend(callgraph::references(body));
    }
    for (body, _) in p.bodies.iter_mut().zip(live).filter(|(_, live)| !live) {
        *body = None;
    }
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

    /// What makes values of memory and of those what they are worth.
    fn clean(&self, p: &Program, f: &mut Function, out: &mut String) {
        self.pass("mem2reg", p, f, out, |_, f| mem2reg::run(f));
        self.pass("simplify", p, f, out, simplify::run);
    }

    /// What pays off once the function has its final shape.
    fn finish(&self, p: &Program, f: &mut Function, out: &mut String) {
        let mut changed = self.pass("gvn", p, f, out, |_, f| gvn::run(f));
        changed |= self.pass("bounds", p, f, out, |_, f| bounds::run(f));
        if self.pass("loops", p, f, out, |_, f| loops::run(f)) {
            self.pass("simplify", p, f, out, simplify::run);
            changed = self.pass("gvn", p, f, out, |_, f| gvn::run(f));
        }
        if changed {
            self.pass("simplify", p, f, out, simplify::run);
        }
        if self.pass("select", p, f, out, |_, f| select::run(f)) {
            self.pass("simplify", p, f, out, simplify::run);
        }
        self.pass("nilcheck", p, f, out, |_, f| nilcheck::run(f));
        self.pass("localise", p, f, out, |_, f| localise::run(f));
    }

    /// Inlining and escape analysis, callees first.
    fn bottom_up(&self, p: &mut Program, out: &mut String) {
        let graph = callgraph::CallGraph::new(&p.bodies);
        let mut bodies = std::mem::take(&mut p.bodies);
        let mut summaries = escape::Summaries::new(p);
        let mut inlinable = vec![false; bodies.len()];
        for id in graph.order {
            let mut f = bodies[id.index()].take().expect("functions with bodies only");
            for _ in 0..INLINE_ROUNDS {
                let body = |g: FuncId| bodies[g.index()].as_ref().filter(|_| inlinable[g.index()]);
                let mut changed = self.pass("inline", p, &mut f, out, |p, f| inline::run(f, p, body));
                if changed {
                    self.clean(p, &mut f, out);
                }
                let escape = |p: &Program, f: &mut Function| escape::run(p, f, &summaries);
                if self.pass("escape", p, &mut f, out, escape) {
                    self.clean(p, &mut f, out);
                    changed = true;
                }
                if !changed {
                    break;
                }
            }
            let (recursive, small) = (graph.recursive[id.index()], inline::inlinable(&f));
            if recursive && small && callgraph::references(&f).contains(&id) {
                self.unroll(p, &mut f, out);
            }
            summaries.learn(p, &f);
            inlinable[id.index()] = !recursive && small;
            bodies[id.index()] = Some(f);
        }
        p.bodies = bodies;
    }

    /// Inlines a function into itself, once: the calls that are left are fewer by the size of a level.
    fn unroll(&self, p: &Program, f: &mut Function, out: &mut String) {
        let body = f.clone();
        if self.pass("inline", p, f, out, |p, f| inline::run(f, p, |g| (g == body.id).then_some(&body))) {
            self.clean(p, f, out);
        }
    }

    /// Runs one pass on one function, unless it is switched off; whether it changed anything.
    fn pass(
        &self,
        name: &str,
        p: &Program,
        f: &mut Function,
        out: &mut String,
        run: impl FnOnce(&Program, &mut Function) -> bool,
    ) -> bool {
        if self.options.disabled.iter().any(|d| d == name) {
            return false;
        }
        let changed = run(p, f);
        if self.verify {
            verify::function(p, f, name);
        }
        let wanted = |filter: &String| p.decls[f.id.index()].symbol.contains(filter.as_str());
        if self.options.dump.as_deref() == Some(name) && self.options.dump_only.as_ref().is_none_or(wanted) {
            out.push_str(&print::function(p, f));
        }
        changed
    }
}
