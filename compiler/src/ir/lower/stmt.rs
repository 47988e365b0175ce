//! Statements.

/// Statement contexts of a function.
#[derive(Debug)]
pub struct Control<'a> {
    /// Marks the lifetime of the syntax.
    pub syntax: std::marker::PhantomData<&'a ()>,
}

impl Default for Control<'_> {
    fn default() -> Self {
        Control { syntax: std::marker::PhantomData }
    }
}

/// What the body of a range-over-func loop needs to know of its loop.
#[derive(Clone, Debug)]
pub struct RangeBody {}
