//! The program's entry, and which package-level variables are initialised when.
//!
//! The entry function calls, package by package in dependency order, the initialisation steps that
//! need code and the `init` functions, then `main.main`. Steps of library packages whose variables
//! nothing refers to are left out; what a step refers to may make further steps necessary, so steps
//! and worklist take turns until nothing new appears (spec: Package initialization).

use super::analysis::analyse_expr;
use super::func::FuncLower;
use super::names::Names;
use super::place::LValue;
use super::types::EnvId;
use super::{FuncKey, Lowerer};
use crate::ir::func::{FuncFlags, Region, Signature, Term, Ty, Values};
use crate::ir::program::{Entry, FuncDecl, FuncId, Program};
use crate::types::Checker;
use crate::types::object::PkgId;
use minigo_abi::functions::RtFunc;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Lowers a checked program that has a package `main`. Errors go to the sink; the program is then
/// incomplete.
pub fn lower(check: &mut Checker<'_>) -> Program {
    let mut l = Lowerer::new(check);
    l.run();
    if l.may_mix_types() {
        let insts = l.prog.bodies.iter_mut().flatten().flat_map(|f| &mut f.insts);
        insts.for_each(|i| i.inst.for_each_place_mut(|p| p.region = Region::default()));
    }
    l.prog
}

impl<'a> Lowerer<'_, 'a> {
    fn run(&mut self) {
        self.number_local_types();
        let main_obj = self.library_object("main", "main");
        let main_func = self.func_instance(main_obj, EnvId(0));
        let (trapped, sigpanic) = (self.support("trapped"), self.support("sigpanic"));
        let count = self.check.packages.len() as u32;
        let mut inits: Vec<Vec<FuncId>> = Vec::new();
        for pkg in 0..count {
            let objs = self.check.packages[pkg as usize].inits.clone();
            inits.push(objs.into_iter().map(|o| self.func_instance(o, EnvId(0))).collect());
        }
        let mut steps: Vec<Vec<(u32, FuncId)>> = vec![Vec::new(); count as usize];
        let mut done: FxHashSet<(u32, u32)> = FxHashSet::default();
        loop {
            self.drain();
            let mut new = false;
            for pkg in 0..count {
                for step in 0..self.check.packages[pkg as usize].init_order.len() as u32 {
                    if !done.contains(&(pkg, step)) && self.step_needed(PkgId(pkg), step) {
                        done.insert((pkg, step));
                        new = true;
                        if let Some(f) = self.init_step(PkgId(pkg), step) {
                            steps[pkg as usize].push((step, f));
                        }
                    }
                }
            }
            if !self.rtti_step() && !new {
                break;
            }
        }
        let mut calls = Vec::new();
        for PkgId(pkg) in self.init_sequence() {
            let steps = &mut steps[pkg as usize];
            steps.sort_by_key(|s| s.0);
            calls.extend(steps.iter().map(|s| s.1).chain(inits[pkg as usize].iter().copied()));
        }
        calls.push(main_func);
        let main = self.entry_function(&calls);
        self.prog.entry = Some(Entry { main, trapped, sigpanic });
        self.finish_rtti();
    }

    /// Packages in the order in which they are initialised: what the runtime is made of, then again and again
    /// the first by import path of those whose imports are initialised (spec: Program initialization).
    fn init_sequence(&self) -> Vec<PkgId> {
        let packages = &self.check.packages;
        let path = |p: PkgId| packages[p.0 as usize].path.as_str();
        let all = || (0..packages.len() as u32).map(PkgId);
        // The runtime's packages are loaded before all others, imports first.
        let last = all().filter(|&p| matches!(path(p), "runtime" | "internal/abi" | "internal/maps")).max();
        let mut sequence: Vec<PkgId> = all().take_while(|&p| Some(p) <= last).collect();
        let mut missing: Vec<usize> = packages.iter().map(|p| p.imports.len()).collect();
        let mut users: Vec<Vec<PkgId>> = vec![Vec::new(); packages.len()];
        for p in all() {
            packages[p.0 as usize].imports.iter().for_each(|i| users[i.0 as usize].push(p));
        }
        let mut ready: BTreeSet<(&str, PkgId)> =
            all().filter(|&p| Some(p) > last && missing[p.0 as usize] == 0).map(|p| (path(p), p)).collect();
        let mut next = 0;
        loop {
            for &user in sequence[next..].iter().flat_map(|p| &users[p.0 as usize]) {
                missing[user.0 as usize] -= 1;
                if missing[user.0 as usize] == 0 && Some(user) > last {
                    ready.insert((path(user), user));
                }
            }
            next = sequence.len();
            let Some((_, p)) = ready.pop_first() else { return sequence };
            sequence.push(p);
        }
    }

    /// Whether the program can get hold of a pointer to memory of another type than the pointer says.
    /// The library makes none for itself, but some of its functions let the program do it.
    fn may_mix_types(&self) -> bool {
        let own = self.check.syntax.iter().filter(|p| !p.library).flat_map(|p| &p.files);
        let mixers = ["reflect.NewAt", "reflect.SliceAt"];
        let mut lowered = self.prog.decls.iter().zip(&self.prog.bodies).filter(|d| d.1.is_some());
        own.into_iter().any(super::imports_unsafe) || lowered.any(|d| mixers.contains(&d.0.symbol.as_str()))
    }

    fn drain(&mut self) {
        while let Some((key, id)) = self.work.pop_front() {
            self.lower_key(key, id);
        }
    }

    /// Whether a variable must be initialised: in user packages always, for the effects.
    fn step_needed(&self, pkg: PkgId, step: u32) -> bool {
        if !self.check.syntax[pkg.0 as usize].library {
            return true;
        }
        let step = &self.check.packages[pkg.0 as usize].init_order[step as usize];
        step.lhs.iter().any(|v| self.globals.contains_key(v))
    }

    /// Initialises variables statically, or declares the function that does it.
    fn init_step(&mut self, pkg: PkgId, index: u32) -> Option<FuncId> {
        let step = self.check.packages[pkg.0 as usize].init_order[index as usize].clone();
        if let [var] = step.lhs[..]
            && self.static_init(var, step.rhs, step.file)
        {
            return None;
        }
        let name = format!("{}.init", self.pkg_path(pkg));
        let decl = FuncDecl { symbol: name.clone(), name, sig: Signature::default() };
        Some(self.declare(FuncKey::InitStep(pkg, index), decl))
    }

    /// Lowers a step of a package's variable initialisation.
    pub fn lower_init_step(&mut self, pkg: PkgId, index: u32, id: FuncId) {
        let step = self.check.packages[pkg.0 as usize].init_order[index as usize].clone();
        let analysis = Rc::new(analyse_expr(self, step.file, EnvId(0), step.rhs));
        let name = format!("{}.init", self.pkg_path(pkg));
        let before = if analysis.root.literals == 0 { 0 } else { self.literals_before(pkg, index) };
        let flags = FuncFlags { noinline: true, no_params: true, ..FuncFlags::default() };
        let mut fl = FuncLower::new(self, id, flags, step.rhs.span.lo);
        (fl.file, fl.analysis, fl.names) = (step.file, analysis, Names::new(name));
        fl.lits_before = before;
        let tys: Vec<_> = step.lhs.iter().map(|&v| fl.var_type(v)).collect();
        let vals = fl.multi_as(std::slice::from_ref(step.rhs), &tys);
        for ((&var, &ty), v) in step.lhs.iter().zip(&tys).zip(&vals) {
            let blank = fl.l.check.objects[var.0 as usize].name.is_blank();
            let lv = if blank { LValue::Blank } else { LValue::Place(fl.var_addr(var)) };
            fl.lvalue_store(&lv, ty, v);
        }
        fl.terminate(Term::Return(Values::new()));
        fl.finish();
    }

    /// How many literals there are in the steps of a package's variable initialisation before one.
    fn literals_before(&mut self, pkg: PkgId, index: u32) -> u32 {
        let known = self.init_literals.entry(pkg).or_insert_with(|| vec![0]).len();
        for i in known as u32 - 1..index {
            let step = self.check.packages[pkg.0 as usize].init_order[i as usize].clone();
            let count = analyse_expr(self, step.file, EnvId(0), step.rhs).root.literals;
            let sums = self.init_literals.get_mut(&pkg).expect("made above");
            sums.push(sums.last().expect("never empty") + count);
        }
        self.init_literals[&pkg][index as usize]
    }

    /// The function that runs everything, and its static closure.
    fn entry_function(&mut self, calls: &[FuncId]) -> crate::ir::program::DataId {
        let sig = Signature { params: vec![Ty::Ptr], results: Vec::new() };
        let name = "runtime.main".to_string();
        let id = self.declare_only(FuncDecl { symbol: name.clone(), name, sig });
        let flags = FuncFlags { closure: true, no_params: true, ..FuncFlags::default() };
        let (_, place) = self.check.func_decls[&self.library_object("runtime", "Goexit")];
        let mut fl = FuncLower::new(self, id, flags, place.name.pos);
        for &f in calls {
            fl.call_func(f, Values::new());
        }
        let zero = fl.int(0);
        fl.call_rt(RtFunc::exit, &[zero]);
        fl.terminate(Term::Return(Values::new()));
        fl.finish();
        self.closure_data(id)
    }
}
