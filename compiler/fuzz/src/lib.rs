//! What the fuzz targets share: what they do with an input, and mutation that knows tokens.
//!
//! Random bytes rarely get past a lexer. Half of the mutations therefore work on tokens: they delete,
//! repeat, swap and replace tokens, move whole lines, take a piece of another seed, or nest what is
//! there many times over; the rest is libFuzzer's own work on bytes, with a dictionary of Go's tokens.

pub mod targets;

use libfuzzer_sys::fuzzer_mutate;

/// A small generator of pseudo-random numbers (xorshift), from libFuzzer's seed.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

/// Mutates `data[..size]` in place; the new size.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut random = Random(u64::from(seed) << 1 | 1);
    random.below(1);
    let text = std::str::from_utf8(&data[..size]).ok().filter(|t| !t.is_empty());
    let Some(text) = text.filter(|_| random.below(2) == 0) else {
        return fuzzer_mutate(data, size, max_size);
    };
    let mut tokens = split(text);
    for _ in 0..=random.below(3) {
        mutate_tokens(&mut tokens, &mut random);
    }
    let text = tokens.concat();
    let bytes = &text.as_bytes()[..text.len().min(max_size)];
    data[..bytes.len()].copy_from_slice(bytes);
    bytes.len()
}

/// Tokens, and the white space between them, in a rough way.
fn split(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        ' ' | '\t' => 1,
        '\n' => 2,
        '"' | '`' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | '.' => 3,
        _ => 4,
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (i, c) in text.char_indices() {
        let this = class(c);
        if last.is_some_and(|l| l != this || this == 3) {
            tokens.push(&text[start..i]);
            start = i;
        }
        last = Some(this);
    }
    tokens.push(&text[start..]);
    tokens
}

/// Words to put in: those that change what a program means most.
const WORDS: &[&str] = &[
    "func",
    "type",
    "struct {",
    "interface {",
    "}",
    "[T any]",
    "[T ~int|string]",
    "(",
    ")",
    "[",
    "]",
    "{",
    ":=",
    "=",
    "...",
    "<-",
    "chan ",
    "map[",
    "range ",
    "for ",
    "go ",
    "defer ",
    "select {",
    "switch ",
    "case ",
    "default:",
    "fallthrough",
    "goto ",
    "break ",
    "continue ",
    "return ",
    "iota",
    "nil",
    "_",
    "0x1p-2",
    "1i",
    "'a'",
    "\"s\"",
    "1e400",
    "*",
    "&",
    "^",
    "&^",
    "<<",
    ">>",
    "~",
    "|",
    ".",
    ",",
    ";",
    "\n",
    "const ",
    "var ",
    "import ",
    "package ",
    "len(",
    "append(",
    "new(",
    "make(",
    "copy(",
    "clear(",
    "min(",
    "panic(",
    "recover()",
    "unsafe.Sizeof(",
    "complex(",
    "any",
    "error",
    "comparable",
    "string(",
    "[]byte(",
    "uint8",
    "float32",
    "-1",
    "1<<63",
    "L:",
];

fn mutate_tokens<'t>(tokens: &mut Vec<&'t str>, random: &mut Random) {
    let n = tokens.len();
    let (a, b) = (random.below(n), random.below(n));
    let length = 1 + random.below(8).min(random.below(8));
    let range = a..(a + length).min(n);
    match random.below(9) {
        0 => drop(tokens.drain(range)),
        1 => {
            let piece: Vec<&str> = tokens[range].to_vec();
            tokens.splice(b..b, piece);
        }
        2 => tokens.swap(a, b),
        3 => tokens[a] = tokens[b],
        4 => tokens.insert(a, WORDS[random.below(WORDS.len())]),
        5 => tokens[a] = WORDS[random.below(WORDS.len())],
        6 => {
            // Names stand for each other.
            let names: Vec<usize> = (0..n).filter(|&i| tokens[i].starts_with(char::is_alphabetic)).collect();
            if !names.is_empty() {
                tokens[names[random.below(names.len())]] = tokens[names[random.below(names.len())]];
            }
        }
        7 => {
            // A piece many times over: depth and length.
            let piece: Vec<&str> = tokens[range].to_vec();
            let times = 1 << random.below(8);
            tokens.splice(a..a, std::iter::repeat_n(piece, times).flatten());
        }
        _ => {
            // A line goes elsewhere.
            let from = tokens[..a].iter().rposition(|t| t.starts_with('\n')).unwrap_or(0);
            let to = a + tokens[a..].iter().position(|t| t.starts_with('\n')).unwrap_or(n - a);
            let line: Vec<&str> = tokens.drain(from..to).collect();
            let at = random.below(tokens.len() + 1);
            tokens.splice(at..at, line);
        }
    }
    if tokens.is_empty() {
        tokens.push("package p");
    }
}
