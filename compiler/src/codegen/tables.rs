//! The tables that tell the runtime about the program: `abi::layout::Module` and all it points to.
//!
//! Tables are laid out field by field in the order of the `repr(C)` structs; row streams are as
//! documented at `FuncEntry`. Strings and streams share one blob.

use super::function::Compiled;
use super::object::{ObjectFile, Reloc, Word};
use crate::ir::{self, Program, Section, Target};
use crate::source::{Pos, SourceMap};
use cranelift_module::{DataId, Linkage};
use minigo_abi::layout::{FileEntry, FuncEntry, InlineEntry, MODULE_SYMBOL, Module, RootRange, func_flag};
use minigo_abi::leb::{sleb, uleb};

/// Collects the tables.
pub struct Tables<'a> {
    p: &'a Program,
    sources: &'a SourceMap,
    /// File names from line directives.
    named_files: Vec<String>,
    blob: Vec<u8>,
    inlines: Bytes,
    inline_count: u32,
}

/// Bytes of a table with the words to relocate.
#[derive(Default)]
struct Bytes {
    bytes: Vec<u8>,
    relocs: Vec<Reloc>,
}

impl Bytes {
    fn u32(&mut self, n: u32) {
        self.bytes.extend(n.to_le_bytes());
    }

    fn word(&mut self, n: usize) {
        self.bytes.extend((n as u64).to_le_bytes());
    }

    fn address(&mut self, word: Word) {
        self.relocs.push((self.bytes.len() as u32, word, 0));
        self.word(0);
    }

    fn count(&self, size: usize) -> usize {
        assert!(self.bytes.len().is_multiple_of(size), "entries of a table have the size of their struct");
        self.bytes.len() / size
    }
}

impl<'a> Tables<'a> {
    /// Tables for a program.
    pub fn new(p: &'a Program, sources: &'a SourceMap) -> Tables<'a> {
        let mut tables = Tables {
            p,
            sources,
            blob: Vec::new(),
            inlines: Bytes::default(),
            inline_count: 0,
            named_files: Vec::new(),
        };
        tables.inline(0, "", 0, 0);
        tables
    }

    /// Adds all tables to the object.
    ///
    /// # Panics
    /// If the program has no entry.
    pub fn define(mut self, object: &mut ObjectFile, compiled: &[(&ir::Function, Compiled)]) {
        let entry = self.p.entry.expect("a program has an entry");
        let funcs = self.funcs(compiled);
        let files = self.files();
        let roots = self.roots();
        let types = self.types();
        let text_end = object.define_text_end();
        let mut table = |name: &str, t: &mut Bytes| {
            let bytes = std::mem::take(&mut t.bytes);
            let id = object.add_table(name, Linkage::Local, bytes, &t.relocs);
            Word::Table(id)
        };
        let mut m = Bytes::default();
        let mut list = |m: &mut Bytes, name: &str, mut t: Bytes, size: usize| {
            let count = t.count(size);
            m.address(table(name, &mut t));
            m.word(count);
        };
        m.address(Word::Program(Target::Data(entry.main)));
        list(&mut m, "minigo_funcs", funcs, size_of::<FuncEntry>());
        m.address(Word::Program(Target::Func(compiled[0].0.id)));
        m.address(Word::TextEnd(text_end));
        let blob = Bytes { bytes: self.blob, relocs: Vec::new() };
        list(&mut m, "minigo_blob", blob, 1);
        list(&mut m, "minigo_files", files, size_of::<FileEntry>());
        list(&mut m, "minigo_inlines", self.inlines, size_of::<InlineEntry>());
        list(&mut m, "minigo_roots", roots, size_of::<RootRange>());
        m.address(Word::Program(Target::Func(entry.trapped)));
        m.address(Word::Program(Target::Func(entry.sigpanic)));
        list(&mut m, "minigo_types", types, 8);
        m.count(size_of::<Module>());
        let _: DataId = object.add_table(MODULE_SYMBOL, Linkage::Export, m.bytes, &m.relocs);
    }

    fn text(&mut self, s: &str) -> (u32, u32) {
        let at = self.blob.len() as u32;
        self.blob.extend(s.as_bytes());
        (at, s.len() as u32)
    }

    /// Index of the file that a position lies in, and its line. Names from line directives are files of
    /// their own, behind the others.
    fn place(&mut self, pos: Pos) -> (u32, u32) {
        let Some(file) = self.sources.file_of(pos) else { return (0, 0) };
        let at = file.position(pos);
        if file.line_directive_at(pos).is_none() {
            return (file.id.0, at.line);
        }
        let name = if at.name.is_empty() { "??" } else { at.name };
        let known = self.named_files.iter().position(|n| n == name).unwrap_or_else(|| {
            self.named_files.push(name.into());
            self.named_files.len() - 1
        });
        ((self.sources.files().len() + known) as u32, at.line)
    }

    fn funcs(&mut self, compiled: &[(&ir::Function, Compiled)]) -> Bytes {
        let mut t = Bytes::default();
        for (f, c) in compiled {
            let decl = &self.p.decls[f.id.index()];
            let (name, name_len) = self.text(&decl.name);
            let (file, line) = self.place(f.pos);
            let inlined = self.inlined(f);
            let lines = self.blob.len() as u32;
            let line_count = self.line_rows(c, (file, line), &inlined);
            let traps = self.blob.len() as u32;
            let mut last = 0;
            for &(pc, trap) in &c.traps {
                uleb(&mut self.blob, u64::from(pc - last));
                self.blob.push(trap);
                last = pc;
            }
            t.address(Word::Program(Target::Func(f.id)));
            let mut flags = 0;
            if f.flags.wrapper {
                flags |= func_flag::WRAPPER;
            }
            if f.flags.no_preempt {
                flags |= func_flag::NO_PREEMPT;
            }
            if f.flags.no_params {
                flags |= func_flag::NO_PARAMS;
            }
            let size = c.bytes.len() as u32;
            let rest = [size, c.frame_size, c.recover, flags, name, name_len, file, line, lines, line_count, traps];
            rest.into_iter().for_each(|n| t.u32(n));
            t.u32(c.traps.len() as u32);
        }
        t
    }

    fn line_rows(&mut self, c: &Compiled, declared: (u32, u32), inlined: &[u32]) -> u32 {
        let mut at = (0, declared.0, declared.1, 0);
        let mut count = 0;
        for &(pc, loc) in &c.lines {
            let inline = inlined[loc.inlined as usize];
            // What has no place of its own is not part of what was inlined before it.
            let (file, line) = match loc.pos.is_some() {
                true => self.place(loc.pos),
                false if inline == at.3 => continue,
                false => declared,
            };
            if (file, line, inline) == (at.1, at.2, at.3) {
                continue;
            }
            let ext = (file, inline) != (at.1, at.3);
            uleb(&mut self.blob, u64::from(pc - at.0) << 1 | u64::from(ext));
            sleb(&mut self.blob, i64::from(line) - i64::from(at.2));
            if ext {
                uleb(&mut self.blob, u64::from(file));
                uleb(&mut self.blob, u64::from(inline));
            }
            at = (pc, file, line, inline);
            count += 1;
        }
        count
    }

    /// Adds the inlined calls of a function; their indices by `Loc::inlined`.
    fn inlined(&mut self, f: &ir::Function) -> Vec<u32> {
        let mut indices = vec![0];
        for i in &f.inlined {
            let parent = indices[i.call.inlined as usize];
            let (file, line) = self.place(i.call.pos);
            let p = self.p;
            let index = self.inline(parent, &p.decls[i.callee.index()].name, file, line);
            indices.push(index);
        }
        indices
    }

    fn inline(&mut self, parent: u32, name: &str, file: u32, line: u32) -> u32 {
        let (name, len) = self.text(name);
        [parent, name, len, file, line].into_iter().for_each(|n| self.inlines.u32(n));
        self.inline_count += 1;
        self.inline_count - 1
    }

    fn files(&mut self) -> Bytes {
        let mut t = Bytes::default();
        let paths = self.sources.files().iter().map(|f| f.path.to_string_lossy().into_owned());
        let paths: Vec<String> = paths.chain(std::mem::take(&mut self.named_files)).collect();
        for path in &paths {
            let (path, len) = self.text(path);
            t.u32(path);
            t.u32(len);
        }
        t
    }

    fn roots(&self) -> Bytes {
        let mut t = Bytes::default();
        for (i, d) in self.p.data.iter().enumerate() {
            if d.scan && d.size > 0 {
                assert!(d.section == Section::Writable, "{} is scanned but constant", d.symbol);
                t.address(Word::Program(Target::Data(ir::DataId(i as u32))));
                t.word(d.size as usize);
            }
        }
        t
    }

    fn types(&self) -> Bytes {
        let mut t = Bytes::default();
        for &d in &self.p.types {
            t.address(Word::Program(Target::Data(d)));
        }
        t
    }
}
