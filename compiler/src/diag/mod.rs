//! Diagnostics: what is wrong, where, and how to say it.
//!
//! Every stage reports through one [`Sink`] as a side effect and goes on. Nothing here prints:
//! [`render`] turns the collected diagnostics into text, as the driver asks.

pub mod codes;
pub mod explain;
pub mod frame;
pub mod render;

pub use codes::Code;

use crate::source::Span;
use std::sync::Mutex;

/// One error, with everything needed to render it.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Stable code, the key of `minigoc explain`.
    pub code: Code,
    /// The place; its start is the reported position.
    pub span: Span,
    /// Go's text, without position. Further lines are part of it (`\n\thave ...`).
    pub message: String,
    /// Related places: "declared here" and the like. Shown in code frames only.
    pub related: Vec<(Span, String)>,
    /// A replacement of source text that would mend the error, where that is certain enough.
    pub fix: Option<Fix>,
}

/// A suggested edit.
#[derive(Clone, Debug)]
pub struct Fix {
    /// What to do, as in "remove the import".
    pub title: String,
    /// The text to replace; may be empty, for an insertion.
    pub span: Span,
    /// The new text.
    pub replacement: String,
}

impl Diagnostic {
    /// A diagnostic without related places or a fix.
    pub fn new(code: Code, span: impl Into<Span>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code, span: span.into(), message: message.into(), related: Vec::new(), fix: None }
    }

    /// Adds a related place.
    pub fn related(mut self, span: impl Into<Span>, text: impl Into<String>) -> Diagnostic {
        self.related.push((span.into(), text.into()));
        self
    }

    /// Adds a suggested edit.
    pub fn fix(
        mut self,
        title: impl Into<String>,
        span: impl Into<Span>,
        replacement: impl Into<String>,
    ) -> Diagnostic {
        self.fix = Some(Fix { title: title.into(), span: span.into(), replacement: replacement.into() });
        self
    }
}

/// Collects the diagnostics of a compilation. Shared by all threads.
#[derive(Default, Debug)]
pub struct Sink {
    list: Mutex<Vec<Diagnostic>>,
}

impl Sink {
    /// Reports a diagnostic.
    pub fn report(&self, d: Diagnostic) {
        self.list.lock().expect("sink").push(d);
    }

    /// How many diagnostics there are.
    pub fn len(&self) -> usize {
        self.list.lock().expect("sink").len()
    }

    /// Whether nothing has been reported.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether a diagnostic of that kind has been reported. After a [`Code::Syntax`] error types are not
    /// checked; other errors of the parser do not stand in the way.
    pub fn has(&self, code: Code) -> bool {
        self.list.lock().expect("sink").iter().any(|d| d.code == code)
    }

    /// Whether something that hides what comes after it was reported: a syntax error, or a package that
    /// is not there or not whole. As with gc, other errors that the parser finds do not keep the checker from working.
    pub fn stops_checking(&self) -> bool {
        self.list
            .lock()
            .expect("sink")
            .iter()
            .any(|d| matches!(d.code, Code::Syntax | Code::Load | Code::NotSupported | Code::MismatchedPackageName))
    }

    /// Takes all diagnostics out, in position order, at most one a line and message.
    pub fn take_sorted(&self) -> Vec<Diagnostic> {
        let mut list = std::mem::take(&mut *self.list.lock().expect("sink"));
        list.sort_by_key(|d| d.span.lo);
        list.dedup_by(|a, b| a.span.lo == b.span.lo && a.message == b.message);
        list
    }
}

/// An I/O error as Go prints it: the operating system's text, in lower case, without number and path.
pub fn io_text(e: &std::io::Error) -> String {
    let text = e.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}
