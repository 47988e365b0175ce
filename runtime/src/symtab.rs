//! The program's symbol table, which the compiler emits (see `minigo_abi::layout`): from a pc to
//! function, file, line, inlined calls and traps.
//!
//! Everything is read in place; nothing is allocated and nothing is cached, so lookups work in
//! signal handlers. A lookup is a binary search over functions, then a walk over the rows of one.
//!
//! Runtime function defined here: `pc_info`.

use crate::arch::switch;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, Ordering};
use minigo_abi::layout::{FileEntry, FuncEntry, InlineEntry, Module, PcInfo, Str};

static MODULE: AtomicPtr<Module> = AtomicPtr::new(ptr::null_mut());

/// Announces the program's table.
///
/// # Safety
/// The module and all it refers to is valid and lives for ever.
pub unsafe fn init(module: *const Module) {
    MODULE.store(module.cast_mut(), Ordering::Release);
}

/// The program's table, if there is one.
pub fn table() -> Option<Table> {
    // SAFETY: promised to `init`.
    unsafe { MODULE.load(Ordering::Acquire).as_ref() }.map(|module| Table { module })
}

/// The function of the program that contains a pc.
pub fn find(pc: usize) -> Option<Func> {
    table()?.find(pc)
}

/// A symbol table.
#[derive(Clone, Copy)]
pub struct Table {
    module: &'static Module,
}

/// A function of a table.
#[derive(Clone, Copy)]
pub struct Func {
    table: Table,
    entry: &'static FuncEntry,
}

/// The source of an instruction: the innermost function's position, and the inlined call it is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Position {
    file: u32,
    line: i64,
    inline: u32,
}

/// One function of an inlined stack at a pc.
pub struct Frame {
    /// Its name.
    pub name: &'static [u8],
    /// Path of the file.
    pub file: &'static [u8],
    /// Where in the file.
    pub line: i64,
    /// Whether it was inlined into the next one.
    pub inlined: bool,
}

/// The functions at one pc, innermost first.
pub struct Frames {
    func: Func,
    next: Option<Position>,
}

impl Table {
    /// A table over a module.
    ///
    /// # Safety
    /// The module and all it refers to is valid.
    pub unsafe fn new(module: &'static Module) -> Table {
        Table { module }
    }

    /// The module.
    pub fn module(self) -> &'static Module {
        self.module
    }

    fn array<T>(self, start: usize, count: usize) -> &'static [T] {
        // SAFETY: arrays of the module are valid, as promised when the table was made.
        if count == 0 { &[] } else { unsafe { slice::from_raw_parts(start as *const T, count) } }
    }

    fn blob(self) -> &'static [u8] {
        self.array(self.module.blob, self.module.blob_len)
    }

    fn text(self, offset: u32, len: u32) -> &'static [u8] {
        self.blob().get(offset as usize..offset as usize + len as usize).unwrap_or(b"?")
    }

    fn file(self, index: u32) -> &'static [u8] {
        let files: &[FileEntry] = self.array(self.module.files, self.module.file_count);
        files.get(index as usize).map_or(b"?", |f| self.text(f.path, f.path_len))
    }

    fn inline(self, index: u32) -> Option<&'static InlineEntry> {
        let entries: &[InlineEntry] = self.array(self.module.inlines, self.module.inline_count);
        if index == 0 { None } else { entries.get(index as usize) }
    }

    /// The function that contains a pc.
    pub fn find(self, pc: usize) -> Option<Func> {
        if pc < self.module.text_start || pc >= self.module.text_end {
            return None;
        }
        let funcs: &[FuncEntry] = self.array(self.module.funcs, self.module.func_count);
        let after = funcs.partition_point(|f| f.start <= pc);
        let entry = &funcs[after.checked_sub(1)?];
        (pc < entry.start + entry.size as usize).then_some(Func { table: self, entry })
    }
}

impl Func {
    /// Its table entry.
    pub fn entry(self) -> &'static FuncEntry {
        self.entry
    }

    /// Its machine code.
    pub fn code(self) -> &'static [u8] {
        self.table.array(self.entry.start, self.entry.size as usize)
    }

    /// Its name.
    pub fn name(self) -> &'static [u8] {
        self.table.text(self.entry.name, self.entry.name_len)
    }

    /// Whether one of the [`func_flag`] bits is set.
    pub fn has(self, flag: u32) -> bool {
        self.entry.flags & flag != 0
    }

    /// The source position of the instruction at a pc.
    pub fn position(self, pc: usize) -> Position {
        let offset = (pc - self.entry.start) as u64;
        let mut rows = Rows::new(self.table.blob(), self.entry.lines);
        let mut position = Position { file: self.entry.file, line: self.entry.line as i64, inline: 0 };
        let (mut at, mut line) = (0, self.entry.line as i64);
        let (mut file, mut inline) = (self.entry.file, 0);
        for _ in 0..self.entry.line_count {
            let head = rows.uleb();
            at += head >> 1;
            line += rows.sleb();
            if head & 1 != 0 {
                file = rows.uleb() as u32;
                inline = rows.uleb() as u32;
            }
            if at > offset {
                break;
            }
            position = Position { file, line, inline };
        }
        position
    }

    /// The functions at the instruction at a pc, innermost first.
    pub fn frames(self, pc: usize) -> Frames {
        Frames { func: self, next: Some(self.position(pc)) }
    }

    /// The number of the trap that the instruction at a pc raises.
    pub fn trap(self, pc: usize) -> Option<u8> {
        let offset = (pc - self.entry.start) as u64;
        let mut rows = Rows::new(self.table.blob(), self.entry.traps);
        let mut at = 0;
        for _ in 0..self.entry.trap_count {
            at += rows.uleb();
            let trap = rows.byte();
            if at == offset {
                return Some(trap);
            }
        }
        None
    }
}

impl Iterator for Frames {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        let position = self.next?;
        let table = self.func.table;
        let file = table.file(position.file);
        Some(match table.inline(position.inline) {
            Some(call) => {
                self.next = Some(Position { file: call.call_file, line: call.call_line as i64, inline: call.parent });
                Frame { name: table.text(call.name, call.name_len), file, line: position.line, inlined: true }
            }
            None => {
                self.next = None;
                Frame { name: self.func.name(), file, line: position.line, inlined: false }
            }
        })
    }
}

/// Reads a row stream; yields zeros behind the end of a damaged one.
struct Rows {
    rest: slice::Iter<'static, u8>,
}

impl Rows {
    fn new(blob: &'static [u8], offset: u32) -> Rows {
        Rows { rest: blob.get(offset as usize..).unwrap_or(&[]).iter() }
    }

    fn byte(&mut self) -> u8 {
        self.rest.next().copied().unwrap_or(0)
    }

    fn leb(&mut self) -> (u64, u32, u8) {
        let (mut value, mut shift) = (0u64, 0);
        loop {
            let byte = self.byte();
            if shift < 64 {
                value |= u64::from(byte & 0x7f) << shift;
            }
            shift += 7;
            if byte & 0x80 == 0 {
                return (value, shift, byte);
            }
        }
    }

    fn uleb(&mut self) -> u64 {
        self.leb().0
    }

    fn sleb(&mut self) -> i64 {
        let (value, shift, last) = self.leb();
        if last & 0x40 != 0 && shift < 64 { (value | u64::MAX << shift) as i64 } else { value as i64 }
    }
}

fn go_str(bytes: &[u8]) -> Str {
    Str { ptr: bytes.as_ptr() as usize, len: bytes.len() }
}

/// The assembly that calls a goroutine's function, under the name that Go has for its own.
pub const FIRST_FRAME: Frame =
    Frame { name: b"runtime.goexit", file: b"$MINIGOROOT/runtime/asm.s", line: 1, inlined: false };

/// Runtime function: describes the `depth`th function at an instruction; 1 if there is one.
///
/// # Safety
/// `out` may be written.
pub unsafe extern "C" fn pc_info(pc: i64, depth: i64, out: *mut PcInfo) -> i64 {
    let (pc, depth) = (pc as usize, depth as usize);
    let (frame, start, flags) = match find(pc) {
        Some(func) => match func.frames(pc).nth(depth) {
            Some(frame) => (frame, func.entry.start, func.entry.flags),
            None => return 0,
        },
        // Return addresses, or the instruction before them.
        None if depth == 0 && (switch::is_first_call(pc) || switch::is_first_call(pc.wrapping_sub(1))) => {
            (FIRST_FRAME, switch::gostart as *const () as usize, 0)
        }
        None => return 0,
    };
    let info = PcInfo {
        name: go_str(frame.name),
        file: go_str(frame.file),
        line: frame.line as u64,
        entry: if frame.inlined { 0 } else { start },
        flags: if frame.inlined { 0 } else { flags.into() },
    };
    // SAFETY: by the contract.
    unsafe { out.write(info) };
    1
}

#[cfg(test)]
#[allow(missing_docs)]
pub mod tests {
    use super::*;
    use minigo_abi::leb::{sleb, uleb};

    /// Builds a module the way the compiler does, for tests.
    #[derive(Default)]
    pub struct Builder {
        blob: Vec<u8>,
        files: Vec<FileEntry>,
        inlines: Vec<InlineEntry>,
        funcs: Vec<FuncEntry>,
    }

    impl Builder {
        fn text(&mut self, s: &str) -> (u32, u32) {
            let offset = self.blob.len() as u32;
            self.blob.extend_from_slice(s.as_bytes());
            (offset, s.len() as u32)
        }

        pub fn file(&mut self, path: &str) -> u32 {
            let (path, path_len) = self.text(path);
            self.files.push(FileEntry { path, path_len });
            self.files.len() as u32 - 1
        }

        pub fn inline(&mut self, parent: u32, name: &str, call_file: u32, call_line: u32) -> u32 {
            if self.inlines.is_empty() {
                self.inlines.push(InlineEntry { parent: 0, name: 0, name_len: 0, call_file: 0, call_line: 0 });
            }
            let (name, name_len) = self.text(name);
            self.inlines.push(InlineEntry { parent, name, name_len, call_file, call_line });
            self.inlines.len() as u32 - 1
        }

        /// `lines` are (offset, file, line, inline), `traps` are (offset, trap).
        pub fn func(
            &mut self,
            start: usize,
            size: u32,
            name: &str,
            decl: (u32, u32),
            lines: &[(u32, u32, u32, u32)],
            traps: &[(u32, u8)],
        ) {
            let (name, name_len) = self.text(name);
            let line_offset = self.blob.len() as u32;
            let (mut at, mut file, mut line, mut inline) = (0, decl.0, decl.1, 0);
            for &(offset, f, l, i) in lines {
                let ext = (f, i) != (file, inline);
                uleb(&mut self.blob, u64::from(offset - at) << 1 | ext as u64);
                sleb(&mut self.blob, i64::from(l) - i64::from(line));
                if ext {
                    uleb(&mut self.blob, f.into());
                    uleb(&mut self.blob, i.into());
                }
                (at, file, line, inline) = (offset, f, l, i);
            }
            let trap_offset = self.blob.len() as u32;
            let mut at = 0;
            for &(offset, trap) in traps {
                uleb(&mut self.blob, (offset - at).into());
                self.blob.push(trap);
                at = offset;
            }
            self.funcs.push(FuncEntry {
                start,
                size,
                frame_size: 16,
                recover: 0,
                flags: 0,
                name,
                name_len,
                file: decl.0,
                line: decl.1,
                lines: line_offset,
                line_count: lines.len() as u32,
                traps: trap_offset,
                trap_count: traps.len() as u32,
            });
        }

        /// The finished table; it lives for ever.
        pub fn finish(self) -> Table {
            let blob = Vec::leak(self.blob);
            let files = Vec::leak(self.files);
            let inlines = Vec::leak(self.inlines);
            let funcs = Vec::leak(self.funcs);
            let last = funcs.last().unwrap();
            let module = Module {
                main: 0,
                funcs: funcs.as_ptr() as usize,
                func_count: funcs.len(),
                text_start: funcs[0].start,
                text_end: last.start + last.size as usize,
                blob: blob.as_ptr() as usize,
                blob_len: blob.len(),
                files: files.as_ptr() as usize,
                file_count: files.len(),
                inlines: inlines.as_ptr() as usize,
                inline_count: inlines.len(),
                roots: 0,
                root_count: 0,
                trapped: 0,
                sigpanic: 0,
                types: 0,
                type_count: 0,
            };
            // SAFETY: everything was leaked.
            unsafe { Table::new(Box::leak(Box::new(module))) }
        }
    }

    /// Two functions with a gap between them; `main.main` has `main.outer` and `main.inner` inlined.
    pub fn example() -> Table {
        let mut b = Builder::default();
        let a = b.file("/src/a.go");
        let lib = b.file("/src/lib.go");
        b.func(
            0x1000,
            0x40,
            "main.f",
            (a, 3),
            &[(0, a, 3, 0), (0x10, a, 5, 0), (0x20, a, 4, 0)],
            &[(0x18, 4), (0x3e, 2)],
        );
        let outer = b.inline(0, "main.outer", a, 22);
        let inner = b.inline(outer, "lib.inner", a, 12);
        let lines = [(0, a, 20, 0), (0x10, a, 11, outer), (0x20, lib, 200, inner), (0x30, a, 23, 0)];
        b.func(0x1080, 0x200, "main.main", (a, 20), &lines, &[]);
        b.finish()
    }

    fn describe(pc: usize) -> Vec<String> {
        let func = example().find(pc).unwrap();
        let show = |f: Frame| {
            let (name, file) = (String::from_utf8_lossy(f.name), String::from_utf8_lossy(f.file));
            format!("{name} {file}:{}{}", f.line, if f.inlined { " inlined" } else { "" })
        };
        func.frames(pc).map(show).collect()
    }

    #[test]
    fn functions_by_pc() {
        let table = example();
        let name = |pc| table.find(pc).map(|f| String::from_utf8_lossy(f.name()).into_owned());
        assert_eq!(name(0xfff), None);
        assert_eq!(name(0x1000).as_deref(), Some("main.f"));
        assert_eq!(name(0x103f).as_deref(), Some("main.f"));
        assert_eq!(name(0x1040), None);
        assert_eq!(name(0x1080).as_deref(), Some("main.main"));
        assert_eq!(name(0x127f).as_deref(), Some("main.main"));
        assert_eq!(name(0x1280), None);
    }

    #[test]
    fn lines_go_up_and_down() {
        assert_eq!(describe(0x100f), ["main.f /src/a.go:3"]);
        assert_eq!(describe(0x1010), ["main.f /src/a.go:5"]);
        assert_eq!(describe(0x103f), ["main.f /src/a.go:4"]);
    }

    #[test]
    fn inlined_calls() {
        assert_eq!(describe(0x1095), ["main.outer /src/a.go:11 inlined", "main.main /src/a.go:22"]);
        assert_eq!(
            describe(0x10a0),
            ["lib.inner /src/lib.go:200 inlined", "main.outer /src/a.go:12 inlined", "main.main /src/a.go:22"]
        );
        assert_eq!(describe(0x10b0), ["main.main /src/a.go:23"]);
    }

    #[test]
    fn traps() {
        let f = example().find(0x1000).unwrap();
        assert_eq!(f.trap(0x1018), Some(4));
        assert_eq!(f.trap(0x103e), Some(2));
        assert_eq!(f.trap(0x1019), None);
    }

    #[test]
    fn numbers() {
        for n in [0, 1, -1, 63, 64, -64, -65, 1 << 20, -(1 << 40), i64::MIN, i64::MAX] {
            let mut bytes = Vec::new();
            sleb(&mut bytes, n);
            uleb(&mut bytes, n as u64);
            let mut rows = Rows::new(Vec::leak(bytes), 0);
            assert_eq!((rows.sleb(), rows.uleb()), (n, n as u64));
        }
    }
}
