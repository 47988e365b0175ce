//! Calls.
//!
//! The callee is one of: a declared function or method (direct call), a literal called where it
//! stands (direct call with its closure), an interface method (through the itab), any other func
//! value (through its closure). Arguments in memory are copied for the callee; results in memory are
//! written to a temporary of the caller's.

use super::func::{Abi, Addr, FuncLower, Val};
use super::methods::MethodKind;
use super::place::Operand;
use super::types::SigInfo;
use crate::ir::func::{Ty, Value, Values};
use crate::ir::program::FuncId;
use crate::source::Symbol;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::object::{ObjKind, PkgId};
use crate::types::ty::{Basic, Type, TypeId};

/// What is called, with the operands that belong to it evaluated.
pub enum Callee {
    /// A Go function; with a closure context if it is a literal's, and a receiver if it is a method.
    Direct(FuncId, Option<Value>, Option<Val>),
    /// Code that takes a data word as receiver.
    Interface(Value, Value),
    /// A func value.
    Closure(Value),
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Lowers a call expression; the results with their types.
    pub fn call(&mut self, e: &'a Expr) -> Vec<(Val, TypeId)> {
        let ExprKind::Call { fun, args, ellipsis, .. } = &e.kind else { panic!("not a call") };
        match self.mode(fun) {
            Mode::Type => {
                let (to, arg) = (self.type_of(e), &args[0]);
                return vec![(self.conversion(arg, to), to)];
            }
            Mode::Builtin => {
                let ty = self.type_of(e);
                let v = self.builtin_call(e, self.builtin_of(fun), args, ellipsis.is_some());
                return v.into_iter().map(|v| (v, ty)).collect();
            }
            _ => {}
        }
        if let Some(out) = self.intrinsic_call(fun, args) {
            return out;
        }
        let fun_ty = self.type_of(fun);
        let sig = self.l.signature(fun_ty);
        let types = self.argument_types(&sig, args.len(), ellipsis.is_some());
        let packed = if sig.variadic && ellipsis.is_none() { sig.params.len() - 1 } else { args.len() };
        self.order_call(fun, args, &types, packed);
        let callee = self.callee(fun);
        let args = self.arguments(&sig, args, ellipsis.is_some());
        let results = self.call_callee(callee, &sig, &args);
        results.into_iter().zip(sig.results).collect()
    }

    /// The types that `n` arguments are converted to.
    pub fn argument_types(&mut self, sig: &SigInfo, n: usize, spread: bool) -> Vec<TypeId> {
        let mut types = sig.params.clone();
        if sig.variadic && !spread {
            let elem = self.l.elem(types.pop().expect("a variadic parameter"));
            types.resize(n.max(types.len()), elem);
        }
        types
    }

    /// An explicit conversion.
    fn conversion(&mut self, arg: &'a Expr, to: TypeId) -> Val {
        if self.is_nil(arg) {
            return self.zero_val(to);
        }
        if let Some(c) = self.const_value(arg)
            && self.l.is_interface(to)
        {
            let from = self.type_of(arg);
            return self.box_constant(&c, from, to);
        }
        let from = self.value_type(arg);
        if let (Some(c), Some(f), Some(t)) = (self.const_value(arg), self.l.basic(from), self.l.basic(to))
            && is_number(f)
            && is_number(t)
        {
            // The type may be a type argument, which the checker did not know.
            return self.const_val(&c, to);
        }
        let v = self.expr(arg);
        self.convert_val(v, from, to)
    }

    /// Evaluates what is called.
    pub fn callee(&mut self, fun: &'a Expr) -> Callee {
        let fun = fun.unparen();
        match &fun.kind {
            ExprKind::FuncLit { .. } => {
                let (func, ctx) = self.closure_parts(fun);
                return Callee::Direct(func, Some(ctx), None);
            }
            ExprKind::Ident(_) => {
                if let Some(func) = self.named_function(fun.id) {
                    return Callee::Direct(func, None, None);
                }
            }
            ExprKind::Index { x, .. } => {
                let id = match &x.unparen().kind {
                    ExprKind::Selector { sel, .. } => sel.id,
                    _ => x.unparen().id,
                };
                if let Some(func) = self.named_function(id) {
                    return Callee::Direct(func, None, None);
                }
            }
            ExprKind::Selector { x, sel } => match self.selection(fun) {
                Some(s) if s.kind == SelectionKind::Method => return self.method_callee(x, &s),
                Some(s) if s.kind == SelectionKind::MethodExpr => {
                    return Callee::Direct(self.method_expr_func(&s), None, None);
                }
                Some(_) => {}
                None => {
                    if let Some(func) = self.named_function(sel.id) {
                        return Callee::Direct(func, None, None);
                    }
                }
            },
            _ => {}
        }
        Callee::Closure(self.scalar(fun))
    }

    /// The declared function, or instance, that an identifier names.
    fn named_function(&mut self, id: crate::syntax::ast::NodeId) -> Option<FuncId> {
        let obj = self.object(id)?;
        match self.l.check.objects[obj.0 as usize].kind {
            ObjKind::Func(_) => Some(self.static_func(obj, id)),
            _ => None,
        }
    }

    /// Name and package by which a selected method is found in a concrete type.
    pub fn method_name(&self, s: &Selection) -> (Symbol, Option<PkgId>) {
        let o = &self.l.check.objects[s.obj.0 as usize];
        (o.name, o.pkg)
    }

    /// A method call's callee: `x` is evaluated as the receiver.
    fn method_callee(&mut self, x: &'a Expr, s: &Selection) -> Callee {
        let ty = self.type_of(x);
        let (name, pkg) = self.method_name(s);
        let index = self.l.find_method(ty, name, pkg);
        let index = index.unwrap_or_else(|| panic!("no method {name} at {:?}", x.span));
        let from = self.operand(x);
        self.bind_method(from, ty, index)
    }

    /// Method `index` of an operand's type with its receiver.
    pub fn bind_method(&mut self, from: Operand, ty: TypeId, index: u32) -> Callee {
        let m = self.l.methods(ty)[index as usize].clone();
        let (from, holder) = self.walk_path(from, ty, &m.path);
        match m.kind {
            MethodKind::Interface(i) => {
                let v = self.force(from, holder);
                let (code, data) = self.iface_method(&v, i);
                Callee::Interface(code, data)
            }
            MethodKind::Declared(obj, env, ptr_recv) => {
                let func = self.l.func_instance(obj, env);
                let recv = self.receiver(from, holder, ptr_recv);
                Callee::Direct(func, None, Some(recv))
            }
        }
    }

    /// A receiver as the method wants it, from an operand of the base type or a pointer to it.
    fn receiver(&mut self, from: Operand, ty: TypeId, ptr_recv: bool) -> Val {
        let is_pointer = matches!(self.l.check.types[ty], Type::Pointer(_));
        match (ptr_recv, is_pointer) {
            (true, true) => self.force(from, ty),
            (false, false) => self.own(from, ty),
            (true, false) => {
                let a = self.in_memory(from, ty);
                Val::one(self.address(a))
            }
            (false, true) => {
                let p = self.force(from, ty).scalar();
                let elem = self.l.elem(ty);
                self.load(elem, Addr::nilable(p))
            }
        }
    }

    /// The value of an operand for a callee to change: one in memory is copied, as it may be what an interface
    /// or a closure holds.
    fn own(&mut self, o: Operand, ty: TypeId) -> Val {
        match o {
            Operand::Place(a) => self.load(ty, a),
            Operand::Val(Val::Mem(p)) => self.load(ty, Addr::ptr(p)),
            Operand::Val(v) => v,
        }
    }

    /// Arguments as the signature's parameters want them.
    pub fn arguments(&mut self, sig: &SigInfo, args: &'a [Expr], spread: bool) -> Vec<Val> {
        if args.len() == 1 && self.is_tuple(&args[0]) {
            let vals = self.multi(&args[0]);
            return self.spread_arguments(sig, vals);
        }
        let fixed = if sig.variadic && !spread { sig.params.len() - 1 } else { sig.params.len() };
        let mut out = Vec::with_capacity(sig.params.len());
        for (e, &ty) in args.iter().zip(&sig.params[..fixed]) {
            out.push(self.argument(e, ty));
        }
        if sig.variadic && !spread {
            let slice = sig.params[fixed];
            let elem = self.l.elem(slice);
            let rest = &args[fixed..];
            out.push(self.pack(slice, elem, rest.len(), |fl, i, at| fl.expr_into(&rest[i], elem, at)));
        }
        out
    }

    /// An argument; one in memory becomes a copy of its own.
    fn argument(&mut self, e: &'a Expr, ty: TypeId) -> Val {
        if !self.shape(ty).is_memory() {
            return self.expr_as(e, ty);
        }
        let room = self.room(ty);
        self.expr_into(e, ty, room);
        Val::Mem(self.address(room))
    }

    /// Whether an argument is a call with several results.
    pub fn is_tuple(&mut self, e: &Expr) -> bool {
        if !matches!(e.unparen().kind, ExprKind::Call { .. }) || self.mode(e) == Mode::NoValue {
            return false;
        }
        let ty = self.type_of(e);
        matches!(self.l.check.types[ty], Type::Tuple(_))
    }

    /// `f(g())` where `g` has several results.
    fn spread_arguments(&mut self, sig: &SigInfo, vals: Vec<(Val, TypeId)>) -> Vec<Val> {
        let fixed = if sig.variadic { sig.params.len() - 1 } else { sig.params.len() };
        let mut vals = vals.into_iter();
        let mut out = Vec::new();
        for &ty in &sig.params[..fixed] {
            let (v, from) = vals.next().expect("a result for each parameter");
            out.push(self.convert_val(v, from, ty));
        }
        if sig.variadic {
            let slice = sig.params[fixed];
            let elem = self.l.elem(slice);
            let rest: Vec<_> = vals.collect();
            out.push(self.pack(slice, elem, rest.len(), |fl, i, at| {
                let (v, from) = rest[i].clone();
                let v = fl.convert_val(v, from, elem);
                fl.store(elem, at, &v);
            }));
        }
        out
    }

    /// A new slice of `n` elements, each filled in by `fill`.
    fn pack(&mut self, slice: TypeId, elem: TypeId, n: usize, mut fill: impl FnMut(&mut Self, usize, Addr)) -> Val {
        if n == 0 {
            return self.zero_val(slice);
        }
        let array = self.l.array_of(elem, n as i64);
        let size = self.l.size_of(elem);
        let p = self.new_object(array);
        for i in 0..n {
            fill(self, i, Addr::ptr(p).plus(i as u64 * size));
        }
        let n = self.int(n as i64);
        self.slice_val(p, n, n)
    }

    /// Calls a callee with evaluated arguments.
    pub fn call_callee(&mut self, callee: Callee, sig: &SigInfo, args: &[Val]) -> Vec<Val> {
        match callee {
            Callee::Direct(func, ctx, recv) => {
                let mut flat = Values::new();
                let out = self.hidden_results(&sig.results, &mut flat);
                flat.extend(ctx);
                if let Some(recv) = recv {
                    match recv {
                        Val::Mem(p) => flat.push(p),
                        Val::Scalars(s) => flat.extend(s),
                    }
                }
                flatten(args, &mut flat);
                let results = self.call_func(func, flat);
                self.results_of(&sig.results, out, &results)
            }
            Callee::Interface(code, data) => {
                let unsafe_pointer = crate::types::ty::Basic::UnsafePointer.id();
                let abi = self.l.abi(sig, Some(unsafe_pointer), false);
                let recv = [Val::one(data)];
                self.call_code(code, &abi, None, recv.iter().chain(args))
            }
            Callee::Closure(f) => self.call_closure(f, sig, args),
        }
    }

    /// Calls a func value.
    pub fn call_closure(&mut self, f: Value, sig: &SigInfo, args: &[Val]) -> Vec<Val> {
        let abi = self.l.abi(sig, None, true);
        let code = self.load_scalar(Ty::Ptr, Addr::nilable(f));
        self.call_code(code, &abi, Some(f), args.iter())
    }

    fn call_code<'v>(
        &mut self,
        code: Value,
        abi: &Abi,
        ctx: Option<Value>,
        args: impl Iterator<Item = &'v Val>,
    ) -> Vec<Val> {
        let mut flat = Values::new();
        let out = self.hidden_results(&abi.results, &mut flat);
        flat.extend(ctx);
        flatten(args, &mut flat);
        let results = self.call_indirect(code, abi.sig.clone(), flat);
        self.results_of(&abi.results, out, &results)
    }

    /// Temporaries for results in memory, their addresses added to the arguments.
    fn hidden_results(&mut self, results: &[TypeId], flat: &mut Values) -> Vec<Option<Value>> {
        let mut out = Vec::new();
        for &r in results {
            let hidden = self.shape(r).is_memory().then(|| {
                let room = self.room(r);
                self.address(room)
            });
            flat.extend(hidden);
            out.push(hidden);
        }
        out
    }

    fn results_of(&mut self, types: &[TypeId], hidden: Vec<Option<Value>>, vals: &[Value]) -> Vec<Val> {
        let mut rest = vals;
        let mut out = Vec::new();
        for (&ty, hidden) in types.iter().zip(hidden) {
            out.push(match hidden {
                Some(p) => Val::Mem(p),
                None => {
                    let n = self.shape(ty).tys().len();
                    let (mine, others) = rest.split_at(n);
                    rest = others;
                    Val::Scalars(mine.into())
                }
            });
        }
        out
    }
}

fn is_number(b: Basic) -> bool {
    b.is_integer() || b.is_float() || b.is_complex()
}

/// Values as scalars; those in memory by address.
pub fn flatten<'v>(vals: impl IntoIterator<Item = &'v Val>, out: &mut Values) {
    for v in vals {
        match v {
            Val::Mem(p) => out.push(*p),
            Val::Scalars(s) => out.extend_from_slice(s),
        }
    }
}
