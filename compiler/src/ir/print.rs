//! Readable text of functions and programs, for `--dump=ir` and for the snapshots of pass tests.
//!
//! One instruction a line, results first, types only where they do not follow from the operands.
//! Aliases are resolved. `parse` reads the same text back in tests.

use super::func::*;
use super::program::*;
use std::fmt::{self, Write};

/// Text of a whole program: data objects, then functions.
pub fn program(p: &Program) -> String {
    let mut out = String::new();
    for d in &p.data {
        writeln!(out, "{}", data_line(p, d)).expect("writing to a string");
    }
    for f in p.bodies.iter().flatten() {
        out.push('\n');
        out.push_str(&function(p, f));
    }
    out
}

/// Text of a function.
pub fn function(p: &Program, f: &Function) -> String {
    let mut out = String::new();
    Printer { p, f, out: &mut out }.function().expect("writing to a string");
    out
}

fn data_line(p: &Program, d: &Data) -> String {
    let mut s = format!("data @\"{}\" ", d.symbol);
    s.push_str(match d.section {
        Section::ReadOnly => "const",
        Section::Writable => "var",
    });
    let _ = write!(s, " size {} align {}", d.size, d.align);
    if d.scan {
        s.push_str(" scan");
    }
    if !d.bytes.is_empty() {
        let _ = write!(s, " \"{}\"", d.bytes.escape_ascii());
    }
    for (offset, target, addend) in &d.relocs {
        let _ = match target {
            Target::Func(f) => write!(s, " {offset}:@\"{}\"", p.decls[f.index()].symbol),
            Target::Data(t) => write!(s, " {offset}:@\"{}\"", p.data[t.index()].symbol),
        };
        if *addend != 0 {
            let _ = write!(s, "{addend:+}");
        }
    }
    s
}

struct Printer<'a> {
    p: &'a Program,
    f: &'a Function,
    out: &'a mut String,
}

impl Printer<'_> {
    fn function(&mut self) -> fmt::Result {
        let (f, p) = (self.f, self.p);
        write!(self.out, "func @\"{}\"(", p.decls[f.id.index()].symbol)?;
        self.params(f.entry())?;
        write!(self.out, ")")?;
        if !f.sig.results.is_empty() {
            write!(self.out, " -> {}", types(&f.sig.results))?;
        }
        let flags = [
            (f.flags.wrapper, "wrapper"),
            (f.flags.noinline, "noinline"),
            (f.flags.no_preempt, "nopreempt"),
            (f.flags.closure, "closure"),
        ];
        for (_, name) in flags.iter().filter(|x| x.0) {
            write!(self.out, " {name}")?;
        }
        writeln!(self.out, " {{")?;
        for (i, s) in f.slots.iter().enumerate() {
            let pinned = if s.pinned { " pinned" } else { "" };
            writeln!(self.out, "  slot s{i}: {} align {}{pinned}", s.size, s.align)?;
        }
        for &b in &f.layout {
            self.block(b)?;
        }
        writeln!(self.out, "}}")
    }

    fn params(&mut self, b: Block) -> fmt::Result {
        for (i, &v) in self.f.blocks[b.index()].params.iter().enumerate() {
            let sep = if i == 0 { "" } else { ", " };
            write!(self.out, "{sep}v{}: {}", v.0, type_name(self.f.ty(v)))?;
        }
        Ok(())
    }

    fn block(&mut self, b: Block) -> fmt::Result {
        let data = &self.f.blocks[b.index()];
        write!(self.out, "b{}", b.0)?;
        if b != self.f.entry() && !data.params.is_empty() {
            write!(self.out, "(")?;
            self.params(b)?;
            write!(self.out, ")")?;
        }
        writeln!(self.out, "{}:", if data.cold { " cold" } else { "" })?;
        for &i in &data.insts {
            let inst = &self.f.insts[i.index()];
            write!(self.out, "  ")?;
            for (n, r) in inst.results.iter().enumerate() {
                write!(self.out, "{}v{}", if n == 0 { "" } else { ", " }, r.0)?;
            }
            if !inst.results.is_empty() {
                write!(self.out, " = ")?;
            }
            self.inst(&inst.inst)?;
            writeln!(self.out)?;
        }
        write!(self.out, "  ")?;
        self.term(&data.term)?;
        writeln!(self.out)
    }

    fn inst(&mut self, inst: &Inst) -> fmt::Result {
        let v = |x: &Value| format!("v{}", self.f.resolve(*x).0);
        let text = match inst {
            Inst::Iconst(t, n) => format!("iconst.{} {n}", type_name(*t)),
            Inst::Fconst(Ty::F32, bits) => format!("fconst.f32 {:?}", f32::from_bits(*bits as u32)),
            Inst::Fconst(_, bits) => format!("fconst.f64 {:?}", f64::from_bits(*bits)),
            Inst::Unary(op, x) => format!("{} {}", lower(op), v(x)),
            Inst::Binary(op, x, y) => format!("{} {}, {}", lower(op), v(x), v(y)),
            Inst::Cmp(op, x, y) => format!("cmp.{} {}, {}", lower(op), v(x), v(y)),
            Inst::Select(c, x, y) => format!("select {}, {}, {}", v(c), v(x), v(y)),
            Inst::Conv(op, t, x) => format!("{}.{} {}", lower(op), type_name(*t), v(x)),
            Inst::PtrAdd(x, y) => format!("ptradd {}, {}", v(x), v(y)),
            Inst::SlotAddr(s, n) => format!("slotaddr s{}{n:+}", s.0),
            Inst::DataAddr(d, n) => format!("dataaddr @\"{}\"{n:+}", self.p.data[d.index()].symbol),
            Inst::FuncAddr(f) => format!("funcaddr {}", self.func(*f)),
            Inst::Load(t, place) => format!("load.{} {}", type_name(*t), self.place(place)),
            Inst::Store(place, x) => format!("store {}, {}", self.place(place), v(x)),
            Inst::Copy { dst, src, size } => format!("copy {}, {}, {size}", self.place(dst), self.place(src)),
            Inst::Zero { dst, size } => format!("zero {}, {size}", self.place(dst)),
            Inst::New { desc, size, align } => {
                format!("new @\"{}\" size {size} align {align}", self.p.data[desc.index()].symbol)
            }
            Inst::NilCheck(x) => format!("nilcheck {}", v(x)),
            Inst::BoundsCheck { index, len, trap } => format!("boundscheck.{trap:?} {}, {}", v(index), v(len)),
            Inst::RangeCheck { lo, hi, trap } => format!("rangecheck.{trap:?} {}, {}", v(lo), v(hi)),
            Inst::TrapIf { cond, trap, info: None } => format!("trapif.{trap:?} {}", v(cond)),
            Inst::TrapIf { cond, trap, info: Some((a, b)) } => {
                format!("trapif.{trap:?} {}, {}, {}", v(cond), v(a), v(b))
            }
            Inst::Call(Callee::Func(f), args) => format!("call {}{}", self.func(*f), self.args(args)),
            Inst::Call(Callee::Rt(f), args) => format!("call rt.{}{}", f.name(), self.args(args)),
            Inst::CallIndirect { code, sig, args } => {
                format!("callind {}({}) -> ({}) {}", v(code), types(&sig.params), types(&sig.results), self.args(args))
            }
            Inst::AtomicLoad(t, x) => format!("atomicload.{} {}", type_name(*t), v(x)),
            Inst::AtomicStore(x, y) => format!("atomicstore {}, {}", v(x), v(y)),
            Inst::AtomicRmw(op, x, y) => format!("atomic{} {}, {}", lower(op), v(x), v(y)),
            Inst::AtomicCas(x, y, z) => format!("atomiccas {}, {}, {}", v(x), v(y), v(z)),
            Inst::GetG => "getg".into(),
            Inst::GetFp => "getfp".into(),
        };
        self.out.push_str(&text);
        Ok(())
    }

    fn term(&mut self, term: &Term) -> fmt::Result {
        let text = match term {
            Term::Jump(e) => format!("jump {}", self.edge(e)),
            Term::Branch(c, x, y) => {
                format!("branch v{}, {}, {}", self.f.resolve(*c).0, self.edge(x), self.edge(y))
            }
            Term::Switch { value, cases, default } => {
                let cases: Vec<_> = cases.iter().map(|(n, b)| format!("{n}: b{}", b.0)).collect();
                format!("switch v{}, {}, else b{}", self.f.resolve(*value).0, cases.join(", "), default.0)
            }
            Term::Return(vs) if vs.is_empty() => "return".into(),
            Term::Return(vs) => format!("return {}", self.values(vs)),
            Term::TryCall { func, args, normal, recover } => {
                format!("trycall {}{}, b{}, b{}", self.func(*func), self.args(args), normal.0, recover.0)
            }
            Term::Unreachable => "unreachable".into(),
        };
        self.out.push_str(&text);
        Ok(())
    }

    fn func(&self, f: FuncId) -> String {
        format!("@\"{}\"", self.p.decls[f.index()].symbol)
    }

    fn place(&self, p: &Place) -> String {
        let mut s = format!("v{}", self.f.resolve(p.addr).0);
        if p.offset != 0 {
            let _ = write!(s, "{:+}", p.offset);
        }
        if p.region.0 != 0 {
            let _ = write!(s, " !{}", p.region.0);
        }
        if p.nil_check {
            s.push_str(" nil");
        }
        s
    }

    fn edge(&self, e: &Edge) -> String {
        let args = if e.args.is_empty() { String::new() } else { self.args(&e.args) };
        format!("b{}{args}", e.block.0)
    }

    fn args(&self, vs: &[Value]) -> String {
        format!("({})", self.values(vs))
    }

    fn values(&self, vs: &[Value]) -> String {
        let vs: Vec<_> = vs.iter().map(|v| format!("v{}", self.f.resolve(*v).0)).collect();
        vs.join(", ")
    }
}

fn types(ts: &[Ty]) -> String {
    let ts: Vec<_> = ts.iter().map(|&t| type_name(t)).collect();
    ts.join(", ")
}

/// Name of a type in the text.
pub(super) fn type_name(t: Ty) -> &'static str {
    match t {
        Ty::I8 => "i8",
        Ty::I16 => "i16",
        Ty::I32 => "i32",
        Ty::I64 => "i64",
        Ty::F32 => "f32",
        Ty::F64 => "f64",
        Ty::Ptr => "ptr",
    }
}

/// Name of an operation in the text: the variant's name in lower case.
pub(super) fn lower(op: &impl fmt::Debug) -> String {
    format!("{op:?}").to_lowercase()
}
