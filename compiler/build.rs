//! Builds what the compiler carries inside: the runtime archive and the Go library's sources.
//!
//! The archive is built by a nested cargo with the workspace's `runtime` profile into a target
//! directory of its own, so that it waits for no lock of the outer build. The library becomes a table
//! from import path to the files of the package.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    let runtime = manifest.join("../runtime");
    let runtime = runtime.canonicalize().unwrap_or_else(|e| panic!("the runtime at {}: {e}", runtime.display()));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=MINIGO_HOST={}", env::var("TARGET").expect("set by cargo"));
    let archive = build_runtime(&runtime, &out);
    let bytes = fs::read(&archive).unwrap_or_else(|e| panic!("reading {}: {e}", archive.display()));
    println!("cargo::rustc-env=MINIGO_RUNTIME_HASH={:016x}", fnv1a(&bytes));
    fs::copy(&archive, out.join("libminigo_rt.a")).expect("staging the runtime archive");
    write_library(&runtime.join("std"), &out.join("library.rs"));
}

fn build_runtime(runtime: &Path, out: &Path) -> PathBuf {
    for part in ["Cargo.toml", "src", "abi/Cargo.toml", "abi/src"] {
        println!("cargo::rerun-if-changed={}", runtime.join(part).display());
    }
    println!("cargo::rerun-if-changed={}", runtime.join("../Cargo.toml").display());
    let target_dir = out.join("rt");
    let mut cargo = Command::new(env::var_os("CARGO").expect("set by cargo"));
    cargo.arg("build").args(["--package", "minigo-rt", "--lib", "--profile", "runtime", "--quiet"]);
    cargo.arg("--manifest-path").arg(runtime.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(&target_dir);
    // Neither lints nor coverage of the outer build concern the archive.
    for name in ["RUSTC_WORKSPACE_WRAPPER", "CLIPPY_ARGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    let status = cargo.status().unwrap_or_else(|e| panic!("running {cargo:?}: {e}"));
    assert!(status.success(), "building the runtime failed: {cargo:?}");
    target_dir.join("runtime/libminigo_rt.a")
}

fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// Writes the table `FILES`, sorted by import path, then by file name.
fn write_library(std: &Path, to: &Path) {
    println!("cargo::rerun-if-changed={}", std.display());
    let mut packages: BTreeMap<String, BTreeMap<String, PathBuf>> = BTreeMap::new();
    collect(std, "", &mut packages);
    let mut text = String::from("static FILES: &[Package] = &[\n");
    for (path, files) in &packages {
        writeln!(text, "    ({path:?}, &[").expect("writing to a string");
        for (name, file) in files {
            writeln!(text, "        ({name:?}, include_str!({:?})),", file.display().to_string()).expect("as above");
        }
        text.push_str("    ]),\n");
    }
    text.push_str("];\n");
    fs::write(to, text).expect("writing the library's table");
}

fn collect(dir: &Path, import_path: &str, packages: &mut BTreeMap<String, BTreeMap<String, PathBuf>>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if path.is_dir() {
            let inner = if import_path.is_empty() { name } else { format!("{import_path}/{name}") };
            collect(&path, &inner, packages);
        } else if name.ends_with(".go") && !name.ends_with("_test.go") {
            packages.entry(import_path.to_owned()).or_default().insert(name, path);
        }
    }
}
