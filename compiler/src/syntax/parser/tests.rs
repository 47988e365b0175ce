//! Trees and errors of small inputs.
