//! Places: what addressable operands denote, and assignment to them.
//!
//! [`FuncLower::operand`] lowers an operand as a place if it is one, without loading it, so that
//! selecting from a large variable does not copy it. [`LValue`] is the left side of an assignment:
//! its operands are evaluated, but bounds and nil are checked only when it is stored to, after the
//! right side was evaluated (spec: Assignment statements), as gc does.

use super::func::{Addr, Base, FuncLower, Val};
use crate::ir::func::{CmpOp, ConvOp, Inst, Ty, Value};
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{Selection, SelectionKind};
use crate::types::object::ObjKind;
use crate::types::ty::{Type, TypeId};
use minigo_abi::traps::Trap;

/// An operand: a place, or a value.
#[derive(Clone, Debug)]
pub enum Operand {
    /// Where it is.
    Place(Addr),
    /// What it is.
    Val(Val),
}

/// The left side of an assignment with its operands evaluated.
#[derive(Clone, Debug)]
pub enum LValue {
    /// `_`
    Blank,
    /// A place; nil is checked when it is used.
    Place(Addr),
    /// An element, its bounds not yet checked.
    Elem {
        /// The first element; of an array, or of a slice.
        base: Addr,
        /// Index.
        index: Index,
        /// Number of elements.
        len: Value,
        /// Size of an element.
        size: u64,
        /// Offset within the element.
        offset: u64,
    },
    /// A map element.
    Map {
        /// The map's canonical type.
        ty: TypeId,
        /// The map.
        map: Value,
        /// The key, of the key type.
        key: Val,
    },
}

/// An evaluated index.
#[derive(Clone, Copy, Debug)]
pub struct Index {
    /// As I64.
    pub value: Value,
    /// Its value if constant.
    pub constant: Option<i64>,
    /// Whether its type is unsigned.
    pub unsigned: bool,
}

impl<'a> FuncLower<'_, '_, 'a> {
    /// Lowers an operand as a place if it is one.
    pub fn operand(&mut self, e: &'a Expr) -> Operand {
        if self.is_hoisted(e) || self.const_value(e).is_some() {
            return Operand::Val(self.expr(e));
        }
        match &e.kind {
            ExprKind::Paren(x) => self.operand(x),
            ExprKind::Ident(_) => self.ident_operand(e),
            ExprKind::Selector { x, sel } => match self.selection(e) {
                Some(s) if s.kind == SelectionKind::Field => self.field_operand(x, &s),
                Some(_) => Operand::Val(self.expr_new(e)),
                None => match self.object(sel.id) {
                    Some(obj) if self.is_var(obj) => Operand::Place(self.var_addr(obj)),
                    _ => Operand::Val(self.expr_new(e)),
                },
            },
            ExprKind::Index { x, indices } => self.index_operand(e, x, indices),
            ExprKind::Star(x) => {
                let p = self.scalar(x);
                Operand::Place(Addr::nilable(p))
            }
            _ => Operand::Val(self.expr_new(e)),
        }
    }

    /// The selection of a selector expression that is not a qualified identifier.
    pub fn selection(&self, e: &Expr) -> Option<Selection> {
        self.l.check.files[self.file.0 as usize].selections.get(&e.id).cloned()
    }

    fn is_var(&self, obj: crate::types::object::ObjId) -> bool {
        matches!(self.l.check.objects[obj.0 as usize].kind, ObjKind::Var(_))
    }

    fn ident_operand(&mut self, e: &'a Expr) -> Operand {
        match self.object(e.id) {
            Some(obj) if self.is_var(obj) => match self.vars.get(&obj) {
                Some(super::func::VarLoc::Value(v)) => Operand::Val(v.clone()),
                _ => Operand::Place(self.var_addr(obj)),
            },
            _ => Operand::Val(self.expr_new(e)),
        }
    }

    fn field_operand(&mut self, x: &'a Expr, s: &Selection) -> Operand {
        let ty = self.type_of(x);
        let from = self.operand(x);
        self.walk_path(from, ty, &s.path).0
    }

    /// Goes along a path of field indices, through pointers where there are any.
    pub fn walk_path(&mut self, mut from: Operand, mut ty: TypeId, path: &[u32]) -> (Operand, TypeId) {
        for &i in path {
            if self.l.is_pointer(ty) {
                let p = self.force(from, ty).scalar();
                from = Operand::Place(Addr::nilable(p));
                ty = self.l.elem(ty);
            }
            let offset = self.l.field_offsets(ty)[i as usize];
            let field = self.l.struct_fields(ty)[i as usize].ty;
            from = match from {
                Operand::Place(a) => Operand::Place(a.plus(offset)),
                Operand::Val(v) => Operand::Val(self.extract(ty, &v, offset, field)),
            };
            ty = field;
        }
        (from, ty)
    }

    /// The value of an operand.
    pub fn force(&mut self, o: Operand, ty: TypeId) -> Val {
        match o {
            Operand::Place(a) => self.load(ty, a),
            Operand::Val(v) => v,
        }
    }

    /// An operand in memory: values are spilled.
    pub fn in_memory(&mut self, o: Operand, ty: TypeId) -> Addr {
        match o {
            Operand::Place(a) => a,
            Operand::Val(v) => Addr::ptr(self.spill(ty, &v)),
        }
    }

    /// Evaluates an index or a slice bound.
    pub fn index(&mut self, e: &'a Expr) -> Index {
        let constant = self.const_value(e).map(|c| super::consts::int_bits(&c));
        if let Some(n) = constant {
            return Index { value: self.int(n), constant, unsigned: false };
        }
        let ty = self.type_of(e);
        let v = self.scalar(e);
        let (value, unsigned) = self.to_i64(ty, v);
        Index { value, constant, unsigned }
    }

    /// An integer of any type as I64, and whether its type is unsigned.
    pub fn to_i64(&mut self, ty: TypeId, v: Value) -> (Value, bool) {
        let unsigned = self.l.basic(ty).is_some_and(|b| b.is_unsigned());
        if self.f.ty(v) == Ty::I64 {
            return (v, unsigned);
        }
        let op = if unsigned { ConvOp::Zext } else { ConvOp::Sext };
        (self.conv(op, Ty::I64, v), unsigned)
    }

    /// Checks an index of elements of `size` bytes. Elements without size are checked in a way that
    /// passes take for nothing but a trap: there may be more of them than bytes of memory.
    fn bounds_check(&mut self, index: Index, len: Value, size: u64) {
        let trap = if index.unsigned { Trap::IndexU } else { Trap::Index };
        if size > 0 {
            self.emit(Inst::BoundsCheck { index: index.value, len, trap });
        } else {
            let cond = self.cmp(CmpOp::UGe, index.value, len);
            self.emit(Inst::TrapIf { cond, trap, info: Some((index.value, len)) });
        }
    }

    fn index_operand(&mut self, e: &'a Expr, x: &'a Expr, indices: &'a [Expr]) -> Operand {
        if self.is_instantiation(x) {
            return Operand::Val(self.expr_new(x.unparen()));
        }
        let xt = self.type_of(x);
        match *self.l.under_type(xt) {
            Type::Slice(elem) => {
                self.order_pair(x, &indices[0]);
                let s = self.expr(x);
                let index = self.index(&indices[0]);
                let [ptr, len] = [s.scalars()[0], s.scalars()[1]];
                let size = self.l.size_of(elem);
                self.bounds_check(index, len, size);
                Operand::Place(self.elem_addr(Addr::ptr(ptr), index, elem))
            }
            Type::Array(elem, n) => {
                self.order_pair(x, &indices[0]);
                let from = self.operand(x);
                let index = self.index(&indices[0]);
                let len = self.int(n);
                if index.constant.is_none() {
                    let size = self.l.size_of(elem);
                    self.bounds_check(index, len, size);
                }
                match (from, index.constant) {
                    (Operand::Val(v), Some(i)) => {
                        let size = self.l.size_of(elem);
                        Operand::Val(self.extract(xt, &v, i as u64 * size, elem))
                    }
                    (from, _) => {
                        let base = self.in_memory(from, xt);
                        Operand::Place(self.elem_addr(base, index, elem))
                    }
                }
            }
            Type::Pointer(array) => {
                let Type::Array(elem, n) = *self.l.under_type(array) else { panic!("index of a pointer") };
                self.order_pair(x, &indices[0]);
                let p = self.scalar(x);
                let index = self.index(&indices[0]);
                if index.constant.is_none() {
                    self.nil_check(p);
                    let (len, size) = (self.int(n), self.l.size_of(elem));
                    self.bounds_check(index, len, size);
                    return Operand::Place(self.elem_addr(Addr::ptr(p), index, elem));
                }
                Operand::Place(self.elem_addr(Addr::nilable(p), index, elem))
            }
            _ => Operand::Val(self.expr_new(e)),
        }
    }

    /// The place of an element whose bounds were checked.
    pub fn elem_addr(&mut self, base: Addr, index: Index, elem: TypeId) -> Addr {
        let size = self.l.size_of(elem);
        if let Some(i) = index.constant {
            return base.plus(i as u64 * size);
        }
        let p = self.address(base);
        Addr::ptr(self.ptr_index(p, index.value, size))
    }

    /// The place of an addressable operand, with all checks done.
    pub fn addr_of(&mut self, e: &'a Expr) -> Addr {
        let ty = self.type_of(e);
        let o = self.operand(e);
        let a = self.in_memory(o, ty);
        self.checked(a)
    }

    /// Evaluates the operands of the left side of an assignment.
    pub fn lvalue(&mut self, e: &'a Expr) -> LValue {
        match &e.kind {
            ExprKind::Paren(x) => self.lvalue(x),
            ExprKind::Ident(name) if name.is_blank() => LValue::Blank,
            ExprKind::Index { x, indices } => self.index_lvalue(e, x, &indices[0]),
            ExprKind::Selector { x, .. } => {
                let Some(s) = self.selection(e) else { return LValue::Place(self.addr_unchecked(e)) };
                let ty = self.type_of(x);
                match self.flat_offset(ty, &s.path) {
                    Some(n) => match self.lvalue(x) {
                        LValue::Place(a) => LValue::Place(a.plus(n)),
                        LValue::Elem { base, index, len, size, offset } => {
                            LValue::Elem { base, index, len, size, offset: offset + n }
                        }
                        other => panic!("field of {other:?}"),
                    },
                    None => LValue::Place(self.addr_unchecked(e)),
                }
            }
            _ => LValue::Place(self.addr_unchecked(e)),
        }
    }

    fn addr_unchecked(&mut self, e: &'a Expr) -> Addr {
        match self.operand(e) {
            Operand::Place(a) => a,
            Operand::Val(v) => panic!("assignment to a value {v:?} at {:?}", e.span),
        }
    }

    /// Offset of a field along a path without pointers.
    fn flat_offset(&mut self, mut ty: TypeId, path: &[u32]) -> Option<u64> {
        let mut at = 0;
        for &i in path {
            if self.l.is_pointer(ty) {
                return None;
            }
            at += self.l.field_offsets(ty)[i as usize];
            ty = self.l.struct_fields(ty)[i as usize].ty;
        }
        Some(at)
    }

    fn index_lvalue(&mut self, e: &'a Expr, x: &'a Expr, i: &'a Expr) -> LValue {
        let xt = self.type_of(x);
        let constant = self.const_value(i).is_some();
        match *self.l.under_type(xt) {
            Type::Map(key, _) => {
                self.order_pair(x, i);
                let map = self.scalar(x);
                let key = self.expr_as(i, key);
                LValue::Map { ty: xt, map, key }
            }
            Type::Slice(elem) => {
                self.order_pair(x, i);
                let s = self.expr(x);
                let index = self.index(i);
                let (base, len) = (Addr::ptr(s.scalars()[0]), s.scalars()[1]);
                LValue::Elem { base, index, len, size: self.l.size_of(elem), offset: 0 }
            }
            Type::Pointer(array) if !constant => {
                let Type::Array(elem, n) = *self.l.under_type(array) else { panic!("index of a pointer") };
                self.order_pair(x, i);
                let p = self.scalar(x);
                let index = self.index(i);
                let len = self.int(n);
                LValue::Elem { base: Addr::nilable(p), index, len, size: self.l.size_of(elem), offset: 0 }
            }
            Type::Array(elem, n) if !constant => {
                self.order_pair(x, i);
                let base = match self.lvalue(x) {
                    LValue::Place(a) => a,
                    inner => self.lvalue_addr(&inner),
                };
                let index = self.index(i);
                let len = self.int(n);
                LValue::Elem { base, index, len, size: self.l.size_of(elem), offset: 0 }
            }
            _ => LValue::Place(self.addr_unchecked(e)),
        }
    }

    /// Whether the left side of an assignment is an element of a map.
    pub fn is_map_element(&mut self, e: &'a Expr) -> bool {
        let ExprKind::Index { x, .. } = &e.unparen().kind else { return false };
        let ty = self.type_of(x);
        matches!(self.l.under_type(ty), Type::Map(..))
    }

    /// The place of an assignable operand that is neither blank nor a map element; does the checks.
    pub fn lvalue_addr(&mut self, lv: &LValue) -> Addr {
        match *lv {
            LValue::Place(a) => a,
            LValue::Elem { base, index, len, size, offset } => {
                let base = self.checked(base);
                self.bounds_check(index, len, size);
                if let Some(i) = index.constant {
                    return base.plus(i as u64 * size + offset);
                }
                let p = self.address(base);
                Addr::ptr(self.ptr_index(p, index.value, size)).plus(offset)
            }
            LValue::Blank | LValue::Map { .. } => panic!("no place: {lv:?}"),
        }
    }

    /// Loads what the left side of an assignment operation holds.
    pub fn lvalue_load(&mut self, lv: &LValue, ty: TypeId) -> Val {
        match lv {
            LValue::Map { ty: map_ty, map, key } => self.map_get(*map_ty, *map, key),
            _ => {
                let a = self.lvalue_addr(lv);
                self.load(ty, a)
            }
        }
    }

    /// Assigns a value of the operand's type.
    pub fn lvalue_store(&mut self, lv: &LValue, ty: TypeId, v: &Val) {
        match lv {
            LValue::Blank => {}
            LValue::Map { ty: map_ty, map, key } => {
                let p = self.map_assign(*map_ty, *map, key);
                self.store(ty, Addr::ptr(p), v);
            }
            _ => {
                let a = self.lvalue_addr(lv);
                self.store(ty, a, v);
            }
        }
    }

    /// As `lvalue_checked`; the element of a map is made if it is missing, so that its key is looked up
    /// once.
    pub fn lvalue_made(&mut self, lv: LValue) -> LValue {
        match lv {
            LValue::Map { ty, map, key } => LValue::Place(Addr::ptr(self.map_assign(ty, map, &key))),
            lv => self.lvalue_checked(lv),
        }
    }

    /// The same left side with its checks done, for an assignment operation, which uses it twice.
    pub fn lvalue_checked(&mut self, lv: LValue) -> LValue {
        match lv {
            LValue::Elem { .. } => LValue::Place(self.lvalue_addr(&lv)),
            LValue::Place(a) if matches!(a.base, Base::Nilable(_)) => LValue::Place(self.checked(a)),
            lv => lv,
        }
    }
}
