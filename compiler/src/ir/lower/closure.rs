//! Function literals and other closures.
//!
//! A closure object is `{ code, captured... }`. Without captured variables it is static. Captured
//! variables are copied to it, or their addresses are, as `analysis` decides; large ones always by
//! address.

use super::func::{Addr, Capture, FuncLower, LitBody, LitInfo, Val, VarLoc};
use super::{FuncKey, Lowerer};
use crate::ir::func::{Inst, Value};
use crate::ir::program::{FuncDecl, FuncId};
use crate::source::Symbol;
use crate::syntax::ast::{Expr, ExprKind, NodeId};
use crate::types::object::ObjId;
use crate::types::ty::{Basic, TypeId};
use std::rc::Rc;

impl<'a> Lowerer<'_, 'a> {
    /// Declares a literal's function, once.
    pub fn declare_lit(&mut self, key: FuncKey, info: LitInfo<'a>) -> FuncId {
        if let Some(id) = self.known(key) {
            return id;
        }
        let sig = self.signature(info.sig);
        let abi = self.abi(&sig, None, true);
        let (symbol, name) = (info.names.symbol.clone(), info.names.display.clone());
        self.lits.insert(key, info);
        self.declare(key, FuncDecl { symbol, name, sig: abi.sig })
    }

    /// The canonical type of a closure object that holds values of these types.
    pub fn closure_type(&mut self, captured: &[TypeId]) -> TypeId {
        let mut fields = vec![(Symbol::intern("F"), Basic::Uintptr.id())];
        let name = |i: usize| Symbol::intern(&format!("X{i}"));
        fields.extend(captured.iter().enumerate().map(|(i, &t)| (name(i), t)));
        self.struct_of(&fields)
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// The closure of a function literal.
    pub fn closure_of(&mut self, e: &'a Expr) -> Value {
        self.closure_parts(e).1
    }

    /// Function and closure of a function literal.
    pub fn closure_parts(&mut self, e: &'a Expr) -> (FuncId, Value) {
        let ExprKind::FuncLit { ty, body } = &e.kind else { panic!("not a function literal") };
        let sig = self.type_of(e);
        let (node, body) = (e.id, LitBody::Func(ty, body));
        let key = FuncKey::Lit(self.file, node, self.env);
        let info = match self.l.lits.get(&key) {
            Some(info) => info.clone(),
            None => {
                let names = self.names.literal(self.lits_before + self.analysis.frame(Some(node)).number);
                let (file, env, analysis) = (self.file, self.env, self.analysis.clone());
                let captures = self.captures(node, &[]);
                LitInfo { body, file, env, node, sig, analysis, captures, around: names.clone(), names, range: None }
            }
        };
        self.make_closure(key, info)
    }

    /// Declares a literal's function and makes its closure.
    pub fn make_closure(&mut self, key: FuncKey, info: LitInfo<'a>) -> (FuncId, Value) {
        let captures = info.captures.clone();
        let func = self.l.declare_lit(key, info);
        if captures.is_empty() {
            let data = self.l.closure_data(func);
            return (func, self.value(Inst::DataAddr(data, 0)));
        }
        let types: Vec<TypeId> = captures.iter().map(|c| self.capture_type(c)).collect();
        let ty = self.l.closure_type(&types);
        let p = self.new_object(ty);
        self.store_code(p, func);
        for c in captures.iter() {
            let at = Addr::ptr(p).plus(u64::from(c.offset));
            if c.by_ref {
                let a = self.var_addr(c.obj);
                let v = self.address(a);
                self.store_scalar(at, v);
            } else {
                let v = self.captured_value(c);
                self.store(c.ty, at, &v);
            }
        }
        (func, p)
    }

    fn captured_value(&mut self, c: &Capture) -> Val {
        let addr = match self.vars.get(&c.obj).cloned() {
            Some(VarLoc::Value(v)) => return v,
            Some(loc) => self.loc_addr(&loc),
            None => panic!("captured variable without a place"),
        };
        match self.shape(c.ty).is_memory() {
            true => Val::Mem(self.address(addr)),
            false => self.load(c.ty, addr),
        }
    }

    fn capture_type(&mut self, c: &Capture) -> TypeId {
        if c.by_ref { self.l.pointer_to(c.ty) } else { c.ty }
    }

    fn store_code(&mut self, closure: Value, func: FuncId) {
        let code = self.value(Inst::FuncAddr(func));
        self.store_scalar(Addr::ptr(closure), code);
    }

    /// How a literal holds the variables it uses, and `extra` ones.
    pub fn captures(&mut self, node: NodeId, extra: &[ObjId]) -> Rc<[Capture]> {
        let free: Vec<ObjId> = self.analysis.frame(Some(node)).free.iter().chain(extra).copied().collect();
        // A package-level variable's initial value has variables of its own literals only.
        let mut list = Vec::new();
        for obj in free {
            let ty = self.var_type(obj);
            let by_ref = self.needs_object(obj, ty);
            list.push(Capture { obj, by_ref, ty, offset: 0 });
        }
        let types: Vec<TypeId> = list.iter().map(|c| self.capture_type(c)).collect();
        let ty = self.l.closure_type(&types);
        let offsets = self.l.field_offsets(ty);
        for (c, at) in list.iter_mut().zip(&offsets[1..]) {
            c.offset = *at as u32;
        }
        list.into()
    }

    /// A new closure object for closure code `func` that holds these values, in the layout of
    /// [`Lowerer::closure_type`].
    pub fn alloc_closure(&mut self, func: FuncId, captured: &[(Val, TypeId)]) -> Value {
        if captured.is_empty() {
            let data = self.l.closure_data(func);
            return self.value(Inst::DataAddr(data, 0));
        }
        let types: Vec<TypeId> = captured.iter().map(|c| c.1).collect();
        let ty = self.l.closure_type(&types);
        let offsets = self.l.field_offsets(ty);
        let p = self.new_object(ty);
        self.store_code(p, func);
        for ((v, t), at) in captured.iter().zip(&offsets[1..]) {
            self.store(*t, Addr::ptr(p).plus(*at), v);
        }
        p
    }

    /// The values that a closure object made by [`FuncLower::alloc_closure`] holds.
    pub fn closure_values(&mut self, ctx: Value, types: &[TypeId]) -> Vec<Val> {
        let ty = self.l.closure_type(types);
        let offsets = self.l.field_offsets(ty);
        let mut out = Vec::new();
        for (&t, at) in types.iter().zip(&offsets[1..]) {
            out.push(self.load(t, Addr::ptr(ctx).plus(*at)));
        }
        out
    }
}
