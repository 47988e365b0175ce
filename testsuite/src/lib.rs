//! Golden tests of minigoc.
