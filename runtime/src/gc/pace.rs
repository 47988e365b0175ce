//! When to collect: the heap may grow by GOGC percent over what survived the last collection, but
//! to no less than 4 MiB (times GOGC / 100), and not beyond GOMEMLIMIT while there is a way to obey it.

use crate::mem::{hooks, pages};
use crate::sys;
use core::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};

/// The smallest goal at GOGC=100.
const MIN_HEAP: usize = 4 << 20;

/// Growth in percent; negative: no collections but for the limit.
static PERCENT: AtomicI64 = AtomicI64::new(100);
/// Bytes that the runtime should not exceed.
static LIMIT: AtomicUsize = AtomicUsize::new(usize::MAX);
/// Bytes that survived the last collection.
static SURVIVED: AtomicUsize = AtomicUsize::new(0);
/// Every allocation asks the collector, whatever the goal.
static STRESS: AtomicBool = AtomicBool::new(false);
static GOAL: AtomicUsize = AtomicUsize::new(usize::MAX);

/// Reads GOGC and GOMEMLIMIT.
pub fn init() {
    if let Some(text) = sys::getenv("GOGC") {
        if text == b"off" {
            PERCENT.store(-1, Ordering::Relaxed);
        } else if let Some(n) = sys::parse_number(text) {
            PERCENT.store(n.min(1 << 20) as i64, Ordering::Relaxed);
        } else if text.strip_prefix(b"-").and_then(sys::parse_number).is_some_and(|n| n > 0) {
            PERCENT.store(-1, Ordering::Relaxed);
        }
    }
    if let Some(limit) = sys::getenv("GOMEMLIMIT").and_then(parse_size) {
        LIMIT.store(limit, Ordering::Relaxed);
    }
    update(0);
}

/// Reads a size such as `64MiB` or `1000000`.
fn parse_size(text: &[u8]) -> Option<usize> {
    const UNITS: [(&[u8], u32); 5] = [(b"KiB", 10), (b"MiB", 20), (b"GiB", 30), (b"TiB", 40), (b"B", 0)];
    for (unit, shift) in UNITS {
        if let Some(digits) = text.strip_suffix(unit) {
            return (sys::parse_number(digits)? as usize).checked_mul(1 << shift);
        }
    }
    sys::parse_number(text).map(|n| n as usize)
}

/// Sets the growth; returns the old one.
pub fn set_percent(percent: i64) -> i64 {
    let old = PERCENT.swap(percent.max(-1), Ordering::Relaxed);
    update(SURVIVED.load(Ordering::Relaxed));
    old
}

/// Sets the bytes that should not be exceeded, unless negative; returns the old number.
pub fn set_limit(limit: i64) -> i64 {
    let old = LIMIT.load(Ordering::Relaxed);
    if let Ok(limit) = usize::try_from(limit) {
        LIMIT.store(if limit == i64::MAX as usize { usize::MAX } else { limit }, Ordering::Relaxed);
        update(SURVIVED.load(Ordering::Relaxed));
    }
    old.min(i64::MAX as usize) as i64
}

/// Sets the goal for the next collection from what survived this one.
pub fn update(survived: usize) {
    SURVIVED.store(survived, Ordering::Relaxed);
    let percent = PERCENT.load(Ordering::Relaxed);
    let limit = LIMIT.load(Ordering::Relaxed);
    let (mut goal, mut ceiling) = (usize::MAX, usize::MAX);
    if let Ok(percent) = usize::try_from(percent) {
        let growth = (survived as u128 * percent as u128 / 100).min(usize::MAX as u128) as usize;
        goal = survived.saturating_add(growth).max((MIN_HEAP as u128 * percent as u128 / 100) as usize);
    }
    if limit != usize::MAX {
        // What is backed but does not survive is waste that the limit has to cover too; below the floor
        // the program would do nothing but collect.
        let waste = (pages::counts().in_use * crate::mem::class::PAGE).saturating_sub(survived) / 8;
        let floor = survived + survived / 8 + (1 << 20);
        ceiling = limit.saturating_sub(waste).max(floor);
        goal = goal.min(ceiling);
    }
    hooks::set_ceiling(ceiling);
    GOAL.store(goal, Ordering::Relaxed);
    hooks::set_trigger(if STRESS.load(Ordering::Relaxed) { 0 } else { goal });
}

/// Makes every allocation ask the collector.
pub fn set_stress() {
    STRESS.store(true, Ordering::Relaxed);
    hooks::set_trigger(0);
}

/// Live bytes at which the next collection is due.
pub fn goal() -> usize {
    GOAL.load(Ordering::Relaxed)
}

/// Bytes of memory worth keeping for what will be allocated until the next collection.
pub fn worth_keeping() -> usize {
    let goal = goal();
    goal.saturating_add(goal / 10).min(LIMIT.load(Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::parse_size;

    #[test]
    fn sizes() {
        assert_eq!(parse_size(b"123"), Some(123));
        assert_eq!(parse_size(b"123B"), Some(123));
        assert_eq!(parse_size(b"2KiB"), Some(2048));
        assert_eq!(parse_size(b"3GiB"), Some(3 << 30));
        assert_eq!(parse_size(b"off"), None);
        assert_eq!(parse_size(b"MiB"), None);
    }
}
