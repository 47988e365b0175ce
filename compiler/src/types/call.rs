//! Calls and instantiations of functions (spec: Calls, Instantiations).
//!
//! Type arguments of a call are inferred from its explicit ones, from the arguments, and for arguments
//! that are generic functions themselves together with theirs, all at once ([`Checker::arguments`]).

use super::Checker;
use super::builtins::ExprClass;
use super::expr::Target;
use super::object::{ObjId, VarKind};
use super::operand::{Mode, Operand};
use super::position::{at, node_pos, start_pos};
use super::ty::{Signature, Type, TypeId};
use crate::diag::Code;
use crate::source::{Pos, Symbol};
use crate::syntax::ast::{Expr, ExprKind, NodeId};
use crate::syntax::expr_string;

/// The explicit type arguments of a callee that lacks some.
#[derive(Default)]
struct TypeArgs {
    types: Vec<TypeId>,
    places: Vec<Pos>,
}

impl<'a> Checker<'a> {
    /// The function type of a type, by value.
    pub(super) fn signature(&self, t: TypeId) -> Option<Signature> {
        match &self.types[t] {
            Type::Signature(sig) => Some((**sig).clone()),
            _ => None,
        }
    }

    /// Types of variables.
    pub(super) fn var_types(&mut self, vars: &[ObjId]) -> Vec<TypeId> {
        vars.iter().map(|&v| self.obj_type(v)).collect()
    }

    /// Instantiates the generic function in `x` with the type arguments of the index expression `inst`
    /// and, if `infer`, with those that follow from the target. Without `infer`, a function that lacks
    /// type arguments stays as it is and those that there are are returned.
    pub(super) fn func_inst(
        &mut self,
        target: Option<&Target>,
        pos: Pos,
        x: &mut Operand<'a>,
        inst: Option<&'a Expr>,
        infer: bool,
    ) -> Option<Vec<TypeId>> {
        let mut targs = Vec::new();
        let mut xlist: &'a [Expr] = &[];
        let place = inst.map_or(pos, node_pos);
        let allowed = self.requires(18, place, "function instantiation");
        if let Some(inst) = inst {
            x.expr = Some(inst);
            let ExprKind::Index { indices, .. } = &inst.kind else { return None };
            xlist = indices;
            let Some(list) = self.type_list(indices) else {
                x.mode = Mode::Invalid;
                return None;
            };
            targs = list;
        }
        let sig_id = x.ty;
        let sig = self.signature(sig_id)?;
        let (got, want) = (targs.len(), sig.tparams.len());
        if got > want {
            let msg = format!("got {got} type arguments but want {want}");
            self.error(Code::WrongTypeArgCount, at(&xlist[got - 1]), msg);
            x.mode = Mode::Invalid;
            return None;
        }
        if got < want {
            if !infer {
                return Some(targs);
            }
            if target.is_some() && allowed && !self.allows(21) {
                let how = if got > 0 { "partially" } else { "implicitly" };
                self.requires(21, place, &format!("{how} instantiated function in assignment"));
            }
            match self.infer_from_target(target, pos, x, &sig, &targs) {
                Some(all) => targs = all,
                None => {
                    x.mode = Mode::Invalid;
                    return None;
                }
            }
        }
        let places: Vec<Pos> = xlist.iter().map(start_pos).collect();
        x.ty = self.instantiate_signature(x.expr.map_or(Pos::NONE, node_pos), x.expr, sig_id, &targs, &places);
        x.mode = Mode::Value;
        None
    }

    /// Infers the type arguments of a function from what it is assigned to, as for a call of a function
    /// with a parameter of its type and the target as argument.
    fn infer_from_target(
        &mut self,
        target: Option<&Target>,
        pos: Pos,
        x: &Operand<'a>,
        sig: &Signature,
        targs: &[TypeId],
    ) -> Option<Vec<TypeId>> {
        let mut params = Vec::new();
        let mut args = Vec::new();
        if let Some(target) = target {
            let plain = Signature { tparams: Vec::new(), recv_tparams: Vec::new(), recv: None, ..sig.clone() };
            params.push(self.types.add(Type::Signature(Box::new(plain))));
            // The argument is named after the variable that the function is assigned to. Expressions live
            // as long as the tree, so this one, of an uncommon case, lives for ever.
            let name =
                Expr { id: NodeId(u32::MAX), span: x.span(), kind: ExprKind::Ident(Symbol::intern(&target.desc)) };
            args.push(Operand::value(Box::leak(Box::new(name)), target.sig));
        }
        let (tparams, params) = self.rename_tparams(&sig.tparams, &params);
        let mut all: Vec<Option<TypeId>> = targs.iter().copied().map(Some).collect();
        all.resize(tparams.len(), None);
        match self.infer(pos, &tparams, &all, &params, &args, target.is_some()) {
            Ok(targs) => Some(targs),
            Err(parts) => {
                self.report_inference(parts, None);
                None
            }
        }
    }

    /// Reports why type arguments cannot be inferred; nothing for consequences of earlier errors.
    fn report_inference(&mut self, parts: Vec<(crate::source::Span, String)>, callee: Option<&Expr>) {
        let mut err = self.new_error(Code::CannotInfer);
        for (i, (span, text)) in parts.into_iter().enumerate() {
            match callee {
                Some(f) if i == 0 => err.add(span, format!("in call to {}, {text}", expr_string(f))),
                _ => err.add(span, text),
            }
        }
        self.report_parts(err);
    }

    /// Instantiates a generic function type and records that for the expression. Whether the type
    /// arguments satisfy their constraints is checked later.
    fn instantiate_signature(
        &mut self,
        pos: Pos,
        e: Option<&'a Expr>,
        sig: TypeId,
        targs: &[TypeId],
        places: &[Pos],
    ) -> TypeId {
        let inst = self.instance(pos, sig, targs);
        if let Some(e) = e {
            self.record_instance(e, targs.to_vec(), inst);
        }
        let tparams = self.signature(sig).map(|s| s.tparams).unwrap_or_default();
        let (targs, places) = (targs.to_vec(), places.to_vec());
        self.later(move |check| match check.verify(pos, &tparams, &targs) {
            Ok(()) => check.record_mono(pos, &tparams, &targs, &places),
            Err((i, text)) => check.error(Code::InvalidTypeArg, places.get(i).copied().unwrap_or(pos), text),
        });
        inst
    }

    /// Checks a call or conversion.
    pub(super) fn call_expr(&mut self, x: &mut Operand<'a>, call: &'a Expr) -> ExprClass {
        let ExprKind::Call { fun, args, .. } = &call.kind else { return ExprClass::Statement };
        let mut inst = None;
        if matches!(fun.kind, ExprKind::Index { .. }) {
            // Type and value arguments are looked at together.
            if self.index_expr(x, fun) {
                inst = Some(&**fun);
            }
            x.expr = Some(fun);
            self.record(x);
        } else {
            self.expr_or_type(x, fun, true);
        }
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(args);
                x.expr = Some(call);
                ExprClass::Statement
            }
            Mode::Type => {
                self.non_generic(None, x);
                if !x.is_invalid() {
                    self.conversion_call(x, call, args);
                    x.expr = Some(call);
                }
                ExprClass::Conversion
            }
            Mode::Builtin => {
                let id = x.id.expect("builtin operands have an id");
                if !self.builtin(x, call, id) {
                    x.mode = Mode::Invalid;
                }
                x.expr = Some(call);
                x.id = None;
                if !x.is_invalid() && !x.is_constant() {
                    self.env.has_call_or_recv = true;
                }
                id.class()
            }
            _ => {
                self.function_call(x, call, fun, args, inst);
                x.expr = Some(call);
                ExprClass::Statement
            }
        }
    }

    /// `T(x)`
    fn conversion_call(&mut self, x: &mut Operand<'a>, call: &'a Expr, args: &'a [Expr]) {
        let t = x.ty;
        x.mode = Mode::Invalid;
        match args {
            [] => {
                let msg = format!("missing argument in conversion to {}", self.type_string(t));
                self.error(Code::WrongArgCount, at(call), msg);
            }
            [arg] => {
                self.expr(None, x, arg);
                if x.is_invalid() {
                    return;
                }
                if self.is_non_type_param_interface(t) {
                    let u = self.under(t);
                    let set = self.type_set(u);
                    if set.terms.is_some() || set.comparable {
                        let ts = self.type_string(t);
                        let msg = format!(
                            "cannot use interface {ts} in conversion (contains specific type constraints or is comparable)"
                        );
                        self.error(Code::MisplacedConstraintIface, at(call), msg);
                        x.mode = Mode::Invalid;
                        return;
                    }
                }
                if has_dots(call) {
                    let msg = format!("invalid use of ... in conversion to {}", self.type_string(t));
                    self.error(Code::InvalidDotDotDot, at(arg), msg);
                    x.mode = Mode::Invalid;
                    return;
                }
                self.conversion(x, t);
            }
            [.., last] => {
                self.use_exprs(args);
                let msg = format!("too many arguments in conversion to {}", self.type_string(t));
                self.error(Code::WrongArgCount, at(last), msg);
            }
        }
    }

    fn function_call(
        &mut self,
        x: &mut Operand<'a>,
        call: &'a Expr,
        fun: &'a Expr,
        args: &'a [Expr],
        inst: Option<&'a Expr>,
    ) {
        let common = self.common_under_if(x.ty, &mut |check, term| match term {
            Some((t, u)) if !matches!(check.types[u], Type::Signature(_)) => {
                Err(format!("{} is not a function", check.type_string(t)))
            }
            _ => Ok(()),
        });
        let mut sig = match common {
            Ok(sig) => sig,
            Err(cause) => {
                let xs = self.operand_string(x);
                self.error(Code::InvalidCall, x.span(), format!("invalid operation: cannot call {xs}: {cause}"));
                self.use_exprs(args);
                x.mode = Mode::Invalid;
                return;
            }
        };
        let was_generic = self.is_generic_signature(sig);
        let mut targs = TypeArgs::default();
        if let Some(inst) = inst {
            match self.explicit_type_args(inst, sig) {
                Some((Some(instance), _)) => sig = instance,
                Some((None, explicit)) => targs = explicit,
                None => {
                    self.use_exprs(args);
                    x.mode = Mode::Invalid;
                    return;
                }
            }
        }
        let (mut operands, partial) = self.generic_expr_list(args);
        let sig = self.arguments(call, sig, targs, &mut operands, partial);
        let generic_still = self.is_generic_signature(sig);
        if was_generic && !generic_still {
            self.record_type_and_value(fun, Mode::Value, sig, None);
        }
        let signature = self.signature(sig).expect("a signature");
        let results = self.var_types(&signature.results);
        x.value = None;
        match results[..] {
            [] => x.mode = Mode::NoValue,
            [one] => (x.mode, x.ty) = (Mode::Value, one),
            _ => (x.mode, x.ty) = (Mode::Value, self.types.add(Type::Tuple(results))),
        }
        self.env.has_call_or_recv = true;
        // A result whose type was not found out is of no use.
        if x.mode == Mode::Value && generic_still && self.is_parameterized(&signature.tparams, x.ty) {
            x.mode = Mode::Invalid;
        }
    }

    fn is_generic_signature(&self, sig: TypeId) -> bool {
        matches!(&self.types[sig], Type::Signature(s) if !s.tparams.is_empty())
    }

    /// The type arguments written at a callee; the instance, if they are all there. `None` after an error.
    fn explicit_type_args(&mut self, inst: &'a Expr, sig: TypeId) -> Option<(Option<TypeId>, TypeArgs)> {
        let ExprKind::Index { indices, .. } = &inst.kind else { return None };
        self.requires(18, inst.span.lo, "function instantiation");
        let types = self.type_list(indices)?;
        let want = self.signature(sig)?.tparams.len();
        let got = types.len();
        if got > want {
            let msg = format!("got {got} type arguments but want {want}");
            self.error(Code::WrongTypeArgCount, at(&indices[want]), msg);
            return None;
        }
        let places: Vec<Pos> = indices.iter().map(start_pos).collect();
        if got == want && want > 0 {
            let instance = self.instantiate_signature(node_pos(inst), Some(inst), sig, &types, &places);
            return Some((Some(instance), TypeArgs::default()));
        }
        Some((None, TypeArgs { types, places }))
    }

    /// Evaluates a list of expressions; a single one may yield several operands.
    pub(super) fn expr_list(&mut self, list: &'a [Expr]) -> Vec<Operand<'a>> {
        if let [e] = list {
            return self.multi_expr(e, false).0;
        }
        list.iter()
            .map(|e| {
                let mut x = Operand::invalid();
                self.expr(None, &mut x, e);
                x
            })
            .collect()
    }

    /// Like `expr_list`, but operands may be generic functions; for those with some type arguments, these
    /// are in the second list.
    fn generic_expr_list(&mut self, list: &'a [Expr]) -> (Vec<Operand<'a>>, Vec<Vec<TypeId>>) {
        let mut operands = Vec::with_capacity(list.len());
        let mut partial = vec![Vec::new(); list.len()];
        // Type arguments of arguments are inferred with the call's since Go 1.21.
        let infer = !self.allows(21);
        for (i, e) in list.iter().enumerate() {
            let mut x = Operand::invalid();
            if matches!(e.kind, ExprKind::Index { .. }) && self.is_func_instance(&mut x, e) {
                match self.func_inst(None, x.expr.map_or(Pos::NONE, node_pos), &mut x, Some(e), infer) {
                    Some(targs) => {
                        partial[i] = targs;
                        x.expr = Some(e);
                    }
                    None => self.record(&x),
                }
            } else if let [single] = list {
                if x.expr.is_none() {
                    self.raw_expr(None, &mut x, single, None, true);
                }
                self.exclude(&mut x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
                if let Some(values) = self.unpack(&x, single) {
                    return (values, Vec::new());
                }
            } else if x.expr.is_none() {
                self.generic_expr(&mut x, e);
            } else {
                self.exclude(&mut x, &[Mode::NoValue, Mode::Builtin, Mode::Type]);
                self.single_value(&mut x);
            }
            operands.push(x);
        }
        (operands, partial)
    }

    /// Checks an index expression that is an argument; whether it is a function to be instantiated. If
    /// not, the operand is the expression's.
    fn is_func_instance(&mut self, x: &mut Operand<'a>, e: &'a Expr) -> bool {
        *x = Operand { expr: Some(e), ..Operand::invalid() };
        if self.index_expr(x, e) {
            return true;
        }
        x.expr = Some(e);
        self.record(x);
        false
    }

    /// Checks the arguments of a call against the callee's parameters, after inferring what type
    /// arguments are missing. The result is the callee's signature, instantiated if it was generic.
    fn arguments(
        &mut self,
        call: &'a Expr,
        sig_id: TypeId,
        targs: TypeArgs,
        args: &mut [Operand<'a>],
        partial: Vec<Vec<TypeId>>,
    ) -> TypeId {
        let ExprKind::Call { fun, args: arg_exprs, .. } = &call.kind else { return sig_id };
        let sig = self.signature(sig_id).expect("a signature");
        let Some(mut params) = self.parameters(call, fun, arg_exprs, &sig, args) else { return sig_id };
        let adjusted = sig.variadic && !has_dots(call);
        let mut result = sig_id;

        let own = sig.tparams.len();
        let mut tparams = Vec::new();
        let mut all: Vec<Option<TypeId>> = Vec::new();
        if own > 0 {
            if !matches!(fun.unparen().kind, ExprKind::Index { .. }) {
                self.requires(18, at(call), "implicit function instantiation");
            }
            // Renamed, so that a recursive call does not mix up its own type parameters.
            (tparams, params) = self.rename_tparams(&sig.tparams, &params);
            all = targs.types.into_iter().map(Some).collect();
            all.resize(own, None);
        }
        let generic_args = self.collect_generic_args(args, partial, &mut tparams, &mut all);
        if let Some(&first) = generic_args.first() {
            self.requires(21, args[first].span(), "implicitly instantiated function as argument");
        }
        if !tparams.is_empty() {
            let inferred = match self.infer(node_pos(call), &tparams, &all, &params, args, false) {
                Ok(inferred) => inferred,
                Err(parts) => {
                    self.report_inference(parts, Some(fun));
                    return sig_id;
                }
            };
            if own > 0 {
                result = self.instantiate_signature(node_pos(call), Some(fun), sig_id, &inferred[..own], &targs.places);
                params = if adjusted {
                    params.iter().map(|&p| self.subst(p, &tparams[..own], &inferred[..own])).collect()
                } else {
                    let instance = self.signature(result).expect("a signature").params;
                    self.var_types(&instance)
                };
            }
            let mut from = own;
            for i in generic_args {
                let count = self.signature(args[i].ty).map_or(0, |s| s.tparams.len());
                let list = &inferred[from..from + count];
                args[i].ty = self.instantiate_signature(node_pos(call), args[i].expr, args[i].ty, list, &[]);
                self.record(&args[i]);
                from += count;
            }
        }
        if !args.is_empty() {
            let context = format!("argument to {}", expr_string(fun));
            for (i, (arg, &param)) in args.iter_mut().zip(&params).enumerate() {
                let variable = sig.params.get(i).or(sig.params.last()).copied();
                self.assignment_for(arg, Some(param), &context, variable);
            }
        }
        result
    }

    /// Checks arguments against a signature that is not generic.
    pub(super) fn plain_arguments(&mut self, call: &'a Expr, sig: TypeId, args: &mut [Operand<'a>]) {
        self.arguments(call, sig, TypeArgs::default(), args, Vec::new());
    }

    /// The parameter types that the arguments are assigned to, one each. `None` after an error.
    fn parameters(
        &mut self,
        call: &'a Expr,
        fun: &'a Expr,
        arg_exprs: &'a [Expr],
        sig: &Signature,
        args: &[Operand<'a>],
    ) -> Option<Vec<TypeId>> {
        let dots = has_dots(call);
        let all = self.var_types(&sig.params);
        let mut params = all.clone();
        if sig.variadic && dots {
            if arg_exprs.len() == 1 && args.len() > 1 {
                let (n, shown) = (args.len(), expr_string(&arg_exprs[0]));
                self.error(Code::InvalidDotDotDot, at(call), format!("cannot use ... with {n}-valued {shown}"));
                return None;
            }
        } else if sig.variadic {
            let last = params.pop().expect("variadic functions have parameters");
            let elem = match self.types[last] {
                Type::Slice(elem) => elem,
                _ => last,
            };
            while params.len() < args.len() {
                params.push(elem);
            }
        } else if dots {
            let msg = format!("cannot use ... in call to non-variadic {}", expr_string(fun));
            self.error(Code::InvalidDotDotDot, at(call), msg);
            return None;
        }
        if args.len() == params.len() {
            return Some(params);
        }
        let (place, qualifier) = match args.last() {
            _ if args.len() > params.len() => (args[params.len()].span(), "too many"),
            Some(last) => (last.span(), "not enough"),
            None => (at(call), "not enough"),
        };
        let have: Vec<TypeId> = args.iter().map(|a| a.ty).collect();
        let mut err = self.new_error(Code::WrongArgCount);
        err.add(place, format!("{qualifier} arguments in call to {}", expr_string(fun)));
        err.add(Pos::NONE, format!("have {}", self.types_summary(&have, false, dots)));
        err.add(Pos::NONE, format!("want {}", self.types_summary(&all, sig.variadic, false)));
        self.note_function(&mut err, fun);
        self.report_parts(err);
        None
    }

    /// Gives generic functions among the arguments type parameters of their own, and adds these to what is
    /// to be inferred. The result are the indices of such arguments.
    fn collect_generic_args(
        &mut self,
        args: &mut [Operand<'a>],
        partial: Vec<Vec<TypeId>>,
        tparams: &mut Vec<TypeId>,
        targs: &mut Vec<Option<TypeId>>,
    ) -> Vec<usize> {
        let mut partial = partial.into_iter();
        let mut found = Vec::new();
        for (i, arg) in args.iter_mut().enumerate() {
            let given = partial.next().unwrap_or_default();
            let Some(sig) = self.signature(arg.ty).filter(|s| !s.tparams.is_empty()) else { continue };
            let plain = Signature { tparams: Vec::new(), ..sig.clone() };
            let plain = self.types.add(Type::Signature(Box::new(plain)));
            let (renamed, types) = self.rename_tparams(&sig.tparams, &[plain]);
            let mut own = self.signature(types[0]).expect("a signature");
            own.tparams.clone_from(&renamed);
            arg.ty = self.types.add(Type::Signature(Box::new(own)));
            tparams.extend(renamed);
            targs.extend(given.into_iter().map(Some));
            targs.resize(tparams.len(), None);
            found.push(i);
        }
        found
    }

    /// Types as messages about numbers of values show them.
    pub(super) fn types_summary(&mut self, list: &[TypeId], variadic: bool, dots: bool) -> String {
        let mut out = Vec::with_capacity(list.len());
        for (i, &t) in list.iter().enumerate() {
            let last = i + 1 == list.len();
            let mut s = if !self.is_valid(t) {
                "unknown type".to_string()
            } else if self.is_untyped(t) {
                // "number" does not suggest that int or float64 is what is wanted.
                if self.is_untyped_numeric(t) { "number".into() } else { self.type_string(t).replace("untyped ", "") }
            } else {
                match self.types[t] {
                    Type::Slice(elem) if last && variadic => self.type_string(elem),
                    _ => self.type_string(t),
                }
            };
            if last && variadic {
                s.insert_str(0, "...");
            }
            if last && dots {
                s.push_str("...");
            }
            out.push(s);
        }
        format!("({})", out.join(", "))
    }

    /// A parameter or result variable without a place.
    pub(super) fn synthetic_var(&mut self, kind: VarKind, ty: TypeId) -> ObjId {
        self.new_var(kind, Symbol::intern(""), Pos::NONE, Some(ty))
    }

    /// A signature of parameter types and a result type, for calls of predeclared functions.
    pub(super) fn make_sig(&mut self, result: Option<TypeId>, params: &[TypeId], variadic: bool) -> TypeId {
        let mut sig = Signature { variadic, ..Signature::default() };
        for &p in params {
            let p = self.default_type(p);
            sig.params.push(self.synthetic_var(VarKind::Param, p));
        }
        sig.results = result.map(|r| self.synthetic_var(VarKind::Result, r)).into_iter().collect();
        self.types.add(Type::Signature(Box::new(sig)))
    }
}

/// Whether a call has `...` after its last argument.
pub(super) fn has_dots(call: &Expr) -> bool {
    matches!(&call.kind, ExprKind::Call { ellipsis: Some(_), .. })
}
