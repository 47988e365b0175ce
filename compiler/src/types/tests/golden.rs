//! The errors of the files in `golden/`, one for each area of expressions and statements: every message
//! with its position. `UPDATE=1` rewrites the expectations.

use super::check_src;
use std::path::Path;

#[test]
fn errors_have_go_texts_and_positions() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/types/tests/golden");
    let mut sources: Vec<_> = std::fs::read_dir(&dir).expect("folder").map(|e| e.expect("entry").path()).collect();
    sources.retain(|p| p.extension().is_some_and(|x| x == "go"));
    sources.sort();
    assert!(!sources.is_empty());
    for path in sources {
        let src = std::fs::read_to_string(&path).expect("source");
        let found: String = check_src(&src).into_iter().map(|line| line + "\n").collect();
        let want = path.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&want, found).expect("expectation written");
            continue;
        }
        let wanted = std::fs::read_to_string(&want).expect("expectation");
        let differs = wanted.lines().zip(found.lines()).find(|(w, f)| w != f);
        assert_eq!(wanted, found, "{}: first difference {differs:?}", path.display());
    }
}
