//! Functions the compiler makes around others: thunks for declared functions used as values, methods
//! called with an interface's data word, methods as functions, bound methods.
//!
//! They pass hidden result pointers and copies of arguments on as they are. The runtime does not count
//! them as callers, so that `recover` works in the function a wrapper calls as if that had been called
//! directly.

use super::call::Callee;
use super::func::{Abi, Addr, FuncLower, Val};
use super::methods::{MethodEntry, MethodKind};
use super::names::Names;
use super::place::Operand;
use super::type_names::NameStyle;
use super::types::SigInfo;
use super::{FuncKey, Lowerer};
use crate::ir::func::{CmpOp, FuncFlags, Signature, Term, Ty, Value, Values};
use crate::ir::program::{FuncDecl, FuncId};
use crate::source::Pos;
use crate::syntax::ast::Expr;
use crate::types::info::Selection;
use crate::types::ty::{Basic, TypeId};

const WRAPPER: FuncFlags =
    FuncFlags { wrapper: true, noinline: false, no_preempt: false, closure: false, no_params: false };

impl Lowerer<'_, '_> {
    /// Closure code that calls a function and ignores the context.
    pub fn thunk(&mut self, target: FuncId) -> FuncId {
        let key = FuncKey::Thunk(target);
        if let Some(id) = self.known(key) {
            return id;
        }
        let decl = self.prog.decls[target.index()].clone();
        let hidden = self.hidden_count(target);
        let mut sig: Signature = decl.sig;
        sig.params.insert(hidden, Ty::Ptr);
        self.declare(key, FuncDecl { symbol: format!("{}·thunk", decl.symbol), name: decl.name, sig })
    }

    fn hidden_count(&self, func: FuncId) -> usize {
        self.hidden.get(&func).copied().unwrap_or(0)
    }

    /// Lowers a thunk. It says that it is where its target is, which was declared and so lowered before.
    pub fn lower_thunk(&mut self, target: FuncId, id: FuncId) {
        let hidden = self.hidden_count(target);
        let flags = FuncFlags { closure: true, ..WRAPPER };
        let pos = self.prog.bodies[target.index()].as_ref().map_or(Pos::NONE, |f| f.pos);
        let mut fl = FuncLower::new(self, id, flags, pos);
        let entry = fl.f.entry();
        let mut args: Values = fl.f.blocks[entry.index()].params.clone().into();
        args.remove(hidden);
        let results = fl.call_func(target, args);
        fl.terminate(Term::Return(results.into_iter().collect()));
        fl.finish();
    }

    /// Declares a wrapper around method `m` of `ty`.
    fn wrapper(&mut self, key: FuncKey, ty: TypeId, m: &MethodEntry, suffix: &str, abi: &Abi) -> FuncId {
        let Names { symbol, display, .. } = self.method_names(ty, m.name.as_str(), "");
        let decl =
            FuncDecl { symbol: format!("{symbol}{suffix}"), name: format!("{display}{suffix}"), sig: abi.sig.clone() };
        let id = self.declare(key, decl);
        self.note_hidden(id, abi);
        id
    }

    /// Remembers how many hidden result pointers a function takes.
    pub fn note_hidden(&mut self, id: FuncId, abi: &Abi) {
        if abi.hidden > 0 {
            self.hidden.insert(id, abi.hidden);
        }
    }

    /// The declared function that is a method of exactly this type: it needs no wrapper.
    fn own_method(&mut self, ty: TypeId, m: &MethodEntry) -> Option<FuncId> {
        match m.kind {
            MethodKind::Declared(obj, env, ptr_recv) if m.path.is_empty() && ptr_recv == (ty != m.recv) => {
                Some(self.func_instance(obj, env))
            }
            _ => None,
        }
    }

    /// Code of method `index` of a type that takes an interface's data word as receiver.
    pub fn iface_method_func(&mut self, ty: TypeId, index: u32) -> FuncId {
        let m = self.methods(ty)[index as usize].clone();
        if self.is_direct(ty)
            && let Some(id) = self.own_method(ty, &m)
        {
            return id;
        }
        let key = FuncKey::IfaceMethod(ty, index);
        if let Some(id) = self.known(key) {
            return id;
        }
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, Some(Basic::UnsafePointer.id()), false);
        self.wrapper(key, ty, &m, "·ifn", &abi)
    }

    /// Lowers the code that an itab calls.
    pub fn lower_iface_method(&mut self, ty: TypeId, index: u32, id: FuncId) {
        let m = self.methods(ty)[index as usize].clone();
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, Some(Basic::UnsafePointer.id()), false);
        let mut fl = FuncLower::new(self, id, WRAPPER, Pos::NONE);
        let (hidden, _, params) = fl.split_params(&abi);
        let data = params[0].scalar();
        let recv = match fl.l.is_direct(ty) {
            true => Operand::Val(Val::one(data)),
            false => Operand::Place(Addr::ptr(data)),
        };
        fl.forward(recv, ty, index, &sig, hidden, &params[1..]);
        fl.finish();
    }

    /// A method of a type as a function of its receiver.
    pub fn method_func(&mut self, ty: TypeId, index: u32) -> FuncId {
        let m = self.methods(ty)[index as usize].clone();
        if let Some(id) = self.own_method(ty, &m) {
            return id;
        }
        let key = FuncKey::MethodFunc(ty, index);
        if let Some(id) = self.known(key) {
            return id;
        }
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, Some(ty), false);
        self.wrapper(key, ty, &m, "", &abi)
    }

    /// Lowers a method as a function.
    pub fn lower_method_func(&mut self, ty: TypeId, index: u32, id: FuncId) {
        let m = self.methods(ty)[index as usize].clone();
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, Some(ty), false);
        let mut fl = FuncLower::new(self, id, WRAPPER, Pos::NONE);
        let (hidden, _, params) = fl.split_params(&abi);
        let recv = match &params[0] {
            Val::Mem(p) => Operand::Place(Addr::ptr(*p)),
            v => Operand::Val(v.clone()),
        };
        fl.forward(recv, ty, index, &sig, hidden, &params[1..]);
        fl.finish();
    }

    /// Code of a method value; its closure holds the receiver of type `ty`.
    fn bound_method(&mut self, ty: TypeId, index: u32) -> FuncId {
        let key = FuncKey::BoundMethod(ty, index);
        if let Some(id) = self.known(key) {
            return id;
        }
        let m = self.methods(ty)[index as usize].clone();
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, None, true);
        self.wrapper(key, ty, &m, "-fm", &abi)
    }

    /// Lowers the code of a method value.
    pub fn lower_bound_method(&mut self, ty: TypeId, index: u32, id: FuncId) {
        let m = self.methods(ty)[index as usize].clone();
        let sig = self.signature(m.sig);
        let abi = self.abi(&sig, None, true);
        let flags = FuncFlags { closure: true, ..WRAPPER };
        let mut fl = FuncLower::new(self, id, flags, Pos::NONE);
        let (hidden, ctx, params) = fl.split_params(&abi);
        let recv = fl.closure_values(ctx.expect("a context"), &[ty]).remove(0);
        fl.forward(Operand::Val(recv), ty, index, &sig, hidden, &params);
        fl.finish();
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Calls method `index` of `ty` with the wrapper's own parameters and returns its results.
    fn forward(
        &mut self,
        recv: Operand,
        ty: TypeId,
        index: u32,
        sig: &SigInfo,
        hidden: Vec<Option<Value>>,
        args: &[Val],
    ) {
        self.check_nil_receiver(&recv, ty, index);
        let callee = self.bind_method(recv, ty, index);
        let mut flat: Values = hidden.into_iter().flatten().collect();
        let results = match callee {
            Callee::Direct(func, _, recv) => {
                super::call::flatten(recv.iter().chain(args), &mut flat);
                self.call_func(func, flat)
            }
            Callee::Interface(code, data) => {
                let abi = self.l.abi(sig, Some(Basic::UnsafePointer.id()), false);
                flat.push(data);
                super::call::flatten(args, &mut flat);
                self.call_indirect(code, abi.sig, flat)
            }
            Callee::Closure(_) => panic!("a method is no closure"),
        };
        self.terminate(Term::Return(results.into_iter().collect()));
    }

    /// In a method of a pointer type made from one with a value receiver: says so when the pointer is nil.
    fn check_nil_receiver(&mut self, recv: &Operand, ty: TypeId, index: u32) {
        let m = self.l.methods(ty)[index as usize].clone();
        let Operand::Val(recv) = recv else { return };
        if !m.path.is_empty() || ty == m.recv || !matches!(m.kind, MethodKind::Declared(_, _, false)) {
            return;
        }
        let (none, some) = (self.new_block(), self.new_block());
        let nil = self.cmp_const(CmpOp::Eq, recv.scalar(), 0);
        self.branch(nil, none, some);
        self.switch_to(none);
        self.set_cold(none);
        let name = self.l.type_name(m.recv, NameStyle::Reflect);
        let (name, method) = (self.string(name.as_bytes()), self.string(m.name.as_str().as_bytes()));
        self.support("panicwrap", &[name.scalars(), method.scalars()].concat());
        self.terminate(Term::Unreachable);
        self.switch_to(some);
    }

    /// `x.M` as a value: a closure that holds the receiver.
    pub fn method_value(&mut self, x: &'a Expr, s: &Selection) -> Value {
        let ty = self.type_of(x);
        let (name, pkg) = self.method_name(s);
        let index = self.l.find_method(ty, name, pkg).expect("a method");
        let m = self.l.methods(ty)[index as usize].clone();
        let from = self.operand(x);
        let (held, recv) = match m.kind {
            MethodKind::Interface(_) => {
                let (from, _) = self.walk_path(from, ty, &m.path);
                let v = self.force(from, m.recv);
                let tab = v.scalars()[0];
                self.nil_check(tab);
                (m.recv, v)
            }
            MethodKind::Declared(_, _, ptr_recv) => {
                let held = if ptr_recv { self.l.pointer_to(m.recv) } else { m.recv };
                match self.bind_method(from, ty, index) {
                    Callee::Direct(_, _, Some(recv)) => (held, recv),
                    _ => panic!("a declared method is called directly"),
                }
            }
        };
        let index = self.l.find_method(held, name, pkg).expect("a method");
        let func = self.l.bound_method(held, index);
        self.alloc_closure(func, &[(recv, held)])
    }

    /// `T.M` as a value.
    pub fn method_expr(&mut self, s: &Selection) -> Value {
        let func = self.method_expr_func(s);
        self.func_value(func)
    }

    /// The function of a method expression.
    pub fn method_expr_func(&mut self, s: &Selection) -> FuncId {
        let ty = self.canon(s.recv);
        let (name, pkg) = self.method_name(s);
        let index = self.l.find_method(ty, name, pkg).expect("a method");
        self.l.method_func(ty, index)
    }
}
