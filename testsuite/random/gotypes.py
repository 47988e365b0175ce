"""Types of generated programs.

A type is its Go text plus what the generator must know of it. A defined type (`type N0 int16`) has the attributes of
its underlying type and a text of its own, so nearly all code asks for `kind` only. Two types are the same when their
texts are."""


class Ty:
    """A type. `kind` is one of int float complex bool string array slice map ptr struct func iface any tparam."""

    def __init__(self, kind, text, **attrs):
        self.kind = kind
        self.text = text
        self.bits = attrs.get("bits", 0)
        self.signed = attrs.get("signed", False)
        self.elem = attrs.get("elem")
        self.key = attrs.get("key")
        self.length = attrs.get("length", 0)
        self.fields = attrs.get("fields", [])  # of structs: (name, type, embedded)
        self.params = attrs.get("params", [])
        self.results = attrs.get("results", [])
        self.implementers = attrs.get("implementers", [])  # of interfaces: types whose values they may hold
        self.methods = attrs.get("methods", [])  # Func records
        self.wider = None  # of an interface: one that embeds it
        self.typeset = attrs.get("typeset", [])  # of type parameters

    def __str__(self):
        return self.text

    def __eq__(self, other):
        return isinstance(other, Ty) and self.text == other.text

    def __hash__(self):
        return hash(self.text)

    @property
    def numeric(self):
        return self.kind in ("int", "float", "complex")

    def comparable(self):
        if self.kind in ("slice", "map", "func"):
            return False
        if self.kind == "array":
            return self.elem.comparable()
        if self.kind == "struct":
            return all(t.comparable() for _, t, _ in self.fields)
        if self.kind == "any":
            return False  # may hold what is not
        if self.kind == "iface":
            return all(t.comparable() for t in self.implementers)
        return True

    def ordered(self):
        return self.kind in ("int", "float", "string", "tparam")

    def scalars(self):
        """Roughly how many words a value has."""
        if self.kind == "array":
            return self.length * self.elem.scalars()
        if self.kind == "struct":
            return sum(t.scalars() for _, t, _ in self.fields)
        return 1

    def reference(self):
        """Whether writes through a value can be seen elsewhere."""
        if self.kind in ("slice", "map", "ptr", "iface", "any", "func"):
            return True
        if self.kind == "array":
            return self.elem.reference()
        return self.kind == "struct" and any(t.reference() for _, t, _ in self.fields)

    def renamed(self, text):
        """A defined type with this one as its underlying type."""
        t = Ty(self.kind, text)
        for name, value in self.__dict__.items():
            if name not in ("text", "methods"):
                setattr(t, name, value)
        t.methods = []
        return t


def _int(text, bits, signed):
    return Ty("int", text, bits=bits, signed=signed)


INT = _int("int", 64, True)
UINT = _int("uint", 64, False)
INTS = [INT, UINT, _int("uintptr", 64, False)]
INTS += [_int(f"int{b}", b, True) for b in (8, 16, 32, 64)] + [_int(f"uint{b}", b, False) for b in (8, 16, 32, 64)]
BY_NAME = {t.text: t for t in INTS}
UINT8, INT32, UINT64 = BY_NAME["uint8"], BY_NAME["int32"], BY_NAME["uint64"]
F32, F64 = Ty("float", "float32", bits=32), Ty("float", "float64", bits=64)
C64, C128 = Ty("complex", "complex64", bits=32), Ty("complex", "complex128", bits=64)
BOOL, STRING, ANY = Ty("bool", "bool"), Ty("string", "string"), Ty("any", "any")
BASIC = INTS + [F32, F64, C64, C128, BOOL, STRING]
BYTES = Ty("slice", "[]byte", elem=UINT8)


def array(n, elem):
    return Ty("array", f"[{n}]{elem}", length=n, elem=elem)


def slice_of(elem):
    return BYTES if elem.text == "uint8" else Ty("slice", f"[]{elem}", elem=elem)


def map_of(key, elem):
    return Ty("map", f"map[{key}]{elem}", key=key, elem=elem)


def ptr(elem):
    return Ty("ptr", f"*{elem}", elem=elem)


def func(params, results):
    texts = ", ".join(map(str, params))
    back = "" if not results else f" {results[0]}" if len(results) == 1 else f" ({', '.join(map(str, results))})"
    return Ty("func", f"func({texts}){back}", params=params, results=results)


def int_range(ty):
    """The least and the greatest value of an integer type."""
    if ty.signed:
        return -(1 << (ty.bits - 1)), (1 << (ty.bits - 1)) - 1
    return 0, (1 << ty.bits) - 1


class Var:
    """A variable in scope."""

    def __init__(self, name, ty, readonly=False, fresh=False, private=False, bound=None, depth=0, wild=False,
                 function=None):
        self.name = name
        self.ty = ty
        self.readonly = readonly  # loop counters: neither assigned nor addressed
        self.fresh = fresh  # refers to memory that nothing outside the function can see
        self.private = private  # a slice that nothing else aliases: may be appended to
        self.bound = bound  # 0 <= v < bound, or bound is a variable's name: v < len(it)
        self.depth = depth
        self.function = function  # a local function that changes what it captures
        self.wild = wild  # nil, empty or of unknown length: only special statements look at it


class Func:
    """A function, method or closure that can be called."""

    def __init__(self, name, params, results, pure, cost, panics, receiver=None, variadic=None, tparam=None):
        self.name = name
        self.params = params
        self.results = results
        self.pure = pure
        self.cost = cost
        self.panics = panics
        self.receiver = receiver
        self.variadic = variadic
        self.tparam = tparam
