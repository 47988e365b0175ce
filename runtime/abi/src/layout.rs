//! Layouts that compiled code, the runtime and the Go sources of package `runtime` read alike.
//!
//! The Go side mirrors these structs in `runtime/std/runtime` and `runtime/std/internal/abi`; sizes
//! and offsets assume 64-bit words. A test in the runtime compares both.
//!
//! # Values
//! | Go type | scalars |
//! |---|---|
//! | bool, intN, uintN, floatN, pointers, uintptr | one |
//! | string | data, length |
//! | slice | data, length, capacity |
//! | func | pointer to a closure object `{ code, captured... }`; nil is 0 |
//! | `interface{}` | `*Type`, data word |
//! | other interfaces | `*Itab`, data word |
//! | map | pointer to the Go object `internal/maps.Map[K, V]` |
//! | chan | pointer to the runtime's channel object, which starts with [`ChanHead`] |
//! | complex | real, imaginary |
//!
//! The data word of an interface holds the value itself if its type is pointer-shaped (pointer, map,
//! chan, func, unsafe.Pointer, and one-field structs and one-element arrays of these), otherwise a
//! pointer to an immutable copy.
//!
//! # Calls
//! Go functions use Cranelift's `Tail` convention with all values flattened to scalars. Values of
//! more than four words travel through memory: a parameter as a pointer to a copy that belongs to the
//! callee, a result through a hidden leading pointer parameter (before the closure context). A
//! closure's code takes the closure object as its first parameter; a declared function does not, and
//! gets a thunk that ignores the context when used as a value. Methods take the receiver first; the
//! code pointers in an [`Itab`] and the `ifn` of a method table take the data word as receiver.
//! `g`, the current goroutine's [`GHead`], is always in the pinned register (r15 on x86-64).

/// The part of the goroutine object that compiled code and package `runtime` may touch. The
/// runtime's own `G` starts with it.
#[repr(C)]
pub struct GHead {
    /// A prologue whose stack pointer is at or below this calls `minigo_morestack`. The runtime sets
    /// it to `usize::MAX` to get the goroutine's attention.
    pub stack_limit: usize,
    /// First operand of the last failed check.
    pub trap_a: i64,
    /// Second operand of the last failed check.
    pub trap_b: i64,
    /// Innermost deferred call: a [`DeferRecord`], or null.
    pub defers: usize,
    /// Innermost panic in progress: the Go object `runtime._panic`, or null.
    pub panics: usize,
    /// Goroutine number, from 1.
    pub goid: u64,
    /// Bits of [`g_flag`].
    pub flags: u64,
}

/// Bits of [`GHead::flags`].
pub mod g_flag {
    /// Faults at any address are panics (`debug.SetPanicOnFault`).
    pub const PANIC_ON_FAULT: u64 = 1;
    /// Package internal/maps finds out whether a key can be hashed at all.
    pub const PROBES_KEY: u64 = 2;
}

/// A deferred call, in the frame that deferred it, or on the heap when in a loop.
#[repr(C)]
pub struct DeferRecord {
    /// The next outer record.
    pub link: usize,
    /// The closure to call, a `func()`.
    pub closure: usize,
    /// Frame pointer (rbp) of the frame that deferred it.
    pub fp: usize,
    /// Entry address of the function that deferred it; its table entry tells the landing pad.
    pub entry: usize,
}

/// The fields of a channel object that `len` and `cap` load.
#[repr(C)]
pub struct ChanHead {
    /// Elements in the buffer.
    pub count: u64,
    /// Capacity of the buffer.
    pub capacity: u64,
}

/// One case of a select statement, as `select_go` takes them.
#[repr(C)]
pub struct SelectCase {
    /// The channel, or null.
    pub chan: usize,
    /// What to send, or where to receive to (null: discard).
    pub elem: usize,
    /// 0 receive, 1 send.
    pub send: u64,
}

/// What the runtime knows of a pool of package sync, `sync.poolHead`.
#[repr(C)]
pub struct PoolHead {
    /// The next pool of the list.
    pub next: *mut PoolHead,
    /// Its items.
    pub fresh: usize,
    /// Items that have seen a collection.
    pub victim: usize,
    /// It is in the list, or about to be.
    pub listed: u32,
}

/// Kinds of types, with package reflect's numbers.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Invalid = 0,
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
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    String,
    Struct,
    UnsafePointer,
}

/// A Go string or byte range in memory.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Str {
    /// Data.
    pub ptr: usize,
    /// Length in bytes.
    pub len: usize,
}

/// A Go slice header.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SliceHeader {
    /// First element.
    pub ptr: usize,
    /// Length.
    pub len: usize,
    /// Capacity.
    pub cap: usize,
}

/// Common head of every type descriptor. One descriptor a distinct type in a program, so equal
/// types are equal pointers. Kind-specific fields follow directly:
///
/// | kind | fields |
/// |---|---|
/// | Array | `elem *Type, slice *Type, len uintptr` |
/// | Chan | `elem *Type, dir uintptr` (1 receive, 2 send, 3 both) |
/// | Func | `in []*Type, out []*Type, variadic bool` |
/// | Interface | `pkgPath string, methods []struct{name, pkgPath string; typ *Type}` sorted by name, then path |
/// | Map | `key *Type, elem *Type, ops *internal/maps.Ops` (erased entry points) |
/// | Pointer | `elem *Type` |
/// | Slice | `elem *Type` |
/// | Struct | `pkgPath string, fields []struct{name, pkgPath string; typ *Type; offset uintptr; tag string; embedded bool}` |
#[repr(C)]
pub struct Type {
    /// Size in bytes.
    pub size: usize,
    /// Bytes at the front that may hold pointers; 0 means no pointers at all.
    pub ptr_bytes: usize,
    /// Hash of the type, stable within a build.
    pub hash: u32,
    /// [`tflag`] bits.
    pub tflag: u8,
    /// Alignment of a variable.
    pub align: u8,
    /// Alignment of a struct field.
    pub field_align: u8,
    /// The [`Kind`].
    pub kind: u8,
    /// Go value `func(a, b unsafe.Pointer) bool`; nil if not comparable.
    pub equal: usize,
    /// Go value `func(p unsafe.Pointer, seed uintptr) uintptr`; nil if not comparable.
    pub hash_fn: usize,
    /// One bit a word of `ptr_bytes`, least significant first; null if `ptr_bytes` is 0.
    pub gc_mask: usize,
    /// The type as package reflect prints it: `main.T`, `[]int`.
    pub string: Str,
    /// Descriptor of `*T`, or null if the program has none.
    pub ptr_to_this: usize,
    /// [`Uncommon`], or null for a type with neither name nor methods.
    pub uncommon: usize,
}

/// Bits of [`Type::tflag`].
pub mod tflag {
    /// The data word of an interface holds the value itself.
    pub const DIRECT: u8 = 1;
    /// The type is defined or predeclared.
    pub const NAMED: u8 = 2;
    /// Equality is equality of memory: no padding, floats, strings or interfaces inside.
    pub const REGULAR_MEMORY: u8 = 4;
}

/// What a defined type, or a type with methods, has beyond [`Type`].
#[repr(C)]
pub struct Uncommon {
    /// Import path of the defining package; empty for predeclared types.
    pub pkg_path: Str,
    /// Name without package, with type arguments.
    pub name: Str,
    /// `[]Method`, sorted by name, then package path.
    pub methods: SliceHeader,
}

/// A method of a type's method set.
#[repr(C)]
pub struct Method {
    /// Name.
    pub name: Str,
    /// Package path of an unexported name, otherwise empty.
    pub pkg_path: Str,
    /// Descriptor of the method's func type, without receiver.
    pub typ: usize,
    /// Code that takes an interface's data word as receiver.
    pub ifn: usize,
}

/// Pairs an interface type with a concrete type.
#[repr(C)]
pub struct Itab {
    /// Descriptor of the interface type.
    pub inter: usize,
    /// Descriptor of the concrete type.
    pub typ: usize,
    /// Copy of the concrete type's hash, for type switches.
    pub hash: u32,
    /// Zero.
    pub pad: u32,
    /// First of the code pointers, in the order of the interface's methods.
    pub fun0: usize,
}

/// What the compiler tells the runtime about a program: the data symbol [`MODULE_SYMBOL`].
#[repr(C)]
pub struct Module {
    /// Go value `func()`: runs all initialisers, then `main.main`, then exits.
    pub main: usize,
    /// First [`FuncEntry`], in order of address.
    pub funcs: usize,
    /// How many.
    pub func_count: usize,
    /// Address of the first byte of compiled Go code.
    pub text_start: usize,
    /// Address after its last byte.
    pub text_end: usize,
    /// Bytes of all strings and row streams below.
    pub blob: usize,
    /// Their length.
    pub blob_len: usize,
    /// First [`FileEntry`].
    pub files: usize,
    /// How many.
    pub file_count: usize,
    /// First [`InlineEntry`]; index 0 is unused.
    pub inlines: usize,
    /// How many, index 0 included.
    pub inline_count: usize,
    /// First [`RootRange`]: global variables that may hold pointers.
    pub roots: usize,
    /// How many.
    pub root_count: usize,
    /// Address of the Go function `runtime.trapped`.
    pub trapped: usize,
    /// Address of the Go function `runtime.sigpanic(addr, signal, code uintptr)`: a fault.
    pub sigpanic: usize,
    /// First of all type descriptor addresses, for package reflect.
    pub types: usize,
    /// How many.
    pub type_count: usize,
}

/// Name of the data symbol that holds the [`Module`].
pub const MODULE_SYMBOL: &str = "minigo_module";

/// A compiled function.
///
/// # Row streams
/// Lines: rows `(uleb pc_delta << 1 | ext) (sleb line_delta) [ext: (uleb file) (uleb inline)]`, pc from
/// the function's entry, line from `line`; a row holds from its pc to the next row's. Initial file is
/// `file`, initial inline 0. `line_count` rows.
/// The first row's `pc_delta` counts from the entry, the others' from the row before. `ext` is the lowest
/// bit; file and inline of a row without it are those of the row before. Code before the first row
/// belongs to line `line` of `file`.
/// Traps: rows `(uleb pc_delta) (u8 trap)`, `trap_count` rows, sorted; deltas as for lines, of the
/// address of the trapping instruction.
///
/// `uleb` and `sleb` are DWARF's LEB128. The line of a call is found from its return address minus 1, so a
/// row must reach up to the end of the call instruction.
#[repr(C)]
pub struct FuncEntry {
    /// Entry address.
    pub start: usize,
    /// Bytes of code, prologue and cold path included.
    pub size: u32,
    /// Distance from the stack pointer in the body up to the frame pointer.
    pub frame_size: u32,
    /// Offset of the recover landing pad from the entry; 0 if none.
    pub recover: u32,
    /// [`func_flag`] bits.
    pub flags: u32,
    /// Offset of the name in the blob.
    pub name: u32,
    /// Length of the name, such as `main.(*T).M` or `main.main.func1`.
    pub name_len: u32,
    /// Index of the declaring file.
    pub file: u32,
    /// Line of the declaration.
    pub line: u32,
    /// Offset of the line rows in the blob.
    pub lines: u32,
    /// How many.
    pub line_count: u32,
    /// Offset of the trap rows in the blob.
    pub traps: u32,
    /// How many.
    pub trap_count: u32,
}

/// Bits of [`FuncEntry::flags`].
pub mod func_flag {
    /// Compiler-made wrapper: left out of tracebacks.
    pub const WRAPPER: u32 = 1;
    /// May not be preempted by signal.
    pub const NO_PREEMPT: u32 = 2;
    /// Declared without parameters and receiver: tracebacks print `f()` instead of `f(...)`.
    pub const NO_PARAMS: u32 = 4;
}

/// A source file of the program.
#[repr(C)]
pub struct FileEntry {
    /// Offset of the absolute path in the blob.
    pub path: u32,
    /// Its length.
    pub path_len: u32,
}

/// A call that was inlined.
#[repr(C)]
pub struct InlineEntry {
    /// The inlined call around this one, or 0.
    pub parent: u32,
    /// Offset of the inlined function's name in the blob.
    pub name: u32,
    /// Its length.
    pub name_len: u32,
    /// File of the call.
    pub call_file: u32,
    /// Line of the call.
    pub call_line: u32,
}

/// What `pc_info` tells about a code address.
///
/// The address is that of an instruction, so one less than a return address as `callers` yields it. With
/// inlining several functions share one; depth 0 is the innermost.
#[repr(C)]
pub struct PcInfo {
    /// Name of the function, such as `main.(*T).M`.
    pub name: Str,
    /// Absolute path of the source file.
    pub file: Str,
    /// Line of the instruction, or of the call that was inlined.
    pub line: u64,
    /// Entry address of the function; 0 if the frame is an inlined one.
    pub entry: usize,
    /// [`func_flag`] bits.
    pub flags: u64,
}

/// What `mem_stats` tells; the fields are those of Go's `runtime.MemStats`.
#[repr(C)]
#[allow(missing_docs)]
#[derive(Clone, Copy, Default, Debug)]
pub struct MemStatsRecord {
    pub total_alloc: u64,
    pub sys: u64,
    pub mallocs: u64,
    pub frees: u64,
    pub heap_alloc: u64,
    pub heap_sys: u64,
    pub heap_idle: u64,
    pub heap_inuse: u64,
    pub heap_released: u64,
    pub heap_objects: u64,
    pub stack_inuse: u64,
    pub stack_sys: u64,
    pub next_gc: u64,
    /// End of the last collection, nanoseconds since 1970.
    pub last_gc: u64,
    pub pause_total_ns: u64,
    pub num_gc: u64,
    pub num_forced_gc: u64,
}

/// Memory to scan for pointers.
#[repr(C)]
pub struct RootRange {
    /// First byte.
    pub start: usize,
    /// Length in bytes.
    pub len: usize,
}

/// Symbol that a prologue jumps to when the stack is used up, with the address of the function's
/// body (after the check) in rax, the bytes of stack arguments in r10d and the frame size in r11d.
pub const MORESTACK_SYMBOL: &str = "minigo_morestack";

/// Bytes below `stack_limit` that a function may use without checking: leaf functions with a frame
/// up to [`NOSPLIT_FRAME`] skip the check, and calls into runtime stubs push onto the goroutine stack.
pub const STACK_GUARD: usize = 400;

/// Largest frame, in bytes, of a leaf function without a stack check.
pub const NOSPLIT_FRAME: usize = 128;
