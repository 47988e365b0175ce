//! Functions without a body: rows of the runtime table (`//minigo:rt`), operations of the compiler
//! (`//minigo:intrinsic`; listed in `runtime/std/internal/abi/intrinsics.go`).
//!
//! A direct call becomes the operation itself. Used as a value, such a function has a body that
//! consists of it.

use super::Lowerer;
use super::func::{FuncLower, Val, kind_ty};
use super::types::EnvId;
use crate::ir::func::{AtomicOp, BinaryOp as Op, ConvOp, FuncFlags, Inst, Term, Ty, UnaryOp as Un, Value, Values};
use crate::ir::program::FuncId;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::object::{ObjId, ObjKind};
use crate::types::ty::{Type, TypeId};
use minigo_abi::functions::RtFunc;

impl Lowerer<'_, '_> {
    /// The body of a function that has none in Go.
    pub fn lower_external(&mut self, obj: ObjId, env: EnvId, id: FuncId) {
        let ty = self.check.obj_type(obj);
        let ty = self.canon(ty, env);
        let sig = self.signature(ty);
        let abi = self.abi(&sig, None, false);
        let pos = self.check.objects[obj.0 as usize].pos;
        if self.directive(obj, "minigo:").is_none() {
            let name = self.check.objects[obj.0 as usize].name;
            self.unsupported(pos, &format!("function {name} without a body"));
            return;
        }
        let mut fl = FuncLower::new(self, id, FuncFlags { wrapper: true, ..FuncFlags::default() }, pos);
        let (_, _, params) = fl.split_params(&abi);
        let results = fl.external(obj, env, &params, &sig.results);
        let mut out = Values::new();
        super::call::flatten(&results, &mut out);
        fl.terminate(Term::Return(out));
        fl.finish();
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A direct call of a function without a body; `None` if the callee is another.
    pub fn intrinsic_call(&mut self, fun: &'a Expr, args: &'a [Expr]) -> Option<Vec<(Val, TypeId)>> {
        let callee = match &fun.unparen().kind {
            ExprKind::Index { x, .. } => x.unparen(),
            _ => fun.unparen(),
        };
        let id = match &callee.kind {
            ExprKind::Selector { sel, .. } if self.selection(callee).is_none() => sel.id,
            ExprKind::Ident(_) => callee.id,
            _ => return None,
        };
        let obj = self.object(id)?;
        if !matches!(self.l.check.objects[obj.0 as usize].kind, ObjKind::Func(_)) {
            return None;
        }
        self.l.directive(obj, "minigo:rt ").or_else(|| self.l.directive(obj, "minigo:intrinsic "))?;
        let fun_ty = self.type_of(fun);
        let sig = self.l.signature(fun_ty);
        self.order_all(args.iter());
        let args = self.arguments(&sig, args, false);
        let targs = self.l.check.files[self.file.0 as usize].instances.get(&id).map(|i| i.targs.clone());
        let targs: Vec<_> = targs.unwrap_or_default().into_iter().map(|t| self.canon(t)).collect();
        let env = self.external_env(obj, &targs);
        let out = self.external(obj, env, &args, &sig.results);
        Some(out.into_iter().zip(sig.results).collect())
    }

    fn external_env(&mut self, obj: ObjId, targs: &[TypeId]) -> EnvId {
        let ty = self.l.check.obj_type(obj);
        let Type::Signature(s) = &self.l.check.types[ty] else { panic!("not a function") };
        let params = s.tparams.clone();
        self.l.env(&params, targs)
    }

    /// The operation of a function without a body.
    fn external(&mut self, obj: ObjId, env: EnvId, args: &[Val], results: &[TypeId]) -> Vec<Val> {
        let mut flat = Values::new();
        super::call::flatten(args, &mut flat);
        let vals = if let Some(name) = self.l.directive(obj, "minigo:rt ") {
            let func = RtFunc::from_name(name).unwrap_or_else(|| panic!("no runtime function {name}"));
            self.runtime_call(func, &flat, results)
        } else {
            let name = self.l.directive(obj, "minigo:intrinsic ").expect("a directive");
            let targ = self.l.env_args(env).first().copied();
            self.intrinsic(name, &flat, targ, results)
        };
        let mut rest = &vals[..];
        let mut out = Vec::new();
        for &ty in results {
            let (mine, others) = rest.split_at(self.shape(ty).tys().len());
            out.push(Val::Scalars(mine.into()));
            rest = others;
        }
        out
    }

    /// Calls a runtime function with scalars adapted to its kinds, and its results to the Go types.
    fn runtime_call(&mut self, func: RtFunc, args: &[Value], results: &[TypeId]) -> Vec<Value> {
        let kinds = func.params();
        assert_eq!(kinds.len(), args.len(), "parameters of runtime function {}", func.name());
        let args: Vec<_> = args.iter().zip(kinds).map(|(&a, &k)| self.adapt(a, kind_ty(k))).collect();
        let vals = self.call_rt(func, &args);
        let mut want = Vec::new();
        for &r in results {
            want.extend(self.shape(r).tys());
        }
        vals.into_iter().zip(want).map(|(v, t)| self.adapt(v, t)).collect()
    }

    /// A scalar of one type as another of the same meaning.
    fn adapt(&mut self, v: Value, to: Ty) -> Value {
        let from = self.f.ty(v);
        match (from, to) {
            _ if from == to => v,
            (Ty::Ptr, Ty::I64) => self.conv(ConvOp::PtrToInt, to, v),
            (Ty::I64, Ty::Ptr) => self.conv(ConvOp::IntToPtr, to, v),
            _ if from.size() < to.size() => self.conv(ConvOp::Zext, to, v),
            _ => self.conv(ConvOp::Trunc, to, v),
        }
    }

    fn intrinsic(&mut self, name: &str, a: &[Value], targ: Option<TypeId>, results: &[TypeId]) -> Vec<Value> {
        let result = match results.first() {
            Some(&r) => self.shape(r).tys().first().copied(),
            None => None,
        };
        if let Some(op) = name.strip_prefix("atomic_") {
            return self.atomic(op, a, result);
        }
        let v = match name {
            "getg" => self.value(Inst::GetG),
            "ownfp" => {
                let fp = self.value(Inst::GetFp);
                self.adapt(fp, Ty::I64)
            }
            "typeof" => self.type_desc(targ.expect("type argument")),
            "hashof" => {
                let func = self.l.hash_func(targ.expect("type argument"));
                self.call_func(func, a.into())[0]
            }
            "sqrt" => self.unary(Un::Sqrt, a[0]),
            "floor" => self.unary(Un::Floor, a[0]),
            "ceil" => self.unary(Un::Ceil, a[0]),
            "trunc" => self.unary(Un::FTrunc, a[0]),
            "rint" => self.unary(Un::Nearest, a[0]),
            "fabs" => self.unary(Un::FAbs, a[0]),
            "copysign" => self.binary(Op::FCopysign, a[0], a[1]),
            "f64bits" | "f64frombits" | "f32bits" | "f32frombits" => {
                self.conv(ConvOp::Bits, result.expect("a result"), a[0])
            }
            "clz64" | "clz32" => self.count(Un::Clz, a[0]),
            "ctz64" | "ctz32" => self.count(Un::Ctz, a[0]),
            "popcnt64" | "popcnt32" => self.count(Un::Popcnt, a[0]),
            "bswap64" | "bswap32" => self.unary(Un::Bswap, a[0]),
            "rotl64" | "rotl32" => self.binary(Op::Rotl, a[0], a[1]),
            "umulhi64" => self.binary(Op::UMulHi, a[0], a[1]),
            other => panic!("unknown intrinsic {other}"),
        };
        vec![v]
    }

    fn count(&mut self, op: Un, x: Value) -> Value {
        let n = self.unary(op, x);
        self.adapt(n, Ty::I64)
    }

    fn atomic(&mut self, op: &str, a: &[Value], result: Option<Ty>) -> Vec<Value> {
        let (op, ty) = match (op.strip_suffix("32"), op.strip_suffix("64")) {
            (Some(op), _) => (op, Ty::I32),
            (_, Some(op)) => (op, result.filter(|t| *t != Ty::I8).unwrap_or(Ty::I64)),
            _ => panic!("unknown intrinsic atomic_{op}"),
        };
        let rmw = |op| Inst::AtomicRmw(op, a[0], a[1]);
        let v = match op {
            "load" => self.value(Inst::AtomicLoad(ty, a[0])),
            "store" => {
                self.emit(Inst::AtomicStore(a[0], a[1]));
                return Vec::new();
            }
            "add" => {
                let old = self.value(rmw(AtomicOp::Add));
                self.binary(Op::Add, old, a[1])
            }
            "and" => self.value(rmw(AtomicOp::And)),
            "or" => self.value(rmw(AtomicOp::Or)),
            "xchg" => self.value(rmw(AtomicOp::Xchg)),
            "cas" => self.value(Inst::AtomicCas(a[0], a[1], a[2])),
            other => panic!("unknown intrinsic atomic_{other}"),
        };
        vec![v]
    }
}
