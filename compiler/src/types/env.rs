//! The environment in which an object, an expression or a statement is checked, and the queue of
//! delayed checks.
//!
//! The environment is saved and replaced whenever another declaration is checked on demand, so that
//! what depends on the place (scope, file, `iota`, the enclosing signature) never leaks from one
//! declaration into another. Checks that need complete types are put off ([`Checker::later`]) and run
//! first in, first out, in the package and file they were put off in.

use super::Checker;
use super::constant::Const;
use super::object::{ObjId, PkgId, ScopeId};
use super::ty::TypeId;
use crate::source::{FileId, Pos};
use crate::syntax::ast::NodeId;
use rustc_hash::FxHashSet;

/// Where checking is.
#[derive(Clone, Debug)]
pub struct Env {
    /// The package under check.
    pub pkg: PkgId,
    /// The file whose nodes are being checked: side tables are recorded for it.
    pub file: FileId,
    /// Innermost scope, where lookups start.
    pub scope: ScopeId,
    /// The package-level object whose initialiser or body is checked; uses of package-level objects
    /// become its dependencies.
    pub decl: Option<ObjId>,
    /// Value of `iota` in a constant declaration.
    pub iota: Option<Const>,
    /// In an implicitly repeated constant expression, the constant's own place: errors go there.
    pub errpos: Option<Pos>,
    /// Whether a type parameter list is being checked.
    pub in_tparam_list: bool,
    /// The signature of the enclosing function.
    pub sig: Option<TypeId>,
    /// Type parameters of the enclosing function declaration: local types depend on them.
    pub tparams: Vec<TypeId>,
    /// Calls of the predeclared `panic` seen so far (for terminating statements).
    pub is_panic: FxHashSet<NodeId>,
    /// Whether the function has labels.
    pub has_label: bool,
    /// Whether the current expression contains a call or receive operation.
    pub has_call_or_recv: bool,
}

impl Env {
    /// An environment at package level of a file.
    pub fn new(pkg: PkgId, file: FileId, scope: ScopeId) -> Env {
        Env {
            pkg,
            file,
            scope,
            decl: None,
            iota: None,
            errpos: None,
            in_tparam_list: false,
            sig: None,
            tparams: Vec::new(),
            is_panic: FxHashSet::default(),
            has_label: false,
            has_call_or_recv: false,
        }
    }
}

/// A check that is put off.
type Check<'a> = dyn FnOnce(&mut Checker<'a>) + 'a;

/// A delayed check and where it belongs.
pub(super) struct Action<'a> {
    pkg: PkgId,
    file: FileId,
    run: Option<Box<Check<'a>>>,
}

impl<'a> Checker<'a> {
    /// Puts a check off until the types it looks at are complete. Package and file are those of now.
    pub fn later(&mut self, f: impl FnOnce(&mut Checker<'a>) + 'a) {
        let action = Action { pkg: self.env.pkg, file: self.env.file, run: Some(Box::new(f)) };
        self.delayed.push(action);
    }

    /// How many checks are put off: the argument for [`Checker::process_delayed`].
    pub fn delayed_top(&self) -> usize {
        self.delayed.len()
    }

    /// Runs the checks put off since `top`, and those that they put off in turn.
    pub fn process_delayed(&mut self, top: usize) {
        let mut i = top;
        while i < self.delayed.len() {
            let action = &mut self.delayed[i];
            let (pkg, file) = (action.pkg, action.file);
            let run = action.run.take().expect("a delayed action runs once");
            let saved = (self.env.pkg, self.env.file);
            (self.env.pkg, self.env.file) = (pkg, file);
            run(self);
            (self.env.pkg, self.env.file) = saved;
            i += 1;
        }
        self.delayed.truncate(top);
    }
}
