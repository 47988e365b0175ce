//! Any program without errors becomes an object file; the IR is verified after each pass.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use minigoc::ir::{self, passes};
use minigoc::codegen;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    minigoc_fuzz::check(&text, false, |loaded, checker, sink| {
        if checker.main_package().is_none_or(|p| p.name.as_str() != "main") {
            return;
        }
        let mut program = ir::lower::lower(checker);
        if sink.is_empty() {
            passes::run(&mut program, &passes::Options { threads: 1, ..Default::default() });
            codegen::compile(&program, &loaded.sources, &codegen::Options { threads: 1, ..Default::default() });
        }
    });
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    minigoc_fuzz::mutate(data, size, max_size, seed)
});
