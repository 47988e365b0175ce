//! Constant values of arbitrary precision (spec: Constants).
//!
//! Integers and rationals are exact. A rational whose numerator or denominator outgrows
//! [`MAX_BITS`] is rounded to [`PRECISION`] bits of mantissa, as Go's compiler does, so that no chain
//! of operations runs out of memory; beyond [`MAX_EXP`] the result is [`Const::Unknown`] (or zero).
//! Operations match their operands' kinds first: integer < float < complex.

use super::ty::Basic;
use crate::syntax::ast::{BinaryOp, LitKind, UnaryOp};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::sync::Arc;

/// Largest size of an exact numerator or denominator.
const MAX_BITS: u64 = 4 << 10;
/// Bits of mantissa of a rounded value.
const PRECISION: u64 = 512;
/// Longest string that concatenation makes: longer ones count as not representable.
const MAX_STRING: usize = 1 << 28;
/// Largest binary exponent.
const MAX_EXP: i64 = 1 << 16;

/// A constant value. Numeric kinds are kept in the simplest form that represents them exactly only
/// where the specification's kind rules say so; a value's kind follows its type.
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    /// Already reported, or not representable.
    Unknown,
    /// A boolean.
    Bool(bool),
    /// A string: any bytes.
    Str(Arc<[u8]>),
    /// An integer or rune.
    Int(BigInt),
    /// A float.
    Float(BigRational),
    /// A complex number: real and imaginary part.
    Complex(Box<(BigRational, BigRational)>),
}

impl Const {
    /// An integer.
    pub fn int(v: i64) -> Const {
        Const::Int(v.into())
    }

    /// A string.
    pub fn str(v: &[u8]) -> Const {
        Const::Str(v.into())
    }

    /// A float, brought to a size that can be worked with.
    fn float(r: BigRational) -> Const {
        bounded(r).map_or(Const::Unknown, Const::Float)
    }

    fn complex(re: BigRational, im: BigRational) -> Const {
        match (bounded(re), bounded(im)) {
            (Some(re), Some(im)) => Const::Complex(Box::new((re, im))),
            _ => Const::Unknown,
        }
    }

    /// The value of a literal as written; unknown if it is malformed or out of all bounds.
    pub fn from_literal(kind: LitKind, raw: &str) -> Const {
        match kind {
            LitKind::Int => parse_int(raw).map_or(Const::Unknown, Const::Int),
            LitKind::Float => parse_float(raw).map_or(Const::Unknown, Const::float),
            LitKind::Imag => {
                let digits = raw.strip_suffix('i').unwrap_or(raw);
                parse_imag(digits).map_or(Const::Unknown, |im| Const::complex(BigRational::zero(), im))
            }
            LitKind::Char => match unquote(raw) {
                Some(text) => rune_value(raw, &text).map_or(Const::Unknown, |r| Const::int(r.into())),
                None => Const::Unknown,
            },
            LitKind::String => unquote(raw).map_or(Const::Unknown, |text| Const::Str(text.into())),
        }
    }

    /// Whether the value is unknown.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Const::Unknown)
    }

    /// -1, 0 or 1; for a complex number zero only if it is zero. 1 for what has no sign.
    pub fn sign(&self) -> i32 {
        let of = |s: Sign| match s {
            Sign::Minus => -1,
            Sign::NoSign => 0,
            Sign::Plus => 1,
        };
        match self {
            Const::Int(v) => of(v.sign()),
            Const::Float(v) => of(v.numer().sign()),
            Const::Complex(c) => of(c.0.numer().sign()) | of(c.1.numer().sign()),
            Const::Str(s) => i32::from(!s.is_empty()),
            Const::Unknown | Const::Bool(_) => 1,
        }
    }

    /// Number of bits of an integer's absolute value.
    pub fn bit_len(&self) -> u64 {
        match self {
            Const::Int(v) => v.bits(),
            _ => 0,
        }
    }

    /// The value as an integer, or unknown.
    pub fn to_int(&self) -> Const {
        match self {
            Const::Int(_) => self.clone(),
            Const::Float(r) if r.is_integer() => Const::Int(r.numer().clone()),
            Const::Complex(c) if c.1.is_zero() => Const::Float(c.0.clone()).to_int(),
            _ => Const::Unknown,
        }
    }

    /// The value as a float, or unknown.
    pub fn to_float(&self) -> Const {
        match self {
            Const::Int(v) => Const::float(BigRational::from_integer(v.clone())),
            Const::Float(_) => self.clone(),
            Const::Complex(c) if c.1.is_zero() => Const::Float(c.0.clone()),
            _ => Const::Unknown,
        }
    }

    /// The value as a complex number, or unknown.
    pub fn to_complex(&self) -> Const {
        match self {
            Const::Int(v) => Const::complex(BigRational::from_integer(v.clone()), BigRational::zero()),
            Const::Float(r) => Const::complex(r.clone(), BigRational::zero()),
            Const::Complex(_) => self.clone(),
            _ => Const::Unknown,
        }
    }

    /// Real part of a number.
    pub fn real(&self) -> Const {
        match self {
            Const::Int(_) | Const::Float(_) => self.clone(),
            Const::Complex(c) => Const::Float(c.0.clone()),
            _ => Const::Unknown,
        }
    }

    /// Imaginary part of a number.
    pub fn imag(&self) -> Const {
        match self {
            Const::Int(_) | Const::Float(_) => Const::int(0),
            Const::Complex(c) => Const::Float(c.1.clone()),
            _ => Const::Unknown,
        }
    }

    /// `re + im*i`
    pub fn make_complex(re: &Const, im: &Const) -> Const {
        match (re.to_float(), im.to_float()) {
            (Const::Float(re), Const::Float(im)) => Const::complex(re, im),
            _ => Const::Unknown,
        }
    }

    /// The value of an integer constant that fits.
    pub fn to_i64(&self) -> Option<i64> {
        match self {
            Const::Int(v) => v.to_i64(),
            _ => None,
        }
    }

    /// The value of an integer constant that fits.
    pub fn to_u64(&self) -> Option<u64> {
        match self {
            Const::Int(v) => v.to_u64(),
            _ => None,
        }
    }

    /// The nearest `float64` of a real number; `None` if it overflows.
    pub fn to_f64(&self) -> Option<f64> {
        match self.to_float() {
            Const::Float(r) => nearest(&r, 53, -1074, 1023),
            _ => None,
        }
    }

    /// The nearest `float32` of a real number; `None` if it overflows.
    pub fn to_f32(&self) -> Option<f32> {
        match self.to_float() {
            Const::Float(r) => nearest(&r, 24, -149, 127).map(|v| v as f32),
            _ => None,
        }
    }

    /// The value as a constant of a basic type, rounded for float types; `None` if it cannot be
    /// represented (spec: Representability).
    pub fn representable(&self, b: Basic) -> Option<Const> {
        if self.is_unknown() {
            return Some(Const::Unknown);
        }
        match b {
            Basic::Bool | Basic::UntypedBool => matches!(self, Const::Bool(_)).then(|| self.clone()),
            Basic::String | Basic::UntypedString => matches!(self, Const::Str(_)).then(|| self.clone()),
            _ if b.is_integer() => match self.to_int() {
                Const::Int(v) => fits(&v, b).then_some(Const::Int(v)),
                _ => None,
            },
            Basic::UntypedFloat => Some(self.to_float()).filter(|v| !v.is_unknown()),
            Basic::UntypedComplex => Some(self.to_complex()).filter(|v| !v.is_unknown()),
            Basic::Float32 => self.to_f32().map(|v| from_f64(v.into())),
            Basic::Float64 => self.to_f64().map(from_f64),
            Basic::Complex64 | Basic::Complex128 => {
                let part = if b == Basic::Complex64 { Basic::Float32 } else { Basic::Float64 };
                let Const::Complex(c) = self.to_complex() else { return None };
                let re = Const::Float(c.0).representable(part)?;
                let im = Const::Float(c.1).representable(part)?;
                Some(Const::make_complex(&re, &im))
            }
            _ => None,
        }
    }

    /// `op x`. `width` is the size in bits of an unsigned operand's type for `^`, else 0.
    pub fn unary(op: UnaryOp, x: &Const, width: u32) -> Const {
        match (op, x) {
            (UnaryOp::Plus, _) => x.clone(),
            (UnaryOp::Neg, Const::Int(v)) => Const::Int(-v),
            (UnaryOp::Neg, Const::Float(v)) => Const::Float(-v),
            (UnaryOp::Neg, Const::Complex(c)) => Const::Complex(Box::new((-&c.0, -&c.1))),
            (UnaryOp::Com, Const::Int(v)) => {
                let z: BigInt = -v - 1;
                Const::Int(if width > 0 { z.mod_floor(&(BigInt::one() << width)) } else { z })
            }
            (UnaryOp::Not, Const::Bool(v)) => Const::Bool(!v),
            _ => Const::Unknown,
        }
    }

    /// `x op y` for operators other than shifts and comparisons. With `int_div` a division of integers
    /// is truncated, else it is exact. The divisor is not zero.
    pub fn binary(x: &Const, op: BinaryOp, y: &Const, int_div: bool) -> Const {
        match matched(x, y) {
            (Const::Bool(x), Const::Bool(y)) => match op {
                BinaryOp::LogAnd => Const::Bool(x && y),
                BinaryOp::LogOr => Const::Bool(x || y),
                _ => Const::Unknown,
            },
            (Const::Str(x), Const::Str(y)) if op == BinaryOp::Add && x.len() + y.len() > MAX_STRING => Const::Unknown,
            (Const::Str(x), Const::Str(y)) if op == BinaryOp::Add => Const::Str([&*x, &*y].concat().into()),
            (Const::Int(x), Const::Int(y)) => int_op(x, op, y, int_div),
            (Const::Float(x), Const::Float(y)) => match op {
                BinaryOp::Add => Const::float(x + y),
                BinaryOp::Sub => Const::float(x - y),
                BinaryOp::Mul => Const::float(x * y),
                BinaryOp::Div if !y.is_zero() => Const::float(x / y),
                _ => Const::Unknown,
            },
            (Const::Complex(x), Const::Complex(y)) => complex_op(*x, op, *y),
            _ => Const::Unknown,
        }
    }

    /// `x << count` or `x >> count` of an integer.
    pub fn shift(x: &Const, op: BinaryOp, count: u32) -> Const {
        match (x, op) {
            (Const::Int(v), BinaryOp::Shl) if v.bits() + u64::from(count) <= MAX_EXP as u64 => Const::Int(v << count),
            (Const::Int(v), BinaryOp::Shr) => Const::Int(v >> count),
            _ => Const::Unknown,
        }
    }

    /// `x op y` for comparison operators; false if a value is unknown.
    pub fn compare(x: &Const, op: BinaryOp, y: &Const) -> bool {
        use std::cmp::Ordering;
        let order = match matched(x, y) {
            (Const::Bool(x), Const::Bool(y)) => x.cmp(&y),
            (Const::Str(x), Const::Str(y)) => x.cmp(&y),
            (Const::Int(x), Const::Int(y)) => x.cmp(&y),
            (Const::Float(x), Const::Float(y)) => x.cmp(&y),
            (Const::Complex(x), Const::Complex(y)) if x == y => Ordering::Equal,
            (Const::Complex(_), Const::Complex(_)) => Ordering::Less,
            _ => return false,
        };
        match op {
            BinaryOp::Eq => order.is_eq(),
            BinaryOp::Ne => order.is_ne(),
            BinaryOp::Lt => order.is_lt(),
            BinaryOp::Le => order.is_le(),
            BinaryOp::Gt => order.is_gt(),
            BinaryOp::Ge => order.is_ge(),
            _ => false,
        }
    }
}

/// Both operands in the larger one of their kinds.
fn matched(x: &Const, y: &Const) -> (Const, Const) {
    match (x, y) {
        (Const::Complex(_), _) => (x.clone(), y.to_complex()),
        (_, Const::Complex(_)) => (x.to_complex(), y.clone()),
        (Const::Float(_), _) => (x.clone(), y.to_float()),
        (_, Const::Float(_)) => (x.to_float(), y.clone()),
        _ => (x.clone(), y.clone()),
    }
}

fn int_op(x: BigInt, op: BinaryOp, y: BigInt, int_div: bool) -> Const {
    Const::Int(match op {
        BinaryOp::Add => x + y,
        BinaryOp::Sub => x - y,
        BinaryOp::Mul => x * y,
        BinaryOp::Div | BinaryOp::Rem if y.is_zero() => return Const::Unknown,
        BinaryOp::Div if int_div => x / y,
        BinaryOp::Div => return Const::float(BigRational::new(x, y)),
        BinaryOp::Rem => x % y,
        BinaryOp::And => x & y,
        BinaryOp::Or => x | y,
        BinaryOp::Xor => x ^ y,
        BinaryOp::AndNot => x & (-y - 1),
        _ => return Const::Unknown,
    })
}

fn complex_op(x: (BigRational, BigRational), op: BinaryOp, y: (BigRational, BigRational)) -> Const {
    let ((a, b), (c, d)) = (x, y);
    match op {
        BinaryOp::Add => Const::complex(a + c, b + d),
        BinaryOp::Sub => Const::complex(a - c, b - d),
        BinaryOp::Mul => Const::complex(&a * &c - &b * &d, b * c + a * d),
        BinaryOp::Div => {
            let s = &c * &c + &d * &d;
            if s.is_zero() {
                return Const::Unknown;
            }
            Const::complex((&a * &c + &b * &d) / &s, (b * c - a * d) / s)
        }
        _ => Const::Unknown,
    }
}

/// Whether an integer fits into an integer type.
fn fits(v: &BigInt, b: Basic) -> bool {
    let (bits, signed) = match b {
        Basic::Int8 => (8, true),
        Basic::Int16 => (16, true),
        Basic::Int32 => (32, true),
        Basic::Int | Basic::Int64 => (64, true),
        Basic::Uint8 => (8, false),
        Basic::Uint16 => (16, false),
        Basic::Uint32 => (32, false),
        Basic::Uint | Basic::Uint64 | Basic::Uintptr => (64, false),
        _ => return true,
    };
    if !signed {
        return !v.is_negative() && v.bits() <= bits;
    }
    let magnitude = if v.is_negative() { -v - 1 } else { v.clone() };
    magnitude.bits() < bits
}

/// The exact value of a finite float.
fn from_f64(v: f64) -> Const {
    BigRational::from_float(v).map_or(Const::Unknown, Const::Float)
}

/// A rational of workable size: the value itself, or rounded; `None` beyond all bounds.
fn bounded(r: BigRational) -> Option<BigRational> {
    let (num, den) = (r.numer().bits(), r.denom().bits());
    if num <= MAX_BITS && den <= MAX_BITS || num == 0 {
        return Some(r);
    }
    if num as i64 - den as i64 > MAX_EXP {
        return None;
    }
    if den as i64 - num as i64 > MAX_EXP {
        return Some(BigRational::zero());
    }
    let (mantissa, exp) = scaled(&r, PRECISION);
    Some(if exp >= 0 {
        BigRational::from_integer(mantissa << exp as u64)
    } else {
        BigRational::new(mantissa, BigInt::one() << exp.unsigned_abs())
    })
}

/// `(m, e)` with `r ≈ m * 2^e`, `m` of `bits` bits (or one more), rounded to even.
fn scaled(r: &BigRational, bits: u64) -> (BigInt, i64) {
    let exp = r.numer().bits() as i64 - r.denom().bits() as i64 - bits as i64;
    (round_at(r, exp), exp)
}

/// `r / 2^exp` rounded to an integer, half to even.
fn round_at(r: &BigRational, exp: i64) -> BigInt {
    let (mut num, mut den) = (r.numer().abs(), r.denom().clone());
    if exp >= 0 {
        den <<= exp as u64;
    } else {
        num <<= exp.unsigned_abs();
    }
    let (mut q, rest) = num.div_rem(&den);
    let twice: BigInt = rest << 1u32;
    if twice > den || twice == den && q.is_odd() {
        q += 1;
    }
    if r.is_negative() { -q } else { q }
}

/// The nearest float with `bits` bits of mantissa and exponents in the given range, half to even.
fn nearest(r: &BigRational, bits: i64, min_exp: i64, max_exp: i64) -> Option<f64> {
    if r.is_zero() {
        return Some(0.0);
    }
    // The leading bit of r is bit `top` or `top - 1`.
    let top = r.numer().bits() as i64 - r.denom().bits() as i64;
    if top > max_exp + 2 {
        return None;
    }
    if top < min_exp - 2 {
        return Some(0.0);
    }
    let mut exp = (top - bits).max(min_exp);
    let mut mantissa = round_at(r, exp);
    if mantissa.bits() as i64 > bits {
        exp += 1;
        mantissa = round_at(r, exp);
    }
    if mantissa.bits() as i64 - 1 + exp > max_exp {
        return None;
    }
    // Both factors are exact, and so is the product: it has at most `bits` bits in range.
    let m = mantissa.to_i64()? as f64;
    let half = exp / 2;
    Some(m * 2f64.powi(half as i32) * 2f64.powi((exp - half) as i32))
}

// Literals.

fn parse_int(raw: &str) -> Option<BigInt> {
    let text: String = raw.chars().filter(|&c| c != '_').collect();
    let lower = text.to_ascii_lowercase();
    let (digits, radix) = if let Some(d) = lower.strip_prefix("0x") {
        (d, 16)
    } else if let Some(d) = lower.strip_prefix("0b") {
        (d, 2)
    } else if let Some(d) = lower.strip_prefix("0o") {
        (d, 8)
    } else if lower.len() > 1 && lower.starts_with('0') {
        (&lower[1..], 8)
    } else {
        (&lower[..], 10)
    };
    BigInt::parse_bytes(digits.as_bytes(), radix)
}

/// An imaginary literal without its `i`: for backward compatibility `0123i` is decimal.
fn parse_imag(digits: &str) -> Option<BigRational> {
    let prefixed = digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_alphabetic();
    let hex = prefixed && matches!(digits.as_bytes()[1], b'x' | b'X');
    let float = digits.contains(['.', 'p', 'P']) || !hex && digits.contains(['e', 'E']);
    if float {
        return parse_float(digits);
    }
    let v = if prefixed { parse_int(digits)? } else { parse_decimal(digits)? };
    Some(BigRational::from_integer(v))
}

fn parse_decimal(digits: &str) -> Option<BigInt> {
    let text: String = digits.chars().filter(|&c| c != '_').collect();
    BigInt::parse_bytes(text.as_bytes(), 10)
}

fn parse_float(raw: &str) -> Option<BigRational> {
    let text: String = raw.chars().filter(|&c| c != '_').collect::<String>().to_ascii_lowercase();
    let (text, radix, mark) = match text.strip_prefix("0x") {
        Some(t) => (t, 16, 'p'),
        None => (&text[..], 10, 'e'),
    };
    let (mantissa, exp) = match text.split_once(mark) {
        Some((m, e)) => (m, e),
        None => (text, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let value = if digits.is_empty() { return None } else { BigInt::parse_bytes(digits.as_bytes(), radix)? };
    if value.is_zero() {
        return Some(BigRational::zero());
    }
    let limit = if radix == 16 { MAX_EXP } else { MAX_EXP * 3 / 10 };
    // An exponent beyond all types' ranges is reduced: the value stays out of range.
    let exp: i64 = exp.parse().unwrap_or(if exp.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 });
    let exp = exp - fraction.len() as i64 * if radix == 16 { 4 } else { 1 };
    // Go's own limits.
    let binary = if radix == 16 { exp as f64 } else { exp as f64 * std::f64::consts::LOG2_10 };
    if binary > f64::from(i32::MAX) {
        return None;
    }
    if binary < f64::from(i32::MIN) {
        return Some(BigRational::zero());
    }
    let exp = exp.clamp(-limit * 3 / 4, limit * 3 / 4);
    let base = if radix == 16 { BigInt::from(2) } else { BigInt::from(10) };
    let power = num_traits::pow(base, exp.unsigned_abs() as usize);
    Some(if exp >= 0 { BigRational::from_integer(value * power) } else { BigRational::new(value, power) })
}

/// The code point of a rune literal whose unquoted text is given.
fn rune_value(raw: &str, text: &[u8]) -> Option<u32> {
    // `'\xff'` and `'\377'` stand for code points, not bytes.
    let inner = raw.as_bytes();
    if inner.len() > 2 && inner[1] == b'\\' && matches!(inner[2], b'x' | b'0'..=b'7') {
        return text.first().map(|&b| b.into());
    }
    std::str::from_utf8(text).ok()?.chars().next().map(u32::from)
}

/// The bytes of a rune or string literal; `None` if it is malformed (the lexer reported that).
pub fn unquote(raw: &str) -> Option<Vec<u8>> {
    let quote = raw.chars().next()?;
    let body = raw.strip_prefix(quote)?.strip_suffix(quote)?;
    if quote == '`' {
        return Some(body.bytes().filter(|&b| b != b'\r').collect());
    }
    let mut out = Vec::with_capacity(body.len());
    let bytes = body.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] != b'\\' {
            out.push(bytes[i]);
            i += 1;
            continue;
        }
        let c = *bytes.get(i + 1)?;
        i += 2;
        let (digits, radix) = match c {
            b'x' => (2, 16),
            b'u' => (4, 16),
            b'U' => (8, 16),
            b'0'..=b'7' => {
                i -= 1;
                (3, 8)
            }
            _ => {
                out.push(simple_escape(c)?);
                continue;
            }
        };
        let v = u32::from_str_radix(body.get(i..i + digits)?, radix).ok()?;
        i += digits;
        match c {
            b'u' | b'U' => out.extend(char::from_u32(v)?.encode_utf8(&mut [0; 4]).bytes()),
            _ => out.push(u8::try_from(v).ok()?),
        }
    }
    Some(out)
}

fn simple_escape(c: u8) -> Option<u8> {
    Some(match c {
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'\\' | b'\'' | b'"' => c,
        _ => return None,
    })
}

// Printing, as messages show values.

impl std::fmt::Display for Const {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Const::Unknown => f.write_str("unknown"),
            Const::Bool(v) => write!(f, "{v}"),
            Const::Str(s) => f.write_str(&shortened(&quote(s))),
            Const::Int(v) => write!(f, "{v}"),
            Const::Float(v) => f.write_str(&float_string(v)),
            Const::Complex(c) => write!(f, "({} + {}i)", float_string(&c.0), float_string(&c.1)),
        }
    }
}

/// At most 72 characters of a quoted string.
fn shortened(s: &str) -> String {
    const MAX: usize = 72;
    if s.chars().count() <= MAX {
        return s.into();
    }
    s.chars().take(MAX - 3).chain("...".chars()).collect()
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

/// A decimal approximation: six digits in the range of `float64`, else mantissa and exponent.
fn float_string(r: &BigRational) -> String {
    if let Some(v) = nearest(r, 53, -1074, 1023)
        && (v == 0.0) == r.is_zero()
    {
        let s = general(v, Some(6));
        return if !r.is_integer() && !s.contains('.') { general(v, None) } else { s };
    }
    let (mantissa, exp) = scaled(r, 60);
    let bits = mantissa.bits() as i64;
    let mut m = mantissa.to_f64().unwrap_or(0.0) / 2f64.powi(bits as i32);
    let d = (exp + bits) as f64 * std::f64::consts::LOG10_2;
    let mut e = d as i64;
    m *= 10f64.powf(d - e as f64);
    if m.abs() < 1.0 - 0.5e-6 {
        m *= 10.0;
        e -= 1;
    } else if m.abs() >= 10.0 {
        m /= 10.0;
        e += 1;
    }
    format!("{}e{e:+}", general(m, Some(6)))
}

/// Formats like C's `%g`: with so many significant digits, or the fewest that identify the value.
fn general(v: f64, digits: Option<usize>) -> String {
    let text = match digits {
        Some(n) => format!("{:.*e}", n - 1, v),
        None => format!("{v:e}"),
    };
    let (mantissa, exp) = text.split_once('e').expect("scientific notation");
    let exp: i32 = exp.parse().expect("exponent");
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |m| ("-", m));
    let mut all: String = mantissa.chars().filter(|&c| c != '.').collect();
    all.truncate(all.trim_end_matches('0').len().max(1));
    let threshold = digits.unwrap_or(6) as i32;
    if exp < -4 || exp >= threshold {
        let (first, rest) = all.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let e = if exp < 0 { '-' } else { '+' };
        return format!("{sign}{first}{dot}{rest}e{e}{:02}", exp.abs());
    }
    if exp < 0 {
        return format!("{sign}0.{}{all}", "0".repeat((-exp - 1) as usize));
    }
    let whole = exp as usize + 1;
    if all.len() <= whole {
        return format!("{sign}{all}{}", "0".repeat(whole - all.len()));
    }
    format!("{sign}{}.{}", &all[..whole], &all[whole..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lit(text: &str) -> Const {
        let kind = if text.ends_with('i') {
            LitKind::Imag
        } else if text.contains(['.', 'p']) || !text.starts_with("0x") && text.contains('e') {
            LitKind::Float
        } else {
            LitKind::Int
        };
        Const::from_literal(kind, text)
    }

    #[test]
    fn literals_print_as_go_does() {
        for (text, want) in [
            ("1_000", "1000"),
            ("0x_fF", "255"),
            ("0b101", "5"),
            ("0o17", "15"),
            ("017", "15"),
            ("1.5", "1.5"),
            ("1e3", "1000"),
            ("1e6", "1e+06"),
            ("123456.0", "123456"),
            ("1234567.0", "1.23457e+06"),
            ("100000.5", "100000.5"),
            ("0.1", "0.1"),
            ("1e-7", "1e-07"),
            ("0x1p-2", "0.25"),
            ("1e1000", "1e+1000"),
            ("3i", "(0 + 3i)"),
            ("0123i", "(0 + 123i)"),
        ] {
            assert_eq!(lit(text).to_string(), want, "{text}");
        }
    }

    #[test]
    fn rounding_is_exact() {
        assert_eq!(lit("0.1").to_f64(), Some(0.1));
        assert_eq!(lit("1e308").to_f64(), Some(1e308));
        assert_eq!(lit("1e309").to_f64(), None);
        assert_eq!(lit("5e-324").to_f64(), Some(5e-324));
        assert_eq!(lit("2e-324").to_f64(), Some(0.0));
        assert_eq!(lit("3e-324").to_f64(), Some(5e-324));
        assert_eq!(lit("2.2250738585072011e-308").to_f64(), Some(2.225_073_858_507_201e-308));
        assert_eq!(lit("16777217.0").to_f32(), Some(16777216.0));
        assert_eq!(lit("3.4028235e38").to_f32(), Some(f32::MAX));
        assert_eq!(lit("3.5e38").to_f32(), None);
        assert_eq!(lit("9007199254740993.0").to_f64(), Some(9007199254740992.0));
    }

    #[test]
    fn operations_stay_exact_or_bounded() {
        let third = Const::binary(&Const::int(1), BinaryOp::Div, &Const::int(3), false);
        assert_eq!(Const::binary(&third, BinaryOp::Mul, &Const::int(3), false).to_int(), Const::int(1));
        assert_eq!(Const::binary(&Const::int(-7), BinaryOp::Div, &Const::int(2), true), Const::int(-3));
        assert_eq!(Const::unary(UnaryOp::Com, &Const::int(1), 8), Const::int(254));
        assert_eq!(Const::unary(UnaryOp::Com, &Const::int(1), 0), Const::int(-2));
        let mut big = lit("1e10");
        for _ in 0..40 {
            big = Const::binary(&big, BinaryOp::Mul, &big, false);
        }
        assert!(big.is_unknown());
        assert!(Const::int(-128).representable(Basic::Int8).is_some());
        assert!(Const::int(128).representable(Basic::Int8).is_none());
        assert!(Const::int(256).representable(Basic::Uint8).is_none());
        assert!(Const::int(-1).representable(Basic::Uint8).is_none());
    }

    #[test]
    fn strings_are_unquoted_and_quoted() {
        assert_eq!(unquote("\"a\\n\\x41\\u00e9\\101\"").as_deref(), Some("a\nA\u{e9}A".as_bytes()));
        assert_eq!(quote(b"a\xff\n"), "\"a\\xff\\n\"");
        assert_eq!(Const::from_literal(LitKind::Char, "'\\xff'"), Const::int(255));
        assert_eq!(Const::from_literal(LitKind::Char, "'é'"), Const::int(233));
    }
}
