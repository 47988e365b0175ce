//! Constant values of arbitrary precision (spec: Constants): operations on them.
//!
//! Operations match their operands' kinds first: integer < float < complex. Reals are [`super::real`],
//! literals are read by [`super::const_literal`].

use super::const_literal as literal;
use super::real::Real;
use super::text::Text;
use super::ty::Basic;
use crate::syntax::ast::{BinaryOp, LitKind, UnaryOp};
use crate::syntax::{quote, unquote, unquote_rune};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// Largest size in bits of an integer that a shift makes.
const MAX_SHIFTED: u64 = 1 << 16;
/// Longest string that concatenation makes: longer ones count as not representable.
const MAX_STRING: usize = 1 << 28;

/// A constant value. Numeric kinds are kept in the simplest form that represents them exactly only
/// where the specification's kind rules say so; a value's kind follows its type.
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    /// Already reported, or not representable.
    Unknown,
    /// A boolean.
    Bool(bool),
    /// A string: any bytes.
    Str(Text),
    /// An integer or rune.
    Int(BigInt),
    /// A float.
    Float(Real),
    /// A complex number: real and imaginary part.
    Complex(Box<(Real, Real)>),
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

    /// A float; unknown if it overflows.
    fn float(r: Option<Real>) -> Const {
        r.map_or(Const::Unknown, Const::Float)
    }

    fn complex(re: Option<Real>, im: Option<Real>) -> Const {
        match (re, im) {
            (Some(re), Some(im)) => Const::Complex(Box::new((re, im))),
            _ => Const::Unknown,
        }
    }

    /// The value of a well-formed literal; unknown if it is out of all bounds.
    pub fn from_literal(kind: LitKind, raw: &str) -> Const {
        match kind {
            LitKind::Int => literal::int(raw).map_or(Const::Unknown, Const::Int),
            LitKind::Float => Const::float(literal::float(raw)),
            LitKind::Imag => Const::complex(Some(Real::zero()), literal::imaginary(raw)),
            LitKind::Char => Const::int(unquote_rune(raw).into()),
            LitKind::String => Const::Str(unquote(raw).into()),
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
            Const::Float(v) => of(v.sign()),
            Const::Complex(c) => of(c.0.sign()) | of(c.1.sign()),
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
            Const::Float(r) => r.to_int().map_or(Const::Unknown, Const::Int),
            Const::Complex(c) if c.1.is_zero() => Const::Float(c.0.clone()).to_int(),
            _ => Const::Unknown,
        }
    }

    /// The value as a float, or unknown.
    pub fn to_float(&self) -> Const {
        match self {
            Const::Int(v) => Const::float(Real::from_int(v.clone())),
            Const::Float(_) => self.clone(),
            Const::Complex(c) if c.1.is_zero() => Const::Float(c.0.clone()),
            _ => Const::Unknown,
        }
    }

    /// The value as a complex number, or unknown.
    pub fn to_complex(&self) -> Const {
        match self {
            Const::Int(v) => Const::complex(Real::from_int(v.clone()), Some(Real::zero())),
            Const::Float(r) => Const::complex(Some(r.clone()), Some(Real::zero())),
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
            (Const::Float(re), Const::Float(im)) => Const::complex(Some(re), Some(im)),
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
            Const::Float(r) => r.nearest(53, -1074, 1023),
            _ => None,
        }
    }

    /// The nearest `float32` of a real number; `None` if it overflows.
    pub fn to_f32(&self) -> Option<f32> {
        match self.to_float() {
            Const::Float(r) => r.nearest(24, -149, 127).map(|v| v as f32),
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
            Basic::Float32 => self.to_f32().map(|v| Const::float(Real::from_f64(v.into()))),
            Basic::Float64 => self.to_f64().map(|v| Const::float(Real::from_f64(v))),
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
            (UnaryOp::Neg, Const::Float(v)) => Const::Float(v.neg()),
            (UnaryOp::Neg, Const::Complex(c)) => Const::Complex(Box::new((c.0.neg(), c.1.neg()))),
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
            (Const::Str(x), Const::Str(y)) if op == BinaryOp::Add => Const::Str(x.concat(&y)),
            (Const::Int(x), Const::Int(y)) => int_op(x, op, y, int_div),
            (Const::Float(x), Const::Float(y)) => match op {
                BinaryOp::Add => Const::float(x.add(&y)),
                BinaryOp::Sub => Const::float(x.sub(&y)),
                BinaryOp::Mul => Const::float(x.mul(&y)),
                BinaryOp::Div => Const::float(x.div(&y)),
                _ => Const::Unknown,
            },
            (Const::Complex(x), Const::Complex(y)) => complex_op(*x, op, *y),
            _ => Const::Unknown,
        }
    }

    /// `x << count` or `x >> count` of an integer.
    pub fn shift(x: &Const, op: BinaryOp, count: u32) -> Const {
        match (x, op) {
            (Const::Int(v), BinaryOp::Shl) if v.bits() + u64::from(count) <= MAX_SHIFTED => Const::Int(v << count),
            (Const::Int(v), BinaryOp::Shr) => Const::Int(v >> count),
            _ => Const::Unknown,
        }
    }

    /// `x op y` for comparison operators; false if a value is unknown.
    pub fn compare(x: &Const, op: BinaryOp, y: &Const) -> bool {
        use std::cmp::Ordering;
        let order = match matched(x, y) {
            (Const::Bool(x), Const::Bool(y)) => x.cmp(&y),
            (Const::Str(x), Const::Str(y)) => x[..].cmp(&y[..]),
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
        BinaryOp::Div => return Const::float(Real::new(BigRational::new(x, y))),
        BinaryOp::Rem => x % y,
        BinaryOp::And => x & y,
        BinaryOp::Or => x | y,
        BinaryOp::Xor => x ^ y,
        BinaryOp::AndNot => x & (-y - 1),
        _ => return Const::Unknown,
    })
}

fn complex_op(x: (Real, Real), op: BinaryOp, y: (Real, Real)) -> Const {
    complex_parts(&x, op, &y).map_or(Const::Unknown, |z| Const::Complex(Box::new(z)))
}

/// The parts of `x op y`; `None` if one overflows.
fn complex_parts((a, b): &(Real, Real), op: BinaryOp, (c, d): &(Real, Real)) -> Option<(Real, Real)> {
    match op {
        BinaryOp::Add => Some((a.add(c)?, b.add(d)?)),
        BinaryOp::Sub => Some((a.sub(c)?, b.sub(d)?)),
        BinaryOp::Mul => Some((a.mul(c)?.sub(&b.mul(d)?)?, b.mul(c)?.add(&a.mul(d)?)?)),
        BinaryOp::Div => {
            let s = c.mul(c)?.add(&d.mul(d)?)?;
            let (re, im) = (a.mul(c)?.add(&b.mul(d)?)?, b.mul(c)?.sub(&a.mul(d)?)?);
            Some((re.div(&s)?, im.div(&s)?))
        }
        _ => None,
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

// Printing, as messages show values.

impl std::fmt::Display for Const {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Const::Unknown => f.write_str("unknown"),
            Const::Bool(v) => write!(f, "{v}"),
            Const::Str(s) => f.write_str(&shortened(&quote(s))),
            Const::Int(v) => write!(f, "{v}"),
            Const::Float(v) => write!(f, "{v}"),
            Const::Complex(c) => write!(f, "({} + {}i)", c.0, c.1),
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
        for _ in 0..32 {
            big = Const::binary(&big, BinaryOp::Mul, &big, false);
        }
        assert!(big.is_unknown());
        assert!(Const::int(-128).representable(Basic::Int8).is_some());
        assert!(Const::int(128).representable(Basic::Int8).is_none());
        assert!(Const::int(256).representable(Basic::Uint8).is_none());
        assert!(Const::int(-1).representable(Basic::Uint8).is_none());
    }

    #[test]
    fn runes_are_code_points() {
        assert_eq!(Const::from_literal(LitKind::Char, "'\\xff'"), Const::int(255));
        assert_eq!(Const::from_literal(LitKind::Char, "'é'"), Const::int(233));
    }
}
