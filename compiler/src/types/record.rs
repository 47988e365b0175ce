//! Recording results in the side tables of the current file.

use super::Checker;
use super::constant::Const;
use super::info::{FileInfo, Instance, Mode, Selection, TypeAndValue};
use super::object::ObjId;
use super::ty::{Type, TypeId};
use crate::syntax::ast::{Expr, ExprKind, NodeId};

impl<'a> Checker<'a> {
    /// Tables of the current file.
    pub fn info(&mut self) -> &mut FileInfo {
        &mut self.files[self.env.file.0 as usize]
    }

    /// Records what an expression denotes; nothing for invalid ones.
    pub fn record_type_and_value(&mut self, e: &Expr, mode: Mode, ty: TypeId, value: Option<Const>) {
        if mode != Mode::Invalid {
            self.info().types[e.id.0 as usize] = Some(Box::new(TypeAndValue { mode, ty, value }));
        }
    }

    /// Records the call-specific signature of a predeclared function, through parentheses.
    pub fn record_builtin_type(&mut self, fun: &Expr, sig: TypeId) {
        let mut f = fun;
        loop {
            self.record_type_and_value(f, Mode::Builtin, sig, None);
            match &f.kind {
                ExprKind::Paren(x) => f = x,
                _ => return,
            }
        }
    }

    /// Makes the recorded type of a comma-ok expression the pair of both types, through parentheses.
    pub fn record_comma_ok_types(&mut self, x: &Expr, types: [TypeId; 2]) {
        if !self.is_valid(types[0]) {
            return;
        }
        let pair = self.types.add(Type::Tuple(types.to_vec()));
        let mut x = x;
        loop {
            if let Some(tv) = &mut self.info().types[x.id.0 as usize] {
                tv.ty = pair;
            }
            match &x.kind {
                ExprKind::Paren(inner) => x = inner,
                _ => return,
            }
        }
    }

    /// Records the type arguments of a use of a generic function or type. `e` is its identifier or
    /// selector, or an index expression of one.
    pub fn record_instance(&mut self, e: &Expr, targs: Vec<TypeId>, ty: TypeId) {
        let mut e = e.unparen();
        if let ExprKind::Index { x, .. } = &e.kind {
            e = x.unparen();
        }
        let key = match &e.kind {
            ExprKind::Selector { sel, .. } => sel.id,
            _ => e.id,
        };
        self.info().instances.insert(key, Instance { targs, ty });
    }

    /// Records the object that an identifier defines.
    pub fn record_def(&mut self, ident: NodeId, obj: ObjId) {
        self.info().objects[ident.0 as usize] = Some(obj);
    }

    /// Records the object that an identifier uses.
    pub fn record_use(&mut self, ident: NodeId, obj: ObjId) {
        self.info().objects[ident.0 as usize] = Some(obj);
    }

    /// Records the object that a node declares without an identifier.
    pub fn record_implicit(&mut self, node: NodeId, obj: ObjId) {
        self.info().objects[node.0 as usize] = Some(obj);
    }

    /// Records how a selector expression was resolved.
    pub fn record_selection(&mut self, e: &Expr, selection: Selection) {
        if let ExprKind::Selector { sel, .. } = &e.kind {
            self.record_use(sel.id, selection.obj);
        }
        self.info().selections.insert(e.id, selection);
    }
}
