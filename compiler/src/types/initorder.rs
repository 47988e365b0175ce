//! Order of package initialisation (spec: Package initialization).
//!
//! A variable depends on the variables that its initialiser mentions, directly or through functions.
//! Repeatedly the earliest declared variable without unready dependencies is next; a variable that is
//! reached with dependencies left is part of an initialisation cycle.

use super::Checker;
use super::info::InitStep;
use super::object::{ObjId, ObjKind, PkgId};
use crate::diag::Code;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

impl<'a> Checker<'a> {
    /// Objects that a package-level object's initialiser or body mentions, in order of declaration.
    fn deps(&self, id: ObjId) -> Vec<ObjId> {
        let Some(d) = self.decls.get(&id) else { return Vec::new() };
        let mut deps: Vec<ObjId> = self.decls[&d.owner].deps.iter().copied().collect();
        deps.sort();
        deps
    }

    fn is_func(&self, id: ObjId) -> bool {
        matches!(self.obj(id).kind, ObjKind::Func(_))
    }

    /// Whether the object is a variable, or a constant: those are ready at once unless they are cyclic.
    fn is_value(&self, id: ObjId) -> bool {
        matches!(self.obj(id).kind, ObjKind::Var(_) | ObjKind::Const(_))
    }

    /// Checks the bodies of all functions that variable initialisers of a library package reach: only
    /// then are their dependencies known.
    pub(super) fn check_reached_bodies(&mut self, objects: &[ObjId]) {
        let mut work: Vec<ObjId> = objects.iter().copied().filter(|&o| self.is_value(o)).collect();
        let mut seen: FxHashSet<ObjId> = work.iter().copied().collect();
        while let Some(id) = work.pop() {
            if self.is_func(id) {
                self.ensure_body(id);
            }
            work.extend(self.deps(id).into_iter().filter(|&d| seen.insert(d)));
        }
    }

    /// The variables and constants that one depends on, directly or through functions.
    fn value_deps(&self, id: ObjId) -> FxHashSet<ObjId> {
        let mut vars = FxHashSet::default();
        let mut funcs = FxHashSet::default();
        let mut work = self.deps(id);
        while let Some(d) = work.pop() {
            if self.is_value(d) {
                vars.insert(d);
            } else if self.is_func(d) && funcs.insert(d) {
                work.extend(self.deps(d));
            }
        }
        vars
    }

    /// Computes the initialisation order of a package.
    pub(super) fn init_order(&mut self, pkg: PkgId, objects: &[ObjId]) {
        let vars: Vec<ObjId> = objects.iter().copied().filter(|&o| self.is_value(o)).collect();
        let mut unready: FxHashMap<ObjId, usize> = FxHashMap::default();
        let mut users: FxHashMap<ObjId, Vec<ObjId>> = FxHashMap::default();
        for &v in &vars {
            let deps = self.value_deps(v);
            unready.insert(v, deps.len());
            for d in deps {
                users.entry(d).or_default().push(v);
            }
        }
        // Constants go first.
        let is_var = |c: &Self, v: ObjId| matches!(c.obj(v).kind, ObjKind::Var(_));
        let mut queue: BTreeSet<(bool, usize, ObjId)> =
            vars.iter().map(|&v| (is_var(self, v), unready[&v], v)).collect();
        let mut emitted: FxHashSet<ObjId> = FxHashSet::default();
        let mut steps = Vec::new();
        while let Some((variable, count, v)) = queue.pop_first() {
            if count > 0 {
                let mut seen = FxHashSet::default();
                if let Some(cycle) = self.find_path(v, v, &mut seen) {
                    self.report_init_cycle(&cycle);
                }
            }
            for &user in users.get(&v).map_or(&[][..], |u| u) {
                let n = unready.get_mut(&user).expect("a variable");
                let is_var = is_var(self, user);
                if queue.remove(&(is_var, *n, user)) {
                    *n -= 1;
                    queue.insert((is_var, *n, user));
                }
            }
            let d = &self.decls[&v];
            let Some(init) = d.init.filter(|_| variable) else { continue };
            if emitted.insert(d.owner) {
                let lhs = d.lhs.clone().unwrap_or_else(|| vec![v]);
                steps.push(InitStep { lhs, rhs: init, file: d.file });
            }
        }
        self.packages[pkg.0 as usize].init_order = steps;
    }

    /// A path of dependencies from one object to another, last object first.
    fn find_path(&self, from: ObjId, to: ObjId, seen: &mut FxHashSet<ObjId>) -> Option<Vec<ObjId>> {
        if !seen.insert(from) {
            return None;
        }
        for d in self.deps(from) {
            if d == to {
                return Some(vec![d]);
            }
            if let Some(mut path) = crate::syntax::grow_stack(|| self.find_path(d, to, seen)) {
                path.push(d);
                return Some(path);
            }
        }
        None
    }

    fn report_init_cycle(&mut self, cycle: &[ObjId]) {
        let mut obj = cycle[0];
        let name = self.obj(obj).name;
        if cycle.len() == 1 {
            let msg = format!("initialization cycle: {name} refers to itself");
            self.error(Code::InvalidInitCycle, self.name_span(obj), msg);
            return;
        }
        let mut err = self.new_error(Code::InvalidInitCycle);
        err.add(self.obj(obj).pos, format!("initialization cycle for {name}"));
        for &next in cycle.iter().rev() {
            let text = format!("{} refers to {}", self.obj(obj).name, self.obj(next).name);
            err.add(self.obj(obj).pos, text);
            obj = next;
        }
        self.report_parts(err);
    }
}
