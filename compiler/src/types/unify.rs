//! Type unification (spec: Type unification).
//!
//! Two types unify if they can be made identical (exact) or assignable (inexact) by choosing type
//! arguments for bound type parameters. Each bound type parameter has a handle; parameters that were
//! unified with each other share one, and a handle holds the type inferred so far.

use super::Checker;
use super::object::ObjId;
use super::ty::{ChanDir, Type, TypeId};

/// Nesting at which unification gives up.
const DEPTH_LIMIT: usize = 50;

/// How types are to match.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct UnifyMode {
    /// At top level the types need only be assignable.
    pub assign: bool,
    /// Types must match exactly.
    pub exact: bool,
}

impl UnifyMode {
    pub(super) const INEXACT: UnifyMode = UnifyMode { assign: false, exact: false };
    pub(super) const ASSIGN: UnifyMode = UnifyMode { assign: true, exact: false };
    pub(super) const EXACT: UnifyMode = UnifyMode { assign: false, exact: true };
}

/// State of a unification.
pub(super) struct Unifier {
    tparams: Vec<TypeId>,
    /// Handle of each type parameter.
    handles: Vec<usize>,
    values: Vec<Option<TypeId>>,
    depth: usize,
    /// Methods of interfaces take part in inexact unification: since Go 1.21.
    methods: bool,
}

/// Pairs of interfaces under comparison.
type Pairs = Vec<(TypeId, TypeId)>;

impl Unifier {
    pub(super) fn new(tparams: &[TypeId], targs: &[Option<TypeId>], methods: bool) -> Unifier {
        Unifier {
            tparams: tparams.to_vec(),
            handles: (0..tparams.len()).collect(),
            values: (0..tparams.len()).map(|i| targs.get(i).copied().flatten()).collect(),
            depth: 0,
            methods,
        }
    }

    fn bound(&self, c: &Checker<'_>, t: TypeId) -> Option<usize> {
        let t = c.types.resolve(t);
        self.tparams.iter().position(|&p| p == t)
    }

    /// The type inferred for the i-th type parameter.
    pub(super) fn at(&self, i: usize) -> Option<TypeId> {
        self.values[self.handles[i]]
    }

    pub(super) fn set(&mut self, i: usize, t: TypeId) {
        self.values[self.handles[i]] = Some(t);
    }

    fn join(&mut self, x: usize, y: usize) -> bool {
        let (hx, hy) = (self.handles[x], self.handles[y]);
        if hx == hy {
            return true;
        }
        let (from, to) = match (self.values[hx], self.values[hy]) {
            (Some(_), Some(_)) => return false,
            (Some(_), None) => (hy, hx),
            _ => (hx, hy),
        };
        for h in &mut self.handles {
            if *h == from {
                *h = to;
            }
        }
        true
    }

    /// Number of type parameters without inferred type.
    pub(super) fn unknowns(&self) -> usize {
        self.handles.iter().filter(|&&h| self.values[h].is_none()).count()
    }

    pub(super) fn inferred(&self) -> Vec<Option<TypeId>> {
        (0..self.tparams.len()).map(|i| self.at(i)).collect()
    }

    pub(super) fn unify(&mut self, c: &mut Checker<'_>, x: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        self.nify(c, x, y, mode, &mut Vec::new())
    }

    fn nify(&mut self, c: &mut Checker<'_>, x: TypeId, y: TypeId, mode: UnifyMode, p: &mut Pairs) -> bool {
        if c.types.resolve(x) == c.types.resolve(y) {
            return true;
        }
        if self.depth >= DEPTH_LIMIT {
            return false;
        }
        self.depth += 1;
        let ok = self.nify_step(c, x, y, mode, p);
        self.depth -= 1;
        ok
    }

    fn nify_step(&mut self, c: &mut Checker<'_>, mut x: TypeId, mut y: TypeId, mode: UnifyMode, p: &mut Pairs) -> bool {
        // If only one is a defined type it is y; if only one is a bound type parameter it is x.
        if c.named(x).is_some() || self.bound(c, y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        // Inexact unification looks through a defined type on one side, but not when the other is an
        // interface: methods matter then.
        if !mode.exact && c.named(y).is_some() && c.is_type_lit(x) && !(self.methods && c.is_interface(x)) {
            y = c.under(y);
            if c.types.resolve(x) == y {
                return true;
            }
        }
        match (self.bound(c, x), self.bound(c, y)) {
            (Some(px), Some(py)) => {
                if self.join(px, py) {
                    return true;
                }
                // Both have inferred types: these must unify.
                let (tx, ty) = (self.at(px), self.at(py));
                return match (tx, ty) {
                    (Some(tx), Some(ty)) => self.nify(c, tx, ty, mode, p),
                    _ => true,
                };
            }
            (Some(px), None) => return self.nify_bound(c, px, y, mode, p),
            _ => {}
        }
        if self.methods
            && !mode.exact
            && let Some(ok) = self.nify_interfaces(c, x, y, p)
        {
            return ok;
        }
        if c.is_type_param(y) {
            std::mem::swap(&mut x, &mut y);
        }
        self.nify_structure(c, x, y, mode, p)
    }

    /// Unifies a bound type parameter with a type that is not one.
    fn nify_bound(&mut self, c: &mut Checker<'_>, px: usize, y: TypeId, mode: UnifyMode, p: &mut Pairs) -> bool {
        let Some(x) = self.at(px) else {
            self.set(px, y);
            return true;
        };
        if !self.nify(c, x, y, mode, p) {
            return false;
        }
        // Both are possible: choose the one that the other is assignable to.
        let (xi, yi) = (as_interface(c, x), as_interface(c, y));
        let (xn, yn) = (c.named(x).is_some(), c.named(y).is_some());
        match (xi, yi) {
            (Some(xi), Some(yi)) => {
                if xn && yn {
                    return c.identical(x, y);
                }
                if c.type_set(xi).methods.len() != c.type_set(yi).methods.len() {
                    return false;
                }
            }
            (None, None) => {}
            _ => return false,
        }
        if !mode.exact && !xn {
            let u = c.under(y);
            let directed = matches!(c.types[u], Type::Chan(dir, _) if dir != ChanDir::Both);
            if yn || directed {
                self.set(px, y);
            }
        }
        true
    }

    /// Inexact unification with interfaces: common methods must unify. `None` if neither is one.
    fn nify_interfaces(&mut self, c: &mut Checker<'_>, x: TypeId, y: TypeId, p: &mut Pairs) -> Option<bool> {
        let (xi, yi) = (as_interface(c, x), as_interface(c, y));
        let (iface, other) = match (xi, yi) {
            (Some(xi), Some(yi)) => return Some(self.nify_interface_pair(c, xi, yi, p)),
            (Some(xi), None) => (xi, y),
            (None, Some(yi)) => (yi, x),
            (None, None) => return None,
        };
        let set = c.type_set(iface);
        for &m in &set.methods {
            let (pkg, name, ty) = (c.obj(m).pkg, c.obj(m).name, c.var_ty(m));
            let found = c.lookup_field_or_method(other, false, pkg, name, false);
            let Some(f) = found.obj.filter(|&f| is_method(c, f)) else { return Some(false) };
            let ft = c.obj_type(f);
            if !self.nify(c, ty, ft, UnifyMode::EXACT, p) {
                return Some(false);
            }
        }
        Some(true)
    }

    fn nify_interface_pair(&mut self, c: &mut Checker<'_>, x: TypeId, y: TypeId, p: &mut Pairs) -> bool {
        let (xset, yset) = (c.type_set(x), c.type_set(y));
        if xset.comparable != yset.comparable || !c.terms_equal(&xset.terms, &yset.terms) {
            return false;
        }
        if p.iter().any(|&q| q == (x, y) || q == (y, x)) {
            return true;
        }
        p.push((x, y));
        let (few, many) = if xset.methods.len() <= yset.methods.len() { (&xset, &yset) } else { (&yset, &xset) };
        let ok = few.methods.iter().all(|&m| {
            let (pkg, name, ty) = (c.obj(m).pkg, c.obj(m).name, c.var_ty(m));
            let other = many.methods.iter().copied().find(|&o| c.same_id(o, pkg, name, false));
            other.is_some_and(|o| {
                let to = c.var_ty(o);
                self.nify(c, ty, to, UnifyMode::EXACT, p)
            })
        });
        p.pop();
        ok
    }

    fn nify_structure(&mut self, c: &mut Checker<'_>, x: TypeId, y: TypeId, mode: UnifyMode, p: &mut Pairs) -> bool {
        // Assignability does not reach into types.
        let inner = UnifyMode { exact: mode.exact || mode.assign, ..mode };
        match (c.types[x].clone(), c.types[y].clone()) {
            (Type::Basic(a), Type::Basic(b)) => a == b,
            (Type::Array(ex, nx), Type::Array(ey, ny)) => {
                (nx < 0 || ny < 0 || nx == ny) && self.nify(c, ex, ey, inner, p)
            }
            (Type::Slice(ex), Type::Slice(ey)) | (Type::Pointer(ex), Type::Pointer(ey)) => {
                self.nify(c, ex, ey, inner, p)
            }
            (Type::Map(kx, vx), Type::Map(ky, vy)) => self.nify(c, kx, ky, inner, p) && self.nify(c, vx, vy, inner, p),
            (Type::Chan(dx, ex), Type::Chan(dy, ey)) => (!mode.exact || dx == dy) && self.nify(c, ex, ey, inner, p),
            (Type::Struct(a), Type::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).enumerate().all(|(i, (&f, &g))| {
                        let (pkg, name) = (c.obj(g).pkg, c.obj(g).name);
                        let same = c.var(f).map(|v| v.embedded) == c.var(g).map(|v| v.embedded)
                            && a.tag(i) == b.tag(i)
                            && c.same_id(f, pkg, name, false);
                        let (tf, tg) = (c.var_ty(f), c.var_ty(g));
                        same && self.nify(c, tf, tg, inner, p)
                    })
            }
            (Type::Signature(a), Type::Signature(b)) => {
                a.variadic == b.variadic
                    && self.nify_vars(c, &a.params, &b.params, inner, p)
                    && self.nify_vars(c, &a.results, &b.results, inner, p)
            }
            (Type::Tuple(a), Type::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(&b).all(|(&a, &b)| self.nify(c, a, b, mode, p))
            }
            (Type::Interface(_), Type::Interface(_)) => {
                let same = c.type_set(x).methods.len() == c.type_set(y).methods.len();
                same && self.nify_interface_pair(c, x, y, p)
            }
            (Type::Named(a), Type::Named(b)) => {
                // The arguments come first: what is inferred from them is part of the message.
                a.targs.len() == b.targs.len()
                    && a.targs.iter().zip(&b.targs).all(|(&a, &b)| self.nify(c, a, b, mode, p))
                    && a.obj == b.obj
            }
            // A type parameter that is not bound unifies through its core type.
            (Type::TypeParam(_), _) => match c.core_type(x) {
                Some(core) => self.nify(c, core, y, UnifyMode::ASSIGN, p),
                None => false,
            },
            _ => false,
        }
    }

    fn nify_vars(&mut self, c: &mut Checker<'_>, a: &[ObjId], b: &[ObjId], mode: UnifyMode, p: &mut Pairs) -> bool {
        a.len() == b.len()
            && a.iter().zip(b).all(|(&a, &b)| {
                let (ta, tb) = (c.var_ty(a), c.var_ty(b));
                self.nify(c, ta, tb, mode, p)
            })
    }
}

fn is_method(c: &Checker<'_>, id: ObjId) -> bool {
    matches!(c.obj(id).kind, super::object::ObjKind::Func(_))
}

/// The interface that a type, not a type parameter, is.
fn as_interface(c: &mut Checker<'_>, t: TypeId) -> Option<TypeId> {
    if c.is_type_param(t) {
        return None;
    }
    let u = c.under(t);
    matches!(c.types[u], Type::Interface(_)).then_some(u)
}
