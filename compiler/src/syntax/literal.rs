//! Literals: validating their form while lexing, and decoding string and rune literals to values.
//!
//! The scanning functions leave the lexer behind the literal and report at most the first mistake in it
//! (strings: one for each bad escape), with gc's messages at gc's positions. Number values are the
//! checker's business: they need arbitrary precision.

use super::lexer::Lexer;
use super::token::Tok;

/// Scans a number; the lexer stands at its first digit or point.
pub(super) fn number(lx: &mut Lexer) -> Tok {
    let start = lx.at;
    let mut n = Number { kind: Tok::Int, base: 10, prefix: 0, digits: false, seps: false, bad_digit: None, ok: true };
    if lx.peek(0) != b'.' {
        n.integer_part(lx);
    }
    if lx.peek(0) == b'.' {
        if n.prefix == b'o' || n.prefix == b'b' {
            n.fail(lx, lx.at, format!("invalid radix point in {} literal", base_name(n.base)));
        }
        lx.at += 1;
        n.kind = Tok::Float;
        n.digit_run(lx);
    }
    if !n.digits {
        n.fail(lx, lx.at, format!("{} literal has no digits", base_name(n.base)));
    }
    n.exponent(lx);
    if lx.peek(0) == b'i' {
        n.kind = Tok::Imag;
        lx.at += 1;
    }
    if let (Tok::Int, Some(bad)) = (n.kind, n.bad_digit) {
        let message = format!("invalid digit '{}' in {} literal", lx.src[bad] as char, base_name(n.base));
        n.fail(lx, bad, message);
    }
    if n.seps
        && let Some(i) = misplaced_separator(&lx.src[start..lx.at])
    {
        n.fail(lx, start + i, "'_' must separate successive digits".into());
    }
    if n.ok { n.kind } else { Tok::BadLit }
}

/// What is known of a number while it is scanned.
struct Number {
    kind: Tok,
    base: u32,
    /// 0 (decimal), `0` (octal by a leading zero), `x`, `o` or `b`.
    prefix: u8,
    digits: bool,
    seps: bool,
    /// Offset of the first digit that the base does not have.
    bad_digit: Option<usize>,
    ok: bool,
}

impl Number {
    /// Reports the first mistake only.
    fn fail(&mut self, lx: &mut Lexer, at: usize, message: String) {
        if std::mem::replace(&mut self.ok, false) {
            lx.error(at, message);
        }
    }

    fn integer_part(&mut self, lx: &mut Lexer) {
        if lx.peek(0) == b'0' {
            (self.base, self.prefix) = match lx.peek(1) | 0x20 {
                b'x' => (16, b'x'),
                b'o' => (8, b'o'),
                b'b' => (2, b'b'),
                _ => (8, b'0'),
            };
            self.digits = self.prefix == b'0';
            lx.at += if self.digits { 1 } else { 2 };
        }
        self.digit_run(lx);
    }

    fn digit_run(&mut self, lx: &mut Lexer) {
        loop {
            match lx.peek(0) {
                b'_' => self.seps = true,
                b if self.base == 16 && b.is_ascii_hexdigit() => self.digits = true,
                b if b.is_ascii_digit() => {
                    self.digits = true;
                    if u32::from(b - b'0') >= self.base && self.bad_digit.is_none() {
                        self.bad_digit = Some(lx.at);
                    }
                }
                _ => return,
            }
            lx.at += 1;
        }
    }

    fn exponent(&mut self, lx: &mut Lexer) {
        let e = lx.peek(0);
        match e | 0x20 {
            b'e' if self.prefix != 0 && self.prefix != b'0' => {
                self.fail(lx, lx.at, format!("'{}' exponent requires decimal mantissa", e as char));
            }
            b'p' if self.prefix != b'x' => {
                self.fail(lx, lx.at, format!("'{}' exponent requires hexadecimal mantissa", e as char));
            }
            b'e' | b'p' => {}
            _ => {
                if self.prefix == b'x' && self.kind == Tok::Float {
                    self.fail(lx, lx.at, "hexadecimal mantissa requires a 'p' exponent".into());
                }
                return;
            }
        }
        lx.at += 1;
        self.kind = Tok::Float;
        if matches!(lx.peek(0), b'+' | b'-') {
            lx.at += 1;
        }
        let digits = lx.at;
        while matches!(lx.peek(0), b'0'..=b'9' | b'_') {
            self.seps |= lx.peek(0) == b'_';
            lx.at += 1;
        }
        if lx.src[digits..lx.at].iter().all(|&b| b == b'_') {
            self.fail(lx, lx.at, "exponent has no digits".into());
        }
    }
}

fn base_name(base: u32) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// The index of the first `_` that does not stand between two digits (a base prefix counts as a digit).
fn misplaced_separator(number: &[u8]) -> Option<usize> {
    let hex = number.len() > 1 && number[0] == b'0' && number[1] | 0x20 == b'x';
    let prefixed = number.len() > 1 && number[0] == b'0' && matches!(number[1] | 0x20, b'x' | b'o' | b'b');
    let is_digit = |i: usize| match number.get(i) {
        Some(b) if i == 1 && prefixed => !b.is_ascii_digit(),
        Some(b) => b.is_ascii_digit() || hex && b.is_ascii_hexdigit(),
        None => false,
    };
    let after = |i: usize| is_digit(i) || number.get(i) == Some(&b'_');
    (0..number.len()).find(|&i| number[i] == b'_' && (i == 0 || !is_digit(i - 1) || !after(i + 1)))
}

/// Scans a rune literal; the lexer stands at its quote.
pub(super) fn rune(lx: &mut Lexer) -> Tok {
    let start = lx.at;
    lx.at += 1;
    let mut ok = true;
    let mut chars = 0;
    let mistake = loop {
        let Some(&b) = lx.src.get(lx.at) else {
            break Some((start, "rune literal not terminated"));
        };
        match b {
            b'\'' => {
                lx.at += 1;
                break match chars {
                    0 => Some((lx.at - 1, "empty rune literal or unescaped '")),
                    1 => None,
                    _ => Some((start, "more than one character in rune literal")),
                };
            }
            b'\n' => break Some((lx.at, "newline in rune literal")),
            b'\\' => {
                lx.at += 1;
                ok &= escape(lx, b'\'');
            }
            _ => lx.at += lx.char_at(lx.at).len_utf8(),
        }
        chars += 1;
    };
    if let (true, Some((at, message))) = (ok, mistake) {
        ok = false;
        lx.error(at, message);
    }
    if ok { Tok::Char } else { Tok::BadLit }
}

/// Scans an interpreted string; the lexer stands at its quote.
pub(super) fn string(lx: &mut Lexer) -> Tok {
    let start = lx.at;
    lx.at += 1;
    let mut ok = true;
    loop {
        let rest = &lx.src[lx.at..];
        let plain = rest.iter().position(|b| matches!(b, b'"' | b'\\' | b'\n')).unwrap_or(rest.len());
        lx.at += plain;
        match lx.src.get(lx.at) {
            Some(b'"') => {
                lx.at += 1;
                return if ok { Tok::Str } else { Tok::BadLit };
            }
            Some(b'\\') => {
                lx.at += 1;
                ok &= escape(lx, b'"');
            }
            Some(_) => {
                lx.error(lx.at, "newline in string");
                return Tok::BadLit;
            }
            None => {
                lx.error(start, "string not terminated");
                return Tok::BadLit;
            }
        }
    }
}

/// Scans a raw string; the lexer stands at its back quote.
pub(super) fn raw_string(lx: &mut Lexer) -> Tok {
    let start = lx.at;
    let rest = &lx.src[start + 1..];
    match rest.iter().position(|&b| b == b'`') {
        Some(len) => {
            lx.at = start + len + 2;
            Tok::Str
        }
        None => {
            lx.error(start, "string not terminated");
            lx.at = lx.src.len();
            Tok::BadLit
        }
    }
}

/// Scans an escape sequence behind its backslash and tells whether it is good. What is cut off by the
/// end of the file is the caller's to report.
fn escape(lx: &mut Lexer, quote: u8) -> bool {
    let Some(&b) = lx.src.get(lx.at) else {
        return true;
    };
    let (digits, base) = match b {
        b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\' => {
            lx.at += 1;
            return true;
        }
        _ if b == quote => {
            lx.at += 1;
            return true;
        }
        b'0'..=b'7' => (3, 8),
        b'x' => (2, 16),
        b'u' => (4, 16),
        b'U' => (8, 16),
        _ => {
            lx.error(lx.at, "unknown escape");
            return false;
        }
    };
    lx.at += usize::from(base == 16);
    let mut value: u32 = 0;
    for _ in 0..digits {
        if lx.at >= lx.src.len() {
            return true;
        }
        let c = lx.char_at(lx.at);
        let Some(d) = c.to_digit(base) else {
            let name = base_name(base);
            let shown = if c == '\'' { "\\'".to_string() } else { c.escape_debug().to_string() };
            lx.error(lx.at, format!("invalid character '{shown}' in {name} escape"));
            return false;
        };
        value = (value << base.trailing_zeros()) | d;
        lx.at += 1;
    }
    if base == 8 && value > 255 {
        lx.error(lx.at, format!("octal escape value {value} > 255"));
        return false;
    }
    if b != b'x' && base == 16 && char::from_u32(value).is_none() {
        lx.error(lx.at, format!("escape is invalid Unicode code point U+{value:04X}"));
        return false;
    }
    true
}

/// The value of a well-formed string or rune literal: its bytes (a string may hold any bytes), or a
/// rune's UTF-8 encoding.
///
/// `raw` is the literal as written, quotes included.
pub fn unquote(raw: &str) -> Vec<u8> {
    let body = &raw[1..raw.len() - 1];
    if raw.starts_with('`') {
        return body.bytes().filter(|&b| b != b'\r').collect();
    }
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let (unit, len) = unescape(&rest[at + 1..]);
        match unit {
            Unit::Byte(b) => out.push(b),
            Unit::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = &rest[at + 1 + len..];
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

/// The value of a well-formed rune literal. `raw` is the literal as written, quotes included.
pub fn unquote_rune(raw: &str) -> u32 {
    match raw[1..].strip_prefix('\\') {
        Some(escape) => match unescape(escape).0 {
            Unit::Byte(b) => b.into(),
            Unit::Char(c) => c.into(),
        },
        None => raw[1..].chars().next().map_or(0, u32::from),
    }
}

/// What an escape stands for.
enum Unit {
    /// `\x41`, `\101`: a byte.
    Byte(u8),
    /// The others: a character.
    Char(char),
}

/// Decodes an escape (without its backslash); also its length.
fn unescape(escape: &str) -> (Unit, usize) {
    let number = |from: usize, digits: usize, base: u32| {
        u32::from_str_radix(&escape[from..from + digits], base).expect("validated by the lexer")
    };
    let wide = |digits: usize| Unit::Char(char::from_u32(number(1, digits, 16)).expect("validated by the lexer"));
    match escape.as_bytes()[0] {
        b'0'..=b'7' => (Unit::Byte(number(0, 3, 8) as u8), 3),
        b'x' => (Unit::Byte(number(1, 2, 16) as u8), 3),
        b'u' => (wide(4), 5),
        b'U' => (wide(8), 9),
        b'a' => (Unit::Char('\x07'), 1),
        b'b' => (Unit::Char('\x08'), 1),
        b'f' => (Unit::Char('\x0c'), 1),
        b'n' => (Unit::Char('\n'), 1),
        b'r' => (Unit::Char('\r'), 1),
        b't' => (Unit::Char('\t'), 1),
        b'v' => (Unit::Char('\x0b'), 1),
        other => (Unit::Char(other as char), 1),
    }
}

/// A string in double quotes with Go's escapes.
pub fn quote(s: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in s.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                c if c < ' ' || c == '\x7f' => out.push_str(&format!("\\x{:02x}", u32::from(c))),
                c if c.is_control() || c == '\u{feff}' || c.is_whitespace() && c != ' ' => {
                    out.push_str(&format!("\\u{:04x}", u32::from(c)));
                }
                c => out.push(c),
            }
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;
    use crate::syntax::lexer::lex;

    #[track_caller]
    fn check(src: &str, kind: Tok) {
        let out = lex(&SourceMap::default().add("t.go".into(), "t.go".into(), src));
        assert!(out.errors.is_empty(), "{src}: {:?}", out.errors);
        assert_eq!((out.kinds[0], out.kinds[1], out.kinds[2]), (kind, Tok::Semi, Tok::Eof), "{src}");
    }

    #[track_caller]
    fn check_error(src: &str, col: u32, text: &str) {
        let out = lex(&SourceMap::default().add("t.go".into(), "t.go".into(), src));
        assert_eq!(out.kinds[0], Tok::BadLit, "{src}");
        assert_eq!(out.errors.iter().map(|e| (e.pos.0, e.text.as_str())).collect::<Vec<_>>(), [(col, text)], "{src}");
    }

    #[test]
    fn numbers_of_every_form() {
        for src in ["0", "42", "1_000", "0b1_0", "0B_1", "0o17", "0O7", "017", "0_7", "0xFf", "0x_f"] {
            check(src, Tok::Int);
        }
        for src in ["1.", ".5", "1.5e+3", "08.5", "1e9", "09e1", "0x1p-2", "0X_1.8P+1_0", "0x.8p0", "1_0.2_5"] {
            check(src, Tok::Float);
        }
        for src in ["1i", "089i", "0x1i", ".5i", "1e3i", "0b1i"] {
            check(src, Tok::Imag);
        }
    }

    #[test]
    fn malformed_numbers() {
        check_error("0b12", 4, "invalid digit '2' in binary literal");
        check_error("089", 2, "invalid digit '8' in octal literal");
        check_error("0x", 3, "hexadecimal literal has no digits");
        check_error("0b.1", 3, "invalid radix point in binary literal");
        check_error("1e", 3, "exponent has no digits");
        check_error("1p2", 2, "'p' exponent requires hexadecimal mantissa");
        check_error("0x1.5", 6, "hexadecimal mantissa requires a 'p' exponent");
        check_error("1__0", 3, "'_' must separate successive digits");
        check_error("1_", 2, "'_' must separate successive digits");
        check_error("0o7_e1", 5, "'e' exponent requires decimal mantissa");
    }

    #[test]
    fn strings_and_runes() {
        for src in [r#""a\n\"\\\x41\101é😀\xff""#, "`a\\\n`", "\"\""] {
            check(src, Tok::Str);
        }
        for src in [r"'a'", r"'\''", r"'é'", r"'\U0001F600'", r"'\377'"] {
            check(src, Tok::Char);
        }
        check_error("\"a\n", 3, "newline in string");
        check_error("\"a", 1, "string not terminated");
        check_error("`a", 1, "string not terminated");
        check_error(r#""\q""#, 3, "unknown escape");
        check_error(r#""\400""#, 6, "octal escape value 256 > 255");
        check_error(r#""\xg0""#, 4, "invalid character 'g' in hexadecimal escape");
        check_error(r#""\ud800""#, 8, "escape is invalid Unicode code point U+D800");
        check_error("''", 2, "empty rune literal or unescaped '");
        check_error("'ab'", 1, "more than one character in rune literal");
        check_error("'a\n", 3, "newline in rune literal");
        check_error("'a", 1, "rune literal not terminated");
    }

    #[test]
    fn values() {
        assert_eq!(unquote(r#""a\n\"\\\x41\101é\xff\u00e9""#), b"a\n\"\\AA\xc3\xa9\xff\xc3\xa9");
        assert_eq!(unquote("`a\\\r\nb`"), b"a\\\nb");
        assert_eq!(quote(b"a\xff\n"), "\"a\\xff\\n\"");
        assert_eq!(unquote(r#""\U0001F600""#), "😀".as_bytes());
        assert_eq!((unquote_rune(r"'\''"), unquote_rune("'é'"), unquote_rune(r"'\377'")), (39, 233, 255));
    }
}
