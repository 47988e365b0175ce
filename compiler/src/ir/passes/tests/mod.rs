//! Snapshots of what passes make of small functions, a file for each concern.

mod copies;
mod cycles;
mod folding;
mod objects;
mod redundancy;
mod slots;

use super::*;
use crate::ir::parse;

/// Runs passes on the first function of a program and prints it.
fn after(text: &str, passes: &[&str]) -> String {
    let mut p = parse::program(text);
    verify::program(&p, "parsing");
    let mut f = p.bodies[0].take().expect("a function");
    for pass in passes {
        match *pass {
            "mem2reg" => drop(mem2reg::run(&mut f)),
            "simplify" => drop(simplify::run(&p, &mut f)),
            "gvn" => drop(gvn::run(&mut f)),
            "bounds" => drop(bounds::run(&mut f)),
            "loops" => drop(loops::run(&mut f)),
            "select" => drop(select::run(&mut f)),
            "nilcheck" => drop(nilcheck::run(&mut f)),
            other => panic!("no pass {other}"),
        }
        p.bodies[0] = None;
        verify::function(&p, &f, pass);
    }
    print::function(&p, &f)
}

/// Runs the whole pipeline and prints the first function.
fn optimised(text: &str) -> String {
    let mut p = parse::program(text);
    verify::program(&p, "parsing");
    // Keep what nothing refers to.
    let relocs = (0..p.decls.len() as u32).map(|f| (f * 8, Target::Func(FuncId(f)), 0)).collect();
    let size = p.decls.len() as u64 * 8;
    let (symbol, section) = ("all".into(), crate::ir::Section::ReadOnly);
    p.add_data(crate::ir::Data { symbol, section, align: 8, size, bytes: Vec::new(), relocs, scan: false });
    run(&mut p, &Options { threads: 1, ..Options::default() });
    print::function(&p, p.bodies[0].as_ref().expect("a function"))
}
