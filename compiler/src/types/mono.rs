//! Infinite instantiation (spec: Instantiations): generic code whose monomorphisation does not end.
//!
//! A graph has a vertex for each type parameter (and each local type of a generic function) and an
//! edge of weight 0 or 1 for each type argument that mentions one: 0 if it is passed on unchanged, 1 if
//! it is wrapped into a larger type. A cycle of positive weight is an instantiation without end.

use super::Checker;
use super::object::{ObjId, ObjKind};
use super::ty::{Type, TypeId};
use crate::diag::Code;
use crate::source::Pos;
use rustc_hash::{FxHashMap, FxHashSet};

/// The graph.
#[derive(Default)]
pub(super) struct MonoGraph {
    vertices: Vec<Vertex>,
    edges: Vec<Edge>,
    /// Receiver type parameters stand for those of the type.
    canon: FxHashMap<TypeId, TypeId>,
    index: FxHashMap<ObjId, Option<usize>>,
}

struct Vertex {
    /// Weight and length of the heaviest path known, and its last edge.
    weight: u32,
    len: usize,
    pre: usize,
    obj: ObjId,
}

struct Edge {
    dst: usize,
    src: usize,
    weight: u32,
    pos: Pos,
    ty: TypeId,
}

impl<'a> Checker<'a> {
    /// Notes that a method's receiver type parameter stands for the type's own.
    pub(super) fn mono_canon(&mut self, p: TypeId, base: TypeId) {
        self.mono.canon.insert(p, base);
    }

    /// Notes an instantiation; `places` are the positions of explicit type arguments.
    pub fn record_mono(&mut self, pos: Pos, tparams: &[TypeId], targs: &[TypeId], places: &[Pos]) {
        for (i, (&p, &t)) in tparams.iter().zip(targs).enumerate() {
            self.mono_assign(places.get(i).copied().unwrap_or(pos), p, t);
        }
    }

    fn mono_assign(&mut self, pos: Pos, tparam: TypeId, targ: TypeId) {
        // Imported code cannot lead back here.
        let Type::TypeParam(p) = &self.types[tparam] else { return };
        if self.obj(p.obj).pkg == Some(self.env.pkg) && !self.closed(targ) {
            self.mono_walk(pos, tparam, targ, targ, &mut FxHashSet::default());
        }
    }

    fn mono_flow(&mut self, pos: Pos, tparam: TypeId, src: usize, ty: TypeId, targ: TypeId) {
        let weight = u32::from(ty != self.types.resolve(targ));
        let dst = self.mono_tparam(tparam);
        self.mono.edges.push(Edge { dst, src, weight, pos, ty: targ });
    }

    fn mono_walk(&mut self, pos: Pos, tparam: TypeId, t: TypeId, targ: TypeId, seen: &mut FxHashSet<TypeId>) {
        let t = self.types.resolve(t);
        if !seen.insert(t) {
            return;
        }
        let mut inner = Vec::new();
        match &self.types[t] {
            Type::TypeParam(_) => {
                let src = self.mono_tparam(t);
                self.mono_flow(pos, tparam, src, t, targ);
            }
            Type::Named(n) => {
                let (obj, targs) = (n.obj, n.targs.clone());
                let implicit = n.implicit.clone();
                if let Some(src) = self.mono_local(obj, &implicit) {
                    self.mono_flow(pos, tparam, src, t, targ);
                }
                inner = targs;
            }
            &Type::Array(e, _) | &Type::Chan(_, e) | &Type::Pointer(e) | &Type::Slice(e) => inner.push(e),
            &Type::Map(k, v) => inner.extend([k, v]),
            Type::Interface(_) => {
                let set = self.type_set(t);
                inner = self.types_of(&set.methods);
            }
            Type::Signature(s) => {
                inner = self.types_of(&s.params);
                inner.extend(self.types_of(&s.results));
            }
            Type::Struct(s) => inner = self.types_of(&s.fields),
            Type::Basic(_) | Type::Union(_) | Type::Tuple(_) => {}
        }
        for t in inner {
            self.mono_walk(pos, tparam, t, targ, seen);
        }
    }

    fn mono_vertex(&mut self, obj: ObjId) -> usize {
        self.mono.vertices.push(Vertex { weight: 0, len: 0, pre: 0, obj });
        self.mono.vertices.len() - 1
    }

    fn mono_tparam(&mut self, p: TypeId) -> usize {
        let p = self.mono.canon.get(&p).copied().unwrap_or(p);
        let Type::TypeParam(tp) = &self.types[p] else { unreachable!("a type parameter") };
        let obj = tp.obj;
        if let Some(&Some(i)) = self.mono.index.get(&obj) {
            return i;
        }
        let i = self.mono_vertex(obj);
        self.mono.index.insert(obj, Some(i));
        i
    }

    /// The vertex of a type that is declared in a generic function.
    fn mono_local(&mut self, obj: ObjId, implicit: &[TypeId]) -> Option<usize> {
        if let Some(&i) = self.mono.index.get(&obj) {
            return i;
        }
        let local = self.obj(obj).pkg == Some(self.env.pkg)
            && !implicit.is_empty()
            && matches!(self.obj(obj).kind, ObjKind::TypeName { .. });
        let i = local.then(|| self.mono_vertex(obj));
        self.mono.index.insert(obj, i);
        if let Some(dst) = i {
            let pos = self.obj(obj).pos;
            for &p in implicit {
                let src = self.mono_tparam(p);
                self.mono.edges.push(Edge { dst, src, weight: 1, pos, ty: p });
            }
        }
        i
    }

    /// Reports an instantiation without end, if there is one.
    pub(super) fn monomorph(&mut self) {
        let g = &mut self.mono;
        let mut again = true;
        while again {
            again = false;
            for (i, edge) in g.edges.iter().enumerate() {
                let (weight, len) = (g.vertices[edge.src].weight + edge.weight, g.vertices[edge.src].len + 1);
                let count = g.vertices.len();
                let dst = &mut g.vertices[edge.dst];
                if weight <= dst.weight {
                    continue;
                }
                dst.pre = i;
                dst.len = len;
                if len == count {
                    let at = edge.dst;
                    self.report_instance_loop(at);
                    return;
                }
                dst.weight = weight;
                again = true;
            }
        }
    }

    fn report_instance_loop(&mut self, start: usize) {
        let g = &self.mono;
        let mut stack = Vec::new();
        let mut v = start;
        while !stack.contains(&v) {
            stack.push(v);
            v = g.edges[g.vertices[v].pre].src;
        }
        let from = stack.iter().position(|&s| s == v).expect("on the stack");
        let mut err = self.new_error(Code::InvalidInstanceCycle);
        err.add(self.obj(g.vertices[v].obj).pos, "instantiation cycle:");
        for &v in &stack[from..] {
            let edge = &g.edges[g.vertices[v].pre];
            let obj = g.vertices[edge.dst].obj;
            let (name, ty) = (self.obj(obj).name, self.type_string(edge.ty));
            let local = self.obj(obj).ty.is_some_and(|t| matches!(self.types[t], Type::Named(_)));
            let how = if local { "implicitly parameterized by" } else { "instantiated as" };
            err.add(edge.pos, format!("{name} {how} {ty}"));
        }
        self.report_parts(err);
    }
}
