//! Compiler directives (`//go:noinline`) in places where they mean nothing, as gc reports them.
//!
//! A directive belongs to the declaration that its comment stands above: to a function, to one spec of a group,
//! to the package clause. What belongs to nothing is an error of the text; what belongs to a declaration that
//! has no use for it is found only when all else is right. Unknown directives are other tools'.
//!
//! Declarations are recognised by their tokens: the tree does not keep where keywords of groups stand.

use super::ast::File;
use super::lexer::{DirectiveComment, Tokens};
use super::token::Tok;
use crate::diag::Code;
use crate::source::{Pos, SourceFile};
use rustc_hash::FxHashMap;

/// What a directive can belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// The package clause.
    File,
    /// A function; the index of the token behind its keyword.
    Func(usize),
    /// A variable spec; the index of its first token, and whether it is in a function.
    Var(usize, bool),
    /// A declaration that takes no directives.
    Other,
}

/// Problems found.
#[derive(Default)]
pub struct Problems {
    /// Errors of the text.
    pub now: Vec<(Pos, String)>,
    /// What is an error only in a program without other errors.
    pub later: Vec<(Pos, Code, String)>,
}

const MISPLACED: &str = "misplaced compiler directive";

/// Looks at the directives of a file.
pub fn check(file: &SourceFile, tokens: &Tokens, tree: &File) -> Problems {
    let mut problems = Problems::default();
    let is_go = |d: &DirectiveComment| file.snippet(d.span).starts_with("//go:");
    if !tokens.directives.iter().any(is_go) {
        return problems;
    }
    let owners = owners(&tokens.kinds);
    let imports = |path: &str| tree.imports.iter().any(|i| i.path.as_str() == path);
    for d in tokens.directives.iter().filter(|d| is_go(d)) {
        let (pos, text) = (d.span.lo.plus(2), file.snippet(d.span)[2..].trim_end_matches('\r'));
        let start = (d.span.lo.0 - file.base.0) as usize;
        let line = &file.text[file.text[..start].rfind('\n').map_or(0, |i| i + 1)..start];
        if !line.trim().is_empty() {
            problems.now.push((pos, MISPLACED.into()));
            continue;
        }
        let owner = owners.get(&d.next).copied();
        let count = text.split_whitespace().count();
        let verb = text.split(' ').next().unwrap_or(text);
        match verb {
            "go:linkname" if text.contains(' ') => {
                if !(2..=3).contains(&count) {
                    problems.now.push((pos, "usage: //go:linkname localname [linkname]".into()));
                } else if !imports("unsafe") {
                    let text = "//go:linkname only allowed in Go files that import \"unsafe\"";
                    problems.later.push((pos, Code::MisplacedSyntax, text.into()));
                }
            }
            "go:embed" => {
                let problem = match owner {
                    _ if count < 2 => "usage: //go:embed pattern...",
                    None => "misplaced go:embed directive",
                    Some(Owner::Var(first, local)) => {
                        let (code, text) = embed_problem(&tokens.kinds[first..], local, imports("embed"));
                        problems.later.push((pos, code, text.into()));
                        continue;
                    }
                    Some(_) => {
                        problems.later.push((pos, Code::MisplacedSyntax, "misplaced go:embed directive".into()));
                        continue;
                    }
                };
                problems.now.push((pos, problem.into()));
            }
            _ => plain(&mut problems, pos, text, verb, owner, tokens),
        }
    }
    problems
}

/// A directive that is a flag of a function, or may only be used by others.
fn plain(problems: &mut Problems, pos: Pos, text: &str, verb: &str, owner: Option<Owner>, tokens: &Tokens) {
    match verb {
        _ if verb.starts_with("go:cgo_") => {
            problems.now.push((pos, format!("//{text} only allowed in cgo-generated code")));
        }
        "go:systemstack" | "go:nowritebarrier" | "go:nowritebarrierrec" | "go:yeswritebarrierrec" => {
            problems.now.push((pos, format!("//{verb} only allowed in runtime")));
        }
        "go:uintptrkeepalive" => {
            problems.now.push((pos, format!("//{verb} is only allowed in the standard library")));
        }
        "go:build" | "go:noescape" | "go:norace" | "go:nosplit" | "go:noinline" | "go:nocheckptr"
        | "go:uintptrescapes" | "go:registerparams" => match owner {
            None => problems.now.push((pos, MISPLACED.into())),
            Some(Owner::File) if verb == "go:build" => {}
            Some(Owner::Func(name)) if verb != "go:build" => {
                if verb == "go:noescape" && has_body(&tokens.kinds[name..]) {
                    let text = "can only use //go:noescape with external func implementations";
                    problems.later.push((tokens.spans[name].lo, Code::MisplacedSyntax, text.into()));
                }
            }
            Some(_) => problems.later.push((pos, Code::MisplacedSyntax, MISPLACED.into())),
        },
        _ => {}
    }
}

/// What keeps a variable from holding a file, by the tokens of its spec: a code and a text.
fn embed_problem(spec: &[Tok], local: bool, imported: bool) -> (Code, &'static str) {
    if !imported {
        return (
            Code::MisplacedSyntax,
            "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)",
        );
    }
    let rest = &spec[1..];
    match rest.first() {
        Some(Tok::Comma) => (Code::MisplacedSyntax, "go:embed cannot apply to multiple vars"),
        _ if rest.iter().take_while(|t| !matches!(t, Tok::Semi | Tok::Eof)).any(|t| *t == Tok::Assign) => {
            (Code::MisplacedSyntax, "go:embed cannot apply to var with initializer")
        }
        _ if local => (Code::MisplacedSyntax, "go:embed cannot apply to var inside func"),
        _ => (Code::NotSupported, "not supported yet: go:embed"),
    }
}

/// Whether a function has a body, by the tokens from its name on.
fn has_body(tokens: &[Tok]) -> bool {
    let mut depth = 0;
    for t in tokens {
        match t {
            Tok::Lparen | Tok::Lbrack => depth += 1,
            Tok::Rparen | Tok::Rbrack => depth -= 1,
            Tok::Lbrace if depth == 0 => return true,
            Tok::Semi | Tok::Eof if depth == 0 => return false,
            _ => {}
        }
    }
    false
}

/// What directives in front of a token belong to, by the index of the token.
fn owners(tokens: &[Tok]) -> FxHashMap<usize, Owner> {
    let mut owners = FxHashMap::default();
    let mut depth = 0;
    // The depth inside the parentheses of the group being read, and its keyword.
    let mut group: Option<(i32, Tok)> = None;
    for (i, &t) in tokens.iter().enumerate() {
        match t {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => {
                depth -= 1;
                group = group.filter(|g| g.0 <= depth);
            }
            _ => {}
        }
        let mut own = |at: usize, owner: Owner| {
            owners.insert(at, owner);
        };
        let spec = |keyword: Tok, first: usize, local: bool| match keyword {
            Tok::Var => Owner::Var(first, local),
            _ => Owner::Other,
        };
        match t {
            Tok::Package if i == 0 => {
                own(0, Owner::File);
                own(1, Owner::File);
            }
            Tok::Func if depth == 0 => {
                own(i, Owner::Func(i + 1));
                own(i + 1, Owner::Func(i + 1));
            }
            Tok::Import | Tok::Const | Tok::Type | Tok::Var => match tokens.get(i + 1) {
                Some(Tok::Lparen) => group = Some((depth + 1, t)),
                // `x.(type)`
                Some(Tok::Rparen) | None => {}
                Some(_) => {
                    own(i, spec(t, i + 1, depth > 0));
                    own(i + 1, spec(t, i + 1, depth > 0));
                }
            },
            Tok::Lparen | Tok::Semi => {
                if let Some((inside, keyword)) = group
                    && inside == depth
                    && !matches!(tokens.get(i + 1), Some(Tok::Rparen) | None)
                {
                    own(i + 1, spec(keyword, i + 1, depth > 1));
                }
            }
            _ => {}
        }
    }
    owners
}
