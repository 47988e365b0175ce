//! The object file: declares every function and data object, then defines them.
//!
//! All Go code goes into one section in order of [`ir::FuncId`], so that the function table is sorted
//! by address and compiled code is one range. Everything is local but the module table, which the
//! runtime imports.

use super::function::{Compiled, Names};
use crate::ir::{self, Program, Section, Target};
use cranelift_codegen::ir as clif;
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa};
use cranelift_module::{DataDescription, DataId, FuncId, Linkage, Module, default_libcall_names};
use cranelift_object::{ObjectBuilder, ObjectModule};
use minigo_abi::functions::ALL;
use minigo_abi::layout::MORESTACK_SYMBOL;

/// The module under construction.
pub struct ObjectFile {
    module: ObjectModule,
    /// Module-level indices of everything declared.
    pub names: Names,
}

/// A word of a data object: offset, what it points to, addend.
pub type Reloc = (u32, Word, i64);

/// Stands in [`Names::funcs`] for functions without a body.
const NO_BODY: u32 = u32::MAX;

/// What a word of a table points to.
#[derive(Clone, Copy)]
pub enum Word {
    /// A function or data object of the program.
    Program(Target),
    /// A data object made by [`ObjectFile::add_table`].
    Table(DataId),
    /// The end of compiled code.
    TextEnd(FuncId),
}

/// Declares all symbols of a program.
///
/// # Panics
/// If two objects have the same symbol: a compiler bug.
pub fn declare(p: &Program, isa: OwnedTargetIsa) -> ObjectFile {
    let builder = ObjectBuilder::new(isa, "minigo", default_libcall_names()).expect("a supported target");
    let mut module = ObjectModule::new(builder);
    // Signatures matter to nobody but Cranelift's JIT.
    let sig = clif::Signature::new(CallConv::SystemV);
    let mut func = |name: &str, linkage| {
        let id = module.declare_function(name, linkage, &sig);
        id.unwrap_or_else(|e| panic!("declaring function {name}: {e}")).as_u32()
    };
    // A reference to a function without a body fails as soon as it is made.
    let bodies = p.decls.iter().zip(&p.bodies);
    let funcs = bodies.map(|(d, body)| body.as_ref().map_or(NO_BODY, |_| func(&d.symbol, Linkage::Local)));
    let funcs = funcs.collect();
    let rt = ALL.iter().map(|f| func(f.symbol(), Linkage::Import)).collect();
    let morestack = func(MORESTACK_SYMBOL, Linkage::Import);
    let data = p.data.iter().map(|d| {
        let id = module.declare_data(&d.symbol, Linkage::Local, d.section == Section::Writable, false);
        id.unwrap_or_else(|e| panic!("declaring data {}: {e}", d.symbol)).as_u32()
    });
    let data = data.collect();
    ObjectFile { module, names: Names { funcs, rt, data, morestack } }
}

impl ObjectFile {
    /// Defines all functions.
    pub fn define_functions(&mut self, compiled: &[(&ir::Function, Compiled)]) {
        for (f, c) in compiled {
            let id = FuncId::from_u32(self.names.funcs[f.id.index()]);
            self.module.define_function_bytes(id, c.align, &c.bytes, &c.relocs).expect("defining a function");
        }
    }

    /// A symbol after all functions.
    pub fn define_text_end(&mut self) -> FuncId {
        let sig = clif::Signature::new(CallConv::SystemV);
        let id = self.module.declare_function("minigo_text_end", Linkage::Local, &sig).expect("a new symbol");
        self.module.define_function_bytes(id, 16, &[0xcc], &[]).expect("defining a function");
        id
    }

    /// Defines all data objects of the program.
    pub fn define_data(&mut self, p: &Program) {
        for (i, d) in p.data.iter().enumerate() {
            let mut desc = DataDescription::new();
            desc.set_align(u64::from(d.align.max(1)));
            if d.bytes.is_empty() && d.relocs.is_empty() && d.section == Section::Writable {
                desc.define_zeroinit(d.size as usize);
            } else {
                let mut bytes = d.bytes.clone();
                bytes.resize(d.size as usize, 0);
                desc.define(bytes.into_boxed_slice());
            }
            let relocs = d.relocs.iter().map(|&(at, target, addend)| (at, Word::Program(target), addend));
            self.relocate(&mut desc, relocs);
            let id = DataId::from_u32(self.names.data[i]);
            self.module.define_data(id, &desc).unwrap_or_else(|e| panic!("defining {}: {e}", d.symbol));
        }
    }

    /// Adds a read-only table.
    pub fn add_table(&mut self, name: &str, linkage: Linkage, bytes: Vec<u8>, relocs: &[Reloc]) -> DataId {
        let id = self.module.declare_data(name, linkage, false, false).expect("a new symbol");
        let mut desc = DataDescription::new();
        desc.set_align(8);
        desc.define(bytes.into_boxed_slice());
        self.relocate(&mut desc, relocs.iter().copied());
        self.module.define_data(id, &desc).expect("defining a table");
        id
    }

    fn relocate(&mut self, desc: &mut DataDescription, relocs: impl Iterator<Item = Reloc>) {
        for (at, word, addend) in relocs {
            match word {
                Word::Program(Target::Func(f)) => {
                    assert_eq!(addend, 0, "an address inside a function");
                    let f = FuncId::from_u32(self.names.funcs[f.index()]);
                    let f = self.module.declare_func_in_data(f, desc);
                    desc.write_function_addr(at, f);
                }
                Word::TextEnd(f) => {
                    let f = self.module.declare_func_in_data(f, desc);
                    desc.write_function_addr(at, f);
                }
                Word::Program(Target::Data(d)) => {
                    let d = DataId::from_u32(self.names.data[d.index()]);
                    let d = self.module.declare_data_in_data(d, desc);
                    desc.write_data_addr(at, d, addend);
                }
                Word::Table(d) => {
                    let d = self.module.declare_data_in_data(d, desc);
                    desc.write_data_addr(at, d, addend);
                }
            }
        }
    }

    /// The bytes of the object file.
    pub fn finish(self) -> Vec<u8> {
        self.module.finish().emit().expect("writing an object to memory")
    }
}
