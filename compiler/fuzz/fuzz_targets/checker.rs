//! Any text is checked, as a program of one file.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    minigoc_fuzz::check(&text, true, |_, _, _| {});
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    minigoc_fuzz::mutate(data, size, max_size, seed)
});
