//! Source files (spec: Source file organization) and the entry into the parser.

use super::decl::{const_spec, func_decl, group, import_spec, type_spec, var_spec};
use super::input::*;
use super::*;
use crate::source::SourceFile;
use crate::syntax::lexer;

/// Tokens that start a declaration, where skipping between declarations stops.
const DECLARATIONS: TokSet = TokSet::of(&[Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func]);

/// A parsed file with what is wrong in it.
pub(in crate::syntax) struct Parsed {
    pub(in crate::syntax) file: File,
    pub(in crate::syntax) errors: Vec<SyntaxError>,
    /// The last token that was looked at: what the lexer found behind it does not count.
    pub(in crate::syntax) read_to: usize,
}

/// Parses a file's tokens. If `imports_only`, stops behind the import declarations.
pub(in crate::syntax) fn parse(file: &SourceFile, tokens: &lexer::Tokens, imports_only: bool) -> Parsed {
    let mut state = State {
        file,
        spans: &tokens.spans,
        directives: &tokens.directives,
        lex_errors: &tokens.errors,
        errors: Vec::new(),
        branch_errors: Vec::new(),
        next_id: 0,
        next_group: 0,
        fnest: 0,
        xnest: 0,
        exprs: Vec::new(),
        stmts: Vec::new(),
    };
    let production = rule(move |p| source_file(p, imports_only)).lazy();
    let (mut tree, read_to) =
        production.parse_with_state(&tokens.kinds, &mut state).into_output().expect("a file always parses");
    tree.node_count = state.next_id;
    state.errors.append(&mut state.branch_errors);
    Parsed { file: tree, errors: state.errors, read_to }
}

/// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
fn source_file(p: &mut In, imports_only: bool) -> (File, usize) {
    let id = p.state().file.id;
    let pos = p.pos();
    let has_package = p.got(Tok::Package);
    let package = if has_package {
        let package = name(p);
        p.want(Tok::Semi);
        package
    } else {
        p.syntax_error("package statement must be first");
        missing_name(p, pos)
    };
    let mut file = File {
        id,
        package,
        imports: Vec::new(),
        decls: Vec::new(),
        node_count: 0,
        go_version: None,
        misplaced: Vec::new(),
    };
    // Without a good package clause this may be no Go at all.
    if has_package && !p.failed() {
        top_level(p, &mut file, imports_only);
    }
    let read_to = *p.cursor().inner();
    (file, read_to)
}

/// Imports are taken anywhere, to go on well after the error.
fn top_level(p: &mut In, file: &mut File, imports_only: bool) {
    let mut previous = Tok::Import;
    while p.tok() != Tok::Eof {
        let tok = p.tok();
        if imports_only && tok != Tok::Import {
            return;
        }
        if tok == Tok::Import && previous != Tok::Import {
            p.syntax_error("imports must appear before other declarations");
        }
        previous = tok;
        if !DECLARATIONS.has(tok) {
            let bodyless = matches!(file.decls.last(), Some(Decl::Func(f)) if f.body.is_none());
            if tok == Tok::Lbrace && bodyless {
                p.syntax_error("unexpected semicolon or newline before {");
            } else {
                p.syntax_error("non-declaration statement outside function body");
            }
            p.skip_to_set(DECLARATIONS);
            continue;
        }
        declaration(p, file);
        if p.tok() != Tok::Eof && !p.got(Tok::Semi) {
            p.syntax_error("after top level declaration");
            p.skip_to_set(DECLARATIONS);
        }
    }
}

/// ImportDecl, ConstDecl, TypeDecl, VarDecl, FunctionDecl or MethodDecl; the next token begins one.
fn declaration(p: &mut In, file: &mut File) {
    match p.tok() {
        Tok::Import => {
            p.skip();
            group(p, |p, _| file.imports.extend(import_spec(p)));
        }
        Tok::Func => {
            let decl = func_decl(p);
            file.decls.push(Decl::Func(Box::new(decl)));
        }
        _ => local_declaration(p, &mut file.decls),
    }
}

/// ConstDecl, TypeDecl or VarDecl.
pub(super) fn local_declaration(p: &mut In, decls: &mut Vec<Decl>) {
    let keyword = p.tok();
    p.skip();
    group(p, |p, place| {
        decls.push(match keyword {
            Tok::Const => Decl::Const(const_spec(p, place)),
            Tok::Type => Decl::Type(type_spec(p)),
            _ => Decl::Var(var_spec(p)),
        });
    });
}
