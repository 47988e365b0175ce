"""Random expressions of a wanted type.

Expressions have no side effects, so the order in which Go leaves operands and calls unordered cannot be seen: only pure
functions are called, and at most one operation of a statement may panic (`self.risk`). An expression is constant only
if it is a literal, and a literal is only the right operand of something that is not constant: the compiler never sees
a constant overflow. Slices have at least four elements, pointers and maps are not nil; what is not like that is in
`wild` variables, which only special statements use."""

from gotypes import (BOOL, BY_NAME, BYTES, F64, INT, INT32, INTS, STRING, UINT64, UINT8, Var, array, int_range,
                     ptr, slice_of)

WORDS = ["", "a", "go", "héllo", "日本", "x\\x00y", "\\xff\\xfe", "tab\\t", "q\\\"", "long enough to be copied", "zz"]
BITS = ["LeadingZeros64", "TrailingZeros64", "OnesCount64", "Len64"]


class Expressions:
    """The part of a function body's generator that makes expressions."""

    # -- literals

    def int_value(self, ty):
        lo, hi = int_range(ty) if ty.kind == "int" else (0, 100)
        r = self.rng
        match r.randrange(8):
            case 0 | 1 | 2:
                v = r.randrange(0, 10)
            case 3:
                v = r.choice([lo, hi, hi - 1, lo + 1])
            case 4:
                v = (1 << r.randrange(0, 64)) + r.choice([-1, 0, 1])
            case 5:
                v = -r.randrange(1, 20)
            case 6:
                v = r.randrange(0, 1 << 16)
            case _:
                v = r.randrange(-(1 << 63), 1 << 64)
        return v if lo <= v <= hi else r.randrange(0, 100)

    def int_text(self, v):
        r = self.rng.random()
        if v >= 0 and r < 0.15:
            return hex(v)
        if 32 <= v < 127 and r < 0.25 and chr(v) not in "'\\":
            return f"'{chr(v)}'"
        return str(v)

    def literal(self, ty):
        """A constant of the type's basic kind, untyped."""
        r = self.rng
        if ty.kind in ("int", "tparam"):
            return self.int_text(self.int_value(ty))
        if ty.kind == "float":
            return r.choice(["0.5", "1e3", "-2.25", "3", "0.1", "1e-7", "-0.0", "123456789.125", "2.5e10", "0x1p-3", "7"])
        if ty.kind == "complex":
            return r.choice(["1i", "(2 + 3i)", "-1.5i", "4", "(0.5 - 0.25i)"])
        if ty.kind == "bool":
            return r.choice(["true", "false"])
        if ty.kind == "string":
            return f'"{r.choice(WORDS)}"'
        raise ValueError(ty)

    def typed_literal(self, ty):
        text = self.literal(ty)
        if ty.text in ("int", "float64", "complex128", "bool", "string"):
            if ty.text == "int" and "'" not in text or ty.text in ("bool", "string"):
                return text if not text.startswith("-") else f"({text})"
        return f"{ty}({text})"

    # -- variables and what is in them

    def visible(self):
        seen = {}
        for scope in self.scopes:
            for v in scope:
                seen[v.name] = v
        return [v for v in seen.values() if not v.wild]

    def steps(self, ty, target, depth, lvalue):
        """Ways from a value of one type to one of another within it: lists of (text maker, kind)."""
        if ty == target:
            return [[]]
        if depth == 0:
            return []
        found = []
        if ty.kind == "struct":
            one = sum(embedded for _, _, embedded in ty.fields) == 1
            for name, t, embedded in ty.fields:
                for rest in self.steps(t, target, depth - 1, lvalue):
                    found.append([("field", name)] + rest)
                    # Promoted: the embedded field's name may be left out.
                    if embedded and one and rest and rest[0][0] == "field" and rest[0][1] not in [f[0] for f in ty.fields]:
                        found.append(rest)
        elif ty.kind == "array":
            found += [[("array", ty)] + rest for rest in self.steps(ty.elem, target, depth - 1, lvalue)]
        elif ty.kind == "slice":
            found += [[("slice", ty)] + rest for rest in self.steps(ty.elem, target, depth - 1, lvalue)]
        elif ty.kind == "ptr":
            found += [[("deref", ty)] + rest for rest in self.steps(ty.elem, target, depth - 1, lvalue)]
        elif ty.kind == "map" and not ty.elem.reference() and ty.key.kind in ("int", "string", "bool"):
            rests = self.steps(ty.elem, target, depth - 1, lvalue)
            found += [[("map", ty)] + rest for rest in rests if not lvalue or not rest]
        return found

    def paths(self, target, lvalue=False):
        """All (variable, steps) that lead to the type."""
        cache = self.program.step_cache
        out = []
        for v in self.visible():
            key = (v.ty.text, target.text, lvalue)
            if key not in cache:
                cache[key] = self.steps(v.ty, target, 3, lvalue)
            for way in cache[key]:
                if not lvalue or self.writable(v, way):
                    out.append((v, way))
        return out

    def writable(self, v, way):
        if v.readonly or (v.fresh or v.private or v.name in self.pinned) and not way:
            return False
        refs = [i for i, (kind, _) in enumerate(way) if kind in ("slice", "deref", "map")]
        if not refs:
            return not self.pure or v.depth > 0
        if self.pure:
            # Only memory of the function's own may change: the first reference of a fresh variable.
            return v.fresh and len(refs) == 1
        return True

    def walk(self, v, way, d):
        """The text of a path."""
        text = v.name
        for i, (kind, arg) in enumerate(way):
            if kind == "field":
                text += f".{arg}"
            elif kind == "array":
                text += f"[{self.index(arg.length, None, d)}]"
            elif kind == "slice":
                text += f"[{self.index(4, text, d)}]"
            elif kind == "map":
                text += f"[{self.expr(arg.key, d - 1) if d > 0 else self.typed_literal(arg.key)}]"
            elif kind == "deref":
                nxt = way[i + 1][0] if i + 1 < len(way) else None
                # p.f and p[i] dereference by themselves.
                implicit = nxt == "field" or nxt == "array"
                text = text if implicit and self.rng.random() < 0.9 else f"(*{text})"
        return text

    def index(self, length, of, d):
        """An index below `length`; `of` is the text of the slice if it is one."""
        r = self.rng
        counters = [v for v in self.visible() if v.bound is not None]
        good = [v for v in counters if isinstance(v.bound, int) and v.bound <= length or of and v.bound == of]
        if good and r.random() < 0.75:
            return r.choice(good).name
        roll = r.random()
        near = [v for v in counters if isinstance(v.bound, int) and v.bound > length and v.bound <= 4 * length]
        if roll < 0.04 and self.take_risk():
            return (r.choice(near).name if near else self.nonconst(INT, 0))
        if roll < 0.4 or d <= 0:
            return str(r.randrange(length))
        if roll < 0.5 and good:
            v = r.choice(good)
            return f"{v.name} & {r.choice([1, 3])}" if length >= 4 else f"{v.name} % {length}"
        ty = r.choice([INT, INT, UINT8, UINT64, BY_NAME["uint32"], BY_NAME["int16"]])
        inner = self.nonconst(ty, min(d - 1, 1))
        if length & (length - 1) == 0:
            return f"{self.par(inner)} & {length - 1}"
        if ty.signed:
            return f"uint({inner}) % {length}"
        return f"{self.par(inner)} % {length}"

    def take_risk(self):
        if self.risk > 0 and self.may_panic_allowed:
            self.risk -= 1
            self.panics = True
            return True
        return False

    def par(self, text):
        if text.replace("_", "").isalnum() or text.endswith(")") and text.startswith("(") and text.count("(") == 1:
            return text
        return f"({text})"

    # -- by type

    def expr(self, ty, d):
        """Any expression of the type; may be an untyped literal only where `nonconst` was not asked for."""
        if ty.kind in ("int", "float", "complex", "bool", "string") and self.rng.random() < 0.15:
            return self.typed_literal(ty)
        return self.nonconst(ty, d)

    def leaf(self, ty):
        found = self.paths(ty)
        if found and not (ty.kind in ("ptr", "map", "slice") and self.rng.random() < 0.1):
            local = [p for p in found if p[0].depth > 0]
            if local and self.rng.random() < 0.85:
                found = local
            short = [p for p in found if len(p[1]) <= 1]
            v, way = self.rng.choice(short if short and self.rng.random() < 0.7 else found)
            return self.walk(v, way, 0)
        return self.make(ty, 0)

    def make(self, ty, d):
        """A new value."""
        r = self.rng
        k = ty.kind
        if k in ("int", "float", "complex", "bool", "string"):
            base = self.program.opaque(ty)
            return base
        if k == "tparam":
            return self.tparam_value(ty)
        if k == "array":
            if r.random() < 0.15:
                return f"{ty}{{}}"
            if r.random() < 0.2 and ty.length > 2:
                return f"{ty}{{{ty.length - 1}: {self.expr(ty.elem, d - 1)}, 0: {self.expr(ty.elem, d - 1)}}}"
            n = r.randint(1, min(ty.length, 6))
            return f"{ty}{{{self.several(ty.elem, n, d)}}}"
        if k == "slice":
            roll = r.random()
            if roll < 0.3 and not ty.elem.reference():
                n = r.choice([4, 5, 7, 8, 12])
                more = f", {n + r.choice([0, 3, 8])}" if r.random() < 0.4 else ""
                return f"make({ty}, {n}{more})"
            if roll < 0.45 and ty.elem.text == "uint8":
                return f'{ty}("{r.choice(["abcdef", "bytes of text", "héllo"])}")'
            return f"{ty}{{{self.several(ty.elem, r.randint(4, 7), d)}}}"
        if k == "map":
            keys = self.unique_keys(ty.key, r.randint(0, 4))
            return f"{ty}{{{', '.join(f'{key}: {self.expr(ty.elem, d - 1)}' for key in keys)}}}"
        if k == "ptr":
            return self.make_pointer(ty, d)
        if k == "struct":
            if r.random() < 0.1 and not ty.reference():
                return f"{ty}{{}}"
            if r.random() < 0.3 or ty.reference():
                return f"{ty}{{{', '.join(f'{n}: {self.expr(t, d - 1)}' for n, t, _ in ty.fields)}}}"
            some = [f for f in ty.fields if r.random() < 0.7]
            return f"{ty}{{{', '.join(f'{n}: {self.expr(t, d - 1)}' for n, t, _ in some)}}}"
        if k == "func":
            return self.function_value(ty, d)
        if k == "iface":
            if ty.wider is not None and r.random() < 0.3:
                return f"{ty}({self.nonconst(ty.wider, d - 1)})"
            return f"{ty}({self.expr(r.choice(ty.implementers), d - 1)})"
        if k == "any":
            t = r.choice([INT, STRING, UINT8, BOOL, F64] + self.program.named_values)
            return f"any({self.expr(t, d - 1)})"
        raise ValueError(ty)

    def several(self, ty, n, d):
        return ", ".join(self.expr(ty, d - 1) for _ in range(n))

    def unique_keys(self, ty, n):
        if ty.kind == "int":
            return [f"{ty}({i})" if ty.text != "int" else str(i) for i in self.rng.sample(range(0, 20), n)]
        if ty.kind == "string":
            return [f'{ty}("{w}")' if ty.text != "string" else f'"{w}"' for w in self.rng.sample(WORDS, n)]
        if ty.kind == "bool":
            return self.rng.sample(["true", "false"], min(n, 2))
        return [self.expr(ty, 1)] if n and ty.kind != "float" else []

    def make_pointer(self, ty, d):
        r = self.rng
        homes = []
        if not self.pure:
            homes = [(v, w) for v, w in self.paths(ty.elem, lvalue=True) if all(s[0] != "map" for s in w)]
        if homes and r.random() < 0.6:
            v, way = r.choice(homes)
            return f"&{self.walk(v, way, 0)}"
        if ty.elem.kind in ("struct", "array") and r.random() < 0.8:
            return f"&{self.make(ty.elem, d - 1)}"
        if not ty.elem.reference() and r.random() < 0.3:
            return f"new({ty.elem})"
        return f"func() {ty} {{ v := {self.typed(ty.elem, d - 1)}; return &v }}()"

    def typed(self, ty, d):
        """An expression whose default type is the wanted one."""
        return self.nonconst(ty, d)

    def tparam_value(self, ty):
        return f"{ty}({self.rng.randrange(1, 50)})"

    def function_value(self, ty, d):
        """A pure function: a declared one, a method value, a closure."""
        r = self.rng
        same = [f for f in self.program.callable if f.pure and not f.panics and f.cost <= 60 and f.params == ty.params
                and f.results == ty.results and f.variadic is None and f.receiver is None]
        if same and r.random() < 0.5:
            return r.choice(same).name
        methods = [f for f in self.program.callable if f.pure and not f.panics and f.cost <= 60 and f.receiver is not None]
        values = [f for f in methods if f.params == ty.params and f.results == ty.results]
        if values and r.random() < 0.6:
            f = r.choice(values)
            return f"({self.leaf(f.receiver)}).{f.name}"
        taken = [f for f in methods if [f.receiver] + f.params == ty.params and f.results == ty.results]
        if taken:
            f = r.choice(taken)
            return f"({f.receiver}).{f.name}"
        return self.closure(ty, d)

    def closure(self, ty, d):
        names = [self.name("a") for _ in ty.params]
        self.push()
        keep = self.pure, self.may_panic_allowed
        self.pure, self.may_panic_allowed = True, False
        for n, t in zip(names, ty.params):
            self.scopes[-1].append(Var(n, t, depth=1))
        body = ", ".join(self.nonconst(t, min(d, 2)) for t in ty.results)
        self.pure, self.may_panic_allowed = keep
        self.pop()
        params = ", ".join(f"{n} {t}" for n, t in zip(names, ty.params))
        back = "" if not ty.results else f" {ty.results[0]}" if len(ty.results) == 1 else \
            f" ({', '.join(map(str, ty.results))})"
        return f"func({params}){back} {{ return {body} }}"

    def nonconst(self, ty, d):
        self.spent += 1
        if d <= 0 or self.spent > self.limit:
            return self.leaf(ty)
        r = self.rng
        roll = r.random()
        if roll < 0.22:
            return self.leaf(ty)
        if roll < 0.32:
            text = self.call_for(ty, d)
            if text:
                return text
        if roll < 0.33 and ty.kind != "tparam":
            return f"any({self.nonconst(ty, d - 1)}).({ty})" if ty.kind not in ("iface", "any") else self.leaf(ty)
        if roll < 0.345:
            return f"pick_{self.program.id}({self.nonconst(BOOL, d - 1)}, {self.nonconst(ty, d - 1)}, " \
                   f"{self.nonconst(ty, d - 1)})"
        maker = getattr(self, f"{ty.kind}_expr", None)
        if maker:
            return maker(ty, d)
        return self.make(ty, d) if r.random() < 0.5 else self.leaf(ty)

    def divisor(self, ty, d):
        r = self.rng
        lo, hi = int_range(ty)
        if r.random() < 0.5:
            v = r.choice([1, 2, 3, 4, 5, 7, 8, 10, 16, 25, 64, 100, 125])
            if hi > 1000 and r.random() < 0.3:
                v = r.choice([256, 641, 1000, 1 << 14, 1000003 if hi > 1 << 17 else 1001])
            if ty.signed and r.random() < 0.3:
                return f"(-{v})"
            return str(v)
        if r.random() < 0.1 and self.take_risk():
            return self.par(self.nonconst(ty, d - 1))
        return f"({self.nonconst(ty, d - 1)} | 1)"

    def shift_count(self, ty, d):
        r = self.rng
        roll = r.random()
        if roll < 0.3:
            return str(r.choice([0, 1, 2, 3, 7, 8, 13, 31, 32, 33, 63, 64, 65]))
        t = r.choice(INTS)
        if roll < 0.6:
            return f"({self.nonconst(t, d - 2)} & {ty.bits - 1 if ty.bits > 8 or not t.signed else 7})"
        if roll < 0.9:
            t = r.choice([UINT8, BY_NAME["uint16"], BY_NAME["uint32"], UINT64])
            return self.par(self.nonconst(t, d - 2))
        if self.take_risk():
            return self.par(self.nonconst(INT, d - 2))
        return f"({self.nonconst(BY_NAME['int8'], d - 2)} & 127)"

    def int_expr(self, ty, d):
        r = self.rng
        match r.randrange(20):
            case 0 | 1 | 2 | 3 | 4 | 5:
                op = r.choice(["+", "-", "*", "&", "|", "^", "&^", "+", "-"])
                right = self.par(self.literal(ty)) if r.random() < 0.35 else self.par(self.nonconst(ty, d - 1))
                return f"{self.par(self.nonconst(ty, d - 1))} {op} {right}"
            case 6 | 7:
                return f"{self.par(self.nonconst(ty, d - 1))} {r.choice('/%')} {self.divisor(ty, d)}"
            case 8 | 9:
                left = self.par(self.nonconst(ty, d - 1))
                if r.random() < 0.15:
                    # An untyped constant takes its type from the other operand.
                    return f"{left} + 1<<{self.par(self.nonconst(UINT8, d - 1))}"
                return f"{left} {r.choice(['<<', '>>'])} {self.shift_count(ty, d)}"
            case 10:
                return f"{r.choice('-^+')}{self.par(self.nonconst(ty, d - 1))}"
            case 11 | 12 | 13:
                other = r.choice(INTS + self.program.named_ints)
                return f"{ty}({self.nonconst(other, d - 1)})"
            case 14:
                which = r.randrange(3)
                if which == 0:
                    return f"{ty}(len({self.nonconst(STRING, d - 1)}))"
                slices = [v for v in self.visible() if v.ty.kind in ("slice", "map")]
                if slices:
                    return f"{ty}(len({r.choice(slices).name}))"
                return f"{ty}(b2i_{self.program.id}({self.nonconst(BOOL, d - 1)}))"
            case 15:
                return f"{ty}(f2i_{self.program.id}(float64({self.nonconst(r.choice(self.program.floats), d - 1)})))"
            case 16:
                f = r.choice(["min", "max"])
                more = f", {self.literal(ty)}" if r.random() < 0.3 else ""
                return f"{f}({self.nonconst(ty, d - 1)}, {self.nonconst(ty, d - 1)}{more})"
            case 17:
                return f"{ty}(b2i_{self.program.id}({self.nonconst(BOOL, d - 1)}))"
            case 18:
                if not self.program.imports_bits:
                    return self.leaf(ty)
                if r.random() < 0.4:
                    return f"{ty}(bits.RotateLeft64({self.nonconst(UINT64, d - 1)}, {self.nonconst(INT, d - 1)}))"
                return f"{ty}(bits.{r.choice(BITS)}({self.nonconst(UINT64, d - 1)}))"
            case _:
                if ty.bits >= 8 and r.random() < 0.5:
                    return f"{ty}(at_{self.program.id}({self.nonconst(STRING, d - 1)}, {self.nonconst(INT, d - 1)}))"
                return f"func(x {ty}) {ty} {{ return x {r.choice('+-*^')} {self.par(self.leaf(ty))} }}" \
                       f"({self.nonconst(ty, d - 1)})"

    def tparam_expr(self, ty, d):
        r = self.rng
        kinds = {t.kind for t in ty.typeset}
        if kinds == {"int"}:
            match r.randrange(6):
                case 0 | 1 | 2:
                    op = r.choice(["+", "-", "*", "&", "|", "^", "&^"])
                    right = str(r.randrange(0, 100)) if r.random() < 0.3 else self.par(self.nonconst(ty, d - 1))
                    return f"{self.par(self.nonconst(ty, d - 1))} {op} {right}"
                case 3:
                    left = self.par(self.nonconst(ty, d - 1))
                    return f"{left} {r.choice(['<<', '>>'])} {self.par(self.nonconst(UINT8, d - 1))}"
                case 4:
                    return f"{ty}({self.nonconst(r.choice(INTS), d - 1)})"
                case _:
                    return f"{self.par(self.nonconst(ty, d - 1))} {r.choice('/%')} ({self.nonconst(ty, d - 1)} | 1)"
        if "string" in kinds:
            return f"{r.choice(['min', 'max'])}({self.nonconst(ty, d - 1)}, {self.nonconst(ty, d - 1)})"
        return f"{self.par(self.nonconst(ty, d - 1))} {r.choice('+-*')} {self.par(self.nonconst(ty, d - 1))}"

    def float_expr(self, ty, d):
        r = self.rng
        match r.randrange(10):
            case 0 | 1 | 2 | 3:
                op = r.choice("+-*/")
                right = self.par(self.nonconst(ty, d - 1))
                if r.random() < 0.3:
                    right = r.choice(["2", "0.5", "1e3", "-3.25", "0.1"])
                    right = self.par(right) if right[0] == "-" else right
                return f"{self.par(self.nonconst(ty, d - 1))} {op} {right}"
            case 4 | 5:
                return f"{ty}({self.nonconst(r.choice(INTS + self.program.floats), d - 1)})"
            case 6:
                return f"-{self.par(self.nonconst(ty, d - 1))}"
            case 7:
                part = r.choice(["real", "imag"])
                return f"{part}({self.nonconst(self.program.complex_of(ty), d - 1)})" if ty.text in (
                    "float32", "float64") else self.leaf(ty)
            case 8:
                if self.program.imports_math:
                    f = r.choice(["Sqrt", "Floor", "Ceil", "Trunc", "Abs"])
                    return f"{ty}(math.{f}(float64({self.nonconst(ty, d - 1)})))"
                return f"{ty}({self.nonconst(F64, d - 1)})"
            case _:
                return f"{r.choice(['min', 'max'])}({self.nonconst(ty, d - 1)}, {self.nonconst(ty, d - 1)})"

    def complex_expr(self, ty, d):
        r = self.rng
        part = self.program.float_of(ty)
        match r.randrange(5):
            case 0 | 1:
                # Division follows rules of the implementation where infinities meet: left out.
                return f"{self.par(self.nonconst(ty, d - 1))} {r.choice('+-*')} {self.par(self.nonconst(ty, d - 1))}"
            case 2 | 3 if ty.text.startswith("complex"):
                return f"complex({self.nonconst(part, d - 1)}, {self.nonconst(part, d - 1)})"
            case _:
                return f"-{self.par(self.nonconst(ty, d - 1))}"

    def bool_expr(self, ty, d):
        r = self.rng
        text = None
        match r.randrange(10):
            case 0 | 1 | 2 | 3:
                t = r.choice(INTS[:8] + [INT, INT, INT, INT] + self.program.floats + [STRING])
                left = self.par(self.nonconst(t, d - 1))
                right = self.par(self.literal(t)) if r.random() < 0.4 else self.par(self.nonconst(t, d - 1))
                text = f"{left} {r.choice(['==', '!=', '<', '<=', '>', '>='])} {right}"
            case 4 | 5:
                known = [v for v in self.visible() if v.ty.comparable() and v.ty.kind != "any"]
                if not known:
                    return self.leaf(ty)
                t = r.choice(known).ty
                left, right = self.nonconst(t, d - 1), self.leaf(t)
                if t.kind in ("struct", "array", "ptr") or "{" in left + right:
                    left, right = f"({left})", f"({right})"
                text = f"{self.par(left)} {r.choice(['==', '!='])} {self.par(right)}"
            case 6 | 7:
                op = r.choice(["&&", "||"])
                text = f"{self.par(self.nonconst(BOOL, d - 1))} {op} {self.par(self.nonconst(BOOL, d - 1))}"
            case 8:
                text = f"!{self.par(self.nonconst(BOOL, d - 1))}"
            case _:
                return self.leaf(ty)
        return text if ty.text == "bool" else f"{ty}({text})"

    def string_expr(self, ty, d):
        r = self.rng
        match r.randrange(9):
            case 0 | 1 | 2:
                left, right = self.par(self.nonconst(ty, d - 1)), self.par(self.expr(ty, d - 1))
                more = f' + "{r.choice(WORDS)}"' if r.random() < 0.3 else ""
                return f"{left} + {right}{more}"
            case 3:
                return f"{ty}(rune({self.nonconst(INT32, d - 1)} & 0x1fff))"
            case 4:
                return f"{ty}({self.nonconst(BYTES, d - 1)})"
            case 5:
                i = self.program.id
                return f"{ty}(cut_{i}(string({self.nonconst(ty, d - 1)}), {self.nonconst(INT, d - 1)}))"
            case 6:
                return f"{ty}([]rune({self.nonconst(ty, d - 1)}))"
            case 7:
                return f"{ty}(str_{self.program.id}({self.nonconst(INT, d - 1)}))"
            case _:
                return self.leaf(ty)

    def slice_expr(self, ty, d):
        r = self.rng
        roll = r.random()
        if roll < 0.25:
            return f"append({ty}(nil), {self.nonconst(ty, d - 1)}...)"
        if roll < 0.4:
            return f"append({self.nonconst(ty, d - 1)}[:4:4], {self.several(ty.elem, r.randint(1, 3), d)})"
        if roll < 0.5:
            homes = [(v, w) for v, w in self.paths(array(8, ty.elem), lvalue=True)] if not self.pure else []
            homes = [(v, w) for v, w in homes if all(s[0] != "map" for s in w)]
            if homes:
                v, way = r.choice(homes)
                return f"{self.walk(v, way, 0)}[{r.choice(['', '1', '2', '4'])}:{r.choice(['', '8'])}]"
        if roll < 0.6 and ty.elem.text == "uint8":
            return f'{ty}({self.nonconst(STRING, d - 1)} + "pad4")'
        return self.leaf(ty)

    def struct_expr(self, ty, d):
        twin = self.program.twins.get(ty.text)
        if twin is not None and self.rng.random() < 0.4:
            return f"{ty}({self.nonconst(twin, d - 1)})"
        return self.make(ty, d) if self.rng.random() < 0.5 else self.leaf(ty)

    def ptr_expr(self, ty, d):
        return self.make_pointer(ty, d)

    # -- calls

    def call_for(self, ty, d):
        """A call of something pure with the type as its result, or None."""
        r = self.rng
        room = (self.budget - self.cost) / max(1, self.mult)
        fits = [f for f in self.program.callable_for(ty) if f.pure and f.cost <= room
                and (not f.panics or self.risk > 0 and self.may_panic_allowed)]
        if fits and r.random() < 0.3:
            promoted = self.promoted_call(fits, d)
            if promoted:
                return promoted
        local = [v for v in self.visible() if v.ty.kind == "func" and v.ty.results == [ty]]
        ifaces = [(v, m) for v in self.visible() if v.ty.kind == "iface" for m in v.ty.methods if m.results == [ty]]
        if local and room > 70 and r.random() < 0.3:
            v = r.choice(local)
            self.cost += 60 * self.mult
            return f"{v.name}({', '.join(self.nonconst(t, d - 2) for t in v.ty.params)})"
        if ifaces and room > 110 and r.random() < 0.5:
            v, m = r.choice(ifaces)
            self.cost += 100 * self.mult
            return f"{v.name}.{m.name}({', '.join(self.nonconst(t, d - 2) for t in m.params)})"
        if not fits:
            return None
        f = r.choice(fits)
        if f.panics:
            self.take_risk()
        self.cost += f.cost * self.mult
        return self.call_text(f, d)

    def promoted_call(self, fits, d):
        """A method called through an embedded field, or by a variable whose address is taken for it, or None."""
        for f in fits:
            if f.receiver is None or not f.name.startswith("M"):
                continue
            base = f.receiver.elem if f.receiver.kind == "ptr" else f.receiver
            for v in self.visible():
                t = v.ty.elem if v.ty.kind == "ptr" else v.ty
                addressable = v.ty.kind == "ptr" or not v.readonly and f.receiver.kind != "ptr" or not self.pure \
                    and not v.readonly and v.name not in self.pinned
                inner = [x for _, x, embedded in t.fields if embedded and base in (x, x.elem)]
                if addressable and (inner or t == base):
                    if f.panics:
                        self.take_risk()
                    self.cost += f.cost * self.mult
                    return f"{v.name}.{f.name}({', '.join(self.nonconst(p, min(d - 1, 1)) for p in f.params)})"
        return None

    def call_text(self, f, d):
        r = self.rng
        if f.receiver is not None:
            args = [self.nonconst(t, min(d - 1, 1)) for t in f.params]
            got = self.leaf(f.receiver)
            plain = got.replace(".", "").replace("_", "").isalnum()
            if r.random() < 0.15:
                recv = f"({f.receiver})" if f.receiver.kind == "ptr" else str(f.receiver)
                return f"{recv}.{f.name}({', '.join([got] + args)})"
            if r.random() < 0.1:
                return f"({got}).{f.name}({', '.join(args)})" if plain else f"({got}).{f.name}({', '.join(args)})"
            return f"({got}).{f.name}({', '.join(args)})" if not plain else f"{got}.{f.name}({', '.join(args)})"
        args = [self.nonconst(t, min(d - 1, 2)) for t in f.params]
        if f.variadic is not None:
            if r.random() < 0.3:
                args.append(f"{self.nonconst(slice_of(f.variadic), d - 1)}...")
            else:
                args += [self.nonconst(f.variadic, d - 2) for _ in range(r.randint(0, 4))]
        return f"{f.name}({', '.join(args)})"
