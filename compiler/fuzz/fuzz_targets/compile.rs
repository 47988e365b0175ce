//! Any program without errors becomes an object file.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| minigoc_fuzz::targets::compile(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    minigoc_fuzz::mutate(data, size, max_size, seed)
});
