//! Variables: where they live, and how they come into scope.
//!
//! A variable whose address is taken or that closures share is an object of its own
//! ([`FuncLower::needs_object`]); all others are in the frame, unless they are too large for it.

use super::func::{Addr, FuncLower, MAX_STACK_VAR, MAX_VALUE_CAPTURE, Val, VarLoc};
use crate::ir::func::Ty;
use crate::types::object::ObjId;
use crate::types::ty::TypeId;

impl FuncLower<'_, '_, '_> {
    /// Makes room for a local variable that comes into scope, zeroed unless the caller stores its
    /// first value at once.
    pub fn declare_var(&mut self, obj: ObjId, zeroed: bool) -> Addr {
        let ty = self.var_type(obj);
        let by_ref = self.needs_object(obj, ty);
        let loc = self.make_var(ty, by_ref);
        self.vars.insert(obj, loc.clone());
        let addr = self.loc_addr(&loc);
        if zeroed && matches!(loc, VarLoc::Slot(_)) {
            self.zero(ty, addr);
        }
        addr
    }

    /// Whether a variable lives in an object of its own: its address is taken, or literals share it.
    pub fn needs_object(&mut self, obj: ObjId, ty: TypeId) -> bool {
        self.analysis.by_ref(obj) || self.analysis.captured.contains(&obj) && self.l.size_of(ty) > MAX_VALUE_CAPTURE
    }

    /// Room for a variable of a type.
    pub fn make_var(&mut self, ty: TypeId, by_ref: bool) -> VarLoc {
        if by_ref || self.l.size_of(ty) > MAX_STACK_VAR {
            VarLoc::Mem(self.new_object(ty))
        } else {
            VarLoc::Slot(self.temp(ty))
        }
    }

    /// Declares a local variable with its first value.
    pub fn define_var(&mut self, obj: ObjId, v: &Val) {
        let ty = self.var_type(obj);
        let addr = self.declare_var(obj, false);
        self.store(ty, addr, v);
    }

    /// The place of a variable's location.
    pub fn loc_addr(&mut self, loc: &VarLoc) -> Addr {
        match loc {
            VarLoc::Slot(s) => Addr::slot(*s),
            VarLoc::Mem(p) | VarLoc::Value(Val::Mem(p)) => Addr::ptr(*p),
            VarLoc::Boxed(s) => {
                let p = self.load_scalar(Ty::Ptr, Addr::slot(*s));
                Addr::ptr(p)
            }
            VarLoc::Value(Val::Scalars(_)) => panic!("address of a variable captured by value"),
        }
    }

    /// The place of a variable, local or package-level.
    pub fn var_addr(&mut self, obj: ObjId) -> Addr {
        match self.vars.get(&obj).cloned() {
            Some(loc) => self.loc_addr(&loc),
            None => Addr::data(self.l.global(obj)),
        }
    }

    /// The value of a variable.
    pub fn load_var(&mut self, obj: ObjId) -> Val {
        if let Some(VarLoc::Value(v)) = self.vars.get(&obj) {
            return v.clone();
        }
        let ty = self.var_type(obj);
        let addr = self.var_addr(obj);
        self.load(ty, addr)
    }
}
