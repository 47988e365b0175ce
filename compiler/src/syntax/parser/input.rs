//! Token access, error reporting and skipping, and node construction, as methods of chumsky's input.

use super::*;
use crate::diag::Code;
use crate::source::SourceFile;
use crate::syntax::SYNTAX_ERROR;
use chumsky::input::Cursor;
use chumsky::inspector::Inspector;

/// An error found while parsing.
pub(in crate::syntax) struct SyntaxError {
    pub(in crate::syntax) pos: Pos,
    pub(in crate::syntax) code: Code,
    pub(in crate::syntax) text: String,
}

/// What one run of the parser knows besides its place.
pub(super) struct State<'s> {
    pub(super) file: &'s SourceFile,
    pub(super) spans: &'s [Span],
    /// Index of the first directive comment not yet passed.
    pub(super) directives: &'s [crate::syntax::lexer::DirectiveComment],
    pub(super) lex_errors: &'s [crate::syntax::lexer::LexError],
    pub(super) errors: Vec<SyntaxError>,
    /// Errors about labels and branches. They do not count when asked whether there are errors.
    pub(super) branch_errors: Vec<SyntaxError>,
    pub(super) next_id: u32,
    /// Number of the next declaration group.
    pub(super) next_group: u32,
    /// Function nesting: inside functions, skipping stops at statement keywords.
    pub(super) fnest: u32,
    /// Expression nesting; negative in statement headers, where `T {` begins a block, not a literal.
    pub(super) xnest: i32,
    /// Expressions of the lists that are being read, the innermost last: lists are cut off from here with
    /// exactly the room they need.
    pub(super) exprs: Vec<Expr>,
    /// Likewise, statements.
    pub(super) stmts: Vec<Stmt>,
}

/// The parser never rewinds, so there is nothing to inspect.
impl<'s> Inspector<'s, Toks<'s>> for State<'s> {
    type Checkpoint = ();
    #[inline(always)]
    fn on_token(&mut self, _: &Tok) {}
    #[inline(always)]
    fn on_save<'p>(&self, _: &Cursor<'s, 'p, Toks<'s>>) {}
    #[inline(always)]
    fn on_rewind<'p>(&mut self, _: &chumsky::input::Checkpoint<'s, 'p, Toks<'s>, ()>) {}
}

/// The operations that productions written as functions are made of.
pub(super) trait Tokens<'s> {
    /// The next token.
    fn tok(&mut self) -> Tok;
    /// Where the next token starts.
    fn pos(&mut self) -> Pos;
    /// Where the last consumed token ends.
    fn end(&mut self) -> Pos;
    /// The extent of the next token.
    fn span(&mut self) -> Span;
    /// The source under the next token.
    fn text(&mut self) -> &'s str;
    /// Whether the next token is a semicolon that is in the source.
    fn at_written_semi(&mut self) -> bool;
    /// Consumes a token; stays at the end of the file.
    fn bump(&mut self);
    /// Consumes the token if it is next.
    fn got(&mut self, t: Tok) -> bool;
    /// Consumes the token, or reports that it was expected.
    fn want(&mut self, t: Tok);
    /// Like `got(Assign)`, but takes `:=` for it, with an error.
    fn got_assign(&mut self) -> Option<Pos>;
    /// Skips to a token that may follow; inside functions also to one that starts a statement.
    fn skip_to(&mut self, follow: &[Tok]);
    /// Like `skip_to`, for a set.
    fn skip_to_set(&mut self, follow: TokSet);
    /// Reports a syntax error at the next token. A text that begins with "expected", "in", "at" or
    /// "after" is completed by what was found.
    fn syntax_error(&mut self, text: impl Into<String>);
    /// Reports a syntax error at a position.
    fn syntax_error_at(&mut self, pos: Pos, text: impl Into<String>);
    /// Reports an error that Go does not call a syntax error.
    fn error_at(&mut self, pos: Pos, text: impl Into<String>);
    /// Whether an error has been found up to here.
    fn failed(&mut self) -> bool;
    /// A new node identity.
    fn id(&mut self) -> NodeId;
    /// An expression from `lo` to the last consumed token.
    fn node(&mut self, lo: Pos, kind: ExprKind) -> Expr;
    /// A `Bad` expression at the next token, of no extent.
    fn bad(&mut self) -> Expr;
    /// Runs a production that applies here.
    fn run<O>(&mut self, production: impl Rule<'s, O>) -> O;
}

impl<'s> Tokens<'s> for In<'s, '_> {
    #[inline(always)]
    fn tok(&mut self) -> Tok {
        self.peek().unwrap_or(Tok::Eof)
    }

    #[inline(always)]
    fn pos(&mut self) -> Pos {
        self.span().lo
    }

    #[inline(always)]
    fn end(&mut self) -> Pos {
        let at = *self.cursor().inner();
        self.state().spans[at.saturating_sub(1)].hi
    }

    #[inline(always)]
    fn span(&mut self) -> Span {
        let at = *self.cursor().inner();
        self.state().spans[at]
    }

    fn text(&mut self) -> &'s str {
        let span = self.span();
        self.state().file.snippet(span)
    }

    fn at_written_semi(&mut self) -> bool {
        self.tok() == Tok::Semi && self.text() == ";"
    }

    #[inline(always)]
    fn bump(&mut self) {
        if self.tok() != Tok::Eof {
            self.skip();
        }
    }

    #[inline(always)]
    fn got(&mut self, t: Tok) -> bool {
        let yes = self.tok() == t;
        if yes {
            self.skip();
        }
        yes
    }

    #[inline]
    fn want(&mut self, t: Tok) {
        if !self.got(t) {
            self.syntax_error(format!("expected {}", t.describe()));
            self.skip_to(&[]);
        }
    }

    fn got_assign(&mut self) -> Option<Pos> {
        let pos = self.pos();
        if self.tok() == Tok::Define {
            self.syntax_error("expected =");
        }
        (self.got(Tok::Define) || self.got(Tok::Assign)).then_some(pos)
    }

    fn skip_to(&mut self, follow: &[Tok]) {
        self.skip_to_set(TokSet::of(follow));
    }

    fn skip_to_set(&mut self, follow: TokSet) {
        if follow.is_empty() {
            // One token, to make progress.
            return self.bump();
        }
        let stop = if self.state().fnest > 0 { follow.or(TokSet::STATEMENTS) } else { follow };
        while self.tok() != Tok::Eof && !stop.has(self.tok()) {
            self.skip();
        }
    }

    fn syntax_error(&mut self, text: impl Into<String>) {
        let pos = self.pos();
        self.syntax_error_at(pos, text);
    }

    #[cold]
    fn syntax_error_at(&mut self, pos: Pos, text: impl Into<String>) {
        if self.tok() == Tok::Eof && self.failed() {
            // The file's end is unexpected because of the earlier error.
            return;
        }
        let text = text.into();
        let found = |p: &mut Self| found(p.tok(), p.text());
        let text = if ["in ", "at ", "after "].iter().any(|w| text.starts_with(w)) {
            format!("unexpected {} {text}", found(self))
        } else if text.starts_with("expected ") {
            format!("unexpected {}, {text}", found(self))
        } else {
            text
        };
        self.error_at(pos, format!("syntax error: {text}"));
    }

    #[cold]
    fn error_at(&mut self, pos: Pos, text: impl Into<String>) {
        let text = text.into();
        let code = if text.starts_with(SYNTAX_ERROR) { Code::Syntax } else { Code::Malformed };
        self.state().errors.push(SyntaxError { pos, code, text });
    }

    fn failed(&mut self) -> bool {
        // A compiler that reads tokens as it goes would have read the next one.
        let at = *self.cursor().inner();
        let state = self.state();
        !state.errors.is_empty() || state.lex_errors.first().is_some_and(|e| e.token <= at)
    }

    #[inline(always)]
    fn id(&mut self) -> NodeId {
        let state = self.state();
        let id = NodeId(state.next_id);
        state.next_id += 1;
        id
    }

    #[inline]
    fn node(&mut self, lo: Pos, kind: ExprKind) -> Expr {
        // Recovery may have skipped back to nothing: an extent never ends before it starts.
        let hi = self.end().max(lo);
        Expr { id: self.id(), span: Span::new(lo, hi), kind }
    }

    #[cold]
    fn bad(&mut self) -> Expr {
        let pos = self.pos();
        Expr { id: self.id(), span: Span::new(pos, pos), kind: ExprKind::Bad }
    }

    #[inline]
    fn run<O>(&mut self, production: impl Rule<'s, O>) -> O {
        match self.parse(production) {
            Ok(tree) => tree,
            Err(NoMatch) => panic!("parser: production entered on the wrong token {:?}", self.tok()),
        }
    }
}

/// What an error message calls the token that it did not expect.
fn found(tok: Tok, text: &str) -> String {
    match tok {
        Tok::Name => format!("name {text}"),
        Tok::Semi => match text {
            ";" => "semicolon".into(),
            "" => "EOF".into(),
            _ => "newline".into(),
        },
        _ if tok.is_literal() => format!("literal {text}"),
        _ => tok.describe(),
    }
}

/// `name`; a missing one is reported and becomes `_`.
pub(super) fn name(p: &mut In) -> Ident {
    let (tok, pos) = (p.tok(), p.pos());
    if tok == Tok::Name {
        let name = Symbol::intern(p.text());
        p.skip();
        return Ident { id: p.id(), name, pos };
    }
    p.syntax_error("expected name");
    p.skip_to(&[]);
    missing_name(p, pos)
}

/// A name that stands for one that is not there.
pub(super) fn missing_name(p: &mut In, pos: Pos) -> Ident {
    Ident { id: p.id(), name: Symbol::intern("_"), pos }
}

/// IdentifierList = identifier { "," identifier } .
pub(super) fn name_list(p: &mut In) -> Vec<Ident> {
    let first = name(p);
    more_names(p, first)
}

/// The rest of an identifier list.
pub(super) fn more_names(p: &mut In, first: Ident) -> Vec<Ident> {
    let mut names = vec![first];
    while p.got(Tok::Comma) {
        names.push(name(p));
    }
    names
}

/// An identifier as an expression; they share the identity.
pub(super) fn ident_expr(x: Ident) -> Expr {
    Expr { id: x.id, span: x.span(), kind: ExprKind::Ident(x.name) }
}

/// The identifier that an expression consists of.
pub(super) fn as_ident(x: &Expr) -> Option<Ident> {
    match x.kind {
        ExprKind::Ident(name) => Some(Ident { id: x.id, name, pos: x.span.lo }),
        _ => None,
    }
}

/// `list = [ item { sep item } [ sep ] ] close`, up to and including `close`; returns where `close` is.
///
/// `item` tells whether it was the last one. `context` is what the list is, for errors.
pub(super) fn list<'s>(
    p: &mut In<'s, '_>,
    context: &str,
    sep: Tok,
    close: Tok,
    mut item: impl FnMut(&mut In<'s, '_>) -> bool,
) -> Pos {
    let mut done = false;
    while p.tok() != Tok::Eof && p.tok() != close && !done {
        done = item(p);
        if !p.got(sep) && p.tok() != close {
            p.syntax_error(format!("in {context}; possibly missing {} or {}", sep.spelling(), close.spelling()));
            p.skip_to(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
            if p.tok() != close {
                return p.pos();
            }
        }
    }
    let pos = p.pos();
    p.want(close);
    pos
}
