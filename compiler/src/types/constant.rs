//! Constant values of arbitrary precision.

use num_bigint::BigInt;
use num_rational::BigRational;
use std::sync::Arc;

/// A constant value. Numeric kinds are kept in the simplest form that represents them exactly only
/// where the specification's kind rules say so; a value's kind follows its type.
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    /// Already reported.
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
