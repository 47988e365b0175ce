//! Rendering of diagnostics: one line each as Go prints them, code frames for a terminal, JSON for
//! tools. The only place that decides what a diagnostic looks like.

use super::Diagnostic;
use crate::source::{SourceFile, SourceMap, Span};
use ariadne::{Color, Config, IndexType, Label, Report, ReportKind};
use serde::Serialize;
use std::ops::Range;

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
pub fn render(list: &[Diagnostic], sources: &SourceMap, format: Format, colour: bool) -> String {
    let mut out = String::new();
    // Shared by all: a frame costs no look at the whole file.
    let text = |name: &String| match sources.files().iter().find(|f| f.name == *name) {
        Some(f) => Ok(f.text.to_string()),
        None => Err("no such file"),
    };
    let mut cache = ariadne::FnCache::new(text);
    for d in list {
        match format {
            Format::Short => short(d, sources, &mut out),
            Format::Rich => rich(d, sources, &mut cache, colour, &mut out),
            Format::Json => json(d, sources, &mut out),
        }
    }
    out
}

fn short(d: &Diagnostic, sources: &SourceMap, out: &mut String) {
    match sources.locate(d.span.lo) {
        Some((file, at)) => out.push_str(&format!("{}:{}:{}: {}\n", file.name, at.line, at.col, d.message)),
        None => out.push_str(&format!("minigoc: {}\n", d.message)),
    }
}

type Place = (String, Range<usize>);

/// The byte range of a span within its file, cut off at the end of its first line: errors about a
/// whole function body would otherwise paint the screen.
fn place(file: &SourceFile, span: Span) -> Place {
    let lo = (span.lo.0 - file.base.0) as usize;
    let hi = (span.hi.0.saturating_sub(file.base.0) as usize).clamp(lo, file.text.len());
    // Whole characters: a span that was made from a position covers one byte.
    let lo = (0..=lo).rev().find(|&n| file.text.is_char_boundary(n)).unwrap_or(0);
    let hi = (hi..=file.text.len()).find(|&n| file.text.is_char_boundary(n)).unwrap_or(lo);
    let rest = &file.text[lo..];
    let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let first = rest[..line].chars().next().map_or(0, char::len_utf8);
    (file.name.clone(), lo..lo + (hi - lo).clamp(first, line))
}

fn rich(d: &Diagnostic, sources: &SourceMap, cache: &mut impl ariadne::Cache<String>, colour: bool, out: &mut String) {
    let Some(file) = sources.file_of(d.span.lo) else {
        out.push_str(&format!("Error: {}\n", d.message));
        return;
    };
    let mut lines = d.message.splitn(2, '\n');
    let at = place(file, d.span);
    let config = Config::default().with_color(colour).with_index_type(IndexType::Byte);
    let mut report = Report::build(ReportKind::Error, at.clone())
        .with_config(config)
        .with_code(d.code)
        .with_message(lines.next().unwrap_or_default())
        .with_label(Label::new(at).with_color(Color::Red).with_message("here"));
    for (span, text) in &d.related {
        if let Some(f) = sources.file_of(span.lo) {
            report = report.with_label(Label::new(place(f, *span)).with_color(Color::Blue).with_message(text));
        }
    }
    if let Some(rest) = lines.next() {
        report = report.with_note(rest.replace('\t', " ").trim_start());
    }
    if let Some(fix) = &d.fix {
        report = report.with_help(match fix.replacement.as_str() {
            "" => fix.title.clone(),
            text => format!("{}: `{text}`", fix.title),
        });
    }
    let mut bytes = Vec::new();
    if report.finish().write(cache, &mut bytes).is_ok() {
        out.push_str(&String::from_utf8_lossy(&bytes));
        out.push('\n');
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

fn json_place(sources: &SourceMap, span: Span) -> Option<JsonPlace> {
    let (file, lo) = sources.locate(span.lo)?;
    let hi = file.line_col(span.hi);
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
        assert_eq!(render(&list, &sources, Format::Short, false), "./p.go:4:2: first line\n\thave x\n");
    }

    #[test]
    fn rich_shows_the_line_and_related_places() {
        let (sources, list) = sample();
        let text = render(&list, &sources, Format::Rich, false);
        for part in ["[E0001]", "first line", "x := 1", "declared here", "remove it"] {
            assert!(text.contains(part), "no {part:?} in\n{text}");
        }
    }

    #[test]
    fn rich_copes_with_places_at_ends_and_inside_characters() {
        for (text, at) in [("", 1), ("x", 2), ("a\n", 2), ("\u{a0}x\n", 1), ("ab\u{2028}c", 4), ("a\r\n", 2)] {
            let mut sources = SourceMap::default();
            sources.add("p.go".into(), "/p.go".into(), text);
            let d = Diagnostic::new(Code::Syntax, Pos(at), "bad");
            assert!(render(&[d], &sources, Format::Rich, false).contains("bad"), "{text:?}");
        }
    }

    #[test]
    fn json_has_positions() {
        let (sources, list) = sample();
        let text = render(&list, &sources, Format::Json, false);
        let v: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
        assert_eq!((v["line"].as_u64(), v["column"].as_u64()), (Some(4), Some(2)));
        assert_eq!(v["fix"]["title"], "remove it");
    }
}
