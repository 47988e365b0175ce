//! Text for people who read standard error: a small formatter that neither allocates nor locks, so
//! that it works in a signal handler and in a broken heap. `core::fmt` would add 20 kB to every
//! program.
//!
//! Runtime function defined here: `write_err`.

use crate::sys;
use minigo_abi::layout::Str;

const BUFFER: usize = 512;

/// Where text goes: through a small buffer to a file descriptor, or into memory.
pub struct Out {
    buffer: [u8; BUFFER],
    used: usize,
    target: Target,
}

enum Target {
    Fd(i32),
    /// Next byte, bytes left.
    Memory(*mut u8, usize),
}

impl Out {
    /// Standard error.
    pub fn stderr() -> Out {
        Out { buffer: [0; BUFFER], used: 0, target: Target::Fd(2) }
    }

    /// Memory; what does not fit is dropped.
    ///
    /// # Safety
    /// `len` bytes from `start` on are the caller's while this lives.
    pub unsafe fn memory(start: *mut u8, len: usize) -> Out {
        Out { buffer: [0; BUFFER], used: 0, target: Target::Memory(start, len) }
    }

    /// Adds bytes.
    pub fn bytes(&mut self, mut bytes: &[u8]) -> &mut Out {
        while !bytes.is_empty() {
            if self.used == BUFFER {
                self.flush();
            }
            let n = bytes.len().min(BUFFER - self.used);
            self.buffer[self.used..self.used + n].copy_from_slice(&bytes[..n]);
            self.used += n;
            bytes = &bytes[n..];
        }
        self
    }

    /// Adds a text.
    pub fn str(&mut self, text: &str) -> &mut Out {
        self.bytes(text.as_bytes())
    }

    /// Adds a Go string.
    ///
    /// # Safety
    /// The string's bytes are readable.
    pub unsafe fn go_str(&mut self, s: Str) -> &mut Out {
        // SAFETY: by the contract; an empty string may have a null pointer.
        let bytes = if s.len == 0 { &[] } else { unsafe { core::slice::from_raw_parts(s.ptr as *const u8, s.len) } };
        self.bytes(bytes)
    }

    /// Adds a number in decimal.
    pub fn dec(&mut self, mut n: u64) -> &mut Out {
        let mut digits = [0u8; 20];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b'0' + (n % 10) as u8;
            n /= 10;
            if n == 0 {
                return self.bytes(&digits[at..]);
            }
        }
    }

    /// Adds a number in decimal, with its sign if it is negative.
    pub fn signed(&mut self, n: i64) -> &mut Out {
        if n < 0 {
            self.str("-");
        }
        self.dec(n.unsigned_abs())
    }

    /// Adds a number in hexadecimal, with `0x`.
    pub fn hex(&mut self, mut n: u64) -> &mut Out {
        let mut digits = [0u8; 18];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b"0123456789abcdef"[(n & 15) as usize];
            n >>= 4;
            if n == 0 {
                break;
            }
        }
        digits[at - 2..at].copy_from_slice(b"0x");
        self.bytes(&digits[at - 2..])
    }

    /// Adds nanoseconds as milliseconds, with three decimals below 10 ms and fewer above.
    pub fn millis(&mut self, ns: u64) -> &mut Out {
        let micros = ns / 1000;
        match micros {
            0..10_000 => self.decimal(micros, 3),
            10_000..100_000 => self.decimal(micros / 100, 1),
            _ => self.dec(micros / 1000),
        }
    }

    /// Adds `n / 10^places` with that many decimals.
    pub fn decimal(&mut self, n: u64, places: u32) -> &mut Out {
        self.dec(n / 10u64.pow(places)).str(".");
        for place in (0..places).rev() {
            self.dec(n / 10u64.pow(place) % 10);
        }
        self
    }

    /// Sends what is buffered on its way.
    pub fn flush(&mut self) {
        match &mut self.target {
            Target::Fd(fd) => sys::write_all(*fd, &self.buffer[..self.used]),
            Target::Memory(next, left) => {
                let n = self.used.min(*left);
                // SAFETY: by the contract of `memory`.
                unsafe {
                    core::ptr::copy_nonoverlapping(self.buffer.as_ptr(), *next, n);
                    *next = next.add(n);
                }
                *left -= n;
            }
        }
        self.used = 0;
    }

    /// Bytes of memory left, after flushing.
    pub fn room(&mut self) -> usize {
        self.flush();
        match self.target {
            Target::Fd(_) => usize::MAX,
            Target::Memory(_, left) => left,
        }
    }
}

/// Runtime function: writes to standard error, unbuffered.
///
/// # Safety
/// `n` bytes from `p` on are readable.
pub unsafe extern "C" fn write_err(p: *const u8, n: i64) {
    if n > 0 {
        // SAFETY: by the contract.
        sys::write_all(2, unsafe { core::slice::from_raw_parts(p, n as usize) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(f: impl FnOnce(&mut Out)) -> String {
        let mut memory = [0u8; 2000];
        // SAFETY: the array outlives the writer.
        let mut out = unsafe { Out::memory(memory.as_mut_ptr(), memory.len()) };
        f(&mut out);
        let used = memory.len() - out.room();
        String::from_utf8(memory[..used].to_vec()).unwrap()
    }

    #[test]
    fn numbers() {
        let s = text(|o| {
            o.dec(0).str(" ").dec(u64::MAX).str(" ").hex(0).str(" ").hex(0x1d).str(" ").hex(u64::MAX);
        });
        assert_eq!(s, "0 18446744073709551615 0x0 0x1d 0xffffffffffffffff");
        let s = text(|o| {
            o.millis(1_234_567).str(" ").millis(12_345_678).str(" ").millis(123_456_789).str(" ").decimal(5, 3);
        });
        assert_eq!(s, "1.234 12.3 123 0.005");
    }

    #[test]
    fn longer_than_the_buffer_and_cut_at_the_end_of_memory() {
        assert_eq!(text(|o| (0..300).for_each(|_| _ = o.str("abcde"))), "abcde".repeat(300));
        assert_eq!(text(|o| (0..500).for_each(|_| _ = o.str("abcde"))), "abcde".repeat(400));
    }
}
