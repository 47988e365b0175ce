//! The state of one function body while it is lowered, and the helpers everything is built from.
//!
//! # Values and places
//! A [`Val`] is a tuple of scalars or, for types whose [`Shape`] is in memory, the address of
//! memory that nothing changes while the value is in use: loading a variable copies it to a
//! temporary slot. An [`Addr`] is a place: a slot, a data object or a pointer, plus an offset; a
//! pointer that may be nil is checked when the place is read, written or has its address taken.
//!
//! # Variables
//! A variable whose address is taken or that closures share is an [`Inst::New`] object, reached
//! through a pointer; all others have a slot ([`VarLoc`]). Passes improve on both.
//!
//! # Blocks
//! `cur` is the block under construction. After a terminator, construction goes on in a fresh block
//! that nothing jumps to; [`FuncLower::finish`] drops unreachable blocks and puts the others in the
//! order in which construction switched to them.

use super::Lowerer;
use super::analysis::{Analysis, Frame};
use super::layout::Shape;
use super::types::{EnvId, SigInfo};
use crate::ir::func::*;
use crate::ir::program::{Callee, DataId, FuncId};
use crate::source::{FileId, Pos};
use crate::syntax::ast::{self, Expr, NodeId, Stmt};
use crate::types::object::ObjId;
use crate::types::ty::TypeId;
use minigo_abi::functions::{Kind, RtFunc};
use minigo_abi::traps::Trap;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::{SmallVec, smallvec};
use std::rc::Rc;

/// Variables larger than this many bytes live on the heap.
pub const MAX_STACK_VAR: u64 = 64 << 10;

/// Values larger than this many bytes that have no variable lie in objects instead of in the frame.
pub const MAX_STACK_TEMP: u64 = 10 << 20;

/// Captured variables larger than this many bytes are captured by reference.
pub const MAX_VALUE_CAPTURE: u64 = 128;

/// A value.
#[derive(Clone, PartialEq, Debug)]
pub enum Val {
    /// Its scalars, by the type's shape.
    Scalars(Values),
    /// The address of memory that holds it and does not change.
    Mem(Value),
}

impl Val {
    /// One scalar.
    pub fn one(v: Value) -> Val {
        Val::Scalars(smallvec![v])
    }

    /// The scalars.
    pub fn scalars(&self) -> &[Value] {
        match self {
            Val::Scalars(s) => s,
            Val::Mem(_) => panic!("value in memory where scalars are expected"),
        }
    }

    /// The only scalar.
    pub fn scalar(&self) -> Value {
        match self.scalars() {
            [v] => *v,
            other => panic!("one scalar expected, not {other:?}"),
        }
    }
}

/// What an address is relative to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Base {
    /// A piece of the frame.
    Slot(Slot),
    /// A data object.
    Data(DataId),
    /// A pointer that is not nil.
    Ptr(Value),
    /// A pointer that may be nil.
    Nilable(Value),
}

/// A place in memory.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Addr {
    /// What it is relative to.
    pub base: Base,
    /// Bytes added.
    pub offset: i64,
}

impl Addr {
    /// The start of a slot.
    pub fn slot(slot: Slot) -> Addr {
        Addr { base: Base::Slot(slot), offset: 0 }
    }

    /// What a valid pointer points to.
    pub fn ptr(p: Value) -> Addr {
        Addr { base: Base::Ptr(p), offset: 0 }
    }

    /// What a pointer that may be nil points to.
    pub fn nilable(p: Value) -> Addr {
        Addr { base: Base::Nilable(p), offset: 0 }
    }

    /// The start of a data object.
    pub fn data(d: DataId) -> Addr {
        Addr { base: Base::Data(d), offset: 0 }
    }

    /// `n` bytes further on.
    pub fn plus(self, n: u64) -> Addr {
        Addr { offset: self.offset + n as i64, ..self }
    }
}

/// Where a local variable is.
#[derive(Clone, Debug)]
pub enum VarLoc {
    /// In the frame.
    Slot(Slot),
    /// In memory at this address.
    Mem(Value),
    /// In an object whose address is in a slot.
    Boxed(Slot),
    /// Captured by value, or otherwise never assigned.
    Value(Val),
}

/// What a literal's body is made from.
#[derive(Clone, Copy, Debug)]
pub enum LitBody<'a> {
    /// A function literal.
    Func(&'a ast::FuncType, &'a ast::Block),
    /// The body of a range-over-func loop: the range statement.
    Range(&'a Stmt),
}

/// A variable of an enclosing function in a closure object.
#[derive(Clone, Copy, Debug)]
pub struct Capture {
    /// The variable.
    pub obj: ObjId,
    /// Whether the closure holds its address.
    pub by_ref: bool,
    /// Its canonical type.
    pub ty: TypeId,
    /// Offset in the closure object.
    pub offset: u32,
}

/// What a literal's function is lowered from.
#[derive(Clone, Debug)]
pub struct LitInfo<'a> {
    /// Its body.
    pub body: LitBody<'a>,
    /// Its file.
    pub file: FileId,
    /// Type arguments of the declared function around it.
    pub env: EnvId,
    /// Its key in `analysis`.
    pub node: NodeId,
    /// Canonical func type.
    pub sig: TypeId,
    /// Facts about the declared function around it.
    pub analysis: Rc<Analysis>,
    /// What its closure holds.
    pub captures: Rc<[Capture]>,
    /// Its names.
    pub names: super::names::Names,
    /// Names that its literals extend: its own, for a loop body those of the function around.
    pub around: super::names::Names,
    /// What the body needs to know of the loop it belongs to, for [`LitBody::Range`].
    pub range: Option<super::rangefunc::RangeBody>,
}

/// A result of the function.
#[derive(Clone, Debug)]
pub struct ResultVar {
    /// Canonical type.
    pub ty: TypeId,
    /// Its variable's place: always for named results and in functions with defer statements.
    pub loc: Option<VarLoc>,
    /// Where to store it for the caller, if it travels through memory.
    pub hidden: Option<VarLoc>,
}

/// The lowering of one body.
pub struct FuncLower<'l, 'c, 'a> {
    /// The program.
    pub l: &'l mut Lowerer<'c, 'a>,
    /// The function.
    pub f: Function,
    /// The block under construction.
    pub cur: Block,
    /// Blocks in the order in which construction switched to them.
    order: Vec<Block>,
    /// Place of what is being lowered.
    pub loc: Loc,
    /// File of the body.
    pub file: FileId,
    /// Type arguments.
    pub env: EnvId,
    /// Facts about the declared function around the body.
    pub analysis: Rc<Analysis>,
    /// The literal being lowered, if it is one.
    pub lit: Option<NodeId>,
    /// Places of local variables.
    pub vars: FxHashMap<ObjId, VarLoc>,
    /// Values of expressions evaluated ahead of their turn, see `expr::prepare`.
    pub hoisted: FxHashMap<NodeId, Val>,
    /// Expressions of which each step of `order` was taken.
    pub steps: [FxHashSet<NodeId>; 2],
    /// Results in order.
    pub results: Vec<ResultVar>,
    /// Names for its literals to extend.
    pub names: super::names::Names,
    /// Literals that had their numbers before, where several bodies count as one function.
    pub lits_before: u32,
    /// Wrappers of deferred calls made so far, for their names.
    pub wrap_count: u32,
    /// The closure object, in a closure.
    pub ctx: Option<Value>,
    /// Statement contexts: branch targets, defers.
    pub ctl: super::stmt::Control,
}

impl<'l, 'c, 'a> FuncLower<'l, 'c, 'a> {
    /// Begins a function with these IR parameters and results.
    pub fn new(l: &'l mut Lowerer<'c, 'a>, id: FuncId, flags: FuncFlags, pos: Pos) -> FuncLower<'l, 'c, 'a> {
        let sig = l.prog.decls[id.index()].sig.clone();
        let f = Function::new(id, sig, flags, pos);
        let cur = f.entry();
        FuncLower {
            l,
            f,
            cur,
            order: vec![cur],
            loc: Loc { pos, inlined: 0 },
            file: FileId(0),
            env: EnvId(0),
            analysis: Rc::default(),
            lit: None,
            vars: FxHashMap::default(),
            hoisted: FxHashMap::default(),
            steps: Default::default(),
            results: Vec::new(),
            names: super::names::Names::default(),
            lits_before: 0,
            wrap_count: 0,
            ctx: None,
            ctl: Default::default(),
        }
    }

    /// Puts the finished function into the program.
    pub fn finish(mut self) {
        let mut reached = vec![false; self.f.blocks.len()];
        let mut stack = vec![self.f.entry()];
        while let Some(b) = stack.pop() {
            if !std::mem::replace(&mut reached[b.index()], true) {
                self.f.blocks[b.index()].term.for_each_succ(|s| stack.push(s));
            }
        }
        self.order.retain(|b| reached[b.index()]);
        self.f.layout = self.order;
        let id = self.f.id;
        self.l.prog.bodies[id.index()] = Some(self.f);
    }

    /// Facts about the body.
    pub fn frame(&self) -> &Frame {
        self.analysis.frame(self.lit)
    }

    // ---- Types -------------------------------------------------------------------------------

    /// Canonical type of a checker's type as seen from here.
    pub fn canon(&mut self, ty: TypeId) -> TypeId {
        self.l.canon(ty, self.env)
    }

    /// Canonical type of an expression (for a type expression, the type).
    pub fn type_of(&mut self, e: &Expr) -> TypeId {
        let tv = self.l.check.files[self.file.0 as usize].type_and_value(e);
        let ty = tv.unwrap_or_else(|| panic!("expression at {:?} was not checked", e.span)).ty;
        self.canon(ty)
    }

    /// Object of an identifier or implicit object of a node.
    pub fn object(&self, id: NodeId) -> Option<ObjId> {
        self.l.check.files[self.file.0 as usize].object(id)
    }

    /// Canonical type of a variable.
    pub fn var_type(&mut self, obj: ObjId) -> TypeId {
        let ty = self.l.check.obj_type(obj);
        self.canon(ty)
    }

    /// Shape of a canonical type.
    pub fn shape(&mut self, ty: TypeId) -> Rc<Shape> {
        self.l.shape(ty)
    }

    // ---- Blocks ------------------------------------------------------------------------------

    /// A new block, not yet under construction.
    pub fn new_block(&mut self) -> Block {
        self.f.new_block()
    }

    /// A new block with parameters.
    pub fn block_with(&mut self, params: &[Ty]) -> (Block, Values) {
        let b = self.f.new_block();
        let params = params.iter().map(|&t| self.f.add_param(b, t)).collect();
        (b, params)
    }

    /// Continues construction in a block; each block only once.
    pub fn switch_to(&mut self, block: Block) {
        self.order.push(block);
        self.cur = block;
    }

    /// Ends the current block; construction goes on in an unreachable one.
    pub fn terminate(&mut self, term: Term) {
        let data = &mut self.f.blocks[self.cur.index()];
        data.term = term;
        data.term_loc = self.loc;
        let next = self.f.new_block();
        self.switch_to(next);
    }

    /// Jumps to a block without parameters.
    pub fn jump(&mut self, block: Block) {
        self.jump_with(block, &[]);
    }

    /// Jumps to a block with arguments.
    pub fn jump_with(&mut self, block: Block, args: &[Value]) {
        self.terminate(Term::Jump(Edge { block, args: args.into() }));
    }

    /// Branches on an I8.
    pub fn branch(&mut self, cond: Value, then: Block, els: Block) {
        let edge = |block| Edge { block, args: Values::new() };
        self.terminate(Term::Branch(cond, edge(then), edge(els)));
    }

    /// Goes on in a new block if the condition holds, and otherwise to `join` with `args`.
    pub fn leave_unless(&mut self, cond: Value, join: Block, args: &[Value]) {
        let block = self.new_block();
        let go_on = Edge { block, args: Values::new() };
        self.terminate(Term::Branch(cond, go_on, Edge { block: join, args: args.into() }));
        self.switch_to(block);
    }

    /// Goes to `join` with `args` if the condition holds, and otherwise on in a new block.
    pub fn leave_if(&mut self, cond: Value, join: Block, args: &[Value]) {
        let block = self.new_block();
        let go_on = Edge { block, args: Values::new() };
        self.terminate(Term::Branch(cond, Edge { block: join, args: args.into() }, go_on));
        self.switch_to(block);
    }

    /// Calls a support function that panics, if the condition holds.
    pub fn fail_if(&mut self, cond: Value, name: &str, args: &[Value]) {
        let (bad, good) = (self.new_block(), self.new_block());
        self.branch(cond, bad, good);
        self.set_cold(bad);
        self.switch_to(bad);
        self.support(name, args);
        self.terminate(Term::Unreachable);
        self.switch_to(good);
    }

    /// Marks a block as rarely reached.
    pub fn set_cold(&mut self, block: Block) {
        self.f.blocks[block.index()].cold = true;
    }

    // ---- Instructions ------------------------------------------------------------------------

    /// Appends an instruction with the results that follow from it.
    pub fn emit(&mut self, inst: Inst) -> InstId {
        let ty = inst.result_ty(|v| self.f.ty(v));
        self.f.append(self.cur, inst, ty.as_slice(), self.loc)
    }

    /// Appends an instruction with one result.
    pub fn value(&mut self, inst: Inst) -> Value {
        let id = self.emit(inst);
        self.f.result(id)
    }

    /// An integer constant.
    pub fn iconst(&mut self, ty: Ty, n: i64) -> Value {
        self.value(Inst::Iconst(ty, n))
    }

    /// An I64 constant.
    pub fn int(&mut self, n: i64) -> Value {
        self.iconst(Ty::I64, n)
    }

    /// The null pointer.
    pub fn null(&mut self) -> Value {
        self.iconst(Ty::Ptr, 0)
    }

    /// A unary operation.
    pub fn unary(&mut self, op: UnaryOp, x: Value) -> Value {
        self.value(Inst::Unary(op, x))
    }

    /// A binary operation.
    pub fn binary(&mut self, op: BinaryOp, x: Value, y: Value) -> Value {
        self.value(Inst::Binary(op, x, y))
    }

    /// A comparison.
    pub fn cmp(&mut self, op: CmpOp, x: Value, y: Value) -> Value {
        self.value(Inst::Cmp(op, x, y))
    }

    /// A comparison with an integer constant.
    pub fn cmp_const(&mut self, op: CmpOp, x: Value, n: i64) -> Value {
        let ty = self.f.ty(x);
        let n = self.iconst(ty, n);
        self.cmp(op, x, n)
    }

    /// A conversion.
    pub fn conv(&mut self, op: ConvOp, ty: Ty, x: Value) -> Value {
        self.value(Inst::Conv(op, ty, x))
    }

    /// Negation of an I8 truth value.
    pub fn not(&mut self, x: Value) -> Value {
        self.cmp_const(CmpOp::Eq, x, 0)
    }

    /// Pointer plus constant.
    pub fn ptr_add(&mut self, p: Value, n: i64) -> Value {
        if n == 0 {
            return p;
        }
        let n = self.int(n);
        self.value(Inst::PtrAdd(p, n))
    }

    /// Pointer plus `index * size`.
    pub fn ptr_index(&mut self, p: Value, index: Value, size: u64) -> Value {
        let n = match size {
            1 => index,
            _ => {
                let size = self.int(size as i64);
                self.binary(BinaryOp::Mul, index, size)
            }
        };
        self.value(Inst::PtrAdd(p, n))
    }

    /// Calls a Go function.
    pub fn call_func(&mut self, func: FuncId, args: Values) -> SmallVec<[Value; 2]> {
        let results = self.l.prog.decls[func.index()].sig.results.clone();
        let id = self.f.append(self.cur, Inst::Call(Callee::Func(func), args), &results, self.loc);
        self.f.insts[id.index()].results.clone()
    }

    /// Calls a runtime function.
    pub fn call_rt(&mut self, func: RtFunc, args: &[Value]) -> SmallVec<[Value; 2]> {
        let results: SmallVec<[Ty; 2]> = func.results().iter().map(|&k| kind_ty(k)).collect();
        let id = self.f.append(self.cur, Inst::Call(Callee::Rt(func), args.into()), &results, self.loc);
        self.f.insts[id.index()].results.clone()
    }

    /// Calls through a code pointer.
    pub fn call_indirect(&mut self, code: Value, sig: Signature, args: Values) -> SmallVec<[Value; 2]> {
        let results = sig.results.clone();
        let inst = Inst::CallIndirect { code, sig: Box::new(sig), args };
        let id = self.f.append(self.cur, inst, &results, self.loc);
        self.f.insts[id.index()].results.clone()
    }

    /// Calls a function of package runtime by name, with scalars.
    pub fn support(&mut self, name: &str, args: &[Value]) -> SmallVec<[Value; 2]> {
        let func = self.l.support(name);
        self.call_func(func, args.into())
    }

    /// Traps if the I8 condition is not 0.
    pub fn trap_if(&mut self, cond: Value, trap: Trap) {
        self.emit(Inst::TrapIf { cond, trap, info: None });
    }

    /// Traps if `p` is nil.
    pub fn nil_check(&mut self, p: Value) {
        self.emit(Inst::NilCheck(p));
    }
}

/// The scalar of a runtime function's parameter kind.
pub fn kind_ty(k: Kind) -> Ty {
    match k {
        Kind::I8 => Ty::I8,
        Kind::I32 => Ty::I32,
        Kind::I64 => Ty::I64,
        Kind::F64 => Ty::F64,
        Kind::Ptr => Ty::Ptr,
    }
}

/// IR signature of a Go function.
#[derive(Clone, Debug)]
pub struct Abi {
    /// Parameters and results, hidden ones included.
    pub sig: Signature,
    /// Canonical types of the results.
    pub results: Vec<TypeId>,
    /// Canonical types of the parameters, receiver first, without hidden ones and context.
    pub params: Vec<TypeId>,
    /// Whether the context follows the hidden results.
    pub closure: bool,
    /// How many hidden result pointers there are.
    pub hidden: usize,
}

impl Lowerer<'_, '_> {
    /// How a function is called: hidden result pointers, the closure context, receiver, parameters.
    pub fn abi(&mut self, sig: &SigInfo, recv: Option<TypeId>, closure: bool) -> Abi {
        let mut out = Signature::default();
        let params: Vec<_> = recv.into_iter().chain(sig.params.iter().copied()).collect();
        for &r in &sig.results {
            let s = self.shape(r);
            if s.is_memory() {
                out.params.push(Ty::Ptr);
            } else {
                out.results.extend(s.tys());
            }
        }
        let hidden = out.params.len();
        if closure {
            out.params.push(Ty::Ptr);
        }
        for &p in &params {
            let s = self.shape(p);
            if s.is_memory() {
                out.params.push(Ty::Ptr);
            } else {
                out.params.extend(s.tys());
            }
        }
        Abi { sig: out, results: sig.results.clone(), params, closure, hidden }
    }
}
