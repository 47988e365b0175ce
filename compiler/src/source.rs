//! Source files, positions and interned names.
//!
//! All files of a compilation share one space of positions: a [`Pos`] is a file's base plus a byte
//! offset, so a position is four bytes and needs no file beside it. [`SourceMap`] turns it back into
//! file, line and column. Names are interned once for the whole process ([`Symbol`]).

use rustc_hash::FxHashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

/// A place in the sources: 1 + offset in the space shared by all files; 0 is "nowhere".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Pos(pub u32);

impl Pos {
    /// No position: synthesized code, errors about the whole program.
    pub const NONE: Pos = Pos(0);

    /// Whether this is a real place.
    pub fn is_some(self) -> bool {
        self.0 != 0
    }

    /// The position `n` bytes further on.
    pub fn plus(self, n: u32) -> Pos {
        Pos(self.0 + n)
    }
}

/// A half-open range of positions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Span {
    /// First byte.
    pub lo: Pos,
    /// One past the last byte.
    pub hi: Pos,
}

impl Span {
    /// The span from `lo` up to, not including, `hi`.
    pub fn new(lo: Pos, hi: Pos) -> Span {
        Span { lo, hi }
    }

    /// The smallest span that covers both.
    pub fn to(self, end: Span) -> Span {
        Span { lo: self.lo, hi: end.hi }
    }
}

impl From<Pos> for Span {
    fn from(lo: Pos) -> Span {
        Span { lo, hi: lo.plus(1) }
    }
}

/// Index of a file in the [`SourceMap`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(pub u32);

/// One source file.
#[derive(Debug)]
pub struct SourceFile {
    /// Its index.
    pub id: FileId,
    /// The name shown in diagnostics, as the user gave it.
    pub name: String,
    /// The absolute path shown in tracebacks.
    pub path: PathBuf,
    /// The text. Lossily decoded when the file was not UTF-8 (the lexer reports that).
    pub text: Arc<str>,
    /// Position of the first byte.
    pub base: Pos,
    /// Offset of the first byte of each line.
    line_starts: OnceLock<Vec<u32>>,
    /// Line directives, in order.
    directives: OnceLock<Vec<LineDirective>>,
}

/// A comment that says where the text behind it came from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineDirective {
    /// Offset of the first byte that it holds for.
    pub offset: u32,
    /// Where that byte came from.
    pub origin: LineOrigin,
}

/// A place in a file that a line directive names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineOrigin {
    /// The file's name, as written.
    pub name: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1; 0 if columns are not known.
    pub col: u32,
}

/// A place as messages and tracebacks show it, line directives honoured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Position<'s> {
    /// The file as the user knows it.
    pub name: &'s str,
    /// Line number from 1.
    pub line: u32,
    /// Byte column from 1; 0 if it is not known.
    pub col: u32,
}

impl std::fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.col {
            0 => write!(f, "{}:{}", self.name, self.line),
            col => write!(f, "{}:{}:{col}", self.name, self.line),
        }
    }
}

/// Line and column of a position, both from 1; the column counts bytes, as Go's does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineCol {
    /// Line number from 1.
    pub line: u32,
    /// Byte column from 1.
    pub col: u32,
}

impl SourceFile {
    /// Sets the line directives, which the lexer finds.
    pub fn set_line_directives(&self, list: Vec<LineDirective>) {
        // A file that is parsed twice has the same ones.
        let _ = self.directives.set(list);
    }

    /// The line directives, in order.
    pub fn line_directives(&self) -> &[LineDirective] {
        self.directives.get().map_or(&[], Vec::as_slice)
    }

    /// Index of the line directive that holds at a position inside this file, if one does.
    pub fn line_directive_at(&self, pos: Pos) -> Option<usize> {
        let off = pos.0 - self.base.0;
        self.line_directives().partition_point(|d| d.offset <= off).checked_sub(1)
    }

    /// A position inside this file as messages show it.
    pub fn position(&self, pos: Pos) -> Position<'_> {
        let LineCol { line, col } = self.line_col(pos);
        let Some(i) = self.line_directive_at(pos) else { return Position { name: &self.name, line, col } };
        let LineDirective { offset, origin } = &self.line_directives()[i];
        let start = self.line_col(self.base.plus(*offset));
        let col = match origin.col {
            0 => 0,
            c if line == start.line => c + (col - start.col),
            _ => col,
        };
        Position { name: &origin.name, line: origin.line + (line - start.line), col }
    }

    /// Line and column of a position inside this file.
    pub fn line_col(&self, pos: Pos) -> LineCol {
        let off = pos.0 - self.base.0;
        let starts = self.line_starts();
        let line = starts.partition_point(|&s| s <= off);
        LineCol { line: line as u32, col: off - starts[line - 1] + 1 }
    }

    /// Offset of the first byte of each line; never empty.
    pub fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|&(_, b)| b == b'\n');
            std::iter::once(0).chain(newlines.map(|(i, _)| i as u32 + 1)).collect()
        })
    }

    /// A span that is a position only (one byte wide), widened to the word, the string or the
    /// operator that stands there.
    pub fn extent(&self, span: Span) -> Span {
        const OPERATORS: [&str; 22] = [
            "...", "<<=", ">>=", "&^=", ":=", "==", "!=", "<=", ">=", "&&", "||", "<-", "++", "--", "+=", "-=", "*=",
            "/=", "%=", "<<", ">>", "&^",
        ];
        let start = span.lo.0.wrapping_sub(self.base.0) as usize;
        let Some(text) = self.text.get(start..).filter(|_| span.hi == span.lo.plus(1)) else { return span };
        let word = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        if let Some(body) = text.strip_prefix('"') {
            let len = body.find(['"', '\n']).filter(|&i| body.as_bytes()[i] == b'"').map_or(1, |i| i + 2);
            return Span { lo: span.lo, hi: span.lo.plus(len as u32) };
        }
        let operator = OPERATORS.iter().find(|o| text.starts_with(**o)).map_or(1, |o| o.len());
        let len = if word > 0 { word } else { operator };
        Span { lo: span.lo, hi: span.lo.plus(len as u32) }
    }

    /// The text of a span inside this file.
    pub fn snippet(&self, span: Span) -> &str {
        &self.text[(span.lo.0 - self.base.0) as usize..(span.hi.0 - self.base.0) as usize]
    }
}

/// All files of a compilation.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
}

impl SourceMap {
    /// Adds a file and gives it its range of positions.
    ///
    /// # Panics
    /// If all sources together exceed 4 GiB; the driver refuses such input before.
    pub fn add(&mut self, name: String, path: PathBuf, text: impl Into<Arc<str>>) -> Arc<SourceFile> {
        let text = text.into();
        let base = self.files.last().map_or(Pos(1), |f| Pos(f.base.0 + f.text.len() as u32 + 1));
        assert!(text.len() < (u32::MAX - base.0) as usize, "sources exceed 4 GiB");
        let id = FileId(self.files.len() as u32);
        let (line_starts, directives) = (OnceLock::new(), OnceLock::new());
        let file = Arc::new(SourceFile { id, name, path, text, base, line_starts, directives });
        self.files.push(file.clone());
        file
    }

    /// The files, in the order they were added.
    pub fn files(&self) -> &[Arc<SourceFile>] {
        &self.files
    }

    /// A file by index.
    pub fn file(&self, id: FileId) -> &Arc<SourceFile> {
        &self.files[id.0 as usize]
    }

    /// The file that contains a position, if it is a real one.
    pub fn file_of(&self, pos: Pos) -> Option<&Arc<SourceFile>> {
        if !pos.is_some() {
            return None;
        }
        let i = self.files.partition_point(|f| f.base <= pos);
        self.files.get(i.checked_sub(1)?)
    }

    /// File, line and column of a position in the text itself, if it is a real one.
    pub fn locate(&self, pos: Pos) -> Option<(&Arc<SourceFile>, LineCol)> {
        self.file_of(pos).map(|f| (f, f.line_col(pos)))
    }

    /// A position as messages show it, if it is a real one.
    pub fn position(&self, pos: Pos) -> Option<Position<'_>> {
        self.file_of(pos).map(|f| f.position(pos))
    }
}

/// An interned string. Equal symbols are equal strings; the order is that of first interning and
/// must never reach output.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(u32);

#[derive(Default)]
struct Interner {
    ids: FxHashMap<&'static str, u32>,
    strings: Vec<&'static str>,
}

static INTERNER: OnceLock<Mutex<Interner>> = OnceLock::new();

thread_local! {
    /// Avoids the lock for names this thread has seen.
    static SEEN: std::cell::RefCell<(FxHashMap<&'static str, u32>, Vec<&'static str>)> = Default::default();
}

impl Symbol {
    /// The symbol of a string. Strings live as long as the process.
    pub fn intern(text: &str) -> Symbol {
        SEEN.with_borrow_mut(|(ids, _)| {
            if let Some(&id) = ids.get(text) {
                return Symbol(id);
            }
            let mut table = INTERNER.get_or_init(Default::default).lock().expect("interner");
            let id = match table.ids.get_key_value(text) {
                Some((&kept, &id)) => {
                    ids.insert(kept, id);
                    id
                }
                None => {
                    let kept: &'static str = Box::leak(text.into());
                    let id = table.strings.len() as u32;
                    table.strings.push(kept);
                    table.ids.insert(kept, id);
                    ids.insert(kept, id);
                    id
                }
            };
            Symbol(id)
        })
    }

    /// The string.
    pub fn as_str(self) -> &'static str {
        SEEN.with_borrow_mut(|(_, strings)| {
            if self.0 as usize >= strings.len() {
                let table = INTERNER.get_or_init(Default::default).lock().expect("interner");
                strings.extend_from_slice(&table.strings[strings.len()..]);
            }
            strings[self.0 as usize]
        })
    }

    /// Whether this is the blank identifier `_`.
    pub fn is_blank(self) -> bool {
        self.as_str() == "_"
    }

    /// Whether the name is exported: it begins with an upper-case letter (spec: Exported identifiers).
    pub fn is_exported(self) -> bool {
        self.as_str().chars().next().is_some_and(char::is_uppercase)
    }
}

impl std::fmt::Display for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_directives_move_positions() {
        let mut sources = SourceMap::default();
        let file = sources.add("./x.go".into(), "/x.go".into(), "a\nb c\nd\n");
        let directive = |offset, name: &str, line, col| {
            let origin = LineOrigin { name: name.into(), line, col };
            LineDirective { offset, origin }
        };
        file.set_line_directives(vec![directive(2, "y.go", 10, 0), directive(4, "z.go", 20, 5)]);
        let show = |offset| file.position(file.base.plus(offset)).to_string();
        assert_eq!((show(0), show(2)), ("./x.go:1:1".into(), "y.go:10".into()));
        // A column holds on the line of the directive; from the next line on columns are those of the text.
        assert_eq!((show(4), show(5), show(6)), ("z.go:20:5".into(), "z.go:20:6".into(), "z.go:21:1".into()));
    }

    #[test]
    fn positions_widen_to_words_and_operators() {
        let mut sources = SourceMap::default();
        let file = sources.add("x.go".into(), "/x.go".into(), "größe := 12-x");
        let word = |offset| file.snippet(file.extent(file.base.plus(offset).into())).to_string();
        assert_eq!((word(0), word(8), word(11), word(13)), ("größe".into(), ":=".into(), "12".into(), "-".into()));
        let two = Span::new(file.base, file.base.plus(2));
        assert_eq!(file.extent(two), two);
    }
}
