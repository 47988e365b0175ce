//! What standard error can show: the only place that looks at the terminal.

use crate::diag::frame::Look;
use std::env;
use std::io::{IsTerminal, stderr};

/// Columns to assume where nothing says how many there are.
const WIDTH: usize = 100;

/// How code frames are drawn. `NO_COLOR` and `TERM=dumb` turn colours off, `COLUMNS` overrides the width, a
/// locale that is not UTF-8 means ASCII.
pub fn look() -> Look {
    let set = |name: &str| env::var(name).ok().filter(|v| !v.is_empty());
    let terminal = stderr().is_terminal();
    let colour = terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|t| t != "dumb");
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
    let utf8 = |l: String| l.to_lowercase().replace('-', "").contains("utf8");
    // Containers often have no locale at all, and a terminal that shows UTF-8.
    let unicode = !terminal || locale.is_none_or(utf8);
    let size = || rustix::termios::tcgetwinsize(stderr()).ok().map(|s| usize::from(s.ws_col)).filter(|&n| n > 0);
    let width = set("COLUMNS").and_then(|n| n.parse().ok()).or_else(size).unwrap_or(WIDTH);
    Look { colour, unicode, width }
}
