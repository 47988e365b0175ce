//! Rendering of diagnostics: one line each, code frames, JSON.
