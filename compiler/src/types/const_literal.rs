//! Values of number literals (spec: Integer literals, Floating-point literals, Imaginary literals).
//!
//! The lexer has validated the literals; what is left are limits.

use super::real::Real;
use num_bigint::BigInt;

/// The value of an integer literal.
pub(super) fn int(raw: &str) -> Option<BigInt> {
    let lower = without_underscores(raw);
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

/// The value of a float literal; `None` if it overflows.
pub(super) fn float(raw: &str) -> Option<Real> {
    let text = without_underscores(raw);
    let (text, hex, mark) = match text.strip_prefix("0x") {
        Some(t) => (t, true, 'p'),
        None => (&text[..], false, 'e'),
    };
    let (mantissa, exp) = text.split_once(mark).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = BigInt::parse_bytes(digits.as_bytes(), if hex { 16 } else { 10 })?;
    let exp: i64 = exp.parse().unwrap_or(if exp.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 });
    let fraction = fraction.len() as i64;
    // As in Go, whose numbers have binary exponents of 32 bits.
    if hex && exp < i32::MIN.into() {
        return None;
    }
    if hex { Real::from_digits(digits, 2, exp - 4 * fraction) } else { Real::from_digits(digits, 10, exp - fraction) }
}

/// The imaginary part of an imaginary literal: for backward compatibility `0123i` is decimal.
pub(super) fn imaginary(raw: &str) -> Option<Real> {
    let digits = raw.strip_suffix('i').unwrap_or(raw);
    let prefixed = digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_alphabetic();
    let hex = prefixed && matches!(digits.as_bytes()[1], b'x' | b'X');
    if digits.contains(['.', 'p', 'P']) || !hex && digits.contains(['e', 'E']) {
        return float(digits);
    }
    let decimal = |d: &str| BigInt::parse_bytes(without_underscores(d).as_bytes(), 10);
    Real::from_int(if prefixed { int(digits)? } else { decimal(digits)? })
}

fn without_underscores(raw: &str) -> String {
    raw.chars().filter(|&c| c != '_').collect::<String>().to_ascii_lowercase()
}
