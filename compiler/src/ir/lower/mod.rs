//! Lowering: from the checked syntax tree of a whole program to [`Program`].
//!
//! # Whole program, lazily
//! A worklist of function instances ([`FuncKey`]) starts with the entry function and the support
//! functions the runtime calls. Lowering a body declares what it refers to; whatever is declared is
//! lowered once. A package-level variable of a library package is initialised only if something
//! refers to it. Bodies of library packages are checked when they are reached.
//!
//! # Monomorphisation
//! A body is lowered once for every list of type arguments. [`types`] makes types canonical by hash
//! consing: equal types are equal ids from there on, and type parameters are replaced by the
//! instance's [`EnvId`]. The IR never sees a type parameter.
//!
//! # Division of work
//! | file | what |
//! |---|---|
//! | `types` | canonical types, substitution, names of types |
//! | `layout` | shapes: how a type is flattened to scalars |
//! | `methods` | method sets through embedding |
//! | `analysis` | address-taken and captured variables of a function |
//! | `func` | the state of one body, instruction helpers |
//! | `memory`, `vars` | loads and stores; variables |
//! | `names` | symbols and display names of functions |
//! | `expr`, `operators`, `place`, `call`, `builtin`, `convert`, `composite`, `closure`, `consts`, `iface`, `mapops`, `intrinsics` | expressions |
//! | `stmt`, `switch`, `range`, `select`, `defer` | statements |
//! | `globals`, `entry`, `support` | variables, initialisation, functions of package runtime |
//! | `wrapper` | thunks, bound methods, promoted methods |
//! | `rtti`, `alg` | type descriptors, itabs, equality and hash functions |
//!
//! # What expressions offer to statements (methods of [`func::FuncLower`])
//! ```text
//! expr(e) -> Val                    the value, in the expression's own canonical type
//! expr_as(e, ty) -> Val             the value, converted implicitly to ty (assignability)
//! expr_into(e, ty, addr)            the same, stored to fresh memory nothing else refers to
//! scalar(e) -> Value                a value of one scalar
//! multi(e) -> Vec<(Val, TypeId)>    all results of a call or comma-ok expression, unconverted
//! multi_as(exprs, tys) -> Vec<Val>  right sides for left sides of types tys: one each, or one call
//! effect(e)                         evaluated for its effect
//! cond(e, then, els)                branches on a bool expression
//! prepare(e)                        evaluates the calls inside e ahead of time (see `order`)
//! lvalue(e) -> LValue               operands of an assignable expression, checks put off
//! lvalue_load(&lv), lvalue_store(&lv, &val); lvalue_type is type_of(e)
//! addr_of(e) -> Addr                place of an addressable expression, checks done
//! convert_val(val, from, to) -> Val implicit or explicit conversion between canonical types
//! equal(ty, &a, &b) -> Value        I8: a == b for a comparable type
//! call_closure(fun_value, &SigInfo, args: &[Val]) -> Vec<Val>
//! call_go(func, &Abi, recv_and_args: &[Val]) -> Vec<Val>
//! closure_of(e: FuncLit) -> Value   makes the closure object of a literal
//! make_closure(key, info) -> Value  the same for a prepared LitInfo (range-over-func bodies)
//! alloc_closure(func, captured: &[(Val, TypeId)]) -> Value   closure object for synthesised code
//! map_get/map_assign/map_delete(map_ty, m, key...)  see mapops
//! type_assert(x: Val, from, to, comma_ok) -> (Val, Option<Value>)   see iface
//! ```
//!
//! Everything is created in the order in which lowering meets it, so that builds are deterministic.
//! What is not implemented is refused with a diagnostic ([`Lowerer::unsupported`]).

mod alg;
mod analysis;
mod body;
mod builtin;
mod call;
mod closure;
mod composite;
mod consts;
mod contents;
mod convert;
mod defer;
mod entry;
mod expr;
mod func;
mod globals;
mod iface;
mod intrinsics;
mod layout;
mod mapops;
mod memory;
mod methods;
mod names;
mod operators;
mod order;
mod place;
mod range;
mod rangefunc;
mod rtti;
mod select;
mod stmt;
mod support;
mod switch;
mod type_names;
mod types;
mod vars;
mod wrapper;

use super::program::{Data, DataId, FuncDecl, FuncId, Program, Section};
use crate::diag::{Code, Diagnostic};
use crate::source::{FileId, Span};
use crate::syntax::ast::{self, NodeId};
use crate::types::Checker;
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::TypeId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

pub use entry::lower;
pub use types::EnvId;

/// What a function of the program is made from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FuncKey {
    /// A declared function or method (the generic one's object) with its type arguments.
    Decl(ObjId, EnvId),
    /// A function literal, or the body of a range-over-func loop (keyed by the statement).
    Lit(FileId, NodeId, EnvId),
    /// Takes a closure context and ignores it: a declared function as a value.
    Thunk(FuncId),
    /// Method `index` of a type's method set, taking an interface's data word as receiver.
    IfaceMethod(TypeId, u32),
    /// Method `index` of a type's method set as a function of its receiver.
    MethodFunc(TypeId, u32),
    /// The code of a method value: the context holds the receiver. Type and index as above; the
    /// type may be an interface.
    BoundMethod(TypeId, u32),
    /// `func(a, b unsafe.Pointer) bool` of a type.
    Equal(TypeId),
    /// `func(p unsafe.Pointer, seed uintptr) uintptr` of a type.
    Hash(TypeId),
    /// A step of a package's variable initialisation.
    InitStep(PkgId, u32),
    /// The function that runs everything.
    Entry,
    /// A synthesised closure of a `go` or `defer` statement: calls what its context holds.
    Deferred(FileId, NodeId, EnvId),
}

/// State of the lowering of a program.
pub struct Lowerer<'c, 'a> {
    /// The checker, with everything it found out.
    pub check: &'c mut Checker<'a>,
    /// What has been made so far.
    pub prog: Program,
    /// Canonical types.
    canon: types::Canon,
    /// Numbers of the types that functions declare.
    local_types: FxHashMap<ObjId, u32>,
    /// Names of canonical types that do not get longer than they may.
    link_names: RefCell<FxHashMap<(TypeId, type_names::NameStyle), Rc<str>>>,
    /// Shapes by canonical type.
    shapes: FxHashMap<TypeId, Rc<layout::Shape>>,
    /// How canonical types are compared, and whether that is as bytes.
    classes: FxHashMap<TypeId, alg::Class>,
    regular: FxHashMap<TypeId, bool>,
    /// Method sets by canonical type.
    method_sets: FxHashMap<TypeId, Rc<Vec<methods::MethodEntry>>>,
    /// Types whose methods are being found through their embedded field.
    embedding: FxHashSet<TypeId>,
    /// Functions declared so far.
    funcs: FxHashMap<FuncKey, FuncId>,
    /// Functions declared, but not yet lowered.
    work: VecDeque<(FuncKey, FuncId)>,
    /// Function literals: what their bodies are lowered from.
    lits: FxHashMap<FuncKey, func::LitInfo<'a>>,
    /// For packages whose initial values have literals: how many come before each step.
    init_literals: FxHashMap<PkgId, Vec<u32>>,
    /// Symbols in use, with how often: a clash gets a number.
    symbols: FxHashMap<String, u32>,
    /// String and byte data by content.
    strings: FxHashMap<Vec<u8>, DataId>,
    /// Read-only objects that hold constants, by type, bytes and string data.
    const_objects: FxHashMap<(TypeId, Vec<u8>, Option<DataId>), DataId>,
    /// Package-level variables.
    globals: FxHashMap<ObjId, DataId>,
    /// Closure objects without captured variables, by code.
    static_closures: FxHashMap<FuncId, DataId>,
    /// Static tables, by symbol.
    tables: FxHashMap<String, DataId>,
    /// How many hidden result pointers functions take, if any.
    hidden: FxHashMap<FuncId, usize>,
    /// Type descriptors and itabs.
    rtti: rtti::Rtti,
    /// Files that import package unsafe.
    imports_unsafe: FxHashSet<FileId>,
}

impl<'c, 'a> Lowerer<'c, 'a> {
    fn new(check: &'c mut Checker<'a>) -> Self {
        let files = check.syntax.iter().flat_map(|p| &p.files);
        let imports_unsafe = files.filter(|f| imports_unsafe(f)).map(|f| f.id).collect();
        Lowerer {
            check,
            prog: Program::default(),
            canon: types::Canon::default(),
            local_types: FxHashMap::default(),
            link_names: RefCell::default(),
            shapes: FxHashMap::default(),
            classes: FxHashMap::default(),
            regular: FxHashMap::default(),
            method_sets: FxHashMap::default(),
            embedding: FxHashSet::default(),
            funcs: FxHashMap::default(),
            work: VecDeque::new(),
            lits: FxHashMap::default(),
            init_literals: FxHashMap::default(),
            symbols: FxHashMap::default(),
            strings: FxHashMap::default(),
            const_objects: FxHashMap::default(),
            globals: FxHashMap::default(),
            static_closures: FxHashMap::default(),
            tables: FxHashMap::default(),
            hidden: FxHashMap::default(),
            rtti: rtti::Rtti::default(),
            imports_unsafe,
        }
    }

    /// Reports a construct that lowering cannot translate yet.
    pub fn unsupported(&self, span: impl Into<Span>, what: &str) {
        self.check.sink.report(Diagnostic::new(Code::NotSupported, span, format!("not supported yet: {what}")));
    }

    /// The function for a key, if it was declared before.
    pub fn known(&self, key: FuncKey) -> Option<FuncId> {
        self.funcs.get(&key).copied()
    }

    /// Declares a function and queues its body.
    pub fn declare(&mut self, key: FuncKey, decl: FuncDecl) -> FuncId {
        let id = self.declare_only(decl);
        self.funcs.insert(key, id);
        self.work.push_back((key, id));
        id
    }

    /// Declares a function whose body the caller provides.
    pub fn declare_only(&mut self, mut decl: FuncDecl) -> FuncId {
        decl.symbol = self.unique_symbol(decl.symbol);
        self.prog.declare(decl)
    }

    /// A symbol that nothing else has.
    pub fn unique_symbol(&mut self, symbol: String) -> String {
        let n = self.symbols.entry(symbol.clone()).or_insert(0);
        *n += 1;
        match *n {
            1 => symbol,
            n => self.unique_symbol(format!("{symbol}.{n}")),
        }
    }

    /// Adds a data object under a symbol made unique.
    pub fn add_data(&mut self, mut data: Data) -> DataId {
        data.symbol = self.unique_symbol(data.symbol);
        self.prog.add_data(data)
    }

    /// Read-only bytes, shared by content. Empty contents have an object of their own size 0.
    pub fn bytes(&mut self, bytes: &[u8]) -> DataId {
        if let Some(&id) = self.strings.get(bytes) {
            return id;
        }
        let symbol = format!("go:string.{}", self.strings.len());
        let (size, bytes) = (bytes.len() as u64, bytes.to_vec());
        let data = Data {
            symbol,
            section: Section::ReadOnly,
            align: 1,
            size,
            bytes: bytes.clone(),
            relocs: Vec::new(),
            scan: false,
        };
        let id = self.add_data(data);
        self.strings.insert(bytes, id);
        id
    }
}

/// Whether a file may convert between pointers of any types.
fn imports_unsafe(f: &ast::File) -> bool {
    f.imports.iter().any(|i| i.path.as_str() == "unsafe")
}
