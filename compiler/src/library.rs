//! The Go standard library's sources, embedded by the build script.

/// Import path and the package's files by name, both sorted.
type Package = (&'static str, &'static [File]);

/// File name and text.
pub type File = (&'static str, &'static str);

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// The files of a package of the standard library, sorted by name.
pub fn files_of(import_path: &str) -> Option<&'static [File]> {
    let i = FILES.binary_search_by_key(&import_path, |p| p.0).ok()?;
    Some(FILES[i].1)
}

/// Import paths of all packages of the standard library, sorted.
pub fn packages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|p| p.0)
}
