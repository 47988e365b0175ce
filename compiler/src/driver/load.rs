//! Loading packages: which files make up the program, parsed, in dependency order.
//!
//! A program starts from Go files or from a folder. Its imports are looked up in the embedded
//! library, then in the module (go.mod) the program lies in, then in its `vendor` folder. Packages
//! come out imports first; a cycle is reported as a ladder of imports. The packages that lowering
//! calls by name ([`IMPLICIT`]) are always part of a program.

use crate::diag::{Code, Diagnostic, Sink, io_text};
use crate::library;
use crate::source::{Pos, SourceMap, Span, Symbol};
use crate::syntax::{self, ast};
use crate::types::object::PkgId;
use crate::types::version::NEWEST;
use crate::types::{PackageSyntax, invalid_import_path};
use rustc_hash::FxHashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::buildtags;
use super::module::{self, Module};

/// Library packages that compiled code needs without importing them.
pub const IMPLICIT: [&str; 3] = ["runtime", "internal/abi", "internal/maps"];

/// Larger files are refused: positions of all files share 32 bits.
const MAX_FILE: u64 = 1 << 30;

/// A loaded program.
pub struct Loaded {
    /// All sources.
    pub sources: SourceMap,
    /// Packages, imports before importers; the main package is the last.
    pub packages: Vec<PackageSyntax>,
    /// Bytes and lines parsed.
    pub bytes: usize,
}

/// What the user named.
pub enum Roots {
    /// Files of one package.
    Files(Vec<PathBuf>),
    /// A folder.
    Dir(PathBuf),
}

impl Roots {
    /// Reads command-line words: Go files, or one folder; nothing means the current folder.
    pub fn from_args(args: &[PathBuf]) -> Result<Roots, String> {
        let is_go = |p: &PathBuf| p.extension().is_some_and(|e| e == "go");
        match args {
            [] => Ok(Roots::Dir(".".into())),
            [one] if !is_go(one) => Ok(Roots::Dir(one.clone())),
            files if files.iter().all(is_go) => Ok(Roots::Files(files.to_vec())),
            _ => Err("named files must be .go files".into()),
        }
    }

    /// Base name of the executable: the first file's, or the last element of the folder's import path.
    pub fn program_name(&self) -> OsString {
        let stem = match self {
            Roots::Files(files) => files[0].file_stem().map(|s| s.to_owned()),
            Roots::Dir(dir) => match Module::around(dir) {
                Ok(Some(m)) => Some(module::base_name(&m.path_of(dir)).into()),
                _ => dir.canonicalize().ok().and_then(|d| d.file_name().map(|s| s.to_owned())),
            },
        };
        stem.unwrap_or_else(|| "main".into())
    }
}

/// The folder in front of `/...`, if that is what the command line names.
pub fn pattern(args: &[PathBuf]) -> Option<&Path> {
    let [one] = args else { return None };
    one.ends_with("...").then(|| one.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")))
}

/// Folders with Go files from one on, in order of path, as `...` means them: without `vendor`, `testdata`,
/// hidden folders and other modules.
pub fn folders_with_go(below: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(below).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    let mut found = Vec::new();
    let is_go = |p: &PathBuf| p.extension().is_some_and(|e| e == "go") && buildtags::file_applies(p) && p.is_file();
    if entries.iter().any(is_go) {
        found.push(below.to_path_buf());
    }
    for dir in entries.into_iter().filter(|p| p.is_dir() && !p.is_symlink()) {
        let name = dir.file_name().unwrap_or_default().to_string_lossy();
        let passed_over = name == "vendor" || name == "testdata" || name.starts_with(['.', '_']);
        if !passed_over && !dir.join("go.mod").exists() {
            found.extend(folders_with_go(&dir));
        }
    }
    found
}

/// Where a package was found.
enum Location {
    Library(&'static [(&'static str, &'static str)]),
    Folder(PathBuf),
}

struct Loader<'s> {
    sink: &'s Sink,
    sources: SourceMap,
    module: Option<Module>,
    /// The import path that the program's own package has in the module.
    main_path: String,
    /// Folder for relative names in diagnostics.
    cwd: PathBuf,
    packages: Vec<PackageSyntax>,
    /// `None` while a package is being loaded.
    known: FxHashMap<Symbol, Option<PkgId>>,
    /// Paths being loaded, outermost first, and where they are imported.
    stack: Vec<(Symbol, Span)>,
    bytes: usize,
    /// Files that could not be read.
    failed: usize,
    /// The program was named by its files.
    files_named: bool,
}

/// Loads the package that `roots` names and all it needs. Problems go to the sink; the packages that
/// could be loaded come back all the same.
pub fn load(roots: &Roots, sink: &Sink) -> Loaded {
    let dir = match roots {
        Roots::Files(files) => files[0].parent().map(Path::to_path_buf).unwrap_or_default(),
        Roots::Dir(dir) => dir.clone(),
    };
    let module = Module::around(&dir).unwrap_or_else(|text| {
        sink.report(Diagnostic::new(Code::Load, Span::default(), text));
        None
    });
    let mut loader = Loader::new(module, &dir, sink);
    loader.import_implicit();
    loader.files_named = matches!(roots, Roots::Files(_));
    let files = match roots {
        Roots::Files(files) => loader.read_files(files),
        Roots::Dir(dir) => loader.read_folder(dir, Span::default()),
    };
    let path = match (files.first(), &loader.module) {
        (Some(f), Some(_)) if f.package.name.as_str() != "main" => Symbol::intern(&loader.main_path),
        (Some(f), None) => root_path(f.package.name),
        _ => Symbol::intern("main"),
    };
    loader.finish(path, files)
}

/// Loads a program that is one text in memory; without what compiled code needs if it is to be checked only.
pub fn load_text(name: &str, text: &str, check_only: bool, sink: &Sink) -> Loaded {
    let mut loader = Loader::new(None, Path::new(""), sink);
    if !check_only {
        loader.import_implicit();
    }
    let file = loader.parse(name.into(), name.into(), text.into());
    loader.finish(root_path(file.package.name), vec![file])
}

/// The import path of a package outside a module that is named on the command line, as Go calls it.
fn root_path(name: Symbol) -> Symbol {
    if name.as_str() == "main" { name } else { Symbol::intern("command-line-arguments") }
}

impl<'s> Loader<'s> {
    /// A loader, for the program in a folder, that has loaded nothing.
    fn new(module: Option<Module>, dir: &Path, sink: &'s Sink) -> Loader<'s> {
        let main_path = module.as_ref().map_or_else(|| "main".into(), |m| m.path_of(dir));
        Loader {
            sink,
            sources: SourceMap::default(),
            module,
            main_path,
            cwd: std::env::current_dir().unwrap_or_default(),
            packages: Vec::new(),
            known: FxHashMap::default(),
            stack: Vec::new(),
            bytes: 0,
            failed: 0,
            files_named: false,
        }
    }

    /// Loads what every compiled program needs; before all else, because it is initialised first.
    fn import_implicit(&mut self) {
        for path in IMPLICIT {
            self.import(Symbol::intern(path), Span::default(), "");
        }
    }

    /// Adds the package that was asked for, and all it imports.
    fn finish(mut self, path: Symbol, files: Vec<ast::File>) -> Loaded {
        self.stack.push((path, Span::default()));
        self.add_package(path, files, false);
        Loaded { sources: self.sources, packages: self.packages, bytes: self.bytes }
    }

    fn error(&self, span: Span, message: String) {
        self.sink.report(Diagnostic::new(Code::Load, span, message));
    }

    /// The name of a file in diagnostics: relative to the current folder, as Go prints it: with `./` if it lies
    /// in that folder itself.
    fn display_name(&self, path: &Path) -> String {
        let absolute = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        match absolute.strip_prefix(&self.cwd) {
            Ok(rel) if rel.components().count() > 1 => rel.display().to_string(),
            Ok(rel) => format!("./{}", rel.display()),
            Err(_) => path.display().to_string(),
        }
    }

    fn read_files(&mut self, paths: &[PathBuf]) -> Vec<ast::File> {
        paths.iter().filter_map(|p| self.read_file(p)).collect()
    }

    fn read_file(&mut self, path: &Path) -> Option<ast::File> {
        match read_regular(path) {
            Ok(bytes) => {
                let name = self.display_name(path);
                let absolute = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
                Some(self.parse(name, absolute, bytes))
            }
            Err(e) => {
                self.failed += 1;
                self.error(Span::default(), e);
                None
            }
        }
    }

    fn parse(&mut self, name: String, path: PathBuf, bytes: Vec<u8>) -> ast::File {
        self.bytes += bytes.len();
        let (text, bad) = syntax::decode(&bytes);
        let file = self.sources.add(name, path, text);
        syntax::report_invalid_utf8(&file, &bad, self.sink);
        let mut tree = syntax::parse_file(&file, self.sink);
        tree.go_version = buildtags::go_version(&file.text);
        tree
    }

    /// The Go files of a folder that belong to the program, in order of name, parsed; `at` is the import.
    fn read_folder(&mut self, dir: &Path, at: Span) -> Vec<ast::File> {
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(e) => {
                self.error(at, format!("open {}: {}", dir.display(), io_text(&e)));
                return Vec::new();
            }
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
        paths.retain(|p| p.extension().is_some_and(|e| e == "go") && !p.is_dir());
        paths.sort();
        let (mut files, mut tests) = (Vec::new(), 0);
        let failed = self.failed;
        for path in &paths {
            tests += usize::from(buildtags::is_test(path));
            if buildtags::file_applies(path) && self.text_applies(path) {
                files.extend(self.read_file(path));
            }
        }
        if files.is_empty() && self.failed == failed {
            let dir = dir.display();
            let text = match paths.len() {
                0 => format!("no Go files in {dir}"),
                n if n == tests => format!("no non-test Go files in {dir}"),
                _ => format!("build constraints exclude all Go files in {dir}"),
            };
            self.error(at, text);
        }
        files
    }

    /// Whether the constraint in a file lets it take part.
    fn text_applies(&mut self, path: &Path) -> bool {
        // What cannot be read is reported when it is parsed.
        let Ok(text) = read_regular(path) else { return true };
        buildtags::text_applies(&String::from_utf8_lossy(&text)).unwrap_or_else(|problem| {
            let name = self.display_name(path);
            self.failed += 1;
            self.error(Span::default(), format!("{name}: parsing //go:build line: {problem}"));
            false
        })
    }

    /// Finds, loads and registers the package with an import path; `None` after a problem.
    fn import(&mut self, path: Symbol, at: Span, importer: &str) -> Option<PkgId> {
        if self.known.get(&path) == Some(&None) {
            self.report_cycle(path, at);
            return None;
        }
        // The checker reports paths that no package can have.
        if invalid_import_path(path.as_str()).is_some() {
            return None;
        }
        let location = self.locate(path.as_str(), at, importer)?;
        if let Some(Some(id)) = self.known.get(&path) {
            return Some(*id);
        }
        self.known.insert(path, None);
        self.stack.push((path, at));
        let (files, library) = match location {
            Location::Library(list) => (self.parse_library(path, list), true),
            Location::Folder(dir) => (self.read_folder(&dir, at), false),
        };
        if files.is_empty() {
            self.known.remove(&path);
            self.stack.pop();
            return None;
        }
        if let Some(f) = files.first()
            && f.package.name.as_str() == "main"
        {
            self.error(at, format!("import \"{path}\" is a program, not an importable package"));
        }
        Some(self.add_package(path, files, library))
    }

    fn parse_library(&mut self, path: Symbol, list: &'static [(&'static str, &'static str)]) -> Vec<ast::File> {
        let parse = |&(name, text): &(&'static str, &'static str)| {
            self.bytes += text.len();
            let shown = format!("$MINIGOROOT/{path}/{name}");
            let file = self.sources.add(shown.clone(), shown.into(), text);
            syntax::parse_file(&file, self.sink)
        };
        list.iter().map(parse).collect()
    }

    fn add_package(&mut self, path: Symbol, files: Vec<ast::File>, library: bool) -> PkgId {
        self.check_clauses(&files);
        let mut imports = FxHashMap::default();
        // What a file with a syntax error imports is not sure.
        if self.sink.has(Code::Syntax) {
            self.stack.pop();
            return self.register(path, files, imports, library);
        }
        for spec in files.iter().flat_map(|f| &f.imports) {
            if spec.path.as_str() == "unsafe" || imports.contains_key(&spec.path) {
                continue;
            }
            if let Some(id) = self.import(spec.path, spec.path_span, path.as_str()) {
                imports.insert(spec.path, id);
            }
        }
        self.stack.pop();
        self.register(path, files, imports, library)
    }

    fn register(
        &mut self,
        path: Symbol,
        files: Vec<ast::File>,
        imports: FxHashMap<Symbol, PkgId>,
        library: bool,
    ) -> PkgId {
        let id = PkgId(self.packages.len() as u32);
        // Files named on the command line belong to no module, as Go has it.
        let named = self.files_named && self.stack.is_empty();
        let of_module = !library && !named;
        let go_version = match &self.module {
            Some(m) if of_module => m.go_version(if path.as_str() == "main" { &m.path } else { path.as_str() }),
            _ => NEWEST,
        };
        self.packages.push(PackageSyntax { path, files, imports, library, go_version });
        self.known.insert(path, Some(id));
        id
    }

    /// All files of a package have the same package clause.
    fn check_clauses(&self, files: &[ast::File]) {
        let Some(first) = files.first() else { return };
        for f in &files[1..] {
            if f.package.name != first.package.name && f.package.pos != Pos::NONE {
                let message = format!("package {}; expected package {}", f.package.name, first.package.name);
                self.sink.report(
                    Diagnostic::new(Code::MismatchedPackageName, f.package.span(), message)
                        .related(first.package.span(), "the package clause of the first file"),
                );
            }
        }
    }

    /// Where the package with an import path lies.
    fn locate(&self, path: &str, at: Span, importer: &str) -> Option<Location> {
        if let Some(list) = library::files_of(path) {
            if path.split('/').any(|e| e == "internal") && !importer.is_empty() && !self.importer_is_library(importer) {
                self.error(at, format!("use of internal package {path} not allowed"));
                return None;
            }
            return Some(Location::Library(list));
        }
        if let Some(text) = module::malformed(path) {
            // Other paths may be wrong too: the checker goes on, and tells.
            self.sink.report(Diagnostic::new(Code::BadImportPath, at, text));
            return None;
        }
        if let Some(dir) = self.module.as_ref().and_then(|m| m.folder_of(path)) {
            let importer = if importer == "main" { &self.main_path } else { importer };
            if !module::internal_allowed(path, importer) {
                self.error(at, format!("use of internal package {path} not allowed"));
                return None;
            }
            return Some(Location::Folder(dir));
        }
        let first = path.split('/').next().unwrap_or_default();
        let message = match path {
            "C" => "not supported yet: import \"C\" (cgo)".to_string(),
            _ if self.module.as_ref().is_some_and(|m| m.contains(path)) => {
                format!("package {path} is not in module {}", self.module.as_ref().map_or("", |m| &m.path))
            }
            _ if first.contains('.') => format!("no required module provides package {path}"),
            _ => format!("package {path} is not in std"),
        };
        let code = if path == "C" { Code::NotSupported } else { Code::Load };
        let mut d = Diagnostic::new(code, at, message);
        if let Some(near) = module::nearest_package(path) {
            d = d.fix(format!("did you mean \"{near}\"?"), at, format!("\"{near}\""));
        }
        self.sink.report(d);
        None
    }

    fn importer_is_library(&self, importer: &str) -> bool {
        library::files_of(importer).is_some()
    }

    /// Shows the imports that lead back to `path`, one a line, from the program on.
    fn report_cycle(&self, path: Symbol, at: Span) {
        let mut steps = self.stack.iter();
        let shown = |path: &'static str| if path == "main" { self.main_path.as_str() } else { path };
        let mut text = format!("package {}", steps.next().map_or("", |s| shown(s.0.as_str())));
        for (step, at) in steps.copied().chain([(path, at)]) {
            text.push_str(&format!("\n\timports {step}"));
            if let Some(name) = self.sources.file_of(at.lo).and_then(|f| f.path.file_name()) {
                text.push_str(&format!(" from {}", name.display()));
            }
        }
        text.push_str(": import cycle not allowed");
        self.error(at, text);
    }
}

/// What a Go file holds. Nothing but regular files is read: a pipe would be waited for.
fn read_regular(path: &Path) -> Result<Vec<u8>, String> {
    let open = |e: std::io::Error| format!("open {}: {}", path.display(), io_text(&e));
    let kind = std::fs::metadata(path).map_err(open)?;
    if kind.is_dir() {
        return Err(format!("{} is a directory, should be a Go file", path.display()));
    }
    if !kind.is_file() {
        return Err(format!("{} is not a regular file", path.display()));
    }
    if kind.len() > MAX_FILE {
        return Err(format!("{} is too large (over {} MB)", path.display(), MAX_FILE >> 20));
    }
    std::fs::read(path).map_err(open)
}
