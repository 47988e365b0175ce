//! The canonical form of types as text: two types have the same exactly when they are identical. Instances
//! and symbols are found by it.

use super::Checker;
use super::object::ObjId;
use super::ty::{Basic, ChanDir, Signature, Term, Type, TypeId};
use crate::syntax::{grow_stack, quote};

impl<'a> Checker<'a> {
    /// A text that two types share exactly when they are identical.
    pub fn canonical_string(&mut self, t: TypeId) -> String {
        let mut out = String::new();
        self.canonical(t, &mut out, &[]);
        out
    }

    fn canonical(&mut self, t: TypeId, out: &mut String, tparams: &[TypeId]) {
        let t = self.types.resolve(t);
        match self.types[t].clone() {
            Type::Basic(Basic::UnsafePointer) => out.push_str("unsafe.Pointer"),
            Type::Basic(b) => out.push_str(b.name()),
            Type::Pointer(e) => {
                out.push('*');
                self.canonical(e, out, tparams);
            }
            Type::Slice(e) => {
                out.push_str("[]");
                self.canonical(e, out, tparams);
            }
            Type::Array(e, n) => {
                out.push_str(&format!("[{n}]"));
                self.canonical(e, out, tparams);
            }
            Type::Map(k, v) => {
                out.push_str("map[");
                self.canonical(k, out, tparams);
                out.push(']');
                self.canonical(v, out, tparams);
            }
            Type::Chan(dir, e) => {
                out.push_str(match dir {
                    ChanDir::Both => "chan(",
                    ChanDir::Send => "chan<-(",
                    ChanDir::Recv => "<-chan(",
                });
                self.canonical(e, out, tparams);
                out.push(')');
            }
            Type::Struct(s) => {
                out.push_str("struct{");
                for (i, &f) in s.fields.iter().enumerate() {
                    self.canonical_name(f, out);
                    out.push_str(if self.var(f).is_some_and(|v| v.embedded) { "^" } else { " " });
                    self.canonical(self.var_ty(f), out, tparams);
                    if !s.tag(i).is_empty() {
                        out.push_str(&format!(" {}", quote(s.tag(i).as_bytes())));
                    }
                    out.push(';');
                }
                out.push('}');
            }
            Type::Signature(s) => self.canonical_signature(&s, out, tparams),
            Type::Tuple(list) => {
                out.push('(');
                self.canonical_list(&list, out, tparams);
                out.push(')');
            }
            Type::Interface(_) => self.canonical_interface(t, out, tparams),
            Type::Union(terms) => self.canonical_terms(&terms, out, tparams),
            Type::TypeParam(p) => match tparams.iter().position(|&q| q == t) {
                Some(i) => out.push_str(&format!("${i}")),
                None => out.push_str(&format!("{}${}", self.obj(p.obj).name, p.obj.0)),
            },
            // Identical instances are one type: its number will do.
            Type::Named(n) if !n.targs.is_empty() && tparams.is_empty() => out.push_str(&format!("#{}", t.0)),
            Type::Named(n) => {
                self.canonical_type_name(n.obj, out);
                if !n.targs.is_empty() {
                    out.push('[');
                    self.canonical_list(&n.targs, out, tparams);
                    out.push(']');
                }
            }
        }
    }

    fn canonical_list(&mut self, list: &[TypeId], out: &mut String, tparams: &[TypeId]) {
        for (i, &t) in list.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            grow_stack(|| self.canonical(t, out, tparams));
        }
    }

    /// The name of a field or method; with its package if it is not exported.
    fn canonical_name(&self, id: ObjId, out: &mut String) {
        let obj = self.obj(id);
        if !obj.name.is_exported()
            && let Some(pkg) = obj.pkg
        {
            out.push_str(self.packages[pkg.0 as usize].path.as_str());
            out.push('.');
        }
        out.push_str(obj.name.as_str());
    }

    fn canonical_type_name(&self, id: ObjId, out: &mut String) {
        let obj = self.obj(id);
        if let Some(pkg) = obj.pkg {
            let p = &self.packages[pkg.0 as usize];
            out.push_str(p.path.as_str());
            out.push('.');
            out.push_str(obj.name.as_str());
            if obj.parent != Some(p.scope) {
                out.push_str(&format!("·{}", id.0));
            }
        } else {
            out.push_str(obj.name.as_str());
        }
    }

    fn canonical_signature(&mut self, s: &Signature, out: &mut String, outer: &[TypeId]) {
        out.push_str("func");
        let mut tparams = outer;
        if !s.tparams.is_empty() {
            tparams = &s.tparams;
            out.push('[');
            for &p in tparams {
                let bound = self.constraint(p);
                self.canonical(bound, out, tparams);
                out.push(',');
            }
            out.push(']');
        }
        let (params, results) = (self.types_of(&s.params), self.types_of(&s.results));
        out.push('(');
        self.canonical_list(&params, out, tparams);
        out.push_str(if s.variadic { "...)(" } else { ")(" });
        self.canonical_list(&results, out, tparams);
        out.push(')');
    }

    fn canonical_interface(&mut self, t: TypeId, out: &mut String, tparams: &[TypeId]) {
        let set = self.type_set(t);
        out.push_str("interface{");
        if set.comparable {
            out.push_str("comparable;");
        }
        for &m in &set.methods {
            self.canonical_name(m, out);
            self.canonical(self.var_ty(m), out, tparams);
            out.push(';');
        }
        if let Some(terms) = &set.terms {
            self.canonical_terms(terms, out, tparams);
        }
        out.push('}');
    }

    fn canonical_terms(&mut self, terms: &[Term], out: &mut String, tparams: &[TypeId]) {
        let mut list: Vec<String> = Vec::new();
        for term in terms {
            let mut s = String::from(if term.tilde { "~" } else { "" });
            self.canonical(term.ty, &mut s, tparams);
            list.push(s);
        }
        list.sort();
        out.push('|');
        out.push_str(&list.join("|"));
    }
}
