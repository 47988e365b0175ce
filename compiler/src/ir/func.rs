//! Functions: blocks, instructions, values.
//!
//! Invariants, kept by the verifier: every block ends in exactly one terminator; every use is
//! dominated by its definition; argument lists agree with block parameters in number and type; the
//! entry block has the function's parameters and no predecessors; loads and stores never fault
//! unless marked `nil_check`.

use super::program::{Callee, DataId, FuncId, index_type};
use crate::source::Pos;
use minigo_abi::traps::Trap;
use smallvec::SmallVec;

index_type! {
    /// A basic block.
    Block
}
index_type! {
    /// An instruction.
    InstId
}
index_type! {
    /// A value: a block parameter or a result of an instruction.
    Value
}
index_type! {
    /// A piece of the frame.
    Slot
}

/// Type of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Ty {
    /// bool (0 or 1), int8, uint8
    I8,
    /// int16, uint16
    I16,
    /// int32, uint32
    I32,
    /// int64, uint64, int, uint, uintptr
    I64,
    /// float32
    F32,
    /// float64
    F64,
    /// Anything the collector must see: pointers, maps, channels, funcs, interface words.
    Ptr,
}

impl Ty {
    /// Size in bytes.
    pub fn size(self) -> u32 {
        match self {
            Ty::I8 => 1,
            Ty::I16 => 2,
            Ty::I32 | Ty::F32 => 4,
            Ty::I64 | Ty::F64 | Ty::Ptr => 8,
        }
    }

    /// Whether it is a float type.
    pub fn is_float(self) -> bool {
        matches!(self, Ty::F32 | Ty::F64)
    }
}

/// Values of one instruction or edge.
pub type Values = SmallVec<[Value; 4]>;

/// Parameter and result types.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct Signature {
    /// Parameters.
    pub params: Vec<Ty>,
    /// Results; codegen passes those beyond the registers through memory.
    pub results: Vec<Ty>,
}

/// Operations on one operand; the result has the operand's type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Neg,
    /// Bitwise complement.
    Not,
    /// Leading zeros; the width for 0.
    Clz,
    /// Trailing zeros; the width for 0.
    Ctz,
    Popcnt,
    /// Byte order reversed.
    Bswap,
    FNeg,
    FAbs,
    Sqrt,
    Floor,
    Ceil,
    FTrunc,
    /// To the nearest integer, ties to even.
    Nearest,
}

/// Operations on two operands of the same type (shift counts: any integer type), with a result of
/// that type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    /// High half of the signed product.
    SMulHi,
    /// High half of the unsigned product.
    UMulHi,
    /// Signed quotient, truncated; MIN / -1 is MIN. The divisor has been checked not to be 0.
    SDiv,
    UDiv,
    /// Signed remainder; MIN % -1 is 0.
    SRem,
    URem,
    And,
    Or,
    Xor,
    /// Left shift; counts are unsigned, and counts of the width and more give 0.
    Shl,
    /// Arithmetic right shift; counts of the width and more give the sign.
    SShr,
    /// Logical right shift; counts of the width and more give 0.
    UShr,
    /// Rotate left; the count modulo the width.
    Rotl,
    FAdd,
    FSub,
    FMul,
    FDiv,
    /// Go's `min` on floats: NaN wins, -0 is below +0.
    FMin,
    /// Go's `max` on floats.
    FMax,
    /// Sign of the second operand on the first.
    FCopysign,
}

/// Comparisons; the result is an [`Ty::I8`] of 0 or 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum CmpOp {
    Eq,
    Ne,
    SLt,
    SLe,
    SGt,
    SGe,
    ULt,
    ULe,
    UGt,
    UGe,
    /// Float comparisons are false if an operand is NaN, `FNe` is true.
    FEq,
    FNe,
    FLt,
    FLe,
    FGt,
    FGe,
}

/// Conversions to a given type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ConvOp {
    /// Sign extension.
    Sext,
    /// Zero extension.
    Zext,
    /// Truncation of an integer.
    Trunc,
    /// Signed integer to float.
    SToF,
    /// Unsigned integer to float.
    UToF,
    /// Float to signed integer, with amd64's result when out of range.
    FToS,
    /// Float to unsigned integer, with amd64's result when out of range.
    FToU,
    /// float32 to float64.
    Promote,
    /// float64 to float32.
    Demote,
    /// Same bits, float to integer or integer to float of the same size.
    Bits,
    /// Pointer to integer.
    PtrToInt,
    /// Integer to pointer.
    IntToPtr,
}

/// Memory that accesses to different regions never share: one for each type of scalar. Region 0 may
/// share with all.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Region(pub u32);

impl Region {
    /// How many there are, region 0 included.
    pub const COUNT: usize = 8;

    /// Memory that holds scalars of a type.
    pub fn of(t: Ty) -> Region {
        Region(match t {
            Ty::I8 => 1,
            Ty::I16 => 2,
            Ty::I32 => 3,
            Ty::I64 => 4,
            Ty::F32 => 5,
            Ty::F64 => 6,
            Ty::Ptr => 7,
        })
    }
}

/// A place in memory: `addr + offset`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    /// Base address.
    pub addr: Value,
    /// Bytes added to it.
    pub offset: i32,
    /// Alias region.
    pub region: Region,
    /// Whether a fault at a small address is a nil dereference to report: the access doubles as the
    /// nil check of `addr`. Requires an offset below 4096.
    pub nil_check: bool,
}

/// Read-modify-write operations; all sequentially consistent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum AtomicOp {
    Add,
    And,
    Or,
    Xchg,
}

/// An instruction that does not end a block.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Inst {
    /// An integer or pointer constant.
    Iconst(Ty, i64),
    /// A float constant by its bits (float32: the low 32).
    Fconst(Ty, u64),
    /// `op x`
    Unary(UnaryOp, Value),
    /// `op x, y`
    Binary(BinaryOp, Value, Value),
    /// `x op y`
    Cmp(CmpOp, Value, Value),
    /// `c ? x : y`; both are evaluated.
    Select(Value, Value, Value),
    /// Conversion to a type.
    Conv(ConvOp, Ty, Value),
    /// Pointer plus a byte count (I64).
    PtrAdd(Value, Value),
    /// Address inside a slot.
    SlotAddr(Slot, i32),
    /// Address inside a data object.
    DataAddr(DataId, i64),
    /// Entry address of a function.
    FuncAddr(FuncId),
    /// Loads a scalar.
    Load(Ty, Place),
    /// Stores a scalar.
    Store(Place, Value),
    /// Copies `size` bytes that do not partly overlap.
    Copy {
        /// To.
        dst: Place,
        /// From.
        src: Place,
        /// Bytes.
        size: u64,
    },
    /// Clears bytes.
    Zero {
        /// Where.
        dst: Place,
        /// Bytes.
        size: u64,
    },
    /// A new zeroed object: descriptor, size and alignment of its type. The address is its result.
    New {
        /// Type descriptor.
        desc: DataId,
        /// Size in bytes.
        size: u64,
        /// Alignment in bytes.
        align: u32,
    },
    /// Traps unless the pointer is not nil.
    NilCheck(Value),
    /// Traps unless `index < len`, unsigned (I64 both).
    BoundsCheck {
        /// Index.
        index: Value,
        /// Length.
        len: Value,
        /// [`Trap::Index`] or [`Trap::IndexU`].
        trap: Trap,
    },
    /// Traps unless `lo <= hi`, unsigned (I64 both): slice bounds.
    RangeCheck {
        /// Smaller operand.
        lo: Value,
        /// Larger operand.
        hi: Value,
        /// One of the slice traps.
        trap: Trap,
    },
    /// Traps if the condition is not 0; the operands, if any, are reported.
    TrapIf {
        /// I8.
        cond: Value,
        /// Why.
        trap: Trap,
        /// `trap_a` and `trap_b` (I64).
        info: Option<(Value, Value)>,
    },
    /// A direct call.
    Call(Callee, Values),
    /// A call through a code pointer.
    CallIndirect {
        /// Code address.
        code: Value,
        /// Signature.
        sig: Box<Signature>,
        /// Arguments, hidden ones and closure context included.
        args: Values,
    },
    /// Sequentially consistent load.
    AtomicLoad(Ty, Value),
    /// Sequentially consistent store: address, value.
    AtomicStore(Value, Value),
    /// Address, operand; the old value is the result.
    AtomicRmw(AtomicOp, Value, Value),
    /// Address, expected, new; the result is I8 1 if swapped.
    AtomicCas(Value, Value, Value),
    /// The current goroutine, an `abi::layout::GHead`.
    GetG,
    /// This function's frame pointer.
    GetFp,
}

/// A jump target with arguments for its parameters.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    /// Where to.
    pub block: Block,
    /// One value a parameter.
    pub args: Values,
}

/// The end of a block.
#[derive(Clone, PartialEq, Debug)]
pub enum Term {
    /// Unconditional.
    Jump(Edge),
    /// On an I8: not 0, 0.
    Branch(Value, Edge, Edge),
    /// On an integer: first equal case, else the default. Targets have no parameters.
    Switch {
        /// The scrutinee.
        value: Value,
        /// Distinct cases.
        cases: Vec<(i64, Block)>,
        /// Otherwise.
        default: Block,
    },
    /// Results in order.
    Return(Values),
    /// Calls a function without results; goes to `normal` when it returns, to `recover` when the
    /// runtime resumes this frame after a recovered panic. At most one a function. On the recover
    /// path no value defined outside it may be used: only slots carry data there.
    TryCall {
        /// The function.
        func: FuncId,
        /// Its arguments.
        args: Values,
        /// Successor.
        normal: Block,
        /// Landing pad.
        recover: Block,
    },
    /// Control never gets here; traps with [`Trap::Unreachable`] if it does.
    Unreachable,
}

/// A piece of the frame.
#[derive(Clone, Debug)]
pub struct SlotData {
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes, at most 16.
    pub align: u32,
    /// Must stay in memory: its content is read on the recover path or by other frames.
    pub pinned: bool,
}

/// Where an instruction comes from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Loc {
    /// Source position.
    pub pos: Pos,
    /// Index into [`Function::inlined`] plus 1; 0 for the function's own code.
    pub inlined: u32,
}

/// A call that was replaced by its callee's body.
#[derive(Clone, Debug)]
pub struct Inlined {
    /// The callee.
    pub callee: FuncId,
    /// Where the call stood.
    pub call: Loc,
}

/// How a value is defined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// Parameter of a block.
    Param(Block, u32),
    /// Result of an instruction.
    Result(InstId, u32),
    /// Another value: left behind by passes, resolved by [`Function::resolve`].
    Alias(Value),
}

/// An instruction with its results and place.
#[derive(Clone, Debug)]
pub struct InstData {
    /// What it does.
    pub inst: Inst,
    /// Its results.
    pub results: SmallVec<[Value; 2]>,
    /// Where it comes from.
    pub loc: Loc,
}

/// A block.
#[derive(Clone, Debug)]
pub struct BlockData {
    /// Parameters.
    pub params: Vec<Value>,
    /// Instructions in order.
    pub insts: Vec<InstId>,
    /// The end.
    pub term: Term,
    /// Place of the end.
    pub term_loc: Loc,
    /// Rarely reached.
    pub cold: bool,
}

/// Properties of a function.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FuncFlags {
    /// Compiler-made: left out of tracebacks.
    pub wrapper: bool,
    /// Never inlined (`//go:noinline`).
    pub noinline: bool,
    /// Not preempted by signal.
    pub no_preempt: bool,
    /// The first parameter after hidden results is the closure context.
    pub closure: bool,
    /// Declared without parameters and receiver: tracebacks print `f()`.
    pub no_params: bool,
}

/// Functions with more instructions are huge.
const HUGE: usize = 20_000;

/// A function's body.
#[derive(Clone, Debug)]
pub struct Function {
    /// Which function.
    pub id: FuncId,
    /// Parameters and results.
    pub sig: Signature,
    /// Properties.
    pub flags: FuncFlags,
    /// Place of the declaration.
    pub pos: Pos,
    /// Entry block first; the order is the layout.
    pub layout: Vec<Block>,
    /// Blocks by [`Block`].
    pub blocks: Vec<BlockData>,
    /// Instructions by [`InstId`].
    pub insts: Vec<InstData>,
    /// Types and definitions by [`Value`].
    pub values: Vec<(Ty, ValueDef)>,
    /// Frame pieces by [`Slot`].
    pub slots: Vec<SlotData>,
    /// Inlined calls.
    pub inlined: Vec<Inlined>,
}

impl Function {
    /// An empty function with an entry block that has the signature's parameters.
    pub fn new(id: FuncId, sig: Signature, flags: FuncFlags, pos: Pos) -> Function {
        let mut f = Function {
            id,
            sig,
            flags,
            pos,
            layout: Vec::new(),
            blocks: Vec::new(),
            insts: Vec::new(),
            values: Vec::new(),
            slots: Vec::new(),
            inlined: Vec::new(),
        };
        let entry = f.new_block();
        for i in 0..f.sig.params.len() {
            f.add_param(entry, f.sig.params[i]);
        }
        f
    }

    /// Whether the function has so many instructions that time which grows faster than they do must be avoided.
    pub fn is_huge(&self) -> bool {
        self.layout.iter().map(|b| self.blocks[b.index()].insts.len() + 1).sum::<usize>() > HUGE
    }

    /// The slots whose addresses are taken, once each.
    pub fn used_slots(&self) -> Vec<Slot> {
        let mut used = vec![false; self.slots.len()];
        for i in self.layout.iter().flat_map(|b| &self.blocks[b.index()].insts) {
            if let Inst::SlotAddr(s, _) = self.insts[i.index()].inst {
                used[s.index()] = true;
            }
        }
        (0..self.slots.len() as u32).map(Slot).filter(|s| used[s.index()]).collect()
    }

    /// The entry block.
    pub fn entry(&self) -> Block {
        self.layout[0]
    }

    /// A new block at the end of the layout, ending in `Unreachable` until it is given its end.
    pub fn new_block(&mut self) -> Block {
        let b = Block(self.blocks.len() as u32);
        let (params, insts) = (Vec::new(), Vec::new());
        self.blocks.push(BlockData { params, insts, term: Term::Unreachable, term_loc: Loc::default(), cold: false });
        self.layout.push(b);
        b
    }

    /// Adds a parameter to a block.
    pub fn add_param(&mut self, block: Block, ty: Ty) -> Value {
        let n = self.blocks[block.index()].params.len() as u32;
        let v = self.new_value(ty, ValueDef::Param(block, n));
        self.blocks[block.index()].params.push(v);
        v
    }

    /// A new slot.
    pub fn new_slot(&mut self, size: u32, align: u32) -> Slot {
        self.slots.push(SlotData { size, align, pinned: false });
        Slot(self.slots.len() as u32 - 1)
    }

    /// A new instruction that is in no block yet.
    pub fn new_inst(&mut self, inst: Inst, results: &[Ty], loc: Loc) -> InstId {
        let id = InstId(self.insts.len() as u32);
        let results = results.iter().enumerate().map(|(i, &t)| self.new_value(t, ValueDef::Result(id, i as u32)));
        let results = results.collect();
        self.insts.push(InstData { inst, results, loc });
        id
    }

    /// Appends an instruction to a block; its results follow from [`Function::result`].
    pub fn append(&mut self, block: Block, inst: Inst, results: &[Ty], loc: Loc) -> InstId {
        let id = self.new_inst(inst, results, loc);
        self.blocks[block.index()].insts.push(id);
        id
    }

    /// The only or first result.
    pub fn result(&self, inst: InstId) -> Value {
        self.insts[inst.index()].results[0]
    }

    /// Type of a value.
    pub fn ty(&self, v: Value) -> Ty {
        self.values[v.index()].0
    }

    /// Follows aliases.
    pub fn resolve(&self, mut v: Value) -> Value {
        while let ValueDef::Alias(to) = self.values[v.index()].1 {
            v = to;
        }
        v
    }

    fn new_value(&mut self, ty: Ty, def: ValueDef) -> Value {
        self.values.push((ty, def));
        Value(self.values.len() as u32 - 1)
    }
}

impl Inst {
    /// Type of the single result that follows from the operation alone; `None` for instructions
    /// without result, and for calls, whose results follow from the callee.
    pub fn result_ty(&self, ty: impl Fn(Value) -> Ty) -> Option<Ty> {
        Some(match *self {
            Inst::Iconst(t, _) | Inst::Fconst(t, _) | Inst::Conv(_, t, _) | Inst::Load(t, _) => t,
            Inst::AtomicLoad(t, _) => t,
            Inst::Unary(_, x) | Inst::Binary(_, x, _) | Inst::Select(_, x, _) => ty(x),
            Inst::AtomicRmw(_, _, x) => ty(x),
            Inst::Cmp(..) | Inst::AtomicCas(..) => Ty::I8,
            Inst::PtrAdd(..) | Inst::SlotAddr(..) | Inst::DataAddr(..) | Inst::FuncAddr(_) => Ty::Ptr,
            Inst::New { .. } | Inst::GetG | Inst::GetFp => Ty::Ptr,
            Inst::Store(..) | Inst::Copy { .. } | Inst::Zero { .. } | Inst::NilCheck(_) => return None,
            Inst::BoundsCheck { .. } | Inst::RangeCheck { .. } | Inst::TrapIf { .. } => return None,
            Inst::Call(..) | Inst::CallIndirect { .. } | Inst::AtomicStore(..) => return None,
        })
    }
}
