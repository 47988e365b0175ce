//! Composite literals.
//!
//! Flat struct literals are built from their fields' scalars; literals in memory are built in place,
//! in memory nothing else refers to yet. A slice literal is a new array, or static data if all its
//! elements are constants and it is only read (as the argument of a range or index it would have to
//! be proved; so only for composite literals of package-level variables, see `globals`).

use super::func::{Addr, FuncLower, Val};
use crate::ir::func::Values;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::ty::{Type, TypeId};

impl<'a> FuncLower<'_, '_, 'a> {
    /// The value of a composite literal of a canonical type (for an elided `&T{}`, a pointer).
    pub fn composite(&mut self, e: &'a Expr, ty: TypeId) -> Val {
        let under = self.l.under(ty);
        match self.l.check.types[under].clone() {
            Type::Pointer(elem) => {
                let p = self.new_object(elem);
                self.composite_into(e, elem, Addr::ptr(p), true);
                Val::one(p)
            }
            Type::Slice(elem) => self.slice_literal(e, elem),
            Type::Map(key, elem) => self.map_literal(e, ty, key, elem),
            Type::Struct(_) if !self.shape(ty).is_memory() => self.flat_struct(e, ty),
            _ => {
                let room = self.room(ty);
                self.composite_into(e, ty, room, false);
                match self.shape(ty).is_memory() {
                    true => Val::Mem(self.address(room)),
                    false => self.load(ty, room),
                }
            }
        }
    }

    /// The elements of a literal.
    fn elems(e: &'a Expr) -> &'a [Expr] {
        match &e.kind {
            ExprKind::CompositeLit { elems, .. } => elems,
            _ => panic!("not a composite literal"),
        }
    }

    fn flat_struct(&mut self, e: &'a Expr, ty: TypeId) -> Val {
        let given = self.l.struct_elems(e, ty);
        let fields = self.l.struct_fields(ty);
        self.order_each(&given.iter().map(|g| (g.1, fields[g.0].ty)).collect::<Vec<_>>());
        let mut vals: Vec<Option<Val>> = vec![None; fields.len()];
        for (i, x) in given {
            let v = self.expr_as(x, fields[i].ty);
            // Blank fields stay zero.
            vals[i] = Some(v).filter(|_| !fields[i].name.is_blank());
        }
        let mut out = Values::new();
        for (v, f) in vals.into_iter().zip(&fields) {
            let v = match v {
                Some(v) => v,
                None => self.zero_val(f.ty),
            };
            out.extend_from_slice(v.scalars());
        }
        Val::Scalars(out)
    }

    /// Builds a literal of a struct or array type in fresh memory, which is zero already if `zeroed`.
    pub fn composite_into(&mut self, e: &'a Expr, ty: TypeId, at: Addr, zeroed: bool) {
        let under = self.l.under(ty);
        match self.l.check.types[under].clone() {
            Type::Struct(_) => {
                let given = self.l.struct_elems(e, ty);
                let fields = self.l.struct_fields(ty);
                self.order_each(&given.iter().map(|g| (g.1, fields[g.0].ty)).collect::<Vec<_>>());
                let offsets = self.l.field_offsets(ty);
                let blank = fields.iter().any(|f| f.name.is_blank());
                if !zeroed && (given.len() < fields.len() || blank) {
                    self.zero(ty, at);
                }
                for (i, x) in given {
                    if fields[i].name.is_blank() {
                        self.expr_as(x, fields[i].ty);
                        continue;
                    }
                    self.elem_into(x, fields[i].ty, at.plus(offsets[i]), zeroed);
                }
            }
            Type::Array(elem, n) => {
                let items = self.l.indexed(e, self.file);
                self.order_each(&items.iter().map(|i| (i.1, elem)).collect::<Vec<_>>());
                if !zeroed && (items.len() as i64) < n {
                    self.zero(ty, at);
                }
                self.array_elems(&items, elem, at, zeroed);
            }
            Type::Slice(_) | Type::Map(..) | Type::Pointer(_) => {
                let v = self.composite(e, ty);
                self.store(ty, at, &v);
            }
            other => panic!("composite literal of {other:?}"),
        }
    }

    fn array_elems(&mut self, items: &[(u64, &'a Expr)], elem: TypeId, at: Addr, zeroed: bool) {
        let size = self.l.size_of(elem);
        for &(i, x) in items {
            self.elem_into(x, elem, at.plus(i * size), zeroed);
        }
    }

    fn elem_into(&mut self, x: &'a Expr, ty: TypeId, at: Addr, zeroed: bool) {
        let literal = matches!(x.kind, ExprKind::CompositeLit { .. }) && !self.is_hoisted(x);
        if literal && self.type_of(x) == ty && self.shape(ty).is_memory() {
            return self.composite_into(x, ty, at, zeroed);
        }
        self.expr_into(x, ty, at);
    }

    fn slice_literal(&mut self, e: &'a Expr, elem: TypeId) -> Val {
        let items = self.l.indexed(e, self.file);
        self.order_each(&items.iter().map(|i| (i.1, elem)).collect::<Vec<_>>());
        let n = items.iter().map(|i| i.0 + 1).max().unwrap_or(0);
        let array = self.l.array_of(elem, n as i64);
        let p = self.new_object(array);
        self.array_elems(&items, elem, Addr::ptr(p), true);
        let n = self.int(n as i64);
        self.slice_val(p, n, n)
    }

    fn map_literal(&mut self, e: &'a Expr, ty: TypeId, key: TypeId, elem: TypeId) -> Val {
        let elems = Self::elems(e);
        let hint = self.int(elems.len() as i64);
        let m = self.map_new(ty, hint);
        for x in elems {
            let ExprKind::KeyValue { key: k, value } = &x.kind else { panic!("map element without a key") };
            // As for an assignment to a map element, the value comes first.
            self.prepare(k);
            let v = self.map_part(value, elem);
            let k = self.map_part(k, key);
            let p = self.map_assign(ty, m, &k);
            self.store(elem, Addr::ptr(p), &v);
        }
        Val::one(m)
    }

    fn map_part(&mut self, x: &'a Expr, ty: TypeId) -> Val {
        match &x.kind {
            ExprKind::CompositeLit { .. } if self.type_of(x) == ty && !self.is_hoisted(x) => self.composite(x, ty),
            _ => self.expr_as(x, ty),
        }
    }
}
