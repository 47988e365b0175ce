//! Types and the store that owns them.
//!
//! A [`TypeId`] names a type; predeclared types have fixed ids. Types built twice may have two ids:
//! identity is decided by `predicates::identical`, as the specification's "Type identity" says, and
//! lowering canonicalises what it uses. An alias has an id of its own, so that messages can print its
//! name; indexing the store follows it to the type that it denotes, so that nobody else sees it.

use super::object::ObjId;
use crate::source::{Pos, Symbol};
pub use crate::syntax::ast::ChanDir;

/// A type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeId(pub u32);

/// Predeclared types, in the order of their ids from 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Basic {
    /// Of everything that was reported already; operations with it stay silent.
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

impl Basic {
    /// All, by id.
    pub const ALL: [Basic; 26] = [
        Basic::Invalid,
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
    ];

    /// Its type id.
    pub const fn id(self) -> TypeId {
        TypeId(self as u32)
    }

    /// Whether it is one of the untyped kinds.
    pub fn is_untyped(self) -> bool {
        self >= Basic::UntypedBool
    }

    /// Whether it is an integer kind, untyped ones included.
    pub fn is_integer(self) -> bool {
        (Basic::Int..=Basic::Uintptr).contains(&self) || matches!(self, Basic::UntypedInt | Basic::UntypedRune)
    }

    /// Whether it is an unsigned integer kind.
    pub fn is_unsigned(self) -> bool {
        (Basic::Uint..=Basic::Uintptr).contains(&self)
    }

    /// Whether it is a float kind, untyped included.
    pub fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }

    /// Whether it is a complex kind, untyped included.
    pub fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }
}

/// `byte`: identical to `uint8`, under its own name.
pub const UNIVERSE_BYTE: TypeId = TypeId(26);
/// `rune`: identical to `int32`, under its own name.
pub const UNIVERSE_RUNE: TypeId = TypeId(27);
/// `any`: the empty interface, under its own name.
pub const UNIVERSE_ANY: TypeId = TypeId(28);
/// `error`, a [`Type::Named`].
pub const UNIVERSE_ERROR: TypeId = TypeId(29);
/// `comparable`, a [`Type::Named`].
pub const UNIVERSE_COMPARABLE: TypeId = TypeId(30);

/// What a type is.
#[derive(Clone, Debug)]
pub enum Type {
    /// A predeclared type without methods. (`error`, `any`, `comparable` are in the universe.)
    Basic(Basic),
    /// A defined type, or an instance of a generic one.
    Named(Box<Named>),
    /// `*T`
    Pointer(TypeId),
    /// `[]T`
    Slice(TypeId),
    /// `[n]T`; a negative length is unknown (invalid).
    Array(TypeId, i64),
    /// `map[K]V`
    Map(TypeId, TypeId),
    /// `chan T`
    Chan(ChanDir, TypeId),
    /// `struct { ... }`
    Struct(Box<Struct>),
    /// `func(...)`
    Signature(Box<Signature>),
    /// `interface { ... }`
    Interface(Box<Interface>),
    /// `~A | B`, only as an embedded element of an interface.
    Union(Vec<Term>),
    /// A type parameter.
    TypeParam(Box<TypeParam>),
    /// Results of a call with none or several, or of a comma-ok expression.
    Tuple(Vec<TypeId>),
}

/// A defined type.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its type name object (of the generic type, for an instance).
    pub obj: ObjId,
    /// For an instance, the generic type; otherwise `None`.
    pub origin: Option<TypeId>,
    /// For an instance, the type arguments.
    pub targs: Vec<TypeId>,
    /// For an instance, where it was first written.
    pub pos: Pos,
    /// For a generic type, its type parameters.
    pub tparams: Vec<TypeId>,
    /// For a type declared inside a generic function, that function's type parameters: substituting
    /// them makes an instance, whose `targs` are theirs.
    pub implicit: Vec<TypeId>,
    /// The type on the right of its declaration; `None` while that is being checked, and for an
    /// instance until it is expanded.
    pub rhs: Option<TypeId>,
    /// Underlying type; `None` until resolved (use `Checker::under`).
    pub underlying: Option<TypeId>,
    /// Declared methods (func objects), in source order. For instances filled in lazily: use
    /// `Checker::named_methods`.
    pub methods: Vec<ObjId>,
}

impl Named {
    /// A defined type without right side.
    pub fn new(obj: ObjId) -> Named {
        Named {
            obj,
            origin: None,
            targs: Vec::new(),
            pos: Pos::NONE,
            tparams: Vec::new(),
            implicit: Vec::new(),
            rhs: None,
            underlying: None,
            methods: Vec::new(),
        }
    }
}

/// A struct type.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Fields in order (var objects).
    pub fields: Vec<ObjId>,
    /// Tags, parallel to the fields; empty when no field has one.
    pub tags: Vec<Symbol>,
}

impl Struct {
    /// A field's tag; empty if it has none.
    pub fn tag(&self, i: usize) -> &'static str {
        self.tags.get(i).map_or("", |t| t.as_str())
    }
}

/// A function type.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Type parameters of a generic function; not part of a func type.
    pub tparams: Vec<TypeId>,
    /// Type parameters of a method's generic receiver.
    pub recv_tparams: Vec<TypeId>,
    /// Receiver (var object) of a method; not part of its identity.
    pub recv: Option<ObjId>,
    /// Parameters (var objects). The last of a variadic function has a slice type.
    pub params: Vec<ObjId>,
    /// Results (var objects).
    pub results: Vec<ObjId>,
    /// Whether the last parameter is `...T`.
    pub variadic: bool,
}

/// An interface type.
#[derive(Clone, Debug, Default)]
pub struct Interface {
    /// Explicitly declared methods (func objects).
    pub methods: Vec<ObjId>,
    /// Embedded elements and their places.
    pub embedded: Vec<(TypeId, Pos)>,
    /// Written as a constraint without `interface { }`.
    pub implicit: bool,
    /// Its elements are still being checked: its type set must not be kept.
    pub incomplete: bool,
    /// The type set; computed on demand (use `Checker::type_set`).
    pub type_set: Option<std::rc::Rc<TypeSet>>,
}

/// The type set of an interface.
#[derive(Clone, Debug, Default)]
pub struct TypeSet {
    /// All methods, embedded ones included, sorted by name, then package path for unexported names.
    pub methods: Vec<ObjId>,
    /// The union of type terms; `None` means all types.
    pub terms: Option<Vec<Term>>,
    /// Whether only comparable types are in it.
    pub comparable: bool,
}

/// `T` or `~T`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// Whether it stands for all types with that underlying type.
    pub tilde: bool,
    /// The type.
    pub ty: TypeId,
}

/// A type parameter.
#[derive(Clone, Debug)]
pub struct TypeParam {
    /// Its type name object.
    pub obj: ObjId,
    /// Index in its list.
    pub index: u32,
    /// Its constraint, any type (use `Checker::constraint_iface` for the interface).
    pub constraint: TypeId,
}

/// An alias, or an instance of a generic one.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its type name object.
    pub obj: ObjId,
    /// The type arguments of an instance.
    pub targs: Vec<TypeId>,
    /// The type it denotes, perhaps another alias; invalid while its declaration is being checked.
    pub denoted: TypeId,
    /// The type or the alias under declaration at the end of the aliases that follow.
    behind: TypeId,
}

/// Owns all types. Ids are compared and used as keys only after [`TypeStore::resolve`].
#[derive(Debug)]
pub struct TypeStore {
    list: Vec<Slot>,
}

#[derive(Debug)]
enum Slot {
    Type(Type),
    Alias(Alias),
}

impl TypeStore {
    /// A store with the basic types; the universe adds the other predeclared ones.
    #[allow(clippy::new_without_default)]
    pub fn new() -> TypeStore {
        let mut store = TypeStore { list: Vec::new() };
        for b in Basic::ALL {
            store.add(Type::Basic(b));
        }
        store.add(Type::Basic(Basic::Uint8));
        store.add(Type::Basic(Basic::Int32));
        store
    }

    /// Adds a type.
    pub fn add(&mut self, ty: Type) -> TypeId {
        self.list.push(Slot::Type(ty));
        TypeId(self.list.len() as u32 - 1)
    }

    /// Adds an alias.
    pub fn add_alias(&mut self, obj: ObjId, targs: Vec<TypeId>, denoted: TypeId) -> TypeId {
        let behind = self.resolve(denoted);
        self.list.push(Slot::Alias(Alias { obj, targs, denoted, behind }));
        TypeId(self.list.len() as u32 - 1)
    }

    /// Sets what an alias denotes once that is known. An alias of itself stays invalid.
    pub fn set_denoted(&mut self, alias: TypeId, ty: TypeId) {
        let mut end = ty;
        while let Slot::Alias(a) = &self.list[end.0 as usize]
            && a.denoted != Basic::Invalid.id()
        {
            end = a.behind;
        }
        if end == alias {
            return;
        }
        if let Slot::Alias(a) = &mut self.list[alias.0 as usize] {
            (a.denoted, a.behind) = (ty, end);
        }
    }

    /// The alias that an id names, if it is one.
    pub fn alias(&self, id: TypeId) -> Option<&Alias> {
        match &self.list[id.0 as usize] {
            Slot::Alias(a) => Some(a),
            Slot::Type(_) => None,
        }
    }

    /// The type itself, behind aliases.
    pub fn resolve(&self, mut id: TypeId) -> TypeId {
        while let Slot::Alias(a) = &self.list[id.0 as usize] {
            id = a.behind;
        }
        id
    }

    /// How many types there are.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.list.len()
    }
}

impl std::ops::Index<TypeId> for TypeStore {
    type Output = Type;
    fn index(&self, id: TypeId) -> &Type {
        match &self.list[self.resolve(id).0 as usize] {
            Slot::Type(t) => t,
            Slot::Alias(_) => unreachable!("resolved"),
        }
    }
}

impl std::ops::IndexMut<TypeId> for TypeStore {
    fn index_mut(&mut self, id: TypeId) -> &mut Type {
        let at = self.resolve(id);
        match &mut self.list[at.0 as usize] {
            Slot::Type(t) => t,
            Slot::Alias(_) => unreachable!("resolved"),
        }
    }
}
