//! Programs: functions, data objects and the references between them.

use super::func::{Function, Signature};
use minigo_abi::functions::RtFunc;

macro_rules! index_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);

        impl $name {
            /// As an index.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}
pub(crate) use index_type;

index_type! {
    /// A function of the program.
    FuncId
}
index_type! {
    /// A data object of the program.
    DataId
}

/// A whole program, ready for passes and codegen.
#[derive(Debug, Default)]
pub struct Program {
    /// Declarations of all functions, by [`FuncId`].
    pub decls: Vec<FuncDecl>,
    /// Bodies, by [`FuncId`]; `None` until lowered.
    pub bodies: Vec<Option<Function>>,
    /// Data objects, by [`DataId`].
    pub data: Vec<Data>,
    /// What the runtime starts and calls.
    pub entry: Option<Entry>,
    /// Descriptors of the types that package reflect may find.
    pub types: Vec<DataId>,
}

/// What the runtime must know of a program; goes into `abi::layout::Module`.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Static closure object of the `func()` that runs everything.
    pub main: DataId,
    /// `runtime.trapped`
    pub trapped: FuncId,
    /// `runtime.sigpanic`
    pub sigpanic: FuncId,
}

/// What callers must know of a function.
#[derive(Clone, Debug)]
pub struct FuncDecl {
    /// Symbol, unique in the program: `main.main`, `main.(*T).M`, `slices.Sort[int]`, `main.f.func1`.
    pub symbol: String,
    /// Name shown in tracebacks and by `runtime.FuncForPC`; type arguments as `[...]`.
    pub name: String,
    /// Parameters and results, hidden ones included.
    pub sig: Signature,
}

/// Where a data object is placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    /// Constant.
    ReadOnly,
    /// Mutable; zero-filled if `bytes` is empty.
    Writable,
}

/// What a relocated word in a data object refers to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// A function's entry.
    Func(FuncId),
    /// A data object.
    Data(DataId),
}

/// A data object: a global variable, a string, a type descriptor, a static closure.
#[derive(Clone, Debug)]
pub struct Data {
    /// Symbol, unique in the program.
    pub symbol: String,
    /// Where it lies.
    pub section: Section,
    /// Alignment in bytes.
    pub align: u32,
    /// Size in bytes.
    pub size: u64,
    /// Initial bytes; the rest up to `size` is zero.
    pub bytes: Vec<u8>,
    /// Words that hold addresses: offset, target, addend. In order of offset.
    pub relocs: Vec<(u32, Target, i64)>,
    /// Whether the collector must scan it: it is mutable and may come to hold heap pointers.
    pub scan: bool,
}

/// What a call instruction calls directly.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Callee {
    /// A Go function.
    Func(FuncId),
    /// A runtime function.
    Rt(RtFunc),
}

impl Program {
    /// Declares a function; its body follows later.
    pub fn declare(&mut self, decl: FuncDecl) -> FuncId {
        self.decls.push(decl);
        self.bodies.push(None);
        FuncId(self.decls.len() as u32 - 1)
    }

    /// Adds a data object.
    pub fn add_data(&mut self, data: Data) -> DataId {
        self.data.push(data);
        DataId(self.data.len() as u32 - 1)
    }
}
