//! The universe scope and package unsafe: everything predeclared.

use super::Checker;
use super::builtins::BuiltinId;
use super::constant::Const;
use super::object::{Func, ObjId, ObjKind, Object, PkgId, ScopeId, Var, VarKind};
use super::ty::{
    Basic, Interface, Named, Signature, Type, TypeId, TypeSet, UNIVERSE_ANY, UNIVERSE_BYTE, UNIVERSE_COMPARABLE,
    UNIVERSE_ERROR, UNIVERSE_RUNE,
};
use crate::source::{Pos, Symbol};
use num_bigint::BigInt;
use std::rc::Rc;

/// The predeclared functions.
const FUNCTIONS: [BuiltinId; 18] = [
    BuiltinId::Append,
    BuiltinId::Cap,
    BuiltinId::Clear,
    BuiltinId::Close,
    BuiltinId::Complex,
    BuiltinId::Copy,
    BuiltinId::Delete,
    BuiltinId::Imag,
    BuiltinId::Len,
    BuiltinId::Make,
    BuiltinId::Max,
    BuiltinId::Min,
    BuiltinId::New,
    BuiltinId::Panic,
    BuiltinId::Print,
    BuiltinId::Println,
    BuiltinId::Real,
    BuiltinId::Recover,
];

/// The functions of package unsafe.
const UNSAFE_FUNCTIONS: [BuiltinId; 8] = [
    BuiltinId::UnsafeAdd,
    BuiltinId::UnsafeAlignof,
    BuiltinId::UnsafeOffsetof,
    BuiltinId::UnsafeSizeof,
    BuiltinId::UnsafeSlice,
    BuiltinId::UnsafeSliceData,
    BuiltinId::UnsafeString,
    BuiltinId::UnsafeStringData,
];

impl<'a> Checker<'a> {
    fn predeclare(&mut self, scope: ScopeId, pkg: Option<PkgId>, name: &str, ty: TypeId, kind: ObjKind) -> ObjId {
        let name = Symbol::intern(name);
        let obj = Object { name, pos: Pos::NONE, file: None, pkg, parent: None, ty: Some(ty), kind };
        let id = self.add_object(obj);
        self.insert(scope, id);
        id
    }

    /// Fills the universe scope. The types get the ids that [`super::ty`] fixes.
    pub(super) fn define_universe(&mut self) {
        let scope = self.universe;
        let type_name = || ObjKind::TypeName { alias: false, tparams: Vec::new() };
        for b in Basic::ALL {
            if b != Basic::Invalid && b != Basic::UnsafePointer && !b.is_untyped() {
                self.predeclare(scope, None, b.name(), b.id(), type_name());
            }
        }
        let alias = || ObjKind::TypeName { alias: true, tparams: Vec::new() };
        self.predeclare(scope, None, "byte", UNIVERSE_BYTE, alias());
        self.predeclare(scope, None, "rune", UNIVERSE_RUNE, alias());
        let empty = Interface { type_set: Some(Rc::default()), ..Interface::default() };
        let any = self.types.add(Type::Interface(Box::new(empty)));
        assert_eq!(any, UNIVERSE_ANY);
        self.predeclare(scope, None, "any", any, alias());
        self.define_error(scope);
        self.define_comparable();
        for (name, value) in [("false", false), ("true", true)] {
            let kind = ObjKind::Const(Some(Const::Bool(value)));
            self.predeclare(scope, None, name, Basic::UntypedBool.id(), kind);
        }
        let iota = ObjKind::Const(Some(Const::Int(BigInt::ZERO)));
        self.iota = self.predeclare(scope, None, "iota", Basic::UntypedInt.id(), iota);
        self.predeclare(scope, None, "nil", Basic::UntypedNil.id(), ObjKind::Nil);
        for id in FUNCTIONS {
            self.predeclare(scope, None, id.name(), Basic::Invalid.id(), ObjKind::Builtin(id));
        }
    }

    /// A predeclared interface type with a name.
    fn predeclared_interface(&mut self, scope: ScopeId, name: &str, want: TypeId) -> ObjId {
        let named = Named::new(ObjId(self.objects.len() as u32));
        let ty = self.types.add(Type::Named(Box::new(named)));
        assert_eq!(ty, want);
        self.predeclare(scope, None, name, ty, ObjKind::TypeName { alias: false, tparams: Vec::new() })
    }

    fn set_underlying(&mut self, named: TypeId, underlying: TypeId) {
        if let Type::Named(n) = &mut self.types[named] {
            n.rhs = Some(underlying);
            n.underlying = Some(underlying);
        }
    }

    /// `type error interface { Error() string }`
    fn define_error(&mut self, scope: ScopeId) {
        self.predeclared_interface(scope, "error", UNIVERSE_ERROR);
        // `comparable` follows directly: the ids are fixed.
        self.predeclared_interface(scope, "comparable", UNIVERSE_COMPARABLE);
        let var = |c: &mut Self, kind, ty| {
            let kind = ObjKind::Var(Var { kind, embedded: false, used: false, origin: None });
            let name = Symbol::intern("");
            c.add_object(Object { name, pos: Pos::NONE, file: None, pkg: None, parent: None, ty: Some(ty), kind })
        };
        let recv = var(self, VarKind::Recv, UNIVERSE_ERROR);
        let result = var(self, VarKind::Result, Basic::String.id());
        let sig = Signature { recv: Some(recv), results: vec![result], ..Signature::default() };
        let sig = self.types.add(Type::Signature(Box::new(sig)));
        let kind = ObjKind::Func(Func { interface: true, ..Func::default() });
        let name = Symbol::intern("Error");
        let method = Object { name, pos: Pos::NONE, file: None, pkg: None, parent: None, ty: Some(sig), kind };
        let method = self.add_object(method);
        let set = TypeSet { methods: vec![method], ..TypeSet::default() };
        let iface = Interface { methods: vec![method], type_set: Some(Rc::new(set)), ..Interface::default() };
        let iface = self.types.add(Type::Interface(Box::new(iface)));
        self.set_underlying(UNIVERSE_ERROR, iface);
    }

    /// `type comparable interface { /* all comparable types */ }`
    fn define_comparable(&mut self) {
        let set = TypeSet { comparable: true, ..TypeSet::default() };
        let iface = Interface { type_set: Some(Rc::new(set)), ..Interface::default() };
        let iface = self.types.add(Type::Interface(Box::new(iface)));
        self.set_underlying(UNIVERSE_COMPARABLE, iface);
    }

    /// Adds package unsafe behind all parsed packages.
    pub(super) fn define_unsafe(&mut self) {
        let path = Symbol::intern("unsafe");
        let pkg = self.add_package(path, path);
        let scope = self.packages[pkg.0 as usize].scope;
        self.unsafe_pkg = pkg;
        let kind = ObjKind::TypeName { alias: false, tparams: Vec::new() };
        self.predeclare(scope, Some(pkg), "Pointer", Basic::UnsafePointer.id(), kind);
        for id in UNSAFE_FUNCTIONS {
            self.predeclare(scope, Some(pkg), id.name(), Basic::Invalid.id(), ObjKind::Builtin(id));
        }
    }
}
