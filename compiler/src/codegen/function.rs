//! One function: IR to CLIF to machine code.
//!
//! Blocks map to Cranelift blocks one to one; checks and divisions split them. A value is translated
//! where it is defined, in reverse postorder, so that definitions come before uses.
//!
//! **The recover path.** The runtime may resume the frame at the landing pad from anywhere in the
//! function, when nothing but the frame's memory is valid. Cranelift must therefore not carry a value
//! there, not even an address that it would compute once and keep. A never-taken branch from the
//! entry block to the landing pad makes the entry the only block that dominates it, so that nothing
//! computed in the body can be reused; and the call fences all memory, so that loads are done.
//!
//! **Branches out of loops.** Cranelift lets the *else* edge fall through, so the edge that stays in
//! the loop is made the else edge, by inverting the comparison if necessary.
//!
//! **Huge functions** get registers in a single pass over the blocks in this order, backwards; what has been used
//! and not yet defined costs time in each block. So no long stretch comes between a branch and a small part of
//! the function that it leads to.

use super::call::{GoTarget, clif_type, go_signature, results_of, rt_signature};
use super::prologue;
use crate::ir::cfg::{Cfg, Loops};
use crate::ir::{self, Callee, ConvOp, Inst, Loc, Program, Term, Ty, ValueDef};
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{self as clif, ExternalName, InstBuilder, SourceLoc, TrapCode, UserExternalName, types};
use cranelift_codegen::isa::TargetIsa;
use cranelift_codegen::{Context, FinalizedMachExceptionHandler};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext, Switch};
use cranelift_module::ModuleReloc;
use minigo_abi::functions::{Class, RtFunc};
use minigo_abi::layout::{GHead, NOSPLIT_FRAME};
use minigo_abi::traps::Trap;
use rustc_hash::FxHashMap;

/// Names of external functions and data in CLIF: indices into the module's declarations.
pub struct Names {
    /// By [`ir::FuncId`].
    pub funcs: Vec<u32>,
    /// By [`RtFunc`].
    pub rt: Vec<u32>,
    /// By [`ir::DataId`].
    pub data: Vec<u32>,
    /// The symbol that the stack check jumps to.
    pub morestack: u32,
}

/// A compiled function.
pub struct Compiled {
    /// Machine code, stack check included.
    pub bytes: Vec<u8>,
    /// Alignment of the code.
    pub align: u64,
    /// Relocations.
    pub relocs: Vec<ModuleReloc>,
    /// From the stack pointer in the body up to the frame pointer.
    pub frame_size: u32,
    /// Offset of the landing pad, or 0.
    pub recover: u32,
    /// Offsets from which on a place holds.
    pub lines: Vec<(u32, Loc)>,
    /// Offsets of trapping instructions.
    pub traps: Vec<(u32, u8)>,
    /// Text of the CLIF, if asked for.
    pub clif: Option<String>,
    /// Disassembly, if asked for.
    pub asm: Option<String>,
}

/// What a thread keeps between functions.
pub struct Scratch {
    context: Context,
    builder: FunctionBuilderContext,
}

impl Default for Scratch {
    fn default() -> Scratch {
        Scratch { context: Context::new(), builder: FunctionBuilderContext::new() }
    }
}

/// What of a function to show.
#[derive(Clone, Copy, Default)]
pub struct Show {
    /// The CLIF.
    pub clif: bool,
    /// The disassembly.
    pub asm: bool,
}

/// Compiles a function.
///
/// # Panics
/// If Cranelift refuses it: a compiler bug.
pub fn compile(
    p: &Program,
    f: &ir::Function,
    names: &Names,
    isa: &dyn TargetIsa,
    scratch: &mut Scratch,
    show: Show,
) -> Compiled {
    let symbol = &p.decls[f.id.index()].symbol;
    let ctx = &mut scratch.context;
    ctx.clear();
    ctx.func.name = clif::UserFuncName::user(0, names.funcs[f.id.index()]);
    ctx.func.signature = go_signature(&f.sig);
    let b = FunctionBuilder::new(&mut ctx.func, &mut scratch.builder);
    let mut t = Translator::new(p, f, names, b);
    t.function();
    let Translator { b, locs, stackless, .. } = t;
    b.finalize(isa.frontend_config());
    let clif = show.clif.then(|| ctx.func.display().to_string());
    ctx.set_disasm(show.asm);
    if let Err(e) = ctx.compile(isa, &mut ControlPlane::default()) {
        let error = format!("{:?}", e.inner);
        panic!("Cranelift refuses {symbol}: {error}\n{}\n{}", ctx.func.display(), ir::print::function(p, f));
    }
    let code = ctx.compiled_code().expect("just compiled");
    let buffer = &code.buffer;
    let frame_size = buffer.frame_layout().expect("every function has a frame").frame_to_fp_offset;
    let landing = buffer.call_sites().find_map(|c| match c.exception_handlers {
        [FinalizedMachExceptionHandler::Default(at)] => Some(*at),
        _ => None,
    });
    let func_id = cranelift_module::FuncId::from_u32(names.funcs[f.id.index()]);
    let mut relocs: Vec<ModuleReloc> =
        buffer.relocs().iter().map(|r| ModuleReloc::from_mach_reloc(r, &ctx.func, func_id)).collect();
    check_relocs(symbol, &relocs);
    let unchecked = stackless && frame_size as usize <= NOSPLIT_FRAME;
    let arg_bytes = super::call::stack_arg_bytes(&f.sig);
    let (bytes, shift) = if unchecked {
        (buffer.data().to_vec(), 0)
    } else {
        let checked = prologue::with_stack_check(buffer.data(), frame_size + 8, arg_bytes);
        relocs.iter_mut().for_each(|r| r.offset += checked.prefix);
        relocs.push(checked.morestack_reloc(names.morestack));
        (checked.bytes, checked.prefix)
    };
    Compiled {
        bytes,
        align: u64::from(buffer.alignment.max(16)),
        relocs,
        frame_size,
        recover: landing.map_or(0, |at| at + shift),
        lines: lines(buffer, &locs, shift),
        traps: traps(buffer, shift),
        clif,
        asm: code.vcode.clone(),
    }
}

/// Library calls would run on the goroutine's stack: translation must not give rise to any.
fn check_relocs(symbol: &str, relocs: &[ModuleReloc]) {
    for r in relocs {
        let ok = matches!(r.name, cranelift_module::ModuleRelocTarget::User { .. });
        assert!(ok, "library call {:?} in {symbol}", r.name);
    }
}

fn lines(
    buffer: &cranelift_codegen::MachBufferFinalized<cranelift_codegen::Final>,
    locs: &[Loc],
    shift: u32,
) -> Vec<(u32, Loc)> {
    let mut out: Vec<(u32, Loc)> = Vec::new();
    for s in buffer.get_srclocs_sorted() {
        if s.loc.is_default() {
            continue;
        }
        let loc = locs[s.loc.bits() as usize];
        if out.last().is_none_or(|last| last.1 != loc) {
            out.push((s.start + shift, loc));
        }
    }
    out
}

fn traps(buffer: &cranelift_codegen::MachBufferFinalized<cranelift_codegen::Final>, shift: u32) -> Vec<(u32, u8)> {
    let rows = buffer.traps().iter().filter_map(|t| {
        let trap = match t.code {
            TrapCode::INTEGER_DIVISION_BY_ZERO => Trap::Divide as u8,
            code => code.as_raw().get(),
        };
        Trap::from_u8(trap).map(|_| (t.offset + shift, trap))
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_unstable();
    rows.dedup_by_key(|r| r.0);
    rows
}

/// A function in translation.
pub struct Translator<'a, 'b> {
    pub(super) p: &'a Program,
    pub(super) f: &'a ir::Function,
    pub(super) b: FunctionBuilder<'b>,
    /// Whether a store with an alias region may have happened since the last fence.
    pub(super) dirty: bool,
    names: &'a Names,
    cfg: Cfg,
    loops: Loops,
    values: Vec<Option<clif::Value>>,
    blocks: Vec<Option<clif::Block>>,
    slots: Vec<Option<clif::StackSlot>>,
    funcs: FxHashMap<ir::FuncId, clif::FuncRef>,
    rt_funcs: FxHashMap<RtFunc, clif::FuncRef>,
    data: FxHashMap<(ir::DataId, i64), clif::GlobalValue>,
    /// Where results that do not fit in registers come to lie; shared by all calls.
    result_slot: Option<clif::StackSlot>,
    /// The caller's slot for this function's results, and the slot that keeps its address for the
    /// recover path.
    hidden: Option<clif::Value>,
    hidden_slot: Option<clif::StackSlot>,
    /// For each narrow load that is also used extended: whether by its sign.
    extended: FxHashMap<ir::Value, bool>,
    /// Wide forms of such loads.
    wide: FxHashMap<ir::Value, clif::Value>,
    /// No call that needs stack.
    stackless: bool,
    tagged_stores: bool,
    huge: bool,
    locs: Vec<Loc>,
}

impl<'a, 'b> Translator<'a, 'b> {
    fn new(p: &'a Program, f: &'a ir::Function, names: &'a Names, b: FunctionBuilder<'b>) -> Translator<'a, 'b> {
        let cfg = Cfg::new(f);
        let loops = cfg.loops();
        let tagged = |i: &ir::InstData| match &i.inst {
            Inst::Store(p, _) | Inst::Zero { dst: p, .. } | Inst::Copy { dst: p, .. } => p.region.0 != 0,
            _ => false,
        };
        Translator {
            p,
            f,
            b,
            dirty: false,
            names,
            cfg,
            loops,
            values: vec![None; f.values.len()],
            blocks: vec![None; f.blocks.len()],
            slots: Vec::new(),
            funcs: FxHashMap::default(),
            rt_funcs: FxHashMap::default(),
            data: FxHashMap::default(),
            result_slot: None,
            hidden: None,
            hidden_slot: None,
            extended: FxHashMap::default(),
            wide: FxHashMap::default(),
            stackless: true,
            tagged_stores: f.insts.iter().any(tagged),
            huge: f.is_huge(),
            locs: Vec::new(),
        }
    }

    /// The Cranelift value of an IR value.
    pub fn value(&self, v: ir::Value) -> clif::Value {
        let v = self.f.resolve(v);
        self.values[v.index()].unwrap_or_else(|| {
            panic!("{}: v{} is used before it is defined", self.p.decls[self.f.id.index()].symbol, v.0)
        })
    }

    /// Type of an IR value.
    pub fn ty(&self, v: ir::Value) -> Ty {
        self.f.ty(self.f.resolve(v))
    }

    /// The Cranelift block of an IR block.
    pub fn block(&self, b: ir::Block) -> clif::Block {
        self.blocks[b.index()].expect("a reachable block")
    }

    /// A reference to a Go function.
    pub fn go_func(&mut self, f: ir::FuncId) -> clif::FuncRef {
        self.stackless = false;
        self.func_ref(f)
    }

    fn func_ref(&mut self, f: ir::FuncId) -> clif::FuncRef {
        if let Some(&r) = self.funcs.get(&f) {
            return r;
        }
        let sig = go_signature(&self.p.decls[f.index()].sig);
        let r = self.import(self.names.funcs[f.index()], sig);
        self.funcs.insert(f, r);
        r
    }

    /// A reference to a runtime function.
    pub fn rt_func(&mut self, f: RtFunc) -> clif::FuncRef {
        self.stackless &= f.class() == Class::Leaf;
        if let Some(&r) = self.rt_funcs.get(&f) {
            return r;
        }
        let r = self.import(self.names.rt[f as usize], rt_signature(f));
        self.rt_funcs.insert(f, r);
        r
    }

    fn import(&mut self, index: u32, sig: clif::Signature) -> clif::FuncRef {
        let signature = self.b.import_signature(sig);
        let name = self.b.func.declare_imported_user_function(UserExternalName::new(0, index));
        let name = ExternalName::user(name);
        self.b.import_function(clif::ExtFuncData { name, signature, colocated: true, patchable: false })
    }

    /// The slot through which callees return what does not fit in registers.
    pub fn result_slot(&mut self, size: u32) -> clif::StackSlot {
        let slot = match self.result_slot {
            Some(slot) => slot,
            None => {
                let data = clif::StackSlotData::new(clif::StackSlotKind::ExplicitSlot, size, 3);
                self.b.create_sized_stack_slot(data)
            }
        };
        self.result_slot = Some(slot);
        let data = &mut self.b.func.sized_stack_slots[slot];
        data.size = data.size.max(size);
        slot
    }

    /// Where this function's results beyond the registers go.
    pub fn hidden_result_pointer(&mut self) -> clif::Value {
        match self.hidden_slot {
            Some(slot) => {
                let flags = self.plain_flags();
                let addr = self.b.ins().stack_addr(types::I64, slot, 0);
                self.b.ins().load(types::I64, flags, addr, 0)
            }
            None => self.hidden.expect("a function with results in memory"),
        }
    }

    fn function(&mut self) {
        self.create_slots();
        self.find_extended_loads();
        for i in 0..self.cfg.rpo.len() {
            let b = self.cfg.rpo[i];
            let block = self.b.create_block();
            if self.f.blocks[b.index()].cold {
                self.b.set_cold_block(block);
            }
            self.blocks[b.index()] = Some(block);
        }
        self.entry();
        for i in 0..self.cfg.rpo.len() {
            self.translate_block(self.cfg.rpo[i], i == 0);
        }
        self.b.seal_all_blocks();
    }

    /// Gives room in the frame to the slots that are used.
    fn create_slots(&mut self) {
        let mut used = vec![false; self.f.slots.len()];
        for i in self.cfg.rpo.iter().flat_map(|b| &self.f.blocks[b.index()].insts) {
            if let Inst::SlotAddr(s, _) = self.f.insts[i.index()].inst {
                used[s.index()] = true;
            }
        }
        for (s, used) in self.f.slots.iter().zip(used) {
            let align = s.align.max(1).trailing_zeros() as u8;
            let data = clif::StackSlotData::new(clif::StackSlotKind::ExplicitSlot, s.size.max(1), align);
            self.slots.push(used.then(|| self.b.create_sized_stack_slot(data)));
        }
    }

    /// Function parameters, and the never-taken branch to the landing pad.
    fn entry(&mut self) {
        let entry = self.f.entry();
        let landing = ir::cfg::landing_pad(self.f);
        let prologue = match landing {
            Some(_) => self.b.create_block(),
            None => self.block(entry),
        };
        self.b.append_block_params_for_function_params(prologue);
        let mut params = self.b.block_params(prologue).to_vec();
        if results_of(&self.f.sig).slot_size > 0 {
            self.hidden = Some(params.remove(0));
        }
        for (&v, p) in self.f.blocks[entry.index()].params.iter().zip(params) {
            self.values[v.index()] = Some(p);
        }
        let Some(landing) = landing else { return };
        self.b.switch_to_block(prologue);
        let flags = self.plain_flags();
        if let Some(pointer) = self.hidden {
            let data = clif::StackSlotData::new(clif::StackSlotKind::ExplicitSlot, 8, 3);
            let slot = self.b.create_sized_stack_slot(data);
            let addr = self.b.ins().stack_addr(types::I64, slot, 0);
            self.b.ins().store(flags, pointer, addr, 0);
            self.hidden_slot = Some(slot);
        }
        // The limit is never 0 while a goroutine runs, which Cranelift cannot know.
        let g = self.b.ins().get_pinned_reg(types::I64);
        let limit = self.b.ins().load(types::I64, flags, g, std::mem::offset_of!(GHead, stack_limit) as i32);
        let (landing, body) = (self.block(landing), self.block(entry));
        let zero = self.b.ins().iconst(types::I64, 0);
        let never = self.b.ins().icmp(IntCC::Equal, limit, zero);
        self.b.ins().brif(never, landing, &[], body, &[]);
    }

    /// Finds narrow loads whose value is also wanted extended to 64 bits: one extending load does both.
    fn find_extended_loads(&mut self) {
        for b in &self.cfg.rpo {
            for i in &self.f.blocks[b.index()].insts {
                let Inst::Conv(op @ (ConvOp::Zext | ConvOp::Sext), Ty::I64, x) = self.f.insts[i.index()].inst else {
                    continue;
                };
                let x = self.f.resolve(x);
                if let ValueDef::Result(d, _) = self.f.values[x.index()].1
                    && let Inst::Load(..) = self.f.insts[d.index()].inst
                {
                    let signed = op == ConvOp::Sext;
                    self.extended.entry(x).and_modify(|s| *s &= signed).or_insert(signed);
                }
            }
        }
    }

    fn translate_block(&mut self, b: ir::Block, entry: bool) {
        let block = self.block(b);
        let data = &self.f.blocks[b.index()];
        self.b.switch_to_block(block);
        if !entry {
            for &v in &data.params {
                self.values[v.index()] = Some(self.b.append_block_param(block, clif_type(self.f.ty(v))));
            }
        }
        self.dirty = self.tagged_stores;
        for i in &data.insts {
            let inst = &self.f.insts[i.index()];
            self.at(inst.loc);
            self.inst(inst);
        }
        self.at(data.term_loc);
        self.term(b, &data.term);
    }

    fn at(&mut self, loc: Loc) {
        if self.locs.last() != Some(&loc) {
            self.locs.push(loc);
        }
        self.b.set_srcloc(SourceLoc::new(self.locs.len() as u32 - 1));
    }

    fn inst(&mut self, data: &ir::InstData) {
        let v = match &data.inst {
            Inst::Iconst(t, n) => {
                let t = clif_type(*t);
                self.b.ins().iconst(t, n & super::arith::mask(t))
            }
            Inst::Fconst(Ty::F32, bits) => self.b.ins().f32const(f32::from_bits(*bits as u32)),
            Inst::Fconst(_, bits) => self.b.ins().f64const(f64::from_bits(*bits)),
            Inst::Unary(op, x) => self.unary(*op, *x),
            Inst::Binary(op, x, y) => self.binary(*op, *x, *y),
            Inst::Cmp(op, x, y) => self.compare(*op, *x, *y, false),
            Inst::Select(c, x, y) => {
                let (c, x, y) = (self.value(*c), self.value(*x), self.value(*y));
                self.b.ins().select(c, x, y)
            }
            Inst::Conv(op, t, x) => match self.wide_load(*op, *t, *x) {
                Some(v) => v,
                None => self.convert(*op, *t, *x),
            },
            Inst::PtrAdd(x, n) => {
                let (x, n) = (self.value(*x), self.value(*n));
                self.b.ins().iadd(x, n)
            }
            Inst::SlotAddr(s, n) => {
                let slot = self.slots[s.index()].expect("a slot in use");
                self.b.ins().stack_addr(types::I64, slot, *n)
            }
            Inst::DataAddr(d, n) => self.data_addr(*d, *n),
            Inst::FuncAddr(f) => {
                let f = self.func_ref(*f);
                self.b.ins().func_addr(types::I64, f)
            }
            Inst::Load(t, place) => self.load_result(data.results[0], *t, place),
            Inst::New { desc, .. } => {
                let desc = self.data_addr(*desc, 0);
                self.call_rt(RtFunc::new_object, &[desc])[0]
            }
            Inst::AtomicLoad(t, x) => self.atomic_load(*t, *x),
            Inst::AtomicRmw(op, x, y) => self.atomic_rmw(*op, *x, *y),
            Inst::AtomicCas(x, y, z) => self.atomic_cas(*x, *y, *z),
            Inst::GetG => self.b.ins().get_pinned_reg(types::I64),
            Inst::GetFp => self.b.ins().get_frame_pointer(types::I64),
            Inst::Call(callee, args) => return self.call(*callee, args, &data.results),
            Inst::CallIndirect { code, sig, args } => {
                self.stackless = false;
                let code = self.value(*code);
                let out = self.call_go(GoTarget::Indirect(code), sig, args);
                return self.define(&data.results, &out);
            }
            other => return self.effect(other),
        };
        self.define(&data.results, &[v]);
    }

    /// Instructions without result.
    fn effect(&mut self, inst: &Inst) {
        match inst {
            Inst::Store(place, v) => self.store(place, *v),
            Inst::Copy { dst, src, size } => self.copy(dst, src, *size),
            Inst::Zero { dst, size } => self.zero(dst, *size),
            Inst::NilCheck(x) => self.nil_check(*x),
            Inst::BoundsCheck { index, len, trap } => {
                let (i, n) = (self.value(*index), self.value(*len));
                let good = self.b.ins().icmp(IntCC::UnsignedLessThan, i, n);
                self.trap_unless(good, *trap, (i, n));
            }
            Inst::RangeCheck { lo, hi, trap } => {
                let (lo, hi) = (self.value(*lo), self.value(*hi));
                let good = self.b.ins().icmp(IntCC::UnsignedLessThanOrEqual, lo, hi);
                self.trap_unless(good, *trap, (lo, hi));
            }
            Inst::TrapIf { cond, trap, info } => match info {
                None => {
                    let cond = self.value(*cond);
                    self.b.ins().trapnz(cond, TrapCode::unwrap_user(*trap as u8));
                }
                Some((a, b)) => {
                    let good = self.inverted(*cond);
                    let info = (self.value(*a), self.value(*b));
                    self.trap_unless(good, *trap, info);
                }
            },
            Inst::AtomicStore(x, y) => self.atomic_store(*x, *y),
            other => unreachable!("{other:?} has a result"),
        }
    }

    /// Traps unless a condition holds, in a cold block that reports the operands.
    fn trap_unless(&mut self, good: clif::Value, trap: Trap, (x, y): (clif::Value, clif::Value)) {
        let code = TrapCode::unwrap_user(trap as u8);
        let (fail, go_on) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(fail);
        self.b.ins().brif(good, go_on, &[], fail, &[]);
        self.b.switch_to_block(fail);
        let flags = self.plain_flags();
        let g = self.b.ins().get_pinned_reg(types::I64);
        self.b.ins().store(flags, x, g, std::mem::offset_of!(GHead, trap_a) as i32);
        self.b.ins().store(flags, y, g, std::mem::offset_of!(GHead, trap_b) as i32);
        self.b.ins().trap(code);
        self.b.switch_to_block(go_on);
    }

    fn define(&mut self, results: &[ir::Value], values: &[clif::Value]) {
        assert_eq!(results.len(), values.len(), "results of an instruction");
        for (r, v) in results.iter().zip(values) {
            self.values[r.index()] = Some(*v);
        }
    }

    fn call(&mut self, callee: Callee, args: &[ir::Value], results: &[ir::Value]) {
        let out = match callee {
            Callee::Func(f) => {
                let p = self.p;
                self.call_go(GoTarget::Direct(f), &p.decls[f.index()].sig, args)
            }
            Callee::Rt(RtFunc::memequal) if self.constant(args[2]).is_some_and(|n| (0..=16).contains(&n)) => {
                let n = self.constant(args[2]).expect("a constant");
                vec![self.equal_bytes(args[0], args[1], n as u32)]
            }
            Callee::Rt(f) => {
                let args: Vec<clif::Value> = args.iter().map(|&a| self.value(a)).collect();
                self.call_rt(f, &args)
            }
        };
        self.define(results, &out);
    }

    fn data_addr(&mut self, d: ir::DataId, n: i64) -> clif::Value {
        let gv = match self.data.get(&(d, n)) {
            Some(&gv) => gv,
            None => {
                let name = UserExternalName::new(1, self.names.data[d.index()]);
                let name = ExternalName::user(self.b.func.declare_imported_user_function(name));
                let data = clif::GlobalValueData::Symbol { name, offset: n.into(), colocated: true, tls: false };
                let gv = self.b.create_global_value(data);
                self.data.insert((d, n), gv);
                gv
            }
        };
        self.b.ins().symbol_value(types::I64, gv)
    }

    /// Loads, extended if some use wants that.
    fn load_result(&mut self, result: ir::Value, t: Ty, place: &ir::Place) -> clif::Value {
        match self.extended.get(&result) {
            Some(&signed) => {
                let wide = self.load_extended(t, signed, place);
                self.wide.insert(result, wide);
                self.b.ins().ireduce(clif_type(t), wide)
            }
            None => self.load(clif_type(t), place),
        }
    }

    /// The result of an extension that the load has already done.
    fn wide_load(&self, op: ConvOp, to: Ty, x: ir::Value) -> Option<clif::Value> {
        let x = self.f.resolve(x);
        let signed = *self.extended.get(&x)?;
        let same = signed == (op == ConvOp::Sext) && matches!(op, ConvOp::Sext | ConvOp::Zext);
        if same && to == Ty::I64 { self.wide.get(&x).copied() } else { None }
    }

    fn edge_args(&self, e: &ir::Edge) -> Vec<clif::BlockArg> {
        e.args.iter().map(|&v| self.value(v).into()).collect()
    }

    fn term(&mut self, b: ir::Block, term: &Term) {
        match term {
            Term::Jump(e) => {
                let (block, args) = (self.block(e.block), self.edge_args(e));
                self.b.ins().jump(block, &args);
            }
            Term::Branch(c, x, y) => self.branch(b, *c, x, y),
            Term::Switch { value, cases, default } => {
                let mut switch = Switch::new();
                let mask = super::arith::mask(clif_type(self.ty(*value)));
                for &(n, target) in cases {
                    switch.set_entry(u128::from((n & mask) as u64), self.block(target));
                }
                let (v, default) = (self.value(*value), self.block(*default));
                switch.emit(&mut self.b, v, default);
            }
            Term::Return(vs) => self.emit_return(vs),
            Term::TryCall { func, args, normal, recover } => self.emit_try_call(*func, args, *normal, *recover),
            Term::Unreachable => {
                self.b.ins().trap(TrapCode::unwrap_user(Trap::Unreachable as u8));
            }
        }
    }

    fn branch(&mut self, b: ir::Block, c: ir::Value, x: &ir::Edge, y: &ir::Edge) {
        let stays = |e: &ir::Edge| self.loops.innermost[b.index()].is_some_and(|l| self.loops.contains(l, e.block));
        let invert = match self.huge {
            false => stays(x) && !stays(y),
            // What the else edge dominates is translated next: the smaller part, so that few values live across it.
            true => self.cfg.dominated(x.block) < self.cfg.dominated(y.block),
        };
        let (then, otherwise) = if invert { (y, x) } else { (x, y) };
        let c = if invert { self.inverted(c) } else { self.value(c) };
        let (then_block, then_args) = (self.block(then.block), self.edge_args(then));
        let (else_block, else_args) = (self.block(otherwise.block), self.edge_args(otherwise));
        self.b.ins().brif(c, then_block, &then_args, else_block, &else_args);
    }

    fn inverted(&mut self, c: ir::Value) -> clif::Value {
        let c = self.f.resolve(c);
        if let ValueDef::Result(i, _) = self.f.values[c.index()].1
            && let Inst::Cmp(op, x, y) = self.f.insts[i.index()].inst
        {
            return self.compare(op, x, y, true);
        }
        let c = self.value(c);
        self.negate(c)
    }
}
