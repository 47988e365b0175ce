//! LEB128, the encoding of numbers in the tables of traps and lines (DWARF's name and format for it):
//! seven bits a byte, lowest first, the eighth bit set where more follow.

/// Appends an unsigned number.
pub fn uleb(out: &mut impl Extend<u8>, mut n: u64) {
    while n >= 0x80 {
        out.extend([n as u8 | 0x80]);
        n >>= 7;
    }
    out.extend([n as u8]);
}

/// Appends a signed number.
pub fn sleb(out: &mut impl Extend<u8>, mut n: i64) {
    loop {
        let byte = n as u8 & 0x7f;
        n >>= 7;
        if (n == 0 && byte & 0x40 == 0) || (n == -1 && byte & 0x40 != 0) {
            return out.extend([byte]);
        }
        out.extend([byte | 0x80]);
    }
}
