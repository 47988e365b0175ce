//! Code frames: a diagnostic with the source around it, for a terminal.
//!
//! ~~~text
//! error[E0100]: x redeclared in this block
//!   ╭─ ./prog.go:6:5
//!   │
//! 3 │ var x int
//!   │     - other declaration of x
//!   ⋮
//! 6 │ var x string
//!   │     ^
//!   = help: ...
//! ~~~
//!
//! The place in the head is the one that [`super::render`] prints elsewhere: bytes are counted, line
//! directives honoured. The frame shows the text itself. Tabs are expanded, wide characters count twice,
//! characters that would disturb the terminal are shown as symbols, and of a line that is too long the part
//! around the marks is shown.

use super::{Diagnostic, Fix};
use crate::source::{SourceFile, SourceMap, Span};
use std::sync::Arc;
use unicode_width::UnicodeWidthChar;

/// What the terminal can show.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Whether to use colours.
    pub colour: bool,
    /// Whether to draw with box characters instead of ASCII.
    pub unicode: bool,
    /// Columns.
    pub width: usize,
}

impl Look {
    /// Without a terminal.
    pub const PLAIN: Look = Look { colour: false, unicode: true, width: 100 };
}

const TAB: usize = 4;
/// Lines are never cut to fewer columns.
const MIN_WIDTH: usize = 30;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Bold,
    Error,
    Note,
    Help,
}

impl Style {
    fn code(self) -> &'static str {
        match self {
            Style::Plain => "",
            Style::Bold => "\x1b[1m",
            Style::Error => "\x1b[1;31m",
            Style::Note => "\x1b[1;34m",
            Style::Help => "\x1b[1;32m",
        }
    }
}

/// A marked part of a line, in bytes from the line's start.
struct Mark {
    line: usize,
    lo: usize,
    hi: usize,
    text: String,
    style: Style,
}

/// Marks in one file.
struct Group {
    file: Arc<SourceFile>,
    /// What the head shows.
    at: Span,
    marks: Vec<Mark>,
}

/// A diagnostic as text, with an empty line behind it.
pub(super) fn frame(d: &Diagnostic, sources: &SourceMap, look: &Look) -> String {
    let mut lines = d.message.split('\n');
    let mut f = Frame { out: String::new(), look, gutter: 1 };
    f.styled(Style::Error, &format!("error[{}]", d.code));
    f.styled(Style::Bold, &format!(": {}", lines.next().unwrap_or_default()));
    f.out.push('\n');
    let groups = groups(d, sources);
    let last = groups.iter().flat_map(|g| &g.marks).map(|m| m.line + 1).max().unwrap_or(0);
    f.gutter = last.to_string().len();
    for (i, group) in groups.iter().enumerate() {
        f.group(group, i == 0);
    }
    // Parts of the message that the frame shows as marks are not repeated.
    let places: Vec<String> =
        d.related.iter().filter_map(|(span, _)| Some(format!("{}: ", sources.position(span.lo)?))).collect();
    let shown = |line: &str| places.iter().any(|place| line.starts_with(place));
    let rest: Vec<&str> = lines.map(|l| l.strip_prefix('\t').unwrap_or(l)).filter(|l| !shown(l)).collect();
    for (i, line) in rest.iter().enumerate() {
        f.note(if i == 0 { "note" } else { "" }, Style::Note, &line.replace('\t', "    "));
    }
    // What Go's own text says already is not said again.
    let said = |f: &Fix| {
        d.message.contains(" have ") && d.message.trim_end_matches(')').ends_with(&format!(" {}", f.replacement))
    };
    if let Some(fix) = d.fix.as_ref().filter(|f| f.replacement.is_empty() || !said(f)) {
        let text = match fix.replacement.as_str() {
            text if text.is_empty() || fix.title.contains(text.trim()) => fix.title.clone(),
            text => format!("{}: {text}", fix.title),
        };
        f.note("help", Style::Help, &text);
    }
    f.out.push('\n');
    f.out
}

/// All marks, by file; the file of the diagnostic itself first.
fn groups(d: &Diagnostic, sources: &SourceMap) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let related = d.related.iter().map(|(span, text)| (*span, text.clone(), Style::Note));
    for (span, text, style) in std::iter::once((d.span, String::new(), Style::Error)).chain(related) {
        let Some(file) = sources.file_of(span.lo) else { continue };
        let mark = mark(file, span, text, style);
        match groups.iter_mut().find(|g| g.file.id == file.id) {
            Some(g) => g.marks.push(mark),
            None => groups.push(Group { file: file.clone(), at: span, marks: vec![mark] }),
        }
    }
    for g in &mut groups {
        g.marks.sort_by_key(|m| (m.line, m.lo));
    }
    groups
}

/// The mark of a span, up to the end of its first line: errors about a whole function body would otherwise
/// paint the screen.
fn mark(file: &SourceFile, span: Span, text: String, style: Style) -> Mark {
    let span = file.extent(span);
    let line = file.line_col(span.lo).line as usize - 1;
    let start = file.line_starts()[line] as usize;
    let len = line_text(file, line).len();
    let offset = |pos: crate::source::Pos| (pos.0.saturating_sub(file.base.0) as usize).saturating_sub(start).min(len);
    let lo = offset(span.lo);
    Mark { line, lo, hi: offset(span.hi).max(lo), text, style }
}

/// A line without its end.
fn line_text(file: &SourceFile, line: usize) -> &str {
    let starts = file.line_starts();
    let end = starts.get(line + 1).map_or(file.text.len(), |&n| n as usize);
    file.text[starts[line] as usize..end].trim_end_matches(['\n', '\r'])
}

/// A line as the terminal shows it.
struct Laid {
    text: String,
    /// The column of each byte of the line, and of its end.
    columns: Vec<usize>,
}

/// Lays a line out; of one that is wider than `width` the part around the marks.
fn lay_out(line: &str, marks: &[&Mark], width: usize, ellipsis: char) -> Laid {
    let mut cells: Vec<(char, usize, usize)> = Vec::new();
    let mut columns = vec![0; line.len() + 1];
    let mut at = 0;
    for (i, c) in line.char_indices() {
        let (shown, wide) = match c {
            '\t' => (' ', TAB - at % TAB),
            _ => visible(c),
        };
        columns[i..i + c.len_utf8()].fill(at);
        cells.push((shown, wide, at));
        at += wide;
    }
    columns[line.len()] = at;
    let (from, to) = window(marks, &columns, at, width);
    let mut text = String::new();
    for &(c, wide, column) in cells.iter().filter(|c| (from..to).contains(&c.2)) {
        // Cut ends become an ellipsis.
        let cut = from > 0 && column == from || to < at && column + wide >= to;
        let c = if cut { ellipsis } else { c };
        text.push(c);
        let filled = if cut || c == ' ' { 1 } else { wide };
        text.extend(std::iter::repeat_n(' ', wide - filled.min(wide)));
    }
    for column in &mut columns {
        *column = (*column).clamp(from, to) - from;
    }
    Laid { text: text.trim_end().into(), columns }
}

/// The columns to show of a line.
fn window(marks: &[&Mark], columns: &[usize], end: usize, width: usize) -> (usize, usize) {
    if end <= width {
        return (0, end.max(1));
    }
    let main = marks.iter().find(|m| m.style == Style::Error).or(marks.first());
    let (lo, hi) = main.map_or((0, 0), |m| (columns[m.lo], columns[m.hi]));
    // The mark stands in the middle, its start always in the window.
    let middle = (lo + hi.min(lo + width / 2)) / 2;
    let from = middle.saturating_sub(width / 2).min(end - width);
    // A cell that is cut in two is left out.
    let from = columns.iter().copied().find(|&c| c >= from).unwrap_or(from);
    (from, from + width)
}

/// How a character is shown, and its width: never as something that the terminal would obey.
fn visible(c: char) -> (char, usize) {
    match c {
        '\0'..='\x1f' => (char::from_u32(0x2400 + c as u32).unwrap_or('?'), 1),
        '\x7f' => ('\u{2421}', 1),
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => ('\u{fffd}', 1),
        _ => (c, c.width().unwrap_or(1)),
    }
}

struct Frame<'l> {
    out: String,
    look: &'l Look,
    /// Width of line numbers.
    gutter: usize,
}

impl Frame<'_> {
    fn styled(&mut self, style: Style, text: &str) {
        if self.look.colour && style != Style::Plain && !text.is_empty() {
            self.out.push_str(&format!("{}{text}\x1b[0m", style.code()));
        } else {
            self.out.push_str(text);
        }
    }

    fn draw(&self, unicode: &'static str, ascii: &'static str) -> &'static str {
        if self.look.unicode { unicode } else { ascii }
    }

    /// The margin of a line: its number, or blank, and a bar.
    fn margin(&mut self, number: &str, bar: &str) {
        let text = format!("{number:>width$} {bar}", width = self.gutter);
        self.styled(Style::Note, &text);
    }

    /// Lines behind the frame that begin with a word: `= help: text`.
    fn note(&mut self, word: &str, style: Style, text: &str) {
        if word.is_empty() {
            let indent = " ".repeat(self.gutter + 9);
            self.out.push_str(&format!("{indent}{text}\n"));
            return;
        }
        self.margin("", "= ");
        self.styled(style, &format!("{word}:"));
        self.out.push_str(&format!(" {text}\n"));
    }

    fn group(&mut self, g: &Group, first: bool) {
        let corner = if first { self.draw("╭─ ", "--> ") } else { self.draw("├─ ", "::: ") };
        self.margin("", corner);
        self.out.push_str(&format!("{}\n", g.file.position(g.at.lo)));
        let bar = self.draw("│", "|");
        self.margin("", bar);
        self.out.push('\n');
        let mut lines: Vec<usize> = g.marks.iter().map(|m| m.line).collect();
        lines.dedup();
        let mut last: Option<usize> = None;
        for line in lines {
            match last {
                Some(l) if line > l + 2 => {
                    let dots = self.draw("⋮", ":");
                    self.margin("", dots);
                    self.out.push('\n');
                }
                Some(l) if line == l + 2 => self.line(g, l + 1),
                // The end of a file is shown with the line before it.
                None if line > 0 && line_text(&g.file, line).is_empty() => self.line(g, line - 1),
                _ => {}
            }
            self.line(g, line);
            last = Some(line);
        }
    }

    /// A line with its marks.
    fn line(&mut self, g: &Group, line: usize) {
        let marks: Vec<&Mark> = g.marks.iter().filter(|m| m.line == line).collect();
        let width = self.look.width.max(MIN_WIDTH).saturating_sub(self.gutter + 4);
        let ellipsis = if self.look.unicode { '…' } else { '~' };
        let laid = lay_out(line_text(&g.file, line), &marks, width, ellipsis);
        let bar = self.draw("│", "|");
        self.margin(&(line + 1).to_string(), bar);
        self.out.push_str(if laid.text.is_empty() { "" } else { " " });
        self.out.push_str(&laid.text);
        self.out.push('\n');
        for row in self.rows(&marks, &laid) {
            self.margin("", bar);
            self.out.push(' ');
            self.row(&row);
        }
    }

    /// The rows below a line: first all underlines, with the text of the last mark; then the other texts, from
    /// right to left, hanging from their marks.
    fn rows(&self, marks: &[&Mark], laid: &Laid) -> Vec<Row> {
        let mut rows = Vec::new();
        if marks.is_empty() {
            return rows;
        }
        let mut underline = Row::default();
        // The error itself is drawn last, over what else is marked there.
        let (errors, notes): (Vec<&&Mark>, Vec<&&Mark>) = marks.iter().partition(|m| m.style == Style::Error);
        for m in notes.into_iter().chain(errors) {
            let (lo, hi) = (laid.columns[m.lo], laid.columns[m.hi]);
            let c = if m.style == Style::Error { '^' } else { '-' };
            (lo..hi.max(lo + 1)).for_each(|column| underline.put(column, c, m.style));
        }
        let mut texts: Vec<&&Mark> = marks.iter().filter(|m| !m.text.is_empty()).collect();
        let end = underline.cells.len();
        if let Some(last) = texts.pop_if(|m| laid.columns[m.hi].max(laid.columns[m.lo] + 1) == end) {
            underline.text(end + 1, &last.text, last.style);
        }
        rows.push(underline);
        let bar = if self.look.unicode { '│' } else { '|' };
        let hang = |texts: &[&&Mark]| {
            let mut row = Row::default();
            texts.iter().for_each(|m| row.put(laid.columns[m.lo], bar, m.style));
            row
        };
        if !texts.is_empty() {
            rows.push(hang(&texts));
        }
        while let Some(m) = texts.pop() {
            let mut row = hang(&texts);
            row.text(laid.columns[m.lo], &m.text, m.style);
            rows.push(row);
        }
        rows
    }

    fn row(&mut self, row: &Row) {
        let mut i = 0;
        while i < row.cells.len() {
            let style = row.cells[i].1;
            let run = row.cells[i..].iter().take_while(|c| c.1 == style);
            let text: String = run.map(|c| c.0).collect();
            i += text.chars().count();
            self.styled(style, &text);
        }
        self.out.push('\n');
    }
}

/// A row of styled characters.
#[derive(Default)]
struct Row {
    cells: Vec<(char, Style)>,
}

impl Row {
    fn put(&mut self, column: usize, c: char, style: Style) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, (' ', Style::Plain));
        }
        self.cells[column] = (c, style);
    }

    fn text(&mut self, column: usize, text: &str, style: Style) {
        text.chars().enumerate().for_each(|(i, c)| self.put(column + i, c, style));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use crate::source::Pos;

    /// The frame of a message about the first occurrence of `what`; `related` are further texts and labels.
    fn show(text: &str, what: &str, related: &[(&str, &str)], look: Look) -> String {
        let mut sources = SourceMap::default();
        sources.add("./p.go".into(), "/p.go".into(), text);
        let span = |s: &str| {
            let at = text.find(s).expect("the text") as u32 + 1;
            Span::new(Pos(at), Pos(at + s.len() as u32))
        };
        let mut d = Diagnostic::new(Code::MismatchedTypes, span(what), "the message");
        for (place, label) in related {
            d = d.related(span(place), *label);
        }
        frame(&d, &sources, &look)
    }

    #[track_caller]
    fn check(text: &str, what: &str, related: &[(&str, &str)], look: Look, want: &str) {
        let found = show(text, what, related, look);
        let found: Vec<&str> = found.lines().skip(3).collect();
        let want: Vec<&str> = want.lines().skip(1).map(|l| l.trim_end()).collect();
        let found: Vec<&str> = found.iter().map(|l| l.trim_end()).filter(|l| !l.is_empty()).collect();
        assert_eq!(found, want, "\n{}", found.join("\n"));
    }

    #[test]
    fn tabs_and_wide_characters_keep_marks_in_place() {
        let want = format!("\n1 │ x   = \"日本\" + y\n  │ {}^^^", " ".repeat(13));
        check("x\t= \"日本\" + y\n", "+ y", &[], Look::PLAIN, &want);
    }

    #[test]
    fn labels_of_a_line_hang_below_it() {
        let want = "
1 │ sum := count + price * rate
  │        -----   ^^^^^   ---- float32
  │        │
  │        int";
        check("sum := count + price * rate\n", "price", &[("count", "int"), ("rate", "float32")], Look::PLAIN, want);
    }

    #[test]
    fn distant_lines_are_joined_by_dots() {
        let want = "
1 │ a
  │ - first
  ⋮
5 │ b
  │ ^
6 │ c
7 │ d
  │ - last";
        check("a\n\n\n\nb\nc\nd\n", "b", &[("a", "first"), ("d", "last")], Look::PLAIN, want);
    }

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let text = format!("{} here {}\n", "left ".repeat(50), "right ".repeat(50));
        let found = show(&text, "here", &[], Look { width: 40, ..Look::PLAIN });
        let line = found.lines().nth(3).expect("the line");
        assert!(line.contains("here") && line.chars().count() <= 40, "{found}");
        assert!(line.starts_with("1 │ …") && line.ends_with('…'), "{found}");
        let mark = found.lines().nth(4).expect("the mark");
        let column = |l: &str, s: &str| l.chars().take(l.find(s).map_or(0, |i| l[..i].chars().count())).count();
        assert_eq!(column(line, "here"), column(mark, "^^^^"), "{found}");
    }

    #[test]
    fn the_end_of_a_file_has_a_frame() {
        let mut sources = SourceMap::default();
        let text = "func f() {\r\n";
        sources.add("./p.go".into(), "/p.go".into(), text);
        let d = Diagnostic::new(Code::Syntax, Pos(text.len() as u32 + 1), "unexpected EOF");
        let want = "error[E0001]: unexpected EOF\n  ╭─ ./p.go:2:1\n  │\n1 │ func f() {\n2 │\n  │ ^\n\n";
        assert_eq!(frame(&d, &sources, &Look::PLAIN), want);
    }

    #[test]
    fn nothing_disturbs_the_terminal() {
        let found = show("a\u{1b}[31m\u{202e}\r b\r\n", " b", &[], Look::PLAIN);
        assert!(!found.contains(['\u{1b}', '\u{202e}', '\r']), "{found:?}");
        let coloured = show("a b\n", "b", &[], Look { colour: true, ..Look::PLAIN });
        assert!(coloured.starts_with("\u{1b}[1;31merror[E0301]\u{1b}[0m"), "{coloured:?}");
        let ascii = show("a b\n", "b", &[("a", "x")], Look { unicode: false, ..Look::PLAIN });
        assert!(ascii.is_ascii(), "{ascii}");
    }
}
