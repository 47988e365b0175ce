//! Line directives: comments that say where the text behind them came from (`//line file.y:10`).
//!
//! `//line :10`, `//line file:10`, `//line file:10:5` at the beginning of a line hold from the next line
//! on, `/*line file:10:5*/` from its end on. A directive without column hides columns. Without a file name
//! the name stays if there is a column, otherwise it is empty; this and the texts of errors are gc's.

use crate::source::{LineDirective, LineOrigin};

/// What the text of a comment, without its delimiters, says; `None` if it is no directive. An error is the
/// offset of the number that is wrong, and a message. `next` is the offset of the text behind the comment,
/// `current` the file name that holds there.
pub(super) fn parse(body: &str, next: u32, current: &str) -> Option<Result<LineDirective, (usize, String)>> {
    let text = body.strip_prefix("line ")?;
    let skipped = body.len() - text.len();
    let (name, last) = text.rsplit_once(':')?;
    let invalid = |what: &str, at: usize, number: &str| Some(Err((skipped + at, format!("invalid {what}: {number}"))));
    let last_at = name.len() + 1;
    let Some(second) = number(last) else { return invalid("line number", last_at, last) };
    // With two numbers the last is a column.
    let two = name.rsplit_once(':').and_then(|(file, first)| Some((file, number(first)?)));
    let (name, line, line_at, col) = match two {
        Some((file, line)) => (file, line, file.len() + 1, Some(second)),
        None => (name, second, last_at, None),
    };
    if line == 0 {
        let shown = &text[line_at..];
        return invalid("line number", line_at, shown.split(':').next().unwrap_or_default());
    }
    if col == Some(0) {
        return invalid("column number", last_at, last);
    }
    let name = if name.is_empty() && col.is_some() { current } else { name };
    Some(Ok(LineDirective { offset: next, origin: LineOrigin { name: name.into(), line, col: col.unwrap_or(0) } }))
}

/// A number that is small enough for a line or column.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|&n: &u32| digits && n < 1 << 30)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, want: Option<Result<(&str, u32, u32), (usize, &str)>>) {
        let found = parse(body, 0, "old.go");
        let found = found.as_ref().map(|r| match r {
            Ok(d) => Ok((&*d.origin.name, d.origin.line, d.origin.col)),
            Err((at, text)) => Err((*at, &**text)),
        });
        assert_eq!(found, want, "{body}");
    }

    #[test]
    fn forms() {
        check("line foo.y:100", Some(Ok(("foo.y", 100, 0))));
        check("line foo.y:100:5", Some(Ok(("foo.y", 100, 5))));
        check("line :300", Some(Ok(("", 300, 0))));
        check("line :400:7", Some(Ok(("old.go", 400, 7))));
        check("line C:\\foo.go:12", Some(Ok(("C:\\foo.go", 12, 0))));
        check("line foo.go", None);
        check(" line foo.go:1", None);
        check("line foo.go:0", Some(Err((12, "invalid line number: 0"))));
        check("line foo.go:x", Some(Err((12, "invalid line number: x"))));
        check("line foo.go:1:0", Some(Err((14, "invalid column number: 0"))));
    }
}
