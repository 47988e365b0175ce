//! Bodies of declared functions and literals: parameters, results, captured variables, returns.

use super::analysis::analyse;
use super::func::{Abi, Addr, FuncLower, LitBody, LitInfo, ResultVar, Val, VarLoc};
use super::types::EnvId;
use super::{FuncKey, Lowerer};
use crate::ir::func::{FuncFlags, Term, Ty, Value, Values};
use crate::ir::program::FuncId;
use crate::syntax::ast::{self, Field};
use crate::types::object::ObjId;
use crate::types::ty::TypeId;
use std::rc::Rc;

impl<'a> Lowerer<'_, 'a> {
    /// Lowers a declared function.
    pub fn lower_decl(&mut self, obj: ObjId, env: EnvId, id: FuncId) {
        let Some(&(file, decl)) = self.check.func_decls.get(&obj) else {
            panic!("no declaration of {}", self.check.objects[obj.0 as usize].name)
        };
        let Some(body) = &decl.body else { return self.lower_external(obj, env, id) };
        self.check.ensure_body(obj);
        if !self.check.sink.is_empty() {
            return;
        }
        let analysis = Rc::new(analyse(self, file, env, body));
        let abi = self.decl_abi(obj, env);
        let names = self.func_names(obj, env);
        let has = |text: &str| decl.directives.iter().any(|d| d.text.as_str() == text);
        // Functions that run once are not worth inlining, and tracebacks show them as they are.
        let once =
            obj == self.library_object("main", "main") || decl.recv.is_none() && decl.name.name.as_str() == "init";
        let flags = FuncFlags {
            noinline: once || has("go:noinline"),
            no_preempt: has("minigo:nopreempt"),
            wrapper: has("minigo:wrapper"),
            closure: false,
            no_params: abi.params.is_empty(),
        };
        let mut fl = FuncLower::new(self, id, flags, decl.name.pos);
        (fl.file, fl.env, fl.analysis, fl.names) = (file, env, analysis, names);
        let recv = decl.recv.as_deref().unwrap_or_default();
        fl.bind(&abi, recv.iter().chain(&decl.ty.params), &decl.ty.results);
        fl.function_body(body);
        fl.finish();
    }

    /// Lowers a function literal or the body of a range-over-func loop.
    pub fn lower_lit(&mut self, info: LitInfo<'a>, id: FuncId) {
        let sig = self.signature(info.sig);
        let abi = self.abi(&sig, None, true);
        let flags = FuncFlags { closure: true, no_params: abi.params.is_empty(), ..FuncFlags::default() };
        let pos = match info.body {
            LitBody::Func(ty, _) => ty.span.lo,
            LitBody::Range(s) => s.span.lo,
        };
        let mut fl = FuncLower::new(self, id, flags, pos);
        (fl.file, fl.env, fl.analysis) = (info.file, info.env, info.analysis.clone());
        (fl.lit, fl.names) = (Some(info.node), info.around.clone());
        match info.body {
            LitBody::Func(ty, body) => {
                fl.bind(&abi, ty.params.iter(), &ty.results);
                fl.bind_captures(&info);
                fl.function_body(body);
            }
            LitBody::Range(stmt) => fl.range_body(&abi, &info, stmt),
        }
        fl.finish();
    }

    /// Lowers whatever a key stands for.
    pub fn lower_key(&mut self, key: FuncKey, id: FuncId) {
        match key {
            FuncKey::Decl(obj, env) => self.lower_decl(obj, env, id),
            FuncKey::Lit(..) => {
                let info = self.lits[&key].clone();
                self.lower_lit(info, id);
            }
            FuncKey::Thunk(target) => self.lower_thunk(target, id),
            FuncKey::IfaceMethod(ty, index) => self.lower_iface_method(ty, index, id),
            FuncKey::MethodFunc(ty, index) => self.lower_method_func(ty, index, id),
            FuncKey::BoundMethod(ty, index) => self.lower_bound_method(ty, index, id),
            FuncKey::Equal(ty) => self.lower_equal(ty, id),
            FuncKey::Hash(ty) => self.lower_hash(ty, id),
            FuncKey::InitStep(pkg, step) => self.lower_init_step(pkg, step, id),
            FuncKey::Entry => panic!("the entry is lowered last"),
            FuncKey::Deferred(..) => panic!("synthesised closures are lowered where they are made"),
        }
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Parameters of the entry block by result, context and parameter.
    pub fn split_params(&mut self, abi: &Abi) -> (Vec<Option<Value>>, Option<Value>, Vec<Val>) {
        let entry = self.f.entry();
        let mut values = self.f.blocks[entry.index()].params.clone().into_iter();
        let mut next = || values.next().expect("signature and parameters agree");
        let mut hidden = Vec::new();
        for &r in &abi.results {
            let memory = self.l.shape(r).is_memory();
            hidden.push(if memory { Some(next()) } else { None });
        }
        let ctx = if abi.closure { Some(next()) } else { None };
        let mut params = Vec::new();
        for &p in &abi.params {
            let shape = self.l.shape(p);
            params.push(match &shape.scalars {
                Some(s) => Val::Scalars(s.iter().map(|_| next()).collect::<Values>()),
                None => Val::Mem(next()),
            });
        }
        (hidden, ctx, params)
    }

    /// Binds the parameters and results of a function to their variables.
    fn bind<'f>(&mut self, abi: &Abi, fields: impl Iterator<Item = &'f Field>, results: &[Field]) {
        let (hidden, ctx, params) = self.split_params(abi);
        self.ctx = ctx;
        self.bind_results(abi, hidden, results);
        let mut params = params.into_iter();
        for field in fields {
            for obj in self.field_objects(field) {
                let v = params.next().expect("one value a parameter");
                if let Some(obj) = obj {
                    self.bind_param(obj, v);
                }
            }
        }
    }

    /// The objects of a field group; `None` for a parameter nobody can name.
    fn field_objects(&self, field: &Field) -> Vec<Option<ObjId>> {
        if field.names.is_empty() {
            return vec![None];
        }
        let named = |n: &ast::Ident| if n.name.is_blank() { None } else { self.object(n.id) };
        field.names.iter().map(named).collect()
    }

    /// A parameter becomes a variable. One in memory belongs to the callee and serves as it is,
    /// unless it may outlive the call.
    pub fn bind_param(&mut self, obj: ObjId, v: Val) {
        let ty = self.var_type(obj);
        match v {
            Val::Mem(p) if !self.needs_object(obj, ty) => {
                self.vars.insert(obj, VarLoc::Mem(p));
            }
            v => self.define_var(obj, &v),
        }
    }

    fn bind_results(&mut self, abi: &Abi, hidden: Vec<Option<Value>>, fields: &[Field]) {
        let has_defer = self.frame().has_defer;
        let objs: Vec<Option<ObjId>> = fields.iter().flat_map(|f| self.field_objects(f)).collect();
        let named = fields.iter().any(|f| !f.names.is_empty());
        for (i, (&ty, hidden)) in abi.results.iter().zip(hidden).enumerate() {
            let obj = objs.get(i).copied().flatten();
            let loc = (named || has_defer).then(|| self.result_var(ty, obj, has_defer));
            let hidden = hidden.map(|p| self.keep_hidden(p, has_defer));
            self.results.push(ResultVar { ty, loc, hidden });
        }
    }

    /// A zeroed result variable. With deferred calls it must be reachable without SSA values.
    fn result_var(&mut self, ty: TypeId, obj: Option<ObjId>, has_defer: bool) -> VarLoc {
        let by_ref = obj.is_some_and(|o| self.needs_object(o, ty));
        let mut loc = self.make_var(ty, by_ref);
        match (&loc, has_defer) {
            (&VarLoc::Slot(s), _) => {
                self.f.slots[s.index()].pinned = has_defer;
                self.zero(ty, Addr::slot(s));
            }
            (&VarLoc::Mem(p), true) => {
                let slot = self.f.new_slot(8, 8);
                self.f.slots[slot.index()].pinned = true;
                self.store_scalar(Addr::slot(slot), p);
                loc = VarLoc::Boxed(slot);
            }
            _ => {}
        }
        if let Some(obj) = obj {
            self.vars.insert(obj, loc.clone());
        }
        loc
    }

    /// The hidden pointer of a result in memory, kept where the recover path finds it.
    fn keep_hidden(&mut self, p: Value, has_defer: bool) -> VarLoc {
        if !has_defer {
            return VarLoc::Mem(p);
        }
        let slot = self.f.new_slot(8, 8);
        self.f.slots[slot.index()].pinned = true;
        self.store_scalar(Addr::slot(slot), p);
        VarLoc::Boxed(slot)
    }

    /// Makes captured variables known: by value, or through the address in the closure object.
    pub fn bind_captures(&mut self, info: &LitInfo<'_>) {
        let ctx = self.ctx.expect("a closure has a context");
        for c in info.captures.iter() {
            let at = Addr::ptr(ctx).plus(u64::from(c.offset));
            let loc = if c.by_ref {
                VarLoc::Mem(self.load_scalar(Ty::Ptr, at))
            } else if self.shape(c.ty).is_memory() {
                VarLoc::Value(Val::Mem(self.address(at)))
            } else {
                VarLoc::Value(self.load(c.ty, at))
            };
            self.vars.insert(c.obj, loc);
        }
    }

    /// Lowers a function's block, and the return at its end.
    fn function_body(&mut self, body: &'a ast::Block) {
        self.begin_defers();
        self.block(body);
        self.loc.pos = body.rbrace();
        self.return_current();
        self.end_defers();
    }

    /// `return` without operands.
    pub fn return_current(&mut self) {
        if self.frame().has_defer {
            return self.jump_to_exit();
        }
        self.return_results();
    }

    /// `return` with these values, one a result.
    pub fn return_values(&mut self, vals: Vec<Val>) {
        if self.frame().has_defer {
            for (i, v) in vals.iter().enumerate() {
                let r = self.results[i].clone();
                let addr = self.loc_addr(r.loc.as_ref().expect("results have variables"));
                self.store(r.ty, addr, v);
            }
            return self.jump_to_exit();
        }
        // Closures may still look at results that live in objects of their own.
        for (r, v) in self.results.clone().into_iter().zip(&vals) {
            if let Some(loc @ (VarLoc::Mem(_) | VarLoc::Boxed(_))) = &r.loc {
                let addr = self.loc_addr(loc);
                self.store(r.ty, addr, v);
            }
        }
        self.return_now(vals);
    }

    /// Returns what the result variables hold.
    pub fn return_results(&mut self) {
        let mut vals = Vec::new();
        for r in self.results.clone() {
            vals.push(match &r.loc {
                // Only reached where the checker proved that no control flow does.
                None => self.zero_val(r.ty),
                Some(loc) => {
                    let addr = self.loc_addr(loc);
                    match self.shape(r.ty).is_memory() {
                        true => Val::Mem(self.address(addr)),
                        false => self.load(r.ty, addr),
                    }
                }
            });
        }
        self.return_now(vals);
    }

    fn return_now(&mut self, vals: Vec<Val>) {
        let mut out = Values::new();
        for (r, v) in self.results.clone().into_iter().zip(vals) {
            match r.hidden {
                Some(loc) => {
                    let addr = self.loc_addr(&loc);
                    self.store(r.ty, addr, &v);
                }
                None => out.extend_from_slice(v.scalars()),
            }
        }
        self.terminate(Term::Return(out));
    }
}
