//! The parser: tokens to tree, for the whole grammar of the Go specification.
//!
//! Built on chumsky. Productions that read well as combinators are combinators ([`types`], [`decl`],
//! [`stmt`]); the hot ones and those that depend on context (expressions, parameter lists, statement
//! headers, recovery) are plain functions over chumsky's input, embedded with [`rule`]. Recursion
//! always passes through such a function, so every combinator is a value without size, built where it
//! is used, and types stay finite.
//!
//! Invariants:
//! - A production is chosen by the next token before it is entered; nothing backtracks, so time is
//!   linear and an error, once reported, stays reported. A production that has been entered succeeds:
//!   it reports through [`Tokens`] and returns a tree with `Bad` nodes. Chumsky's own errors only say
//!   "this alternative does not apply".
//! - Where an error is found, what it says, and how many tokens are skipped after it follow Go's
//!   compiler, so that both report the same errors at the same places. Each error names the production
//!   it belongs to; skipping stops at a token that can follow it.
//! - Every recursive entry goes through [`super::grow_stack`]: nesting is limited by memory only. Trees
//!   that are thrown away are leaked, never dropped: dropping recurses.

mod decl;
mod expr;
mod file;
mod header;
mod input;
mod params;
mod stmt;
mod types;

#[cfg(test)]
mod tests;

pub(super) use file::parse;

use chumsky::Parser;
use chumsky::error::{Error, LabelError};
use chumsky::extra::Full;
use chumsky::input::InputRef;
use chumsky::primitive::custom;
use chumsky::util::MaybeRef;
use input::{State, Tokens};

use super::ast::*;
use super::token::{Tok, TokSet};
use crate::source::{Pos, Span, Symbol};

/// The parser's input: token kinds. Positions are looked up in [`State`] by token index.
type Toks<'s> = &'s [Tok];
type Extra<'s> = Full<NoMatch, State<'s>, ()>;

/// The input with all that belongs to one run of the parser.
type In<'s, 'p> = InputRef<'s, 'p, Toks<'s>, Extra<'s>>;

/// A production.
trait Rule<'s, O>: Parser<'s, Toks<'s>, O, Extra<'s>> {}
impl<'s, O, P: Parser<'s, Toks<'s>, O, Extra<'s>>> Rule<'s, O> for P {}

/// Chumsky's error: the production does not apply here. It carries nothing, because whatever the user
/// shall see is reported where it is found.
#[derive(Clone, Copy, Debug)]
struct NoMatch;

impl<'s> Error<'s, Toks<'s>> for NoMatch {}

impl<'s, L> LabelError<'s, Toks<'s>, L> for NoMatch {
    #[inline(always)]
    fn expected_found<E: IntoIterator<Item = L>>(
        _: E,
        _: Option<MaybeRef<'s, Tok>>,
        _: chumsky::span::SimpleSpan,
    ) -> NoMatch {
        NoMatch
    }
}

/// A production written as a function; it always succeeds.
fn rule<'s, O>(f: impl Fn(&mut In<'s, '_>) -> O) -> impl Rule<'s, O> {
    custom(move |p: &mut In<'s, '_>| Ok(f(p)))
}

/// A production written as a function that consumes nothing when it does not apply.
fn rule_or_nil<'s, O>(f: impl Fn(&mut In<'s, '_>) -> Option<O>) -> impl Rule<'s, O> {
    custom(move |p: &mut In<'s, '_>| f(p).ok_or(NoMatch))
}

/// The token, or an error that it is missing.
fn want<'s>(tok: Tok) -> impl Rule<'s, ()> {
    rule(move |p| p.want(tok))
}

/// Throws a tree away without walking it.
fn discard<T>(tree: T) {
    std::mem::forget(tree);
}

/// Places an expression on the heap.
fn boxed(x: Expr) -> Box<Expr> {
    Box::new(x)
}
