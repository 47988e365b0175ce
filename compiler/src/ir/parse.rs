//! Reads the text that `print` writes, so that tests of passes and of codegen can state their input
//! as text. Malformed text panics with its line. Definitions stand before uses.

use super::func::*;
use super::print::{lower, type_name};
use super::program::*;
use super::verify::callee_sig;
use minigo_abi::functions::RtFunc;
use minigo_abi::traps::Trap;
use rustc_hash::FxHashMap;

/// A program from its text. Functions may be called before they are defined. The first data object
/// named `main` or function named `main.main` plays no special role here.
pub fn program(text: &str) -> Program {
    let mut p = Program::default();
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("func ") || line.starts_with("extern ") {
            let mut s = Scanner::new(line);
            s.word();
            let symbol = s.symbol();
            let params = s.params().into_iter().map(|p| p.1).collect();
            let results = s.results();
            p.declare(FuncDecl { name: symbol.clone(), symbol, sig: Signature { params, results } });
        } else if line.starts_with("data ") {
            data(&mut p, line);
        }
    }
    for line in text.lines().map(str::trim).filter(|l| l.starts_with("data ")) {
        data_relocs(&mut p, line);
    }
    let mut body: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("func ") || !body.is_empty() {
            body.push(line);
            if line == "}" {
                let f = function(&p, &std::mem::take(&mut body));
                let id = f.id;
                p.bodies[id.index()] = Some(f);
            }
        }
    }
    p
}

fn data(p: &mut Program, line: &str) {
    let mut s = Scanner::new(line);
    s.word();
    let symbol = s.symbol();
    let section = if s.word() == "var" { Section::Writable } else { Section::ReadOnly };
    s.expect("size");
    let size = s.number() as u64;
    s.expect("align");
    let align = s.number() as u32;
    let scan = s.eat("scan");
    let bytes = if s.rest().starts_with('"') { s.quoted().into_bytes() } else { Vec::new() };
    p.add_data(Data { symbol, section, align, size, bytes, relocs: Vec::new(), scan });
}

fn data_relocs(p: &mut Program, line: &str) {
    let mut s = Scanner::new(line);
    s.word();
    let d = find_data(p, &s.symbol());
    while !s.rest().is_empty() && !s.rest().starts_with(|c: char| c.is_ascii_digit()) {
        if s.rest().starts_with('"') {
            s.quoted();
        } else if matches!(s.word(), "size" | "align") {
            s.number();
        }
    }
    while !s.rest().is_empty() {
        let offset = s.number() as u32;
        s.expect(":");
        let symbol = s.symbol();
        let target = match p.decls.iter().position(|f| f.symbol == symbol) {
            Some(f) => Target::Func(FuncId(f as u32)),
            None => Target::Data(find_data(p, &symbol)),
        };
        let addend = if s.rest().starts_with(['+', '-']) { s.number() } else { 0 };
        p.data[d.index()].relocs.push((offset, target, addend));
    }
}

fn find_data(p: &Program, symbol: &str) -> DataId {
    let i = p.data.iter().position(|d| d.symbol == symbol).unwrap_or_else(|| panic!("no data {symbol}"));
    DataId(i as u32)
}

fn function(p: &Program, lines: &[&str]) -> Function {
    let mut s = Scanner::new(lines[0]);
    s.word();
    let symbol = s.symbol();
    let id = p.decls.iter().position(|d| d.symbol == symbol).expect("declared in the first round");
    let params = s.params();
    s.results();
    let mut flags = FuncFlags::default();
    while !s.eat("{") {
        match s.word() {
            "wrapper" => flags.wrapper = true,
            "noinline" => flags.noinline = true,
            "nopreempt" => flags.no_preempt = true,
            "closure" => flags.closure = true,
            other => panic!("flag {other}"),
        }
    }
    let f = Function::new(FuncId(id as u32), p.decls[id].sig.clone(), flags, crate::source::Pos::NONE);
    let mut parser = Parser { p, f, values: FxHashMap::default(), blocks: FxHashMap::default(), at: Block(0) };
    for ((name, _), i) in params.iter().zip(0..) {
        let v = parser.f.blocks[0].params[i];
        parser.values.insert(name.clone(), v);
    }
    parser.declare_blocks(&lines[1..]);
    for line in &lines[1..lines.len() - 1] {
        parser.line(line);
    }
    parser.f
}

struct Parser<'a> {
    p: &'a Program,
    f: Function,
    values: FxHashMap<String, Value>,
    blocks: FxHashMap<String, Block>,
    at: Block,
}

impl Parser<'_> {
    fn declare_blocks(&mut self, lines: &[&str]) {
        for line in lines.iter().filter(|l| l.ends_with(':')) {
            let mut s = Scanner::new(line);
            let name = s.word().to_owned();
            let block = if self.blocks.is_empty() { self.f.entry() } else { self.f.new_block() };
            if s.rest().starts_with('(') {
                for (v, t) in s.params() {
                    let param = self.f.add_param(block, t);
                    self.values.insert(v, param);
                }
            }
            self.f.blocks[block.index()].cold = s.eat("cold");
            self.blocks.insert(name, block);
        }
    }

    fn line(&mut self, line: &str) {
        let mut s = Scanner::new(line);
        if line.is_empty() || line.starts_with("//") {
        } else if line.ends_with(':') {
            self.at = self.blocks[s.word()];
        } else if s.eat("slot") {
            s.word();
            s.expect(":");
            let size = s.number() as u32;
            s.expect("align");
            let slot = self.f.new_slot(size, s.number() as u32);
            self.f.slots[slot.index()].pinned = s.eat("pinned");
        } else if let Some(term) = self.term(&mut s) {
            self.f.blocks[self.at.index()].term = term;
        } else {
            self.inst(&mut s);
        }
    }

    fn term(&mut self, s: &mut Scanner<'_>) -> Option<Term> {
        Some(if s.eat("jump") {
            Term::Jump(self.edge(s))
        } else if s.eat("branch") {
            let c = self.value(s);
            s.expect(",");
            let x = self.edge(s);
            s.expect(",");
            Term::Branch(c, x, self.edge(s))
        } else if s.eat("switch") {
            let value = self.value(s);
            let mut cases = Vec::new();
            s.expect(",");
            while !s.eat("else") {
                let n = s.number();
                s.expect(":");
                cases.push((n, self.edge(s).block));
                s.expect(",");
            }
            Term::Switch { value, cases, default: self.edge(s).block }
        } else if s.eat("return") {
            Term::Return(self.list(s, ""))
        } else if s.eat("trycall") {
            let func = self.func(s);
            s.expect("(");
            let args = self.list(s, ")");
            s.expect(",");
            let normal = self.edge(s).block;
            s.expect(",");
            Term::TryCall { func, args, normal, recover: self.edge(s).block }
        } else if s.eat("unreachable") {
            Term::Unreachable
        } else {
            return None;
        })
    }

    fn edge(&mut self, s: &mut Scanner<'_>) -> Edge {
        let name = s.word();
        let block = *self.blocks.get(name).unwrap_or_else(|| panic!("no block {name}"));
        let args = if s.eat("(") { self.list(s, ")") } else { Values::new() };
        Edge { block, args }
    }

    fn value(&mut self, s: &mut Scanner<'_>) -> Value {
        let name = s.word();
        *self.values.get(name).unwrap_or_else(|| panic!("no value {name} in {}", s.line))
    }

    fn list(&mut self, s: &mut Scanner<'_>, end: &str) -> Values {
        let mut out = Values::new();
        while !(s.rest().is_empty() || !end.is_empty() && s.eat(end)) {
            out.push(self.value(s));
            s.eat(",");
        }
        out
    }

    fn func(&mut self, s: &mut Scanner<'_>) -> FuncId {
        let symbol = s.symbol();
        let i = self.p.decls.iter().position(|d| d.symbol == symbol).unwrap_or_else(|| panic!("no func {symbol}"));
        FuncId(i as u32)
    }

    fn place(&mut self, s: &mut Scanner<'_>) -> Place {
        let addr = self.value(s);
        let offset = if s.rest().starts_with(['+', '-']) { s.number() as i32 } else { 0 };
        let region = Region(if s.eat("!") { s.number() as u32 } else { 0 });
        Place { addr, offset, region, nil_check: s.eat("nil") }
    }

    fn inst(&mut self, s: &mut Scanner<'_>) {
        let mut names = Vec::new();
        if s.line.contains(" = ") {
            while !s.eat("=") {
                names.push(s.word().to_owned());
                s.eat(",");
            }
        }
        let inst = self.operation(s);
        assert!(s.rest().is_empty(), "left over: {} in {}", s.rest(), s.line);
        let results = match &inst {
            Inst::Call(callee, _) => callee_sig(self.p, *callee).results,
            Inst::CallIndirect { sig, .. } => sig.results.clone(),
            other => other.result_ty(|v| self.f.ty(v)).into_iter().collect(),
        };
        assert_eq!(names.len(), results.len(), "results in {}", s.line);
        let id = self.f.append(self.at, inst, &results, Loc::default());
        for (name, i) in names.into_iter().zip(0..) {
            self.values.insert(name, self.f.insts[id.index()].results[i]);
        }
    }

    fn operation(&mut self, s: &mut Scanner<'_>) -> Inst {
        let word = s.op().to_owned();
        let (op, suffix) = word.split_once('.').unwrap_or((&word, ""));
        match op {
            "iconst" => Inst::Iconst(ty(suffix), s.number()),
            "fconst" => {
                let x: f64 = s.until(' ').parse().expect("a float");
                let bits = if suffix == "f32" { u64::from((x as f32).to_bits()) } else { x.to_bits() };
                Inst::Fconst(ty(suffix), bits)
            }
            "cmp" => {
                let (x, y) = self.two(s);
                Inst::Cmp(named(suffix, &CMP_OPS), x, y)
            }
            "select" | "atomiccas" => {
                let (x, y) = self.two(s);
                s.expect(",");
                let z = self.value(s);
                match op {
                    "select" => Inst::Select(x, y, z),
                    _ => Inst::AtomicCas(x, y, z),
                }
            }
            "ptradd" => {
                let (x, y) = self.two(s);
                Inst::PtrAdd(x, y)
            }
            "slotaddr" => {
                let slot = Slot(s.word()[1..].parse().expect("a slot"));
                Inst::SlotAddr(slot, s.number() as i32)
            }
            "dataaddr" => Inst::DataAddr(find_data(self.p, &s.symbol()), s.number()),
            "funcaddr" => Inst::FuncAddr(self.func(s)),
            "load" => Inst::Load(ty(suffix), self.place(s)),
            "store" => {
                let place = self.place(s);
                s.expect(",");
                Inst::Store(place, self.value(s))
            }
            "copy" => {
                let dst = self.place(s);
                s.expect(",");
                let src = self.place(s);
                s.expect(",");
                Inst::Copy { dst, src, size: s.number() as u64 }
            }
            "zero" => {
                let dst = self.place(s);
                s.expect(",");
                Inst::Zero { dst, size: s.number() as u64 }
            }
            "new" => {
                let desc = find_data(self.p, &s.symbol());
                s.expect("size");
                let size = s.number() as u64;
                s.expect("align");
                Inst::New { desc, size, align: s.number() as u32 }
            }
            _ => self.other_operation(op, suffix, s),
        }
    }

    fn other_operation(&mut self, op: &str, suffix: &str, s: &mut Scanner<'_>) -> Inst {
        match op {
            "nilcheck" => Inst::NilCheck(self.value(s)),
            "boundscheck" => {
                let (index, len) = self.two(s);
                Inst::BoundsCheck { index, len, trap: trap(suffix) }
            }
            "rangecheck" => {
                let (lo, hi) = self.two(s);
                Inst::RangeCheck { lo, hi, trap: trap(suffix) }
            }
            "trapif" => {
                let cond = self.value(s);
                let info = s.eat(",").then(|| self.two(s));
                Inst::TrapIf { cond, trap: trap(suffix), info }
            }
            "call" => {
                let callee = if s.eat("rt.") {
                    Callee::Rt(RtFunc::from_name(s.word()).expect("a runtime function"))
                } else {
                    Callee::Func(self.func(s))
                };
                s.expect("(");
                Inst::Call(callee, self.list(s, ")"))
            }
            "callind" => {
                let code = self.value(s);
                let params = s.types();
                s.expect("->");
                let sig = Box::new(Signature { params, results: s.types() });
                s.expect("(");
                Inst::CallIndirect { code, sig, args: self.list(s, ")") }
            }
            "atomicload" => Inst::AtomicLoad(ty(suffix), self.value(s)),
            "atomicstore" => {
                let (x, y) = self.two(s);
                Inst::AtomicStore(x, y)
            }
            "getg" => Inst::GetG,
            "getfp" => Inst::GetFp,
            _ => self.arithmetic(op, suffix, s),
        }
    }

    fn arithmetic(&mut self, op: &str, suffix: &str, s: &mut Scanner<'_>) -> Inst {
        if let Some(op) = find(op, &CONV_OPS) {
            return Inst::Conv(op, ty(suffix), self.value(s));
        }
        if let Some(op) = find(op, &UNARY_OPS) {
            return Inst::Unary(op, self.value(s));
        }
        let (x, y) = self.two(s);
        if let Some(op) = op.strip_prefix("atomic") {
            return Inst::AtomicRmw(named(op, &ATOMIC_OPS), x, y);
        }
        Inst::Binary(named(op, &BINARY_OPS), x, y)
    }

    fn two(&mut self, s: &mut Scanner<'_>) -> (Value, Value) {
        let x = self.value(s);
        s.expect(",");
        (x, self.value(s))
    }
}

use {BinaryOp as B, CmpOp as C, ConvOp as V, UnaryOp as U};

const UNARY_OPS: [UnaryOp; 13] = [
    U::Neg,
    U::Not,
    U::Clz,
    U::Ctz,
    U::Popcnt,
    U::Bswap,
    U::FNeg,
    U::FAbs,
    U::Sqrt,
    U::Floor,
    U::Ceil,
    U::FTrunc,
    U::Nearest,
];

const BINARY_OPS: [BinaryOp; 23] = [
    B::Add,
    B::Sub,
    B::Mul,
    B::SMulHi,
    B::UMulHi,
    B::SDiv,
    B::UDiv,
    B::SRem,
    B::URem,
    B::And,
    B::Or,
    B::Xor,
    B::Shl,
    B::SShr,
    B::UShr,
    B::Rotl,
    B::FAdd,
    B::FSub,
    B::FMul,
    B::FDiv,
    B::FMin,
    B::FMax,
    B::FCopysign,
];

#[rustfmt::skip]
const CMP_OPS: [CmpOp; 16] = [
    C::Eq, C::Ne, C::SLt, C::SLe, C::SGt, C::SGe, C::ULt, C::ULe, C::UGt, C::UGe,
    C::FEq, C::FNe, C::FLt, C::FLe, C::FGt, C::FGe,
];

#[rustfmt::skip]
const CONV_OPS: [ConvOp; 12] = [
    V::Sext, V::Zext, V::Trunc, V::SToF, V::UToF, V::FToS, V::FToU, V::Promote, V::Demote, V::Bits,
    V::PtrToInt, V::IntToPtr,
];

const ATOMIC_OPS: [AtomicOp; 4] = [AtomicOp::Add, AtomicOp::And, AtomicOp::Or, AtomicOp::Xchg];

fn find<T: Copy + std::fmt::Debug>(name: &str, all: &[T]) -> Option<T> {
    all.iter().copied().find(|op| lower(op) == name)
}

fn named<T: Copy + std::fmt::Debug>(name: &str, all: &[T]) -> T {
    find(name, all).unwrap_or_else(|| panic!("no operation {name}"))
}

fn trap(name: &str) -> Trap {
    Trap::ALL.into_iter().find(|t| format!("{t:?}") == name).unwrap_or_else(|| panic!("no trap {name}"))
}

fn ty(name: &str) -> Ty {
    let all = [Ty::I8, Ty::I16, Ty::I32, Ty::I64, Ty::F32, Ty::F64, Ty::Ptr];
    all.into_iter().find(|&t| type_name(t) == name).unwrap_or_else(|| panic!("no type {name}"))
}

/// A position in a line.
struct Scanner<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn new(line: &'a str) -> Scanner<'a> {
        Scanner { line, at: 0 }
    }

    fn rest(&mut self) -> &'a str {
        let rest = &self.line[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        &self.line[self.at..]
    }

    fn take(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let n = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.at += n;
        &rest[..n]
    }

    fn word(&mut self) -> &'a str {
        self.take(|c| c.is_ascii_alphanumeric() || c == '_')
    }

    fn op(&mut self) -> &'a str {
        self.take(|c| c.is_ascii_alphanumeric() || c == '.')
    }

    fn until(&mut self, end: char) -> &'a str {
        self.take(|c| c != end)
    }

    fn number(&mut self) -> i64 {
        let text = self.take(|c| c.is_ascii_digit() || c == '-' || c == '+');
        text.parse().unwrap_or_else(|_| panic!("no number {text:?} in {}", self.line))
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        found
    }

    fn expect(&mut self, text: &str) {
        assert!(self.eat(text), "expected {text} at {:?} in {}", self.rest(), self.line);
    }

    fn symbol(&mut self) -> String {
        self.expect("@");
        self.quoted()
    }

    fn quoted(&mut self) -> String {
        self.expect("\"");
        let n = self.line[self.at..].find('"').expect("a closing quote");
        self.at += n + 1;
        self.line[self.at - n - 1..self.at - 1].replace("\\x00", "\0").replace("\\x08", "\x08").replace("\\n", "\n")
    }

    fn params(&mut self) -> Vec<(String, Ty)> {
        self.expect("(");
        let mut out = Vec::new();
        while !self.eat(")") {
            let name = self.word().to_owned();
            self.expect(":");
            out.push((name, ty(self.word())));
            self.eat(",");
        }
        out
    }

    fn types(&mut self) -> Vec<Ty> {
        self.expect("(");
        let mut out = Vec::new();
        while !self.eat(")") {
            out.push(ty(self.word()));
            self.eat(",");
        }
        out
    }

    fn results(&mut self) -> Vec<Ty> {
        let mut out = Vec::new();
        if self.eat("->") {
            out.push(ty(self.word()));
            while self.eat(",") {
                out.push(ty(self.word()));
            }
        }
        out
    }
}
