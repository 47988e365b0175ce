//! The minigoc compiler, an ahead-of-time compiler for Go.
//!
//! The pipeline, one module a stage; a stage imports only from stages to its left:
//!
//! ```text
//! source <- diag <- syntax <- types <- ir <- codegen <- driver <- main
//!                                              link  <-
//! ```
#![forbid(unsafe_code)]

pub mod codegen;
pub mod diag;
pub mod driver;
pub mod ir;
pub mod library;
pub mod link;
pub mod source;
pub mod syntax;
pub mod types;
