//! Range loops over integers, strings, arrays, slices, maps and channels (spec: For statements with
//! range clause). Loops over functions are in `rangefunc`.
//!
//! The range expression is evaluated once; of an array whose elements are used a copy is made.
//! Variables that the clause declares are new in each iteration; in files of language versions before 1.22
//! they are declared once, before the loop.

use super::func::{Addr, FuncLower, Val};
use super::methods::MethodKind;
use super::stmt::is_blank;
use super::types::EnvId;
use crate::ir::func::{BinaryOp, CmpOp, ConvOp, Ty, Value};
use crate::ir::program::FuncId;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::{Block, Expr, Stmt, StmtKind};
use crate::types::ty::{Basic, Type, TypeId};
use smallvec::smallvec;

/// A range clause.
#[derive(Clone, Copy)]
pub struct Clause<'a> {
    /// First variable, if it is there and not blank.
    pub key: Option<&'a Expr>,
    /// Second variable, if it is there and not blank.
    pub value: Option<&'a Expr>,
    /// Whether they are declared.
    pub define: bool,
    /// The range expression.
    pub x: &'a Expr,
    /// The body.
    pub body: &'a Block,
}

impl<'a> Clause<'a> {
    /// The clause of a range statement.
    pub fn of(s: &'a Stmt) -> Clause<'a> {
        let StmtKind::Range { key, value, extra: _, define, x, body } = &s.kind else {
            panic!("not a range statement")
        };
        let named = |e: &'a Option<Expr>| e.as_ref().filter(|e| !is_blank(e));
        Clause { key: named(key), value: named(value), define: *define, x, body }
    }
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// A range statement.
    pub fn range_stmt(&mut self, label: Option<Symbol>, s: &'a Stmt) {
        let c = Clause::of(s);
        if c.define && !self.own_loop_vars() {
            for e in [c.key, c.value].into_iter().flatten() {
                if let Some(obj) = self.object(e.unparen().id) {
                    self.declare_var(obj, true);
                }
            }
        }
        let ty = self.type_of(c.x);
        match *self.l.under_type(ty) {
            Type::Basic(Basic::String | Basic::UntypedString) => self.range_string(label, c),
            Type::Basic(_) => self.range_int(label, c, ty),
            Type::Slice(elem) => {
                let v = self.expr(c.x);
                let (base, n) = (Addr::ptr(v.scalars()[0]), v.scalars()[1]);
                self.range_elements(label, c, base, n, elem);
            }
            Type::Array(elem, n) => self.range_array(label, c, ty, elem, n),
            Type::Pointer(array) => {
                let Type::Array(elem, n) = *self.l.under_type(array) else { panic!("range over a pointer") };
                let p = self.scalar(c.x);
                let n = self.int(n);
                self.range_elements(label, c, Addr::nilable(p), n, elem);
            }
            Type::Map(k, v) => self.range_map(label, c, k, v),
            Type::Chan(_, elem) => self.range_chan(label, c, elem),
            Type::Signature(_) => self.range_func(label, s, c, ty),
            ref other => panic!("range over {other:?}"),
        }
    }

    fn own_loop_vars(&self) -> bool {
        self.l.check.lang(self.file).own_loop_vars()
    }

    /// Gives the clause's variables their values.
    pub fn range_vars(&mut self, c: Clause<'a>, vals: [Option<(Val, TypeId)>; 2]) {
        // The operands on the left are evaluated before the first assignment.
        let places = [c.key, c.value].map(|e| e.filter(|_| !c.define).map(|e| self.lvalue(e)));
        for ((e, v), place) in [c.key, c.value].into_iter().zip(vals).zip(places) {
            let (Some(e), Some((v, from))) = (e, v) else { continue };
            match place {
                None if !self.own_loop_vars() => {
                    let Some(obj) = self.object(e.unparen().id) else { continue };
                    let (ty, a) = (self.var_type(obj), self.var_addr(obj));
                    let v = self.convert_val(v, from, ty);
                    self.store(ty, a, &v);
                }
                None => self.define_operand(e, &v, from),
                Some(place) => self.store_converted(&place, e, &v, from),
            }
        }
    }

    fn range_int(&mut self, label: Option<Symbol>, c: Clause<'a>, ty: TypeId) {
        let n = self.scalar(c.x);
        let scalar = self.f.ty(n);
        let (n, unsigned) = self.to_i64(ty, n);
        self.counted(label, n, unsigned, |f, i| {
            if c.key.is_some() {
                let i = if scalar == Ty::I64 { i } else { f.conv(ConvOp::Trunc, scalar, i) };
                f.range_vars(c, [Some((Val::one(i), ty)), None]);
            }
            f.block(c.body);
        });
    }

    fn range_array(&mut self, label: Option<Symbol>, c: Clause<'a>, ty: TypeId, elem: TypeId, n: i64) {
        let base = if c.value.is_some() {
            let v = self.expr(c.x);
            Addr::ptr(self.spill(ty, &v))
        } else {
            if self.contents(c.x).call {
                self.effect(c.x);
            }
            let null = self.null();
            Addr::ptr(null)
        };
        let n = self.int(n);
        self.range_elements(label, c, base, n, elem);
    }

    /// Elements in memory, with their indices.
    fn range_elements(&mut self, label: Option<Symbol>, c: Clause<'a>, base: Addr, n: Value, elem: TypeId) {
        let size = self.l.size_of(elem);
        self.counted(label, n, false, |f, i| {
            let value = c.value.map(|_| {
                let base = f.checked(base);
                let p = f.address(base);
                let p = f.ptr_index(p, i, size);
                (f.load(elem, Addr::ptr(p)), elem)
            });
            f.range_vars(c, [Some((Val::one(i), Basic::Int.id())), value]);
            f.block(c.body);
        });
    }

    /// A loop that counts from 0 up to `n` (I64): `body` gets the counter; `continue` goes to the
    /// increment.
    fn counted(&mut self, label: Option<Symbol>, n: Value, unsigned: bool, body: impl FnOnce(&mut Self, Value)) {
        let (head, index) = self.block_with(&[Ty::I64]);
        let (inside, next, done) = (self.new_block(), self.new_block(), self.new_block());
        let zero = self.int(0);
        self.jump_with(head, &[zero]);
        self.switch_to(head);
        let op = if unsigned { CmpOp::ULt } else { CmpOp::SLt };
        let more = self.cmp(op, index[0], n);
        self.branch(more, inside, done);
        self.switch_to(inside);
        self.with_target(label, done, Some(next), |f| body(f, index[0]));
        self.jump(next);
        self.switch_to(next);
        let one = self.int(1);
        let i = self.binary(BinaryOp::Add, index[0], one);
        self.jump_with(head, &[i]);
        self.switch_to(done);
    }

    fn range_string(&mut self, label: Option<Symbol>, c: Clause<'a>) {
        let s = self.expr(c.x);
        let (ptr, len) = (s.scalars()[0], s.scalars()[1]);
        let (head, index) = self.block_with(&[Ty::I64]);
        let (decode, next, done) = (self.new_block(), self.new_block(), self.new_block());
        let zero = self.int(0);
        self.jump_with(head, &[zero]);
        self.switch_to(head);
        let i = index[0];
        let more = self.cmp(CmpOp::SLt, i, len);
        self.branch(more, decode, done);
        self.switch_to(decode);
        let [rune, after] = self.rune_at(ptr, len, i);
        let vals = [(i, Basic::Int), (rune, Basic::Int32)].map(|(v, b)| Some((Val::one(v), b.id())));
        self.with_target(label, done, Some(next), |f| {
            f.range_vars(c, vals);
            f.block(c.body);
        });
        self.jump(next);
        self.switch_to(next);
        self.jump_with(head, &[after]);
        self.switch_to(done);
    }

    /// The rune at an index of a string, and the index after it.
    fn rune_at(&mut self, ptr: Value, len: Value, i: Value) -> [Value; 2] {
        let (join, result) = self.block_with(&[Ty::I32, Ty::I64]);
        let at = self.ptr_index(ptr, i, 1);
        let byte = self.load_scalar(Ty::I8, Addr::ptr(at));
        let rune = self.conv(ConvOp::Zext, Ty::I32, byte);
        let one = self.int(1);
        let after = self.binary(BinaryOp::Add, i, one);
        let ascii = self.cmp_const(CmpOp::ULt, rune, 0x80);
        self.leave_if(ascii, join, &[rune, after]);
        let r = self.support("decoderune", &[ptr, len, i]);
        self.jump_with(join, &[r[0], r[1]]);
        self.switch_to(join);
        [result[0], result[1]]
    }

    fn range_chan(&mut self, label: Option<Symbol>, c: Clause<'a>, elem: TypeId) {
        let ch = self.scalar(c.x);
        let (head, inside, done) = (self.new_block(), self.new_block(), self.new_block());
        self.jump(head);
        self.switch_to(head);
        self.loc.pos = c.x.span.lo;
        let (v, ok) = self.receive(ch, elem);
        self.branch(ok, inside, done);
        self.switch_to(inside);
        self.with_target(label, done, Some(head), |f| {
            f.range_vars(c, [Some((v, elem)), None]);
            f.block(c.body);
        });
        self.jump(head);
        self.switch_to(done);
    }

    fn range_map(&mut self, label: Option<Symbol>, c: Clause<'a>, k: TypeId, v: TypeId) {
        let m = self.scalar(c.x);
        let iter = self.map_iter_type(k, v);
        let slot = self.temp(iter);
        self.zero(iter, Addr::slot(slot));
        let it = self.address(Addr::slot(slot));
        let init = self.map_iter_method(iter, "Init");
        self.call_func(init, smallvec![it, m]);
        let (head, inside, done) = (self.new_block(), self.new_block(), self.new_block());
        self.jump(head);
        self.switch_to(head);
        let next = self.map_iter_method(iter, "Next");
        let more = self.call_func(next, smallvec![it])[0];
        self.branch(more, inside, done);
        self.switch_to(inside);
        let mut vals = [None, None];
        for (i, (ty, wanted)) in [(k, c.key.is_some()), (v, c.value.is_some())].into_iter().enumerate() {
            if wanted {
                let p = self.load_scalar(Ty::Ptr, Addr::slot(slot).plus(8 * i as u64));
                vals[i] = Some((self.load(ty, Addr::ptr(p)), ty));
            }
        }
        self.with_target(label, done, Some(head), |f| {
            f.range_vars(c, vals);
            f.block(c.body);
        });
        self.jump(head);
        self.switch_to(done);
    }

    /// Canonical `internal/maps.Iter[K, V]`; its first two words are the pointers to key and element.
    fn map_iter_type(&mut self, k: TypeId, v: TypeId) -> TypeId {
        let obj = self.l.library_object("internal/maps", "Iter");
        let generic = self.l.check.obj_type(obj);
        let t = self.l.check.instance(Pos::NONE, generic, &[k, v]);
        self.l.canon(t, EnvId(0))
    }

    fn map_iter_method(&mut self, iter: TypeId, name: &str) -> FuncId {
        let p = self.l.pointer_to(iter);
        let index = self.l.find_method(p, Symbol::intern(name), None).expect("method of maps.Iter");
        match self.l.methods(p)[index as usize].kind {
            MethodKind::Declared(obj, env, _) => self.l.func_instance(obj, env),
            MethodKind::Interface(_) => panic!("maps.Iter is no interface"),
        }
    }
}
