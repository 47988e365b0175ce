//! Real numbers of constants (spec: Constants; Implementation restriction).
//!
//! A number is an exact rational as long as numerator and denominator are of moderate size. Beyond that it
//! is a mantissa of [`PRECISION`] bits with a binary exponent, as in Go's compiler, so that no chain of
//! operations runs out of memory: `1e1000000000` takes a hundred bytes. Exponents beyond 32 bits overflow
//! (there is no result) or become zero.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// Largest size in bits of an exact numerator or denominator.
const MAX_BITS: u64 = 4 << 10;
/// Bits of mantissa of a rounded number.
const PRECISION: u64 = 512;
/// Bits of mantissa while a power is computed, so that the result is right in all of [`PRECISION`].
const WORKING: u64 = PRECISION + 128;
/// Largest binary exponent.
const MAX_EXP: i64 = i32::MAX as i64;

/// A real number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Real(Repr);

#[derive(Clone, PartialEq, Eq, Debug)]
enum Repr {
    Exact(BigRational),
    /// Too large or too small to be exact: an odd mantissa, times a power of two.
    Rounded(BigInt, i64),
}

impl Real {
    /// Zero.
    pub fn zero() -> Real {
        Real(Repr::Exact(BigRational::zero()))
    }

    /// A rational in the form that its size asks for; `None` if it overflows.
    pub fn new(r: BigRational) -> Option<Real> {
        if r.numer().bits() <= MAX_BITS && r.denom().bits() <= MAX_BITS {
            return Some(Real(Repr::Exact(r)));
        }
        let (mantissa, exp) = scaled(&r, PRECISION);
        Real::rounded(mantissa, exp)
    }

    /// `mantissa * 2^exp`, rounded; exact if it is of moderate size.
    fn rounded(mantissa: BigInt, exp: i64) -> Option<Real> {
        let (mut mantissa, mut exp) = round_to(mantissa, exp, PRECISION);
        if mantissa.is_zero() {
            return Some(Real::zero());
        }
        let top = mantissa.bits() as i64 + exp;
        if top > MAX_EXP {
            return None;
        }
        if top < -MAX_EXP {
            return Some(Real::zero());
        }
        let even = mantissa.trailing_zeros().unwrap_or(0);
        mantissa >>= even;
        exp += even as i64;
        let exact = match exp {
            0.. if top <= MAX_BITS as i64 => BigRational::from_integer(mantissa << exp as u64),
            ..0 if -exp < MAX_BITS as i64 => BigRational::new(mantissa, BigInt::one() << exp.unsigned_abs()),
            _ => return Some(Real(Repr::Rounded(mantissa, exp))),
        };
        Some(Real(Repr::Exact(exact)))
    }

    /// An integer.
    pub fn from_int(v: BigInt) -> Option<Real> {
        Real::new(BigRational::from_integer(v))
    }

    /// The exact value of a finite float.
    pub fn from_f64(v: f64) -> Option<Real> {
        Real::new(BigRational::from_float(v)?)
    }

    /// `digits * base^exp`.
    pub fn from_digits(digits: BigInt, base: u32, exp: i64) -> Option<Real> {
        if digits.is_zero() {
            return Some(Real::zero());
        }
        let binary = exp as f64 * f64::from(base).log2();
        if binary.abs() < MAX_BITS as f64 {
            let power = num_traits::pow(BigInt::from(base), exp.unsigned_abs() as usize);
            return Real::new(if exp >= 0 {
                BigRational::from_integer(digits * power)
            } else {
                BigRational::new(digits, power)
            });
        }
        if binary.abs() > 2.0 * MAX_EXP as f64 {
            return if exp > 0 { None } else { Some(Real::zero()) };
        }
        let (power, scale) = power(base, exp.unsigned_abs());
        if exp >= 0 {
            return Real::rounded(digits * power, scale);
        }
        let shift = WORKING + power.bits();
        Real::rounded((digits << shift) / power, -scale - shift as i64)
    }

    /// Whether the number is zero.
    pub fn is_zero(&self) -> bool {
        matches!(&self.0, Repr::Exact(r) if r.is_zero())
    }

    /// The sign.
    pub fn sign(&self) -> Sign {
        match &self.0 {
            Repr::Exact(r) => r.numer().sign(),
            Repr::Rounded(m, _) => m.sign(),
        }
    }

    /// The number as an integer, if it is one of moderate size.
    pub fn to_int(&self) -> Option<BigInt> {
        match &self.0 {
            Repr::Exact(r) => r.is_integer().then(|| r.numer().clone()),
            Repr::Rounded(..) => None,
        }
    }

    /// The number cut off at the point; zero if it is not of moderate size.
    pub fn truncated(&self) -> BigInt {
        match &self.0 {
            Repr::Exact(r) => r.to_integer(),
            Repr::Rounded(..) => BigInt::zero(),
        }
    }

    /// Mantissa and exponent, rounded.
    fn parts(&self) -> (BigInt, i64) {
        match &self.0 {
            Repr::Exact(r) if r.is_zero() => (BigInt::zero(), 0),
            Repr::Exact(r) => scaled(r, PRECISION),
            Repr::Rounded(m, e) => (m.clone(), *e),
        }
    }

    /// `-x`
    pub fn neg(&self) -> Real {
        Real(match &self.0 {
            Repr::Exact(r) => Repr::Exact(-r),
            Repr::Rounded(m, e) => Repr::Rounded(-m, *e),
        })
    }

    /// `x + y`
    pub fn add(&self, y: &Real) -> Option<Real> {
        if let (Repr::Exact(x), Repr::Exact(y)) = (&self.0, &y.0) {
            return Real::new(x + y);
        }
        if self.is_zero() || y.is_zero() {
            return Some(if y.is_zero() { self.clone() } else { y.clone() });
        }
        let ((mut xm, mut xe), (mut ym, mut ye)) = (self.parts(), y.parts());
        if xe < ye {
            std::mem::swap(&mut xm, &mut ym);
            std::mem::swap(&mut xe, &mut ye);
        }
        // What lies far below the last bit of the other does not matter.
        if xe - ye > 2 * PRECISION as i64 + ym.bits() as i64 {
            return Real::rounded(xm, xe);
        }
        Real::rounded((xm << (xe - ye) as u64) + ym, ye)
    }

    /// `x - y`
    pub fn sub(&self, y: &Real) -> Option<Real> {
        self.add(&y.neg())
    }

    /// `x * y`
    pub fn mul(&self, y: &Real) -> Option<Real> {
        if let (Repr::Exact(x), Repr::Exact(y)) = (&self.0, &y.0) {
            return Real::new(x * y);
        }
        let ((xm, xe), (ym, ye)) = (self.parts(), y.parts());
        Real::rounded(xm * ym, xe + ye)
    }

    /// `x / y`; there is none if `y` is zero.
    pub fn div(&self, y: &Real) -> Option<Real> {
        if y.is_zero() {
            return None;
        }
        if let (Repr::Exact(x), Repr::Exact(y)) = (&self.0, &y.0) {
            return Real::new(x / y);
        }
        let ((xm, xe), (ym, ye)) = (self.parts(), y.parts());
        let shift = WORKING + ym.bits();
        Real::rounded((xm << shift) / ym, xe - ye - shift as i64)
    }

    /// The nearest float with `bits` bits of mantissa and exponents in the given range, half to even.
    pub fn nearest(&self, bits: i64, min_exp: i64, max_exp: i64) -> Option<f64> {
        match &self.0 {
            Repr::Exact(r) => nearest(r, bits, min_exp, max_exp),
            // Exact numbers cover all floats.
            Repr::Rounded(_, e) if *e > 0 => None,
            Repr::Rounded(..) => Some(0.0),
        }
    }

    /// A text that only equal numbers share.
    pub fn key(&self) -> String {
        match &self.0 {
            // A rational prints as a fraction in lowest terms, as an integer if it is one.
            Repr::Exact(r) => r.to_string(),
            Repr::Rounded(m, e) => format!("{m}p{e}"),
        }
    }
}

impl PartialOrd for Real {
    fn partial_cmp(&self, y: &Real) -> Option<Ordering> {
        Some(self.cmp(y))
    }
}

impl Ord for Real {
    fn cmp(&self, y: &Real) -> Ordering {
        match (&self.0, &y.0) {
            (Repr::Exact(x), Repr::Exact(y)) => x.cmp(y),
            // A difference that underflows is none.
            _ => match self.sub(y).map(|d| d.sign()) {
                Some(Sign::Minus) => Ordering::Less,
                Some(Sign::NoSign) => Ordering::Equal,
                Some(Sign::Plus) => Ordering::Greater,
                None => self.sign().cmp(&y.sign()),
            },
        }
    }
}

/// A decimal approximation: six digits in the range of `float64`, else mantissa and exponent.
impl std::fmt::Display for Real {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Repr::Exact(r) = &self.0
            && let Some(v) = nearest(r, 53, -1074, 1023)
            && (v == 0.0) == r.is_zero()
        {
            let s = general(v, Some(6));
            return f.write_str(&if !r.is_integer() && !s.contains('.') { general(v, None) } else { s });
        }
        let (mantissa, exp) = self.parts();
        let (mantissa, exp) = round_to(mantissa, exp, 60);
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
        write!(f, "{}e{e:+}", general(m, Some(6)))
    }
}

/// `base^n` as a mantissa of [`WORKING`] bits and an exponent.
fn power(base: u32, n: u64) -> (BigInt, i64) {
    let (mut result, mut exp) = (BigInt::one(), 0);
    for bit in (0..64 - n.leading_zeros()).rev() {
        (result, exp) = round_to(&result * &result, 2 * exp, WORKING);
        if n >> bit & 1 == 1 {
            (result, exp) = round_to(result * base, exp, WORKING);
        }
    }
    (result, exp)
}

/// `mantissa * 2^exp` with at most so many bits of mantissa (or one more), half to even.
fn round_to(mantissa: BigInt, exp: i64, bits: u64) -> (BigInt, i64) {
    let extra = mantissa.bits().saturating_sub(bits);
    if extra == 0 {
        return (mantissa, exp);
    }
    (round_at(&BigRational::from_integer(mantissa), extra as i64), exp + extra as i64)
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

    fn decimal(digits: i64, exp: i64) -> Real {
        Real::from_digits(digits.into(), 10, exp).expect("in range")
    }

    #[test]
    fn huge_numbers_keep_their_size() {
        assert_eq!(decimal(1, 646_456_992).to_string(), "1e+646456992");
        assert_eq!(decimal(123_456_789, 9_999_992).to_string(), "1.23457e+10000000");
        assert_eq!(decimal(-123_456_789, -1_000_008).to_string(), "-1.23457e-1000000");
        assert_eq!(Real::from_digits(1.into(), 10, 1_000_000_000), None);
        assert!(decimal(1, -1_000_000_000).is_zero());
    }

    #[test]
    fn arithmetic_leaves_and_enters_the_exact_range() {
        let (big, small) = (decimal(1, 100_000), decimal(1, -100_000));
        assert_eq!(big.mul(&small).map(|r| r.to_string()).as_deref(), Some("1"));
        assert_eq!(big.div(&big), Real::from_int(1.into()));
        assert_eq!(big.add(&decimal(1, 0)), Some(big.clone()));
        assert_eq!(big.sub(&big), Some(Real::zero()));
        assert!(big > decimal(1, 99_999) && small < decimal(1, 0) && big.neg() < small);
        assert_eq!((big.nearest(53, -1074, 1023), small.nearest(53, -1074, 1023)), (None, Some(0.0)));
        assert_eq!(small.div(&Real::zero()), None);
    }
}
