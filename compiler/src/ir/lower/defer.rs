//! `defer` and `go` (spec: Defer statements, Go statements).
//!
//! Both evaluate the callee and its arguments at once and need a `func()` closure for later. A call
//! without operands and results is its own closure; otherwise a wrapper is made whose closure holds
//! the operands.
//!
//! A deferred call is an `abi::layout::DeferRecord` on the goroutine's list: in the frame, or on the
//! heap when the statement may run more than once. All returns of a function with defer statements go
//! through one exit block, which runs the records of the frame in `runtime.deferreturn` and then
//! loads the results from their slots. A recovered panic resumes the frame there, too, so that block
//! is kept even if the function never returns: the entry has a branch to it that is never taken.

use super::FuncKey;
use super::call::Callee;
use super::func::{Addr, FuncLower, Val};
use super::methods::MethodKind;
use super::types::SigInfo;
use crate::ir::func::{Block, CmpOp, ConvOp, FuncFlags, Inst, Signature, Term, Ty, Value};
use crate::ir::program::FuncDecl;
use crate::source::Symbol;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::ObjId;
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::functions::RtFunc;
use minigo_abi::layout::{DeferRecord, GHead};
use smallvec::smallvec;
use std::mem::offset_of;

/// The exit of a function with defer statements.
#[derive(Clone, Copy, Debug)]
pub struct Exit {
    block: Block,
}

/// Operands of a call, with their types, and how to make the callee from the first ones.
struct Frozen {
    vals: Vec<(Val, TypeId)>,
    shape: CalleeShape,
}

/// The callee in terms of the frozen operands.
#[derive(Clone, Copy)]
enum CalleeShape {
    Direct { func: crate::ir::program::FuncId, ctx: bool, recv: bool },
    Interface,
    Closure,
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// `go call`
    pub fn go_stmt(&mut self, call: &'a Expr) {
        let closure = self.deferred_closure(call);
        let nil = self.cmp_const(CmpOp::Eq, closure, 0);
        self.fail_if(nil, "gonil", &[]);
        self.call_rt(RtFunc::go_spawn, &[closure]);
    }

    /// `defer call`
    pub fn defer_stmt(&mut self, call: &'a Expr) {
        let closure = self.deferred_closure(call);
        match self.outer_frame() {
            Some([fp, entry]) => {
                let record = self.heap_record();
                let fp = self.conv(ConvOp::IntToPtr, Ty::Ptr, fp);
                let entry = self.conv(ConvOp::IntToPtr, Ty::Ptr, entry);
                self.fill_record(record, closure, fp, entry);
                self.support("deferoutside", &[record]);
            }
            None => {
                let record = if self.may_repeat() {
                    self.heap_record()
                } else {
                    let slot = self.f.new_slot(size_of::<DeferRecord>() as u32, 8);
                    self.f.slots[slot.index()].pinned = true;
                    self.address(Addr::slot(slot))
                };
                self.push_record(record, closure);
            }
        }
    }

    /// Puts a record that does nothing on the list: bodies of range-over-func loops insert theirs
    /// above the first record of this frame.
    pub fn mark_defers(&mut self) {
        let nothing = self.l.support("defernothing");
        let closure = self.l.static_closure(nothing);
        let closure = self.value(Inst::DataAddr(closure, 0));
        let record = self.heap_record();
        self.push_record(record, closure);
    }

    fn heap_record(&mut self) -> Value {
        let fields = ["link", "closure", "fp", "entry"].map(|n| (Symbol::intern(n), Basic::UnsafePointer.id()));
        let ty = self.l.struct_of(&fields);
        self.new_object(ty)
    }

    fn fill_record(&mut self, record: Value, closure: Value, fp: Value, entry: Value) {
        let at = Addr::ptr(record);
        self.store_scalar(at.plus(offset_of!(DeferRecord, closure) as u64), closure);
        self.store_scalar(at.plus(offset_of!(DeferRecord, fp) as u64), fp);
        self.store_scalar(at.plus(offset_of!(DeferRecord, entry) as u64), entry);
    }

    fn push_record(&mut self, record: Value, closure: Value) {
        let fp = self.value(Inst::GetFp);
        let entry = self.value(Inst::FuncAddr(self.f.id));
        self.fill_record(record, closure, fp, entry);
        let g = self.value(Inst::GetG);
        let head = Addr::ptr(g).plus(offset_of!(GHead, defers) as u64);
        let link = self.load_scalar(Ty::Ptr, head);
        self.store_scalar(Addr::ptr(record).plus(offset_of!(DeferRecord, link) as u64), link);
        self.store_scalar(head, record);
    }

    // ---- Closures ----------------------------------------------------------------------------

    /// A `func()` closure that performs a call whose operands are evaluated now.
    fn deferred_closure(&mut self, call: &'a Expr) -> Value {
        let call = call.unparen();
        let ExprKind::Call { fun, args, ellipsis, .. } = &call.kind else { panic!("not a call") };
        match self.mode(fun) {
            Mode::Builtin => return self.deferred_builtin(call, args),
            Mode::Type => {
                // A conversion has no effect beyond its operand's.
                self.effect(call);
                let nothing = self.l.support("defernothing");
                let closure = self.l.static_closure(nothing);
                return self.value(Inst::DataAddr(closure, 0));
            }
            _ => {}
        }
        let fun_ty = self.type_of(fun);
        let sig = self.l.signature(fun_ty);
        let types = self.argument_types(&sig, args.len(), ellipsis.is_some());
        let operands = std::iter::once((&**fun, fun_ty)).chain(args.iter().zip(types));
        self.order_each(&operands.collect::<Vec<_>>());
        let recv = self.receiver_type(fun);
        let callee = self.callee(fun);
        let args = self.arguments(&sig, args, ellipsis.is_some());
        if let Some(closure) = self.own_closure(&callee, &sig) {
            return closure;
        }
        let frozen = freeze(callee, recv, &sig, args);
        self.wrap_call(call, frozen, sig)
    }

    /// The closure of a call that needs no wrapper.
    fn own_closure(&mut self, callee: &Callee, sig: &SigInfo) -> Option<Value> {
        if !sig.params.is_empty() || !sig.results.is_empty() {
            return None;
        }
        match *callee {
            Callee::Closure(f) => Some(f),
            Callee::Direct(_, Some(ctx), None) => Some(ctx),
            Callee::Direct(func, None, None) => {
                let closure = self.l.static_closure(func);
                Some(self.value(Inst::DataAddr(closure, 0)))
            }
            _ => None,
        }
    }

    /// Type of the receiver that a method's code takes, if `fun` selects a declared method.
    fn receiver_type(&mut self, fun: &'a Expr) -> Option<TypeId> {
        let fun = fun.unparen();
        let ExprKind::Selector { x, .. } = &fun.kind else { return None };
        let s = self.selection(fun).filter(|s| s.kind == SelectionKind::Method)?;
        let ty = self.type_of(x);
        let (name, pkg) = self.method_name(&s);
        let index = self.l.find_method(ty, name, pkg)?;
        match self.l.methods(ty)[index as usize].kind {
            MethodKind::Declared(obj, env, _) => {
                let recv = self.receiver_object(obj);
                let t = self.l.check.obj_type(recv);
                Some(self.l.canon(t, env))
            }
            MethodKind::Interface(_) => None,
        }
    }

    fn receiver_object(&mut self, method: ObjId) -> ObjId {
        let ty = self.l.check.obj_type(method);
        match &self.l.check.types[ty] {
            Type::Signature(s) => s.recv.expect("a method has a receiver"),
            other => panic!("not a method: {other:?}"),
        }
    }

    fn wrap_call(&mut self, call: &'a Expr, frozen: Frozen, sig: SigInfo) -> Value {
        let types: Vec<TypeId> = frozen.vals.iter().map(|v| v.1).collect();
        let shape = frozen.shape;
        let func = self.wrapper(call, |f, ctx| {
            let mut vals = f.closure_values(ctx, &types).into_iter();
            let mut next = || vals.next().expect("one value an operand");
            let callee = match shape {
                CalleeShape::Direct { func, ctx, recv } => {
                    let ctx = ctx.then(|| next().scalar());
                    Callee::Direct(func, ctx, recv.then(&mut next))
                }
                CalleeShape::Interface => Callee::Interface(next().scalar(), next().scalar()),
                CalleeShape::Closure => Callee::Closure(next().scalar()),
            };
            let args: Vec<Val> = vals.collect();
            f.call_callee(callee, &sig, &args);
        });
        self.alloc_closure(func, &frozen.vals)
    }

    fn deferred_builtin(&mut self, call: &'a Expr, args: &'a [Expr]) -> Value {
        let operands: Vec<_> = args.iter().map(|e| (e, self.type_of(e))).collect();
        self.order_each(&operands);
        let mut vals = Vec::new();
        let mut ids = Vec::new();
        for e in args {
            if self.mode(e) == Mode::Type || self.const_value(e).is_some() || self.is_nil(e) {
                continue;
            }
            let ty = self.type_of(e);
            vals.push((self.expr(e), ty));
            ids.push(e.id);
        }
        let types: Vec<TypeId> = vals.iter().map(|v| v.1).collect();
        let func = self.wrapper(call, |f, ctx| {
            let vals = f.closure_values(ctx, &types);
            f.hoisted.extend(ids.into_iter().zip(vals));
            f.effect(call);
        });
        self.alloc_closure(func, &vals)
    }

    /// A function of a closure context without further parameters and results.
    fn wrapper(
        &mut self,
        call: &'a Expr,
        body: impl FnOnce(&mut FuncLower<'_, '_, 'a>, Value),
    ) -> crate::ir::program::FuncId {
        self.wrap_count += 1;
        let names = self.names.suffixed(&format!(".deferwrap{}", self.wrap_count));
        let sig = Signature { params: vec![Ty::Ptr], results: Vec::new() };
        let id = self.l.declare_only(FuncDecl { symbol: names.symbol.clone(), name: names.display.clone(), sig });
        self.l.funcs.insert(FuncKey::Deferred(self.file, call.id, self.env), id);
        let flags = FuncFlags { wrapper: true, closure: true, noinline: true, ..FuncFlags::default() };
        let (file, env, analysis, pos) = (self.file, self.env, self.analysis.clone(), self.loc.pos);
        let mut f = FuncLower::new(self.l, id, flags, pos);
        (f.file, f.env, f.analysis, f.names) = (file, env, analysis, names);
        let ctx = f.f.blocks[0].params[0];
        f.ctx = Some(ctx);
        body(&mut f, ctx);
        f.terminate(Term::Return(smallvec![]));
        f.finish();
        id
    }

    // ---- The exit ----------------------------------------------------------------------------

    /// Makes the exit of a function with defer statements.
    pub fn begin_defers(&mut self) {
        if !self.frame().has_defer {
            return;
        }
        let (block, body) = (self.new_block(), self.new_block());
        self.ctl.exit = Some(Exit { block });
        // Goroutine numbers begin with 1, which no pass knows.
        let g = self.value(Inst::GetG);
        let number = self.load_scalar(Ty::I64, Addr::ptr(g).plus(offset_of!(GHead, goid) as u64));
        let never = self.cmp_const(CmpOp::Eq, number, 0);
        self.branch(never, block, body);
        self.switch_to(body);
    }

    /// Returns by way of the exit; the results are in their variables.
    pub fn jump_to_exit(&mut self) {
        let exit = self.ctl.exit.expect("a function with defer statements has an exit");
        self.jump(exit.block);
    }

    /// Lowers the exit.
    pub fn end_defers(&mut self) {
        let Some(Exit { block }) = self.ctl.exit else { return };
        let (normal, recover) = (self.new_block(), self.new_block());
        self.switch_to(block);
        let fp = self.value(Inst::GetFp);
        let fp = self.conv(ConvOp::PtrToInt, Ty::I64, fp);
        let func = self.l.support("deferreturn");
        self.terminate(Term::TryCall { func, args: smallvec![fp], normal, recover });
        self.switch_to(recover);
        self.set_cold(recover);
        self.jump(block);
        self.switch_to(normal);
        self.return_results();
    }
}

/// Operands of a call as values to keep.
fn freeze(callee: Callee, recv: Option<TypeId>, sig: &SigInfo, args: Vec<Val>) -> Frozen {
    let pointer = Basic::UnsafePointer.id();
    let mut vals = Vec::new();
    let shape = match callee {
        Callee::Direct(func, ctx, receiver) => {
            let shape = CalleeShape::Direct { func, ctx: ctx.is_some(), recv: receiver.is_some() };
            vals.extend(ctx.map(|c| (Val::one(c), pointer)));
            vals.extend(receiver.map(|r| (r, recv.expect("a method has a receiver type"))));
            shape
        }
        Callee::Interface(code, data) => {
            vals.extend([(Val::one(code), pointer), (Val::one(data), pointer)]);
            CalleeShape::Interface
        }
        Callee::Closure(f) => {
            vals.push((Val::one(f), pointer));
            CalleeShape::Closure
        }
    };
    vals.extend(args.into_iter().zip(sig.params.iter().copied()));
    Frozen { vals, shape }
}
