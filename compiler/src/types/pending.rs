//! Signatures of what is being written.
#![allow(unused_variables, missing_docs, clippy::too_many_arguments)]

use super::Checker;
use super::object::{ObjId, PkgId, ScopeId};
use super::operand::Operand;
use super::ty::{Basic, Term, Type, TypeId, TypeSet, UNIVERSE_ANY};
use crate::source::{Pos, Span, Symbol};
use crate::syntax::ast::{BinaryOp, Decl, Expr, Field, FuncType, LitKind, UnaryOp};
use std::rc::Rc;

/// Result of a field or method lookup.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    pub obj: Option<ObjId>,
    pub path: Vec<u32>,
    pub indirect: bool,
}

impl<'a> Checker<'a> {
    // predicates.rs (is_*: under is basic; all_*: all types of the type set of a type parameter)
    pub fn is_valid(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_boolean(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_integer(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_unsigned(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_float(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_complex(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_numeric(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_string(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_integer_or_float(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_const_type(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_boolean(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_integer(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_unsigned(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_numeric(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_string(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_ordered(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn all_numeric_or_string(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_typed(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_untyped(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_untyped_numeric(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn has_name(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_type_lit(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_interface(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_non_type_param_interface(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_type_param(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn is_generic(&self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn has_empty_typeset(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn comparable(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    /// Err(cause, possibly empty) when not comparable; dynamic: interfaces count as comparable.
    pub fn comparable_type(&mut self, t: TypeId, dynamic: bool) -> Result<(), String> {
        unimplemented!()
    }
    pub fn has_nil(&mut self, t: TypeId) -> bool {
        unimplemented!()
    }
    pub fn identical(&mut self, x: TypeId, y: TypeId) -> bool {
        unimplemented!()
    }
    pub fn identical_ignore_tags(&mut self, x: TypeId, y: TypeId) -> bool {
        unimplemented!()
    }
    pub fn default_type(&self, t: TypeId) -> TypeId {
        unimplemented!()
    }
    pub fn max_type(&self, x: TypeId, y: TypeId) -> Option<TypeId> {
        unimplemented!()
    }
    /// Same package path; exported names of any package are the same.
    pub fn same_id(&self, obj: ObjId, pkg: Option<PkgId>, name: Symbol, fold_case: bool) -> bool {
        unimplemented!()
    }

    // under.rs
    pub fn under(&mut self, t: TypeId) -> TypeId {
        unimplemented!()
    }
    /// `&self.types[self.under(t)]`, cloned
    pub fn under_type(&mut self, t: TypeId) -> Type {
        unimplemented!()
    }
    pub fn basic_under(&mut self, t: TypeId) -> Option<Basic> {
        unimplemented!()
    }
    /// (t, under t) for each type of the type set: one pair for ordinary types; `[None]` for a type
    /// parameter without specific types.
    pub fn typeset(&mut self, t: TypeId) -> Vec<Option<(TypeId, TypeId)>> {
        unimplemented!()
    }
    /// types2 commonUnder(t, nil): the common underlying type or the cause why there is none.
    pub fn common_under(&mut self, t: TypeId) -> Result<TypeId, String> {
        unimplemented!()
    }
    pub fn core_type(&mut self, t: TypeId) -> Option<TypeId> {
        unimplemented!()
    }
    /// pointer base and true, or the type itself
    pub fn deref(&self, t: TypeId) -> (TypeId, bool) {
        unimplemented!()
    }
    pub fn type_set(&mut self, iface: TypeId) -> Rc<TypeSet> {
        unimplemented!()
    }
    pub fn constraint_iface(&mut self, tparam: TypeId) -> TypeId {
        unimplemented!()
    }
    pub fn type_set_terms(&mut self, t: TypeId) -> Option<Vec<Term>> {
        unimplemented!()
    }

    // typestring.rs
    pub fn type_string(&self, t: TypeId) -> String {
        unimplemented!()
    }
    pub fn types_string(&self, list: &[TypeId]) -> String {
        unimplemented!()
    }
    pub fn obj_string(&self, o: ObjId) -> String {
        unimplemented!()
    }
    /// kind of composite type: "array", "slice", "struct", "pointer", "func", "interface", "map", "chan", "tuple", "" for basic
    pub fn composite_kind(&mut self, t: TypeId) -> &'static str {
        unimplemented!()
    }

    // sizes.rs
    pub fn sizeof(&mut self, t: TypeId) -> i64 {
        unimplemented!()
    }
    pub fn alignof(&mut self, t: TypeId) -> i64 {
        unimplemented!()
    }
    pub fn offsetsof(&mut self, strukt: TypeId) -> Vec<i64> {
        unimplemented!()
    }

    // typexpr.rs
    pub fn ident(&mut self, x: &mut Operand<'a>, e: &'a Expr, want_type: bool) {
        unimplemented!()
    }
    pub fn typ(&mut self, e: &'a Expr) -> TypeId {
        unimplemented!()
    }
    pub fn var_type(&mut self, e: &'a Expr) -> TypeId {
        unimplemented!()
    }
    pub fn generic_type(&mut self, e: &'a Expr, cause: &mut String) -> TypeId {
        unimplemented!()
    }
    pub fn type_list(&mut self, list: &'a [Expr]) -> Option<Vec<TypeId>> {
        unimplemented!()
    }
    /// signature of a function literal; `self.func_scopes[&sig]` is its parameter scope
    pub fn func_type(&mut self, recv: Option<&'a Field>, ty: &'a FuncType) -> TypeId {
        unimplemented!()
    }
    pub fn array_length(&mut self, e: &'a Expr) -> i64 {
        unimplemented!()
    }
    pub fn obj_decl(&mut self, obj: ObjId) {
        unimplemented!()
    }
    pub fn decl_stmt(&mut self, list: &'a [Decl]) {
        unimplemented!()
    }
    pub fn obj_type(&mut self, obj: ObjId) -> TypeId {
        unimplemented!()
    }
    pub fn add_decl_dep(&mut self, to: ObjId) {
        unimplemented!()
    }

    // lookup.rs
    pub fn lookup_field_or_method(
        &mut self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Lookup {
        unimplemented!()
    }
    /// the method missing from V (or of wrong type) for T; cause text filled
    pub fn missing_method(&mut self, v: TypeId, t: TypeId, is_static: bool, cause: &mut String) -> Option<ObjId> {
        unimplemented!()
    }
    pub fn has_all_methods(&mut self, v: TypeId, t: TypeId, is_static: bool, cause: &mut String) -> bool {
        unimplemented!()
    }
    pub fn assertable_to(&mut self, v: TypeId, t: TypeId, cause: &mut String) -> bool {
        unimplemented!()
    }
    pub fn new_assertable_to(&mut self, v: TypeId, t: TypeId, cause: &mut String) -> bool {
        unimplemented!()
    }
    pub fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool, cause: &mut String) -> bool {
        unimplemented!()
    }
    pub fn lookup_error(&mut self, t: TypeId, sel: Symbol, obj: Option<ObjId>, struct_lit: bool) -> String {
        unimplemented!()
    }

    // subst.rs, instantiate.rs, infer.rs
    pub fn subst(&mut self, t: TypeId, tparams: &[TypeId], targs: &[TypeId]) -> TypeId {
        unimplemented!()
    }
    /// instance of a generic named type or signature
    pub fn instance(&mut self, pos: Pos, orig: TypeId, targs: &[TypeId]) -> TypeId {
        unimplemented!()
    }
    /// index and text of the first violated constraint
    pub fn verify(&mut self, pos: Pos, tparams: &[TypeId], targs: &[TypeId]) -> Result<(), (usize, String)> {
        unimplemented!()
    }
    pub fn validate_targ_len(&mut self, at: Span, name: Symbol, want: usize, got: usize) -> bool {
        unimplemented!()
    }
    /// mono.recordInstance
    pub fn record_mono(&mut self, pos: Pos, tparams: &[TypeId], targs: &[TypeId], xlist: &[Pos]) {
        unimplemented!()
    }
    /// fresh copies of type parameters (check.renameTParams), and the given types in terms of them
    pub fn rename_tparams(&mut self, tparams: &[TypeId], types: &[TypeId]) -> (Vec<TypeId>, Vec<TypeId>) {
        unimplemented!()
    }
    /// params are types parallel to args; reverse as in types2; Err: where and text ("in call to ..." prefix included)
    pub fn infer(
        &mut self,
        pos: Pos,
        tparams: &[TypeId],
        targs: &[Option<TypeId>],
        params: &[TypeId],
        args: &[Operand<'a>],
        reverse: bool,
    ) -> Result<Vec<TypeId>, Vec<(Span, String)>> {
        unimplemented!()
    }
    /// decl.rs: checks the body of a library function unless that was done
    pub fn ensure_body(&mut self, id: ObjId) {
        unimplemented!()
    }
    pub fn func_scope(&self, sig: TypeId) -> ScopeId {
        unimplemented!()
    }
    pub fn valid_var_type(&mut self, pos: Pos, t: TypeId) {
        unimplemented!()
    }
    pub fn is_parameterized(&mut self, tparams: &[TypeId], t: TypeId) -> bool {
        unimplemented!()
    }
}
