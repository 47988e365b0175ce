//! Rendering of diagnostics: one line each as Go prints them, code frames for a terminal ([`super::frame`]),
//! JSON for tools.

use super::Diagnostic;
use super::frame::{Look, frame};
use crate::source::{SourceMap, Span};
use serde::Serialize;

/// How diagnostics are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Format {
    /// `./prog.go:5:2: message`
    Short,
    /// Code frames.
    Rich,
    /// One JSON object a line.
    Json,
}

/// All diagnostics as text, in the given order.
pub fn render(list: &[Diagnostic], sources: &SourceMap, format: Format, look: &Look) -> String {
    let mut out = String::new();
    for d in list {
        match format {
            Format::Short => short(d, sources, &mut out),
            Format::Rich => out.push_str(&frame(d, sources, look)),
            Format::Json => json(d, sources, &mut out),
        }
    }
    out
}

fn short(d: &Diagnostic, sources: &SourceMap, out: &mut String) {
    match sources.position(d.span.lo) {
        Some(at) => out.push_str(&format!("{at}: {}\n", d.message)),
        None => out.push_str(&format!("minigoc: {}\n", d.message)),
    }
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    code: String,
    message: &'a str,
    #[serde(flatten)]
    place: Option<JsonPlace>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<JsonRelated<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<JsonFix<'a>>,
}

#[derive(Serialize)]
struct JsonPlace {
    file: String,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct JsonRelated<'a> {
    #[serde(flatten)]
    place: Option<JsonPlace>,
    message: &'a str,
}

#[derive(Serialize)]
struct JsonFix<'a> {
    title: &'a str,
    #[serde(flatten)]
    place: Option<JsonPlace>,
    replacement: &'a str,
}

/// Places in the text itself, so that tools can apply edits.
fn json_place(sources: &SourceMap, span: Span) -> Option<JsonPlace> {
    let (file, lo) = sources.locate(span.lo)?;
    let span = file.extent(span);
    let end = file.base.plus(file.text.len() as u32);
    let hi = file.line_col(span.hi.clamp(span.lo, end.max(span.lo)));
    let file = file.name.clone();
    Some(JsonPlace { file, line: lo.line, column: lo.col, end_line: hi.line, end_column: hi.col })
}

fn json(d: &Diagnostic, sources: &SourceMap, out: &mut String) {
    let related = d.related.iter().map(|(span, text)| JsonRelated { place: json_place(sources, *span), message: text });
    let fix = d.fix.as_ref().map(|f| JsonFix {
        title: &f.title,
        place: json_place(sources, f.span),
        replacement: &f.replacement,
    });
    let line = JsonDiagnostic {
        code: d.code.to_string(),
        message: &d.message,
        place: json_place(sources, d.span),
        related: related.collect(),
        fix,
    };
    out.push_str(&serde_json::to_string(&line).expect("a diagnostic is plain data"));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use crate::source::Pos;

    fn sample() -> (SourceMap, Vec<Diagnostic>) {
        let mut sources = SourceMap::default();
        let text = "package main\n\nfunc main() {\n\tx := 1\n}\n";
        sources.add("./p.go".into(), "/p.go".into(), text);
        let at = Span::new(Pos(30), Pos(31));
        let d = Diagnostic::new(Code::Syntax, at, "first line\n\thave x")
            .related(Span::new(Pos(1), Pos(8)), "declared here");
        (sources, vec![d.fix("remove it", at, "")])
    }

    #[test]
    fn short_is_one_position_and_the_message() {
        let (sources, list) = sample();
        assert_eq!(render(&list, &sources, Format::Short, &Look::PLAIN), "./p.go:4:2: first line\n\thave x\n");
    }

    #[test]
    fn rich_shows_the_line_and_related_places() {
        let (sources, list) = sample();
        let want = "\
error[E0001]: first line
  ╭─ ./p.go:4:2
  │
1 │ package main
  │ ------- declared here
  ⋮
4 │     x := 1
  │     ^
  = note: have x
  = help: remove it

";
        assert_eq!(render(&list, &sources, Format::Rich, &Look::PLAIN), want);
    }

    #[test]
    fn json_has_positions() {
        let (sources, list) = sample();
        let text = render(&list, &sources, Format::Json, &Look::PLAIN);
        let v: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
        assert_eq!((v["line"].as_u64(), v["column"].as_u64()), (Some(4), Some(2)));
        assert_eq!(v["fix"]["title"], "remove it");
    }
}
