//! The lexer: source text to parallel vectors of tokens and spans.
//!
//! One pass over the bytes, dispatched on the first byte of each token. Semicolons are inserted where
//! the spec asks for them. Comments vanish, except directives, which are kept with the index of the token
//! that follows. Names and literals are not interned here (see [`Tok`]). Literals are validated, with
//! gc's messages and positions ([`super::literal`]), but not evaluated.
//!
//! NUL characters and byte order marks are errors, found by a scan of their own, and skipped like white
//! space. Letters and digits outside ASCII are approximated by Rust's alphabetic and numeric classes.

use super::line_directive;
use super::literal;
use super::token::Tok;
use crate::source::{LineDirective, Pos, SourceFile, Span};

/// What the lexer found.
#[derive(Debug, Default)]
pub struct Tokens {
    /// The tokens; the last is `Eof`.
    pub kinds: Vec<Tok>,
    /// Their extents, in parallel.
    pub spans: Vec<Span>,
    /// Directive comments, in order.
    pub directives: Vec<DirectiveComment>,
    /// Line directives, in order.
    pub lines: Vec<LineDirective>,
    /// What is wrong, ordered by token.
    pub errors: Vec<LexError>,
}

/// A lexical error.
#[derive(Debug)]
pub struct LexError {
    /// Where.
    pub pos: Pos,
    /// Go's text.
    pub text: String,
    /// Index of the token in which it is, or which follows: who has read that token has met the error.
    pub token: usize,
}

/// A comment `//go:...` or `//minigo:...`.
#[derive(Clone, Copy, Debug)]
pub struct DirectiveComment {
    /// Index of the token that follows.
    pub next: usize,
    /// The comment, from `//` to the end of the line.
    pub span: Span,
}

const BOM: &str = "\u{feff}";

/// Splits a file into tokens.
pub fn lex(file: &SourceFile) -> Tokens {
    let src = &*file.text;
    // Real Go has a token for every three to four bytes.
    let guess = src.len() / 4 + 16;
    let out = Tokens { kinds: Vec::with_capacity(guess), spans: Vec::with_capacity(guess), ..Tokens::default() };
    let (name, base) = (&*file.name, file.base);
    let mut lexer = Lexer { src: src.as_bytes(), text: src, name, base, at: 0, newline_ends: false, out };
    lexer.byte_order_mark();
    lexer.run();
    lexer.forbidden_characters();
    lexer.out.errors.sort_by_key(|e| e.token);
    lexer.out
}

/// The state of one pass.
pub(super) struct Lexer<'s> {
    pub(super) src: &'s [u8],
    pub(super) text: &'s str,
    /// The file's name.
    name: &'s str,
    base: Pos,
    /// Offset of the next byte.
    pub(super) at: usize,
    /// Whether a newline here becomes a semicolon.
    newline_ends: bool,
    out: Tokens,
}

/// Bytes that continue an ASCII identifier.
const IDENT: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = (b as u8).is_ascii_alphanumeric() || b as u8 == b'_';
        b += 1;
    }
    table
};

impl<'s> Lexer<'s> {
    /// The byte `n` further on; 0 behind the end.
    #[inline]
    pub(super) fn peek(&self, n: usize) -> u8 {
        self.src.get(self.at + n).copied().unwrap_or(0)
    }

    /// The character at an offset.
    pub(super) fn char_at(&self, offset: usize) -> char {
        self.text[offset..].chars().next().unwrap_or('\0')
    }

    pub(super) fn error(&mut self, offset: usize, message: impl Into<String>) {
        let error = LexError { pos: self.base.plus(offset as u32), text: message.into(), token: self.out.kinds.len() };
        self.out.errors.push(error);
    }

    /// One is allowed, at the very beginning.
    fn byte_order_mark(&mut self) {
        if self.src.starts_with(BOM.as_bytes()) {
            self.at = BOM.len();
        }
    }

    fn forbidden_characters(&mut self) {
        if self.src.contains(&0) {
            self.forbid("\0", "invalid NUL character");
        }
        if !self.text.is_ascii() {
            self.forbid(BOM, "invalid BOM in the middle of the file");
        }
    }

    fn forbid(&mut self, what: &str, message: &str) {
        for (offset, _) in self.text.match_indices(what).filter(|&(i, _)| i > 0 || what != BOM) {
            let pos = self.base.plus(offset as u32);
            let token = self.out.spans.partition_point(|s| s.hi <= pos);
            self.out.errors.push(LexError { pos, text: message.into(), token });
        }
    }

    fn run(&mut self) {
        while self.at < self.src.len() {
            let start = self.at;
            if let Some(tok) = self.token() {
                self.push(tok, start, self.at);
            }
        }
        let end = self.src.len();
        if self.newline_ends {
            self.push(Tok::Semi, end, end);
        }
        self.push(Tok::Eof, end, end);
    }

    #[inline]
    fn push(&mut self, tok: Tok, lo: usize, hi: usize) {
        self.newline_ends = tok.ends_statement();
        self.out.kinds.push(tok);
        self.out.spans.push(Span::new(self.base.plus(lo as u32), self.base.plus(hi as u32)));
    }

    /// Reads one token; `None` for white space and comments.
    #[inline]
    fn token(&mut self) -> Option<Tok> {
        let b = self.src[self.at];
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => return Some(self.identifier()),
            b' ' | b'\t' | b'\r' | 0 => {
                self.at += 1;
                return None;
            }
            b'\n' => {
                self.at += 1;
                return self.newline_ends.then_some(Tok::Semi);
            }
            b'0'..=b'9' => return Some(literal::number(self)),
            b'.' if self.peek(1).is_ascii_digit() => return Some(literal::number(self)),
            b'"' => return Some(literal::string(self)),
            b'`' => return Some(literal::raw_string(self)),
            b'\'' => return Some(literal::rune(self)),
            b'/' if self.peek(1) == b'/' => {
                self.line_comment();
                return None;
            }
            b'/' if self.peek(1) == b'*' => return self.general_comment(),
            128.. => return self.wide_character(),
            _ => {}
        }
        self.operator(b)
    }

    #[inline]
    fn identifier(&mut self) -> Tok {
        let start = self.at;
        while self.at < self.src.len() && IDENT[self.src[self.at] as usize] {
            self.at += 1;
        }
        if self.peek(0) >= 128 {
            self.identifier_rest();
            return Tok::Name;
        }
        Tok::keyword(&self.src[start..self.at]).unwrap_or(Tok::Name)
    }

    /// The rest of an identifier that has characters outside ASCII. Such characters that are no letters
    /// are reported and kept, so that one mistake makes one error.
    fn identifier_rest(&mut self) {
        let rest = &self.text[self.at..];
        for (i, c) in rest.char_indices() {
            if c.is_ascii() && !IDENT[c as usize] || c == '\u{feff}' {
                self.at += i;
                return;
            }
            if !c.is_ascii() && !c.is_alphabetic() && !c.is_numeric() {
                self.error(self.at + i, format!("invalid character {} in identifier", code_point(c)));
            }
        }
        self.at = self.src.len();
    }

    fn wide_character(&mut self) -> Option<Tok> {
        let c = self.char_at(self.at);
        if c == '\u{feff}' {
            self.at += c.len_utf8();
            return None;
        }
        if c.is_numeric() && !c.is_alphabetic() {
            self.error(self.at, format!("identifier cannot begin with digit {}", code_point(c)));
        }
        self.identifier_rest();
        Some(Tok::Name)
    }

    /// A `//` comment, up to its newline, which may end a statement.
    fn line_comment(&mut self) {
        let rest = &self.src[self.at..];
        let len = rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
        if rest[2..].starts_with(b"go:") || rest[2..].starts_with(b"minigo:") {
            let lo = self.base.plus(self.at as u32);
            let span = Span::new(lo, lo.plus(len as u32));
            // A pending newline still becomes a semicolon before the next real token.
            let next = self.out.kinds.len() + usize::from(self.newline_ends);
            self.out.directives.push(DirectiveComment { next, span });
        }
        let line_start = self.at == 0 || self.src[self.at - 1] == b'\n';
        if line_start && rest[2..].starts_with(b"line ") {
            let body = self.text[self.at + 2..self.at + len].trim_end_matches('\r');
            self.line_directive(self.at + 2, body, self.at + len + 1);
        }
        self.at += len;
    }

    /// Takes a line directive in the comment text at an offset; it holds from `next` on.
    fn line_directive(&mut self, offset: usize, body: &'s str, next: usize) {
        let current = self.out.lines.last().map_or(self.name, |d| &*d.origin.name);
        match line_directive::parse(body, next as u32, current) {
            Some(Ok(directive)) => self.out.lines.push(directive),
            Some(Err((at, message))) => self.error(offset + at, message),
            None => {}
        }
    }

    /// A `/* */` comment; one with a newline inside acts like a newline.
    fn general_comment(&mut self) -> Option<Tok> {
        let start = self.at;
        let body = &self.text[start + 2..];
        let Some(len) = body.find("*/") else {
            self.error(start, "comment not terminated");
            self.at = self.src.len();
            return None;
        };
        self.at = start + 2 + len + 2;
        let body = &body[..len];
        if body.starts_with("line ") {
            self.line_directive(start + 2, body, self.at);
        }
        (self.newline_ends && body.contains('\n')).then_some(Tok::Semi)
    }

    fn operator(&mut self, b: u8) -> Option<Tok> {
        let (b1, b2) = (self.peek(1), self.peek(2));
        let (tok, len) = match b {
            b'(' => (Tok::Lparen, 1),
            b')' => (Tok::Rparen, 1),
            b'[' => (Tok::Lbrack, 1),
            b']' => (Tok::Rbrack, 1),
            b'{' => (Tok::Lbrace, 1),
            b'}' => (Tok::Rbrace, 1),
            b',' => (Tok::Comma, 1),
            b';' => (Tok::Semi, 1),
            b'.' if b1 == b'.' && b2 == b'.' => (Tok::DotDotDot, 3),
            b'.' => (Tok::Dot, 1),
            b':' if b1 == b'=' => (Tok::Define, 2),
            b':' => (Tok::Colon, 1),
            b'=' if b1 == b'=' => (Tok::Eq, 2),
            b'=' => (Tok::Assign, 1),
            b'!' if b1 == b'=' => (Tok::Ne, 2),
            b'!' => (Tok::Not, 1),
            b'~' => (Tok::Tilde, 1),
            b'+' if b1 == b'+' => (Tok::Inc, 2),
            b'-' if b1 == b'-' => (Tok::Dec, 2),
            b'+' => assignable(b1, Tok::Add, Tok::AddAssign, 1),
            b'-' => assignable(b1, Tok::Sub, Tok::SubAssign, 1),
            b'*' => assignable(b1, Tok::Star, Tok::MulAssign, 1),
            b'/' => assignable(b1, Tok::Div, Tok::DivAssign, 1),
            b'%' => assignable(b1, Tok::Rem, Tok::RemAssign, 1),
            b'^' => assignable(b1, Tok::Xor, Tok::XorAssign, 1),
            b'&' if b1 == b'&' => (Tok::LogAnd, 2),
            b'&' if b1 == b'^' => assignable(b2, Tok::AndNot, Tok::AndNotAssign, 2),
            b'&' => assignable(b1, Tok::And, Tok::AndAssign, 1),
            b'|' if b1 == b'|' => (Tok::LogOr, 2),
            b'|' => assignable(b1, Tok::Or, Tok::OrAssign, 1),
            b'<' if b1 == b'-' => (Tok::Arrow, 2),
            b'<' if b1 == b'<' => assignable(b2, Tok::Shl, Tok::ShlAssign, 2),
            b'<' => assignable(b1, Tok::Lt, Tok::Le, 1),
            b'>' if b1 == b'>' => assignable(b2, Tok::Shr, Tok::ShrAssign, 2),
            b'>' => assignable(b1, Tok::Gt, Tok::Ge, 1),
            _ => {
                self.error(self.at, format!("invalid character {}", code_point(b as char)));
                self.at += 1;
                return None;
            }
        };
        self.at += len;
        Some(tok)
    }
}

/// A token of `len` bytes, or the longer one if `=` follows.
fn assignable(next: u8, plain: Tok, assign: Tok, len: usize) -> (Tok, usize) {
    if next == b'=' { (assign, len + 1) } else { (plain, len) }
}

/// A character as messages show it: `U+0040 '@'`; without the quotes if it cannot be shown.
pub(super) fn code_point(c: char) -> String {
    let n = c as u32;
    // Behind another character, only what cannot be printed is escaped; combining marks are not.
    let printable = c.is_ascii_graphic() || c == ' ' || format!("a{c}").escape_debug().count() == 2;
    if printable { format!("U+{n:04X} '{c}'") } else { format!("U+{n:04X}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn lexed(src: &str) -> Tokens {
        lex(&SourceMap::default().add("t.go".into(), "t.go".into(), src))
    }

    #[track_caller]
    fn check(src: &str, expect: &str) {
        let out = lexed(src);
        let shown: Vec<String> = out
            .kinds
            .iter()
            .zip(&out.spans)
            .map(|(t, s)| match t {
                Tok::Semi => if s.lo.0 as usize <= src.len() && src.as_bytes()[s.lo.0 as usize - 1] == b';' {
                    ";"
                } else {
                    "\\n"
                }
                .into(),
                Tok::Eof => "$".into(),
                _ => src[s.lo.0 as usize - 1..s.hi.0 as usize - 1].to_string(),
            })
            .collect();
        assert_eq!(shown.join(" "), expect, "{src:?}");
        assert!(out.errors.is_empty(), "{src:?}: {:?}", out.errors);
    }

    #[track_caller]
    fn check_errors(src: &str, expect: &[(u32, &str)]) {
        let errors = lexed(src).errors;
        let shown: Vec<(u32, &str)> = errors.iter().map(|e| (e.pos.0, e.text.as_str())).collect();
        assert_eq!(shown, expect, "{src:?}");
    }

    #[test]
    fn semicolons_are_inserted_at_newlines() {
        check("x := 1\ny++ // c\nif x {\n}\n", "x := 1 \\n y ++ \\n if x { } \\n $");
        check("return /* a\n */ x /* b */\n", "return \\n x \\n $");
        check("a +\nb;\n\n", "a + b ; $");
        check("f(\na,\n)\nbreak\ndefer\n", "f ( a , ) \\n break \\n defer $");
    }

    #[test]
    fn operators_are_longest_match() {
        check("a&^=b<<=c<-d&&e...f.g&^h", "a &^= b <<= c <- d && e ... f . g &^ h \\n $");
    }

    #[test]
    fn other_scripts_make_names() {
        check("\u{feff}héß := 世界_1", "héß := 世界_1 \\n $");
        check_errors("a 😀b 1", &[(3, "invalid character U+1F600 '😀' in identifier")]);
        check_errors("٣x", &[(1, "identifier cannot begin with digit U+0663 '٣'")]);
    }

    #[test]
    fn forbidden_characters_are_reported() {
        check_errors(
            "a\0 # \u{feff}b",
            &[
                (4, "invalid character U+0023 '#'"),
                (2, "invalid NUL character"),
                (6, "invalid BOM in the middle of the file"),
            ],
        );
        check_errors("/* x", &[(1, "comment not terminated")]);
    }

    #[test]
    fn directives_know_the_next_token() {
        let out = lexed("package p\n//go:noinline\n// other\n//minigo:rt x \nfunc f()\n");
        let next: Vec<Tok> = out.directives.iter().map(|d| out.kinds[d.next]).collect();
        assert_eq!(next, [Tok::Func, Tok::Func]);
    }
}
