//! The calling convention: how the scalars of a call travel.
//!
//! Go functions use Cranelift's `Tail` convention. On x86-64 it passes 6 integers and 8 floats in
//! registers and the rest on the stack, popped by the callee, and returns up to 8 integers and 8
//! floats in registers. Results beyond those travel through a slot of the caller, whose address is
//! passed before all other parameters; nothing outside this file knows about that. Runtime functions
//! use the SystemV convention.

use super::function::Translator;
use crate::ir::{self, Ty};
use cranelift_codegen::ir::{self as clif, AbiParam, InstBuilder, Type, types};
use cranelift_codegen::isa::CallConv;
use smallvec::SmallVec;

/// Registers that carry arguments or results, by class.
const INT_ARGS: u32 = 6;
const FLOAT_ARGS: u32 = 8;
const INT_RESULTS: u32 = 8;
const FLOAT_RESULTS: u32 = 8;

/// The Cranelift type of an IR type.
pub fn clif_type(t: Ty) -> Type {
    match t {
        Ty::I8 => types::I8,
        Ty::I16 => types::I16,
        Ty::I32 => types::I32,
        Ty::I64 | Ty::Ptr => types::I64,
        Ty::F32 => types::F32,
        Ty::F64 => types::F64,
    }
}

/// How the results of a Go function travel: by result, its register class's turn or its offset in
/// the caller's slot.
pub struct Results {
    /// Offset in the result slot, or `None` for a register, by result.
    pub in_memory: SmallVec<[Option<i32>; 8]>,
    /// Size of the result slot; 0 if all results are in registers.
    pub slot_size: u32,
}

/// Assigns results to registers and memory.
pub fn results_of(sig: &ir::Signature) -> Results {
    let (mut ints, mut floats, mut size) = (0, 0, 0);
    let mut place = |t: &Ty| {
        let (used, limit) = if t.is_float() { (&mut floats, FLOAT_RESULTS) } else { (&mut ints, INT_RESULTS) };
        if *used < limit {
            *used += 1;
            return None;
        }
        size += 8;
        Some(size - 8)
    };
    let in_memory = sig.results.iter().map(&mut place).collect();
    Results { in_memory, slot_size: size as u32 }
}

/// The Cranelift signature of a Go function.
pub fn go_signature(sig: &ir::Signature) -> clif::Signature {
    let results = results_of(sig);
    let mut s = clif::Signature::new(CallConv::Tail);
    if results.slot_size > 0 {
        s.params.push(AbiParam::new(types::I64));
    }
    s.params.extend(sig.params.iter().map(|&t| AbiParam::new(clif_type(t))));
    let in_registers = sig.results.iter().zip(&results.in_memory).filter(|r| r.1.is_none());
    s.returns.extend(in_registers.map(|r| AbiParam::new(clif_type(*r.0))));
    s
}

/// The Cranelift signature of a runtime function.
pub fn rt_signature(f: minigo_abi::functions::RtFunc) -> clif::Signature {
    let mut s = clif::Signature::new(CallConv::SystemV);
    let param = |&k: &_| AbiParam::new(clif_type(ir::verify::rt_type(k)));
    s.params.extend(f.params().iter().map(param));
    s.returns.extend(f.results().iter().map(param));
    s
}

/// Bytes of stack arguments that a function pops when it returns.
pub fn stack_arg_bytes(sig: &ir::Signature) -> u32 {
    let mut ints = u32::from(results_of(sig).slot_size > 0);
    let mut floats = 0u32;
    for t in &sig.params {
        if t.is_float() {
            floats += 1;
        } else {
            ints += 1;
        }
    }
    let words = ints.saturating_sub(INT_ARGS) + floats.saturating_sub(FLOAT_ARGS);
    (words * 8).next_multiple_of(16)
}

/// What a Go call goes to.
pub enum GoTarget {
    /// A known function.
    Direct(ir::FuncId),
    /// A code pointer.
    Indirect(clif::Value),
}

impl Translator<'_, '_> {
    /// Calls a Go function; the results in order.
    pub fn call_go(&mut self, target: GoTarget, sig: &ir::Signature, args: &[ir::Value]) -> Vec<clif::Value> {
        let results = results_of(sig);
        let mut values: Vec<clif::Value> = Vec::with_capacity(args.len() + 1);
        let slot = (results.slot_size > 0).then(|| self.result_slot(results.slot_size));
        if let Some(slot) = slot {
            values.push(self.b.ins().stack_addr(types::I64, slot, 0));
        }
        values.extend(args.iter().map(|&a| self.value(a)));
        let inst = match target {
            GoTarget::Direct(f) => {
                let callee = self.go_func(f);
                self.b.ins().call(callee, &values)
            }
            GoTarget::Indirect(code) => {
                let sig = self.b.import_signature(go_signature(sig));
                self.b.ins().call_indirect(sig, code, &values)
            }
        };
        self.after_fence();
        let mut in_registers = self.b.inst_results(inst).to_vec().into_iter();
        let flags = self.plain_flags();
        let mut out = Vec::with_capacity(sig.results.len());
        for (&t, place) in sig.results.iter().zip(&results.in_memory) {
            out.push(match (place, slot) {
                (Some(offset), Some(slot)) => {
                    let addr = self.b.ins().stack_addr(types::I64, slot, 0);
                    self.b.ins().load(clif_type(t), flags, addr, *offset)
                }
                _ => in_registers.next().expect("a register for each result"),
            });
        }
        out
    }

    /// Calls a runtime function; the results in order.
    pub fn call_rt(&mut self, f: minigo_abi::functions::RtFunc, args: &[clif::Value]) -> Vec<clif::Value> {
        let callee = self.rt_func(f);
        let inst = self.b.ins().call(callee, args);
        self.after_fence();
        self.b.inst_results(inst).to_vec()
    }

    /// Returns from the function.
    pub fn emit_return(&mut self, values: &[ir::Value]) {
        let results = results_of(&self.f.sig);
        let mut in_registers = Vec::with_capacity(values.len());
        let hidden = (results.slot_size > 0).then(|| self.hidden_result_pointer());
        let flags = self.plain_flags();
        for (&v, place) in values.iter().zip(&results.in_memory) {
            let v = self.value(v);
            match (place, hidden) {
                (Some(offset), Some(pointer)) => {
                    self.b.ins().store(flags, v, pointer, *offset);
                }
                _ => in_registers.push(v),
            }
        }
        self.b.ins().return_(&in_registers);
    }

    /// Ends the block with the function's `TryCall`; the runtime finds the landing pad through
    /// [`super::function::Compiled::recover`].
    pub fn emit_try_call(&mut self, func: ir::FuncId, args: &[ir::Value], normal: ir::Block, recover: ir::Block) {
        let args: Vec<clif::Value> = args.iter().map(|&a| self.value(a)).collect();
        let callee = self.go_func(func);
        let sig = self.b.func.dfg.ext_funcs[callee].signature;
        let (normal, recover) = (self.block(normal), self.block(recover));
        let pool = &mut self.b.func.dfg.value_lists;
        let normal = clif::BlockCall::new(normal, std::iter::empty(), pool);
        let recover = clif::BlockCall::new(recover, std::iter::empty(), pool);
        let handlers = [clif::ExceptionTableItem::Default(recover)];
        let table = clif::ExceptionTableData::new(sig, normal, handlers);
        let table = self.b.func.dfg.exception_tables.push(table);
        self.b.ins().try_call(callee, &args, table);
    }
}
