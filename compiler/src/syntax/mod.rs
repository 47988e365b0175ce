//! From source text to syntax tree.
//!
//! `text -> lexer -> tokens -> parser -> tree`. Parsing always returns a tree; what is wrong goes to the
//! sink, as Go's compiler words and places it.

pub mod ast;
pub mod branches;
mod directives;
pub mod expr_string;
mod lexer;
mod line_directive;
mod literal;
mod parser;
pub mod print;
mod token;

pub use expr_string::{expr_list_string, expr_string, signature_string, simple_stmt_string};
pub use literal::{quote, unquote, unquote_rune};
pub use print::dump;

use crate::diag::{Code, Diagnostic, Sink};
use crate::source::{Pos, SourceFile};

/// Runs one step of a recursion over the tree, moving to a fresh stack segment when the current one is
/// nearly used up. Every recursive pass over trees goes through this (or its own guard), because source
/// may nest 100,000 deep.
#[inline]
pub fn grow_stack<R>(step: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(128 << 10, 4 << 20, step)
}

/// Parses a file. Reports its lexical and syntax errors, at most one syntax error a line.
pub fn parse_file(file: &SourceFile, sink: &Sink) -> ast::File {
    parse(file, sink, false)
}

/// Parses the package clause and the import declarations only; the tree has no declarations.
pub fn parse_imports_only(file: &SourceFile, sink: &Sink) -> ast::File {
    parse(file, sink, true)
}

/// How many tokens a file has: lexing alone, for measuring.
pub fn count_tokens(file: &SourceFile) -> usize {
    lexer::lex(file).kinds.len()
}

fn parse(file: &SourceFile, sink: &Sink, imports_only: bool) -> ast::File {
    let mut tokens = lexer::lex(file);
    file.set_line_directives(std::mem::take(&mut tokens.lines));
    let parsed = parser::parse(file, &tokens, imports_only);
    let problems = directives::check(file, &tokens, &parsed.file);
    let lexical = tokens.errors.into_iter().filter(|e| e.token <= parsed.read_to);
    let mut errors: Vec<(Pos, Code, String)> = lexical.map(|e| (e.pos, Code::Malformed, e.text)).collect();
    let mut last_line = 0;
    for e in parsed.errors {
        let line = file.line_col(e.pos).line;
        if !e.text.starts_with(SYNTAX_ERROR) {
            errors.push((e.pos, e.code, e.text));
        } else if line != last_line {
            last_line = line;
            errors.push((e.pos, e.code, e.text));
        }
    }
    errors.extend(problems.now.into_iter().map(|(pos, text)| (pos, Code::Malformed, text)));
    errors.sort_by_key(|e| e.0);
    errors.dedup_by(|a, b| a.2 == b.2 && file.line_col(a.0).line == file.line_col(b.0).line);
    for (pos, code, text) in errors {
        sink.report(Diagnostic::new(code, pos, text));
    }
    let mut tree = parsed.file;
    tree.misplaced = problems.later;
    tree
}

const SYNTAX_ERROR: &str = "syntax error: ";

/// Decodes a source file's bytes. Bytes that are not UTF-8 are left out, as Go's compiler skips them;
/// the offsets in the text where that happened are for [`report_invalid_utf8`].
pub fn decode(bytes: &[u8]) -> (String, Vec<u32>) {
    let mut text = String::with_capacity(bytes.len());
    let mut invalid = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            invalid.push(text.len() as u32);
        }
    }
    (text, invalid)
}

/// Reports the places that [`decode`] found, one a line.
pub fn report_invalid_utf8(file: &SourceFile, offsets: &[u32], sink: &Sink) {
    let mut last_line = 0;
    for &offset in offsets {
        let pos = file.base.plus(offset);
        let line = file.line_col(pos).line;
        if std::mem::replace(&mut last_line, line) != line {
            sink.report(Diagnostic::new(Code::Malformed, pos, "invalid UTF-8 encoding"));
        }
    }
}
