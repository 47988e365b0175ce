//! Expressions: dispatch and implicit conversion. The order of evaluation is `order`'s.

use super::func::{Addr, FuncLower, Val};
use super::place::Operand;
use crate::ir::func::{Inst, Ty, Value, Values};
use crate::ir::program::Target;
use crate::syntax::ast::{Expr, ExprKind, UnaryOp};
use crate::types::builtins::BuiltinId;
use crate::types::constant::Const;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjId, ObjKind};
use crate::types::ty::{Basic, Type, TypeId};
use minigo_abi::functions::RtFunc;
use smallvec::smallvec;

impl<'a> FuncLower<'_, '_, 'a> {
    /// What the checker says an expression denotes.
    pub fn mode(&self, e: &Expr) -> Mode {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e);
        tv.unwrap_or_else(|| panic!("expression at {:?} was not checked", e.span)).mode
    }

    /// The value of a constant expression.
    pub fn const_value(&self, e: &Expr) -> Option<Const> {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e)?;
        if tv.mode == Mode::Constant { tv.value.clone() } else { None }
    }

    /// Whether an expression is the predeclared `nil`.
    pub fn is_nil(&self, e: &Expr) -> bool {
        self.mode(e) == Mode::Nil
    }

    /// The value of an expression, in its own type.
    pub fn expr(&mut self, e: &'a Expr) -> Val {
        if let Some(v) = self.hoisted.remove(&e.id) {
            return v;
        }
        if let Some(c) = self.const_value(e) {
            let ty = self.type_of(e);
            return self.const_val(&c, ty);
        }
        stacker::maybe_grow(128 << 10, 1 << 20, || {
            let old = std::mem::replace(&mut self.loc.pos, expr_pos(e));
            let v = match &e.kind {
                ExprKind::Paren(x) => self.expr(x),
                ExprKind::Ident(_) | ExprKind::Selector { .. } | ExprKind::Index { .. } | ExprKind::Star(_) => {
                    match self.operand(e) {
                        Operand::Place(a) => {
                            let ty = self.type_of(e);
                            self.load(ty, a)
                        }
                        Operand::Val(v) => v,
                    }
                }
                _ => self.expr_new(e),
            };
            self.loc.pos = old;
            v
        })
    }

    /// The value of an expression that is no place, constant or parenthesised.
    pub fn expr_new(&mut self, e: &'a Expr) -> Val {
        match &e.kind {
            ExprKind::Ident(_) => self.ident_value(e, e.id),
            ExprKind::Selector { x, sel } => match self.selection(e) {
                Some(s) if s.kind == SelectionKind::Method => Val::one(self.method_value(x, &s)),
                Some(s) if s.kind == SelectionKind::MethodExpr => Val::one(self.method_expr(&s)),
                Some(_) => self.expr(e),
                None => self.ident_value(e, sel.id),
            },
            ExprKind::Index { x, indices } => self.index_value(e, x, indices),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.slice_expr(x, [lo.as_deref(), hi.as_deref(), max.as_deref()])
            }
            ExprKind::FuncLit { .. } => Val::one(self.closure_of(e)),
            ExprKind::CompositeLit { .. } => {
                let ty = self.type_of(e);
                self.composite(e, ty)
            }
            ExprKind::Call { .. } => {
                let mut all = self.multi(e);
                match all.len() {
                    1 => all.remove(0).0,
                    n => panic!("call with {n} results as a value at {:?}", e.span),
                }
            }
            ExprKind::TypeAssert { x, .. } => {
                let (from, to) = (self.type_of(x), self.value_type(e));
                let v = self.expr(x);
                self.type_assert(v, from, to, false).0
            }
            ExprKind::Unary { op, x } => self.unary_expr(e, *op, x),
            ExprKind::Binary { op, x, y, .. } => self.binary_expr(e, *op, x, y),
            ExprKind::Paren(x) => self.expr(x),
            _ => panic!("no value: {:?} at {:?}", self.mode(e), e.span),
        }
    }

    /// The type of an expression's value; of the first one of a comma-ok pair.
    pub fn value_type(&mut self, e: &Expr) -> TypeId {
        let ty = self.type_of(e);
        match &self.l.check.types[ty] {
            Type::Tuple(list) => list[0],
            _ => ty,
        }
    }

    /// The only scalar of an expression's value.
    pub fn scalar(&mut self, e: &'a Expr) -> Value {
        self.expr(e).scalar()
    }

    /// The value of an expression, converted implicitly to a type that it is assignable to.
    pub fn expr_as(&mut self, e: &'a Expr, ty: TypeId) -> Val {
        if self.is_nil(e) {
            return self.zero_val(ty);
        }
        let from = self.value_type(e);
        if from != ty
            && self.l.is_interface(ty)
            && !self.l.is_interface(from)
            && let Some(c) = self.const_value(e)
        {
            return self.box_constant(&c, from, ty);
        }
        if from != ty
            && let Some(c) = self.const_value(e)
            && self.l.basic(ty).is_some()
        {
            return self.const_val(&c, ty);
        }
        let v = self.expr(e);
        self.convert_val(v, from, ty)
    }

    /// Evaluates an expression into fresh memory that nothing else refers to.
    pub fn expr_into(&mut self, e: &'a Expr, ty: TypeId, at: Addr) {
        let same = !self.is_nil(e) && self.value_type(e) == ty;
        if same && self.shape(ty).is_memory() && !self.is_hoisted(e) {
            match &e.unparen().kind {
                ExprKind::CompositeLit { .. } => return self.composite_into(e.unparen(), ty, at, false),
                ExprKind::Ident(_) | ExprKind::Selector { .. } | ExprKind::Index { .. } | ExprKind::Star(_) => {
                    if let Operand::Place(from) = self.operand(e) {
                        let size = self.l.size_of(ty);
                        return self.copy(at, from, size);
                    }
                }
                _ => {}
            }
        }
        let v = self.expr_as(e, ty);
        self.store(ty, at, &v);
    }

    /// Evaluates an expression for its effect.
    pub fn effect(&mut self, e: &'a Expr) {
        match &e.unparen().kind {
            ExprKind::Call { .. } => {
                self.multi(e.unparen());
            }
            _ => {
                self.expr(e);
            }
        }
    }

    /// All results of a call, or value and success of a comma-ok expression, or one value.
    pub fn multi(&mut self, e: &'a Expr) -> Vec<(Val, TypeId)> {
        let old = std::mem::replace(&mut self.loc.pos, expr_pos(e));
        let out = stacker::maybe_grow(128 << 10, 1 << 20, || self.multi_inner(e));
        self.loc.pos = old;
        out
    }

    fn multi_inner(&mut self, e: &'a Expr) -> Vec<(Val, TypeId)> {
        let e = e.unparen();
        if let ExprKind::Call { .. } = &e.kind
            && !self.is_hoisted(e)
        {
            return self.call(e);
        }
        let ty = self.type_of(e);
        let Type::Tuple(list) = self.l.check.types[ty].clone() else {
            return vec![(self.expr(e), ty)];
        };
        let (v, ok) = match &e.kind {
            ExprKind::Unary { op: UnaryOp::Recv, x } => {
                let ch = self.scalar(x);
                let (v, ok) = self.receive(ch, list[0]);
                (v, ok)
            }
            ExprKind::TypeAssert { x, .. } => {
                let from = self.type_of(x);
                let x = self.expr(x);
                let (v, ok) = self.type_assert(x, from, list[0], true);
                (v, ok.expect("comma-ok"))
            }
            ExprKind::Index { x, indices } => {
                let map_ty = self.type_of(x);
                let Type::Map(key, _) = *self.l.under_type(map_ty) else { panic!("comma-ok index of no map") };
                self.order_pair(x, &indices[0]);
                let m = self.scalar(x);
                let key = self.expr_as(&indices[0], key);
                self.map_get_ok(map_ty, m, &key)
            }
            other => panic!("two values of {other:?}"),
        };
        vec![(v, list[0]), (Val::one(ok), list[1])]
    }

    /// The right sides of an assignment to operands of these types: one each, or one call for all.
    pub fn multi_as(&mut self, exprs: &'a [Expr], tys: &[TypeId]) -> Vec<Val> {
        if exprs.len() == 1 && tys.len() != 1 {
            let vals = self.multi(&exprs[0]);
            let convert = |(i, (v, from))| self.convert_val(v, from, tys[i]);
            return vals.into_iter().enumerate().map(convert).collect();
        }
        self.order_each(&exprs.iter().zip(tys.iter().copied()).collect::<Vec<_>>());
        exprs.iter().zip(tys).map(|(e, &t)| self.expr_as(e, t)).collect()
    }

    /// The predeclared function that a callee names.
    pub fn builtin_of(&self, fun: &Expr) -> BuiltinId {
        let fun = fun.unparen();
        let obj = match &fun.kind {
            ExprKind::Selector { sel, .. } => self.object(sel.id),
            _ => self.object(fun.id),
        };
        match obj.map(|o| &self.l.check.objects[o.0 as usize].kind) {
            Some(ObjKind::Builtin(b)) => *b,
            other => panic!("not a predeclared function: {other:?}"),
        }
    }

    /// The value of a name that is not a variable: a function, possibly an instance, or nil.
    fn ident_value(&mut self, e: &'a Expr, id: crate::syntax::ast::NodeId) -> Val {
        let obj = self.object(id).unwrap_or_else(|| panic!("name at {:?} denotes nothing", e.span));
        match self.l.check.objects[obj.0 as usize].kind {
            ObjKind::Var(_) => self.load_var(obj),
            ObjKind::Nil => {
                let ty = self.type_of(e);
                self.zero_val(ty)
            }
            ObjKind::Func(_) => {
                let func = self.static_func(obj, id);
                Val::one(self.func_value(func))
            }
            ref other => panic!("{other:?} as a value at {:?}", e.span),
        }
    }

    /// The instance of a declared function that an identifier names.
    pub fn static_func(&mut self, obj: ObjId, id: crate::syntax::ast::NodeId) -> crate::ir::program::FuncId {
        let instance = self.l.check.files[self.file.0 as usize].instances.get(&id).map(|i| i.targs.clone());
        let env = match instance {
            None => Default::default(),
            Some(targs) => {
                let args: Vec<_> = targs.into_iter().map(|t| self.canon(t)).collect();
                let ty = self.l.check.obj_type(obj);
                let Type::Signature(s) = &self.l.check.types[ty] else { panic!("instance of no function") };
                let params = s.tparams.clone();
                self.l.env(&params, &args)
            }
        };
        self.l.func_instance(obj, env)
    }

    /// A declared function as a func value: a static closure object.
    pub fn func_value(&mut self, func: crate::ir::program::FuncId) -> Value {
        let data = self.l.static_closure(func);
        self.value(Inst::DataAddr(data, 0))
    }

    fn index_value(&mut self, e: &'a Expr, x: &'a Expr, indices: &'a [Expr]) -> Val {
        let xt = self.type_of(x);
        match *self.l.under_type(xt) {
            Type::Map(key, _) => {
                self.order_pair(x, &indices[0]);
                let m = self.scalar(x);
                let key = self.expr_as(&indices[0], key);
                self.map_get(xt, m, &key)
            }
            Type::Basic(Basic::String | Basic::UntypedString) => {
                self.order_pair(x, &indices[0]);
                let s = self.expr(x);
                let i = self.index(&indices[0]);
                let trap = if i.unsigned { minigo_abi::traps::Trap::IndexU } else { minigo_abi::traps::Trap::Index };
                self.emit(Inst::BoundsCheck { index: i.value, len: s.scalars()[1], trap });
                let p = self.value(Inst::PtrAdd(s.scalars()[0], i.value));
                Val::one(self.load_scalar(Ty::I8, Addr::ptr(p)))
            }
            ref other => panic!("index of {other:?} at {:?}", e.span),
        }
    }

    /// Whether the operand of an index expression names a generic function.
    pub fn is_instantiation(&self, x: &Expr) -> bool {
        let x = x.unparen();
        let obj = match &x.kind {
            ExprKind::Ident(_) => self.object(x.id),
            ExprKind::Selector { sel, .. } => self.object(sel.id),
            _ => None,
        };
        obj.is_some_and(|o| matches!(self.l.check.objects[o.0 as usize].kind, ObjKind::Func(_)))
    }

    fn unary_expr(&mut self, e: &'a Expr, op: UnaryOp, x: &'a Expr) -> Val {
        match op {
            UnaryOp::Addr => Val::one(self.address_of(e, x)),
            UnaryOp::Recv => {
                let ty = self.value_type(e);
                let ch = self.scalar(x);
                self.receive(ch, ty).0
            }
            UnaryOp::Plus => self.expr(x),
            UnaryOp::Not => {
                let v = self.scalar(x);
                Val::one(self.not(v))
            }
            UnaryOp::Neg | UnaryOp::Com => {
                let ty = self.type_of(e);
                let v = self.expr(x);
                self.negate(op, ty, &v)
            }
            UnaryOp::Tilde => panic!("~ outside a constraint"),
        }
    }

    /// `&x`: the address of a place, or of a new object for a composite literal.
    fn address_of(&mut self, e: &'a Expr, x: &'a Expr) -> Value {
        let inner = x.unparen();
        if let ExprKind::CompositeLit { .. } = &inner.kind {
            let ty = self.type_of(inner);
            let p = self.new_object(ty);
            self.composite_into(inner, ty, Addr::ptr(p), true);
            return p;
        }
        let _ = e;
        let a = self.addr_of(inner);
        self.address(a)
    }

    /// Receives from a channel: the value, and whether there was one.
    pub fn receive(&mut self, ch: Value, elem: TypeId) -> (Val, Value) {
        let slot = self.temp(elem);
        let p = self.address(Addr::slot(slot));
        let ok = self.support("chanrecv", &[ch, p])[0];
        let v = match self.shape(elem).is_memory() {
            true => Val::Mem(p),
            false => self.load(elem, Addr::slot(slot)),
        };
        (v, ok)
    }

    /// Sends a value on a channel.
    pub fn send(&mut self, ch: Value, elem: TypeId, v: &Val) {
        let p = self.spill(elem, v);
        self.support("chansend", &[ch, p]);
    }

    /// Copies `n` bytes that may overlap.
    pub fn memmove(&mut self, dst: Value, src: Value, n: Value) {
        self.call_rt(RtFunc::memmove, &[dst, src, n]);
    }

    /// A slice value.
    pub fn slice_val(&mut self, ptr: Value, len: Value, cap: Value) -> Val {
        let parts: Values = smallvec![ptr, len, cap];
        Val::Scalars(parts)
    }
}

/// The place that a failing operation or a call reports: the operator, what follows the operand, the start otherwise.
fn expr_pos(e: &Expr) -> crate::source::Pos {
    match &e.kind {
        ExprKind::Binary { op_pos, .. } => *op_pos,
        ExprKind::Call { lparen, .. } => *lparen,
        ExprKind::Selector { x, .. } | ExprKind::Index { x, .. } => x.span.hi,
        ExprKind::Slice { x, .. } | ExprKind::TypeAssert { x, .. } => x.span.hi,
        _ => e.span.lo,
    }
}

impl super::Lowerer<'_, '_> {
    /// The static closure object of a declared function.
    pub fn static_closure(&mut self, func: crate::ir::program::FuncId) -> crate::ir::program::DataId {
        let thunk = self.thunk(func);
        self.closure_data(thunk)
    }

    /// A closure object without captured variables for closure code.
    pub fn closure_data(&mut self, code: crate::ir::program::FuncId) -> crate::ir::program::DataId {
        if let Some(&id) = self.static_closures.get(&code) {
            return id;
        }
        let symbol = format!("{}·f", self.prog.decls[code.index()].symbol);
        let id = self.add_data(crate::ir::program::Data {
            symbol,
            section: crate::ir::program::Section::ReadOnly,
            align: 8,
            size: 8,
            bytes: Vec::new(),
            relocs: vec![(0, Target::Func(code), 0)],
            scan: false,
        });
        self.static_closures.insert(code, id);
        id
    }
}
