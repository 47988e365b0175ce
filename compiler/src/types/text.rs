//! Strings of constants.
//!
//! A long sum of strings makes a constant at each `+`. Pieces are therefore joined only when someone looks
//! at the bytes; the pieces are shared. The depth of the tree of pieces is bounded, so that no recursion over
//! it runs deep.

use std::sync::{Arc, OnceLock};

/// Depth from which pieces are joined at once.
const MAX_DEPTH: u32 = 64;
/// Strings up to this size are joined at once.
const SHORT: usize = 64;

/// The bytes of a constant string.
#[derive(Clone, Debug)]
pub struct Text(Repr);

#[derive(Clone, Debug)]
enum Repr {
    Flat(Arc<[u8]>),
    Joined(Arc<Join>),
}

#[derive(Debug)]
struct Join {
    left: Text,
    right: Text,
    len: usize,
    depth: u32,
    flat: OnceLock<Arc<[u8]>>,
}

impl Text {
    /// The bytes behind each other.
    pub fn concat(&self, right: &Text) -> Text {
        let len = self.len() + right.len();
        let depth = 1 + self.depth().max(right.depth());
        let join = Join { left: self.clone(), right: right.clone(), len, depth, flat: OnceLock::new() };
        let joined = Text(Repr::Joined(Arc::new(join)));
        if depth > MAX_DEPTH || len <= SHORT { Text(Repr::Flat(joined.bytes())) } else { joined }
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        match &self.0 {
            Repr::Flat(b) => b.len(),
            Repr::Joined(j) => j.len,
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn depth(&self) -> u32 {
        match &self.0 {
            Repr::Flat(_) => 0,
            Repr::Joined(j) => j.depth,
        }
    }

    /// The bytes in one piece.
    pub fn bytes(&self) -> Arc<[u8]> {
        match &self.0 {
            Repr::Flat(b) => b.clone(),
            Repr::Joined(j) => j.bytes().clone(),
        }
    }

    fn collect(&self, out: &mut Vec<u8>) {
        match &self.0 {
            Repr::Flat(b) => out.extend_from_slice(b),
            Repr::Joined(j) => match j.flat.get() {
                Some(b) => out.extend_from_slice(b),
                None => {
                    j.left.collect(out);
                    j.right.collect(out);
                }
            },
        }
    }
}

impl Join {
    fn bytes(&self) -> &Arc<[u8]> {
        self.flat.get_or_init(|| {
            let mut out = Vec::with_capacity(self.len);
            self.left.collect(&mut out);
            self.right.collect(&mut out);
            out.into()
        })
    }
}

impl std::ops::Deref for Text {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match &self.0 {
            Repr::Flat(b) => b,
            Repr::Joined(j) => j.bytes(),
        }
    }
}

impl From<&[u8]> for Text {
    fn from(bytes: &[u8]) -> Text {
        Text(Repr::Flat(bytes.into()))
    }
}

impl From<Vec<u8>> for Text {
    fn from(bytes: Vec<u8>) -> Text {
        Text(Repr::Flat(bytes.into()))
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        **self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sums_are_joined_late() {
        let piece = Text::from(&b"0123456789"[..]);
        let mut sum = Text::from(&b""[..]);
        for _ in 0..1000 {
            sum = sum.concat(&piece);
            assert!(sum.depth() <= MAX_DEPTH);
        }
        assert_eq!((sum.len(), &sum[9990..]), (10_000, &b"0123456789"[..]));
        assert_eq!(sum, Text::from(b"0123456789".repeat(1000)));
    }
}
