//! Symbols and display names of functions, as gc forms them.
//!
//! `main.f`, `main.T.M`, `main.(*T).M`, `slices.Sort[int]`; literals are numbered in the order of
//! their appearance: `main.f.func1`, inside another literal `main.f.func1.2`. Bodies of range-over-func
//! loops are numbered for themselves, `main.f-range1`, and literals in them as if they were not there.
//! Literals in initial values of a package's variables count as if in one function, `main.init.func1`;
//! functions named init have a number, `main.init.0`. Display names, which tracebacks show, have `[...]`
//! for type arguments.

use super::Lowerer;
use super::type_names::NameStyle;
use super::types::EnvId;
use crate::types::object::ObjId;
use crate::types::ty::{Type, TypeId};
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// The longest name of a function literal or a type in bytes, in symbols.
pub(super) const MAX_NESTED: usize = 1000;

/// The two names of a function.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Names {
    /// Symbol.
    pub symbol: String,
    /// Name in tracebacks.
    pub display: String,
    /// Whether it is a literal.
    pub literal: bool,
}

impl Names {
    /// Both names alike.
    pub fn new(name: impl Into<String>) -> Names {
        let symbol = name.into();
        Names { display: symbol.clone(), symbol, literal: false }
    }

    /// The `n`th literal inside this function.
    pub fn literal(&self, n: u32) -> Names {
        let sep = if self.literal { "." } else { ".func" };
        let join = |name: &str| shortened(format!("{name}{sep}{n}"), MAX_NESTED);
        Names { symbol: join(&self.symbol), display: join(&self.display), literal: true }
    }

    /// The body of the `n`th range-over-func loop of this function.
    pub fn range_body(&self, n: u32) -> Names {
        let (symbol, display) = (format!("{}-range{n}", self.symbol), format!("{}-range{n}", self.display));
        Names { symbol, display, literal: true }
    }

    /// With a suffix on both.
    pub fn suffixed(&self, suffix: &str) -> Names {
        let (symbol, display) = (format!("{}{suffix}", self.symbol), format!("{}{suffix}", self.display));
        Names { symbol, display, literal: self.literal }
    }
}

/// Names of literals and types nested very deep would be as long as they are deep: their end becomes a hash.
pub(super) fn shortened(name: String, most: usize) -> String {
    if name.len() <= most {
        return name;
    }
    let mut hasher = FxHasher::default();
    hasher.write(name.as_bytes());
    let kept = (0..=most / 2).rev().find(|&n| name.is_char_boundary(n)).unwrap_or(0);
    format!("{}..{:016x}", &name[..kept], hasher.finish())
}

impl Lowerer<'_, '_> {
    /// Names of an instance of a declared function or method.
    pub fn func_names(&mut self, obj: ObjId, env: EnvId) -> Names {
        let args: Vec<String> = self.env_args(env).iter().map(|&t| self.type_name(t, NameStyle::Link)).collect();
        let args = if args.is_empty() { String::new() } else { format!("[{}]", args.join(",")) };
        let dots = if args.is_empty() { "" } else { "[...]" };
        let ty = self.check.obj_type(obj);
        let o = &self.check.objects[obj.0 as usize];
        let (name, pkg) = (o.name, o.pkg.map_or("", |p| self.pkg_path(p)));
        let recv = match &self.check.types[ty] {
            Type::Signature(s) => s.recv,
            _ => None,
        };
        if let Some(n) = o.pkg.and_then(|p| self.check.packages[p.0 as usize].inits.iter().position(|&i| i == obj)) {
            return Names::new(format!("{pkg}.init.{n}"));
        }
        let Some(recv) = recv else {
            let (symbol, display) = (format!("{pkg}.{name}{args}"), format!("{pkg}.{name}{dots}"));
            return Names { symbol, display, literal: false };
        };
        let recv = self.check.obj_type(recv);
        let (base, pointer) = match self.check.types[recv] {
            Type::Pointer(e) => (e, true),
            _ => (recv, false),
        };
        let base = self.base_name(base);
        let join = |args: &str| match pointer {
            true => format!("{pkg}.(*{base}{args}).{name}"),
            false => format!("{pkg}.{base}{args}.{name}"),
        };
        Names { symbol: join(&args), display: join(dots), literal: false }
    }

    fn base_name(&self, ty: TypeId) -> &'static str {
        match &self.check.types[ty] {
            Type::Named(n) => self.check.objects[n.obj.0 as usize].name.as_str(),
            other => panic!("receiver base type {other:?}"),
        }
    }

    /// Names of a function made from method `name` of a type.
    pub fn method_names(&self, ty: TypeId, name: &str, suffix: &str) -> Names {
        let t = self.type_name(ty, NameStyle::Link);
        let full = match t.strip_prefix('*') {
            Some(base) => {
                let (path, base) = base.rsplit_once('.').unwrap_or(("", base));
                if path.is_empty() { format!("(*{base}).{name}") } else { format!("{path}.(*{base}).{name}") }
            }
            None => format!("{t}.{name}"),
        };
        Names::new(format!("{full}{suffix}"))
    }
}
