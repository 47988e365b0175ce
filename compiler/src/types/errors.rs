//! Reporting errors.
//!
//! Messages have the texts of Go's compiler. A message that mentions an invalid type or operand is a
//! consequence of an earlier error and is dropped. An error may have several parts; the further ones
//! become indented lines with their own positions, and related places for code frames.

use super::Checker;
use super::object::{ObjId, ObjKind};
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span};

/// An error of several parts, under construction.
#[derive(Debug)]
pub struct ErrorParts {
    code: Code,
    /// Place, text, and what code frames say at the place instead of the text.
    parts: Vec<(Span, String, Option<String>)>,
    notes: Vec<(Span, String)>,
}

impl ErrorParts {
    /// Adds a part; the first one is the error itself. A part at [`Pos::NONE`] shows no position.
    pub fn add(&mut self, at: impl Into<Span>, msg: impl Into<String>) {
        self.parts.push((at.into(), msg.into(), None));
    }

    /// Adds a part that has another text in code frames.
    pub fn add_labelled(&mut self, at: impl Into<Span>, msg: impl Into<String>, label: impl Into<String>) {
        self.parts.push((at.into(), msg.into(), Some(label.into())));
    }

    /// Adds a related place that only code frames show.
    pub fn note(&mut self, at: impl Into<Span>, msg: impl Into<String>) {
        self.notes.push((at.into(), msg.into()));
    }
}

impl<'a> Checker<'a> {
    /// Reports an error.
    pub fn error(&self, code: Code, at: impl Into<Span>, msg: impl Into<String>) {
        self.report(Diagnostic::new(code, at, msg));
    }

    /// Reports a diagnostic, unless it is a consequence of an earlier one.
    pub fn report(&self, mut d: Diagnostic) {
        if self.is_consequence(&d.message) {
            return;
        }
        if let Some(pos) = self.env.errpos {
            d.span = pos.into();
        }
        self.failed.set(true);
        if self.repeats(&d) {
            return;
        }
        self.sink.report(d);
    }

    /// Whether the error before said the same of the same line: as gc, we say so once.
    fn repeats(&self, d: &Diagnostic) -> bool {
        let Some((file, at)) = self.sources.locate(d.span.lo) else { return false };
        let mut last = self.last_error.borrow_mut();
        if last.0 == file.id && last.1 == at.line && last.2 == d.message {
            return true;
        }
        *last = (file.id, at.line, d.message.clone());
        false
    }

    /// Whether a message mentions something invalid, and an error was reported that explains it.
    fn is_consequence(&self, message: &str) -> bool {
        let mentions = |text: &str| message.find(text).is_some_and(|at| at > 0);
        self.failed.get() && (mentions("invalid operand") || mentions("invalid type"))
    }

    /// Starts an error of several parts.
    pub fn new_error(&self, code: Code) -> ErrorParts {
        ErrorParts { code, parts: Vec::new(), notes: Vec::new() }
    }

    /// Adds the place of another declaration of the same name.
    pub fn add_alt_decl(&self, err: &mut ErrorParts, alt: ObjId) {
        let obj = self.obj(alt);
        if obj.pos.is_some() {
            let text = format!("other declaration of {}", obj.name);
            match obj.kind {
                // An import without a name of its own stands at its path.
                ObjKind::PkgName { .. } => {
                    err.add_labelled(obj.pos, text, format!("{} is first imported here", obj.name))
                }
                _ => err.add(self.name_span(alt), text),
            }
        }
    }

    /// Reports an error of several parts.
    pub fn report_parts(&self, err: ErrorParts) {
        let mut parts = err.parts.into_iter();
        let Some((span, mut message, _)) = parts.next() else { return };
        let mut related = Vec::new();
        for (span, text, label) in parts {
            message.push_str("\n\t");
            if span.lo.is_some() {
                message.push_str(&format!("{}: ", self.pos_string(span.lo)));
                related.push((span, label.unwrap_or_else(|| text.clone())));
            }
            message.push_str(&text);
        }
        let mut d = Diagnostic::new(err.code, span, message);
        related.extend(err.notes);
        d.related = related;
        self.report(d);
    }

    /// A position as messages show it: `./prog.go:5:2`.
    pub fn pos_string(&self, pos: Pos) -> String {
        self.sources.position(pos).map_or_else(|| "-".into(), |p| p.to_string())
    }
}
